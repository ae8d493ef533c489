# ruff: noqa: E501 - tables of sentences read better unbroken
"""What steps are called and what is asked: short lines in the person's language, with no codes, no field names and no ISO times."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.abilities import Ability, abilities
from agent.local.drafting.titles import in_words, titled
from agent.local.planner import LocalPlanner
from core.phrasebook import LANGUAGES
from tests.agent.conversations import planned, said
from tools.catalogue import house_tools
from tools.contract import Tool, Video
from tools.plan import Plan
from tools.registry import registry

NOW = datetime.fromisoformat("2026-11-20T10:00:00+07:00")
CLIP = Video("$attachment.1", filename="clip.mp4")
NAMES = r"TikTok|YouTube|Instagram|Facebook|Telegram|BPM|LUFS|MIDI|\bX\b"


@pytest.fixture(scope="module")
def house() -> list[Tool]:
    return house_tools(registry())


def plan(text: str, house: list[Tool], **request: Any) -> Plan:
    return LocalPlanner().plan(Request(text, now=NOW, timezone="Asia/Bangkok", **request), house, lambda piece: None)


def every_ability(house: list[Tool]) -> Iterator[Ability]:
    return (ability for ability in abilities(house) if ability.tool.module.startswith("tools."))


def test_every_tool_and_operation_has_a_title_in_every_language(house: list[Tool]) -> None:
    for ability in every_ability(house):
        for language in LANGUAGES:
            template = ability.titles.get(language, "")
            assert template, f"{ability.tool.name} {ability.type}: no {language} title"
            names = set(re.findall(r"\{(\w+)", template))
            assert names <= {spec.name for spec in ability.specs}, (ability.name, names)
            outside = re.sub(r"\[[^\]]*\]", "", template)
            needed = {spec.name for spec in ability.specs if spec.required}
            assert set(re.findall(r"\{(\w+)", outside)) <= needed, f"{ability.tool.name}: what may be missing stands in brackets"
            assert detect(re.sub(NAMES, "", titled(ability, {}, language)) or template, language) == language


def test_every_required_value_is_asked_for_in_every_language(house: list[Tool]) -> None:
    for ability in every_ability(house):
        for spec in ability.slots.values():
            if spec.required:
                assert all(spec.ask.get(language, "").endswith("?") for language in LANGUAGES), f"{ability.tool.name}: {spec.name}"


def test_every_choice_in_a_title_has_words_in_every_language(house: list[Tool]) -> None:
    """What is shown of a value in Thai or Russian is never its English name; where there is no word, it is left out."""
    for ability in every_ability(house):
        for spec in ability.specs:
            for choice in spec.choices:
                for language in ("th", "ru"):
                    words = re.sub(NAMES, "", in_words(spec, choice, language))
                    assert not re.search(r"[A-Za-z]{3,}", words), (ability.tool.name, spec.name, words)


@pytest.mark.parametrize(
    ("text", "topic", "seconds"),
    [
        ("ทำคลิปแนวตั้ง 20 วินาทีเรื่องลอยกระทง", "ลอยกระทง", 20),
        ("ทำวิดีโอแนวนอน 15 วินาทีเรื่องการออมเงิน", "การออมเงิน", 15),
        ("ทำคลิป15วิเรื่องแมว", "แมว", 15),
        ("ขอวิดีโอ 1 นาทีสอนทำกะเพรา", "สอนทำกะเพรา", 60),
    ],
)
def test_thai_tells_the_length_and_the_topic_in_one_breath(text: str, topic: str, seconds: int, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, text))
    assert (args["topic"], args["duration_s"]) == (topic, seconds)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("make a short about coffee and publish it on TikTok tomorrow at 9:00", ["Short about coffee", "Publish on TikTok on Sat 21 Nov at 09:00"]),
        ("make a 20 second video about tea in Russian", ["Short about tea, 20 seconds, in Russian"]),
        ("сделай ролик про историю кофе на русском", ["Короткое видео: история кофе, язык: русский"]),
        ("сделай ролик о чёрных дырах и опубликуй в ютуб завтра в 9 утра", ["Короткое видео: чёрные дыры", "Публикация: YouTube, 21 ноября в 09:00"]),
        ("ทำคลิปเรื่องกาแฟ แล้วโพสต์ลง TikTok พรุ่งนี้ 9 โมงเช้า", ["คลิปสั้นเรื่อง กาแฟ", "เผยแพร่บน TikTok วันที่ 21 พฤศจิกายน เวลา 09:00 น."]),
        ("post this on TikTok every day at 18:00", ["Publish on TikTok on Fri 20 Nov at 18:00, every day"]),
        ("покажи статистику за неделю", ["Отчёт о вашей работе (за последние семь дней)"]),
        ("remember that we never post on Sundays", ["Remember: we never post on Sundays"]),
        ("запомни, что мы не публикуем по воскресеньям", ["Запомнить: мы не публикуем по воскресеньям"]),
    ],
)  # fmt: skip
def test_titles_are_short_human_lines(text: str, titles: list[str], house: list[Tool]) -> None:
    attachments = [CLIP] if " this " in text else []
    assert [step.title for step in plan(text, house, attachments=attachments).steps] == titles


def test_a_long_text_is_clipped_in_a_title(house: list[Tool]) -> None:
    (step,) = plan("remember that " + "we like short sentences and warm colours " * 20, house).steps
    assert len(step.title) < 80 and step.title.endswith("…")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("publish it", "Where should it be published: YouTube, TikTok, Instagram, Facebook, X, Telegram or your own page?"),
        ("опубликуй это", "Где опубликовать: YouTube, TikTok, Instagram, Facebook, X, Telegram или ваша страница?"),
        ("โพสต์คลิปนี้", "จะให้เผยแพร่ที่ไหนครับ: YouTube, TikTok, Instagram, Facebook, X, Telegram หรือ หน้าเว็บของคุณ?"),
        ("make a short video", "What should it be about?"),
        ("сделай ролик", "О чём сделать?"),
        ("нарисуй картинку", "Что нарисовать?"),
    ],
)
def test_questions_are_those_of_the_field(text: str, question: str, house: list[Tool]) -> None:
    attachments = [CLIP] if "it" in text.split() or text in ("опубликуй это", "โพสต์คลิปนี้") else []
    assert plan(text, house, attachments=attachments).question == question


def test_several_of_a_thing_say_which_they_are_and_differ(house: list[Tool]) -> None:
    found = plan("make ten shorts about tea", house)
    titles = [step.title for step in found.steps]
    assert len(set(titles)) == 10 and titles[0] == "Short about tea: the first thought, 1 of 10"
    assert len({step.args["angle"] for step in found.steps}) == 10
    russian = plan("сделай 3 ролика про чай", house)
    assert [step.title for step in russian.steps][2].endswith("3 из 3")

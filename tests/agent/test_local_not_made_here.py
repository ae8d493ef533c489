# ruff: noqa: E501 - tables of sentences read better unbroken
"""Things that nobody here makes are said to be such, with what can be made about the same; the same words in a topic, or beside what is made, are none."""

from __future__ import annotations

import pytest

from agent.phrases import phrase
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "topic", "language"),
    [
        ("make a board game about recycling", "recycling", "en"),
        ("a presentation about sales", "sales", "en"),
        ("can you design a coloring page of a dragon", "a dragon", "en"),
        ("i need an e-book on sourdough", "sourdough", "en"),
        ("build me a website about our farm", "our farm", "en"),
        ("сделай настольную игру про экологию", "экологию", "ru"),
        ("собери презентацию про продажи", "продажи", "ru"),
        ("нужен кроссворд про грибы", "грибы", "ru"),
        ("ทำสมุดระบายสีไดโนเสาร์", "ไดโนเสาร์", "th"),
        ("ทำบอร์ดเกมเรื่องรีไซเคิลหน่อยครับ", "รีไซเคิล", "th"),
        ("ขอใบงานเรื่องเศษส่วน", "เศษส่วน", "th"),
        ("ขอสมุดระบายสีไดโนเสาร์สัก 8 หน้าค่ะ", "ไดโนเสาร์", "th"),
        ("ทำใบงานระบายสีผลไม้ให้สัก 5 แผ่นค่ะ", "ผลไม้", "th"),
    ],
)
def test_what_can_be_made_about_the_same_is_offered(text: str, topic: str, language: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and plan.reply == phrase("makes_not", language, topic=topic)


@pytest.mark.parametrize(
    "text",
    ["draw a board game", "make an app", "i need a website for my bakery", "clone my voice", "сайт для пекарни", "раскраска с динозаврами для детей", "склонируй мой голос", "ทำเว็บไซต์ให้ร้านหน่อย", "โคลนเสียงฉัน",
     "separate the vocals of this song", "раздели песню на голос и музыку", "แยกเสียงร้องออกจากเพลง"],
)  # fmt: skip
def test_what_nobody_makes_is_no_plan(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and not plan.question and plan.reply


@pytest.mark.parametrize("text", ["give me just the drums", "take the vocals out of it", "только барабаны", "แยกเสียงกลองให้หน่อย"])
def test_parts_of_a_song_are_not_composed_anew(text: str, house: list[Tool]) -> None:
    plan = planned(house, text, files=["audio:song.mp3"])
    assert not plan.steps and not plan.question and plan.reply


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("connect my youtube", "en"),
        ("how do i connect telegram?", "en"),
        ("log in to tiktok", "en"),
        ("delete my instagram account", "en"),
        ("подключи мой ютуб", "ru"),
        ("удали мой канал в телеграме", "ru"),
        ("เชื่อมต่อยูทูป", "th"),
        ("ลบบัญชีไอจีของฉัน", "th"),
    ],
)
def test_accounts_are_not_connected_here(text: str, language: str, house: list[Tool]) -> None:
    assert planned(house, text).reply == phrase("no_accounts", language)


@pytest.mark.parametrize(
    ("text", "tools"),
    [
        ("make a video about our board game", ["video.short"]), ("a logo for our app", ["image.generate"]), ("a presentation video about sales", ["video.short"]), ("a short about how to make a website", ["video.short"]),
        ("make a podcast cover about tea", ["image.generate"]), ("presentation music, calm", ["music.generate"]), ("delete my instagram post", ["publishing.withdraw"]), ("a calm track, only the guitar", ["music.generate"]),
        ("видео про раскраски", ["video.short"]), ("нарисуй фон для презентации", ["image.generate"]), ("ทำคลิปสอนทำขนม", ["video.short"]), ("ทำคลิปเรื่องบอร์ดเกม", ["video.short"]),
    ],
)  # fmt: skip
def test_the_same_words_elsewhere_are_no_such_wish(text: str, tools: list[str], house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == tools


def test_next_friday_behind_a_comma_is_the_next(house: list[Tool]) -> None:
    *_, (tool, args) = said(planned(house, "two pictures of foxes, next friday noon on facebook"))
    assert tool == "publishing.plan" and args["when"] == "2026-11-27T12:00:00+07:00"

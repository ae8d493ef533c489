# ruff: noqa: E501 - tables of sentences read better unbroken
"""Memory told outright: rules for good, all of it forgotten, questions that end in "remember?", and whom a rule is for."""

from __future__ import annotations

import pytest

from agent.language import detect
from tests.agent.conversations import planned, said
from tools.contract import Tool

WORK = {"en": "make a 15 sec video about iced tea", "ru": "сделай ролик про самокаты 15 секунд", "th": "ทำคลิป 15 วิ เรื่องชาเขียว"}


@pytest.mark.parametrize("after_work", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        "stop putting music in my videos", "never use that voice again", "don't ever use that song again", "i hate when the captions are long, don't do that again",
        "больше не ставь музыку в ролики", "никогда больше не бери этот голос", "я не люблю когда музыка громкая больше так не делай",
        "мне не нравится женский голос, больше его не используй", "อย่าใส่เพลงในคลิปอีก",
    ],
)  # fmt: skip
def test_a_rule_for_good_is_kept_whole(text: str, after_work: bool, house: list[Tool]) -> None:
    before = [WORK[detect(text)]] if after_work else []
    assert said(planned(house, *before, text)) == [("memory.remember", {"text": text})]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("для стоматологии всегда спокойный тон и голубой цвет ок?", "для стоматологии всегда спокойный тон и голубой цвет"),
        ("for the dental clinic always calm tone and light blue, ok?", "for the dental clinic always calm tone and light blue"),
        ("для пекарни всегда тёплые цвета и никакой музыки, хорошо?", "для пекарни всегда тёплые цвета и никакой музыки"),
        ("hiii, remember i work in ict time and my vids are always vertical n no music", "i work in ict time and my videos are always vertical and no music"),
        ("heyyy, remember our shop opens at 9 and we never post on sundays", "our shop opens at 9 and we never post on sundays"),
    ],
)  # fmt: skip
def test_all_that_is_told_is_kept(text: str, kept: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("memory.remember", {"text": kept})]


@pytest.mark.parametrize(
    "text",
    ["wipe your memory", "forget absolutely everything", "forget everything pls", "забудь вообще все", "забудь абсолютно всё", "сотри всю память",
     "ลืมทุกอย่าง", "ลืมให้หมดเลย", "ลบความจำทั้งหมด"],
)  # fmt: skip
def test_all_is_forgotten(text: str, house: list[Tool]) -> None:
    whole = {"en": "everything about me", "ru": "всё обо мне", "th": "ทุกอย่างเกี่ยวกับฉัน"}
    assert said(planned(house, text)) == [("memory.forget", {"query": whole[detect(text)]})]


def test_all_of_one_thing_is_not_all(house: list[Tool]) -> None:
    assert said(planned(house, "forget everything about the gym")) == [("memory.forget", {"query": "everything about the gym"})]


@pytest.mark.parametrize(
    "text",
    ["what was our shop called, remember?", "whats our cafe called again, do you remember?", "как называется наша пекарня, помнишь?",
     "ร้านเราชื่ออะไรนะ จำได้ปะ", "ร้านเราชื่ออะไร ยังจำได้มั้ย"],
)  # fmt: skip
def test_a_question_is_looked_for_and_not_kept(text: str, house: list[Tool]) -> None:
    (tool, args), *others = said(planned(house, text))
    assert tool == "memory.recall" and args.get("query") and not others


@pytest.mark.parametrize("text", ["don't use music", "без музыки", "ไม่เอาเพลง"])
def test_what_is_said_of_the_film_alone_changes_it(text: str, house: list[Tool]) -> None:
    (tool, args), *_ = said(planned(house, WORK[detect(text)], text))
    assert tool == "video.short" and args["music"] == "none"

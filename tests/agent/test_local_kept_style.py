# ruff: noqa: E501 - tables of sentences read better unbroken
"""How the newest work was made, kept as how things are always to be made."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

BLUE = {"en": "make a poster about tea in blue", "ru": "сделай плакат про чай в синих тонах", "th": "ทำโปสเตอร์เรื่องชา สีฟ้า"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "remember this style"), ("en", "save this as our style"), ("en", "love it, always make them like this"), ("en", "always like this"),
        ("ru", "запомни этот стиль"), ("ru", "отлично, всегда делай так"), ("th", "จำสไตล์นี้ไว้นะ"), ("th", "ทำแบบนี้ตลอดเลยนะ"),
    ],
)  # fmt: skip
def test_the_look_of_the_newest_work_is_kept(language: str, text: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, BLUE[language], text))
    assert tool == "memory.remember" and args["defaults"] == [{"field": "palette", "value": "blue"}]


def test_it_may_be_for_one_client(house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, BLUE["en"], "always like this for Sunny Cafe"))
    assert args["defaults"] == [{"field": "palette", "value": "blue", "whom": "Sunny Cafe"}] and args["text"].startswith("Sunny Cafe")


def test_a_voice_is_kept_too_and_a_length_is_not(house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, "make a 20 second short about tea with a male voice", "always do it like this from now on"))
    assert args["defaults"] == [{"field": "voice", "value": "male"}]


def test_where_nothing_is_special_that_is_said(house: list[Tool]) -> None:
    plan = planned(house, "make a poster about tea", "remember this style")
    assert not plan.steps and plan.reply and "always in blue" in plan.reply


@pytest.mark.parametrize("text", ["remember this: we open at 9", "remember that we open at 9"])
def test_what_is_told_is_kept_as_it_is_told(text: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, BLUE["en"], text))
    assert (tool, args["text"]) == ("memory.remember", "we open at 9") and not args.get("defaults")


@pytest.mark.parametrize(
    ("kept", "rather", "now"),
    [
        ("remember we are closed on sunday", "no wait, monday", "we are closed on monday"),
        ("запомни мы закрыты в воскресенье", "ой нет в понедельник", "мы закрыты в понедельник"),
        ("จำว่าร้านหยุดวันอาทิตย์นะ", "เอ้ยไม่ใช่ หยุดวันจันทร์", "ร้านหยุดวันจันทร์"),
    ],
)
def test_another_day_is_put_in_the_place_of_the_one_that_was_told(kept: str, rather: str, now: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, kept, rather))
    assert (tool, args["text"]) == ("memory.correct", now)

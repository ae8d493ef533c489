# ruff: noqa: E501 - tables of sentences read better unbroken
"""Words that are to be funny or serious: what can be written is, about what it is for alone, and that its tone is left out is told."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned
from tools.contract import Tool

CAPTION, SLOGANS = "script.metadata", "script.slogans"


@pytest.mark.parametrize(
    ("text", "tool", "values", "left"),
    [
        ("write 4 funny slogans for a bakery", SLOGANS, {"count": 4, "topic": "a bakery"}, "funny"),
        ("write a funny caption about a bakery", CAPTION, {"topic": "a bakery"}, "funny"),
        ("write a short funny caption about a bakery", CAPTION, {"topic": "a bakery", "length": "short"}, "funny"),
        ("write a witty post about a bakery for facebook", CAPTION, {"topic": "a bakery", "platforms": ["facebook"]}, "witty"),
        ("write a serious caption about a bakery", CAPTION, {"topic": "a bakery"}, "serious"),
        ("write a caption about our bakery with humor", CAPTION, {"topic": "our bakery"}, "with humor"),
        ("придумай 4 смешных слогана для пекарни", SLOGANS, {"count": 4, "topic": "пекарни"}, "смешных"),
        ("напиши смешную подпись про пекарню", CAPTION, {"topic": "пекарню"}, "смешную"),
        ("напиши пост про пекарню с юмором", CAPTION, {"topic": "пекарню"}, "с юмором"),
        ("คิดสโลแกนตลกๆ ร้านเบเกอรี่ 4 อัน", SLOGANS, {"count": 4, "topic": "ร้านเบเกอรี่"}, "ตลกๆ"),
        ("เขียนแคปชั่นตลกๆ เรื่องขนมปัง", CAPTION, {"topic": "ขนมปัง"}, "ตลกๆ"),
        ("เขียนแคปชั่นแบบฮาๆ ร้านเบเกอรี่", CAPTION, {"topic": "ร้านเบเกอรี่"}, "ฮาๆ"),
    ],
)  # fmt: skip
def test_they_are_written_and_the_tone_is_told_to_be_left_out(text: str, tool: str, values: dict[str, Any], left: str, house: list[Tool]) -> None:
    (step,) = planned(house, text).steps
    assert (step.tool, step.args) == (tool, values)
    assert left in step.title


@pytest.mark.parametrize(
    ("before", "text", "left"),
    [
        ("give me 4 slogans for a bakery", "funny ones pls", "funny ones"),
        ("give me 4 slogans for a bakery", "make them funny", "make them funny"),
        ("write a caption for my bakery", "more humor", "more humor"),
        ("write a caption for my bakery", "more serious", "more serious"),
        ("дай 4 слогана для пекарни", "можно смешнее", "смешнее"),
        ("напиши подпись про пекарню", "сделай веселее", "веселее"),
        ("คิดสโลแกนร้านเบเกอรี่ 4 อัน", "ขอตลกกว่านี้", "ตลกกว่านี้"),
        ("เขียนแคปชั่นร้านเบเกอรี่", "เอาฮาๆ หน่อย", "ฮาๆ"),
    ],
)
def test_other_ones_are_written_and_it_is_told(before: str, text: str, left: str, house: list[Tool]) -> None:
    (step,) = planned(house, before, text).steps
    assert step.args.get("seed")
    assert left in step.title


@pytest.mark.parametrize(
    ("text", "tool", "values"),
    [
        ("write a caption about funny cats", CAPTION, {"topic": "funny cats"}),
        ("write a caption about a funny cat video", CAPTION, {"topic": "a funny cat video"}),
        ("подпись про смешных котов", CAPTION, {"topic": "смешных котов"}),
        ("make a funny video about a bakery", "video.short", {"topic": "a bakery", "tone": "playful"}),
        ("make a funny poster for a bakery", "image.generate", {"prompt": "a funny poster for a bakery"}),
        ("write a caption for a bakery", CAPTION, {"topic": "a bakery"}),
    ],
)  # fmt: skip
def test_what_is_no_tone_of_words_stays(text: str, tool: str, values: dict[str, Any], house: list[Tool]) -> None:
    (step,) = planned(house, text).steps
    assert (step.tool, step.args) == (tool, values)
    assert "(" not in step.title

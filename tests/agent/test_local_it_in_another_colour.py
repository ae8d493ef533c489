"""Another colour of the thing just drawn, told of it as "her", "he", "it": it takes the place of the first."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned
from tools.contract import Tool


@pytest.mark.parametrize(
    ("first", "then", "prompt"),
    [
        ("draw a white cat", "make her ginger", "a ginger cat"),
        ("draw a white cat", "let it be orange", "an orange cat"),
        ("draw a red car", "let it be blue", "a blue car"),
        ("нарисуй белую кошку", "пусть она будет рыжей", "рыжую кошку"),
        ("нарисуй серого кота", "сделай его рыжим", "рыжего кота"),
        ("нарисуй серого кота", "пусть он будет чёрным", "чёрного кота"),
        ("нарисуй синий дом", "пусть будет жёлтым", "жёлтый дом"),
        ("วาดแมวสีขาว", "ให้มันเป็นสีส้ม", "แมวสีส้ม"),
    ],
)
def test_it_is_drawn_in_the_other_colour(house: list[Tool], first: str, then: str, prompt: str) -> None:
    [step] = planned(house, first, then).steps
    assert step.args == {"prompt": prompt}


@pytest.mark.parametrize(
    "message",
    ["хочу промо-ролик для открытия пекарни, секунд 20", "нужна реклама для пекарни, секунд 20", "нужен промо ролик для кафе, секунд 20"],
)
def test_an_advertisement_of_so_many_seconds_is_a_film(house: list[Tool], message: str) -> None:
    [step] = planned(house, message).steps
    assert step.tool == "video.short"
    assert step.args["duration_s"] == 20
    assert step.args["topic"].endswith(("пекарни", "кафе"))


@pytest.mark.parametrize("first", ["сделай логотип для кондитерской", "нарисуй кота"])
def test_a_name_of_a_channel_is_not_invented_by_rule(house: list[Tool], first: str) -> None:
    plan = planned(house, first, "придумай название канала")
    assert not plan.steps
    assert "языковая модель" in (plan.reply or "")

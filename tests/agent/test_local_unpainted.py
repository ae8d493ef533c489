"""A manner in which nothing is drawn here is said to be left out; where it is what the picture is about, it stays."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "prompt", "manner"),
    [
        ("draw a lighthouse in watercolour", "a lighthouse", "watercolour"),
        ("an anime style picture of a girl with an umbrella", "a girl with an umbrella", "anime style"),
        ("a photo-realistic picture of a red apple", "a red apple", "photo-realistic"),
        ("watercolor painting of mountains", "mountains", "watercolor painting"),
        ("draw a cat in the style of van gogh", "a cat", "van gogh"),
        ("нарисуй акварелью маяк на скале", "маяк на скале", "акварелью"),
        ("нарисуй маслом осенний парк", "осенний парк", "маслом"),
        ("картинка лисы в стиле аниме", "лисы", "в стиле аниме"),
        ("วาดรูปประภาคารสีน้ำ", "ประภาคาร", "สีน้ำ"),
        ("วาดรูปแมวสไตล์อนิเมะ", "แมว", "อนิเมะ"),
    ],
)
def test_the_manner_is_said_to_be_left_out(house: list[Tool], text: str, prompt: str, manner: str) -> None:
    plan = planned(house, text)
    assert [(tool, args["prompt"]) for tool, args in said(plan)] == [("image.generate", prompt)]
    assert manner in plan.steps[0].title.rpartition("(")[2] and manner in plan.goal


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a poster for a pencil drawing class", "pencil drawing class"),
        ("a poster for an anime festival on 5 May", "anime festival"),
        ("draw an oil lamp", "oil lamp"),
        ("нарисуй хлеб с маслом", "хлеб с маслом"),
        ("постер для курса рисования акварелью", "рисования акварелью"),
        ("รูปทะเลสีน้ำเงิน", "สีน้ำเงิน"),
    ],
)
def test_what_a_picture_is_about_stays(house: list[Tool], text: str, kept: str) -> None:
    plan = planned(house, text)
    assert kept in str(plan.steps[0].args["prompt"]) and not plan.steps[0].title.endswith(")")

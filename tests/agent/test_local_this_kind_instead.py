# ruff: noqa: E501 - tables of sentences read better unbroken
"""A change of mind names another kind of thing: that is made, of what is told behind it or of what was made before."""

from __future__ import annotations

from typing import Any

import pytest

from agent.contract import Request
from agent.local.follow_ups.this_kind_instead import this_kind_instead
from tests.agent.conversations import planned, said
from tools.contract import Tool

FILM = {"en": "make a 45 second video about a night market", "ru": "сделай ролик про ночной рынок на 45 секунд", "th": "ทำคลิปตลาดกลางคืน 45 วิ"}
PICTURE = {"en": "draw a night market", "ru": "нарисуй ночной рынок"}


@pytest.mark.parametrize(
    ("before", "text", "prompt"),
    [
        (FILM["en"], "forget it, do a picture of a night market stall", "a night market stall"),
        (FILM["en"], "forget that, do just a photo of a food stall", "a food stall"),
        (FILM["en"], "leave it, do photo of lanterns instead", "lanterns"),
        (FILM["en"], "nah, do an image of it instead", "a night market"),
        (FILM["en"], "do a photo instead", "a night market"),
        (FILM["en"], "i'd rather have a photo", "a night market"),
        (FILM["en"], "change it, i want photo not video", "a night market"),
        (FILM["en"], "drop that, only do a poster", "a poster about a night market"),
        (FILM["en"], "instead do poster for free noodles", "a poster for free noodles"),
        (FILM["en"], "scrap this. do a drawing of lanterns", "lanterns"),
        (FILM["ru"], "забей, сделай просто картинку с фонарями", "фонари"),
        (FILM["ru"], "не, давай лучше фотку рынка", "рынка"),
        (FILM["ru"], "лучше сделай афишу открытия рынка", "афиша открытия рынка"),
        (FILM["ru"], "отмена, нужна просто картинка", "ночной рынок"),
        (FILM["th"], "ช่างมัน เอาแค่รูปตลาดกลางคืนพอ", "ตลาดกลางคืน"),
        (FILM["th"], "ไม่เอาแล้ว ทำรูปโคมไฟแทน", "โคมไฟ"),
    ],
)
def test_a_picture_is_made_instead(before: str, text: str, prompt: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, before, text))
    assert (tool, args["prompt"]) == ("image.generate", prompt)


@pytest.mark.parametrize(
    ("before", "text", "tool", "values"),
    [
        (PICTURE["en"], "forget that, do a short video of the market", "video.short", {"topic": "the market"}),
        (PICTURE["ru"], "забудь картинку, сделай ролик про чай", "video.short", {"topic": "чай"}),
        (PICTURE["ru"], "лучше сними видео про рынок", "video.short", {"topic": "рынок"}),
        (FILM["en"], "forget it, do song about rain instead", "music.generate", {"prompt": "rain"}),
        (FILM["en"], "instead do a caption for it", "script.metadata", {"topic": "a night market"}),
        (FILM["en"], "do it again", "video.short", {"topic": "a night market", "seed": 1}),
        (FILM["en"], "do it with a male voice", "video.short", {"topic": "a night market", "voice": "male"}),
        (FILM["ru"], "лучше видео поярче", "video.short", {"topic": "ночной рынок", "palette": "vivid"}),
        (PICTURE["ru"], "лучше картинку поярче", "image.generate", {"prompt": "ночной рынок", "palette": "vivid"}),
    ],
)  # fmt: skip
def test_another_kind_or_the_same_otherwise(before: str, text: str, tool: str, values: dict[str, Any], house: list[Tool]) -> None:
    ((made, args),) = said(planned(house, before, text))
    assert (made, {name: args.get(name) for name in values}) == (tool, values)


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (FILM["en"], "just a picture at the end"), (FILM["en"], "just one photo of a stall in it"), (FILM["en"], "only video no music"), (FILM["en"], "make a picture of a stall"), (FILM["en"], "a caption for it"),
        (FILM["ru"], "лучше фото в начале"), (FILM["ru"], "сделай картинку с фонарями"), (FILM["th"], "ทำรูปโคมไฟ"), (PICTURE["en"], "just a picture of a stall"),
    ],
)  # fmt: skip
def test_what_is_no_change_of_mind_is_left(before: str, text: str, house: list[Tool]) -> None:
    made = planned(house, before)
    assert this_kind_instead(Request(text, earlier=[made])).text == text


@pytest.mark.parametrize("part", ["forget it, ", "no ", "do just ", "забей, ", "лучше ", "ไม่เอาแล้ว ", "a photo "])
def test_long_messages_are_read_at_once(part: str, house: list[Tool]) -> None:
    made = planned(house, FILM["en"])
    for times in (12, 4000):
        this_kind_instead(Request(f"{part * times}?", earlier=[made]))

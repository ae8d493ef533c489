# ruff: noqa: E501 - tables of sentences read better unbroken
"""One thing in another's place in what earlier work is about, and one of several that is left out."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

THREE = {"en": "make 3 shorts about cats, dogs and parrots", "ru": "сделай 3 ролика про кошек, собак и попугаев", "th": "ทำคลิป 3 อัน แมว หมา นกแก้ว"}


@pytest.mark.parametrize(
    ("language", "texts", "topic"),
    [
        ("en", "change the second one to hamsters | the second should be hamsters | instead of dogs do hamsters | hamsters instead of dogs | replace the second with hamsters | swap the dogs for hamsters", "hamsters"),
        ("en", "replace the dogs with red pandas", "red pandas"),
        ("ru", "второй поменяй на хомяков | вместо собак хомяков | замени собак на хомяков | не собак, а хомяков", "хомяков"),
        ("th", "อันที่สองเปลี่ยนเป็นแฮมสเตอร์ | เปลี่ยนหมาเป็นแฮมสเตอร์", "แฮมสเตอร์"),
    ],
)  # fmt: skip
def test_one_of_several_is_about_something_else(language: str, texts: str, topic: str, house: list[Tool]) -> None:
    for text in texts.split(" | "):
        ((tool, args),) = said(planned(house, THREE[language], text))
        assert (tool, args["topic"]) == ("video.short", topic), text


@pytest.mark.parametrize(
    ("before", "text", "prompt"),
    [
        ("draw a red car in a forest", "change the car to a bike", "a red bike in a forest"),
        ("draw a cat in a hat", "a dog instead of the cat", "a dog in a hat"),
        ("нарисуй кота в шляпе", "замени кота на собаку", "собаку в шляпе"),
        ("วาดแมวใส่หมวก", "เปลี่ยนแมวเป็นหมา", "หมาใส่หมวก"),
    ],
)
def test_only_that_thing_of_a_picture_is_another(before: str, text: str, prompt: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, before, text))
    assert (tool, args["prompt"]) == ("image.generate", prompt)


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [("change the second one to 30 seconds", "duration_s", 30), ("change the second one to a male voice", "voice", "male"), ("make the second one blue", "palette", "blue")],
)
def test_a_value_is_nothing_to_be_about(text: str, field: str, value: object, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, THREE["en"], text))
    assert (args["topic"], args[field]) == ("dogs", value)


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", "without the dogs | skip the one about dogs | drop the second one | drop the dogs one | no dogs please"),
        ("ru", "про собак не надо | без второго | без собак"),
        ("th", "ไม่เอาเรื่องหมา | ไม่เอาอันที่สอง"),
    ],
)
def test_one_of_several_is_left_out(language: str, texts: str, house: list[Tool]) -> None:
    first, _, third = said(planned(house, THREE[language]))
    for text in texts.split(" | "):
        assert said(planned(house, THREE[language], text)) == [first, third], text


@pytest.mark.parametrize("text", ["without music", "no voice"])
def test_how_they_are_made_is_none_of_them(text: str, house: list[Tool]) -> None:
    assert [args["topic"] for _, args in said(planned(house, THREE["en"], text))] == ["cats", "dogs", "parrots"]


@pytest.mark.parametrize("text", ["draw 3 pictures: a cat, a dog, a parrot", "нарисуй 3 картинки: кота, собаку и попугая", "ทำรูป 3 รูป แมว หมา นกแก้ว"])
def test_three_pictures_of_three_things_are_three(text: str, house: list[Tool]) -> None:
    pictures = said(planned(house, text))
    assert len(pictures) == 3 and not any("count" in args for _, args in pictures)

# ruff: noqa: E501 - tables of sentences read better unbroken
"""Another thing in the place of the one that a picture is of, figures put right, and work found bad; and what is none of that."""

from __future__ import annotations

from typing import Any

import pytest

from agent.phrases import phrase
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("make a poster for muddy paws, 20% off baths in july >> nah make it 25%", {"details": ["25% off baths in july"]}),
        ("сделай афишу скидка 30% >> цена не та там 20%", {"title": "Скидка 20%"}),
        ("ทำโปสเตอร์ลด 30% >> ราคาผิด ต้อง 20%", {"title": "ลด 20%"}),
        ("нарисуй кота в вазе >> не не кота а котенка рыжего", {"prompt": "котенка рыжего в вазе"}),
        ("draw a cat in a vase >> it should be a tiger", {"prompt": "a tiger in a vase"}),
        ("วาดรูปแมว >> ต้องเป็นเสือนะ", {"prompt": "เสือ"}),
        ("draw a dog on a sofa >> and bigger dog lol", {"prompt": "a bigger dog on a sofa"}),
        ("нарисуй собаку >> собаку побольше", {"prompt": "собаку побольше"}),
        ("сделай картинку кружки >> нет лучше тарелки", {"prompt": "тарелки"}),
        ("сделай картинку кружки >> лучше поярче", {"prompt": "кружки", "palette": "vivid"}),
        ("make me a pic of someone bouldering >> ok now the gym one, someone deadlifting", {"prompt": "someone deadlifting"}),
        ("нарисуй чашку >> теперь для барбершопа, бородатый мужчина", {"prompt": "бородатый мужчина для барбершопа"}),
        ("draw a cat >> now a dog", {"prompt": "a dog"}),
        ("draw a cat >> i wanted a vertical picture", {"prompt": "a cat", "aspect": "9:16"}),
        ("draw a cat >> it should be a bit brighter", {"prompt": "a cat", "palette": "vivid"}),
    ],
)
def test_the_picture_is_of_something_else(text: str, args: dict[str, Any], house: list[Tool]) -> None:
    steps = said(planned(house, *text.split(" >> ")))
    assert [name for name, _ in steps] == ["image.generate"]
    assert {name: steps[0][1].get(name) for name in args} == args


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("draw a cat >> it should be a video", "video.short"), ("draw a cat >> now a caption", "script.metadata"),
        ("make a video about cats >> it should be a minute", "video.short"), ("make a video about cats >> i meant a male voice", "video.short"),
    ],
)
def test_what_is_no_other_thing(text: str, tool: str, house: list[Tool]) -> None:
    steps = said(planned(house, *text.split(" >> ")))
    assert [name for name, _ in steps] == [tool] and steps[0][1].get("topic", "") in ("a cat", "cats")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("make a 20 sec video about a dog >> the vid u made was crap, the dog had 5 legs", "en"), ("сделай видео про собаку >> видео отстой, у собаки пять лап", "ru"),
        ("ทำคลิปเรื่องหมา >> คลิปแย่มาก หมามีห้าขา", "th"),
    ],
)
def test_what_is_only_found_bad_is_asked_about(text: str, language: str, house: list[Tool]) -> None:
    plan = planned(house, *text.split(" >> "))
    assert not plan.steps and plan.reply == phrase("found_bad", language)
    again = planned(house, *text.split(" >> "), {"en": "redo it", "ru": "переделай", "th": "ทำใหม่"}[language])
    assert [(name, args.get("seed")) for name, args in said(again)] == [("video.short", 1)]


@pytest.mark.parametrize("text", ["draw a cat >> now for tuesday, post it", "нарисуй кота >> теперь выложи"])
def test_what_is_to_be_done_with_it_is_no_other_thing(text: str, house: list[Tool]) -> None:
    plan = planned(house, *text.split(" >> "))
    assert not plan.steps and plan.question


def test_a_fault_with_a_wish_is_a_wish(house: list[Tool]) -> None:
    steps = said(planned(house, "make a video about a dog", "the video is bad, make it calmer"))
    assert [args.get("tone") for _, args in steps] == ["calm"]

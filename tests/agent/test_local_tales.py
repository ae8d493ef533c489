"""Stories and tales that are to be told: a script told as a story, which says what it takes; no film where none is wished for."""

from __future__ import annotations

from typing import Any

import pytest

from agent.phrases import phrase
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "topic", "language"),
    [
        ("tell me a fairy tale about a hedgehog who lost his hat", "a hedgehog who lost his hat", "en"),
        ("write a short story about a lighthouse keeper and a gull", "a lighthouse keeper and a gull", "en"),
        ("can you tell my kids a tale about a brave little tractor?", "a brave little tractor", "en"),
        ("I'd like a story about a girl who found a door in a tree", "a girl who found a door in a tree", "en"),
        ("a short bedtime story about a lost mitten, please", "a lost mitten", "en"),
        ("invent a fable about a crow and a mirror", "a crow and a mirror", "en"),
        ("расскажи сказку про ёжика, который потерял шапку", "ёжика, который потерял шапку", "ru"),
        ("придумай историю про девочку и старый фонарь", "девочку и старый фонарь", "ru"),
        ("напиши короткий рассказ о смотрителе маяка", "смотрителе маяка", "ru"),
        ("расскажи на ночь историю о котёнке и снеге", "котёнке и снеге", "ru"),
        ("เล่านิทานเรื่องเม่นที่ทำหมวกหายให้ลูกฟังหน่อย", "เม่นที่ทำหมวกหาย", "th"),
        ("แต่งนิทานก่อนนอนเกี่ยวกับหมีสองตัวที่ง่วงนอน", "หมีสองตัวที่ง่วงนอน", "th"),
        ("เขียนเรื่องสั้นเกี่ยวกับคนเฝ้าประภาคาร", "คนเฝ้าประภาคาร", "th"),
        ("ขอนิทานเรื่องรถไถผู้กล้าหาญ", "รถไถผู้กล้าหาญ", "th"),
    ],
)
def test_a_tale_is_a_script_told_as_a_story(text: str, topic: str, language: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert said(plan) == [("script.write", {"topic": topic, "style": "narrative"})]
    assert phrase("no_tale", language) in plan.goal


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("make up a bedtime story about two sleepy bears, one minute long", {"duration_s": 60}),
        ("сочини сказку на ночь про двух сонных медведей, на минуту", {"duration_s": 60}),
        ("write a fairy tale about a snail, in a soothing tone", {"tone": "calm"}),
        ("แต่งนิทานเรื่องหอยทาก เอาแบบอ่อนโยนหน่อย", {"tone": "calm", "topic": "หอยทาก"}),
    ],
)
def test_how_a_tale_is_to_be_is_heard(text: str, told: dict[str, Any], house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert tool == "script.write"
    assert args.items() >= {"style": "narrative", **told}.items()


@pytest.mark.parametrize(
    "text",
    [
        "write a bedtime story about two otters and read it aloud in a man's voice",
        "напиши сказку про лису и прочитай её вслух",
        "เขียนนิทานเรื่องกระต่าย แล้วอ่านออกเสียงให้ฟัง",
    ],
)
def test_a_tale_is_read_aloud_once_it_is_written(text: str, house: list[Tool]) -> None:
    (write, args), (speak, read) = said(planned(house, text))
    assert (write, speak, args["style"]) == ("script.write", "voice.speak", "narrative")
    assert read["script"] == "$write.text"


def test_several_tales_are_several_scripts(house: list[Tool]) -> None:
    steps = said(planned(house, "write 3 short stories about cats"))
    assert [(tool, args["topic"], args["style"]) for tool, args in steps] == [("script.write", "cats", "narrative")] * 3


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("make a film of a fairy tale about a hedgehog", "video.short"),
        ("make an animated story about a fox, 30 seconds", "video.short"),
        ("a narrated story about a lighthouse keeper", "video.short"),
        ("make a story about our new menu", "video.short"),
        ("сделай мультфильм-сказку про ёжика", "video.short"),
        ("хочу рассказ про маяк примерно на минуту с печальной музыкой", "video.short"),
        ("ทำคลิปเล่านิทานเรื่องกระต่ายกับเต่า", "video.short"),
        ("make a picture book cover about a hedgehog", "image.generate"),
    ],
)
def test_a_film_or_a_picture_of_a_tale_stays_one(text: str, tool: str, house: list[Tool]) -> None:
    assert [step for step, _ in said(planned(house, text))] == [tool]


@pytest.mark.parametrize("text", ["tell me a story", "расскажи сказку", "เล่านิทานให้ฟังหน่อย"])
def test_a_tale_about_nothing_makes_nothing(text: str, house: list[Tool]) -> None:
    assert not planned(house, text).steps

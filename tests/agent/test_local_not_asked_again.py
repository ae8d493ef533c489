# ruff: noqa: E501 - tables of sentences read better unbroken
"""What was told is not asked for: pieces by their length, both ends of a clip, another thing instead, words shorter or simpler."""

from __future__ import annotations

import pytest

from agent.contract import Request, Writing
from agent.local.planner import LocalPlanner
from tests.agent.conversations import planned, said
from tools.contract import KINDS, Tool

CLIP = ["video:clip.mp4"]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("cut it into 15 second pieces", [15, 30, 45, 47]), ("chop this into 10 sec bits", [10, 20, 30, 40, 47]), ("нарежь по 20 секунд", [20, 40, 47]),
        ("порежь на куски по 15 сек для сторис", [15, 30, 45, 47]), ("ตัดเป็นท่อนละ 15 วิ", [15, 30, 45, 47]),
    ],
)  # fmt: skip
def test_a_clip_whose_length_is_known_is_cut_by_the_length_of_its_pieces(text: str, ends: list[int], house: list[Tool]) -> None:
    clip = KINDS["video"]("$attachment.1", filename="clip.mp4", meta={"duration_s": 47.0})
    steps = LocalPlanner().plan(Request(text, attachments=[clip]), house, Writing()).steps
    assert [step.args["operations"][0]["end_s"] for step in steps] == ends


def test_how_many_pieces_of_that_length_is_asked_where_nobody_knows_how_long_it_is(house: list[Tool]) -> None:
    assert planned(house, "нарежь по 20 секунд", files=CLIP).question == "На сколько частей?"
    steps = said(planned(house, "нарежь по 20 секунд", "3", files=CLIP))
    assert [args["operations"][0]["end_s"] for _, args in steps] == [20, 40, 60]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("обрежь по секунде с начала и с конца", 1), ("trim one second off both ends", 1), ("убери по две секунды с начала и с конца", 2),
        ("cut 2 seconds off the start and the end", 2), ("ตัดหัวท้ายออกอย่างละ 1 วิ", 1),
    ],
)  # fmt: skip
def test_both_ends_are_cut(text: str, seconds: int, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, text, files=CLIP))
    assert args["operations"] == [{"type": "trim", "start_s": seconds, "drop_last_s": seconds}]


@pytest.mark.parametrize(
    ("before", "text", "tool", "about"),
    [
        ("15 sec video about our flower shop opening friday", "actually scrap that, do a poster instead", "image.generate", "our flower shop opening friday"),
        ("make a 15 sec video about iced tea", "actually forget that, make a poster instead", "image.generate", "iced tea"),
        ("make a poster for our yard sale", "scrap that, make a video instead", "video.short", "our yard sale"),
        ("сделай ролик про самокаты 15 секунд", "нет, лучше сделай афишу", "image.generate", "самокаты"),
        ("ทำคลิป 15 วิ เรื่องชาเขียว", "ไม่เอาแล้ว ทำเป็นโปสเตอร์แทน", "image.generate", "ชาเขียว"),
    ],
)  # fmt: skip
def test_another_thing_instead_is_about_the_same(before: str, text: str, tool: str, about: str, house: list[Tool]) -> None:
    ((name, args),) = said(planned(house, before, text))
    assert name == tool and about in str(args)


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("write a caption about our new mugs", "shorten it pls"), ("write a caption about our new mugs", "cut it in half"),
        ("напиши пост про скидку на эклеры", "короче напиши"), ("придумай подпись к посту про булочки", "не слишком длинно сократи вдвое"),
        ("เขียนแคปชั่นเรื่องแก้วใหม่", "เขียนให้สั้นกว่านี้"),
    ],
)  # fmt: skip
def test_words_are_written_shorter(before: str, text: str, house: list[Tool]) -> None:
    ((_, first),), ((tool, args),) = said(planned(house, before)), said(planned(house, before, text))
    assert tool == "script.metadata" and args == {**first, "length": "short"}


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("write a caption about our new mugs", "write it simpler"), ("подпись про новые кружки", "попроще напиши"),
        ("придумай подпись к посту про булочки", "подпись какая то дурацкая давай попроще без вопросов"),
    ],
)  # fmt: skip
def test_words_are_written_otherwise_where_they_should_be_simpler(before: str, text: str, house: list[Tool]) -> None:
    ((_, first),), ((tool, args),) = said(planned(house, before)), said(planned(house, before, text))
    assert tool == "script.metadata" and args == {**first, "seed": 1}


def test_a_clip_is_still_cut_in_half(house: list[Tool]) -> None:
    steps = said(planned(house, "cut it in half", files=CLIP))
    assert {tool for tool, _ in steps} == {"video.edit"}

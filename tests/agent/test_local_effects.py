"""Looks for a whole clip, said in three languages, alone and beside what else is to be done with it."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "effects"),
    [
        ("make it black and white", ["black_and_white"]), ("play it backwards lol", ["backwards"]), ("rotate it left", ["rotate_left"]),
        ("rotate the video 90 degrees", ["rotate_right"]), ("flip it horizontally", ["mirror"]), ("make it brighter", ["brighter"]),
        ("too dark, brighten it up", ["brighter"]), ("loop it", ["loop"]), ("сделай чёрно-белым", ["black_and_white"]),
        ("поверни видео вправо", ["rotate_right"]), ("отзеркаль клип", ["mirror"]), ("пусти задом наперёд", ["backwards"]),
        ("ทำเป็นขาวดำ", ["black_and_white"]), ("หมุนคลิปไปทางขวา", ["rotate_right"]), ("ทำให้สว่างขึ้นหน่อย", ["brighter"]),
    ],
)  # fmt: skip
def test_a_look_is_understood(text: str, effects: list[str], house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text, files=["video:talk.mp4"]))
    assert (tool, args) == ("video.effect", {"video": "$attachment.1", "effects": effects})


def test_it_goes_behind_what_is_cut(house: list[Tool]) -> None:
    steps = said(planned(house, "cut the silences out and make it black and white", files=["video:talk.mp4"]))
    assert [tool for tool, _ in steps] == ["video.edit", "video.effect"]
    assert steps[1][1]["video"].startswith("$") and steps[1][1]["video"] != "$attachment.1"


def test_of_a_film_that_was_made_it_makes_another(house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, "make a 20 second video about coffee", "make it black and white"))
    assert tool == "video.effect" and args["effects"] == ["black_and_white"]


@pytest.mark.parametrize("text", ["draw a black and white cat", "a picture of a mirror", "make a video about a lighter"])
def test_what_a_thing_is_about_is_no_look(text: str, house: list[Tool]) -> None:
    assert "video.effect" not in [tool for tool, _ in said(planned(house, text))]


@pytest.mark.parametrize("text", ["rotate it", "поверни", "поверни видео", "หมุนคลิปให้หน่อย"])
def test_which_way_it_is_turned_is_asked_and_no_more(text: str, house: list[Tool]) -> None:
    question = planned(house, text, files=["video:talk.mp4"]).question or ""
    assert any(way in question for way in ("left", "влево", "ซ้าย"))
    assert not any(look in question for look in ("sepia", "сепия", "ซีเปีย"))


@pytest.mark.parametrize(("text", "answer"), [("rotate it", "left"), ("поверни", "влево"), ("หมุนคลิป", "ซ้าย")])
def test_the_way_is_told_in_a_word(text: str, answer: str, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, text, answer, files=["video:talk.mp4"]))
    assert args["effects"] == ["rotate_left"]


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("make it look like an old movie", "sepia"), ("make it vintage", "sepia"), ("под старое кино", "sepia"), ("แนวหนังเก่า", "sepia"),
        ("make it look like an old black and white movie", "black_and_white"), ("сделай немое кино", "black_and_white"),
    ],
)  # fmt: skip
def test_an_old_film_has_its_look(text: str, effect: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text, files=["video:talk.mp4"]))
    assert (tool, args["effects"]) == ("video.effect", [effect])


@pytest.mark.parametrize("text", ["make it vertical right away", "make it black and white right now"])
def test_right_away_turns_nothing(text: str, house: list[Tool]) -> None:
    assert "rotate" not in str(said(planned(house, text, files=["video:talk.mp4"])))

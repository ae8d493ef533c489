"""Looks for a whole clip, said in three languages, alone and beside what else is to be done with it."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "effects"),
    [
        ("make it black and white", ["black_and_white"]), ("play it backwards lol", ["backwards"]), ("rotate it", ["rotate_right"]),
        ("rotate the video 90 degrees", ["rotate_right"]), ("flip it horizontally", ["mirror"]), ("make it brighter", ["brighter"]),
        ("too dark, brighten it up", ["brighter"]), ("loop it", ["loop"]), ("сделай чёрно-белым", ["black_and_white"]),
        ("поверни видео", ["rotate_right"]), ("отзеркаль клип", ["mirror"]), ("пусти задом наперёд", ["backwards"]),
        ("ทำเป็นขาวดำ", ["black_and_white"]), ("หมุนคลิปให้หน่อย", ["rotate_right"]), ("ทำให้สว่างขึ้นหน่อย", ["brighter"]),
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

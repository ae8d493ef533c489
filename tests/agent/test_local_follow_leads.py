"""What only leads to a wish: second thoughts, a voice by its name, and how loud music is under what is said."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

CLIP, SONG = "video:clip.mp4", "audio:song.mp3"


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("clip about bike locks, male voice >> on second thoughts a female voice", {"topic": "bike locks", "voice": "female"}),
        ("clip about bike locks >> come to think of it, 20 seconds", {"topic": "bike locks", "duration_s": 20}),
        ("ролик про замки >> если подумать, пусть будет 20 секунд", {"topic": "замки", "duration_s": 20}),
    ],
)
def test_second_thoughts_are_no_topic(text: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, *text.split(" >> "))) == [("video.short", args)]


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ('use owen\'s voice: "Last call for the ferry"', "male"),
        ('read "The shop is open" with Clara', "female"),
        ('прочитай "Мы открыты" голосом Anton', "male"),
    ],
)
def test_a_voice_is_known_by_its_name(text: str, voice: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["voice"]) == ("voice.speak", voice)


def test_a_name_is_no_voice_where_it_is_what_a_film_is_about(house: list[Tool]) -> None:
    assert said(planned(house, "video about my friend Clara who bakes")) == [("video.short", {"topic": "my friend Clara who bakes"})]


@pytest.mark.parametrize("how", ["but keep it quiet", ", keep it soft", "and keep it down"])
def test_music_that_is_to_be_quiet_cuts_no_pauses(how: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, f"put my tune under this {how}", files=[CLIP, SONG]))
    assert (tool, args["music_level"]) == ("video.music", "quiet")

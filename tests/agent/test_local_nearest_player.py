"""An instrument that nobody here plays: what sounds most like it plays, and that is said; and what plays in a film that was made."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]
FILM, FILM_RU, SONG_TH = "make a 20 second video about diving", "сделай ролик про горы 20 секунд", "แต่งเพลงเศร้า 20 วินาที"
GUITAR = ["acoustic_guitar"]


@pytest.mark.parametrize(
    ("messages", "tool", "named", "args"),
    [
        (["a happy ukulele tune, 20 seconds"], "music.generate", "ukulele", {"mood": "happy", "duration_s": 20}),
        (["calm music with banjo for 15 seconds"], "music.generate", "banjo", {"mood": "calm", "duration_s": 15}),
        (["весёлая мелодия на укулеле 20 секунд"], "music.generate", "укулеле", {"mood": "happy", "duration_s": 20}),
        (["музыка с балалайкой 20 секунд"], "music.generate", "балалайкой", {"duration_s": 20}),
        (["ขอเพลงอูคูเลเล่สดใส 20 วิ"], "music.generate", "อูคูเลเล่", {"mood": "happy", "duration_s": 20}),
        ([SONG_TH, "เพลงเศร้าไปค่ะ ขอแบบสดใสกว่านี้ มีอูคูเลเล่ด้วย"], "music.generate", "อูคูเลเล่", {"mood": "happy", "duration_s": 20}),
        ([FILM, "ok and put some ukulele under it"], "video.short", "ukulele", {"topic": "diving", "duration_s": 20}),
        ([FILM, "can we have some banjo instead of that music"], "video.short", "banjo", {"topic": "diving", "duration_s": 20}),
        ([FILM_RU, "добавь укулеле под него"], "video.short", "укулеле", {"topic": "горы", "duration_s": 20}),
        ([FILM_RU, "можно под него балалайку"], "video.short", "балалайку", {"topic": "горы", "duration_s": 20}),
    ],
)
def test_the_nearest_one_plays_and_it_is_said(messages: list[str], tool: str, named: str, args: dict[str, Any], house: House) -> None:
    plan = planned(house, *messages)
    assert said(plan) == [(tool, {**args, "instruments": GUITAR})] and named in plan.goal.rpartition("(")[2]


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("draw a cartoon crab playing ukulele", "image.generate"),
        ("make a video about ukulele lessons", "video.short"),
        ("сделай ролик про уроки игры на укулеле", "video.short"),
    ],
)
def test_what_is_about_it_stays_so(text: str, tool: str, house: House) -> None:
    plan = planned(house, text)
    ((made, args),) = said(plan)
    assert made == tool and "instruments" not in args and "(" not in plan.goal


@pytest.mark.parametrize(
    ("first", "text", "args"),
    [
        (FILM, "put some guitar under it", {"instruments": GUITAR}),
        (FILM, "guitar instead of that music", {"instruments": GUITAR}),
        (FILM, "put soft guitar under it", {"instruments": GUITAR, "music": "calm"}),
        (FILM, "add some sad piano to it", {"instruments": ["piano"], "music": "sad"}),
        (FILM_RU, "пусть играет гитара", {"instruments": GUITAR}),
    ],
)
def test_what_plays_in_a_film_that_was_made(first: str, text: str, args: dict[str, Any], house: House) -> None:
    ((tool, told),) = said(planned(house, first, text))
    assert tool == "video.short" and args.items() <= told.items() and ("music" in told) == ("music" in args)

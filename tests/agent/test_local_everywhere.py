# ruff: noqa: E501 - tables of sentences read better unbroken
"""Posts that go everywhere, or everywhere but there."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

ALL = ["youtube", "tiktok", "instagram", "facebook", "x", "telegram"]


def _but(*left_out: str) -> list[str]:
    return [place for place in ALL if place not in left_out]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("post it everywhere", ALL),
        ("post it on all platforms", ALL),
        ("выложи во все соцсети", ALL),
        ("ลงทุกช่องทาง", ALL),
        ("post everywhere except tiktok", _but("tiktok")),
        ("выложи везде кроме тиктока", _but("tiktok")),
        ("выложи во все соцсети, кроме фейсбука и твиттера", _but("facebook", "x")),
        ("ลงทุกที่ยกเว้น tiktok", _but("tiktok")),
        ("post on all platforms tomorrow at 9 except x", _but("x")),
        ("post it on instagram but not tiktok", ["instagram"]),
        ("выложи в инсту но не в тикток", ["instagram"]),
        ("ลง ig แต่ไม่ลง tiktok", ["instagram"]),
        ("post on insta and fb, not on tiktok", ["instagram", "facebook"]),
    ],
)
def test_it_goes_there_and_nowhere_else(text: str, places: list[str], house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text, files=["video:a.mp4"]))
    assert tool == "publishing.plan" and sorted(args["platforms"]) == sorted(places)


def test_one_film_goes_to_every_place(house: list[Tool]) -> None:
    made = said(planned(house, "make a short about cats and post it everywhere"))
    assert [tool for tool, _ in made] == ["video.short", "publishing.plan"] and sorted(made[1][1]["platforms"]) == sorted(ALL)


def test_words_go_wherever_words_may(house: list[Tool]) -> None:
    assert said(planned(house, "post everywhere: we are closed tomorrow")) == [("publishing.announce", {"text": "we are closed tomorrow", "platforms": ["telegram", "x", "facebook"]})]

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


@pytest.mark.parametrize(
    ("text", "place", "times"),
    [
        ("make an instagram reel about tea and post it tomorrow at 9", "instagram", 1),
        ("make 5 tiktok vids about budget travel, 15s each, post mon-fri 7pm", "tiktok", 5),
        ("сделай 5 тикток роликов про путешествия по 15 сек и выкладывай по будням в 19", "tiktok", 5),
        ("ทำคลิป tiktok เรื่องเที่ยวประหยัด 5 คลิป แล้วโพสต์ทุกวัน 1 ทุ่ม", "tiktok", 5),
        ("make a youtube short about tea and publish it friday noon", "youtube", 1),
    ],
)
def test_what_is_made_for_a_place_goes_there(text: str, place: str, times: int, house: list[Tool]) -> None:
    made = said(planned(house, text))
    assert [args["platforms"] for tool, args in made if tool == "publishing.plan"] == [[place]] * times


def test_another_place_that_is_told_is_the_one(house: list[Tool]) -> None:
    made = said(planned(house, "make a tiktok video about tea and post it on telegram"))
    assert made[-1][0] == "publishing.plan" and made[-1][1]["platforms"] == ["telegram"]

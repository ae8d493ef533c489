
"""How much longer or shorter something is to be, and a number asked for because the first was none that can be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]


@pytest.mark.parametrize(
    ("first", "then", "seconds"),
    [
        ("a 10 second short about pike", "5 seconds longer", 15),
        ("a 10 second short about pike", "make it longer by 5 seconds please", 15),
        ("a 10 second short about pike", "3 seconds shorter", 7),
        ("a short about pike", "add 10 seconds", 40),
        ("calm piano 20 seconds", "half a minute longer", 50),
        ("a 90 second short about pike", "one minute shorter", 30),
        ("ролик про щуку 10 сек", "длиннее на 5 секунд", 15),
        ("ролик про щуку 20 сек", "сделай на 5 секунд короче", 15),
        ("ролик про щуку 20 сек", "добавь ещё 10 секунд", 30),
        ("ทำคลิปปลา 10 วิ", "ยาวขึ้นอีก 5 วิ", 15),
        ("ทำคลิปปลา 20 วิ", "ลดลง 5 วินาที", 15),
        ("make a short about ice", "one minute please", 60),
    ],
)
def test_a_difference_makes_a_length(first: str, then: str, seconds: float, house: House) -> None:
    ((tool, args),) = said(planned(house, first))
    assert said(planned(house, first, then)) == [(tool, {**args, "duration_s": seconds})]


def test_a_difference_and_another_wish(house: House) -> None:
    ((_, args),) = said(planned(house, "a 20 second short about pike", "5 seconds longer and add thai subtitles"))
    assert (args["duration_s"], args["subtitle_languages"]) == (25, ["th"])


@pytest.mark.parametrize(
    ("first", "then", "topic", "seconds"),
    [
        ("ролик про щуку 3 сек", "10", "щуку", 10),
        ("ролик про щуку 3 сек", "давай 10 секунд", "щуку", 10),
        ("a 500 second short about tea", "60", "tea", 60),
        ("a 10 minute short about tea", "make it two minutes", "tea", 120),
        ("ทำคลิปปลา 3 วิ", "15", "ปลา", 15),
    ],
)
def test_the_number_that_is_answered_takes_the_place_of_the_first(first: str, then: str, topic: str, seconds: float, house: House) -> None:
    assert planned(house, first).question and not planned(house, first).steps
    ((tool, args),) = said(planned(house, first, then))
    assert (tool, args["topic"], args["duration_s"]) == ("video.short", topic, seconds)


def test_of_earlier_work_too(house: House) -> None:
    ((_, args),) = said(planned(house, "ролик про щуку 10 сек", "сделай на 5 секунд короче", "ладно, 7"))
    assert args["duration_s"] == 7


@pytest.mark.parametrize("text", ["cut 2 seconds off", "add 5 seconds of silence"])
def test_of_a_clip_that_came_it_is_an_edit(text: str, house: House) -> None:
    assert "video.short" not in {tool for tool, _ in said(planned(house, text, files=["video:a.mp4"]))}


@given(st.integers(10, 120), st.integers(1, 60))
def test_any_difference(length: int, more: int) -> None:
    from agent.contract import Request
    from agent.local.catalogue.matching import matcher
    from agent.local.follow_ups.lengthened import as_a_length
    from tools.plan import Plan, Step
    from tools.registry import registry

    index = matcher(list(registry().tools.values()))
    earlier = [Plan(steps=[Step(id="short", tool="video.short", args={"topic": "tea", "duration_s": length})])]
    put = as_a_length(Request(f"{more} seconds longer", earlier=earlier), index, "en")
    assert put.text == f"{length + more} seconds"

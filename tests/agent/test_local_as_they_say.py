# ruff: noqa: E501 - sentences read better unbroken
"""Values as people say them: a day of each month, shapes in numbers, places of a logo, periods of a report."""

from __future__ import annotations

from typing import Any

import pytest

from agent.local import times
from tests.agent.conversations import planned, said
from tools.contract import Tool

CLIP, LOGO = "video:clip.mp4", "image:logo.png"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("first of every month at 8 am", "month:1"),
        ("on the 5th every month", "month:5"),
        ("the last day of every month", "month:last"),
        ("15 числа каждого месяца", "month:15"),
        ("ทุกวันที่ 1 ของเดือน", "month:1"),
        ("every month", "month"),
    ],
)
def test_days_of_each_month(text: str, rule: str) -> None:
    every = times.read(text).every
    assert every is not None and every.rule == rule


@pytest.mark.parametrize(
    ("text", "files", "tool", "args"),
    [
        ("run this on my page and telegram, first of every month at 8 am", [CLIP], "publishing.plan",
         {"platforms": ["web", "telegram"], "every": "month:1", "when": "2026-12-01T08:00:00+07:00"}),
        ("watermark this with the png, faint, dead centre", [CLIP, LOGO], "video.logo", {"place": "centre", "strength": "faint"}),
        ("flip it left to right, the sign is backwards", [CLIP], "video.effect", {"effects": ["mirror"]}),
        ("play it backwards", [CLIP], "video.effect", {"effects": ["backwards"]}),
        ("fade to black over the last 3 seconds", [CLIP], "video.effect", {"effects": ["fade_out"], "fade_s": 3}),
        ("pull the audio out as m4a", [CLIP], "video.sound", {"format": "m4a"}),
        ("will this work as a reel or is it the wrong shape", [CLIP], "asset.describe", {"suits": "reels"}),
        ("summary for the whole year please, I have a meeting with my accountant", [], "insight.report", {"period": "year"}),
        ("how many posts went out and how many clips did we make this week", [], "insight.report", {"period": "week"}),
        ("which posts are stuck because an account isn't linked?", [], "publishing.status", {"state": "waiting"}),
        ("please unpublish everything that went out yesterday", [], "publishing.withdraw", {"day": "2026-11-19", "everything": True}),
        ("something slow and romantic with strings and harp, music I mean", [], "music.generate", {"pace": "slow", "mood": "romantic"}),
        ("our phone number is wrong in your memory, it ends in 88 not 89", [], "memory.correct", {"query": "our phone number"}),
        ("use these photos for a 20s clip about my pottery class", ["image:a.jpg", "image:b.jpg"], "video.short", {"topic": "my pottery class"}),
    ],
)  # fmt: skip
def test_values_as_they_are_said(text: str, files: list[str], tool: str, args: dict[str, Any], house: list[Tool]) -> None:
    [(got, values)] = said(planned(house, text, files=files))
    assert got == tool and {name: values.get(name) for name in args} == args


@pytest.mark.parametrize("text", ["portrait 4:5 for the feed", "вертикальное 4:5"])
def test_a_shape_in_numbers_is_the_shape(text: str, house: list[Tool]) -> None:
    [(_, args)] = said(planned(house, text, files=[CLIP]))
    assert args["operations"] == [{"type": "reframe", "aspect": "4:5"}]


def test_two_halves(house: list[Tool]) -> None:
    operations = [args["operations"][0] for _, args in said(planned(house, "cut it into two halves", files=[CLIP]))]
    assert operations == [{"type": "part", "end_share": 0.5}, {"type": "part", "start_share": 0.5}]


def test_a_stretch_is_no_whole_clip(house: list[Tool]) -> None:
    plan = planned(house, "make the last 3 seconds black and white", files=[CLIP])
    assert "fade_s" not in plan.steps[0].args and "last 3" in plan.steps[0].title


def test_a_text_that_is_yet_to_come_is_asked_for(house: list[Tool]) -> None:
    assert planned(house, "read the following aloud please").question


@pytest.mark.parametrize("text", ["what's the difference between a reel and a short", "чем рилс отличается от шортса?", "รีลกับช็อตต่างกันยังไง"])
def test_what_formats_are_is_told(text: str, house: list[Tool]) -> None:
    assert "9:16" in (planned(house, text).reply or "")

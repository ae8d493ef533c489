# ruff: noqa: E501 - tables of sentences read better unbroken
"""So many posts, one a week or a day; a tip every day of next week: as many texts, each at its time. Where they go, when, and what they are about is asked."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

_NEXT_WEEK = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29"]


@pytest.mark.parametrize(
    ("messages", "topic", "place", "days"),
    [
        (("4 posts about tea, one a week at 9 on facebook",), "tea", "facebook", ["2026-11-21", "2026-11-28", "2026-12-05", "2026-12-12"]),
        (("3 posts about sourdough, one a week", "facebook", "at 9"), "sourdough", "facebook", ["2026-11-21", "2026-11-28", "2026-12-05"]),
        (("3 posts about gardening, one every week on mondays", "facebook", "at 9"), "gardening", "facebook", ["2026-11-23", "2026-11-30", "2026-12-07"]),
        (("5 постов про хлеб, по одному в неделю", "в телеграм", "в 9"), "хлеб", "telegram", ["2026-11-21", "2026-11-28", "2026-12-05", "2026-12-12", "2026-12-19"]),
        (("3 поста про керамику, каждую неделю по одному", "в телеграм", "в 9"), "керамику", "telegram", ["2026-11-21", "2026-11-28", "2026-12-05"]),
        (("โพสต์เรื่องกาแฟ 3 โพสต์ สัปดาห์ละโพสต์", "เฟส", "9 โมง"), "กาแฟ", "facebook", ["2026-11-21", "2026-11-28", "2026-12-05"]),
        (("a plant tip every day next week at 9am on facebook",), "plant tips", "facebook", _NEXT_WEEK),
        (("tips about plants every day next week at 9 on facebook",), "tips about plants", "facebook", _NEXT_WEEK),
        (("give me a tip a day for next week about cycling, post at 9", "on telegram"), "tips about cycling", "telegram", _NEXT_WEEK),
        (("a cycling tip every weekday next week at 9 on telegram",), "cycling tips", "telegram", _NEXT_WEEK[:5]),
        (("post a quote about courage daily for 3 days at 9 on facebook",), "quotes about courage", "facebook", ["2026-11-21", "2026-11-22", "2026-11-23"]),
        (("post a tip every day next week at 9", "house plants", "facebook"), "tips about house plants", "facebook", _NEXT_WEEK),
        (("post a tip every day next week", "house plants", "facebook", "at 9"), "tips about house plants", "facebook", _NEXT_WEEK),
        (("по одному совету про уход за волосами каждый день на следующей неделе в 9 утра в телеграм",), "советы про уход за волосами", "telegram", _NEXT_WEEK),
        (("совет каждый день на следующей неделе в 9", "про цветы", "в телеграм"), "советы про цветы", "telegram", _NEXT_WEEK),
        (("เคล็ดลับต้นไม้ทุกวันสัปดาห์หน้า 9 โมง ลงเฟส",), "เคล็ดลับต้นไม้", "facebook", _NEXT_WEEK),
        (("ทิปวันละอันทุกวันสัปดาห์หน้า 9 โมง", "ต้นไม้", "เฟส"), "ทิปต้นไม้", "facebook", _NEXT_WEEK),
    ],
)
def test_as_many_posts_each_at_its_time(messages: tuple[str, ...], topic: str, place: str, days: list[str], house: list[Tool]) -> None:
    steps = said(planned(house, *messages))
    assert [tool for tool, _ in steps] == ["publishing.post"] * len(days)
    assert [args["when"][:16] for _, args in steps] == [f"{day}T09:00" for day in days]
    assert {(args["topic"], *args["platforms"]) for _, args in steps} == {(topic, place)} and len({args["seed"] for _, args in steps}) == len(days)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("6 posts about sourdough, one a week", "Where should it be published"), ("4 поста про йогу, раз в неделю", "Где опубликовать"), ("post a tip every day next week at 9", "What should they be about?"),
        ("совет каждый день на следующей неделе в 9", "О чём они должны быть"), ("ทิปวันละอันทุกวันสัปดาห์หน้า 9 โมง", "อยากให้เป็นเรื่องอะไร"),
    ],
)
def test_what_is_missing_is_asked(text: str, asked: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and asked in (plan.question or "")


@pytest.mark.parametrize("text", ["video about a tip every day", "write a post about tips for next week", "make a picture of a cat every day next week at 9 on facebook"])
def test_what_is_no_tip_to_be_written_stays(text: str, house: list[Tool]) -> None:
    steps = said(planned(house, text))
    assert steps and not any(tool == "publishing.post" for tool, _ in steps)

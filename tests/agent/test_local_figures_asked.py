
"""How posts did is a report's; places it does not tell apart are said to be left out. And no carousel is posted, which is told."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "args", "left_out"),
    [
        ("which of my posts got most likes", {}, ""),
        ("what was my best video in november", {"period": "november"}, ""),
        ("какое видео зашло лучше всего в ноябре", {"period": "november"}, ""),
        ("какой пост набрал больше всего лайков", {}, ""),
        ("โพสต์ไหนได้ไลก์เยอะสุด", {}, ""),
        ("как там статистика за месяц по тиктоку", {"period": "month"}, "TikTok"),
        ("compare insta vs tiktok for the climbing hall last 30 days", {"period": "month"}, "Instagram and TikTok"),
        ("сравни инсту и тикток за неделю", {"period": "week"}, "Instagram и TikTok"),
        ("เทียบไอจีกับติ๊กตอกเดือนนี้", {"period": "month"}, "Instagram และ TikTok"),
    ],
)
def test_a_report_tells_how_posts_did(text: str, args: dict[str, Any], left_out: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert said(plan) == [("insight.report", args)] and left_out in plan.steps[0].title


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("which posts are going out this week", "publishing.status"),
        ("what works best on tiktok", "insight.advise"),
        ("compare coffee and tea in a video", "video.short"),
        ("what should I post on tiktok", "insight.advise"),
    ],
)
def test_other_questions_stay_so(text: str, tool: str, house: list[Tool]) -> None:
    assert [used for used, _ in said(planned(house, text))] == [tool]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("post these as a carousel on insta", "carousel"),
        ("карусель в инсту", "каруселью"),
        ("โพสต์เป็นอัลบั้มลงไอจี", "อัลบั้ม"),
        ("make a carousel of these and post it on insta tomorrow at 9", "carousel"),
    ],
)
def test_no_carousel_is_promised(text: str, says: str, house: list[Tool]) -> None:
    plan = planned(house, text, files=["image:a.jpg", "image:b.jpg"])
    assert not plan.steps and says in (plan.reply or "")


@pytest.mark.parametrize("text", ["a picture of a carousel at the fair", "make a video about the carousel in our park", "нарисуй карусель"])
def test_a_carousel_at_the_fair_is_drawn(text: str, house: list[Tool]) -> None:
    assert planned(house, text).steps


def test_how_many_went_out_and_how_they_did_are_both_told(house: list[Tool]) -> None:
    steps = said(planned(house, "сколько постов вышло в июле и какие зашли лучше всего отчет мне для клиента"))
    assert steps == [("publishing.status", {"first_day": "2026-07-01", "last_day": "2026-07-31"}), ("insight.report", {"period": "july"})]


def test_a_report_is_of_the_week_that_is_said(house: list[Tool]) -> None:
    assert said(planned(house, "как там охваты за прошлую неделю у танцев")) == [("insight.report", {"period": "week"})]

"""Several days, dates or hours in one message: each of them is a post, and on a sheet they are one fact."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned
from tools.contract import Tool

CLIP = ["video:a.mp4"]


@pytest.mark.parametrize(
    ("message", "whens"),
    [
        ("post it on instagram tomorrow, on sunday and on monday at 10am", ["11-21T10", "11-22T10", "11-23T10"]),
        ("выложи в инстаграм сегодня в 18:00 и завтра в 9:00", ["11-20T18", "11-21T09"]),
        ("post it on instagram today at 18:00 and tomorrow at 9:00", ["11-20T18", "11-21T09"]),
        ("โพสต์ลงไอจีวันนี้ 6 โมงเย็น และพรุ่งนี้ 9 โมงเช้า", ["11-20T18", "11-21T09"]),
        ("post it on instagram on 3, 5 and 8 december at 10am", ["12-03T10", "12-05T10", "12-08T10"]),
        ("post it on instagram december 3, 5 and 8 at 10am", ["12-03T10", "12-05T10", "12-08T10"]),
        ("выложи в инстаграм 3, 5 и 8 декабря в 10", ["12-03T10", "12-05T10", "12-08T10"]),
        ("โพสต์ลงไอจีวันที่ 3, 5 และ 8 ธันวาคม 10 โมง", ["12-03T10", "12-05T10", "12-08T10"]),
        ("โพสต์ลงไอจีพรุ่งนี้ วันพุธ และวันศุกร์ 10 โมง", ["11-21T10", "11-25T10", "11-27T10"]),
        ("post it on instagram at 9 and 18 tomorrow", ["11-21T09", "11-21T18"]),
        ("post it on instagram tomorrow at 9am and 6pm", ["11-21T09", "11-21T18"]),
        ("выложи в телегу завтра в 9 и 18:30", ["11-21T09", "11-21T18"]),
        ("โพสต์ลงไอจีพรุ่งนี้ 9 โมงเช้า และ 6 โมงเย็น", ["11-21T09", "11-21T18"]),
        ("post it tomorrow at 9am on tiktok and at 6pm on instagram", ["11-21T09", "11-21T18"]),
        ("post it on tiktok tomorrow 9am, instagram saturday noon", ["11-21T09", "11-21T12"]),
    ],
)
def test_each_day_and_hour_is_a_post(house: list[Tool], message: str, whens: list[str]) -> None:
    posts = planned(house, message, files=CLIP).steps
    assert [step.tool for step in posts] == ["publishing.plan"] * len(whens)
    assert [str(step.args["when"])[5:13] for step in posts] == whens
    assert {step.args["media"] for step in posts} == {"$attachment.1"}


def test_a_day_is_meant_of_each_hour_beside_it_where_a_film_is_made_too(house: list[Tool]) -> None:
    plan = planned(house, "make a short about tea and post it tomorrow at 9am on tiktok and at 6pm on instagram")
    assert [step.tool for step in plan.steps] == ["video.short", "publishing.plan", "publishing.plan"]
    assert [str(step.args["when"])[5:13] for step in plan.steps[1:]] == ["11-21T09", "11-21T18"]
    assert {step.args["media"] for step in plan.steps[1:]} == {"$short.video"}


@pytest.mark.parametrize("message", ["post it on tiktok every day at 9 and 18", "выкладывай в тикток каждый день в 9 и 18"])
def test_two_hours_of_every_day_are_two_recurrences(house: list[Tool], message: str) -> None:
    posts = planned(house, message, files=CLIP).steps
    assert [(step.args["every"], str(step.args["when"])[11:13]) for step in posts] == [("day", "09"), ("day", "18")]


@pytest.mark.parametrize(
    ("message", "about", "fact"),
    [
        ("poster for the fair on 3, 4 and 5 december", "poster for the fair", "3, 4 and 5 december"),
        ("афиша ярмарки 3, 4 и 5 декабря", "афиша ярмарки", "3, 4 и 5 декабря"),
        ("โปสเตอร์งานวัด วันที่ 3 และ 4 ธันวาคม", "โปสเตอร์งานวัด", "วันที่ 3 และ 4 ธันวาคม"),
    ],
)
def test_dates_of_one_month_are_one_line_of_a_sheet(house: list[Tool], message: str, about: str, fact: str) -> None:
    [step] = planned(house, message).steps
    assert (step.args["prompt"], step.args["details"]) == (about, [fact])


@pytest.mark.parametrize("message", ["make a short about a shop open from 9 to 18", "cut it between 9 and 18 seconds"])
def test_a_stretch_is_no_two_hours(house: list[Tool], message: str) -> None:
    assert not [step for step in planned(house, message, files=CLIP if "cut" in message else ()).steps if step.tool == "publishing.plan"]

# ruff: noqa: E501 - tables of sentences read better unbroken
"""By what clock a post goes out: the zone said with its hour, kept when the hour is changed, and told beside it."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

_PHOTO = ("image:photo.jpg",)


@pytest.mark.parametrize(
    ("messages", "when", "title"),
    [
        (["post it on telegram tomorrow at 7pm bkk"], "2026-11-21T19:00:00+07:00", "(Bangkok time)"),
        (["schedule this for instagram sunday 8am tokyo time"], "2026-11-22T08:00:00+09:00", "(Tokyo time)"),
        (["выложи в телеграм послезавтра в 18:00 по Екатеринбургу"], "2026-11-22T18:00:00+05:00", "(по Екатеринбургу)"),
        (["โพสต์ลงเฟซบุ๊กพรุ่งนี้ 9 โมงเช้า เวลาญี่ปุ่น"], "2026-11-21T09:00:00+09:00", "(เวลาญี่ปุ่น)"),
        (["put it on my page tomorrow 6pm moscow time", "no, make it sunday 9am"], "2026-11-22T09:00:00+03:00", "(Moscow time)"),
        (["put it on my page tomorrow 6pm", "change it to 8pm london time"], "2026-11-21T20:00:00+00:00", "(London time)"),
        (["выложи на мою страницу завтра в 20:00 по Омску", "перенеси на послезавтра в 9:00"], "2026-11-22T09:00:00+06:00", "(время: Omsk)"),
        (["выложи на мою страницу завтра в 20:00", "перенеси на 11:00 по Владивостоку"], "2026-11-21T11:00:00+10:00", "(по Владивостоку)"),
        (["โพสต์ลงเฟซบุ๊กพรุ่งนี้ 9 โมงเช้าเวลาญี่ปุ่น", "เลื่อนเป็น 11 โมง"], "2026-11-21T11:00:00+09:00", "(เวลาญี่ปุ่น)"),
        (["post this on telegram tomorrow at 9", "sorry, i meant moscow time"], "2026-11-21T09:00:00+03:00", "(Moscow time)"),
        (["выложи в телеграм завтра в 9:00", "по московскому времени"], "2026-11-21T09:00:00+03:00", "(по Москве)"),
        (["post this on telegram tomorrow at 9"], "2026-11-21T09:00:00+07:00", ""),
    ],
)  # fmt: skip
def test_a_post_goes_out_by_the_clock_that_was_told(messages: list[str], when: str, title: str, house: list[Tool]) -> None:
    plan = planned(house, *messages, files=_PHOTO)
    assert [args.get("when") for _, args in said(plan)] == [when]
    assert plan.steps[0].title.endswith(title) and ("(" in plan.steps[0].title) == bool(title)


@pytest.mark.parametrize(
    ("text", "when", "told"),
    [
        ("put it on my page today at 9am", "2026-11-21T09:00:00+07:00", "(09:00 today is over, it is 10:00 now)"),
        ("выложи сегодня в 8:30 в телеграм", "2026-11-21T08:30:00+07:00", "(сегодня 08:30 уже прошло, сейчас 10:00)"),
        ("โพสต์ลงเฟซบุ๊กวันนี้ 7 โมงเช้า", "2026-11-21T07:00:00+07:00", "(วันนี้เลยเวลา 07:00 น. แล้ว ตอนนี้ 10:00 น.)"),
        ("put it on my page today at 11am", "2026-11-20T11:00:00+07:00", ""),
        ("выложи сегодня в 9:00 по Москве в телеграм", "2026-11-20T09:00:00+03:00", ""),
        ("post it on my page every day at 9am", "2026-11-21T09:00:00+07:00", ""),
    ],
)  # fmt: skip
def test_an_hour_that_is_over_is_said_to_be(text: str, when: str, told: str, house: list[Tool]) -> None:
    plan = planned(house, text, files=_PHOTO)
    assert plan.steps[0].args["when"] == when
    assert plan.steps[0].title.endswith(told) and ("10:00" in plan.steps[0].title) == bool(told)


@pytest.mark.parametrize("text", ["перенеси на 18:00", "move it to 18:00"])
def test_a_post_is_moved_to_a_bare_hour(text: str, house: list[Tool]) -> None:
    plan = planned(house, "put it on my page tomorrow 6pm", text, files=_PHOTO)
    assert said(plan) == [("publishing.move", {"when": "18:00"})]

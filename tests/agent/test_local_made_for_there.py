# ruff: noqa: E501 - tables of sentences read better unbroken
"""A film ordered for a place goes out there without the place being asked for again; where none was told, or other work is meant, it is asked."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("messages", "places", "when"),
    [
        ("make a 20 second video about pumpkins for tiktok / publish it on wednesday at 18", ["tiktok"], "2026-11-25T18:00"),
        ("make a 20 second video about pumpkins for youtube / ok post it tomorrow morning at 8", ["youtube"], "2026-11-21T08:00"),
        ("a short for instagram about pumpkins / schedule it for friday 10am", ["instagram"], "2026-11-27T10:00"),
        ("make tiktok about pumpkins 30 sec / ok publish it friday 18:00", ["tiktok"], "2026-11-20T18:00"),
        ("make a picture of pumpkins for facebook / post it tomorrow at 12", ["facebook"], "2026-11-21T12:00"),
        ("make a video about pumpkins for tiktok / make it shorter / post it tomorrow at 12", ["tiktok"], "2026-11-21T12:00"),
        ("make a video about pumpkins for tiktok and instagram / post it tomorrow at 9", ["tiktok", "instagram"], "2026-11-21T09:00"),
        ("make a video about pumpkins for tiktok / post it on youtube tomorrow at 12", ["youtube"], "2026-11-21T12:00"),
        ("ролик 20 сек про тыквы для тиктока / выложи завтра в 9", ["tiktok"], "2026-11-21T09:00"),
        ("сделай видео про тыквы для инсты / опубликуй в пятницу в 18:00", ["instagram"], "2026-11-20T18:00"),
        ("картинка с тыквами для телеграма / запости завтра в 10", ["telegram"], "2026-11-21T10:00"),
        ("ทำคลิปฟักทอง 20 วิ สำหรับติ๊กต็อก / โพสต์พรุ่งนี้ 9 โมง", ["tiktok"], "2026-11-21T09:00"),
    ],
)  # fmt: skip
def test_it_goes_where_it_was_ordered_for(messages: str, places: list[str], when: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, *messages.split(" / ")))
    assert tool == "publishing.plan"
    assert args["platforms"] == places
    assert str(args["when"]).startswith(when)


@pytest.mark.parametrize(
    "messages",
    [
        "make a 20 second video about pumpkins / post it tomorrow at 12",
        "make a tiktok about helmets / draw a cat / post it tomorrow at 9",
        "make a video about how tiktok works / post it tomorrow at 9",
        "make a video about pumpkins for tiktok / post it to linkedin tomorrow",
        "картинка с тыквами для вк / запости завтра в 10",
    ],
)
def test_else_it_is_asked(messages: str, house: list[Tool]) -> None:
    plan = planned(house, *messages.split(" / "))
    assert plan.question
    assert not plan.steps

"""Points in time and recurrences, in three languages: Friday, 20 November 2026, ten in the morning in Bangkok."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.local.drafting.expanding import nth
from agent.local.times import read
from memory.schedule import parse_recurrence

NOW = datetime(2026, 11, 20, 10, tzinfo=ZoneInfo("Asia/Bangkok"))


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("tomorrow 9", "2026-11-21T09:00"),
        ("next friday noon", "2026-11-27T12:00"),
        ("tonight at half past seven", "2026-11-20T19:30"),
        ("monday 8pm", "2026-11-23T20:00"),
        ("december 24 at 6pm", "2026-12-24T18:00"),
        ("the 1st of december at 9:30", "2026-12-01T09:30"),
        ("in two hours", "2026-11-20T12:00"),
        ("at 9 am", "2026-11-21T09:00"),
        ("พรุ่งนี้ 9 โมงเช้า", "2026-11-21T09:00"),
        ("คืนนี้ 3 ทุ่ม", "2026-11-20T21:00"),
        ("มะรืนนี้บ่ายสองครึ่ง", "2026-11-22T14:30"),
        ("вечером в воскресенье в 6", "2026-11-22T18:00"),
        ("завтра в шесть вечера", "2026-11-21T18:00"),
        ("через два часа", "2026-11-20T12:00"),
        ("on monday at six", "2026-11-23T18:00"),
        ("tomorrow 6", "2026-11-21T18:00"),
        ("в понедельник в 5", "2026-11-23T17:00"),
        ("early on monday at six", "2026-11-23T06:00"),
        ("saturday morning", "2026-11-21T09:00"),
        ("tomorrow night", "2026-11-21T20:00"),
        ("every evening", "2026-11-20T18:00"),
        ("завтра утром", "2026-11-21T09:00"),
        ("вечером в субботу", "2026-11-21T18:00"),
        ("сегодня в обед", "2026-11-20T13:00"),
        ("каждое утро", "2026-11-21T09:00"),
        ("เช้าวันเสาร์", "2026-11-21T09:00"),
        ("เย็นนี้", "2026-11-20T18:00"),
        ("คืนนี้", "2026-11-20T20:00"),
        ("в понедельник в 6 утра", "2026-11-23T06:00"),
        ("послезавтра в полдень", "2026-11-22T12:00"),
    ],
)
def test_moments(said: str, when: str) -> None:
    assert read(said).when(NOW) == f"{when}:00+07:00"


@pytest.mark.parametrize(
    ("said", "rule", "first"),
    [
        ("every day at 18:00", "day", "2026-11-20T18:00"),
        ("mon/wed/fri 8pm", "week:mon,wed,fri", "2026-11-20T20:00"),
        ("every monday at 7 am", "week:mon", "2026-11-23T07:00"),
        ("ทุกวันตอน 6 โมงเย็น", "day", "2026-11-20T18:00"),
        ("каждый день в 18:00", "day", "2026-11-20T18:00"),
    ],
)
def test_recurrences(said: str, rule: str, first: str) -> None:
    spoken = read(said)
    assert spoken.every and spoken.every.rule == rule
    assert str(parse_recurrence(rule)) == rule
    assert spoken.when(NOW) == f"{first}:00+07:00"


@pytest.mark.parametrize("said", ["keep 0:20 to 1:05", "speed it up 2x", "make it 16:9", "a short about the sun", "the first 10 seconds"])
def test_no_moment_where_none_is_said(said: str) -> None:
    assert read(said).when(NOW) is None


def test_a_named_zone_counts() -> None:
    assert read("tomorrow at 15:00 UTC").when(NOW) == "2026-11-21T15:00:00+00:00"


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    when = read(text).when(NOW)
    assert when is None or datetime.fromisoformat(when)


@settings(deadline=None)
@given(st.integers(0, 400), st.sampled_from(["day", "day:3", "week:mon,fri", "week", "month"]))
def test_occurrences_go_on_forward_at_the_same_time_of_day(number: int, rule: str) -> None:
    first = "2026-11-20T18:00:00+07:00"
    here, there = (datetime.fromisoformat(nth(first, rule, n)) for n in (number, number + 1))
    assert here < there and here.time() == there.time()

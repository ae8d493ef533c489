"""Recurrences: strictly later each time, at the same time of day by the clock on the wall, whatever the clocks do."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memory.schedule import WEEKDAYS, Recurrence, instant, next_at, occurrences, parse_recurrence

ZONES = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Asia/Bangkok",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Pacific/Apia",
    "Asia/Kolkata",
]
recurrences = st.one_of(
    st.builds(lambda step: Recurrence("day", step=step), st.integers(1, 40)),
    st.builds(lambda days: Recurrence("week", tuple(sorted(days))), st.sets(st.integers(0, 6), max_size=7)),
    st.builds(lambda days: Recurrence("month", tuple(sorted(days))), st.sets(st.integers(1, 31), max_size=5)),
)
starts = st.datetimes(datetime(1999, 1, 1), datetime(2037, 12, 31), timezones=st.just(UTC)).map(lambda at: at.replace(microsecond=0))


def wall(at: datetime, zone: str) -> datetime:
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def skipped(local: datetime, zone: str) -> bool:
    """Whether the clocks of the zone jump over that wall time."""
    return wall(instant(local, zone), zone) != local


@given(starts, st.sampled_from(ZONES), recurrences)
def test_each_occurrence_is_later_and_at_the_same_time_of_day(first, zone, every):
    found = list(islice(occurrences(first, zone, every), 60))
    assert all(earlier < later for earlier, later in pairwise(found))
    assert all(at.tzinfo is UTC for at in found) and found[0] >= first
    clock = wall(first, zone).time()
    for at in found[1:]:
        local = wall(at, zone)
        if local.time() != clock:  # only because that time does not exist on that day; then it moved forward, by what was skipped
            meant = datetime.combine(local.date(), clock)
            assert skipped(meant, zone) or skipped(meant - timedelta(days=1), zone)
            assert local > meant or local.date() > meant.date()


@given(starts, st.sampled_from(ZONES), st.sets(st.integers(0, 6), min_size=1))
def test_weekdays_are_those_of_the_wall(first, zone, days):
    found = list(islice(occurrences(first, zone, Recurrence("week", tuple(sorted(days)))), 30))
    at_night = wall(first, zone).time() < time(4)  # a skipped midnight may move into the next day
    assert at_night or {wall(at, zone).weekday() for at in found} <= days


@given(recurrences)
def test_a_recurrence_is_read_back_from_its_own_text(every):
    assert parse_recurrence(str(every)) == every


def test_a_skipped_time_moves_forward_and_a_doubled_one_comes_once():
    every_day = parse_recurrence("day")
    spring = list(islice(occurrences(instant(datetime(2026, 3, 28, 2, 30), "Europe/Berlin"), "Europe/Berlin", every_day), 3))
    assert [f"{wall(at, 'Europe/Berlin'):%d %H:%M}" for at in spring] == ["28 02:30", "29 03:30", "30 02:30"]
    autumn = list(islice(occurrences(instant(datetime(2026, 10, 24, 2, 30), "Europe/Berlin"), "Europe/Berlin", every_day), 3))
    assert [f"{at:%d %H:%M}" for at in autumn] == ["24 00:30", "25 00:30", "26 01:30"]  # the first 02:30 of the 25th, in UTC
    assert instant(datetime(2026, 3, 8, 2, 30), "America/New_York") == datetime(2026, 3, 8, 7, 30, tzinfo=UTC)


def test_summer_time_does_not_move_six_in_the_evening():
    found = islice(occurrences(instant(datetime(2026, 10, 20, 18), "Europe/Berlin"), "Europe/Berlin", parse_recurrence("day")), 14)
    assert {wall(at, "Europe/Berlin").time() for at in found} == {time(18)}


def test_a_day_a_country_skipped_has_no_occurrence():
    found = list(islice(occurrences(instant(datetime(2011, 12, 28, 18), "Pacific/Apia"), "Pacific/Apia", parse_recurrence("day")), 4))
    assert [wall(at, "Pacific/Apia").day for at in found] == [28, 29, 31, 1]


def test_days_of_the_week_and_of_the_month():
    first = datetime(2026, 11, 25, 18, tzinfo=UTC)  # a Wednesday
    assert [at.day for at in islice(occurrences(first, "UTC", parse_recurrence("week:mon,fri")), 3)] == [27, 30, 4]
    assert [at.day for at in islice(occurrences(first, "UTC", parse_recurrence("week")), 2)] == [25, 2]
    assert [(at.month, at.day) for at in islice(occurrences(first, "UTC", parse_recurrence("month:last")), 4)] == [
        (11, 30),
        (12, 31),
        (1, 31),
        (2, 28),
    ]
    assert [at.day for at in islice(occurrences(first, "UTC", parse_recurrence("day:3")), 3)] == [25, 28, 1]
    assert list(occurrences(first, "UTC", None)) == [first]


@pytest.mark.parametrize("text", ["", "hour", "day:0", "day:x", "week:someday", "month:0", "month:32", "every day", "day:1,2"])
def test_what_is_no_recurrence_says_what_is_one(text):
    with pytest.raises(ValueError, match="week:mon,wed,fri"):
        parse_recurrence(text)


def test_full_names_of_days_are_taken():
    assert parse_recurrence("week:Monday, thursday") == Recurrence("week", (0, 3)) and WEEKDAYS[3] == "thu"


@given(starts, st.sampled_from(ZONES), st.times().map(lambda t: t.replace(microsecond=0)))
def test_the_next_time_like_it_is_within_two_days(now, zone, clock):
    following = next_at(now, datetime.combine(date(2020, 1, 1), clock), zone)
    assert now < following <= now + timedelta(days=2, hours=2)

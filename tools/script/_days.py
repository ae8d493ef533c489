"""The days and times of a content calendar: spread evenly, never in the past."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_WEEK = {1: (2,), 2: (1, 4), 3: (0, 2, 4), 4: (0, 2, 4, 6), 5: (0, 1, 2, 3, 4), 6: (0, 1, 2, 3, 4, 5)}
"""Weekdays for so many a week, as far apart as they can be."""
_USUAL = {1: (time(18),), 2: (time(12), time(18)), 3: (time(9), time(13), time(18))}
_FIRST_H, _LAST_H = 9, 21  # where there are more in a day


def planned(
    first: date, days: int, now: datetime, *, count: int = 0, per_week: int = 0, weekdays: Sequence[int] = (), at: Sequence[time] = ()
) -> list[datetime]:
    """Wall times in the zone of `now`, in order, all after it; empty where none is left.

    count: so many in all, evenly over the days; else `per_week`. weekdays (0 is Monday): only on these. at: times of day, taken in turn.
    """
    dates = [day for number in range(days) if (day := first + timedelta(days=number)) >= now.date()]
    if dates and dates[0] == now.date() and max(at or _USUAL[1]) <= now.time():
        del dates[0]
    on = [day for day in dates if not weekdays or day.weekday() in weekdays]
    if not on:
        return []
    if count:
        chosen = _evenly(on, count)
    elif weekdays:
        chosen = on
    else:
        chosen = [day for day in on for _ in range(per_week // 7 + (day.weekday() in _WEEK.get(per_week % 7, ())))]
    moments = _timed(chosen or on[:1], at, now)
    return [moment for moment in moments if moment > now]


def _evenly(dates: Sequence[date], count: int) -> list[date]:
    """`count` of the dates, as far apart as they can be; of a whole week the usual days of so many a week."""
    if len(dates) == 7 and count < 7:
        return [day for day in dates if day.weekday() in _WEEK[count]]
    return [dates[int((number + 0.5) * len(dates) / count)] for number in range(count)]


def _timed(days: Sequence[date], at: Sequence[time], now: datetime) -> list[datetime]:
    zone = now.tzinfo or ZoneInfo("UTC")
    made = list[datetime]()
    for number, day in enumerate(days):
        many, place = days.count(day), number - days.index(day)
        clocks = at if at and len(at) >= many else _clocks(many)
        clock = clocks[place] if many > 1 else clocks[number % len(clocks)]
        made.append(datetime.combine(day, clock, zone))
    return made


def _clocks(many: int) -> Sequence[time]:
    if many in _USUAL:
        return _USUAL[many]
    step = (_LAST_H - _FIRST_H) * 60 // (many - 1)
    return [time(_FIRST_H + number * step // 60, number * step % 60) for number in range(many)]

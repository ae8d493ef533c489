"""When things happen: recurrences at a local wall time, and local times in words.

The clock on the person's wall is what counts: "every day at 18:00" stays 18:00 when summer time begins. A wall time the clocks skip is
moved forward by what was skipped (02:30 becomes 03:30), one that comes twice is taken the first time: the rule of RFC 5545 (3.3.5).
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LAST_DAY = 31  # a month's day that it does not have is its last one
_LAST_YEAR = 9990  # the calendar of `datetime` ends with 9999


@dataclass(frozen=True)
class Recurrence:
    """Days on which something comes again. `step`: every so many days, for `day`; `days`: 0 is Monday for `week`, 1..31 for `month`."""

    unit: Literal["day", "week", "month"]
    days: tuple[int, ...] = ()
    step: int = 1

    def __str__(self) -> str:
        if self.unit == "day":
            return "day" if self.step == 1 else f"day:{self.step}"
        told = [WEEKDAYS[day] if self.unit == "week" else str(day) for day in self.days]
        return f"{self.unit}:{','.join(told)}" if told else self.unit

    def dates(self, first: date) -> Iterator[date]:
        """The days from `first` on, which is among them only when it fits. `week` and `month` without days: those of `first`."""
        if self.unit == "day":
            yield from _every(first, self.step)
        elif self.unit == "week":
            wanted = self.days or (first.weekday(),)
            yield from (day for day in _every(first, 1) if day.weekday() in wanted)
        else:
            yield from self._month_dates(first)

    def _month_dates(self, first: date) -> Iterator[date]:
        year, month = first.year, first.month
        while year < _LAST_YEAR:
            length = calendar.monthrange(year, month)[1]
            days = sorted({min(day, length) for day in self.days or (first.day,)})
            yield from (day for day in (date(year, month, number) for number in days) if day >= first)
            year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def parse_recurrence(text: str) -> Recurrence:
    """`day`, `day:2`, `week`, `week:mon,wed,fri`, `month`, `month:1,15`, `month:last`. ValueError, saying what may be given."""
    unit, _, rest = text.strip().lower().partition(":")
    parts = [part.strip() for part in rest.split(",") if part.strip()]
    if unit == "day" and (not parts or (len(parts) == 1 and parts[0].isdecimal() and 1 <= int(parts[0]) <= 366)):
        return Recurrence("day", step=int(parts[0]) if parts else 1)
    if unit == "week" and all(part[:3] in WEEKDAYS for part in parts):
        return Recurrence("week", tuple(sorted({WEEKDAYS.index(part[:3]) for part in parts})))
    numbers = [LAST_DAY if part == "last" else int(part) if part.isdecimal() else 0 for part in parts]
    if unit == "month" and all(1 <= number <= LAST_DAY for number in numbers):
        return Recurrence("month", tuple(sorted(set(numbers))))
    raise ValueError(f"{text!r} is no recurrence: give day, day:2, week:mon,wed,fri, month:1 or month:last")


def occurrences(first: datetime, zone: str, every: Recurrence | None) -> Iterator[datetime]:
    """Instants (UTC, strictly increasing) from `first` on: that one alone without `every`, else each day of `every` at its local time.

    `first` itself comes only when its day fits: "week:mon" that begins on a Tuesday begins on the Monday after.
    """
    if every is None:
        yield first.astimezone(UTC)
        return
    local = first.astimezone(ZoneInfo(zone))
    last: datetime | None = None
    for day in every.dates(local.date()):
        at = instant(datetime.combine(day, local.time()), zone)
        at = first.astimezone(UTC) if last is None and day == local.date() else at  # also when it is the second 02:30 of that day
        if last is None or at > last:  # a country that skips a whole day (Samoa, 30 December 2011) has no occurrence on it
            last = at
            yield at


def instant(local: datetime, zone: str) -> datetime:
    """The instant (UTC) of a wall time in an IANA zone: skipped times move forward, doubled ones are the first."""
    return local.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)


def next_at(now: datetime, wall: datetime, zone: str) -> datetime:
    """The next instant after `now` with the time of day of `wall`, in the zone."""
    day = now.astimezone(ZoneInfo(zone)).date()
    return next(at for number in range(3) if (at := instant(datetime.combine(day + timedelta(days=number), wall.time()), zone)) > now)


def _every(first: date, step: int) -> Iterator[date]:
    day = first
    while day.year < _LAST_YEAR:
        yield day
        day += timedelta(days=step)

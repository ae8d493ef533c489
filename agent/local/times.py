# ruff: noqa: E501 - patterns read better unbroken
"""Points in time and recurrences as people say them: "tomorrow 9", "next Friday noon", "every day at 18:00", "mon/wed/fri 8pm",
"พรุ่งนี้ 9 โมงเช้า", "завтра в шесть вечера". Read from the text alone; `Spoken.when` places it on a calendar.

What each part of it is read by lies in `moments/`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from agent.local.moments.clocks import CLOCK, Clock, bare_hour, clocks_of, hours_closed, part_alone, part_of_day, with_their_parts
from agent.local.moments.days import DATE, DAYS, NAMED_DAY, Day, days_of, days_of_next_week, one_by_one
from agent.local.moments.numbers import EN, RU, TH, number_said
from agent.local.moments.recurrences import EVERY, Every, every_of, often_told
from agent.local.moments.zones import zones_told
from agent.patterns import lazy

_OFFSET = lazy(
    rf"(?:\bin\s+|\bчерез\s+|(?:อีก|ใน)\s?)(?P<n>\d{{1,3}}(?:[.,]\d)?|half an|a couple of|an?|{EN}|{TH}|ครึ่ง|полтора|пол(?=часа)|две|{RU})?\s*"
    r"(?P<unit>hours?|hrs?|minutes?|mins?|days?|weeks?|час(?:а|ов)?|минут\w*|дн(?:я|ей)|день|недел\w+|ชั่วโมง|นาที|วัน(?!ที่|นี้)|สัปดาห์)(?![a-zа-яё])(?P<half>ครึ่ง)?",
    re.IGNORECASE,
)
_FROM_NOW = lazy(rf"\b(?:in )?(?P<n>\d{{1,2}}|a couple of|an?|{EN})\s+(?P<unit>hours?|minutes?|days?|weeks?)\s+from\s+(?:now|today)\b", re.IGNORECASE)
_DAY_S = 86400
_UNITS = (("h", 3600), ("час", 3600), ("ชั่วโมง", 3600), ("mi", 60), ("мин", 60), ("นาที", 60), ("d", 86400), ("дн", 86400), ("день", 86400), ("วัน", 86400), ("w", 604800), ("нед", 604800), ("สัปดาห์", 604800))


@dataclass(frozen=True)
class Spoken:
    """Everything a text says about time."""

    clocks: tuple[Clock, ...] = ()
    days: tuple[Day, ...] = ()
    every: Every | None = None
    after: tuple[int, int, float] | None = None
    zone: tuple[int, int, str] | None = None
    twice: bool = False
    denied: tuple[tuple[int, int], ...] = ()
    """Where a day or an hour stands that it is not to be: "not tonight, tomorrow at ten"."""
    once: Every | None = None
    """The days of the week as they would come again, where they are only next week's: "monday to thursday next week"."""

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where the point in time stands, neighbours joined."""
        found = [(item.start, item.end) for item in (*self.clocks, *self.days)]
        found += [self.after[:2]] if self.after else []
        return tuple(sorted([*found, *self.denied])) if found else ()

    def when(self, now: datetime) -> str | None:
        """ISO 8601 with offset, the first such moment after `now` (an aware time in the person's zone); only a date where no time of day
        is said; None when no moment is."""
        local = now.astimezone(ZoneInfo(self.zone[2])) if self.zone else now
        if self.after and self.clocks and self.after[2] >= _DAY_S:  # "in three days at 5 pm"
            day = (local + timedelta(seconds=self.after[2])).date()
            return datetime.combine(day, self.clocks[0].at, tzinfo=local.tzinfo).isoformat()
        if self.after:
            return (local + timedelta(seconds=self.after[2])).replace(second=0, microsecond=0).isoformat()
        if not self.clocks and not self.days:
            return None
        clock = self.clocks[0].at if self.clocks else None
        if clock and self.clocks[0].either and clock <= local.time() < clock.replace(hour=clock.hour + 12):
            clock = clock.replace(hour=clock.hour + 12)
        found = self._day(local, clock)
        if clock is None:
            return found.isoformat() if self.days else None
        return datetime.combine(found, clock, tzinfo=local.tzinfo).isoformat()

    def _day(self, now: datetime, clock: time | None) -> date:
        today, passed = now.date(), clock is not None and clock <= now.time().replace(tzinfo=None)
        if self.every and self.every.rule.startswith("week:"):
            wanted = {DAYS.index(day) for day in self.every.rule.removeprefix("week:").split(",")}
            return next(today + timedelta(n) for n in range(8) if (today + timedelta(n)).weekday() in wanted and not (n == 0 and passed))
        monthly = self.every.rule if self.every else "month:last" if self.days and self.days[0].month_end else ""
        if monthly.startswith("month:"):
            told = monthly.removeprefix("month:")
            coming = (today + timedelta(n) for n in range(1 if passed else 0, 64))
            return next(day for day in coming if (told == "last" and (day + timedelta(1)).day == 1) or str(day.day) == told)
        day = self.days[0] if self.days else None
        if day is None:
            return today + timedelta(1 if passed else 0)
        if day.on:
            year, month, number = day.on
            for months in (0, 12) if month else range(12):  # "the 28th": of the next month that has one to come
                told = month or today.month
                turn, place = divmod(told - 1 + months, 12)
                try:
                    found = date((year or today.year) + turn, place + 1, number)
                except ValueError:
                    continue
                if year or found > today or (found == today and not passed):
                    return found
        if day.weekday is not None and day.next_week:
            return today + timedelta(7 - today.weekday() + day.weekday)
        if day.weekday is not None:
            ahead = (day.weekday - today.weekday()) % 7
            return today + timedelta(ahead or (7 if day.strictly or passed else 0))
        return today + timedelta(day.offset or 0)


_ONCE_RU = lazy(r"(?<![а-яё])(?:выложи|опубликуй|запости|размести|поставь|залей|выпусти|отправь|перенеси|сдвинь|отложи|напомни)(?:те)?(?![а-яё])(?! их| все| ролики| видео по)", re.IGNORECASE)
"""With «через день»: one thing, a day from now; it means every other day otherwise."""


_QUOTED = lazy(r"\"[^\"\n]*\"|“[^”\n]*”|«[^»\n]*»|(?<!\w)'[^'\n]+'(?!\w)")
_DENIES = lazy(
    r"(?:\b(?:not|isn'?t|nope,? not)|(?<![а-яё])не|ไม่ใช่|ไม่เอา|ไม่ลง)\s*(?:(?:\b(?:on|at|for|in)\b|(?<![а-яё])(?:в|во|на)(?![а-яё])|ตอน)\s*)*$", re.IGNORECASE
)
"""Before a day or an hour that it is not to be."""


_COMMA = lazy(r"\s*,\s*(?=(?:(?:at|в|на|к)\s+)?(?:(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d)|\d{1,2}\s*(?:[ap]m\b|утра|вечера|часов)(?!\s*[-–—]\s*\d)))", re.IGNORECASE)


def unbroken(text: str) -> str:
    """The text with no comma between a day and its hour, or its date: «в понедельник, 20:30», "monday, november 30"."""
    if "," not in text:
        return text
    spoken = read(text)
    for day in spoken.days:
        text = f"{text[: day.start]}{text[day.start : day.end].replace(',', ' ')}{text[day.end :]}"
    if not _COMMA.search(text):
        return text
    ends = {day.end for day in spoken.days} | ({spoken.every.end} if spoken.every else set())
    return _COMMA.sub(lambda match: " " if match.start() in ends else match[0], text)


@lru_cache(maxsize=1024)
def read(text: str) -> Spoken:
    """What a text says about time; what stands in quotes says nothing of it where something else does: "on Sunday at 4, titled \"Done in five minutes\""."""
    text = NAMED_DAY.sub(lambda name: "_" * len(name[0]), hours_closed(text))
    unquoted = _QUOTED.sub(lambda quoted: "\"" * len(quoted[0]), text)
    said = _read(unquoted)
    return said if unquoted == text or said.spans or said.every else _read(text)


def _without_denied(spoken: Spoken, text: str) -> Spoken:
    """What is told, without what it is not to be where it is told what instead: "not tonight, tomorrow at ten", «не в девять, в десять»."""
    named = [(item, found) for item in (*spoken.days, *spoken.clocks) if (found := _DENIES.search(text[: item.start]))]
    if not named or len(named) == len(spoken.days) + len(spoken.clocks):
        return spoken
    out = [item for item, _ in named]
    days, clocks = tuple(day for day in spoken.days if day not in out), tuple(clock for clock in spoken.clocks if clock not in out)
    return replace(spoken, days=days, clocks=clocks, denied=tuple((found.start(), item.end) for item, found in named))


def _read(text: str) -> Spoken:
    often = next(often_told(text), None)
    repeats = [item for match in EVERY.finditer(text) for item in every_of(match) if _is_free(item, often)]
    named = (item for item in repeats if item.rule.startswith("week:"))  # "a weekly series, posted every Sunday"
    every = next(named, None) if repeats and repeats[0].rule == "week" else None
    every = every or next(iter(repeats), None) or often
    after = next(_offsets(text), None)
    if every and after and (every.start, every.end) == after[:2]:
        every, after = (None, after) if _ONCE_RU.search(text) else (every, None)
    taken = [(every.start, every.end)] if every else []
    taken += [after[:2]] if after else []
    taken += [(often.start, often.end)] if often else []
    days = tuple(day for match in DATE.finditer(text) if _free(match, taken) for day in days_of(match))
    days, by_day = one_by_one(days, text), None
    if every and (once := days_of_next_week((every.start, every.end, every.rule), days, text)):
        days, every, by_day = once, None, every
    anchored = bool(days or every)
    clocks = tuple(
        clock for match in CLOCK.finditer(text) if _free(match, [*taken, *((day.start, day.end) for day in days)]) for clock in clocks_of(match, text, anchored)
    )
    clocks = clocks or tuple(bare_hour(text, days, every)) or tuple(part_of_day(text, days, every))
    clocks = clocks if clocks or anchored or after else tuple(part_alone(text))
    if not clocks:
        days = tuple(day for day in days if day.end - day.start > 3 or day.next_week)  # "sun" and "sat" alone are words
    days = with_their_parts(days, clocks, text)
    zone = next(zones_told(text, [clock.end for clock in clocks]), None) if clocks else None
    if often is not None and every is often:
        named = [DAYS[day.weekday] for day in days if day.weekday is not None]
        rule = f"day@{','.join(f'{clock.at:%H:%M}' for clock in clocks)}" if not often.rule else f"week:{','.join(named)}" if len(named) > 1 else often.rule
        every = Every(often.start, often.end, rule)
    return _without_denied(Spoken(clocks, days, every, after, zone, every is not None and "@" in every.rule, once=by_day), text)


def _is_free(every: Every, often: Every | None) -> bool:
    return often is None or every.end <= often.start or often.end <= every.start


def _free(match: re.Match[str], taken: Sequence[tuple[int, int]]) -> bool:
    return not any(match.start() < end and start < match.end() for start, end in taken)


def _offsets(text: str) -> Iterator[tuple[int, int, float]]:
    for match in (*_FROM_NOW.finditer(text), *_OFFSET.finditer(text)):
        unit = match["unit"].lower()
        size = next(seconds for prefix, seconds in _UNITS if unit.startswith(prefix))
        count = number_said(match["n"]) if match["n"] else 1.0
        half = 0.5 if match.groupdict().get("half") else 0.0
        yield match.start(), match.end(), (count + half) * size

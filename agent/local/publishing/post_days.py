# ruff: noqa: E501 - patterns read better unbroken
"""The days that posts are spoken of by, those that are over among them: "yesterday's reel", "what went out last week", «что стоит на этой неделе»,
"อาทิตย์นี้มีอะไรจะลงบ้าง". What is still to be made or published lies ahead, and is read elsewhere (`agent.local.times`, `agent.local.periods`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from agent.local import periods, times
from agent.local.moments.days import DAYS
from agent.patterns import lazy

_LEAD = r"(?:(?:\b(?:on|for|from|of|in|during|over|at|since)|(?<![а-яё])(?:на|в|во|за|от|с|со|из)|(?:ของ|เมื่อ|ใน|ช่วง|ประจำ))\s?)?(?:\b(?:the|all|this)\s+)?"
_BEFORE_YESTERDAY = r"\bthe day before yesterday(?:'s)?|(?<![а-яё])позавчера(?:шн[а-яё]+)?|(?:เมื่อ)?วานซืน(?:นี้)?|เมื่อวานซืน"
_YESTERDAY = r"\byesterday(?:'?s)?(?: (?:morning|afternoon|evening|night)(?:'s)?)?|\blast night(?:'s)?|(?<![а-яё])вчера(?:шн[а-яё]+)?(?: (?:утр|вечер|дн)[а-яё]+)?|เมื่อ(?:วาน(?:นี้)?|คืน(?:นี้)?)"
_TODAY = r"\b(?:today|tonight)(?:'s)?|\bthis (?:morning|afternoon|evening)(?:'s)?|(?<![а-яё])(?:сегодня(?:шн[а-яё]+)?)|วันนี้|คืนนี้|เย็นนี้|เช้านี้|บ่ายนี้"
_TOMORROW = r"(?<![а-яё])завтрашн[а-яё]+"
_AFTER_TOMORROW = r"(?<![а-яё])послезавтрашн[а-яё]+"
_WEEK_TH = r"(?:(?<!วัน)อาทิตย์|สัปดาห์|วีค)"
_LAST_WEEK = rf"\b(?:the )?(?:last|past|previous) week(?:'s)?|(?<![а-яё])(?:прошл|предыдущ)[а-яё]+ недел[а-яё]+|{_WEEK_TH}(?:ที่แล้ว|ก่อน|ที่ผ่านมา)"
_THIS_WEEK = rf"\b(?:the )?(?:this|current) week(?:'s)?|\brest of the week|(?<![а-яё])(?:эт|текущ)[а-яё]+ недел[а-яё]+|{_WEEK_TH}นี้"
_NEXT_WEEK = rf"\b(?:the )?(?:next|coming|following) week(?:'s)?|(?<![а-яё])(?:следующ|будущ|след\.?)[а-яё]* недел[а-яё]+|{_WEEK_TH}หน้า"
_WEEKEND = r"\b(?:the |this |coming )*weekend(?:'s)?|(?<![а-яё])(?:эт[а-яё]+ |ближайш[а-яё]+ )?выходн(?:ые|ых|ым)|(?:วัน)?เสาร์\s?-?(?:กับ|และ)?\s?อาทิตย์(?:นี้)?|สุดสัปดาห์(?:นี้)?|วันหยุดนี้"
_LAST_WEEKEND = r"\blast weekend(?:'s)?|(?<![а-яё])прошл[а-яё]+ выходн[а-яё]+|(?:เสาร์อาทิตย์|สุดสัปดาห์)ที่แล้ว"
_LAST_MONTH = r"\b(?:the )?(?:last|past|previous) month(?:'s)?|(?<![а-яё])прошл[а-яё]+ месяц[а-яё]*|เดือน(?:ที่แล้ว|ก่อน|ที่ผ่านมา)"
_THIS_MONTH = r"\b(?:the )?(?:this|current) month(?:'s)?|(?<![а-яё])(?:эт|текущ)[а-яё]+ месяц[а-яё]*|เดือนนี้"
_LAST_DAY = lazy(rf"\blast (?=(?:mon|tue|wed|thu|fri|sat|sun))|(?<![а-яё])(?:в |во )?прошл[а-яё]+ (?=понед|вторн|сред|четв|пятн|субб|воскр)|(?<=เมื่อ)(?=วัน)|{_LEAD}(?=วัน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)\S{{0,6}}ที่แล้ว)", re.IGNORECASE)
_NAMED = [
    (name, lazy(rf"{_LEAD}(?:{words})(?![a-zа-яё])", re.IGNORECASE))
    for name, words in (
        ("before_yesterday", _BEFORE_YESTERDAY), ("yesterday", _YESTERDAY), ("last_weekend", _LAST_WEEKEND), ("weekend", _WEEKEND), ("last_week", _LAST_WEEK),
        ("this_week", _THIS_WEEK), ("next_week", _NEXT_WEEK), ("last_month", _LAST_MONTH), ("this_month", _THIS_MONTH), ("today", _TODAY),
        ("tomorrow", _TOMORROW), ("after_tomorrow", _AFTER_TOMORROW),
    )
]  # fmt: skip
_POSSESSIVE = lazy(r"'s|s'")


@dataclass(frozen=True)
class Stretch:
    """The days from the first to the last, and where they were said. `over`: said of what is past, whatever the day."""

    first: date
    last: date
    span: tuple[int, int]
    over: bool = False

    @property
    def single(self) -> bool:
        return self.first == self.last


def stretch(text: str, now: datetime, *, past: bool = False) -> Stretch | None:
    """The days a text speaks of. past: it is of what is out already, so "Friday" is the last one, and "this week" ends today."""
    today = now.date()
    for name, pattern in _NAMED:
        if match := pattern.search(text):
            first, last = _bounds(name, today, past=past)
            return Stretch(first, last, match.span(), name in ("before_yesterday", "yesterday") or name.startswith("last_"))
    found = periods.period(text, now)
    if found is not None and found.start is not None and not found.past and _FROM_TO.search(text):
        return _of_period(found)
    day = _from_day_to_day(text, now, past=past) or _weekday(text, now, past=past)
    if day is not None:
        return day
    if found is None or found.past or found.start is None:
        return None
    if past and found.start > now.date() and found.days >= 28:  # "in October": the one that is over
        found = replace(found, start=found.start.replace(year=found.start.year - 1))
    return _since_its_first(_of_period(found), text, today) if past else _of_period(found)


_MONTH_ALONE = lazy(
    r"\W*(?:(?:in|for|from|of|since|during|all|the|month|this)\s+)*(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)\W*"
    r"|\W*(?:(?:в|во|за|с|весь|месяц)\s+)*(?:январ|феврал|март|апрел|ма[йеяю]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-яё]*\W*|\s*(?:ของ|ใน|เมื่อ|ช่วง|ตลอด)?\s?(?:เดือน)?\s?[\u0e00-\u0e7f]{3,8}(?:คม|ยน|พันธ์)\s*", re.IGNORECASE,
)


def _since_its_first(days: Stretch, text: str, today: date) -> Stretch:
    """The whole of a month where the present one is named and what is past is meant: what is left of it is no more than today."""
    if (days.first.year, days.first.month) != (today.year, today.month) or not _MONTH_ALONE.fullmatch(text[days.span[0] : days.span[1]]):
        return days
    return replace(days, first=days.first.replace(day=1))


_FROM_TO = lazy(
    r"\d(?:st|nd|rd|th)?(?: (?!to\b)[a-z]{3,9}\.?)?\s?(?:-|–|—|\bto|\btill|\buntil|\bthrough)\s?(?:the |[a-z]{3,9} )?\d|\d(?: [а-яё]{3,8})?\s?(?:-|–|—|(?<![а-яё])по|(?<![а-яё])до)\s?\d|\d\s?(?:[\u0e00-\u0e7f.]{3,12}\s?)?(?:-|–|ถึง|จนถึง)(?:วันที่)?\s?\d", re.IGNORECASE,
)
"""From one date to another: neither of them alone is meant."""


def _of_period(found: periods.Period) -> Stretch:
    start, end = min(span[0] for span in found.spans), max(span[1] for span in found.spans)
    assert found.start is not None
    return Stretch(found.start, found.start + timedelta(days=found.days - 1), (start, end))


def _bounds(name: str, today: date, *, past: bool) -> tuple[date, date]:
    monday = today - timedelta(days=today.weekday())
    month = today.replace(day=1)
    following = (month + timedelta(days=32)).replace(day=1)
    saturday = monday + timedelta(days=5)
    week = timedelta(days=7)
    return {
        "before_yesterday": (today - timedelta(days=2),) * 2, "yesterday": (today - timedelta(days=1),) * 2, "today": (today, today),
        "tomorrow": (today + timedelta(days=1),) * 2, "after_tomorrow": (today + timedelta(days=2),) * 2,
        "last_week": (monday - week, monday - timedelta(days=1)), "next_week": (monday + week, monday + 2 * week - timedelta(days=1)),
        "this_week": (monday, today) if past else (today, monday + timedelta(days=6)),
        "weekend": (saturday - (week if past and today < saturday else timedelta()), saturday + timedelta(days=1) - (week if past and today < saturday else timedelta())),
        "last_weekend": (saturday - week, saturday - timedelta(days=6)),
        "last_month": ((month - timedelta(days=1)).replace(day=1), month - timedelta(days=1)),
        "this_month": (month, today) if past else (today, following - timedelta(days=1)),
    }[name]  # fmt: skip


_EACH = lazy(r"\b(?:each|every|weekdays?|workdays?|daily)\b|(?<![а-яё])(?:кажд|ежедневн|будн|рабоч)|ทุก|วันธรรมดา", re.IGNORECASE)
_BETWEEN = lazy(r"(?:\bbetween|(?<![а-яё])между|(?:ใน)?ระหว่าง)\s?$", re.IGNORECASE)
_AND = lazy(r"\s*(?:and|и|กับ|และ)\s*", re.IGNORECASE)


def _from_day_to_day(text: str, now: datetime, *, past: bool) -> Stretch | None:
    """From one day of the week to another: "monday to friday", which as a rule of posts to come is each of them."""
    spoken = times.read(_POSSESSIVE.sub("  ", text))
    if (every := spoken.every) and every.rule.startswith("week:") and not _EACH.search(text[every.start : every.end]):
        days = [DAYS.index(name) for name in every.rule.removeprefix("week:").split(",")]
        first = next((day for day in days if (day - 1) % 7 not in days), days[0])
        if set(days) != {(first + n) % 7 for n in range(len(days))}:
            return None  # monday, wednesday and friday
        start, end = every.start, every.end
    else:
        one, other = (*spoken.days, None, None)[:2]
        if not one or not other or one.weekday is None or other.weekday is None or not _AND.fullmatch(text[one.end : other.start]):
            return None
        lead = _BETWEEN.search(text[: one.start])
        if lead is None:
            return None
        days, first = range(one.weekday, one.weekday + (other.weekday - one.weekday) % 7 + 1), one.weekday
        start, end = lead.start(), other.end
    at = now.date() + timedelta(days=(first - now.weekday()) % 7)
    at -= timedelta(days=7) if past and at > now.date() else timedelta()
    return Stretch(at, at + timedelta(days=len(days) - 1), (start, end))


def _weekday(text: str, now: datetime, *, past: bool) -> Stretch | None:
    """A day by its name or date; with "last" before it, or of what is past, the one behind us."""
    spoken = times.read(_POSSESSIVE.sub("  ", text))
    if not spoken.days:
        return None
    day = min(spoken.days, key=lambda one: one.start)
    last = _LAST_DAY.search(text)
    said = times.Spoken(days=(replace(day, strictly=day.strictly),)).when(now)
    if said is None or day.offset == 7:
        return None
    at = date.fromisoformat(said[:10])
    over = bool(last and abs(last.end() - day.start) <= 3) or past
    if (over and at > now.date() and day.weekday is not None) or (bool(last) and at == now.date()):
        at -= timedelta(days=7)
    start = last.start() if last and last.end() <= day.start + 1 else day.start
    lead = re.search(rf"{_LEAD}$", text[:start], re.IGNORECASE)
    end = day.end + (len(tail[0]) if (tail := re.match(r"'s|ที่แล้ว|นี้", text[day.end :])) else 0)
    return Stretch(at, at, (lead.start() if lead else start, end), bool(last) and over)

# ruff: noqa: E501 - patterns read better unbroken
"""Stretches of days to come: "next week", "for december", "two weeks from monday", «на месяц», "ทั้งเดือนธันวา"; and how often in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from agent.local import times
from agent.local.moments.days import MONTH
from agent.patterns import lazy

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "couple of": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
    "один": 1, "одну": 1, "одному": 1, "одна": 1, "два": 2, "две": 2, "пару": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6, "семь": 7, "восемь": 8, "десять": 10,
    "หนึ่ง": 1, "สอง": 2, "สาม": 3, "สี่": 4, "ห้า": 5, "หก": 6, "เจ็ด": 7, "แปด": 8, "เก้า": 9, "สิบ": 10,
}  # fmt: skip
_WORDS = sorted(_NUMBERS, key=len, reverse=True)
_SPACED, _THAI = ("|".join(word for word in _WORDS if ("\u0e00" <= word[0] <= "\u0e7f") is thai) for thai in (False, True))
NUMBER = rf"(?:\d{{1,3}}(?!\d)|(?<![a-zа-яё])(?:{_SPACED})(?![a-zа-яё])|{_THAI})"
"""A number as it is said."""
_UNIT = r"(?:days?|weeks?|fortnights?|months?|дн(?:я|ей)|день|недел[а-яё]*|месяц[а-яё]*|วัน(?!ที่|ละ|[จอพศส])|สัปดาห์|อาทิตย์|เดือน)"
_UNIT_DAYS = (("fortnight", 14), ("day", 1), ("week", 7), ("month", 28), ("дн", 1), ("день", 1), ("недел", 7), ("месяц", 28), ("วัน", 1), ("สัปดาห์", 7), ("อาทิตย์", 7), ("เดือน", 28))
"""A month is four whole weeks where it has no name: three a week are twelve."""
_PAST = lazy(
    r"\b(?:last|past|previous)\s+(?:week|month|year)\b|\byesterday\b|(?<![а-яё])прошл[а-яё]+\s+(?:недел|месяц|год)[а-яё]*|(?<![а-яё])вчера(?![а-яё])|(?:อาทิตย์|สัปดาห์|เดือน|ปี)(?:ที่แล้ว|ก่อน)|เมื่อวาน", re.IGNORECASE
)
_LEAD = r"(?:\b(?:for|in|over|during|across|throughout|of|the|whole|entire|all|full|on|to|up|until|through)\s+|(?<![а-яё])(?:в течение|на|в|во|за|весь|всю|целый|целую|эту|этот)\s+|(?:สำหรับ|ของ|ตลอด|ทั้ง|ใน|ช่วง|ภายใน|ให้ครบ)\s?)*"
_NEXT_WEEK = lazy(rf"{_LEAD}(?:\b(?:the )?(?:next|coming|following) week\b|\bweek (?:from|of) (?:next )?monday\b|(?<![а-яё])(?:следующ[а-яё]+|след\.?|будущ[а-яё]+) недел[а-яё]+|недел[а-яё]+ вперёд|(?:อาทิตย์|สัปดาห์|วีค|week\s?)หน้า)", re.IGNORECASE)
_THIS_WEEK = lazy(rf"{_LEAD}(?:\bthis week\b|\brest of the week\b|(?<![а-яё])(?:эт[а-яё]+|текущ[а-яё]+) недел[а-яё]+|(?:อาทิตย์|สัปดาห์)นี้)", re.IGNORECASE)
_NEXT_MONTH = lazy(rf"{_LEAD}(?:\b(?:the )?(?:next|coming|following) month\b|(?<![а-яё])(?:следующ[а-яё]+|след\.?|будущ[а-яё]+) месяц[а-яё]*|เดือนหน้า)", re.IGNORECASE)
_THIS_MONTH = lazy(rf"{_LEAD}(?:\b(?:this|the rest of the|the current) month\b|(?<![а-яё])(?:эт[а-яё]+|текущ[а-яё]+) месяц[а-яё]*|เดือนนี้)", re.IGNORECASE)
_RANGE = lazy(
    rf"{_LEAD}(?:from |с |со |ตั้งแต่)?(?:วันที่\s?)?(?P<a>\d{{1,2}})(?:st|nd|rd|th|-?го)?\s*(?:-|–|—|to|till|until|through|по|до|ถึง)\s*(?:the )?(?P<b>\d{{1,2}})(?:st|nd|rd|th|-?го)?\s*(?:of )?(?P<month>{MONTH})(?P<year>\s20\d\d)?"
    rf"|{_LEAD}(?:from )?(?P<month2>{MONTH})\s+(?P<a2>\d{{1,2}})(?:st|nd|rd|th)?\s*(?:-|–|—|to|till|until|through)\s*(?P<b2>\d{{1,2}})(?:st|nd|rd|th)?(?![:\d])", re.IGNORECASE,
)
_ACROSS = lazy(
    rf"{_LEAD}(?:from |с |со |ตั้งแต่\s?)?(?:the )?(?:วันที่\s?)?(?:(?P<a>\d{{1,2}})(?:st|nd|rd|th|-?го)?\s*(?:of )?(?P<month>{MONTH})|(?P<month_b>{MONTH})\s+(?P<a_b>\d{{1,2}})(?:st|nd|rd|th)?)\s*(?:-|–|—|to|till|until|through|по|до|ถึง|จนถึง)\s*(?:the )?(?:วันที่\s?)?(?:(?P<b>\d{{1,2}})(?:st|nd|rd|th|-?го)?\s*(?:of )?(?P<last>{MONTH})|(?P<last_b>{MONTH})\s+(?P<b_b>\d{{1,2}})(?:st|nd|rd|th)?(?![:\d]))", re.IGNORECASE,
)
"""From a day of one month to a day of another."""
_MONTH = lazy(rf"{_LEAD}(?:เดือน)?(?P<name>(?!may\b){MONTH}|(?<=\bin )may\b|(?<=\bfor )may\b|(?<=\bof )may\b)(?!\s*\d{{1,2}}(?!\d))(?P<year>\s+(?:20\d\d|25\d\d))?", re.IGNORECASE)
_STRETCH = lazy(
    rf"{_LEAD}(?:(?:next|coming|following|ближайш[а-яё]+|следующ[а-яё]+)\s+)?(?P<n>{NUMBER})?(?:\s|-)*(?P<unit>{_UNIT})(?:'s)?(?:\s+(?:worth|long))?(?:\s+(?:ahead|вперёд|вперед))?(?:ข้างหน้า|ถัดไป|จากนี้|เต็ม|ๆ)*(?![a-zа-яё])", re.IGNORECASE
)
_ADJECTIVE = lazy(r"\b(?P<week>weekly)\b|\b(?P<month>monthly)\b|(?<![а-яё])(?P<week_ru>недельн[а-яё]+)|(?<![а-яё])(?P<month_ru>месячн[а-яё]+)|ราย(?P<week_th>สัปดาห์|อาทิตย์)|ราย(?P<month_th>เดือน)", re.IGNORECASE)
_FROM = lazy(
    rf"(?:\b(?:starting|beginning|begin(?:s|ning)?|start(?:s)?|from|as of)(?: from| on)?\s+|(?<![а-яё])(?:начиная с|начать с|начни с|с|со)\s+|(?:เริ่ม|ตั้งแต่|เริ่มตั้งแต่|นับจาก)(?:จาก)?\s?)(?=(?P<day>(?:the )?(?:next |coming |следующ[а-яё]+ )?(?:today|tomorrow|сегодня|завтра|พรุ่งนี้|วันนี้|วันที่\s?\d|\d{{1,2}}(?:st|nd|rd|th|-?го)?\b|\d{{4}}-|{MONTH}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|понедельник|вторник|сред|четверг|пятниц|суббот|воскресень|วัน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)|จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์)))",
    re.IGNORECASE,
)
_THING = r"(?:[a-zа-яё-]+\s){0,2}?(?:[a-zа-яё-]+)|(?:โพสต์|โพส|คลิป|คอนเทนต์|คอนเทน|ครั้ง|อัน|ตัว|รูป|ชิ้น|วิดีโอ|รีล)"
_PER = lazy(
    rf"(?<![\d:.])(?P<n>{NUMBER})\s*(?P<thing>{_THING})?\s*(?:\b(?:an?|per|each|every)\s+|/\s*)(?P<unit>week|day|month)\b|\b(?P<twice>twice|once)\s+(?:an?|per|each|every)\s+(?P<unit2>week|day|month)\b"
    rf"|(?:по\s+)?(?<![\d:.])(?P<n_ru>{NUMBER})\s*(?P<thing_ru>{_THING})?\s*(?:(?:в|за|каждую|каждый)\s+|/\s*)(?P<unit_ru>недел[юи]|день|месяц)|(?<![а-яё])(?P<twice_ru>дважды|раз)\s+в\s+(?P<unit2_ru>неделю|день|месяц)"
    rf"|(?P<unit_th>วัน|สัปดาห์|อาทิตย์|เดือน)ละ\s?(?P<n_th>{NUMBER})?\s?(?P<thing_th>โพสต์|โพส|คลิป|คอนเทนต์|คอนเทน|ครั้ง|อัน|ตัว|รูป|ชิ้น|วิดีโอ|รีล)?|(?<!\d)(?P<n2_th>{NUMBER})\s?(?P<thing2_th>โพสต์|โพส|คลิป|คอนเทนต์|คอนเทน|ครั้ง|อัน|ตัว|รูป|ชิ้น|วิดีโอ|รีล)?\s?(?:ต่อ|/)\s?(?P<unit2_th>วัน|สัปดาห์|อาทิตย์|เดือน)",
    re.IGNORECASE,
)
_LED = lazy(r"(?:^|\s)(?:for|of|in|over|during|на|за|в)$", re.IGNORECASE)
_DAILY = lazy(
    r"\b(?:(?:for |on )?(?:every|each)(?: single)? day|daily|everyday|one (?:a|per|each|every) day|day by day)\b|(?<![а-яё])(?:на |по одному )?(?:каждый день|ежедневн[а-яё]+|по дням)|(?:ลง|โพสต์)?ทุกวัน(?!จ|อั|พ|ศ|เส|อา|ธ)", re.IGNORECASE
)
_OTHER_DAY = lazy(r"\bevery (?:other|second) day\b|(?<![а-яё])через день(?![а-яё])|วันเว้นวัน", re.IGNORECASE)


@dataclass(frozen=True)
class Period:
    """Days to come, and where they were said. `start`: None where only their number was told."""

    spans: tuple[tuple[int, int], ...]
    days: int
    start: date | None = None
    past: bool = False


@dataclass(frozen=True)
class Often:
    """How many in a week, or in all of a month or so (`count`), and where it was said; both 0 where it was "0 a week".

    `thing`: what they were called.
    """

    span: tuple[int, int]
    per_week: int = 0
    count: int = 0
    thing: str = ""


def number(said: str) -> int:
    """The number that was said."""
    return int(said) if said.isdigit() else _NUMBERS[said.lower()]


def often(text: str) -> Often | None:
    """How often something is to come; None where nothing is said of that."""
    if match := _OTHER_DAY.search(text):
        return Often(match.span(), per_week=4)
    for match in _PER.finditer(text):
        found = {name.split("_")[0].rstrip("2"): value for name, value in match.groupdict().items() if value}
        if "n" not in found and "twice" not in found and "ละ" not in match[0]:
            continue
        many = number(found["n"]) if "n" in found else 1 if found.get("twice", "one").lower() in ("once", "раз", "one") else 2
        unit = found["unit"].lower()
        thing = found.get("thing", "")
        if _LED.search(thing):  # "a plan for a week": so long, and not so often
            continue
        if unit.startswith(("day", "день", "วัน")):
            return Often(match.span(), per_week=many * 7, thing=thing)
        if unit.startswith(("month", "месяц", "เดือน")):
            return Often(match.span(), count=many, thing=thing)
        return Often(match.span(), per_week=many, thing=thing)
    match = _DAILY.search(text)
    return Often(match.span(), per_week=7) if match else None


def period(text: str, now: datetime) -> Period | None:
    """The days that are spoken of; None where none are. How often something comes must be out of the text already."""
    today = now.date()
    if match := _PAST.search(text):
        return Period((match.span(),), 0, past=True)
    if match := _ACROSS.search(text):
        return _across(match, today)
    if match := _RANGE.search(text):
        return _range(match, today)
    if match := _NEXT_WEEK.search(text):
        return Period((match.span(),), 7, today + timedelta(7 - today.weekday()))
    if match := _THIS_WEEK.search(text):
        ahead = 6 - today.weekday()
        return Period((match.span(),), max(1, ahead), today + timedelta(1 if ahead else 0))
    if match := _NEXT_MONTH.search(text):
        return _month(match.span(), *divmod(today.year * 12 + today.month, 12))
    if match := _THIS_MONTH.search(text):
        return _rest_of_month(match.span(), today)
    begins = _begins(text, now)
    if match := next((found for found in _MONTH.finditer(text) if not begins or not _crosses(found.span(), begins[0])), None):
        return _named(match, today)
    stretch = next((found for found in _STRETCH.finditer(text) if (found["n"] or _whole(found, text)) and (not begins or not _crosses(found.span(), begins[0]))), None)
    adjective = _ADJECTIVE.search(text)
    spans = [match.span() for match in (stretch, adjective if not stretch else None) if match] + ([begins[0]] if begins else [])
    if not spans:
        return None
    days = _days(stretch) if stretch else 28 if adjective and any(adjective[name] for name in ("month", "month_ru", "month_th")) else 7
    return Period(tuple(spans), days, begins[1] if begins else None)


def only_begins(text: str, now: datetime) -> bool:
    """Whether a text says of days only on which the first is, and not how many they are."""
    found, begins = period(text, now), _begins(text, now)
    return found is not None and begins is not None and found.spans == (begins[0],)


def _whole(match: re.Match[str], text: str) -> bool:
    """Whether a stretch without a number is one: "for the month", «на неделю», "ทั้งเดือน", "a week of posts"."""
    if match["unit"].lower().startswith(("day", "дн", "день", "วัน")):
        return False
    led = match.start("unit") > match.start() and text[match.start() : match.start("unit")].strip() != ""
    return led or bool(re.match(r"(?:'s)?(?: worth)? of\b|เต็ม", text[match.end("unit") :])) or text[match.start("unit") :].startswith("fortnight")


def _days(match: re.Match[str]) -> int:
    unit = match["unit"].lower()
    size = next(days for name, days in _UNIT_DAYS if unit.startswith(name))
    return size * (number(match["n"]) if match["n"] else 1)


_LED_BY = lazy(r"(?:(?:the|next|coming|следующ[а-яё]+|ближайш[а-яё]+)\s+)+", re.IGNORECASE)


def _begins(text: str, now: datetime) -> tuple[tuple[int, int], date] | None:
    match = _FROM.search(text)
    if match is None:
        return None
    spoken = times.read(text[match.end() : match.end() + 40])
    first = min(spoken.days, key=lambda day: day.start, default=None)
    led = _LED_BY.match(text, match.end())
    if first is None or first.start > 4 + (led.end() - match.end() if led else 0):
        return None
    when = times.Spoken(days=(first,)).when(now)
    return ((match.start(), match.end() + first.end), date.fromisoformat(when[:10])) if when else None


def _crosses(span: tuple[int, int], other: tuple[int, int]) -> bool:
    return span[0] < other[1] and other[0] < span[1]


def _month_number(name: str) -> int:
    when = times.read(f"1 {name}").days
    return when[0].on[1] if when and when[0].on else 0


def _named(match: re.Match[str], today: date) -> Period | None:
    month = _month_number(match["name"])
    year = int(match["year"]) if match["year"] else 0
    year -= 543 if year > 2400 else 0
    if not month:
        return None
    if month == today.month and year in (0, today.year):
        return _rest_of_month(match.span(), today)
    year = year or (today.year if month > today.month else today.year + 1)
    if (year, month) < (today.year, today.month):
        return Period((match.span(),), 0, past=True)
    return _month(match.span(), year, month - 1)


def _month(span: tuple[int, int], year: int, month0: int) -> Period:
    first = date(year, month0 + 1, 1)
    following = date(year + (month0 + 1) // 12, (month0 + 1) % 12 + 1, 1)
    return Period((span,), (following - first).days, first)


def _rest_of_month(span: tuple[int, int], today: date) -> Period:
    whole = _month(span, today.year, today.month - 1)
    first, last = today + timedelta(1), (whole.start or today) + timedelta(whole.days - 1)
    if first > last:
        return Period((span,), 1, today)
    return Period((span,), (last - first).days + 1, first)


def _across(match: re.Match[str], today: date) -> Period | None:
    first, last = (int(match[name] or match[f"{name}_b"]) for name in ("a", "b"))
    begins, ends = (_month_number(match[name] or match[f"{name}_b"]) for name in ("month", "last"))
    year = today.year if (begins, first) >= (today.month, today.day) or (ends, last) >= (today.month, today.day) >= (ends, 1) else today.year + 1
    try:
        start = date(year, begins, first)
        end = date(year + (1 if (ends, last) < (begins, first) else 0), ends, last)
    except ValueError:
        return None
    return Period((match.span(),), (end - start).days + 1, start)


def _range(match: re.Match[str], today: date) -> Period | None:
    month = _month_number(match["month"] or match["month2"])
    first, last = (int(match[name] or match[f"{name}2"]) for name in ("a", "b"))
    told = int(match["year"]) if match["year"] else 0
    year = told or (today.year if (month, last) >= (today.month, today.day) else today.year + 1)
    try:
        start, end = date(year, month, first), date(year, month, last)
    except ValueError:
        return None
    return Period((match.span(),), (end - start).days + 1, start, past=end < today) if end >= start else None

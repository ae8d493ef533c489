"""When a sentence speaks of: the days in it ("8 May 2023", "last week", "เมื่อวาน", "в прошлом месяце") as spans of dates.

Only what a search can use: a span of whole days in the speaker's own calendar. English, Thai and Russian.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

_MONTHS = {
    1: "january jan มกราคม ม.ค. январь января январе янв", 2: "february feb กุมภาพันธ์ ก.พ. февраль февраля феврале фев",
    3: "march mar มีนาคม มี.ค. март марта марте", 4: "april apr เมษายน เม.ย. апрель апреля апреле апр",
    5: "may พฤษภาคม พ.ค. май мая мае", 6: "june jun มิถุนายน มิ.ย. июнь июня июне", 7: "july jul กรกฎาคม ก.ค. июль июля июле",
    8: "august aug สิงหาคม ส.ค. август августа августе авг", 9: "september sept sep กันยายน ก.ย. сентябрь сентября сентябре сен",
    10: "october oct ตุลาคม ต.ค. октябрь октября октябре окт", 11: "november nov พฤศจิกายน พ.ย. ноябрь ноября ноябре ноя",
    12: "december dec ธันวาคม ธ.ค. декабрь декабря декабре дек",
}  # fmt: skip
_MONTH = {name: number for number, names in _MONTHS.items() for name in names.split()}
_NAMES = "|".join(re.escape(name) for name in sorted(_MONTH, key=len, reverse=True))
_WEEKDAYS = {
    "monday mon จันทร์ понедельник": 0, "tuesday tue tues อังคาร вторник": 1, "wednesday wed พุธ среду среда": 2,
    "thursday thu thurs พฤหัส พฤหัสบดี четверг": 3, "friday fri ศุกร์ пятницу пятница": 4, "saturday sat เสาร์ субботу суббота": 5,
    "sunday sun อาทิตย์ воскресенье": 6,
}  # fmt: skip
_WEEKDAY = {name: number for names, number in _WEEKDAYS.items() for name in names.split()}
_DAYS = "|".join(sorted(_WEEKDAY, key=len, reverse=True))
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "a couple of": 2, "couple of": 2, "three": 3, "a few": 3, "few": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "หนึ่ง": 1, "สอง": 2, "สาม": 3, "два": 2, "две": 2, "три": 3, "четыре": 4, "пару": 2,
}  # fmt: skip
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_THAI_YEAR = r"(?:ปี\s*)?(?:พ\.?ศ\.?\s*)?"
_IN = r"(?:(?<=\bin )|(?<=\bsince )|(?<=\bduring )|(?<=\bof )|(?<=\blast )|(?<=\bв )|(?<=\bс )|(?<=เดือน))"
_PERIOD = r"week|month|year|недел\w+|месяц\w*|год\w*"
_THAI_PERIOD = r"(?P<thai_unit>สัปดาห์|อาทิตย์|เดือน|ปี)"
_YEAR = r"(?P<year>(?:19|20)\d\d|25\d\d)"
_UNIT_DAYS = {
    "day": 1, "days": 1, "วัน": 1, "день": 1, "дня": 1, "дней": 1, "week": 7, "weeks": 7, "สัปดาห์": 7, "อาทิตย์": 7, "неделю": 7, "недели": 7,
    "недель": 7, "month": 30, "months": 30, "เดือน": 30, "месяц": 30, "месяца": 30, "месяцев": 30, "year": 365, "years": 365, "ปี": 365,
    "год": 365, "года": 365, "лет": 365,
}  # fmt: skip
_UNITS = "|".join(sorted(_UNIT_DAYS, key=len, reverse=True))

_PATTERNS = [
    ("date", rf"\b{_YEAR}-(?P<number>\d\d)-(?P<day>\d\d)\b"),
    ("date", rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_NAMES})\.?,?(?:\s+{_THAI_YEAR}{_YEAR})?(?!\w)"),
    ("date", rf"(?<!\w)(?P<month>{_NAMES})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s+{_YEAR})?(?!\w)"),
    ("month", rf"(?<!\w)(?P<month>{_NAMES})\.?,?\s+(?:ปี\s*)?(?:of\s+)?{_YEAR}"),
    ("month", rf"{_IN}(?P<month>{_NAMES})(?!\w)"),
    ("year", rf"(?<![\d-]){_YEAR}(?![\d-])"),
    ("ago", rf"(?<!\w)(?:{_COUNT}\s*)?(?P<unit>{_UNITS})\s*(?:ago\b|ที่แล้ว|ก่อน|назад\b)"),
    ("today", r"\b(?:today|tonight|this (?:morning|afternoon|evening)|сегодня)\b|วันนี้"),
    ("before", r"\b(?:day before yesterday|позавчера)\b|เมื่อวานซืน"),
    ("yesterday", r"\b(?:yesterday|last night|вчера)\b|เมื่อวาน|เมื่อคืน"),
    ("tomorrow", r"\b(?:tomorrow|завтра)\b|พรุ่งนี้"),
    ("weekday", rf"\b(?:last|on|this past|в прошл\w+|в|во)\s+(?P<weekday>{_DAYS})\b|วัน(?P<thai>{_DAYS})(?:ที่แล้ว|ก่อน)?"),
    ("weekend", r"\b(?:last|past|this) weekend\b|สุดสัปดาห์(?:ที่แล้ว|ก่อน)|\b(?:в|на) (?:прошлых|этих|прошлые) выходны\w+"),
    ("last", rf"\b(?:last|past|прошл\w+)\s+(?P<unit>{_PERIOD})\b|{_THAI_PERIOD}(?:ที่แล้ว|ก่อน)"),
    ("this", rf"\b(?:this|эт\w+)\s+(?P<unit>{_PERIOD})\b|{_THAI_PERIOD}นี้"),
]  # fmt: skip
_COMPILED = [(kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _PATTERNS]


@dataclass(frozen=True)
class Span:
    """Whole days from `first` to `last`, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def spans(text: str, today: date) -> list[Span]:
    """The days a text speaks of, seen from `today`. A stretch of text is read once, by the fullest reading."""
    found: list[Span] = []
    taken: list[tuple[int, int]] = []
    for kind, pattern in _COMPILED:
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            span = _read(kind, match, today)
            if span is not None:
                taken.append(match.span())
                found.append(span)
    return list(dict.fromkeys(found))


def _read(kind: str, match: re.Match[str], today: date) -> Span | None:
    if kind in ("date", "month", "year"):
        return _calendar(kind, match, today)
    if kind == "ago":
        return _ago(match, today)
    if kind in ("today", "before", "yesterday", "tomorrow"):
        day = today + timedelta({"today": 0, "before": -2, "yesterday": -1, "tomorrow": 1}[kind])
        return Span(day, day)
    if kind == "weekday":
        back = (today.weekday() - _WEEKDAY[(match["weekday"] or match["thai"]).lower()]) % 7 or 7
        return Span(today - timedelta(back), today - timedelta(back))
    if kind == "weekend":
        sunday = today - timedelta((today.weekday() - 6) % 7 or 7)
        return Span(sunday - timedelta(1), sunday)
    return _period(match["unit"] or match["thai_unit"], today, 1 if kind == "last" else 0)


def _calendar(kind: str, match: re.Match[str], today: date) -> Span | None:
    parts = match.groupdict()
    year = int(parts["year"]) if parts.get("year") else None
    if year is not None and year > 2400:
        year -= 543  # the Thai calendar counts from the Buddha
    if kind == "year":
        return Span(date(year or today.year, 1, 1), date(year or today.year, 12, 31))
    month = _MONTH[parts["month"].lower()] if parts.get("month") else int(parts["number"])
    if not 1 <= month <= 12:
        return None
    if kind == "month":
        return _month(year or (today.year if month <= today.month else today.year - 1), month)
    return _day(year, month, int(parts["day"]), today)


def _day(year: int | None, month: int, day: int, today: date) -> Span | None:
    """Without a year it is the nearest such day: people name the year when it is not."""
    choices = [year] if year else [max(1, today.year - 1), today.year, today.year + 1]
    days = [found for choice in choices if (found := _date(choice, month, day))]
    nearest = min(days, key=lambda found: abs((found - today).days), default=None)
    return Span(nearest, nearest) if nearest else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(year: int, month: int) -> Span:
    following = date(year + month // 12, month % 12 + 1, 1)
    return Span(date(year, month, 1), following - timedelta(1))


def _ago(match: re.Match[str], today: date) -> Span:
    """About then: the coarser the unit, the wider the span."""
    words = (match["count"] or "a").lower()
    count = int(words) if words.isdigit() else _NUMBERS[words]
    unit = _UNIT_DAYS[match["unit"].lower()]
    day = today - timedelta(count * unit)
    around = timedelta({1: 0, 7: 3, 30: 15}.get(unit, 180))
    return Span(day - around, day + around)


def _period(unit: str, today: date, back: int) -> Span:
    unit = unit.lower()
    if unit.startswith(("week", "недел", "สัปดาห์", "อาทิตย์")):
        monday = today - timedelta(today.weekday() + 7 * back)
        return Span(monday, monday + timedelta(6))
    if unit.startswith(("month", "месяц", "เดือน")):
        months = today.year * 12 + today.month - 1 - back
        return _month(months // 12, months % 12 + 1)
    return Span(date(today.year - back, 1, 1), date(today.year - back, 12, 31))


def day_terms(span: Span) -> Iterator[str]:
    """The index terms of a span: its days when they are few, else its months, else its years."""
    if span.days <= 16:
        yield from (f"#{span.first + timedelta(offset)}" for offset in range(span.days))
    elif span.days <= 200:
        first, last = span.first.year * 12 + span.first.month - 1, span.last.year * 12 + span.last.month - 1
        yield from (f"#{month // 12}-{month % 12 + 1:02}" for month in range(first, last + 1))
    else:
        yield from (f"#{year}" for year in range(span.first.year, span.last.year + 1))


def index_terms(day: date) -> list[str]:
    """The terms a day is found by: itself, its month, its year."""
    return [f"#{day}", f"#{day:%Y-%m}", f"#{day.year}"]


_CLOCK = re.compile(r"(?<!\d)(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d))?\s*(?P<half>[ap]\.?m\.?)?", re.IGNORECASE)


def moment(words: str, zone: tzinfo = UTC) -> datetime:
    """The instant a person wrote down: ISO 8601, or a date with or without a time of day ("1:56 pm on 8 May, 2023").

    Without an offset it is in `zone`. Raises ValueError when no date with its year is in it.
    """
    text = words.strip()
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = _written(text)
    return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)


def _written(text: str) -> datetime:
    found = [span for span in spans(text, date(1, 6, 1)) if span.days == 1 and span.first.year > 1]
    if len(found) != 1:
        raise ValueError(f"not a date: {text[:80]!r}")
    day, clock = found[0].first, _CLOCK.search(text)
    if clock is None:
        return datetime(day.year, day.month, day.day)
    half = (clock["half"] or "").lower()
    hour = int(clock["hour"]) % 12 + (12 if half.startswith("p") else 0) if half else int(clock["hour"])
    return datetime(day.year, day.month, day.day, hour, int(clock["minute"]), int(clock["second"] or 0))

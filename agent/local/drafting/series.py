# ruff: noqa: E501 - patterns read better unbroken
"""Something new that goes out again and again: "every Friday a new clip about houseplants", "a short a day for two weeks".

Each time another one is meant, not the same film once more: so many are made as fall into the time that is said, else a first few, and
each has its own day. "Make a clip and post it every Friday" says of one clip that it goes out again, and is left so.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from agent.local import times
from agent.local.drafting.batches import MOST, Batch, counts
from agent.local.drafting.drafts import Draft, Part, Sheet
from agent.local.drafting.expanding import another, nth
from agent.local.moments.days import MONTH
from agent.local.moments.recurrences import Every
from agent.local.slots.moment import NOW
from agent.local.slots.number import NUMBER, parse
from agent.local.slots.quoted import QUOTE
from agent.patterns import lazy
from tools.plan import parse_ref

_UNIT = r"(?P<unit>days?|weeks?|months?|years?)"
_UNIT_RU = r"(?P<unit_ru>дн(?:я|ей)|день|недел\w+|месяц\w*|год\w*|лет)"
_UNIT_TH = r"(?P<unit_th>วัน|สัปดาห์|อาทิตย์|เดือน|ปี)"
_LONG = lazy(
    rf"[\s,]*\b(?:for|over|during)\s+(?:the\s+)?(?:next|coming|following|whole|entire|full)?\s*(?P<n>{NUMBER}|an?|one)?\s*(?:whole|full)?\s*{_UNIT}(?!\w)(?! (?:old|ago|of|in))"
    rf"|[\s,]*(?<!\w)(?:в течение|на протяжении|на(?= (?:{NUMBER}|недел|месяц|год))|(?:весь|всю|цел(?:ый|ую)|ближайши\w+|следующи\w+))\s+(?:ближайши\w+\s+|следующ\w+\s+|цел\w+\s+)?(?P<n_ru>{NUMBER}|двух|тр[её]х|четыр[её]х|пяти|десяти)?\s*{_UNIT_RU}(?!\w)"
    rf"|\s*(?:เป็นเวลา|ตลอด|นาน|ติดต่อกัน|ไปอีก|ไป)\s?(?P<n_th>{NUMBER})?\s?{_UNIT_TH}(?!\s?{MONTH})(?:หน้า|นี้)?",
    re.IGNORECASE,
)
_LONG_ALONE = lazy(
    rf"[\s,]*(?<!\w)(?<!через )(?<!раз в )(?<!кажды[ею] )(?<!за )(?<!в )(?<!по )(?<!на )(?:(?:всего|итого|подряд|ровно|только)\s+)*(?P<n_ru>{NUMBER})\s+(?P<unit_ru>дн(?:я|ей)|день|недел[юиь]|месяц(?:а|ев)?)(?:\s+подряд)?(?=\s*(?:$|[,.;!])|\s+(?:в|на|и)\s)"
    rf"|(?:\s(?:รวม(?:ทั้งหมด)?|ทั้งหมด|แค่|แค่นี้)?|(?<=[\u0e00-\u0e7f])(?:รวม(?:ทั้งหมด)?|ทั้งหมด))\s?(?P<n_th>{NUMBER})\s?(?P<unit_th>วัน|สัปดาห์|อาทิตย์|เดือน)(?:ติด(?:กัน|ต่อกัน)?|รวด)?(?=\s|$|[,.]|นะ|ครับ|ค่ะ|พอ)",
    re.IGNORECASE,
)
"""How long by a number and nothing else: "every day at 7 am, 3 days" as Russian and Thai say it."""
_ONE_SPAN = lazy(r"[\s,]*(?<![\w-])(?:(?:цел(?:ый|ую)|ровно)\s+)?(?P<unit_ru>месяц|неделю|полгода)(?:\s+подряд)?(?![\w-])|,\s*(?:for )?(?:a|one) (?:whole |full )?(?P<unit>week|month)(?!\w)", re.IGNORECASE)
"""One week or month, where that stands beside how often, or for itself: «каждый день месяц подряд», "daily at 9, a month"."""
_WEAK = lazy(r"[\s,]*(?:in|of|for|в|ใน|ของ)\s?(?:the month of |เดือน)?(?=(?:[a-z]{3,9}|[а-яё]{3,9}|[\u0e00-\u0e7f]{3,12})$)", re.IGNORECASE)
"""What leads to a month that may be what it is about, too: "films about winter in december"."""
_SIGN = lazy(r"\s*(?:$|[,.;!])|^\s*$", re.IGNORECASE)
_IN_MONTH = lazy(
    rf"[\s,]*\b(?:(?:for|over|through|throughout|during|in|of|all)\s+)+(?:the\s+)?(?:(?:whole|all|entire|month|of)\s+)*(?P<month>{MONTH})(?!\s*\d)|[\s,]*(?<!\w)(?:весь|всего|в течение|на протяжении|в)\s+(?:всего\s+)?(?P<month_ru>{MONTH})|\s?(?:ตลอด(?:ทั้ง)?|ทั้ง|ใน|ของ)\s?(?:เดือน)?\s?(?P<month_th>{MONTH})", re.IGNORECASE,
)
"""A month that it goes on for, from its first day to its last."""
_UNTIL = lazy(
    r"[\s,]*\b(?:until|till|through|up to)\s+(?:the\s+)?(?:end of\s+)?(?P<what>(?:the |this |next )?(?:week|month|year|christmas|new year'?s?)|(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?[A-Za-z]{3,9}(?:\s+\d{1,2}(?:st|nd|rd|th)?)?)(?![\w:])"
    r"|[\s,]*(?<!\w)до\s+(?:конца\s+)?(?P<what_ru>(?:этого |этой )?(?:недели|месяца|года)|нового года|(?:\d{1,2}(?:-?го)?\s+)?[а-яё]{3,9})(?!\w)"
    rf"|\s*(?:ไป)?(?:จนถึง|ถึง|จน)\s?(?P<what_th>สิ้นเดือน(?:\s?{MONTH})?|สิ้นปี|สิ้นสัปดาห์|ปีใหม่|วันที่\s?\d{{1,2}}\s?{MONTH}|เดือน\s?{MONTH})(?:นี้)?",
    re.IGNORECASE,
)
_TIMES = lazy(
    rf"[\s,]*\b(?P<n>{NUMBER})\s+(?:times(?! (?:as|faster|slower|a\b|per\b))|in (?:all|total)|episodes|parts|pieces)(?!\w)|[\s,]*(?<!\w)(?:(?:всего|итого|ровно|только|лишь)\s+)*(?P<n_ru>{NUMBER})\s+(?:раз[а]?(?! (?:в|быстрее|медленнее))|выпуск\w+|сери[йия]|штук)(?!\w)|\s*(?:รวม|ทั้งหมด|แค่|จำนวน)*\s?(?P<n_th>{NUMBER})\s?(?:ครั้ง|ตอน)(?:พอ)?",
    re.IGNORECASE,
)
_NEW = lazy(
    r"\b(?:new|fresh|different|another)\b|\b(?:videos|shorts|clips|reels|pictures|posters|posts|tips|episodes|series)\b|\b(?:daily|weekly|monthly|nightly)\s+(?:\w+\s+)?(?:short|video|clip|reel|picture|post|poster|series|show)"
    r"|(?<!\w)(?:нов(?:ый|ое|ую|ая|ого|ому)|свеж\w+|разн\w+|друг\w+|по одному|по одной|по (?:ролику|видео|клипу|картинке|шортсу|рилсу|посту)|ролики|видеоролики|клипы|шортсы|рилсы|картинки|посты|серию|серия)(?!\w)|ใหม่|ไม่ซ้ำ|ซีรี[สี]่?์|ชุด",
    re.IGNORECASE,
)
"""Another one each time."""
_SAME = lazy(r"\bthe same (?:one|video|clip|short|reel|picture|post)\b|(?<!\w)(?:один и тот же|одно и то же|одну и ту же|тот же сам\w+|то же сам\w+)|(?:คลิป|อัน|วิดีโอ|รูป)(?:เดิม|เดียวกัน)", re.IGNORECASE)
_IT = lazy(
    r"\b(?:post|publish|upload|share|put|send|release|drop|schedule|stick|get|pop)\s+(?:it|that|this|them)\b|\b(?:and|then)\s+(?:post|publish|upload|share|release|schedule)\b(?! (?:an?|one|new)\b)"
    r"|(?<!\w)и\s+(?:потом\s+)?(?:публикуй|выкладывай|пости|постить|размещай|заливай|опубликуй|выложи|запости)\w*(?!\s+(?:нов|по одн|одн))|แล้ว(?:ค่อย|ก็|ช่วย)?(?:โพสต์|โพส|ลง|เผยแพร่|ปล่อย|อัป)",
    re.IGNORECASE,
)
"""One thing is made, and that is what goes out."""
_HOLIDAYS = {"christmas": (12, 24), "new year": (12, 31), "нового года": (12, 31), "ปีใหม่": (12, 31)}
_A_FEW, _A_WEEK = 4, 7
"""How many are made of what nobody said an end of: four, of a daily one a week."""


@dataclass(frozen=True)
class Series:
    """A message without how long it goes on. `anew`: another one each time; `count`, `days`, `months`, `until`: how long, and `span`: where
    the message says so."""

    text: str
    anew: bool = False
    span: tuple[int, int] = (0, 0)
    count: int = 0
    days: int = 0
    months: int = 0
    until: date | None = None
    begins: date | None = None
    """The first day of a month that it goes on for."""

    def number(self, first: datetime, rule: str) -> int:
        """How many occurrences of a recurrence fall into the time that is said; 0 where none is said."""
        if self.count:
            return min(self.count, MOST)
        end = self.until or (_months_on(first.date(), self.months) if self.months else first.date() + timedelta(days=self.days) if self.days else None)
        if end is None:
            return 0
        last = end if self.until else end - timedelta(days=1)
        return next((n for n in range(MOST) if datetime.fromisoformat(nth(first.isoformat(), rule, n)).date() > last), MOST)


def told(message: str) -> Series:
    """What a message says of how long something is repeated; the message itself where it repeats nothing."""
    every = times.read(message).every
    if every is None or len(message) > _MOST_CHARACTERS or _NO_RECURRENCE.search(message[: every.start]) or _is_quoted(message, every.start):
        return Series(message)
    it = _IT.search(message)
    anew = bool(_NEW.search(message) or it is None or every.start < it.start()) and not _SAME.search(message)
    for pattern in (_LONG, _TIMES, _LONG_ALONE, _UNTIL, _IN_MONTH, _ONE_SPAN):
        for found in pattern.finditer(message):
            if not (found.start() < every.end and every.start < found.end()) and (series := _series(found, pattern, every)):
                rest = f"{message[: found.start()]} {message[found.end() :]}".strip()
                return replace(series, text=rest, anew=anew, span=found.span())
    return Series(message, anew)


def _series(found: re.Match[str], pattern: object, every: Every) -> Series | None:
    """How long words say that something goes on; None where they say something else."""
    values = {name.removesuffix("_ru").removesuffix("_th"): value for name, value in found.groupdict().items() if value}
    if pattern is _UNTIL:
        end = _end(values["what"])
        return Series("", until=end) if end else None
    loose = found[0].startswith(",") and _SIGN.match(found.string, found.end())
    if (pattern is _ONE_SPAN or _WEAK.match(found[0])) and not (_beside(found, every) or loose):
        return None
    if pattern is _IN_MONTH:
        days = _days_of_month(values["month"])
        return Series("", begins=days[0], until=days[1]) if days else None
    number = _GENITIVE.get(values.get("n", "").lower()) or (parse(values["n"]) if values.get("n") else 1)
    if not 1 <= number <= MOST:
        return None
    if pattern is _TIMES:
        return Series("", count=int(number))
    unit = values["unit"].lower()
    size = next(size for start, size in _DAYS if unit.startswith(start))
    return Series("", months=round(number * _MONTHS.get(size, 0)), days=round(number * size))


def _beside(found: re.Match[str], every: Every) -> bool:
    """Whether a length of time stands right before or behind how often something comes again."""
    return not found.string[min(every.end, found.end()) : max(every.start, found.start())].strip(" ,")


def _days_of_month(name: str) -> tuple[date, date] | None:
    """The first day of a month that is yet to come of it, and its last."""
    last, today = _end(name), NOW.get().date()
    return (max(last.replace(day=1), today), last) if last else None


def _is_quoted(message: str, at: int) -> bool:
    return any(quote.start() < at < quote.end() for quote in QUOTE.finditer(message))


_MOST_CHARACTERS = 400
_NO_RECURRENCE = lazy(r"(?:[$€£฿]\s?\d[\d.,]*|\d[\d.,]*\s?(?:dollars?|bucks|usd|baht|euros?|cents?|доллар\w*|рубл\w*|руб|баксов|บาท|ดอล\S*)|[$€£฿])\s*(?:на|в|ต่อ)?\s*$", re.IGNORECASE)
"""Before what is so much a day, and nothing that is done every day: "on $3 a day"."""
_GENITIVE = {"двух": 2, "трех": 3, "трёх": 3, "четырех": 4, "четырёх": 4, "пяти": 5, "десяти": 10}
_DAYS = (("day", 1), ("дн", 1), ("день", 1), ("วัน", 1), ("week", 7), ("недел", 7), ("สัปดาห์", 7), ("อาทิตย์", 7), ("month", 30), ("месяц", 30), ("полгода", 182), ("เดือน", 30), ("year", 365), ("год", 365), ("лет", 365), ("ปี", 365))
_MONTHS = {30: 1, 365: 12}


def lasts(text: str, first: datetime, rule: str) -> tuple[int, list[tuple[int, int]]] | None:
    """How many occurrences fall into the time a text tells by itself ("for two months"), and where it tells so; None where it tells none."""
    series = told(f"{_EVERY_DAY}{text}")
    number = 0 if series.count else series.number(first, rule)
    return (number, [(max(0, series.span[0] - len(_EVERY_DAY)), series.span[1] - len(_EVERY_DAY))]) if number else None


_EVERY_DAY = "every day, "  # the text alone repeats nothing, and tells no time then


def _end(said: str) -> date | None:
    """The last day: of this week, month or year, a holiday, or a day that is named; None for what is no day."""
    today, said = NOW.get().date(), said.lower()
    if re.search(r"week|недели|สัปดาห์", said):
        return today + timedelta(days=6 - today.weekday())
    if dated := re.search(rf"วันที่\s?\d{{1,2}}\s?{MONTH}", said):
        when = times.read(f"{dated[0]} 23:59 น.").when(NOW.get())
        return datetime.fromisoformat(when).date() if when else None
    if named := re.search(rf"เดือน\s?({MONTH})", said):
        said = named[1]
    if re.search(r"\bmonth|месяца|สิ้นเดือน", said):
        return today.replace(day=monthrange(today.year, today.month)[1])
    if re.search(r"\byear\b(?!'|s)|(?<!нового )года|สิ้นปี", said) and "new year" not in said:
        return today.replace(month=12, day=31)
    if holiday := next((day for name, day in _HOLIDAYS.items() if name in said), None):
        found = today.replace(month=holiday[0], day=holiday[1])
        return found if found >= today else found.replace(year=today.year + 1)
    spoken = times.read(f"on {said} at 23:59")
    if spoken.days and (when := spoken.when(NOW.get())):
        return datetime.fromisoformat(when).date()
    if month := re.fullmatch(MONTH, said, re.IGNORECASE):
        first = times.read(f"on 1 {month[0]} at 23:59").when(NOW.get())
        found = datetime.fromisoformat(first).date() if first else None
        return found and found.replace(day=monthrange(found.year, found.month)[1])
    return None


def _months_on(day: date, months: int) -> date:
    turn, month = divmod(day.month - 1 + months, 12)
    return date(day.year + turn, month + 1, min(day.day, monthrange(day.year + turn, month + 1)[1]))


def spread(sheet: Sheet, series: Series) -> None:
    """Give what is made anew each time its own occurrences, and what goes out again and again the number of times that is said."""
    for draft in list(sheet.drafts):
        for part in draft.parts:
            every = next((spec.name for spec in part.ability.slots.values() if spec.kind == "recurrence" and spec.name in part.values), None)
            when = next((spec.name for spec in part.ability.slots.values() if spec.kind == "moment"), None)
            rule = str(part.values[every]) if every else ""
            if not rule or "@" in rule:
                continue
            said = str(part.values.get(when or "", ""))
            first = datetime.fromisoformat(said) if "T" in said else NOW.get()
            if series.begins and first.date() < series.begins and "T" in said and when:
                first = _from(first, series.begins, rule)
                part.values[when] = first.isoformat()
            number, maker = series.number(first, rule), _maker(draft, sheet)
            if maker and series.anew and number != 1:
                own = 0 if number else _taken_count(maker)
                sheet.batches[maker.id] = Batch(count=number or own or (_A_WEEK if rule == "day" else _A_FEW))
            elif number:
                _say_times(part, number)


def _from(first: datetime, day: date, rule: str) -> datetime:
    """The first occurrence on a day or after it."""
    return next((at for number in range(MOST) if (at := datetime.fromisoformat(nth(first.isoformat(), rule, number))).date() >= day), first)


def _maker(draft: Draft, sheet: Sheet) -> Draft | None:
    """The step whose result a step takes, where that can be made in many ways and is not already one of several."""
    sources = {parsed.source for value in draft.refs.values() for ref in ([value] if isinstance(value, str) else value) if (parsed := parse_ref(ref))}
    found = next((other for other in sheet.drafts if other.id in sources and other.id not in sheet.batches), None)
    return found if found and another({spec.name: spec for spec in found.parts[0].ability.specs}, 1) else None


def _taken_count(maker: Draft) -> int:
    """How many a step was to make at once, which are made one by one now; 0 where that was not said."""
    part = maker.parts[0]
    name = next((spec.name for spec in part.ability.slots.values() if counts(spec) and int(part.values.get(spec.name) or 0) > 1), "")
    return int(part.values.pop(name)) if name else 0


def _say_times(part: Part, number: int) -> None:
    if any(spec.name == "times" for spec in part.ability.specs):
        part.values["times"] = number

# ruff: noqa: E501 - tables of words and patterns read better unbroken
"""Points in time and recurrences as people say them: "tomorrow 9", "next Friday noon", "every day at 18:00", "mon/wed/fri 8pm",
"พรุ่งนี้ 9 โมงเช้า", "завтра в шесть вечера". Read from the text alone; `Spoken.when` places it on a calendar.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAYS = {
    "mon": r"mon(?:day)?s?|понедельник\w*|понедельничн\w+(?= (?:пост|публикац|ролик|видео|выпуск|выход|эфир|сторис))|(?:วัน)?จันทร์", "tue": r"tue(?:s|sday)?s?|вторник\w*|вторничн\w+(?= (?:пост|публикац|ролик|видео|выпуск|выход|эфир|сторис))|(?:วัน)?อังคาร", "wed": r"wed(?:nesday)?s?|сред[ауыеам]+|(?:วัน)?พุธ",
    "thu": r"thu(?:r|rs|rsday)?s?|четверг\w*|четвергов\w+(?= (?:пост|публикац|ролик|видео|выпуск|выход|эфир|сторис))|(?:วัน)?พฤหัส(?:บดี)?", "fri": r"fri(?:day)?s?|пятниц\w*|пятничн\w+(?= (?:пост|публикац|ролик|видео|выпуск|выход|эфир|сторис))|(?:วัน)?ศุกร์", "sat": r"sat(?:urday)?s?|суббот\w*|(?:วัน)?เสาร์", "sun": r"sun(?:day)?s?|воскресен\w*|воскресн\w+(?= (?:пост|публикац|ролик|видео|выпуск|выход|эфир|сторис))|(?:วัน|(?<=เสาร์)|(?<=เสาร์-))อาทิตย์|อาทิตย์(?!\s?(?:หน้า|ที่แล้ว|ก่อน))",
}  # fmt: skip
_WEEKDAY = "|".join(rf"(?P<{day}>(?<![a-zа-яё])(?:{words})(?![a-zа-яё]))" for day, words in _WEEKDAYS.items())
_WEEKDAY_RE = re.compile(_WEEKDAY, re.IGNORECASE)
_ANY_DAY = "(?<![a-zа-яё])(?:" + "|".join(f"(?:{words})" for words in _WEEKDAYS.values()) + r")(?![a-zа-яё])"
_MONTHS = (
    r"jan(?:uary)?|январ\w*|มกรา(?:คม)?", r"feb(?:ruary)?|феврал\w*|กุมภา(?:พันธ์)?", r"mar(?:ch)?|март\w*|มีนา(?:คม)?", r"apr(?:il)?|апрел\w*|เมษา(?:ยน)?", r"may|ма[йя]|พฤษภา(?:คม)?", r"june?|июн\w*|มิถุนา(?:ยน)?",
    r"july?|июл\w*|กรกฎา(?:คม)?", r"aug(?:ust)?|август\w*|สิงหา(?:คม)?", r"sept?(?:ember)?|сентябр\w*|กันยา(?:ยน)?", r"oct(?:ober)?|октябр\w*|ตุลา(?:คม)?", r"nov(?:ember)?|ноябр\w*|พฤศจิกา(?:ยน)?", r"dec(?:ember)?|декабр\w*|ธันวา(?:คม)?",
)  # fmt: skip
MONTH = "(?<![a-zа-яё])(?:" + "|".join(_MONTHS) + r")(?![a-zа-яё])"
_NUMBERS = {
    **dict(zip(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], range(1, 13), strict=True)),
    **dict(zip(["หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ", "สิบเอ็ด"], range(1, 12), strict=True)),
    **dict(zip(["час", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять", "одиннадцать", "двенадцать"], range(1, 13), strict=True)),
    "an": 1, "a": 1, "half an": 0.5, "a couple of": 2, "пол": 0.5, "полтора": 1.5, "ครึ่ง": 0.5, "сколько": 0,
}  # fmt: skip
_HALF_PAST = {"первого": 0, "второго": 1, "третьего": 2, "четвёртого": 3, "пятого": 4, "шестого": 5, "седьмого": 6, "восьмого": 7, "девятого": 8, "десятого": 9, "одиннадцатого": 10, "двенадцатого": 11}
_EN = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_TH = "หนึ่ง|สองทุ่ม(?!)|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบเอ็ด|สิบ"
_RU_COUNT, _TH_COUNT = "два|две|три|четыре|пять|шесть|семь", "สอง|สาม|สี่|ห้า|หก|เจ็ด"
_RU = "одиннадцать|двенадцать|час|два|три|четыре|пять|шесть|семь|восемь|девять|десять"


def _part(number: int) -> str:
    return rf"(?:\s*(?:in the |at )?(?P<part{number}>mornings?|afternoons?|evenings?|night|утра|вечера|дня|ночи|утром|вечером))"


CLOCK = re.compile(
    rf"(?:\b(?:at|by|around|@)\s*|\bв\s+|(?:ตอน|เวลา)\s*)?(?<![\d:.])(?P<h>\d{{1,2}})(?:[:.](?P<m>\d{{2}}))?\s*(?P<ampm>[ap]\.?m\b\.?){_part(1)}?"
    rf"|(?P<at>\b(?:at|by|around|@)\s*|\bв\s+|(?:ตอน|เวลา)\s*)?(?<![\d:.])(?P<h2>\d{{1,2}})[:.](?P<m2>\d{{2}})(?![\d:]|\s*(?:x|%|เท่า))\s*(?:น\.|hrs?\b|h\b)?{_part(2)}?"
    rf"|\b(?:half past|half)\s+(?P<half>{_EN}|\d{{1,2}}){_part(3)}?|\bquarter (?P<q>past|to)\s+(?P<qh>{_EN}|\d{{1,2}}){_part(4)}?"
    rf"|\b(?:at|by|around|@)\s+(?P<h3>{_EN}|\d{{1,2}})(?![\d:.]|\s*(?:x\b|%|seconds?|secs?|minutes?|mins?|times|fps|bpm|db|px|percent|hours?))(?:\s*o'?clock)?{_part(5)}?"
    rf"|\b(?P<h9>{_EN}|\d{{1,2}})\s*(?:o'?clock\b{_part(6)}?|(?P<part99>in the (?:morning|afternoon|evening)))"
    rf"|\b(?P<word>noon|midday|midnight)\b|\b(?:в\s+)?(?P<ruword>полдень|полночь)|(?P<thword>เที่ยงคืน|เที่ยง(?:วัน)?)(?P<thhalf>ครึ่ง)?"
    rf"|\bв\s+половин[еу]\s+(?P<ruhalf>{'|'.join(_HALF_PAST)}){_part(7)}?"
    rf"|\bв\s+(?P<h4>{_RU}|\d{{1,2}})(?![\d:.]|,\d|\s*(?:раз|x|х|%|секунд|минут|формат))(?:\s*(?:часов|часа|час))?{_part(8)}?"
    rf"|\bна\s+(?P<h10>{_RU}|\d{{1,2}})(?=\s*(?:час|утра|вечера|дня|ночи))(?:\s*(?:часов|часа|час))?{_part(10)}?"
    rf"|(?:ตอน|เวลา)?บ่าย\s?(?P<h5>{_TH}|\d{{1,2}})?\s?(?:โมง)?(?P<thh5>ครึ่ง)?|(?:ตอน|เวลา)?\s?(?P<h6>{_TH}|\d{{1,2}})\s?ทุ่ม(?P<thh6>ครึ่ง)?|(?:ตอน|เวลา)?(?P<thseven>ทุ่ม)(?:นึง|หนึ่ง|ตรง)|ตี\s?(?P<h7>{_TH}|\d{{1,2}})(?P<thh7>ครึ่ง)?"
    rf"|(?:ตอน|เวลา)?\s?(?P<h8>{_TH}|\d{{1,2}})\s?(?:โมง|นาฬิกา)(?P<thpart>เช้า|เย็น)?(?P<thh8>ครึ่ง)?",
    re.IGNORECASE,
)  # fmt: skip
_DATE = re.compile(
    rf"\b(?:on\s+)?(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})\b|\b(?P<after>(?:on )?the day after(?: tomorrow)?(?! \w*(?:day|mas)\b)|послезавтра)\b|มะรืน(?P<thafter>นี้)?"
    r"|\b(?P<tomorrow>tomorrow|tmrw?|tmr|завтра|завтрашн(?:ий|ие|юю|ее|его|их)(?= (?:пост|публик|ролик|видео|выход))\w*)\b(?!'s(?! (?:posts?|videos?|publications?|uploads?|shorts?|clips?|ones?)\b))|(?P<thtomorrow>พรุ่งนี้)|\b(?P<today>today|tonight|this (?:morning|afternoon|evening)|сегодня)\b|(?P<thtoday>วันนี้|คืนนี้|เย็นนี้|เช้านี้|บ่ายนี้)"
    rf"|\b(?:on\s+)?(?:the\s+)?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<mon1>{MONTH})|\b(?:on\s+)?(?P<mon2>{MONTH})\s+(?:the\s+)?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![:\d]|\s*[ap]m)"
    rf"|(?:วันที่\s?)?(?<!\d)(?P<d3>\d{{1,2}})\s?(?P<mon3>{MONTH})|\b(?P<dd>\d{{1,2}})[./](?P<mm>\d{{1,2}})(?:[./](?P<yy>\d{{4}}))?(?![\d.:])(?=\s|$|,)"
    r"|\b(?:on\s+)?the\s+(?P<dom>\d{1,2})(?:st|nd|rd|th)\b(?=\s*(?:$|[,.!?]|\d|(?:at|on|in the|by|around|please|noon)\b))|(?<![\w:.])(?P<dom2>\d{1,2})(?:-?го(?:\s+числа)?|\s+числа)(?![а-яё])|วันที่\s?(?P<dom3>\d{1,2})(?!\d)"
    rf"|(?P<next>\bnext\s+|\bв следующ\w+\s+)?(?:\b(?:on|this|coming|в|во|эт\w+)\s+)*(?P<weekday>{_ANY_DAY})(?P<thnext>หน้า)?|\b(?P<nextweek>next week|(?:на )?следующ(?:ей|ую) недел[еюи])\b|(?P<thnextweek>(?:สัปดาห์|อาทิตย์)หน้า)",
    re.IGNORECASE,
)
_OFFSET = re.compile(
    rf"(?:\bin\s+|\bчерез\s+|(?:อีก|ใน)\s?)(?P<n>\d{{1,3}}(?:[.,]\d)?|half an|a couple of|an?|{_EN}|{_TH}|ครึ่ง|полтора|пол(?=часа)|{_RU})?\s*"
    r"(?P<unit>hours?|hrs?|minutes?|mins?|days?|weeks?|час(?:а|ов)?|минут\w*|дн(?:я|ей)|день|недел\w+|ชั่วโมง|นาที|วัน(?!ที่|นี้)|สัปดาห์)(?![a-zа-яё])(?P<half>ครึ่ง)?",
    re.IGNORECASE,
)
_DAY_S = 86400
_UNITS = (("h", 3600), ("час", 3600), ("ชั่วโมง", 3600), ("mi", 60), ("мин", 60), ("นาที", 60), ("d", 86400), ("дн", 86400), ("день", 86400), ("วัน", 86400), ("w", 604800), ("нед", 604800), ("สัปดาห์", 604800))
_LISTED = rf"{_ANY_DAY}(?:\s*(?:,|/|&|and|or|и|และ|กับ|\s)\s*(?:and\s+|и\s+|по\s+)?{_ANY_DAY})*"
_EVERY = re.compile(
    r"\b(?:on )?(?:the )?(?P<md>first|last|\d{1,2}(?:st|nd|rd|th))(?: day)? of (?:every|each) month\b|\b(?:(?:every|each) month|monthly),? on (?:the )?(?P<md2>first|last|\d{1,2}(?:st|nd|rd|th)?)(?: day)?(?![:\d])|\bon the (?P<md3>\d{1,2}(?:st|nd|rd|th)),? (?:every|each) month\b"
    r"|(?<![а-яё])(?P<md4>перв(?:ого|ое|ый)|последн(?:ий|его)|\d{1,2})(?:-?го)? (?:числа|число|день|дня) кажд[а-яё]+ месяц[а-яё]*|(?<![а-яё])кажд[а-яё]+ месяц[а-яё]*,? (?P<md5>первого|\d{1,2}(?=-?го| числа))(?:-?го)?(?: числа)?"
    r"|ทุก(?:ๆ)?วันที่\s?(?P<md6>\d{1,2})(?:\s?ของ(?:ทุก)?เดือน)?|(?:ทุกเดือน\s?)วันที่\s?(?P<md7>\d{1,2})|วันที่\s?(?P<md8>\d{1,2})\s?(?:ของ)?ทุก(?:ๆ)?เดือน|ทุก(?P<md9>ต้น|สิ้น)เดือน"
    rf"|(?:\b(?:from|с)\s+)?(?P<first>{_ANY_DAY})\s*(?:-|to|through|thru|till|until|по|до|ถึง)\s*(?P<last>{_ANY_DAY})"
    rf"|\b(?:(?:(?:every|each|on)\s+)?(?P<days>{_LISTED})(?<=days)(?!\s+(?:posts?|videos?|shorts?|clips?|reels?|one|publication))|(?:every|each|on)\s+(?P<days6>{_LISTED})(?<=s))|\b(?:every|each)\s+(?P<days2>{_LISTED})|\b(?:кажд\w+|по)\s+(?P<days3>{_LISTED})|ทุก(?P<days4>{_LISTED})|\b(?P<days5>{_ANY_DAY}(?:\s?/\s?{_ANY_DAY})+)"
    rf"|(?<![а-яё])(?:кажды[ехй]|раз в)\s+(?P<run>{_RU_COUNT}|\d{{1,2}})\s+(?:дня|дней)(?![а-яё])"
    r"|\b(?:every|each)\s+(?P<n>other|second|two|three|four|five|six|\d{1,2}(?:nd|rd|th)?)\s+days?\b|\bчерез день\b|(?P<thother>วันเว้นวัน)|ทุก\s?(?P<thn>\d{1,2})\s?วัน"
    r"|\b(?P<weekdays>(?:every |on )?(?:weekdays?|work(?:ing)? ?days?)|по будням|каждый будний день)\b|(?P<thweekdays>ทุกวันธรรมดา|วันจันทร์ถึง(?:วัน)?ศุกร์)|\b(?P<weekend>every weekend|on weekends|по выходным)\b"
    r"|\b(?P<daily>(?:one |once |1 |a (?:new )?(?:one|video|short|post) )?(?:(?:every|each)(?: single)? (?:day|morning|afternoon|evening|night)|everyday|daily|nightly|(?:per|a) day)\b|кажд\w+ (?:день|утро|вечер)|ежедневно|(?:по одному |раз )?в день\b)|(?P<thdaily>ทุกวัน(?!จ|อั|พ|ศ|เส|อา|ธ)|วันละ(?!\s?\d{2})\s?(?:หนึ่ง|1)?\s?(?:คลิป|ครั้ง|อัน|ตัว|เรื่อง|รูป|โพสต์|วิดีโอ)?|ทุก(?:เช้า|เย็น))"
    r"|\b(?P<weekly>(?:one |once )?(?:every week|each week|weekly|(?:per|a) week)\b|кажд\w+ недел\w+|еженедельно|раз в неделю|по одному в неделю)|(?P<thweekly>ทุกสัปดาห์|ทุกอาทิตย์(?!\S)|(?:สัปดาห์|อาทิตย์)ละ(?!\s?\d{3}|\s?\d,)\S*)"
    r"|\b(?P<monthly>every month|monthly|once a month|каждый месяц|ежемесячно)\b|(?P<thmonthly>ทุกเดือน|เดือนละ(?!\s?\d{3}|\s?\d+,)\S*)",
    re.IGNORECASE,
)
_MOVES = re.compile(r"\b(?:mov|reschedul|shift|push|postpon|chang|switch|swap)|(?<![а-яё])(?:перенес|перенос|передвин|сдвин|поменя)|เลื่อน|ย้าย|เปลี่ยน", re.IGNORECASE)
_OFTEN = re.compile(
    rf"\b(?:(?P<twice>twice)|(?P<n>{_EN}|\d)(?:\s*(?:times|x|\w+))?)\s+(?:a|per|every|each)\s+(?:(?P<day>day)|week)\b"
    rf"|(?<![а-яё])(?:(?P<rutwice>дважды)|(?:по\s+)?(?P<run>{_RU_COUNT}|\d)(?:\s+[а-яё]+)?)\s+(?:в|за|кажд\w+)\s+(?:(?P<ruday>день)|неделю)(?![а-яё])"
    rf"|(?:(?P<thday>วัน)|สัปดาห์|อาทิตย์)ละ\s?(?P<thn>{_TH_COUNT}|\d)\s?(?:ครั้ง|คลิป|วัน|อัน|ตัว|โพสต์|หน|รอบ|วิดีโอ)",
    re.IGNORECASE,
)
_SPREAD = {2: "tue,fri", 3: "mon,wed,fri", 4: "mon,tue,thu,fri", 5: "mon,tue,wed,thu,fri", 6: "mon,tue,wed,thu,fri,sat"}
"""Days for so many times a week, as far from each other as they can be, workdays first."""
_ZONES = {
    "UTC": r"\b(?:utc|gmt|zulu)\b", "America/New_York": r"\b(?:est|edt|eastern(?: time)?)\b", "America/Los_Angeles": r"\b(?:pst|pdt|pacific(?: time)?)\b", "America/Chicago": r"\b(?:cst|cdt|central time)\b",
    "Europe/Paris": r"\b(?:cet|cest)\b", "Europe/London": r"\b(?:bst|uk time)\b", "Europe/Moscow": r"\b(?:msk|мск)\b|по москов\w+(?: времени)?|по москве|moscow time|เวลามอสโก",
    "Asia/Bangkok": r"\b(?:ict)\b|bangkok time|thai(?:land)? time|เวลา(?:ไทย|กรุงเทพ\S*)|по бангкоку|по таиланду", "Asia/Tokyo": r"\b(?:jst)\b|japan time",
}  # fmt: skip
_CITY = re.compile(r"\b(?P<city>[A-Z][a-z]+(?: [A-Z][a-z]+)?) time\b")
PERIOD = re.compile(
    r"\b(?:(?:in |over |during |for |from )?(?:the )?(?:last|past|this|previous) (?:\d+ )?(?:days?|weeks?|months?|years?|quarter)|yesterday|so far)\b"
    r"|\b(?:за |в )?(?:прошл\w+|последн\w+|эт\w+)? ?(?:недел\w+|месяц\w*|год)\b(?<=\w)|\bвчера\b|(?:เดือน|สัปดาห์|อาทิตย์|ปี)(?:ที่แล้ว|ก่อน|นี้)|เมื่อวาน",
    re.IGNORECASE,
)
"""Stretches of the past or present: "last month", "за неделю", "เดือนที่แล้ว"."""
_EARLY = 7  # "at 5", said at ten in the morning, is this afternoon; "at 9" may well be tomorrow's
_MORNING = re.compile(r"morning|sunrise|dawn|breakfast|\bearly\b|утр|рассвет|рано|เช้า", re.IGNORECASE)
_EVENING = re.compile(r"tonight|evening|night|вечер|ночи|คืนนี้|เย็นนี้", re.IGNORECASE)
_AFTERNOON = re.compile(r"afternoon|(?<![а-яё])(?<!\d )(?<!два )(?<!три )(?<!четыре )дня(?![а-яё]| через)", re.IGNORECASE)
"""Not «сегодня», and not in "in three days"."""
_TODAY = re.compile(r"\btoday\b|(?<![а-яё])сегодня(?![а-яё])|วันนี้", re.IGNORECASE)


_PARTS_OF_DAY = tuple(
    (re.compile(words, re.IGNORECASE), hour)
    for words, hour in (
        (r"\b(?:in the )?mornings?\b|(?<![а-яё])(?:по )?(?:утр(?:ом|у|ам|а)|с утра|на утро|(?<=каждое )утро)(?![а-яё])|(?:ตอน)?เช้า", 9),
        (r"\b(?:at |around )?lunch(?:time)?\b|(?:ช่วง|ตอน)?พักเที่ยง", 12),
        (r"(?<![а-яё])(?:в |к )?обед(?:ом|у)?(?![а-яё])", 13),
        (r"\b(?:in the )?afternoons?\b|(?<![а-яё])(?:после обеда|дн[её]м)(?![а-яё])|(?:ตอน)?บ่าย", 15),
        (r"\b(?:in the )?evenings?\b|(?<![а-яё])(?:по )?вечер(?:ом|у|ам|ка)?(?![а-яё])|(?:ตอน)?เย็น", 18),
        (r"(?:ตอน)?ค่ำ|หัวค่ำ", 19),
        (r"\b(?:at |to)?nights?\b|(?:ตอน)?(?:กลาง)?คืน", 20),
    )
)
_SPACE = re.compile(r"\s*(?:(?:in the|at|ตอน)\s+)?")
_LEADS_ON = re.compile(r"\s*(?:(?:of|on|в|во|ของ)\s+)?(?:the )?", re.IGNORECASE)
"""Between a part of the day and the day: «вечером в субботу», "the evening of the 5th"."""


@dataclass(frozen=True)
class Clock:
    """A time of day and where it was said. `either`: nothing tells whether before noon or after ("at 5")."""

    start: int
    end: int
    at: time
    either: bool = False


@dataclass(frozen=True)
class Day:
    """A day and where it was said. One of: days from today, an index into `DAYS`, a date (year or month 0: the next such date), a list of weekdays.

    `next_week`: the day of the week that begins next Monday.
    """

    start: int
    end: int
    offset: int | None = None
    weekday: int | None = None
    strictly: bool = False
    next_week: bool = False
    on: tuple[int, int, int] | None = None


@dataclass(frozen=True)
class Every:
    """A recurrence and where it was said: `day`, `day:2`, `week:mon,wed`, `month`; of several a day their times, `day@09:00,18:00`."""

    start: int
    end: int
    rule: str


@dataclass(frozen=True)
class Spoken:
    """Everything a text says about time."""

    clocks: tuple[Clock, ...] = ()
    days: tuple[Day, ...] = ()
    every: Every | None = None
    after: tuple[int, int, float] | None = None
    zone: tuple[int, int, str] | None = None
    twice: bool = False

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where the point in time stands, neighbours joined."""
        found = [(item.start, item.end) for item in (*self.clocks, *self.days)]
        found += [self.after[:2]] if self.after else []
        return tuple(sorted(found))

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
        if self.every and self.every.rule.startswith("month:"):
            told = self.every.rule.removeprefix("month:")
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


_ONCE_RU = re.compile(r"(?<![а-яё])(?:выложи|опубликуй|запости|размести|поставь|залей|выпусти|отправь|перенеси|сдвинь|отложи|напомни)(?:те)?(?![а-яё])(?! их| все| ролики| видео по)", re.IGNORECASE)
"""With «через день»: one thing, a day from now; it means every other day otherwise."""


@lru_cache(maxsize=1024)
def read(text: str) -> Spoken:
    """What a text says about time."""
    often = next(_often(text), None)
    repeats = [item for match in _EVERY.finditer(text) for item in _every(match) if _is_free(item, often)]
    named = (item for item in repeats if item.rule.startswith("week:"))  # "a weekly series, posted every Sunday"
    every = next(named, None) if repeats and repeats[0].rule == "week" else None
    every = every or next(iter(repeats), None) or often
    after = next(_offsets(text), None)
    if every and after and (every.start, every.end) == after[:2]:
        every, after = (None, after) if _ONCE_RU.search(text) else (every, None)
    taken = [(every.start, every.end)] if every else []
    taken += [after[:2]] if after else []
    taken += [(often.start, often.end)] if often else []
    days = tuple(day for match in _DATE.finditer(text) if _free(match, taken) for day in _day(match))
    days = _in_next_week(days, text)
    anchored = bool(days or every)
    clocks = tuple(
        clock for match in CLOCK.finditer(text) if _free(match, [*taken, *((day.start, day.end) for day in days)]) for clock in _clock(match, text, anchored)
    )
    clocks = clocks or tuple(_bare(text, days, every)) or tuple(_part_of_day(text, days, every))
    clocks = clocks if clocks or anchored or after else tuple(_part_alone(text))
    if not clocks:
        days = tuple(day for day in days if day.end - day.start > 3)  # "sun" and "sat" alone are words
    zone = next(_zones(text), None) if clocks else None
    if often is not None and every is often:
        named = [DAYS[day.weekday] for day in days if day.weekday is not None]
        rule = f"day@{','.join(f'{clock.at:%H:%M}' for clock in clocks)}" if not often.rule else f"week:{','.join(named)}" if len(named) > 1 else often.rule
        every = Every(often.start, often.end, rule)
    return Spoken(clocks, days, every, after, zone, every is not None and "@" in every.rule)


_WEEK, _IN_WEEK = 7, re.compile(r"[\s,]*(?:(?:on|of|в|во|ของ|ตอน)\s*)?", re.IGNORECASE)


def _in_next_week(days: Sequence[Day], text: str) -> tuple[Day, ...]:
    """The days, with "Monday next week", "สัปดาห์หน้าวันจันทร์" and «на следующей неделе в понедельник» as the one day that they are."""
    joined = list[Day]()
    for day in days:
        last = joined[-1] if joined else None
        if last and _IN_WEEK.fullmatch(text[last.end : day.start]):
            named = last if last.weekday is not None and day.offset == _WEEK else day if day.weekday is not None and last.offset == _WEEK else None
            if named and not named.next_week:
                joined[-1] = replace(named, start=last.start, end=day.end, next_week=True)
                continue
        joined.append(day)
    return tuple(joined)


def weekdays_th(text: str) -> list[tuple[int, int, str]]:
    """Days of the week that a Thai text names, and where; อาทิตย์ alone is a week, and behind another day Sunday."""
    found = list[tuple[int, int, str]]()
    for match in _WEEKDAY_RE.finditer(text):
        follows = bool(found) and re.fullmatch(r"\s*(?:[,/-]|และ|กับ)?\s*", text[found[-1][1] : match.start()])
        if match[0] > "\u0e00" and (match[0] != "อาทิตย์" or follows):
            found.append((match.start(), match.end(), match.lastgroup or ""))
    return found


def _part_of_day(text: str, days: Sequence[Day], every: Every | None) -> Iterator[Clock]:
    """The usual hour of "tomorrow morning", «в субботу вечером», "เช้าวันเสาร์", where no hour is said: a person who means another sees it
    in the plan, before anything goes out."""
    for item in [*days, *([every] if every else [])]:
        for part, hour in _PARTS_OF_DAY:
            said = part.search(text, item.start, item.end) or part.match(text, _SPACE.match(text, item.end).end())  # type: ignore[union-attr] - it matches nothing too
            said = said or next((match for match in part.finditer(text, 0, item.start) if _LEADS_ON.fullmatch(text[match.end() : item.start])), None)
            if said:
                inside = isinstance(item, Every) and item.start <= said.start() < item.end  # "every evening" is a recurrence still
                yield Clock(item.end if inside else said.start(), item.end if inside else said.end(), time(hour))
                return


_PUTS_OUT_RU = r"(?<![а-яё])(?:выложи|опубликуй|запости|залей|закинь|размести|выпусти|пости|запланируй|отправь|поставь)(?:те)?(?![а-яё])"
_PART_ALONE = re.compile(
    rf"{_PUTS_OUT_RU}(?:\s+(?!про(?!\w)|об?(?!\w)|как(?!\w))[^\s,.;:!?\"]+){{0,4}}?\s+(?P<ru>утром|с утра|дн[её]м|в обед|после обеда|(?:ближе )?к вечеру|вечером|вечерком|ночью)(?=\s*(?:$|[,.;!])|\s+(?:в|на|и)\s)"
    rf"|(?:^|[,.;!]\s*|\bи )(?P<ru2>утром|с утра|дн[её]м|в обед|после обеда|(?:ближе )?к вечеру|вечером|вечерком|ночью)\s+{_PUTS_OUT_RU}"
    r"|\b(?:post|publish|upload|schedule|put|share)(?:\s+(?!about\b|on how\b|how\b)[^\s,.;:!?\"]+){0,5}?\s+(?P<en>in the (?:morning|afternoon|evening)|at night|at lunch(?:time)?)(?=\s*(?:$|[,.;!])|\s+(?:on|to|and|please)\s)"
    r"|(?:โพสต์|โพส|ลง|เผยแพร่|ปล่อย|อัป)(?:คลิป|รูป|วิดีโอ|อันนี้|นี้|ให้|หน่อย|ที|เลย|\s|ไอจี|เฟซ\S{0,4}|ติ๊กต็อก|ยูทูบ|เทเลแกรม|เพจ|ใน|ลง){0,6}(?P<th>(?:ตอน|ช่วง)(?:เช้า|บ่าย|เย็น|ค่ำ|กลางคืน))(?=หน่อย|ที|นะ|ครับ|ค่ะ|ด้วย|เลย|ให้|\s|$)", re.IGNORECASE,
)
"""A part of the day with no day, of something that is to go out: the next that is to come."""
_HOUR_OF_PART = ((r"утр|morning|เช้า", 9), (r"обед(?!а)|lunch", 13), (r"дн[её]м|обеда|afternoon|บ่าย", 15), (r"вечер|evening|เย็น", 18), (r"ค่ำ", 19), (r"ноч|night|คืน", 21))


def _part_alone(text: str) -> Iterator[Clock]:
    """The usual hour of "post it in the evening"."""
    if match := _PART_ALONE.search(text):
        name = next(name for name in ("ru", "ru2", "en", "th") if match[name])
        hour = next(hour for words, hour in _HOUR_OF_PART if re.search(words, match[name], re.IGNORECASE))
        yield Clock(match.start(name), match.end(name), time(hour))


def _often(text: str) -> Iterator[Every]:
    """ "twice a week" as days of the week; several times a day has no rule of its own: the times of day are it (`day@09:00,18:00`)."""
    for match in _OFTEN.finditer(text):
        found = {name: value for name, value in match.groupdict().items() if value}
        said = found.get("n") or found.get("run") or found.get("thn") or "2"
        count = int({**_NUMBERS, "две": 2, "семь": 7, "เจ็ด": 7}.get(said.lower(), 0) or (said if said.isdigit() else 0))
        if count < 2:
            continue
        daily = bool(found.keys() & {"day", "ruday", "thday"})
        yield Every(match.start(), match.end(), "" if daily else f"week:{_SPREAD[count]}" if count in _SPREAD else "day")


def _is_free(every: Every, often: Every | None) -> bool:
    return often is None or every.end <= often.start or often.end <= every.start


def _free(match: re.Match[str], taken: Sequence[tuple[int, int]]) -> bool:
    return not any(match.start() < end and start < match.end() for start, end in taken)


def _number(text: str) -> float:
    low = text.lower().strip()
    return _NUMBERS[low] if low in _NUMBERS else float(low.replace(",", "."))


def _monthly(groups: Mapping[str, str]) -> str:
    """The recurrence of each month, on its day where one is told that there is."""
    number = _number_of(next((value for name, value in groups.items() if name.startswith("md")), ""))
    return f"month:{number}" if number else "month"


def _number_of(told: str) -> str:
    """A day of each month, as a recurrence names it; empty where none is told, or there is no such day."""
    if not told:
        return ""
    if re.match(r"last|последн|สิ้น", told, re.IGNORECASE):
        return "last"
    if re.match(r"first|перв|ต้น", told, re.IGNORECASE):
        return "1"
    number = int(re.sub(r"\D", "", told))
    return str(number) if 1 <= number <= 31 else ""


def _every(match: re.Match[str]) -> Iterator[Every]:
    groups = {name: value for name, value in match.groupdict().items() if value}
    listed = next((value for name, value in groups.items() if name.startswith("days")), None)
    if "first" in groups:
        if _MOVES.search(match.string, 0, match.start()):
            return  # "move it from Tuesday to Thursday": two days, no stretch of them
        first, last = (DAYS.index(next(hit.lastgroup or "" for hit in _WEEKDAY_RE.finditer(groups[end]))) for end in ("first", "last"))
        rule = "week:" + ",".join(day for at, day in enumerate(DAYS) if (at - first) % 7 <= (last - first) % 7)
    elif listed:
        named = [found.lastgroup for found in _WEEKDAY_RE.finditer(listed)]
        rule = "week:" + ",".join(day for day in DAYS if day in named)
    elif any(name in groups for name in ("weekdays", "thweekdays")):
        rule = "week:mon,tue,wed,thu,fri"
    elif "weekend" in groups:
        rule = "week:sat,sun"
    elif any(name in groups for name in ("weekly", "thweekly")):
        rule = "week"
    elif any(name.startswith("md") or name in ("monthly", "thmonthly") for name in groups):
        rule = _monthly(groups)
    elif any(name in groups for name in ("daily", "thdaily")):
        rule = "day"
    else:
        said = groups.get("n") or groups.get("thn") or groups.get("run") or "other"
        said = "two" if said.lower() == "две" else said
        step = 2 if said in ("other", "second") else int(_number(re.sub(r"(?:nd|rd|th)$", "", said)))
        rule = f"day:{step}" if step > 1 else "day"
    yield Every(match.start(), match.end(), rule)


def _offsets(text: str) -> Iterator[tuple[int, int, float]]:
    for match in _OFFSET.finditer(text):
        unit = match["unit"].lower()
        size = next(seconds for prefix, seconds in _UNITS if unit.startswith(prefix))
        count = _number(match["n"]) if match["n"] else 1.0
        yield match.start(), match.end(), (count + (0.5 if match["half"] else 0.0)) * size


def _day(match: re.Match[str]) -> Iterator[Day]:
    start, end, found = match.start(), match.end(), {name: value for name, value in match.groupdict().items() if value}
    if "iso" in found:
        year, month, day = map(int, found["iso"].split("-"))
        yield Day(start, end, on=(year, month, day))
    elif "weekday" in found:
        named = next((hit.lastgroup for hit in _WEEKDAY_RE.finditer(match.string, match.start("weekday"))), None)
        if named:
            yield Day(start, end, weekday=DAYS.index(named), strictly="next" in found or "thnext" in found)
    elif "dd" in found:
        if 1 <= int(found["mm"]) <= 12 and 1 <= int(found["dd"]) <= 31:
            yield Day(start, end, on=(int(found.get("yy", 0)), int(found["mm"]), int(found["dd"])))
    elif any(name in found for name in ("dom", "dom2", "dom3")):
        yield Day(start, end, on=(0, 0, int(found.get("dom") or found.get("dom2") or found["dom3"])))
    elif any(name in found for name in ("mon1", "mon2", "mon3")):
        said = found.get("mon1") or found.get("mon2") or found["mon3"]
        month = next(n for n, words in enumerate(_MONTHS, 1) if re.fullmatch(words, said, re.IGNORECASE))
        yield Day(start, end, on=(0, month, int(found.get("d") or found.get("d2") or found["d3"])))
    else:
        offset = 0 if found.keys() & {"today", "thtoday"} else 1 if found.keys() & {"tomorrow", "thtomorrow"} else 7 if found.keys() & {"nextweek", "thnextweek"} else 2
        yield Day(start, end, offset=offset)


def _clock(match: re.Match[str], text: str, anchored: bool) -> Iterator[Clock]:
    """The time of day of a match; a bare "9:30" is one only where a day or a recurrence is said too."""
    found = {name: value for name, value in match.groupdict().items() if value}
    if "h2" in found and "at" not in found and not anchored and "น." not in match[0]:
        return
    at = _hour_minute(found, match[0], text)
    if at is None:
        return
    hour, minute = at
    part = " ".join(value for name, value in found.items() if name.startswith("part"))
    thai = any(name in found for name in ("h5", "h6", "h7", "h8", "thword", "thseven"))
    if hour < 12 and "ampm" not in found and not thai and "บ่าย" not in match[0]:
        said = part or text
        later = bool(_EVENING.search(said)) or bool(_AFTERNOON.search(said))
        hour += 12 if later and not re.search(r"ночи", said) and hour > 0 else 0
    bare = not part and bool(found.keys() & {"h3", "h4"})
    hour = _waking(hour, text) if bare and anchored else hour
    if 0 <= hour < 24 and 0 <= minute < 60:
        either = bare and ((0 < hour <= _EARLY and not anchored) or (0 < hour < 12 and _TODAY.search(text) is not None))
        yield Clock(match.start(), match.end(), time(hour, minute), either)


def _hour_minute(found: dict[str, str], said: str, text: str) -> tuple[int, int] | None:
    words = {"noon": 12, "midday": 12, "midnight": 0, "полдень": 12, "полночь": 0}
    if "word" in found or "ruword" in found:
        return words[(found.get("word") or found["ruword"]).lower()], 0
    if "thword" in found:
        return (0 if "คืน" in found["thword"] else 12), 30 if "thhalf" in found else 0
    if "ampm" in found:
        return int(found["h"]) % 12 + (12 if found["ampm"].lower().startswith("p") else 0), int(found.get("m", 0))
    if "half" in found or "qh" in found:
        hour = int(_number(found.get("half") or found["qh"]))
        return (hour, 30) if "half" in found else (hour, 15) if found["q"].lower() == "past" else (hour - 1, 45)
    if "ruhalf" in found:
        return _HALF_PAST[found["ruhalf"].lower()], 30
    return _thai_hour(found, said, text) or next(((int(_number(found[name])), int(found.get("m2", 0))) for name in ("h2", "h3", "h4", "h9", "h10") if name in found), None)


def _thai_hour(found: dict[str, str], said: str, text: str) -> tuple[int, int] | None:
    """Of what is said (`said`) in a text: three o'clock is in the afternoon, as the small hours have a word of their own."""
    half = 30 if any(f"thh{n}" in found for n in (5, 6, 7, 8)) else 0
    if "thseven" in found:
        return 19, 0
    if "h6" in found:
        return int(_number(found["h6"])) + 18, half
    if "h7" in found:
        return int(_number(found["h7"])), half
    if "h8" in found:
        hour = int(_number(found["h8"]))
        late = found.get("thpart") == "เย็น" or (not found.get("thpart") and (hour < 6 or (hour == 6 and re.search("เย็น|คืน|ค่ำ", text))))
        return (hour + 12 if late and hour < 12 and "นาฬิกา" not in said else hour), half
    if "h5" in found:
        return int(_number(found["h5"])) % 12 + 12, half
    return None if found else (13, half)


def _bare(text: str, days: Sequence[Day], every: Every | None) -> Iterator[Clock]:
    """A bare number right after a day ("tomorrow 9") or before it ("9 tomorrow"), or a part of the day."""
    for item in [*days, *([every] if every else [])]:
        match = re.match(r"[\s,]*(?P<h>\d{1,2})(?![\d:.]|\s*(?:x\b|%|s\b|sec|min|วินาที|นาที|секунд|минут|คลิป|рол|short|video|post|picture|time))", text[item.end :])
        if match and int(match["h"]) < 24:
            yield Clock(item.end + match.start("h"), item.end + match.end("h"), time(_waking(int(match["h"]), text)))
            return


def _waking(hour: int, text: str) -> int:
    """ "On Friday at six": hardly anybody means to be seen before breakfast, who does not say so."""
    return hour + 12 if 0 < hour < _EARLY and not _MORNING.search(text) else hour


def _zones(text: str) -> Iterator[tuple[int, int, str]]:
    for name, words in _ZONES.items():
        match = re.search(words, text, re.IGNORECASE)
        if match:
            yield match.start(), match.end(), name
    for match in _CITY.finditer(text):
        city = cities().get(match["city"].lower())
        if city:
            yield match.start(), match.end(), city


@lru_cache(maxsize=1)
def cities() -> dict[str, str]:
    """The zone of each city that one is called by, in lower case."""
    return {name.rsplit("/", 1)[-1].replace("_", " ").lower(): name for name in sorted(available_timezones()) if "/" in name and not name.startswith("Etc")}

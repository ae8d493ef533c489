# ruff: noqa: E501 - patterns read better unbroken
"""How often something comes again: "every day", "mon/wed/fri", "twice a week", "on the 1st of every month", «по будням», "ทุกวันจันทร์"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from agent.local.moments.days import ANY_DAY, DAYS, WEEKDAY
from agent.local.moments.numbers import EN, NUMBERS, number_said
from agent.patterns import lazy

_RU_COUNT, _TH_COUNT = "два|две|три|четыре|пять|шесть|семь", "สอง|สาม|สี่|ห้า|หก|เจ็ด"
_LISTED = rf"{ANY_DAY}(?:\s*(?:,|/|&|and|or|и|และ|กับ|\s)\s*(?:and\s+|и\s+|по\s+)?{ANY_DAY})*"
EVERY = lazy(
    r"(?P<thweekend>ทุก(?:วัน)?(?:เสาร์(?:และ|กับ|[\s-])?อาทิตย์|หยุด(?!ยาว|นักขัต|ราชการ)|สุดสัปดาห์))|\b(?:on )?(?:the )?(?P<md>first|last|\d{1,2}(?:st|nd|rd|th))(?: day)? of (?:every|each) month\b|\b(?:(?:every|each) month|monthly),? on (?:the )?(?P<md2>first|last|\d{1,2}(?:st|nd|rd|th)?)(?: day)?(?![:\d])|\bon the (?P<md3>\d{1,2}(?:st|nd|rd|th)),? (?:every|each) month\b"
    r"|(?<![а-яё])(?P<md4>перв(?:ого|ое|ый)|последн(?:ий|его)|\d{1,2})(?:-?го)? (?:числа|число|день|дня) кажд[а-яё]+ месяц[а-яё]*|(?<![а-яё])кажд[а-яё]+ месяц[а-яё]*,? (?P<md5>первого|\d{1,2}(?=-?го| числа))(?:-?го)?(?: числа)?"
    r"|(?<![а-яё])кажд(?:ое|ого) (?P<md10>перв(?:ое|ого)|последн(?:ее|его)|\d{1,2})(?:-?(?:го|е|ое))? числ[оа](?: месяца)?|(?<![а-яё])(?:в )?кажд(?:ый|ого) (?P<md11>последн(?:ий|его)|перв(?:ый|ого)) день месяца|\b(?:on )?(?:every|each) (?P<md12>first|last|\d{1,2}(?:st|nd|rd|th))(?: day)? of the month\b"
    r"|ทุก(?:ๆ)?วันที่\s?(?P<md6>\d{1,2})(?:\s?ของ(?:ทุก)?เดือน)?|(?:ทุกเดือน\s?)วันที่\s?(?P<md7>\d{1,2})|วันที่\s?(?P<md8>\d{1,2})\s?(?:ของ)?ทุก(?:ๆ)?เดือน|ทุก(?P<md9>ต้น|สิ้น)เดือน"
    rf"|(?:\b(?:from|с|every|each)\s+|ทุก)?(?P<first>{ANY_DAY})\s*(?:-|to|through|thru|till|until|по|до|ถึง)\s*(?P<last>{ANY_DAY})"
    rf"|\b(?:(?:(?:every|each|on)\s+)?(?P<days>{_LISTED})(?<=days)(?!\s+(?:posts?|videos?|shorts?|clips?|reels?|one|publication))|(?:every|each|on)\s+(?P<days6>{_LISTED})(?<=s))|\b(?:every|each)\s+(?P<days2>{_LISTED})|\b(?:кажд\w+|по)\s+(?P<days3>{_LISTED})|ทุก(?P<days4>{_LISTED})|\b(?P<days5>{ANY_DAY}(?:\s?/\s?{ANY_DAY})+)"
    rf"|(?<![а-яё])(?:кажды[ехй]|раз в)\s+(?P<run>{_RU_COUNT}|\d{{1,2}})\s+(?:дня|дней)(?![а-яё])"
    r"|\b(?:every|each)\s+(?P<n>other|second|two|three|four|five|six|\d{1,2}(?:nd|rd|th)?)\s+days?\b|\bчерез день\b|(?P<thother>วันเว้นวัน)|ทุก\s?(?P<thn>\d{1,2})\s?วัน"
    r"|\b(?P<weekdays>(?:every |on )?(?:weekdays?|work(?:ing)? ?days?)|по будням|каждый будний день)\b|(?P<thweekdays>ทุกวันธรรมดา|วันจันทร์ถึง(?:วัน)?ศุกร์)|\b(?P<weekend>every weekend|on weekends|по выходным)\b"
    r"|\b(?P<daily>(?:one |once |1 |a (?:new )?(?:one|video|short|post) )?(?:(?:every|each)(?: single)? (?:day|morning|afternoon|evening|night)|everyday|daily|nightly|(?:per|a) day)\b|кажд\w+ (?:день|утро|вечер)|ежедневно|(?:по одному |раз )?в день\b)|(?P<thdaily>ทุกวัน(?!หยุด|จ|อั|พ|ศ|เส|อา|ธ)|วันละ(?!\s?\d{2})\s?(?:หนึ่ง|1)?\s?(?:คลิป|ครั้ง|อัน|ตัว|เรื่อง|รูป|โพสต์|วิดีโอ|ท่อน|ส่วน|ชิ้น|ภาพ)?|ทุก(?:เช้า|เย็น))"
    r"|\b(?P<weekly>(?:one |once )?(?:every week|each week|weekly|(?:per|a) week)\b(?!\s+(?:from|later|ago|before|after|earlier))|кажд\w+ недел\w+|еженедельно|раз в неделю|по одному в неделю)|(?P<thweekly>ทุกสัปดาห์|ทุกอาทิตย์(?!\S)|(?:สัปดาห์|อาทิตย์)ละ(?!\s?\d{3}|\s?\d,)\S*)"
    r"|\b(?P<monthly>every month|monthly|once a month|каждый месяц|ежемесячно)\b|(?P<thmonthly>ทุกเดือน|เดือนละ(?!\s?\d{3}|\s?\d+,)\S*)",
    re.IGNORECASE,
)
_MOVES = lazy(r"\b(?:mov|reschedul|shift|push|postpon|chang|switch|swap)|(?<![а-яё])(?:перенес|перенос|передвин|сдвин|поменя)|เลื่อน|ย้าย|เปลี่ยน", re.IGNORECASE)
_OFTEN = lazy(
    rf"\b(?:(?P<twice>twice)|(?P<n>{EN}|\d)(?:\s*(?:times|x|\w+))?)\s+(?:a|per|every|each)\s+(?:(?P<day>day)|week)\b"
    rf"|(?<![а-яё])(?:(?P<rutwice>дважды)|(?:по\s+)?(?P<run>{_RU_COUNT}|\d)(?:\s+[а-яё]+)?)\s+(?:в|за|кажд\w+)\s+(?:(?P<ruday>день)|неделю)(?![а-яё])"
    rf"|(?:(?P<thday>วัน)|สัปดาห์|อาทิตย์)ละ\s?(?P<thn>{_TH_COUNT}|\d)\s?(?:ครั้ง|คลิป|วัน|อัน|ตัว|โพสต์|หน|รอบ|วิดีโอ)",
    re.IGNORECASE,
)
_SPREAD = {2: "tue,fri", 3: "mon,wed,fri", 4: "mon,tue,thu,fri", 5: "mon,tue,wed,thu,fri", 6: "mon,tue,wed,thu,fri,sat"}
"""Days for so many times a week, as far from each other as they can be, workdays first."""


@dataclass(frozen=True)
class Every:
    """A recurrence and where it was said: `day`, `day:2`, `week:mon,wed`, `month`; of several a day their times, `day@09:00,18:00`."""

    start: int
    end: int
    rule: str


def often_told(text: str) -> Iterator[Every]:
    """ "twice a week" as days of the week; several times a day has no rule of its own: the times of day are it (`day@09:00,18:00`)."""
    for match in _OFTEN.finditer(text):
        found = {name: value for name, value in match.groupdict().items() if value}
        said = found.get("n") or found.get("run") or found.get("thn") or "2"
        count = int({**NUMBERS, "две": 2, "семь": 7, "เจ็ด": 7}.get(said.lower(), 0) or (said if said.isdigit() else 0))
        if count < 2:
            continue
        daily = bool(found.keys() & {"day", "ruday", "thday"})
        yield Every(match.start(), match.end(), "" if daily else f"week:{_SPREAD[count]}" if count in _SPREAD else "day")


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


def every_of(match: re.Match[str]) -> Iterator[Every]:
    """The recurrence that a match of `EVERY` names; none where two days are those that something moves between."""
    groups = {name: value for name, value in match.groupdict().items() if value}
    listed = next((value for name, value in groups.items() if name.startswith("days")), None)
    if "first" in groups:
        if _MOVES.search(match.string, 0, match.start()):
            return  # "move it from Tuesday to Thursday": two days, no stretch of them
        first, last = (DAYS.index(next(hit.lastgroup or "" for hit in WEEKDAY.finditer(groups[end]))) for end in ("first", "last"))
        rule = "week:" + ",".join(day for at, day in enumerate(DAYS) if (at - first) % 7 <= (last - first) % 7)
    elif listed:
        named = [found.lastgroup for found in WEEKDAY.finditer(listed)]
        rule = "week:" + ",".join(day for day in DAYS if day in named)
    elif any(name in groups for name in ("weekdays", "thweekdays")):
        rule = "week:mon,tue,wed,thu,fri"
    elif "weekend" in groups or "thweekend" in groups:
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
        step = 2 if said in ("other", "second") else int(number_said(re.sub(r"(?:nd|rd|th)$", "", said)))
        rule = f"day:{step}" if step > 1 else "day"
    yield Every(match.start(), match.end(), rule)

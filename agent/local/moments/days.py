# ruff: noqa: E501 - patterns read better unbroken
"""Days as people say them: "tomorrow", "next Friday", "the 5th of May", "5/12", «в субботу на следующей неделе», "วันที่ 3", "มะรืนนี้"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from agent.patterns import compiled, lazy

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SKY = r"(?<!พระ)(?<!ดวง)(?<!แสง)(?<!ดาว)"
"""Thai: the sun, the moon and the planets have the names of days ("ตอนพระอาทิตย์ขึ้น")."""
_WEEKDAYS = {
    "mon": rf"mon(?:day)?s?|пн|понедельник\w*|понедельничн\w+(?= (?:пост|публикац|ролик|видео|выпуск|выход|эфир|сторис))|{_SKY}(?:วัน)?จันทร์(?!เจ้า|เต็มดวง|เสี้ยว|เพ็ญ|ฉาย)", "tue": rf"tue(?:s|sday)?s?|вт|вторник\w*|вторничн\w+(?= (?:пост|публикац|ролик|видео|выпуск|выход|эфир|сторис))|{_SKY}(?:วัน)?อังคาร", "wed": rf"wed(?:nesday)?s?|ср|сред[ауыеам]+|{_SKY}(?:วัน)?พุธ",
    "thu": rf"thu(?:r|rs|rsday)?s?|чт|четверг\w*|четвергов\w+(?= (?:пост|публикац|ролик|видео|выпуск|выход|эфир|сторис))|{_SKY}(?:วัน)?พฤหัส(?:บดี)?", "fri": rf"fri(?:day)?s?|пт|пятниц\w*|пятничн\w+(?= (?:пост|публикац|ролик|видео|выпуск|выход|эфир|сторис))|{_SKY}(?:วัน)?ศุกร์", "sat": rf"sat(?:urday)?s?|сб|суббот\w*|{_SKY}(?:วัน)?เสาร์", "sun": rf"sun(?:day)?s?|вс|воскресен\w*|воскресн\w+(?= (?:пост|публикац|ролик|видео|выпуск|выход|эфир|сторис))|(?:วัน|(?<=เสาร์)|(?<=เสาร์-))อาทิตย์|{_SKY}อาทิตย์(?!\s?(?:หน้า|ที่แล้ว|ก่อน))",
}  # fmt: skip
_WEEKDAY = "|".join(rf"(?P<{day}>(?<![a-zа-яё])(?:{words})(?![a-zа-яё]))" for day, words in _WEEKDAYS.items())
WEEKDAY = lazy(_WEEKDAY, re.IGNORECASE)
ANY_DAY = "(?<![a-zа-яё])(?:" + "|".join(f"(?:{words})" for words in _WEEKDAYS.values()) + r")(?![a-zа-яё])"
_NAMED = (
    r"(?:black\s{1,3}fridays?|cyber\s{1,3}mondays?|good\s{1,3}friday|easter\s{1,3}(?:sunday|monday)|palm\s{1,3}sunday|(?:shrove|fat|giving|pancake)\s{1,3}tuesday|ash\s{1,3}wednesday|(?:maundy|holy)\s{1,3}thursday"
    r"|ч[её]рн[а-яё]{1,6}\s{1,3}пятниц[а-яё]{0,6}|(?:страстн|велик)[а-яё]{1,6}\s{1,3}пятниц[а-яё]{0,6}|(?:вербн|пасхальн|прощ[её]н)[а-яё]{1,6}\s{1,3}воскресень[а-яё]{0,6}|чист[а-яё]{1,6}\s{1,3}четверг[а-яё]{0,6}|кибер[ -]понедельник[а-яё]{0,6})(?![a-zа-яё])"
)
NAMED_DAY = lazy(rf"(?<![a-zа-яё])(?<!\bon )(?<!\bthis )(?<!(?<![а-яё])в ){_NAMED}", re.IGNORECASE)
"""Days that are the name of what is sold or kept on them, where nothing says that it is then: "a poster for black friday"."""
ANY_NAMED_DAY = lazy(rf"(?<![a-zа-яё]){_NAMED}", re.IGNORECASE)
_MONTHS = (
    r"jan(?:uary)?|январ\w*|มกรา(?:คม)?", r"feb(?:ruary)?|феврал\w*|กุมภา(?:พันธ์)?", r"mar(?:ch)?|март\w*|มีนา(?:คม)?", r"apr(?:il)?|апрел\w*|เมษา(?:ยน)?", r"may|ма[йя]|พฤษภา(?:คม)?", r"june?|июн\w*|มิถุนา(?:ยน)?",
    r"july?|июл\w*|กรกฎา(?:คม)?", r"aug(?:ust)?|август\w*|สิงหา(?:คม)?", r"sept?(?:ember)?|сентябр\w*|กันยา(?:ยน)?", r"oct(?:ober)?|октябр\w*|ตุลา(?:คม)?", r"nov(?:ember)?|ноябр\w*|พฤศจิกา(?:ยน)?", r"dec(?:ember)?|декабр\w*|ธันวา(?:คม)?",
)  # fmt: skip
_ORDINALS = (
    "первого", "второго", "третьего", "четв[её]ртого", "пятого", "шестого", "седьмого", "восьмого", "девятого", "десятого", "одиннадцатого", "двенадцатого", "тринадцатого", "четырнадцатого", "пятнадцатого",
    "шестнадцатого", "семнадцатого", "восемнадцатого", "девятнадцатого", "двадцатого", *(f"двадцать {n}" for n in ("первого", "второго", "третьего", "четв[её]ртого", "пятого", "шестого", "седьмого", "восьмого", "девятого")),
    "тридцатого", "тридцать первого",
)  # fmt: skip
_FEASTS = (
    (12, 24, r"(?:christmas|xmas) eve|рождественский сочельник"), (12, 25, r"(?:christmas|xmas)(?: day)?|วันคริสต์มาส"),
    (12, 31, r"new year'?s? eve|канун нового года|новогоднюю ночь|วันสิ้นปี|คืนสิ้นปี|คืนส่งท้ายปี"), (1, 1, r"new year'?s?(?: day)?|новый год|วันปีใหม่"),
    (2, 14, r"valentine'?s?(?: day)?|день (?:святого |всех )?(?:валентина|влюбл[её]нных)|вал[еи]нтина|วันวาเลนไทน์"), (10, 31, r"halloween|х[еэ]лл?оуин|วันฮาโลวีน"),
    (4, 13, r"วันสงกรานต์"), (8, 12, r"วันแม่"), (12, 5, r"วันพ่อ"),
)
"""Days of every year that go by a name."""
_FEAST = "|".join(words for *_, words in _FEASTS)
MONTH = "(?<![a-zа-яё])(?:" + "|".join(_MONTHS) + r")(?![a-zа-яё])"
DATE = lazy(
    rf"\b(?:on\s+)?(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})\b|\b(?P<after>(?:on )?the day after(?: tomorrow)?(?! \w*(?:day|mas)\b)|послезавтра)\b|มะรืน(?P<thafter>นี้)?"
    r"|\b(?P<tomorrow>tomorrow|tmrw?|tmr|завтра|завтрашн(?:ий|ие|юю|ее|его|их)(?= (?:пост|публик|ролик|видео|выход))\w*)\b(?!'s(?! (?:posts?|videos?|publications?|uploads?|shorts?|clips?|ones?)\b))|(?P<thtomorrow>พรุ่งนี้)|\b(?P<today>today|tonight|this (?:morning|afternoon|evening)|сегодня)\b|(?P<thtoday>วันนี้|คืนนี้|ค่ำนี้|เย็นนี้|เช้านี้|บ่ายนี้)"
    rf"|\b(?:on\s+)?(?:the\s+)?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<mon1>{MONTH})|\b(?:on\s+)?(?P<mon2>{MONTH})\s+(?:the\s+)?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![:\d]|\s*[ap]m)"
    rf"|(?:วันที่\s?)?(?<!\d)(?P<d3>\d{{1,2}})\s?(?P<mon3>{MONTH})|\b(?P<dd>\d{{1,2}})[./](?P<mm>\d{{1,2}})(?:[./](?P<yy>\d{{4}}))?(?![\d.:])(?=\s|$|,)"
    r"|\b(?:on\s+)?the\s+(?P<dom>\d{1,2})(?:st|nd|rd|th)\b(?=\s*(?:$|[,.!?]|\d|(?:at|on|in the|by|around|please|noon)\b))|(?<![\w:.])(?P<dom2>\d{1,2})(?:-?го(?:\s+числа)?|\s+числа)(?![а-яё])|วันที่\s?(?P<dom3>\d{1,2})(?!\d)"
    rf"|(?P<next>\bnext\s+|\bв следующ\w+\s+)?(?:\b(?:on|this|coming|в|во|эт\w+)\s+)*(?:(?<![a-zа-яё])(?={_NAMED})[a-zа-яё]{{4,14}}[\s-]{{1,3}})?(?P<weekday>{ANY_DAY})(?P<thnext>หน้า)?(?:(?:,?\s+(?:the\s+)?(?P<dom4>\d{{1,2}})(?:st|nd|rd|th)\b|\s?ที่\s?(?P<dom5>\d{{1,2}})(?![\d:.]))(?!\s?(?:of\s+)?{MONTH}))?|\b(?P<nextweek>next week|(?:на )?следующ(?:ей|ую) недел[еюи])\b|(?P<thnextweek>(?:สัปดาห์|อาทิตย์)หน้า)"
    rf"|(?<![а-яё])(?P<ruord>{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})\s+(?P<mon4>{MONTH})"
    rf"|(?:\bon\s+|(?<![а-яё])(?:в|на)\s+|(?=วัน|คืน))(?P<feast>{_FEAST})(?=\s*(?:$|[,.!?@]|\b(?:at|by|around|in the)\b|\d|(?:в|во|к|на)\s|ตอน|เวลา|เที่ยง|บ่าย|ทุ่ม|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ))"
    r"|\b(?P<monthend>(?:at|on)\s+(?:the\s+)?(?:very\s+)?(?:end|last day)\s+of\s+(?:the|this)\s+month|at\s+month[- ]end)\b|(?<![а-яё])(?P<monthend2>(?:(?:в|к|на)\s+(?:сам[а-яё]+\s+)?кон(?:це|цу|ец)|в\s+последн(?:ий\s+день|ее\s+число))\s+(?:этого\s+)?месяца)(?![а-яё])|(?P<monthend3>(?:ตอน|ช่วง)?(?<!ถึง)(?<!ทุก)(?<!ๆ)สิ้นเดือน(?:นี้)?)"
    r"|\b(?:(?:on|at|over) the|this) (?P<weekend>weekend)\b|(?<![а-яё])(?:в|на) (?:эти |этих )?(?P<weekend2>выходны[ех])(?![а-яё])|(?P<weekend3>(?:สุดสัปดาห์|เสาร์[\s-]?อาทิตย์)นี้)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Day:
    """A day and where it was said. One of: days from today, an index into `DAYS`, a date (year or month 0: the next such date), a list of weekdays.

    `next_week`: the day of the week that begins next Monday. `month_end`: the last day of this month.
    """

    start: int
    end: int
    offset: int | None = None
    weekday: int | None = None
    strictly: bool = False
    next_week: bool = False
    month_end: bool = False
    on: tuple[int, int, int] | None = None


_WEEK, _IN_WEEK = 7, lazy(r"[\s,]*(?:(?:on|of|в|во|ของ|ตอน)\s*)?", re.IGNORECASE)
_IN_A_ROW = lazy(r"[\s,/&]*(?:and|и|และ|กับ|แล้วก็)?\s*(?:(?:on|в|во|วัน)\s*)?", re.IGNORECASE)
_DATED = lazy(r"[\s,]*(?:\(|the\s|ที่\s?|(?:on|в|во)\s)?\s*", re.IGNORECASE)


def one_by_one(days: Sequence[Day], text: str) -> tuple[Day, ...]:
    """The days, with what tells one day twice as the one that it is: "Monday next week", "สัปดาห์หน้าวันจันทร์", «на следующей неделе в понедельник»,
    "Friday 27 November", «в пятницу, 27-го», "วันศุกร์ที่ 27 พฤศจิกายน"."""
    joined = list[Day]()
    for day in days:
        last = joined[-1] if joined else None
        if last and _DATED.fullmatch(text[last.end : day.start]) and _same(last, day):
            joined[-1] = replace(last if last.on else day, start=last.start, end=day.end)
            continue
        if last and _IN_WEEK.fullmatch(text[last.end : day.start]):
            named = last if last.weekday is not None and day.offset == _WEEK else day if day.weekday is not None and last.offset == _WEEK else None
            if named and not named.next_week:
                joined[-1] = replace(named, start=last.start, end=day.end, next_week=True)
                continue
        joined.append(day)
    return _all_of_that_week(joined, text)


def _all_of_that_week(days: list[Day], text: str) -> tuple[Day, ...]:
    """The days, with each day of a row in the week that one of them is in: "monday, tuesday and wednesday next week", «на следующей неделе в среду и пятницу».
    Of "friday and monday next week" only Monday is: the row goes back there."""
    for at in (*range(1, len(days)), *range(len(days) - 2, -1, -1)):
        for other in (at - 1, at + 1):
            if not 0 <= other < len(days) or not days[other].next_week or days[at].next_week:
                continue
            one, two = (days[at], days[other]) if at < other else (days[other], days[at])
            if one.weekday is not None and two.weekday is not None and one.weekday < two.weekday and not days[at].strictly and _IN_A_ROW.fullmatch(text[one.end : two.start]):
                days[at] = replace(days[at], next_week=True)
    return tuple(days)


def days_of_next_week(every: tuple[int, int, str], days: Sequence[Day], text: str) -> tuple[Day, ...]:
    """Days of the week that would come again, where they are told to be next week's: "monday to thursday next week", «с пн по чт на следующей неделе».
    Each of them stands at the end of where they are said but the first, which is all of it. Nothing where they come again."""
    start, end, rule = every
    if not rule.startswith("week:"):
        return ()
    beside = next((day for day in days if day.offset == _WEEK and _IN_WEEK.fullmatch(text[end : day.start] if day.start >= end else text[day.end : start])), None)
    if beside is None:
        return ()
    first, last = min(start, beside.start), max(end, beside.end)
    return tuple(Day(first if at == 0 else last, last, weekday=DAYS.index(name), next_week=True) for at, name in enumerate(rule.removeprefix("week:").split(",")))


def _same(one: Day, other: Day) -> bool:
    """Whether a day of the week stands beside its date."""
    return (one.on is not None and other.weekday is not None) or (one.weekday is not None and other.on is not None)


def weekdays_th(text: str) -> list[tuple[int, int, str]]:
    """Days of the week that a Thai text names, and where; อาทิตย์ alone is a week, and behind another day Sunday."""
    found = list[tuple[int, int, str]]()
    for match in WEEKDAY.finditer(text):
        follows = bool(found) and re.fullmatch(r"\s*(?:[,/-]|และ|กับ)?\s*", text[found[-1][1] : match.start()])
        if match[0] > "\u0e00" and (match[0] != "อาทิตย์" or follows):
            found.append((match.start(), match.end(), match.lastgroup or ""))
    return found


_LAST_OF_WEEK = "sun"


def days_of(match: re.Match[str]) -> Iterator[Day]:
    """The day that a match of `DATE` names; none where there is no such day."""
    start, end, found = match.start(), match.end(), {name: value for name, value in match.groupdict().items() if value}
    if "iso" in found:
        year, month, day = map(int, found["iso"].split("-"))
        yield Day(start, end, on=(year, month, day))
    elif "dom4" in found or "dom5" in found:
        yield Day(start, end, on=(0, 0, int(found.get("dom4") or found["dom5"])))
    elif "weekday" in found:
        named = next((hit.lastgroup for hit in WEEKDAY.finditer(match.string, match.start("weekday"))), None)
        if named:
            coming = "thnext" in found and named == _LAST_OF_WEEK  # "วันอาทิตย์หน้า" is the one to come
            yield Day(start, end, weekday=DAYS.index(named), strictly="next" in found or coming, next_week="thnext" in found and not coming)
    elif "dd" in found:
        if 1 <= int(found["mm"]) <= 12 and 1 <= int(found["dd"]) <= 31:
            yield Day(start, end, on=(int(found.get("yy", 0)), int(found["mm"]), int(found["dd"])))
    elif any(name in found for name in ("dom", "dom2", "dom3")):
        yield Day(start, end, on=(0, 0, int(found.get("dom") or found.get("dom2") or found["dom3"])))
    elif (ends := found.keys() & {"monthend", "monthend2", "monthend3"}) or found.keys() & {"weekend", "weekend2", "weekend3"}:
        yield Day(start, end, month_end=True) if ends else Day(start, end, weekday=DAYS.index("sat"))
    elif dated := _in_a_month(found):
        yield Day(start, end, on=(0, *dated))
    else:
        offset = 0 if found.keys() & {"today", "thtoday"} else 1 if found.keys() & {"tomorrow", "thtomorrow"} else 7 if found.keys() & {"nextweek", "thnextweek"} else 2
        yield Day(start, end, offset=offset)


def _in_a_month(found: dict[str, str]) -> tuple[int, int] | None:
    """Month and day: "25 Nov", «первого декабря», "new year's eve"."""
    if "feast" in found:
        return next((month, day) for month, day, words in _FEASTS if compiled(words, re.IGNORECASE).fullmatch(found["feast"]))
    said = next((found[name] for name in ("mon1", "mon2", "mon3", "mon4") if name in found), "")
    if not said:
        return None
    month = next(n for n, words in enumerate(_MONTHS, 1) if compiled(words, re.IGNORECASE).fullmatch(said))
    if "ruord" in found:
        return month, next(n for n, words in enumerate(_ORDINALS, 1) if compiled(words, re.IGNORECASE).fullmatch(found["ruord"]))
    return month, int(found.get("d") or found.get("d2") or found["d3"])

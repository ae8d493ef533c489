# ruff: noqa: E501 - patterns read better unbroken
"""Lengths and moments of time: "30 seconds", "1:30", "half a minute", "1m20s", "from 0:05 to 0:20", "from 1:00 on"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agent.local.catalogue.fields import DURATION_UNITS_S, Spec
from agent.local.slots import Entity, Found
from agent.local.slots.number import APART, NUMBER, parse
from agent.patterns import lazy

SERVES = ("duration",)

_SPACED_UNIT = (
    r"milliseconds?|millis|ms|seconds?|secs?|sec|s|minutes?|mins?|min|m|hours?|hrs?|h"
    r"|миллисекунд\w*|мс|секунд\w*|сек|с|минут\w*|мин|час(?:а|ов)?|ч"
)
_AFTER_TH = "เกี่ยวกับ|เรื่อง|แนว|โทน|เสียง|ซับ|ลง|พอ|นะ|ครับ|ค่ะ|แล้ว|ของ|ให้|เป็น"  # Thai goes on without a space
_UNIT = rf"(?P<u>(?:{_SPACED_UNIT})(?!\w|:\d)|มิลลิวินาที|วินาที(?!ที่)|นาที(?!ที่)|ชั่วโมง|วิ(?=แรก|สุดท้าย|ท้าย|{_AFTER_TH}|\s|$))"
_CLOCK = r"(?:\d{1,2}:)?\d{1,3}:\d{2}(?:\.\d{1,6})?"
_UNITS_S = {
    "ms": 0.001, "milli": 0.001, "mi": 60.0, "m": 60.0, "s": 1.0, "h": 3600.0, "มิ": 0.001, "วิ": 1.0, "นา": 60.0, "ชั": 3600.0,
    "миллис": 0.001, "мс": 0.001, "с": 1.0, "м": 60.0, "ч": 3600.0,
}  # fmt: skip
_AMOUNT = lazy(
    rf"{APART}(?P<n>{NUMBER})(?P<half> and a half| с половиной)?\s*-?\s*(?!(?-i:M)(?!\w)){_UNIT}(?P<half2> and a half|ครึ่ง| с половиной)?"
    r"(?: long| in length| in total)?",
    re.IGNORECASE,
)
"""A capital M behind a number is a million: "14.5M"."""
_SOLE = lazy(r"(?<=first )(?P<u>minute|second|hour)(?P<half2> and a half)?\b|(?<=last )(?P<v>minute|second|hour)\b", re.IGNORECASE)
_WHOLE = lazy(
    r"\bпол(?P<half>секунд\w*|минут\w*|часа)\b|\b(?:перв|последн)\w+ (?P<ru>секунд[уа]|минут[уа]|час)\b(?! \d)"
    r"|(?<!\d)(?<!\d )(?P<th>วินาที|นาที|ชั่วโมง)(?=แรก|สุดท้าย)|(?<!\d)(?<!\d )(?P<th_half>นาที|ชั่วโมง)ครึ่ง"
    r"|(?<!\d)(?<!\d )(?P<th_one>นาที|ชั่วโมง)(?:นึง|หนึ่ง|เดียว)|(?:(?<=ละ)|(?<=ยาว)|(?<=สัก)|(?<=ซัก))\s?(?P<th_alone>นาที)(?!ที่|ครึ่ง|นึง|หนึ่ง|ละ|\s?\d)"
    r"|\b(?P<ru_one>минутн|секундн)(?:ый|ая|ое|ого|ую|ой|ом)\b"
    r"|\b(?P<ru_hour>(?:полу)?час)ов(?:ой|ое|ую|ого|ая)\b(?= (?:видео|ролик|фильм|клип|трек|музык|запис|подкаст))"
    rf"|(?P<at>วินาที|นาที)ที่\s?(?P<n>{NUMBER})(?P<at_half>\s?ครึ่ง)?",
    re.IGNORECASE,
)
_GENITIVES = {
    "двух": 2, "трёх": 3, "трех": 3, "четырёх": 4, "четырех": 4, "пяти": 5, "шести": 6, "семи": 7, "восьми": 8, "девяти": 9, "десяти": 10,
    "двенадцати": 12, "пятнадцати": 15, "двадцати": 20, "тридцати": 30, "сорока": 40, "пятидесяти": 50, "шестидесяти": 60,
    "семидесяти": 70, "восьмидесяти": 80, "девяносто": 90, "сто": 100, "полутора": 1.5, "полуторо": 1.5, "полу": 0.5, "пол": 0.5,
}  # fmt: skip
_ADJECTIVE = r"н(?:ый|ая|ое|ые|ого|ых|ую|ой|ом|ым|ыми)"
_TENS_RU = "|".join(word for word, number in _GENITIVES.items() if number in range(20, 100, 10))
_COMPOUND = lazy(
    rf"\b(?:(?P<digits>\d{{1,3}}(?:[.,]\d)?)(?:[- ]?(?:ти|х|ми|и))?[- ]?|(?P<tens>{_TENS_RU})?(?P<ones>{'|'.join(_GENITIVES)})?(?<=[а-яё])-?)"
    rf"(?P<u>секунд|минут)(?:{_ADJECTIVE}|ник(?:а|у|и|ов|ом)?|к(?:а|у|и|е|ой))\b",
    re.IGNORECASE,
)
"""Russian: "пятнадцатисекундный ролик", "30-секундное видео", «полутораминутный», «двухминутка»."""
_SHAPE = r"(?:9:16|16:9|4:5|5:4|1:1|3:4|4:3|21:9)"
_CALLED_SO = r"(?<!from )(?<!at )(?<!to )(?<!until )(?<!and )(?<!с )(?<!до )(?<!по )(?<!в )"
# "9:16" is a shape, unless something says when: "from 9:16".
_TIME = lazy(rf"(?<![\d:])(?!{_CALLED_SO}{_SHAPE}(?![\d:])){_CLOCK}(?![\d:])")
_OF_A_DAY = lazy(
    r"(?:\b(?:today|tomorrow|tonight|daily|every (?:other )?day|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?: at)?|(?<![а-яё])(?:сегодня|завтра|послезавтра|ежедневно|каждый день|каждый вечер)(?: в)?"
    r"|(?:พรุ่งนี้|มะรืน(?:นี้)?|วันนี้|คืนนี้|เย็นนี้|ทุกวัน|ทุก(?:เช้า|เย็น|คืน|อาทิตย์)|(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)(?:นี้|หน้า)?)(?:เวลา|ตอน)?)\s?$",
    re.IGNORECASE,
)
"""What stands behind a day is an hour of it, and no length."""
_MIXED = lazy(
    r"(?<![\w:.])(?P<m>\d{1,9}) ?(?:minutes?|mins?|min|m) ?(?P<s>\d{1,2})(?: ?(?:seconds?|secs?|s)\b)?"
    r"(?![\w:.]| ?(?:x|times|%|minutes?|mins?|m)\b)",
    re.IGNORECASE,
)
_AND_SECONDS = lazy(
    rf"(?<![\w:.])(?:(?:на|for)\s+)?(?:(?:(?P<en>{NUMBER})\s|an\s|a\s)(?:minutes?|mins?)\s+(?:and\s+)?(?P<en_s>{NUMBER})(?!\s*(?:x|times|%|\d|[a-z]+s\b|minutes?|mins?|hours?))"
    rf"|(?:(?P<ru>{NUMBER})\s+минут[ауы]?|минут[ау])\s+(?P<ru_s>{NUMBER})(?!\s*(?:%|\d|раз|мин|час|фото|[а-яё]*(?:ов|ев|ей|ек|ок|ий|от)(?![а-яё])))"
    rf"|(?P<th>{NUMBER})?\s?นาที\s?(?P<th_s>{NUMBER})(?!\s?(?:%|\d|วิ|คลิป|รูป|ภาพ|เพลง|อัน|ข้อ|คน|บาท|วัน|ครั้ง|โพสต์|แบบ|สูตร|เมนู|ไอเดีย|นาที|น\.|ชิ้น|ตัว|ที่|ถึง|-)))(?![\w:])", re.IGNORECASE,
)
"""Minutes and seconds whose unit goes without saying: "a minute twenty", «минута двадцать», "1 นาที 20"; what is counted behind them is none."""
_ABOUT = lazy(
    r"\b(?:(?:на|до|по) (?=мин|сек|час)|(?=минут[уа] [а-яё]+(?:ой|ого|его|ых|их) )|(?=минут(?:у|ку|очку) (?:про|об?|на тему) ))"
    r"(?P<one>минут[уаые]|минутке|минутку|минуточку|секунд[уы]|секундочку|часа?|часик)(?![а-яё])"
    r"|(?<=длиннее )(?P<than>секунды|минуты)|(?<=дольше )(?P<than2>секунды|минуты)|(?<=больше )(?P<than3>секунды|минуты)"
    r"|(?:^|,\s*)(?P<alone>минут[уа]|минутк[уа]|минуточка|час)(?=\s*(?:$|[,.!]))"
    rf"|\b(?P<u>секунд\w{{0,2}}|сек\.?|минут\w{{0,2}}|мин\.?) (?:на |в |эдак |этак )?(?P<n>{NUMBER})(?!\w)", re.IGNORECASE,
)  # fmt: skip
_ORDINALS = {
    "перв": 1, "втор": 2, "треть": 3, "четвёрт": 4, "четверт": 4, "пят": 5, "шест": 6, "седьм": 7, "восьм": 8, "девят": 9, "десят": 10,
    "одиннадцат": 11, "двенадцат": 12, "тринадцат": 13, "четырнадцат": 14, "пятнадцат": 15, "шестнадцат": 16, "семнадцат": 17,
    "восемнадцат": 18, "девятнадцат": 19, "двадцат": 20, "тридцат": 30, "сороков": 40, "пятидесят": 50,
}  # fmt: skip
_LONGEST_FIRST = sorted(_ORDINALS, key=len, reverse=True)
_ORDINAL = rf"(?:(?P<tens>двадцать|тридцать|сорок|пятьдесят) )?(?P<ones>{'|'.join(_LONGEST_FIRST)})(?:ой|ую|ей|ю)(?![а-яё])"
ORDINAL = lazy(rf"(?<!\w){_ORDINAL}(?= (?:секунд|минут)е(?!\w))", re.IGNORECASE)
"""A second or minute by its place: "на третьей секунде"."""
_PLACED = lazy(r"(?P<digits>\d{1,5})(?:st|nd|rd|th|-?(?:й|ой|ей|ю|ую))(?!\w)|" + _ORDINAL, re.IGNORECASE)
_AND_A_HALF = lazy(r"(?:\s?ครึ่ง| and a half| с половиной)$")
_PLACED_TH = lazy(r"(วินาที|นาที)ที่")
_GLUE = lazy(r"^(?:\s*(?:,|and|и|กับ)?\s*)$", re.IGNORECASE)

_PLACED_MOMENT = r"(?:the )?(?:" + re.sub(r"\?P<\w+>", "?:", _PLACED.pattern) + rf")(?:\s*(?:{_SPACED_UNIT})(?!\w))?"
_MOMENT = (
    rf"(?:{_CLOCK}|{_PLACED_MOMENT}|\d{{1,9}} ?(?:minutes?|mins?|min|m) ?(?:and )?\d{{1,9}}(?: ?(?:seconds?|secs?|s)(?!\w))?"
    rf"|{NUMBER}(?: and a half\b| с половиной(?!\w))?(?:\s*-?\s*(?:(?:{_SPACED_UNIT})(?!\w)|วินาที|นาที)|\s?ครึ่ง)?"
    r"|(?:วินาที|นาที)ที่\s?\d+(?:\s?ครึ่ง)?"
    r"|the (?:start|beginning|end)|(?:нач|кон)\w+|ต้น|จบ|ท้าย)"
)
_RANGE = lazy(
    rf"(?:\b(?:from|between|starting (?:at|from)|с|от|между)\s+|(?:ตั้งแต่|จาก|ช่วง|ระหว่าง)\s*)?"
    rf"(?P<unit>(?:seconds?|secs?|minutes?|mins?|секунды?|минуты?)\s+)?{APART}(?P<a>{_MOMENT})"
    r"\s*(?P<sep>-|to|until|till|through|and|up to|до|по|จนถึง|ถึง|\.\.+)\s*"
    rf"(?:(?:seconds?|secs?|minutes?|mins?)\s+)?(?P<b>{_MOMENT})(?:(?<=ครึ่ง)|(?![\w:]|\.\d))", re.IGNORECASE,
)  # fmt: skip
_OPENED = lazy(r"(?:from|between|с|от|между)\b|ตั้งแต่|จาก|ช่วง|ระหว่าง", re.IGNORECASE)
_FROM = lazy(
    r"\b(?:from|after|starting (?:at|from)|beginning (?:at|from)|(?:start|begin)(?:s|ing)?(?: it| this| the \w+)? (?:at|from)|since)"
    rf"\s+(?P<a>{_MOMENT})(?:\s+(?:on(?:wards?)?|to the end|till the end|until the end))?"
    rf"|(?:\b(?:с|от|после|начиная с)\s+|(?:ตั้งแต่|เริ่มที่|เริ่มจาก|เริ่มตั้งแต่|หลังจาก|หลัง)\s*)(?P<b>{_MOMENT})(?:\s+(?:и )?до конца|\s*เป็นต้นไป)?",
    re.IGNORECASE,
)
_UNTIL = lazy(
    rf"\b(?:until|till|up to|end(?:s|ing)?(?: it)? at|stop(?:s)?(?: it)? at|before)\s+(?P<b>{_MOMENT})"
    rf"|(?:\b(?:до|(?:законч|заверш|останов|оборв)\w+ (?:на|в))\s+|(?:จนถึง|ถึง|ก่อน|จบที่|จบตอน|หยุดที่)\s*)(?P<a>{_MOMENT})",
    re.IGNORECASE,
)
_START, _END = lazy(r"^(start|from|begin|in)(_|$)"), lazy(r"^(end|to|until|stop|out)(_|$)")


def placed_at(placed: re.Match[str]) -> int:
    """The number of an ordinal in words or digits."""
    digits = placed.groupdict().get("digits")
    return int(digits or _ORDINALS[placed["ones"].lower()]) + int(parse(placed["tens"]) if placed["tens"] else 0)


def find(text: str, spec: Spec) -> Iterator[Found]:
    """Every length in the text, in the field's unit."""
    for start, end, seconds in _lengths(text):
        yield Found(start, end, 1.0, _in_unit(seconds, spec))


def entities(text: str) -> Iterator[Entity]:
    for start, end, _ in _lengths(text):
        yield Entity("duration", start, end)
    for match in _RANGE.finditer(text):
        if _names_a_shape(match):
            continue
        timed = _is_time(match["a"]) or _is_time(match["b"]) or bool(match["unit"])
        if timed:
            yield Entity("duration", match.start(), match.end())
        if (timed or _OPENED.match(match[0])) and _says_when(match[0]):
            yield Entity("stretch", match.start(), match.end())
    for pattern in (_FROM, _UNTIL):
        yield from (
            Entity("stretch", m.start(), m.end()) for m in pattern.finditer(text) if _is_time(m["a"] or m["b"]) and _says_when(m[0])
        )


def _names_a_shape(match: re.Match[str]) -> bool:
    """ "make it 9:16 and 20 seconds long" tells no stretch."""
    return any(re.fullmatch(_SHAPE, match[side].strip()) for side in "ab") and not _OPENED.match(match[0])


def _says_when(text: str) -> bool:
    """ "10 seconds from the end" takes no stretch "from the end": there must be a time in it."""
    return bool(re.search(r"\d", text) or _PLACED.search(text))


def is_stretch(specs: Sequence[Spec]) -> bool:
    """Whether there is a field for a start and one for an end."""
    names = [spec.name for spec in specs if spec.kind == "duration"]
    return any(map(_START.match, names)) and any(map(_END.match, names))


def pairs(text: str, specs: Sequence[Spec]) -> list[Found]:
    """A stretch "from A to B", "from A on" or "until B" for fields that are its start and its end."""
    start = next((spec for spec in specs if spec.kind == "duration" and _START.match(spec.name)), None)
    end = next((spec for spec in specs if spec.kind == "duration" and _END.match(spec.name)), None)
    if start is None or end is None:
        return []
    found = [_range(match, start, end) for match in _RANGE.finditer(text)]
    ranges = [item for item in found if item]
    if ranges:
        return ranges
    return [
        Found(match.start(), match.end(), 1.0, values={spec.name: _in_unit(seconds, spec)})
        for pattern, spec in ((_FROM, start), (_UNTIL, end))
        for match in pattern.finditer(text)
        if _is_time(match["a"] or match["b"]) and (seconds := _moment_s(match["a"] or match["b"])) is not None
    ]


def _range(match: re.Match[str], start: Spec, end: Spec) -> Found | None:
    if _names_a_shape(match):
        return None
    timed = _is_time(match["a"]) or _is_time(match["b"]) or match["unit"] or _OPENED.match(match[0])
    if not timed and match["sep"].strip() != "-":
        return None
    if match["sep"].lower() == "and" and not match[0].lower().startswith("between"):
        return None
    placed = _PLACED_TH.match(match["a"])  # "นาทีที่ 2 ถึง 3": minutes both
    b = _moment_s(match["b"], like=match["unit"] or (placed[1] if placed else ""))
    a = _moment_s(match["a"], like=match["unit"] or match["b"])
    values = {spec.name: _in_unit(value, spec) for spec, value in ((start, a), (end, b)) if value is not None}
    return Found(match.start(), match.end(), 1.0, values=values)


def _is_time(text: str) -> bool:
    return bool(
        re.search(
            r"\d:\d|\d\s*-?\s*[^\W\d_]|\w (?:sec|min|hour|сек|мин|час)|^the |^(?:нач|кон)|^(?:ต้น|จบ|ท้าย|นาที|วินาที)|นาที", text, re.IGNORECASE
        )
    )


def _moment_s(text: str, like: str = "") -> float | None:
    """Seconds of a moment; None for the very start or end. A bare number takes the unit of `like` ("10 to 20 minutes")."""
    text = text.strip().lower()
    text = re.sub(r"^the (?=\d)", "", text)
    if text.startswith(("the ", "нач", "кон", "ต้น", "จบ", "ท้าย")):
        return None
    if re.fullmatch(_CLOCK, text):
        return _clock_s(text)
    for _, _, seconds in _lengths(text):
        return seconds
    placed = _PLACED.match(text)
    if placed:
        number = placed_at(placed)
        text, like = str(number), text[placed.end() :] or like
    whole = _AND_A_HALF.sub("", text)
    half, text = (0.5, whole) if whole and whole != text else (0.0, text)
    unit = re.search(r"[^\W\d_]+$|[ก-๙]+$", like.strip().lower())
    return (parse(text) + half) * (_unit_s(unit[0]) if unit and not like.strip().lower().startswith(("the", "кон")) else 1.0)


def _with_bare_seconds(text: str) -> list[tuple[int, int, float]]:
    """Start, end and seconds of minutes with seconds whose unit goes without saying."""
    found: list[tuple[int, int, float]] = []
    for match in _AND_SECONDS.finditer(text):
        if (seconds := parse(match["en_s"] or match["ru_s"] or match["th_s"])) in range(10, 60):
            minutes = match["en"] or match["ru"] or match["th"]
            found.append((match.start(), match.end(), (parse(minutes) if minutes else 1) * 60 + seconds))
    return found


def _lengths(text: str) -> list[tuple[int, int, float]]:
    """Start, end and seconds of every length or clock time; neighbours such as "1 minute 20 seconds" are one."""
    found = [(m.start(), m.end(), _clock_s(m[0])) for m in _TIME.finditer(text) if not _OF_A_DAY.search(text[: m.start()])]
    for match in _MIXED.finditer(text):
        found.append((match.start(), match.end(), parse(match["m"]) * 60 + parse(match["s"])))
    found += _with_bare_seconds(text)
    for match in _AMOUNT.finditer(text):
        half = 0.5 if match["half"] or match["half2"] else 0.0
        found.append((match.start(), match.end(), (parse(match["n"]) + half) * _unit_s(match["u"])))
    for match in _SOLE.finditer(text):
        found.append((match.start(), match.end(), _unit_s(match["u"] or match["v"]) * (1.5 if match["half2"] else 1.0)))
    for match in _ABOUT.finditer(text):  # "ролик на минуту", "секунд на 20"
        seconds = parse(match["n"]) * _unit_s(match["u"]) if match["n"] else _unit_s(re.sub(r"^(?:на|до|по) ", "", match[0]).lstrip(", "))
        found.append((match.start(), match.end(), seconds))
    for match in _WHOLE.finditer(text):
        at = parse(match["n"]) + 0.5 * bool(match["at_half"]) if match["at"] else 0.0
        share = 0.5 if match["half"] or (match["ru_hour"] or "").lower().startswith("полу") else at if match["at"] else 1.5 if match["th_half"] else 1.0
        units = (match[name] for name in ("half", "ru", "th", "at", "th_half", "th_one", "th_alone", "ru_one"))
        seconds = share * (3600.0 if match["ru_hour"] else _unit_s(next(unit for unit in units if unit)))
        found.append((match.start("ru") if match["ru"] else match.start(), match.end(), seconds))
    for match in _COMPOUND.finditer(text):
        parts = [_GENITIVES[said.lower()] for said in (match["tens"], match["ones"]) if said]
        number = parse(match["digits"]) if match["digits"] else sum(parts)
        found += [(match.start(), match.end(), number * _unit_s(match["u"]))] if number else []
    found = [one for one in found if not _is_told_of(text, one[0], one[1])]
    joined: list[tuple[int, int, float]] = []
    for start, end, seconds in sorted(found, key=lambda item: (item[0], -item[1])):
        if joined and start < joined[-1][1]:
            continue
        if joined and _GLUE.match(text[joined[-1][1] : start]) and seconds < joined[-1][2] and ":" not in text[joined[-1][0] : end]:
            joined[-1] = (joined[-1][0], end, joined[-1][2] + seconds)
        else:
            joined.append((start, end, seconds))
    return joined


_AWAY = lazy(
    r"\s*(?:-|minutes?'? )?(?:walk|drive|ride|stroll|on foot|by (?:car|bike|bus|foot)|away from|(?:from|to) the (?:beach|sea|station|centre|center|airport|bts|mrt|metro|pier|city|old town|mall|park|market)\b|away\b)"
    r"|\s*(?:пешком|ходьбы|езды|на машине|на байке|на велосипеде|от (?:моря|пляжа|метро|центра|станции|вокзала)|до (?:моря|пляжа|метро|центра|станции|вокзала))(?![а-яё])|\s?(?:ถึง|จาก)(?:ทะเล|หาด|ชายหาด|สถานี|บีทีเอส|bts|mrt|รถไฟ|ตลาด|ห้าง|สนามบิน|ตัวเมือง|เซ็นทรัล)", re.IGNORECASE,
)
_FAR = lazy(
    r"(?:\b(?:walk|drive|ride|walking|only|just) (?:of |is |takes )?)(?<!only )(?<!just )$|(?<![а-яё])(?:до|от) (?:моря|пляжа|берега|метро|центра|станции|вокзала|города|аэропорта|остановки|озера|реки|парка|школы|рынка|горы|леса|магазина) (?:всего |около |примерно )?$|(?:เดิน|ขับรถ|นั่งรถ|ห่าง)(?:ไป|ถึง|จาก)[\u0e00-\u0e7f]{1,24}\s?$", re.IGNORECASE,
)
"""Around how long the way to somewhere is: "3 minutes to the beach", «до моря 3 минуты»."""
_OF_WHAT_IS_SENT = lazy(
    r"(?<![а-яё])(?:это|тут|здесь|у меня|есть)\s(?:запис[а-яё]+|видео|ролик|урок[а-яё]*|клип)(?:\s[а-яё]+)?\s(?:на\s|длиной\s)?$|(?<!ให้)(?:คลิป|วิดีโอ|วีดีโอ|ไฟล์)(?:นี้|อันนี้)(?:มัน)?(?:ความ)?ยาว(?:ประมาณ)?\s?$"
    r"|\b(?:this|it|that)(?:'s| is) an?\s$", re.IGNORECASE,
)
_THING_SENT = lazy(r"[ -](?:long )?(?:lesson|recording|video|clip|film|talk|lecture|class|session|podcast|stream)\b", re.IGNORECASE)
"""How long a file is, and not how long it is to be: "this is a 40 minute lesson"."""


def _is_told_of(text: str, start: int, end: int) -> bool:
    """Whether a length only tells how far something is, or how long a file is that was sent."""
    before = text[:start]
    if _AWAY.match(text, end) or _FAR.search(before):
        return True
    sent = _OF_WHAT_IS_SENT.search(before)
    return sent is not None and (not sent[0].isascii() or _THING_SENT.match(text, end) is not None)


def _clock_s(text: str) -> float:
    seconds = 0.0
    for part in text.split(":"):
        seconds = seconds * 60 + float(part)
    return seconds


def _unit_s(unit: str) -> float:
    prefix = max((prefix for prefix in _UNITS_S if unit.lower().startswith(prefix)), key=len, default="s")
    return _UNITS_S[prefix]


def _in_unit(seconds: float, spec: Spec) -> float:
    value = round(seconds / DURATION_UNITS_S[spec.unit], 3)
    return int(value) if spec.type is int or float(value).is_integer() else value

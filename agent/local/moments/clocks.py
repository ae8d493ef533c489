# ruff: noqa: E501 - patterns read better unbroken
"""Times of day as people say them: "at 5", "half past six", "noon", «в половине восьмого», "บ่ายสาม", "สองทุ่มครึ่ง"; a bare number beside a day ("tomorrow 9"), and the
usual hour of a part of the day ("tomorrow morning", «вечером в субботу»).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import time

from agent.local.moments.days import Day
from agent.local.moments.numbers import EN, EN_HOUR, EN_MINUTES, HOURS, MINUTES, RU, RU_HOUR, RU_LATE, RU_MINUTES, TH, number_said
from agent.local.moments.recurrences import Every
from agent.patterns import lazy

_HALF_PAST = {"первого": 0, "второго": 1, "третьего": 2, "четвёртого": 3, "пятого": 4, "шестого": 5, "седьмого": 6, "восьмого": 7, "девятого": 8, "десятого": 9, "одиннадцатого": 10, "двенадцатого": 11}
_GENITIVE = {"двух": 2, "трёх": 3, "трех": 3, "четырёх": 4, "четырех": 4, "пяти": 5, "шести": 6, "семи": 7, "восьми": 8, "девяти": 9, "десяти": 10, "одиннадцати": 11, "двенадцати": 12}
_BEFORE = {"пяти": 5, "десяти": 10, "пятнадцати": 15, "четверти": 15, "двадцати": 20}


def _part(number: int) -> str:
    return rf"(?:\s*(?:in the |at )?(?P<part{number}>mornings?|afternoons?|evenings?|night|утра|вечера|дня|ночи|утром|вечером))"


_UNIT = r"(?!\s*(?:[:%]|секунд|сек(?!\w)|минут|мин(?!\w)|раз(?!\w)|штук|рублей|seconds?|secs?|minutes?|mins?|times|percent))"
"""Not behind a number of minutes of an hour: it is a number of something."""
CLOCK = lazy(
    rf"\b(?:(?:at|by|around|@)\s+)?(?P<h13>{EN_HOUR})(?:\s+(?P<mw3>{EN_MINUTES}))?\s*(?P<wpm>[ap])\.?m\b\.?|\b(?:at|by|around|@)\s+(?P<h14>{EN_HOUR})\s+(?P<mw4>{EN_MINUTES})\b{_UNIT}{_part(15)}?"
    rf"|(?<![а-яё])(?:(?:в|к|на)\s+(?P<h12>{RU_HOUR})\s+(?P<mw2>{RU_MINUTES})|в\s+(?P<h15>{RU_LATE})(?:\s+час(?:ов|а))?)(?![а-яё]){_UNIT}{_part(16)}?|"
    rf"(?:\b(?:at|by|around|@)\s*|\bв\s+|(?:ตอน|เวลา)\s*)?(?<![\d:.])(?P<h>\d{{1,2}})(?:[:.](?P<m>\d{{2}}))?\s*(?P<ampm>[ap]\.?m\b\.?){_part(1)}?"
    rf"|(?P<at>\b(?:at|by|around|@)\s*|\bв\s+|(?:ตอน|เวลา)\s*)?(?<![\d:.])(?P<h2>\d{{1,2}})(?:[:.]|h(?=\d))(?P<m2>\d{{2}})(?![\d:]|\s*(?:x|%|เท่า))\s*(?:น\.|hrs?\b|h\b)?{_part(2)}?"
    rf"|\b(?:half past|half)\s+(?P<half>{EN}|\d{{1,2}})(?:\s*(?P<halfpm>[ap])\.?m\b\.?)?{_part(3)}?|\bquarter (?P<q>past|to)\s+(?P<qh>{EN}|\d{{1,2}})(?:\s*(?P<qpm>[ap])\.?m\b\.?)?{_part(4)}?"
    r"|(?:\b(?:at|by|around|@)\s*|(?<=day )|(?<=mon )|(?<=tue )|(?<=tues )|(?<=wed )|(?<=thu )|(?<=thurs )|(?<=fri )|(?<=sat )|(?<=sun )|(?<=tomorrow ))(?P<mil>(?:[01]\d|2[0-3])(?:00|15|30|45))(?:\s*(?:hrs?|hours|h)\b)?(?![\d:.])"
    r"|(?<![а-яё])(?:в|к|на)\s+(?P<hd>\d{1,2})-(?P<md>00|15|30|45)(?![\d-])"
    rf"|(?<![а-яё])(?:около|к|ближе к|до|после)\s+(?P<rugen>{'|'.join(_GENITIVE)})(?=\s*(?:час|утра|вечера|дня|ночи))(?:\s*час(?:ам|ов|а))?{_part(13)}?"
    rf"|\b(?:at|by|around|@)\s+(?P<h3>{EN}|\d{{1,2}})(?![\d:.]|\s*(?:x\b|%|seconds?|secs?|minutes?|mins?|times|fps|bpm|db|px|percent|hours?))(?:\s*o'?clock)?{_part(5)}?"
    rf"|\b(?P<h9>{EN}|\d{{1,2}})\s*(?:o'?clock\b{_part(6)}?|(?P<part99>in the (?:morning|afternoon|evening)))"
    rf"|\b(?P<word>(?:12 ?)?noon|12 ?nn|midday|midnight)\b|\b(?:в\s+)?(?P<ruword>полдень|полночь)|(?P<thword>เที่ยงคืน|เที่ยง(?:วัน)?)(?P<thhalf>ครึ่ง)?"
    rf"|\b(?:[вк]\s+половин[еу]\s+|на\s+половину\s+(?=\w+\s*(?:утра|вечера|дня|ночи|[,.;!]|$))|(?:[вк]|на|до)\s+пол[\s-]?|пол-?(?=\w))(?P<ruhalf>{'|'.join(_HALF_PAST)}){_part(7)}?"
    rf"|\bв\s+четверть\s+(?P<ruquarter>{'|'.join(_HALF_PAST)}){_part(11)}?|\b(?:в\s+)?без\s+(?P<rubefore>{'|'.join(_BEFORE)}|\d{{1,2}})(?:\s+минут)?\s+(?P<rubh>{RU}|\d{{1,2}})(?!\s*(?:секунд|минут)){_part(12)}?"
    rf"|\bв\s+(?P<h4>{RU}|\d{{1,2}})(?![\d:.]|,\d|\s*(?:раз|x|х|%|секунд|минут|формат))(?:\s*(?:часов|часа|час))?{_part(8)}?"
    rf"|\b(?:на|к)\s+(?P<h10>{RU}|\d{{1,2}})(?=\s*(?:час(?:ов|а|ик[а-яё]*)?|утра|вечера|дня|ночи)(?![а-яё]))(?:\s*(?:часов|часа|час)(?![а-яё]))?{_part(10)}?"
    rf"|(?<![\w:.,-])(?P<h11>{RU}|\d{{1,2}})(?=(?:\s+час(?:ов|а))?\s+(?:утра|вечера)(?![а-яё])|\s+час(?:ов|а)\s+(?:дня|ночи)(?![а-яё]))(?:\s+час(?:ов|а))?{_part(14)}"
    rf"|(?:ตอน|เวลา)?บ่าย\s?(?P<h5>{TH}|\d{{1,2}})?\s?(?:โมง)?(?P<thh5>ครึ่ง)?(?:\s?(?P<thm5>15|30|45|10|20|40|50)(?=\s?นาที|\s*(?:$|พรุ่งนี้|วัน|คืนนี้|น\.|นะ|ค่ะ|ครับ|คับ|จ้า|[,.])))?|(?:ตอน|เวลา)?\s?(?P<h6>{TH}|\d{{1,2}})\s?ทุ่ม(?P<thh6>ครึ่ง)?(?:\s?(?P<thm6>15|30|45|10|20|40|50)(?=\s?นาที|\s*(?:$|พรุ่งนี้|วัน|คืนนี้|น\.|นะ|ค่ะ|ครับ|คับ|จ้า|[,.])))?|(?:ตอน|เวลา)?(?P<thseven>ทุ่ม)(?:นึง|หนึ่ง|ตรง|(?P<thh9>ครึ่ง))|ตี\s?(?P<h7>{TH}|\d{{1,2}})(?P<thh7>ครึ่ง)?"
    rf"|(?:ตอน|เวลา)?\s?(?P<h8>{TH}|\d{{1,2}})\s?(?:โมง|นาฬิกา)(?P<thpart>เช้า|เย็น)?(?P<thh8>ครึ่ง)?(?:\s?(?P<thm8>15|30|45|10|20|40|50)(?=\s?นาที|\s*(?:$|พรุ่งนี้|วัน|คืนนี้|น\.|นะ|ค่ะ|ครับ|คับ|จ้า|[,.])))?",
    re.IGNORECASE,
)  # fmt: skip
_EARLY = 7  # "at 5", said at ten in the morning, is this afternoon; "at 9" may well be tomorrow's
_MORNING = lazy(r"morning|sunrise|dawn|breakfast|\bearly\b|утр|рассвет|рано|เช้า", re.IGNORECASE)
_EVENING = lazy(r"tonight|evening|night|вечер|ночи|คืนนี้|เย็นนี้", re.IGNORECASE)
_AFTERNOON = lazy(r"afternoon|(?<![а-яё])(?<!\d )(?<!два )(?<!три )(?<!четыре )дня(?![а-яё]| через)", re.IGNORECASE)
"""Not «сегодня», and not in "in three days"."""
_TODAY = lazy(r"\btoday\b|(?<![а-яё])сегодня(?![а-яё])|วันนี้", re.IGNORECASE)


_PARTS_OF_DAY = tuple(
    (lazy(words, re.IGNORECASE), hour)
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
_SPACE = lazy(r"\s*(?:(?:in the|at|ตอน)\s+)?")
_LEADS_ON = lazy(r"\s*(?:(?:of|on|в|во|ของ)\s+)?(?:the )?", re.IGNORECASE)
"""Between a part of the day and the day: «вечером в субботу», "the evening of the 5th"."""


@dataclass(frozen=True)
class Clock:
    """A time of day and where it was said. `either`: nothing tells whether before noon or after ("at 5")."""

    start: int
    end: int
    at: time
    either: bool = False


def part_of_day(text: str, days: Sequence[Day], every: Every | None) -> Iterator[Clock]:
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


_PART_BESIDE = r"(?:(?:in the )?(?:morning|afternoon|evening)|at night|night|с утра|утром|дн[её]м|вечером|вечерком|ночью|после обеда|(?:ตอน|ช่วง)?(?:เช้า|บ่าย(?!\s?(?:\d|โมง|หนึ่ง|สอง|สาม|สี่|ห้า))|เย็น|ค่ำ))(?![a-zа-яё])"
_BEHIND_A_DAY = lazy(rf"\s*,?\s*{_PART_BESIDE}", re.IGNORECASE)
_BEFORE_A_DAY = lazy(rf"(?<![а-яёa-z]){_PART_BESIDE}\s+(?:(?:on|в|во)\s+)?$", re.IGNORECASE)


def with_their_parts(days: Sequence[Day], clocks: Sequence[Clock], text: str) -> tuple[Day, ...]:
    """The days, each with the part of it that is told beside its hour: in «в субботу утром в 10» the morning is no word of anything else."""
    found = list[Day]()
    for day in days if clocks else ():
        behind = _BEHIND_A_DAY.match(text, day.end)
        end = behind.end() if behind and not any(clock.start < behind.end() and clock.end > day.end for clock in clocks) else day.end
        before = _BEFORE_A_DAY.search(text, max(0, day.start - 20), day.start)
        start = before.start() if before and not any(clock.start < day.start and clock.end > before.start() for clock in clocks) else day.start
        found.append(replace(day, start=start, end=end))
    return tuple(found) if clocks else tuple(days)


_PUTS_OUT_RU = r"(?<![а-яё])(?:выложи|опубликуй|запости|залей|закинь|размести|выпусти|пости|запланируй|отправь|поставь)(?:те)?(?![а-яё])"
_PART_ALONE = lazy(
    rf"{_PUTS_OUT_RU}(?:\s+(?!про(?!\w)|об?(?!\w)|как(?!\w))[^\s,.;:!?\"]+){{0,4}}?\s+(?P<ru>утром|с утра|дн[её]м|в обед|после обеда|(?:ближе )?к вечеру|вечером|вечерком|ночью)(?=\s*(?:$|[,.;!])|\s+(?:в|на|и)\s)"
    rf"|(?:^|[,.;!]\s*|\bи )(?P<ru2>утром|с утра|дн[её]м|в обед|после обеда|(?:ближе )?к вечеру|вечером|вечерком|ночью)\s+{_PUTS_OUT_RU}"
    r"|\b(?:post|publish|upload|schedule|put|share)(?:\s+(?!about\b|on how\b|how\b)[^\s,.;:!?\"]+){0,5}?\s+(?P<en>in the (?:morning|afternoon|evening)|at night|at lunch(?:time)?)(?=\s*(?:$|[,.;!])|\s+(?:on|to|and|please)\s)"
    r"|(?:โพสต์|โพส|ลง|เผยแพร่|ปล่อย|อัป)(?:คลิป|รูป|วิดีโอ|อันนี้|นี้|ให้|หน่อย|ที|เลย|\s|ไอจี|เฟซ\S{0,4}|ติ๊กต็อก|ยูทูบ|เทเลแกรม|เพจ|ใน|ลง){0,6}(?P<th>(?:ตอน|ช่วง)(?:เช้า|บ่าย|เย็น|ค่ำ|กลางคืน))(?=หน่อย|ที|นะ|ครับ|ค่ะ|ด้วย|เลย|ให้|\s|$)", re.IGNORECASE,
)
"""A part of the day with no day, of something that is to go out: the next that is to come."""
_HOUR_OF_PART = ((r"утр|morning|เช้า", 9), (r"обед(?!а)|lunch", 13), (r"дн[её]м|обеда|afternoon|บ่าย", 15), (r"вечер|evening|เย็น", 18), (r"ค่ำ", 19), (r"ноч|night|คืน", 21))


def part_alone(text: str) -> Iterator[Clock]:
    """The usual hour of "post it in the evening"."""
    if match := _PART_ALONE.search(text):
        name = next(name for name in ("ru", "ru2", "en", "th") if match[name])
        hour = next(hour for words, hour in _HOUR_OF_PART if re.search(words, match[name], re.IGNORECASE))
        yield Clock(match.start(name), match.end(name), time(hour))


_MOVES_TO = lazy(
    r"(?<![а-яё])(?:поставь|запланируй|назначь|выложи|опубликуй)(?:те)? (?:[^\s,.;:!?]+ ){0,4}на $|"
    r"\b(?:move|shift|push|reschedule|postpone) (?:(?:it|that|this|the post) )?(?:to|till|until) $"
    r"|(?<![а-яё])(?:перенеси|сдвинь|отложи|подвинь|передвинь)(?:те)? (?:(?:его|её|ее|это|пост|публикацию) )?(?:на|до) $|เลื่อน(?:โพสต์|โพส|มัน)?(?:ไป)?(?:เป็น|ไป)\s?$", re.IGNORECASE,
)
_DAYTIME = 6
_NUMBERED = r"(?:секунд|сек|минут|мин(?!\w)|раз|рол(?:иков|ика)|видео|пост(?:ов|а)|картин(?:ок|ки)|фот|рилс|клип|сторис|шт|иде|слоган|процент|руб|лари|бат|secs?\b|s\b|seconds?|minutes?|mins?\b|times|วิ|นาที|คลิป|รูป|ครั้ง|บาท|[%:.\d])"
_SPACED = lazy(
    rf"(?:(?<=(?<![а-яё])[вк] )|(?<=(?<![а-яё])на ))(?:[01]?\d|2[0-3]) (?=[0-5]\d(?!\s*{_NUMBERED}))"
    r"|(?:(?<=\bat )|(?<=\bby )|(?<=\baround )|(?<=day )|(?<=tomorrow )|(?<=tonight ))(?:[01]?\d|2[0-3]) (?=[0-5]\d\s*(?:$|[,.;!?]|[ap]\.?m\b|in the\b|on\b|and\b|to\b|please\b|pls\b|sharp\b|tonight|tomorrow|every\b|then\b))"
    rf"|(?:(?<=ตอน)|(?<=เวลา)|(?<=ตอน )|(?<=เวลา )|(?<=นี้)|(?<=นี้ )|(?<=จันทร์ )|(?<=อังคาร )|(?<=พุธ )|(?<=พฤหัส )|(?<=พฤหัสบดี )|(?<=ศุกร์ )|(?<=เสาร์ )|(?<=อาทิตย์ ))(?:[01]?\d|2[0-3]) (?=[0-5]\d(?!\s*{_NUMBERED}))",
    re.IGNORECASE,
)
"""The space in an hour as phones and dictation write it: «в 18 30», "at 6 45 pm", "พรุ่งนี้ 18 30 น."."""


def hours_closed(text: str) -> str:
    """The text, as long as it was, with a colon in an hour that has a space in it."""
    return _SPACED.sub(lambda match: f"{match[0][:-1]}:", text)


def _is_moved_to(text: str, match: re.Match[str]) -> bool:
    """Whether a post is put or moved to a bare "18:00": «перенеси на 18:00», «поставь его в телеграм на 22:30». A clip's moments are earlier than any hour one posts at."""
    return int(match["h2"]) >= _DAYTIME and _MOVES_TO.search(text[max(0, match.start() - 40) : match.start()]) is not None


def clocks_of(match: re.Match[str], text: str, anchored: bool) -> Iterator[Clock]:
    """The time of day of a match; a bare "9:30" is one only where a day or a recurrence is said too."""
    found = {name: value for name, value in match.groupdict().items() if value}
    if "h2" in found and "at" not in found and not anchored and "น." not in match[0] and not _is_moved_to(text, match):
        return
    at = _hour_minute(found, match[0], text)
    if at is None:
        return
    hour, minute = at
    part = " ".join(value for name, value in found.items() if name.startswith("part"))
    thai = any(name in found for name in ("h5", "h6", "h7", "h8", "thword", "thseven"))
    told = found.get("halfpm") or found.get("qpm") or found.get("wpm")
    hour = hour % 12 + (12 if told.lower() == "p" else 0) if told else hour
    if hour < 12 and not told and not found.keys() & {"ampm", "mil"} and not thai and "บ่าย" not in match[0]:
        said = part or text
        later = bool(_EVENING.search(said)) or bool(_AFTERNOON.search(said))
        hour += 12 if later and not re.search(r"ночи", said) and hour > 0 else 0
    bare = not part and bool(found.keys() & {"h3", "h4", "h12", "h14"})
    hour = _waking(hour, text) if bare and anchored else hour
    if 0 <= hour < 24 and 0 <= minute < 60:
        halved = not (part or told) and bool(found.keys() & {"half", "qh", "ruhalf", "ruquarter", "rubh"})
        today = 0 < hour < 12 and _TODAY.search(text) is not None
        either = (halved and today) or (bare and (today or (0 < hour <= _EARLY and not anchored)))
        yield Clock(match.start(), match.end(), time(hour, minute), either)


def _hour_minute(found: dict[str, str], said: str, text: str) -> tuple[int, int] | None:
    if "word" in found or "ruword" in found:
        return 0 if re.search("midnight|полночь", found.get("word") or found["ruword"], re.IGNORECASE) else 12, 0
    if "thword" in found:
        return (0 if "คืน" in found["thword"] else 12), 30 if "thhalf" in found else 0
    if "ampm" in found:
        return int(found["h"]) % 12 + (12 if found["ampm"].lower().startswith("p") else 0), int(found.get("m", 0))
    if "half" in found or "qh" in found:
        hour = int(number_said(found.get("half") or found["qh"]))
        return (hour, 30) if "half" in found else (hour, 15) if found["q"].lower() == "past" else (hour - 1, 45)
    if "ruquarter" in found:
        return _HALF_PAST[found["ruquarter"].lower()], 15
    if "rubefore" in found:
        return int(number_said(found["rubh"])) - 1, 60 - int(_BEFORE.get(found["rubefore"].lower(), 0) or number_said(found["rubefore"]))
    if "ruhalf" in found:
        return _HALF_PAST[found["ruhalf"].lower()], 30
    return _written_out(found) or _thai_hour(found, said, text) or next(((int(number_said(found[name])), int(found.get("m2", 0))) for name in ("h2", "h3", "h4", "h9", "h10", "h11") if name in found), None)


def _written_out(found: dict[str, str]) -> tuple[int, int] | None:
    """ "monday 0830", «в 17-30», «около семи вечера», «в восемнадцать тридцать», "at seven fifteen"."""
    if "mil" in found:
        return int(found["mil"][:2]), int(found["mil"][2:])
    if "hd" in found:
        return int(found["hd"]), int(found["md"])
    if said := next((found[name] for name in ("h12", "h13", "h14", "h15") if name in found), ""):
        minutes = next((found[name] for name in ("mw2", "mw3", "mw4") if name in found), "")
        return int(HOURS[_one_spaced(said)]), MINUTES[_one_spaced(minutes)] if minutes else 0
    return (_GENITIVE[found["rugen"].lower()], 0) if "rugen" in found else None


def _one_spaced(said: str) -> str:
    return " ".join(said.lower().split())


def _thai_hour(found: dict[str, str], said: str, text: str) -> tuple[int, int] | None:
    """Of what is said (`said`) in a text: three o'clock is in the afternoon, as the small hours have a word of their own."""
    half = 30 if any(f"thh{n}" in found for n in (5, 6, 7, 8, 9)) else int(next((found[name] for name in ("thm5", "thm6", "thm8") if name in found), 0))
    if "thseven" in found:
        return 19, half
    if "h6" in found:
        return int(number_said(found["h6"])) + 18, half
    if "h7" in found:
        return int(number_said(found["h7"])), half
    if "h8" in found:
        hour = int(number_said(found["h8"]))
        late = found.get("thpart") == "เย็น" or (not found.get("thpart") and (hour < 6 or (hour == 6 and re.search("เย็น|คืน|ค่ำ", text))))
        return (hour + 12 if late and hour < 12 and "นาฬิกา" not in said else hour), half
    if "h5" in found:
        return int(number_said(found["h5"])) % 12 + 12, half
    return None if found.keys() - {"thh5", "thm5"} else (13, half)


_ABOUT = r"(?:(?:(?:at )?(?:about|around|approx(?:imately|\.)?|roughly|like|~)\s*)(?=\d{1,2}(?:ish|-ish)?\s*(?:$|[,.;!?]|(?:and|then|on|to|please|pls|with|in)\b)))?"
"""An hour that is not meant to the minute, and no topic: "tonight about 7"."""
_BARE_HOUR = lazy(
    rf"[\s,]*(?:(?P<part>night|evening|afternoon|morning)\s+)?{_ABOUT}(?P<h>\d{{1,2}})(?:-?ish\b)?(?![\d:.]|\s*(?:x\b|%|s\b|sec|min|วินาที|นาที|секунд|минут|คลิป|рол|short|video|post|picture|time))", re.IGNORECASE
)


def bare_hour(text: str, days: Sequence[Day], every: Every | None) -> Iterator[Clock]:
    """A bare number right after a day ("tomorrow 9", "tonight about 7", "sunday night 9"), or a part of the day."""
    for item in [*days, *([every] if every else [])]:
        match = _BARE_HOUR.match(text, item.end)
        if match and int(match["h"]) < 24:
            part = (match["part"] or "").lower()
            late = 0 < int(match["h"]) < 12 and (_EVENING.search(text, item.start, item.end) or part in ("night", "evening", "afternoon"))
            yield Clock(match.start("h"), match.end(), time(int(match["h"]) + 12 if late else _waking(int(match["h"]), text)))
            return


def _waking(hour: int, text: str) -> int:
    """ "On Friday at six": hardly anybody means to be seen before breakfast, who does not say so."""
    return hour + 12 if 0 < hour < _EARLY and not _MORNING.search(text) else hour

"""How Thai writing is said, and where its words end."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from re import Match
from typing import TYPE_CHECKING

from media.speech_numbers import PHONE, number, phone, western, words

if TYPE_CHECKING:
    from core.thai import Dictionary

THAI = re.compile(r"[\u0e01-\u0e3a\u0e40-\u0e4e]+")
_D = r"[0-9๐-๙]"
_N = rf"{_D}{{1,3}}(?:,{_D}{{3}})+(?:\.{_D}+)?|{_D}+(?:\.{_D}+)?"
_UNITS = {
    "กม./ชม.": "กิโลเมตรต่อชั่วโมง", "กม.": "กิโลเมตร", "km": "กิโลเมตร", "ซม.": "เซนติเมตร", "cm": "เซนติเมตร", "มม.": "มิลลิเมตร",
    "mm": "มิลลิเมตร",
    "ม.": "เมตร", "m": "เมตร", "กก.": "กิโลกรัม", "kg": "กิโลกรัม", "ก.": "กรัม", "g": "กรัม", "มล.": "มิลลิลิตร", "ml": "มิลลิลิตร",
    "ล.": "ลิตร", "ชม.": "ชั่วโมง", "นาที": "นาที", "วิ": "วินาที", "วินาที": "วินาที", "%": "เปอร์เซ็นต์", "°C": "องศาเซลเซียส",
    "°": "องศา",
    "บ.": "บาท", "บาท": "บาท", "฿": "บาท", "$": "ดอลลาร์", "€": "ยูโร", "£": "ปอนด์", "¥": "เยน", "₽": "รูเบิล", "MB": "เมกะไบต์",
    "GB": "กิกะไบต์",
}  # fmt: skip
_SHORT = {
    "พ.ศ.": "พอสอ", "ค.ศ.": "คอสอ", "กทม.": "กรุงเทพมหานคร", "ฯลฯ": "และอื่นอื่น", "ดร.": "ดอกเตอร์", "นพ.": "นายแพทย์", "รพ.": "โรงพยาบาล",
    "อ.": "อำเภอ", "จ.": "จังหวัด", "ต.": "ตำบล", "ถ.": "ถนน", "ร.ร.": "โรงเรียน", "น.ส.": "นางสาว", "โทร.": "โทรศัพท์", "ม.ค.": "มกราคม",
    "ก.พ.": "กุมภาพันธ์", "มี.ค.": "มีนาคม", "เม.ย.": "เมษายน", "พ.ค.": "พฤษภาคม", "มิ.ย.": "มิถุนายน", "ก.ค.": "กรกฎาคม",
    "ส.ค.": "สิงหาคม",
    "ก.ย.": "กันยายน", "ต.ค.": "ตุลาคม", "พ.ย.": "พฤศจิกายน", "ธ.ค.": "ธันวาคม", "&": "และ", "+": "บวก", "=": "เท่ากับ",
}  # fmt: skip
_MONTHS = ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"]


def _time(match: Match[str]) -> str:
    hour, minute = int(western(match["h"])), int(western(match["m"]))
    return words(hour, "th") + "นาฬิกา" + (words(minute, "th") + "นาที" if minute else "")


def _iso(match: Match[str]) -> str:
    year, month, day = (int(western(match[name])) for name in "ymd")
    if not 1 <= month <= 12:
        return number(match[0].replace("-", ""), "th")
    return f"{words(day, 'th')} {_MONTHS[month - 1]} {words(year, 'th')}"


def _short(match: Match[str]) -> str:
    return _SHORT[match[0]]


def _unit(match: Match[str]) -> str:
    minus, joint = "ลบ" if match[0][0] in "-−" else "", "|" if match["gap"] else ""
    return f"{minus}{number(match['n'], 'th')}{joint}{_UNITS[match['unit']]}"


_UNIT_RE = "|".join(re.escape(unit) for unit in sorted(_UNITS, key=len, reverse=True))
_SHORT_RE = "|".join(re.escape(short) for short in sorted(_SHORT, key=len, reverse=True))
RULES: list[tuple[re.Pattern[str], Callable[[Match[str]], str]]] = [
    (re.compile(PHONE), lambda match: phone(match[0], "th")),
    (re.compile(rf"(?P<y>{_D}{{4}})-(?P<m>{_D}{{2}})-(?P<d>{_D}{{2}})"), _iso),
    (re.compile(rf"(?P<h>{_D}{{1,2}}):(?P<m>{_D}{{2}})(?:\s*น\.)?"), _time),
    (re.compile(rf"(?P<h>{_D}{{1,2}})\.(?P<m>{_D}{{2}})\s*น\."), _time),
    (re.compile(rf"(?P<sign>[฿$€£¥₽])\s?(?P<n>{_N})"), lambda match: number(match["n"], "th") + _UNITS[match["sign"]]),
    (re.compile(rf"(?<![\w.])[-−]?(?P<n>{_N})(?P<gap>\s)?(?P<unit>{_UNIT_RE})(?![a-zA-Z]|(?<=\.)[\u0e01-\u0e2e])"), _unit),
    (re.compile(rf"(?<![\u0e01-\u0e4e.])(?:{_SHORT_RE})"), _short),
    (re.compile(rf"(?P<a>{_N})\s?[–—-]\s?(?P<b>{_N})"), lambda match: f"{number(match['a'], 'th')}ถึง{number(match['b'], 'th')}"),
    (re.compile(r"ฯลฯ"), _short),
    (re.compile(_N), lambda match: number(match[0], "th")),
    (re.compile(r"%"), lambda _: "เปอร์เซ็นต์"),
]  # fmt: skip


def segment(text: str) -> list[str]:
    """The words of a stretch of Thai; joined again they are the text."""
    from core.thai import words_of

    return words_of(text)


def written_syllables(word: str) -> list[str]:
    """The same, cut by a dictionary of syllables."""
    from core.thai import words_of

    return words_of(word, _syllables())


@lru_cache(maxsize=1)
def _syllables() -> Dictionary:
    from pythainlp.corpus import thai_syllables

    from core.thai import Dictionary

    return Dictionary(thai_syllables())


def plain(run: str) -> str:
    """Letters between the rules' finds. A word with the repetition sign is said twice."""
    run = re.sub(r"([\u0e01-\u0e4e]+)\s*ๆ", r"\1 \1", run.replace("ฯ", ""))
    return " ".join(re.findall(r"[^\W\d_\u0e46]+(?:[\u0e31-\u0e3a\u0e47-\u0e4e]+[^\W\d_\u0e46]*)*", run))

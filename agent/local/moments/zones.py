# ruff: noqa: E501 - patterns read better unbroken
"""Time zones as people name them: "3 pm New York time", "9 est", "6pm bkk", «по москве», "เวลาไทย"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from zoneinfo import available_timezones

from agent.patterns import compiled, lazy

_ZONES = {
    "UTC": r"\b(?:utc|gmt|zulu)\b", "America/New_York": r"\b(?:est|edt|eastern(?: time)?)\b", "America/Los_Angeles": r"\b(?:pst|pdt|pacific(?: time)?)\b", "America/Chicago": r"\b(?:cst|cdt|central time)\b",
    "Europe/Paris": r"\b(?:cet|cest)\b", "Europe/London": r"\b(?:bst|uk time)\b", "Europe/Moscow": r"\b(?:msk|мск)\b|по москов\w+(?: времени)?|по москве|moscow time|เวลามอสโก",
    "Asia/Bangkok": r"\b(?:ict)\b|bangkok time|thai(?:land)? time|เวลา(?:ไทย|กรุงเทพ\S*)|по бангкоку|по таиланду", "Asia/Tokyo": r"\b(?:jst)\b|japan time",
}  # fmt: skip
_OFFSET = lazy(r"(?:\b(?:utc|gmt)|(?<!\w)мск)\s?(?P<sign>[+-])\s?(?P<hours>\d{1,2})(?!\d|:[1-9])", re.IGNORECASE)
_CALLED = {
    "Europe/Moscow": r"\bmoscow|\brussian?\b|\bmsk\b|\bмоск(?:в|ов)|\bмск\b|\bказан|петербург|питер|\bспб|\bнижн|\bростов|краснодар|\bсочи|воронеж|มอสโก|รัสเซีย",
    "Europe/Samara": r"\bсамар|ижевск", "Asia/Yekaterinburg": r"екатеринбург|\bекб|челябинск|\bуф[аеыу](?![а-яё])|\bперм|тюмен", "Asia/Omsk": r"\bомск",
    "Asia/Novosibirsk": r"новосибирск|барнаул", "Asia/Tomsk": r"\bтомск", "Asia/Krasnoyarsk": r"красноярск", "Asia/Irkutsk": r"иркутск", "Asia/Vladivostok": r"владивосток",
    "Europe/Kaliningrad": r"калининград", "Europe/Minsk": r"\bминск", "Europe/Kyiv": r"\bки[еї]в", "Asia/Almaty": r"алмат|астан", "Asia/Tashkent": r"ташкент",
    "Asia/Bangkok": r"\bthai|\bbangkok|\bbkk\b|\bict\b|chiang ?mai|phuket|pattaya|samui|\bтаи|\bтайск|бангкок|пхукет|самуи|ไทย|กรุงเทพ|เชียงใหม่|ภูเก็ต|พัทยา|สมุย",
    "Europe/London": r"\b(?:london|uk|england|britain)\b|\bлондон|ลอนดอน|อังกฤษ", "Asia/Tokyo": r"\b(?:tokyo|japan(?:ese)?)\b|\bтокио|\bяпон|โตเกียว|ญี่ปุ่น",
    "America/New_York": r"\b(?:new york|nyc|eastern|est|edt)\b|нью-йорк|นิวยอร์ก", "America/Los_Angeles": r"\b(?:los angeles|california|pacific|pst|pdt)\b|калифорни|лос-анджелес|แอลเอ|แคลิฟอร์เนีย",
    "Europe/Berlin": r"\b(?:berlin|german[y]?|cet)\b|берлин|\bгерман|เยอรมัน|เบอร์ลิน", "Europe/Paris": r"\b(?:paris|france|french)\b|\bпариж|ปารีส|ฝรั่งเศส", "Asia/Dubai": r"\bdubai\b|\bдуба[йею]|ดูไบ",
    "Asia/Singapore": r"\bsgt\b|сингапур|สิงคโปร์", "Asia/Hong_Kong": r"\bhkt\b|гонконг|ฮ่องกง", "Asia/Shanghai": r"\b(?:china|beijing)\b|\bпекин|шанха|\bкита[йею]|จีน|ปักกิ่ง|เซี่ยงไฮ้",
    "Asia/Seoul": r"\bkorean?\b|\bсеул|\bкоре[еий]|เกาหลี|โซล", "Asia/Kolkata": r"\bindian?\b|\bмумба|\bдели\b|อินเดีย", "Asia/Ho_Chi_Minh": r"\b(?:vietnam|saigon|hanoi)\b|вьетнам|хошимин|เวียดนาม",
    "Asia/Makassar": r"\bbali\b|\bбали\b|บาหลี", "Europe/Istanbul": r"стамбул", "Asia/Tbilisi": r"тбилиси", "Asia/Yerevan": r"ереван", "Australia/Sydney": r"\b(?:sydney|aest)\b|\bсидне|ซิดนีย์",
    "UTC": r"\b(?:utc|gmt|zulu)\b(?!\s*[+-])",
}  # fmt: skip
"""Places as their people and their visitors call them; other cities are known by their zones."""
_NO_PLACE = frozenset(["act", "center", "central", "christmas", "easter", "east", "eastern", "general", "midway", "mountain", "north", "pacific", "reunion", "south", "west", "yap"])
"""Zones that are words: Christmas time is no zone to most."""
_NAMED = lazy(r"\b(?P<city>[a-z]+(?: [a-z]+){0,2}?)(?:'s)? time(?:[ -]?zone)?\b|(?<!\w)по (?P<ru>[а-яё]{3,20}(?:-[а-яё]{2,20})?)(?: времени)|(?<!\w)врем(?:я|ени) (?P<by>[а-яё]{3,20}ск(?:ое|ого|ому))", re.IGNORECASE)
_THAI_TIME = lazy(r"(?:ตาม)?เวลา(?:ของ|ใน|ที่|ประเทศ|ท้องถิ่น|เมือง)*(?P<place>[\u0e00-\u0e7f]{2,40})")
_AFTER_CLOCK = lazy(r"(?:\s?(?:утра|вечера|дня|ночи|часов|часа|o'?clock|น\.?|โมง(?:เช้า|เย็น)?))?[,\s]{0,2}\(?(?:(?P<by>по|in) )?(?P<place>[a-zа-яё]{2,20}(?:[ -][a-zа-яё]{2,20})?)(?:\))?", re.IGNORECASE)
_GOES_OUT = lazy(r"\b(?:post|publish|put|schedule|upload|send|share|release|move|make it|change it|set it|reschedule|drop|story|live)\b|(?<!\w)(?:опубл|пост|запост|вылож|размест|поставь|залей|отправ|кинь|перенес|сдвин)|โพส|ลง|เผยแพร่|เลื่อน|ส่ง|ตั้งเวลา", re.IGNORECASE)


def zones_told(text: str, clocks: Sequence[int] = ()) -> Iterator[tuple[int, int, str]]:
    """Zones that a text names, and where, by their IANA names. clocks: where times of day end in it; the name of a city right after one of
    what goes out is meant as its zone ("post it at 6pm bkk")."""
    for match in _OFFSET.finditer(text):
        if zone := of_offset(match):
            yield match.start(), match.end(), zone
    for name, words in _ZONES.items():
        match = compiled(words, re.IGNORECASE).search(text)
        if match:
            yield match.start(), match.end() + _word_time(text, match.end()), name
    for match in _NAMED.finditer(text):
        yield from _of_phrase(match)
    for match in _THAI_TIME.finditer(text):
        if found := _called(match["place"][:12], at_start=True):
            yield match.start(), match.start("place") + found[1], found[0]
    if _GOES_OUT.search(text):
        yield from (told for end in clocks if (told := _after_clock(text, end)))


def _word_time(text: str, end: int) -> int:
    """How long the word "time" after a zone is: "6pm ict time"."""
    return len(" time") if text[end : end + 6].lower().rstrip(" ,.!?") == " time" else 0


def _of_phrase(match: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    """ "new york time", of whose words the last ones are the city; «по новосибирскому времени»."""
    if match["city"] is None:
        if found := _called(match["ru"] or match["by"], at_start=True):
            yield match.start(), match.end(), found[0]
        return
    words = match["city"].split(" ")
    for first in range(len(words)):
        name = " ".join(words[first:])
        if zone := place(name):
            yield match.start("city") + len(match["city"]) - len(name), match.end(), zone
            return


def _after_clock(text: str, end: int) -> tuple[int, int, str] | None:
    """The city said right after a time of day: "at 6pm bkk", «в 21:00 по Новосибирску»."""
    match = _AFTER_CLOCK.match(text, end)
    if match is None:
        return None
    russian = re.match(r"[а-яё]", match["place"], re.IGNORECASE) is not None
    if russian != (match["by"] == "по"):
        return None
    for name in dict.fromkeys((match["place"], re.split(r"[ ]", match["place"])[0])):
        if zone := place(name):
            return match.start("by") if match["by"] else match.start("place"), match.start("place") + len(name), zone
    return None


def place(name: str) -> str:
    """The zone of a place called by these words and no others; empty where it is none."""
    plain = name.lower()
    if plain in _NO_PLACE:
        return ""
    found = _called(plain, at_start=True)
    whole = found and (found[1] >= len(plain) or (" " not in plain[found[1] :] and not re.match(r"[a-z]{4}", plain[found[1] :])))
    return found[0] if found and whole else cities().get(plain, "")


def _called(words: str, *, at_start: bool = False) -> tuple[str, int] | None:
    """The zone that words call, and where its name ends in them."""
    for zone, pattern in _CALLED.items():
        known = compiled(pattern, re.IGNORECASE)
        if match := known.match(words) if at_start else known.search(words):
            return zone, match.end()
    return None


def zone_of(words: str) -> str:
    """The zone that words name: by itself, by its distance from UTC, by a city or a country; empty where they name none."""
    plain = re.sub(r"\s+time(?: ?zone)?\s*$", "", words.strip(" .,!\"'"), flags=re.IGNORECASE)
    exact = next((name for name in available_timezones() if name.lower() == plain.lower() and ("/" in name or name == "UTC")), "")
    if exact:
        return exact
    if offset := _OFFSET.search(plain):
        return of_offset(offset)
    called = _called(plain)
    return called[0] if called else cities().get(plain.lower(), "")


def of_offset(match: re.Match[str]) -> str:
    """The zone so many hours from UTC, or from Moscow; empty where there is none."""
    hours = int(match["hours"]) * (1 if match["sign"] == "+" else -1) + (3 if match[0].lower().startswith("мск") else 0)
    return f"Etc/GMT{-hours:+d}" if -12 <= hours <= 14 and hours else "UTC" if hours == 0 else ""


@lru_cache(maxsize=1)
def cities() -> dict[str, str]:
    """The zone of each city that one is called by, in lower case."""
    return {name.rsplit("/", 1)[-1].replace("_", " ").lower(): name for name in sorted(available_timezones()) if "/" in name and not name.startswith("Etc")}

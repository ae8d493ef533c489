# ruff: noqa: E501 - patterns read better unbroken
"""In which time zone a person means their times: "my timezone is Bangkok", «считай время по Москве», "ใช้เวลาไทย"."""

from __future__ import annotations

import re
from zoneinfo import available_timezones

from agent.local.moments.zones import cities
from agent.patterns import lazy

_SAID = lazy(
    r"(?:please |ok(?:ay)? |hey |by the way |btw )*(?:(?:my|our|the) time ?zone(?:'s| is|:)? |(?:use|set|change|switch)(?: (?:my|our|the) time ?zone)?(?: to)? (?=.*(?:time|zone|utc|gmt))|time ?zone:? )(?P<en>.+)"
    r"|(?:i'm|i am|we're|we are|i live|we live) (?:based |living )?in (?P<place>.+?)[,.; ]+(?:so )?(?:please )?(?:use|that's|this is|it's) (?:my |that |the |our |its )?(?:local )?time ?(?:zone)?"
    r"|(?:пожалуйста |кстати |а )*(?:(?:(?:мой|наш|у меня|у нас) )?(?:часовой пояс|таймзона|тайм-зона)\s*(?:[:—-]|это|такой)?\s*|(?:считай|бери|ставь|используй|указывай)(?:те)? (?:вс[её] )?(?:врем(?:я|ена) )?по |(?:вс[её] )?врем(?:я|ена) (?:считай |бери |ставь )?по |(?:я |мы )?живу (?:в|во) (?=.*часовой пояс))(?P<ru>.+?)(?: считай(?:те)?| времени)?"
    r"|(?:ช่วย)?(?:(?:ใช้|ตั้ง|เปลี่ยน|เอา|นับ)(?:โซน)?(?:เป็น|ตาม)?(?:เวลา|ไทม์โซน|โซนเวลา)(?:เป็น|ตาม)?|(?:ไทม์โซน|โซนเวลา|timezone)(?:ของ(?:ผม|ฉัน|เรา|หนู|ร้าน))?(?:คือ|เป็น|:)?)\s?(?P<th>\S.*?)(?:นะ|ด้วย|ครับ|ค่ะ|(?<!โย)คะ|\s)*",
    re.IGNORECASE,
)
_OUTRIGHT = lazy(r"time ?zone|часовой пояс|тайм-?зон|โซนเวลา|ไทม์โซน", re.IGNORECASE)
_OFFSET = lazy(r"(?:utc|gmt|мск)\s*(?P<sign>[+-])\s*(?P<hours>\d{1,2})(?!\d|:[1-9])", re.IGNORECASE)
_CALLED = {
    "Europe/Moscow": r"\bmoscow|\brussia\b|\bmsk\b|москв|мск|казан|петербург|спб|нижн|ростов|краснодар|сочи|воронеж|มอสโก|รัสเซีย",
    "Europe/Samara": r"самар|ижевск", "Asia/Yekaterinburg": r"екатеринбург|екб|челябинск|уф[аеы](?![а-яё])|перм|тюмен", "Asia/Omsk": r"омск(?!ой)",
    "Asia/Novosibirsk": r"новосибирск|барнаул", "Asia/Krasnoyarsk": r"красноярск", "Asia/Irkutsk": r"иркутск", "Asia/Vladivostok": r"владивосток",
    "Europe/Kaliningrad": r"калининград", "Europe/Minsk": r"минск", "Europe/Kyiv": r"ки[еї]в", "Asia/Almaty": r"алмат|астан", "Asia/Tashkent": r"ташкент",
    "Asia/Bangkok": r"\bthai|\bbangkok|chiang ?mai|phuket|pattaya|таи|тайск|бангкок|пхукет|ไทย|กรุงเทพ|เชียงใหม่|ภูเก็ต|พัทยา",
    "Europe/London": r"\b(?:london|uk|england|britain)\b|лондон|ลอนดอน|อังกฤษ", "Asia/Tokyo": r"\b(?:tokyo|japan)\b|токио|япон|โตเกียว|ญี่ปุ่น",
    "America/New_York": r"\b(?:new york|eastern|est|edt)\b|нью-йорк|นิวยอร์ก", "America/Los_Angeles": r"\b(?:los angeles|california|pacific|pst|pdt)\b",
    "Europe/Berlin": r"\b(?:berlin|germany|cet)\b|берлин|герман", "Asia/Dubai": r"\bdubai\b|дубай|ดูไบ", "UTC": r"\b(?:utc|gmt|zulu)\b(?!\s*[+-])",
}  # fmt: skip


def zone_wished(text: str) -> str | None:
    """The IANA name of the zone a message sets; empty where it sets one that nobody knows; None where it sets none."""
    said = re.sub(r"[\s.!]+$", "", text.strip())
    match = _SAID.fullmatch(said)
    named = next((value for value in match.groupdict().values() if value), "") if match else ""
    zone = zone_of(named) if named else ""
    return zone if zone or (named and _OUTRIGHT.search(said)) else None


def zone_of(words: str) -> str:
    """The zone that words name: by itself, by its distance from UTC, by a city or a country; empty where they name none."""
    plain = re.sub(r"\s+time(?: ?zone)?\s*$", "", words.strip(" .,!\"'"), flags=re.IGNORECASE)
    exact = next((name for name in available_timezones() if name.lower() == plain.lower() and ("/" in name or name == "UTC")), "")
    if exact:
        return exact
    if offset := _OFFSET.search(plain):
        hours = int(offset["hours"]) * (1 if offset["sign"] == "+" else -1) + (3 if offset[0].lower().startswith("мск") else 0)
        return f"Etc/GMT{-hours:+d}" if -12 <= hours <= 14 and hours else "UTC" if hours == 0 else ""
    called = next((name for name, pattern in _CALLED.items() if re.search(pattern, plain, re.IGNORECASE)), "")
    return called or cities().get(plain.lower(), "")

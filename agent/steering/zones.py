# ruff: noqa: E501 - patterns read better unbroken
"""In which time zone a person means their times: "my timezone is Bangkok", «считай время по Москве», "ใช้เวลาไทย"."""

from __future__ import annotations

import re

from agent.local.moments.zones import zone_of
from agent.patterns import lazy

_SAID = lazy(
    r"(?:please |ok(?:ay)? |hey |by the way |btw )*(?:(?:my|our|the) time ?zone(?:'s| is|:)? |(?:use|set|change|switch)(?: (?:my|our|the) time ?zone)?(?: to)? (?=.*(?:time|zone|utc|gmt))|time ?zone:? )(?P<en>.+)"
    r"|(?:i'm|i am|we're|we are|i live|we live) (?:based |living )?in (?P<place>.+?)[,.; ]+(?:so )?(?:please )?(?:use|that's|this is|it's) (?:my |that |the |our |its )?(?:local )?time ?(?:zone)?"
    r"|(?:пожалуйста |кстати |а )*(?:(?:(?:мой|наш|у меня|у нас) )?(?:часовой пояс|таймзона|тайм-зона)\s*(?:[:—-]|это|такой)?\s*|(?:считай|бери|ставь|используй|указывай)(?:те)? (?:вс[её] )?(?:врем(?:я|ена) )?по |(?:вс[её] )?врем(?:я|ена) (?:считай |бери |ставь )?по |(?:я |мы )?живу (?:в|во) (?=.*часовой пояс))(?P<ru>.+?)(?: считай(?:те)?| времени)?"
    r"|(?:ช่วย)?(?:(?:ใช้|ตั้ง|เปลี่ยน|เอา|นับ)(?:โซน)?(?:เป็น|ตาม)?(?:เวลา|ไทม์โซน|โซนเวลา)(?:เป็น|ตาม)?|(?:ไทม์โซน|โซนเวลา|timezone)(?:ของ(?:ผม|ฉัน|เรา|หนู|ร้าน))?(?:คือ|เป็น|:)?)\s?(?P<th>\S.*?)(?:นะ|ด้วย|ครับ|ค่ะ|(?<!โย)คะ|\s)*",
    re.IGNORECASE,
)
_OUTRIGHT = lazy(r"time ?zone|часовой пояс|тайм-?зон|โซนเวลา|ไทม์โซน", re.IGNORECASE)


def zone_wished(text: str) -> str | None:
    """The IANA name of the zone a message sets; empty where it sets one that nobody knows; None where it sets none."""
    said = re.sub(r"[\s.!]+$", "", text.strip())
    match = _SAID.fullmatch(said)
    named = next((value for value in match.groupdict().values() if value), "") if match else ""
    zone = zone_of(named) if named else ""
    return zone if zone or (named and _OUTRIGHT.search(said)) else None


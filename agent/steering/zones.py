# ruff: noqa: E501 - patterns read better unbroken
"""In which time zone a person means their times: "my timezone is Bangkok", «считай время по Москве», "ใช้เวลาไทย"."""

from __future__ import annotations

import re

from agent.local.moments.zones import place, zone_of
from agent.patterns import lazy

_SAID = lazy(
    r"(?:please |ok(?:ay)? |hey |by the way |btw )*(?:(?:my|our|the) time ?zone(?:'s| is|:)? |(?:use|set|change|switch)(?: (?:my|our|the) time ?zone)?(?: to)? (?=.*(?:time|zone|utc|gmt))|time ?zone:? )(?P<en>.+)"
    r"|(?:i'm|i am|we're|we are|i live|we live) (?:based |living )?in (?P<place>.+?)[,.; ]+(?:so )?(?:please )?(?:use|that's|this is|it's) (?:my |that |the |our |its )?(?:local )?time ?(?:zone)?"
    r"|(?:пожалуйста |кстати |а )*(?:(?:(?:мой|наш|у меня|у нас) )?(?:часовой пояс|таймзона|тайм-зона)\s*(?:[:—-]|это|такой)?\s*|(?:считай|бери|ставь|используй|указывай)(?:те)? (?:вс[её] )?(?:врем(?:я|ена) )?по |(?:вс[её] )?врем(?:я|ена) (?:считай |бери |ставь )?по |(?:я |мы )?живу (?:в|во) (?=.*часовой пояс))(?P<ru>.+?)(?: считай(?:те)?| времени)?"
    r"|(?:ช่วย)?(?:(?:ใช้|ตั้ง|เปลี่ยน|เอา|นับ)(?:โซน)?(?:เป็น|ตาม)?(?:เวลา|ไทม์โซน|โซนเวลา)(?:เป็น|ตาม)?|(?:ไทม์โซน|โซนเวลา|เขตเวลา|timezone)(?:ของ(?:ผม|ฉัน|เรา|หนู|ร้าน))?(?:คือ|เป็น|:)?)\s?(?P<th>\S.*?)(?:นะ|ด้วย|ครับ|ค่ะ|(?<!โย)คะ|\s)*",
    re.IGNORECASE,
)
_OUTRIGHT = lazy(r"time ?zone|часовой пояс|тайм-?зон|โซนเวลา|ไทม์โซน|เขตเวลา", re.IGNORECASE)
_REMEMBER = lazy(
    r"^(?:(?:hi+|hey|ok(?:ay)?|please|so|and|also|btw|by the way|привет|и|ещё|еще|а|кстати|пожалуйста)[\s,]+)*(?:(?:remember|note|keep in mind|запомни(?:те)?|учти(?:те)?|учитывай(?:те)?|имей(?:те)? в виду)[\s,:]+(?:(?:that|what|что)\s+)?|จำไว้(?:ว่า|นะ)?\s?|อย่าลืมว่า\s?)?", re.IGNORECASE
)
_OWN = lazy(
    r"(?:my|our) (?:local )?time ?(?:zone)?(?:'s| is|:)? (?P<mine>.{2,40})"
    r"|(?:i'?m|i am|we'?re|we are|i live|we live|i work|we work) (?:based |living |working )?(?:in|on) (?:the )?(?P<abbr>(?:ict|est|edt|cst|pst|pdt|cet|cest|bst|msk|jst|sgt|hkt|aest|gmt|utc)(?:\s?[+-]\s?\d{1,2})?(?: time(?: ?zone)?)?|[a-z]{2,20}(?: [a-z]{2,20}){0,2}? time(?: ?zone)?)(?: \(?[a-z ]{2,30}\)?)?"
    r"|(?:i'?m|i am|we'?re|we are|i live|we live|i work|we work) (?:based |living |working )?in (?P<place>[a-z ]{2,30}?)[,.; ]+(?:and |so )*(?:please )?(?:schedule|post|plan|set|put|publish|keep|count|use|do)(?: (?:everything|it|all|the|times?|posts|them|things))* (?:by|in|on|to|at|according to|my|our|local) ?(?:(?:my|our|the|that|local|own)\s)*time(?: ?zone)?(?: here)?"
    r"|(?:я |мы )?(?:живу |жив[её]м |нахожусь |находимся |сижу |сидим |работаю |работаем )?(?:в|во|из|на) (?P<ru>[а-яё-]{2,30}(?: [а-яё-]{2,20})?)[,.; ]+(?:(?:и|а|так что|поэтому|пожалуйста)\s)*(?:(?:ставь|считай|бери|указывай|планируй|публикуй|выкладывай|смотри|делай|используй|пиши)(?:те)?\s)?(?:(?:вс[её]|посты?|публикации|время|часы|его|их)\s)*(?:по )?(?:моему|нашему|местному|этому|моё|мое|местное|наше|мой|наш)(?: местному| местное)?(?: времени| время| часовому поясу| часовой пояс| поясу| пояс)?"
    r"|(?:у меня|у нас|мо[её]|наше)(?: тут| здесь)? (?:время|часовой пояс|пояс)(?: это)?[\s:—-]*(?:по )?(?P<its>[а-яёa-z+ \d-]{2,30}?)(?: времени)?"
    r"|(?:ผม|ฉัน|เรา|หนู|พี่|ร้านเรา|ร้าน)?อยู่(?:ที่)?(?P<th>[\u0e00-\u0e7f]{2,20}?)\s?(?:นะ|ครับ|ค่ะ|คะ)*[\s,]*(?:ช่วย)?(?:ใช้|ตั้ง|เอา|นับ|ยึด|คิด)(?:ตาม|เป็น)?เวลา(?:ที่นี่|ที่นั่น|ท้องถิ่น|ของ(?:ผม|ฉัน|เรา|ร้าน)|นี้|ตรงนี้)"
    r"|เวลาของ(?:ผม|ฉัน|เรา|หนู|ร้าน)(?:คือ|เป็น)(?:เวลา)?(?P<its_th>[\u0e00-\u0e7f]{2,20})",
    re.IGNORECASE,
)
"""Where a person says that they are, in whose time they want to be understood; said beside something else too."""
_PARTS = lazy(r"\s*[.;!\n]+\s*|\s*,\s*|\s+(?:and|n|&|и|а)\s+|\s*(?:และ|แล้วก็)\s*", re.IGNORECASE)
_COURTEOUS = lazy(r"(?:[\s,]+(?:please|pls|ok\??|thanks|пожалуйста|плиз|спасибо)|\s*(?:นะ|ครับ|ค่ะ|คะ|ด้วย))+$", re.IGNORECASE)
_LONGEST, _MOST_PARTS = 400, 12


def zone_wished(text: str) -> str | None:
    """The IANA name of the zone a message sets; empty where it sets one that nobody knows; None where it sets none."""
    said = re.sub(r"[\s.!]+$", "", text.strip())
    if len(said) > _LONGEST:
        return None
    if own := _own_zone(said):
        return own
    match = _SAID.fullmatch(_REMEMBER.sub("", said, count=1))
    named = next((value for value in match.groupdict().values() if value), "") if match else ""
    zone = zone_of(named) if named else ""
    unknown = bool(named and _OUTRIGHT.search(said)) and not zone_beside(said)
    return zone if zone and not _PARTS.search(named) else "" if unknown and not zone and not _PARTS.search(named) else None


def zone_beside(text: str) -> str:
    """The zone that a person tells to be theirs, beside what else a message says; empty where it tells none."""
    said = text.strip()
    if len(said) > _LONGEST:
        return ""
    cuts = [(0, 0), *(match.span() for match in _PARTS.finditer(said)), (len(said), len(said))][: _MOST_PARTS + 2]
    pieces = [(cuts[at][1], cuts[to][0]) for at in range(len(cuts) - 1) for to in (at + 1, at + 2) if to < len(cuts)]
    return next((zone for start, end in pieces if (zone := _own_zone(said[start:end]))), "")


def _own_zone(said: str) -> str:
    """The zone of one sentence in which a person tells theirs."""
    match = _OWN.fullmatch(_COURTEOUS.sub("", _REMEMBER.sub("", said.strip(" .!"), count=1)))
    named = next((value.strip() for value in match.groupdict().values() if value), "") if match else ""
    plain = re.sub(r"\s+time(?: ?zone)?$", "", named, flags=re.IGNORECASE)
    plain = re.sub(r"^(?:(?:the|in|по|в)\s+|เวลา|ประเทศ)", "", plain, flags=re.IGNORECASE)
    return place(plain) or (zone_of(plain) if re.match(r"(?:utc|gmt|мск|[a-z]+/)", plain, re.IGNORECASE) else "") if plain else ""

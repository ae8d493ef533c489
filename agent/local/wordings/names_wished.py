# ruff: noqa: E501 - patterns read better unbroken
"""So many names for something that is shown or goes live are so many ideas for it: "5 titles for a video about bees", «5 названий для прямого эфира с
распродажей», "ชื่อไลฟ์ขายของ 5 ชื่อ". Names for a shop or a pet need a head of one's own, and stay what they are.
"""

from __future__ import annotations

import re

from agent.local.slots.number import NUMBER, parse
from agent.patterns import lazy

_FEWEST, _MOST = 2, 30
_LEAD_EN = r"(?:(?:please|pls|hi|hey|can|could|would|you|i|we|need|want|give|get|write|suggest|think|of|up|come|with|me|us|just|only|some)\s+){0,6}"
_EN = lazy(
    rf"^\W*{_LEAD_EN}(?P<n>{NUMBER})\s+(?:(?:good|catchy|short|fun|funny|cool|nice|different)\s+){{0,2}}(?:names|titles|headlines)(?:\s+ideas)?\s+for\s+"
    r"(?P<of>(?:an?|my|our|the)\s+(?:[\w'-]+\s+){0,3}?(?:lives?(?:\s?streams?)?|streams?|channel|page|podcast|show|episode|series|video|vid|clip|short|reel|playlist|webinar|post|article)\b[^,;:?!\"\n]{0,80}?)(?:,?\s+(?:please|pls|thanks))?[\s.!]*$",
    re.IGNORECASE,
)
_LEAD_RU = r"(?:(?:пожалуйста|привет|мне|нам|нужно|нужны|надо|хочу|дай|дайте|придумай|придумайте|подскажи|предложи|напиши|подбери)[\s,]+){0,4}"
_OF_RU = r"(?P<of>(?:[а-яё]+(?:ого|его|ой|ей)\s+){0,2}(?:эфир|стрим|трансляц|канал|ролик|видео|подкаст|выпуск|страниц|групп|паблик|рилс|клип|шоу|передач|вебинар|пост|стать|плейлист)[а-яё]*[^,;:?!\"\n]{0,80}?)"
_NAMES_RU = r"(?:(?:хороших|крутых|ярких|коротких|разных)\s+)?(?:названи[а-яё]+|заголовк[а-яё]+)"
_RU = lazy(rf"^\W*{_LEAD_RU}(?P<n>{NUMBER})\s+{_NAMES_RU}\s+(?:для|к)\s+{_OF_RU}(?:,?\s+пожалуйста)?[\s.!]*$", re.IGNORECASE)
_RU_BEHIND = lazy(rf"^\W*{_LEAD_RU}{_NAMES_RU}\s+(?:для|к)\s+{_OF_RU},?\s+(?:штук\s+(?P<n>{NUMBER})|(?P<n2>{NUMBER})\s+штук[иа]?)[\s.!]*$", re.IGNORECASE)
_END_TH = r"(?:นะ|น้า|หน่อย|ด้วย|เลย|ให้|ที(?!่)|ครับ|คับ|ค้าบ|ค่ะ|ค่า|(?<!โย)คะ|(?<!เ)จ้า|จ้ะ|\s)*"
_N_TH = r"(?:\d{1,2}|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)"
_OF_TH = r"(?:ไลฟ์(?:สด)?|สตรีม|เพจ|ช่อง|ตอนพอดแคสต์|ตอน|พอดแคสต์|รายการ|เพลย์ลิสต์|อีเวนต์|แคมเปญ)"
_TH = lazy(rf"^\s*(?:(?:ช่วย|ขอ|รบกวน|อยากได้|คิด|ตั้ง)\s?){{0,4}}ชื่อ(?P<of>{_OF_TH}[\u0e00-\u0e7fA-Za-z ]{{2,60}}?){_END_TH}(?:สัก|ซัก|มา)?\s?(?P<n>{_N_TH})\s?ชื่อ{_END_TH}$")


def names_as_ideas(text: str) -> str:
    """The wish for so many ideas; the message as it was where it wishes for no such names."""
    for pattern, wish in ((_EN, "give me {n} ideas for {of}"), (_RU, "дай {n} идей для {of}"), (_RU_BEHIND, "дай {n} идей для {of}"), (_TH, "คิดไอเดียเรื่อง{of} {n} ไอเดีย")):
        found = pattern.match(text)
        said = (found.groupdict().get("n") or found.groupdict().get("n2") or "") if found else ""
        if found and _FEWEST <= parse(said.lower()) <= _MOST:
            return wish.format(n=int(parse(said.lower())), of=found["of"].strip())
    return text

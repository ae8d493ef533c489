# ruff: noqa: E501 - patterns read better unbroken
"""What a reel, a short or a story is, and how they differ: asked of the words themselves, and no wish for one."""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_KIND = r"(?:(?:insta(?:gram)? |youtube |yt |ig )?(?:reels?|shorts?|stor(?:y|ies)|tiktoks?))"
_KIND_RU = r"(?:рилс|шортс|сторис|тикток|клип)[а-яё]*"
_KIND_TH = r"(?:รีล(?:ส์)?|ช็อต(?:ส์)?|ชอร์?ต(?:ส์)?|shorts?|reels?|สตอรี่|ติ๊กต็?อก)"
_ASKED = lazy(
    rf"^\W*(?:(?:hey|hi|so|ok|um|sorry|wait|and)[\s,]+)*(?:what(?:'?s| is| are)\s+(?:the )?(?:diff(?:erence)?s?)\s+between\s+(?:an? )?{_KIND}\s+(?:and|&|or|vs\.?)\s+(?:an? )?{_KIND}|(?:what(?:'?s| is| are)|explain)\s+(?:an? )?{_KIND}(?: (?:anyway|exactly|even))?|how (?:is|are|do) (?:an? )?{_KIND} (?:different from|differ from|not) (?:an? )?{_KIND}|(?:is|are) (?:an? )?{_KIND} the same as (?:an? )?{_KIND}|(?:what|which) (?:size|format|shape|aspect(?: ratio)?) (?:is|are|should|do|does|for)(?: (?:an?|the|i use for))* {_KIND}(?: be| have| need)?)\W*$"
    rf"|^\W*(?:(?:а|и|ну|слушай|скажи)[\s,]+)*(?:чем(?: вообще)? (?:отлича[а-яё]+ )?{_KIND_RU}(?: отлича[а-яё]+)? от {_KIND_RU}|чем (?:вообще )?(?:отлича[а-яё]+ )?(?:{_KIND_RU}|пост[а-яё]*)(?: отлича[а-яё]+)? от (?:{_KIND_RU}|пост[а-яё]*)(?: отлича[а-яё]+)?|{_KIND_RU} (?:и|или) {_KIND_RU}(?:,? (?:это )?одно и то же|,? (?:а )?в ч[её]м разница|,? какая разница)|как(?:ой|ого|ая|ие) (?:формат|размера?|пропорции|соотношение сторон)(?: нуж[а-яё]+| должен быть)?(?: (?:для|у|в))? {_KIND_RU}|в ч[её]м (?:разница|отличие)(?: между)? {_KIND_RU} (?:и|от) {_KIND_RU}|что (?:такое|значит) {_KIND_RU}|какая разница между {_KIND_RU} и {_KIND_RU})\W*$"
    rf"|^\s*{_KIND_TH}\s?(?:กับ|และ)\s?{_KIND_TH}\s?(?:มัน)?(?:ต่างกัน|ต่าง|แตกต่างกัน)(?:ยังไง|อย่างไร|ตรงไหน|ไหม)(?:ครับ|ค่ะ|(?<!โย)คะ|\s|\?)*$|^\s*{_KIND_TH}\s?(?:คืออะไร|คือไร|แปลว่าอะไร)(?:ครับ|ค่ะ|(?<!โย)คะ|\s|\?)*$|^\s*{_KIND_TH}\s?(?:ต้อง)?(?:ใช้)?(?:ขนาด|สัดส่วน|ฟอร์แมต)(?:เท่าไหร่|เท่าไร|อะไร|ไหน)(?:ดี)?(?:ครับ|ค่ะ|(?<!โย)คะ|\s|\?)*$", re.IGNORECASE,
)


def kinds_of_films(request: Request) -> Plan | None:
    """The answer; None for any other message."""
    text = normalise(request.text)
    return Plan(goal=text, reply=phrase("kinds_of_films", detect(text, request.language))) if _ASKED.match(text) else None

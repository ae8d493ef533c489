# ruff: noqa: E501 - patterns read better unbroken
"""Sound that is to go under a clip which is spoken of and not there: "put this voice on top of the climbing vid", «наложи это на ролик со свадьбы»,
"เอาเพลงนี้ใส่ในคลิปงานแต่ง". It is asked for; nothing new is made in its place.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_PUT = lazy(
    r"\b(?:put|lay|add|stick|use|place|overlay|set|drop)\s+(?:it|this|that|them|(?:this|the|my|that) (?:voice(?:-?\s?over)?|recording|song|track|music|tune|audio|beat|narration|sound))\s+(?:(?:quietly|softly)\s+)?(?:under|over|on top of|on|onto|behind|beneath|in|into|for|to)\s+(?:the|my|our|that) (?:[\w'’-]+ ){0,3}?(?:clip|video|film|reel|footage)\b(?! (?:about|on|of|with|from)\b)"
    r"|(?<![а-яё])(?:наложи|положи|поставь|подложи|добавь|вставь)(?:те)? (?:это|её|ее|его|(?:эту|мою|нашу) (?:музыку|песню|запись|озвучку|мелодию)|(?:этот|мой|наш) (?:голос|трек|звук))\s+(?:(?:тихо|тихонько)\s+)?(?:под|на|в|поверх|за)\s+(?:[а-яё]+ ){0,2}(?:видео|ролик|клип|фильм|видос)[а-яё]*(?! (?:про|о|об|на тему)(?![а-яё]))"
    r"|(?:ช่วย)?(?:เอา|นำ)(?:เสียง|เพลง|ไฟล์|ดนตรี)?(?:นี้|อันนี้|มัน)(?:ไป|มา)?(?:ใส่|ทับ|วาง|ประกอบ)(?:ลง)?(?:ใน|บน|ใต้|ทับ)?(?:คลิป|วิดีโอ)(?!.*(?:เรื่อง|เกี่ยวกับ))", re.IGNORECASE,
)
_FRESH = lazy(r"\b(?:make|create|new|next|about)\b|(?<![а-яё])(?:сделай|создай|собери|нов|следующ)[а-яё]*|(?<![а-яё])про\s|ทำคลิป|สร้าง|ใหม่|หน้า|เรื่อง", re.IGNORECASE)
"""Of a film that is still to be made."""


def which_clip(request: Request) -> Plan | None:
    """The question for the clip; None for any other message, and where there is one at hand."""
    at_hand = [asset.actual_kind for asset in (*request.attachments, *request.recent)]
    text = normalise(request.text)
    if request.question or "audio" not in at_hand or "video" in at_hand or "image" in [asset.actual_kind for asset in request.attachments]:
        return None
    if _FRESH.search(text) or not _PUT.search(text):
        return None
    language = detect(text, request.language)
    return Plan(goal=text, question=phrase("ask_asset", language, kind=wording.kind_word("video", language)))

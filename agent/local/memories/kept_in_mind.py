# ruff: noqa: E501 - patterns read better unbroken
"""What is told of a logo, to be kept in mind: «фирменный цвет салона пыльно-розовый, логотип с веточкой, имей в виду», "our logo is a fern, keep that in
mind". Behind the word for a thing that is drawn here it read like a wish for one.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.patterns import lazy

_LONGEST = 200
_KEPT = lazy(
    r"[\s,.;–—-]+(?:(?:и|это|так что|ты)\s+)*(?:имей(?:те)?(?: это)? в виду|учти(?:те)?(?: это)?|учитывай(?:те)?|запомни(?:те)?(?: это)?|на будущее|держи в голове|если что)[\s.!]*$"
    r"|[\s,.;–—-]+(?:(?:so|and|please|just)\s+)*(?:keep (?:that|this|it) in mind|bear (?:that|this|it) in mind|remember (?:that|this|it)|for (?:the )?future(?: reference)?|fyi)[\s.!]*$"
    r"|\s*(?:จำไว้(?:ด้วย)?|จำด้วย|จดไว้(?:ด้วย)?)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$", re.IGNORECASE,
)
_LOGO = lazy(r"(?<![а-яё])(?:лого(?:тип)?[а-яё]*|фирменн[а-яё]+|бренд(?:овый|овая|бук)[а-яё]*)|\b(?:logo|brand colou?rs?)\b|โลโก้|สีประจำ(?:แบรนด์|ร้าน)", re.IGNORECASE)
_ORDERS = lazy(r"(?<![а-яё])(?:нарисуй|сделай|создай|придумай|напиши|покажи|поставь|добавь|забудь)(?:те)?(?![а-яё])|\b(?:make|draw|create|add|put|write|show|forget|design)\b|วาด|ทำ|สร้าง|ใส่|ลืม|เขียน", re.IGNORECASE)
_KEEP = {"ru": "запомни: {}", "en": "remember: {}", "th": "จำไว้ว่า {}"}


def kept_in_mind(request: Request) -> Request:
    """The request as one to remember the whole of it; as it was where it tells of no logo, or wishes for anything."""
    text = request.text.strip()
    kept = _KEPT.search(text) if len(text) <= _LONGEST and not request.question and not request.attachments else None
    told = text[: kept.start()].strip(" ,.") if kept else ""
    language = detect(text, request.language)
    if not told or "?" in told or not _LOGO.search(told) or _ORDERS.search(told) or re.match(r"(?:запомни|remember)\b", told, re.IGNORECASE) or language not in _KEEP:
        return request
    return replace(request, text=_KEEP[language].format(told))

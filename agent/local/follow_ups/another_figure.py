# ruff: noqa: E501 - patterns read better unbroken
"""One figure told instead of the one that stands in a statement: "not 590 any more, it's 650", «уже не 590, теперь 650», "ไม่ใช่ 59 แล้วนะ ขึ้นเป็น 65 แล้ว"."""

from __future__ import annotations

import re

from agent.local.words import tokens
from agent.patterns import lazy

_FIGURE = lazy(r"(?<![\w.,:/-])\d{1,9}(?:[.,]\d{1,3})*(?![\w:/]|-\d|[.,]\d)|(?<=[\u0e00-\u0e7f])\d{1,9}(?:[.,]\d{1,3})*(?![\d:/]|[.,]\d)")
_CHANGED = (
    r"\b(?:not|isn'?t|wasn'?t|no longer|any ?more|now|instead|went up|goes up|came down|raised|dropped|changed)\b"
    r"|(?<![а-яё])(?:не|уже|теперь|больше|сейчас|подорожал[аои]?|подешевел[аои]?|поднял[аи]?|вместо)(?![а-яё])|ไม่ใช่|ขึ้น|ลดเหลือ|เหลือ|ตอนนี้|แล้ว|เปลี่ยน|ปรับ"
)
_SAYS_CHANGED = lazy(_CHANGED, re.IGNORECASE)
_REMARKS = lazy(
    rf"{_CHANGED}|\b(?:no|oh|oops|wait|sorry|actually|it'?s|it|is|was|that'?s|that|they'?re|they|are|but|so|to|from|the|price|up|down|it costs|costs?|went|make|please|fix|correct|update|change|remember|your|notes?|memory|already|by the way|baht|dollars?|rubles?|euros?)\b"
    r"|(?<![а-яё])(?:нет|ой|стой|прости|извини|а|но|это|она?|оно|они|стоит|стоят|цена|до|с|на|за|стал[аои]?|будет|поправь(?:те)?|исправь(?:те)?|обнови(?:те)?|запомни(?:те)?|пожалуйста|рублей|рубля|руб|бат(?:а|ов)?)(?![а-яё])"
    r"|อ้าว|เอ้ย|เอ๊ย|โทษที|ขอโทษ|ราคา|เป็น|เอา|ให้|ด้วย|หน่อย|ช่วย|แก้(?:ไข)?|จำ(?:ใหม่)?|ใหม่|อัปเดต|ลด|ลง|มา|บาท|นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|ค่า|(?<!เ)จ้า|แต่|จาก|ต้อง",
    re.IGNORECASE,
)
"""Words that only say that it is another one now."""


def with_another_figure(text: str, old: str) -> str:
    """The statement with the figure as it is now; empty where the message says anything else, or of nothing that stands there."""
    told, there = [found[0] for found in _FIGURE.finditer(text)], list(_FIGURE.finditer(old))
    if not 1 <= len(told) <= 2 or not there or not _SAYS_CHANGED.search(text):
        return ""
    if len(told) == 1:
        was = there if len(there) == 1 else []
        new = told[0]
    else:
        was = [found for found in there if found[0] in told]
        new = next((figure for figure in told if not was or figure != was[0][0]), "")
    if len(was) != 1 or not new or new == was[0][0]:
        return ""
    known = {token.stem for token in tokens(old)}
    rest = _REMARKS.sub(" ", _FIGURE.sub(" ", text))
    if any(token.stem not in known for token in tokens(rest)):
        return ""
    return f"{old[: was[0].start()]}{new}{old[was[0].end() :]}"

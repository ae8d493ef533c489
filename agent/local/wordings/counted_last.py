# ruff: noqa: E501 - patterns read better unbroken
"""How many of it, told behind what it is about: "slogans for the hall, 6 of em, short", «хештеги для гончарной мастерской 10 штук», "สโลแกนร้านกาแฟ
เอา 5 อัน". The number goes before the thing, and that slogans are to be short goes without saying.
"""

from __future__ import annotations

import re

_N_EN = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|a few|a couple)"
_N_RU = r"(?:\d{1,2}|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять)"
_HEAD_EN = r"(?P<head>^\W*(?:(?:please|can you|could you|i need|we need|need|i want|give me|give us|write|make|do|think up|think of|come up with|suggest|some|me|us|a few)\s+)*)"
_HEAD_RU = r"(?P<head>^\W*(?:(?:пожалуйста|нужн[а-яё]+|дай|накидай|сделай|придумай|напиши|хочу|предложи|подбери|мне|нам)(?:те)?\s+)*)"
_SHORT = r"(?:(?:nice |really |very )?(?:short|punchy|catchy|snappy)(?: ones?)?)"
_SHORT_RU = r"(?:(?:коротк|ярк|цепляющ|броск)[а-яё]+)"
_EN = re.compile(
    rf"{_HEAD_EN}(?P<thing>slogans?|taglines?|ideas|headlines?|titles|hashtags|captions)\b(?P<about>\s[^;:!?\"]{{3,160}}?)[\s,–—-]+(?:{_SHORT}[\s,]+)?(?:like |maybe |about |say )?(?P<n>{_N_EN})\s+(?:of (?:them|em|'em|those)|pieces|pcs|items|in total|total)\b(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_RU = re.compile(
    rf"{_HEAD_RU}(?P<thing>(?:слоган|девиз|иде|заголов|хе?[эе]?штег|подпис|назван)[а-яё]*)(?P<about>\s[^;:!?\"]{{3,160}}?)[\s,–—-]+(?:{_SHORT_RU}[\s,]+)?(?:штук |примерно |где-то )?(?P<n>{_N_RU})\s+(?:штук[иа]?|шт(?![а-яё])\.?)(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_TH = re.compile(
    r"^(?P<head>\s*(?:ช่วย|ขอ|คิด|เขียน|อยากได้)*)(?P<thing>สโลแกน|ไอเดีย|แฮชแท็ก|แคปชั่น|แคปชัน|คำโปรย)(?P<about>[^\d]{3,120}?)\s*(?:เอา|ขอ|สัก|ซัก|ประมาณ)+\s?(?P<n>\d{1,2})\s?(?P<piece>อัน|ข้อ|แบบ|ชิ้น|คำ)(?P<rest>.*)$", re.DOTALL
)
_SHORT_BEHIND = re.compile(rf"(?P<slogans>^.{{0,60}}?(?:\bslogans?|\btaglines?|(?<![а-яё])слоган[а-яё]*|(?<![а-яё])девиз[а-яё]*)\b.{{3,200}}?)\s*,\s*(?:and )?(?:{_SHORT}|{_SHORT_RU})(?=\s*(?:[,.;!]|$))", re.IGNORECASE | re.DOTALL)
"""Slogans are short; it is no part of what they are for."""


def count_first(text: str) -> str:
    """The message with the number before the thing; as it was when no number is told behind it."""
    if (match := _EN.match(text)) or (match := _RU.match(text)):
        text = f"{match['head']}{match['n']} {match['thing']}{match['about'].rstrip(' ,')}{match['rest']}"
    elif match := _TH.match(text):
        text = f"{match['head']}{match['thing']} {match['n']} {match['piece']} {match['about'].strip()}{match['rest']}"
    return _SHORT_BEHIND.sub(r"\g<slogans>", text)

"""Shortening a sentence by leaving words out, never by putting others in.

Only what can go without changing what is said: a connective at the start, a reference, an aside in brackets or between dashes, a clause
that English marks as mere addition (", which ..., "). An aside that limits or denies ("not proven", "allegedly") stays.
"""

from __future__ import annotations

import re

_CONNECTIVE = {
    "en": re.compile(
        r"^(?:However|Moreover|Furthermore|In addition|Additionally|In fact|Indeed|Also|Thus|Therefore|Hence|As a result|Consequently|And|"
        r"But|So|For example|For instance|In other words|That said|Meanwhile|"
        r"Of course|On the other hand|Finally|Similarly|Interestingly),?\s+",
    ),
    "ru": re.compile(
        r"^(?:Однако|Кроме того|Более того|Таким образом|Итак|Например|К тому же|Впрочем|Кстати|Конечно|Действительно|В частности|"
        r"Следовательно|Поэтому|Тем не менее|Наконец|А|И|Но),?\s+",
    ),
    "th": re.compile(r"^(?:อย่างไรก็ตาม|นอกจากนี้|นอกจากนั้น|ดังนั้น|ทั้งนี้|อย่างไรก็ดี|ตัวอย่างเช่น|และ|แต่)\s*"),
}
_LIMITS = re.compile(
    r"\b(?:not|no|never|without|only|except|unless|alleged\w*|reported\w*|probabl\w*|perhaps|maybe|possibl\w*|supposed\w*|about|roughly|"
    r"approximately|under|over|if)\b|\bне\b|\bни\b|\bбез\b|\bтолько\b|\bкроме\b|\bвозможно\b|\bвероятно\b|\bякобы\b|\bпримерно\b|\bоколо\b|\bесли\b"
    r"|ไม่|มิ|ยกเว้น|เฉพาะ|อาจ|ประมาณ|ถ้า",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,160}[)\]]")
_DASHES = re.compile(r"\s+[—–]\s+[^—–.!?]{3,90}?\s+[—–](?=\s)")
_ADDITION = re.compile(r", which\b[^,.;:!?]{3,90}(?:,(?=\s)|(?=[.!?]$))")
_LEAST_WORDS = 3


def shortened(sentence: str, language: str, *, hard: bool = False) -> str:
    """The sentence with less in it. `hard`: also without additions between dashes and after ", which" (English)."""
    text = _without(_BRACKETS, sentence)
    if hard:
        text = _without(_DASHES, text)
        text = _without(_ADDITION, text) if language == "en" else text
    pattern = _CONNECTIVE.get(language)
    match = pattern.match(text) if pattern else None
    if match and len(text[match.end() :].split()) >= (_LEAST_WORDS if language != "th" else 1):
        text = text[match.end() :]
    text = re.sub(r"\s+([.,;:!?])", r"\1", " ".join(text.split())).strip(" ,;:")
    text = re.sub(r"(?<!\.)\.\s*\.$", ".", text)
    return text[:1].upper() + text[1:]


def _without(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda match: match[0] if _LIMITS.search(match[0]) else " ", text)

"""A sheet whose day stands before what it is for: "poster: on saturday 12 dec craft fair". The thing is said first, as most do."""

from __future__ import annotations

import re

from agent.local.announcing.announcement import SHEET
from agent.local.announcing.facts import moments
from agent.patterns import lazy

_LEAD = lazy(r"(?:(?:on|at|from|this|в|во|с|วัน)(?:\s+|(?=[\u0e00-\u0e7f])))?", re.IGNORECASE)
_RELATIVE = lazy(r"\b(?:today|tomorrow|tonight)\b|(?<![а-яё])(?:сегодня|завтра|послезавтра)|พรุ่งนี้|มะรืน|วันนี้|คืนนี้", re.IGNORECASE)
_ENDS = lazy(r"[,.;\n]|$")
_LONGEST = 400  # characters


def thing_first(text: str) -> str:
    """The message with the day behind what the sheet is for; the text as it was for any other."""
    sheet = SHEET.match(text.lstrip()) if len(text) <= _LONGEST else None
    text = text.lstrip() if sheet else text
    colon = re.compile(r"\s*(?:[:—–]|\s-\s)\s*").match(text, sheet.end()) if sheet else None
    if colon is None:
        return text
    lead = _LEAD.match(text, colon.end())
    begun = lead.end() if lead else colon.end()
    span = next((span for span in moments(text) if colon.end() <= span[0] <= begun), None)
    if span is None or not (begun > colon.end() or re.search(r"\d", text[span[0] : span[1]]) or _RELATIVE.search(text[span[0] : span[1]])):
        return text  # "Sunday brunch" is a name
    ends = _ENDS.search(text, span[1])
    thing = text[span[1] : ends.start() if ends else len(text)].strip(" :—–-")
    if not re.search(r"\w{3}|[\u0e00-\u0e7f]{3}", thing):
        return text
    return f"{text[: colon.end()]}{thing}, {text[colon.end() : span[1]]}{text[ends.start() if ends else len(text) :]}"

# ruff: noqa: E501 - patterns read better unbroken
"""Another colour for the one that all of a picture or a film is in: "not blue, make it orange", "green instead of blue", "เปลี่ยนจากสีแดงเป็นสีเขียว". Where the words
of the picture say the old one too, they say the new one."""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.changes import applied, targets_of
from agent.local.follow_ups.target import Change, Target
from agent.local.imagery.details import COLOUR_EN, COLOUR_TH
from agent.local.slots import find
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_OPENS = r"\W*(?:(?:no|nope|nah|oh|ok(?:ay)?|hm+|well|actually|and|but|now|please|sorry|wait|nice|lovely|great|can you|could you|can it|could it|i said)\b[\s,.!]*)*"
_MAKE = r"(?:(?:make|do|have|paint|be|i want|i'?d (?:like|prefer|rather have)|let'?s (?:have|make|do)|change|turn|but|it should be|should be)\s+)*(?:(?:it|that|this|the (?:poster|flyer|banner|picture|colou?r)|all)\s+)?(?:(?:to|in|be)\s+)*"
_ENDS = r"(?:[\s,]+(?:one|instead|please|pls|then|thanks|rather|better))*\W*"
_WAYS = (
    lazy(rf"{_OPENS}(?:not|no)\s+(?:in )?(?P<old>{COLOUR_EN})[\s,.;:–—-]+{_MAKE}(?P<new>{COLOUR_EN}){_ENDS}", re.IGNORECASE),
    lazy(rf"{_OPENS}{_MAKE}(?P<new>{COLOUR_EN}),?\s+(?:and )?(?:instead of|rather than|not|in place of)\s+(?:in )?(?P<old>{COLOUR_EN}){_ENDS}", re.IGNORECASE),
    lazy(rf"{_OPENS}(?:change|switch|swap|turn)\s+(?:it |the colou?r )?(?:from )?(?:the )?(?P<old>{COLOUR_EN})\s+(?:to|for|into|with)\s+(?P<new>{COLOUR_EN}){_ENDS}", re.IGNORECASE),
    lazy(rf"\s*(?:ขอ|ช่วย|เอ่อ|\s)*(?:เปลี่ยน)?(?:จาก)?สี(?P<old>{COLOUR_TH})\s?(?:ไป)?เป็น\s?สี(?P<new>{COLOUR_TH})(?:แทน|นะ|ค่ะ|(?<!โย)คะ|ครับ|จ้า|หน่อย|เลย|ที|ดีกว่า|ได้ไหม|ได้มั้ย|\s)*"),
    lazy(rf"\s*(?:เปลี่ยนใจ|ขอ|เอ่อ|\s)*(?:ไม่เอา|ไม่ใช่|ไม่ชอบ)สี(?P<old>{COLOUR_TH})(?:แล้ว|นะ|ค่ะ|ครับ|(?<!โย)คะ|\s)*(?:เอา|ขอ|เปลี่ยน|เป็น|ต้อง|อยากได้|\s)*สี(?P<new>{COLOUR_TH})(?:แทน|นะ|ค่ะ|(?<!โย)คะ|ครับ|จ้า|หน่อย|เลย|ที|ดีกว่า|\s)*"),
)  # fmt: skip
_FIELD = "palette"
_WORDS = ("prompt", "title")
_LONGEST = 120  # characters


def palette_exchanged(request: Request, index: Matcher) -> Plan | None:
    """The plan of the newest work in the other colour; None for any other message, and where it is not in the old one."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST:
        return None
    match = next((found for way in _WAYS if (found := way.fullmatch(text))), None)
    target = next((one for one in targets_of(request.earlier[0], index) if one.values.get(_FIELD) and one.place is None), None) if match else None
    if match is None or target is None or _family(match["old"], target) != target.values[_FIELD]:
        return None
    new = _family(match["new"], target)
    said = {name: _put(str(target.values[name]), match["old"], match["new"]) for name in _WORDS if target.values.get(name)}
    values: dict[str, object] = {_FIELD: new, **{name: words for name, words in said.items() if words != target.values[name]}}
    return applied(request.earlier[0], [(target, Change(values))], detect(request.text, request.language), index) if new else None


def _family(colour: str, target: Target) -> str:
    """What a colour is called among the palettes; empty where none is."""
    spec = target.ability.slots.get(_FIELD)
    said = f"สี{colour}" if re.search("[\u0e00-\u0e7f]", colour) else colour
    return next((str(hit.value) for hit in find(said, spec)), "") if spec else ""


def _put(words: str, old: str, new: str) -> str:
    """The words in the other colour, with the article it takes."""
    article = "an" if new[:1].lower() in "aeiou" else "a"
    anew = re.sub(rf"\ban?\s+{re.escape(old)}(?!\w)", f"{article} {new}", words, flags=re.IGNORECASE)
    return re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", new, anew, flags=re.IGNORECASE)

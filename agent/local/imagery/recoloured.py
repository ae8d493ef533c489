# ruff: noqa: E501 - patterns read better unbroken
"""Another colour of the thing that was drawn in a colour: "draw a red vase on a table" - "make it yellow", «лучше синюю», "เปลี่ยนเป็นสีเหลือง".

The colour that was told stands in what is drawn, and the other one takes its place: with both of them it would be of two colours. What is told
no colour of its own is drawn in the colours of all of it, and so is a picture "in blue tones".
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.changes import applied, targets_of
from agent.local.follow_ups.target import Change
from agent.local.imagery.details import COLOUR_EN, COLOUR_RU, COLOUR_TH, as_before, in_its_colour
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_HI = r"\W*(?:(?:no|nope|nah|ok(?:ay)?|hm+|oh|well|actually|and|but|now|please|sorry|wait|can you|could you)[\s,.!]+)*"
_HI_RU = r"\W*(?:(?:нет|не|ой|а|и|но|ну|ок|теперь|пожалуйста|хотя|слушай|знаешь)[\s,.!]+)*"
_OTHER = {
    "en": lazy(
        rf"{_HI}(?:(?:make|paint|turn|do|have|let|colou?r|let'?s have|let'?s make|i want|i'?d like|i prefer|i'?d prefer|i'?d rather have|change)\s+(?:(?:it|that|them|her|him|these|both|the colou?r)\s+)?(?:(?:to|be|to be)\s+)?)?(?:rather\s+)?(?P<colour>{COLOUR_EN})(?: one)?(?:[\s,]+(?:instead|please|rather|better|would be (?:better|nicer|good)|is better|looks better))*\W*", re.IGNORECASE,
    ),
    "ru": lazy(
        rf"{_HI_RU}(?:(?:сделай|давай|перекрась|покрась|поменяй|смени|замени|хочу|можно|пусть|будет|будут|она|он|оно|они|лучше|её|его|это|цвет|на|в)(?:те)?\s+)*(?P<colour>{COLOUR_RU})(?:\s+(?:цвет|лучше|пожалуйста|тогда|вместо [а-яё]+))*\W*", re.IGNORECASE,
    ),
    "th": lazy(rf"\s*(?:ไม่เอา(?:แล้ว|ค่ะ|ครับ)*\s?)?(?:ช่วย|งั้น|ขอ|เอา|เปลี่ยน|ทำ|อยากได้|มัน|เป็น|ให้|แก้|\s)*สี(?P<colour>{COLOUR_TH})(?:แทน|ดีกว่า|มากกว่า|นะ|ค่ะ|(?<!โย)คะ|ครับ|คับ|จ้า|หน่อย|เลย|ได้(?:ไหม|มั้ย)|ให้|ที|\s)*"),
}  # fmt: skip
"""Nothing but another colour."""
_THING_TO_EN = lazy(rf"{_HI}(?:change|switch|turn|make|paint)\s+(?:the |my |its )?(?P<thing>(?!(?:colou?rs?|background|picture|image|photo|text|letters?|title|tone|palette)\b)[a-z][\w'-]{{1,20}}(?: [a-z][\w'-]{{1,20}})?)\s+(?:to|into)\s+(?:an?\s+)?(?P<colour>{COLOUR_EN})(?: (?:one|instead|please))*\W*", re.IGNORECASE)
_HEADS = {
    "en": lazy(rf"(?:(?:an?|the|my|our|one|two|three|some)\s+)?(?:(?!(?:in|on|at|by|with|and|of|for|near|under|behind)\b)[a-z][\w'-]*\s+){{0,2}}?(?P<colour>{COLOUR_EN})(?=\s+[a-z])(?!\s+and\s)", re.IGNORECASE),
    "ru": lazy(rf"(?:(?!(?:в|во|на|с|со|и|у|под|за|из|для|про)\s)[а-яё-]+\s+){{0,2}}?(?P<colour>{COLOUR_RU})(?=\s+[а-яё])(?!\s+и\s)", re.IGNORECASE),
    "th": lazy(rf"(?:(?!บน|ใน|ริม|กับ|และ|ถือ|ใส่|สวม|วาง|ข้าง|หน้า|ใต้|พื้นหลัง)[\u0e00-\u0e7f]){{1,24}}?สี(?P<colour>{COLOUR_TH})(?!(?:และ|กับ)สี)"),
}
"""What is drawn, up to the colour of it: whatever else is there may have one of its own."""

_ARTICLE = lazy(r"\ban? $", re.IGNORECASE)
_LONGEST = 200  # characters


def recoloured(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan of the newest picture with its thing in that colour; None for any other message, and where the thing was told none."""
    if request.question or request.attachments or not request.earlier or len(request.text) > _LONGEST:
        return None
    target = next((one for one in targets_of(request.earlier[0], index) if one.ability.tool.domain == "image" and one.place is None), None)
    prompt = str(target.values.get("prompt") or "") if target else ""
    new = _in_the_other(normalise(request.text), prompt)
    if target is None or not new or new == prompt:
        return None
    return applied(request.earlier[0], [(target, Change({"prompt": new}))], language, index)


def _in_the_other(text: str, prompt: str) -> str:
    """What is drawn with its thing in the colour that a message tells; empty where it tells none, or there is none to be put in its place."""
    if (named := _THING_TO_EN.fullmatch(text)) and re.search(rf"(?<!\w){re.escape(named['thing'])}(?!\w)", prompt, re.IGNORECASE):
        return in_its_colour(prompt, named["thing"], named["colour"])
    for language, other in _OTHER.items():
        told, head = other.fullmatch(text), _HEADS[language].match(prompt)
        if told and head:
            colour = as_before(head["colour"], told["colour"]) if language == "ru" else told["colour"]
            before = prompt[: head.start("colour")]
            return f"{_ARTICLE.sub('an ' if colour[0].lower() in 'aeio' else 'a ', before)}{colour}{prompt[head.end('colour') :]}"
    return ""

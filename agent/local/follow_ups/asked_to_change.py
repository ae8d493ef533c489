# ruff: noqa: E501 - patterns read better unbroken
"""A change of what was made that is asked for as a question: "เปลี่ยนแมวเป็นกระต่ายได้ไหมคะ", "can we make it about tsunamis instead, please?", «можно заменить
собаку на обезьяну?». It is put as the plain change, so that neither the question nor its courtesy becomes a part of what is shown or told.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.patterns import lazy

_LONGEST = 160
_POLITE_TH = r"(?:ให้|หน่อย|ที(?!่)|ด้วย|(?<!ช)นะ|น้า|ค่ะ|ค่า|(?<!โย)คะ|ครับ|คับ|(?<!เ)จ้า|จ้ะ|\s)"
_MAY_TH = rf"\s?(?:(?:ให้|หน่อย|ด้วย)*ได้(?:ไหม|มั้ย|มั๊ย|ป่ะ|ปะ|ป่าว|เปล่า|หรือเปล่า|รึเปล่า|หรือไม่|บ่){_POLITE_TH}*|{_POLITE_TH}+)[?\s]*$"
_CHANGE_TH = lazy(rf"^\s*(?:(?:ช่วย|รบกวน|ขอ|งั้น|อยากให้|อยาก)\s?){{0,3}}เปลี่ยน(?!ใจ)(?P<what>[\u0e00-\u0e7fA-Za-z0-9 ]{{0,60}}?)เป็น(?P<new>\S[^\n\"?]*?)(?P<asks>{_MAY_TH}|$)")
_SLIP_TH = lazy(
    rf"^\s*ไม่ใช่(?P<old>[^\s,?\"]{{2,40}}?){_POLITE_TH}*\s(?:(?:พิมพ์|เขียน|พูด|บอก|สะกด)ผิด{_POLITE_TH}*)?\s?(?:เอา|ต้องเป็น|เป็น|หมายถึง|ขอเป็น|คือ)?(?:เรื่อง)?(?P<new>[^\s,?\"]{{2,40}}?)(?:ต่างหาก|แทน)?{_POLITE_TH}*$"
)
"""A slip put right: "ไม่ใช่หลุมดำค่ะ พิมพ์ผิด เอาหลุมยุบ"."""
_TOPIC_TH = lazy(r"(?:หัวข้อ|เรื่อง)(?:คลิป|บท|ใหม่)?\s?$")
_SHOWN_TH = lazy(r"^(?:รูป|ภาพ)(?!แบบ|ทรง|แนว|สี่เหลี่ยม|สี|ขาวดำ|วาด|ถ่าย|การ์ตูน)(?P<new>[\u0e00-\u0e7f\w ]{2,40}?)(?:แทน)?$")
_EN = lazy(
    r"^\W*(?:(?:hey|ok|hmm|and|so|please)[\s,]+)*(?:can|could|may|would it be (?:possible|ok) (?:to|if)) ?(?:you|we|i)?(?: please)? (?P<do>(?:make (?:it|that) about|change|turn|swap|replace|switch)\b[^\n\"]*?)(?:,? please)?\s*\?*$"
    r"|^\W*(?:(?:hey|ok|hmm|and|so|please)[\s,]+)*(?:can|could) (?:it|that) be (?P<be>(?:an? |about )[^\n\",]*?)(?: instead)?(?:,? please)?\s*\?*$",
    re.IGNORECASE,
)
_ABOUT_EN = lazy(r"^make (?:it|that) (?P<about>about [^\n]+?)(?: instead)?$", re.IGNORECASE)
_RU = lazy(
    r"^\W*(?:(?:а|и|ну|слушай|пожалуйста)[\s,]+)*(?:можно|можешь|можете|могли бы вы|нельзя ли|не могли бы вы)(?: ли)?,? (?:пожалуйста,? )?(?P<do>(?:заменить|поменять|сменить|переделать|изменить)(?![а-яё])[^\n\"]*?)(?:,? пожалуйста)?\s*\?*$", re.IGNORECASE
)
_ORDER_RU = {"заменить": "замени", "поменять": "поменяй", "сменить": "смени", "переделать": "переделай", "изменить": "измени"}


def as_a_change(request: Request) -> Request:
    """The request, its message put so; as it was where nothing was made before, and where it asks for no such change."""
    text = request.text
    if not request.earlier or request.question or request.attachments or len(text) > _LONGEST:
        return request
    plain = _thai(request) or _english(text) or _russian(text)
    return replace(request, text=plain) if plain else request


def _thai(request: Request) -> str:
    slip = _SLIP_TH.match(request.text)
    told = [str(step.args.get(name) or "") for step in request.earlier[0].steps for name in ("topic", "prompt")]
    if slip and any(slip["old"] in said for said in told) and not re.search(r"\d|^วัน|โปสเตอร์", slip["old"]):
        return f"เปลี่ยน{slip['old']}เป็น{slip['new']}"
    found = _CHANGE_TH.match(request.text)
    if found is None:
        return ""
    what, new = found["what"].strip(), found["new"].strip()
    args = {name for step in request.earlier[0].steps for name in step.args}
    if (_TOPIC_TH.fullmatch(what) and "topic" in args) or (what in ("เรื่อง", "หัวข้อ") and "topic" in args):
        return f"เปลี่ยนเป็นเรื่อง{new.removeprefix('เรื่อง')}"
    shown = _SHOWN_TH.match(new) if not what and "prompt" in args else None
    if shown:
        return f"เปลี่ยนเป็น{shown['new'].strip()}แทน"
    return f"เปลี่ยน{what}เป็น{new}" if found["asks"].strip() and "แล้ว" not in new else ""


def _english(text: str) -> str:
    found = _EN.match(text)
    if found is None:
        return ""
    told = found["do"] or f"make it {found['be']}"
    about = _ABOUT_EN.match(told)
    if about:
        return f"make it {about['about']}"
    return f"{found['be']} instead" if found["be"] else told


def _russian(text: str) -> str:
    found = _RU.match(text)
    verb, _, rest = found["do"].partition(" ") if found else ("", "", "")
    return f"{_ORDER_RU[verb.lower()]} {rest}" if verb else ""

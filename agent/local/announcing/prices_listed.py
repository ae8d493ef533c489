# ruff: noqa: E501 - patterns read better unbroken
"""Prices that are to be seen: "a picture with our prices: city bike 15 euro, ebike 30 euro", «картинку с нашими ценами, мойка 500 руб, стрижка 1500 руб»,
"ทำรูปราคา ตัดผม 150 บาท โกนหนวด 80 บาท". Whatever it is called, it is a list of prices, and each thing stands on it with its own."""

from __future__ import annotations

import re

from agent.local.announcing.facts import SUM
from agent.patterns import lazy

_LONGEST = 400
_PICTURE_EN = r"(?:pictures?|pics?|images?|photos?|graphics?|posts? image|sheet)"
_OURS_EN = r"(?:(?:our|my|the|all|all our|these|new|our new) ){0,2}"
_EN = lazy(
    rf"^(?P<lead>\W*(?:(?:hi|hey|please|pls|can|could|you|i|we|need|want|make|create|draw|design|do|me|us)[\s,]+){{0,6}})(?:(?:an?|the|one) )?(?P<how>(?:nice|square|vertical|simple|clean|bright) )?(?:{_PICTURE_EN}(?: for (?:the |our )?(?P<story>story|stories))? (?:with|of|for|showing) {_OURS_EN}(?:prices|price ?list|rates)|(?:(?:instagram|insta|ig|facebook|fb) )?(?P<story2>story) with {_OURS_EN}(?:prices|price ?list|rates)|prices? ?(?:list)? {_PICTURE_EN})\s*(?:[:,]|\s[–—-])\s*(?=\S)",
    re.IGNORECASE,
)
_PICTURE_RU = r"(?:картинк[ауи]|фото|изображени[ея]|сторис)"
_RU = lazy(
    rf"^(?P<lead>\W*(?:(?:привет|пожалуйста|плиз|мне|нам|нужна|нужно|надо|хочу|сделай(?:те)?|нарисуй(?:те)?|создай(?:те)?)[\s,]+){{0,5}})(?P<how>(?:красив|прост|квадратн|вертикальн|ярк)[а-яё]+ )?(?:(?P<thing>{_PICTURE_RU}) с (?:(?:наш|мо|нов|всем|эт)[а-яё]+ ){{0,2}}(?:ценами|расценками|прайсом|прайс-листом)|(?:прайс(?:-лист|ы)?|цены|расценки) (?:картинкой|на картинке|на картинку)|картинк[ауи]:? (?:прайс|цены|расценки))\s*(?:[:,]|\s[–—-])\s*(?=\S)",
    re.IGNORECASE,
)
_TH = lazy(r"^(?P<lead>\s*(?:ช่วย|ขอ|อยากได้|ทำ|ออกแบบ|สร้าง|รบกวน)*)(?:รูปภาพ|รูป|ภาพ|โปสเตอร์)(?:ใส่|บอก|แสดง|ที่มี|มี|เป็น)?(?:ราย(?:การ)?)?(?:ราคา)[\u0e00-\u0e7f]{0,20}(?:\s*:|\s)\s*(?=[^\s\d])")
_SUM = lazy(SUM, re.IGNORECASE)
_NUMBERED = lazy(r"[^\W\d]\s+\d[\d.,]*\s*(?:$|[,;])")
"""A thing and its price, of no money that is named: "cut 25, wash 10"."""


def as_a_price_list(text: str) -> str:
    """The message with the list of prices called so; as it was where none is told, or only one."""
    if len(text) > _LONGEST or '"' in text:
        return text
    for pattern, named in ((_EN, "price list"), (_RU, "прайс-лист"), (_TH, "ป้ายราคา")):
        found = pattern.match(text)
        told = text[found.end() :] if found else ""
        if found and len(_SUM.findall(told)) + len(_NUMBERED.findall(told)) > 1:
            said = found.groupdict()
            upright = said.get("story") or said.get("story2") or (said.get("thing") or "").lower() == "сторис"
            shape = (", vertical" if named.isascii() else ", вертикально") if upright else ""
            room = "" if named == "ป้ายราคา" else " " if found["lead"].strip() else ""
            return f"{found['lead'].rstrip(' ,')}{room}{said.get('how') or ''}{named}: {told}{shape}"
    return text

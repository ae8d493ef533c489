# ruff: noqa: E501 - patterns read better unbroken
"""A caption for each of what is listed, with its own price: "ขอแคปชั่นไอจีอย่างละอันค่ะ - กระเป๋าสาน 350 - หมวก 220", "แคปชั่นเฟส 2 อัน ต่อขนตา 590 กับ ทำเล็บ 350",
"เขียนแคปชั่น 2 อัน อันนึงเรื่องว่ายน้ำ อีกอันเรื่องแบดมินตัน"; in English and Russian where each stands on a line of its own."""

from __future__ import annotations

import re

from agent.local.several.on_topics import on_topics
from agent.local.slots.number import parse
from agent.patterns import lazy

_MOST, _LONG = 12, 80
_END_TH = r"(?:ให้|หน่อย|ที(?!่)|นะ|น้า|ด้วย|ค่ะ|ค่า|(?<!โย)คะ|ครับ|คับ|(?<!เ)จ้า|จ้ะ|เลย|\s)*"
_PLACES_TH = {"ไอจี": "ไอจี", "ig": "ไอจี", "อินสตาแกรม": "ไอจี", "เฟซบุ๊ก": "เฟส", "เฟส": "เฟส", "เฟซ": "เฟส", "เพจ": "เฟส", "ติ๊กต็อก": "ติ๊กต็อก", "ติ๊กต๊อก": "ติ๊กต็อก", "tiktok": "ติ๊กต็อก", "ยูทูบ": "ยูทูบ"}
_PLACE_TH = rf"(?:(?:ลง|สำหรับ)?\s?(?P<place>{'|'.join(_PLACES_TH)}))?"
_PIECE_TH = r"(?:อัน|แบบ|ตัว|แคปชั่น|แคปชัน|ชิ้น|โพสต์|ข้อความ)"
_EACH_TH = rf"(?P<each>(?:อย่าง|อัน|ตัว|ชิ้น|ที|สินค้า)ละ(?:{_PIECE_TH}|อย่าง|รายการ|เมนู|สินค้า))"
_N_TH = r"(?P<n{0}>\d{{1,2}}|สอง|สาม|สี่|ห้า|หก)\s?" + _PIECE_TH
_HEAD_TH = lazy(
    rf"^\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|เขียน|คิด|แต่ง|เอา)\s?){{0,3}}(?:แคปชั่น|แคปชัน|แคป)\s?{_PLACE_TH}{_END_TH}(?:{_N_TH.format('')}(?!ละ|แรก|ที่){_END_TH})?(?:{_EACH_TH}{_END_TH})?(?:{_N_TH.format('2')}(?!ละ|แรก|ที่){_END_TH})?(?P<sep>\s*[:：]\s*|\s)(?P<list>\S.*)$",
    re.DOTALL | re.IGNORECASE,
)
_LINK_TH = r"\s?(?:ขอ|เอา)?(?:เป็น)?(?:เรื่อง|เกี่ยวกับ|ของ|คือ)?\s?"
_TWO_TH = lazy(rf"^(?:อัน|ตัว|แบบ)(?:นึง|หนึ่ง|แรก){_LINK_TH}(?P<a>\S[^\n]{{1,60}}?)\s+(?:ส่วน|และ|แล้วก็|แล้ว)?(?:อีก(?:อัน|ตัว|แบบ)?|(?:อัน|ตัว|แบบ)ที่สอง)(?:นึง|หนึ่ง)?{_LINK_TH}(?P<b>\S[^\n]{{1,60}}?)$")
_BULLET = lazy(r"^\s*(?:[-–—•*·]|\d{1,2}[.)])\s*")
_CUTS_TH = (
    lazy(r"\s*/\s*"), lazy(r"\s*,\s*(?:และ|กับ|แล้วก็)?\s*"), lazy(r"\s*(?:แล้วก็|และ)\s*|\s+กับ\s*|(?<=\d)\s?กับ\s*"), lazy(r"\s*(?:แล้วก็|และ)\s*|\s+กับ\s*|(?<=[\u0e00-\u0e7f\d])\s+(?=[\u0e00-\u0e7f])(?!ราคา|บาท|ชิ้นละ)"),
)  # fmt: skip
_JOINED_TH = lazy(r"แล้วก็|และ|กับ|\s\S+\s+\S+")
"""Of two that nothing but a space parts, the second may be where the first is: "ร้านกาแฟ ซอยอารีย์"."""
_DOES_TH = lazy(
    r"โพสต์|ลง(?:ไอจี|เฟ|ติ๊ก|ig|tiktok|facebook)|แล้ว(?:ทำ|เขียน|ส่ง|ตั้ง)|ทุกวัน|วันละ|โมง|[\"?:]|พร้อม|เขียนว่า|^(?:สไตล์|โทน|แนว|แบบ|ภาษา|สำหรับ|ของ|ให้|ไว้|ใช้|เอา|ขอ|ที่|ใน|มี|เป็น|แต่|ไม่|ทั้งหมด|เรื่อง|เกี่ยวกับ|สั้น|ยาว|น่ารัก|ตลก|ใส่|ราคา|อัน(?:แรก|ที่|นึง)|อีก)",
    re.IGNORECASE,
)
"""Tells how or where, and names nothing that a caption is about."""
_END = lazy(rf"{_END_TH[:-1]}+$")
_PRICED = lazy(r"^(?P<what>[^\n]*?[\u0e00-\u0e7f][^\n]*?)\s*(?:ราคา|แค่|เพียง)?\s*(?P<n>\d[\d,]{1,6})\s?(?:บาท|บ\.?|\.-|฿)?$")
_DATE_TH = lazy(r"ที่$|วัน$|เบอร์|โทร")

_ASKS = r"(?:(?:hi|please|pls|can|could|you|i|we|need|want|write|make|create|give|me|us|some|напиши(?:те)?|сделай(?:те)?|придумай(?:те)?|нужны|мне|пожалуйста)[\s,]+){0,6}"
_HEAD_LINES = lazy(
    rf"^\W*{_ASKS}(?:(?:the|\d{{1,2}}|two|three|four|five|six|две|три|четыре|пять|шесть)\s+)?(?:(?P<place>instagram|facebook|tiktok|youtube|insta|ig|fb)\s+)?(?:(?P<en>captions?)|(?P<ru>подпис(?:и|ей|ь)))(?P<mid>[^\n:]{{0,60}}?)[\s:,.]*\n(?P<list>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_WHERE = lazy(r"\b(?P<en>instagram|facebook|tiktok|youtube)\b|(?<![а-яё])(?P<ru>инстаграм|фейсбук|тикток|ютуб)[а-яё]*", re.IGNORECASE)


def captions_listed(text: str) -> list[str]:
    """The wishes for a caption each of a message that lists what they are about; none for any other."""
    return (_thai(text) if re.search("[\u0e00-\u0e7f]", text) else _on_lines(text)) or on_topics(text)


def _thai(text: str) -> list[str]:
    head = _HEAD_TH.match(text)
    said = next((head[name] for name in ("n", "n2") if head[name]), "") if head else ""
    if head is None or not (said or head["each"]):
        return []
    items = _items(_END.sub("", head["list"]), int(parse(said)) if said else 0)
    place = _PLACES_TH.get((head["place"] or "").lower(), "")
    return [f"เขียนแคปชั่น{f'ลง{place}' if place else ''}เรื่อง{_with_price(item)}" for item in items]


def _items(told: str, number: int) -> list[str]:
    """What is listed, as many as are counted; none where they are not so many, or where one tells how they are to be."""
    if two := _TWO_TH.match(told):
        found = [[two["a"], two["b"]]]
    elif "\n" in told:
        found = [[_BULLET.sub("", line) for line in told.split("\n") if line.strip()]]
    else:
        found = [[item for item in cut.split(told) if item and item.strip()] for cut in _CUTS_TH if cut is not _CUTS_TH[-1] or _JOINED_TH.search(told)]
    for items in found:
        items = [_END.sub("", item).strip() for item in items]
        fits = len(items) == number if number else len(items) > 1
        if 2 <= len(items) <= _MOST and fits and not any(not item or len(item) > _LONG or _DOES_TH.search(item) for item in items):
            return items
    return []


def _with_price(item: str) -> str:
    priced = _PRICED.match(item)
    return f"{priced['what'].strip()} ราคา {priced['n']} บาท" if priced and not _DATE_TH.search(priced["what"].strip()) else item


_TWO_EN = lazy(
    rf"^\W*{_ASKS}(?:two|2|a couple of|an?)\s+(?:(?P<place>instagram|facebook|tiktok|youtube)\s+)?captions?[\s,:–—-]+(?:one|the first)\s+(?P<to>about|for|on)\s+(?P<a>[^,;:\n]{{3,60}}?)[\s,;]+(?:and\s+)?(?:the other|another|the second|one)(?: one)?\s+(?:about|for|on)\s+(?P<b>[^,;:\n]{{3,60}})$",
    re.IGNORECASE,
)


def _on_lines(text: str) -> list[str]:
    if two := _TWO_EN.match(text):
        where = f"{two['place']} " if two["place"] else ""
        return [f"write a {where}caption about {two[name].strip()}" for name in "ab"]
    head = _HEAD_LINES.match(text)
    items = [line for line in head["list"].split("\n") if line.strip()] if head else []
    if head is None or not 2 <= len(items) <= _MOST or not all(_BULLET.match(item) and 2 < len(item) <= _LONG for item in items):
        return []
    items = [_BULLET.sub("", item).strip(" .;") for item in items]
    place = _WHERE.search(f"{head['place'] or ''} {head['mid']}")
    if head["en"]:
        return [f"write a {f'{place[0]} ' if place else ''}caption about {item}" for item in items]
    return [f"напиши подпись {f'для {place[0]} ' if place else ''}про {item}" for item in items]

# ruff: noqa: E501 - patterns read better unbroken
"""As many of a kind as subjects are named one by one, in Thai, which parts them by spaces: "ขอรูป 3 รูป แก้วสีแดง แก้วสีขาว แก้วสีดำ", one of a thing in
each of several colours ("ทำรูปหมวกให้ 3 สี แดง ดำ ขาว"), and one of each ("ทำคลิปสบู่กับแชมพู อย่างละคลิป 15 วิ"). What reads the other languages is `each_named`."""

from __future__ import annotations

import re

from agent.local.slots.number import parse
from agent.patterns import lazy

_MOST = 12
_ASKS = r"(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|วาด|สร้าง|เขียน|คิด|เอา)\s?){0,3}"
_NOUN = r"(?P<noun>รูปภาพ|รูป|ภาพ|คลิปสั้น|คลิป|วิดีโอ|วีดีโอ|รีล|โปสเตอร์|แคปชั่น|แคปชัน)"
_PIECE = r"(?:รูป|ภาพ|คลิป|วิดีโอ|อัน|แบบ|ใบ|โพสต์|แคปชั่น)"
_POLITE = r"(?:ให้|หน่อย|ที|นะ|ด้วย|ค่ะ|คะ|ครับ|คับ|ค้าบ|จ้า|จ้ะ|ค่า|เลย|\s)*"
_LONG = r"(?P<long>\d{1,3}\s?(?:วินาที|วิ|นาที))"
_HOW = r"(?:(?:ขนาด|สัดส่วน|เป็น|ทำ|เอา|ขอ)*\s?(?:แนวตั้ง|แนวนอน|(?:สี่เหลี่ยม)?จัตุรัส|\d{1,2}:\d{1,2})|(?:โทน|สไตล์)[\u0e00-\u0e7f]{2,20})"
_N = r"(?P<n>\d{1,2}|สอง|สาม|สี่|ห้า|หก)"
_COUNTED = lazy(
    rf"^{_ASKS}{_NOUN}(?:เมนู(?:อาหาร|เครื่องดื่ม)?|สินค้า|อาหาร|ขนม|เครื่องดื่ม|ของ(?:กิน|หวาน|ฝาก|ขวัญ))?{_POLITE}(?:มา)?\s?{_N}\s?{_PIECE}(?!ละ){_POLITE}(?:(?P<each>อย่างละ{_PIECE}|(?:คลิป|รูป|อัน)ละ(?:เรื่อง|อย่าง)|แต่ละ(?:รูป|คลิป))|(?:คลิปละ|อันละ|ละ)\s?{_LONG}|{_POLITE})(?P<sep>\s*[:：]\s*|\s+)(?P<list>\S.*)$"
)
_COLOURS = lazy(rf"^{_ASKS}(?P<noun>รูปภาพ|รูป|ภาพ|โปสเตอร์)(?P<of>[\u0e00-\u0e7f]{{2,40}}?)\s?(?:ให้)?\s?{_N}\s?สี{_POLITE}[\s:]+(?:คือ|มี|เอา)?\s?(?P<list>\S.*)$")
_COLOUR = lazy(r"(?:สี)?(?P<colour>แดง|ขาว|ดำ|ครีม|เขียว(?:อ่อน|เข้ม)?|เหลือง|ฟ้า|น้ำเงิน|ชมพู|ม่วง|ส้ม|น้ำตาล|เทา|ทอง|เงิน|เบจ|กรม)$")
_ONE_OF_EACH = lazy(
    rf"^{_ASKS}{_NOUN}(?:เรื่อง)?\s?(?P<list>[^:\n]{{3,120}}?)\s*(?:อย่างละ(?:{_PIECE})?(?:เดียว)?|(?:คลิป|รูป|อัน)ละอย่าง)\s*(?:1\s?{_PIECE}|หนึ่ง{_PIECE})?\s*(?:(?:ยาว|ความยาว|คลิปละ)?\s?{_LONG})?\s?(?P<how>{_HOW})?{_POLITE}$"
)
_END = lazy(r"(?:หน่อย|ให้ที|นะ|ด้วย|ค่ะ|(?<!โย)คะ|ครับ|คับ|(?<!เ)จ้า|จ้ะ|ค่า|เลย|\s)+$")
_COMMA, _BETWEEN = lazy(r"\s*,\s*(?:และ|กับ|แล้วก็)?\s*"), lazy(r"\s*,\s*|\s+(?:แล้วก็|และ|กับ)?\s*|(?<=[\u0e00-\u0e7f])(?:แล้วก็|และ|กับ)(?=[\u0e00-\u0e7f]{2})")
_AND = lazy(r"\s*,\s*|\s*(?:แล้วก็|และ|กับ)\s*|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])")
_OF_ALL = lazy(r"(?:ทั้งหมด|ทุก(?:รูป|คลิป|อัน))?(?P<what>(?:สไตล์|โทน|แนว)\S+?)(?:เหมือน(?:กัน)?|เดียวกัน)?$")
_DOES = lazy(r"โพสต์|ลง(?:ไอจี|เฟ|ติ๊ก|ig|tiktok|facebook)|แล้ว(?:ทำ|เขียน|ส่ง|ตั้ง)|ทุกวัน|วันละ|ตอน\s?\d|โมง|\d|[\"?:]|ไม่(?:เอา|ใส่|ซ้ำ)|พร้อม|ใส่|มีคำ|เขียนว่า|ยาว|แนวตั้ง|แนวนอน|จัตุรัส|^(?:สไตล์|โทน|แบบ|เสียง|เพลง|เรื่อง|สำหรับ|ของ|ให้|ไว้|ใช้|เอา|ขอ|ที่|ใน|มี|เป็น|แต่|ไม่|ทั้งหมด|(?:อัน|คลิป|รูป|ภาพ|โพสต์|โพส|ตัว|ใบ|ข้อ)(?:แรก|ที่|สอง|สาม|สี่|นึง|หนึ่ง|สุดท้าย))", re.IGNORECASE)
"""Tells how or where, and names nothing that is shown."""


def thai_wishes(text: str) -> tuple[list[str], str] | None:
    """The wishes of a Thai message that lists subjects, and what is said of them all; None for any other."""
    if not re.search(r"[\u0e00-\u0e7f]", text) or "\n" in text or '"' in text:
        return None
    counted, of_all = _counted(text)
    wishes = _coloured(text) or counted or _of_each(text)
    return (wishes, of_all) if wishes else None


def _items(told: str, number: int) -> tuple[list[str], str]:
    """What is listed, and what is said of all; empty where it is not as many as told."""
    told = _END.sub("", told)
    for between in (_COMMA, _BETWEEN):
        items = [_END.sub("", item) for item in between.split(told) if item and item.strip()]
        shared = _OF_ALL.match(items[-1]) if len(items) > max(number, 2) else None
        items = items[:-1] if shared else items
        if len(items) == number and not any(_DOES.search(item) or not item for item in items):
            return items, shared["what"] if shared else ""
    return [], ""


def _counted(text: str) -> tuple[list[str], str]:
    """ "ขอรูป 3 รูป แก้วสีแดง แก้วสีขาว แก้วสีดำ"."""
    head = _COUNTED.match(text)
    number = int(parse(head["n"])) if head else 0
    items, shared = _items(head["list"], number) if head and 2 <= number <= _MOST else ([], "")
    return ([_wish(head["noun"], item, head["long"] or "", shared) for item in items] if head else []), shared


def _coloured(text: str) -> list[str]:
    """ "ทำรูปหมวกให้ 3 สี แดง ดำ ขาว"."""
    head = _COLOURS.match(text)
    items, _ = _items(head["list"], int(parse(head["n"]))) if head else ([], "")
    colours = [found["colour"] for item in items if (found := _COLOUR.match(item))]
    return [_wish(head["noun"], f"{head['of'].removesuffix('ให้')}สี{colour}", "", "") for colour in colours] if head and len(colours) == len(items) else []


def _of_each(text: str) -> list[str]:
    """ "ทำคลิปสบู่กับแชมพู อย่างละคลิป 15 วิ"."""
    found = _ONE_OF_EACH.match(text)
    items = [item.strip() for item in _AND.split(found["list"])] if found else []
    fits = found is not None and 2 <= len(items) <= _MOST and not any(not item or _DOES.search(item) for item in items)
    return [_wish(found["noun"], item, found["long"] or "", found["how"] or "") for item in items] if found and fits else []


def _wish(noun: str, item: str, long: str, shared: str) -> str:
    """The wish for one of them."""
    behind = f"{f' {long}' if long else ''}{f' {shared}' if shared else ''}"
    if noun in ("รูปภาพ", "รูป", "ภาพ"):
        return f"วาดรูป{item}{behind}"
    if noun.startswith("แคป"):
        return f"เขียนแคปชั่นเรื่อง{item}{behind}"
    return f"ทำ{noun}{'' if noun == 'โปสเตอร์' else 'เรื่อง'}{item}{behind}"

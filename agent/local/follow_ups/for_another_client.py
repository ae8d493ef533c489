# ruff: noqa: E501 - patterns read better unbroken
"""The same work for somebody else: "same for the bakery", «то же самое для пекарни», "ของร้านเค้กด้วยค่ะ แบบเดียวกัน". The message that the newest work
came of is said once more with the other business in it, so that the occasion, the number and the place stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.local.place_names import PLACE_NAMES
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, texts_in

_LONGEST = 120  # characters
_END_TH = r"(?:ด้วย|หน่อย|ให้ที|ให้|เลย|บ้าง|อีก|นะ|(?<!ห)น้า|ครับ|คับ|ค่ะ|ค่า|(?<!โย)คะ|(?<!เ)จ้า|\s)*"
_ALIKE_TH = r"(?:เอา|ขอ|ทำ)?(?:แบบ|อย่าง)?(?:เดียวกัน|เหมือนกัน|เหมือนเดิม|เดิม|เมื่อกี้|นี้)(?:เป๊ะ|หมด|ทุกอย่าง)*"
_SHOP_TH = (
    r"(?:ร้าน|รีสอร์[ทต]|โรงแรม|โฮมสเตย์|คลินิก|คาเฟ่|ฟิตเนส|ยิม|สปา|ฟาร์ม|โรงเรียน|สตูดิโอ|โฮสเทล|บริษัท|แบรนด์|เพจ|สวน|ตลาด|อู่|ค่าย|หอพัก|โรงพยาบาล|สถาบัน|ครัว|บ้านพัก)"
)
_LEADS_TH = r"(?:(?:งั้น|แล้วก็|แล้ว|และ|ช่วย|ขอ|ทำ|เอา|เขียน|คิด|วาด|สร้าง|ต่อไป|ทีนี้|คราวนี้|อีกอัน|อีกชุด)\s?){0,4}"
_SAID = (
    lazy(rf"^\s*{_LEADS_TH}(?:{_ALIKE_TH}\s?)?(?:ของ|ให้|สำหรับ|กับ)\s?(?P<new>(?!ร้าน(?:เรา|ฉัน|ผม|หนู|นี้|นั้น|แบบ|เป็น|{_END_TH[3:-2]})*(?:\s|$)){_SHOP_TH}(?:(?!แบบ|แนว)[\u0e00-\u0e7f]){{0,40}}?){_END_TH}(?:{_ALIKE_TH}{_END_TH})?$"),
    lazy(
        r"^\W*(?:(?:ok|okay|great|nice|cool|good|and|now|next|then|also|please|can you|could you|do|make|write|give me)[\s,!.]+){0,5}(?:(?:the |exactly the )?same(?: thing| again| ones?)?|one|another(?: one)?|the like)\s+(?:for|about|from)\s+(?P<new>(?:the|a|an|my|our)\s+(?!(?:same|other|next|last|first)\b)[a-z][\w' -]{2,40}?)(?:,?\s+(?:too|as well|also|please|pls|now|this time))*[\s.!]*$",
        re.IGNORECASE,
    ),
    lazy(
        r"^\W*(?:(?:ок|отлично|супер|класс|хорошо|а|и|теперь|потом|сделай|напиши|придумай|нарисуй|пожалуйста|ещё|еще|давай)(?:те)?[\s,!.]+){0,5}(?:(?:точно )?(?:то же(?: самое)?|так(?:ие|ой|ую|ое)(?: же)?|по (?:такому|такой) же)\s+)?(?P<for>для|от)\s+(?P<new>[а-яё][а-яё -]{2,40}?)(?:,?\s+(?:тоже|также|пожалуйста|плиз))*[\s.!]*$",
        re.IGNORECASE,
    ),
)
_ALIKE = lazy(r"\bsame\b|\band\b|\btoo\b|\bas well\b|\balso\b|(?<![а-яё])(?:то же|так(?:ие|ой|ую|ое)|тоже|также|теперь|и)(?![а-яё])|ด้วย|เหมือน|เดิม|เดียวกัน|บ้าง|ทีนี้|ต่อไป", re.IGNORECASE)
"""Without a word for "too" another place, or a part of the work, may be meant."""
_GOES_ON_TH = r"(?:เปิด|ปิด|ลด|แจก|จัด|ฉลอง|ครบ|ต้อนรับ|ขอบคุณ|ตอน|ที่|ใน|ช่วง|หน้า(?:หนาว|ร้อน|ฝน)|วัน|ปี|สำหรับ|ลง|โปร|มี|แถม|รับ|เรื่อง|สไตล์|แบบ|แนว|สี|หยุด|พร้อม|แล้ว|และ|กับ|อวยพร|สวัสดี|ยาว|ให้|หน่อย|ด้วย|นะ|ค่ะ|ค่า|คะ|ครับ|คับ|สัก|เอา|ขอ)"
_OLD = (
    lazy(rf"(?<!ปิด)(?<!เปิด)(?P<old>{_SHOP_TH}(?:(?!{_GOES_ON_TH})[\u0e00-\u0e7f]){{0,40}})"),
    lazy(r"\b(?:for|from|of|about|at)\s+(?P<old>(?:the|a|an|my|our)\s+(?:[\w'&-]+\s?){1,4}?)(?=\s*(?:[,.;:!?\"\d]|$|\b(?:please|with|in|on|that|which|about|and|to|for|from|at|saying)\b))", re.IGNORECASE),
    lazy(r"(?<![а-яё])(?:для|от|про)\s+(?P<old>(?:[а-яё-]+\s?){1,3}?)(?=\s*(?:[,.;:!?\"\d]|$|(?<![а-яё])(?:к|с|со|на|в|во|и|про|для|от|по|пожалуйста)(?![а-яё])))", re.IGNORECASE),
)
_LEAST = 4
"""Letters of a business by which it is known again in what was made."""


_PLACE = lazy(rf"^{PLACE_NAMES}(?![a-z])", re.IGNORECASE)
"""No business: the same words for another place are asked for."""


def for_another_client(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the message before for the other business; None where the message says no such thing, or that one names no business."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST or not _ALIKE.search(text):
        return None
    at, new = next(((at, match["new"].strip()) for at, pattern in enumerate(_SAID) if (match := pattern.match(text))), (0, ""))
    new = "" if _PLACE.search(new) else new
    turn = next((normalise(turn.text) for turn in reversed(request.history) if turn.role == "user"), "") if new else ""
    steps = list(request.earlier[0].steps) if turn else []
    made = " ".join(texts_in([step.args for step in steps])).lower()
    old = next((found for found in reversed(list(_OLD[at].finditer(turn))) if _named_in(found["old"], made)), None)
    if old is None or old["old"].strip().lower() == new.lower():
        return None
    named = old["old"]
    said = f"{turn[: old.start('old')]}{new}{' ' if named.endswith(' ') else ''}{turn[old.end('old') :]}"
    plan = again(replace(request, text=said, earlier=(), history=(), recent=()))
    return plan if plan.steps and {step.tool for step in plan.steps} == {step.tool for step in steps} else None


def _named_in(business: str, made: str) -> bool:
    """Whether a business is what the work was made for; Russian and English ones by the beginning of their last word."""
    business = business.strip().lower()
    if re.search("[\u0e00-\u0e7f]", business):
        return business in made
    last = business.split()[-1] if business else ""
    return bool(last) and last[: max(_LEAST, len(last) - 2)] in made

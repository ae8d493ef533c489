# ruff: noqa: E501 - patterns read better unbroken
"""A post and the picture that goes with it, wished for together: "a picture and a caption for our new dish, post both on insta", «напиши пост про кружки и
картинку к нему», "เขียนโพสต์พร้อมรูป". That is one post, which is drawn a picture. And in Thai what is named only with where it goes, made first:
"พรุ่งนี้ 6 โมงเย็นโพสต์รูปเสื้อกันหนาวลงไอจี", "ตั้งโพสต์โปรมวยวันศุกร์ 2 ทุ่ม ลงเพจ".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.local import slots, times
from agent.local.catalogue.matching import Matcher
from agent.local.publishing.post_tools import PLAN, WRITTEN
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_PIC_EN, _PIC_RU, _PIC_TH = r"(?:pics?|pictures?|photos?|images?|visuals?)", r"(?:картинк(?:у|ой|а)|иллюстраци(?:ю|ей|я)|фотк(?:у|ой|а)|фотографи(?:ю|ей|я)|фото)", r"(?:รูป(?:ภาพ)?|ภาพ)"
_BOTH = lazy(
    rf"^(?P<lead>\W*(?:(?:please|pls|hey|ok|can you|could you|i need|we need|need|want|i want|make|write|create|do|give|get|me|us)\s+)*)(?:an?\s+)?{_PIC_EN}\s*(?:and|&|\+|n|plus|with)\s*(?:an?\s+)?(?:captions?|posts?|text)\s+(?:for|of|about|to)\s+(?P<en>.+)$"
    rf"|^(?P<lead_ru>\W*(?:(?:пожалуйста|нужн[аоы]|нужно|надо|хочу|сделай|напиши|придумай|создай|мне|нам)(?:те)?\s+)*){_PIC_RU}\s+(?:и|с|плюс)\s+(?:подпис(?:ь|ью)|пост(?:ом)?|текст(?:ом)?)\s+(?:про|об?|для|к)\s+(?P<ru>.+)$"
    rf"|^(?P<lead_th>\s*(?:ช่วย|ขอ|ทำ|อยากได้|สร้าง|วาด)*)\s?{_PIC_TH}\s?(?:และ|กับ|พร้อม)\s?(?:แคปชั่น|แคปชัน|โพสต์|ข้อความ)\s?(?:เรื่อง|ของ|สำหรับ|เกี่ยวกับ)\s?(?P<th>.+)$", re.IGNORECASE,
)  # fmt: skip
_PUTS_OUT = lazy(r"\b(?P<verb>post|publish|put|schedule|share|upload)\s+(?:both|them|the two|it all|everything)\b", re.IGNORECASE)
_PUTS_OUT_RU = lazy(r"(?<![а-яё])(?P<verb>выложи|опубликуй|запости|размести)(?:те)?\s+(?:оба|обе|всё|все|их|вместе)(?![а-яё])", re.IGNORECASE)
_GOES_OUT = lazy(r"\b(?:post|publish|put|schedule|share|upload)\b|(?<![а-яё])(?:выложи|опубликуй|запости|размести|запланируй)|(?:แล้ว|และ)?(?:ลง|โพสต์)", re.IGNORECASE)
_BESIDE = lazy(
    rf"(?:\s*,|\s+and|\s+with|\s+plus|\s*\+|\s+n)\s+(?:an?\s+)?(?:nice |matching )?{_PIC_EN}(?:\s+(?:for it|for the post|to go with it|to match|with it|too|as well|to it))?(?=\s*(?:[,.;]|\b(?:and|then|n|about|for|on)\b|$))"
    rf"|(?:\s*,|\s+и|\s+с|\s+плюс)\s+{_PIC_RU}(?:\s+(?:к нему|к посту|для него|тоже|к тексту))?(?=\s*(?:[,.;]|(?<![а-яё])(?:и|потом|затем|про|об?|для|в|на)(?![а-яё])|$))"
    rf"|\s*(?:พร้อม(?:ด้วย|กับ)?|และ|กับ)(?:ทำ)?{_PIC_TH}(?:ประกอบ)?(?:ด้วย)?(?=\s|แล้ว|$)", re.IGNORECASE,
)


def without_its_picture(text: str) -> tuple[str, bool]:
    """The wish for a post and its putting out, as it is said of a post alone, and whether it is to have a picture."""
    if match := _BOTH.match(text):
        told = next(value for name in ("en", "ru", "th") if (value := match[name]))
        if not _GOES_OUT.search(told):
            return text, False
        told = _PUTS_OUT_RU.sub(r"\g<verb> его", _PUTS_OUT.sub(r"\g<verb> it", told))
        return f"{'write a post about ' if match['en'] else 'напиши пост про ' if match['ru'] else 'เขียนโพสต์เรื่อง'}{told}", True
    beside = _BESIDE.search(text)
    if beside is None:
        return text, False
    before, behind = text[: beside.start()], text[beside.end() :]
    return f"{before.rstrip(' ,') if behind.lstrip().startswith(',') else before}{behind}", True


_ENDS_TH = r"(?:ให้|หน่อย|ที|ด้วย|เลย|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|ได้(?:ป่ะ|ไหม|มั้ย|ป่าว|หรือเปล่า)|\s)*"
_THERE_ALREADY_TH = r"(?:นี้|นั้น|เมื่อ|ล่าสุด|เดิม|เก่า|ทั้งหมด|ของ(?:ฉัน|ผม|เรา|หนู)|พวก|จาก|แรก|สุดท้าย|ไหน|อะไร|ที่(?:ทำ|ตัด|ส่ง|ถ่าย|อยู่|เพิ่ง|ให้|แนบ|แล้ว)|มัน|ทำ|วาด|ตัด|แก้|เปลี่ยน|ลบ|ยกเลิก|เลื่อน|แล้ว|กี่|ทุก|แทน|ไม่|อย่า|ถ้า)"
_NAMED_TH = lazy(rf"^\s*(?:ช่วย|ขอ|รบกวน|ฝาก|ตั้งเวลา|ตั้ง)*(?:โพสต์|ลง)?\s*(?P<kind>รูปภาพ|รูป|ภาพ|คลิป|วิดีโอ)(?!ใหม่)(?P<topic>[\u0e00-\u0e7fA-Za-z0-9 %]{{3,60}}?)\s*(?P<caption>(?:พร้อม|และ|กับ|มี|ใส่|คิด)+\s?(?:เขียน)?แคปชั่น(?:ให้)?)?{_ENDS_TH}$")
"""What goes out, where and when are taken off."""
_SET_TH = lazy(rf"^\s*(?:ช่วย|ขอ|รบกวน|ฝาก)*ตั้ง(?:เวลา)?(?:โพสต์|ลง)(?:เรื่อง)?(?!ว่า|ข้อความ|ไว้|เวลา|ค่า|ทุก|อัตโนมัติ)\s*(?P<topic>[\u0e00-\u0e7fA-Za-z0-9 %]{{3,60}}?){_ENDS_TH}$")
_LEADS_THERE = lazy(r"(?:แล้ว)?(?:โพสต์|ลง)?(?:ใน|ที่|บน|ทาง)?\s*$")
_LONGEST = 160  # characters: what is longer says more than one thing


def made_and_out(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of what is named with where it goes, and is to be made first; None where it may be there already, or is said otherwise."""
    text = normalise(request.text)
    at_hand = request.attachments or request.recent or request.earlier or request.question
    ability = index.whole(PLAN)
    if at_hand or ability is None or len(text) > _LONGEST or not re.search("โพสต์|ลง", text) or re.search(r"[\"\n:?]", text):
        return None
    spoken, places = times.read(text), [hit for hit in slots.find(text, ability.slots["platforms"]) if hit.strength >= 1]
    if spoken.every or spoken.after or not places:
        return None
    spans = [*spoken.spans, *([spoken.zone[:2]] if spoken.zone else []), *((_LEADS_THERE.search(text, 0, hit.start).start(), hit.end) for hit in places)]  # type: ignore[union-attr] - it matches nothing too
    left = text
    for start, end in sorted(spans, reverse=True):
        left = f"{left[:start]} {left[end:]}"
    left = re.sub(r"[\s,]+(?:(?:และ|กับ)(?=[\s,]|$)[\s,]*)*", " ", left).strip()
    said = _NAMED_TH.match(left) or _SET_TH.match(left)
    if said is None or re.search(_THERE_ALREADY_TH, said["topic"]):
        return None
    where = "และ".join(dict.fromkeys(text[hit.start : hit.end] for hit in sorted(places, key=lambda hit: hit.start)))
    when = " ".join(text[start:end].strip() for start, end in (*spoken.spans, *([spoken.zone[:2]] if spoken.zone else [])))
    named = said.groupdict()
    made = f"ทำ{named['kind']}{named['topic'].strip()}{' เขียนแคปชั่น' if named.get('caption') else ''}" if named.get("kind") else f"เขียนโพสต์เรื่อง{named['topic'].strip()}"
    gap = " " if when[:1].isdigit() or where[-1:].isascii() else ""
    plan = again(replace(request, text=f"{made} แล้วลง{where}{gap}{when}".strip()))
    return plan if plan.question or any(step.tool in (PLAN, WRITTEN) for step in plan.steps) else None

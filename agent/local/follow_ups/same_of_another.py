# ruff: noqa: E501 - patterns read better unbroken
"""The same once more of something else: "the same thing for cucumbers", "what about one with squirrels", «то же самое про огурцы», "แล้วกระรอกล่ะ". What
the work was about beside that stays: cucumbers are grown on a balcony as tomatoes were.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.another_thing import names_work
from agent.local.follow_ups.exchanged import HOW_IT_IS, heads_of, is_topic, topic_of, with_other
from agent.local.follow_ups.in_its_frame import in_its_frame
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_HI = r"\W*(?:(?:ok(?:ay)?|now|and|great|nice|cool|lovely|perfect|thanks|please|can you|could you|can i have|i want|i'd like|let'?s|do|make|give me|have|draw)\b[\s,!.]*)*"
_END = r"(?:[\s,]+(?:please|pls|too|as well|instead|now|next|then))*[\s.!?]*"
_NO_THING_TH = r"(?!(?:เพลง|ดนตรี|ราคา|เสียง|ซับ|สี|โทน|โลโก้|แคปชั่น|แคปชัน|แฮชแท็ก|โพสต์|รูป|ภาพ|คลิป|วิดีโอ|ตัวหนังสือ|ข้อความ|พื้นหลัง|เวลา|พรุ่งนี้|วันนี้|มะรืน|วัน|เมื่อ|อัน|ภาษา|แนวตั้ง|แนวนอน|คุณ|เธอ|ผม|ของ|ที่|ลง|ทำ|ถ้า|อะไร|ยังไง))"
"""Begins how a thing is to be, and nothing it may be about."""
_SAME = {
    "en": lazy(rf"{_HI}(?:(?:the )?(?:exact(?:ly)? )?same(?: (?:thing|one|video|clip|short|picture|script))?(?: again)?,?(?: but)?|another(?: one)?|one more|one) (?:for|with|about|on|of) (?P<new>[^,.;!?\"]{{3,50}}?){_END}", re.IGNORECASE),
    "ru": lazy(
        r"\W*(?:(?:а|и|ну|теперь|давай|сделай|хочу|можно|нужно|отлично|супер|класс|ещё|еще)(?![а-яё])[\s,!.]*)*(?:то же(?: самое)?|так(?:ой|ую|ое|ие) же(?: (?:ролик|видео|клип|картинку))?)(?:,? но| теперь)*\s+(?P<led>про|об?|для|с|со)\s+(?P<new>[^,.;!?\"]{3,50}?)(?:\s+(?:тоже|пожалуйста|теперь))*[\s.!?]*"
        r"|\W*(?:(?:а|и|ну|теперь|сделай)(?![а-яё])[\s,!.]*)*(?P<led2>про|об?)\s+(?P<new2>[^,.;!?\"]{3,40}?)\s+(?:так(?:ой|ое|ую) же|то же самое)[\s.!?]*", re.IGNORECASE,
    ),
    "th": lazy(rf"\s*(?:แล้ว|และ|ช่วย|ขอ|ทำ|เอา|งั้น|โอเค|\s)*(?:แบบเดียวกัน|แบบเดิม|เหมือนเดิม|แบบนี้|เหมือนกัน)(?:เลย|อีก(?:อัน|คลิป|รูป)?|\s)*(?:แต่|แค่)?(?:เปลี่ยน)?(?:เป็น)?(?:เรื่อง|ของ|สำหรับ)?\s?{_NO_THING_TH}(?P<new>[\u0e00-\u0e7f]{{2,30}}?)(?:แทน|ด้วย|บ้าง|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*"),
}
_WHAT_ABOUT = {
    "en": lazy(r"\W*(?:(?:ok|and|so|hm+|great|nice)[\s,!.]+)*(?:what|how) about (?:doing )?(?:(?:one|a (?:video|clip|short|picture|script)) (?:about|with|on|of|for) )?(?P<new>[^,.;!?\"]{3,40}?)(?: (?:then|instead|now))?[\s.!?]*", re.IGNORECASE),
    "ru": lazy(r"\W*(?:а|ну а)(?: если| как насчёт| как насчет)?(?: сделать| снять)?\s+(?:про|об?)\s+(?!.*(?<![а-яё])не\s)(?P<new>[^,.;!?\"]{3,40}?)\s*\?+\s*|\W*(?:а|ну а) (?:если|как насч[её]т) (?P<new2>[а-яё]{3,20})\s*\?+\s*", re.IGNORECASE),
    "th": lazy(rf"\s*(?:แล้ว(?:ถ้า(?:เป็น)?)?(?:เรื่อง|เป็น)?\s?{_NO_THING_TH}(?P<new>[\u0e00-\u0e7f]{{2,25}}?)(?:ล่ะ|ละ(?=\s|$|ค|ครับ))(?:ครับ|ค่ะ|คะ|\s|\?)*|(?:ขอ|เอา|ทำ)?เรื่อง{_NO_THING_TH}(?P<new2>[\u0e00-\u0e7f]{{2,25}}?)(?:บ้าง|ด้วย)(?:ครับ|ค่ะ|(?<!โย)คะ|นะ|สิ|\s)*)"),
}
"""Only another thing is named."""
_BUT_WITH = lazy(r"(?<![а-яё])но со? ", re.IGNORECASE)
"""That comes to what is there."""
_LONGEST = 100


def same_of_another(request: Request, index: Matcher) -> Plan | None:
    """The plan of the newest work, which is one, of the other thing; None for any other message, and where the same is left to others."""
    text = normalise(request.text)
    heads = heads_of(request) if not (request.question or request.attachments) and len(text) <= _LONGEST else []
    if len(heads) != 1:
        return None
    language = detect(text, request.language)
    for ways, alone in ((_SAME, False), (_WHAT_ABOUT, True)):
        match = ways[language].fullmatch(text) if language in ways else None
        said = match.groupdict() if match else {}
        new, led = (said.get("new") or said.get("new2") or "").strip(), said.get("led") or said.get("led2") or ""
        if led in ("с", "со") and _BUT_WITH.search(text):
            continue
        if not new or HOW_IT_IS.search(new) or names_work(new) or not is_topic(new, request.earlier[0], index):
            continue
        name = topic_of(heads[0])
        if put := in_its_frame(str(heads[0].args[name]), new, led) or (new if alone and name == "topic" else ""):
            return with_other(request, 0, {name: put}, index, language)
    return None

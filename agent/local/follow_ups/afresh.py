# ruff: noqa: E501 - patterns read better unbroken
"""Begun anew in another way: "start over with another idea, more funny" is another film on the same topic, and that a funny one."""

from __future__ import annotations

import re

from agent.local.follow_ups.target import Change, Target
from agent.patterns import lazy

_ANOTHER_EN = r"(?:an?other|a (?:different|new|fresh|better|whole new|totally different|completely different)|some other)\s+(?:idea|concept|approach|angle|take|script|story|version|direction|exercise|example|one|text)"
_ANOTHER_RU = r"(?:друг(?:ой|ую|ая|им|ое)|нов(?:ой|ую|ая|ым|ое)|ин(?:ой|ую|ым))\s+(?:иде\w+|концепци\w+|подход\w*|сюжет\w*|сценари\w+|упражнени\w+|пример\w*|вариант\w*|текст\w*)"
_AFRESH = lazy(
    rf"\b(?:start|begin|do|make|try|redo)(?: (?:it|this|that|everything|all of it|all))?\s+(?:over|from scratch|anew|afresh|all over|again)(?: again| from scratch| from the (?:start|beginning))*(?:[\s,]+(?:but\s+)?(?:with|using|on|from)\s+{_ANOTHER_EN})?|\b(?:with|use|using|try|take|need|want|on)\s+{_ANOTHER_EN}"
    rf"|(?<![а-яё])(?:начни|начать|начнём|сделай|давай|переделай)(?:те)?(?: всё| все| его| это)?\s+(?:заново|сначала|с нуля|снова)(?:[\s,]+(?:но\s+)?с\s+{_ANOTHER_RU})?|(?<![а-яё])(?:с|со|возьми|давай|нужна|нужен|хочу)\s+{_ANOTHER_RU}"
    r"|(?:เริ่ม|ทำ)(?:ใหม่)(?:หมด|ทั้งหมด|ตั้งแต่ต้น)?(?:\s?(?:ด้วย|โดยใช้|เอา|ใช้|เปลี่ยน)?(?:ไอเดีย|มุม|แนวคิด|เนื้อเรื่อง|ท่า)(?:อื่น|ใหม่))?|(?:ขอ|เอา|ใช้|เปลี่ยน|ลอง)(?:เป็น)?(?:ไอเดีย|มุม|แนวคิด|เนื้อเรื่อง|ท่า)(?:อื่น|ใหม่)",
    re.IGNORECASE,
)
_GOOD = lazy(r"\b(?:pictures?|images?|visuals|story|script|jokes?|ending|idea|intro)\s+(?:is|are|was|were|looks?)\s+(?:(?:really|so|very|all|pretty)\s+)*(?:good|great|nice|interesting|working)\b", re.IGNORECASE)
_DISLIKED = lazy(
    r"\b(?:the |these |those )?(?:pictures?|images?|visuals|drawings?|graphics|scenes?|stor(?:y|ies)|script|jokes?|ending|beginning|intro|hook|idea)\s+(?:is|are|was|were|looks?|sounds?|feels?|came out)(?:n'?t| not)?\s+(?:(?:really|so|too|very|a bit|kind of|kinda|just|quite|pretty|all)\s+)*(?:ugly|bad|boring|weird|awful|terrible|horrible|creepy|wrong|off|dull|stupid|silly|confusing|good|great|nice|interesting|working|my thing)\b"
    r"|(?<![а-яё])(?:картинк\w*|изображени\w*|кадры|сюжет|истори\w+|сценарий|шутк\w+|концовк\w+|начало|идея)\s+(?:(?:какие-то|какая-то|какой-то|очень|слишком|совсем|вышл\w+|получил\w+)\s+)*(?:не(?:красив|удачн|интересн|понятн)\w*|страшн\w+|уродлив\w+|скучн\w+|плох\w+|ужасн\w+|странн\w+|не (?:нрав\w+|очень|то|подход\w+))|(?:รูป|ภาพ|เนื้อเรื่อง|เนื้อหา|มุก|ตอนจบ|ไอเดีย)(?:มัน|ดู)?(?:น่าเกลียด|ไม่สวย|น่าเบื่อ|แปลก|ไม่ดี|แย่|ไม่โอเค)(?:มาก|เลย|ไป)*",
    re.IGNORECASE,
)
"""What of it is disliked that has no field of its own: all of it is made otherwise."""


def begun_anew(text: str, target: Target, change: Change) -> None:
    """Another variation of the same, whatever else is to be other than before."""
    match = _AFRESH.search(text) or (None if change.values or _GOOD.search(text) else _DISLIKED.search(text))
    if match is None or "seed" not in target.ability.slots or "seed" in change.values or any(start < match.end() and match.start() < end for start, end in change.spans):
        return
    change.values["seed"] = int(target.values.get("seed") or 0) + 1
    change.spans.append(match.span())

# ruff: noqa: E501 - patterns read better unbroken
"""How things are to be made from now on, told without "remember": "every time you make a video use a female voice", «все мои ролики делай
вертикальными», "ต่อไปเวลาทำรูปขอโทนพาสเทล". It is kept; nothing is made of it now.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.local.wordings.verbatim import verbatim
from agent.local.words import normalise
from agent.patterns import lazy
from tools.contract import Tool
from tools.plan import Plan

_THINGS = r"(?:videos?|clips?|reels?|shorts?|films?|pictures?|images?|posters?|captions?|posts?|scripts?|songs?|thumbnails?|covers?|slogans?)"
_MAKE = r"(?:make|do|create|draw|write|cut|edit|record|generate|design)"
_THINGS_RU = r"(?:ролик|видео|клип|рилс|картин|афиш|плакат|постер|подпис|пост|сценари|обложк|слоган)[а-яё]*"
_THINGS_TH = r"(?:คลิปวิดีโอ|คลิป|วิดีโอ|วีดีโอ|รูปภาพ|รูป|ภาพ|โปสเตอร์|แคปชั่น|แคปชัน|โพสต์|สคริปต์|ปก|เพลง)"
_SOFT_TH = r"(?:ให้|เลย|ด้วย|หน่อย|นะ|น้า|ครับ|คับ|ค่ะ|คะ|ค่า|จ้า|ไม่ต้องถาม(?:อีก|แล้ว)?|\s)*"
_EVER = lazy(
    rf"^\W*(?:(?:hi|hey|ok|and|also|btw|please|so|one thing)[\s,:]+)*(?:(?:every time|each time|whenever|any ?time) (?:you|u) {_MAKE}\b.{{3,120}}|(?:(?:for|in|on) )?(?:all (?:of )?)?(?:my|our) {_THINGS}(?: (?:should|must|have to|need to|are to|are|be))*,? (?:always|every time)\b.{{3,100}}|(?:(?:for|in|on) )?all (?:of )?(?:my|our) {_THINGS} (?:should|must|have to|need to|are to)\b.{{3,100}})$"
    rf"|^\W*(?:(?:привет|и|а|ещё|пожалуйста|кстати)[\s,]+)*(?:(?:каждый раз|всякий раз|всегда|когда бы ты ни),? ?(?:когда |как )?(?:ты )?(?:делае|рисуе|пише|создаё|создае|снимае|монтируе)(?:шь|те)\s.{{5,120}}|(?:(?:в|для|на|под) )?(?:все(?:х|м)? )?(?:мо[а-яё]+|наш[а-яё]+) {_THINGS_RU} (?:должн[а-яё]+ быть |пусть |делай(?:те)? |пиши(?:те)? )?(?:всегда|каждый раз|постоянно)\s.{{3,100}}|(?:(?:в|для|на) )?все(?:х|м)? (?:мо[а-яё]+|наш[а-яё]+) {_THINGS_RU} (?:делай|пиши|рисуй|снимай|должн[а-яё]+|пусть)(?:те)?(?![а-яё]).{{3,100}})$"
    rf"|^\s*(?:อ้อ|แล้วก็|ขอ|\s)*(?:ต่อไป(?:นี้)?\s?(?:(?:{_THINGS_TH})?ทุก(?={_THINGS_TH})|เวลา(?:จะ)?(?:ทำ|เขียน|วาด|สร้าง|ตัด)|ถ้า(?:ทำ|เขียน|วาด)|(?:เวลา)?{_THINGS_TH}ทุก).{{3,100}}|(?:ทุกครั้ง|ทุกที)(?:ที่|เวลา)?(?:จะ)?(?:ทำ|เขียน|วาด|สร้าง|ตัด).{{3,100}}|เวลา(?:จะ)?(?:ทำ|เขียน|วาด|สร้าง).{{3,100}}(?:ทุกครั้ง|ทุกที|ตลอด|เสมอ){_SOFT_TH}|{_THINGS_TH}(?:ทุก{_THINGS_TH})?(?:ของ)?(?:ร้าน)?[ก-๙]{{0,12}}?(?:ขอ(?:เป็น)?|ให้|ต้อง|ควร|ใส่|ใช้|ทำ)[^?]{{2,80}}?\s?(?:ตลอด|ทุกครั้ง|ทุกที|เสมอ|ทุกอัน|ทุกคลิป|ทุกรูป){_SOFT_TH})$", re.IGNORECASE,
)  # fmt: skip
_WHEN = lazy(
    r"\b(?:every|each|on) (?:day|week|month|morning|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|\b(?:post|publish|upload|schedule)\b|\b(?:at \d|about)\b|\?"
    r"|кажд[а-яё]+ (?!раз)|по (?:понедельн|вторник|сред|четверг|пятниц|суббот|воскресен)|(?<![а-яё])(?:выклад|опублик|публик|выложи|про)|ทุก(?:วัน|อาทิตย์|สัปดาห์|เดือน|เช้า|เย็น)|โพสต์(?:ลง|ทุก)|ลง(?=tiktok|ติ๊ก|เฟส|ไอจี)|เรื่อง|โมง|ทุ่ม|ไหม|มั้ย", re.IGNORECASE,
)  # fmt: skip
"""Says when, where or about what: that is work that comes again, or one wish."""
_POINTS = lazy(r"\b(?:it|this|that|these)\b|(?<![а-яё])(?:это|этот|эту|его|её)(?![а-яё])|(?:อัน|คลิป|รูป)(?:นี้|นั้น)", re.IGNORECASE)
_ENDS = lazy(r"(?:[\s.!,]|นะ|น้า|ครับ|คับ|ค่ะ|คะ|ค่า|จ้า|ไม่ต้องถาม(?:อีก|แล้ว)?|please|пожалуйста)+$", re.IGNORECASE)
_LEADS = lazy(r"^\W*(?:(?:hi|hey|ok|and|also|btw|please|so|one thing|привет|и|а|ещё|пожалуйста|кстати)[\s,:]+|(?:อ้อ|แล้วก็)\s?)+", re.IGNORECASE)
_KEPT = {"en": "remember that {rule}", "ru": "запомни, что {rule}", "th": "จำไว้ว่า{rule}"}
_CALLED = lazy(
    r"^\W*(?:(?:hi|hey|hello|ok|so|please|just|привет|пожалуйста)[\s,.!]+)*(?:(?:you (?:can|may) )?call me (?!an?\b|the\b|when\b|if\b|at\b|back\b|on\b|tomorrow\b|later\b|once\b|and\b|to\b)\w|(?:можешь )?(?:зови|называй|звать)(?:те)? меня \w)|^\s*เรียก(?:ฉัน|ผม|หนู|เรา|ดิฉัน)ว่า", re.IGNORECASE,
)  # fmt: skip
"""Says what one is to be called."""
_MOST = 160


def surely_kept(text: str) -> bool:
    """Whether a message tells such a rule or what one is to be called, whatever work its words look like."""
    text = normalise(text).strip()
    return bool(_CALLED.match(text)) or (len(text) <= _MOST and bool(_EVER.match(text)) and not (_WHEN.search(text) or _POINTS.search(text)))


def standing_wish(request: Request, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that keeps such a rule; None for any other message."""
    text = normalise(request.text).strip()
    if request.question or request.attachments or _CALLED.match(text) or not surely_kept(text):
        return None
    rule = _LEADS.sub("", _ENDS.sub("", text))
    return verbatim(_KEPT.get(language, _KEPT["en"]).format(rule=rule), catalogue, language)

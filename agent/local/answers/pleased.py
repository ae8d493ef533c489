# ruff: noqa: E501 - patterns read better unbroken
"""Praise and thanks for what was made, and no wish: "the client loves it, thank you", «заказчик доволен», "ลูกค้าชอบมากกก ขอบคุณค่ะ", "perfect ค่ะ ขอบคุณนะ"; that one
comes back later; and whether an AI answers. Two languages are mixed in half of them, so no whole sentence of either is looked for.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.answers.small_talk import answered, drawn_in
from agent.local.catalogue.matching import Matcher
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_PLEASED = lazy(
    r"(?:\b(?:perfect|great|amazing|awesome|lovely|excellent|brilliant|beautiful|wonderful|fantastic|(?:loves?|loved|likes?|liked|approved|accepted) (?:it|this|that|them)|(?:is|was|are|were) (?:so |very |really )?(?:happy|pleased|delighted|thrilled))\b"
    r"|(?<![а-яё])(?:супер|отлично|класс|прекрасно|замечательно|шикарно|здорово|красиво|(?:по)?нравится|понравил[а-яё]+|довольн?[а-яё]*|в восторге|одобрил[аи]?|принял[аи]?)(?![а-яё])"
    r"|ชอบ(?!สี|แบบ|เพลง|เสียง|รูป|คลิป|อัน)|ถูกใจ|แฮปปี้|happy|ผ่าน(?=แล้ว|เลย|\s|$)|ปลื้ม|สุดยอด|เยี่ยม|เลิศ|เริ่ด|เจ๋ง|จึ้ง|สวย|ดี(?=มาก|เลย|จัง|สุด|งาม)|(?:ลูกค้า|เจ้าของ(?:ร้าน)?|หัวหน้า|เจ้านาย|ทุกคน)(?:ก็)?โอเค|นี่แหละ(?:ที่อยากได้)?|ใช่เลย)", re.IGNORECASE,
)
_THANKS = lazy(r"\b(?:thank(?:s| you| u)|thx|ty|cheers)\b|(?<![а-яё])(?:спасибо|благодарю)(?![а-яё])|ขอบคุณ|ขอบใจ|แต๊งกิ้ว|แต้งกิ้ว", re.IGNORECASE)
_BESIDE = lazy(
    r"(?:\b(?:the|our|my|a|i|we|you|client|clients|customer|customers|boss|owner|everyone|everybody|they|she|he|it|this|that|all|so|very|really|much|a lot|just|ok|okay|yes|yeah|wow|and|absolutely|for|job|work)\b"
    r"|(?<![а-яё])(?:клиент(?:у|ам|ы|ка|ке)?|заказчик(?:у|и|ам)?|заказчиц[ае]|начальник(?:у)?|шеф(?:у)?|хозяйк[аеу]|всем|все|всё|он|она|они|очень|просто|ок|да|ура|и|большое|огромное|вам|тебе|это|работа)(?![а-яё])"
    r"|ลูกค้า|เจ้าของร้าน|เจ้าของ|หัวหน้า|เจ้านาย|พี่เขา|ทุกคน|ที่ร้าน|แฟน|เขา|มัน|งาน(?=นี้|\s|ดี|สวย)|นี้|โอเค|โอเช|ok|มาก|เลย|แล้ว|จัง|สุด|ๆ|ก็|ทั้งหมด|ค่ะ|ค่า|คะ|ครับ|คับ|นะ|น้า|จ้า|จ้ะ|ด้วย|อะ|อ่ะ|ออกมา|ที่สุด)", re.IGNORECASE,
)
_SIGNS = lazy(r"[\s,.!~()\-–—…\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F\u200d]+")
_LATER = lazy(
    r"\s*(?:งั้น|โอเค|ok)?\s?(?:เอา)?(?:ไว้|พัก)(?:ก่อน|คราวหน้า|ทีหลัง|วันหลัง)(?:แล้วกัน|ละกัน|นะ|ค่ะ|ครับ|(?<!โย)คะ|จ้า|\s)*(?:เดี๋ยว|พรุ่งนี้|ไว้)?(?:จะ)?(?:กลับ)?มา(?:ทำ|คุย|ต่อ)?(?:ใหม่|ต่อ|อีกที)(?:นะ|ค่ะ|ครับ|(?<!โย)คะ|จ้า|\s)*"
    r"|(?:(?:ok|okay|let'?s|i'?ll) )*(?:leave it for now|come back (?:to (?:it|this) )?later|be back later)[\s,.]*(?:(?:i'?ll )?(?:come|be) back later)?(?: thanks)?[\s.!]*", re.IGNORECASE,
)
_IS_AI = lazy(
    r"\s*(?:(?:so|hey|wait|นี่|แล้ว)\s*)?(?:are you|r u|คุณ(?:คือ|เป็น)?|นี่(?:คือ|เป็น)?|เธอ(?:คือ|เป็น)?|ที่ตอบ(?:คือ|เป็น)?)\s*(?:an?\s)?(?:ai|a\.i\.|bot|robot|หุ่นยนต์|บอท|บอต|เอไอ|โปรแกรม|คน(?:จริงๆ?)?|human)\s*(?:(?:or|หรือ)\s*(?:an?\s)?(?:คน|human|person|ai|bot|บอท|หุ่นยนต์|เปล่า))?(?:จริงๆ|ๆ)?\s*(?:ใช่(?:ไหม|มั้ย|ป่ะ|หรือเปล่า|ปะ)|ไหม|มั้ย|หรือเปล่า|รึเปล่า|ป่ะ|right)?(?:นะ|ค่ะ|คะ|ครับ|\s|\?)*", re.IGNORECASE,
)
_LONGEST = 100  # characters


def pleased(request: Request, index: Matcher) -> Plan | None:
    """What is said back to such a message; None for any other."""
    text = drawn_in(normalise(request.text)).strip()
    if request.question or request.attachments or not text or len(text) > _LONGEST:
        return None
    language = detect(text, request.language)
    if _LATER.fullmatch(text):
        return Plan(reply=answered("bye", language, index))
    if _IS_AI.fullmatch(text):
        return Plan(reply=answered("who", language, index))
    told = _told(text) if re.search("[\u0e00-\u0e7f]", text) or _SAYS_WHO.search(text) else set[str]()
    return Plan(reply=answered("praise" if "pleased" in told else "thanks", language, index)) if told & {"pleased", "thanks"} else None


_SAYS_WHO = lazy(r"\b(?:client|customer|boss|owner|everyone|everybody)s?\b|(?<![а-яё])(?:клиент|заказчи|начальник|шеф|хозяйк|всем)", re.IGNORECASE)
"""Of what others think of it; one's own praise in one language is known by its whole sentence."""


def _told(text: str) -> set[str]:
    """What a message of nothing else tells: that somebody is pleased, thanks; empty where it says anything more."""
    kinds = {"pleased": _PLEASED, "thanks": _THANKS, "beside": _BESIDE, "signs": _SIGNS}
    found, at = set[str](), 0
    while at < len(text):
        reach = {kind: match.end() for kind, pattern in kinds.items() if (match := pattern.match(text, at)) and match.end() > at}
        if not reach:
            return set()
        kind = max(reach, key=lambda name: reach[name])
        found.add(kind)
        at = reach[kind]
    return found

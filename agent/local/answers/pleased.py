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
from agent.local.drafting.wiring import pick_span
from agent.local.follow_ups.one_of import in_a_row
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_PLEASED = lazy(
    r"(?:\b(?:perfect|great|amazing|awesome|lovely|excellent|brilliant|beautiful|wonderful|fantastic|better|best|nicer|nicest|favou?rite|(?:loves?|loved|likes?|liked|approved|accepted) (?:it|this|that|them)|(?:is|was|are|were) (?:so |very |really )?(?:happy|pleased|delighted|thrilled|nice|good|cute|cool))\b"
    r"|(?<![а-яё])(?:супер|отлично|класс|прекрасно|замечательно|шикарно|здорово|красиво|лучше|лучшая|красивее|(?:по)?нравится|понравил[а-яё]+|довольн?[а-яё]*|в восторге|одобрил[аи]?|принял[аи]?|(?:красив|классн|отличн|прекрасн|хорош|шикарн|крут|мил)(?:ая|ий|ый|ой|ое|ее|ые|ие))(?![а-яё])"
    r"|ชอบ(?!สี|แบบ|เพลง|เสียง|รูป|คลิป|อัน)|ถูกใจ|แฮปปี้|happy|ผ่าน(?=แล้ว|เลย|\s|$)|ปลื้ม|สุดยอด|เยี่ยม|เลิศ|เริ่ด|เจ๋ง|จึ้ง|(?:สวย|ดี)กว่า|สวย|ดี(?=มาก|เลย|จัง|สุด|งาม)|(?:ลูกค้า|เจ้าของ(?:ร้าน)?|หัวหน้า|เจ้านาย|ทุกคน)(?:ก็)?โอเค|นี่แหละ(?:ที่อยากได้)?|ใช่เลย)", re.IGNORECASE,
)
_THANKS = lazy(r"\b(?:thank(?:s| you| u)|thx|ty|cheers)\b|(?<![а-яё])(?:спасибо|благодарю)(?![а-яё])|ขอบคุณ|ขอบใจ|แต๊งกิ้ว|แต้งกิ้ว", re.IGNORECASE)
_BESIDE = lazy(
    r"(?:\b(?:the|our|my|a|i|we|you|client|clients|customer|customers|boss|owner|everyone|everybody|they|she|he|it|this|that|all|so|very|really|much|a lot|just|ok|okay|yes|yeah|wow|and|absolutely|for|job|work|one|ones|pictures?|are|is|was|were|looks?|both|too)\b"
    r"|(?<![а-яё])(?:клиент(?:у|ам|ы|ка|ке)?|заказчик(?:у|и|ам)?|заказчиц[ае]|начальник(?:у)?|шеф(?:у)?|хозяйк[аеу]|всем|все|всё|он|она|они|очень|просто|ок|да|ура|и|большое|огромное|вам|тебе|это|работа|картинк[аи]|обе|тоже)(?![а-яё])"
    r"|ลูกค้า|เจ้าของร้าน|เจ้าของ|หัวหน้า|เจ้านาย|พี่เขา|ทุกคน|ที่ร้าน|แฟน|เขา|มัน|งาน(?=นี้|\s|ดี|สวย)|นี้|โอเค|โอเช|ok|มาก|เลย|แล้ว|จัง|สุด|ๆ|ก็|ทั้งหมด|รูป|ภาพ|ค่ะ|ค่า|คะ|ครับ|คับ|นะ|น้า|จ้า|จ้ะ|ด้วย|อะ|อ่ะ|ออกมา|ที่สุด)", re.IGNORECASE,
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
    text = _without_which(text, request)
    told = _told(text) if re.search("[\u0e00-\u0e7f]", text) or _SAYS_WHO.search(text) or _OF_ONE.match(text) else set[str]()
    return Plan(reply=answered("praise" if "pleased" in told else "thanks", language, index)) if told & {"pleased", "thanks"} else None


_SHOWN = ("image.", "video.", "music.")
_OF_ONE = lazy(r"this one\b", re.IGNORECASE)
"""One of several, as it is put: what is said of it is one's own praise."""


def _without_which(text: str, request: Request) -> str:
    """The message with "this one" where it names one or some of what was made: "the last two are great", «вторая очень красивая»."""
    shown = request.earlier and all(step.tool.startswith(_SHOWN) for step in request.earlier[0].steps)
    if _BETTER.search(text) and not (shown and (len(request.earlier[0].steps) > 1 or request.earlier[0].steps[0].args.get("count"))):
        return text  # of two versions the earlier one is wished for
    row = in_a_row(text, _MOST) if shown else None
    span = row[1] if row else pick_span(text) if shown else None
    if span is None:
        return text
    before, behind = text[: span[0]].removesuffix("the ").strip(), text[span[1] :]
    if _LOVES.fullmatch(before):
        return text if _LED.sub("", behind) else "this one loved it"
    return text if _LEADS.sub("", before) else f"this one {behind}"


_BETTER = lazy(r"\b(?:better|best|nicer|nicest|my favou?rite)\b|(?<![а-яё])(?:лучше|лучшая|красивее)(?![а-яё])|กว่า|ที่สุด", re.IGNORECASE)
_MOST = 50
_LEADS = lazy(r"(?:\b(?:the|and|but)\b|(?<![а-яё])(?:а|и|вот)(?![а-яё])|รูป|ภาพ|คลิป|อัน|ตัว|ที่|\s)+", re.IGNORECASE)
_LED = lazy(r"(?:\b(?:one|ones|picture|pictures|video|best|most|a lot|very much|so much)\b|[\s.!])+", re.IGNORECASE)
_LOVES = lazy(r"(?:i|we) (?:(?:really|just|absolutely|do|also) )*(?:love|like|adore)|(?:мне|нам) (?:(?:очень|больше всего|тоже) )*(?:нравится|понравил[а-яё]+)|ชอบ", re.IGNORECASE)


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

# ruff: noqa: E501 - patterns read better unbroken
"""A question of JARVIS left, and something else ordered: "forget it, draw me a cat in a hat" to "What should it be about?", «запость в телеграм:
сегодня до 20:00», "งั้นโพสต์ลงเฟสว่า ...". What is ordered clearly is no answer to what was asked before.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.publishing.words_alone import posts_words
from agent.local.words import normalise
from agent.patterns import lazy

_LEAVES = lazy(
    r"^\W*(?:(?:no|nah|nope|ok|oh|hm+|actually|you know what)[\s,.!]+)*(?:(?:forget (?:it|about it)|never ?mind(?: (?:that|it))?|nvm|changed my mind)[\s,.;:!–—-]+|(?:forget that|scrap (?:it|that)|leave (?:it|that)|drop (?:it|that)|skip (?:it|that))\s*[,.;:!–—]+\s*)(?:(?:just|rather|instead|and|but)\s+)?"
    r"|^\W*(?:(?:нет|не|ладно|а|ну|знаешь)[\s,.!]+)*(?:забудь(?:те)?(?: (?:об этом|это|про это))?|не надо|не нужно|неважно|забей|проехали|оставь(?: это)?|передумал[аи]?)\s*[,.;:!–—]+\s*(?:(?:лучше|просто|давай)\s+)?"
    r"|^\s*(?:(?:ไม่เอา|ไม่ต้อง|พอ)(?:แล้ว|ละ|ล่ะ|ดีกว่า|เถอะ)+(?:ครับ|ค่ะ|(?<!โย)คะ|นะ)*|(?:ช่างมัน|ช่างเถอะ|เปลี่ยนใจ(?:แล้ว)?|ไม่เป็นไร|ข้ามไป)(?:แล้ว|ละ|ล่ะ|ดีกว่า|เถอะ|ครับ|ค่ะ|(?<!โย)คะ|นะ)*)[\s,]+(?:แค่)?",
    re.IGNORECASE,
)
"""Says that what was asked about is not wished for any more."""
_KINDS = {
    "film": r"\b(?:videos?|vids?|reels?|shorts?|clips?|films?)\b|(?<![а-яё])(?:ролик|видео|видос|рилс|клип)|คลิป|วิดีโอ|วีดีโอ|รีล",
    "picture": r"\b(?:draw|pictures?|pics?|images?|drawings?|logos?|posters?|flyers?|banners?)\b|(?<![а-яё])(?:нарисуй|картинк|логотип|постер|плакат|афиш)|วาด|รูป|ภาพ|โลโก้|โปสเตอร์",
    "song": r"\b(?:songs?|tunes?|jingles?|music|tracks?|beats?)\b|(?<![а-яё])(?:песн|трек|джингл|музык|мелоди)|เพลง|ดนตรี|จิงเกิล",
    "script": r"\bscripts?\b|(?<![а-яё])сценари|สคริปต์|บทพูด",
    "ideas": r"\b(?:ideas|slogans?|captions?|calendar|hashtags)\b|(?<![а-яё])(?:иде[ийю]|слоган|подпис|контент-план|календар)|ไอเดีย|สโลแกน|แคปชั่น|ตารางคอนเทนต์",
}
_OF_KIND = {kind: lazy(words, re.IGNORECASE) for kind, words in _KINDS.items()}
_ORDERS = lazy(
    r"^\W*(?:(?:ok|okay|so|then|well|instead|please|can you|could you|just|rather)[\s,]+)*(?:make|draw|write|create|compose|give|design|generate)\s+(?:me\s+|us\s+)?(?:an?|the|my|our|some|\d{1,2}|two|three|four|five|ten)\s"
    r"|^\W*draw\s|^\W*(?:(?:ок|ладно|тогда|лучше|давай|пожалуйста|можешь|просто)[\s,]+)*(?:сделай|нарисуй|напиши|создай|сочини|придумай|дай)(?:те)?\s+(?:мне\s+)?[а-яё\d]{2,}|^\s*(?:ช่วย|ขอ|งั้น|รบกวน)*(?:ทำ|วาด|เขียน|แต่ง|คิด|สร้าง)[\u0e00-\u0e7f]{3,}",
    re.IGNORECASE,
)
"""Orders a thing of its own."""
_LEAST = 2


def without_its_question(request: Request, index: Matcher) -> Request:
    """The message as one of its own where it orders something else than what was asked about; otherwise as it was."""
    if request.question is None or request.attachments:
        return request
    text = normalise(request.text)
    if (left := _LEAVES.match(text)) and _says_something(text[left.end() :]):
        return replace(request, text=text[left.end() :], question=None)
    if posts_words(text, bool(request.recent), index) or _is_another_kind(text, request):
        return replace(request, question=None)
    return request


def _says_something(rest: str) -> bool:
    return len(re.findall(r"[^\W\d_]{2,}", rest)) >= _LEAST or len(re.findall(r"[\u0e00-\u0e7f]", rest)) > 6


def _is_another_kind(text: str, request: Request) -> bool:
    """Whether the message orders a thing of another kind than the one that is asked about."""
    if not _ORDERS.match(text):
        return False
    asked = next((normalise(turn.text) for turn in reversed(request.history) if turn.role == "user"), "")
    ordered, before = ({kind for kind, words in _OF_KIND.items() if words.search(said)} for said in (text, asked))
    return bool(ordered) and bool(before) and not ordered & before

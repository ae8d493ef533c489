# ruff: noqa: E501 - patterns read better unbroken
"""Praise and thanks for what was made, in front of what is wished of it: "fire. drop it on tiktok rn", "That will do nicely, thank you. Please put it
on YouTube", «красиво, спасибо, но сделай красным», "ดีมากครับ ขอบคุณครับ รบกวนลงยูทูบ". They wish for nothing, and are no part of what does.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.patterns import lazy

_HOW = r"(?:(?:really|so|very|just|absolutely|quite|rather|pretty|all|actually|looking|much|far|a lot)\s+)*"
_GOOD = (
    r"(?:on )?fire|lit|sick|dope|(?:just |simply )?perfect(?:ly)?|great|lovely|brilliant|excellent|wonderful|beautiful|gorgeous|awesome|amazing|fantastic|splendid|superb|spot on|nice(?:ly)?|cool|good|better|(?:very )?well"
    r"|cute|adorable|banging|banger|goated|ace|mint|sweet|charming|what i (?:wanted|needed|asked for)"
)
_EN = (
    rf"(?:(?:that|it|this|they|these)(?:['’]?s|\s+(?:is|are|looks?|sounds?|came out|turned out|will do|works?|does(?: it)?|slaps?))(?:\s+{_HOW}(?:{_GOOD}))?"
    rf"|(?:(?:ok(?:ay)?|oh|wow|yes|yeah|omg|ah)[\s,!]+)?{_HOW}(?:{_GOOD})(?:\s+(?:one|job|work|stuff|start|indeed))?|(?:(?:i\s+)?(?:(?:really|absolutely|just)\s+)?(?:love|loving)|i\s+(?:(?:really|just)\s+)?like)\s+(?:it|this|that|them)(?:\s+(?:a lot|so much|very much))?"
    r"|(?:many\s+)?(?:thank you|thanks)(?:\s+(?:so much|very much|a lot|a million|again|for (?:that|this|it)))?|well done|wow)"
)
_RU = (
    r"(?:(?:очень|просто|прям|реально|ну|вышло|получилось|это|всё|все|о|ого|вау)\s+)*(?:огонь|бомба|пушка|супер|класс(?:но)?|отлично|прекрасно|замечательно|красиво|красота|идеально|здорово|круто|хорошо|шикарно|топ|кайф|отпад|великолепно|чудесно|чудно|мило|прелесть|зашибись|прикольно"
    r"|то,? что (?:надо|нужно)|(?:мне\s+)?(?:очень\s+)?(?:по)?нрав(?:ится|илось)|(?:большое\s+)?спасибо(?:\s+(?:большое|огромное|вам|тебе))?|благодарю)(?:\s+(?:вышло|получилось|работа))?"
)
_TH = r"(?:โอเค|ปัง|ดี|สวย|เยี่ยม|เจ๋ง|แจ่ม+|ชอบ|เริ่ด|ขอบคุณ|ขอบใจ|น่ารัก|ถูกใจ|เพอร์เฟก\S{0,2}|สุดยอด|เลิศ|จึ้ง)(?:มาก|เลย|แล้ว|จัง|สุด|อะ|อ่ะ|ๆ|ครับ|ค่ะ|(?<!โย)คะ|นะ|(?<!เ)จ้า|จ้ะ|\s)*"
_PRAISED = lazy(
    rf"^\W*(?:(?:{_EN})(?:\s*[,.!…😍🔥❤️👍🙌]+\s*|\s+(?=but\b|thank)))+(?:but\s+)?(?=\S)"
    rf"|^\W*(?:(?:{_RU})(?:\s*[,.!…😍🔥❤️👍🙌]+\s*|\s+(?=но\b)))+(?:но\s+)?(?=\S)"
    rf"|^\s*(?:{_TH}(?:(?<=\s)|[,.!…😍🔥❤️👍🙌]+\s*|(?=แต่)))+(?:แต่\s?)?(?=\S)",
    re.IGNORECASE,
)
_FOUND = lazy(
    r"^\W*(?:(?:it['’]?s|its|that['’]?s|this is|a bit|bit|way|far|kinda|just|sorry|hm+|nah|no)[\s,]+)*too [a-z]+(?: [a-z]+)?\s*[,.;!—–-]+\s*(?=(?:(?:make|have|try|do) (?:it|them|that) )?(?:(?:a (?:bit|little)|bit|much|far|way) )?(?!another|other|either|her|over|after|under|paper|poster|water)(?:[a-z]{2,}er|more [a-z]+|less [a-z]+)(?![a-z])|(?:change|switch) (?:it|that) to \d)"
    r"|^\W*(?:(?:это|ну|как-то|нет|ой|что-то)[\s,]+)*(?:слишком|больно|чересчур) [а-яё]+\s*[,.;!—–-]+\s*(?=(?:(?:сделай|давай|пусть будет) )?(?:чуть |немного )?(?:по[а-яё]{3,}(?:ее|ей|е|ше|че|же)|[а-яё]{3,}(?:ее|ей)|более [а-яё]+|менее [а-яё]+)(?![а-яё]))", re.IGNORECASE,
)
"""What it is found to be, in front of how it is to be instead: "too cheerful, sadder please"."""
_NO_WISH = lazy(r"\W*(?:that(?:['’]?s| is| was) (?:all|it)|это всё|на этом всё|แค่นี้|เท่านี้)", re.IGNORECASE)
_LEAST = 2  # words, or as many letters of Thai as two have


def without_praise_of_it(request: Request) -> Request:
    """The message without what it says to praise what was made, where it goes on to wish for something."""
    if request.question or request.attachments or not request.earlier:
        return request
    match = _PRAISED.match(request.text) or _FOUND.match(request.text)
    rest = request.text[match.end() :] if match else ""
    worth = len(re.findall(r"[^\W\d_]{2,}", rest)) >= _LEAST or len(re.findall(r"[\u0e00-\u0e7f]", rest)) > 6
    return replace(request, text=rest) if worth and not _NO_WISH.match(rest) else request

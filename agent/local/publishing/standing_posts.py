# ruff: noqa: E501 - patterns read better unbroken
"""What is to be posted from now on, again and again: "from now on post the dish of the day picture every weekday at 11". A file that is there is planned
so; of one that is not there yet it is said plainly what can be done.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.catalogue.matching import Matcher
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_FROM_NOW = lazy(
    r"^\W*(?:(?:ok|so|and|please|hey|а|и|ну|пожалуйста)[\s,]+)*(?:from now on|from today(?: on)?|starting (?:now|today)|going forward|as of (?:now|today)|отныне|впредь|с этого момента|с сегодняшнего дня|начиная с сегодняшнего дня|теперь всегда|ต่อไปนี้|จากนี้(?:ไป|เป็นต้นไป)?|ตั้งแต่(?:วัน)?นี้(?:เป็นต้นไป)?|นับจากนี้)[\s,:]*",
    re.IGNORECASE,
)
_POSTS = lazy(
    r"\b(?:post|publish|upload|share|put (?:up|out))\b|(?<![а-яё])(?:выкладывай|публикуй|пости|заливай|размещай|выложи|опубликуй|постить|выкладывать|публиковать)(?:те)?(?![а-яё])|โพสต์|โพส|ลง(?=รูป|คลิป|เมนู|ภาพ|วิดีโอ)|เผยแพร่", re.IGNORECASE
)
_THERE = lazy(
    r"\b(?:the|our|my|that day's|each day's)\s+(?:[\w'-]+\s+){0,5}?(?:pictures?|photos?|videos?|clips?|reels?|posters?|menus?|specials?|images?|dish(?:es)?|offers?)\b"
    r"|(?<![а-яё])(?:фото|фотк[а-яё]+|картинк[а-яё]+|ролик[а-яё]*|видео|меню|блюд[а-яё]+|афиш[а-яё]+|акци[а-яё]+)(?: (?:с )?(?!нов)[а-яё]+){0,3}|(?:รูป|ภาพ|คลิป|วิดีโอ|เมนู|โปสเตอร์)\S*", re.IGNORECASE,
)
_NEW = lazy(r"\b(?:new|fresh|another|different|about|one|an?)\b(?! day)|(?<![а-яё])(?:нов[а-яё]+|про|о|об|на тему|один|одну|по одному)(?![а-яё])|(?:รูป|ภาพ|คลิป|วิดีโอ|โพสต์|อัน|เรื่อง)ใหม่|ใหม่ๆ|เรื่อง|เกี่ยวกับ", re.IGNORECASE)
_ASKS = lazy(r"\?\s*$|\b(?:how|should|when|what|why|which|is it|does|did)\b|(?<![а-яё])(?:как|когда|что|стоит ли|почему|зачем|сколько|какие)(?![а-яё])|(?<!ได้)(?:ไหม|มั้ย)|อะไร|เมื่อไ|ยังไง|ควร", re.IGNORECASE)
_LONGEST = 160  # characters: what is longer says more than one thing
_IT = lazy(r"\b(?:it|this|these|them|that one)\b|(?<![а-яё])(?:это|эту|этот|его|её|их)(?![а-яё])|นี้|มัน", re.IGNORECASE)

_MADE = lazy(r"\b(?:make|draw|create|film|generate|design|paint|record)\b|(?<![а-яё])(?:сделай|нарисуй|сними|создай|сгенерируй|запиши)(?:те)?(?![а-яё])|ทำ(?=รูป|คลิป|วิดีโอ|ภาพ|โปสเตอร์|ให้|\s?\d)|วาด|สร้าง", re.IGNORECASE)
"""What goes out is made first, in the same breath."""
_LAST = lazy(r"\b(?:last|latest|newest|previous|recent)\b|(?<![а-яё])(?:последн|предыдущ|недавн)[а-яё]+|ล่าสุด|สุดท้าย|เมื่อกี้", re.IGNORECASE)
"""One that is there already."""


def posted_from_now_on(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a wish for something to go out again and again, or what can be done of it; None for any other message."""
    text = normalise(request.text)
    lead = _FROM_NOW.match(text)
    rest = text[lead.end() :] if lead else text
    every = times.read(rest).every
    if request.question or every is None or not _POSTS.search(rest) or '"' in text or len(text) > _LONGEST or _ASKS.search(text):
        return None
    if request.attachments or _NEW.search(rest) or _MADE.search(rest) or (request.recent and _IT.search(rest)):
        return again(replace(request, text=rest)) if lead else None
    if not (lead or _THERE.search(rest)) or request.recent or _IT.search(rest) or _LAST.search(rest):
        return None
    clocks = [clock for clock in times.read(rest).clocks]
    start, end = min([every.start, *(clock.start for clock in clocks)]), max([every.end, *(clock.end for clock in clocks)])
    language = detect(text, request.language)
    return Plan(goal=text, reply=phrase("standing_post", language, when=rest[start:end].strip(" ,")))

# ruff: noqa: E501 - patterns read better unbroken
"""A picture that is to come alive: "make the dog wag its tail", «оживи фото», "ทำให้รูปขยับ". Nobody here moves what is in a picture; a film in which the
camera goes over it is made instead, and that is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_ALIVE = lazy(
    r"\b(?:animate|animated|bring (?:it|this|the \w+|her|him|them) to life|come(?:s)? (?:alive|to life)|make (?:it|this|him|her|them|the \w+(?: \w+)?|my \w+) (?:move|wave|blink|smile|talk|speak|dance|run|walk|jump|wag|sing|alive|nod|fly|turn)|(?:wagging|waving|blinking|dancing|walking|running|moving|talking|smiling) (?:its|his|her|a|the|their|around|at)|moving (?:picture|photo|image)|live photo)\b"
    r"|(?<![а-яё])(?:оживи|анимируй|оживить|анимировать)(?:те)?(?![а-яё])|(?:чтобы|пусть)\s+(?:[а-яё]+\s+){0,2}(?:двига[а-яё]+|шевел[а-яё]+|моргал[аои]?|моргает|маха[а-яё]+|виля[а-яё]+|вил[яи]л[аои]?|танц[а-яё]+|говорил[аои]?|улыба[а-яё]+|беж[а-яё]+|бега[а-яё]+|ш[её]л|шла)|(?<![а-яё])заставь[а-яё ]{0,20}(?:двигаться|шевелиться|говорить|танцевать)"
    r"|(?:ทำ)?ให้(?:รูป|ภาพ|มัน|น้อง|หมา|แมว|คน)?(?:นี้)?(?:ขยับ|เคลื่อนไหว|มีชีวิต|กระดิก|เต้น|พูดได้|กะพริบ|วิ่ง|เดิน)|แอนิเมชั?่?น|(?:รูป|ภาพ)เคลื่อนไหว", re.IGNORECASE,
)
_LENGTH = lazy(r"(?P<n>\d{1,3})\s*-?(?P<unit>s\b|secs?\b|seconds?\b|сек[а-яё]*|с(?![а-яё])|วินาที|วิ(?!ด)|min(?:ute)?s?\b|мин[а-яё]*|นาที)|(?P<about>секунд|минут)[а-яё]*\s+на\s+(?P<so>\d{1,3})", re.IGNORECASE)
_MINUTES = lazy(r"m|мин|นาที", re.IGNORECASE)
_SHAPE = {"en": ((r"\b(?:vertical|portrait|reel|shorts?|tiktok|story)\b", "vertical "), (r"\bsquare\b", "square ")), "ru": ((r"вертикальн|рилс|шортс|тикток|сторис", "вертикальное "), (r"квадратн", "квадратное ")), "th": ((r"แนวตั้ง|รีล|ติ๊กต", "แนวตั้ง"),)}
_FILM = {"en": "make a {shape}{length}slideshow from these pictures", "ru": "сделай {shape}слайд-шоу{length} из этих фото", "th": "ทำสไลด์โชว์{shape}{length}จากรูปพวกนี้"}
_OF_IT_RU = "сделай из этой картинки {shape}видео{length}"
_SECONDS = {"en": "{n} second ", "ru": " на {n} секунд", "th": " {n} วินาที"}
_TALK = lazy(r"\b(?:draw|paint|about|gif)\b|(?<![а-яё])(?:нарисуй|про|об?)\s|วาด|เรื่อง|เกี่ยวกับ", re.IGNORECASE)


def still_pictures(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of that film, which says what stays still; None for any other message."""
    text = normalise(request.text)
    files = request.attachments or (request.recent[:1] if not request.question else ())
    if request.question or not files or {asset.actual_kind for asset in files} != {"image"} or not _ALIVE.search(text) or _TALK.search(text):
        return None
    language = detect(text, request.language)
    language = language if language in _FILM else "en"
    said = _LENGTH.search(text)
    seconds = int(said["n"] or said["so"]) * (60 if _MINUTES.match(said["unit"] or said["about"]) else 1) if said else 0
    length = _SECONDS[language].format(n=seconds) if seconds else ""
    shape = next((words for pattern, words in _SHAPE[language] if re.search(pattern, text, re.IGNORECASE)), "")
    of_it = language == "ru" and not request.attachments and bool(request.earlier)
    film = _OF_IT_RU if of_it else _FILM[language]
    plan = again(replace(request, text=film.format(shape=shape, length=length), earlier=request.earlier if of_it else ()))
    if len(plan.steps) != 1:
        return plan if plan.question or plan.reply else None
    step = plan.steps[0]
    noted = step.model_copy(update={"title": f"{step.title} ({phrase('still', language)})"})
    return plan.model_copy(update={"steps": [noted], "goal": noted.title})

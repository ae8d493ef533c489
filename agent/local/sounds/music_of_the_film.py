# ruff: noqa: E501 - patterns read better unbroken
"""Music for the film that is wished for beside something else: «картинку и видео про новую печь и ещё музыку к видео джазовую», "a picture and a video
about the kiln and jazz music for the video". It is that film's music, and no part of what the film or the picture is about.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.sounds.genres import as_near
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_FILM = r"(?:video|film|short|reel|clip)|(?:видео|ролик|клип|фильм|рилс)[а-яё]*|(?:คลิป|วิดีโอ|รีล)"
_MUSIC = lazy(
    rf"(?:\s*[,;]\s*|\s+(?=(?:and|also|plus|и|а также|ещё|еще|плюс)\s)|\s*(?=แล้วก็|และ|กับ|พร้อม))(?:(?:(?:and|also|plus|и|а также|ещё|еще|плюс)(?![a-zа-яё])|แล้วก็|และ|กับ|พร้อม)[\s,]*)*(?P<what>(?:(?:some|a|an)\s+)?(?:[a-z-]+\s+){{0,3}}?(?:music|song|soundtrack)\s+(?:for|to|under|behind)\s+(?:the |that |this )?(?:{_FILM}|it)\b|(?:[а-яё-]+(?:ую|юю)\s+){{0,2}}музыку\s+(?:к|для|под|на)\s+(?:{_FILM}|нему|него)(?:\s+[а-яё-]+(?:ую|юю))*|(?:เพลง|ดนตรี)[\u0e00-\u0e7f]*?(?:สำหรับ|ประกอบ|ให้|ใน)(?:คลิป|วิดีโอ))(?P<more>(?:\s*,\s*|\s+(?=(?:and|plus|и|плюс)\s))(?:(?:and|plus|и|плюс)\s+)?(?:(?:an?|some|the)\s+)?(?:captions?|posts?|hashtags?|posters?|pictures?|подпис[а-яё]+|пост|хештег[а-яё]*|картинк[а-яё]+|плакат)(?![a-zа-яё])[^,.;]*|\s*(?:และ|กับ|แล้วก็)\s?(?:แคปชั่น|โพสต์|แฮชแท็ก|รูป)[^,.;]*)?[\s.!]*$", re.IGNORECASE,
)
_HAS_A_FILM = lazy(rf"(?<![a-zа-яё])(?:{_FILM})", re.IGNORECASE)
_BEHIND = lazy(rf"музыку\s+(?:к|для|под|на)\s+(?:{_FILM}|нему|него)\s+(?P<how>[а-яё-]+(?:ую|юю))$", re.IGNORECASE)
_FOR_IT = lazy(rf"\s+(?:for|to|under|behind|к|для|под|на)\s+(?:the |that |this )?(?:{_FILM}|it|нему|него)$|(?:สำหรับ|ประกอบ|ให้|ใน)(?:คลิป|วิดีโอ)$", re.IGNORECASE)
_FIELD = "music"


def music_of_the_film(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the rest with the film's music so; None for any other message."""
    text = normalise(request.text)
    match = None if request.question or request.attachments or request.earlier or '"' in text else _MUSIC.search(text)
    if match is None or not _HAS_A_FILM.search(text[: match.start()]):
        return None
    plan, language = again(replace(request, text=text[: match.start()] + (match["more"] or ""))), detect(text, request.language)
    films = {a.tool.name: a for a in index.abilities if a.operation is None and _FIELD in a.slots and a.slots[_FIELD].kind == "choice" and "topic" in a.slots}
    film = next((step for step in plan.steps if step.tool in films), None)
    if film is None:
        return None
    hits = [hit.value for hit in slots.find(_music(match["what"]), films[film.tool].slots[_FIELD])]
    if not hits:
        return plan
    played = wording.with_values(film, films[film.tool], {_FIELD: hits[0]}, language)
    return as_near(plan.model_copy(update={"steps": [played if step is film else step for step in plan.steps]}), match["what"], index, language)


def _music(said: str) -> str:
    """The music as the fields are told it: "calm music", «джазовую музыку»."""
    behind = _BEHIND.search(said)
    return f"{behind['how']} музыку" if behind else _FOR_IT.sub("", said)

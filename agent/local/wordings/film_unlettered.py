# ruff: noqa: E501 - patterns read better unbroken
"""A film that no words are to be seen in: "a 15 s video about lattes, no text", «ролик про море без текста», "ทำคลิปเรื่องเค้ก ไม่ต้องมีตัวหนังสือ". The words that
a film shows are its subtitles, so none are wished for; a thumbnail or a poster beside it has words of its own.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local.words import normalise
from agent.patterns import lazy

_FILM = lazy(r"\b(?:videos?|vids?|clips?|reels?|shorts?|films?|tiktoks?)\b|(?<![а-яё])(?:видео|ролик|клип|рилс|шортс|видос)[а-яё]*|คลิป|วิดีโอ|วีดีโอ|รีล|หนังสั้น", re.IGNORECASE)
_OTHER = lazy(
    r"\b(?:thumbnails?|covers?|posters?|flyers?|banners?|pictures?|images?|photos?|logos?|slides?|slideshow|cards?|captions?|texts? (?:of|for)|script)\b|(?<![а-яё])(?:обложк|превью|постер|плакат|афиш|баннер|картин|фото|слайд|открытк|подпис|сценари)[а-яё]*|ปก|โปสเตอร์|รูป|ภาพ(?!เคลื่อน)|แบนเนอร์|การ์ด|สไลด์|แคปชั่น|สคริปต์", re.IGNORECASE,
)
_WHERE = r"(?: (?:on|in|over) (?:it|(?:the )?(?:screen|video|clip|film|reel)))?"
_NO_WORDS = lazy(
    rf"(?P<en>\b(?:no|without(?: any)?|(?:please )?(?:don'?t|do not) (?:put|show|add|write)(?: any)?)\s+(?:on[- ]?screen )?(?:text|words|writing|lettering)\b{_WHERE}(?=\s*(?:[,.;!]|$|(?:please|pls|and|but|just|only|with|then)\b)))"
    r"|(?P<ru>(?<![а-яё])без\s+(?:какого-либо |всякого )?(?:текста|надписей|слов|букв)(?: на (?:экране|видео|ролике|н[её]м))?(?=\s*(?:[,.;!]|$|(?:и|но|с|пожалуйста|только)\s)))"
    r"|(?P<th>ไม่(?:ต้อง|เอา|ให้)?(?:มี|ใส่|เอา|ขึ้น)?(?:ข้อความ|ตัวหนังสือ|ตัวอักษร)(?:ใด)?(?:ๆ)?(?:บน(?:จอ|คลิป|วิดีโอ|หน้าจอ))?)", re.IGNORECASE,
)
_SAID = {"en": "no subtitles", "ru": "без субтитров", "th": "ไม่มีซับ"}
_LONGEST = 400  # characters


def film_unlettered(request: Request) -> Request:
    """The message so put; as it was where it wishes for anything but a film."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST or '"' in text or _OTHER.search(text):
        return request
    films = any(step.tool == "video.short" for step in request.earlier[0].steps) if request.earlier else False
    found = _NO_WORDS.search(text) if films or _FILM.search(text) else None
    if found is None:
        return request
    said = _SAID[next(key for key in _SAID if found[key])]
    return replace(request, text=f"{text[: found.start()]}{said}{text[found.end() :]}")

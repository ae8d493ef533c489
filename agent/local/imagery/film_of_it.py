# ruff: noqa: E501 - patterns read better unbroken
"""A film out of the picture that was just made: "make a 10 second clip out of this picture", «сделай из неё ролик», "เอารูปนี้ไปทำคลิป". It is read
as if the picture had come with the message: a new film about the same would show another one."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, texts_in

_FILM = r"(?:slide ?shows?|video|vid|clip|film|reel|short|movie|story)"
_FILM_RU = r"(?:слайд-?шоу|видео|видос|ролик|клип|рилс|шортс|фильм)"
_FILM_TH = r"(?:สไลด์โชว์|วิดีโอ|วีดีโอ|คลิป|รีล|หนัง)"
_PICTURE = r"(?:pictures?|images?|photos?|pics?|drawings?|posters?)"
_PICTURE_RU = r"(?:картин[а-яё]+|рисун[а-яё]+|изображени[а-яё]+|постер[а-яё]*|плакат[а-яё]*|афиш[а-яё]+)"
_OUT_OF_IT = (
    lazy(rf"\b{_FILM}\b[^.!?\n]{{0,40}}?\b(?:out of|from|of|with|using)\s+(?:(?:this|that|the|these|those)(?: same)?\s+{_PICTURE}|it|this|that)\b(?!\s+\w+(?:ing|ed)\b)", re.IGNORECASE),
    lazy(rf"(?<![а-яё])из\s+(?:(?:этой|этого|этих|той|того)\s+{_PICTURE_RU}|{_PICTURE_RU}|не[её]|него|них)\s[^.!?\n]{{0,30}}?{_FILM_RU}(?![а-яё])", re.IGNORECASE),
    lazy(rf"{_FILM_RU}(?![а-яё])[^.!?\n]{{0,30}}?\sиз\s+(?:(?:этой|этого|этих|той|того)\s+{_PICTURE_RU}|{_PICTURE_RU}|не[её]|него|них)(?![а-яё])", re.IGNORECASE),
    lazy(rf"(?:เอา|ใช้)?(?:รูป|ภาพ|โปสเตอร์)(?:นี้|นั้น|เมื่อกี้|เมื่อกี๊|พวกนี้)\s?(?:ไป|มา)?ทำ(?:เป็น)?{_FILM_TH}|ทำ{_FILM_TH}จาก(?:รูป|ภาพ)(?:นี้|นั้น|เมื่อกี้)", re.IGNORECASE),
)

_TURNED = (
    (lazy(rf"\b(?:take|use)\s+(?:this|that|the|these|those)\s+{_PICTURE}(?:\s+and|\s+to|,)*\s+(?P<film>(?:make|create|do)\b[^.!?\n]{{1,30}}?\b{_FILM})\b", re.IGNORECASE), r"\g<film> out of this picture"),
    (lazy(rf"\b(?:turn|make)\s+(?:this|that|the|these|those)\s+{_PICTURE}\s+into\s+(?P<film>[^.!?\n]{{1,30}}?\b{_FILM})\b", re.IGNORECASE), r"make \g<film> out of this picture"),
    (lazy(rf"(?<![а-яё])(?:преврати|переделай)(?:те)?\s+(?:эту?\s+)?{_PICTURE_RU}\s+в\s+(?:(?:коротк|небольш|маленьк)[а-яё]+\s+)?(?P<film>{_FILM_RU})(?![а-яё])", re.IGNORECASE), r"сделай из этой картинки \g<film>"),
)
"""The same in other words -> as it is read of a file."""
_SHORT_RU = lazy(rf"(?<![а-яё])(?:коротк|коротеньк|небольш)[а-яё]+\s+(?={_FILM_RU}(?![а-яё]))", re.IGNORECASE)
"""A film out of one picture is short; how long it is to be is told by its seconds."""
_ABOUT_SO_LONG_RU = lazy(r"(?<![а-яё])секунд(?:очек)?\s+на\s+(?P<n>\d{1,3})(?!\d)", re.IGNORECASE)
_SENT = "$attachment.1"


def film_of_it(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a film with the newest picture in it; None for any other message, and where no picture was just made."""
    text, made = normalise(request.text), next(iter(request.recent), None)
    if request.question or request.attachments or not request.earlier or made is None or made.actual_kind != "image":
        return None
    text = _SHORT_RU.sub("", _ABOUT_SO_LONG_RU.sub(r"на \g<n> секунд", text))
    for pattern, plain in _TURNED:
        text = pattern.sub(plain, text)
    if not any(pattern.search(text) for pattern in _OUT_OF_IT):
        return None
    plan = again(replace(request, text=text, attachments=(made,), earlier=()))
    if not any(_SENT in texts_in(step.args) for step in plan.steps):
        return None
    return Plan.model_validate_json(plan.model_dump_json().replace(json.dumps(_SENT), json.dumps(made.ref)))

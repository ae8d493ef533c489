# ruff: noqa: E501 - patterns read better unbroken
"""Posts that go from one place and stay at another: "take it down from facebook but keep it on instagram", «отмени пост в фейсбуке, а в инстаграме
оставь», "เอาออกจากเฟซ แต่เก็บใน ig ไว้". A place where it stays is none that it is taken from.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local import slots
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from agent.local.publishing.everywhere import ALL_PLACES, without_places
from agent.local.words import normalise
from agent.patterns import lazy
from tools.publishing.contract import PLACES

_LONGEST = 200  # characters: what is longer says more than one thing
_TAKES = lazy(
    r"^\W*(?:[\w']+[\s,]+){0,4}?(?:take|unpublish|delete|remove|pull|hide|withdraw|cancel|scrap|unschedule|drop|move|shift|push|postpone|delay|reschedule)\b"
    r"|^\W*(?:[а-яё]+[\s,]+){0,4}?(?:сними|снять|убери|убрать|удали|удалить|скрой|спрячь|отмени|отменить|перенеси|перенести|сдвинь|передвинь|отложи)(?:те)?(?![а-яё])"
    r"|^\s*(?:ช่วย|ขอ|รบกวน|อยาก|ให้)*\s?(?:เอา|ถอด|ลบ|ดึง|ซ่อน|ยกเลิก|เลื่อน|ย้าย)", re.IGNORECASE,
)
_STAYS = lazy(
    r"(?<=\beverywhere)\s+but\s+[^,.;!?]{1,40}|[\s,;.]+(?:(?:but|and|while|though)\s+)?(?:please\s+)?(?:keep|leave|(?:don'?t|do not) (?:touch|delete|remove|cancel|move|take down))\b[^,.;!?]{1,60}"
    r"|[\s,;.]+(?:but|and|while)\s+[^,.;!?]{1,40}?\b(?:stays?|can stay|should stay|remains?|is fine|is ok(?:ay)?)\b[^,.;!?]{0,20}"
    r"|[\s,;.]+(?:(?:но|а|и)\s+)?(?:оставь|оставить|сохрани|не трогай|не удаляй|не убирай|не снимай|не отменяй|не переноси)(?:те)?(?![а-яё])[^,.;!?]{1,60}"
    r"|[\s,;.]+(?:но|а)\s+[^,.;!?]{1,40}?(?<![а-яё])(?:оставь|оставить|пусть|останется|остаётся|остается|остаётся|не трогай|не надо|не нужно|не удаляй|не убирай)(?:те)?(?![а-яё])[^,.;!?]{0,30}"
    r"|\s*(?:แต่|ส่วน)[^,.;!?]{0,40}?(?:เก็บ|คง|ปล่อย|เหลือ|ไม่ต้อง|อย่า(?:เพิ่ง)?(?:ลบ|เอา|ยกเลิก|เลื่อน)|เหมือนเดิม|ยังอยู่)[^,.;!?]{0,40}", re.IGNORECASE,
)  # fmt: skip
_AT = {"en": "on", "ru": "в", "th": "ใน"}
_AND = {"en": " and ", "ru": " и ", "th": " และ "}  # no comma: why it is done stands behind one
_OWN_PAGE = {"en": "my page", "ru": "мой сайт", "th": "หน้าเว็บ"}


def without_what_stays(request: Request, index: Matcher) -> Request:
    """The message without the places that its posts are to stay at, where it takes posts away or moves them; as it was where none is named."""
    text = normalise(request.text)
    spec = next((ability.slots["platforms"] for ability in index.abilities if ability.tool.effect == "publishes" and "platforms" in ability.slots), None)
    if spec is None or request.attachments or request.question or len(text) > _LONGEST or '"' in text or not _TAKES.match(text):
        return request
    kept, rest = _kept(text, spec)
    meant = _places(rest, spec)
    if not kept or kept & meant:
        return request
    if not meant:
        rest = f"{ALL_PLACES.sub(' ', rest).rstrip(' ,.;!')} {_everywhere_else(kept, rest)}"
    return replace(request, text=rest)


def _kept(text: str, spec: Spec) -> tuple[set[str], str]:
    for stays in _STAYS.finditer(text):
        if stays.start() > 0 and (kept := _places(stays[0], spec)):
            return kept, f"{text[: stays.start()]}{text[stays.end() :]}"
    return without_places(text, spec)


def _everywhere_else(kept: set[str], rest: str) -> str:
    """The other places by name: where it stays is told, and where it goes from is not."""
    names = [name for platform, name in PLACES.items() if platform not in kept]
    language = "th" if re.search(r"[\u0e00-\u0e7f]", rest) else "ru" if re.search(r"[а-яё]", rest, re.IGNORECASE) else "en"
    own = [] if "web" in kept else [_OWN_PAGE[language]]
    return f"{_AT[language]} {_AND[language].join([*names, *own])}"


def _places(text: str, spec: Spec) -> set[str]:
    return {str(hit.value) for hit in slots.find(text, spec) if hit.strength >= 0.5}

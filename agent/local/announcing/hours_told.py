# ruff: noqa: E501 - patterns read better unbroken
"""The hours of what a film or a picture is about: "a video: yoga in English every Sunday 11am", «ролик о занятиях по вторникам и четвергам в 19:00". They are
told in it; a schedule of posts they are only where something is to be posted.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import slots, times
from agent.local.announcing.announced import FIELD, telling
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.titles import clipped
from agent.local.wordings.pasted import parted
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_THING = lazy(
    r"\b(?:videos?|clips?|shorts?|reels?|films?|posters?|flyers?|fliers?|pictures?|images?|banners?|ad|advert|promo)\b|(?<![а-яё])(?:ролик|видео|клип|рилс|шортс|фильм|картинк|плакат|постер|афиш|баннер|флаер|реклам|объявлени)[а-яё]*"
    r"|คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|โปสเตอร์|ป้าย|แบนเนอร์|โฆษณา", re.IGNORECASE,
)
_POSTS = lazy(
    r"\b(?:post(?!er)|publish|upload|share|schedul|releas|drop|stick|going out|goes out|go out|comes out|put (?:it|one|them|up|out))\w*|(?<![а-яё])(?:вылож|выклад|публик|опублик|запост|пост[иь]|залив|залей|размещ|размест|заплан|выход[ия]|выпус|кидай|закид|скид|отправл|шли)[а-яё]*|โพสต์|โพส|ลง(?!ทะเบียน|ทุน|มือ|ตัว)|เผยแพร่|ปล่อย|ตั้งเวลา|ตั้งไว้",
    re.IGNORECASE,
)
_SERIES = lazy(
    r"\b(?:new|fresh|series|another|weekly|daily|one|each|remind|calendar|\d+|two|three|four|five|six|seven|ten)\s+(?:[\w-]+\s+){0,2}?(?:videos?|clips?|shorts?|reels?|films?|posters?|pictures?|ideas?)\b|\bseries\b"
    r"|(?<![а-яё])(?:нов[а-яё]+|сери[а-яё]+|рубрик[а-яё]+|по одному|еженедельн[а-яё]+|ежедневн[а-яё]+|\d+)\s+(?:[а-яё]+\s+)?(?:ролик|видео|клип|рилс|шортс|картин|пост)|(?<![а-яё])(?:по одному|сери[яюи]|рубрик[а-яё]+)(?![а-яё])|(?:คลิป|วิดีโอ|รีล|รูป)(?:ใหม่|ละ)|ซีรีส์|\d+\s?(?:คลิป|รูป|อัน)", re.IGNORECASE,
)
"""Several are wished for, one for each time."""
_LEAD = lazy(r"[\s,;:—-]*(?:\b(?:on|at|held|is|are|runs?|starting|from)|(?<![а-яё])(?:по|в|во|с|занятия|проходят|проходит)|(?:เรียน|สอน|เปิด|จัด|มี))?\s*$", re.IGNORECASE)
_FURTHER = lazy(r"[^.!?\n]{0,40}[.!?\n]\s*\S")
"""There is more told behind it, in sentences of their own."""
_SURELY_ABOUT = 12  # characters: what stands before it names what it is about


def with_its_hours(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a message that tells the hours of what it is about, these carried by what is made; None for any other."""
    text = normalise(request.text)
    if parted(request.text)[1]:
        return None  # what is pasted is told whole
    spoken = times.read(text)
    able = telling(index)
    if request.question or request.attachments or spoken.every is None or not spoken.clocks or spoken.twice or '"' in text or not able:
        return None
    start = min(spoken.every.start, *(clock.start for clock in spoken.clocks))
    end = max(spoken.every.end, *(clock.end for clock in spoken.clocks))
    thing = _THING.search(text[:start])
    listed = thing is not None and ":" in text[thing.end() : start] and re.match(r"\s*[,;]\s*\S", text[end:])
    if listed or _FURTHER.match(text[end:]):
        return None  # an announcement, which is told as a whole
    if thing is None or start - thing.end() < _SURELY_ABOUT or _POSTS.search(text) or _SERIES.search(text) or _goes_somewhere(text, index):
        return None
    lead = _LEAD.search(text[:start])
    rest = f"{text[: lead.start() if lead else start]} {text[end:]}".strip(" ,;")
    plan = again(replace(request, text=rest))
    hours = text[start:end].strip(" ,;")
    if not plan.steps or not any(step.tool in able for step in plan.steps):
        return None
    steps = [step.model_copy(update={"args": {**step.args, FIELD: [*(step.args.get(FIELD) or []), _told(hours, request)]}}) if step.tool in able else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps})


def _goes_somewhere(text: str, index: Matcher) -> bool:
    spec = next((ability.slots["platforms"] for ability in index.abilities if ability.tool.effect == "publishes" and "platforms" in ability.slots), None)
    return spec is not None and any(hit.strength >= 1 for hit in slots.find(text, spec))


def _told(hours: str, request: Request) -> str:
    return clipped(hours[:1].upper() + hours[1:] if detect(hours, request.language) != "th" else hours)

# ruff: noqa: E501 - patterns read better unbroken
"""Several moments of a clip as pictures: "save frames at 3 and 9 seconds", «кадры на 3-й и на 9-й секунде сохрани», "แคปวินาทีที่ 4 กับ 11"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.one_step import planned
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

FRAME = "video.frame"
_STILL = lazy(
    r"\b(?:frames?|stills?|screen ?shots?|screen ?grabs?|snapshots?|(?:pictures?|photos?|images?)(?= (?:at|from|of|out of)\b))\b|(?<![а-яё])(?:стоп-?кадр|кадр|скриншот|скрин|снимк)(?:ы|а|ов|и)?(?![а-яё])|แคป|เฟรม|(?:ภาพ|รูป)นิ่ง|(?:เซฟ|เก็บ|ดึง|จับ)(?:ภาพ|รูป)",
    re.IGNORECASE,
)
_UNIT = r"(?:seconds?|secs?|s|minutes?|mins?|секунд[а-яё]*|сек|минут[а-яё]*|мин)(?![a-zа-яё])"
_AT = rf"(?:\d{{1,2}}:\d{{2}}|(?:(?:วินาที|นาที)(?:ที่)?\s?)?\d{{1,4}}(?![\d:])(?:\s?(?:{_UNIT}|วินาที|นาที))?)"
_TO = r"(?:another(?: one)?\s)?(?:(?:at|the|from|на|в|с|со|ตอน|ที่)\s?)?"
_LIST = lazy(rf"(?<![\w:.])(?P<list>{_AT}(?:\s*(?:,|;|&|\band\b|(?<![а-яё])и(?![а-яё])|กับ|และ)+\s*{_TO}{_AT})+)(?!\w|:\d)", re.IGNORECASE)
_MOMENT = lazy(rf"(?:(?P<unit_th>วินาที|นาที)(?:ที่)?\s?)?(?P<n>\d{{1,2}}:\d{{2}}|\d{{1,4}})(?:\s?(?P<unit>{_UNIT}|วินาที|นาที))?", re.IGNORECASE)
_COUNT = lazy(r"(?:\b(?:\d|two|three|four|five|six)|(?<![а-яё])(?:две|два|три|четыре|пять))\s+(?=(?:frame|still|screen|snap|pic|photo|image|кадр|стоп|скрин|сним))|(?<=[\u0e00-\u0e7f])\s?(?:\d|สอง|สาม|สี่|ห้า)\s?(?:ภาพ|รูป|เฟรม)", re.IGNORECASE)
"""How many there are to be: as many as there are moments."""
_SO_MANY = lazy(
    r"(?<![\w:.])(?P<n>\d{1,2}|two|three|four|five|six|две|два|три|четыре|пять|шесть)\s+(?:(?:different|good|nice|разн[а-яё]+|красив[а-яё]+)\s+)?(?:frames?|stills?|screen ?shots?|screen ?grabs?|snapshots?|стоп-?кадр[а-яё]*|кадр[а-яё]*|скрин[а-яё]*)(?![a-zа-яё])"
    r"|(?:(?:ภาพ|รูป)นิ่ง|(?:แคป|ดึง|เซฟ|เก็บ|จับ)(?:ภาพ|รูป|หน้าจอ)?|เฟรม)(?:จาก|ใน|ของ)?(?:คลิป|วิดีโอ|วีดีโอ)?(?:นี้)?\s?(?:มา|ให้|สัก|ซัก|เอา|\s)*(?P<th>\d{1,2}|สอง|สาม|สี่|ห้า|หก)\s?(?:ภาพ|รูป|เฟรม|อัน)", re.IGNORECASE,
)
"""How many stills there are to be, of no moments that are told: "give me 3 stills", "ขอภาพนิ่งจากคลิปสัก 3 รูป"."""
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "две": 2, "два": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6, "สอง": 2, "สาม": 3, "สี่": 4, "ห้า": 5, "หก": 6}
_ELSE = lazy(
    r"\b(?:and|then|with|add|post|publish|cut|trim|draw|caption|music)\b|(?<![а-яё])(?:и|потом|добавь|выложи|обрежь)(?![а-яё])|แล้ว(?!ก็ได้)|และ|ใส่|ตัด|ลง(?=เฟ|ไอ|เพจ|ติ|ยู)|โพสต์|เพลง|แคปชั่น", re.IGNORECASE
)
"""Some other wish beside them."""
_TIMED = lazy(rf"(?<![\w])\d{{1,2}}:\d{{2}}|\d\s?(?:{_UNIT}|วินาที|นาที|วิ)|(?:วินาที|นาที|วิ)ที่", re.IGNORECASE)
_MOST = 12


def stills(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """A still for each moment of one clip that the message lists; None for any other message."""
    if several := _spread(request, index):
        return several
    text = _COUNT.sub("", normalise(request.text))
    listed = _LIST.search(text) if _STILL.search(text) and not request.question else None
    moments = list(_MOMENT.finditer(listed["list"])) if listed else []
    units = [moment["unit"] or moment["unit_th"] for moment in moments]
    clocks = [":" in moment["n"] for moment in moments]
    if listed is None or len(moments) > _MOST or not (all(clocks) or any(units)):
        return None
    said = [moment["n"] if clock else _placed(moment["n"], units, at) for at, (moment, clock) in enumerate(zip(moments, clocks, strict=True))]
    plans = [again(replace(request, text=f"{text[: listed.start()]}{one}{text[listed.end() :]}")) for one in said]
    if any([step.tool for step in plan.steps] != [FRAME] or "at_s" not in plan.steps[0].args for plan in plans):
        return None
    steps = [plan.steps[0].model_copy(update={"id": f"{plan.steps[0].id}-{number}"}) for number, plan in enumerate(plans, 1)]
    return Plan(goal="; ".join(step.title for step in steps), steps=steps)


def _spread(request: Request, index: Matcher) -> Plan | None:
    """So many stills of the one clip that was sent, spread over its length; None where moments are told or something else is wished for beside."""
    text = normalise(request.text)
    many = _SO_MANY.search(text)
    ability = next((ability for ability in index.abilities if ability.tool.name == FRAME), None)
    if ability is None or request.question or many is None or _TIMED.search(text) or [asset.actual_kind for asset in request.attachments] != ["video"]:
        return None
    said = (many["n"] or many["th"]).lower()
    count = _NUMBERS.get(said) or int(said)
    if not 1 < count <= _MOST or _ELSE.search(text[: many.start()] + text[many.end() :]):
        return None
    plan = planned(ability, {"video": "$attachment.1"}, detect(text, request.language))
    step = plan.steps[0]
    steps = [step.model_copy(update={"id": f"{step.id}-{n}", "args": {**step.args, "part": round(n / (count + 1), 2)}}) for n in range(1, count + 1)]
    return Plan(goal=plan.goal, steps=steps)


def _placed(number: str, units: list[str | None], at: int) -> str:
    """One moment with its unit, which is said of it, of a later or of an earlier one: "3 and 9 seconds"."""
    unit = next(unit for unit in [*units[at:], *reversed(units[:at])] if unit)
    return f"{unit}ที่ {number}" if unit >= "ก" else f"{number} {unit}"

# ruff: noqa: E501 - patterns read better unbroken
"""Several moments of a clip as pictures: "save frames at 3 and 9 seconds", «кадры на 3-й и на 9-й секунде сохрани», "แคปวินาทีที่ 4 กับ 11"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.local.words import normalise
from tools.plan import Plan

FRAME = "video.frame"
_STILL = re.compile(
    r"\b(?:frames?|stills?|screen ?shots?|screen ?grabs?|snapshots?|(?:pictures?|photos?|images?)(?= (?:at|from|of|out of)\b))\b|(?<![а-яё])(?:стоп-?кадр|кадр|скриншот|скрин|снимк)(?:ы|а|ов|и)?(?![а-яё])|แคป|เฟรม|(?:ภาพ|รูป)นิ่ง|(?:เซฟ|เก็บ|ดึง|จับ)(?:ภาพ|รูป)",
    re.IGNORECASE,
)
_UNIT = r"(?:seconds?|secs?|s|minutes?|mins?|секунд[а-яё]*|сек|минут[а-яё]*|мин)(?![a-zа-яё])"
_AT = rf"(?:\d{{1,2}}:\d{{2}}|(?:(?:วินาที|นาที)(?:ที่)?\s?)?\d{{1,4}}(?![\d:])(?:\s?(?:{_UNIT}|วินาที|นาที))?)"
_TO = r"(?:another(?: one)?\s)?(?:(?:at|the|from|на|в|с|со|ตอน|ที่)\s?)?"
_LIST = re.compile(rf"(?<![\w:.])(?P<list>{_AT}(?:\s*(?:,|;|&|\band\b|(?<![а-яё])и(?![а-яё])|กับ|และ)+\s*{_TO}{_AT})+)(?!\w|:\d)", re.IGNORECASE)
_MOMENT = re.compile(rf"(?:(?P<unit_th>วินาที|นาที)(?:ที่)?\s?)?(?P<n>\d{{1,2}}:\d{{2}}|\d{{1,4}})(?:\s?(?P<unit>{_UNIT}|วินาที|นาที))?", re.IGNORECASE)
_COUNT = re.compile(r"(?:\b(?:\d|two|three|four|five|six)|(?<![а-яё])(?:две|два|три|четыре|пять))\s+(?=(?:frame|still|screen|snap|pic|photo|image|кадр|стоп|скрин|сним))|(?<=[\u0e00-\u0e7f])\s?(?:\d|สอง|สาม|สี่|ห้า)\s?(?:ภาพ|รูป|เฟรม)", re.IGNORECASE)
"""How many there are to be: as many as there are moments."""
_MOST = 12


def stills(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """A still for each moment of one clip that the message lists; None for any other message."""
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


def _placed(number: str, units: list[str | None], at: int) -> str:
    """One moment with its unit, which is said of it, of a later or of an earlier one: "3 and 9 seconds"."""
    unit = next(unit for unit in [*units[at:], *reversed(units[:at])] if unit)
    return f"{unit}ที่ {number}" if unit >= "ก" else f"{number} {unit}"

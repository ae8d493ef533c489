# ruff: noqa: E501 - patterns read better unbroken
"""Several moments of one clip as pictures: "stills at 5, 12 and 20 seconds", «кадры на 5, 12 и 20 секунде», "แคปภาพวินาทีที่ 5, 12 และ 20". Each is
a picture of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.lexicon import lexicon
from agent.local.words import CONTENT_WEIGHT, normalise, tokens
from tools.plan import Plan

_UNIT = r"(?:s|secs?|seconds?|m|mins?|minutes?|с|сек|секунд[а-яё]*|мин|минут[а-яё]*|วินาที|วิ|นาที)"
_T = rf"\d{{1,4}}(?::\d\d){{0,2}}(?:[.,]\d{{1,2}}(?=\s?{_UNIT}))?(?:-?[йяю])?"
_AND = r"\s*(?:,\s*(?:and|и|และ)?|\band\b|&|(?<![а-яё])и(?![а-яё])|และ|กับ)\s*(?:another(?: one)?\s+)?(?:at |на |ที่ |ตอน )?(?:the )?(?:วินาทีที่\s?)?"
_STILLS = re.compile(
    rf"(?P<thing>\b(?:stills?|screen ?shots?|screen ?grabs?|frames?|snapshots?|pictures?|photos?|images?)|(?<![а-яё])(?:стоп-)?(?:кадр|скриншот|скрин|снимк)[а-яё]*|(?:แคป|จับ|ขอ|เซฟ)(?:เป็น)?(?:ภาพ|รูป|หน้าจอ|เฟรม)(?:นิ่ง)?|ภาพนิ่ง|รูปนิ่ง|เฟรม)"
    rf"(?: (?:from|of|out of|из|от) (?:it|this|the (?:clip|video)|него|ролика|видео|клипа))?[\s,:–-]*(?:at|на|ที่|ตอน|ของ)?\s*(?:the )?(?:วินาทีที่|นาทีที่|วิที่)?\s?"
    rf"(?P<times>{_T}(?:\s?{_UNIT}(?![a-zа-яё]))?(?:{_AND}{_T}(?:\s?{_UNIT}(?![a-zа-яё]))?)+)(?: marks?)?", re.IGNORECASE,
)
_ONE = re.compile(rf"(?P<at>{_T})\s?(?P<unit>{_UNIT}(?![a-zа-яё]))?", re.IGNORECASE)
_WISH = {"en": "a screenshot at {}", "ru": "скинь кадр на {}", "th": "แคปภาพจากคลิปตอน {}"}
_SECOND = {"en": "seconds", "ru": "секунде", "th": "วินาที"}
_COUNTED = re.compile(r"\b(?:\d|two|three|four|five|six)\b|(?<![а-яё])(?:две|два|три|четыре|пять)(?![а-яё])|(?:สอง|สาม|สี่|ห้า)", re.IGNORECASE)
_MOST = 12


def several_stills(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a picture for each moment; None where no clip is at hand, or something else is wished for too."""
    text = normalise(request.text)
    match = _STILLS.search(text) if not request.question else None
    if match is None or not any(asset.actual_kind == "video" for asset in (*request.attachments, *request.recent[:1])):
        return None
    rest = _COUNTED.sub(" ", f"{text[: match.start()]} {text[match.end() :]}")
    times = [(one["at"].rstrip("йяю-"), one["unit"]) for one in _ONE.finditer(match["times"])]
    verbs, stems = lexicon().verbs, lexicon().verb_stems
    more = (token for token in tokens(rest) if token.base >= CONTENT_WEIGHT and not (token.text in verbs or token.stem in stems))
    if any("picture" not in token.concepts for token in more) or len(times) > _MOST:
        return None
    language = detect(text, request.language)
    last = next((unit for _, unit in reversed(times) if unit), _SECOND[language])
    said = [at if ":" in at else f"{at} {unit or last}" for at, unit in times]
    plans = [again(replace(request, text=_WISH[language].format(at))) for at in said]
    if any(len(plan.steps) != 1 or plan.question for plan in plans) or len({str(plan.steps[0].args) for plan in plans}) < len(plans):
        return None
    steps = [plan.steps[0].model_copy(update={"id": f"{plan.steps[0].id}-{number}"}) for number, plan in enumerate(plans, 1)]
    return Plan(goal="; ".join(step.title for step in steps), steps=steps)

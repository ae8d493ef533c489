# ruff: noqa: E501 - patterns read better unbroken
"""What was done with a clip, put right: "no no, just the first 10 seconds", «не, оставь только первые 10 секунд», "ไม่ใช่ๆ เอาแค่ 10 วิแรก". It is done anew with the
clip as it was, and not with what came of the mistake; where one end was cut off, "I meant the last 6" cuts off the other.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from agent.contract import Request
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_NO = lazy(
    r"^\W*(?:(?:no|nope|nah|wait|oops|sorry|not that|wrong|i (?:meant?|said|wanted)|нет|не|ой|стоп|не так|не то|лучше|а лучше|давай|давай лучше|actually|rather|better|make it|ไม่ใช่|ไม่|เอ้ย|เอ๊ย|โทษที|เอาใหม่)(?![a-zа-яё])[\s,.!ๆ]*)+(?P<rest>\S.+)$", re.IGNORECASE,
)
_KEEPS = lazy(
    r"^(?:just|only|keep|leave|i want|use|take|оставь|только|возьми|нужны|нужно|เอาแค่|เอา|แค่|เหลือ|ขอแค่)", re.IGNORECASE,
)
_ENDS_TH = r"(?:แรก|สุดท้าย|หลัง|ท้าย)"
_STRETCH = lazy(
    rf"^(?:not the (?:first|last)(?: ones?)?,?\s*(?:but\s+)?|(?:не )?(?:первые|последние)[\s,]+а\s+|ไม่ใช่(?:{NUMBER})?\s?(?:วินาที|วิ)?{_ENDS_TH}\s*)?(?:(?:just|only|keep|leave|use|take|оставь|только|возьми|нужны)\s+)*(?:the\s+)?(?:(?P<en>first|last) (?P<n>{NUMBER})(?:\s?(?:s|secs?|seconds?))?|(?P<ru>первые|последние) (?P<n_ru>{NUMBER})(?:\s?(?:с|сек|секунд[а-яё]*))?|(?:เอา|เหลือ|ขอ|ตัด)?(?:แค่)?\s?(?P<n_th>{NUMBER})\s?(?:วินาที|วิ)\s?(?P<th>{_ENDS_TH}))(?:ๆ|พอ|ต่างหาก|นะ|ค่ะ|(?<!โย)คะ|ครับ|please|instead|off|пожалуйста|[\s.!])*"
    rf"(?:[\s,;]+(?:(?:the )?(?:first|last)(?: ones?| {NUMBER})?(?: \w+)? (?:stays?|can stay)|keep the (?:first|last)(?: ones?| {NUMBER})?|(?:а )?(?:первые|последние)(?: {NUMBER})? (?:оставь|не трогай)(?:те)?|(?:{NUMBER})\s?(?:วินาที|วิ)\s?{_ENDS_TH}(?:เก็บ|เอา)ไว้)[\s.!]*)?$",
    re.IGNORECASE,
)
"""One end of the clip, with or without a verb, and that the other one stays."""
_TAKEN = ("start_s", "drop_last_s")
_FIRST = "$attachment.1"


def cut_otherwise(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of what is to be kept of the clip that was cut before; None for any other message."""
    newest = request.earlier[0] if request.earlier and not (request.question or request.attachments) else None
    match = _NO.match(normalise(request.text)) if newest and len(newest.steps) == 1 else None
    stretch = _STRETCH.match(match["rest"]) if match else None
    if newest is None or match is None or not (stretch or _KEEPS.match(match["rest"])):
        return None
    step = newest.steps[0]
    given = next((asset for asset in request.recent if asset.ref == step.args.get("video")), None)
    cut = next((operation for operation in step.args.get("operations", []) if operation.get("type") == "trim"), None)
    if given is None or cut is None:
        return None
    off = not _KEEPS.match(match["rest"]) and any(cut.get(name) for name in _TAKEN) and not any(cut.get(name) for name in ("end_s", "last_s"))
    plan = again(replace(request, text=_whole(stretch, off=off) if stretch else match["rest"], attachments=[given], earlier=[], recent=[]))
    if len(plan.steps) != 1 or plan.steps[0].tool != step.tool:
        return None
    made = plan.steps[0]
    args: dict[str, Any] = {name: given.ref if value == _FIRST else value for name, value in made.args.items()}
    return plan.model_copy(update={"steps": [made.model_copy(update={"args": args})]})


def _whole(stretch: re.Match[str], *, off: bool) -> str:
    """The wish to keep that end, as the tool's examples word it; off: to cut it off, where that was done with the other one."""
    seconds = f"{parse(next(stretch[name] for name in ('n', 'n_ru', 'n_th') if stretch[name])):g}"
    if stretch["en"]:
        return f"{'cut off' if off else 'keep'} the {stretch['en'].lower()} {seconds} seconds"
    if stretch["ru"]:
        return f"{'отрежь' if off else 'оставь'} {stretch['ru'].lower()} {seconds} секунд"
    end = "แรก" if stretch["th"] == "แรก" else "สุดท้าย"
    return f"ตัด {seconds} วินาที{end}ออก" if off else f"เอาแค่ {seconds} วินาที{end}"

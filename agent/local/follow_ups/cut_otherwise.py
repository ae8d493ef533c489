# ruff: noqa: E501 - patterns read better unbroken
"""What was done with a clip, put right: "no no, just the first 10 seconds", «не, оставь только первые 10 секунд», "ไม่ใช่ๆ เอาแค่ 10 วิแรก". It is done anew with the
clip as it was, and not with what came of the mistake.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from agent.contract import Request
from agent.local.words import normalise
from tools.plan import Plan

_NO = re.compile(
    r"^\W*(?:(?:no|nope|nah|wait|oops|sorry|not that|wrong|i meant?|нет|не|ой|стоп|не так|не то|лучше|а лучше|давай|давай лучше|actually|rather|better|make it|ไม่ใช่|ไม่|เอ้ย|เอ๊ย|โทษที|เอาใหม่)(?![a-zа-яё])[\s,.!ๆ]*)+(?P<rest>\S.+)$", re.IGNORECASE,
)
_KEEPS = re.compile(
    r"^(?:just|only|keep|leave|i want|use|take|оставь|только|возьми|нужны|нужно|เอาแค่|เอา|แค่|เหลือ|ขอแค่)", re.IGNORECASE,
)
_STRETCH = re.compile(
    r"^(?:(?:just|only|keep|leave|use|take|оставь|только|возьми|нужны)\s+)*(?:the\s+)?(?:(?P<en>first|last) (?P<n>\d{1,3})(?:\s?(?:s|secs?|seconds?))?|(?P<ru>первые|последние) (?P<n_ru>\d{1,3})(?:\s?(?:с|сек|секунд[а-яё]*))?|(?:เอา|เหลือ|ขอ)?(?:แค่)?\s?(?P<n_th>\d{1,3})\s?(?:วินาที|วิ)\s?(?P<th>แรก|สุดท้าย|หลัง|ท้าย))(?:ๆ|พอ|นะ|ค่ะ|(?<!โย)คะ|ครับ|please|пожалуйста|[\s.!])*$", re.IGNORECASE,
)
"""One end of the clip, with or without a verb."""
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
    if given is None or not any(operation.get("type") == "trim" for operation in step.args.get("operations", [])):
        return None
    plan = again(replace(request, text=_whole(stretch) if stretch else match["rest"], attachments=[given], earlier=[], recent=[]))
    if len(plan.steps) != 1 or plan.steps[0].tool != step.tool:
        return None
    made = plan.steps[0]
    args: dict[str, Any] = {name: given.ref if value == _FIRST else value for name, value in made.args.items()}
    return plan.model_copy(update={"steps": [made.model_copy(update={"args": args})]})


def _whole(stretch: re.Match[str]) -> str:
    """The wish to keep that end, as the tool's examples word it."""
    if stretch["en"]:
        return f"keep the {stretch['en'].lower()} {stretch['n']} seconds"
    if stretch["ru"]:
        return f"оставь {stretch['ru'].lower()} {stretch['n_ru']} секунд"
    return f"เอาแค่ {stretch['n_th']} วินาที{'แรก' if stretch['th'] == 'แรก' else 'สุดท้าย'}"

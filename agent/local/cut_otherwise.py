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
    r"^\W*(?:(?:no|nope|nah|wait|oops|sorry|not that|wrong|i meant?|нет|не|ой|стоп|не так|не то|ไม่ใช่|ไม่|เอ้ย|เอ๊ย|โทษที)(?![a-zа-яё])[\s,.!ๆ]*)+(?P<rest>\S.+)$", re.IGNORECASE,
)
_KEEPS = re.compile(
    r"^(?:just|only|keep|leave|i want|use|take|оставь|только|возьми|нужны|нужно|เอาแค่|เอา|แค่|เหลือ|ขอแค่)", re.IGNORECASE,
)
_FIRST = "$attachment.1"


def cut_otherwise(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of what is to be kept of the clip that was cut before; None for any other message."""
    newest = request.earlier[0] if request.earlier and not (request.question or request.attachments) else None
    match = _NO.match(normalise(request.text)) if newest and len(newest.steps) == 1 else None
    if newest is None or match is None or not _KEEPS.match(match["rest"]):
        return None
    step = newest.steps[0]
    given = next((asset for asset in request.recent if asset.ref == step.args.get("video")), None)
    if given is None or not any(operation.get("type") == "trim" for operation in step.args.get("operations", [])):
        return None
    plan = again(replace(request, text=match["rest"], attachments=[given], earlier=[], recent=[]))
    if len(plan.steps) != 1 or plan.steps[0].tool != step.tool:
        return None
    made = plan.steps[0]
    args: dict[str, Any] = {name: given.ref if value == _FIRST else value for name, value in made.args.items()}
    return plan.model_copy(update={"steps": [made.model_copy(update={"args": args})]})

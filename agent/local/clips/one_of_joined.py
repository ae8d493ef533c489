# ruff: noqa: E501 - patterns read better unbroken
"""Clips that are joined, of which one is to look otherwise: "join these two, the first in black and white", «склей эти два, первый сделай чб»,
"เอาสองอันนี้มาต่อกัน อันแรกทำขาวดำ อันหลังสีปกติ". That one is made so first, and joined as it is then.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from agent.contract import Request
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_LOOK = r"(?:black[ -]and[ -]white|black & white|b ?& ?w|bw|sepia|mirrored|upside down|brighter|darker|in reverse|backwards|(?:более )?ч[её]рно-?бел[а-яё]+|ч/?б|сепи[а-яё]+|(?:по)?ярче|(?:по)?светлее|(?:по)?темнее|задом наперед|ขาวดำ|ซีเปีย|สว่างขึ้น|มืดลง|กลับซ้ายขวา|ย้อนหลัง)"
_NTH = {"first": 0, "second": 1, "third": 2, "last": -1, "other": 1, "перв": 0, "втор": 1, "трет": 2, "последн": -1, "แรก": 0, "ที่หนึ่ง": 0, "ที่ 1": 0, "สอง": 1, "ที่ 2": 1, "หลัง": -1, "สุดท้าย": -1, "ท้าย": -1}
_ONE_SO = lazy(
    rf"[\s,;.]*(?:(?:and|but|with|make|turn|put|и|а|но|с)\s+|(?:แล้ว|โดย)\s?)*(?:the\s+(?P<en>first|second|third|last)(?:\s+(?:one|clip|video))?(?:\s+(?:is|should be|to be|to|in|into|make it|goes|being))*\s+(?P<look>{_LOOK})|(?:(?:сделай|пусть)(?:те)?\s+)?(?P<ru>перв|втор|трет|последн)[а-яё]+(?:\s+(?:ролик|клип|видео))?(?:\s+(?:сделай(?:те)?|пусть будет|будет|должен быть|в|на))*\s+(?P<look_ru>{_LOOK})"
    rf"|(?:อัน|คลิป|ตัว)(?P<th>แรก|ที่หนึ่ง|ที่ 1|ที่สอง|สอง|ที่ 2|หลัง|สุดท้าย|ท้าย)(?:ขอ|ให้|ทำ|เป็น|เอา)*\s?(?P<look_th>{_LOOK}))(?![а-яё])"
    r"(?:[\s,;]*(?:(?:and|but|и|а|но)\s+)?(?:(?:the\s+)?(?:other|second|last|rest)(?:\s+(?:one|clip|video))?(?:\s+(?:is|stays?|as|in))*\s+(?:normal|as it is|colou?r|unchanged|usual|the way it is)|(?:втор|друг|последн|остальн)[а-яё]+(?:\s+(?:пусть|оставь(?:те)?|как))*\s+(?:цветн[а-яё]+|обычн[а-яё]+|как есть|нормальн[а-яё]+)|(?:อัน|คลิป|ตัว)(?:ที่)?(?:หลัง|สอง|สุดท้าย|อื่น)\s?(?:เอา|ให้|เป็น)?(?:สี)?(?:ปกติ|เหมือนเดิม|ธรรมดา)))?",
    re.IGNORECASE,
)
_PUT = {"look": "make it {look}", "look_ru": "сделай {look}", "look_th": "ทำเป็น{look}"}
_CLIPS = "clips"


def one_of_joined(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of both; None for any other message.

    again: plans what is left of the message, and the look of the one clip.
    """
    text = normalise(request.text)
    clips = [number for number, asset in enumerate(request.attachments, 1) if asset.actual_kind == "video"]
    match = _ONE_SO.search(text) if len(clips) > 1 and not request.question else None
    if match is None:
        return None
    nth = next(place for word, place in _NTH.items() if word == (match["en"] or match["ru"] or match["th"]).lower().replace("ที่สอง", "สอง"))
    plan = again(replace(request, text=f"{text[: match.start()]}{text[match.end() :]}".strip(" ,;.")))
    joined = next((step for step in plan.steps if len(step.args.get(_CLIPS) or []) > 1), None)
    if joined is None or nth >= len(clips):
        return None
    key = next(name for name in _PUT if match[name])
    number = clips[nth]
    made = again(replace(request, text=_PUT[key].format(look=match[key]), attachments=[request.attachments[number - 1]], earlier=(), recent=()))
    if len(made.steps) != 1 or made.steps[0].tool == joined.tool:
        return None
    look = made.steps[0].model_copy(update={"id": "look", "args": {**made.steps[0].args, "video": f"$attachment.{number}"}, "needs": []})
    args: dict[str, Any] = {**joined.args, _CLIPS: ["$look.video" if ref == f"$attachment.{number}" else ref for ref in joined.args[_CLIPS]]}
    steps = [step.model_copy(update={"args": args, "needs": []}) if step is joined else step for step in plan.steps]
    return Plan(goal=f"{look.title}; {plan.goal}", steps=[look, *steps])

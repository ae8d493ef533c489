# ruff: noqa: E501 - patterns read better unbroken
"""From how near a thing that was drawn is seen: "zoom out a bit", "show more of the beach", «покажи поближе», "ซูมออกหน่อย". Nobody here moves the frame of
a drawing; that is said, and what is wished for beside it is done.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.drafting.left_out import said_without
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_FRAMES = lazy(
    r"(?:(?:can|could) you |please |also |a bit )*(?:zoom(?:ed)? (?:in|out)|(?:a bit |much |way |move |come |get )*(?:closer(?: up| in)?|further (?:away|out|back)|farther (?:away|out|back))|show (?:a bit |some |much )?(?:more|less) of (?:the |my )?[a-z][\w' -]{2,30}?|(?:pull|move) back)(?: (?:a bit|a little|more|some|slightly|on (?:it|the \w+)|please|to (?:it|the \w+)))*"
    r"|(?:можно |давай |пожалуйста |чуть |немного |покажи |сделай |и )*(?:поближе|ближе|подальше|дальше|отдали(?:те)?|приблизь(?:те)?|отзумь|зум(?:ни)?|крупным планом|общим планом|покажи побольше [а-яё]{3,20}|покажи больше [а-яё]{3,20})(?: (?:чуть|немного|чуть-чуть|пожалуйста|камеру|её|его|сделай|покажи))*"
    r"|(?:ช่วย|ขอ|ให้|เอา|ถ่าย|ดู|\s)*(?:ซูม(?:เข้า|ออก)|(?:ใกล้|ไกล)(?:ๆ)?\s?(?:กว่านี้|ขึ้น|อีก|ออกไป))(?:หน่อย|อีก|นิด(?:นึง)?|นะ|ค่ะ|(?<!โย)คะ|ครับ|จ้า|ได้(?:ไหม|มั้ย)|\s)*", re.IGNORECASE,
)
_PARTS = lazy(r"\s*[,.;]\s*(?:and |also |but |и |а |ещё )?|\s+(?:and|but|и|а|но)\s+|\s*(?:แล้วก็|แล้ว|และ|แต่)\s*", re.IGNORECASE)
_LONGEST = 120  # characters


def nearer(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """What is said of that, or the plan of the rest; None for any other message, and where no picture was just made."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST:
        return None
    if any(not step.tool.startswith("image.") for step in request.earlier[0].steps):
        return None
    parts = [part for part in _PARTS.split(text.strip(" .!")) if part.strip()]
    framed = [part for part in parts if _FRAMES.fullmatch(part.strip())]
    if not framed:
        return None
    language = detect(text, request.language)
    rest = ", ".join(part for part in parts if part not in framed)
    if not re.search(r"\w", rest):
        return Plan(reply=phrase("picture_changes", language))
    plan = again(replace(request, text=rest))
    return said_without(plan, ", ".join(framed), language) if plan.steps else None

# ruff: noqa: E501 - patterns read better unbroken
"""An instrument that nobody here plays and that sounds much like one that is played: a ukulele, a banjo or a balalaika is a guitar nearly. The music is
made with the guitar, and what it does not have is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local.drafting.left_out import noted_at
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_PLUCKED = lazy(
    r"\b(?P<en>ukuleles?|ukelele|uke|banjos?|mandolins?|balalaikas?|bouzouki)\b"
    r"|(?:(?<![а-яё])(?P<prep>на|с|под)\s+)?(?<![а-яё])(?P<ru>укулеле|банджо|(?:мандолин|балалайк|домр)(?P<end>[а-яё]{1,3})|гусл[а-яё]{1,3})(?![а-яё])"
    r"|(?P<th>อูคูเลเล่|อูคูเลเล|แบนโจ|แมนโดลิน)", re.IGNORECASE,
)
_CASES = {"ой": "гитарой", "ою": "гитарой", "у": "гитару", "е": "гитаре", "и": "гитары", "ы": "гитары", "а": "гитара"}
_AFTER = {"на": "гитаре", "с": "гитарой", "под": "гитару"}
_PUT = lazy(r"(?<![а-яё])(?:добавь|поставь|подложи|наложи|хочу|можно|давай|вставь)(?:те)?(?![а-яё])", re.IGNORECASE)
_FIELD, _GUITAR = "instruments", "guitar"


def nearest_player(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the music with a guitar, which says so; None for any other message. `again`: plans the message with the guitar in it."""
    text = normalise(request.text)
    found = _PLUCKED.search(text) if not request.question else None
    if found is None or '"' in text:
        return None
    plan = again(replace(request, text=_PLUCKED.sub(lambda match: _as_guitar(match, text), text)))
    if plan.question or not any(_plays(step.args) for step in plan.steps):
        return None
    told = found["en"] or found["ru"] or found["th"]
    at = next(at for at, step in enumerate(plan.steps) if _plays(step.args))
    return noted_at(plan, at, told, detect(text, request.language))


def _plays(args: dict[str, Any]) -> bool:
    """Whether a guitar plays, and the work is not about one."""
    about = " ".join(str(args.get(name) or "") for name in ("topic", "prompt"))
    return any(_GUITAR in str(name) for name in args.get(_FIELD) or []) and not re.search(r"guitar|гитар|กีตาร์", about, re.IGNORECASE)


def _as_guitar(match: re.Match[str], text: str) -> str:
    """The guitar in the place and the case of the other."""
    if match["en"]:
        return "acoustic guitar"
    if match["th"]:
        return "กีตาร์"
    before = f"{match['prep']} " if match["prep"] else ""
    case = _CASES.get((match["end"] or "").lower()) or _AFTER.get((match["prep"] or "").lower())
    return f"{before}{case or ('гитару' if _PUT.search(text) else 'гитара')}"

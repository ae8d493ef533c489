"""What alone is to play: "background music only flute and harp", «на фоне только скрипка и арфа», "ดนตรีประกอบแค่ขลุ่ยกับพิณ"."""

from __future__ import annotations

import re

from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.left_out import said_without
from agent.local.learned.marked import players_of
from agent.local.sounds.unsung import NOT_HERE
from agent.patterns import lazy
from tools.plan import Plan

_FIELD = "instruments"
_LEAD = lazy(
    r"(?:\b(?:background |backing )?music(?: (?:from|by|on|with)|\s*:)?\s+)?\b(?:only|just)\s+(?:an?\s+|the\s+)?"
    r"|(?:(?<![а-яё])(?:на фоне|фоном|музык[а-яё]+|играет|звучит)\s*:?\s*)?(?<![а-яё])(?:только|лишь)\s+"
    r"|(?:(?:ดนตรี|เพลง)(?:ประกอบ|พื้นหลัง)?\s?)?(?:ใช้|มี|เอา|ขอ)?(?:แค่|เฉพาะ)\s?(?:เสียง)?",
    re.IGNORECASE,
)
_NEXT = lazy(r"\s*(?:,|&|\+|\band\b|(?<![а-яё])и(?![а-яё])|กับ|และ|แล้วก็)\s*(?:an?\s+|the\s+)?", re.IGNORECASE)
_END = lazy(r"[.;:!?\n]")


def only_played(plan: Plan, text: str, index: Matcher, language: str) -> Plan:
    """The plan whose music is played by those that are named; what nobody here plays is said to be left out."""
    able = {a.tool.name: a for a in index.abilities if a.operation is None and any(spec.name == _FIELD for spec in a.specs)}
    step = next((step for step in plan.steps if step.tool in able), None)
    if step is None:
        return plan
    for lead in _LEAD.finditer(text):
        named, unknown = _named(_END.split(text[lead.end() :], maxsplit=1)[0], able[step.tool])
        if named and set(step.args.get(_FIELD) or ()) <= set(named):
            told = wording.with_values(step, able[step.tool], {_FIELD: named}, language)
            plan = plan.model_copy(update={"steps": [told if one is step else one for one in plan.steps]})
        if named or unknown:
            told_so = any(one.title.endswith(")") for one in plan.steps)  # it is said already
            return said_without(plan, ", ".join(unknown), language) if unknown and not told_so else plan
    return plan


def _named(words: str, ability: Ability) -> tuple[list[str], list[str]]:
    """The instruments that words list from the first on, and those of them that nobody here plays."""
    named: list[str] = []
    unknown: list[str] = []
    for piece in _NEXT.split(words):
        piece = piece.strip()
        if NOT_HERE.fullmatch(piece):
            unknown.append(piece)
        elif len(piece.split()) in (1, 2) and (found := players_of(piece, ability)):
            named += [name for name in found if name not in named]
        else:
            break
    return named, unknown

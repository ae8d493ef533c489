"""Two things to keep in one message, each told in its own words: "call me Bee, and remember that my shop is Honey House", «меня зовут Катя,
и запомни: подписи всегда на русском», "เรียกฉันว่าบี แล้วจำไว้ว่าร้านชื่อบ้านขนม". Each is kept for itself: they are asked for, changed and forgotten
one by one. What stands behind one "remember that" stays one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.local.catalogue.matching import Matcher
from agent.local.memories.oneself import of_oneself
from agent.local.wordings.verbatim import verbatim
from agent.local.words import normalise
from agent.patterns import lazy
from tools.contract import Tool
from tools.plan import Plan

_JOINT = lazy(
    r"[\s,]+(?:and(?: also)?|also|и(?: ещё| еще)?|а ещё|а еще)\s+|\s*[.;!\n]+\s+|\s*,\s*|\s*(?:แล้วก็|แล้ว|และ)\s*|(?<=[\u0e00-\u0e7f])\s+",
    re.IGNORECASE,
)
_NAMED = lazy(
    r"(?:hi|hey|hello)?[\s,]*(?:i'?m|i am) (?-i:[A-Z])[\w'-]{1,20}|(?:привет[\s,]*)?я (?-i:[А-ЯЁ])[а-яё-]{1,20}", re.IGNORECASE
)
"""Tells the name and nothing more."""
_MOST = 300  # characters


def two_facts(text: str, index: Matcher, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that keeps both; None for a message that tells one thing, or wishes for something else too."""
    text = normalise(text)
    if len(text) > _MOST or verbatim(text[:_MOST], catalogue, language):
        return None
    for joint in _JOINT.finditer(text):
        left, right = text[: joint.start()].strip(), text[joint.end() :].strip()
        first = _one(left, index, catalogue, language) if left and right else None
        then = first and (verbatim(right, catalogue, language) or _one(right, index, catalogue, language))
        if first and then and then.steps[0].tool == first.steps[0].tool:
            second = then.steps[0].model_copy(update={"id": f"{then.steps[0].id}-2"})
            return Plan(goal="; ".join((first.goal, then.goal)), steps=[*first.steps, second])
    return None


def _one(said: str, index: Matcher, catalogue: Sequence[Tool], language: str) -> Plan | None:
    if _NAMED.fullmatch(said):
        return verbatim(f"remember that {said}", catalogue, language)
    return of_oneself(said, index, catalogue, language)

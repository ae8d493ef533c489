"""Words to be read aloud in a language that they are not in: without a language model nobody here translates them, and that is said."""

from __future__ import annotations

from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.phrases import phrase
from tools.plan import Plan

_WRITTEN = ("en", "th", "ru")
"""Languages that are told apart by their letters."""


def untranslated(plan: Plan, index: Matcher, language: str) -> Plan:
    """What is said instead of a plan that would have an English text read as if it were Thai; the plan as it was for any other."""
    voices = {a.tool.name for a in index.abilities if a.tool.domain == "voice" and {"text", "language"} <= a.slots.keys()}
    for step in plan.steps:
        text, wanted = str(step.args.get("text") or ""), step.args.get("language")
        written = detect(text, "") if step.tool in voices and text else ""
        if wanted in _WRITTEN and written in _WRITTEN and written != wanted:
            return Plan(reply=phrase("untranslated", language))
    return plan

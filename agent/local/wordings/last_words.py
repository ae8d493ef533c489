"""What something is to be said to end with: "..., end with "see you soon""."""

from __future__ import annotations

from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.said import ENDING
from agent.local.slots.quoted import QUOTE
from agent.local.words import normalise
from tools.plan import Plan

FIELD = "closing"
"""The field of a tool that takes them."""


def without_last_words(request: Request) -> tuple[Request, str]:
    """The request without the words in quotes that something is to end with, and those; as it was where it says none."""
    text = normalise(request.text)
    match = ENDING.search(text)
    quote = QUOTE.search(match[0]) if match else None
    bare = next((said for name in ("en", "ru", "th") if (said := match[name])), "") if match else ""
    if match is None or not (quote or bare):
        return request, ""
    rest = f"{text[: match.start()]} {text[match.end() :]}".strip()
    return replace(request, text=rest), ((quote["d"] or quote["s"]) if quote else bare).strip()


def with_last_words(plan: Plan, words: str, request: Request, index: Matcher) -> Plan | None:
    """The plan with those words at the end of what it makes; None where none of its tools takes any."""
    language = detect(request.text, request.language)
    able = {ability.tool.name: ability for ability in index.abilities if any(spec.name == FIELD for spec in ability.specs)}
    if not any(step.tool in able for step in plan.steps):
        return None
    steps = [wording.with_values(step, able[step.tool], {FIELD: words}, language) if step.tool in able else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})

"""What a film or a picture is to be with, in Russian, as a name stands by itself: a film «с котятами» is about «котята»."""

from __future__ import annotations

import re

from agent.contract import Request
from agent.local.words import normalise
from tools.plan import Plan, Step

_ABOUT = ("topic", "prompt")
"""The fields that say what something is about."""


def named_by_itself(plan: Plan, request: Request) -> Plan:
    """The plan, whose subjects that stand behind «с» in the message are in the nominative."""
    text = normalise(request.text).lower()
    steps = [_named(step, text) for step in plan.steps]
    return plan if steps == plan.steps else plan.model_copy(update={"steps": steps})


def _named(step: Step, text: str) -> Step:
    told = {name: value for name in _ABOUT if isinstance(value := step.args.get(name), str) and re.match(r"[а-яё]", value, re.IGNORECASE)}
    for name, value in told.items():
        if re.search(rf"(?<![а-яё])со? {re.escape(value.lower())}(?![а-яё])", text) is None:
            continue
        from media.prose.russian import of_instrumental

        if new := of_instrumental(value):
            title = step.title.replace(value, new)
            step = step.model_copy(update={"args": {**step.args, name: new}, "title": title})
    return step

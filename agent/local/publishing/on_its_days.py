"""A recurrence begins on a day of its own: "every Tuesday at 11", made Wednesdays, begins on the next Wednesday."""

from __future__ import annotations

from datetime import datetime

from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.expanding import DAYS, nth
from tools.plan import Plan, Step

_EVERY, _WHEN, _WEEKLY = "every", "when", "week:"


def on_its_days(plan: Plan, index: Matcher, language: str) -> Plan:
    """The plan so; as it was where nothing in it recurs on days of the week, or all begins on one of them."""
    steps = [_begun(step, index, language) for step in plan.steps]
    return plan if steps == plan.steps else plan.model_copy(update={"steps": steps, "goal": "; ".join(step.title for step in steps)})


def _begun(step: Step, index: Matcher, language: str) -> Step:
    every, when = str(step.args.get(_EVERY) or ""), str(step.args.get(_WHEN) or "")
    ability = index.whole(step.tool) if every.startswith(_WEEKLY) and "@" not in every and len(when) > len("2026-01-01") else None
    days = every.removeprefix(_WEEKLY).split(",")
    if ability is None or not all(day in DAYS for day in days) or DAYS[datetime.fromisoformat(when).weekday()] in days:
        return step
    return wording.with_values(step, ability, {_WHEN: nth(when, every, 0)}, language)

"""What is left of a wish for music when its length, key and players are taken out, and tells nothing of its sound: "key", «вторую»."""

from __future__ import annotations

import re

from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.patterns import lazy
from tools.plan import Plan, Step

_NOTHING = lazy(
    r"\W*(?:(?:key|tempo|bpm|beats?|scale|played|playing|plays|the|first|second|third|other|another|one|each"
    r"|играют|играет|звучит|звучат|темп[а-яё]*|тональност[а-яё]+|перв[а-яё]+|втор[а-яё]+|трет[а-яё]+|друг[а-яё]+|последн[а-яё]+|одн[а-яё]+|один"
    r"|คีย์|เทมโป|จังหวะ|จังห|อันแรก|อันที่สอง|อีกอัน|แบบ)[\s,]*){1,4}\W*",
    re.IGNORECASE,
)
_FIELD = "prompt"


def without_nothing(plan: Plan, index: Matcher, language: str) -> Plan:
    """The plan, whose music is told no such words."""
    composes = {ability.tool.name: ability for ability in index.abilities if ability.operation is None and _composes(ability)}
    empty = [step for step in plan.steps if step.tool in composes and _NOTHING.fullmatch(str(step.args.get(_FIELD) or ""))]
    if not empty:
        return plan
    steps = [_without(step, composes[step.tool], language) if step in empty else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(step.title for step in steps)})


def _composes(ability: Ability) -> bool:
    return {"mood", _FIELD, "tempo_bpm"} <= ability.tool.input.model_fields.keys()


def _without(step: Step, ability: Ability, language: str) -> Step:
    args = {name: value for name, value in step.args.items() if name != _FIELD}
    return wording.with_values(step.model_copy(update={"args": args}), ability, {}, language)

"""Whether what a plan's steps take of each other is there: a plan that takes what no step makes would be refused in words of the inside,
which nobody who wrote a plain message can use. It is said that the message was not understood, and what can be said instead."""

from __future__ import annotations

from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.phrases import phrase
from tools.plan import Plan, parse_ref, texts_in


def held_together(plan: Plan, index: Matcher, language: str) -> Plan:
    """The plan, or what is said instead of one that takes what none of its steps makes."""
    tools = {ability.tool.name: ability.tool for ability in index.abilities}
    if not all(step.tool in tools for step in plan.steps):
        return plan
    made = {(step.id, name) for step in plan.steps for name in tools[step.tool].output_kinds()}
    taken = (parse_ref(text) for step in plan.steps for text in texts_in(step.args))
    if all(ref is None or ref.attachment is not None or (ref.source, ref.field) in made for ref in taken):
        return plan
    return Plan(goal=plan.goal, reply=phrase("not_understood", language, examples=wording.suggestions(index.abilities, language)))

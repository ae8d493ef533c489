"""A plan of one step, called in words by what it is told."""

from __future__ import annotations

from typing import Any

from agent.local.catalogue.abilities import Ability
from agent.local.drafting import wording
from tools.plan import Plan, Step


def planned(ability: Ability, args: dict[str, Any], language: str) -> Plan:
    """One step of a tool with these arguments."""
    shown = {name: value for name, value in args.items() if name != "last_day" or value != args.get("first_day")}
    title = wording.sentence([wording.part_title(ability, shown, "", language)])
    return Plan(goal=title, steps=[Step(id=ability.name, tool=ability.tool.name, title=title, args=args)])

"""Which planner answers: the models of the settings in their order and the local planner; whoever is unavailable is passed over, aloud."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from agent.contract import Planner, Request, Writing
from agent.model import ModelPlanner, OnUsage
from core.errors import Unavailable
from core.models import LOCAL, configured
from tools.contract import Tool
from tools.plan import Plan


@dataclass(frozen=True)
class Switch:
    """A planner could not answer and another takes over. `reason` is for the person.

    resting: the circuit (`core.models.circuit`) because of which it was not even asked; empty when it was.
    """

    failed: str
    reason: str
    following: str
    resting: str = ""


@dataclass(frozen=True)
class Planned:
    """A plan and the name of the planner it came from (`openai:NAME`, `local`)."""

    plan: Plan
    planner: str


def planners(on_usage: OnUsage | None = None) -> list[Planner]:
    """The planners of the settings, in order. `on_usage` is told the tokens of every model answer."""
    from agent.local.planner import LocalPlanner

    return [LocalPlanner() if label == LOCAL else ModelPlanner(label, on_usage=on_usage) for label in configured()]


def plan_with_fallback(
    candidates: Sequence[Planner], request: Request, catalogue: Sequence[Tool], *,
    writing: Writing, on_switch: Callable[[Switch], None],
) -> Planned:
    """The first available candidate's plan.

    writing: given the pieces of a reply; restarted when the one who wrote them fails. A Plan's `reply` is always the whole text.
    on_switch: told of every change before the next one starts.
    Raises: Unavailable, with each one's reason, when no candidate could answer.
    """
    reasons: list[str] = []
    for number, candidate in enumerate(candidates, 1):
        try:
            return Planned(candidate.plan(request, catalogue, writing), candidate.name)
        except Unavailable as error:
            reasons.append(error.message if candidate.name in error.message else f"{candidate.name}: {error.message}")
            writing.restart()
            if number < len(candidates):
                reason = f"{error.message}. {error.hint}" if error.hint else error.message
                on_switch(Switch(candidate.name, reason, candidates[number].name, str(error.details.get("resting", ""))))
    raise Unavailable(f"nothing could plan this ({'; '.join(reasons) or 'no planner is configured'})")

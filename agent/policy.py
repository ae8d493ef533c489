"""What needs a person's word: anything that publishes or deletes, and spending beyond what was allowed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from core.settings import settings
from tools.contract import Effect
from tools.plan import Plan
from tools.registry import Registry

ORDER: tuple[Effect, ...] = ("spends", "publishes", "deletes")


@dataclass(frozen=True)
class Permission:
    """What a person allowed beforehand. `budget_usd`: spending covered by an approval of `spends`; None: any amount."""

    effects: Sequence[Effect] = ()
    budget_usd: Decimal | None = None


def needs_approval(effects: Iterable[Effect], cost_usd: Decimal, permission: Permission) -> list[Effect]:
    """The effects that must be asked about; empty when work may start at once."""
    asked = []
    for effect in ORDER:
        if effect not in set(effects):
            continue
        if effect == "spends" and cost_usd <= Decimal(str(settings().spend_limit_usd)):
            continue
        covered = permission.budget_usd is None or cost_usd <= permission.budget_usd
        if effect in permission.effects and (effect != "spends" or covered):
            continue
        asked.append(effect)
    return asked


def effects_of(plan: Plan, registry: Registry) -> list[Effect]:
    """The effects of a plan's steps, without doubles; money of any size counts as `spends`."""
    found = {registry.get(step.tool).effect for step in plan.steps}
    if plan.estimate.cost_usd > 0:
        found.add("spends")
    return [effect for effect in ORDER if effect in found]

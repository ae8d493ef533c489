"""What needs a person's word: anything that publishes or deletes, and spending beyond what was allowed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from core.settings import settings
from tools.contract import Effect
from tools.plan import Plan, fingerprint, texts_in
from tools.registry import Registry
from tools.validate import validate_args

ORDER: tuple[Effect, ...] = ("spends", "publishes", "deletes")
DRAFT_VALUES = {"draft", "private", "unlisted"}  # what a tool calls a publication that only its owner sees


@dataclass(frozen=True)
class Standing:
    """Allowed once and for all: an effect, below a price (None: any), of one tool (empty: any), for drafts only."""

    effect: Effect
    below_usd: Decimal | None = None
    tool: str = ""
    drafts: bool = False


@dataclass(frozen=True)
class Permission:
    """What a person allowed.

    effects, budget_usd: for this run, beforehand; spending covered by `spends` (None: any amount).
    acts, approved_usd: by answering: exactly those acts (`Act.identity`), at that price.
    standing: whatever the run.
    """

    effects: Sequence[Effect] = ()
    budget_usd: Decimal | None = None
    acts: frozenset[str] = frozenset()
    approved_usd: Decimal = Decimal(0)
    standing: Sequence[Standing] = ()


@dataclass(frozen=True)
class Act:
    """One step as policy sees it: what it would do to the world, and for how much at most."""

    tool: str
    effect: Effect
    cost_usd: Decimal
    args: Mapping[str, Any] = field(default_factory=dict)

    @property
    def identity(self) -> str:
        """What an approval of this act is bound to: the tool and its arguments."""
        return fingerprint([self.tool, dict(self.args)])

    @property
    def draft(self) -> bool:
        """Whether its own arguments say that only the owner will see it."""
        return self.args.get("draft") is True or any(text.lower() in DRAFT_VALUES for text in texts_in(dict(self.args)))


def needs_approval(acts: Sequence[Act], permission: Permission, extra_usd: Decimal = Decimal(0)) -> list[Effect]:
    """The effects that must be asked about; empty when work may start at once. `extra_usd`: the part of the cost that was shown and
    allowed before (a composite's own price, for its children)."""
    cost = sum((act.cost_usd for act in acts), Decimal(0)) - extra_usd
    asked: set[Effect] = {act.effect for act in acts if act.effect not in ("none", "spends") and not _allowed(act, permission)}
    if cost > 0 and not _affordable(cost, permission):
        asked.add("spends")
    return [effect for effect in ORDER if effect in asked]


def acts_of(plan: Plan, registry: Registry, assets: Mapping[str, Any] | None = None) -> list[Act]:
    """A checked plan's steps as policy sees them."""
    acts = []
    for step in plan.steps:
        tool = registry.get(step.tool)
        cost = tool.estimate(validate_args(tool, step.args, assets or {}))
        acts.append(Act(tool.name, tool.effect, cost.usd, step.args))
    return acts


def effects_of(acts: Iterable[Act]) -> list[Effect]:
    """The effects of some steps, without doubles; money of any size counts as `spends`."""
    found = {act.effect for act in acts} | ({"spends"} if any(act.cost_usd > 0 for act in acts) else set())
    return [effect for effect in ORDER if effect in found]


def _allowed(act: Act, permission: Permission) -> bool:
    return act.effect in permission.effects or act.identity in permission.acts or any(_covers(given, act) for given in permission.standing)


def _covers(given: Standing, act: Act) -> bool:
    if given.effect != act.effect or (given.tool and given.tool != act.tool) or (given.drafts and not act.draft):
        return False
    return given.below_usd is None or act.cost_usd < given.below_usd


def _affordable(cost: Decimal, permission: Permission) -> bool:
    if cost <= max(Decimal(str(settings().spend_limit_usd)), permission.approved_usd):
        return True
    if "spends" in permission.effects and (permission.budget_usd is None or cost <= permission.budget_usd):
        return True
    general = [given for given in permission.standing if given.effect == "spends" and not given.tool]
    return any(given.below_usd is None or cost < given.below_usd for given in general)

"""A plan being laid out: parts of steps, steps, and the sheet they stand on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, get_args

from pydantic import ValidationError

from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.fields import Spec
from agent.local.drafting import wording
from agent.local.drafting.batches import Batch
from agent.local.drafting.wiring import Pool
from agent.phrases import phrase
from tools.contract import Tool
from tools.plan import Step
from tools.validate import readable


@dataclass(frozen=True)
class Part:
    """An ability with its values, and how that is said in a title."""

    ability: Ability
    values: dict[str, Any]
    title: str
    said: str = ""

    def having(self, values: dict[str, Any], language: str) -> Part:
        """The same wish with other values."""
        return Part(self.ability, values, wording.part_title(self.ability, values, self.said, language), self.said)


@dataclass
class Draft:
    """A step being laid out: the parts asked for, in the order they were said."""

    id: str
    tool: Tool
    parts: list[Part]
    refs: dict[str, str | list[str]]

    @property
    def title(self) -> str:
        return wording.sentence([part.title for part in self.parts])

    def step(self) -> Step:
        """The step, its operations in one list."""
        args: dict[str, Any] = dict(self.refs)
        for part in self.parts:
            spec = part.ability.operations_spec
            if part.ability.operation is None or spec is None:
                args.update(part.values)
                continue
            operation = {"type": part.ability.type, **part.values}
            args[spec.name] = [*args.get(spec.name, []), operation] if spec.many else operation
        return Step(id=self.id, tool=self.tool.name, title=self.title, args=args)


@dataclass
class Sheet:
    """The plan being laid out. `unknown`: what nobody here can do, and `unmet`: what of it is known by name; `vague`: wishes for something
    good; `question`: what is missing."""

    pool: Pool
    language: str
    drafts: list[Draft] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    unmet: list[str] = field(default_factory=list)
    vague: list[str] = field(default_factory=list)
    question: str | None = None
    ruled_out: bool = False
    batches: dict[str, Batch] = field(default_factory=dict)
    surest: float = 1.0
    topics: tuple[str, ...] = ()


def fault(ability: Ability, values: dict[str, Any], language: str, said: str = "") -> str | None:
    """A question about values the ability's model refuses (out of bounds, contradictory, too few); None when they are fine."""
    for name, value in values.items():
        spec = ability.slots.get(name)
        if spec is None:
            continue
        if isinstance(value, int | float) and not isinstance(value, bool) and _outside(spec, value):
            return wording.ask_range(spec, value, language)
        if spec.kind == "moment" and "T" not in str(value) and date not in get_args(spec.type):
            return phrase("ask_time", language)
    try:
        if ability.operation:
            ability.operation.model_validate({"type": ability.type, **values})
    except ValidationError as error:
        if not values:
            return wording.ask_how(ability, language, said)
        return phrase("bad_value", language, fault=readable(error)[0].removeprefix("arguments: "))
    return None


def _outside(spec: Spec, value: float) -> bool:
    return (spec.low is not None and value < spec.low) or (spec.high is not None and value > spec.high)


def fresh_id(ability: Ability, drafts: Sequence[Draft]) -> str:
    base = re.sub(r"[^a-z0-9]+", "-", ability.name.lower().split("_")[0]).strip("-") or "step"
    base = base if base[0].isalpha() and base != "attachment" else f"step-{base}"
    taken = {draft.id for draft in drafts}
    return next(name for name in (base, *(f"{base}-{n}" for n in range(2, 1000))) if name not in taken)

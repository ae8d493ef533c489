"""A step of earlier work, and what a message changes in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from agent.local.catalogue.abilities import Ability
from tools.plan import Step, parse_ref


@dataclass
class Change:
    """New arguments of an ability and the stretches of the message they account for. hours: those of which only the
    time of day is new, in a zone of its own where one was said (`zoned`). loose: those told as no more than more or less."""

    values: dict[str, Any] = field(default_factory=dict)
    spans: list[tuple[int, int]] = field(default_factory=list)
    hours: list[str] = field(default_factory=list)
    zoned: bool = False
    loose: set[str] = field(default_factory=set)

    def add(self, other: Change) -> None:
        """What another piece of the message says too: what was said first stands, and a value told outright over "longer"."""
        for name, value in other.values.items():
            if name not in self.values or (name in self.loose and name not in other.loose):
                self.values[name] = value
                self.loose = (self.loose - {name}) | (other.loose & {name})
        self.hours, self.zoned = [*self.hours, *other.hours], self.zoned or other.zoned


@dataclass(frozen=True)
class Target:
    """A step of an earlier plan, or one operation of it (`place` in its list)."""

    step: Step
    ability: Ability
    place: int | None = None

    @property
    def values(self) -> dict[str, Any]:
        """What it was called with."""
        if self.place is None:
            return self.step.args
        spec = self.ability.operations_spec
        return self.step.args[spec.name][self.place] if spec else {}


def sources(value: Any) -> set[str]:
    """Steps the references in a value come from."""
    if isinstance(value, str):
        ref = parse_ref(value)
        return {ref.source} if ref and ref.attachment is None else set()
    items: Sequence[Any] = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    return set[str]().union(*(sources(item) for item in items))


def renamed(value: Any, names: Mapping[str, str]) -> Any:
    """A value whose references are to the steps' copies (`names`: old id -> new)."""
    if isinstance(value, str):
        ref = parse_ref(value)
        return f"${names[ref.source]}.{ref.field}" if ref and ref.source in names else value
    if isinstance(value, list):
        return [renamed(one, names) for one in value]
    return {name: renamed(one, names) for name, one in value.items()} if isinstance(value, dict) else value

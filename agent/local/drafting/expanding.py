"""A plan with each batch laid out: ten of the same are ten variations, never copies.

Each becomes a step of its own, with what follows from it (its publication) behind it; "one every day at 18:00" gives each its own day.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from agent.local.catalogue.fields import Spec
from agent.local.drafting.batches import Batch
from agent.local.drafting.drafts import Draft, Part
from agent.local.drafting.titles import numbered
from agent.local.follow_ups.target import renamed
from agent.local.moments.days import DAYS
from tools.plan import parse_ref


def expanded(drafts: Sequence[Draft], batches: dict[str, Batch], language: str) -> list[Draft]:
    """The drafts with each batch laid out: item after item, each followed by what depends on it."""
    out: list[Draft] = []
    done: set[str] = set()
    for draft in drafts:
        if draft.id in done:
            continue
        batch = batches.get(draft.id)
        if batch is None or max(batch.count, len(batch.topics)) < 2:
            out.append(draft)
            continue
        group = [draft, *_behind(draft.id, drafts)]
        done |= {member.id for member in group}
        copies = [list(_copy(group, batch, number, language)) for number in range(max(batch.count, len(batch.topics)))]
        for at in range(len(group)):
            _number([copy[at] for copy in copies], language, always=at == 0 and not batch.topics)
        out += [member for copy in copies for member in copy]
    return out


def _number(drafts: Sequence[Draft], language: str, *, always: bool) -> None:
    """Say which of several a step is, where its title does not tell."""
    if always or len({draft.title for draft in drafts}) < len(drafts):
        for number, draft in enumerate(drafts, 1):
            draft.parts[-1] = replace(draft.parts[-1], title=numbered(draft.parts[-1].title, number, len(drafts), language))


def _behind(source: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Drafts that use what comes of a draft, directly or not."""
    known: set[str] = {source}
    found: list[Draft] = []
    for draft in drafts:
        refs = [ref for value in draft.refs.values() for ref in ([value] if isinstance(value, str) else value)]
        if draft.id not in known and any((parsed := parse_ref(ref)) and parsed.source in known for ref in refs):
            known.add(draft.id)
            found.append(draft)
    return found


def _copy(group: Sequence[Draft], batch: Batch, number: int, language: str) -> Iterator[Draft]:
    names = {draft.id: f"{draft.id}-{number + 1}" for draft in group}
    for at, draft in enumerate(group):
        varied = [(part, _varied(part, batch, number) if at == 0 else _following(part, batch, number)) for part in draft.parts]
        parts = [part.having(values, language) if values != part.values else part for part, values in varied]
        yield replace(draft, id=names[draft.id], parts=parts, refs={name: renamed(ref, names) for name, ref in draft.refs.items()})


def _following(part: Part, batch: Batch, number: int) -> dict[str, Any]:
    """What depends on one of several: its own occurrence, and of a list of topics its own."""
    values, required = _dated(part, number), {spec.name for spec in part.ability.specs if spec.required}
    if not batch.topics:
        return values
    own = batch.topics[number % len(batch.topics)]
    return {name: own if value == _said(batch) else value for name, value in values.items() if value != _said(batch) or name in required}


def _varied(part: Part, batch: Batch, number: int) -> dict[str, Any]:
    """One of several: its own topic, or another angle, or another seed."""
    values, specs = dict(part.values), {spec.name: spec for spec in part.ability.specs}
    if batch.topics:
        turn, which = divmod(number, len(batch.topics))
        values = {name: batch.topics[which] if value == _said(batch) else value for name, value in values.items()}  # its title too
        values.update({"seed": turn} if turn and "seed" in specs else {})
        return values
    return values | another(specs, number)


def another(specs: Mapping[str, Spec], number: int) -> dict[str, Any]:
    """Values that make one of several on the same topic unlike the others."""
    angles = _angles(specs.get("angle"))
    found: dict[str, Any] = {"angle": angles[number % len(angles)]} if angles else {}
    return found | ({"seed": number} if "seed" in specs else {})


def _said(batch: Batch) -> str:
    return batch.topics[0]


def _angles(spec: Spec | None) -> list[str]:
    if spec is None:
        return []
    if spec.choices:
        return [str(choice) for choice in spec.choices]
    return [str(member.value) for member in spec.type] if isinstance(spec.type, type) and issubclass(spec.type, enum.Enum) else []


def _dated(part: Part, number: int) -> dict[str, Any]:
    """What depends on one of several and recurs: the one has its own occurrence, and the recurrence is gone."""
    every = next((spec.name for spec in part.ability.slots.values() if spec.kind == "recurrence" and spec.name in part.values), None)
    when = next((spec.name for spec in part.ability.slots.values() if spec.kind == "moment" and spec.name in part.values), None)
    if every is None or when is None:
        return part.values
    values = {name: value for name, value in part.values.items() if name != every}
    values[when] = nth(str(values[when]), str(part.values[every]), number)
    return values


def nth(first: str, rule: str, number: int) -> str:
    """ISO 8601 of occurrence `number` (from 0) of a recurrence that begins at `first`, at the same time of day."""
    start = datetime.fromisoformat(first)
    if "@" in rule:
        clocks = [time.fromisoformat(clock) for clock in rule.split("@")[1].split(",")]
        day = start.date() + timedelta(days=number // len(clocks))
        return datetime.combine(day, clocks[number % len(clocks)], start.tzinfo).isoformat()
    unit, _, rest = rule.partition(":")
    if unit == "day":
        return (start + timedelta(days=number * int(rest or 1))).isoformat()
    if unit == "month":
        months = start.month - 1 + number
        last = (datetime(start.year + (months + 1) // 12, (months + 1) % 12 + 1, 1) - timedelta(days=1)).day
        return start.replace(year=start.year + months // 12, month=months % 12 + 1, day=min(start.day, last)).isoformat()
    wanted = {DAYS.index(day) for day in rest.split(",")} if rest else {start.weekday()}
    days = (start + timedelta(days=n) for n in range(7 * (number + 2)))
    return [day.isoformat() for day in days if day.weekday() in wanted][number]

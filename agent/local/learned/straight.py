"""Steps made straight of what the models read (`frame`), where the patterns understand no plain wish for the same: a tool for each thing
that is asked for, told what the marked words say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import ValidationError

from agent.contract import Request
from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.as_told import as_told
from agent.local.drafting.filling import fill
from agent.local.drafting.own_words import as_a_design
from agent.local.drafting.said import Clause
from agent.local.follow_ups.target import Target
from agent.local.learned.frame import Frame, Mark
from agent.local.learned.marked import LIKELY, values_of
from agent.patterns import lazy
from tools.plan import Plan, Step

SLOTS = {
    "topic": ("topic", "prompt", "query", "text"), "query": ("query", "topic"), "text": ("text", "topic"), "title": ("title",),
    "where": ("platforms",), "when": ("when", "day", "period"), "part": ("at_s",), "count": ("count",),
}  # fmt: skip
"""Role -> the fields its words may be for, the likeliest first."""
_OF_THE_WHOLE = {
    "direction": ("level", {"quiet": "quieter", "loud": "louder"}), "factor": ("pace", {"slow": 0.5, "fast": 2.0}),
    "aspect": ("shape", {}), "effects": ("effect", {}),
}  # fmt: skip
"""Field of an edit -> the role whose value is read of the whole message where no words are marked for it, and what the field calls it."""
_READ = 0.6  # how sure that value has to be
_TIMED = ("moment", "recurrence")
"""Kinds of fields that one mark does not fill alone: when something goes out is read of the whole message, or asked for."""


def straight(asked: Sequence[str], frame: Frame, request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan; None where a tool needs what neither the message nor a file that came with it tells, nor what is made before it."""
    steps = list[Step]()
    for tool in asked if not refuses(frame) else ():
        ability = index.whole(tool)
        if ability is None or ((edits := _edits(ability, frame, index)) is None):
            return None
        step = Step(id=tool.split(".")[-1], tool=tool, args=dict(_files(ability, request, steps, index)))
        own = dict(_told(ability, frame))
        told = edits or {**own, **{name: value for name, value in values_of(frame, Target(step, ability)) if name not in own}}
        told = {**dict(_read_whole(ability, frame)), **told} if not edits else told
        if "title" in told and (shown := ability.slots.get("prompt")) and shown.required:
            told.setdefault("prompt", as_a_design(str(told["title"]), frame.text))  # a sheet of words shows them
        as_told(list(ability.slots.values()), told, frame.text)
        required = {spec.name for spec in ability.specs if spec.kind in _TIMED and spec.required}
        nothing = not told and ability.takes_words and bool(ability.tool.output_kinds())
        if nothing or required - told.keys() or not _takes(ability, args := {**told, **step.args}):
            return None
        title = wording.sentence([wording.part_title(ability, args, frame.text, language)])
        steps.append(step.model_copy(update={"args": args, "title": title}))
    names = [step.id for step in steps]
    if not steps or len(set(names)) < len(names):
        return None
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)


_NOT = lazy(r"(?:\b(?:no|not|without|don't want)|(?<![а-яё])(?:без|не надо|не нужн[а-яё]+)|ไม่เอา|ไม่ต้อง|ไม่ใช่)\s*$", re.IGNORECASE)


def refuses(frame: Frame) -> bool:
    """Whether a message says how something is not to be: "no sad songs"."""
    return any(mark.value not in ("", "none") and _NOT.search(frame.text[: mark.start]) for mark in frame.marks)


def _edits(ability: Ability, frame: Frame, index: Matcher) -> dict[str, Any] | None:
    """The operations of a tool that edits, with the values that are told of them; empty of another tool, and None where it is doubtful
    which they are, or where one needs more than is told."""
    spec = ability.operations_spec
    if spec is None:
        return {}
    found = list[dict[str, Any]]()
    for own in index.abilities:
        if own.path in frame.edits and own.tool.name == ability.tool.name:
            filled = fill(own, Clause(frame.text, frame.text, asks=False))
            values = filled.values or dict(_read_whole(own, frame))
            missing = [spec for spec in filled.missing if spec.name not in values]
            if missing or filled.impossible or not (values or _does_something(own)):
                return None
            found.append({"type": own.type, **values})
    return {spec.name: found} if found else None


def _read_whole(ability: Ability, frame: Frame) -> Iterator[tuple[str, Any]]:
    """Field -> value, for what an edit is told by the message as a whole: "parents at the back will hear nothing"."""
    of_a_file = ability.operation is not None or any(spec.asset and spec.required for spec in ability.input_specs)
    for name, (role, values) in _OF_THE_WHOLE.items() if of_a_file else ():
        spec = ability.slots.get(name)
        if spec is not None and not any(mark.value for mark in frame.said(role)):
            value, sure = frame.whole(role)
            if value and sure >= _READ:
                named = values.get(value, value)
                yield name, [named] if spec.many else named


def _does_something(operation: Ability) -> bool:
    """Whether an operation does anything where nothing is told of it: "clean the sound" does, "trim it" to all of it does not."""
    values = [info.default for name, info in operation.operation.model_fields.items() if name != "type"] if operation.operation else []
    return not values or any(value not in (None, 0, 1) for value in values)


def wanting_a_file(asked: Sequence[str], request: Request, index: Matcher, language: str) -> Plan | None:
    """The question for the file that the one tool asked for needs, where there is none that may be meant; None where it needs none."""
    at_hand = [*request.attachments, *request.recent, *request.earlier]
    ability = next((ability for ability in index.abilities if (ability.tool.name,) == tuple(asked) and ability.operation is None), None)
    missing = next((spec for spec in ability.input_specs if spec.asset and spec.required), None) if ability else None
    if at_hand or missing is None:
        return None
    return Plan(question=wording.ask_file(missing, language))


def _files(ability: Ability, request: Request, before: Sequence[Step], index: Matcher) -> Iterator[tuple[str, Any]]:
    """Field -> what the steps before make for it, or what came with the message."""
    taken = set[str]()
    for spec in ability.input_specs:
        accepts = spec.asset.accepts if spec.asset else None
        if accepts is None:
            continue
        behind = [step for step in reversed(before) if spec.required or step.tool.partition(".")[0] == spec.name]  # music, or a script
        made = [f"${step.id}.{name}" for step in behind for name, kind in _makes(step, index).items() if accepts(kind)]
        sent = [f"$attachment.{number}" for number, asset in enumerate(request.attachments, 1) if accepts(asset.actual_kind)]
        refs = [ref for ref in (made[:1] if made and not spec.many else sent if spec.required else []) if ref not in taken]
        if refs:
            taken |= set(refs)
            yield spec.name, refs if spec.many else refs[0]


def _makes(step: Step, index: Matcher) -> dict[str, str]:
    ability = index.whole(step.tool)
    return ability.tool.wirable() if ability else {}


def _told(ability: Ability, frame: Frame) -> Iterator[tuple[str, Any]]:
    """Field -> what the words that are marked for it say."""
    taken = set[str]()
    for mark in sorted(frame.marks, key=lambda mark: -mark.likely):
        name = next((name for name in SLOTS.get(mark.role, ()) if name in ability.slots and name not in taken), None)
        if name is None or mark.likely < LIKELY:
            continue
        value = _value(ability, name, mark, frame)
        if value is not None:
            taken.add(name)
            yield name, value
    for spec in ability.slots.values() if not ability.takes_words else ():
        hits = [hit for hit in slots.find(frame.text, spec) if hit.strength >= LIKELY] if spec.kind == "choice" and not spec.many else []
        if hits and spec.name not in taken:
            yield spec.name, min(hits, key=lambda hit: hit.start).value


def _value(ability: Ability, name: str, mark: Mark, frame: Frame) -> Any:
    spec, words = ability.slots[name], frame.words(mark)
    if spec.kind == "text":
        return re.sub(r"\s+", " ", words).strip(" .,;:!?\"'")
    hits = [hit for hit in slots.find(words, spec) if hit.strength >= LIKELY and hit.value is not None]
    if not hits or spec.kind in _TIMED:
        return None
    best = max(hits, key=lambda hit: hit.strength)
    return [hit.value for hit in hits] if spec.many and not isinstance(best.value, list) else best.value


def _takes(ability: Ability, args: dict[str, Any]) -> bool:
    try:
        ability.tool.input.model_validate(args)
    except ValidationError:
        return False
    return True

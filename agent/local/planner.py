"""The planner that needs no model: clauses -> abilities -> values -> wires -> a checked plan, or one question, or a reply."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from agent.contract import Request
from agent.language import detect
from agent.local import clauses as clause_splitting
from agent.local import wording
from agent.local.abilities import Ability
from agent.local.clauses import Clause
from agent.local.dialogue import Wish, wish_of
from agent.local.filling import Filled, fill
from agent.local.lexicon import lexicon
from agent.local.matching import THRESHOLD, Match, Matcher, matcher
from agent.local.wiring import Pool
from agent.local.words import normalise
from agent.phrases import phrase
from tools.contract import Tool
from tools.plan import Plan, Step
from tools.validate import readable

_STATEMENT_MARGIN = 0.08
"""A clause that asks for nothing ("it's a talk of mine") must fit that much better. Chosen on tuning.txt."""
_NO_INPUT = 0.8
"""Weight of an ability whose input is not at hand, against others whose input is."""


@dataclass
class _Draft:
    """A step being laid out: the abilities asked for, with their values, in the order they were said."""

    id: str
    tool: Tool
    parts: list[tuple[Ability, dict[str, Any]]]
    refs: dict[str, str | list[str]]


@dataclass
class _Sheet:
    """The plan being laid out."""

    pool: Pool
    drafts: list[_Draft] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    question: str | None = None


class LocalPlanner:
    """Implements `agent.contract.Planner`, offline. Generic over the catalogue: it knows no tool by name."""

    name = "local"

    def plan(self, request: Request, catalogue: Sequence[Tool], on_text: Callable[[str], None]) -> Plan:
        """Steps, one question, or a reply. Does not stream: `on_text` is not called."""
        text = normalise(request.text)
        language = detect(text, request.language)
        if request.problems:
            return Plan(question=phrase("bad_value", language, fault=request.problems[0]))
        index = matcher(catalogue)
        reply = self._small_talk(text, language, catalogue, index) if not request.question else None
        if reply:
            return Plan(reply=reply)
        wish = wish_of(request, text, lambda words: bool(self._lay_out(words, request, index, language).drafts))
        if wish.dropped:
            return Plan(reply=phrase("left", language))
        sheet = self._lay_out(wish.text, request, index, language)
        return self._finished(sheet, wish, language, catalogue, index)

    def _small_talk(self, text: str, language: str, catalogue: Sequence[Tool], index: Matcher) -> str | None:
        plain = re.sub(r"[.,!?~\s]+", " ", text).strip()
        can = wording.capabilities(catalogue, index.abilities)
        if not plain:
            return phrase("nothing", language, abilities=can)
        for key, pattern in lexicon(language).smalltalk.items():
            if pattern.fullmatch(plain) and not (key == "thanks" and index.best(plain)):
                return phrase(key, language, abilities=can)
        return None

    def _lay_out(self, text: str, request: Request, index: Matcher, language: str) -> _Sheet:
        sheet = _Sheet(Pool(request))
        for clause in clause_splitting.split(text, index):
            match = _choose(clause, index, sheet)
            if match is None:
                sheet.unknown += [clause.raw] if clause.asks and clause.text.strip() else []
                continue
            filled = fill(match.ability, clause)
            if filled.impossible:
                sheet.unknown.append(clause.raw)
                continue
            self._place(sheet, match.ability, filled, clause, language)
        return sheet

    def _place(self, sheet: _Sheet, ability: Ability, filled: Filled, clause: Clause, language: str) -> None:
        """Put what was understood into the step it belongs to, or into a new one; note the first question that comes up."""
        wires = sheet.pool.resolve(ability, clause.text, chained=bool(sheet.drafts))
        if ability.operation is None and ability.operations_spec:
            choices = [other.__doc__ or "" for other in ability.operations_spec.operations][:4]
            sheet.question = sheet.question or phrase("ask_operation", language, choices="; ".join(re.split(r"[:.]", c)[0].lower() for c in choices))
        elif wires.missing:
            sheet.question = sheet.question or wording.ask_asset(wires, language)
        elif filled.missing:
            sheet.question = sheet.question or wording.ask_field(filled.missing[0], language)
        else:
            sheet.question = sheet.question or _fault(ability, filled.values, language)
        last = self._step_to_extend(sheet, ability, wires.refs, filled.values)
        if last:
            _extend(last, ability, filled.values)
            return
        draft = _Draft(_fresh_id(ability, sheet.drafts), ability.tool, [(ability, filled.values)], wires.refs)
        sheet.drafts.append(draft)
        sheet.pool.add_step(draft.id, ability.tool)

    @staticmethod
    def _step_to_extend(sheet: _Sheet, ability: Ability, refs: dict[str, Any], values: dict[str, Any]) -> _Draft | None:
        """The step whose output this ability would take in, when it is of the same tool: both are done there at once."""
        for draft in sheet.drafts:
            if draft.tool is not ability.tool:
                continue
            if ability.operation is None:
                if draft.parts[0][1] == values:
                    return draft
                continue
            fed = any(str(ref).startswith(f"${draft.id}.") for ref in refs.values()) or refs == draft.refs
            if fed and not any(part is ability and _clashes(ability, old, values) for part, old in draft.parts):
                return draft
        return None

    def _finished(self, sheet: _Sheet, wish: Wish, language: str, catalogue: Sequence[Tool], index: Matcher) -> Plan:
        if not sheet.drafts:
            if wish.answering and wish.question:
                return Plan(question=wish.question)
            return Plan(reply=phrase("unknown", language, abilities=wording.capabilities(catalogue, index.abilities)))
        titles = [wording.step_title(draft.parts, language) for draft in sheet.drafts]
        goal = "; ".join(titles)
        if sheet.unknown and not wish.without_unknown:
            return Plan(goal=goal, question=phrase("ask_without", language, part=sheet.unknown[0]))
        if sheet.question:
            return Plan(goal=goal, question=sheet.question)
        steps = [Step(id=draft.id, tool=draft.tool.name, title=title, args=_args(draft)) for draft, title in zip(sheet.drafts, titles, strict=True)]
        return Plan(goal=goal, steps=steps)


def _choose(clause: Clause, index: Matcher, sheet: _Sheet) -> Match | None:
    """The best ability; one whose input is at hand is preferred to one that would have to ask for a file."""
    if not clause.text.strip():
        return None
    kinds = sheet.pool.kinds()
    weighed = [Match(match.ability, match.score * _at_hand(match.ability, kinds)) for match in index.rank(clause.text)[:8]]
    best = max(weighed, key=lambda match: match.score, default=None)
    needed = THRESHOLD if clause.asks else THRESHOLD + _STATEMENT_MARGIN
    original = next((match.score for match in index.rank(clause.text) if best and match.ability is best.ability), 0.0)
    return best if best and original >= needed else None


def _at_hand(ability: Ability, kinds: set[str]) -> float:
    wanted = [spec.asset for spec in ability.input_specs if spec.asset and spec.required]
    return 1.0 if not kinds or all(any(asset.accepts(kind) for kind in kinds) for asset in wanted) else _NO_INPUT


def _clashes(ability: Ability, old: dict[str, Any], new: dict[str, Any]) -> bool:
    """Whether the same operation is wanted again with other values for the same fields ("vertical and square": two versions)."""
    return any(name in old and old[name] != value for name, value in new.items())


def _extend(draft: _Draft, ability: Ability, values: dict[str, Any]) -> None:
    if ability.operation is None:
        return
    for at, (part, old) in enumerate(draft.parts):
        if part is ability:
            draft.parts[at] = (part, {**old, **values})
            return
    draft.parts.append((ability, values))


def _fault(ability: Ability, values: dict[str, Any], language: str) -> str | None:
    """A question about values the ability's model refuses (out of bounds, contradictory); None when they are fine."""
    model = ability.operation
    if model is None:
        return None
    try:
        model.model_validate({"type": ability.type, **values})
    except ValidationError as error:
        return phrase("bad_value", language, fault=readable(error)[0])
    return None


def _fresh_id(ability: Ability, drafts: Sequence[_Draft]) -> str:
    base = re.sub(r"[^a-z0-9]+", "-", ability.name.lower().split("_")[0]).strip("-") or "step"
    base = base if base[0].isalpha() and base != "attachment" else f"step-{base}"
    taken = {draft.id for draft in drafts}
    return next(name for name in (base, *(f"{base}-{n}" for n in range(2, 1000))) if name not in taken)


def _args(draft: _Draft) -> dict[str, Any]:
    args: dict[str, Any] = dict(draft.refs)
    for ability, values in draft.parts:
        if ability.operation is None or ability.operations_spec is None:
            args.update(values)
            continue
        operation = {"type": ability.type, **values}
        name = ability.operations_spec.name
        args[name] = [*args.get(name, []), operation] if ability.operations_spec.many else operation
    return args

# ruff: noqa: E501 - patterns read better unbroken
"""Another number of a batch, or another time between its parts: "six is too many, let's do four, every other day"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from agent.local import slots, times
from agent.local.catalogue.fields import Spec
from agent.local.drafting import wording
from agent.local.drafting.batches import MOST, counted
from agent.local.drafting.expanding import another, nth
from agent.local.drafting.series import lasts
from agent.local.drafting.titles import numbered
from agent.local.follow_ups.alone import number_told
from agent.local.follow_ups.altered import left_over, read
from agent.local.follow_ups.carriers import says_anything
from agent.local.follow_ups.target import Change, Target, renamed, sources
from agent.local.slots.number import NUMBER
from agent.local.wordings.remarks import without_remarks
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step

_TOO_MANY = lazy(
    rf"\b{NUMBER}(?: (?:videos?|clips?|shorts?|posts?|of them))?(?: is|'s| are|s)? (?:way |a bit |a little |probably )?(?:too (?:many|much|few|little)|a lot|not enough)"
    rf"|(?<![а-яё]){NUMBER}(?: \w+)?(?: это)? (?:слишком |чересчур |как-то )?(?:много|мало|многовато|маловато)|(?<!\w){NUMBER}\s?(?:คลิป|อัน|ตัว)?\s?(?:มัน)?(?:เยอะ|มาก|น้อย)(?:เกิน)?ไป",
    re.IGNORECASE,
)
_MAKE_IT = lazy(rf"\bmake (?:it|that)[\s,]*(?:at )?{NUMBER}", re.IGNORECASE)
_Group = list[Step]


def resized(text: str, plan: Plan, targets: Sequence[Target], language: str) -> tuple[Plan, list[tuple[Target, Change]]] | None:
    """The batch with as many parts as the message says, each on its day, and what else it changes; None when it says no such thing."""
    groups = _groups(plan)
    maker = next((target for target in targets if groups and target.step.tool == groups[0][0].tool), None)
    if maker is None or maker.place is not None or len(groups) < 2:
        return None
    said = _TOO_MANY.sub(lambda match: " " * len(match[0]), text)
    number, spans = (0, []) if said == text and is_an_hour(text, plan, targets) else _number(said, maker) or _lasting(said, groups, targets)
    dated = next((target for target in targets if any(spec.kind == "recurrence" for spec in target.ability.slots.values())), None)
    every = _cadence(said, dated)
    if (not number and every is None) or (number > len(groups) and not _can_grow(groups, maker)):
        return None
    for start, end in (*spans, *([every[0]] if every else [])):
        said = f"{said[:start]}{' ' * (end - start)}{said[end:]}"
    changes = _changes(said, targets)
    if changes is None:
        return None
    parts = _sized(groups, number or len(groups), maker)
    if dated is not None:
        _spread(parts, groups, dated, every[1] if every else "", language)
    steps = [_numbered(step, at, len(groups), len(parts), language) for at, group in enumerate(parts, 1) for step in group]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps), changes


def _numbered(step: Step, at: int, before: int, now: int, language: str) -> Step:
    """The step, called by its place among as many as there are now."""
    old = numbered("", min(at, before), before, language)
    return step.model_copy(update={"title": numbered(step.title.removesuffix(old), at, now, language)}) if step.title.endswith(old) else step


def is_an_hour(text: str, plan: Plan, targets: Sequence[Target]) -> bool:
    """Whether "make that 8" may say another hour, of what goes out at one."""
    if not _MAKE_IT.search(text) or times.read(text).clocks:
        return False
    moments = {(target.step.tool, spec.name) for target in targets for spec in target.ability.slots.values() if spec.kind == "moment"}
    return any((step.tool, name) in moments for step in plan.steps for name in step.args)


def number_or_hour(text: str, plan: Plan, targets: Sequence[Target], language: str) -> list[str]:
    """Both things that "make it 8" may say of several that go out at an hour: eight of them, or at eight; empty where one is meant."""
    groups = _groups(plan)
    maker = next((target for target in targets if groups and target.step.tool == groups[0][0].tool), None)
    found = _number(text, maker) if maker and maker.place is None and is_an_hour(text, plan, targets) and len(groups) > 1 else None
    if maker is None or found is None or not 2 <= found[0] <= 23 or (found[0] > len(groups) and not _can_grow(groups, maker)):
        return []
    hour = found[0] + 12 if found[0] < _NOON else found[0]
    return [phrase("so_many", language, number=str(found[0])), phrase("at_hour", language, hour=f"{hour}:00")]


_NOON = 12


def _groups(plan: Plan) -> list[_Group]:
    """Each part of a batch with what follows from it; empty where the plan is none."""
    heads = [step for step in plan.steps if not sources(step.args)]
    if len({step.tool for step in heads}) != 1:
        return []
    groups = [[head] for head in heads]
    for step in plan.steps:
        if needed := sources(step.args):
            group = next((group for group in groups if needed <= {one.id for one in group}), None)
            if group is None:
                return []
            group.append(step)
    return groups if len({len(group) for group in groups}) == 1 else []


def _number(text: str, maker: Target) -> tuple[int, list[tuple[int, int]]] | None:
    found = counted(maker.ability, text) or number_told(text)
    if found is None or not 1 <= found[0] <= MOST or int(found[0]) != found[0]:
        return None
    return int(found[0]), [found[1]]


def _lasting(text: str, groups: Sequence[_Group], targets: Sequence[Target]) -> tuple[int, list[tuple[int, int]]]:
    """How many parts there are to be when they go on "for two months", as often as now."""
    dated = next((target for target in targets if _of_kind(target, "moment") and any(step.tool == target.step.tool for step in groups[0])), None)
    spec = _of_kind(dated, "moment") if dated else None
    days = [datetime.fromisoformat(str(step.args[spec.name])) for group in groups for step in group if step.tool == dated.step.tool and spec.name in step.args] if spec and dated else []
    often = len(days) == len(groups) and (days[1] - days[0]).days
    found = lasts(f"{text}", days[0], f"day:{often}") if often else None
    return found or (0, [])


def _cadence(text: str, dated: Target | None) -> tuple[tuple[int, int], str] | None:
    """Where the message says how often, and the rule."""
    spec = _of_kind(dated, "recurrence") if dated else None
    hit = next((hit for hit in slots.find(text, spec) if hit.strength >= 0.5), None) if spec else None
    return ((hit.start, hit.end), str(hit.value)) if hit and "@" not in str(hit.value) else None


def _of_kind(target: Target, kind: str) -> Spec | None:
    return next((spec for spec in target.ability.slots.values() if spec.kind == kind), None)


def _can_grow(groups: Sequence[_Group], maker: Target) -> bool:
    """Whether more would be on the same topic, and yet others."""
    subject = next((spec.name for spec in maker.ability.slots.values() if spec.kind == "text"), "")
    same = len({str(group[0].args.get(subject)) for group in groups}) == 1
    return same and "seed" in maker.ability.slots


def _changes(text: str, targets: Sequence[Target]) -> list[tuple[Target, Change]] | None:
    """What is said beside the number; None where something of it is not understood."""
    found = list[tuple[Target, Change]]()
    for target in targets:
        text = without_remarks(text, target)
        change = read(text, target)
        if change.values:
            found.append((target, change))
            text = left_over(text, change, target)
    return None if says_anything(without_remarks(left_over(text, Change(), targets[0]), targets[0])) else found


def _sized(groups: list[_Group], number: int, maker: Target) -> list[_Group]:
    more = [_copied(groups[-1], at, maker) for at in range(len(groups), number)]
    return [list(group) for group in (*groups[:number], *more)]


def _copied(group: _Group, at: int, maker: Target) -> _Group:
    """One more part, unlike the others."""
    names = {step.id: f"{re.sub(r'-[0-9]+$', '', step.id)}-{at + 1}" for step in group}
    fresh = another({spec.name: spec for spec in maker.ability.specs}, at)
    copies = [step.model_copy(update={"id": names[step.id], "args": renamed(step.args, names), "needs": []}) for step in group]
    return [copies[0].model_copy(update={"args": {**copies[0].args, **fresh}}), *copies[1:]]


def _spread(parts: list[_Group], before: Sequence[_Group], dated: Target, rule: str, language: str) -> None:
    """Give each part its day: by the rule, or as far from the one before it as they were."""
    spec = _of_kind(dated, "moment")
    old = [step.args.get(spec.name) for group in before for step in group if step.tool == dated.step.tool] if spec else []
    if spec is None or len(old) != len(before) or not all(old):
        return
    first, apart = datetime.fromisoformat(str(old[0])), datetime.fromisoformat(str(old[1])) - datetime.fromisoformat(str(old[0]))
    for at, group in enumerate(parts):
        when = nth(str(old[0]), rule, at) if rule else str(old[at]) if at < len(old) else (first + at * apart).isoformat()
        for place, step in enumerate(group):
            if step.tool == dated.step.tool:
                args = {**step.args, spec.name: when}
                title = wording.sentence([wording.part_title(dated.ability, args, "", language)])
                group[place] = step.model_copy(update={"args": args, "title": title})

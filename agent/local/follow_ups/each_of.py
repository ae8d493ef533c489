# ruff: noqa: E501 - patterns read better unbroken
"""What is wished for several that were made: "publish them one a day at noon" is a publication for each film, on a day of its own;
"titles for all three" is words for each; "post the second one" is of the second and not of the last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from agent.contract import Request
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.expanding import nth
from agent.local.drafting.titles import numbered
from agent.local.follow_ups.one_of import which
from agent.local.follow_ups.target import sources
from agent.local.slots.number import NUMBER
from agent.patterns import lazy
from tools.plan import Plan, Step, texts_in

_OLDEST = 3  # plans one looks back
_SEVERAL = lazy(
    rf"\b(?:them|they|these|those|all|each|every (?:one|video|short|clip|film|picture|song)|both|everything|(?:the|my|our|these|those|{NUMBER}) (?:videos|shorts|clips|films|reels|pictures|images|posters|songs|tracks|episodes)|(?:one|\d|two|three|a (?:video|short|clip|film)) (?:a|per|each|every) (?:day|week|morning|evening|hour|month|\w+day))\b"
    r"|(?<![а-яё])(?:их|им|все|всё|всех|всем|каждый|каждого|каждое|каждой|каждому|каждую|оба|обе|обоих|эти|этих|по одн\w+|ролики|роликов|роликам|видосы|клипы|клипов|картинки)(?![а-яё])"
    r"|ทั้งหมด|ทั้งสอง|ทั้งคู่|ทั้ง\s?\d+|ทั้งสาม|ทั้งสี่|ทั้งห้า|ทุก(?:คลิป|อัน|รูป|ตัว|เพลง|เรื่อง)|แต่ละ(?:คลิป|อัน|รูป|ตัว|เพลง|เรื่อง)|พวกนี้|พวกนั้น|(?:วัน|อาทิตย์|สัปดาห์|เดือน|ชั่วโมง)ละ\s?(?:คลิป|อัน|ตัว|โพสต์|1|หนึ่ง)",
    re.IGNORECASE,
)
"""Several are spoken of."""


@dataclass(frozen=True)
class _Batch:
    """Steps of which each made one of several, in their order."""

    heads: Sequence[Step]


def for_each_of(plan: Plan, text: str, request: Request, index: Matcher, language: str) -> Plan:
    """The plan, its steps once for each of the several that are meant, or for the one that is picked."""
    if not plan.steps or request.attachments or any(sources(step.args) for step in plan.steps):
        return plan
    recent = [(asset.ref, asset.actual_kind) for asset in request.recent]
    steps = list[Step]()
    for step in plan.steps:
        steps += _each(step, text, recent, request, index, language)
    return plan if steps == plan.steps else plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def _each(step: Step, text: str, recent: Sequence[tuple[str, str]], request: Request, index: Matcher, language: str) -> list[Step]:
    kinds = dict(recent)
    own = [ref for ref in texts_in(step.args) if ref in kinds]
    batch = _batch(request.earlier, {kinds[ref] for ref in own}, index) if own else _told_alike(step, request.earlier, index)
    if batch is None or any(isinstance(value, list) and any(ref in own for ref in value) for value in step.args.values()):
        return [step]
    number = len(batch.heads)
    made = {kind: [ref for ref, other in recent if other == kind][:number][::-1] for kind in {kinds[ref] for ref in own}}
    if any(len(refs) < number for refs in made.values()) or any(ref not in made[kinds[ref]] for ref in own):
        return [step]
    if meant := which(text, batch.heads):
        return [_of(step, meant[0], made, kinds, batch, index)]
    if not _SEVERAL.search(text):
        return [step]
    copies = [_of(step, at, made, kinds, batch, index) for at in range(number)]
    return [one.model_copy(update={"id": f"{step.id}-{at}", "title": numbered(one.title, at, number, language)}) for at, one in enumerate(copies, 1)]


def _batch(earlier: Sequence[Plan], kinds: set[str], index: Matcher) -> _Batch | None:
    """The newest work that made such files, where it made several."""
    gives = {ability.tool.name: set(ability.tool.output_kinds().values()) for ability in index.abilities}
    newest = next((plan for plan in earlier[:_OLDEST] if any(kinds & gives.get(step.tool, set()) for step in plan.steps)), None)
    heads = [step for step in newest.steps if kinds & gives.get(step.tool, set())] if newest else []
    return _Batch(heads) if len(heads) > 1 and len({step.tool for step in heads}) == 1 else None


def _told_alike(step: Step, earlier: Sequence[Plan], index: Matcher) -> _Batch | None:
    """The newest work of several, where a step on no file is about what it is about: hashtags for all of them."""
    texts = {ability.tool.name: [spec.name for spec in ability.slots.values() if spec.kind == "text"] for ability in index.abilities}
    newest = next((plan for plan in earlier[:1] if len(plan.steps) > 1), None)
    heads = [one for one in newest.steps if not sources(one.args)] if newest else []
    told = {str(one.args[name]) for one in heads for name in texts.get(one.tool, []) if one.args.get(name)}
    same = any(str(step.args.get(name)) in told for name in texts.get(step.tool, []))
    return _Batch(heads) if same and len(heads) > 1 and len({one.tool for one in heads}) == 1 and step.tool != heads[0].tool else None


def _of(step: Step, at: int, made: dict[str, list[str]], kinds: dict[str, str], batch: _Batch, index: Matcher) -> Step:
    """The step for one of several: its file, its words, its day."""
    args: dict[str, Any] = {name: made[kinds[value]][at] if isinstance(value, str) and value in kinds else value for name, value in step.args.items()}
    specs = {spec.name: spec for ability in index.abilities if ability.tool.name == step.tool for spec in ability.input_specs}
    if not made:
        args |= _words(args, specs, at, batch)
    every = next((name for name, spec in specs.items() if spec.kind == "recurrence" and args.get(name)), None)
    when = next((name for name, spec in specs.items() if spec.kind == "moment" and args.get(name)), None)
    if every and when:
        args = {**{name: value for name, value in args.items() if name != every}, when: nth(str(args[when]), str(args[every]), at)}
    return step.model_copy(update={"args": args})


def _words(args: dict[str, Any], specs: dict[str, Spec], at: int, batch: _Batch) -> dict[str, Any]:
    """What one of several is about; where all are about the same, another variation."""
    name = next((name for name, spec in specs.items() if spec.kind == "text" and args.get(name)), "")
    topics = [next((str(value) for key, value in head.args.items() if key == name), str(args.get(name, ""))) for head in batch.heads]
    if len(set(topics)) == 1:
        return {"seed": at} if "seed" in specs and at else {}
    return {name: topics[at]} if name else {}

# ruff: noqa: E501 - patterns read better unbroken
"""What earlier edits of a clip took away, wished back: «а теперь верни звук», "give me back those first secs but keep it vertical".

The edits that were made one after the other are made once more from the file they began with, without the one that took it away.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from agent.contract import Request
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.filling import fill
from agent.local.drafting.said import Clause
from agent.local.follow_ups.again import undone
from agent.local.follow_ups.carriers import says_more
from agent.local.follow_ups.changes import changed
from agent.patterns import lazy
from tools.plan import Plan, Step

_BACK = lazy(
    r"\b(?:(?:give|bring|put|get|take|turn|want|need|have)\b.*\bback|back on|restore|return|un-?(?:mute|trim|crop|cut)|undo|revert|cancel)\b"
    r"|(?<![а-яё])(?:верн(?:и|ите|уть)|восстанови|отмени|включи|обратно)(?:те)?(?![а-яё])|กลับ(?:มา|คืน|เหมือนเดิม)|เอา.*คืน|คืน(?:มา|ให้)|ยกเลิก(?:การ)?(?:ตัด|ปิด|ครอป)|เปิดเสียง", re.IGNORECASE,
)
_KEEP = lazy(
    r"[\s,]*(?:\b(?:but|and|just)\s+)*\b(?:keep|leave)\b(?:\s+(?:it|the|that|this|everything|all|rest|still|else))*(?:\s+[\w:]+){0,2}"
    r"|[\s,]*(?:(?:но|а|и|только)\s+)*(?:(?:[а-яё:0-9]+\s+)?остав(?:ь|ьте)(?![а-яё])(?:\s+[а-яё:0-9]+){0,2}|остальное не трогай)|\s*(?:แต่|และ)?(?:ยัง)?(?:คง|เก็บ|เอา)?(?:เป็น)?(?:แนวตั้ง|แนวนอน|จัตุรัส|ที่เหลือ)(?:ไว้|เหมือนเดิม)+", re.IGNORECASE,
)
"""What is to stay as it is made."""
_TAKEN: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (lazy(r"\b(?:silences?|pauses?|gaps|quiet bits)\b|(?<![а-яё])(?:пауз|тишин)[а-яё]*|ช่วงเงียบ", re.IGNORECASE), ("cut the silences out",)),
    (lazy(r"\b(?:sound|audio|voices?|unmute)\b|(?<![а-яё])(?:звук|аудио|голос)[а-яё]*|เสียง", re.IGNORECASE), ("mute the video",)),
    (
        lazy(
            r"\b(?:secs?|seconds?|minutes?|half|third|quarter|part|bit|piece|section|beginning|start|intro|ending|end|cut|trim|untrim|uncut|what (?:you|was) cut)\b"
            r"|(?<![а-яё])(?:секунд|минут|половин|трет|четверт|част|кусок|куск|кусоч|фрагмент|начал|кон[еч]ц|концовк|обрезк|обрезанн|вырезанн)[а-яё]*|วิ(?!ว)|นาที|ครึ่ง|ช่วง|ท่อน|ตอน(?:ต้น|ท้าย|แรก|จบ)|ส่วนที่ตัด|ที่ตัด(?:ไป|ออก|ทิ้ง)", re.IGNORECASE,
        ),
        ("trim the first 2 seconds", "cut the second half", "cut out 0:02 to 0:04"),
    ),
    (lazy(r"\b(?:speed|pace|tempo)\b|(?<![а-яё])(?:скорост|темп)[а-яё]*|ความเร็ว", re.IGNORECASE), ("speed up the video",)),
    (lazy(r"\b(?:volume|loudness)\b|(?<![а-яё])громкост[а-яё]*|ความดัง", re.IGNORECASE), ("make it louder",)),
    (lazy(r"\b(?:shape|format|aspect|ratio|frame|crop|uncrop|sides|edges)\b|(?<![а-яё])(?:формат|кадр|пропорци|кра[яёе])[а-яё]*|สัดส่วน|ขอบ(?:ภาพ)?", re.IGNORECASE), ("make it vertical",)),
    (lazy(r"\bcolou?rs?\b|(?<![а-яё])цвет[а-яё]*|สี(?!่)", re.IGNORECASE), ("make it monochrome", "make it sepia")),
)
"""What was there, and how that is said which takes it away."""


@dataclass(frozen=True)
class _Stage:
    """One edit of a chain: its step, and of a tool with operations the field that holds them."""

    step: Step
    operations: str


def given_back(text: str, request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan of what was made of a clip without that which took away what the message wishes back; None where nothing did."""
    said = _KEEP.sub(" ", text)
    taken = next((examples for pattern, examples in _TAKEN if pattern.search(said)), ())
    asks = bool(taken) and _BACK.search(said) is not None and not (request.question or request.attachments)
    stages = _chain(request.earlier, index) if asks else []
    if not stages or (left := _without(stages, taken, index)) == stages:
        return None
    if not left:
        return undone("undo", request.earlier, language)
    plan = _made_again(left, _source(stages[0].step), index, language)
    rest = _behind(said, taken)
    return (changed(rest, replace(request, text=rest, earlier=[plan]), index, language) if rest else None) or plan


def _behind(said: str, taken: Sequence[str]) -> str:
    """A wish of its own behind what is wished back: "give me the start back and make it square"."""
    pieces = re.split(r"\s*[,.;!]+\s*|\s+(?:and|but|и|но|а)\s+|\s*(?:แล้วก็|แล้ว|และ|แต่)\s*", said)
    wishes = [piece for piece in pieces if piece.strip() and not _BACK.search(piece) and says_more(piece)]
    of_it = next(pattern for pattern, examples in _TAKEN if examples == taken)
    return ", ".join(piece for piece in wishes if not of_it.search(piece))


def _chain(plans: Sequence[Plan], index: Matcher) -> list[_Stage]:
    """The edits that led to what was made last, the oldest first: each of a plan of its own, or several of one."""
    fields = {ability.tool.name: ability.operations_spec.name if ability.operations_spec else "" for ability in index.abilities}
    of_clips = {name for name in fields if any(a.tool.name == name and not a.takes_words and "video" in a.tool.output_kinds().values() for a in index.abilities)}
    stages, newer = list[_Stage](), ""
    for plan in plans:
        steps = [_Stage(step, fields.get(step.tool, "")) for step in plan.steps]
        if not steps or any(stage.step.tool not in of_clips or len(stage.step.args.keys() & {"video"}) != 1 for stage in steps):
            break
        source = _source(steps[0].step)
        if stages and source == newer:
            break  # the newer is this one made otherwise
        stages, newer = [*steps, *stages], source
    return stages


def _source(step: Step) -> str:
    return str(step.args["video"])


def _without(stages: Sequence[_Stage], taken: Sequence[str], index: Matcher) -> list[_Stage]:
    """The edits without those that the examples are of."""
    kept = list(stages)
    for example in taken:
        if found := index.best(example):
            values = fill(found.ability, Clause(example, example, asks=True)).values
            kept = [left for stage in kept if (left := _less(stage, found.ability, values))]
    return kept


def _less(stage: _Stage, ability: Ability, values: Mapping[str, Any]) -> _Stage | None:
    """An edit without an operation, or without the looks that some values name; None where nothing of it is left."""
    args = dict(stage.step.args)
    if stage.step.tool != ability.tool.name:
        return stage
    names = [stage.operations] if stage.operations else [name for name, value in values.items() if isinstance(value, list)]
    for name in names:
        given = args.get(name, [])
        args[name] = [one for one in given if (one.get("type") != ability.type if stage.operations else one not in values[name])]
        if given and not args[name]:
            return None
    return stage if args == stage.step.args else _Stage(stage.step.model_copy(update={"args": args}), stage.operations)


def _made_again(stages: Sequence[_Stage], source: str, index: Matcher, language: str) -> Plan:
    """The edits one behind the other, those with operations that follow each other in one."""
    merged = list[_Stage]()
    for stage in stages:
        last = merged[-1] if merged else None
        if last and last.operations and last.step.tool == stage.step.tool:
            both = [*last.step.args[last.operations], *stage.step.args[stage.operations]]
            newest = {one["type"]: at for at, one in enumerate(both)}
            once = [one for at, one in enumerate(both) if newest[one["type"]] == at or one in stage.step.args[stage.operations]]
            merged[-1] = _Stage(last.step.model_copy(update={"args": {**last.step.args, last.operations: once}}), last.operations)
        else:
            merged.append(stage)
    steps = list[Step]()
    for number, stage in enumerate(merged, 1):
        output = next((name for ability in index.abilities if steps and ability.tool.name == steps[-1].tool for name, kind in ability.tool.output_kinds().items() if kind == "video"), "")
        name = stage.step.id if stage.step.id not in {step.id for step in steps} else f"{stage.step.id}-{number}"
        args = {**stage.step.args, "video": f"${steps[-1].id}.{output}" if steps else source}
        steps.append(stage.step.model_copy(update={"id": name, "args": args, "title": _title(stage, args, index, language), "needs": []}))
    return Plan(goal="; ".join(step.title for step in steps), steps=steps)


def _title(stage: _Stage, args: dict[str, Any], index: Matcher, language: str) -> str:
    own = [ability for ability in index.abilities if ability.tool.name == stage.step.tool]
    if not stage.operations:
        return stage.step.title
    parts = [(next((ability for ability in own if ability.type == one["type"]), None), one) for one in args[stage.operations]]
    return wording.sentence([wording.part_title(ability, {name: value for name, value in one.items() if name != "type"}, "", language) for ability, one in parts if ability]) or stage.step.title

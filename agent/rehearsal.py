"""Planning without a stack: messages with imagined files and an imagined past, one plan each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from agent.contract import Planner, Request, Turn, Writing
from agent.language import detect
from agent.steering.phrases import say
from agent.steering.reading import Reading, read
from core import clock
from core.errors import InvalidInput, InvalidPlan
from tools.contract import KINDS, Asset, Tool
from tools.plan import Plan, Step, parse_ref
from tools.registry import Registry
from tools.script._offered import foreseen
from tools.validate import check

_ZONES = {330: "Asia/Kolkata", 345: "Asia/Kathmandu", 210: "Asia/Tehran", 270: "Asia/Kabul", 390: "Asia/Yangon", 570: "Australia/Darwin",
          -210: "America/St_Johns", -570: "Pacific/Marquesas"}  # fmt: skip
"""Zones whose offset, in minutes, is no whole hour; the others have a name of their own (`Etc/GMT-7`)."""


@dataclass(frozen=True)
class Scene:
    """A message to plan for. `history`: what the person said before; each is planned too, so that "it" means what came of it."""

    text: str
    attachments: Sequence[Asset] = ()
    history: Sequence[str] = ()
    now: datetime | None = None

    @classmethod
    def read(cls, data: Any) -> Scene:
        """From `{"text", "attachments": ["video:talk.mp4"], "history": [...], "now"}`; InvalidInput says what is wrong."""
        if not isinstance(data, dict):
            raise InvalidInput('a line is an object with a "text"')
        unknown = sorted(set(data) - {"text", "attachments", "history", "now"})
        if unknown:
            raise InvalidInput(f"a line has text, attachments, history and now, not {unknown[0]!r}")
        text = data.get("text")
        if not isinstance(text, str) or not text.strip():
            raise InvalidInput('"text" must be a sentence')
        listed = [data.get(name) or [] for name in ("attachments", "history")]
        if not all(isinstance(items, list) and all(isinstance(item, str) for item in items) for items in listed):
            raise InvalidInput('"attachments" and "history" are lists of text')
        return cls(text, [_attachment(item, number) for number, item in enumerate(listed[0], 1)], listed[1], _moment(data.get("now")))


def _attachment(item: str, number: int) -> Asset:
    kind, _, name = item.partition(":")
    if kind not in KINDS or kind == "asset":
        kinds = ", ".join(sorted(set(KINDS) - {"asset"}))
        raise InvalidInput(f"{item!r} is no attachment: write kind:name, the kind one of {kinds}")
    return KINDS[kind](f"$attachment.{number}", filename=name)


def _moment(value: Any) -> datetime | None:
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise InvalidInput(f'"now" must be a time such as 2026-11-20T10:00:00+07:00, not {value!r}') from error
    if moment.tzinfo is None:
        raise InvalidInput('"now" needs its offset, as in 2026-11-20T10:00:00+07:00')
    return moment


def _sets(said: Reading) -> bool:
    """Whether a message sets what a conversation keeps for the person: a rehearsal keeps nothing."""
    limit = said.budget
    return said.move in ("allow", "revoke") or (limit is not None and (limit.usd is not None or limit.lift or limit.other))


def zone_of(moment: datetime) -> str:
    """An IANA name for the offset of an aware time."""
    named = getattr(moment.tzinfo, "key", None)
    minutes = round((moment.utcoffset() or timedelta()).total_seconds() / 60)
    hours, rest = divmod(minutes, 60)
    if named or rest:
        return named or _ZONES.get(minutes, "UTC")
    return "UTC" if not hours else f"Etc/GMT{-hours:+d}"


def rehearse(scene: Scene, planner: Planner, catalogue: Sequence[Tool], *, foreign: bool = False) -> Plan:
    """The plan for a scene, checked and priced as the assistant would. Nothing is run.

    foreign: the catalogue cannot be run at all; files that the message speaks of count as given.
    """
    return answered(scene, before(scene, planner, catalogue, foreign=foreign), planner, catalogue)


def before(scene: Scene, planner: Planner, catalogue: Sequence[Tool], *, foreign: bool = False) -> Request:
    """What is known when the last message of a scene comes: what was said, asked and made before it."""
    now = scene.now or clock.now()
    request = Request("", timezone=zone_of(now), now=now, rehearsal=foreign)
    tools = {tool.name: tool for tool in catalogue}
    for said in scene.history:
        asked = replace(request, text=said, attachments=[] if request.recent else scene.attachments)
        request = _after(asked, planner.plan(asked, catalogue, Writing()), tools)
    return request


def answered(scene: Scene, request: Request, planner: Planner, catalogue: Sequence[Tool]) -> Plan:
    """The plan for the last message of a scene. request: what is known `before` it."""
    foreign, tools = request.rehearsal, {tool.name: tool for tool in catalogue}
    if not (foreign or scene.attachments or request.question) and _sets(read(scene.text)):
        return Plan(reply=say("setting", detect(scene.text, request.language)))
    carried = scene.attachments if not scene.history or not request.recent else ()
    asked = replace(request, text=scene.text, attachments=carried)
    plan = planner.plan(asked, catalogue, Writing())
    return _checked(plan, asked, tools)


def _after(request: Request, plan: Plan, tools: dict[str, Tool]) -> Request:
    """What is known when the next message comes: the turns, what was asked, and what the plan will have made."""
    turns = [*request.history, Turn("user", request.text), Turn("assistant", plan.question or plan.reply or plan.goal)]
    number = len(request.earlier) + 1
    given = {f"$attachment.{n}": _renamed(asset, f"ast_given_{n}") for n, asset in enumerate(request.attachments, 1)}
    made = [made for step in plan.steps if step.tool in tools for made in _made(step, tools[step.tool], number)]
    steps = [step.model_copy(update={"args": _with_ids(step.args, given)}) for step in plan.steps]
    earlier = [plan.model_copy(update={"steps": steps}), *request.earlier] if plan.steps else request.earlier
    recent = [*reversed(made), *given.values(), *request.recent]
    return replace(request, history=turns, question=plan.question, earlier=earlier, recent=recent)


def _made(step: Step, tool: Tool, number: int) -> Iterator[Asset]:
    """The files that a step will have made, the last first. A list beside one file of its kind holds as many as were asked for, that
    file among them: `images` beside `image`."""
    alone, count = tool.wirable(), step.args.get("count")
    for name, kind in reversed(tool.output_kinds().items()):
        ref = f"ast_made_{number}_{step.id}_{name}"
        if name not in tool.results():
            continue
        if name in alone or kind not in alone.values():
            yield _file(step, kind, ref)
        elif name == f"{kind}s" and isinstance(count, int):
            yield from (_file(step, kind, f"{ref}_{place}") for place in range(count, 1, -1))


def _file(step: Step, kind: str, ref: str) -> Asset:
    offered = foreseen(step.tool, step.args) if kind == "text" else None
    meta = {"choices": offered} if offered else None
    return KINDS.get(kind, Asset)(ref, kind=kind, filename=f"{step.id}.{kind}", evidence={"origin": step.tool}, meta=meta)


def _renamed(asset: Asset, ref: str) -> Asset:
    return type(asset)(ref, kind=asset.actual_kind, filename=asset.filename)


def _with_ids(value: Any, given: dict[str, Asset]) -> Any:
    if isinstance(value, str):
        return given[value].ref if value in given else value
    if isinstance(value, list):
        return [_with_ids(item, given) for item in value]
    return {name: _with_ids(item, given) for name, item in value.items()} if isinstance(value, dict) else value


def _checked(plan: Plan, request: Request, tools: dict[str, Tool]) -> Plan:
    if not plan.steps or request.rehearsal:
        return plan.model_copy(update={"steps": [step.model_copy(update={"needs": _needs(step.args)}) for step in plan.steps]})
    known = {asset.ref: asset for asset in (*request.attachments, *request.recent)}
    try:
        return check(plan, Registry(tools, {}), known)
    except InvalidPlan as error:
        return Plan(goal=plan.goal, reply=" ".join(error.problems))


def _needs(value: Any) -> list[str]:
    """Steps that the references in a value come from, in order."""
    if isinstance(value, str):
        ref = parse_ref(value)
        return [ref.source] if ref and re.fullmatch(r"[a-z][a-z0-9_-]*", ref.source) and ref.source != "attachment" else []
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return list(dict.fromkeys(need for item in items for need in _needs(item)))

"""Messages in which somebody marked what they ask for and which words tell how it is to be, and how often a plan does just that.

A line is `what it asks for | message`, or `... | message before >> message`, with stretches of the (last) message marked `[words](role)` or
`[words](role=value)`. What is asked for is tools (an edit may name its operation: `video.edit:trim`), or a turn of the conversation:
`change`, `again` and `undo` of the work before, `stop`, `status`, `price`, `limit`, `talk`, `cant` (what cannot be done here) and
`unclear`. From `en.txt`, `ru.txt` and `th.txt` the planner learns (`agent.local.learned.build_frame`); the `held_back_` ones are only
counted, and nobody looks at them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from agent.local.follow_ups.target import sources
from agent.local.learned.annotated import Message, comes_with, marked
from agent.local.planner import LocalPlanner
from agent.rehearsal import Scene, rehearse
from tools.contract import Tool
from tools.plan import Plan

HERE = Path(__file__).parent
LANGUAGES = ("en", "ru", "th")
_NOW = datetime.fromisoformat("2026-11-20T10:00:00+07:00")
_SENT = {"video": ("video:clip.mp4",), "image": ("image:one.jpg", "image:two.jpg", "image:three.jpg")}
"""What comes with a first message that asks for something to be done with a file: the lines leave files out."""
_OF_EARLIER = ("change", "again", "undo")
_FIELDS = {
    "shape": ("aspect",), "voice": ("voice",), "pace": ("pace",), "tone": ("tone",), "style": ("style",), "look": ("palette",),
    "music": ("music", "mood"), "level": ("music_level",), "subs": ("subtitle_languages", "subtitles"), "lang": ("language",),
}  # fmt: skip
"""Role -> the fields its value may be in."""


@dataclass
class Share:
    """How many messages there are, of how many just the right tools are called, how many values they have for fields of those, and how
    many of these are right."""

    messages: int = 0
    tools: int = 0
    values: int = 0
    right: int = 0


def lines(name: str) -> list[Message]:
    """The messages of a file, such as `held_back_en`."""
    told = (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [marked(name[-2:], line) for line in told if "|" in line and not line.startswith("#")]


def judged(name: str, planner: LocalPlanner, catalogue: list[Tool]) -> Share:
    """The share of one file's messages; those are left out that follow one of which nothing came."""
    share = Share()
    for message in lines(name):
        files = [] if message.before else _SENT.get(comes_with(message.asks), ())
        history = [message.before] if message.before else []
        before = _planned(message.before, (), (), planner, catalogue) if message.before else Plan(reply="-")
        if message.before and not before.steps:
            continue
        plan = _planned(message.text, files, history, planner, catalogue)
        share.messages += 1
        if not _right_tools(message, plan, before):
            continue
        share.tools += 1
        for fields, value in _wanted(message, plan, catalogue):
            share.values += 1
            share.right += any(_is(step.args.get(name), value) for step in plan.steps for name in fields)
    return share


def _planned(text: str, files: Sequence[str], history: Sequence[str], planner: LocalPlanner, catalogue: list[Tool]) -> Plan:
    given = Scene.read({"text": text, "attachments": [*files], "history": [*history]})
    return rehearse(Scene(given.text, given.attachments, given.history, _NOW), planner, catalogue)


def _right_tools(message: Message, plan: Plan, before: Plan) -> bool:
    wanted, old = {ask for ask in message.asks if "." in ask}, {step.tool for step in before.steps}
    given = {source for step in plan.steps for source in sources(step.args)}  # music for a slide show is part of it
    of_earlier = any(ask in _OF_EARLIER for ask in message.asks)
    called = {step.tool for step in plan.steps if of_earlier or step.id not in given or step.tool in wanted}
    if of_earlier:
        return bool(called & old or (message.asks == ("undo",) and not called)) and wanted <= called <= wanted | old
    return called == wanted


def _wanted(message: Message, plan: Plan, catalogue: list[Tool]) -> Iterator[tuple[tuple[str, ...], str]]:
    """The values that the called tools have fields for."""
    called = {step.tool for step in plan.steps}
    fields = {name for tool in catalogue if tool.name in called for name in tool.input.model_fields}
    for role, value, _, _ in message.marks:
        if value and any(name in fields for name in _FIELDS.get(role, ())):
            yield _FIELDS[role], value


def _is(given: object, value: str) -> bool:
    return value in given if isinstance(given, list) else (given == value or (value == "on" and given not in ("none", None)))

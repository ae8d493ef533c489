"""Conversations planned without a stack, over the tools JARVIS ships."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from agent.contract import Request
from agent.local.planner import LocalPlanner
from agent.rehearsal import Scene, answered, before, rehearse
from tools.contract import Tool
from tools.plan import Plan
from tools.script._offered import foreseen

NOW = datetime.fromisoformat("2026-11-20T10:00:00+07:00")  # a Friday


def planned(house: list[Tool], *messages: str, files: Sequence[str] = ()) -> Plan:
    """The plan for the last message of a conversation, checked as the assistant checks it."""
    *history, text = messages
    given = Scene.read({"text": text, "attachments": list(files), "history": history})
    scene = Scene(given.text, given.attachments, given.history, NOW)
    if not history:
        return rehearse(scene, LocalPlanner(), house)
    key = (id(house), tuple(history), tuple(files))
    if key not in _before:
        _before[key] = (house, before(scene, LocalPlanner(), house))
    return answered(scene, _before[key][1], LocalPlanner(), house)


def planned_with(house: list[Tool], *messages: str, files: Sequence[str]) -> Plan:
    """The plan for the last message of a conversation, with which the files come."""
    *history, text = messages
    known = before(Scene.read({"text": text, "history": history, "now": NOW.isoformat()}), LocalPlanner(), house)
    sent = Scene.read({"text": text, "attachments": list(files)}).attachments
    return LocalPlanner().plan(replace(known, text=text, attachments=sent), house, lambda _: None)


_before: dict[tuple[int, tuple[str, ...], tuple[str, ...]], tuple[list[Tool], Request]] = {}
"""Many tables tell one beginning with a dozen ends: each beginning is planned once. The catalogue is held, so that an id stays its."""


def said(plan: Plan) -> list[tuple[str, dict[str, Any]]]:
    return [(step.tool, step.args) for step in plan.steps]


def offered_by(house: list[Tool], first: str) -> list[dict[str, str]]:
    """What the list that a message asks for offers to be picked from, by the fields that take it."""
    (tool, args), *_ = said(planned(house, first)) or [("", {})]
    return foreseen(tool, args)

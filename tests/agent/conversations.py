"""Conversations planned without a stack, over the tools JARVIS ships."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from agent.local.planner import LocalPlanner
from agent.rehearsal import Scene, rehearse
from tools.contract import Tool
from tools.plan import Plan
from tools.script._offered import foreseen

NOW = datetime.fromisoformat("2026-11-20T10:00:00+07:00")  # a Friday


def planned(house: list[Tool], *messages: str, files: Sequence[str] = ()) -> Plan:
    """The plan for the last message of a conversation, checked as the assistant checks it."""
    *history, text = messages
    given = Scene.read({"text": text, "attachments": list(files), "history": history})
    return rehearse(Scene(given.text, given.attachments, given.history, NOW), LocalPlanner(), house)


def said(plan: Plan) -> list[tuple[str, dict[str, Any]]]:
    return [(step.tool, step.args) for step in plan.steps]


def offered_by(house: list[Tool], first: str) -> list[dict[str, str]]:
    """What the list that a message asks for offers to be picked from, by the fields that take it."""
    (tool, args), *_ = said(planned(house, first)) or [("", {})]
    return foreseen(tool, args)

"""What a planner is given and what it gives back. The graph does not know which planner answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from core import clock
from tools.contract import Asset, Tool
from tools.plan import Plan


@dataclass(frozen=True)
class Turn:
    """An earlier message of the thread. `role` is user or assistant."""

    role: str
    text: str


@dataclass(frozen=True)
class Request:
    """One message to be understood.

    attachments: files of this message, in order; a plan names the first `$attachment.1`.
    recent: assets of this thread a pronoun may mean ("it", "the second one"), newest first; a plan names them by id (`asset.ref`).
    history: earlier turns, oldest first. `question`: what JARVIS asked last, when this message answers it.
    earlier: plans of the thread's runs before this message, newest first; their attachments are named by asset id. "Make it calmer" is
        the newest one's tool with another argument.
    timezone: IANA name of the zone in which the person says "tomorrow at nine".
    problems: what was wrong with `rejected`, the plan proposed a moment ago; empty at the first try.
    rehearsal: the plan is wanted for itself and nothing will be run: files the message speaks of count as given.
    """

    text: str
    attachments: Sequence[Asset] = ()
    recent: Sequence[Asset] = ()
    history: Sequence[Turn] = ()
    question: str | None = None
    earlier: Sequence[Plan] = ()
    language: str = ""
    timezone: str = "UTC"
    now: datetime = field(default_factory=clock.now)
    problems: Sequence[str] = ()
    rejected: Plan | None = None
    rehearsal: bool = False


class Planner(Protocol):
    """Turns a message into a Plan: steps, or one question, or a plain reply. Never runs anything, never raises on odd input."""

    name: str

    def plan(self, request: Request, catalogue: Sequence[Tool], on_text: Callable[[str], None]) -> Plan:
        """`on_text` receives pieces of a reply as they are written (a model that streams); planners that do not stream ignore it.

        Raises `core.errors.Unavailable` when the engine behind it cannot be reached.
        """
        ...

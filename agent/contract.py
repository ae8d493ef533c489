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
    summary: what was said before `history`, in short; empty in a short conversation.
    earlier: plans of the thread's runs before this message, newest first; their attachments are named by asset id. "Make it calmer" is
        the newest one's tool with another argument.
    remembered: what memory holds about the person and this message; defaults are put into the plan afterwards.
    timezone: IANA name of the zone in which the person says "tomorrow at nine".
    problems: what was wrong with `rejected`, the plan proposed a moment ago; empty at the first try.
    under_way: the newest of `earlier` is not done yet, and the message changes it: the plan wanted takes its place.
    settled: what the newest of `earlier` asked for is done: what it put up is planned, or out, and no plan can take its place any more.
    rehearsal: the plan is wanted for itself and nothing will be run: files the message speaks of count as given.
    """

    text: str
    attachments: Sequence[Asset] = ()
    recent: Sequence[Asset] = ()
    history: Sequence[Turn] = ()
    question: str | None = None
    summary: str = ""
    earlier: Sequence[Plan] = ()
    remembered: Sequence[str] = ()
    language: str = ""
    timezone: str = "UTC"
    now: datetime = field(default_factory=clock.now)
    problems: Sequence[str] = ()
    rejected: Plan | None = None
    rehearsal: bool = False
    under_way: bool = False
    settled: bool = False


def _nothing(*_: object) -> None:
    return None


@dataclass
class Writing:
    """A reply while it is being written: pieces of text, and the news that what was written so far is void.

    on_text: given each piece. on_restart: called when another answer begins instead, after a model failed in the middle of one.
    """

    on_text: Callable[[str], None] = _nothing
    on_restart: Callable[[], None] = _nothing
    text: str = ""

    def __call__(self, piece: str) -> None:
        self.text += piece
        self.on_text(piece)

    def restart(self) -> None:
        """What was written is void; says so to whoever has read some of it."""
        if self.text:
            self.text = ""
            self.on_restart()


class Planner(Protocol):
    """Turns a message into a Plan: steps, or one question, or a plain reply. Never runs anything, never raises on odd input."""

    name: str

    def plan(self, request: Request, catalogue: Sequence[Tool], on_text: Writing) -> Plan:
        """`on_text` receives pieces of a reply as they are written (a model that streams); planners that do not stream ignore it.

        Raises `core.errors.Unavailable` when the engine behind it cannot be reached.
        """
        ...

"""The language of work: a Plan is steps, a Step calls one tool, a reference wires one step's output into another's input.

    {"goal": "...", "question": null, "reply": null,
     "steps": [{"id": "cut", "tool": "video.edit", "title": "Cut the silences",
                "args": {"video": "$attachment.1", "operations": [{"type": "cut_silence"}]}, "needs": []}],
     "estimate": {"seconds": 14, "cost_usd": 0.0}}

`question` set: ask first (no steps). `reply` set: a plain answer, no work. References stand only where a tool's input takes an
asset, so a text that starts with a dollar sign is never mistaken for one.
"""

from __future__ import annotations

import hashlib
import json
import re
from decimal import Decimal
from typing import Annotated, Any, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer

STEP_ID = re.compile(r"[a-z][a-z0-9_-]{0,40}\Z")
_REF = re.compile(r"\$(?P<source>[A-Za-z][\w-]*)\.(?P<field>\w+)\Z", re.ASCII)

Usd = Annotated[Decimal, PlainSerializer(float, return_type=float, when_used="json")]


class Ref(NamedTuple):
    """`$source.field`: output `field` of step `source`, or attachment number `field` (from 1) when source is `attachment`."""

    source: str
    field: str

    @property
    def attachment(self) -> int | None:
        """The attachment's number, from 1; None for a reference to a step."""
        return int(self.field) if self.source == "attachment" and self.field.isdigit() else None

    def __str__(self) -> str:
        return f"${self.source}.{self.field}"


def parse_ref(value: str) -> Ref | None:
    """The reference `value` spells, or None when it is not one (an asset id, say)."""
    match = _REF.match(value)
    return Ref(match["source"], match["field"]) if match else None


class Estimate(BaseModel):
    """What a plan is expected to take: wall seconds on an idle machine and money in US dollars. Upper bounds."""

    model_config = ConfigDict(extra="forbid")

    seconds: float = Field(0, ge=0)
    cost_usd: Usd = Field(Decimal(0), ge=0)


class Step(BaseModel):
    """One call of one tool. `id` is unique in its plan; `needs` lists steps that must be done first (references imply them)."""

    model_config = ConfigDict(extra="forbid")

    id: str
    tool: str
    title: str = ""
    args: dict[str, Any] = {}
    needs: list[str] = []


class Plan(BaseModel):
    """What JARVIS means to do: exactly one of steps, `question` (ask first) or `reply` (nothing to do)."""

    model_config = ConfigDict(extra="forbid")

    goal: str = ""
    question: str | None = None
    reply: str | None = None
    steps: list[Step] = []
    estimate: Estimate = Field(default_factory=lambda: Estimate(seconds=0, cost_usd=Decimal(0)))

    def fingerprint(self) -> str:
        """SHA-256 of what would be done (steps only): an approval is bound to it."""
        return fingerprint([step.model_dump(mode="json", exclude={"title"}) for step in self.steps])


def fingerprint(value: Any) -> str:
    """SHA-256 (hex) of a JSON value, independent of key order."""
    return hashlib.sha256(json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=str).encode()).hexdigest()


def texts_in(value: Any) -> list[str]:
    """Every text inside a JSON value (arguments, a whole plan), depth first; keys are not among them."""
    if isinstance(value, str):
        return [value]
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for item in items for text in texts_in(item)]

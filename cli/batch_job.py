"""A line of a batch on its way."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cli.batch_file import Line

ENDED = ("done", "failed", "cancelled")


@dataclass
class Job:
    """A line on its way. `effects` and `estimate` are those of its plan; `files` what was saved of it."""

    line: Line
    run: dict[str, Any] | None = None
    thread_id: str = ""
    effects: set[str] = field(default_factory=set)
    seconds: float = 0.0
    usd: float = 0.0
    files: list[Path] = field(default_factory=list)
    problem: str = ""

    @property
    def status(self) -> str:
        return self.run["status"] if self.run else "new"

    @property
    def over(self) -> bool:
        return self.status in (*ENDED, "asking", "approving")

    def fault(self) -> str:
        """Why it is not done, in a sentence."""
        error = (self.run or {}).get("error") or {}
        told = " ".join(part for part in (error.get("message"), error.get("hint")) if part)
        waits = {"asking": "it has a question: " + str((self.run or {}).get("reply") or ""), "approving": "it waits for your approval"}
        return self.problem or waits.get(self.status, "") or told or self.status

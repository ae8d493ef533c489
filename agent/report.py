"""What JARVIS says when the work is over: what was made, what was not, and why. Facts only, from the steps themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class StepResult:
    """How one top-level step ended."""

    title: str
    status: str
    summary: str = ""
    error: dict[str, Any] | None = None


def final_report(results: Sequence[StepResult]) -> str:
    """The closing message of a run: a paragraph for what was done, one for what was not."""
    done = [result for result in results if result.status == "done"]
    broken = [result for result in results if result.status == "failed"]
    skipped = [result for result in results if result.status in ("skipped", "cancelled")]
    parts = [" ".join(result.summary or f"{result.title}: done." for result in done)] if done else []
    parts += [_failure(result) for result in broken]
    if skipped:
        titles = ", ".join(f"“{result.title}”" for result in skipped)
        parts.append(f"Not started because of that: {titles}." if broken else f"Not done: {titles}.")
    return "\n\n".join(part for part in parts if part)


def stopped_report(results: Sequence[StepResult]) -> str:
    """The closing message of a cancelled run."""
    done = [result for result in results if result.status == "done"]
    if not done:
        return "Stopped. Nothing was made."
    return "Stopped. What was finished before is kept: " + " ".join(result.summary or result.title for result in done)


def _failure(result: StepResult) -> str:
    error = result.error or {}
    message = _sentence(error.get("message", "it failed"))
    hint = _sentence(error["hint"]) if error.get("hint") else ""
    return f"I could not finish “{result.title}”: {message} {hint}".strip()


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else text + "."

"""What JARVIS says when the work is over: what was made, what was not, and why. Facts only, from the steps themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agent.patterns import lazy
from core.phrasebook import Phrasebook

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_INSIDE = lazy(r"\$[\w-]+\.\w")  # what one step takes of another
REJECTED = "rejected"
"""Code of the error of a step that a person said no to."""


@dataclass(frozen=True)
class StepResult:
    """How one top-level step ended."""

    title: str
    status: str
    summary: str = ""
    error: dict[str, Any] | None = None


def final_report(results: Sequence[StepResult], language: str = "en") -> str:
    """The closing message of a run: a paragraph for what was done, one for what was not."""
    done = [result for result in results if result.status == "done"]
    broken = [result for result in results if result.status == "failed"]
    refused = [result for result in results if (result.error or {}).get("code") == REJECTED]
    skipped = [result for result in results if result.status in ("skipped", "cancelled") and result not in refused]
    told = [result.summary or _SAY.say("done", language, title=result.title) for result in done]
    # A line each: Thai sentences end without a stop.
    parts = [("\n\n" if any("\n" in text for text in told) else "\n").join(told)] if told else []
    parts += [_SAY.say("failed", language, title=result.title, reason=reason(result.error or {})) for result in broken]
    if refused:
        titles = ", ".join(_SAY.say("named", language, title=result.title) for result in refused)
        parts.append(_SAY.say("refused", language, titles=titles))
    if skipped:
        titles = ", ".join(_SAY.say("named", language, title=result.title) for result in skipped)
        parts.append(_SAY.say("blocked" if broken else "left_out", language, titles=titles))
    return "\n\n".join(part for part in parts if part)


def stopped_report(
    results: Sequence[StepResult], language: str = "en", *, parts: tuple[int, int] = (0, 0), waiting: Sequence[str] = ()
) -> str:
    """The closing message of a cancelled run. parts: how many of the parts inside its steps are made, and of how many known so far;
    waiting: wishes that waited behind it and are stopped with it."""
    kept = " ".join(result.summary or result.title for result in results if result.status == "done")
    made, known = parts
    if kept:
        said = [_SAY.say("stopped_kept", language, kept=kept)]
    else:
        said = [_SAY.say("stopped_parts", language, made=made, known=known) if made else _SAY.say("stopped", language)]
    if waiting:
        said.append(_SAY.say("stopped_waiting", language, wishes=", ".join(_SAY.say("named", language, title=wish) for wish in waiting)))
    return " ".join(said)


def broken_report(error: dict[str, Any], language: str = "en") -> str:
    """The closing message of a run that could not go on."""
    return _SAY.say("broken", language, reason=reason(error))


def nothing_started(language: str = "en") -> str:
    """The answer to a plan nobody wanted."""
    return _SAY.say("nothing_started", language)


def cannot(problems: Sequence[str], language: str = "en") -> str:
    """The answer when no plan could be made that holds: with its faults, but for those that only tell how its steps hang together."""
    told = [problem for problem in problems if not _INSIDE.search(problem)]
    return _SAY.say("cannot", language, faults=" ".join(map(_sentence, told[:3]))).strip()


def reason(error: dict[str, Any]) -> str:
    """What went wrong and what can be done about it, in a sentence each."""
    message = _sentence(error.get("message", "it failed"))
    hint = _sentence(error["hint"]) if error.get("hint") else ""
    return f"{message} {hint}".strip()


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else text + "."

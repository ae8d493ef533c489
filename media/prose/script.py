"""A spoken script as data: lines with a role, their place in time, and cutting a choice of lines to a length."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from media.prose.fit import choose
from media.prose.pacing import spoken_s

Role = Literal["hook", "body", "cta"]
Tone = Literal["neutral", "calm", "playful", "serious", "energetic"]
Style = Literal["explainer", "narrative", "list", "quiz"]

MUST = math.inf
"""The value of a line that may not be left out."""

TOLERANCE = 0.05
"""Part of the asked length a script may miss by. Half of what is promised: the other half is for the voice."""


@dataclass(frozen=True)
class Line:
    """One thing said. `visual`: things to draw. `sources`: numbers of the note sentences it is from. `value`: how wanted it is.

    `forms`: what it was rendered from, in every language, where the grammar says it; empty for other people's words.
    """

    role: Role
    text: str
    visual: tuple[str, ...] = ()
    sources: tuple[int, ...] = ()
    value: float = field(default=1.0, compare=False)
    forms: tuple[dict[str, str], ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True)
class Breath:
    """The pause after a scene, in seconds: the least, the usual, the most."""

    least_s: float
    usual_s: float
    most_s: float


# What a film leaves between two scenes, beside the half second of room in each recording: at least 0.3 s, usually 0.55 s
# (media/film/schedule.py). A quiz leaves time to think.
_BREATHS = {"neutral": Breath(0.3, 0.5, 0.8), "calm": Breath(0.4, 0.7, 1.1), "playful": Breath(0.3, 0.45, 0.7),
            "serious": Breath(0.35, 0.55, 0.9), "energetic": Breath(0.3, 0.4, 0.6)}  # fmt: skip
_QUIZ_S = 0.5


def breath(tone: Tone, style: Style) -> Breath:
    """Pauses for a tone and a style."""
    pause, more_s = _BREATHS[tone], _QUIZ_S if style == "quiz" else 0.0
    return Breath(pause.least_s, pause.usual_s + more_s / 2, pause.most_s + more_s)


@dataclass(frozen=True)
class Timing:
    """When a line is said: speech and the pause after it, in seconds."""

    start_s: float
    speech_s: float
    pause_s: float


def timed(lines: Sequence[Line], language: str, seconds: float, pause: Breath) -> list[Timing]:
    """Each line's place in time; the pauses stretch or shrink, within their bounds, towards the asked length."""
    speech = [spoken_s(line.text, language) for line in lines]
    each_s = min(pause.most_s, max(pause.least_s, (seconds - sum(speech)) / max(1, len(lines))))
    timings, at = [], 0.0
    for length_s in speech:
        timings.append(Timing(round(at, 2), round(length_s, 2), round(each_s, 2)))
        at += round(length_s, 2) + round(each_s, 2)
    return timings


def length_s(lines: Sequence[Line], language: str, seconds: float, pause: Breath) -> float:
    """How long the lines take together, pauses included."""
    timings = timed(lines, language, seconds, pause)
    return timings[-1].start_s + timings[-1].speech_s + timings[-1].pause_s if timings else 0.0


def fill(lines: Sequence[Line], language: str, seconds: float, pause: Breath) -> list[Line] | None:
    """The most valuable of the lines, in their order, that together take the asked length; those worth MUST are always among them.

    None when no choice with at least one optional line comes within TOLERANCE of the length. Usual pauses are tried first, then any.
    """
    costs = [spoken_s(line.text, language) + pause.usual_s for line in lines]
    optional = [index for index, line in enumerate(lines) if line.value != MUST]
    fixed_s = sum(costs) - sum(costs[index] for index in optional)
    for slack in (TOLERANCE, 2.5 * TOLERANCE):
        low_s, high_s = seconds * (1 - slack) - fixed_s, seconds * (1 + slack) - fixed_s
        picked = choose([costs[index] for index in optional], [lines[index].value for index in optional], max(low_s, 0.1), high_s)
        kept = {optional[index] for index in picked or ()}
        chosen = [line for index, line in enumerate(lines) if line.value == MUST or index in kept]
        if kept and abs(length_s(chosen, language, seconds, pause) - seconds) <= TOLERANCE * seconds:
            return chosen
    return None

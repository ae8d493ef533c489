"""When everything happens: scene starts from the lengths of what is said, a wanted total, and the beats of the music.

The total is exact to the frame. What is left beside the words goes into the pauses (and into scenes in which nothing is said);
within that freedom every scene change moves onto the nearest beat.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from media.film.scenes import FPS
from media.timeline import Frozen

# Recordings of voice.speak carry 0.12 s of room before the first word and 0.35 s after the last: a pause of half a second by themselves.
_LEAD_S, _TAIL_S = 0.05, 0.05
_AIR_S = 0.2  # at least so much more for each scene, or no change could reach a beat
_USUAL_AIR_S = 0.45
_END_S = 0.7  # the last word needs time to be read, and the music to end
_SILENT_S, _SHORTEST_S = 3.5, 1.2
_FLASH_S = 0.5  # a scene any shorter, with one short word, is a flash
_LAST_LEAD_S = 0.5  # longer silence before the first word loses the viewer
_REACH_S = 0.9  # a beat further away than this would pull the pauses out of shape
_FIRST, _LAST = 0.4, 1.8  # share of the free time, a usual scene taking 1


class Need(NamedTuple):
    """What a scene asks for: the length of its speech (0: nothing is said), and for a silent one the length wished for."""

    speech_s: float = 0.0
    wish_s: float | None = None

    @property
    def least_s(self) -> float:
        """The shortest it can be."""
        if self.speech_s > 0:
            return max(_FLASH_S, _LEAD_S + self.speech_s + _TAIL_S)
        return min(_SHORTEST_S, self.wish_s or _SHORTEST_S)


class Cue(Frozen):
    """One scene on the film's time axis. `on_beat`: its start was moved onto a beat. A silent scene has speech_start_s == speech_end_s."""

    start_s: float
    end_s: float
    speech_start_s: float
    speech_end_s: float
    on_beat: bool = False

    @property
    def duration_s(self) -> float:
        return self.end_s - self.start_s


class Schedule(Frozen):
    """All cues, one after the other without gaps, from 0 to duration_s; scene changes lie on frames."""

    cues: tuple[Cue, ...]

    @property
    def duration_s(self) -> float:
        return self.cues[-1].end_s

    @property
    def frames(self) -> int:
        return round(self.duration_s * FPS)


def fitted_duration(speech_s: Sequence[float], wanted_s: float | None) -> float:
    """Length of the film that narrations of these lengths will get: the wanted one, or longer where the words do not fit.

    0 stands for a scene in which nothing is said. Exact to the frame, so that music can be ordered before anything is drawn.
    """
    return _fitted([Need(max(0.0, seconds)) for seconds in speech_s], wanted_s)


def _fitted(needs: Sequence[Need], wanted_s: float | None) -> float:
    least_s = sum(need.least_s + (_AIR_S if need.speech_s else 0.0) for need in needs) + _END_S
    if wanted_s is not None:
        return math.ceil(max(wanted_s, least_s) * FPS - 1e-6) / FPS
    extra_s = sum(_USUAL_AIR_S - _AIR_S if need.speech_s else max(0.0, (need.wish_s or _SILENT_S) - need.least_s) for need in needs)
    ends_silent = not needs[-1].speech_s
    return math.ceil((least_s + extra_s - (_END_S if ends_silent else 0.0)) * FPS - 1e-6) / FPS


def schedule(needs: Sequence[Need], wanted_s: float | None = None, beats_s: Sequence[float] = ()) -> Schedule:
    """Lay the scenes out. Speech never leaves its scene; the total is `fitted_duration`'s."""
    total = round(_fitted(needs, wanted_s) * FPS)
    beats = sorted(round(beat * FPS) for beat in beats_s if beat > 0)
    changes, on_beat = [0], [False]
    for index in range(len(needs) - 1):
        nominal = changes[-1] + _lengths(needs[index:], total - changes[-1], first=index == 0)[0]
        low = changes[-1] + _frames(needs[index].least_s)
        high = total - sum(_frames(need.least_s) for need in needs[index + 1 :])
        beat = _nearest(beats, nominal, low, high)
        changes.append(beat if beat is not None else min(max(round(nominal), low), high))
        on_beat.append(beat is not None)
    ends = [*changes[1:], total]
    cues = [
        _cue(need, start, end, hit, last=index == len(needs) - 1)
        for index, (need, start, end, hit) in enumerate(zip(needs, changes, ends, on_beat, strict=True))
    ]
    return Schedule(cues=tuple(cues))


def _frames(seconds: float) -> int:
    return math.ceil(seconds * FPS - 1e-6)


def _lengths(needs: Sequence[Need], frames: int, *, first: bool) -> list[float]:
    """How many frames each of the scenes that are left gets when the free time is shared out evenly."""
    # A scene in which nothing is said takes most of the freedom; without words at all each gets exactly what it wishes for.
    weights = [1.0 if need.speech_s else 6.0 * max(0.05, (need.wish_s or _SILENT_S) - need.least_s) for need in needs]
    if first and needs[0].speech_s:
        weights[0] = _FIRST
    if needs[-1].speech_s:
        weights[-1] = _LAST
    free = max(0.0, frames - sum(need.least_s for need in needs) * FPS)
    return [need.least_s * FPS + free * weight / sum(weights) for need, weight in zip(needs, weights, strict=True)]


def _nearest(beats: list[int], nominal: float, low: int, high: int) -> int | None:
    low, high = max(low, math.ceil(nominal - _REACH_S * FPS)), min(high, math.floor(nominal + _REACH_S * FPS))
    inside = beats[bisect_left(beats, low) : bisect_left(beats, high + 1)]
    return min(inside, key=lambda beat: abs(beat - nominal), default=None)


def _cue(need: Need, start: int, end: int, on_beat: bool, *, last: bool) -> Cue:
    start_s, end_s = start / FPS, end / FPS
    if not need.speech_s:
        return Cue(start_s=start_s, end_s=end_s, speech_start_s=start_s, speech_end_s=start_s, on_beat=on_beat)
    spare_s = max(0.0, end_s - start_s - need.speech_s)
    share = 0.25 if last else 0.45
    lead_s = min(spare_s, max(min(_LEAD_S, spare_s / 2), min(_LAST_LEAD_S, spare_s * share)))
    begin_s = start_s + lead_s
    return Cue(start_s=start_s, end_s=end_s, speech_start_s=begin_s, speech_end_s=begin_s + need.speech_s, on_beat=on_beat)

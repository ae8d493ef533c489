"""The schedule of a whole film: from its narrations, or cut along one voice-over."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from media.film.scenes import FPS, Film, Scene
from media.film.schedule import Cue, Need, Schedule, schedule
from media.prose.pacing import spoken_s

_SHORTEST_FRAMES = round(0.8 * FPS)
_REACH_FRAMES = round(0.35 * FPS)


def film_schedule(film: Film) -> Schedule:
    """When each scene of a film begins and ends, and when it is spoken."""
    if film.voice_over is not None:
        return _along_voice(film)
    return schedule([Need(scene.speech_s, scene.seconds) for scene in film.scenes], film.wanted_s, film.beats_s)


def _along_voice(film: Film) -> Schedule:
    """Scenes share the voice-over: by their words' times where they are known, else by how long their texts take to say."""
    whole = schedule([Need(film.voice_over_s)], film.wanted_s).cues[0]
    places = _borders(film, whole)
    total, count = round(whole.end_s * FPS), len(film.scenes)
    changes = [0]
    for number, place in enumerate(places, 1):
        low, high = changes[-1] + _SHORTEST_FRAMES, total - (count - number) * _SHORTEST_FRAMES
        changes.append(max(changes[-1] + 1, min(high, max(low, _on_beat(round(place * FPS), film.beats_s)))))
    voiced = [whole.speech_start_s, *places, whole.speech_end_s]
    cues = [
        Cue(start_s=start / FPS, end_s=end / FPS, speech_start_s=first, speech_end_s=max(first, last))
        for (start, end), (first, last) in zip(pairwise([*changes, total]), pairwise(voiced), strict=True)
    ]
    return Schedule(cues=tuple(cues))


def _borders(film: Film, whole: Cue) -> list[float]:
    """Where one scene's part of the voice ends and the next one's begins."""
    if all(scene.words for scene in film.scenes):
        ends = [whole.speech_start_s + scene.words[-1].end_s for scene in film.scenes]
        starts = [whole.speech_start_s + scene.words[0].start_s for scene in film.scenes]
        return [(end + start) / 2 for end, start in zip(ends, starts[1:], strict=False)]
    weights = [_weight(scene, film.language) for scene in film.scenes]
    at, borders = 0.0, []
    for weight in weights[:-1]:
        at += weight
        borders.append(whole.speech_start_s + film.voice_over_s * at / sum(weights))
    return borders


def _weight(scene: Scene, language: str) -> float:
    return spoken_s(scene.text, language) or scene.seconds or 4.0


def _on_beat(frame: int, beats_s: tuple[float, ...]) -> int:
    beats = sorted(round(beat * FPS) for beat in beats_s)
    place = bisect_left(beats, frame)
    near = [beat for beat in beats[max(0, place - 1) : place + 1] if abs(beat - frame) <= _REACH_FRAMES]
    return min(near, key=lambda beat: abs(beat - frame), default=frame)

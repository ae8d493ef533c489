"""Melodies: a motif of two bars, repeated, answered and varied over the chords, so that a tune is recognised when it comes back.

Strong or long notes are tones of the chord; short ones between them move along the scale.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from media.music.patterns import CELLS
from media.music.theory import Chord, Key, colour, nearest, step

_LONG = 4  # sixteenths; from here on a note that is foreign to the chord is heard as wrong
_MOVES = (-2, -1, -1, -1, 0, 1, 1, 1, 2, 2, 3, -3)


@dataclass(frozen=True)
class Motif:
    """`rhythm`: 32 sixteenths. `moves`: scale steps from each note to the next, as many as there are notes."""

    rhythm: str
    moves: tuple[int, ...]


@dataclass(frozen=True)
class Tone:
    """A note of a melody: sixteenths from the phrase's beginning."""

    at: int
    length: int
    pitch: int
    accent: float


def motif(random: Random, character: str) -> Motif:
    """A rhythm of four half-bar cells, the third like the first, and a line that comes back towards where it began."""
    cells = CELLS[character]
    first, second, last = (random.choice(cells) for _ in range(3))
    rhythm = first + second + first + last
    if "n" not in rhythm[:16]:
        rhythm = "n-------" + rhythm[8:]
    moves, height = [], 0
    for _ in range(rhythm.count("n")):
        move = random.choice(_MOVES)
        if abs(height + move) > 4:
            move = -move
        height += move
        moves.append(move)
    return Motif(rhythm, tuple(moves))


def phrase(idea: Motif, chords: list[Chord], key: Key, centre: int, random: Random, *, closes: bool) -> list[Tone]:
    """The motif over as many bars as there are chords: said, said again a little varied, and rounded off with a longer note."""
    tones: list[Tone] = []
    pitch = nearest(centre, chords[0].tones)
    moves: list[int] = []
    for at, length in _onsets(idea.rhythm, len(chords) * 16):
        if at % 32 == 0 or not moves:
            moves = list(idea.moves)
            if at and random.random() < 0.5:
                moves[-1] = -moves[-1]
        harmony = chords[at // 16]
        pitch = _kept(step(pitch, moves.pop(0), colour(key, harmony)), centre)
        if at % 8 == 0 or length >= _LONG:
            pitch = nearest(pitch, harmony.tones)
        tones.append(Tone(at, length, pitch, 1.0 if at % 16 == 0 else 0.85 if at % 4 == 0 else 0.72))
    return _rounded(tones, chords, closes)


def _onsets(rhythm: str, sixteenths: int) -> list[tuple[int, int]]:
    whole = (rhythm * (sixteenths // len(rhythm) + 1))[:sixteenths]
    starts = [at for at, sign in enumerate(whole) if sign == "n"]
    found = []
    for at in starts:
        length = 1
        while at + length < sixteenths and whole[at + length] == "-":
            length += 1
        found.append((at, length))
    return found


def _kept(pitch: int, centre: int) -> int:
    """Within a tenth of the middle of the instrument's voice."""
    while pitch > centre + 9:
        pitch -= 12
    while pitch < centre - 8:
        pitch += 12
    return pitch


def _rounded(tones: list[Tone], chords: list[Chord], closes: bool) -> list[Tone]:
    """The phrase breathes: its last bar holds one note, or leads on when the piece goes to its close."""
    last = (len(chords) - 1) * 16
    ending = [tone for tone in tones if tone.at >= last]
    if closes or len(chords) < 2 or not ending:
        return tones
    held = ending[0]
    begin = min(held.at, last + 4)
    kept = Tone(begin, last + 12 - begin, nearest(held.pitch, chords[-1].tones), 0.9)
    return [tone for tone in tones if tone.at < last] + [kept]

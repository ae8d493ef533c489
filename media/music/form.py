"""The shape of a piece: how many bars fit, at which tempo, and what each stretch of them is."""

from __future__ import annotations

from dataclasses import dataclass

from media.music.score import Section

BEATS = 4
PHRASE_BARS = 4
# The closing chord needs time to ring: shorter is heard as cut off, much longer as a hole. Whole bars of 60..140 BPM lie between.
_RING_S = (1.4, 4.2)

# Names and energies of the phrases between opening and closing, by their number; longer pieces repeat the middle.
_ARCHES: dict[int, tuple[tuple[str, float], ...]] = {
    1: (("theme", 0.7),),
    2: (("theme", 0.6), ("lift", 0.95)),
    3: (("theme", 0.55), ("lift", 0.85), ("theme", 1.0)),
    4: (("theme", 0.5), ("theme", 0.65), ("lift", 0.9), ("theme", 1.0)),
    5: (("theme", 0.5), ("theme", 0.65), ("lift", 0.9), ("break", 0.35), ("lift", 1.0)),
    6: (("theme", 0.5), ("theme", 0.65), ("lift", 0.85), ("break", 0.35), ("theme", 0.75), ("lift", 1.0)),
}
_MIDDLE = (("theme", 0.6), ("theme", 0.7), ("lift", 0.85), ("break", 0.35))


@dataclass(frozen=True)
class Grid:
    """`bars` whole bars at `tempo_bpm`; the closing chord begins after them."""

    tempo_bpm: float
    bars: int

    @property
    def bar_s(self) -> float:
        return BEATS * 60 / self.tempo_bpm

    @property
    def closing_s(self) -> float:
        return self.bars * self.bar_s

    def at(self, bar: int, sixteenth: float) -> float:
        """Seconds from the beginning."""
        return (bar + sixteenth / 16) * self.bar_s


def fit(duration_s: float, bpm: tuple[float, float, float], exactly: float | None) -> Grid:
    """A tempo and a number of bars that leave the closing chord its time.

    `bpm`: slowest, wanted, fastest. `exactly`: a tempo that was asked for and is kept.
    """
    if exactly is not None:
        bar_s = BEATS * 60 / exactly
        return Grid(exactly, max(1, int((duration_s - _RING_S[0]) / bar_s)))
    slowest, wanted, fastest = bpm
    choices = []
    for bars in range(1, int(duration_s / (BEATS * 60 / fastest)) + 2):
        # The closing chord rings for one bar, within bounds; the tempo follows from that.
        ring_s = min(max(duration_s / (bars + 1), _RING_S[0]), _RING_S[1])
        tempo = BEATS * 60 * bars / (duration_s - ring_s)
        odd = 0.0 if bars % PHRASE_BARS == 0 else 2.0 if bars % 2 == 0 else 4.0  # whole phrases sound finished
        outside = max(0.0, slowest - tempo, tempo - fastest)
        choices.append((abs(tempo - wanted) + odd + 20 * outside, Grid(tempo, bars)))
    return min(choices, key=lambda choice: choice[0])[1]


def sections(bars: int) -> tuple[Section, ...]:
    """Opening, phrases that build, and the way home; a piece of a few bars has the phrase alone."""
    opening = _opening(bars)
    found = [Section("opening", 0, opening, 0.3)] if opening else []
    first = opening
    phrases = max(1, -(-(bars - opening) // PHRASE_BARS))
    for name, energy in _arch(phrases):
        length = min(PHRASE_BARS, bars - first)
        found.append(Section(name, first, length, energy))
        first += length
    return tuple(found)


def _opening(bars: int) -> int:
    """Bars to come in: what whole phrases leave over, a phrase where there is room for one."""
    if bars <= PHRASE_BARS:
        return 0
    if bars % PHRASE_BARS:
        return bars % PHRASE_BARS
    return PHRASE_BARS if bars > 2 * PHRASE_BARS else 2


def _arch(phrases: int) -> tuple[tuple[str, float], ...]:
    if phrases in _ARCHES:
        return _ARCHES[phrases]
    middle = tuple(_MIDDLE[number % len(_MIDDLE)] for number in range(phrases - 2))
    return (*middle, ("theme", 0.75), ("lift", 1.0))

"""Where the words of a known text are in a recording nobody timed: an estimate, to be called one.

The embedded voice speaks the same text; its words' shares of the time spoken are laid over the stretches of the recording in which somebody
speaks; pauses the text asks for are matched with pauses that are there, and each part between two of them is laid out by itself.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from media.speech_text import Language, Phrase, Word, phrases
from media.voice import TimedWord, speak, voice_of

Floats = npt.NDArray[np.float32]
_RATE_HZ = 48000
_FRAME_S = 0.01
_SHORTEST_PAUSE_S = 0.13  # closures of stops between words last up to that; measured on four texts in three languages
_SKIPPED_S = 0.4  # further away than this a pause is rather another one
Island = tuple[float, float]


def estimate(text: str, language: Language, sound: Floats) -> tuple[TimedWord, ...]:
    """Times of the text's words in 48 kHz mono `sound`, in order and inside it."""
    said = phrases(text, language)
    shares = _shares(speak(said, voice_of("", language)).words)
    islands = _islands(sound)
    words: list[TimedWord] = []
    for first, last, stretch in _stretches(said, shares, islands):
        low, high = shares[first, 0], shares[last, 1]
        for word, (begins, ends) in zip(_words(said)[first : last + 1], shares[first : last + 1], strict=True):
            start_s = _place((begins - low) / max(1e-9, high - low), stretch, opening=True)
            end_s = _place((ends - low) / max(1e-9, high - low), stretch, opening=False)
            words.append(TimedWord(word.text, word.at, round(float(start_s), 3), round(float(max(start_s, end_s)), 3)))
    return tuple(words)


def _words(said: list[Phrase]) -> list[Word]:
    return [word for phrase in said for word in phrase.words]


def _islands(sound: Floats) -> list[Island]:
    """Stretches of speech, in seconds: louder than 30 dB under the loud parts, shorter pauses closed."""
    size = round(_FRAME_S * _RATE_HZ)
    count = max(1, len(sound) // size)
    power = np.array([float(np.mean(frame**2)) for frame in np.array_split(sound[: count * size] if len(sound) >= size else sound, count)])
    loud = 10 * np.log10(power + 1e-12)
    speech = np.flatnonzero(loud > np.percentile(loud, 95) - 30)
    if not len(speech):
        return [(0.0, len(sound) / _RATE_HZ)]
    breaks = np.flatnonzero(np.diff(speech) > _SHORTEST_PAUSE_S / _FRAME_S)
    firsts, lasts = [speech[0], *speech[breaks + 1]], [*speech[breaks], speech[-1]]
    return [(float(first) * _FRAME_S, float(last + 1) * _FRAME_S) for first, last in zip(firsts, lasts, strict=True)]


def _shares(reference: tuple[TimedWord, ...]) -> npt.NDArray[np.float64]:
    """(words, 2): start and end of every word as a share of the time spoken, pauses left out."""
    lengths = np.array([word.end_s - word.start_s for word in reference])
    ends = np.cumsum(lengths)
    return np.stack([ends - lengths, ends], axis=1) / max(1e-6, float(ends[-1]))


def _place(share: float, islands: list[Island], *, opening: bool) -> float:
    """The second at which that share of the speech is over; at a pause, its end for what opens, its start for what closes."""
    left = share * sum(end - start for start, end in islands)
    for index, (start, end) in enumerate(islands):
        length = end - start
        if left < length - 1e-6 or (left <= length + 1e-6 and (not opening or index + 1 == len(islands))):
            return start + min(left, length)
        left -= length
    return islands[-1][1]


def _stretches(said: list[Phrase], shares: npt.NDArray[np.float64], islands: list[Island]) -> Iterator[tuple[int, int, list[Island]]]:
    """First word, last word and islands of every part between two pauses of the text that were found in the recording."""
    ends = np.cumsum([len(phrase.words) for phrase in said])[:-1]
    breaks = [int(end) - 1 for phrase, end in zip(said[:-1], ends, strict=True) if phrase.pause not in ("none", "space")]
    expected = [_place(float(shares[last, 1]), islands, opening=False) for last in breaks]
    first, island = 0, 0
    for number, pause in _matched(expected, islands):
        yield first, breaks[number], islands[island : pause + 1]
        first, island = breaks[number] + 1, pause + 1
    yield first, len(shares) - 1, islands[island:]


def _matched(expected: list[float], islands: list[Island]) -> list[tuple[int, int]]:
    """Pauses of the text and pauses of the recording (after island n), paired in order at the least cost.

    A pair costs its distance in seconds, a pause of the text without a partner `_SKIPPED_S`, one of the recording its own length.
    """
    gaps = [(before[1], after[0]) for before, after in itertools.pairwise(islands)]
    best: list[list[tuple[float, list[tuple[int, int]]]]] = [[(0.0, [])]]
    for j, (start, end) in enumerate(gaps):
        best[0].append((best[0][j][0] + end - start, []))
    for i, at_s in enumerate(expected):
        row = [(best[i][0][0] + _SKIPPED_S, best[i][0][1])]
        for j, (start, end) in enumerate(gaps):
            paired = (best[i][j][0] + abs(at_s - start), [*best[i][j][1], (i, j)])
            alone = (best[i][j + 1][0] + _SKIPPED_S, best[i][j + 1][1])
            extra = (row[j][0] + end - start, row[j][1])
            row.append(min(paired, alone, extra, key=lambda choice: choice[0]))
        best.append(row)
    return best[-1][-1][1]

"""Making spoken scenes fit a length: which to keep, and how fast to say them again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice

SLOWEST, FASTEST = 0.9, 1.15
"""How much a voice may be slowed or hurried before one hears it (times the usual pace)."""

_LONG, _SHORT = 1.08, 0.9  # natural length over the wanted one: up to here pauses alone make it fit
_TRIED = 4000  # choices of scenes looked at; more than enough for forty scenes less two


@dataclass(frozen=True)
class Retake:
    """`kept`: indices of the scenes that stay, in order. `speed`: how fast they are to be said; 1.0: the takes are good as they are."""

    kept: tuple[int, ...]
    speed: float = 1.0


def retake(
    speech_s: Sequence[float], wanted_s: float, optional: Sequence[int], natural: Callable[[Sequence[float]], float]
) -> Retake:
    """How to make narrations of these lengths last `wanted_s` together.

    Args:
        optional: indices of scenes that may be left out when speaking faster is not enough; the fewest go.
        natural: length of a film with narrations of these lengths and its usual pauses, in seconds.
    """
    every = tuple(range(len(speech_s)))
    if _SHORT * wanted_s <= natural(speech_s) <= _LONG * wanted_s:
        return Retake(every)
    for kept in _choices(every, optional):
        said = [speech_s[index] for index in kept]
        if _speed(said, wanted_s, natural) <= FASTEST:
            return _best(speech_s, wanted_s, natural, [kept, *_as_short(every, optional, len(kept))])
    return Retake(tuple(index for index in every if index not in optional) or every, FASTEST)


def _best(
    speech_s: Sequence[float], wanted_s: float, natural: Callable[[Sequence[float]], float], choices: Sequence[tuple[int, ...]]
) -> Retake:
    """Of choices with equally many scenes the one that is said nearest to the usual pace."""
    speeds = {kept: _speed([speech_s[index] for index in kept], wanted_s, natural) for kept in choices}
    kept = min(speeds, key=lambda choice: (speeds[choice] > FASTEST, abs(speeds[choice] - 1)))
    length_s = natural([speech_s[index] for index in kept])
    if _SHORT * wanted_s <= length_s <= _LONG * wanted_s:
        return Retake(kept)
    return Retake(kept, round(min(FASTEST, max(SLOWEST, speeds[kept])), 2))


def _speed(said: Sequence[float], wanted_s: float, natural: Callable[[Sequence[float]], float]) -> float:
    """The pace at which these would last exactly as wanted, pauses as usual."""
    pauses_s = natural(said) - sum(said)
    return sum(said) / max(0.1, wanted_s - pauses_s)


def _choices(every: tuple[int, ...], optional: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Everything; then all but one, all but two ..."""
    for count in range(len(optional) + 1):
        yield from islice(_without(every, optional, count), _TRIED)


def _as_short(every: tuple[int, ...], optional: Sequence[int], left: int) -> Iterator[tuple[int, ...]]:
    yield from islice(_without(every, optional, len(every) - left), _TRIED)


def _without(every: tuple[int, ...], optional: Sequence[int], count: int) -> Iterator[tuple[int, ...]]:
    for dropped in combinations(sorted(optional), count):
        yield tuple(index for index in every if index not in dropped)

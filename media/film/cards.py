"""Subtitle cards: three to six words on one or two lines, broken where the voice breaks, never wider than the screen's safe part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from media.film.tokens import Token, joined

MAX_WORDS = 6
_WANTED_WORDS = 4
_LEAD_S, _HOLD_S = 0.05, 0.35  # a card may stand a breath before its first word and after its last
_PAUSE_S = 0.3
# Costs of a break, in squared words off the wanted count: chosen by eye over English, Russian and Thai scripts.
_SENTENCE_RUN_ON, _CLAUSE_RUN_ON, _LONELY, _WEAK_END, _PAUSE_INSIDE, _SECOND_LINE = 14.0, 3.0, 5.0, 1.5, 6.0, 0.6
_WEAK_CHARS = 3

Measure = Callable[[str], float]


class Card(NamedTuple):
    """What stands on screen at once. `scale`: how much smaller than usual it must be set, for one word wider than a line."""

    lines: tuple[tuple[Token, ...], ...]
    start_s: float
    end_s: float
    scale: float = 1.0

    @property
    def tokens(self) -> list[Token]:
        return [token for line in self.lines for token in line]

    @property
    def text(self) -> str:
        """Its lines as text."""
        return "\n".join(joined(line) for line in self.lines)


def cards(tokens: Sequence[Token], measure: Measure, width: float, *, until_s: float, max_words: int = MAX_WORDS) -> list[Card]:
    """Break tokens into cards. measure: width of a text in the unit of `width`, that of a line. until_s: no card stands longer."""
    if not tokens:
        return []
    parts = _best_breaks(tokens, measure, width, max_words)
    result = []
    for number, part in enumerate(parts):
        start_s = part[0].start_s - _LEAD_S
        if result:
            start_s = max(start_s, result[-1].end_s)
        after_s = parts[number + 1][0].start_s - _LEAD_S if number + 1 < len(parts) else until_s
        end_s = max(part[-1].end_s, min(part[-1].end_s + _HOLD_S, after_s))
        # A gap of a blink between two cards flickers.
        end_s = after_s if 0 < after_s - end_s < 0.25 and number + 1 < len(parts) else end_s
        lines, scale = _lines(part, measure, width)
        result.append(Card(lines, max(0.0, min(start_s, part[0].start_s)), end_s, scale))
    return result


def _best_breaks(tokens: Sequence[Token], measure: Measure, width: float, max_words: int) -> list[list[Token]]:
    """Dynamic programme over the break places."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(tokens) + 1):
        options = []
        for start in range(max(0, end - max_words), end):
            part = tokens[start:end]
            if len(part) > 1 and not _fits(part, measure, width):
                continue
            options.append((best[start][0] + _cost(part, last=end == len(tokens), max_words=max_words), start))
        best.append(min(options))
    parts, end = [], len(tokens)
    while end > 0:
        start = best[end][1]
        parts.append(list(tokens[start:end]))
        end = start
    return parts[::-1]


def _fits(part: Sequence[Token], measure: Measure, width: float) -> bool:
    return _split(part, measure, width) is not None


def _split(part: Sequence[Token], measure: Measure, width: float) -> int | None:
    """Where to begin the second line (len(part): one line is enough), the lines as even as can be; None when two do not hold it."""
    if measure(joined(part)) <= width:
        return len(part)
    evenness = [
        (max(first, second) + (0.15 * width if first < 0.5 * second else 0.0), place)
        for place in range(1, len(part))
        if (first := measure(joined(part[:place]))) <= width and (second := measure(joined(part[place:]))) <= width
    ]
    return min(evenness)[1] if evenness else None


def _cost(part: Sequence[Token], *, last: bool, max_words: int) -> float:
    wanted = min(_WANTED_WORDS, max_words)
    cost = 0.5 * (len(part) - wanted) ** 2
    cost += sum(_SENTENCE_RUN_ON if token.ends_sentence else _CLAUSE_RUN_ON if token.ends_clause else 0.0 for token in part[:-1])
    cost += sum(_PAUSE_INSIDE for one, two in pairwise(part) if two.start_s - one.end_s > _PAUSE_S)
    if len(part) == 1 and len(part[0].text) < 10:
        cost += _LONELY
    end = part[-1]
    if not last and not end.ends_clause and not end.ends_sentence:
        cost += 0.6 + (_WEAK_END if end.space and len(end.text) <= _WEAK_CHARS else 0.0)
    return cost


def _lines(part: list[Token], measure: Measure, width: float) -> tuple[tuple[tuple[Token, ...], ...], float]:
    place = _split(part, measure, width)
    if place is None:  # one word, wider than a line
        return (tuple(part),), width / measure(joined(part))
    return tuple(tuple(line) for line in (part[:place], part[place:]) if line), 1.0

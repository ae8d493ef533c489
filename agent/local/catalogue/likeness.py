"""How much an example of an ability looks like what was said."""

from __future__ import annotations

from collections.abc import Sequence

from agent.local.catalogue.abilities import Phrase
from agent.local.words import LIGHT_WEIGHT, STOP_WEIGHT, Token, tokens


def likeness(phrase: Phrase, said: str) -> float:
    """How much an example looks like what was said (0..1)."""
    return alike(phrase, phrase.slots[0] if phrase.slots else "", tokens(said), None, None)


def alike(phrase: Phrase, name: str, around: Sequence[Token], before: Token | None, after: Token | None) -> float:
    hit_clause = sum(_weight(token) * shared(token, phrase.words) for token in around)
    hit_phrase = sum(_weight(token) * shared(token, around) for token in phrase.words)
    all_clause, all_phrase = sum(map(_weight, around)), sum(map(_weight, phrase.words))
    if not hit_clause or not hit_phrase:
        return 0.0
    precision, recall = hit_clause / all_clause, hit_phrase / all_phrase
    at = phrase.at(name)
    left = next((token for token in reversed(phrase.words) if token.end <= at), None)
    right = next((token for token in phrase.words if token.start > at), None)
    beside = 0.25 * (bool(before and left) and shared(before, [left]) > 0) + 0.25 * (bool(after and right) and shared(after, [right]) > 0)  # type: ignore[arg-type]
    return 2 * precision * recall / (precision + recall) + beside


def _weight(token: Token) -> float:
    """Here small words tell: "to the first", "off the last"."""
    return (
        0.3
        if token.text in ("the", "it", "a", "this", "that", "please", "my")
        else 0.5
        if token.base <= STOP_WEIGHT
        else 0.8
        if token.base <= LIGHT_WEIGHT
        else 1.0
    )


def shared(token: Token, others: Sequence[Token]) -> float:
    return max((1.0 if other.stem == token.stem else 0.8 if other.concepts & token.concepts else 0.0 for other in others), default=0.0)

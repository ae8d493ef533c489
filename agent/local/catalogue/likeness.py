"""How much an example of an ability looks like what was said."""

from __future__ import annotations

from collections.abc import Sequence

from agent.local.catalogue.abilities import Phrase
from agent.local.catalogue.compared import ALIKE, Compared
from agent.local.words import Token, tokens


def likeness(phrase: Phrase, said: str) -> float:
    """How much an example looks like what was said (0..1)."""
    return alike(phrase, phrase.slots[0] if phrase.slots else "", Compared(tokens(said)), None, None)


def alike(phrase: Phrase, name: str, said: Compared, before: Token | None, after: Token | None) -> float:
    """How much an example looks like words around a value of a field, and what stands right before and after the value like what stands
    beside the slot there (0..1.5)."""
    hit_clause, hit_phrase = said.met_by(phrase.compared), phrase.compared.met_by(said)
    if not hit_clause or not hit_phrase:
        return 0.0
    precision, recall = hit_clause / said.total, hit_phrase / phrase.compared.total
    at = phrase.at(name)
    left = next((token for token in reversed(phrase.words) if token.end <= at), None)
    right = next((token for token in phrase.words if token.start > at), None)
    beside = 0.25 * (bool(before and left) and shared(before, [left]) > 0) + 0.25 * (bool(after and right) and shared(after, [right]) > 0)  # type: ignore[arg-type]
    return 2 * precision * recall / (precision + recall) + beside


def shared(token: Token, others: Sequence[Token]) -> float:
    return max((1.0 if other.stem == token.stem else ALIKE if other.concepts & token.concepts else 0.0 for other in others), default=0.0)

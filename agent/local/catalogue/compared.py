"""Words as they are compared with other words: what each weighs, and what others may be met by."""

from __future__ import annotations

from collections.abc import Sequence

from agent.local.words import LIGHT_WEIGHT, STOP_WEIGHT, Token

ALIKE = 0.8  # a word that means about the same counts this much of the word itself


class Compared:
    """Some words, put up once: they are compared with thousands of others."""

    def __init__(self, words: Sequence[Token]) -> None:
        self.weights = [(token.stem, token.concepts, _weight(token)) for token in words]
        self.total = sum(weight for _, _, weight in self.weights)
        self.stems = {token.stem for token in words}
        self.concepts = {concept for token in words for concept in token.concepts}

    def met_by(self, other: Compared) -> float:
        """The weight of these words that others say too, or mean about the same."""
        met = 0.0
        for stem, concepts, weight in self.weights:
            if stem in other.stems:
                met += weight
            elif not other.concepts.isdisjoint(concepts):
                met += ALIKE * weight
        return met


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

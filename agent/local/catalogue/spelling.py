"""Misspelt words, put right towards what the catalogue and the lexicon know: "shrot" is a short."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import replace
from functools import lru_cache

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from agent.local.dictionary import is_word
from agent.local.lexicon import lexicon
from agent.local.words import CONTENT_WEIGHT, Token

_TYPO_CUTOFF = 78.0


class Spelling:
    """The words of one catalogue. known: stems that say something to it or to the lexicon; verbs: what its instructions begin with."""

    def __init__(self, known: Set[str], verbs: Set[str]) -> None:
        self._known, self._verbs = known, verbs
        self._spelling = sorted(word for word in known if len(word) >= 4)
        self.correct = lru_cache(maxsize=4096)(self._correct)
        self._nearest = lru_cache(maxsize=4096)(self._most_like)  # by the word alone, wherever it stands

    def _correct(self, token: Token) -> Token:
        """The word as it is meant; as it is where it is one, or is like none that is known."""
        if (
            len(token.text) < 4
            or not token.text.isalpha()
            or token.stem in self._known
            or token.text in self._verbs
            or token.base < CONTENT_WEIGHT
        ):
            return token
        if re.sub(r"(?:ier|er|est|ed|ing|y)$", "", token.stem) in self._known:
            return token
        near = self._nearest(token.stem)
        if not near or is_word(token.text) or near[0] != token.stem[0] or (len(token.stem) <= 5 and abs(len(near) - len(token.stem)) > 1):
            return token
        return replace(token, stem=near, concepts=lexicon().terms.get((near,), frozenset()))

    def _most_like(self, stem: str) -> str:
        """The known word that is spelt most like it; empty when none is like it."""
        swapped = process.extractOne(stem, self._spelling, scorer=OSA.normalized_similarity, score_cutoff=_TYPO_CUTOFF / 100)
        shared = process.extractOne(stem, self._spelling, scorer=fuzz.ratio, score_cutoff=_TYPO_CUTOFF)
        # Letters in common, two that changed places counting as one fault ("shrot"); of two as like, the first in the list.
        found = [(-100 * swapped[1], swapped[2], swapped[0])] if swapped else []
        found += [(-shared[1], shared[2], shared[0])] if shared else []
        return min(found)[2] if found else ""

"""Which ability a clause means: words weighted by how rare they are in the catalogue, compared with each ability's examples.

score = 0.6 x best F-measure over the examples + 0.4 x share of the clause's weight that the ability explains (its examples, name, field
names, values and description). A value in the clause ("2x", "30 seconds") speaks for abilities that have a field for it and against others.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz import fuzz, process

from agent.local.abilities import Ability, Phrase, abilities, vocabulary
from agent.local.lexicon import lexicon
from agent.local.slots import Entity, entities
from agent.local.words import CONTENT_WEIGHT, STOP_WEIGHT, Token, tokens
from tools.contract import Tool

THRESHOLD = 0.38
"""Below this a clause is not understood. Chosen on tests/agent/local_sentences/tuning.txt: understood clauses score .41 and more."""

_CONCEPT = 0.8  # a word that means about the same counts this much of the word itself
_SLOT_WEIGHT = 0.6
_TYPO_CUTOFF = 78.0


@dataclass(frozen=True)
class Match:
    """An ability and how well a clause fits it (0..1)."""

    ability: Ability
    score: float


class Matcher:
    """The index of one catalogue; build it once with `matcher(catalogue)`."""

    def __init__(self, catalogue: Sequence[Tool]) -> None:
        self.abilities = abilities(catalogue)
        self._speaks = [_strengths(ability) for ability in self.abilities]
        counts = Counter(feature for strengths in self._speaks for feature, strength in strengths.items() if strength >= 0.7)
        n = len(self.abilities)
        top = math.log(1 + (n + 0.5) / 1.5)
        self._rarity = {feature: math.log(1 + (n - df + 0.5) / (df + 0.5)) / top for feature, df in counts.items()}
        self._known = {feature[2:] for strengths in self._speaks for feature in strengths if feature.startswith("s:")} | lexicon().words
        self._spelling = sorted(word for word in self._known if len(word) >= 4)
        self.verbs = self._first_words() | lexicon().verbs
        self.rank = lru_cache(maxsize=1024)(self._rank)
        self.correct = lru_cache(maxsize=4096)(self._correct)

    def _first_words(self) -> set[str]:
        """What the examples begin with are instructions."""
        starts = {phrase.words[0] for ability in self.abilities for phrase in ability.phrases if phrase.words}
        return {token.text for token in starts if token.base > STOP_WEIGHT}

    def read(self, text: str) -> tuple[Token, ...]:
        """Tokens of a text with misspelt words put right towards what the catalogue and the lexicon know."""
        return tuple(self.correct(token) for token in tokens(text))

    def _correct(self, token: Token) -> Token:
        if len(token.text) < 4 or not token.text.isalpha() or token.stem in self._known or token.text in self.verbs or token.base < CONTENT_WEIGHT:
            return token
        near = process.extractOne(token.stem, self._spelling, scorer=fuzz.ratio, score_cutoff=_TYPO_CUTOFF)
        if near is None or near[0][0] != token.stem[0]:
            return token
        return replace(token, stem=near[0], concepts=lexicon().terms.get((near[0],), frozenset()))

    def best(self, text: str) -> Match | None:
        """The best ability, or None below the threshold."""
        ranked = self.rank(text)
        return ranked[0] if ranked and ranked[0].score >= THRESHOLD else None

    def _rank(self, text: str) -> tuple[Match, ...]:
        words, values = self.read(text), entities(text)
        if not any(token.base > STOP_WEIGHT for token in words) and not values:
            whole = self._whole(words)
            return (whole,) if whole else ()
        found = [Match(ability, self._score(ability, speaks, words, values)) for ability, speaks in zip(self.abilities, self._speaks, strict=True)]
        return tuple(sorted((match for match in found if match.score > 0), key=lambda match: -match.score))

    def _whole(self, words: Sequence[Token]) -> Match | None:
        """A clause of function words only is understood when it is, word for word, an example ("what is it")."""
        text = " ".join(token.text for token in words)
        exact = (ability for ability in self.abilities for phrase in ability.phrases if phrase.text.lower() == text)
        return next((Match(ability, 1.0) for ability in exact), None)

    def weight(self, token: Token) -> float:
        """Base weight by kind of word, times rarity among the abilities. Unknown words weigh like fairly common ones."""
        rarities = [self._rarity[f"s:{token.stem}"]] if f"s:{token.stem}" in self._rarity else [
            self._rarity[f"c:{concept}"] for concept in token.concepts if f"c:{concept}" in self._rarity
        ]  # fmt: skip
        return token.base * (0.4 + 0.6 * max(rarities, default=0.5))

    def _score(self, ability: Ability, speaks: dict[str, float], words: Sequence[Token], values: Sequence[Entity]) -> float:
        kinds = {spec.kind for spec in ability.slots.values()}
        total = explained = 0.0
        plain: list[tuple[Token, float]] = []
        for token in words:
            inside = {entity.kind for entity in values if entity.start <= token.start < entity.end}
            direct = _strength(token, speaks)
            if inside and not direct:
                weight = _SLOT_WEIGHT * 0.7 if token.base > STOP_WEIGHT else 0.0
                explained += weight * (0.9 if inside & kinds else 0.0)
            else:
                weight = self.weight(token)
                explained += weight * direct
                plain.append((token, weight))
            total += weight
        if not total or not explained:
            return 0.0
        present = {entity.kind for entity in values} & kinds
        best = max((self._similar(ability, phrase, plain, present) for phrase in ability.phrases), default=0.0)
        tool_level = 0.9 if ability.operations_spec and ability.operation is None else 1.0
        return tool_level * (0.6 * best + 0.4 * explained / total)

    def _similar(self, ability: Ability, phrase: Phrase, words: Sequence[tuple[Token, float]], present: set[str]) -> float:
        """F-measure of the words two texts share, by weight."""
        said = _features(token for token, _ in words)
        have = _features(phrase.words)
        hit_clause = sum(weight * _strength(token, have) for token, weight in words)
        all_clause = sum(weight for _, weight in words)
        hit_phrase = sum(self.weight(token) * _strength(token, said) for token in phrase.words)
        all_phrase = sum(self.weight(token) for token in phrase.words)
        for slot in phrase.slots:
            spec = ability.slots.get(slot)
            if spec is None:
                continue
            filled = spec.kind in present or spec.kind in ("text", "choice")
            all_phrase += _SLOT_WEIGHT if filled and spec.kind in present else 0.15
            hit_phrase += _SLOT_WEIGHT if spec.kind in present else 0.1 if filled else 0.0
            if spec.kind in present:
                all_clause, hit_clause = all_clause + _SLOT_WEIGHT, hit_clause + _SLOT_WEIGHT
        if not hit_clause or not hit_phrase:
            return 0.0
        precision, recall = hit_clause / all_clause, hit_phrase / all_phrase
        return 2 * precision * recall / (precision + recall)


def _strengths(ability: Ability) -> dict[str, float]:
    strengths: dict[str, float] = {}
    for token, strength in vocabulary(ability):
        for feature, share in _shares(token):
            strengths[feature] = max(strengths.get(feature, 0.0), strength * share)
    return strengths


def _shares(token: Token) -> Iterable[tuple[str, float]]:
    yield f"s:{token.stem}", 1.0
    for concept in token.concepts:
        yield f"c:{concept}", 1.0


def _features(words: Iterable[Token]) -> dict[str, float]:
    return {feature: share for token in words for feature, share in _shares(token)}


def _strength(token: Token, features: dict[str, float]) -> float:
    """How well a word is met by a set of features: itself, or what it has in common with another."""
    own = features.get(f"s:{token.stem}", 0.0)
    return max([own, *(_CONCEPT * features.get(f"c:{concept}", 0.0) for concept in token.concepts)])


_cache: dict[tuple[int, ...], tuple[list[Tool], Matcher]] = {}


def matcher(catalogue: Sequence[Tool]) -> Matcher:
    """The index of this catalogue; the last few are kept (the tools are held, so that an id stays theirs)."""
    key = tuple(id(tool) for tool in catalogue)
    if key not in _cache:
        if len(_cache) >= 8:
            _cache.pop(next(iter(_cache)))
        _cache[key] = (list(catalogue), Matcher(catalogue))
    return _cache[key][1]

"""The abilities of a catalogue, indexed: the words that speak for each, what its examples begin with, the values it has fields for; and how
well a word is met by such words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from agent.local.catalogue.abilities import Ability, vocabulary
from agent.local.catalogue.examples import Example, frames
from agent.local.lexicon import lexicon
from agent.local.slots.duration import is_stretch
from agent.local.words import Token, humanise, tokens

CONCEPT = 0.8  # a word that means about the same counts this much of the word itself


@dataclass(frozen=True)
class Entry:
    """An ability, indexed. `firsts`: what its examples begin with; `starts`: that, and what it is described with. `answers`: they have
    questions. `makes`: kinds it makes out of the person's words."""

    ability: Ability
    speaks: dict[str, float]
    verbs: dict[str, float]
    starts: dict[str, float]
    firsts: dict[str, float]
    kinds: set[str]
    name: set[str]
    answers: bool
    makes: set[str]
    phrases: tuple[Example, ...]

    @cached_property
    def having(self) -> dict[str, list[tuple[int, float]]]:
        """A feature of words, or a kind of value, which of the examples have it, and how much their words with it weigh."""
        found = dict[str, list[tuple[int, float]]]()
        for at, phrase in enumerate(self.phrases):
            for feature, places in phrase.features.items():
                weight = sum(phrase.words[place][1] for place in places)
                found.setdefault(feature, []).append((at, weight if feature[0] == OWN else CONCEPT * weight))
            for kind in dict.fromkeys(phrase.kinds):
                found.setdefault(kind, []).append((at, 0.0))
        return found


def indexed(ability: Ability, speaks: dict[str, float], weight: Callable[[Token], float]) -> Entry:
    """An ability, indexed. `speaks`: its `strengths`; `weight`: that of a word in this catalogue."""
    examples = []
    for phrase in ability.phrases:
        words = tuple((token, weight(token)) for token in phrase.words)
        kinds = (*(ability.slots[slot].sort for slot in phrase.slots if slot in ability.slots), *phrase.times)
        examples.append(
            Example(
                words,
                places(phrase.words),
                sum(weight for _, weight in words),
                kinds,
                lexicon().question.search(phrase.text) is not None,
                frames(phrase, ability),
                lexicon().negative.match(phrase.text) is not None,
            )
        )
    answers = any(lexicon().question.search(phrase.text) for phrase in ability.phrases)
    name = {token.stem for token in tokens(humanise(ability.name))}
    values = {spec.sort for spec in ability.slots.values()} | ({"stretch"} if is_stretch(list(ability.slots.values())) else set())
    said = (token for phrase in ability.phrases for token in phrase.words)
    named = [*tokens(ability.description), *tokens(humanise(ability.name))]
    verbs, starts = features([*named, *said]), features([*named, *(phrase.words[0] for phrase in ability.phrases if phrase.words)])
    firsts = features([*tokens(humanise(ability.name)), *(phrase.words[0] for phrase in ability.phrases if phrase.words)])
    words = ability.operation is None and ability.takes_words
    makes = set(ability.tool.output_kinds().values()) if words else set[str]()
    return Entry(ability, speaks, verbs, starts, firsts, values, name, answers, makes, tuple(examples))


def strengths(ability: Ability) -> dict[str, float]:
    """How strongly each word, or what it has in common with others, speaks for an ability (0..1)."""
    found: dict[str, float] = {}
    for token, strength in vocabulary(ability):
        for feature, share in _shares(token):
            found[feature] = max(found.get(feature, 0.0), strength * share)
    return found


def features(words: Iterable[Token]) -> dict[str, float]:
    """Words, and what each has in common with others, as a set that another word may be met by."""
    return {feature: share for token in words for feature, share in _shares(token)}


OWN = "s"
"""What the feature begins with that is the word itself."""


def places(words: Iterable[Token]) -> dict[str, list[int]]:
    """The features of words, and at which places the words are that have each."""
    found = dict[str, list[int]]()
    for at, token in enumerate(words):
        for feature, _ in _shares(token):
            found.setdefault(feature, []).append(at)
    return found


def _shares(token: Token) -> Iterable[tuple[str, float]]:
    yield token.own_feature, 1.0
    for feature in token.shared_features:
        yield feature, 1.0


def strength_of(token: Token, features: dict[str, float]) -> float:
    """How well a word is met by a set of features: itself, or what it has in common with another."""
    best = features.get(token.own_feature, 0.0)
    for feature in token.shared_features:  # asked millions of times a minute: no generator, no list
        if feature in features and (shared := CONCEPT * features[feature]) > best:
            best = shared
    return best

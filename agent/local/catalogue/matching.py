"""Which ability a clause means: the index of a catalogue, whose abilities (`entries`) are ranked by how well each fits (`scoring`), its
words put right where they are misspelt (`spelling`), and by what is near in meaning (`nearness`) where hardly a word is that of an example.
"""

from __future__ import annotations

import copy
import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from agent.local import slots
from agent.local.catalogue import meaning
from agent.local.catalogue.abilities import Ability, abilities
from agent.local.catalogue.entries import indexed, strength_of, strengths
from agent.local.catalogue.heard import Heard
from agent.local.catalogue.nearness import Nearness
from agent.local.catalogue.scoring import NEARLY_VERBATIM, explained_by, is_near, only_itself, scored
from agent.local.catalogue.spelling import Spelling
from agent.local.lexicon import lexicon
from agent.local.slots import Entity, entities
from agent.local.words import CONTENT_WEIGHT, STOP_WEIGHT, Token, tokens
from agent.patterns import lazy
from tools.contract import Tool

THRESHOLD = 0.38
"""Below this a clause is not understood. Chosen on tests/agent/local_sentences/tuning.txt: understood clauses score .41 and more."""

_UNKNOWN_RARITY = 0.8  # chosen on tuning.txt as the weights of `scoring` are
_NOUNS = {"video", "picture", "sound", "noise"}
_SUBJECT = lazy(r"\babout\b|(?<!\w)(?:про|об?)(?!\w)|เรื่อง|เกี่ยวกับ", re.IGNORECASE)
_SHORTLIST = 12
_MOST_COMPARED = 600  # words: a wish of more is a text, and what is wanted of it stands at its beginning
_MOST_REPEATED = 20  # words: in a longer text each counts once, or one word a thousand times would cost a thousand
# Chosen on evals/sentences (tuned on): what is unrelated has cosines up to .41 ("book me a flight"), what is meant mostly .5 and more.
_MEANING, _UNRELATED, _MOST_MEANT = 1.0, 0.41, 0.9
_LONGEST_MEANT, _SHORTEST_MEANT = 160, 3  # characters; words
_MOST_NARROWED = 64


@dataclass(frozen=True)
class Match:
    """An ability and how well a clause fits it (0..1). `worded`: a word speaks for it, not only a value."""

    ability: Ability
    score: float
    worded: bool = True


class Matcher:
    """The index of one catalogue; build it once with `matcher(catalogue)`."""

    def __init__(self, catalogue: Sequence[Tool]) -> None:
        self.abilities = abilities(catalogue)
        speaks = [strengths(ability) for ability in self.abilities]
        counts = Counter(feature for own in speaks for feature, strength in own.items() if strength >= 0.7)
        n = len(self.abilities)
        top = math.log(1 + (n + 0.5) / 1.5)
        self._rarity = {feature: math.log(1 + (n - df + 0.5) / (df + 0.5)) / top for feature, df in counts.items()}
        self._known = {feature[2:] for own in speaks for feature in own if feature.startswith("s:")} | lexicon().words
        self.verbs = self._first_words() | lexicon().verbs
        self._question = lexicon().question
        choices = {
            (spec.name, spec.choices): spec for ability in self.abilities for spec in ability.slots.values() if spec.kind == "choice"
        }
        self.choices = list(choices.values())
        texts = [spec for ability in self.abilities for spec in ability.slots.values() if spec.kind == "text"]
        self.text_questions = frozenset(question for spec in texts for question in spec.ask.values())
        edits = (spec for ability in self.abilities if ability.operation for spec in ability.slots.values())
        self.edit_questions = frozenset(question for spec in edits for question in spec.ask.values())
        self._spelt = {str(choice) for spec in self.choices for choice in spec.choices}
        self._entries = [indexed(ability, own, self.weight) for ability, own in zip(self.abilities, speaks, strict=True)]
        self._spelling, self._nearness = Spelling(self._known, self.verbs), Nearness(self.abilities)
        self._narrowed = dict[frozenset[str], Narrowed]()
        self.rank = lru_cache(maxsize=1024)(self._rank)

    def narrowed(self, tools: Collection[str]) -> Narrowed:
        """The catalogue of some of the tools alone, or of some operations of one (`video.edit:trim`), whose words weigh as they do among
        all of them: a message that surely asks for those is read as if there were no others. An index is built once for any of them."""
        names = frozenset(tools)
        if names not in self._narrowed:
            if len(self._narrowed) >= _MOST_NARROWED:
                self._narrowed.pop(next(iter(self._narrowed)))
            index = copy.copy(self)
            edited = {name.partition(":")[0] for name in names if ":" in name}
            whole = [ability for ability in self.abilities if ability.operation is None and ability.tool.name in edited]
            index.abilities = [ability for ability in self.abilities if ability in whole or names & {ability.tool.name, ability.path}]
            index._entries = [entry for entry in self._entries if entry.ability in index.abilities]
            slots_of = [ability.slots.values() for ability in index.abilities]
            labels = {(spec.name, spec.choices) for specs in slots_of for spec in specs if spec.kind == "choice"}
            index.choices = [spec for spec in self.choices if (spec.name, spec.choices) in labels]
            index.rank = lru_cache(maxsize=256)(index._rank)
            self._narrowed[names] = Narrowed({id(ability.tool): ability.tool for ability in index.abilities}.values(), index)
        return self._narrowed[names]

    def _first_words(self) -> set[str]:
        """What the examples begin with are instructions, but for questions ("is my shop ...") and names of things ("a picture of")."""
        starts: set[Token] = set()
        for phrase in (phrase for ability in self.abilities for phrase in ability.phrases if phrase.words):
            asked = lexicon().question.search(phrase.text)
            if not asked or not asked.start() or phrase.words[0].base < CONTENT_WEIGHT:
                starts.add(phrase.words[0])
        return {token.text for token in starts if token.base > STOP_WEIGHT and not token.concepts & _NOUNS}

    def is_verb(self, token: Token) -> bool:
        """Whether a word, where a clause begins, makes it an instruction."""
        word = token.text
        bare = (word, word[:-3], word[:-3] + "e") if word.endswith("ing") else (word,)
        return any(form in self.verbs for form in bare) or (not word.isascii() and token.stem in lexicon().verb_stems)

    def knows(self, token: Token) -> bool:
        """Whether the word says something to this catalogue or to the lexicon."""
        return token.stem in self._known or token.base <= STOP_WEIGHT

    def read(self, text: str) -> tuple[Token, ...]:
        """Tokens of a text with misspelt words put right towards what the catalogue and the lexicon know."""
        return tuple(self._spelling.correct(token) for token in tokens(text))

    def by_meaning(self, text: str) -> tuple[Match, ...]:
        """The ranking with what the sentence model says added: for a clause that hardly shares a word with any example.

        It knows English; a clause of another script is ranked as it was.
        """
        ranked = self.rank(text)
        if not meaning.is_known_script(text) or len(text) > _LONGEST_MEANT or len(text.split()) < _SHORTEST_MEANT:
            return ranked
        scores = {id(match.ability): match for match in ranked}
        first = next(iter(self.read(text)), None)
        unable = {id(e.ability) for e in self._entries if first is not None and only_itself(first, e)}
        said = _SUBJECT.split(text, maxsplit=1)[0]
        if any("craft" in token.concepts for token in self.read(said)):
            unable |= {id(e.ability) for e in self._entries if "c:craft" not in e.speaks}
        known = {id(entry.ability) for entry in self._entries}
        for ability, near in self._nearness.of(text).items():
            if id(ability) in unable or id(ability) not in known:
                continue
            more = _MEANING * max(0.0, near - _UNRELATED)
            old = scores.get(id(ability), Match(ability, 0.0))
            if more and old.score < _MOST_MEANT:
                scores[id(ability)] = replace(old, score=min(_MOST_MEANT, old.score + more))
        return tuple(sorted(scores.values(), key=lambda match: -match.score))

    def whole(self, tool: str) -> Ability | None:
        """The ability that is a tool itself, and no operation of it; None where the catalogue has no such tool."""
        return next((ability for ability in self.abilities if ability.tool.name == tool and ability.operation is None), None)

    def speaks_of(self, ability: Ability, text: str) -> bool:
        """Whether a word of the text that carries meaning is one the ability is described with."""
        entry = next(entry for entry in self._entries if entry.ability is ability)
        return any(token.base >= CONTENT_WEIGHT and strength_of(token, entry.speaks) > 0 for token in self.read(text))

    def answers(self, text: str) -> bool:
        """Whether the text is, almost word for word, a question that an ability answers."""
        best = self.best(text) if self._question.search(text) else None
        return best is not None and best.score >= NEARLY_VERBATIM

    def questions_of(self, tools: Collection[str]) -> frozenset[str]:
        """What is asked for the fields of some tools, where they have questions of their own."""
        asked = (spec for ability in self.abilities if ability.tool.name in tools for spec in ability.input_specs)
        return frozenset(question for spec in asked for question in spec.ask.values())

    def best(self, text: str) -> Match | None:
        """The best ability, or None below the threshold."""
        ranked = self.rank(text)
        return ranked[0] if ranked and ranked[0].score >= THRESHOLD else None

    def entities(self, text: str) -> tuple[Entity, ...]:
        """Values in a text, values of `Literal` fields included. A longer one ("4 by 5") hides a shorter one of another kind ("by 5")."""
        choices = [
            Entity(spec.sort, f.start, f.end)
            for spec in self.choices
            for f in slots.find(text, spec)
            if f.strength >= 1 and f.end - f.start > 2
        ]
        plain = entities(text)
        return (*(e for e in plain if not any(self._hides(choice, e, text) for choice in choices)), *dict.fromkeys(choices))

    def _hides(self, choice: Entity, other: Entity, text: str) -> bool:
        """A choice hides what lies within it; one spelt as its value ("9:16") also what is just as long (a time of day)."""
        if not choice.start <= other.start <= other.end <= choice.end:
            return False
        return choice.end - choice.start > other.end - other.start or text[choice.start : choice.end] in self._spelt

    def _rank(self, text: str) -> tuple[Match, ...]:
        words, values = self.read(text)[:_MOST_COMPARED], self.entities(text)
        if len(words) > _MOST_REPEATED:  # what is said again and again says no more
            words = tuple({token.text: token for token in reversed(words)}.values())[::-1]
        if not any(token.base > STOP_WEIGHT for token in words) and not values:
            whole = self._whole(words)
            return (whole,) if whole else ()
        clause = Heard(text, words, values, [self.weight(token) for token in words], self._question.search(text) is not None, self.is_verb)
        if not clause.says_something:
            return ()
        found = [(explained_by(entry, clause), entry) for entry in self._entries if is_near(entry, clause)]
        near = sorted((pair for pair in found if pair[0].share > 0), key=lambda pair: -pair[0].share)[:_SHORTLIST]
        matches = [Match(entry.ability, scored(entry, clause, told), told.worded) for told, entry in near]
        return tuple(sorted(matches, key=lambda match: -match.score))

    def _whole(self, words: Sequence[Token]) -> Match | None:
        """A clause of function words only is understood when it is, word for word, an example ("what is it")."""
        text = " ".join(token.text for token in words)
        exact = (ability for ability in self.abilities for phrase in ability.phrases if phrase.text.lower() == text)
        return next((Match(ability, 1.0) for ability in exact), None)

    def weight(self, token: Token) -> float:
        """Base weight by kind of word, times rarity among the abilities. Words no ability knows weigh like rather rare ones."""
        own = self._rarity.get(token.own_feature)
        shared = max((self._rarity[feature] for feature in token.shared_features if feature in self._rarity), default=_UNKNOWN_RARITY)
        return token.base * (0.4 + 0.6 * (shared if own is None else own))


class Narrowed(tuple[Tool, ...]):
    """Some tools of a catalogue, with the index that was made for them."""

    matcher: Matcher

    def __new__(cls, tools: Iterable[Tool], matcher: Matcher) -> Narrowed:
        found = super().__new__(cls, tools)
        found.matcher = matcher
        return found


_cache: dict[tuple[int, ...], tuple[list[Tool], Matcher]] = {}


def matcher(catalogue: Sequence[Tool]) -> Matcher:
    """The index of this catalogue; the last few are kept (the tools are held, so that an id stays theirs)."""
    if isinstance(catalogue, Narrowed):
        return catalogue.matcher
    key = tuple(id(tool) for tool in catalogue)
    if key not in _cache:
        if len(_cache) >= 8:
            _cache.pop(next(iter(_cache)))
        _cache[key] = (list(catalogue), Matcher(catalogue))
    return _cache[key][1]

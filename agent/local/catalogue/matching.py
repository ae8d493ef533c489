"""Which ability a clause means: words weighted by how rare they are in the catalogue, compared with each ability's examples.

score = 0.6 x best F-measure over the examples + 0.4 x share of the clause's weight that the ability explains (its examples, name, field
names, values and description). A value in the clause ("2x", "30 seconds") speaks for abilities that have a field for it and against others.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from agent.local import slots
from agent.local.catalogue import meaning
from agent.local.catalogue.abilities import SLOT, Ability, abilities, vocabulary
from agent.local.catalogue.examples import Example, frames
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.heard import Heard
from agent.local.dictionary import is_word
from agent.local.lexicon import lexicon
from agent.local.slots import Entity, entities
from agent.local.slots.duration import is_stretch
from agent.local.words import CONTENT_WEIGHT, STOP_WEIGHT, Token, humanise, tokens
from tools.contract import Tool

THRESHOLD = 0.38
"""Below this a clause is not understood. Chosen on tests/agent/local_sentences/tuning.txt: understood clauses score .41 and more."""

# Chosen on tuning.txt (94 sentences): moving any one of them by a fifth changes at most one label.
_CONCEPT = 0.8  # a word that means about the same counts this much of the word itself
_SLOT_WEIGHT = 0.6  # a value that stands where an example has a slot
_VALUE_WEIGHT, _STRANGE_VALUE_WEIGHT = 0.42, 1.0  # each word of a value the ability has a field for, or has none for
_UNKNOWN_RARITY = 0.8
NEARLY_VERBATIM, _GENERAL_ONLY = 0.93, 0.45  # "remove it" is no reason to choose any one of the abilities that remove something
_OTHER_VERB, _UNKNOWN_VERB = 0.5, 0.8  # the clause begins with a verb that means something the ability does not, or nothing we know
_LATER_VERB = 0.85  # the ability knows the verb, and has no example that begins with it
_ERRAND = 0.3  # "reply to the comments on ..." says all but the verb like something we can do
_NOT_ASKED = 0.6  # a question, and the ability has no example that is one
_ASKED = 0.7  # an example that is a question, and a clause that is none
_NEGATED = 0.5  # "don't publish it" and "publish it": one is no example of the other
_LEFT_IN = 0.4
_ELSEWHERE = 0.4
_FRAMED, _BEGUN = 0.7, 0.85
_OTHER_THING = 0.75  # "make a video about X" of an ability that makes no video
_SOURCE = re.compile(r"(?<!rid )\b(?:from|of|in|on|из|с|в|на)\b|จาก|ใน", re.IGNORECASE)
_SWITCHED = {"on", "off"}
_NOUNS = {"video", "picture", "sound", "noise"}
_THINGS = {"song", "subtitle", "picture", "speak", "text", "vocals"}
_AT = re.compile(r"(?<!\w)(?:on|in|via|to|from|through|на|в|с|через)\s+(?:my\s+)?$|(?:ใน|บน|ทาง|จาก)\s?$", re.IGNORECASE)
_PERIOD = {"period"}  # "last month" is a value no field takes yet: it neither speaks for an ability nor against it
_ASKED_ABOUT = {"moment", "day"}  # "is anything going out tomorrow": in a question a time is what one asks about
_SUBJECT = re.compile(r"\babout\b|(?<!\w)(?:про|об?)(?!\w)|เรื่อง|เกี่ยวกับ", re.IGNORECASE)
_SHORTLIST = 12
_MOST_COMPARED = 600  # words: a wish of more is a text, and what is wanted of it stands at its beginning
_MOST_REPEATED = 20  # words: in a longer text each counts once, or one word a thousand times would cost a thousand
_TYPO_CUTOFF = 78.0
# Chosen on evals/sentences (tuned on): what is unrelated has cosines up to .41 ("book me a flight"), what is meant mostly .5 and more.
_MEANING, _UNRELATED, _MOST_MEANT = 1.0, 0.41, 0.9
_LONGEST_MEANT, _SHORTEST_MEANT = 160, 3  # characters; words


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
        speaks = [_strengths(ability) for ability in self.abilities]
        counts = Counter(feature for strengths in speaks for feature, strength in strengths.items() if strength >= 0.7)
        n = len(self.abilities)
        top = math.log(1 + (n + 0.5) / 1.5)
        self._rarity = {feature: math.log(1 + (n - df + 0.5) / (df + 0.5)) / top for feature, df in counts.items()}
        self._known = {feature[2:] for strengths in speaks for feature in strengths if feature.startswith("s:")} | lexicon().words
        self._spelling = sorted(word for word in self._known if len(word) >= 4)
        self.verbs = self._first_words() | lexicon().verbs
        self._general = lexicon().general
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
        self._entries = [self._entry(ability, strengths) for ability, strengths in zip(self.abilities, speaks, strict=True)]
        self.rank = lru_cache(maxsize=1024)(self._rank)
        self.correct = lru_cache(maxsize=4096)(self._correct)
        self.nearest = lru_cache(maxsize=4096)(self._nearest)  # by the word alone, wherever it stands

    def _entry(self, ability: Ability, speaks: dict[str, float]) -> _Entry:
        examples = []
        for phrase in ability.phrases:
            words = tuple((token, self.weight(token)) for token in phrase.words)
            kinds = (*(ability.slots[slot].sort for slot in phrase.slots if slot in ability.slots), *phrase.times)
            examples.append(
                Example(
                    words,
                    _features(phrase.words),
                    sum(weight for _, weight in words),
                    kinds,
                    self._question.search(phrase.text) is not None,
                    frames(phrase, ability),
                    lexicon().negative.match(phrase.text) is not None,
                )
            )
        answers = any(self._question.search(phrase.text) for phrase in ability.phrases)
        name = {token.stem for token in tokens(humanise(ability.name))}
        values = {spec.sort for spec in ability.slots.values()} | ({"stretch"} if is_stretch(list(ability.slots.values())) else set())
        said = (token for phrase in ability.phrases for token in phrase.words)
        named = [*tokens(ability.description), *tokens(humanise(ability.name))]
        verbs, starts = _features([*named, *said]), _features([*named, *(phrase.words[0] for phrase in ability.phrases if phrase.words)])
        firsts = _features([*tokens(humanise(ability.name)), *(phrase.words[0] for phrase in ability.phrases if phrase.words)])
        words = ability.operation is None and ability.takes_words
        makes = set(ability.tool.output_kinds().values()) if words else set[str]()
        return _Entry(ability, speaks, verbs, starts, firsts, values, name, answers, makes, tuple(examples))

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
        return tuple(self.correct(token) for token in tokens(text))

    def _correct(self, token: Token) -> Token:
        if (
            len(token.text) < 4
            or not token.text.isalpha()
            or token.stem in self._known
            or token.text in self.verbs
            or token.base < CONTENT_WEIGHT
        ):
            return token
        if re.sub(r"(?:ier|er|est|ed|ing|y)$", "", token.stem) in self._known:
            return token
        near = self.nearest(token.stem)
        if not near or is_word(token.text) or near[0] != token.stem[0] or (len(token.stem) <= 5 and abs(len(near) - len(token.stem)) > 1):
            return token
        return replace(token, stem=near, concepts=lexicon().terms.get((near,), frozenset()))

    def _nearest(self, stem: str) -> str:
        """The known word that is spelt most like it; empty when none is like it."""
        swapped = process.extractOne(stem, self._spelling, scorer=OSA.normalized_similarity, score_cutoff=_TYPO_CUTOFF / 100)
        shared = process.extractOne(stem, self._spelling, scorer=fuzz.ratio, score_cutoff=_TYPO_CUTOFF)
        # Letters in common, two that changed places counting as one fault ("shrot"); of two as like, the first in the list.
        found = [(-100 * swapped[1], swapped[2], swapped[0])] if swapped else []
        found += [(-shared[1], shared[2], shared[0])] if shared else []
        return min(found)[2] if found else ""

    def by_meaning(self, text: str) -> tuple[Match, ...]:
        """The ranking with what the sentence model says added: for a clause that hardly shares a word with any example.

        It knows English; a clause of another script is ranked as it was.
        """
        ranked = self.rank(text)
        if not meaning.is_known_script(text) or len(text) > _LONGEST_MEANT or len(text.split()) < _SHORTEST_MEANT:
            return ranked
        scores = {id(match.ability): match for match in ranked}
        first = next(iter(self.read(text)), None)
        unable = {id(e.ability) for e in self._entries if first is not None and self._only_itself(first, e)}
        said = _SUBJECT.split(text, maxsplit=1)[0]
        if any("craft" in token.concepts for token in self.read(said)):
            unable |= {id(e.ability) for e in self._entries if "c:craft" not in e.speaks}
        for ability, near in self._near(text).items():
            if id(ability) in unable:
                continue
            more = _MEANING * max(0.0, near - _UNRELATED)
            old = scores.get(id(ability), Match(ability, 0.0))
            if more and old.score < _MOST_MEANT:
                scores[id(ability)] = replace(old, score=min(_MOST_MEANT, old.score + more))
        return tuple(sorted(scores.values(), key=lambda match: -match.score))

    def _near(self, text: str) -> dict[Ability, float]:
        """How near in meaning each ability's nearest English example is (cosine)."""
        found: dict[Ability, float] = {}
        for (ability, _), near in zip(self._meant, (self._vectors @ meaning.vector(text)).tolist(), strict=True):
            found[ability] = max(near, found.get(ability, 0.0))
        return found

    @cached_property
    def _meant(self) -> list[tuple[Ability, str]]:
        """Every English example, its slots filled with a sample."""
        said = [(ability, phrase.text) for ability in self.abilities for phrase in ability.phrases if meaning.is_known_script(phrase.text)]
        return [(ability, SLOT.sub(lambda slot, specs=ability.slots: _sample(specs.get(slot["name"])), text)) for ability, text in said]

    @cached_property
    def _vectors(self) -> meaning.Array:
        return meaning.catalogue_vectors([text for _, text in self._meant])

    def speaks_of(self, ability: Ability, text: str) -> bool:
        """Whether a word of the text that carries meaning is one the ability is described with."""
        entry = next(entry for entry in self._entries if entry.ability is ability)
        return any(token.base >= CONTENT_WEIGHT and _strength(token, entry.speaks) > 0 for token in self.read(text))

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
        found = [(self._explained(entry, clause), entry) for entry in self._entries]
        near = sorted((pair for pair in found if pair[0].share > 0), key=lambda pair: -pair[0].share)[:_SHORTLIST]
        matches = [Match(entry.ability, self._score(entry, clause, told), told.worded) for told, entry in near]
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

    def _explained(self, entry: _Entry, clause: Heard) -> _Told:
        """How much of the clause's weight the ability accounts for, and whether something in it speaks for this ability in particular."""
        total = explained = 0.0
        particular = worded = False
        plain: list[tuple[Token, float]] = []
        shares: dict[int, tuple[float, float]] = {}
        values: set[int] = set()
        inside, likes = clause.inside, clause.before_the_thing if clause.makes & entry.makes else set[int]()
        for at, (token, weight) in enumerate(zip(clause.words, clause.weights, strict=True)):
            kinds = inside.get(token.start, set[str]())
            direct = _strength(token, entry.speaks)
            if at in likes and not direct and not kinds & entry.kinds:
                weight, kinds = 0.0, set[str]()  # "a heartfelt video": what it is to be like, in words of the person's own
            if kinds == _PERIOD or (clause.question and kinds and kinds <= _ASKED_ABOUT - entry.kinds):
                weight = share = 0.0
            elif kinds and not direct:
                share = 0.9 if kinds & entry.kinds else 0.0
                share *= 0.4 if "stretch" in kinds - entry.kinds else 1.0
                weight = (_VALUE_WEIGHT if share else _STRANGE_VALUE_WEIGHT) if token.base > STOP_WEIGHT else 0.0
                particular = particular or share > 0
            else:
                share = direct
                plain.append((token, weight))
                if direct < 1.0 and kinds & entry.kinds:
                    values.add(token.start)
                worded = worded or (direct > 0 and token.base >= CONTENT_WEIGHT and self._particular(token, entry))
            shares[token.start] = (weight, weight * share)
            explained, total = explained + weight * share, total + weight
        share = explained / total if total and explained else 0.0
        particular = (
            particular
            or worded
            or any(kind not in ("text", "count") and not kind.startswith("choice") for kind in clause.kinds & entry.kinds)
        )
        return _Told(share, particular, worded, plain, shares, values)

    def _particular(self, token: Token, entry: _Entry) -> bool:
        """Whether a word tells more than "remove" or "make": it is the ability's name, or it is no general verb."""
        return entry.name == {token.stem} or not token.concepts & self._general or token.concepts <= {"sound"}

    def _score(self, entry: _Entry, clause: Heard, told: _Told) -> float:
        present = clause.kinds & entry.kinds
        best, own_words, open_ended = 0.0, set[int](), False
        said = _features(token for token, _ in told.plain)
        for phrase in entry.phrases:
            # Most examples share nothing with a clause; not adding up their nothing halves the time of long texts.
            if phrase.features.keys().isdisjoint(said) and present.isdisjoint(phrase.kinds):
                continue
            free = phrase.free_words(clause.words)
            aside = free | {t.start for t, _ in told.plain if t.start in told.values and not _strength(t, phrase.features)}
            plain = [pair for pair in told.plain if pair[0].start not in aside] if aside else told.plain
            similar = self._similar(phrase, plain, _features(token for token, _ in plain) if aside else said, present)
            similar *= _ASKED if phrase.asks and not clause.question else 1.0
            similar *= _NEGATED if phrase.negative != clause.negative else 1.0
            if similar > best:
                best, own_words, open_ended = similar, free, bool(phrase.frames)
        score = 0.6 * best + 0.4 * told.without(own_words)
        score *= _ELSEWHERE if self._is_elsewhere(entry, clause, own_words) else 1.0
        score *= _LEFT_IN if self._leaves(entry, clause) else 1.0
        score *= 0.9 if entry.ability.operations_spec and entry.ability.operation is None else 1.0
        # "a clip about X" says little in words, and everything in its frame.
        framed = (bool(own_words) and best >= _FRAMED) or (open_ended and best >= _BEGUN)
        if not told.particular and not framed and best < NEARLY_VERBATIM:
            score *= _GENERAL_ONLY
        score *= _OTHER_THING if clause.makes and not clause.makes & set(entry.ability.tool.output_kinds().values()) else 1.0
        if clause.question and not told.worded and not (framed and entry.answers) and ("count" in clause.kinds or best < NEARLY_VERBATIM):
            score *= _GENERAL_ONLY
        score *= self._led(entry, clause)
        return score * (_NOT_ASKED if clause.question and not entry.answers else 1.0)

    def _led(self, entry: _Entry, clause: Heard) -> float:
        """How well the verb a clause begins with suits the ability: "call a taxi" has nothing of "the video called ..."."""
        verb = clause.verb
        if verb is None:
            return _UNKNOWN_VERB if clause.orders and "c:create" not in entry.starts else 1.0  # "make a list video" lists none
        known = entry.verbs if verb.concepts else entry.starts
        if self._only_itself(verb, entry):
            return _ERRAND
        if "errand" in verb.concepts:
            return 1.0 if verb.own_feature in known else _ERRAND
        if not verb.concepts & (self._general - _SWITCHED) and not _strength(verb, known):
            return _OTHER_VERB if verb.concepts else _UNKNOWN_VERB
        if not _strength(verb, entry.firsts):
            return _LATER_VERB  # "schedule three posts" cancels no "scheduled post"
        return _UNKNOWN_VERB if clause.orders and "c:create" not in entry.starts else 1.0

    def _only_itself(self, verb: Token, entry: _Entry) -> bool:
        """Whether a verb is one that nothing else stands for ("extract", "loop"), and the ability does not know it."""
        return verb.stem in lexicon().only_itself and not _strength(verb, entry.verbs)

    def _is_elsewhere(self, entry: _Entry, clause: Heard, own_words: set[int]) -> bool:
        """Something is to happen in another company's service ("play music on spotify"), or a craft is wanted ("a watermark in the
        corner"), that the ability knows nothing of."""
        if "c:craft" not in entry.speaks and any("craft" in t.concepts and t.start not in own_words for t in clause.words):
            return True
        named = [token for token in clause.words if "elsewhere" in token.concepts and not _strength(token, entry.speaks)]
        return any(token.start not in own_words or _AT.search(clause.text[: token.start]) for token in named)

    def _leaves(self, entry: _Entry, clause: Heard) -> bool:
        """The wish is that a thing goes ("remove the background music"), and the ability knows nothing of that thing."""
        if not any("remove" in token.concepts for token in clause.words) or "c:remove" not in entry.verbs:
            return False
        source = _SOURCE.search(clause.text)
        end = source.start() if source and source.start() else len(clause.text)
        things = [token for token in clause.words if token.start < end and token.base >= CONTENT_WEIGHT and token.concepts & _THINGS]
        noise = [token for token in clause.words if token.start < end and "noise" in token.concepts]
        return not all(_strength(token, entry.speaks) for token in things) or (bool(noise) and "c:noise" not in entry.speaks)

    def _similar(self, phrase: Example, words: Sequence[tuple[Token, float]], said: dict[str, float], present: set[str]) -> float:
        """F-measure of the words two texts share, by weight."""
        hit_clause = all_clause = 0.0
        for token, weight in words:
            all_clause += weight
            hit_clause += weight * _strength(token, phrase.features)
        if not hit_clause and present.isdisjoint(phrase.kinds):
            return 0.0
        hit_phrase = sum(weight * _strength(token, said) for token, weight in phrase.words)
        all_phrase = phrase.weight
        for kind in phrase.kinds:
            if kind in present:
                hit_clause, all_clause, hit_phrase, all_phrase = (
                    x + _SLOT_WEIGHT for x in (hit_clause, all_clause, hit_phrase, all_phrase)
                )
            else:
                all_phrase += 0.15
                hit_phrase += 0.1 if kind == "text" or kind.startswith("choice") else 0.0
        if not hit_clause or not hit_phrase:
            return 0.0
        precision, recall = hit_clause / all_clause, hit_phrase / all_phrase
        return 2 * precision * recall / (precision + recall)


_SAMPLES = {
    "text": "something", "duration": "30", "count": "3", "language": "English", "moment": "friday at 18:00", "factor": "2",
    "share": "the first half",
}  # fmt: skip


def _sample(spec: Spec | None) -> str:
    """A value that could stand in a slot."""
    if spec is None:
        return "the file"
    return humanise(str(spec.choices[0])) if spec.choices else _SAMPLES.get(spec.kind, "it")


@dataclass(frozen=True)
class _Entry:
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


@dataclass(frozen=True)
class _Told:
    """What an ability makes of a clause: share of its weight, whether anything is particular to it, words that are not values.

    `values`: places of words for a value that no example has ("весёлый"): an example that lacks them is no worse for it.
    """

    share: float
    particular: bool
    worded: bool
    plain: list[tuple[Token, float]]
    shares: dict[int, tuple[float, float]]
    values: set[int]

    def without(self, free: set[int]) -> float:
        """The share, words at these places left out."""
        kept = [pair for start, pair in self.shares.items() if start not in free]
        total = sum(weight for weight, _ in kept)
        return sum(explained for _, explained in kept) / total if total else 1.0


def _strengths(ability: Ability) -> dict[str, float]:
    strengths: dict[str, float] = {}
    for token, strength in vocabulary(ability):
        for feature, share in _shares(token):
            strengths[feature] = max(strengths.get(feature, 0.0), strength * share)
    return strengths


def _shares(token: Token) -> Iterable[tuple[str, float]]:
    yield token.own_feature, 1.0
    for feature in token.shared_features:
        yield feature, 1.0


def _features(words: Iterable[Token]) -> dict[str, float]:
    return {feature: share for token in words for feature, share in _shares(token)}


def _strength(token: Token, features: dict[str, float]) -> float:
    """How well a word is met by a set of features: itself, or what it has in common with another."""
    best = features.get(token.own_feature, 0.0)
    for feature in token.shared_features:  # asked millions of times a minute: no generator, no list
        if feature in features and (shared := _CONCEPT * features[feature]) > best:
            best = shared
    return best


_cache: dict[tuple[int, ...], tuple[list[Tool], Matcher]] = {}


def matcher(catalogue: Sequence[Tool]) -> Matcher:
    """The index of this catalogue; the last few are kept (the tools are held, so that an id stays theirs)."""
    key = tuple(id(tool) for tool in catalogue)
    if key not in _cache:
        if len(_cache) >= 8:
            _cache.pop(next(iter(_cache)))
        _cache[key] = (list(catalogue), Matcher(catalogue))
    return _cache[key][1]

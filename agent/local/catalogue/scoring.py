"""How well an ability fits a clause: words weighted by how rare they are in the catalogue, compared with the ability's examples.

score = 0.6 x best F-measure over the examples + 0.4 x share of the clause's weight that the ability explains (its examples, name, field
names, values and description). A value in the clause ("2x", "30 seconds") speaks for abilities that have a field for it and against others.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from agent.local.catalogue.entries import CONCEPT, OWN, Entry, places, strength_of
from agent.local.catalogue.examples import Example
from agent.local.catalogue.heard import Heard
from agent.local.lexicon import lexicon
from agent.local.words import CONTENT_WEIGHT, STOP_WEIGHT, Token
from agent.patterns import lazy

# Chosen on tuning.txt (94 sentences): moving any one of them by a fifth changes at most one label.
_SLOT_WEIGHT = 0.6  # a value that stands where an example has a slot
_VALUE_WEIGHT, _STRANGE_VALUE_WEIGHT = 0.42, 1.0  # each word of a value the ability has a field for, or has none for
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
_SOURCE = lazy(r"(?<!rid )\b(?:from|of|in|on|из|с|в|на)\b|จาก|ใน", re.IGNORECASE)
_SWITCHED = {"on", "off"}
_THINGS = {"song", "subtitle", "picture", "speak", "text", "vocals"}
_AT = lazy(r"(?<!\w)(?:on|in|via|to|from|through|на|в|с|через)\s+(?:my\s+)?$|(?:ใน|บน|ทาง|จาก)\s?$", re.IGNORECASE)
_PERIOD = {"period"}  # "last month" is a value no field takes yet: it neither speaks for an ability nor against it
_NO_KINDS, _NOWHERE = set[str](), set[int]()
_ASKED_ABOUT = {"moment", "day"}  # "is anything going out tomorrow": in a question a time is what one asks about


@dataclass(frozen=True)
class Told:
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


def is_near(entry: Entry, clause: Heard) -> bool:
    """Whether anything in the clause speaks for the ability at all; most abilities of a large catalogue have nothing in it."""
    return not (entry.kinds.isdisjoint(clause.kinds) and entry.speaks.keys().isdisjoint(clause.features))


def explained_by(entry: Entry, clause: Heard) -> Told:
    """How much of the clause's weight the ability accounts for, and whether something in it speaks for this ability in particular."""
    total = explained = 0.0
    particular = worded = False
    plain: list[tuple[Token, float]] = []
    shares: dict[int, tuple[float, float]] = {}
    values: set[int] = set()
    inside, likes = clause.inside, clause.before_the_thing if clause.makes & entry.makes else _NOWHERE
    for at, (token, weight) in enumerate(zip(clause.words, clause.weights, strict=True)):
        kinds = inside.get(token.start, _NO_KINDS)
        direct = strength_of(token, entry.speaks)
        if at in likes and not direct and not kinds & entry.kinds:
            weight, kinds = 0.0, _NO_KINDS  # "a heartfelt video": what it is to be like, in words of the person's own
        if not kinds:
            share = direct
            plain.append((token, weight))
            worded = worded or (direct > 0 and token.base >= CONTENT_WEIGHT and _particular(token, entry))
        elif kinds == _PERIOD or (clause.question and kinds <= _ASKED_ABOUT - entry.kinds):
            weight = share = 0.0
        elif not direct:
            share = 0.9 if kinds & entry.kinds else 0.0
            share *= 0.4 if "stretch" in kinds - entry.kinds else 1.0
            weight = (_VALUE_WEIGHT if share else _STRANGE_VALUE_WEIGHT) if token.base > STOP_WEIGHT else 0.0
            particular = particular or share > 0
        else:
            share = direct
            plain.append((token, weight))
            if direct < 1.0 and kinds & entry.kinds:
                values.add(token.start)
            worded = worded or (direct > 0 and token.base >= CONTENT_WEIGHT and _particular(token, entry))
        shares[token.start] = (weight, weight * share)
        explained, total = explained + weight * share, total + weight
    share = explained / total if total and explained else 0.0
    particular = (
        particular
        or worded
        or any(kind not in ("text", "count") and not kind.startswith("choice") for kind in clause.kinds & entry.kinds)
    )
    return Told(share, particular, worded, plain, shares, values)


def _particular(token: Token, entry: Entry) -> bool:
    """Whether a word tells more than "remove" or "make": it is the ability's name, or it is no general verb."""
    return entry.name == {token.stem} or not token.concepts & lexicon().general or token.concepts <= {"sound"}


def scored(entry: Entry, clause: Heard, told: Told) -> float:
    """How well an ability fits a clause (0..1), of which it explains what is `told`."""
    present = clause.kinds & entry.kinds
    best, first, own_words, open_ended = 0.0, -1, set[int](), False
    said, total = places(token for token, _ in told.plain), sum(weight for _, weight in told.plain)
    own = [(at, token) for at, (token, _) in enumerate(told.plain) if token.start in told.values]
    for less, at, factor in _likely(entry, clause, said, present):
        if -less < best:
            break  # nor would it be more like it were the clause nothing but what they share, and the others are less so
        phrase = entry.phrases[at]
        shared = phrase.features.keys() & said.keys()
        free = phrase.free_words(clause.words) if phrase.frames else set[int]()
        unlike = (at for at, token in own if phrase.features.keys().isdisjoint([token.own_feature, *token.shared_features]))
        aside = {at for at, (token, _) in enumerate(told.plain) if token.start in free} if free else set[int]()
        aside.update(unlike)
        similar = factor * _similar(phrase, told.plain, said, shared, total, present, aside)
        if similar > best or (similar == best and at < first):
            best, first, own_words, open_ended = similar, at, free, bool(phrase.frames)
    score = 0.6 * best + 0.4 * told.without(own_words)
    score *= _ELSEWHERE if _is_elsewhere(entry, clause, own_words) else 1.0
    score *= _LEFT_IN if _leaves(entry, clause) else 1.0
    score *= 0.9 if entry.ability.operations_spec and entry.ability.operation is None else 1.0
    # "a clip about X" says little in words, and everything in its frame.
    framed = (bool(own_words) and best >= _FRAMED) or (open_ended and best >= _BEGUN)
    if not told.particular and not framed and best < NEARLY_VERBATIM:
        score *= _GENERAL_ONLY
    score *= _OTHER_THING if clause.makes and not clause.makes & set(entry.ability.tool.output_kinds().values()) else 1.0
    if clause.question and not told.worded and not (framed and entry.answers) and ("count" in clause.kinds or best < NEARLY_VERBATIM):
        score *= _GENERAL_ONLY
    score *= _led(entry, clause)
    return score * (_NOT_ASKED if clause.question and not entry.answers else 1.0)


def _likely(entry: Entry, clause: Heard, said: Iterable[str], present: set[str]) -> list[tuple[float, int, float]]:
    """The examples that have anything of a clause, those first that may be most like it: less how like at most, which, and what of that
    is for the form of the sentence."""
    having = entry.having
    met = dict[int, float]()
    for one in (*said, *present):
        for at, weight in having.get(one, ()):
            met[at] = met.get(at, 0.0) + weight
    found = list[tuple[float, int, float]]()
    for at, at_most in met.items():
        phrase = entry.phrases[at]
        factor = (_ASKED if phrase.asks and not clause.question else 1.0) * (_NEGATED if phrase.negative != clause.negative else 1.0)
        extra, whole = _values_met(phrase, present)
        found.append((-factor * 2 * (at_most + extra) / (at_most + extra + whole), at, factor))
    return sorted(found)


def _hit(words: Sequence[tuple[Token, float]], where: dict[str, list[int]], shared: Collection[str], aside: set[int]) -> float:
    """The weight of the words that another text has: all of it, or as much as a word counts that only means about the same."""
    met = dict[int, float]()
    for feature in shared:
        for at in where[feature]:
            if feature[0] == OWN:
                met[at] = 1.0
            elif at not in met:
                met[at] = CONCEPT
    return sum([words[at][1] * met[at] for at in sorted(met) if at not in aside])


def _led(entry: Entry, clause: Heard) -> float:
    """How well the verb a clause begins with suits the ability: "call a taxi" has nothing of "the video called ..."."""
    verb = clause.verb
    if verb is None:
        return _UNKNOWN_VERB if clause.orders and "c:create" not in entry.starts else 1.0  # "make a list video" lists none
    known = entry.verbs if verb.concepts else entry.starts
    if only_itself(verb, entry):
        return _ERRAND
    if "errand" in verb.concepts:
        return 1.0 if verb.own_feature in known else _ERRAND
    if not verb.concepts & (lexicon().general - _SWITCHED) and not strength_of(verb, known):
        return _OTHER_VERB if verb.concepts else _UNKNOWN_VERB
    if not strength_of(verb, entry.firsts):
        return _LATER_VERB  # "schedule three posts" cancels no "scheduled post"
    return _UNKNOWN_VERB if clause.orders and "c:create" not in entry.starts else 1.0


def only_itself(verb: Token, entry: Entry) -> bool:
    """Whether a verb is one that nothing else stands for ("extract", "loop"), and the ability does not know it."""
    return verb.stem in lexicon().only_itself and not strength_of(verb, entry.verbs)


def _is_elsewhere(entry: Entry, clause: Heard, own_words: set[int]) -> bool:
    """Something is to happen in another company's service ("play music on spotify"), or a craft is wanted ("a watermark in the
    corner"), that the ability knows nothing of."""
    if "c:craft" not in entry.speaks and any("craft" in t.concepts and t.start not in own_words for t in clause.words):
        return True
    named = [token for token in clause.words if "elsewhere" in token.concepts and not strength_of(token, entry.speaks)]
    return any(token.start not in own_words or _AT.search(clause.text[: token.start]) for token in named)


def _leaves(entry: Entry, clause: Heard) -> bool:
    """The wish is that a thing goes ("remove the background music"), and the ability knows nothing of that thing."""
    if not any("remove" in token.concepts for token in clause.words) or "c:remove" not in entry.verbs:
        return False
    source = _SOURCE.search(clause.text)
    end = source.start() if source and source.start() else len(clause.text)
    things = [token for token in clause.words if token.start < end and token.base >= CONTENT_WEIGHT and token.concepts & _THINGS]
    noise = [token for token in clause.words if token.start < end and "noise" in token.concepts]
    return not all(strength_of(token, entry.speaks) for token in things) or (bool(noise) and "c:noise" not in entry.speaks)


def _similar(
    phrase: Example,
    words: Sequence[tuple[Token, float]],
    said: dict[str, list[int]],
    shared: Collection[str],
    total: float,
    present: set[str],
    aside: set[int],
) -> float:
    """F-measure of the words two texts share, by weight. `said`: the features of the words, and where each stands (`places`); `shared`:
    those that the example has; `total`: the weight of the words; `aside`: places of words that do not count."""
    if aside:
        shared = [feature for feature in shared if not aside.issuperset(said[feature])]
    slots = _SLOT_WEIGHT * sum(kind in present for kind in phrase.kinds)
    hit_clause, all_clause = _hit(words, said, shared, aside) + slots, total - sum([words[at][1] for at in aside]) + slots
    hit_phrase, all_phrase = _met(phrase, shared, present)
    if not hit_clause or not hit_phrase:
        return 0.0
    precision, recall = hit_clause / all_clause, hit_phrase / all_phrase
    return 2 * precision * recall / (precision + recall)


def _met(phrase: Example, shared: Collection[str], present: set[str]) -> tuple[float, float]:
    """Of an example the weight that a clause has too, and the whole. `shared`: features of both; `present`: kinds of values of both."""
    met, whole = _values_met(phrase, present)
    return _hit(phrase.words, phrase.features, shared, _NOWHERE) + met, whole


def _values_met(phrase: Example, present: set[str]) -> tuple[float, float]:
    """Of an example the weight of values that a clause has too, and the whole."""
    met, whole = 0.0, phrase.weight
    for kind in phrase.kinds:
        if kind in present:
            met, whole = met + _SLOT_WEIGHT, whole + _SLOT_WEIGHT
        else:
            whole += 0.15
            met += 0.1 if kind == "text" or kind.startswith("choice") else 0.0
    return met, whole

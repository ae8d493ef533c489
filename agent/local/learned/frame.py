"""What a message asks for, and which of its words tell how it is to be, as learned from messages with both marked.

Three models, each of which knows what the others do not: which tools (or which turns of the conversation) a message asks for, from its
words (`presence`); which stretches tell a length, a voice, a colour and so on, from what stands around them; and which value such a
stretch names, from its own words. The last two are conditional random fields (CRFsuite), that of values over sequences of one.
`build_frame` writes all three.

A frame knows tools by name and fields by role, as its messages do: what it has never seen it says nothing of.
"""

from __future__ import annotations

import itertools
import re
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import pycrfsuite

from agent.local import slots
from agent.local.catalogue.matching import Matcher
from agent.local.learned.parts import told_by_parts
from agent.local.learned.presence import chances, learned_operations, operations
from agent.local.learned.subject import BEGINS, GOES_ON, WEIGHTS, Span, marks, tagged
from agent.local.lexicon import lexicon
from agent.local.slots import entities
from agent.local.words import STOP_WEIGHT, Token, tokens
from agent.patterns import lazy

ASKS = Path(__file__).with_name("frame_asks.npz")
ROLES, VALUES = (Path(__file__).with_name(f"frame_{name}.crfsuite") for name in ("roles", "values"))
NO_VALUE = "?"
OWN_WORDS = ("topic", "query", "text", "title")
"""Roles whose words are the person's own, and say nothing of how the work is to be."""
WHOLE, WHOLE_ROLES = "whole ", ("effect", "level", "pace", "shape")
"""Before a role whose value is read of a whole message, and the roles of which it is: "take the colours out, it's for a remembrance"."""
SENT = ("video", "image")
"""Kinds of files that say what is asked for: what is sent with notes or a song may be anything."""
_LONGEST = 120  # tokens; what is longer is a text to work with
_LOCK = threading.Lock()  # a tagger holds one message at a time
_OUTSIDE = "O"
_ASKED, _NOT_ASKED = 0.8, 0.2  # that an operation is; what is between is doubtful
_RATHER, _BY_FAR = 0.5, 0.45  # that an operation is asked for rather than not; and where it is twice as likely as any other
_NAMED = 0.5  # of a value or of an example, how well words have to fit it
_RANKED, _SHORTEST = 3, 2
_PIECES = lazy(r"[,.;:!?\n]+\s*|(?<=[\u0e00-\u0e7f])\s+")


@dataclass(frozen=True)
class Mark:
    """A stretch of a message that tells how something is to be. `likely`: how likely (0..1) it is that it does. `value`: what it names,
    empty where that is no value, and how `sure` (0..1) that is."""

    role: str
    start: int
    end: int
    likely: float = 0.0
    value: str = ""
    sure: float = 0.0


@dataclass(frozen=True)
class Frame:
    """A message as the models read it. `asks`: what may be asked for -> how likely, the likeliest first; each is tools or turns in the
    order in which they are to be done. `parts`: two parts that each ask for something of their own, where that tells what is asked for.
    `operations`: those of an edit that is asked for (`video.edit:trim`) -> how likely each is."""

    text: str
    asks: dict[tuple[str, ...], float]
    marks: tuple[Mark, ...]
    parts: tuple[str, ...] = ()
    operations: dict[str, float] = field(default_factory=dict)

    @property
    def best(self) -> tuple[str, ...]:
        """What is most likely asked for."""
        return next(iter(self.asks), ())

    @property
    def sure(self) -> float:
        """How likely that is."""
        return next(iter(self.asks.values()), 0.0)

    @property
    def edits(self) -> tuple[str, ...]:
        """The operations of edits that are surely asked for (`video.edit:trim`); none where any of them is doubtful."""
        if any(_NOT_ASKED < chance < _ASKED for chance in self.operations.values()):
            return ()
        return tuple(name for name, chance in self.operations.items() if chance >= _ASKED)

    @property
    def rather(self) -> Frame:
        """The frame with the operations that are rather asked for than not, as if that were sure: the likeliest where it is so by far."""
        likely = sorted(self.operations.values(), reverse=True)
        by_far = len(likely) > 1 and likely[0] >= max(_BY_FAR, 2 * likely[1])
        least = min(_RATHER, likely[0]) if by_far else _RATHER
        return replace(self, operations={name: float(chance >= least) for name, chance in self.operations.items()})

    def whole(self, role: str) -> tuple[str, float]:
        """The value of a role (`WHOLE_ROLES`) that the message as a whole most likely tells, and how sure that is."""
        words = tokens(self.text)
        mark = _valued(self.text, f"{WHOLE}{role}", words[0], words[-1], 1.0)
        return mark.value, mark.sure

    def said(self, role: str) -> list[Mark]:
        """The stretches of one role."""
        return [mark for mark in self.marks if mark.role == role]

    def words(self, mark: Mark) -> str:
        """The words of a stretch, a share with its sign: "30%"."""
        share = self.text[mark.end : mark.end + 1] == "%" and self.text[mark.end - 1].isdigit()
        return self.text[mark.start : mark.end + share]


def framed(message: str, index: Matcher, follows: str = "", sent: str = "") -> Frame:
    """A normalised message as the models read it. `follows`: the tool of the work it comes after; empty where there is none. `sent`: the
    kind of the file that comes with it (`SENT`)."""
    return _framed(message, index, follows, sent)  # a cache tells what is left out from what is empty


@lru_cache(maxsize=64)
def _framed(message: str, index: Matcher, follows: str, sent: str) -> Frame:
    words = tokens(message)
    if not words or len(words) > _LONGEST:
        return Frame(message, {}, ())
    hints = hinted(message, index)
    with _LOCK:
        roles = _tagger(ROLES)
        labels = roles.tag(list(telling(message, follows, hints)))
        chance = [roles.marginal(label, at) for at, label in enumerate(labels)]
        runs = ((role, words[first], words[last], min(chance[first : last + 1])) for role, first, last in runs_of(labels))
        found = tuple(_valued(message, *run) for run in runs)

    def judged(part: str, after: str, with_files: bool) -> dict[tuple[str, ...], float]:
        return _asked(part, index, after or follows, sent if with_files else "")

    how = [(mark.start, mark.end) for mark in found if mark.role not in OWN_WORDS]
    asks, parts = told_by_parts(message, _asked(message, index, follows, sent), how, judged)
    edits = {name.partition(":")[0] for name in learned_operations(ASKS)}
    wanted = edits.intersection(next(iter(asks), ()))
    told = operations(message, asking(message, follows, hints, sent), ASKS) if wanted else {}
    return Frame(message, asks, found, parts, told)


@lru_cache(maxsize=256)
def _asked(text: str, index: Matcher, follows: str, sent: str) -> dict[tuple[str, ...], float]:
    return chances(text, asking(text, follows, hinted(text, index), sent), ASKS)


def _valued(text: str, role: str, first: Token, last: Token, likely: float) -> Mark:
    values, known = _tagger(VALUES), _values_of(role)
    if not known:
        return Mark(role, first.start, last.end, likely)
    values.set([naming(role, text[first.start : last.end])])
    chances = {label: values.marginal(label, 0) for label in known}
    best = max(chances, key=lambda label: chances[label])
    value = best.partition("=")[2]
    sure = chances[best] / (sum(chances.values()) or 1.0)
    return Mark(role, first.start, last.end, likely, "" if value == NO_VALUE else value, sure)


@lru_cache(maxsize=64)
def _values_of(role: str) -> tuple[str, ...]:
    return tuple(label for label in _tagger(VALUES).labels() if label.partition("=")[0] == role)


@lru_cache(maxsize=2)
def _tagger(weights: Path) -> Any:
    tagger = pycrfsuite.Tagger()  # pyright: ignore[reportAttributeAccessIssue] - it has no types
    tagger.open(str(weights))
    return tagger


def runs_of(labels: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Role, first and last token of every stretch."""
    for first, label in enumerate(labels):
        if label[0] == BEGINS:
            last = first
            while last + 1 < len(labels) and labels[last + 1] == GOES_ON + label[1:]:
                last += 1
            yield label[2:], first, last


@dataclass(frozen=True)
class Hints:
    """What is known of a message's words. `values`: label of a field, a value of it that some words name, where they stand. `votes`: the
    tools whose examples the message or a piece of it is like, each with how much. `subjects`: where its subjects stand."""

    values: tuple[tuple[str, str, int, int], ...]
    votes: tuple[str, ...]
    subjects: tuple[Span, ...]


@lru_cache(maxsize=256)
def hinted(text: str, index: Matcher, weights: Path = WEIGHTS) -> Hints:
    """What a catalogue, and a tagger of subjects with those weights, know of the words of a message."""
    found = ((spec.label, hit) for spec in index.choices for hit in slots.find(text, spec) if hit.strength >= _NAMED)
    ranked = index.rank(text)[:_RANKED]
    votes = {f"r{match.ability.tool.name}" for match in ranked}
    votes |= {f"r{n}{match.ability.tool.name}{_about(match.score)}" for n, match in enumerate(ranked)}
    best = ((piece, index.rank(piece)[:1]) for piece in _PIECES.split(text) if len(piece) > _SHORTEST)
    votes |= {f"v{top[0].ability.tool.name}{_about(top[0].score)}" for _, top in best if top and top[0].score >= _NAMED}
    values = tuple((label, str(hit.value), hit.start, hit.end) for label, hit in found)
    return Hints(values, tuple(sorted(votes)), tagged(text, weights).spans)


def _about(score: float) -> int:
    return sum(score >= bound for bound in (0.38, 0.6, 0.9))


def asking(text: str, follows: str, hints: Hints, sent: str = "") -> list[str]:
    """What it is judged by what a message asks for: its words but for those of its subject, alone and in twos; how it is spelt; and what
    comes with it."""
    found, spans = tokens(text), hints.subjects
    kinds = {token.start: {entity.kind for entity in entities(text) if entity.start <= token.start < entity.end} for token in found}
    words = ["^"]
    for token in found:
        inside = any(start <= token.start < end for start, end in spans)
        word = "SUBJECT" if inside else f"<{min(kinds[token.start])}>" if kinds[token.start] and token.text[0].isdigit() else token.stem
        if not (inside and words[-1] == "SUBJECT"):
            words.append(word)
    words.append("$")
    said = {f"w{word}" for word in words} | {f"{one} {two}" for one, two in itertools.pairwise(words)}
    outside = [token for token in found if not any(start <= token.start < end for start, end in spans)]
    said |= {f"c{concept}" for token in outside for concept in token.concepts}
    said |= {f"e{kind}" for token in outside for kind in kinds[token.start]}
    said |= {f"p{token.text[:4]}" for token in outside if token.base > STOP_WEIGHT}
    said |= {f"at{n}{word}" for n, word in enumerate(words[1:4])} | {f"end{word}" for word in words[-3:-1]}
    tongue = "th" if re.search("[\u0e00-\u0e7f]", text) else "ru" if re.search("[а-яё]", text, re.IGNORECASE) else "en"
    said |= {f"n{min(len(found) // 3, 6)}", f"S{len(spans) and 1}", f"L{tongue}"}
    said |= {f"?{'?' in text}", f"Q{bool(lexicon().question.search(text))}"}
    said |= {f"h{label}" for label, _, start, _ in hints.values if not any(low <= start < high for low, high in spans)}
    said |= set(hints.votes)
    when = f"sent {sent}" if sent else "after" if follows else "first"
    own = sorted(f"{when}|{mark}" for mark in said if mark[0] in "wcSQanrv")
    plain = f" {' '.join(text.lower().split())} "
    spelt = sorted({f"g{plain[at : at + size]}" for size in (3, 4, 5) for at in range(len(plain) - size + 1)})
    return [*sorted(said), *own, *spelt, when, f"after {follows}", f"after {follows}|S{len(spans) and 1}"]


def telling(text: str, follows: str, hints: Hints) -> Iterator[list[str]]:
    """What it is judged by what each token tells."""
    spans = hints.subjects
    found = tokens(text)
    named = [_named(token, hints) for token in found]
    around = [[], *named, []]
    tags = ["^", *(_tag(token, spans) for token in found), "$"]
    when = "after" if follows else "first"
    for n, seen in enumerate(marks(text)):
        own = tags[n + 1]
        beside = [*(f"-{mark}" for mark in around[n]), *(f"+{mark}" for mark in around[n + 2])]
        subject = (f"S{own}", f"S{own}{tags[n]}", f"S{own}{tags[n + 2]}", f"{when}S{own}")
        yield [*seen, *named[n], *beside, *subject, when, f"after {follows}", f"{when}{found[n].stem}"]


def _named(token: Token, hints: Hints) -> list[str]:
    """The fields whose values a token is a word of."""
    inside = [(label, value, start) for label, value, start, end in hints.values if start <= token.start < end]
    return sorted({mark for label, value, at in inside for mark in (f"h{label}", f"h{label}={value}", f"h{label}{token.start <= at}")})


def _tag(token: Token, spans: Sequence[tuple[int, int]]) -> str:
    span = next(((start, end) for start, end in spans if start <= token.start < end), None)
    return _OUTSIDE if span is None else BEGINS if span[0] == token.start else GOES_ON


def naming(role: str, words: str) -> list[str]:
    """What it is judged by which value of a role some words name."""
    found = tokens(words)
    stems = [token.stem for token in found]
    said = {f"s{stem}" for stem in stems} | {f"{one} {two}" for one, two in zip(["^", *stems], [*stems, "$"], strict=True)}
    said |= {f"c{concept}" for token in found for concept in token.concepts}
    plain = re.sub(r"\s+", " ", words.lower())
    said |= {f"g{plain[at : at + size]}" for size in (3, 4, 5) for at in range(len(plain) - size + 1)}
    said |= {f"w{plain}"}
    return [role, *(f"{role}|{mark}" for mark in sorted(said))]

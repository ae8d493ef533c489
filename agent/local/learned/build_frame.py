"""Build the weights of `agent.local.learned.frame` again: `uv run --group models python -P -m agent.local.learned.build_frame`, from the
root of the repository. With `--check` it tells instead how well every fifth message is read by what is learned from the others.

Learns from the messages of `annotated`, and what is asked for also from those that tests plan and from the labelled sentences that may be
looked at (`evals/sentences/seen`). `build_subject` comes first. A tagger knows the subjects of the messages it has learned from better than
those of others: here each message has the subjects that a tagger finds which has learned from the others.
"""

from __future__ import annotations

import importlib
import itertools
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pycrfsuite

from agent.local.catalogue.matching import Matcher, matcher
from agent.local.learned import frame
from agent.local.learned.annotated import LANGUAGES, Message, comes_with, messages, operations, tools
from agent.local.learned.build_subject import apart, written
from agent.local.learned.frame import ASKS, NO_VALUE, ROLES, VALUES, WHOLE, WHOLE_ROLES, asking, naming, telling
from agent.local.learned.presence import BUCKETS, buckets, chances, meant
from agent.local.learned.subject import BEGINS, GOES_ON, OUTSIDE, WEIGHTS
from agent.local.words import normalise, tokens
from tools.registry import registry

_OFTEN = 3
"""In so many messages a feature has to be, or another of the same bucket, to be learned from."""
_NO_WORK = ("talk",)
_TURNS = 2  # of a labelled conversation at most: of more the last follows who knows which
_PARTS = 5
_TRAINING = {"max_iterations": 80, "feature.minfreq": 3, "feature.possible_transitions": False}
_SHORT, _JOINED = 90, 0.1  # characters of what is joined; how many there are of them for each message, and also what each weighs
_SWAPPED = 0.2  # of the messages about something, so many are learned from once more
_OF_THE_FIRST = 3  # of the messages that follow none so many to one tell what those before ask for
_WITHOUT_IT = 0.25  # is what a message weighs, without the file that something is to be done with
_BESIDE_A_FILE = 0.03  # of the other messages, so many come with one
_EDITS = (("video.edit",), ("video.effect",))
_ALONE = {"stop", "unclear", "talk", "undo"}
"""What is seldom asked for together with other things."""
_JOINS = {
    "en": (". ", ", and ", " and ", " then ", ". also ", ", then ", " + ", ". and "),
    "ru": (". ", ", и ", " и ", " а потом ", ". ещё ", ", ", " плюс "),
    "th": (" ", " แล้ว", " และ", " แล้วก็", " พร้อม"),
}


@cache
def _index() -> Matcher:
    return matcher(list(registry().tools.values()))


_KNOWN: dict[str, frame.Hints] = {}


def _hints(text: str) -> frame.Hints:
    return _KNOWN.get(text) or frame.hinted(text, _index())


def _hinted(text: str, weights: Path) -> frame.Hints:
    return frame.hinted(text, _index(), weights)


def _hint_all(texts: Mapping[str, Path]) -> None:
    """Find what is known of the words of messages, their subjects with the weights of a tagger: what takes longest, on all processors."""
    fresh = {text: weights for text, weights in texts.items() if text not in _KNOWN}
    with ProcessPoolExecutor() as pool:
        _KNOWN.update(zip(fresh, pool.map(_hinted, fresh, fresh.values(), chunksize=64), strict=True))


def labels(message: Message) -> list[str]:
    """The label of every token of a message."""
    middles = [(token.start + token.end) / 2 for token in tokens(message.text)]
    found = [OUTSIDE] * len(middles)
    for role, _, low, high in message.marks:
        inside = [n for n, middle in enumerate(middles) if low <= middle < high]
        for n in inside:
            found[n] = f"{BEGINS if n == inside[0] else GOES_ON}-{role}"
    return found


def swapped(given: Sequence[Message], chance: random.Random) -> Iterator[Message]:
    """Messages once more about something else, so that no subject is learned by heart."""
    subjects = {language: [one.text[a:b] for one in written() if one.language == language for a, b in one.spans] for language in LANGUAGES}
    for message in given:
        text, at, found = "", 0, []
        for role, value, low, high in message.marks:
            text += message.text[at:low]
            words = chance.choice(subjects[message.language]) if role == "topic" else message.text[low:high]
            found.append((role, value, len(text), len(text) + len(words)))
            text, at = text + words, high
        if any(role == "topic" for role, *_ in message.marks) and chance.random() < _SWAPPED:
            yield replace(message, text=text + message.text[at:], marks=tuple(found))


def sent(given: Sequence[Message], chance: random.Random) -> Iterator[Message]:
    """Messages once more as they come with a file: those that ask for what is done with one, and a few that something is made from."""
    for message in given:
        kind = comes_with(message.asks)
        if kind and not message.before:
            yield replace(message, sent=kind)
        elif not message.before and chance.random() < _BESIDE_A_FILE:
            yield replace(message, sent=chance.choice(frame.SENT))


def _train(items: Sequence[tuple[list[list[str]], list[str]]], file: Path, **more: float) -> None:
    trainer = pycrfsuite.Trainer(verbose=False)  # pyright: ignore[reportAttributeAccessIssue] - it has no types
    trainer.set_params({**_TRAINING, **more})
    for seen, told in items:
        trainer.append(seen, told)
    trainer.train(str(file))


def sentences() -> list[Message]:
    """The labelled sentences that may be looked at, as messages that ask for the tools of their labels, or for none."""
    cases = importlib.import_module("evals.labels").cases  # no part of what is installed
    found = []
    for language in LANGUAGES:
        for case in cases(f"seen/{language}"):
            nodes = [step.node for step in case.steps]
            *before, last = case.messages
            if len(before) < _TURNS and (nodes or case.says == "reply"):
                asks, first = tools(nodes) or _NO_WORK, normalise(before[-1]) if before else ""
                found.append(Message(language, normalise(last), first, asks, (), operations=operations(nodes)))
    return found


def joined(given: Sequence[Message], chance: random.Random) -> Iterator[Message]:
    """Two messages in one, so that what is asked for together is told by each part for itself."""
    short = [message for message in given if len(message.text) < _SHORT]
    apart = {key: list(group) for key, group in itertools.groupby(sorted(short, key=_kind), key=_kind)}
    for _ in range(int(_JOINED * len(given))):
        language, after = chance.choice(LANGUAGES), chance.random() < 0.5
        first = chance.choice(apart[language, after])
        then = chance.choice(apart[language, after and chance.random() < 0.4])
        both = {*first.asks, *then.asks}
        if set(first.asks) & set(then.asks) or (both & _ALONE and chance.random() < 0.8):
            continue
        said = f"{first.text.rstrip('.!?… ')}{chance.choice(_JOINS[language])}{then.text}"
        told = None if None in (first.operations, then.operations) else (*(first.operations or ()), *(then.operations or ()))
        yield replace(first, text=said, asks=(*first.asks, *then.asks), marks=(), operations=told)


def _kind(message: Message) -> tuple[str, bool]:
    return message.language, bool(message.before)


def learn(given: Sequence[Message], folder: Path, held: Sequence[Message] = ()) -> None:
    """Learn from messages and write the weights into a folder. held: messages to be read by them, and tagged like the others."""
    chance, labelled = random.Random(0), sentences()
    more, asked, pairs, taggers = list[Message](), list[Message](), list[Message](), dict[str, Path]()
    with tempfile.TemporaryDirectory() as name:
        for is_apart, weights in apart(Path(name)):
            own = [message for message in given if is_apart(message.text)]
            about = [*own, *swapped(own, chance)]
            others = [message for message in (*labelled, *messages("planned_")) if is_apart(message.text)]
            all_asked, both = [*about, *others, *sent(own, chance)], list(joined(own, chance))
            read = (*all_asked, *both, *(message for message in held if is_apart(message.text)))
            taggers |= {message.text: weights for message in read}
            more, asked, pairs = [*more, *about], [*asked, *all_asked], [*pairs, *both]
        _hint_all(taggers)
    _hint_all({message.before: WEIGHTS for message in asked if message.before})
    first = [message for message in asked if not message.before]
    _learn_asks(first[::_OF_THE_FIRST], {}, folder / ASKS.name)  # what those before ask for
    after, changing = followed(asked, folder), set(labelled)
    asked = [m for m in asked if m not in changing or after.get(m.before, "") not in m.asks]  # which change, or make one more
    light = {message: _WITHOUT_IT for message in asked if not (message.sent or message.before) and comes_with(message.asks)}
    with ProcessPoolExecutor(1) as pool:  # beside what is asked for: a field is learned on one processor
        told = pool.submit(_learn_roles, more, after, folder)
        _learn_asks([*asked, *pairs], after, folder / ASKS.name, {**light, **dict.fromkeys(pairs, _JOINED)})
        told.result()
    valued = {(role, value or NO_VALUE, m.text[low:high]) for m in given for role, value, low, high in m.marks}
    valued |= {(f"{WHOLE}{role}", value, m.text) for m in given for role, value in _of_the_whole(m)}
    closed = {role for role, value, _ in valued if value != NO_VALUE}
    named = [([naming(role, words)], [f"{role}={value}"]) for role, value, words in sorted(valued) if role in closed]
    _train(named, folder / VALUES.name, c1=0.0, c2=0.3)


def _of_the_whole(message: Message) -> Iterator[tuple[str, str]]:
    """Role and value, for each role of which an edit of a clip tells one value: it is read of the whole message as well."""
    told = Counter(role for role, value, *_ in message.marks if value) if message.asks in _EDITS else {}
    return ((role, value) for role, value, *_ in message.marks if role in WHOLE_ROLES and value and told.get(role) == 1)


def _learn_roles(given: Sequence[Message], after: Mapping[str, str], folder: Path) -> None:
    """Learn which stretches of messages tell how something is to be."""
    seen = ((list(telling(m.text, after.get(m.before, ""), _hints(m.text))), labels(m)) for m in given if tokens(m.text))
    _train([pair for pair in seen if pair[1]], folder / ROLES.name, c1=0.3, c2=0.5)


def _seen(message: Message, follows: str, hints: frame.Hints) -> list[int]:
    return buckets(asking(message.text, follows, hints, message.sent))


def _learn_asks(given: Sequence[Message], after: Mapping[str, str], file: Path, weights: Mapping[Message, float] | None = None) -> None:
    """Learn from messages what they ask for, and write it as `presence` reads it. after: message before -> the tool that it asks for.
    weights: how much a message weighs, where that is not 1."""
    with ProcessPoolExecutor() as pool:
        follows = (after.get(message.before, "") for message in given)
        seen = list(pool.map(_seen, given, follows, (_hints(message.text) for message in given), chunksize=64))
    sparse, linear = importlib.import_module("scipy.sparse"), importlib.import_module("sklearn.linear_model")
    often = np.bincount(np.concatenate(seen), minlength=BUCKETS) >= _OFTEN
    rows = [np.array(each)[often[each]] for each in seen]
    ends = np.cumsum([0, *map(len, rows)], dtype=np.int32)
    found = sparse.csr_matrix((np.ones(ends[-1], np.float32), np.concatenate(rows).astype(np.int32), ends), (len(given), BUCKETS))
    whole = sparse.hstack([found, sparse.csr_matrix(np.stack([meant(message.text) for message in given]))]).tocsr()
    whole.indices, whole.indptr = whole.indices.astype(np.int32), whole.indptr.astype(np.int32)  # liblinear's
    weigh = np.array([(weights or {}).get(message, 1.0) for message in given])
    # What is joined comes in any order; what weighs less for want of its file is there with the file as well.
    names = in_order([message.asks for message in given if message not in (weights or {})])
    edits = sorted({edit for message in given for edit in message.operations or ()})
    told = np.array([bool(message.operations) for message in given])  # that it edits something, and how
    of_known = whole[told]

    def judged(seen: Any, asked: Sequence[bool], weight: Any) -> tuple[Any, float]:
        judge = linear.LogisticRegression(C=1.0, max_iter=200, solver="liblinear", tol=1e-3, random_state=0)
        judge.fit(seen, asked, sample_weight=weight)
        return judge.coef_[0], judge.intercept_[0]

    def of_an_ask(name: str) -> tuple[Any, float]:
        return judged(whole, [name in message.asks for message in given], weigh)

    def of_an_edit(name: str) -> tuple[Any, float]:
        return judged(of_known, [name in message.operations for message in given if message.operations], weigh[told])

    with ThreadPoolExecutor(os.cpu_count()) as pool:  # liblinear runs beside other threads
        learned = [*pool.map(of_an_ask, names), *pool.map(of_an_edit, edits)]
    found_weights, bias = np.stack([weights for weights, _ in learned], axis=1), np.array([bias for _, bias in learned])
    known, meaning = found_weights[:BUCKETS], found_weights[BUCKETS:].astype(np.float16)
    scale = np.abs(known).max(axis=0) / np.iinfo(np.int8).max
    np.savez_compressed(
        file, weights=np.round(known / scale).astype(np.int8), scale=scale, meaning=meaning, bias=bias, names=np.array([*names, *edits])
    )


def in_order(asked: Sequence[tuple[str, ...]]) -> list[str]:
    """All that is asked for, in the order in which it is to be done: each time what fewest of the rest mostly come before."""
    before = Counter((one, other) for asks in asked for one, other in itertools.combinations(asks, 2))
    left, found = sorted({ask for asks in asked for ask in asks}), list[str]()

    def ahead_of(name: str) -> int:
        return sum(before[other, name] > before[name, other] for other in left)

    while left:
        found.append(min(left, key=ahead_of))
        left.remove(found[-1])
    return found


def followed(given: Sequence[Message], folder: Path) -> dict[str, str]:
    """Message before -> the tool that it asks for, by what is learned from the first messages."""
    before = {message.before for message in given if message.before}
    return {text: _likeliest(text, "", folder)[0] for text in before}


def _likeliest(text: str, follows: str, folder: Path) -> tuple[str, ...]:
    return next(iter(chances(text, asking(text, follows, _hints(text)), folder / ASKS.name)))


@dataclass
class Share:
    """How many messages are asked for right, how many stretches there are, are found and are found whole, and how many values are right."""

    messages: int = 0
    asks: int = 0
    wanted: int = 0
    told: int = 0
    found: int = 0
    values: int = 0
    named: int = 0


def checked(given: Sequence[Message], held: Sequence[Message]) -> dict[str, Share]:
    """Language -> how well messages are read by what is learned from others."""
    shares = {language: Share() for language in LANGUAGES}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        learn(given, folder, held)
        roles, values = (_opened(folder / file.name) for file in (ROLES, VALUES))
        after = followed([*given, *held], folder)
        for message in held:
            share, follows = shares[message.language], after.get(message.before, "")
            hints = _hints(message.text)
            share.messages += 1
            share.asks += set(_likeliest(message.text, follows, folder)) == set(message.asks)
            told, wanted = (set(frame.runs_of(tags)) for tags in (roles.tag(list(telling(message.text, follows, hints))), labels(message)))
            share.told, share.wanted, share.found = share.told + len(told), share.wanted + len(wanted), share.found + len(told & wanted)
            for role, value, low, high in message.marks:
                share.values += bool(value)
                share.named += bool(value) and values.tag([naming(role, message.text[low:high])])[0] == f"{role}={value}"
    return shares


def _opened(file: Path) -> Any:
    tagger = pycrfsuite.Tagger()  # pyright: ignore[reportAttributeAccessIssue] - it has no types
    tagger.open(str(file))
    return tagger


def main() -> None:
    """Learn and write, or check."""
    given = messages()
    if "--check" in sys.argv:
        held = given[::_PARTS]
        for language, share in checked([message for message in given if message not in held], held).items():
            told = f"{share.asks} of {share.messages} asked for right, {share.found} of {share.wanted} stretches whole ({share.told} found)"
            sys.stdout.write(f"{language}: {told}, {share.named} of {share.values} values right\n")
        return
    learn(given, ASKS.parent)
    sys.stdout.write(", ".join(f"{file.name}: {file.stat().st_size // 1024} KB" for file in (ASKS, ROLES, VALUES)) + "\n")


if __name__ == "__main__":
    main()

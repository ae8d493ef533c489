"""Build `subject.crfsuite` again: `python -P -m agent.local.learned.build_subject`, from the root of the repository. With `--check` it
tells instead how many messages are tagged right by what is learned from the others.

Learns from `evals/subjects/*.txt`, messages with [their subject] in brackets, from the topics of those of `annotated`, and from the
labelled sentences that may be looked at (`evals/sentences/seen`), of those whose subjects stand in them word for word. To be run when one
of these has changed, or the lexicon, or what `agent.local.learned.subject` marks. The same files give the same weights.

So few messages a model would learn by heart: each is also given with a subject of another in place of its own.
"""

from __future__ import annotations

import importlib
import random
import re
import sys
import tempfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pycrfsuite

from agent.local.learned.annotated import LANGUAGES, messages
from agent.local.learned.subject import WEIGHTS, labelled, marks
from agent.local.words import normalise, tokens

SUBJECTS = Path("evals/subjects")
_FIELDS = ("topic", "prompt", "text", "query")
_NONE_SHARE = 0.3
"""Of the labelled sentences without a subject this share is learned from: most ask for an edit, and say nothing of where one ends."""
_PARTS, _APART = 5, 2
_TRAINING = {"c1": 1.0, "c2": 1.0, "max_iterations": 80, "feature.minfreq": 2, "feature.possible_transitions": True}
_SHEET = re.compile(
    r"^(?:(?:an?|the|one|\d) )?(?:[a-z-]+ ){0,2}?(?:logo|poster|banner|flyer|sticker|icon|invitation|card|cover|thumbnail|picture|image"
    r"|photo|drawing|script|pattern)s? (?:for|of|about|with|showing|to)(?: (?:an?|the|my|our))? (?=\w)"
    r"|^(?:[а-яё]+(?:ый|ая|ое|ые|ой|ую) )?(?:логотип|плакат|постер|баннер|обложк|открытк|приглашени|наклейк|иконк|афиш)[а-яё]*"
    r" (?:(?:для|про|о|об|к|с|со|на) )?(?=\w)"
    r"|^(?:โลโก้|โปสเตอร์|แบนเนอร์|ปก|การ์ด|สติกเกอร์)(?:ร้าน|งาน|วง)?\s?(?=[\u0e00-\u0e7f])"
    r"|^(?:то|том|тем|того|тому),? (?=как|что|почему|зачем|где|когда|кто|чем|сколько)",
    re.IGNORECASE,
)
"""What a label has before the subject itself: "a logo for a dog groomer"."""


@dataclass(frozen=True)
class Message:
    """A message, and the stretches of it that are its subjects."""

    language: str
    text: str
    spans: tuple[tuple[int, int], ...]


def bracketed(line: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A message without its brackets, and what stood in them."""
    parts = re.split(r"[\[\]]", normalise(line))
    edges = [0]
    for part in parts:
        edges.append(edges[-1] + len(part))
    return "".join(parts), tuple((edges[n], edges[n + 1]) for n in range(1, len(parts), 2))


def written() -> list[Message]:
    """The messages of `evals/subjects`."""
    lines = ((language, line) for language in LANGUAGES for line in (SUBJECTS / f"{language}.txt").read_text("utf-8").splitlines())
    return [Message(language, *bracketed(line)) for language, line in lines if line.strip() and not line.startswith("#")]


def annotated() -> list[Message]:
    """The messages of `agent.local.learned.annotated`: what is marked as their topic is their subject."""
    found = (
        Message(message.language, message.text, tuple((low, high) for role, _, low, high in message.marks if role == "topic"))
        for message in messages()
    )
    return list(found)


def labelled_sentences() -> list[Message]:
    """The sentences of `evals/sentences/seen` whose label tells where their subjects stand, or that they have none."""
    cases = importlib.import_module("evals.labels").cases  # no part of what is installed
    found = []
    for language in LANGUAGES:
        for case in cases(f"seen/{language}"):
            text = normalise(case.messages[-1])
            said = {step.args[name] for step in case.steps for name in _FIELDS if name in step.args}
            spans = [_place(text, normalise(value)) for value in said]
            known = not any(step.any_args for step in case.steps) and "?" not in said
            if known and (all(spans) or len(case.messages) > 1):  # what a later message leaves out was said before
                found.append(Message(language, text, tuple(sorted(span for span in spans if span))))
    return found


def _place(text: str, value: str) -> tuple[int, int] | None:
    edge = r"(?<![^\W\u0e00-\u0e7f])", r"(?![^\W\u0e00-\u0e7f])"
    found = re.search(f"{edge[0]}{re.escape(value)}{edge[1]}", text, re.IGNORECASE)
    sheet = _SHEET.match(found[0]) if found else None
    return (found.start() + (sheet.end() if sheet else 0), found.end()) if found else None


def swapped(given: Sequence[Message], chance: random.Random) -> Iterator[Message]:
    """Messages with subjects of others in place of their own."""
    subjects = {language: [one.text[a:b] for one in given if one.language == language for a, b in one.spans] for language in LANGUAGES}
    for message in (message for message in given if message.spans):
        text, at, spans = "", 0, []
        for low, high in message.spans:
            text += message.text[at:low]
            other = _cased(chance.choice(subjects[message.language]), message.text[low:high], low)
            spans.append((len(text), len(text) + len(other)))
            text, at = text + other, high
        yield Message(message.language, text + message.text[at:], tuple(spans))


def _cased(subject: str, old: str, at: int) -> str:
    if old[:1].islower() and not subject[:2].isupper():
        return subject[:1].lower() + subject[1:]
    return subject if at else subject[:1].upper() + subject[1:]


def labels(message: Message) -> list[str]:
    """The label of every token of a message."""
    middles = [(token.start + token.end) / 2 for token in tokens(message.text)]
    inside = [[n for n, middle in enumerate(middles) if low <= middle < high] for low, high in message.spans]
    return labelled(len(middles), [(span[0], span[-1]) for span in inside if span])


def learn(given: Sequence[Message], sentences: Sequence[Message], file: Path) -> None:
    """Learn from messages and labelled sentences, and write the weights."""
    chance = random.Random(0)
    trainer = pycrfsuite.Trainer(verbose=False)  # pyright: ignore[reportAttributeAccessIssue] - it has no types
    trainer.set_params(_TRAINING)
    told = [sentence for sentence in sentences if sentence.spans or chance.random() < _NONE_SHARE]
    for message in (*given, *swapped(given, chance), *told):
        if found := labels(message):
            trainer.append(list(marks(message.text)), found)
    trainer.train(str(file))


def apart(folder: Path) -> Iterator[tuple[Callable[[str], bool], Path]]:
    """For each part of all messages, whether a message is in it, and the weights learned from the other parts."""
    given, labelled_too = [*written(), *annotated()], labelled_sentences()
    rest = [([m for m in given if _part(m.text) != n], [m for m in labelled_too if _part(m.text) != n]) for n in range(_APART)]
    files = [folder / f"{n}.crfsuite" for n in range(_APART)]
    with ProcessPoolExecutor() as pool:
        list(pool.map(learn, *zip(*rest, strict=True), files))
    yield from ((lambda text, n=n: _part(text) == n, file) for n, file in enumerate(files))


def _part(text: str) -> int:
    return zlib.crc32(text.encode()) % _APART


def checked(language: str) -> tuple[int, int]:
    """Of one language's messages with a subject every fifth, tagged by what is learned from all others: how many, and how many right."""
    given = written()
    held = {message.text for message in [one for one in given if one.language == language][::_PARTS]}
    with tempfile.TemporaryDirectory() as folder:
        learn([*(one for one in given if one.text not in held), *annotated()], labelled_sentences(), Path(folder) / WEIGHTS.name)
        tagger = pycrfsuite.Tagger()  # pyright: ignore[reportAttributeAccessIssue]
        tagger.open(str(Path(folder) / WEIGHTS.name))
        told = [message for message in given if message.text in held and message.spans]
        return len(told), sum(tagger.tag(list(marks(message.text))) == labels(message) for message in told)


def main() -> None:
    """Learn and write, or check."""
    if "--check" in sys.argv:
        for language in LANGUAGES:
            number, right = checked(language)
            sys.stdout.write(f"{language}: {right} of {number} messages tagged right\n")
        return
    learn([*written(), *annotated()], labelled_sentences(), WEIGHTS)
    sys.stdout.write(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size // 1024} KB\n")


if __name__ == "__main__":
    main()

"""Build the weights of `agent.local.frame` again: `python -P -m agent.local.build_frame`, from the root of the repository. With `--check`
it tells instead how well every fifth message is read by what is learned from the others.

Learns from `evals/frames/*.txt`; a line is `what it asks for | message`, or `... | message before >> message`, with stretches of the (last)
message marked `[words](role)` or `[words](role=value)`.
"""

from __future__ import annotations

import importlib
import random
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import pycrfsuite

from agent.local import frame
from agent.local.build_subject import written
from agent.local.frame import ASKS, NO_VALUE, ROLES, VALUES, asking, naming, telling
from agent.local.matching import Matcher, matcher
from agent.local.subject import BEGINS, GOES_ON, OUTSIDE
from agent.local.words import normalise, tokens
from tools.registry import registry

LANGUAGES = ("en", "ru", "th")
FRAMES = Path("evals/frames")
_RARE = 3
"""What so few messages ask for together is learned as the first thing that they ask for."""
_NO_WORK = ("talk",)
_PARTS = 5
_TRAINING = {"max_iterations": 100, "feature.minfreq": 2, "feature.possible_transitions": False}
_MARK = re.compile(r"\[([^\[\]]+)\]\((\w+)(?:=([^()]*))?\)")


@dataclass(frozen=True)
class Message:
    """A message, what it follows, what it asks for, and what its words tell: role, value, first character and the one behind the last."""

    language: str
    text: str
    before: str
    asks: tuple[str, ...]
    marks: tuple[tuple[str, str, int, int], ...]


def marked(language: str, line: str) -> Message:
    """A line of the files."""
    asks, _, rest = line.partition("|")
    before, _, last = rest.rpartition(">>")
    text, at, found = "", 0, []
    last = normalise(last)
    for match in _MARK.finditer(last):
        text += last[at : match.start()]
        found.append((match[2], (match[3] or "").strip(), len(text), len(text) + len(match[1])))
        text, at = text + match[1], match.end()
    return Message(language, text + last[at:], normalise(before), tuple(part.strip() for part in asks.split("+")), tuple(found))


def messages() -> list[Message]:
    """The messages of the files."""
    lines = ((language, line) for language in LANGUAGES for line in (FRAMES / f"{language}.txt").read_text("utf-8").splitlines())
    found = (marked(language, line) for language, line in lines if "|" in line and not line.startswith("#"))
    return [message for message in found if tokens(message.text)]


@cache
def _index() -> Matcher:
    return matcher(list(registry().tools.values()))


@cache
def _hints(text: str) -> frame.Hints:
    return frame.hinted(text, _index())


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
    """Messages about something else, so that no subject is learned by heart."""
    subjects = {language: [one.text[a:b] for one in written() if one.language == language for a, b in one.spans] for language in LANGUAGES}
    for message in given:
        text, at, found = "", 0, []
        for role, value, low, high in message.marks:
            text += message.text[at:low]
            words = chance.choice(subjects[message.language]) if role == "topic" else message.text[low:high]
            found.append((role, value, len(text), len(text) + len(words)))
            text, at = text + words, high
        if any(role == "topic" for role, *_ in message.marks):
            yield replace(message, text=text + message.text[at:], marks=tuple(found))


def _train(items: Sequence[tuple[list[list[str]], list[str]]], file: Path, **more: float) -> None:
    trainer = pycrfsuite.Trainer(verbose=False)  # pyright: ignore[reportAttributeAccessIssue] - it has no types
    trainer.set_params({**_TRAINING, **more})
    for seen, told in items:
        trainer.append(seen, told)
    trainer.train(str(file))


def sentences() -> list[Message]:
    """The labelled sentences that may be looked at, as first messages that ask for the tools of their labels, or for none."""
    cases = importlib.import_module("evals.labels").cases  # no part of what is installed
    found = []
    for language in LANGUAGES:
        for case in cases(f"seen/{language}"):
            tools = tuple(dict.fromkeys(step.node.partition(":")[0] for step in case.steps))
            if len(case.messages) == 1 and (tools or case.says == "reply"):
                found.append(Message(language, normalise(case.messages[0]), "", tools or _NO_WORK, ()))
    return found


def learn(given: Sequence[Message], folder: Path) -> None:
    """Learn from messages and write the weights into a folder."""
    chance = random.Random(0)
    more = [*given, *swapped(given, chance)]
    asked = [*more, *sentences()]
    counts = Counter(message.asks for message in asked)
    whole = {message: message.asks if counts[message.asks] >= _RARE else message.asks[:1] for message in asked}
    first = [([asking(m.text, "", _hints(m.text))], ["+".join(whole[m])]) for m in asked if not m.before]
    _train(first, folder / ASKS.name, c1=0.1, c2=0.3)  # tells what the messages before ask for
    after = followed(more, folder)
    every = [([asking(m.text, after.get(m.before, ""), _hints(m.text))], ["+".join(whole[m])]) for m in asked]
    _train(every, folder / ASKS.name, c1=0.1, c2=0.3)
    seen = ((list(telling(m.text, after.get(m.before, ""), _hints(m.text))), labels(m)) for m in more if tokens(m.text))
    _train([pair for pair in seen if pair[1]], folder / ROLES.name, c1=0.3, c2=0.5)
    valued = {(role, value or NO_VALUE, m.text[low:high]) for m in given for role, value, low, high in m.marks}
    closed = {role for role, value, _ in valued if value != NO_VALUE}
    named = [([naming(role, words)], [f"{role}={value}"]) for role, value, words in sorted(valued) if role in closed]
    _train(named, folder / VALUES.name, c1=0.0, c2=0.3)


def followed(given: Sequence[Message], folder: Path) -> dict[str, str]:
    """Message before -> the tool that it asks for, by what is learned from the first messages."""
    asks = _opened(folder / ASKS.name)
    before = {message.before for message in given if message.before}
    return {text: asks.tag([asking(text, "", _hints(text))])[0].partition("+")[0] for text in before}


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
        learn(given, folder)
        asks, roles, values = (_opened(folder / file.name) for file in (ASKS, ROLES, VALUES))
        after = followed([*given, *held], folder)
        for message in held:
            share, follows = shares[message.language], after.get(message.before, "")
            hints = _hints(message.text)
            share.messages += 1
            share.asks += set(asks.tag([asking(message.text, follows, hints)])[0].split("+")) == set(message.asks)
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

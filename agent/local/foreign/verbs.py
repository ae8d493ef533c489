"""Whether a word orders something to be done: verbs that are known, and those a catalogue describes its tools with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agent.local.lexicon import lexicon
from agent.local.words import LIGHT_WEIGHT, humanise, tokens

_MORE = frozenset((
    "simplify", "synchronize", "sync", "paraphrase", "rephrase", "expand", "colorize", "splice", "provide", "suggest",
    "visualize", "embed", "condense", "stitch", "stabilize", "transcribe", "summarize", "rewrite", "recognize", "classify",
    "predict",
))  # fmt: skip
PLAIN = frozenset(["image", "picture", "photo", "audio", "sound", "video", "clip", "text", "url", "file"])
_IRREGULAR = {"made": "make", "found": "find", "put": "put", "cut": "cut", "sent": "send", "written": "write", "spoken": "speak"}
_IRREGULAR |= {"drawn": "draw", "taken": "take", "read": "read", "sung": "sing", "shown": "show", "sped": "speed"}


@dataclass(frozen=True)
class Verbs:
    """The verbs of one catalogue beside those that are known. things: what its tools are called by, and what one alone tells of;
    called, alike: what they are called by, and the concepts of that."""

    own: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()
    alike: frozenset[str] = frozenset()

    @classmethod
    def of(cls, names: Sequence[str], descriptions: Sequence[str]) -> Verbs:
        """A description begins with what the tool does: "Stabilizes a shaky video"."""
        told = [{token.stem for token in tokens(text) if token.base > LIGHT_WEIGHT and token.text not in PLAIN} for text in descriptions]
        named = [token for name in names for token in tokens(humanise(name)) if token.base > LIGHT_WEIGHT and token.text not in PLAIN]
        called = {token.stem for token in named}
        does = [token for text in descriptions for token in tokens(text)[:1]]
        alike = {concept for token in (*named, *does) for concept in token.concepts}
        counts = Counter(stem for stems in told for stem in stems)
        things = frozenset(called | {stem for stem, count in counts.items() if count == 1})
        firsts = (re.match(r"\W*([A-Za-z]+)s\b", text) for text in descriptions)
        own = frozenset(form for first in firsts if first for form in _singles(first[1].lower()))
        return cls(own, things, frozenset(called), frozenset(alike))

    def has(self, word: str) -> bool:
        """Whether a word is a verb as an order has it: "stabilize"."""
        low = word.lower()
        return low in lexicon().verbs or low in self.own or low in _MORE

    def base(self, word: str) -> str:
        """The order behind a verb in another form ("extracting", "summarized"); empty where it is none."""
        low = word.lower()
        if low in _IRREGULAR:
            return _IRREGULAR[low]
        ending = re.fullmatch(r"(?P<stem>\w{2,}?)(?:ing|ed)", low)
        return next((form for form in _bare(ending["stem"]) if self.has(form)), "") if ending else ""

    def tells(self, word: str) -> bool:
        """Whether a word says what something does, and orders nothing: "contains", "shows"."""
        low = word.lower()
        return low.endswith("s") and any(self.has(form) or form in _TELLING for form in _singles(low[:-1]))


_TELLING = frozenset((
    "contain", "include", "show", "read", "say", "mention", "discuss", "explain", "describe", "represent", "feature", "need",
    "look", "sound", "talk",
))  # fmt: skip


def _singles(without_s: str) -> Iterator[str]:
    yield without_s
    if without_s.endswith("ie"):
        yield without_s[:-2] + "y"
    if without_s.endswith("e"):
        yield without_s[:-1]


def _bare(stem: str) -> Iterator[str]:
    """Spellings that a verb may have without "-ing" or "-ed"."""
    yield from (stem + "e", stem)
    if stem[-1] == stem[-2]:
        yield stem[:-1]
    if stem.endswith("i"):
        yield stem[:-1] + "y"

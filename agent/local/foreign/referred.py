
"""Which of the things made before a piece speaks of: "the stabilized clip", "those keywords", "the original panorama"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from agent.local.foreign.kinds import KIND_WORD
from agent.local.words import LIGHT_WEIGHT, Token, tokens

_PLAIN = frozenset((
    "image", "picture", "photo", "audio", "sound", "video", "clip", "film", "text", "file", "word", "speech", "voice", "track",
    "content", "new", "version", "result", "modified", "processed", "edited", "final", "resulting", "created", "generated",
    "enhanced", "improved", "changed", "made", "produced", "provided", "given",
))  # fmt: skip


@dataclass
class Made:
    """An output of a step. `used`: steps that take it. `verdict`: it is about its source, no version of it. `name`: what its tool is
    called; `said`: the words it was wished with."""

    ref: str
    kind: str
    number: int
    verdict: bool = False
    used: int = 0
    name: frozenset[str] = field(default_factory=frozenset)
    said: frozenset[str] = field(default_factory=frozenset)


def words_of(text: str) -> list[Token]:
    """The words of a piece that can tell one thing from another."""
    plain = KIND_WORD.sub(lambda match: " " * len(match[0]) if match[0].lower().rstrip("s") in _PLAIN else match[0], text)
    return [token for token in tokens(plain) if token.base > LIGHT_WEIGHT and token.text not in _PLAIN]


def features_of(words: Sequence[Token]) -> frozenset[str]:
    """What those words are compared by."""
    return frozenset(feature for token in words for feature in (f"s:{token.stem}", *(f"c:{concept}" for concept in token.concepts)))


def referred(text: str, own: frozenset[str], made: Sequence[Made], rarity: Mapping[str, float]) -> Made | None:
    """The thing that a text names by the tool that made it, or by the words it was wished with; None where it names none.

    own: features of the tool that is to take it, which say nothing of what it takes. Words weigh by how rare they are in the catalogue.
    """
    words = words_of(text)[1:] if not re.match(r"\W*(?:the|that|those|these|this)\b", text, re.IGNORECASE) else words_of(text)
    best, most = None, 0.0
    for item in made:
        score = sum(_told(token, item, own, rarity) for token in words)
        if score > 0 and score >= most:
            best, most = item, score
    return best


def _told(token: Token, item: Made, own: frozenset[str], rarity: Mapping[str, float]) -> float:
    stem = f"s:{token.stem}"
    shared = [feature for feature in (stem, *(f"c:{concept}" for concept in token.concepts)) if feature not in own]
    if stem in own:
        return 0.0
    named = max((rarity.get(feature, 0.8) for feature in shared if feature in item.name), default=0.0)
    said = max((0.6 * rarity.get(feature, 0.8) for feature in shared if feature in item.said), default=0.0)
    return max(named, said)

"""Tools of a described catalogue, as what is said is compared with them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from agent.local.catalogue.fields import Spec, specs_of
from agent.local.lexicon import lexicon, stem
from agent.local.words import STOP_WEIGHT, Token, humanise, tokens
from agent.patterns import lazy
from tools.contract import Tool

_TELLS = lazy(r"^(?:tells?|looks? up|checks?|shows?|reports?)\b", re.IGNORECASE)
DEEDS = frozenset(("search", "create", "download"))
"""What is done for a thing to be there: it is looked for, made, or fetched."""
_CONCEPT = 0.7


@dataclass(frozen=True)
class Entry:
    """A tool as it is compared: stems of its name and description with their weights, and the kinds that go in and come out."""

    tool: Tool
    specs: tuple[Spec, ...]
    name: frozenset[str]
    words: frozenset[str]
    takes: tuple[str, ...]
    gives: tuple[str, ...]
    tells: bool = False
    deeds: frozenset[str] = frozenset()

    @property
    def needs(self) -> tuple[str, ...]:
        """Kinds it cannot do without: text may also be written out in the message."""
        return tuple(kind for kind in self.takes if kind != "text")


def entry_of(tool: Tool) -> Entry:
    """A tool as it is compared with what is said."""
    specs = specs_of(tool.input)
    takes = tuple(spec.asset.kind for spec in specs if spec.asset)
    named = [token for token in tokens(humanise(tool.name)) if token.base > STOP_WEIGHT]
    described = tokens(f"{humanise(tool.name)} {tool.description}")
    told = {token.stem for token in described}
    name = frozenset(feature for token in named for feature in (*features(_as_done(token, told)), *_done_by(token)))
    words = frozenset(feature for token in described if token.base > STOP_WEIGHT for feature in features(token))
    lead = next((token for token in tokens(tool.description) if token.base > STOP_WEIGHT), None)
    deeds = DEEDS & ({*lead.concepts} | {concept for token in named for concept in token.concepts}) if lead else frozenset[str]()
    return Entry(tool, specs, name, words, takes, tuple(tool.output_kinds().values()), bool(_TELLS.match(tool.description)), deeds)


def _as_done(token: Token, told: Collection[str]) -> Token:
    """A doer as what it does, where its description says that: a "stitcher" that "stitches"."""
    short = next((root for root in (stem(token.text[:-1]), stem(token.text[:-2])) if root in told and root != token.stem), "")
    return replace(token, stem=short) if short and re.search(r"[eo]r$", token.text) else token


def _done_by(token: Token) -> Iterator[str]:
    """What a doer does: a "splicer" splices."""
    for short in (token.text[:-1], token.text[:-2]) if re.search(r"[eo]r$", token.text) else ():
        yield from (f"c:{concept}" for concept in lexicon().terms.get((stem(short),), ()))


def features(token: Token) -> list[str]:
    """What a word is compared by: its stem, and the concepts it shares with others."""
    return [f"s:{token.stem}", *(f"c:{concept}" for concept in token.concepts)]


def met(token: Token, known: frozenset[str]) -> float:
    """How much of a word is among those features."""
    if f"s:{token.stem}" in known:
        return 1.0
    return _CONCEPT if any(f"c:{concept}" in known for concept in token.concepts) else 0.0

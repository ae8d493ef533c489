"""Which tools were chosen for which pieces, each once and in the order they are done: a wish that is told as a whole first and step by step
then is one wish."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from agent.local.foreign.entries import Entry
from agent.local.foreign.instructions import Piece
from agent.local.foreign.kinds import KIND_WORD
from agent.local.words import LIGHT_WEIGHT, tokens
from agent.patterns import lazy

_AGAIN = lazy(r"\b(?:again|another|once more|also|too|second|as well|each|other)\b|ещё|снова|тоже|อีก|ด้วย", re.IGNORECASE)


@dataclass(frozen=True)
class Chosen:
    """A stretch of the instruction and the tool it means."""

    entry: Entry
    pieces: tuple[Piece, ...]
    score: float

    def with_pieces_of(self, other: Chosen) -> Chosen:
        """One wish of two, in the order they were said."""
        return Chosen(self.entry, tuple(sorted((*self.pieces, *other.pieces), key=lambda piece: piece.start)), max(self.score, other.score))

def merged(chosen: Sequence[Chosen]) -> list[Chosen]:
    """Neighbours that mean the same tool are one wish, unless each has something of its own to work on."""
    out: list[Chosen] = []
    for item in chosen:
        last = out[-1] if out else None
        if last and last.entry is item.entry and not _apart(last, item):
            out[-1] = Chosen(last.entry, (*last.pieces, *item.pieces), max(last.score, item.score))
        else:
            out.append(item)
    return out


def _apart(one: Chosen, other: Chosen) -> bool:
    """Whether both have a thing of their own to work on, more than the tool takes at once."""
    if not any(piece.another for piece in other.pieces):
        return False
    things = [given for piece in (*one.pieces, *other.pieces) for given in piece.given]
    most = max(Counter(one.entry.takes).values(), default=0)
    return not things or len(things) > most


def in_order(chosen: list[Chosen]) -> list[Chosen]:
    """ "X after the noise has been removed": what comes after "after" is done first."""
    out: list[Chosen] = []
    for item in chosen:
        if out and item.pieces[0].earlier:
            out.insert(len(out) - 1, item)
        else:
            out.append(item)
    return out


def each_once(chosen: list[Chosen]) -> list[Chosen]:
    """The choices without what only tells anew what was wished in the first sentence.

    "Add a voice to my clip. First shorten the text, then add the voice": the first was the aim, and what follows are the steps to it.
    "Speed the clip up and sharpen it. Speed it up twice": the second only says how much.
    """
    out = list(chosen)
    at = len(out) - 1
    while at > 0:
        earlier = next((place for place in range(at) if _the_same(out[place], out[at])), None)
        if earlier is not None:
            between = out[earlier + 1 : at]
            aim = any(item.pieces[0].sentence > out[earlier].pieces[0].sentence for item in between)
            both = out[earlier].with_pieces_of(out[at])
            out[at if aim else earlier] = both
            del out[earlier if aim else at]
        at -= 1
    return out


def _the_same(one: Chosen, other: Chosen) -> bool:
    if one.entry is not other.entry or one.pieces[0].sentence >= other.pieces[0].sentence:
        return False
    if any(_AGAIN.search(piece.text) for piece in other.pieces):
        return False
    things, others = (
        {given.ref for piece in item.pieces for given in piece.given if given.kind not in ("text", "url")} for item in (one, other)
    )
    if things and others and not things & others:
        return False
    said, then = _own_words(one), _own_words(other)
    return not said or not then or bool(said & then)


def _own_words(item: Chosen) -> set[str]:
    """Words of a wish that its tool does not know: into which language, how loud."""
    text = " ".join(KIND_WORD.sub(" ", piece.masked) for piece in item.pieces)
    known = item.entry.words | item.entry.name
    return {
        token.stem
        for token in tokens(text)
        if token.base > LIGHT_WEIGHT and f"s:{token.stem}" not in known and not any(f"c:{concept}" in known for concept in token.concepts)
    }

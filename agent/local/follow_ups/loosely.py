# ruff: noqa: E501 - patterns read better unbroken
"""A change to earlier work that is told with words nobody knows: "the bloke talking sounds bored, get a lady and have her go quicker".

Asked only where a message makes no sense as new work. Read piece by piece: a piece that says something new of the work counts, whatever
else stands in it; one that says nothing is a remark, unless it follows an "and" and so is a wish that cannot be done.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from agent.local.follow_ups.altered import left_over, read
from agent.local.follow_ups.target import Change, Target
from agent.local.lexicon import lexicon
from agent.local.words import CONTENT_WEIGHT, tokens
from agent.patterns import lazy

_MOST_LEFT = 5
"""Words that may be left over in a piece; more of them say something of their own."""
_PIECES = lazy(
    r"(?P<and>\s*,?\s+(?:and|plus|и|да|а также)\s+|\s*(?:แล้วก็|แล้ว|และ)\s*(?=[\u0e00-\u0e7f]))|\s*[,.!?;()…]+\s*|\s+[-–—]+\s+|\s+(?:but|though|because|cos|cuz|но|а|потому что)\s+|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])",
    re.IGNORECASE,
)


@dataclass
class Loose:
    """What a message changes, step by step of the plan, and the first piece that asks for something that is no change."""

    changes: list[tuple[Target, Change]] = field(default_factory=list)
    unknown: str = ""


def read_loosely(text: str, targets: Sequence[Target]) -> Loose | None:
    """The changes that the pieces of a message tell; None when none does, or when one of them is rather a wish of its own."""
    found, unknown = dict[int, Change](), ""
    for piece, joined in _pieces(text):
        told = next(((at, change) for at, target in enumerate(targets) if (change := _told(piece, target)) is not None), None)
        if told is not None:
            at, change = told
            found.setdefault(at, Change()).add(change)
        elif _begins_a_wish(piece):
            return None
        elif joined and found and _says_something(piece):
            unknown = unknown or piece
    return Loose([(targets[at], change) for at, change in found.items()], unknown) if found else None


def _pieces(text: str) -> list[tuple[str, bool]]:
    """The pieces, and whether an "and" leads to each."""
    pieces, at, joined = list[tuple[str, bool]](), 0, False
    for cut in [*_PIECES.finditer(text), None]:
        piece = text[at : cut.start() if cut else len(text)].strip()
        if piece:
            pieces.append((piece, joined))
        if cut:
            at, joined = cut.end(), cut["and"] is not None
    return pieces


def _told(piece: str, target: Target) -> Change | None:
    """What a piece changes in a step; None when it is too wordy for that, or when its value belongs to a thing ("blue whales")."""
    change = read(piece, target)
    left = [token for token in tokens(left_over(piece, change, target)) if token.base >= CONTENT_WEIGHT or token.text.isdigit()]
    moments = (str(change.values[spec.name]) for spec in target.ability.slots.values() if spec.kind == "moment" and spec.name in change.values)
    if any("T" not in moment for moment in moments):
        return None  # another day alone moves what is planned, and plans nothing anew
    if not change.values or len(left) > _MOST_LEFT or any(token.text.isdigit() for token in left) or any(map(_is_a_verb, (token.text for token in left))):
        return None
    about = next((spec.name for spec in target.ability.slots.values() if spec.kind == "text" and spec.name in change.values and spec.label != "title"), "")
    if left and (about or change.values.keys() == {"seed"}):
        return None  # "lose the joke about Mary Poppins" says nothing of what all of it is about
    ends = {end for _, end in change.spans}
    beside = any(token.text[0] < "\u0e00" and piece[end : token.start].isspace() for token in left for end in ends if end < token.start)
    return None if beside else change


def _is_a_verb(word: str) -> bool:
    words = lexicon()
    return word in words.verbs or any(token.stem in words.verb_stems for token in tokens(word))


def _begins_a_wish(piece: str) -> bool:
    first = next(iter(tokens(piece)), None)
    return first is not None and first.base >= CONTENT_WEIGHT and _is_a_verb(first.text)


def _says_something(piece: str) -> bool:
    return any(token.base >= CONTENT_WEIGHT for token in tokens(piece))

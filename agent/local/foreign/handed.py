# ruff: noqa: E501 - patterns read better unbroken
"""What ends an instruction and orders nothing more: "please give me the finished file", "save it as a.wav"."""

from __future__ import annotations

import re
from collections.abc import Collection

from agent.local.foreign.kinds import KIND_WORD, kinds_in
from agent.local.words import LIGHT_WEIGHT, tokens
from agent.patterns import lazy

_HANDS = lazy(r"^(?:provide|give|send|return|deliver|share|present|show|hand|bring|supply|let me have)\b(?: (?:it )?(?:to )?(?:me|us|back))*(?: with)?\s*", re.IGNORECASE)
_SAVES = lazy(r"^(?:save|store|export|name|call|output|keep)\b\s*", re.IGNORECASE)
_THE = lazy(r"(?:the|my|this|that|its|it|them|these|those|all|both|everything|just|only)\b", re.IGNORECASE)
_FILLERS = frozenset(
    ["final", "finished", "resulting", "result", "results", "output", "outcome", "new", "edited", "processed", "completed", "complete", "relevant", "suitable", "appropriate", "corresponding", "file", "files", "version", "versions", "format", "good", "nice", "back", "please", "ready", "name", "named", "title", "called"]
)


def only_hands_over(masked: str, made: Collection[str], known: Collection[str], spoken_of: Collection[str]) -> bool:
    """Whether a piece wishes for nothing but what is made by then.

    made: the kinds of what earlier steps make; known: what the tools are called; spoken_of: the same of those that are chosen.
    """
    found = _SAVES.match(masked) or _HANDS.match(masked)
    if not found or not made:
        return False
    rest = masked[found.end() :]
    if set(kinds_in(rest)) - set(made):
        return False
    bare = KIND_WORD.sub(lambda match: " " if _is_plain(match) else match[0], rest)
    words = [token for token in tokens(bare) if token.base > LIGHT_WEIGHT and token.text not in _FILLERS]
    for token in words:
        features = {f"s:{token.stem}", *(f"c:{concept}" for concept in token.concepts)}
        if features & set(known) and not features & set(spoken_of):
            return False
    return found.re.pattern == _SAVES.pattern or bool(_THE.match(rest)) or not words


def _is_plain(match: re.Match[str]) -> bool:
    """Whether a word says no more than the kind: "image", and not "collage"."""
    return re.fullmatch(r"(?:image|picture|photo|audio|sound|video|clip|film|text|url|link|recording)s?", match[0], re.IGNORECASE) is not None

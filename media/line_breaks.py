"""Where a line of text may be broken, in any script: Latin and Cyrillic at spaces, Thai at its words."""

from __future__ import annotations

import re

_THAI = re.compile(r"[\u0e00-\u0e7f]")
# Scripts written without spaces for which there is no dictionary here: a break is right after any character.
_SOLID = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
MARK_ENDS = "\"'”»’)]}"
CLOSING = set(MARK_ENDS) | set(".,!?:;…ฯๆ。、！？")
"""Marks that never begin a line."""


def pieces_of(text: str) -> list[tuple[str, bool]]:
    """A text cut where a line may be broken: (piece, whether a space follows). Thai at its words, by a dictionary."""
    result: list[tuple[str, bool]] = []
    for chunk in text.split():
        parts = _parts(chunk)
        result += [(part, False) for part in parts[:-1]] + [(part, True) for part in parts[-1:]]
    joined: list[tuple[str, bool]] = []
    for piece, space in result:
        if joined and all(char in CLOSING for char in piece):
            before, spaced = joined[-1]
            joined[-1] = (before + (" " if spaced else "") + piece, space)
        else:
            joined.append((piece, space))
    return joined


def _parts(chunk: str) -> list[str]:
    if _THAI.search(chunk):
        from media.speech_thai import segment

        return [part for part in segment(chunk) if part.strip()]
    if _SOLID.search(chunk):
        return [char for char in chunk]
    return [chunk]

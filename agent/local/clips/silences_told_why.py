# ruff: noqa: E501 - patterns read better unbroken
"""Why the silences of a clip are to go: "cut the pauses, i talk too slow". The reason asks for no other speed."""

from __future__ import annotations

import re

from agent.patterns import lazy

_LONGEST = 200
_SILENCES = lazy(r"\b(?:silen(?:ces?|t)|pauses|dead air|gaps|quiet (?:bits|parts|moments))\b", re.IGNORECASE)
_WHY = lazy(
    r"[\s,.;:–—-]+(?:(?:because|cause|cuz|cos|coz|bc|since|as|for|otherwise)\s+)?(?:i|i'?m|we|we'?re|he|he'?s|she|she'?s|they|it|it'?s|its|my (?:speech|english|voice|talk|talking|accent)|the (?:talk|talking|speech|clip|video)|there(?:'s| is| are))\b"
    r"(?![^,.;]*\b(?:want|need|would|should|must|make|speed|please|like it|prefer|add|put)\b)[^,.;]{0,50}?\b(?:slow(?:ly)?|fast|quick(?:ly)?|long|boring|drags?|dragging|stutter\w*|stop\w*)\b[^,.;]{0,40}$",
    re.IGNORECASE,
)
"""Tells how somebody speaks, or how the clip is, and is the last of the message."""


def without_why(text: str) -> str:
    """The message without that reason; as it was where it speaks of no silences before."""
    why = _WHY.search(text.rstrip(" .!")) if len(text) <= _LONGEST else None
    return text[: why.start()] if why and _SILENCES.search(text[: why.start()]) else text

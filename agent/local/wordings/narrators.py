# ruff: noqa: E501 - patterns read better unbroken
"""Who speaks, in one word of two: «диктор-мужчина», «женщина-диктор», said as the voice that the examples know."""

from __future__ import annotations

import re

from agent.patterns import lazy

_ROLE = r"(?:диктор|ведущ|рассказчи|чтец|озвуч)[а-яё]*"
_WHO = r"(?:(?P<m{0}>мужчин|парн|парен|мужик|дядь)|(?P<f{0}>женщин|девушк|тёт|тет))[а-яё]*"
_NARRATOR = lazy(rf"(?<![а-яё-])(?P<with>с(?:о)? )?(?:{_ROLE}\s?-\s?{_WHO.format(1)}|{_WHO.format(2)}\s?-\s?{_ROLE})(?![а-яё-])", re.IGNORECASE)
_ABOUT = lazy(r"(?<![а-яё])(?:про|об?)\s(?:[а-яё]+ )?$", re.IGNORECASE)


def narrators_as_voices(text: str) -> str:
    """The message with the voice in place of such a word; not where that is what something is about."""
    def voice(match: re.Match[str]) -> str:
        if not match["with"] and _ABOUT.search(text[: match.start()]):
            return match[0]
        man = bool(match["m1"] or match["m2"])
        return f"с {'мужским' if man else 'женским'} голосом" if match["with"] else f"{'мужской' if man else 'женский'} голос"

    return _NARRATOR.sub(voice, text)

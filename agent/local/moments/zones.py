# ruff: noqa: E501 - patterns read better unbroken
"""Time zones as people name them: "3 pm New York time", "9 est", «по москве», "เวลาไทย"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from zoneinfo import available_timezones

from agent.patterns import compiled, lazy

_ZONES = {
    "UTC": r"\b(?:utc|gmt|zulu)\b", "America/New_York": r"\b(?:est|edt|eastern(?: time)?)\b", "America/Los_Angeles": r"\b(?:pst|pdt|pacific(?: time)?)\b", "America/Chicago": r"\b(?:cst|cdt|central time)\b",
    "Europe/Paris": r"\b(?:cet|cest)\b", "Europe/London": r"\b(?:bst|uk time)\b", "Europe/Moscow": r"\b(?:msk|мск)\b|по москов\w+(?: времени)?|по москве|moscow time|เวลามอสโก",
    "Asia/Bangkok": r"\b(?:ict)\b|bangkok time|thai(?:land)? time|เวลา(?:ไทย|กรุงเทพ\S*)|по бангкоку|по таиланду", "Asia/Tokyo": r"\b(?:jst)\b|japan time",
}  # fmt: skip
_CITY = lazy(r"\b(?P<city>[A-Z][a-z]+(?: [A-Z][a-z]+)?) time\b")


def zones_told(text: str) -> Iterator[tuple[int, int, str]]:
    """Zones that a text names, and where, by their IANA names."""
    for name, words in _ZONES.items():
        match = compiled(words, re.IGNORECASE).search(text)
        if match:
            yield match.start(), match.end(), name
    for match in _CITY.finditer(text):
        city = cities().get(match["city"].lower())
        if city:
            yield match.start(), match.end(), city


@lru_cache(maxsize=1)
def cities() -> dict[str, str]:
    """The zone of each city that one is called by, in lower case."""
    return {name.rsplit("/", 1)[-1].replace("_", " ").lower(): name for name in sorted(available_timezones()) if "/" in name and not name.startswith("Etc")}

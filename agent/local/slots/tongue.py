"""Languages by name ("in Thai", "Thai and English", "на русском"), as ISO 639-1 codes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.local.fields import Spec
from agent.local.lexicon.values import LANGUAGES
from agent.local.slots import Entity, Found

SERVES = ("language",)

_CODES = {name: code for code, names in LANGUAGES.items() for name in names}
_LATIN, _OTHER = ("|".join(name for name in _CODES if name.isascii() == ascii) for ascii in (True, False))
_NAMES = re.compile(rf"(?:\b(?:in|into|to|from)\s+)?(?:\b(?P<latin>{_LATIN})\b|(?P<other>{_OTHER}))", re.IGNORECASE)


def find(text: str, spec: Spec) -> Iterator[Found]:
    for match in _NAMES.finditer(text):
        source = match[0].lower().startswith("from ")
        if source == bool(re.search("source|from", spec.name)):
            yield Found(match.start(), match.end(), 1.0, _CODES[(match["latin"] or match["other"]).lower()])


def entities(text: str) -> Iterator[Entity]:
    for match in _NAMES.finditer(text):
        yield Entity("language", match.start(), match.end())

"""Languages by name ("in Thai", "Thai and English", "на русском"), as ISO 639-1 codes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.local.fields import Spec
from agent.local.lexicon.values import LANGUAGES
from agent.local.slots import Entity, Found

SERVES = ("language",)

_CODES = {name: code for code, names in LANGUAGES.items() for name in names}
_NAMES = re.compile(
    r"(?:\b(?:in|into|to|from)\s+)?(?:(?P<latin>\b(?:" + "|".join(n for n in _CODES if n.isascii()) + r")\b)|(?P<other>" + "|".join(n for n in _CODES if not n.isascii()) + "))",
    re.IGNORECASE,
)  # fmt: skip


def find(text: str, spec: Spec) -> Iterator[Found]:
    for match in _NAMES.finditer(text):
        source = match[0].lower().startswith("from ")
        if source == bool(re.search("source|from", spec.name)):
            yield Found(match.start(), match.end(), 1.0, _CODES[(match["latin"] or match["other"]).lower()])


def entities(text: str) -> Iterator[Entity]:
    for match in _NAMES.finditer(text):
        yield Entity("language", match.start(), match.end())

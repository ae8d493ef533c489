"""Snowball stems of English and Russian words. A stemmer keeps state while it works: here it is kept from being used twice at once."""

from __future__ import annotations

import threading
from functools import lru_cache
from typing import Any, Literal

_LOCK = threading.Lock()
_NAMES = {"en": "english", "ru": "russian"}


@lru_cache(maxsize=20_000)
def stem(word: str, language: Literal["en", "ru"]) -> str:
    """The stem of one word in lower case. Safe from several threads."""
    with _LOCK:
        return _stemmer(language).stemWord(word)


@lru_cache(maxsize=2)
def _stemmer(language: str) -> Any:
    import snowballstemmer  # late: a quarter of a second that most commands need not wait

    return snowballstemmer.stemmer(_NAMES[language])

"""Which language a message is written in, told by its script: Thai, Cyrillic or Latin."""

from __future__ import annotations

from functools import lru_cache

from agent.patterns import lazy

_THAI = lazy(r"[\u0e00-\u0e7f]")
_CYRILLIC = lazy(r"[\u0400-\u04ff]")
_LATIN = lazy(r"[A-Za-z]")


@lru_cache(maxsize=1024)
def detect(text: str, default: str = "en") -> str:
    """`th`, `ru` or `en`. A message with any word of Thai or Russian is that language: Latin words in it are mostly names.

    Text without letters is `default`.
    """
    thai, cyrillic, latin = (len(script.findall(text)) for script in (_THAI, _CYRILLIC, _LATIN))
    if thai >= 2 and thai >= cyrillic:
        return "th"
    if cyrillic >= 2:
        return "ru"
    return "en" if latin else (default or "en")

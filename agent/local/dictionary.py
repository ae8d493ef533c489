"""Which words are words: what a dictionary has is spelt right, and is no misspelling of what JARVIS knows."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=8192)
def is_word(text: str) -> bool:
    """Whether a word is one of Russian (in any form) or, of letters a to z, one the English sentence model has whole."""
    low = text.lower()
    if "\u0400" <= low[:1] <= "\u04ff":
        from media.prose.russian import is_known

        return is_known(low)
    if low.isascii():
        from core.embeddings import is_english

        return is_english(low) or (low.endswith("s") and is_english(low[:-1]))  # "reeds"
    return False

"""Words that take others' place, in the case that those stand in: «не экран, а батарею» of «замену экрана» is «замену батареи»."""

from __future__ import annotations

import re

from agent.patterns import lazy

_RUSSIAN = lazy(r"[а-яё]", re.IGNORECASE)


def as_it_stands_there(words: str, span: tuple[int, int], old: str, new: str) -> tuple[str, str]:
    """What leads to the words at `span`, which the message calls `old`, and the new ones as they stand in their place; both as told where they
    are not Russian."""
    there = words[span[0] : span[1]]
    if not _RUSSIAN.search(there) or not _RUSSIAN.search(new):
        return words[: span[0]], new
    from media.prose.russian import in_the_place_of  # its dictionary is read when it is needed

    return in_the_place_of(there, new, old, words[: span[0]])

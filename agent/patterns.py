"""Patterns, compiled when they are first used. The planner has some three thousand of them, of which a message meets a third; compiling all
of them took two thirds of what a process needed to begin."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, cast

_MOST_KEPT = 8192
_USES = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "flags", "groups", "groupindex")


class Lazy:
    """Looks like a compiled pattern, and is one from its first use on. Raises `re.error` then where it is none."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name not in _USES:
            raise AttributeError(name)
        kept = re.compile(self.pattern, self._flags)
        for use in _USES:  # from now on found without coming here
            setattr(self, use, getattr(kept, use))
        return getattr(self, name)


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern of a module, which is compiled when it is first used."""
    return cast("re.Pattern[str]", Lazy(pattern, flags))


@lru_cache(maxsize=_MOST_KEPT)
def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern made of words of a table, compiled once: `re` itself remembers the last 512 only, and there are more."""
    return re.compile(pattern, flags)

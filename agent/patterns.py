"""Patterns that are made of the words of a table. `re` remembers the last 512 only, and the planner has more of them than that."""

from __future__ import annotations

import re
from functools import lru_cache

_MOST_KEPT = 8192


@lru_cache(maxsize=_MOST_KEPT)
def compiled(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """The pattern, compiled once."""
    return re.compile(pattern, flags)

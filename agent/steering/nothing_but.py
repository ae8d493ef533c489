"""Messages of certain words alone, whatever stands between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from agent.patterns import compiled
from agent.steering import words

GAP = r"[\s,.!…ๆ-]*"
ASKED_GAP = r"[\s,.!?…ๆ-]*"


class NothingBut:
    """Messages of certain words alone. Words that can be cut in two ways are tried in both, each place of the message once: a regular
    expression would try every way to cut all of them."""

    def __init__(self, own: Sequence[str], around: Sequence[str], after: Sequence[str], gap: str) -> None:
        self._before = compiled(either([*words.FILLERS, *around]))
        self._own = compiled(either(own))
        self._behind = compiled(either([*own, *words.FILLERS, *around, *after]))
        self._gap = compiled(gap)

    def fullmatch(self, said: str) -> bool:
        """Whether there is nothing else in a message, as `plain` leaves it."""
        ends = [at for at in range(1, len(said) + 1) if _may_end(said, at)]
        waiting, seen = [(0, False)], {(0, False)}
        while waiting:
            at, found = waiting.pop()
            if at >= len(said) and found:
                return True
            for end in (end for end in ends if at < end <= at + _MOST_WORD_CHARS):
                for step in self._steps(said, at, end, found=found):
                    if step not in seen:
                        seen.add(step)
                        waiting.append(step)
        return False

    def _steps(self, said: str, at: int, end: int, *, found: bool) -> list[tuple[int, bool]]:
        """Where reading goes on behind the words between two places, and whether one of its own was among those read so far."""
        tried = [(self._behind, True)] if found else [(self._own, True), (self._before, False)]
        matched = [has for pattern, has in tried if pattern.fullmatch(said, at, end)]
        on = self._gap.match(said, end) if matched else None
        return [(on.end(), has) for has in matched] if on else []


_MOST_WORD_CHARS = 70


def _may_end(said: str, at: int) -> bool:
    """Whether a word may end before a place: Thai ones anywhere, others where no letter follows."""
    return at == len(said) or not said[at].isalnum() or "\u0e00" <= said[at] <= "\u0e7f" or "\u0e00" <= said[at - 1] <= "\u0e7f"


def nothing_but(own: Sequence[str], around: Sequence[str] = (), after: Sequence[str] = (), gap: str = GAP) -> NothingBut:
    """Nothing but `own` words, once or more, among fillers; `around`: more of those, `after`: those that stand only behind."""
    return NothingBut(own, around, after, gap)


def either(options: Sequence[str]) -> str:
    """Alternatives, the longest first; Latin and Cyrillic ones end at a word's end, Thai ones are written without spaces."""
    return _ordered(tuple(options))


@lru_cache(maxsize=256)
def _ordered(options: tuple[str, ...]) -> str:
    ordered = sorted(options, key=len, reverse=True)
    return "(?:" + "|".join(option if re.search("[\u0e00-\u0e7f]", option) else rf"\b{option}\b" for option in ordered) + ")"

"""Words that take others' place, in the case that those stand in: «не экран, а батарею» of «замену экрана» is «замену батареи»."""

from __future__ import annotations

import re

from agent.patterns import lazy

_RUSSIAN = lazy(r"[а-яё]", re.IGNORECASE)
_LED = r"(?:в|во|на|с|со|под|у|за|из|для|без|к|ко|по|от|над|около|возле|среди|между|перед)"
_LED_THERE = lazy(rf"(?:^|(?<=\s)){_LED}\s+$", re.IGNORECASE)
_LEADS = lazy(rf"{_LED}\s", re.IGNORECASE)


def as_it_stands_there(words: str, span: tuple[int, int], old: str, new: str) -> tuple[str, str]:
    """What leads to the words at `span`, which the message calls `old`, and the new ones as they stand in their place; both as told where
    they are not Russian."""
    there, before = words[span[0] : span[1]], words[: span[0]]
    if _LEADS.match(new) and (led := _LED_THERE.search(before)):
        return before[: led.start()], new  # «не на столе, а под столом»
    if not _RUSSIAN.search(there) or not _RUSSIAN.search(new):
        return before, new
    from media.prose.russian import in_the_place_of  # its dictionary is read when it is needed

    return in_the_place_of(there, new, old, before)

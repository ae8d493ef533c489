"""What a message asks for besides, told by each of its parts read for itself: "send me the numbers, and shift the teaser to Wednesday".

Read whole, one of two wishes may drown out the other. So a message that may ask for more is cut in two wherever something new may begin;
where both parts surely ask for something of their own, it asks for both.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from agent.local.words import STOP_WEIGHT, tokens
from agent.patterns import lazy

Asks = dict[tuple[str, ...], float]
"""What may be asked for -> how likely it is, the likeliest first."""
_CUT = lazy(
    r"[.;!?\n]+\s+|,\s+(?:and|then|also|plus|и|а|потом|затем|ещё|плюс)\s+"
    r"|\s+(?:and(?: then| also)?|then|plus|и|а потом|потом|затем|плюс|а)\s+|,\s+"
    r"|\s*(?:แล้วก็|และ|แล้ว|ส่วน|พร้อม|กับ|จากนั้น)\s*|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])",
    re.IGNORECASE,
)
_MOST_CUTS, _SHORTEST = 5, 2  # tokens of a part
_SURE = 0.95  # that a message asks for one thing, for it not to be looked at
_POSSIBLE = 0.1  # that it asks for what a part adds
_EACH = 0.9  # that a part asks for what it does, whether it is read alone or behind the other
_TURNS = ("change", "again")


def told_by_parts(
    text: str, asks: Asks, how: Sequence[tuple[int, int]], judged: Callable[[str, str, bool], Mapping[tuple[str, ...], float]]
) -> tuple[Asks, tuple[str, ...]]:
    """What is asked for, with what a part of the message asks for besides, and the two parts; none where neither adds anything.

    how: stretches that only tell how something is to be, and are no wish ("in a woman's voice, no rush: ...").
    judged: a part, the tool it comes after (empty: that of the whole message) and whether the files are its own -> what it asks for.
    """
    best, sure = next(iter(asks.items()), ((), 0.0))
    likely = dict[str, float]()
    for asked, chance in asks.items():
        for ask in asked:
            likely[ask] = likely.get(ask, 0.0) + chance
    if sure > _SURE or not best or not any(chance >= _POSSIBLE for ask, chance in likely.items() if ask not in best and _is_work(ask)):
        return asks, ()
    found: tuple[float, tuple[str, ...], tuple[str, ...]] = (0.0, (), ())
    for cut in list(_CUT.finditer(text))[:_MOST_CUTS]:
        left, right = text[: cut.start()].strip(), text[cut.end() :].strip()
        sides = ((0, cut.start()), (cut.end(), len(text)))
        if len(tokens(left)) < _SHORTEST or len(tokens(right)) < _SHORTEST or not all(_wishes(text, *side, how) for side in sides):
            continue
        first, surely = _best(judged(left, "", True))
        if surely < _EACH or not all(map(_is_work, first)):
            continue
        alone, after = _best(judged(right, "", True)), _best(judged(right, first[0] if "." in first[0] else "", False))
        then, surely_then = alone[0], min(alone[1], after[1])
        both = tuple(dict.fromkeys((*first, *then)))
        same = alone[0] == after[0] and all(map(_is_work, then)) and set(best) < set(both)
        own = same and set(first) - set(then) and set(then) - set(first)
        possible = all(likely.get(ask, 0.0) >= _POSSIBLE for ask in both)
        if own and possible and surely_then >= _EACH:
            found = max(found, (surely * surely_then, both, (left, right)))
    chance, both, parts = found
    rest = {asked: other * (1 - chance) for asked, other in asks.items() if asked != both}
    return ({both: chance, **rest}, parts) if both else (asks, ())


def _wishes(text: str, start: int, end: int, how: Sequence[tuple[int, int]]) -> bool:
    """Whether a part says more than how something is to be."""
    said = (token for token in tokens(text) if start <= token.start < end and token.base > STOP_WEIGHT)
    return any(not any(low <= token.start < high for low, high in how) for token in said)


def _best(asks: Mapping[tuple[str, ...], float]) -> tuple[tuple[str, ...], float]:
    return next(iter(asks.items()), ((), 0.0))


def _is_work(ask: str) -> bool:
    return "." in ask or ask in _TURNS

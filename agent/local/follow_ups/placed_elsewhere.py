# ruff: noqa: E501 - patterns read better unbroken
"""The logo of a clip put elsewhere: "put the logo bottom left", «передвинь лого влево вниз», "ย้ายโลโก้ไปมุมล่างซ้าย". That is no second one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.local.follow_ups.altered import covers, read
from agent.local.follow_ups.target import Change, Target
from agent.patterns import lazy

_THE_LOGO = lazy(r"\b(?:(?:the|my|that) )?(?:logo|watermark)\b|(?<![а-яё])(?:лого(?:тип)?|вотермарк|ватермарк)(?![а-яё])|โลโก้|ลายน้ำ", re.IGNORECASE)

_MOVES = lazy(r"\b(?P<en>move|shift|place|stick|position)\b|(?<![а-яё])(?P<ru>передвинь|перенеси|сдвинь|перемести|переставь)(?:те)?(?![а-яё])|(?P<th>ย้าย|ขยับ)", re.IGNORECASE)

def placed_elsewhere(text: str, newest: Sequence[Target]) -> tuple[Target, Change] | None:
    """The step that puts it there, with where it is to be; None for any other message."""
    said = _MOVES.sub(lambda found: "put" if found["en"] else "поставь" if found["ru"] else "เอา", _THE_LOGO.sub("it", text)) if _THE_LOGO.search(text) else ""
    for target in newest if said else []:
        if "logo" in target.step.args and "place" in target.values:
            change = read(said, target)
            return (target, change) if "place" in change.values and covers(said, change, target) else None
    return None

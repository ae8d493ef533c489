# ruff: noqa: E501 - patterns read better unbroken
"""A number told with no word for what it counts: "make it 20 and swap the voice", "it should have been six", "เอาแค่ 6 พอ"."""

from __future__ import annotations

import re

from agent.local.catalogue.fields import Spec
from agent.local.drafting.batches import counts
from agent.local.follow_ups.degrees import bounded, number_of
from agent.local.follow_ups.target import Change, Target
from agent.local.slots.number import NUMBER, parse
from agent.patterns import lazy

_LED = (
    r"(?:\bmake (?:it|that|them)(?: (?:just|only|about|like|to))*|\b(?:should(?:'?ve| have)?|must|ought to|was supposed to|needs? to|has to)(?: (?:be(?:en)?|have been))?(?: (?:just|only))?"
    r"|\bi (?:said|meant|wanted|asked for|needed|need)|\blet'?s (?:do|say|go with|make it|have)|\b(?:go|stick) with|\b(?:only|just|rather|to|down to|up to|no|sorry|actually)"
    r"|(?<![а-яё])(?:сделай(?:те)?|пусть будет|давай(?:те)?(?: лучше)?|(?:надо|нужно|должно)(?: было)?(?: быть)?|лучше|имел[аи]? в виду|просил[аи]?|хотел[аи]?(?: бы)?|до|только|нет|хватит|достаточно)"
    r"|(?:เอา|ขอ|เป็น|เหลือ|แค่|เพียง|ต้อง(?:เป็น)?|น่าจะ(?:เป็น)?|ควรเป็น|บอก(?:ว่า)?|สัก))"
)
_ENDS = r"(?=\s*(?:$|[,.!?;](?!\d)|ครับ|ค่ะ|(?<!โย)คะ|นะ|พอ|ก็พอ|แล้ว|และ|(?:and|but|not|instead|please|then|rather|maybe|max|и|а|но|не|пожалуйста|лучше|вместо|хватит|максимум)(?![\wа-яё])))"
_ALONE = lazy(rf"{_LED}[\s,:]*(?P<n>{NUMBER})(?!\w){_ENDS}(?:[\s,]*(?:not|instead of|rather than|(?:а )?не|вместо|ไม่ใช่)\s?{NUMBER}(?!\w))?", re.IGNORECASE)
_WHICH_END = lazy(r"\b(?:last|first|final|end|start|beginning)\b|последн|перв|конц|начал|สุดท้าย|แรก|ท้าย", re.IGNORECASE)


def number_alone(text: str, target: Target, change: Change) -> None:
    """Put the number into the one field of the step that a bare number can mean."""
    match, spec = _ALONE.search(text), _field(target)
    if match is None or spec is None or spec.name in change.values or any(start < match.end() and match.start() < end for start, end in change.spans):
        return
    number = parse(match["n"])
    if match["n"].lower() in ("a", "an", "one", "half") or bounded(number, spec) != number:
        return
    change.values[spec.name] = int(number) if number.is_integer() else number
    change.spans.append(match.span())


def number_told(text: str) -> tuple[float, tuple[int, int]] | None:
    """The number that a message tells with no word for what it counts, and where."""
    match = _ALONE.search(text)
    return (parse(match["n"]), match.span()) if match and match["n"].lower() not in ("a", "an", "half") else None


def _field(target: Target) -> Spec | None:
    """Of an operation the one number it was told; of anything else how long it is, or how many of it there are."""
    specs = list(target.ability.slots.values())
    if target.place is not None:
        told = [spec for spec in specs if spec.kind in ("duration", "factor", "quantity") and spec.name in target.values]
        return told[0] if len(told) == 1 else None
    if any(spec.kind == "moment" and spec.name in target.values for spec in specs):
        return None
    fields = [spec for spec in (number_of(target.ability, "duration"), next(filter(counts, specs), None)) if spec]
    return next((spec for spec in fields if spec.name in target.values), fields[0] if fields else None)


def is_elsewhere(spec: Spec, text: str, target: Target) -> bool:
    """Whether a length belongs to another field of an operation: "make it 6 seconds" of the last ten that were cut off."""
    if target.place is None or spec.kind != "duration" or spec.name in target.values or _WHICH_END.search(text):
        return False
    return any(other.kind == "duration" and other.name in target.values for other in target.ability.slots.values())

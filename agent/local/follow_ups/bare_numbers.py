# ruff: noqa: E501 - patterns read better unbroken
"""A number by itself as the value of the one number that a step was told: "1.2 is enough" of a speed, "at 9" of a still, "5 at most" of hashtags."""

from __future__ import annotations

import re

from agent.local.catalogue.fields import Spec
from agent.local.drafting.batches import counts
from agent.local.follow_ups.degrees import bounded, number_of
from agent.local.follow_ups.target import Change, Target
from agent.local.slots.number import NUMBER, parse
from agent.patterns import lazy

_UNITS = (
    (lazy(r"(?:s|secs?|seconds?|секунд[а-яё]*|сек|с|วินาที|วิ)", re.IGNORECASE), "duration", 1),
    (lazy(r"(?:m|mins?|minutes?|минут[а-яё]*|мин|นาที)", re.IGNORECASE), "duration", 60),
    (lazy(r"(?:x|times|раза?|кратн[а-яё]*|เท่า)", re.IGNORECASE), "factor", 1),
    (lazy(r"(?:bpm|бпм|บีพีเอ็ม)", re.IGNORECASE), "quantity", 1),
    (lazy(r"(?:of (?:them|those|each)|ones|pieces|versions|pictures|pics|images|posters|logos|slogans|ideas|hashtags|tags|штук[аиу]?|вариант[а-яё]*|картин[а-яё]+|рисунк[а-яё]+|слоган[а-яё]*|х[еэ]штег[а-яё]*|иде[а-яё]+|อัน|รูป|ภาพ|แบบ|ชิ้น|ตัว|ไอเดีย|แฮชแท็ก)", re.IGNORECASE), "count", 1),
)  # fmt: skip
_NUMBERED = {"пяти": 5, "шести": 6, "семи": 7, "восьми": 8, "девяти": 9, "десяти": 10, "трёх": 3, "трех": 3, "двух": 2, "четырёх": 4, "четырех": 4}
_BARE = lazy(
    rf"(?:(?:at|to|on|by|for|до|на|в|по|ที่|วิที่|วินาทีที่|ตอน|ตรง|(?P<before>штук[иау]?|секунд[ыу]?|секунде|минут[ыу]?|นาทีที่)|(?:(?:за )?не )?(?:больше|более)|(?:ไม่)?เกิน|no more than|at most|up to|maximum|max|ไม่เกิน)\s*)*(?P<n>{NUMBER}|{'|'.join(_NUMBERED)})(?:-?(?:й|ой|ый|ей|ую|ю|ая|ое|ом|ти|и|х|st|nd|rd|th)(?![а-яёa-z]))?\s*-?(?P<unit>[a-zа-яё]+(?: [a-z]+)?|[\u0e00-\u0e7f]+)?",
    re.IGNORECASE,
)
_AT_A_CLOCK = lazy(r"(?<![\d:])\d{1,2}:\d{2}(?![\d:])")


def bare_number(words: str, target: Target, before: Change | None) -> Change | None:
    """A number, with its unit or none, as the value of the one field of the step that it can mean."""
    match = _BARE.fullmatch(words)
    if match is None or _AT_A_CLOCK.search(words):
        return None
    unit = match["unit"] or match["before"] or ""
    kind, times = next(((kind, times) for known, kind, times in _UNITS if known.fullmatch(unit)), ("", 1)) if unit else ("", 1)
    spec = None if unit and not kind else _field(target, kind, before)
    said = match["n"].lower()
    number = (_NUMBERED[said] if said in _NUMBERED else parse(said)) * times
    if spec is None or said in ("a", "an", "half") or bounded(number, spec) != number:
        return None
    return Change({spec.name: int(number) if float(number).is_integer() else number}, [(0, len(words))])


def _field(target: Target, kind: str, before: Change | None) -> Spec | None:
    """The number that the step was told, of that kind where one is named; how many where things are counted; what was found too much."""
    numbers = [spec for spec in target.ability.slots.values() if spec.kind in ("duration", "factor", "quantity", "count") and spec.name != "seed"]
    if kind == "count":
        of_that = [spec for spec in numbers if spec.kind == "count"]
        return next(filter(counts, of_that), of_that[0] if len(of_that) == 1 else None)
    fits = [spec for spec in numbers if not kind or spec.kind == kind]
    if before is not None and (found := [spec for spec in fits if spec.name in before.loose]):
        return found[0]
    told = [spec for spec in fits if spec.name in target.values]
    told = [spec for spec in told if spec.unit == "bpm"] or told if not kind and before is None else told  # a beat goes by its tempo
    if len(told) == 1 or target.place is not None:
        return told[0] if len(told) == 1 else None
    if told:
        return None
    if kind in ("duration", "count"):
        return number_of(target.ability, kind)
    return fits[0] if len(fits) == 1 else None

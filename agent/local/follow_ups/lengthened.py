# ruff: noqa: E501 - patterns read better unbroken
"""How much longer or shorter what was made is to be, as the length that comes of it: "5 seconds longer", «на 5 секунд короче», "ยาวขึ้นอีก 5 วิ"."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from agent.patterns import lazy

_EN = r"(?:seconds?|secs?|s|minutes?|mins?)"
_RU = r"(?:секунд[ыуа]?|сек|с|минут[ыуа]?|мин)"
_TH = r"(?:วินาที|วิ(?!ด)|นาที)"
_MORE_OR_LESS = lazy(
    rf"(?:\b(?:make it |by )?(?P<n1>{NUMBER})[ -]?(?P<unit1>{_EN}) (?P<way1>longer|more|shorter|less)\b|\b(?:make it |a bit )?(?P<way2>longer|shorter) by (?:about )?(?P<n2>{NUMBER})[ -]?(?P<unit2>{_EN})\b"
    rf"|\b(?P<way3>add|plus|cut|take|shave|lose|drop)(?: off)?(?: another| about)? (?P<n3>{NUMBER})[ -]?(?:more )?(?P<unit3>{_EN})(?: (?:to|off|from|of)(?: (?:it|the (?:video|short|clip|film|song|end)))?| more| off)?(?=\s*(?:$|[,.;!]|and\b|please\b))"
    rf"|(?<![а-яё])(?P<way4>длиннее|подлиннее|дольше|подольше|больше|короче|покороче|меньше|удлини(?:те)?|увеличь(?:те)?|продли(?:те)?|сократи(?:те)?|укороти(?:те)?|уменьши(?:те)?)(?: (?:его|её|ролик|видео|это))? на (?P<n4>{NUMBER}) ?(?P<unit4>{_RU})(?![а-яё])|(?<![а-яё])(?:сделай )?на (?P<n5>{NUMBER}) ?(?P<unit5>{_RU}) (?P<way5>длиннее|дольше|больше|короче|меньше)(?![а-яё])"
    rf"|(?<![а-яё])(?P<way6>добавь(?:те)?|прибавь(?:те)?|накинь(?:те)?|плюс|убавь(?:те)?|минус) (?:ещё |еще )?(?P<n6>{NUMBER}) ?(?P<unit6>{_RU})(?![а-яё])(?=\s*(?:$|[,.;!]|и(?![а-яё])))"
    rf"|(?P<way7>(?:ทำ)?(?:ให้)?ยาว(?:ขึ้น|กว่านี้|กว่าเดิม|ออกไป)(?:อีก)?|เพิ่ม(?:อีก|เวลา|ความยาว)*|ต่ออีก|(?:ทำ)?(?:ให้)?สั้น(?:ลง|กว่านี้|กว่าเดิม)(?:อีก)?|ลด(?:ลง|เวลา|ความยาว)*)(?:สัก|ซัก|อีก)?\s*(?P<n7>{NUMBER})\s?(?P<unit7>{_TH}))",
    re.IGNORECASE,
)  # fmt: skip
_ALONE = lazy(rf"\W*(?P<n>{NUMBER})[ -]?(?P<unit>{_EN}|{_RU}|{_TH})(?: (?:please|pls|long|пожалуйста|пж)|ครับ|ค่ะ|(?<!โย)คะ|นะ)*\W*", re.IGNORECASE)
"""A length and nothing else: after a film "one minute please" asks nobody to wait."""
_SHORTER = lazy(r"short|less|cut|take|shave|lose|drop|короче|меньше|сократи|укороти|уменьши|убавь|минус|สั้น|ลด", re.IGNORECASE)
_MINUTES = lazy(r"m|мин|นาที", re.IGNORECASE)
_SAID = {"en": "{n} seconds", "ru": "{n} секунд", "th": "{n} วินาที"}


def as_a_length(request: Request, index: Matcher, language: str) -> Request:
    """The message with the whole length in the place of the difference; as it was where the newest work has none of its own."""
    text = normalise(request.text)
    after = bool(request.earlier) and not request.attachments
    if after and (alone := _ALONE.fullmatch(text)) and _length(request, index) is not None:
        seconds = parse(alone["n"]) * (60 if _MINUTES.match(alone["unit"]) else 1)
        return replace(request, text=_SAID.get(language, _SAID["en"]).format(n=f"{seconds:g}"))
    match = _MORE_OR_LESS.search(text) if after else None
    if match is None or (length := _length(request, index)) is None:
        return request
    way, said, unit = next((match[f"way{n}"], match[f"n{n}"], match[f"unit{n}"]) for n in range(1, 8) if match[f"n{n}"])
    number = parse(said)
    seconds = float(number) * (60 if _MINUTES.match(unit) and not unit.lower().startswith("วิ") else 1)
    whole = length - seconds if _SHORTER.search(way) else length + seconds
    told = _SAID.get(language, _SAID["en"]).format(n=f"{whole:g}")
    return replace(request, text=f"{text[: match.start()]}{told}{text[match.end() :]}") if whole > 0 else request


def says_how_much_more(text: str) -> bool:
    """Whether a message tells a difference and no length."""
    return _MORE_OR_LESS.search(text) is not None


def _length(request: Request, index: Matcher) -> float | None:
    """How long the newest work is, in seconds; None where it is nothing that is made as long as it is wished for."""
    abilities = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    for step in request.earlier[0].steps:
        ability = abilities.get(step.tool)
        spec = next((spec for spec in ability.slots.values() if spec.kind == "duration" and spec.name == "duration_s"), None) if ability else None
        if spec is not None:
            value = step.args.get(spec.name, spec.default)
            return float(value) if isinstance(value, int | float) else None
    return None

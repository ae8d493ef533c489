# ruff: noqa: E501 - patterns read better unbroken
"""The files that earlier work was made of, in another order, or each shown for another time: "swap the first and the last picture",
"each picture should stay 6 seconds", "put the beach one at the end".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from agent.local.follow_ups.degrees import bounded, number_of
from agent.local.follow_ups.target import Change, Target
from agent.local.slots.number import NUMBER, parse
from agent.patterns import lazy

_ITEM = r"(?:photos?|pictures?|pics?|images?|clips?|slides?|shots?|фото\w*|картинк\w*|снимок|снимк\w*|кадр\w*|слайд\w*|รูป|ภาพ|คลิป|สไลด์)"
_ORDINALS = (r"first|1st|перв\w+", r"second|2nd|втор\w+", r"third|3rd|трет\w+", r"fourth|4th|четв[её]рт\w+", r"fifth|5th|пят(?:ый|ую|ая|ое|ой|ого)", r"sixth|6th|шест\w+")
_LAST = r"last|final|последн\w+"
_ORDINAL = rf"(?:{'|'.join(_ORDINALS)}|{_LAST}|(?:number |no\.? |#|номер )?\d{{1,2}})"
_NTH_TH = r"(?:ที่\s?|ใบที่\s?)?(?:แรก|สุดท้าย|\d{1,2}|หนึ่ง|สอง|สาม|สี่|ห้า)"
_SWAP = lazy(
    rf"\b(?:swap|switch|exchange|flip)(?: (?:around|the (?:order|places?|positions?) of))?\s+(?:the\s+)?(?:{_ITEM}\s+)?(?P<a>{_ORDINAL})(?:\s+(?:one|{_ITEM}))?\s+(?:and|with|for)\s+(?:the\s+)?(?:{_ITEM}\s+)?(?P<b>{_ORDINAL})(?!\w)"
    rf"|(?<![а-яё])(?:поменяй|переставь)(?:те)?\s+(?:местами\s+)?(?:{_ITEM}\s+)?(?P<a_ru>{_ORDINAL})(?:\s+{_ITEM})?\s+(?:и|с|со)\s+(?P<b_ru>{_ORDINAL})(?!\w)"
    rf"|(?:สลับ|สับเปลี่ยน)(?:ที่)?\s?(?:{_ITEM})?\s?(?P<a_th>{_NTH_TH})\s?(?:กับ|และ)\s?(?:{_ITEM})?\s?(?P<b_th>{_NTH_TH})",
    re.IGNORECASE,
)
_TO_THE = lazy(
    rf"\b(?:put|move|show|have)\s+(?:the\s+)?(?P<a>{_ORDINAL})(?:\s+(?:one|{_ITEM}))?\s+(?:to the |at the |in the )?(?P<to>first|beginning|start|front|very first|last|end|very end)\b|\b(?:start|begin)\s+with\s+(?:the\s+)?(?P<start>{_ORDINAL})(?:\s+(?:one|{_ITEM}))?|\b(?:end|finish)\s+with\s+(?:the\s+)?(?P<end>{_ORDINAL})(?:\s+(?:one|{_ITEM}))?(?!\w)"
    rf"|(?<![а-яё])(?:поставь|перенеси|покажи)(?:те)?\s+(?P<a_ru>{_ORDINAL})(?:\s+{_ITEM})?\s+(?:в |на )?(?P<to_ru>начал\w|перв\w+|конец|последн\w+)|(?<![а-яё])начни(?:те)?\s+с(?:о)?\s+(?P<start_ru>{_ORDINAL})(?!\w)"
    rf"|(?:เอา|ย้าย)\s?(?:{_ITEM})\s?(?P<a_th>{_NTH_TH})\s?(?:ไป|มา)?(?:ไว้|อยู่)?(?:ที่)?(?P<to_th>แรกสุด|อันแรก|ตอนแรก|ข้างหน้า|ต้น|ท้ายสุด|สุดท้าย|ตอนจบ|ท้าย)",
    re.IGNORECASE,
)
_REVERSED = lazy(
    rf"\b(?:reverse|flip|invert)\s+(?:the\s+)?(?:order|sequence|{_ITEM})|\bin (?:the )?(?:reverse|opposite)(?:d)? order|\bother way (?:a)?round\b|(?<![а-яё])в обратном порядке|(?:เรียง)?(?:ย้อน|กลับ)(?:ลำดับ|หลัง)", re.IGNORECASE
)
_SHOWN = r"(?:stay|last|show|be|remain|be shown|be on|be visible|stand|play|appear)(?:s|n)?(?: (?:on|up|there|on screen|visible))*"
_EACH = rf"(?:(?:each|every|all(?: the)?)\s+(?:single\s+)?(?:one|{_ITEM})|(?:the\s+)?(?:photos|pictures|pics|images|clips|slides|shots))"
_SECONDS = rf"(?P<n>{NUMBER}|\d+(?:[.,]\d+)?)[\s-]*(?:s|secs?|seconds?)\b"
_PER_ITEM = (
    lazy(rf"\b{_EACH}\b[^.;!?]{{0,60}}?{_SECONDS}", re.IGNORECASE),
    lazy(rf"{_SECONDS}\s+(?:(?:for|on)\s+)?(?:(?:per|a)\s+{_ITEM}\b|{_EACH}\b|each(?: (?:one|of them))?\b|apiece\b)", re.IGNORECASE),
    lazy(r"(?<![а-яё])кажд\w+\s+(?:фото\w*|картинк\w*|снимок|кадр\w*|слайд\w*)[^.;!?]{0,50}?(?P<n>\d+(?:[.,]\d+)?|две|три|четыре|пять|шесть|семь|восемь|десять)\s*сек\w*|(?<![а-яё])по\s+(?P<n2>\d+(?:[.,]\d+)?|две|три|четыре|пять|шесть|семь|восемь|десять)\s*сек\w*\s+(?:на\s+)?(?:кажд\w+|фото\w*|картинк\w*|кадр\w*)", re.IGNORECASE),
    lazy(r"(?:แต่ละ(?:รูป|ภาพ|สไลด์)|รูปละ|ภาพละ|ทุกรูป)[^.;!?]{0,40}?(?P<n>\d+(?:\.\d+)?)\s?(?:วินาที|วิ)|(?P<n2>\d+(?:\.\d+)?)\s?(?:วินาที|วิ)\s?(?:ต่อ|ทุก)(?:รูป|ภาพ)", re.IGNORECASE),
)
_LONGER = lazy(
    rf"\b{_EACH}\s+(?:should|must|need to|needs to|could|can|to)?\s*{_SHOWN}\s+(?:\w+\s+){{0,2}}(?P<more>longer)\b|\b(?:show|keep|leave|hold)\s+(?:each|every|all|the)\s+(?:of the\s+)?{_ITEM}\s+(?:on\s+)?(?:\w+\s+){{0,2}}(?P<more2>longer)\b|(?<![а-яё])(?:кажд\w+|все)\s+(?:фото\w*|картинк\w*|кадр\w*)\s[^.;!?]{{0,25}}?(?P<more3>(?:по)?дольше)|(?:แต่ละ|ทุก)(?:รูป|ภาพ)[^.;!?]{{0,20}}?(?P<more4>นานขึ้น|นานกว่านี้)",
    re.IGNORECASE,
)
_USUAL_S = 3.5
"""How long a picture is shown where nobody said."""
_TH = {"แรก": 1, "หนึ่ง": 1, "สอง": 2, "สาม": 3, "สี่": 4, "ห้า": 5}


def of_the_pictures(text: str, targets: Sequence[Target]) -> tuple[Target, Change] | None:
    """The work and its files in another order, or each of them for another time; None when the message asks for no such thing."""
    for target in targets:
        spec = next((spec for spec in target.ability.input_specs if spec.asset and spec.many and len(target.step.args.get(spec.name) or []) > 1), None)
        if target.place is not None or spec is None:
            continue
        files = list(target.step.args[spec.name])
        if changed := _timed(text, target, len(files)):
            return target, Change(changed)
        if (order := _reordered(text, len(files))) and order != list(range(len(files))):
            return target, Change({spec.name: [files[at] for at in order]})
    return None


def _reordered(text: str, number: int) -> list[int] | None:
    order = list(range(number))
    if _REVERSED.search(text):
        return order[::-1]
    if swap := _SWAP.search(text):
        one, two = (_place(next(value for key in keys if (value := swap[key])), number) for keys in (("a", "a_ru", "a_th"), ("b", "b_ru", "b_th")))
        if one is None or two is None:
            return None
        order[one], order[two] = order[two], order[one]
        return order
    move = _TO_THE.search(text)
    if move is None:
        return None
    said = move["a"] or move["start"] or move["end"] or move["a_ru"] or move["start_ru"] or move["a_th"]
    to = (move["to"] or move["to_ru"] or move["to_th"] or "").lower()
    at_end = bool(move["end"]) or re.match(r"last|end|very end|кон|послед|ท้าย|สุดท้าย|ตอนจบ", to) is not None
    place = _place(said, number)
    if place is None:
        return None
    order.remove(place)
    return [*order, place] if at_end else [place, *order]


def _place(said: str, number: int) -> int | None:
    """A place from 0, among so many."""
    said = re.sub(r"^(?:ใบที่|ที่)\s?", "", said.lower())
    if re.fullmatch(rf"{_LAST}|สุดท้าย", said):
        return number - 1
    digits = re.search(r"\d+", said)
    place = int(digits[0]) - 1 if digits and not re.search(r"st|nd|rd|th", said) else _TH[said] - 1 if said in _TH else next((at for at, words in enumerate(_ORDINALS) if re.fullmatch(words, said)), -1)
    return place if 0 <= place < number else None


def _timed(text: str, target: Target, number: int) -> dict[str, Any]:
    """The length with which each of so many is shown for the time that was said; empty where none was."""
    spec = number_of(target.ability, "duration")
    if spec is None:
        return {}
    match = next((found for pattern in _PER_ITEM if (found := pattern.search(text))), None)
    if match is not None:
        said = match["n"] or match.groupdict().get("n2") or ""
        seconds = parse(said.replace(",", "."))
        return {spec.name: bounded(seconds * number, spec)} if seconds > 0 else {}
    if _LONGER.search(text) is None:
        return {}
    now = target.values.get(spec.name)
    return {spec.name: bounded(1.5 * (now if isinstance(now, int | float) else _USUAL_S * number), spec)}


"""Plain numbers: counts ("three ideas", "10 files") and quantities with a unit ("-40 dB", "120 bpm", "30%", "1080p")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from agent.local.catalogue.fields import Spec
from agent.local.lexicon import lexicon
from agent.local.lexicon.values import FIELD_WORDS
from agent.local.slots import Entity, Found
from agent.patterns import lazy

SERVES = ("count", "quantity")

# Only Thai makes eleven to nineteen of two words: "ten nine" is two numbers.
_TENS = {word: value for word, value in lexicon().numbers.items() if value in range(10 if word >= "ก" else 20, 100, 10)}
_ONES = {word: value for word, value in lexicon().numbers.items() if value in range(1, 10) and " " not in word and word not in ("a", "an")}


def _any(words: Iterable[str], thai: bool) -> str:
    """The words of Thai, or of the other scripts, as one pattern: longer ones are tried first."""
    return "|".join(sorted((re.escape(word) for word in words if (word >= "ก") == thai), key=len, reverse=True))


# Twenty-one to ninety-nine are made of two words: as alternatives of one pattern they would be hundreds. Thai also makes eleven so.
_COMPOUND = (
    rf"\b(?:{_any(_TENS, False)})[- ](?:{_any(_ONES, False)})\b(?! of)",
    rf"(?:{_any(_TENS, True)})(?:{_any(_ONES, True)}|เอ็ด)",
)
_SPLIT = lazy(
    rf"(?P<tens>{_any(_TENS, False)})[- ](?P<ones>{_any(_ONES, False)})"
    rf"|(?P<tens2>{_any(_TENS, True)})(?P<ones2>{_any(_ONES, True)}|เอ็ด)"
)
# Thai has no spaces: a number word stands there with letters on both sides.
_WORDS = rf"{_COMPOUND[0]}|{_COMPOUND[1]}|\b(?:{_any(lexicon().numbers, False)})\b|(?:{_any(lexicon().numbers, True)})"
APART = r"(?<![A-Za-zА-Яа-яЁё\d_:.])"
"""Before a number: no letter of a script that has spaces. Numbers are bounded in length: a thousand digits would take a second."""
NUMBER = rf"(?:\d{{1,15}}(?:[.,]\d{{1,6}})?|{_WORDS})"
_PLAIN = lazy(rf"{APART}(?<!\d/)(?P<sign>-\s?)?(?P<n>\d{{1,15}}(?:[.,]\d{{1,6}})?|{_WORDS})(?![\d:]|[.,/]\d)", re.IGNORECASE)
_POINTS = lazy(
    r"\b(?:this|that|the|which|another|other|every|each|any|no|last|next|first|second|third|previous|same|wrong|right|new|old)\s+$",
    re.IGNORECASE,
)
"""Before "one" that counts nothing: "in this one"."""
_PERCENT, _DB = r"%|percent|per cent|pct|процент\w*|เปอร์เซ็นต์", r"d\s?b(?:fs)?|decibels?|дб|децибел\w*|เดซิเบล"
_UNITS = {
    "db": _DB,
    "dbfs": _DB,
    "lufs": r"lufs|lkfs|db",
    "px": r"px|pixels?|p\b",
    "hz": r"hz|hertz",
    "khz": r"khz",
    "bpm": r"bpm|бпм|beats (?:per|a) minute|уд(?:\.|ар\w*)?(?: в минуту)?|บีท(?:ต่อนาที)?|บีพีเอ็ม",
    "percent": _PERCENT,
    "pct": _PERCENT,
    "usd": r"\$|usd|dollars?|bucks",
    "kbps": r"kbps|kbit",
    "fps": r"fps|frames (?:per|a) second",
    "deg": r"°|deg(?:rees?)?",
    "mb": r"mb|megabytes?",
    "words": r"words?",
    "semitones": r"semitones?",
}
_ANY_UNIT = lazy(rf"(?P<n>-?{NUMBER})\s*-?(?P<unit>{'|'.join(_UNITS.values())})(?!\w)", re.IGNORECASE)


def parse(text: str) -> float:
    """The number that `text` spells, in digits (decimal comma or point) or words; at most a trillion."""
    known = lexicon().numbers
    text = text.strip().lower()
    both = None if text in known else _SPLIT.fullmatch(text)
    if both:
        return float(known[both["tens"] or both["tens2"]] + known.get(both["ones"] or both["ones2"], 1))
    return float(known[text]) if text in known else min(float(text.replace(",", ".")), 1e12)


def find(text: str, spec: Spec) -> Iterator[Found]:
    """Numbers beside the field's unit, or any bare number for a count (weakly: its surroundings must speak for it)."""
    if spec.kind == "quantity":
        unit = _UNITS.get(spec.unit, re.escape(spec.unit))
        for match in re.finditer(rf"(?P<sign>-\s?|minus )?(?P<n>{NUMBER})\s*-?(?:{unit})(?!\w)", text, re.IGNORECASE):
            yield Found(match.start(), match.end(), 1.0, _fit(-parse(match["n"]) if match["sign"] else parse(match["n"]), spec))
    if beside := _counted_things(spec):
        for match in beside.finditer(text):
            yield Found(match.start(), match.end(), 1.0, _fit(parse(match["n"] or match["th"]), spec))
        return
    for match in _PLAIN.finditer(text):
        if _counts_nothing(match, text) or _has_unit(text, match.end()):
            continue
        yield Found(match.start(), match.end(), 0.2, _fit(-parse(match["n"]) if match["sign"] else parse(match["n"]), spec))


@lru_cache(maxsize=64)
def _counted_things(spec: Spec) -> re.Pattern[str] | None:
    """A number beside the things that a field counts ("eight hashtags", "แฮชแท็ก 5 อัน"); None where it counts what is made itself."""
    words = FIELD_WORDS.get(spec.label, ()) if spec.kind == "count" else ()
    if not words:
        return None
    thing = "|".join(words)
    return re.compile(
        rf"{APART}(?P<n>{NUMBER}) (?:[a-zа-яё]+ )?(?:{thing})[a-zа-яё]*"
        rf"|(?:{thing})[\u0e00-\u0e7f]{{0,20}}?\s?(?P<th>\d{{1,3}})\s?(?:อัน|แท็ก|ตัว|คำ)?(?!\d)",
        re.IGNORECASE,
    )


def entities(text: str) -> Iterator[Entity]:
    for match in _ANY_UNIT.finditer(text):
        yield Entity("quantity", match.start(), match.end())
    for match in _PLAIN.finditer(text):
        if not _counts_nothing(match, text) and not _has_unit(text, match.end()):
            yield Entity("count", match.start(), match.end())


_IN_A_SUBJECT = lazy(r"\s?(?:ตัว|คน|ต้น|ดอก|ลูก|คัน|หลัง|แก้ว|ถ้วย|จาน|ขวด|ก้อน|เล่ม)")
_MADE = lazy(
    r"(?:คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|เพลง|สโลแกน|แคปชั่น|แคปชัน|ไอเดีย|แท็ก"
    r"|สคริปต์|โพสต์|โปสเตอร์|โลโก้|อีก|(?<!ห)มา|ขอ|ทำ|วาด|เอา|ให้|สัก|ซัก)$"
)
"""Thai: behind what is made the same words count that: "สโลแกน 3 ตัว", and not "แมวสองตัว", which are two cats in one picture."""


_DRAWN = lazy(r"(?:รูป|ภาพ|วาด|โปสเตอร์)\s?(?:(?!คลิป|วิดีโอ|วีดีโอ|รีล|เพลง|แคปชั่น|สโลแกน)[\u0e00-\u0e7f]){2,24}\s$")


def in_a_subject(text: str, start: int, end: int) -> bool:
    """Whether a Thai number there counts what something is about: "แมวสองตัว"."""
    before = text[:start]
    apart = before.endswith(" ") and _DRAWN.search(before) is not None  # "วาดรูปหมา 2 ตัว", and "คลิปสั้น 2 ตัว"
    before = before.rstrip() if apart else before
    return bool(re.search(r"[\u0e00-\u0e7f]$", before) and _IN_A_SUBJECT.match(text, end) and not _MADE.search(before))


def _counts_nothing(match: re.Match[str], text: str) -> bool:
    word = match["n"].lower()
    if in_a_subject(text, *match.span()):
        return True
    return word in ("a", "an", "half") or (word == "one" and _POINTS.search(text[: match.start()]) is not None)


def _has_unit(text: str, at: int) -> bool:
    return bool(
        re.match(
            r"\s*-?(?:%|x\b|วินาที|นาที|ชั่วโมง|เท่า|секунд|сек\b|минут|мин\b|час|раз|times\b|db\b|px\b|bpm\b|hz\b|lufs\b|percent\b|s\b|ms\b|min\b|sec|minute|hour|h\b)",
            text[at:],
            re.IGNORECASE,
        )
    )


def _fit(value: float, spec: Spec) -> float:
    """`below 40 dB` means -40 where only negative values make sense; whole numbers stay whole."""
    if spec.high is not None and spec.high <= 0 and value > 0:
        value = -value
    return int(value) if spec.type is int or value.is_integer() else value

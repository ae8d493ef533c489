"""Factors: "2x", "twice as fast", "half speed", "10% slower", "double", "3 times bigger", "to 0.75x"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from agent.local.catalogue.fields import Spec
from agent.local.slots import Entity, Found
from agent.local.slots.number import APART, NUMBER, parse
from agent.local.slots.quoted import QUOTE
from agent.patterns import compiled, lazy

SERVES = ("factor",)

_LESS = lazy(
    r"\b(?:slow\w*|less|smaller|lower|shrink|reduce|decrease|down|quieter|shorter|softer|замедл\w*|(?:по)?медленн\w*"
    r"|уменьш\w*|меньше|(?:по)?тише|убав\w*)\b|ช้า|ลด|เบา",
    re.IGNORECASE,
)
_TOO = lazy(r"\b(?:(?:way |much |a bit )?too \w+|слишком \w+)\b|(?:ช้า|เร็ว)(?:เกินไป|ไป)"
    r"|เสียง(?:มัน)?(?:เบา|ดัง)(?!ลง|ขึ้น|หน่อย|กว่า)(?:มาก+|เกินไป|เกิน|ไป|จัง|ๆ|อะ|อ่ะ)*(?=\s)", re.IGNORECASE)
_MORE = lazy(
    r"\b(?:faster|quicker|speed\w*(?: \w+){0,3} up|accelerate|bigger|louder|ускор\w*|(?:по)?быстре[ей]|(?:по)?шустрее"
    r"|(?:по)?громче|прибав\w*)\b"
    r"|เร่ง|เร็วขึ้น|เร็วกว่า|ดังขึ้น|ดังกว่า|เพิ่ม", re.IGNORECASE,
)
_TIMES = lazy(
    rf"{APART}(?P<to>to |at |до )?(?:x\s?(?P<x>\d{{1,15}}(?:[.,]\d{{1,6}})?)"
    rf"|(?P<n>{NUMBER})\s?(?:(?:x|х|times?|fold|-fold|раза?|крат\w*)(?![^\W\d_])"
    rf"(?! (?:a|per|every|each|в|за) (?:day|week|month|день|неделю|месяц))|เท่า))",
    re.IGNORECASE,
)
_PERCENT = lazy(
    r"(?P<to>to |at |до |เหลือ ?|ที่ ?)?(?P<n>\d{1,15}(?:[.,]\d{1,6})?)\s?(?:%|percent\b|per cent\b|процент\w*|เปอร์เซ็นต์)"
    r"|\bпроцент\w* (?:эдак |так )?на (?P<ru>\d{1,3})\b", re.IGNORECASE
)
_BY = lazy(r"\bby (?:a factor of )?(?P<n>\d{1,15}(?:[.,]\d{1,6})?)(?!\s*(?:%|\w|[.,:]\d))", re.IGNORECASE)
_TO = lazy(r"(?:\b(?:to|at|до)\s+|เหลือ\s?)(?P<n>\d{1,15}[.,]\d{1,6})(?!\s*(?:%|\w|[.,:]\d))", re.IGNORECASE)
_BEFORE = lazy(
    r"(?<!\d )\bраза? (?:эдак |так )?(?:в |на )?(?P<n>\d{1,3}(?:[.,]\d{1,3})?)(?![\d:]|\s*(?:раз|дн|час|мин|сек|утра|вечера))",
    re.IGNORECASE,
)
"""Russian: "раза в 1,25" is about 1.25 times."""
_ALONE = lazy(r"(?:^|,\s*)(?P<n>[0-4][.,]\d{1,2})\s*$")  # an answer: "speed it up", "1.25"
_MIXED = lazy(
    r"\b(?P<n>(?:one|two|three) and (?:a (?:half|quarter)|three quarters))\b"
    r"(?! ?-?(?:x\b|times|seconds?|secs?|minutes?|mins?|hours?|days?|weeks?))",
    re.IGNORECASE,
)
"""A mixed number that counts no unit: "speed it up a bit, like one and a quarter"."""
_PART = "".join(rf"(?<!\b{word} )" for word in ("first", "last", "second", "other", "latter", "top", "bottom", "left", "right"))
_WORDS = (
    # "the last half" is a part of the thing, not a factor
    (_PART + r"\b(?:half|halve|halved)\b(?! (?:an?\b|of|minute|second|hour|the (?:video|clip)|as (?:long|short)))|half the", 0.5),
    (r"ครึ่งหนึ่ง|ครึ่งเดียว|ครึ่งนึง|(?<=ลง)ครึ่ง(?!นาที|วินาที|ชั่วโมง)|\bнаполовину\b|\bполовин\w+ скорост\w+", 0.5),
    (r"\b(?:double|doubled|twice|twofold|вдвое|двойн\w+|удво\w+)\b", 2.0),
    (r"\b(?:triple|tripled|thrice|threefold|втрое|тройн\w+)\b", 3.0),
    (r"\b(?:quadruple|fourfold)\b", 4.0),
    (r"\bthree[- ]quarters?\b", 0.75),
    (r"\bby a quarter\b|\bна четверть\b", 0.75),
    (r"\bby a third\b|\bна треть\b", 0.667),
    (r"(?<!by )\ba quarter\b|\bquarter (?:speed|size)\b", 0.25),
    (r"\b(?:slow[- ]?mo(?:tion)?|slomo|слоу-?мо)\b|สโลว์(?:โมชั?่?น)?|สโลโมชั่น", 0.5),
)
_A_BIT = lazy(
    r"\b(?:a (?:little |wee |tiny )?bit|a (?:touch|tad|little|smidge|notch|hair)|slightly|somewhat)\b"
    r"|(?<![а-яё])(?:чуть(?:-чуть)?|чуток|чутка|чуточку|немного|немножко|немножечко|слегка|капельку|малость)(?![а-яё])"
    r"|(?:อีก|สัก)?นิด(?:หน่อย|นึง|เดียว|ๆ|(?=\s|$))|เล็กน้อย|(?<=ลง)หน่อย|(?<=ขึ้น)หน่อย", re.IGNORECASE,
)
_A_LOT = lazy(
    r"\b(?:much|a lot|lots|way|far|considerably|significantly)\b(?! too)"
    r"|(?<![а-яё])(?:намного|гораздо|значительно|сильно|сильнее|очень)(?![а-яё])"
    r"|(?:ขึ้น|ลง|กว่า)(?:นี้)?(?:อีก)?(?:มาก|เยอะ)(?:ๆ)?|เยอะๆ|มากๆ", re.IGNORECASE,
)
_BIT, _LOT, _LOT_AT_ALL = 1.25, 1.5, 2.0
"""Times as fast. What may be left out is taken at a clear step already ("louder"): a lot of it is more than that."""


def _in_own_words(text: str, spec: Spec) -> Iterator[Found]:
    """Factors that the field has words for ("slowly"), outside quotes."""
    around = QUOTE.sub(lambda quote: " " * len(quote[0]), text)
    for value, word in ((value, word) for value, said in spec.say.items() for word in said):
        # With no quotes what is to be said may have the word in it ("say take it slowly and breathe"): there it stands last.
        matches = (match for match in _spelt(word).finditer(around) if around != text or match.end() == len(text.rstrip()))
        yield from (_found(match, float(value), 1.0, spec) for match in matches)


def find(text: str, spec: Spec) -> list[Found]:
    """Every factor in the text. A word for less ("slower", "smaller") turns 2 into 1/2 and +10% into -10%."""
    return list(_told(text, spec)) or list(_a_bit(text, spec))


def _told(text: str, spec: Spec) -> Iterator[Found]:
    less = bool(_LESS.search(_TOO.sub(" ", text)))
    for match in _TIMES.finditer(text):
        value = parse(match["x"] or match["n"])
        yield _found(match, 1 / value if less and value > 1 and not match["to"] else value, 1.0, spec)
    for match in _PERCENT.finditer(text):
        share = parse(match["n"] or match["ru"]) / 100
        value = (
            share
            if match["to"]
            else 1 - share
            if less
            else 1 + share
            if share < 1 or re.search(r"\b(?:by|на)\b", text[: match.start()])
            else share
        )
        yield _found(match, value, 0.9, spec)
    for match in _BY.finditer(text):
        value = parse(match["n"])
        yield _found(match, 1 / value if less and value > 1 else value, 0.8, spec)
    for match in _BEFORE.finditer(text):
        value = parse(match["n"])
        yield _found(match, 1 / value if less and value > 1 else value, 0.9, spec)
    for match in _TO.finditer(text):
        yield _found(match, parse(match["n"]), 0.8, spec)
    yield from _in_own_words(text, spec)
    for match in _MIXED.finditer(text):
        value = parse(match["n"])
        yield _found(match, 1 / value if less else value, 0.8, spec)
    for match in _ALONE.finditer(text):
        yield _found(match, parse(match["n"]), 0.5, spec)
    for pattern, value in _WORDS:
        for match in compiled(pattern, re.IGNORECASE).finditer(text):
            slower = less and value > 1 and not re.search(r"down to", text)
            more = not less and value < 1 and _MORE.search(text)  # "speed it up by half" is half as fast again, never half as fast
            yield _found(
                match,
                1 / value if slower else _faster(match[0], value) if more else value,
                0.4 if re.search("mo|мо|โม", match[0].lower()) else 0.8,
                spec,
            )


def _a_bit(text: str, spec: Spec) -> Iterator[Found]:
    """ "A bit slower", "much faster", of a clip: a voice has a pace for that."""
    plain = _TOO.sub(lambda match: " " * len(match[0]), text)
    less, match = bool(_LESS.search(plain)), _A_BIT.search(plain) or _A_LOT.search(plain)
    if spec.name == "factor" and match and (less or _MORE.search(plain)):
        times = _BIT if match.re.pattern == _A_BIT.pattern else _LOT if spec.required else _LOT_AT_ALL
        yield _found(match, round(1 / times, 2) if less else times, 0.5, spec)


@lru_cache(maxsize=256)
def _spelt(word: str) -> re.Pattern[str]:
    """A field's own word for a factor ("slowly", of a voice), outside of what stands in quotes."""
    return re.compile(word if word >= "ก" else rf"(?<!\w){word}(?!\w)", re.IGNORECASE)


def _faster(said: str, value: float) -> float:
    """ "up by a quarter" is a quarter more, as "up by half" is a half more."""
    return 1 + min(value, 1 - value) if re.search(r"quarter|third|четверть|треть", said) else 1 + value


def entities(text: str) -> Iterator[Entity]:
    for pattern in (_TIMES, _PERCENT, _BY, _BEFORE, _TO, _MIXED, *(compiled(pattern, re.IGNORECASE) for pattern, _ in _WORDS)):
        for match in pattern.finditer(text):
            yield Entity("factor", match.start(), match.end())


def _found(match: re.Match[str], value: float, strength: float, spec: Spec) -> Found:
    value = round(value, 3)
    return Found(match.start(), match.end(), strength, int(value) if spec.type is int or value.is_integer() else value)

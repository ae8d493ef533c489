# ruff: noqa: E501 - tables of words and patterns read better unbroken
"""What a message finds earlier work to be, which is no wish for it: "the music is too sad", "слишком серьёзно вышло", "มืดไปนิด"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.patterns import lazy

_DEGREE = r"(?:(?:a (?:bit|little|tad|touch)|kind ?a|kind of|sort of|so|rather|pretty|quite|very|really|way|just|all|far|bit)\s+)+"
_TOO = lazy(
    rf"\b(?:too|overly|less|not (?:so|as|that|too))\s+$|(?:\b(?:is|was|are|were|sounds?|looks?|feels?|seems?|came out|turned out|gets?)|'s|\bits)\s+(?:too\s+)?{_DEGREE}$"
    r"|(?<![а-яё])(?:слишком|чересчур|больно|уж|как-то|как(?:ой|ая|ое|ие)-то|менее|не (?:так|настолько|так(?:ой|ая|ое|ую|ие)))\s+(?:уж\s+)?$|(?:ค่อนข้าง|ไม่(?:อยากให้|ต้อง|ให้|เอาแบบ)(?:ดู)?)$",
    re.IGNORECASE,
)
_IS = lazy(
    r"(?:\b(?:is|was|are|were|sounds|looks|feels|seems|came out|turned out)|'s|\bits)\s+$|(?<![а-яё])(?:звучит|выглядит|вышл[оаи]|вышел|получил\w+)\s+$|(?:ดู|ฟังดู|ออกแนว|(?<!คน)(?<!ให้)(?:ฟัง|ดู|เห็น|อ่าน)แล้ว(?:มัน|ก็|รู้สึก|ออกจะ|แอบ)*)$", re.IGNORECASE
)
_TOO_BEHIND = lazy(r"\s?ๆ?(?:มาก)?(?:เกิน)?ไป(?!ที่|ใน)(?:นิด|หน่อย|นึง)*|\s?น้อย(?:ลง|กว่า)|[а-яё]*оват[а-яё]+", re.IGNORECASE)
_IS_BEHIND = lazy(r"[а-яё]*\s+(?:вышл[оаи]|вышел|получил\w+|звучит|выглядит)(?![а-яё])", re.IGNORECASE)
_WANTED = lazy(r"\b(?:make sure|so|until|want|wish|if|ensure|that|which|чтобы|пусть)\b[^,.;!?]*\s$", re.IGNORECASE)
_ENOUGH = lazy(r"\s+enough\b|(?<!ๆ)\s*พอ", re.IGNORECASE)
_OPPOSITES: dict[str, Sequence[str]] = {
    "sad": ("happy",), "happy": ("calm",), "calm": ("energetic", "lively"), "energetic": ("calm",), "lively": ("calm",), "epic": ("calm",), "mysterious": ("happy",), "romantic": ("energetic",),
    "playful": ("serious", "calm"), "inspiring": ("calm",), "chill": ("energetic",), "dark": ("light", "happy"), "serious": ("playful",), "light": ("dark",), "warm": ("cool",),
    "cool": ("warm",), "vivid": ("pastel",), "pastel": ("vivid",), "darker": ("brighter",), "brighter": ("darker",),
}  # fmt: skip
_HEAVY = ("sad", "dark", "serious", "darker")
"""Of what earlier work simply is, what nobody says in praise."""


def is_found(text: str, start: int, end: int) -> bool:
    """Whether a stretch says how the work is found to be, and not how it is to become."""
    return _is_too(text, start, end) or _is_so(text, start, end)


def is_lacking(text: str, end: int) -> bool:
    """Whether there is too little of what ends there: "not funny enough"."""
    return _ENOUGH.match(text, end) is not None


def opposite(value: object, text: str, start: int, end: int, choices: Sequence[object]) -> object | None:
    """What is wished for where the work is found to be too much of something; None where that is not told."""
    if not (_is_too(text, start, end) or (value in _HEAVY and _is_so(text, start, end))):
        return None
    return next((other for other in _OPPOSITES.get(str(value), ()) if other in choices), None)


def _is_too(text: str, start: int, end: int) -> bool:
    if is_lacking(text, end):
        return False
    return _TOO.search(text[:start]) is not None or _TOO_BEHIND.match(text, end) is not None or re.search(r"оват[а-яё]+$", text[start:end]) is not None


def _is_so(text: str, start: int, end: int) -> bool:
    if is_lacking(text, end) or _WANTED.search(text[:start]):
        return False
    return _IS.search(text[:start]) is not None or _IS_BEHIND.match(text, end) is not None


_LOUD = lazy(
    r"(?:\b(?:it'?s|its|it is|the music is|that'?s|not|so|way|much|very|too|a bit|a little)\s+)*\b(?:too )?loud(?:ly)?\b(?! and clear)(?:\s+too\b)?|(?<![а-яё])(?:(?:это|музыка|звук|очень|слишком|чересчур|больно|как-то|не так)\s+)*громк(?:о|ая|ий|ое)(?:\s+(?:слишком|чересчур|очень|как-то))?(?![а-яё])|(?:เสียง|เพลง|มัน)*ดัง(?:เกินไป|เกิน|ไป|มาก)(?:ๆ|นิด|หน่อย)*", re.IGNORECASE,
)
_SOFT = lazy(
    r"(?:\b(?:it'?s|its|it is|the music is|that'?s|not|so|way|much|very|too|a bit|a little)\s+)*\b(?:too )?(?:quiet(?:ly)?|soft(?:ly)?)\b(?:\s+too\b)?|(?<![а-яё])(?:(?:это|музыка|звук|очень|слишком|чересчур|больно|как-то|не так)\s+)*тих(?:о|ая|ий|ое)(?:\s+(?:слишком|чересчур|очень|как-то))?(?![а-яё])|(?:เสียง|เพลง|มัน)*เบา(?:เกินไป|เกิน|ไป|มาก)(?:ๆ|นิด|หน่อย)*", re.IGNORECASE,
)
_SOFTER = lazy(r"\b(?:quieter|softer|lower|turn (?:it|the music) down|(?:make|keep) (?:it|the music) quiet)\b|(?<![а-яё])(?:по)?тише(?![а-яё])|เบา(?:ลง|กว่า|หน่อย|ๆ)|ลด(?:ลง|เสียง|เพลง)", re.IGNORECASE)
_LOUDER = lazy(r"\b(?:louder|turn (?:it|the music) up|(?:make|keep) (?:it|the music) loud)\b|(?<![а-яё])(?:по)?громче(?![а-яё])|ดัง(?:ขึ้น|กว่า|หน่อย|ๆ)|เพิ่มเสียง", re.IGNORECASE)
_PLAINLY = ((_SOFTER, _LOUD, "quieter", "тише", "เบาลง"), (_LOUDER, _SOFT, "louder", "громче", "ดังขึ้น"))


_TOO_MUCH = lazy(
    r"^\W*(?:(?:no|hmm|it'?s|that'?s|it is|now|a bit|a little|way)[\s,]+){0,4}too (?:bright|dark|light|strong|much|grey|gray|harsh)\s*[,.;!–-]+\s*(?:so\s+|maybe\s+)?(?=(?:just|only)\b)"
    r"|^\W*(?:(?:не|нет|ой|уже|немного)[\s,]+){0,3}слишком (?:светл|т[её]мн|ярк|сильн|контрастн|бледн)[а-яё]+\s*[,.;!–-]+\s*(?:давай\s+|тогда\s+)?(?=(?:только|просто|лишь)(?![а-яё]))", re.IGNORECASE,
)
_ADDED = lazy(r"\s*(?:\badd(?: some)?\b|(?<![а-яё])добав(?:ь|ьте|ить)(?![а-яё]))", re.IGNORECASE)
"""Found to be too much of what is then to go: "too bright, just more contrast"."""


def without_its_opposite(text: str) -> str:
    """A message about how loud it is, without how it is found to be, where it goes on to say how it should be: «громко слишком, тише»."""
    text = _ADDED.sub("", text[found.end() :]) if (found := _TOO_MUCH.match(text)) else text
    for wish, found, en, ru, th in _PLAINLY:
        asked = wish.search(text)
        complaints = [match for match in found.finditer(text) if asked and not (match.start() < asked.end() and asked.start() < match.end())]
        if asked is None or not complaints:
            continue
        said = th if "\u0e00" <= asked[0][-1] <= "\u0e7f" else ru if re.search("[а-яё]", asked[0], re.IGNORECASE) else en
        spans = sorted([*((match.start(), match.end(), "") for match in complaints), (asked.start(), asked.end(), said)], reverse=True)
        for start, end, words in spans:
            text = f"{text[:start]} {words} {text[end:]}"
        return re.sub(r"^[\s,.;!—–-]+|[\s,;]+$", "", re.sub(r"\s{2,}", " ", re.sub(r"\s+(?=[,.;!])", "", text)))
    return text

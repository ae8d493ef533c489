# ruff: noqa: E501 - patterns read better unbroken
"""A name put right, word for word: "it's Frond & Farm, not Frond Farm", «не Лист, а Листва», "ไม่ใช่ใบไม้ ชื่อใบหญ้า".

What is not so stands there as it is said; what is so takes its place as a whole, whatever words the two share. And what is said anew from
a word on that stands there ("it's called Leaf Lane", «он открывается в 9») takes the place of what followed that word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.local.words import STOP_WEIGHT, tokens
from agent.patterns import lazy

_LEAD = lazy(
    r"^\W*(?:(?:no|nope|nah|oh|ah|wait|oops|whoops|sorry|actually|hang on|hold on|hey|well|correction|typo|my bad|my mistake|i mean(?:t)?|ugh|hmm+)\b[\s,.!:;-]*"
    r"|(?:нет|неа|не так|ой|ох|упс|стой|стоп|погоди|подожди|прости|извини|вернее|точнее|ошиблась|ошибся|опечатка|блин|хотя)(?:те)?(?![а-яё])[\s,.!:;-]*"
    r"|(?:อ้าว|เอ่อ|เอ้ย|เอ๊ย|อุ๊ย|เดี๋ยว|โทษที|ขอโทษ(?:ที)?|ผิด(?!พลาด)|ไม่ใช่แล้ว|ไม่ใช่(?=\s))(?:ค่ะ|ครับ|(?<!โย)คะ|นะ|สิ)*\s*)+",
    re.IGNORECASE,
)
"""Says that what was told before is wrong."""
_IT = lazy(
    r"^(?:(?:it|that|he|she|they)(?:['’]?s|['’]re| is| are| was)\s+|(?:its|thats|hes|shes|theyre|it|he|she|they|we|i|the name|the name is|should be|make it|change it to)\s+(?:should be |is |are )?"
    r"|(?:он[аои]?|мы|я|это|там|их|его|её|ее|у них|у нас|правильно|надо|должно быть)(?![а-яё])\s*|(?:ร้าน|เขา|มัน|เรา|จริงๆ|ที่ถูกคือ|ต้อง)?(?:เป็น|คือ)\s*)+",
    re.IGNORECASE,
)
"""Speaks of it, and does not say what it is."""
_IS_NOT = lazy(r"^(?:it|that|he|she|they|its)?\s*(?:isn['’]?t|is not|aren['’]?t|wasn['’]?t|not)\s+|^(?:это\s+)?не\s+|^(?:ชื่อ)?ไม่ใช่\s?", re.IGNORECASE)
_BUT = lazy(r"\s*[,;:.–—-]+\s*(?:(?:but|and|а|но|แต่)\s+)?|\s+(?:but|а)\s+|\s+(?=(?:it['’]?s|its|it is|это|แต่|ชื่อ|เป็น|คือ))|(?<=[\u0e00-\u0e7f])\s+(?=\S)|(?=(?:ต้อง)?(?:เป็น|คือ|ชื่อ)(?=\S))", re.IGNORECASE)
_NOT = lazy(r"\s*[,;.–—-]*\s*(?:\b(?:and )?not|\binstead of|\brather than|(?<![а-яё])(?:а )?не|(?<![а-яё])вместо|(?:แต่|และ)?ไม่ใช่)\s*", re.IGNORECASE)
_OPENS = lazy(r"^(?:(?:called|named|spelled|spelt|with|называется|зовут|пишется|ชื่อ(?:ว่า)?|เขียนว่า)(?![а-яёa-z])\s*)+", re.IGNORECASE)
_ENDS = lazy(r"(?:[\s.!,;]|\b(?:please|pls|instead|fix (?:it|that)|lol|haha)\b|(?<![а-яё])(?:пожалуйста|же|исправь|поправь)(?:те)?(?![а-яё])|นะ|ค่ะ|(?<!โย)คะ|ครับ|(?<!เ)จ้า|ต่างหาก)+$", re.IGNORECASE)
_STARTS = lazy(r"^(?:[\s,.!:;-]|(?:นะ|(?<!โย)คะ|ค่ะ|ครับ|(?<!เ)จ้า)(?=\s))+")
_PIECE = lazy(r"\s*[,;]\s+|\s+(?:and|but|и|а|но)\s+(?![A-ZА-ЯЁ&])|\.\s|(?<=[\u0e00-\u0e7f])\s+(?=(?:และ|แล้ว|แต่|มี|ปิด|เปิด))")
"""Where a statement goes on to say something else: "opens at 8 and closes at 5", and not "Frond and Farm"."""
_REMARK = lazy(r"\s*[.!;]+\s.*$", re.DOTALL)
_STATES = lazy(r"(?:['’]s|\b(?:is|are|was|were|now))\s", re.IGNORECASE)
"""Has a subject of its own, and does not stand for a name alone: "their colour is olive, not terracotta"."""
_MOST_WORDS, _FEW, _MOST_MORE = 16, 8, 3
_FIGURE = lazy(r"\d")
_EMOJI = lazy("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f]")
_MARKS = "%$€£฿₽"


def other_word_for_word(text: str, words: str) -> str:
    """The words with what the message says it is, where what it says it is not stands there as it is said; empty where it does not."""
    if len(tokens(text)) > _MOST_WORDS or "?" in text:
        return ""
    said = dict.fromkeys((_ENDS.sub("", _LEAD.sub("", text)), _ENDS.sub("", text)))  # "ไม่ใช่" alone is "no", and before a name "is not"
    pairs = [pair for one in said for pair in _so_and_not_so(one)]
    for new, old in sorted(pairs, key=lambda pair: -len(pair[1])):  # of "Frond Farm" all, and not "Farm"
        at = _places(old, words)
        new = _STARTS.sub("", _ENDS.sub("", _EMOJI.sub("", _REMARK.sub("", new)).strip()))
        if len(at) != 1 or not new or new.lower() == old.lower() or _STATES.search(new) or len(tokens(new)) > len(tokens(old)) + _MOST_MORE:
            continue
        start, end = at[0]
        put = f"{words[:start]}{with_one_mark(_not_twice(new, words[:start]), words[:start], words[end:])}{words[end:]}"
        if put != words:
            return put
    return ""


def said_on_from(text: str, words: str) -> str:
    """The words up to the one that the message begins with, and then what it says; empty where that stands nowhere, or says another thing."""
    led = _LEAD.sub("", text)
    of_it = _IT.sub("", led)
    said = _STARTS.sub("", _ENDS.sub("", of_it))
    told = tokens(said)
    if of_it == text or "?" in text or _NOT.search(said) or not 2 <= len(told) <= _FEW or told[0].start:
        return ""
    first = told[0]
    there = [token for token in tokens(words) if token.stem == first.stem]
    if len(there) != 1 or first.text[:1].isdigit():
        return ""
    behind = words[there[0].end :]
    cut = _PIECE.search(behind)
    was, rest = (behind[: cut.start()], behind[cut.start() :]) if cut else (behind, "")
    now = said[first.end :]
    if not was.strip() or len(tokens(was)) > _FEW or bool(_FIGURE.search(was)) != bool(_FIGURE.search(now)) or was.strip().lower() == now.strip().lower():
        return ""
    return f"{words[: there[0].end]}{now}{rest}"


def with_one_mark(new: str, before: str, behind: str) -> str:
    """What is put there without the mark that stands there already: "40%" for the "30" of "30%", "$7" for the "5" of "$5"."""
    new = new[:-1] if len(new) > 1 and new[-1] in _MARKS and behind.startswith(new[-1]) else new
    return new[1:] if len(new) > 1 and new[0] in _MARKS and before.endswith(new[0]) else new


def _so_and_not_so(said: str) -> Iterator[tuple[str, str]]:
    """What the message may say that it is, and what that it is not, wherever the one may end and the other begin."""
    if denies := _IS_NOT.match(said):
        rest = said[denies.end() :]
        for cut in _BUT.finditer(rest):
            yield _OPENS.sub("", _IT.sub("", rest[cut.end() :])), _bare(rest[: cut.start()])
    for cut in _NOT.finditer(said):
        new = _IT.sub("", said[: cut.start()])
        yield _OPENS.sub("", new), _bare(said[cut.end() :])


def _bare(old: str) -> str:
    return _OPENS.sub("", _STARTS.sub("", _ENDS.sub("", old)))


def _places(old: str, words: str) -> list[tuple[int, int]]:
    """Where it stands in the words, whatever its capitals."""
    if all(token.base <= STOP_WEIGHT for token in tokens(old)):
        return []
    edges = ("", "") if "\u0e00" <= old[0] <= "\u0e7f" else (r"(?<!\w)", r"(?!\w)")
    return [found.span() for found in re.finditer(rf"{edges[0]}{re.escape(old)}{edges[1]}", words, re.IGNORECASE)]


def _not_twice(new: str, before: str) -> str:
    """What is new without the words at its beginning that stand before its place already: "opens at" of "opens at ten"."""
    parts = new.split(" ")
    for many in range(len(parts) - 1, 0, -1):
        if re.search(rf"(?<!\w){re.escape(' '.join(parts[:many]))}\s*$", before, re.IGNORECASE):
            return " ".join(parts[many:])
    return new

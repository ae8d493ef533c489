# ruff: noqa: E501 - patterns read better unbroken
"""Which of several that were made is meant: by its place ("the third one"), or by what only it is about ("the winter one", «тот, что про кофе»)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.local.drafting.wiring import pick_span, picked
from agent.local.words import CONTENT_WEIGHT, tokens
from agent.patterns import lazy
from tools.plan import Step

_BY_NAME = lazy(
    r"\b(?:the|that)\s+(?:(?:one|video|short|clip|film|picture|song)\s+(?:about|on|with|for|of)\s+(?:the\s+)?(?P<behind>[\w' -]{2,30}?)(?=\s*(?:$|[,.;!?]|\b(?:is|was|to|on|with|and|but|should|tomorrow|today|at|in)\b))|(?P<en>[\w'-]+(?: [\w'-]+)?)\s+(?:one|video|short|clip|film|picture|song)\b)"
    r"|(?<![а-яё])(?:тот|та|то|того|ту|ролик|видео|клип|картинк\w+|один),?\s*(?:что|который|где)?\s*(?:про|о|об|с)\s+(?P<ru>[а-яё-]{3,20})(?![а-яё])"
    r"|(?:อัน|คลิป|ตัว|รูป)(?:ที่)?(?:เรื่อง|เกี่ยวกับ|เป็น|พูดถึง)?(?P<th>[\u0e00-\u0e7f]{2,20}?)(?=\s|$|ขอ|ให้|ทำ|แก้|ลง|เปลี่ยน|น่าเบื่อ)",
    re.IGNORECASE,
)

_LAST = lazy(r"\b(?:the )?(?:last|final) (?:one|video|short|clip|film|picture|song)\b|(?<![а-яё])последн(?:юю|яя|ий|ее)(?: (?:ролик|видео|клип|картинк\w+))?(?![а-яё])|(?:อัน|คลิป|รูป|ตัว)สุดท้าย", re.IGNORECASE)
_ONLY_THAT = lazy(
    r"\b(?:only|just)\s+(?:that|this)\s+one\b|(?<![а-яё])(?:только|лишь)\s+(?:его|её|ее|эту|этот|это|тот|ту)(?![а-яё])|(?:แค่|เฉพาะ|เอาแค่)\s?(?:คลิป|อัน|ตัว|รูป)(?:นั้น|นี้|นี้อันเดียว)(?:พอ)?|(?:คลิป|รูป)$",
    re.IGNORECASE,
)


_NUMBER_WORDS = {"two": 2, "three": 3, "four": 4, "five": 5, "две": 2, "два": 2, "три": 3, "четыре": 4, "пять": 5, "สอง": 2, "สาม": 3, "สี่": 4, "ห้า": 5}
_N = rf"(?:\d|{'|'.join(_NUMBER_WORDS)})"
_ROW = lazy(
    rf"\b(?:the\s+)?(?:first|(?P<last>last))\s+(?P<en>{_N})(?: (?:ones?|pictures?|images?|posters?|videos?|of (?:them|these|those)))?\b|(?<![а-яё])(?:перв|(?P<last_ru>последн))(?:[иы]е|[иы]х)\s+(?P<ru>{_N})(?:\s+(?:картинк[а-яё]+|ролик[а-яё]*|афиш[а-яё]+|из них))?(?![а-яё])"
    rf"|(?P<th>{_N})\s?(?:รูป|ภาพ|อัน|คลิป|แบบ|ตัว)\s?(?:แรก|(?P<last_th>สุดท้าย|หลัง))",
    re.IGNORECASE,
)
"""Some in a row: "the last two", «первые две», "สองรูปสุดท้าย"."""


def in_a_row(text: str, number: int) -> tuple[range, tuple[int, int]] | None:
    """The places of several of `number` that stand side by side, from 0, and where the message says so; None where it means no fewer."""
    match = _ROW.search(text)
    said = (match["en"] or match["ru"] or match["th"]).lower() if match else ""
    count = _NUMBER_WORDS.get(said) or int(said or 0)
    if match is None or not 1 < count < number:
        return None
    at_end = match["last"] or match["last_ru"] or match["last_th"]
    return range(number - count, number) if at_end else range(count), match.span()


def said_of_it(text: str, span: tuple[int, int]) -> list[str]:
    """What the message says of the one, without the words that name it and with "it" in their place ("it is boring, redo it")."""
    before, behind = _ONLY_THAT.sub("", text[: span[0]]), _ONLY_THAT.sub("", text[span[1] :])
    it = "มัน" if re.search(r"[\u0e00-\u0e7f]", text) else " он " if re.search(r"[а-яё]", text, re.IGNORECASE) else "it"
    return [f"{before} {behind}", f"{before}{it}{behind}"]


def which(text: str, heads: Sequence[Step], number: int = 0) -> tuple[int, tuple[int, int]] | None:
    """The place of the one that is meant, from 0, and where the message says so; None where it means none or several.

    number: of so many, though fewer steps made them.
    """
    place, span = picked(text), pick_span(text)
    if place is not None and span is not None:
        return (place, span) if place < max(len(heads), number) else None
    if (last := _LAST.search(text)) and max(len(heads), number) > 1:
        return max(len(heads), number) - 1, last.span()
    match = _BY_NAME.search(text)
    said = next((value for value in match.groupdict().values() if value), "") if match else ""
    stems = {token.stem for token in tokens(said) if token.base >= CONTENT_WEIGHT}
    own = [{token.stem for value in step.args.values() if isinstance(value, str) for token in tokens(value)} for step in heads]
    alike = [at for at, words in enumerate(own) if stems and stems <= words]
    return (alike[0], match.span()) if match and len(alike) == 1 and len(heads) > 1 else None

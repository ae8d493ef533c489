# ruff: noqa: E501 - patterns read better unbroken
"""One thing more in what was drawn: "give him a red hat", «дорисуй шарф», "เพิ่มหมวกสีแดง"."""

from __future__ import annotations

import re

from agent.local.follow_ups.target import Change, Target

_END = r"(?:\s+(?:to|on|in) (?:it|him|her|them|there)|\s+there|\s+(?:please|too|as well|пожалуйста|тоже|ещё))*\W*$"
_ADDED = re.compile(
    rf"^\W*(?:(?:can you|could you|please|now|and|but|great|nice|ok(?:ay)?|cool|lovely|also|just)[\s,!.]+)*(?:add|give (?:it|him|her|them)|draw in|put in)\s+(?P<en>(?:(?:an?|some|two|three|the)\s+|(?!(?:it|this|that|these|those|them|me|my|our|your|more|\d|to|in|on|back|up)\b))[a-z][\w\s'-]{{2,40}}?){_END}"
    rf"|^\W*(?:(?:а|и|ещё|пожалуйста|теперь|супер|класс|ок)[\s,!.]+)*(?:добавь|дорисуй|пририсуй|надень)(?:те)?\s+(?:(?:на|к|ему|ей|туда|него|неё|нему|ней|ещё)\s+)*(?P<ru>[а-яё][а-яё\s-]{{2,40}}?){_END}"
    r"|^\s*(?:ช่วย|ขอ|อยากให้)?(?P<verb>เพิ่ม|เติม|วาด|ใส่)(?P<th>[\u0e00-\u0e7f]{2,30}?)(?:เพิ่ม|เข้าไป|ให้มัน|ด้วย|หน่อย|ให้ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$",
    re.IGNORECASE,
)
_NO_THING = re.compile(
    r"\b(?:and|but) (?:make|change|use|put|turn|remove|give|add|do)\b|(?<![а-яё])и (?:сделай|поменяй|убери|поставь)|\b(?:title|text|words?|lettering|captions?|subtitles?|music|song|sound|voice|colou?rs?|tones?|style|versions?|cop(?:y|ies)|ones?|more|another|bit|touch|look|effects?|filter|border)\b"
    r"|надпис|текст|слов|название|субтитр|музык|звук|голос|цвет|ярк|тон|стил|ещё|вариант|эффект|рамк|ข้อความ|คำว่า|ตัวหนังสือ|ตัวอักษร|ชื่อ|เพลง|เสียง|^สี|โทน|แบบ|อีก|รูป|ให้|ความ",
    re.IGNORECASE,
)


_PIECES = re.compile(r"\s*[,;]\s*(?:(?:and|и)\s+)?|\s+(?:and|и)\s+(?=(?:add|put in|draw in|give (?:it|him|her|them)|make|change|добавь|дорисуй|пририсуй|сделай|поменяй)\b)|\s*(?:แล้วก็|แล้ว|และ)\s*(?=เพิ่ม|เติม|วาด|ใส่|ทำ|เปลี่ยน)", re.IGNORECASE)
_MORE = re.compile(
    r"(?<![\w-])(?:(?:a (?:bit|little)|much|far|way|slightly)\s+)?(?:less|more)\s+(?!(?:ideas?|ones?|of|like|versions?|than|pictures?|time|text|words|about|and|or|please|with|in|for)\b)[a-z][a-z-]{2,}(?:\s+and\s+(?:less|more)\s+[a-z-]{3,})?(?![\w-])|(?<![а-яё])(?:менее|более|поменьше|побольше)\s+[а-яё-]{4,}(?![а-яё])",
    re.IGNORECASE,
)
"""More or less of something that no field has: "less girly"."""


def detail_in(text: str, target: Target) -> tuple[dict[str, str], str] | None:
    """The drawn thing's words with what is to be there too, and the message with spaces in the place of that ("make him blue and add
    rain"); None where it wishes for no such thing."""
    if alone := with_a_detail(text, target):
        return dict([alone]), " " * len(text)
    cuts = list(_PIECES.finditer(text))
    spans = list(zip([0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(text)], strict=True))
    found = next(((start, end, detail) for start, end in spans if (detail := with_a_detail(text[start:end], target))), None) if cuts else None
    if found is None or "prompt" not in target.ability.slots:
        return None
    start, end, (name, words) = found
    return {name: words}, f"{text[:start]}{' ' * (end - start)}{text[end:]}"


def more_of_it(text: str, target: Target, change: Change) -> None:
    """Put how a drawn thing is to be, where no field has it, into the words it is drawn by."""
    subject = next((spec for spec in target.ability.slots.values() if spec.kind == "text" and spec.required and spec.name == "prompt"), None)
    for match in _MORE.finditer(text) if subject and target.values.get(subject.name) else ():
        if subject is not None and not any(start < match.end() and match.start() < end for start, end in change.spans):
            change.values[subject.name] = f"{change.values.get(subject.name) or target.values[subject.name]}, {match[0].strip()}"
            change.spans.append(match.span())


def with_a_detail(text: str, target: Target) -> tuple[str, str] | None:
    """The field that holds what is drawn and its words with the thing that is to be there too; None where none is wished for."""
    subject = next((spec for spec in target.ability.slots.values() if spec.kind == "text" and spec.required and spec.name == "prompt"), None)
    match = _ADDED.match(text) if subject and target.values.get(subject.name) else None
    said = next((match[key] for key in ("en", "ru", "th") if match[key]), "").strip() if match else ""
    if subject is None or match is None or not said or '"' in text or _NO_THING.search(said):
        return None
    joined = " with " if match["en"] else " и " if match["ru"] else f" {match['verb']}"
    old = str(target.values[subject.name])
    return subject.name, f"{old} and {said}" if match["en"] and " with " in old else f"{old}{joined}{said}"

# ruff: noqa: E501 - patterns read better unbroken
"""One thing more in what was drawn: "give him a red hat", «дорисуй шарф», "เพิ่มหมวกสีแดง"."""

from __future__ import annotations

import re

from agent.local.target import Target

_END = r"(?:\s+(?:to|on|in) (?:it|him|her|them|there)|\s+there|\s+(?:please|too|as well|пожалуйста|тоже|ещё))*\W*$"
_ADDED = re.compile(
    rf"^\W*(?:(?:can you|could you|please|now|and|but|great|nice|ok(?:ay)?|cool|lovely|also|just)[\s,!.]+)*(?:add|give (?:it|him|her|them)|draw in|put in)\s+(?P<en>(?:an?|some|two|three|the)\s+[\w\s'-]{{2,40}}?){_END}"
    rf"|^\W*(?:(?:а|и|ещё|пожалуйста|теперь|супер|класс|ок)[\s,!.]+)*(?:добавь|дорисуй|пририсуй|надень)(?:те)?\s+(?:(?:на|к|ему|ей|туда|него|неё|нему|ней|ещё)\s+)*(?P<ru>[а-яё][а-яё\s-]{{2,40}}?){_END}"
    r"|^\s*(?:ช่วย|ขอ|อยากให้)?(?P<verb>เพิ่ม|เติม|วาด|ใส่)(?P<th>[\u0e00-\u0e7f]{2,30}?)(?:เพิ่ม|เข้าไป|ให้มัน|ด้วย|หน่อย|ให้ที|นะ|ครับ|ค่ะ|คะ|\s)*$",
    re.IGNORECASE,
)
_NO_THING = re.compile(
    r"\b(?:and|but) (?:make|change|use|put|turn|remove|give|add|do)\b|(?<![а-яё])и (?:сделай|поменяй|убери|поставь)|\b(?:title|text|words?|lettering|captions?|subtitles?|music|song|sound|voice|colou?rs?|tones?|style|versions?|cop(?:y|ies)|ones?|more|another|bit|touch|look|effects?|filter|border)\b"
    r"|надпис|текст|слов|название|субтитр|музык|звук|голос|цвет|ярк|тон|стил|ещё|вариант|эффект|рамк|ข้อความ|คำว่า|ตัวหนังสือ|ตัวอักษร|ชื่อ|เพลง|เสียง|^สี|โทน|แบบ|อีก|รูป|ให้|ความ",
    re.IGNORECASE,
)


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

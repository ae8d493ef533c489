# ruff: noqa: E501 - patterns read better unbroken
"""One instrument in the other's place in music that was made: "swap the piano for guitar", «замени пианино на гитару», "เปลี่ยนเปียโนเป็นกีตาร์". The old one
plays no more.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local import slots
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.changes import applied, targets_of
from agent.local.follow_ups.target import Change
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_FOR = lazy(r"\b(?:swap|replace|change|switch|exchange)\b|(?<![а-яё])(?:замени|поменяй|смени)(?:те)?(?![а-яё])|(?<![а-яё])вместо(?![а-яё])|\binstead of\b|เปลี่ยน|แทน", re.IGNORECASE)
_NEW_FIRST = lazy(r"\S.*(?:\binstead of\b|(?<![а-яё])вместо(?![а-яё])|แทน(?!ที่))", re.IGNORECASE)
_OLD_BEHIND = lazy(r"แทนที่|^\W*(?:instead of|вместо)", re.IGNORECASE)
_SMALL = lazy(
    r"\b(?:swap|replace|change|switch|exchange|out|the|an?|for|with|to|into|by|instead|of|please|can|you|could|and|now|use|put|music|sound|in)\b|(?<![а-яё])(?:замени|поменяй|смени|сделай|пусть|будет|поставь|давай)(?:те)?(?![а-яё])|(?<![а-яё])(?:вместо|на|пожалуйста|а|и|теперь|лучше|музыку?|[уаыойе]{1,2})(?![а-яё])|เปลี่ยน|จาก|เป็น|แทนที่|แทน|ด้วย|เสียง|เอา|ใช้|ขอ|ช่วย|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|ที|ดีกว่า", re.IGNORECASE,
)
_FIELD, _TWO = "instruments", 2


_ONLY_TH = lazy(
    r"^\s*(?:ไม่เอา|ไม่ต้องมี|ตัด|เอา)\s?(?P<old>[\u0e00-\u0e7f]{2,20}?)(?:ออก)?(?:แล้ว|ละ|ล่ะ|ดีกว่า)?\s+(?:ขอ|เอา|ใช้|เหลือ)(?:แค่|เป็น|แต่)?(?P<new>[\u0e00-\u0e7f\s]{2,30}?)(?:อย่างเดียว|เท่านั้น|พอ|ดีกว่า|แทน)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$"
)
"""Thai: what plays no more, whatever it is called, and what plays alone: "ไม่เอาปี่ละ เอากลองอย่างเดียว"."""


def only_that(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan of the music with one instrument alone; None for any other message."""
    said = _ONLY_TH.match(normalise(request.text)) if request.earlier and not (request.question or request.attachments) else None
    if said is None:
        return None
    for target in targets_of(request.earlier[0], index):
        spec = target.ability.slots.get(_FIELD)
        hits = [hit for hit in slots.find(said["new"], spec) if hit.strength >= 0.5] if spec and target.place is None else []
        prompt = str(target.values.get("prompt") or "")
        if not hits and said["old"] in prompt:  # what it is made of by its name alone
            return applied(request.earlier[0], [(target, Change({"prompt": prompt.replace(said["old"], said["new"].strip(), 1)}))], language, index)
        if not hits or re.search(r"\w{2}", _SMALL.sub(" ", "".join(said["new"].split(said["new"][hits[0].start : hits[0].end], 1)))):
            continue
        about = {"prompt": prompt.replace(said["old"], "").strip()} if said["old"] in prompt else {}
        return applied(request.earlier[0], [(target, Change({_FIELD: [hit.value for hit in hits], **about}))], language, index)
    return None


def swapped(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan of the music so; None for any other message."""
    if request.question or request.attachments or not request.earlier:
        return None
    text = normalise(request.text)
    if not _FOR.search(text):
        return None
    for target in targets_of(request.earlier[0], index):
        spec = target.ability.slots.get(_FIELD)
        hits = sorted((hit for hit in slots.find(text, spec) if hit.strength >= 0.5), key=lambda hit: hit.start) if spec and target.place is None else []
        if len({str(hit.value) for hit in hits}) != _TWO or len(hits) != _TWO:
            continue
        rest = text
        for hit in reversed(hits):
            ends = re.match(r"[а-яё]*", rest[hit.end :], re.IGNORECASE)
            rest = f"{rest[: hit.start]} {rest[hit.end + (ends.end() if ends else 0) :]}"
        if re.search(r"\w{2}", _SMALL.sub(" ", rest)):
            continue
        first, second = hits
        old, new = (second, first) if _NEW_FIRST.search(text) and not _OLD_BEHIND.search(text) else (first, second)
        plays = [value for value in (target.values.get(_FIELD) or []) if value not in (old.value, new.value)]
        return applied(request.earlier[0], [(target, Change({_FIELD: [*plays, new.value]}))], language, index)
    return None


_PLAYS = lazy(r"\b(?:add|put|use|have|with|play|give|instead)\b|(?<![а-яё])(?:добавь|поставь|наложи|подложи|используй|хочу|можно|пусть играет)(?:те)?(?![а-яё])|ใส่|เพิ่ม|ขอ|เอา", re.IGNORECASE)
_SMALL_WORDS = lazy(
    r"\b(?:add|put|use|have|with|play|give|it|a|an|some|the|to|on|in|under|behind|over|please|pls|now|and|can|you|could|music|as|background|bit|of|nice|we|i|want|instead|that|this|there|ok|okay|maybe|rather|let'?s)\b|(?<![а-яё])(?:добавь|поставь|наложи|подложи|используй|хочу|пожалуйста|теперь|а|и|на|фон|туда|к|нему|него|под|в|музык[а-яё]*|какое-нибудь|какую-нибудь|можно|пусть|играет|вместо|этой|этого|лучше|мне|нам)(?:те)?(?![а-яё])|ใส่|เพิ่ม|ขอ|เอา|เพลง|เสียง|ดนตรี|ด้วย|ให้|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|แบบ|แนว|ๆ|ลง|ใน|คลิป", re.IGNORECASE,
)
_MUSIC, _WORD = "music", {"en": "music", "ru": "музыку", "th": "เพลง"}
_FEMININE = lazy(r"(?<![а-яё])(?P<root>[а-яё]{3,})(?:ое|ее|ый|ий|ой|ые|ие|ых|их|ого|его)(?![а-яё])")


def played_so(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan of the film that was made with what plays in it, and a mood where one is told: "add some sad piano to it"; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or not _PLAYS.search(text) or '"' in text:
        return None
    for target in targets_of(request.earlier[0], index):
        plays, moods = next((spec for spec in target.ability.specs if spec.name == _FIELD), None), target.ability.slots.get(_MUSIC)
        if plays is None or moods is None or moods.kind != "choice" or target.place is not None:
            continue
        named = replace(plays, kind="choice", choices=tuple(plays.say), many=True)
        hits = [hit for hit in slots.find(text, named) if hit.strength >= 0.5]
        if len(hits) != 1:
            continue
        ends = re.match(r"[а-яё]*", text[hits[0].end :], re.IGNORECASE)
        rest = f"{text[: hits[0].start]}{_WORD.get(language, 'music')}{text[hits[0].end + (ends.end() if ends else 0) :]}"
        rest = _FEMININE.sub(r"\g<root>ую", rest)
        mood = next((hit for hit in slots.find(rest, moods)), None)
        left = f"{rest[: mood.start]} {re.sub(r'^[а-яё]+', '', rest[mood.end :])}" if mood else rest
        if re.search(r"\w{2}", _SMALL_WORDS.sub(" ", left)):
            continue
        value = hits[0].value if isinstance(hits[0].value, list) else [hits[0].value]
        told = {_FIELD: value, _MUSIC: mood.value} if mood else {_FIELD: value}
        return applied(request.earlier[0], [(target, Change(told))], language, index)
    return None

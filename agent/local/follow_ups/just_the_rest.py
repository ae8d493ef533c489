# ruff: noqa: E501 - patterns read better unbroken
"""What is left when a part is given up, named behind it: "no music after all, just the subtitles", «музыку уже не надо, только субтитры», "ไม่ต้องใส่เพลงแล้ว
เอาแค่ซับ". What is named is wished for already and is no second wish; of subtitles, which no clip that was sent can be given, nothing is left.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.clips.unmet import cannot
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_LONGEST = 120  # characters
_POLITE = r"(?:นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|จ้ะ|\s)*"
_MUSIC_TH = r"(?:เพลง|ดนตรี|เสียงเพลง)(?:ประกอบ)?"
_SUBS = r"(?:subtitles?|subs|captions?|субтитр[а-яё]*|титр[а-яё]*|ซับ(?:ไตเติ้?ล)?(?:ไทย|อังกฤษ)?|คำบรรยาย)"
_NO_MUSIC = lazy(
    r"^\W*(?:(?:no|ok(?:ay)?|actually|hm+|and|but|sorry|oh|then|well)[\s,.!]+)*(?P<en>(?:no|without|skip|drop|forget|leave out|(?:i |we )?don['’]?t (?:want|need|add)) (?:the |any )?music)(?:\s+(?:any ?more|after all|please|then|now|needed))*"
    r"|^\W*(?:(?:нет|ок|ладно|тогда|хотя|а|и|но)[\s,.!]+)*(?P<ru>(?:музык[уаи]\s+(?:уже |больше |тогда |пока )*(?:не (?:надо|нужно|нужна|хочу)|убери|отмена)|(?:не (?:надо|нужно|добавляй|нужна)|без|убери)\s+(?:уже |больше )?музык[уаи]))(?:\s+(?:уже|больше|тогда|пожалуйста))*"
    rf"|^\s*(?:งั้น|เอ่อ|โอเค|ไม่ต้องแล้ว|\s)*(?P<th>(?:ไม่ต้อง(?:ใส่|มี|เอา|ทำ)?|ไม่ใส่|ไม่เอา|ไม่มี)\s?{_MUSIC_TH}|{_MUSIC_TH}(?:ก็)?(?:ไม่ต้อง(?:ใส่|มี|เอา)?|ไม่เอา|ไม่ใส่))(?:แล้ว|ละ|ก็ได้|ดีกว่า)*{_POLITE}",
    re.IGNORECASE,
)
"""Gives up the music, at the beginning of a message."""
_JUST = lazy(
    r"^[\s,.;!:–—-]+(?:(?:but|and|so|then|with|just|only|do|keep|leave|i want|please|the|a|add|put|make|give me)\s+)*(?:just|only)\s+(?P<en>[^,.;!?\d]{3,50}?)(?:\s+(?:please|pls|then|thanks|alone))*[\s.!]*$"
    r"|^[\s,.;!:–—-]+(?:(?:а|и|но|пусть будут|пусть будет|оставь|сделай|давай)\s+)*(?:только|лишь|просто)\s+(?P<ru>[^,.;!?\d]{3,50}?)(?:\s+(?:пожалуйста|тогда))*[\s.!]*$"
    rf"|^[\s,]*(?:เอา|ขอ|ทำ|ใส่|เหลือ)*(?:แค่|เฉพาะ|เพียง)(?:ใส่|ทำ|มี)?(?P<th>[^,.!?\d]{{2,40}}?)(?:ก็)?(?:พอ(?:แล้ว)?|อย่างเดียว)?{_POLITE}$|^[\s,]*(?:เอา|ขอ|ทำ|ใส่|เหลือ)(?P<th2>[^,.!?\d]{{2,40}}?)(?:ก็)?(?:พอ(?:แล้ว)?|อย่างเดียว){_POLITE}$",
    re.IGNORECASE,
)
_KINDS = (
    lazy(rf"{_SUBS}", re.IGNORECASE),
    lazy(r"\b(?:logo|watermark)\b|(?<![а-яё])лого[а-яё]*|โลโก้|ลายน้ำ", re.IGNORECASE),
    lazy(r"\bsilen(?:ce|ces|t)\b|\bpauses?\b|(?<![а-яё])(?:пауз|тишин)[а-яё]*|เงียบ", re.IGNORECASE),
    lazy(r"\b(?:vertical|upright|9:16|portrait)\b|(?<![а-яё])вертикал[а-яё]*|แนวตั้ง|9:16", re.IGNORECASE),
    lazy(r"\b(?:square|1:1)\b|(?<![а-яё])квадрат[а-яё]*|จัตุรัส|1:1", re.IGNORECASE),
    lazy(r"\b(?:horizontal|landscape|16:9)\b|(?<![а-яё])горизонтал[а-яё]*|แนวนอน|16:9", re.IGNORECASE),
    lazy(r"\bnoise\b|(?<![а-яё])шум[а-яё]*|เสียงรบกวน|เสียงลม", re.IGNORECASE),
    lazy(r"\b(?:trim|cut|shorten)\w*\b|(?<![а-яё])(?:обреж|обрез|подрез)[а-яё]*|ตัด(?!เงียบ|ช่วงเงียบ)", re.IGNORECASE),
    lazy(r"\b(?:voice|narration)\b|(?<![а-яё])(?:голос|озвуч)[а-яё]*|เสียงพากย์|เสียงพูด", re.IGNORECASE),
)
_MUSIC = lazy(r"\bmusic\b|\bsong\b|(?<![а-яё])музык|เพลง|ดนตรี", re.IGNORECASE)
_PLAINLY = {"en": "no music after all", "ru": "музыку не надо", "th": "ไม่เอาเพลงแล้ว"}


def just_the_rest(request: Request) -> Request:
    """The message without what it names again of the wish before."""
    text, turn = normalise(request.text), _before(request)
    named = _left(text, turn) if request.earlier and not (request.question or request.attachments) else None
    language = detect(text, request.language)
    again = named and any(kind.search(named) and kind.search(turn) for kind in _KINDS)
    return replace(request, text=_PLAINLY[language]) if again and language in _PLAINLY and _parts(request) > 1 else request


def nothing_left(request: Request) -> Plan | None:
    """The answer where the music is given up that would be laid in without the subtitles that cannot be had: nothing is left to do."""
    text, turn = normalise(request.text), _before(request)
    named = _left(text, turn) if request.question else None
    if named is None or not _KINDS[0].search(turn) or any(kind.search(turn) for kind in _KINDS[1:]) or (named and not _KINDS[0].search(named)):
        return None
    return Plan(reply=cannot(["subtitles"], detect(text, request.language)))


def _parts(request: Request) -> int:
    """How many things the newest work does with a clip: of one alone nothing is left."""
    steps = [step for step in request.earlier[0].steps if step.tool.startswith("video.")]
    return sum(len(step.args.get("operations") or [step]) for step in steps)


def _before(request: Request) -> str:
    return next((normalise(turn.text) for turn in reversed(request.history) if turn.role == "user"), "")


def _left(text: str, turn: str) -> str | None:
    """What is named behind the music that is given up, empty where nothing is; None where none is given up, or something else is said."""
    given_up = _NO_MUSIC.match(text) if len(text) <= _LONGEST and _MUSIC.search(turn) else None
    behind = text[given_up.end() :].strip(" .!") if given_up else ""
    just = _JUST.match(f" {behind}") if behind else None
    if given_up is None or (behind and just is None):
        return None
    return next((value for value in just.groupdict().values() if value), "") if just else ""

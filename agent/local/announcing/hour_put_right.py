# ruff: noqa: E501 - patterns read better unbroken
"""The hour or the day of what is announced, put right: "sorry its 7pm not 6.30", "can you change 6.30 to 7pm", «ой, не в 18:30, а в 19:00», "oops, should be
Sunday 13 December". It is changed wherever it stands on the sheet or in the film, with the half of the day it had where none is told.
"""

from __future__ import annotations

import re
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.announcing.announced import FIELD, telling
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.changes import applied, targets_of
from agent.local.follow_ups.target import Change
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_CLOCK = r"(?:half (?:past )?(?:\d{1,2}|[a-z]{3,6})|\d{1,2}(?:[:.]\d{2})?(?:\s?(?:am|pm|a\.m\.?|p\.m\.?|o'?clock))?|noon|midday|midnight)(?![\d\w])"
_OPENS = r"\W*(?:(?:sorry|oops|oh|ah|no|nope|wait|actually|hang on|hold on|hmm+|my (?:bad|mistake)|ok(?:ay)?|lovely|great|nice|but|and|please|pls|can you|can u|could you|i (?:meant?|got (?:it|that|the time) wrong)|typo|the time'?s? (?:is )?wrong)\b[\s,.!:;–—-]*)*"
_ITS = r"(?:(?:it|that|this|the (?:time|start|doors?|show|event|concert|start time))?(?:\s?'?s| is| are)?\s*(?:(?:should|must|has to|needs to|ought to) (?:be|say|read|start)|supposed to (?:be|start)|starts?(?:ing)?|begins?|opens?|kicks off|meant to be|now|going to be|make (?:it|that))?\s*(?:at|from|for)?\s*)"
_ENDS = r"(?:[\s,.!]*(?:sorry|please|pls|thanks|instead|now|my (?:bad|mistake)|oops|x+))*\W*"
_OPENS_RU = r"\W*(?:(?:ой|упс|извини(?:те)?|прости(?:те)?|нет|стоп|погоди|точнее|вернее|а|но|ошиб[а-яё]+|я ошиб[а-яё]+|пожалуйста|можешь|можно|блин|сорри)(?![а-яё])[\s,.!:;–—-]*)*"
_ITS_RU = r"(?:(?:начало|начинаем|начинается|старт|время|сбор|концерт|это|там|будет|должно быть|надо|нужно|правильно|теперь)\s+)*(?:в|к|с|на)?\s*"
_CLOCK_RU = r"\d{1,2}(?:[:.]\d{2})?(?:\s?(?:час(?:ов|а)?|ч)\.?)?(?:\s?(?:утра|дня|вечера))?(?![\d\w])"
_WAYS = (
    lazy(rf"{_OPENS}{_ITS}(?P<new>{_CLOCK}),?\s+(?:and )?(?:not|instead of|rather than|isn'?t)\s+(?:at )?(?P<old>{_CLOCK}){_ENDS}", re.IGNORECASE),
    lazy(rf"{_OPENS}(?:{_ITS}\s*not|not|isn'?t)\s+(?:at )?(?P<old>{_CLOCK})[\s,.;:–—-]+(?:but |sorry )?{_ITS}(?P<new>{_CLOCK}){_ENDS}", re.IGNORECASE),
    lazy(rf"{_OPENS}(?:change|switch|swap|move|correct|fix|replace)\s+(?:the (?:start )?time\s+)?(?:from\s+)?(?:the )?(?P<old>{_CLOCK})\s+(?:to|for|into|with)\s+(?P<new>{_CLOCK}){_ENDS}", re.IGNORECASE),
    lazy(rf"{_OPENS_RU}{_ITS_RU}не\s+(?:в|к|с|на)?\s*(?P<old>{_CLOCK_RU})[\s,.;:–—-]+(?:а )?{_ITS_RU}(?P<new>{_CLOCK_RU})\W*", re.IGNORECASE),
    lazy(rf"{_OPENS_RU}{_ITS_RU}(?P<new>{_CLOCK_RU}),?\s+(?:а )?не\s+(?:в|к|с|на)?\s*(?P<old>{_CLOCK_RU})\W*", re.IGNORECASE),
    lazy(rf"{_OPENS_RU}(?:поменяй|измени|исправь|замени|перенеси)(?:те)?\s+(?:время\s+)?(?:с\s+)?(?P<old>{_CLOCK_RU})\s+на\s+(?P<new>{_CLOCK_RU})\W*", re.IGNORECASE),
)  # fmt: skip
_ONLY_NEW = lazy(
    rf"{_OPENS}(?:it|that|this|the (?:time|start|doors?|show|event|concert))?(?:\s?'?s| is)?\s*(?:(?:should|must|has to|needs to) (?:be|say)|starts|begins|kicks off|opens|supposed to (?:be|start))\s*(?:at )?(?P<en>\d{{1,2}}(?:[:.]\d{{2}})?\s?(?:am|pm)){_ENDS}"
    r"|\W*(?:(?:ой|извини(?:те)?|прости(?:те)?|нет|точнее|вернее)(?![а-яё])[\s,.!]*)*(?:начало|старт|начинаем|начинается|начинаемся)\s+(?:не тогда, а )?в\s+(?P<ru>\d{1,2}[:.]\d{2})\W*", re.IGNORECASE,
)  # fmt: skip
_DAY_LED = lazy(
    r"\W*(?:(?:sorry|oops|oh|no|wait|actually|my (?:bad|mistake)|it'?s|it is|its|it should be|that should be|should be|make it|i meant?|on)\b[\s,.!:]*)+"
    r"|\W*(?:(?:ой|упс|извини(?:те)?|прости(?:те)?|нет|точнее|вернее|это|должно быть|надо|нужно|правильно|будет|в)(?![а-яё])[\s,.!:]*)+"
    r"|\s*(?:(?:โทษที|ขอโทษ(?:ที)?|ไม่ใช่|แก้เป็น|เปลี่ยนเป็น|ต้องเป็น|เป็น|อุ๊ย|ค่ะ|ครับ)\s*)+", re.IGNORECASE,
)  # fmt: skip
_WEEKDAY = lazy(r"\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|(?<![а-яё])(?:понедельник|вторник|сред[ауы]|четверг|пятниц[ауы]|суббот[ауы]|воскресень[ея]|пн|вт|ср|чт|пт|сб|вс)(?![а-яё])|วัน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)", re.IGNORECASE)
_PARSED = re.compile(r"(?P<half>half (?:past )?)?(?P<h>\d{1,2})(?:[:.](?P<m>\d{2}))?\s?(?P<part>[ap])?\.?m?", re.IGNORECASE)
_NAMED = {"noon": (0, 0), "midday": (0, 0), "midnight": (0, 0)}
_HALF_TOLD = re.compile(r"\s?(?:[ap]\.?m\.?|o'?clock)$|\s?(?:утра|дня|вечера)$", re.IGNORECASE)
_ON_SHEET = lazy(rf"(?<![\d:.,/\-])(?:\d{{1,2}}[:.]\d{{2}}(?:\s?(?:am|pm))?|\d{{1,2}}\s?(?:am|pm)|\d{{1,2}}(?:\s?(?:утра|дня|вечера|час(?:ов|а)?))|(?<=\bat ){_CLOCK}|(?<=\sв )\d{{1,2}})(?![\d:%])", re.IGNORECASE)
_SAID_IN = (FIELD, "title", "prompt", "topic")
_OUT = "publishing"
_LONGEST = 120  # characters


def hour_put_right(request: Request, index: Matcher) -> Plan | None:
    """The plan of the newest sheet or film with the hour or the day that is told; None for any other message, and where it tells none."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST:
        return None
    newest, able = request.earlier[0], telling(index)
    target = next((one for one in targets_of(newest, index) if one.step.tool in able and one.place is None), None)
    if target is None or any(step.tool.startswith(_OUT) for step in newest.steps):
        return None
    said = {name: target.values[name] for name in _SAID_IN if target.values.get(name)}
    values = _with_the_hour(text, said) or _with_the_day(text, said)
    return applied(newest, [(target, Change(values))], detect(request.text, request.language), index) if values else None


def _with_the_hour(text: str, said: dict[str, Any]) -> dict[str, Any]:
    match = next((found for way in _WAYS if (found := way.fullmatch(text))), None)
    alone = None if match else _ONLY_NEW.fullmatch(text)
    new = (match["new"] if match else (alone["en"] or alone["ru"]) if alone else "").strip()
    old = _parsed(match["old"]) if match else None
    hours = [hour for value in said.values() for line in _lines(value) for hour in _ON_SHEET.findall(line)]
    there = {_parsed(hour) for hour in hours}
    if not new or not there:
        return {}
    gone = old if old in there else there.pop() if len(there) == 1 else None
    if gone is None or not _is_hour(new):
        return {}

    def put(found: re.Match[str]) -> str:
        if _parsed(found[0]) != gone:
            return found[0]
        half = _HALF_TOLD.search(found[0])
        return f"{new}{half[0]}" if half and not _HALF_TOLD.search(new) and new[-1].isdigit() else new

    return _changed(said, lambda line: _ON_SHEET.sub(put, line))


def _with_the_day(text: str, said: dict[str, Any]) -> dict[str, Any]:
    """The day with its name and its date in the place of the only one: "Sunday 13 December", of "Sat 12 December 6.30pm"."""
    led = _DAY_LED.match(text)
    new = text[led.end() :].strip(" .!") if led else ""
    days = times.read(new).days if new else ()
    if len(days) != 1 or days[0].start > 0 or days[0].end < len(new) or not (_WEEKDAY.search(new) and re.search(r"\d", new)):
        return {}
    lines = [line for value in said.values() for line in _lines(value)]
    spans = {line: found for line in lines if len(found := times.read(line).days) == 1 and re.search(r"\d", line[found[0].start : found[0].end])}
    if len({line[day.start : day.end] for line, (day,) in spans.items()}) != 1:
        return {}

    def put(line: str) -> str:
        return f"{line[: spans[line][0].start]}{new}{line[spans[line][0].end :]}" if line in spans else line

    return _changed(said, put)


def _changed(said: dict[str, Any], put: Any) -> dict[str, Any]:
    anew = {name: [put(str(line)) for line in value] if isinstance(value, list) else put(str(value)) for name, value in said.items()}
    return {name: value for name, value in anew.items() if value != said[name]}


def _lines(value: Any) -> list[str]:
    return [str(line) for line in value] if isinstance(value, list) else [str(value)]


def _is_hour(words: str) -> bool:
    hour, minute = _parsed(words)
    return hour < 24 and minute < 60


def _parsed(words: str) -> tuple[int, int]:
    """The hour, of twelve where it is told which half of the day, and the minutes."""
    found = _PARSED.match(words.strip())
    if found is None:
        return _NAMED.get(words.strip().lower(), (99, 0))
    hour = int(found["h"])
    return hour % 12 if hour <= 12 else hour - 12 if hour < 24 else hour, 30 if found["half"] else int(found["m"] or 0)

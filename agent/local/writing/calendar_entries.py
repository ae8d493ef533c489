# ruff: noqa: E501 - patterns read better unbroken
"""One entry of a content calendar, by its number or by its day: it goes to another day ("move the wed one to thurs"), it is taken out ("scrap friday"), or
it is about something else («вторник поменяй на тему про импланты», "เปลี่ยนวันอังคารเป็นเรื่องรากฟันเทียม"). All the others stay as they are.
"""

from __future__ import annotations

import re
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.drafting.wiring import pick_span, picked
from agent.local.moments.days import DAYS
from agent.local.publishing.days_in_full import with_whole_days
from agent.local.writing.calendar_topics import cleaned_up
from agent.patterns import lazy

_MOVES = lazy(r"\b(?:move|shift|push|put|reschedule|postpone|bring|change|swap|switch|make|set|let|post|publish|schedule)\b|(?<![а-яё])(?:опублику|публику|выложи|выклады|перенес|перенос|сдвин|передвин|подвин|перестав|поставь|отложи|поменяй|смени|замени|измени|давай|пусть|лучше|сделай)[а-яё]*|ย้าย|เลื่อน|เปลี่ยน|(?:ขอ|เอา|ให้)(?=เป็น|ไป)", re.IGNORECASE)
_TO = lazy(r"\b(?:to|on|onto|until|for)\b|(?<![а-яё])(?:на|в|во)(?![а-яё])|ไป|เป็น|มา", re.IGNORECASE)
_DAY = lazy(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'?s)?\b|(?<![а-яё])(?:понедельник[а-яё]*|вторник[а-яё]*|сред(?:а|у|ы|е)|четверг[а-яё]*|пятниц[а-яё]+|суббот[а-яё]+|воскресень[а-яё]+)(?![а-яё])"
    r"|วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)", re.IGNORECASE,
)
_ONE = r"(?:posts?|entry|entries|idea|one|slot|thing|content|пост|запись|идея|идею|публикаци[а-яё]+|ролик|โพสต์|คอนเทนต์|คลิป|อัน|ไอเดีย|รายการ)"
_SMALL = lazy(
    rf"\b(?:please|pls|ok(?:ay)?|and|also|so|actually|just|the|on|for|of|from|at|is|that|it|to|a|now|then|out|completely|altogether|instead)\b|(?<![а-яё])(?:пожалуйста|а|и|ну|из|с|в|во|на|за|тот|ту|который|которая|тоже|теперь|плана|совсем|этот|эту)(?![а-яё])|ช่วย|ขอ|ของ|ที่|ใน|ให้|หน่อย|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|ออก|ทิ้ง|ไป|เลย|ด้วย|\b{_ONE}\b|(?<![а-яё]){_ONE}(?![а-яё])|โพสต์|คอนเทนต์|คลิป|อัน|ไอเดีย|รายการ|\d+", re.IGNORECASE,
)
_TAKES_OUT = lazy(
    r"\b(?:scrap|drop|skip|remove|delete|cancel|cut|ditch|bin|axe|kill|lose|take out|leave out|without|no)\b|(?<![а-яё])(?:убери|удали|вычеркни|выкинь|отмени|отменяем|пропусти|исключи|без|не надо|не нужно)(?:те)?(?![а-яё])|ตัด|ลบ|ไม่เอา|ยกเลิก|ข้าม|เอา(?=.*(?:ออก|ทิ้ง))", re.IGNORECASE
)
_CHANGES = lazy(
    r"\b(?:change|make|swap|replace|switch|do|should be|can be|instead|rather|let)\b|(?<![а-яё])(?:поменяй|замени|смени|измени|переделай|сделай|пусть|лучше|давай|поставь)(?:те)?(?![а-яё])|เปลี่ยน|แก้|เอา|ขอ|ให้|ทำ", re.IGNORECASE
)
_ABOUT = lazy(
    r"(?:\b(?:to|with|be)\s+)?(?:(?:be\s+)?(?:a |the )?(?:post|topic|something|one|idea)\s+)?\b(?:about|on the (?:topic|subject) of)\s+(?P<en>\S.*)$"
    r"|(?<![а-яё])(?:на\s+)?(?:(?:пост|тему|тема|что-нибудь|что-то)\s+)?(?<![а-яё])(?:про|об?|на тему)(?:\s+про)?\s+(?P<ru>\S.*)$|(?:เป็น)?(?:โพสต์|คอนเทนต์|คลิป|หัวข้อ)?(?:เรื่อง|เกี่ยวกับ)\s?(?P<th>\S.*)$", re.IGNORECASE,
)
_TOPIC_IS = lazy(r"(?<![а-яё])на тему(?:\s+про)?\s+(?P<ru>\S.*)$", re.IGNORECASE)
_A_WORK = lazy(r"\b(?:an?|another|new|\d+) (?:\w+ )?(?:video|clip|reel|short|picture|poster|image)\b|\b(?:draw|write|film|shoot)\b|(?<![а-яё])(?:ролик|видео|картинк|плакат|напиши|нарисуй|сними)[а-яё]*|คลิปใหม่|วาด|เขียน", re.IGNORECASE)
_DAYS_TH = lazy(r"(?<!วัน)(?=(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์)(?![\u0e00-\u0e7f]*อาทิตย์))")


def entry_changed(text: str, request: Request) -> dict[str, Any] | None:
    """The change of one entry, as `script.calendar` takes it; None where the message tells none."""
    text = _DAYS_TH.sub("วัน", with_whole_days(text))
    return _swapped(text) or _about(text) or _taken_out(text) or _moved(text, request)


def _swapped(text: str) -> dict[str, Any] | None:
    """Two entries that change places, each told by its day or its number."""
    if not _SWAPS.search(text):
        return None
    told = [match[0] for match in _DAY.finditer(text)]
    pair = [_weekday(name) for name in told] if told else [int(number) for number in re.findall(r"(?<!\d)\d{1,2}(?!\d)", text)]
    if len(pair) != _TWO or None in pair or pair[0] == pair[1] or _left(_SWAPS.sub(" ", _AND.sub(" ", text))):
        return None
    return {"entry": pair[0], "swap": pair[1]}


_SWAPS = lazy(r"\b(?:swap|switch|exchange|trade)(?: (?:round|around|over|places|out))?\b|(?<![а-яё])(?:поменяй|переставь|замени|обменяй)(?:те)?(?:\s+местами)?(?![а-яё])|(?<![а-яё])местами(?![а-яё])|สลับ", re.IGNORECASE)
_AND = lazy(r"\b(?:and|with|posts|around|round|over|places)\b|&|(?<![а-яё])(?:и|с|посты|номер[а-я]?)(?![а-яё])|กับ|และ|ข้อ", re.IGNORECASE)
_TWO = 2
_NUMBER = lazy(r"(?:#|№|\b(?:number|no\.?|post|entry|idea)|(?<![а-яё])(?:номер[а-я]?|пост|запись|публикаци[юя])|(?:อัน|โพสต์|ข้อ|ตัว|รายการ|หมายเลข)(?:ที่)?)\s?(?P<n>[1-9]\d?)(?![\d:.%])", re.IGNORECASE)
_BARE_DAY = lazy(r"(?<=one)\s+(?=(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\W*$)", re.IGNORECASE)
"""Before a day with no "to": "make the third one saturday"."""


def _about(text: str) -> dict[str, Any] | None:
    match = _TOPIC_IS.search(text) or _ABOUT.search(text)
    head = text[: match.start()] if match else ""
    if match is None or not _CHANGES.search(head) or _A_WORK.search(head):
        return None
    entry = _entry(head)
    told = next(value for value in match.groupdict().values() if value)
    topic = cleaned_up(re.sub(r"\s+(?:instead|please|вместо этого|пожалуйста)\s*$|แทน\s*$", "", told.strip(" .!"), flags=re.IGNORECASE), detect(told))
    return {"entry": entry, "about": topic} if entry is not None and topic and not _left(_CHANGES.sub(" ", head)) else None


def _taken_out(text: str) -> dict[str, Any] | None:
    if not _TAKES_OUT.search(text) or re.search(r"\bposts\b|(?<![а-яё])посты(?![а-яё])", text, re.IGNORECASE):
        return None
    entry = _entry(text)
    return {"entry": entry, "out": True} if entry is not None and not _left(_TAKES_OUT.sub(" ", text)) else None


def _moved(text: str, request: Request) -> dict[str, Any] | None:
    text = _BARE_DAY.sub(" to ", text)
    to = list(_TO.finditer(text)) if _MOVES.search(text) and not _A_WORK.search(text) else []
    entry = _entry(text[: to[-1].start()]) if to else None
    spoken = times.read(text[to[-1].end() :]) if to else times.Spoken()
    if entry is None or not (spoken.days or spoken.every):
        return None
    day = spoken.days[0] if spoken.days else None
    if day is None or (day.weekday is not None and not day.strictly):
        named = DAYS[day.weekday] if day is not None and day.weekday is not None else (spoken.every.rule if spoken.every else "").removeprefix("week:")
        return {"entry": entry, "to": named} if named in DAYS else None
    when = times.Spoken(days=(day,)).when(request.now)
    return {"entry": entry, "to": when[:10]} if when else None


def _entry(text: str) -> int | str | None:
    """Which entry: by its day, or by its number, from 1."""
    days = [match[0] for match in _DAY.finditer(text)]
    if len(days) == 1:
        return _weekday(days[0])
    if not days and (number := _NUMBER.search(text)):
        return int(number["n"])
    place = picked(text)
    return place + 1 if not days and place is not None and place >= 0 else None


def _weekday(name: str) -> str | None:
    low = name.lower().removeprefix("วัน")
    begun = ("mon", "пон", "จัน"), ("tue", "вто", "อัง"), ("wed", "сре", "พุธ"), ("thu", "чет", "พฤห"), ("fri", "пят", "ศุก"), ("sat", "суб", "เสา"), ("sun", "вос", "อาท")
    return next((DAYS[number] for number, starts in enumerate(begun) if low.startswith(starts)), None)


def _left(text: str) -> str:
    """What is said beside the entry and the small words."""
    span = pick_span(text)
    text = f"{text[: span[0]]} {text[span[1] :]}" if span and not _DAY.search(text) else text
    return re.sub(r"[\W_]+", "", _SMALL.sub(" ", _DAY.sub(" ", text)))

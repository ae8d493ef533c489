# ruff: noqa: E501 - patterns read better unbroken
"""One value of what was made exchanged for another that is told beside it: "change 15s to 30s", "change the time from 6pm to 8pm", «поменяй с 9 на 15»,
"เปลี่ยน 15 วิ เป็น 30 วิ", "แก้ราคาจาก 390 เป็น 350 บาท", "เปลี่ยนจากสีส้มเป็นสีดำ".

The old value says which field is meant: only what the newest work holds is exchanged, and what it holds nowhere is left to others. A sentence
that names two values was read for the first of them, which is the one that is not wanted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from agent.contract import Request
from agent.local import slots, times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.follow_ups.changes import with_what_follows
from agent.local.imagery.details import COLOUR_TH
from agent.local.publishing.planned_anew import at_the_time_told
from agent.local.publishing.post_tools import PLAN, WORDS, WRITTEN
from agent.local.publishing.standing import of_what_stands
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_HI = (
    r"\W*(?:(?:no|ok(?:ay)?|oh|wait|sorry|actually|and|hey|please|pls|can you|could you|let'?s|нет|ой|стой|и|а|ну|пожалуйста|можешь|можете|можно|давай(?:те)?)(?![a-zа-яё])[\s,.!]*"
    r"|(?:ช่วย|งั้น|ขอโทษ|โทษที|เอ้ย|อุ๊ย|ขอ|อยาก(?:ให้|ได้)?|รบกวน|โอเค|ok)\s*)*"
)
_CHANGES = (
    r"(?:(?:change|switch|swap|replace|edit|update|fix|correct|adjust|move|reschedule|make|set)\b|(?:по|за|с)?мени(?:ть|те)?(?![а-яё])|(?:по|с)?менять(?![а-яё])|поменяй(?:те)?(?![а-яё])|(?:ис|по)прав(?:ь|ьте|ить)(?![а-яё])|измени(?:те|ть)?(?![а-яё])"
    r"|перенес(?:и|ите|ти)(?![а-яё])|передвин(?:ь|ьте|уть)(?![а-яё])|сдвин(?:ь|ьте|уть)(?![а-яё])|передела(?:й|йте|ть)(?![а-яё])|เปลี่ยน(?!ใจ)|แก้(?:ไข)?|ปรับ|สลับ|เลื่อน|ย้าย|ลด|เพิ่ม)"
)
_NAME = (
    r"(?:\s*(?:it|that|this|the|its|его|её|это|length|duration|time|hour|price|cost|colou?r|voice|number|amount|count|discount|date|day|posting time|language|platform"
    r"|длин(?:у|а)|длительность|время|час|цен(?:у|а)|цвет|голос|количество|числ(?:о|а)|скидк(?:у|а)|дат(?:у|а)|день|язык|публикацию|пост"
    r"|ความยาว(?:คลิป|วิดีโอ)?|เวลา(?:โพสต์|ลง)?|ราคา|สี(?=จาก|\s)|เสียง(?=จาก|\s)|จำนวน(?:รูป)?|วันที่(?=จาก|\s)|ส่วนลด|ภาษา(?=จาก|\s)|โพสต์|มัน|คลิป|วิดีโอ)(?![a-zа-яё]))*"
)
_FROM = r"(?:\s*(?:\b(?:from|of)\b|(?<![а-яё])(?:со?|из|от)(?![а-яё])|จาก))?"
_TO = r"\s*(?:\b(?:to|into|with|for|by)\b|(?<![а-яё])на(?![а-яё])|(?:ให้|ไป|มา)?(?:กลาย)?เป็น|[-=]>|→)(?:\s*เวลา)?\s*"
_ENDS = (
    r"(?:[\s,]*(?:(?<![a-zа-яё])(?:please|pls|instead|now|then|thanks|ok|пожалуйста|плиз|лучше|тогда|спасибо)(?![a-zа-яё])|ดีกว่า|แทน|พอ(?:แล้ว)?|นะ|ค่ะ|(?<!โย)คะ|ครับ|คับ|จ้า|จ้ะ|หน่อย|เลย|ด้วย|ที(?=\s|$)|ได้(?:ไหม|มั้ย)|[.!?]))*\s*"
)
_AND = r"(?:\s*[,;.]\s+(?:(?:and|also|и|а)\s+)?|\s+(?:and|plus|и)\s+(?:also\s+)?|\s*(?:แล้วก็|แล้ว|และ(?:ก็)?)\s*(?=\S))"
_EXCHANGED = lazy(rf"{_HI}{_CHANGES}{_NAME}{_FROM}\s*(?P<old>\S[^,;!?\n]{{0,40}}?){_TO}(?P<new>\S[^,;!?\n]{{0,40}}?){_ENDS}(?:{_AND}(?P<rest>\S.{{2,100}}))?", re.IGNORECASE)
_PUT_RIGHT = lazy(
    rf"{_HI}(?:not|не|ไม่ใช่)\s+(?P<old>\S[^,;!?\n]{{0,30}}?),?\s*(?:\bbut\b|(?<![а-яё])а(?![а-яё])|แต่เป็น)\s*(?P<new>\S[^,;!?\n]{{0,30}}?){_ENDS}|{_HI}(?P<new2>\S[^,;!?\n]{{0,30}}?)\s*ไม่ใช่\s*(?P<old2>\S[^,;!?\n]{{0,30}}?){_ENDS}", re.IGNORECASE,
)
"""The same as a correction, of figures only: "not 15s but 30s"."""
_SET = lazy(
    rf"{_HI}(?:{_CHANGES}\s*(?:the |its )?(?:posting )?(?:time|hour|время|час|เวลา(?:โพสต์|ลง)?)|เวลา(?:โพสต์|ลง)?(?=เป็น)){_TO}(?P<clock>\S[^,;!?\n]{{0,30}}?){_ENDS}"
    rf"|{_HI}(?:ทำ|ให้|เอา)*(?:มัน|คลิป|วิดีโอ)?(?:ยาว|สั้น)(?:ขึ้น|ลง|กว่านี้)?(?:อีก|หน่อย|นิด(?:นึง|หน่อย)?|ค่ะ|ครับ|นะ|\s)*เป็น(?:สัก|ประมาณ)?\s*(?P<length>\d[^,;!?\n]{{1,20}}?){_ENDS}", re.IGNORECASE,
)
"""A new hour of what goes out, and how long or short a film is to be, without the old value."""
_BEGINS = lazy(r"\d")
_COLOUR = lazy(rf"สี\s?(?P<name>{COLOUR_TH})")
_FIGURE = lazy(r"(?P<n>\d{1,3}(?:[,\s]\d{3})+|\d+(?:[.,]\d+)?)\s*(?P<unit>%|[^\d\s,.;:!?]{1,12})?")
_BARE = lazy(r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?")
_OUT = (PLAN, WORDS, WRITTEN)
_KEPT = ("memory.", "publishing.move", "publishing.cancel", "asset.")
_LINES = ("details",)
_HOURS = 24
_LONGEST = 200  # characters
_TOLD_AS = ("{}", "เสียง{}", "ภาษา{}", "{} voice", "{} голос", "at {}", "в {}")
"""How a value that is told by itself may have to be read: "ผู้ชาย" of a voice."""


@dataclass(frozen=True)
class _Told:
    """What is there, and what is to be in its place."""

    old: str
    new: str


def from_one_to_another(request: Request, index: Matcher, language: str, again: Callable[[Request], Plan]) -> Plan | None:
    """The newest work with the one value in the other's place, and with what is wished of it behind that; None for any other message."""
    text = normalise(request.text)
    newest = request.earlier[0] if request.earlier and not (request.question or request.attachments) else None
    if newest is None or len(text) > _LONGEST or '"' in text or any(step.tool.startswith(_KEPT) for step in newest.steps):
        return None
    told, rest = _told(text)
    changed = {step.id: now for step in newest.steps if (now := _exchanged(step, told, index, language))} if told else {}
    if changed:
        plan = with_what_follows(newest, changed, index)
        return _and(plan, newest, changed, rest, request, again) if rest else _standing(plan, changed, request, index, language)
    return _set_alone(text, newest, request, index, language)


def _told(text: str) -> tuple[_Told | None, str]:
    """What is exchanged, and what is wished behind it."""
    if match := _EXCHANGED.fullmatch(text):
        return _of_one_kind(_Told(match["old"].strip(), match["new"].strip())), (match["rest"] or "").strip()
    match = _PUT_RIGHT.fullmatch(text)
    old, new = ((match[name] or match[f"{name}2"]).strip() for name in ("old", "new")) if match else ("", "")
    return (_of_one_kind(_Told(old, new)), "") if _BEGINS.match(old) and _BEGINS.match(new) else (None, "")


def _and(plan: Plan, newest: Plan, changed: Mapping[str, Step], rest: str, request: Request, again: Callable[[Request], Plan]) -> Plan:
    """The plan with what else is wished of it; as it is where that is no change of it."""
    whole = newest.model_copy(update={"steps": [changed.get(step.id, step) for step in newest.steps]})
    more = again(replace(request, text=rest, earlier=[whole, *request.earlier[1:]]))
    same = {step.tool for step in more.steps} & {step.tool for step in plan.steps}
    return more if same and not more.question else plan


def _standing(plan: Plan, changed: Mapping[str, Step], request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan; of posts that are planned already, what moves them there."""
    posts = all(step.tool in _OUT for step in changed.values())
    return of_what_stands(plan, request, index, language) if posts and request.settled else plan


def _set_alone(text: str, newest: Plan, request: Request, index: Matcher, language: str) -> Plan | None:
    """The newest work at the hour, or as long, as is told without what it was before."""
    match = _SET.fullmatch(text)
    if match is None:
        return None
    changed = dict[str, Step]()
    for step in newest.steps:
        ability = index.whole(step.tool)
        if ability is None:
            continue
        values = _at_the_hour(match["clock"], step) if match["clock"] else _as_long(match["length"], ability)
        if values:
            changed[step.id] = wording.with_values(step, ability, values, language)
    return _standing(with_what_follows(newest, changed, index), changed, request, index, language) if len(changed) == 1 else None


def _at_the_hour(said: str, step: Step) -> dict[str, Any]:
    """When a post goes out that has an hour: at that one, on the day it had."""
    if "T" not in str(step.args.get("when")):
        return {}
    return next((values for words in (said, f"at {said}", f"в {said}") if len(times.read(words).clocks) == 1 and (values := at_the_time_told(words, step))), {})


def _as_long(said: str, ability: Ability) -> dict[str, Any]:
    spec = ability.slots.get("duration_s")
    found = slots.find(said, spec) if spec else []
    return {"duration_s": found[0].value} if spec and len(found) == 1 else {}


def _of_one_kind(told: _Told) -> _Told:
    """Both with the unit that only one of them was told with: "from 15 seconds to 25"."""
    old, new = _FIGURE.fullmatch(told.old), _FIGURE.fullmatch(told.new)
    if old and new and old["unit"] and not new["unit"]:
        return _Told(told.old, f"{new['n']}{told.old[old.end('n') :]}")
    if old and new and new["unit"] and not old["unit"]:
        return _Told(f"{old['n']}{told.new[new.end('n') :]}", told.new)
    return told


def _exchanged(step: Step, told: _Told, index: Matcher, language: str) -> Step | None:
    """A step with the new value where it has the old one; None where it does not have that."""
    ability = index.whole(step.tool)
    if ability is None:
        return None
    values = {name: value for name, value in _values(step, ability, told) if value != step.args.get(name)}
    values = _in_texts(step, ability, told) | values if not values or _COLOUR.search(told.old) else values
    return wording.with_values(step, ability, values, language) if values else None


def _values(step: Step, ability: Ability, told: _Told) -> Iterator[tuple[str, Any]]:
    """The fields whose value is the old one, with the new one."""
    for name, spec in ability.slots.items():
        had = step.args.get(name)
        if had is None or spec.kind in ("text", "asset", "operations", "share"):
            continue
        if spec.kind == "moment" and isinstance(had, str):
            yield from _moments(step, had, told)
        elif isinstance(had, list):
            old, new = _read(told.old, spec), _read(told.new, spec)
            if old in had and new is not None:
                yield name, list(dict.fromkeys(new if value == old else value for value in had))
        elif _is(had, told.old, spec) and (new := _read(told.new, spec)) is not None:
            yield name, new


def _is(had: Any, said: str, spec: Spec) -> bool:
    return _read(said, spec) == had


def _read(said: str, spec: Spec) -> Any:
    """The one value that the words are of the field; None where they are none, or several."""
    if spec.kind == "count":
        figure = _FIGURE.fullmatch(said)
        return int(figure["n"]) if figure and figure["n"].isdigit() and _counts(figure["unit"] or "") else None
    if spec.kind == "duration" and _BARE.fullmatch(said):
        return float(said.replace(",", ""))
    for way in _TOLD_AS:
        found = {str(hit.value): hit.value for hit in slots.find(way.format(said), spec)}
        if len(found) == 1:
            return next(iter(found.values()))
    return None


_COUNTED = lazy(r"|รูป|ภาพ|แบบ|อัน|ชิ้น|ใบ|ตัว|แคปชั่น|สโลแกน|ไอเดีย|pictures?|pics?|images?|photos?|ideas?|captions?|slogans?|ones?|options?|versions?|картин\w+|штук\w*|вариант\w*|иде\w+|фото|шт", re.IGNORECASE)


def _counts(unit: str) -> bool:
    return _COUNTED.fullmatch(unit) is not None


def _moments(step: Step, had: str, told: _Told) -> Iterator[tuple[str, Any]]:
    """When it goes out, where the old hour or day is the one it has."""
    old = next((spoken for words in _as_hours(told.old) if (spoken := times.read(words)).clocks or spoken.days), None)
    if old is None or "T" not in had or not _is_then(old, datetime.fromisoformat(had)):
        return
    new = next((values for words in _as_hours(told.new) if (values := at_the_time_told(words, step))), {})
    yield from new.items()


def _as_hours(said: str) -> tuple[str, ...]:
    """The words, and as an hour where they are a number alone."""
    return (f"at {said}:00", said) if said.isdigit() and int(said) < _HOURS else (said, f"at {said}", f"в {said}")


def _is_then(old: times.Spoken, had: datetime) -> bool:
    clock = old.clocks[0] if old.clocks else None
    hours = {(clock.at.hour, clock.at.minute), *([((clock.at.hour + 12) % _HOURS, clock.at.minute)] if clock.either else [])} if clock else set[tuple[int, int]]()
    day = old.days[0] if old.days else None
    same_day = day is None or (day.weekday is not None and day.weekday == had.weekday()) or (day.on is not None and day.on[2] == had.day) or day.offset is not None
    return same_day and (not hours or (had.hour, had.minute) in hours)


def _in_texts(step: Step, ability: Ability, told: _Told) -> dict[str, Any]:
    """The step's words with the new figure or colour where they have the old one; nothing where they do not."""
    out = dict[str, Any]()
    names = {name for name, spec in ability.slots.items() if spec.kind == "text"}
    for name, had in step.args.items():
        if name not in (*names, *_LINES) or not isinstance(had, str | list):
            continue
        now = _put(had, told) if isinstance(had, str) else [_put(str(line), told) for line in had]
        if now != had:
            out[name] = now
    return out


def _put(text: str, told: _Told) -> str:
    old, new = _FIGURE.fullmatch(told.old), _FIGURE.fullmatch(told.new)
    if old and new:
        unit = rf"\s*{re.escape(old['unit'])}" if old["unit"] and old["unit"] in text else ""
        shown = told.new if unit else new["n"]
        return re.sub(rf"(?<![\d.,:/]){re.escape(old['n'])}{unit}(?![\d:/]|[.,]\d)", lambda _: shown, text)
    was, now = _COLOUR.fullmatch(told.old), _COLOUR.fullmatch(told.new) or _COLOUR.fullmatch(f"สี{told.new}")
    if was and now:
        return re.sub(rf"สี\s?{re.escape(was['name'])}(?!เข้ม|อ่อน|สด)", lambda _: f"สี{now['name']}", text)
    return text

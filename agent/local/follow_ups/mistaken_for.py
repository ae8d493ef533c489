# ruff: noqa: E501 - patterns read better unbroken
"""What was meant, told behind "no": "ไม่ใช่ค่ะ หมายถึงร้านชา ไม่ใช่ร้านกาแฟ", "พิมพ์ผิด หัวหินไม่ใช่ค่ะ ชะอำ", "no, I mean a black cat, not a ginger one", «нет, имеется
в виду чайная, а не кофейня». The one is put for the other in all that the newest work says, in its title too; where nothing is named that was
wrong, the work is about the other thing altogether.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.follow_ups.target import sources
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_LONGEST = 120  # characters
_POLITE = r"(?:(?<!ช)นะ|(?<!ห)น้า|ครับ|คับ|ค่ะ|ค่า|(?<!โย)คะ|จ้า|จ้ะ|เลย|\s)*"
_NO = rf"(?:(?:อ้าว|เอ่อ|เอ้ย|อุ๊ย|อุ้ย|โทษที|ขอโทษ(?:ที)?|ไม่ใช่(?:แบบนั้น|อันนั้น)?|เข้าใจผิด(?:แล้ว)?|พิมพ์ผิด|บอกผิด|ผิด(?:แล้ว)?|ไม่){_POLITE})"
_MEANT = r"(?:(?:ผม|ฉัน|เรา|หนู|ดิฉัน|พี่)?(?:หมายถึง|หมายความว่า|จะเอา|อยากได้|ต้องการ)|(?:ต้อง)?เป็น|เอา)"
_NOT_THIS = r"(?!แนวตั้ง|แนวนอน|จัตุรัส|สี|ภาษา|เสียง|แบบ|สั้น|ยาว|\d|ขนาด|คลิป|รูป|ภาพ|โปสเตอร์|วิดีโอ|เพลง|สคริปต์|แคปชั่น|โพสต์|อัน|เรื่อง)"
_BOTH = lazy(rf"^\s*(?:{_NO}{{1,3}}(?:{_MEANT})|หมายถึง)\s?(?P<new>{_NOT_THIS}[^\s,.!?\"]{{2,40}}?){_POLITE}[\s,]*ไม่ใช่\s?(?P<old>[^\s,.!?\"]{{2,40}}?){_POLITE}$")
_OLD_FIRST = lazy(rf"^\s*{_NO}{{0,3}}(?P<old>[^\s,.!?\"]{{2,40}}?)ไม่ใช่{_POLITE}\s(?:แต่)?(?:{_MEANT})?\s?(?P<new>{_NOT_THIS}[^\s,.!?\"]{{2,40}}?){_POLITE}$")
_NEW_ONLY = lazy(rf"^\s*{_NO}{{1,3}}(?:ผม|ฉัน|เรา|หนู|ดิฉัน|พี่)?หมายถึง\s?(?P<new>{_NOT_THIS}[^,.!?\"]{{2,60}}?){_POLITE}$")
_MEAN = lazy(
    r"^\W*(?:(?:no|nope|oh|sorry|wait|oops)[\s,.!]+)+(?:i|we) mean (?=[^,;]{2,60}[,;]\s*not\s)|^\W*(?:(?:нет|ой|не|прости|извини)[\s,.!]+)+(?:(?:я|мы)\s+)?име(?:ю|ем|ется|лось|лась|лся) в виду[\s:,—-]+(?=[^,;]{2,60}[,;]\s*а\s+не\s)",
    re.IGNORECASE,
)
"""Says only that a correction follows, in words that could be taken for a part of it."""
_PUT = {"en": "no, i meant ", "ru": "нет, "}
_SUBJECTS = ("topic", "prompt", "title")
_LEAST = 3
"""Letters that a new name and what stands before the old one begin with alike: both are the whole name then."""


def meaning_said(request: Request) -> Request:
    """The message without what only says that a correction follows, in the languages whose corrections are read as they stand."""
    said = _MEAN.match(request.text) if request.earlier and not request.question else None
    return replace(request, text=f"{_PUT[detect(request.text, request.language)]}{request.text[said.end() :]}") if said and detect(request.text, request.language) in _PUT else request


def mistaken_for(request: Request, index: Matcher) -> Plan | None:
    """The plan of the newest work about what was meant; None for any other message, and where nothing in that work was meant otherwise."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST:
        return None
    steps = list(request.earlier[0].steps)
    match = _BOTH.match(text) or _OLD_FIRST.match(text)
    if match is None:
        only = _NEW_ONLY.match(text)
        return _about(steps, only["new"].strip(), index) if only else None
    old, new = match["old"].strip(), match["new"].strip()
    if any(sources(step.args) for step in steps):
        return None
    changed = [_with(step, old, new, index) for step in steps]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in changed)), steps=changed) if changed != steps else None


def _with(step: Step, old: str, new: str, index: Matcher) -> Step:
    """The step with the one for the other wherever it is said."""
    ability = next((one for one in index.abilities if one.tool.name == step.tool and one.operation is None), None)
    values = {name: _put(value, old, new) for name, value in step.args.items()}
    changed = {name: value for name, value in values.items() if value != step.args[name]}
    return wording.with_values(step, ability, changed, "th").model_copy(update={"needs": []}) if ability and changed else step


def _put(value: Any, old: str, new: str) -> Any:
    if isinstance(value, list):
        return [_put(part, old, new) for part in value]
    at = value.find(old) if isinstance(value, str) else -1
    if at < 0:
        return value
    shared = next((size for size in range(min(at, len(new)), _LEAST - 1, -1) if value[at - size : at] == new[:size]), 0)
    return f"{value[: at - shared]}{new}{value[at + len(old) :]}"


def _about(steps: list[Step], new: str, index: Matcher) -> Plan | None:
    """The work about the new thing alone, where it has one subject."""
    if len(steps) != 1 or sources(steps[0].args):
        return None
    step = steps[0]
    ability = next((one for one in index.abilities if one.tool.name == step.tool and one.operation is None), None)
    name = next((name for name in _SUBJECTS if step.args.get(name)), "")
    if ability is None or not name or step.args.get("details") or (name != "title" and step.args.get("title")):
        return None
    changed = wording.with_values(step, ability, {name: new}, "th").model_copy(update={"needs": []})
    return Plan(goal=changed.title, steps=[changed])

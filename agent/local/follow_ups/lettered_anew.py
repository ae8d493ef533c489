# ruff: noqa: E501 - patterns read better unbroken
"""Other words on the sheet that was made, told without quotes: "can u put เปิดแล้ว on it instead of open", «напиши на нём закрыто вместо открыто»,
"ใส่คำว่า ปิดร้าน แทน เปิดร้าน". What stands on it takes the new words whole; what it shows stays.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.changes import applied, targets_of
from agent.local.follow_ups.target import Change, Target
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_ASKED = r"^\W*(?:(?:no|ok|hey|actually|and|sorry|wait|please|pls|can|could|you|u|it|we|should)\b[\s,]*)*"
_ASKED_RU = r"^\W*(?:(?:нет|а|и|ну|ой|пожалуйста|можно|можешь|можете|лучше|пусть)(?![а-яё])[\s,]*)*"
_ON_IT = r"on (?:it|there|the (?:poster|banner|picture|image|sign|flyer))"
_ON_IT_RU = r"на (?:н[её]м|ней|плакате|постере|картинке|баннере|афише)"
_END = r"(?:\s*,?\s*(?:please|pls|пожалуйста))?\s*[.!?]*$"
_END_TH = r"(?:ได้(?:ไหม|มั้ย|ป่ะ)|นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย|เลย|ที|ดีกว่า)*\s*$"
_INSTEAD = (
    lazy(rf"{_ASKED}(?:put|write|have|print|say|use)\s+(?P<new>[^\",;!?]{{1,60}}?)(?: {_ON_IT})? (?:instead of|in place of|not) (?:the (?:words? )?)?(?P<old>[^\",;!?]{{1,60}}?)(?: {_ON_IT})?{_END}", re.IGNORECASE),
    lazy(rf"{_ASKED_RU}(?:(?:напиши|поставь|сделай|помести)(?:те)?\s+|будет\s+|написано\s+)+(?:{_ON_IT_RU}\s+)?(?P<new>[^\",;!?]{{1,60}}?)(?: {_ON_IT_RU})? вместо (?:слова |слов |надписи )?(?P<old>[^\",;!?]{{1,60}}?){_END}", re.IGNORECASE),
    lazy(rf"^(?:ช่วย|ขอ|งั้น)?(?:ใส่|เขียน|ใช้|เปลี่ยนเป็น)(?:คำว่า|ข้อความ|ว่า)?\s?(?P<new>[^\",;!?]{{1,40}}?)\s?แทน(?:คำว่า|ที่|ข้อความ)?\s?(?P<old>[^\",;!?]{{1,40}}?){_END_TH}"),
)  # fmt: skip
_SAYS = (
    lazy(rf"{_ASKED}(?:say|read)\s+(?P<new>[^\",;!?]{{1,60}}?) instead{_END}", re.IGNORECASE),
    lazy(rf"{_ASKED}(?:put|write|print)\s+(?:the words? )?(?P<new>[^\",;!?]{{1,60}}?) {_ON_IT} instead{_END}", re.IGNORECASE),
    lazy(rf"{_ASKED_RU}(?:напиши(?:те)?|будет написано)\s+(?:{_ON_IT_RU}\s+)(?P<new>[^\",;!?]{{1,60}}?)(?: вместо этого)?{_END}", re.IGNORECASE),
    lazy(rf"^(?:ช่วย|ขอ|งั้น)?(?:ให้)?(?:เขียนว่า|ใส่คำว่า)\s?(?P<new>[^\",;!?]{{1,40}}?)\s?แทน{_END_TH}"),
)  # fmt: skip
"""What is to stand on it, whatever stood there."""
_A_THING = lazy(r"^(?:an?|some|two|three|my|our|the)\s", re.IGNORECASE)
"""Is shown, and not written."""
_TITLE, _LINES = "title", "details"


def lettered_anew(request: Request, index: Matcher, language: str) -> Plan | None:
    """The newest sheet with those words on it; None for any other message, and where the old ones stand nowhere on it."""
    if not request.earlier or request.question or request.attachments:
        return None
    text = normalise(request.text)
    told = next((match for pattern in _INSTEAD if (match := pattern.match(text))), None)
    says = None if told else next((match for pattern in _SAYS if (match := pattern.match(text))), None)
    for target in targets_of(request.earlier[0], index) if told or says else ():
        if told and (change := _in_place_of(target, told["old"].strip(), told["new"].strip())):
            return applied(request.earlier[0], [(target, change)], language, index)
        if says and target.values.get(_TITLE) and not _A_THING.match(says["new"]):
            return applied(request.earlier[0], [(target, Change({_TITLE: says["new"].strip()}))], language, index)
    return None


def _in_place_of(target: Target, old: str, new: str) -> Change | None:
    """The change of the words that stand there, in the title or in a line of their own."""
    title, lines = target.values.get(_TITLE), target.values.get(_LINES)
    if isinstance(title, str) and (there := re.search(rf"(?<!\w){re.escape(old)}(?!\w)", title, re.IGNORECASE)):
        return Change({_TITLE: f"{title[: there.start()]}{new}{title[there.end() :]}"})
    if isinstance(lines, list) and old.lower() in [str(line).lower() for line in lines]:
        return Change({_LINES: [new if str(line).lower() == old.lower() else line for line in lines]})
    return None

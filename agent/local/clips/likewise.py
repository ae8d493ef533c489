# ruff: noqa: E501 - patterns read better unbroken
"""What was done with one file, done with another: "and the same for this one pls", «и с этим то же самое», "ทำแบบเดียวกันกับคลิปนี้". Where no file came with the
message, it is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.contract import KINDS, Asset
from tools.plan import Plan, Step

_OTHER = r"(?:this|that|the (?:new|next|other|second)|these)(?: (?:new|next|other|second))?(?: (?:one|ones|clip|video|file|picture|photo|recording))?"
_OTHER_RU = r"(?:эт(?:им|ой|ого|ому|у|от|о)|вот (?:этим|этой|это|эту|этот)|нов(?:ым|ой|ое|ую)|втор(?:ым|ой|ое|ую)|друг(?:им|ой|ое|ую))(?: (?:видео|роликом|ролик|клипом|клип|файлом|файл|записью|запись|фото))?"
_END = r"(?:[\s,]*(?:too|as well|also|please|pls|plz|thanks|cheers|now))*\W*"
_SAID = (
    lazy(rf"\W*(?:(?:and|now|ok(?:ay)?|great|nice|perfect|thanks|please|can you|could you|then|also|lovely)\b[\s,.!]*)*(?:(?:do|make|apply|run)\s+)?(?:exactly )?(?:the |all the )?same(?: (?:thing|edits?|again|changes|treatment|things|stuff))?\s+(?:for|to|with|on)\s+{_OTHER}{_END}", re.IGNORECASE),
    lazy(rf"\W*(?:(?:and|now|ok(?:ay)?|then|please|also)\b[\s,.!]*)+(?:do |edit )?(?P<short>{_OTHER})(?: (?:like that|the same(?: way)?))?(?:[\s,]*(?:too|as well|also|please|pls))+\W*", re.IGNORECASE),
    lazy(rf"\W*(?:now|and)\s+(?:do|edit)\s+(?P<short>{_OTHER})(?: (?:like that|the same(?: way)?))?{_END}", re.IGNORECASE),
    lazy(rf"\W*(?:(?:а|и|теперь|ок|отлично|супер|спасибо|давай|сделай|можешь)(?:те)?[\s,.!]+)*(?:(?:всё|все) )?(?:то же(?: самое)?|тоже самое|так же|также|такое же)(?: (?:сделай|примени|повтори)(?:те)?)?\s+(?:(?:сделай|примени|повтори)(?:те)?\s+)?(?:с|со|к|для|на)\s+{_OTHER_RU}(?: (?:тоже|пожалуйста|плиз))*\W*", re.IGNORECASE),
    lazy(rf"\W*(?:(?:а|и|теперь|ок|отлично|супер|спасибо|давай|сделай)(?:те)?[\s,.!]+)*(?:с |со |к |для )?{_OTHER_RU}\s+(?:(?:сделай|тоже|теперь)(?:те)?\s+)*(?:(?:всё|все) )?(?:то же(?: самое)?|тоже самое|так же|также)(?: (?:сделай|пожалуйста|плиз)(?:те)?)*\W*", re.IGNORECASE),
    lazy(r"\s*(?:แล้ว|ช่วย|ขอ|ทำ|เอา|ตัด|แก้|โอเค|\s)*(?:แบบ)?(?:เดียวกัน|เหมือนกัน|เหมือนเดิม|แบบเดิม|เหมือนอันแรก)\s?(?:กับ|ให้|ด้วย)*(?P<th>คลิป|วิดีโอ|อัน|ไฟล์|รูป|ตัว)นี้(?:ด้วย|ที|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|จ้า|เลย|\s)*"),
    lazy(r"\s*(?:แล้ว)?(?P<th>คลิป|วิดีโอ|อัน|ไฟล์|รูป|ตัว)นี้(?:ก็|ขอ|ทำ|เอา|ให้|แบบ|ด้วย|\s)*(?:เดียวกัน|เหมือนกัน|เหมือนเดิม|แบบเดิม)(?:ด้วย|ที|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|จ้า|เลย|\s)*"),
)  # fmt: skip
_LONGEST = 120  # characters


def likewise(request: Request, index: Matcher) -> Plan | None:
    """The newest work on a file, done with the one that was sent; None for any other message, and where nothing was done with a file."""
    text = normalise(request.text)
    if request.question or not request.earlier or len(text) > _LONGEST or len(request.attachments) > 1:
        return None
    match = next((found for said in _SAID if (found := said.fullmatch(text))), None)
    steps = list(_edits(request.earlier[0], index)) if match else []
    given = {value for step in steps for value in _files(step.args)}
    if match is None or len(given) != 1 or not steps:
        return None
    if not request.attachments:
        return None if match.groupdict().get("short") else Plan(reply=phrase("send_same", detect(request.text, request.language)))
    (file,) = request.attachments
    if not all(_takes(step, next(iter(given)), file.actual_kind, index) for step in steps):
        return None
    new = [step.model_copy(update={"args": _with(step.args, next(iter(given)), file.ref)}) for step in steps]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in new)), steps=new)


def _edits(plan: Plan, index: Matcher) -> Iterator[Step]:
    """What was done with a file, without what put it out."""
    harmless = {ability.tool.name for ability in index.abilities if ability.tool.effect == "none"}
    yield from (step for step in plan.steps if step.tool in harmless)


def _files(value: Any) -> Iterator[str]:
    if isinstance(value, str) and value.startswith("ast_"):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _files(item)


def _takes(step: Step, old: str, kind: str, index: Matcher) -> bool:
    """Whether a step takes a file of that kind where it took the old one."""
    specs = [spec for ability in index.abilities if ability.tool.name == step.tool for spec in ability.input_specs if spec.asset]
    held = [spec.asset for spec in specs if spec.asset and old in _files(step.args.get(spec.name))]
    return old not in _files(step.args) or any(issubclass(KINDS.get(kind, Asset), asset) for asset in held)


def _with(value: Any, old: str, new: str) -> Any:
    if isinstance(value, dict):
        return {name: _with(one, old, new) for name, one in value.items()}
    if isinstance(value, list):
        return [_with(one, old, new) for one in value]
    return new if value == old else value

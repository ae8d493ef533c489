# ruff: noqa: E501 - patterns read better unbroken
"""An edit turned round: "I meant keep that part, not remove it", "наоборот, оставь этот кусок"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.local.catalogue.abilities import Ability
from agent.local.drafting import wording
from agent.local.follow_ups.target import Target
from agent.patterns import lazy
from tools.plan import Plan

_PART = r"(?:(?:the|that|this|only|just|those)\s+)*(?:(?:part|bit|piece|section|stretch|one|it|that|this|seconds|segment|portion)\b)"
_PART_RU = r"(?:(?:именно|только|как раз|этот|эту|тот|ту|сам)\s+)*(?:кусок|часть|фрагмент|отрезок|его|её|ее|это|эту|этот)"
_KEEP = lazy(
    rf"\b(?:keep|leave|retain|preserve|save)(?:ing)? {_PART}|\b{_PART} (?:kept|to stay|to be kept|stays|should (?:stay|remain|be kept))|(?<![а-яё])(?:остав\w*|сохрани\w*)\s+{_PART_RU}|{_PART_RU}\s+(?:надо |нужно |должен |должна )?(?:было )?(?:остав\w+|сохран\w+)"
    r"|(?:เก็บ|เอา|คง|เหลือ)(?:ไว้)?(?:แค่|เฉพาะ)?(?:ช่วง|ส่วน|ท่อน|ตรง)(?:นั้น|นี้|นั่น)?(?:ไว้)?|(?:ช่วง|ส่วน|ท่อน)(?:นั้น|นี้)(?:ให้)?(?:เก็บ|เหลือ)(?:ไว้)?",
    re.IGNORECASE,
)
_REMOVE = lazy(
    rf"\b(?:remove|cut|delete|drop|lose|take)(?:ing)? {_PART}(?: out)?|\b{_PART} (?:gone|out|removed|cut|deleted|to go)|(?<![а-яё])(?:убра\w*|убери\w*|удали\w*|вырез\w*|вырежи\w*|выкин\w*)\s+{_PART_RU}|{_PART_RU}\s+(?:надо |нужно )?(?:было )?(?:убра\w+|удали\w+|вырез\w+)"
    r"|(?:ตัด|ลบ)(?:เอา)?(?:ช่วง|ส่วน|ท่อน|ตรง)(?:นั้น|นี้|นั่น)?(?:ออก|ทิ้ง)",
    re.IGNORECASE,
)
_NOT = lazy(r"\b(?:not|instead of|rather than|don'?t|didn'?t want|не|вместо)\b(?! only).*$|(?:ไม่ใช่|ไม่ได้ให้|อย่า).*$", re.IGNORECASE)
_MOST_SAID = 16
_GONE = {"remove", "off"}


def turned_round(text: str, targets: Sequence[Target], abilities: Sequence[Ability], language: str) -> Plan | None:
    """The edit with its keeping for a removing or the other way round, of the same stretch; None when the message asks for no such thing."""
    said = _NOT.sub("", text)
    keeps, removes = _KEEP.search(said), _REMOVE.search(said)
    if len(text.split()) > _MOST_SAID or (keeps is None) == (removes is None) or re.search(r"\d", text):
        return None
    for target in targets:
        spec, other = target.ability.operations_spec, _other(target, abilities)
        if target.place is None or spec is None or other is None:
            continue
        if _takes_away(target.ability) == (removes is not None):
            return Plan(goal=target.step.title, steps=[target.step])  # that is what it does: the person is shown it again
        stretch = {name: value for name, value in target.values.items() if name != "type"}
        operations = list(target.step.args[spec.name])
        operations[target.place] = {"type": other.type, **stretch}
        title = wording.sentence([wording.part_title(other, stretch, "", language)])
        step = target.step.model_copy(update={"args": {**target.step.args, spec.name: operations}, "title": title, "needs": []})
        return Plan(goal=title, steps=[step])
    return None


def _other(target: Target, abilities: Sequence[Ability]) -> Ability | None:
    """What does the opposite with the same stretch: the one other operation that has all of its fields."""
    told = target.values.keys() - {"type"}
    own = [ability for ability in abilities if ability.tool.name == target.ability.tool.name and ability.type and ability.type != target.ability.type]
    fits = [ability for ability in own if len(told) > 1 and told <= ability.slots.keys() and _takes_away(ability) != _takes_away(target.ability)]
    return fits[0] if len(fits) == 1 else None


def _takes_away(ability: Ability) -> bool:
    """Whether most of the sentences it is asked for with speak of removing."""
    told = [bool(_GONE & {concept for token in phrase.words for concept in token.concepts}) for phrase in ability.phrases]
    return sum(told) * 2 > len(told)

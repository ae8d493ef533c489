"""What was made before, as the marked words of a message (`frame`) tell it: changed ("in our lavender and gold"), or made once more
("another one, about the rescue dogs").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.follow_ups.changes import applied, only_one, targets_of
from agent.local.follow_ups.target import Change, Target
from agent.local.learned.frame import Frame
from agent.local.learned.marked import SURELY_TOLD, subject_of, values_of
from agent.patterns import lazy
from tools.plan import Plan


def once_more(frame: Frame, request: Request, index: Matcher, language: str) -> Plan | None:
    """One more of what was made last, with what the marked words tell of it, and about what they say."""
    for target in targets_of(request.earlier[0], index) if request.earlier else ():
        tool = target.ability.tool
        if target.place is not None or not tool.output_kinds() or "seed" not in {spec.name for spec in target.ability.specs}:
            continue
        told = list(values_of(frame, target))
        subject = subject_of(target.ability)
        topics = [value for name, value in told if subject is not None and name == subject.name]
        values = {name: value for name, value in told if subject is None or name != subject.name}
        seed = int(target.step.args.get("seed") or 0) + 1
        each = [{**values, subject.name: topic} for topic in topics] if subject and topics else [{**values, "seed": seed}]
        base = re.sub(r"-\d+$", "", target.step.id)
        names = [base] if len(each) == 1 else [f"{base}-{number}" for number in range(1, len(each) + 1)]
        made = zip(names, (wording.with_values(target.step, target.ability, own, language) for own in each), strict=True)
        steps = [step.model_copy(update={"id": name, "needs": []}) for name, step in made]
        return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)
    return None


def changed(frame: Frame, request: Request, index: Matcher, language: str) -> Plan | None:
    """The newest work with what the marked words tell of it; None where they tell nothing that it has a field for."""
    if not request.earlier:
        return None
    plan = only_one(frame.text, request.earlier[0])
    for target in targets_of(plan, index):
        values = dict(values_of(frame, target)) or dict(_with_details(frame, target, language))
        if values:
            return applied(plan, [(target, Change(values))], language, index)
    return None


def _with_details(frame: Frame, target: Target, language: str) -> Iterator[tuple[str, str]]:
    """What a step is about, and behind it what the marked words say that no field of it takes: whom it is for, what is to be left out, a
    detail."""
    subject = subject_of(target.ability)
    about = target.step.args.get(subject.name) if subject is not None else None
    if subject is None or not isinstance(about, str):
        return
    told = [_detail(mark.role, frame.words(mark), frame.text[: mark.start], language) for mark in frame.marks if mark.likely >= SURELY_TOLD]
    fresh = [detail for detail in told if detail and detail.lower() not in about.lower()]
    if fresh:
        yield subject.name, ", ".join([about, *fresh])


_FOR = {"en": "for {}", "ru": "для {}", "th": "สำหรับ{}"}
_NONE = {"en": "without {}", "ru": "без {}", "th": "ไม่มี{}"}
_ALREADY = lazy(r"^(?:no|not|without|any|ไม่มี|ไม่เอา)\s+", re.IGNORECASE)
_BEFORE_GENITIVE = {"audience": lazy(r"(?<![а-яё])для\s+$", re.IGNORECASE), "avoid": lazy(r"(?<![а-яё])без\s+$", re.IGNORECASE)}


def _detail(role: str, words: str, before: str, language: str) -> str:
    """The words of a mark as they stand behind what something is about; empty where they can't: Russian bends them."""
    worded = {"audience": _FOR, "avoid": _NONE}.get(role)
    if role == "other":
        return words
    if worded is None or (language == "ru" and not _BEFORE_GENITIVE[role].search(before)):
        return ""
    return worded[language].format(_ALREADY.sub("", words) if role == "avoid" else words)

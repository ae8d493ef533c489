# ruff: noqa: E501 - patterns read better unbroken
"""What was made is changed and then goes out, told in one breath: "20 seconds and post it on telegram", «мужским голосом и выложи завтра в 9 в телеграм»."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.target import renamed
from agent.local.publishing.post_tools import PLAN
from agent.local.publishing.words_alone import says_only_where_and_when
from agent.local.words import normalise
from agent.patterns import lazy
from tools.contract import KINDS, Asset
from tools.plan import Plan, Step

_AND_OUT = lazy(
    r"^(?P<change>[^?]{2,120}?)\s*(?:,\s*(?:and |then )?|\s(?:and|then|and then)\s)\s*(?:then |also |please )?(?P<en>(?:publish|post|share|schedule|upload|put)\s+(?:it|that|this|them)\b.*)$"
    r"|^(?P<change_ru>[^?]{2,120}?)\s*(?:,\s*(?:и |а потом |потом )?|\s(?:и|потом|и потом|а потом)\s)\s*(?:сразу )?(?P<ru>(?:выложи|опубликуй|запости|размести|запланируй|закинь|отправь|залей)(?:те)?(?![а-яё]).*)$"
    r"|^(?P<change_th>[^?]{2,120}?)\s*(?:แล้ว(?:ก็|ค่อย)?|และ|จากนั้น)\s?(?P<th>(?:ช่วย|เอา(?:ไป)?)?(?:โพสต์|โพส|ลง|เผยแพร่|แชร์|ตั้งเวลา).*)$", re.IGNORECASE,
)  # fmt: skip


def changed_and_out(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan that makes the newest work otherwise and publishes what comes of that; None for any other message.

    again: plans a message as if it were one of its own.
    """
    newest = request.earlier[0] if request.earlier and not (request.question or request.attachments) else None
    change, out = _in_two(normalise(request.text), index) if newest else ("", "")
    if newest is None or not change:
        return None
    before = {step.tool for step in newest.steps}
    made = again(replace(request, text=change))
    if not made.steps or made.question or not {step.tool for step in made.steps} <= before - {PLAN} or made.steps == newest.steps:
        return None
    results = results_of(made.steps, index)
    posted = again(replace(request, text=out, earlier=[made, *request.earlier], recent=[*results, *request.recent])) if results else None
    if posted is None or not posted.steps or any(step.tool != PLAN for step in posted.steps):
        return None
    return one_after_the_other(made, posted)


_JOINTS = 40  # that a message may be parted at: of more it is no wish but a text
_AND = lazy(r"\s*,\s*(?:and |then |и |а )?|\s+(?:and|then|и|а)\s+|\s*(?:แล้วก็|แล้ว|และ)\s*", re.IGNORECASE)
_POST = {"en": "post it {there}", "ru": "выложи {there}", "th": "โพสต์{there}"}


def _in_two(text: str, index: Matcher) -> tuple[str, str]:
    """The change, and the wish to put it out; two empty texts where a message is not both. That wish may be no more than a place and a
    time: "2 secs each is better and tomorrow 9am on my page"."""
    if match := _AND_OUT.match(text):
        change, out = (next(match[name] for name in names if match[name]) for names in (("change", "change_ru", "change_th"), ("en", "ru", "th")))
        return change, out
    place = index.whole(PLAN)
    for cut in reversed(list(_AND.finditer(text))[-_JOINTS:]) if place and "?" not in text else ():
        change, out = text[: cut.start()], text[cut.end() :].strip(" .!")
        if place and slots.find(out, place.slots["platforms"]) and says_only_where_and_when(out, place, left_over=0):
            if slots.find(change, place.slots["platforms"]) or len(change) < 3:
                return "", ""
            return change, _POST[detect(text, "en")].format(there=out) if detect(text, "en") in _POST else ""
    return "", ""


def one_after_the_other(made: Plan, then: Plan) -> Plan:
    """One plan of both, the second of which works on what comes of the first."""
    taken = {step.id for step in made.steps}
    names = {step.id: f"{step.id}-2" for step in then.steps if step.id in taken}
    steps = [*made.steps, *(step.model_copy(update={"id": names.get(step.id, step.id), "args": renamed(step.args, names)}) for step in then.steps)]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)


def results_of(steps: Sequence[Step], index: Matcher) -> list[Asset]:
    """What the steps will give, as files that may be spoken of: the main result of the last step first."""
    tools = {ability.tool.name: ability.tool for ability in index.abilities}
    return [
        KINDS.get(kind, Asset)(f"${step.id}.{name}", kind=kind, filename=f"{step.id}.{kind}")
        for step in reversed(steps)
        for name, kind in (tools[step.tool].output_kinds() if step.tool in tools else {}).items()
    ]

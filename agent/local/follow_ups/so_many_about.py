# ruff: noqa: E501 - patterns read better unbroken
"""As many, or another number, of what was just made, about something else: "make 3 shorts on wild garlic" - "now three on nettles". The message
before is said once more, with the other number and the other thing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_SAID = lazy(
    rf"^\W*(?:(?:ok|okay|great|nice|cool|good|lovely|perfect|and)\b[\s,!.]*)*(?:now|next|then|and)\s+(?:(?:make|do|give me|i want|we need)\s+)?(?P<n>{NUMBER})(?: more)?(?: (?:like that|of (?:those|them|these)))? (?:about|on|of|for) (?P<new>(?!(?:them|those|these|it|each|the (?:same|other))\b)[^,.;!?\"]{{2,60}}?)(?:,? please)?[\s.!]*$"
    rf"|^\W*(?:(?:ок|окей|отлично|супер|класс|хорошо|а|и)(?![а-яё])[\s,!.]*)*(?:теперь|потом|дальше)\s+(?:(?:сделай|давай|хочу)\s+)?(?P<n_ru>{NUMBER})(?: таких(?: же)?)? (?:про|об?|на тему) (?P<ru>(?!(?:них|него|неё|это|то же)(?![а-яё]))[^,.;!?\"]{{2,60}}?)[\s.!]*$"
    rf"|^\s*(?:โอเค|ดีมาก|เยี่ยม|\s)*(?:ทีนี้|ต่อไป|คราวนี้|ตอนนี้)(?:ขอ|ทำ|เอา)*(?:อีก)?\s?(?P<n_th>{NUMBER}|\d+)\s?(?:คลิป|อัน|ตัว|รูป|โพสต์)?\s?(?:เรื่อง|เกี่ยวกับ)\s?(?P<th>[^,.!?\"]{{2,40}}?)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย)*\s*$", re.IGNORECASE,
)
_TOPICS = ("topic", "prompt")


def so_many_about(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the message before about the other thing; None where the message says no such thing, or that one does not say what its
    work was about."""
    match = _SAID.match(normalise(request.text)) if request.earlier and not (request.question or request.attachments) else None
    turn = next((turn.text for turn in reversed(request.history) if turn.role == "user"), "") if match else ""
    steps = request.earlier[0].steps if match else []
    about = next((str(step.args[name]) for step in steps for name in _TOPICS if step.args.get(name)), "")
    if match is None or not about or about.lower() not in turn.lower():
        return None
    number = next(value for name, value in match.groupdict().items() if name.startswith("n") and name != "new" and value)
    new = next(match[name] for name in ("new", "ru", "th") if match[name])
    at = turn.lower().index(about.lower())
    made = next((found for found in re.finditer(NUMBER, turn[:at], re.IGNORECASE) if parse(found[0]) == max(len(steps), _counted(steps))), None)
    if made is None and parse(number) != 1:
        return None
    before = f"{turn[: made.start()]}{number}{turn[made.end() : at]}" if made else turn[:at]
    plan = again(replace(request, text=f"{before}{new}{turn[at + len(about) :]}", earlier=(), history=(), recent=()))
    return plan if {step.tool for step in plan.steps} == {step.tool for step in steps} else None


def _counted(steps: Sequence[Step]) -> int:
    """The number that a step was told to make."""
    return max((int(step.args["count"]) for step in steps if isinstance(step.args.get("count"), int)), default=0)

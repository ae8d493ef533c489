"""A plan of one step, called in words by what it is told; and one step of two that do the same to one thing, one behind the other."""

from __future__ import annotations

import re
from typing import Any

from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.patterns import lazy
from tools.plan import Plan, Step, parse_ref, texts_in

_ANOTHER = lazy(
    r"\b(?:another|also|too|one more|second|again|both|versions?|each|other|separate(?:ly)?|then)\b"
    r"|(?<![а-яё])(?:ещё|еще|тоже|также|друг[а-яё]+|втор[а-яё]+|отдельн[а-яё]+|верси[а-яё]+|вариант[а-яё]*|кажд[а-яё]+|потом|затем|снова)(?![а-яё])"
    r"|อีก|ด้วย|แยก|เวอร์ชั่?น|จากนั้น|แบบที่",
    re.IGNORECASE,
)
"""A second one is meant, or one behind the other."""


def planned(ability: Ability, args: dict[str, Any], language: str) -> Plan:
    """One step of a tool with these arguments."""
    shown = {name: value for name, value in args.items() if name != "last_day" or value != args.get("first_day")}
    title = wording.sentence([wording.part_title(ability, shown, "", language)])
    return Plan(goal=title, steps=[Step(id=ability.name, tool=ability.tool.name, title=title, args=args)])


def in_one_step(plan: Plan, text: str, index: Matcher, language: str) -> Plan:
    """The plan with what is done to one thing, and then the same to what came of it, done at once: "black and white, and let it fade"."""
    for before, step in zip(plan.steps, plan.steps[1:], strict=False):
        args = None if _ANOTHER.search(text) else _both(before, step)
        ability = index.whole(step.tool)
        if args is None or ability is None or any(_uses(other, before) for other in plan.steps if other is not step):
            continue
        one = before.model_copy(update={"args": args, "title": planned(ability, args, language).steps[0].title})
        steps = [one if other is before else _of_it(other, step.id, one.id) for other in plan.steps if other is not step]
        goal = "; ".join(dict.fromkeys(other.title for other in steps))
        return in_one_step(plan.model_copy(update={"steps": steps, "goal": goal}), text, index, language)
    return plan


def _both(before: Step, step: Step) -> dict[str, Any] | None:
    """What both are told, where the second takes what the first makes and is told nothing that goes against it."""
    if before.tool != step.tool or not _uses(step, before):
        return None
    fed = {name for name, value in step.args.items() if any(_is_from(text, before) for text in texts_in(value))}
    args = dict(before.args)
    for name, value in step.args.items():
        if name in fed:
            continue
        if isinstance(value, list) and isinstance(args.get(name), list) and all(isinstance(one, str) for one in value):
            args[name] = list(dict.fromkeys([*args[name], *value]))
        elif name in ("topic", "prompt", "text", "language", "script") or args.get(name, value) != value:
            return None
        else:
            args[name] = value
    return args if fed <= before.args.keys() and args != before.args else None


def _is_from(text: str, step: Step) -> bool:
    ref = parse_ref(text)
    return ref is not None and ref.source == step.id


def _uses(step: Step, other: Step) -> bool:
    return other.id in step.needs or any(_is_from(text, other) for text in texts_in(step.args))


def _of_it(step: Step, old: str, new: str) -> Step:
    """The step, with what came of the second step as what comes of the one."""

    def told(value: Any) -> Any:
        if isinstance(value, list):
            return [told(one) for one in value]
        return re.sub(rf"^\${re.escape(old)}\.", f"${new}.", value) if isinstance(value, str) else value

    needs = [new if need == old else need for need in step.needs]
    return step.model_copy(update={"args": {name: told(value) for name, value in step.args.items()}, "needs": needs})

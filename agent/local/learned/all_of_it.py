"""A list whole: what is learned of whole messages may put one thing right, and must not keep the first of a list alone."""

from __future__ import annotations

import re

from agent.patterns import lazy
from tools.plan import Plan, Step

_SEVERAL = lazy(
    r"\b(?:videos|vids|shorts|clips|reels|films|pictures|pics|images|photos|posters|captions|posts|scripts|ideas|songs|slogans)\b"
    r"|(?<![а-яё])(?:ролики|рилсы|клипы|картинки|посты|подписи|сценарии|идеи|плакаты|слоганы)(?![а-яё])",
    re.IGNORECASE,
)
"""A kind in the plural: what is listed behind it is a list."""


def all_of_it(plan: Plan, as_read: Plan, text: str) -> Plan:
    """The plan as it was read, where `plan` is about the first of several things that a message lists, and the others are in it nowhere;
    and where it does less of what is done with a clip in one go."""
    if _does_less(plan, as_read):
        return as_read
    if len(plan.steps) != 1 or len(as_read.steps) < 2 or not _SEVERAL.search(text):
        return plan
    only, listed = plan.steps[0], as_read.steps
    if any(step.tool != only.tool for step in listed) or _about(only) != _about(listed[0]):
        return plan
    others = {_about(step) for step in listed[1:]}
    return plan if "" in others or _about(only) in others else as_read


def _does_less(plan: Plan, as_read: Plan) -> bool:
    """Whether a plan is the same edit of the same file without some of what is done there."""
    if plan.question or as_read.question or len(plan.steps) != 1 or len(as_read.steps) != 1 or plan.steps[0].tool != as_read.steps[0].tool:
        return False
    less, more = plan.steps[0].args, as_read.steps[0].args
    kept, all_told = less.get("operations") or [], more.get("operations") or []
    alike = {**less, "operations": []} == {**more, "operations": []}
    return alike and 0 < len(kept) < len(all_told) and all(one in all_told for one in kept)


def _about(step: Step) -> str:
    return next((str(step.args[name]) for name in ("topic", "prompt") if step.args.get(name)), "")

# ruff: noqa: E501 - patterns read better unbroken
"""Files of some days: "find the video we made last week", «покажи картинки за вчера», "หารูปที่ทำเมื่อวาน". The days are no words of a file's name."""

from __future__ import annotations

import re
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.publishing.post_days import stretch
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_FIELDS = {"query", "kind", "first_day", "last_day"}
_ABOUT = lazy(r"(?:\babout|\bfor|\bnamed|\bcalled|(?<![а-яё])(?:про|для|об?)|เรื่อง|เกี่ยวกับ|ชื่อ)\s*(?:the |our )?$", re.IGNORECASE)
"""Before days that a file is about: "the video about last week's sale"."""
_LEFT = lazy(
    r"(?:\s+(?:(?:that |which )?(?:i|we|you)(?:'ve)? (?:made|did|drew|sent|uploaded)|made|from|of|за|от|с|котор\w+ (?:я|мы|ты) \w+)|(?:ที่)?(?:ทำ|วาด|ส่ง)?(?:ไว้)?)\W*$",
    re.IGNORECASE,
)
"""What is left of who made it, and when, behind the words that are looked for."""


def by_day(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan whose searches for files look at the days that the message names."""
    able = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    searches = [step for step in plan.steps if step.tool in able and able[step.tool].tool.input.model_fields.keys() >= _FIELDS]
    if not searches or request.question:
        return plan
    text, today = normalise(request.text), NOW.get().date()
    days = stretch(text, NOW.get(), past=True) or next((found for step in searches if (found := stretch(str(step.args.get("query", "")), NOW.get(), past=True))), None)
    if days is None or days.first > today or _ABOUT.search(text[: days.span[0]]):
        return plan
    told = {"first_day": days.first.isoformat(), "last_day": min(days.last, today).isoformat()}
    language = detect(text, request.language)
    steps = [_of_days(step, able[step.tool], told, language) if step in searches else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(step.title for step in steps)})


def _of_days(step: Step, ability: Ability, told: dict[str, Any], language: str) -> Step:
    query = str(step.args.get("query", ""))
    if days := stretch(query, NOW.get(), past=True):
        query = _LEFT.sub("", query[: days.span[0]] + query[days.span[1] :]).strip(" ,")
    args = {name: value for name, value in step.args.items() if name != "query"} | ({"query": query} if query else {}) | told
    shown = {name: value for name, value in args.items() if name != "last_day" or value != args["first_day"]}
    return step.model_copy(update={"args": args, "title": wording.sentence([wording.part_title(ability, shown, "", language)])})

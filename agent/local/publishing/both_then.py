# ruff: noqa: E501 - patterns read better unbroken
"""Two things that are made, each for a place of its own, and one time for both: "a picture of a river to telegram, a video about mushrooms to youtube,
both tomorrow at 10am", «картинка поля в инсту, ролик про клюкву в тикток, и то и то завтра в 9», "รูปทะเลลงไอจี คลิปเรื่องปลาลงยูทูบ ทั้งคู่พรุ่งนี้ 9 โมง".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.local import times
from agent.local.publishing.post_tools import PLAN
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_EN = r"an? (?:\w+ )?(?:picture|poster|image|drawing|video|short|reel|clip) (?:of|about|on|for) [^,;.:\"]{3,50}?"
_RU = r"(?:картинк[ау]|постер|плакат|рисунок|ролик|видео|рилс|клип|шортс) [^,;.:\"]{3,50}?"
_TH = r"(?:รูป|ภาพ|คลิป|วิดีโอ)[^,;.:\"\s]{2,40}?"
_BOTH = lazy(
    rf"^\W*(?:(?:please|make|draw|do|i need|we need)\s+)*(?P<a>{_EN}) (?:to|on|onto) (?P<a_at>\w+)\s*(?:,|\band\b)\s*(?:and\s+)?(?P<b>{_EN}) (?:to|on|onto) (?P<b_at>\w+)\s*[,;–—-]\s*both (?:of them )?(?:go(?:es)? out )?(?P<when>[^,;.\"]{{3,40}})$"
    rf"|^\W*(?:(?:пожалуйста|сделай|нужн[а-яё]+)\s+)*(?P<a_ru>{_RU}) (?:в|на) (?P<a_at_ru>[а-яё]+)\s*(?:,|\sи\s)\s*(?:и\s+|а\s+)?(?P<b_ru>{_RU}) (?:в|на) (?P<b_at_ru>[а-яё]+)\s*[,;–—-]\s*(?:и )?(?:то и (?:то|другое)|оба|обе|всё это) (?P<when_ru>[^,;.\"]{{3,40}})$"
    rf"|^\s*(?:ขอ|ทำ|ช่วยทำ)?(?P<a_th>{_TH})ลง(?P<a_at_th>\S{{2,20}})\s+(?:กับ|และ)?(?P<b_th>{_TH})ลง(?P<b_at_th>\S{{2,20}})\s+(?:ทั้งคู่|ทั้งสองอัน|ทั้งสอง)(?P<when_th>[^,;.\"]{{3,40}})$",
    re.IGNORECASE,
)
_ONE = {"": "make {thing} and post it on {at} {when}", "_ru": "сделай {thing} и выложи в {at} {when}", "_th": "ทำ{thing}แล้วลง{at}{when}"}
_PICTURE_RU = lazy(r"^картинка", re.IGNORECASE)


def both_then(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of both; None for any other message."""
    text = normalise(request.text).strip(" .!")
    found = _BOTH.match(text) if not (request.attachments or request.question) else None
    if found is None:
        return None
    key = next(key for key in _ONE if found[f"a{key}"])
    when = found[f"when{key}"]
    if not times.read(when).spans:
        return None
    wishes = [
        _ONE[key].format(thing=_PICTURE_RU.sub("картинку", found[f"{which}{key}"].strip()), at=found[f"{which}_at{key}"], when=when) for which in "ab"
    ]
    plans = [again(replace(request, text=wish, earlier=(), recent=())) for wish in wishes]
    if any(plan.question or len(plan.steps) != 2 or plan.steps[1].tool != PLAN for plan in plans):
        return None
    steps = [step for number, plan in enumerate(plans, 1) for step in _numbered(plan, number)]
    return Plan(goal="; ".join(step.title for step in steps), steps=steps)


def _numbered(plan: Plan, number: int) -> list[Step]:
    """What is made and where it goes, under names of their own."""
    made, out = plan.steps
    new = f"{made.id}-{number}"
    media = str(out.args["media"]).replace(f"${made.id}.", f"${new}.")
    return [made.model_copy(update={"id": new}), out.model_copy(update={"id": f"{out.id}-{number}", "args": {**out.args, "media": media}, "needs": [new]})]

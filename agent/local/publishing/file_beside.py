# ruff: noqa: E501 - patterns read better unbroken
"""A post that is to be written, and beside it a file that was sent, each with its own place and time: «напиши пост про сыр и выложи его в телегу завтра
в 10:00, а это видео в тикток завтра в 13:00», "write a post about the fair and put it on telegram at 10am, and this clip on tiktok at 1pm".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.local import times
from agent.local.publishing.post_tools import PLAN, WRITTEN
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_FILE = lazy(
    r"[\s,;.]+(?:(?:and|then|plus|while)\s+)*(?:(?:post|put|publish|schedule)\s+)?(?P<en>(?:this|the attached|my) (?:clip|video|picture|photo|film))\s+(?:(?:goes|should go|is to go)\s+)?(?P<en_at>(?:on|to|onto)\s[^.;!?\"]{3,60})$"
    r"|[\s,;.]+(?:(?:а|и|плюс)\s+)*(?:(?:выложи|опубликуй|поставь)(?:те)?\s+)?(?P<ru>эт[а-яё]+ (?:ролик|видео|клип|фото|картинк[ау]))\s+(?P<ru_at>(?:в|на)\s[^.;!?\"]{3,60})$"
    r"|\s*(?:แล้วก็|แล้ว|และ|ส่วน)\s?(?P<th>(?:คลิป|วิดีโอ|รูป)นี้)\s?(?P<th_at>(?:ให้)?(?:โพสต์)?ลง[^.;!?\"]{3,60})$", re.IGNORECASE,
)
_WRITES = lazy(r"\b(?:write|draft|compose|do)\b[^.;!?\"]{0,20}\bpost\b|(?<![а-яё])(?:напиши|составь|сделай)(?:те)?\s[^.;!?\"]{0,20}(?<![а-яё])пост(?:ик)?(?![а-яё])|เขียนโพสต์", re.IGNORECASE)
_PUT = {"en": "post {file} {at}", "ru": "выложи {file} {at}", "th": "{file}{at}"}


def file_beside(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of both; None for any other message."""
    text = normalise(request.text).strip(" .!")
    found = _FILE.search(text) if request.attachments and not request.question and _WRITES.search(text) else None
    if found is None:
        return None
    key = next(key for key in ("en", "ru", "th") if found[key])
    post, file = text[: found.start()].strip(" ,;"), _PUT[key].format(file=found[key], at=found[f"{key}_at"])
    if not (times.read(post).spans and times.read(file).spans):
        return None
    plans = again(replace(request, text=post, attachments=())), again(replace(request, text=file))
    if [step.tool for plan in plans for step in plan.steps] != [WRITTEN, PLAN] or any(plan.question for plan in plans):
        return None
    steps = [step.model_copy(update={"id": f"{step.id}-{number}"}) for number, plan in enumerate(plans, 1) for step in plan.steps]
    return Plan(goal="; ".join(step.title for step in steps), steps=steps)

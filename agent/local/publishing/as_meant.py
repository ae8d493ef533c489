"""What a plan publishes, as it is meant: the posts that were spoken of, each file once, each at its hour."""

from __future__ import annotations

import re

from agent.contract import Request
from agent.local import times
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.publishing.per_day import each_at_its_hour, made_one_by_one, one_after_another
from agent.local.publishing.post_tools import PLAN
from agent.local.publishing.posts_asked import as_posts_were_meant
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan


def as_published(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan as its publications are meant: the posts that were spoken of, and each of several files once."""
    posts = made_one_by_one(as_posts_were_meant(plan, request, index), request, index)
    return each_at_its_hour(one_after_another(posts, request, index), request, index)


_AT_ONCE = lazy(
    r"\b(?:right )?now\b|\brn\b|\basap\b|(?<![а-яё])(?:сейчас|щас|сразу|немедленно)(?![а-яё])|ตอนนี้|เดี๋ยวนี้|ทันที", re.IGNORECASE
)
_QUOTED = lazy(r"\"[^\"]*\"|“[^”]*”|«[^»]*»")


def at_its_time(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan; where it only puts out what is there, and has lost the day and the hour that were said, with these: without them it goes
    out at once."""
    step = plan.steps[0] if len(plan.steps) == 1 else None
    if request.question or step is None or step.tool != PLAN or step.args.get("when") or step.args.get("every") or step.args.get("times"):
        return plan
    text = _QUOTED.sub(" ", normalise(request.text).replace(str(step.args.get("description") or "\0"), " "))
    spoken = times.read(text)
    when = spoken.when(NOW.get()) if spoken.days and spoken.clocks and not spoken.every and not _AT_ONCE.search(text) else None
    ability = index.whole(PLAN)
    if not when or ability is None:
        return plan
    zone = spoken.zone[2] if spoken.zone else getattr(NOW.get().tzinfo, "key", "")
    now = wording.with_values(step, ability, {"when": when, **({"timezone": zone} if zone else {})}, language)
    return Plan(goal=now.title, steps=[now], question=plan.question, reply=plan.reply)

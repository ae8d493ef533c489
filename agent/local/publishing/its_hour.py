# ruff: noqa: E501 - patterns read better unbroken
"""By what clock a post goes out that is given another time, and that a time which is over is no time to go out at."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from agent.contract import Request
from agent.local import times
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.moments.zones import zones_told
from agent.local.publishing.post_tools import MOVE, PLAN, WORDS, WRITTEN
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step

_TIMED = (PLAN, WORDS, WRITTEN, MOVE)
_PATIENCE = timedelta(minutes=1)
_BESIDE_A_ZONE = lazy(
    r"\b(?:no|nope|oh|wait|sorry|oops|hey|i|we|mean|meant|it'?s|that'?s|that|this|was|is|by|in|the|at|on|as|use|make|it|should be|please|actually|time ?zone|time)\b"
    r"|(?<![а-яё])(?:нет|ой|стой|прости|извини|я|мы|имел[аи]?|имелось|в виду|это|было|время|времени|по|считай|пусть|будет|пожалуйста)(?![а-яё])|หมายถึง|ผม|ฉัน|คือ|เป็น|ใช้|ตาม|ขอโทษ|โทษที|ไม่ใช่|นะ|ครับ|ค่ะ|คะ|[\W\d_]", re.IGNORECASE,
)
"""What may stand beside a zone that is told alone: "sorry, i meant moscow time"."""
_LONGEST = 60


def by_another_clock(text: str, post: Step, index: Matcher, language: str) -> Plan | None:
    """The post at the same hour of another zone, where a message tells nothing but the zone: «по московскому времени»."""
    told = str(post.args.get("when") or "")
    zone = next(zones_told(text), None) if len(text) <= _LONGEST and "T" in told and not times.read(text).clocks else None
    ability = index.whole(post.tool)
    if zone is None or ability is None or _BESIDE_A_ZONE.sub("", f"{text[: zone[0]]} {text[zone[1] :]}"):
        return None
    when = datetime.fromisoformat(told).replace(tzinfo=ZoneInfo(zone[2])).isoformat()
    step = wording.with_values(post, ability, {"when": when, "timezone": zone[2]}, language)
    return Plan(goal=step.title, steps=[step.model_copy(update={"needs": []})])


def at_its_hour(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan, whose posts go out by the clock that was told before where this message tells an hour and no clock ("6pm Moscow time" -
    "make it 10"); and tomorrow where the hour is over today, which is said."""
    if request.question or not any(step.tool in _TIMED and "T" in str(step.args.get("when") or "") for step in plan.steps):
        return plan
    text = normalise(request.text)
    spoken = times.read(text)
    zone = "" if spoken.zone or not spoken.clocks else _zone_before(request)
    steps = [_at_its_hour(_of_no_zone(step, text, spoken), zone, spoken, index, language) for step in plan.steps]
    if steps == plan.steps:
        return plan
    goal = "; ".join(dict.fromkeys(step.title for step in steps))
    return plan.model_copy(update={"steps": steps, "goal": goal})


def _of_no_zone(step: Step, text: str, spoken: times.Spoken) -> Step:
    """The step, which looks for no post by the name of a zone: «перенеси на 10 утра по Новосибирску»."""
    query = str(step.args.get("query") or "").lower()
    if step.tool != MOVE or not query or spoken.zone is None or query not in text[spoken.zone[0] : spoken.zone[1]].lower():
        return step
    return step.model_copy(update={"args": {name: value for name, value in step.args.items() if name != "query"}})


def _zone_before(request: Request) -> str:
    """The zone in which the post spoken of goes out, where it is not the person's own."""
    posts = (step for plan in request.earlier for step in plan.steps if step.args.get("timezone") and step.args.get("when"))
    zone = str(next((step.args["timezone"] for step in posts), ""))
    return "" if zone == getattr(NOW.get().tzinfo, "key", "") else zone


def _at_its_hour(step: Step, zone: str, spoken: times.Spoken, index: Matcher, language: str) -> Step:
    ability, told = index.whole(step.tool), str(step.args.get("when") or "")
    if step.tool not in _TIMED or ability is None or "T" not in told or not re.match(r"\d{4}-", told):
        return step
    at = datetime.fromisoformat(told)
    kept = zone if zone and (step.args.get("timezone") == zone or (step.tool == MOVE and not (step.args.get("query") or step.args.get("day")))) else ""
    if kept:
        at = at.replace(tzinfo=ZoneInfo(kept))
    today = bool(spoken.clocks and any(day.offset == 0 for day in spoken.days)) and not step.args.get("every")
    now = NOW.get().astimezone(at.tzinfo)
    told_zone = spoken.zone[2] if spoken.zone and step.tool == MOVE and spoken.zone[2] != getattr(NOW.get().tzinfo, "key", "") else ""
    over = today and at.date() == now.date() and at < now - _PATIENCE
    if not (over or kept or told_zone):
        return step
    coming = at + timedelta(days=1) if over else at
    changed = wording.with_values(step, ability, {"when": coming.isoformat()}, language)
    title = changed.title
    if step.tool == MOVE and (kept or told_zone):
        from media.prose.dates import zone_words

        title = f"{title} ({zone_words(kept or told_zone, language)})"
    title = f"{title} ({phrase('is_over', language, time=f'{at:%H:%M}', now=f'{now:%H:%M}')})" if over else title
    return changed.model_copy(update={"title": title})

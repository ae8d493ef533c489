"""What was made of a content calendar, published on the calendar's own days: "publish them on those days"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from agent.contract import Request
from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.slots.moment import NOW
from agent.phrases import phrase
from tools.plan import Plan, Step

_PLAN = "publishing.plan"
_OLDEST = 3  # plans one looks back
_POSTED = ("video", "image")


def on_its_days(text: str, request: Request, index: Matcher, language: str) -> Plan:
    """Each film and picture that was made of an entry on that entry's day; what is to be done first, where there is none."""
    ability = next((ability for ability in index.abilities if ability.tool.name == _PLAN and ability.operation is None), None)
    choices = next((asset.meta["choices"] for asset in request.recent if asset.meta.get("choices")), [])
    due = {choice["seed"]: choice for choice in choices if choice.get("due")}
    made = _made(request, index)
    if ability is None or not made:
        return Plan(goal=text, reply=phrase("calendar_make_first", language))
    posts = [(ref, due[step.args["seed"]]) for step, ref in made if step.args.get("seed") in due]
    posts = sorted((post for post in posts if datetime.fromisoformat(post[1]["due"]) > NOW.get()), key=lambda post: str(post[1]["due"]))
    if not posts:
        return Plan(goal=text, reply=phrase("calendar_publish", language))
    told = [str(hit.value) for hit in slots.find(text, ability.slots["platforms"]) if hit.strength >= 1]
    places = [list(dict.fromkeys(told)) or [str(name) for name in choice.get("where") or []] for _, choice in posts]
    if not all(places):
        return Plan(goal=text, question=wording.asked(ability.slots["platforms"], language))
    zone = getattr(NOW.get().tzinfo, "key", "")
    steps = list[Step]()
    for number, ((ref, choice), where) in enumerate(zip(posts, places, strict=True), 1):
        args: dict[str, Any] = {"media": ref, "platforms": where, "when": choice["due"], **({"timezone": zone} if zone else {})}
        title = wording.sentence([wording.part_title(ability, args, "", language)])
        steps.append(Step(id=f"plan-{number}", tool=_PLAN, title=title, args=args))
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)


def asks_where(question: str, index: Matcher) -> bool:
    """Whether a question asks where something is to be published."""
    ability = next((ability for ability in index.abilities if ability.tool.name == _PLAN and ability.operation is None), None)
    return ability is not None and any(question == wording.asked(ability.slots["platforms"], language) for language in ("en", "ru", "th"))


def _made(request: Request, index: Matcher) -> Sequence[tuple[Step, str]]:
    """The steps that made films and pictures since the calendar, the newest work first, each with its file."""
    abilities: dict[str, Ability] = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    left = {kind: [asset.ref for asset in request.recent if asset.actual_kind == kind] for kind in _POSTED}
    found = list[tuple[Step, str]]()
    for plan in request.earlier[:_OLDEST]:
        if any(step.tool == "script.calendar" for step in plan.steps):
            break
        for step in reversed(plan.steps):
            kinds = list(abilities[step.tool].tool.output_kinds().values()) if step.tool in abilities else []
            kind = next((kind for kind in kinds if kind in _POSTED), "")
            if kind and left[kind] and "seed" in step.args:
                found.append((step, left[kind].pop(0)))
    return found

"""Posts put up otherwise when they are planned already, or out: no plan takes the place of one that was carried out, so what is to be
gone is called off or taken down, what stays gets its new time, and only what is new is planned.
"""

from __future__ import annotations

from typing import Any

from agent.contract import Request
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.one_step import planned
from agent.local.publishing.post_tools import CANCEL, MOVE, PLAN, WITHDRAW, WORDS, WRITTEN
from agent.local.slots.moment import NOW
from tools.plan import Plan, Step, parse_ref


def of_what_stands(plan: Plan, request: Request, index: Matcher, language: str) -> Plan | None:
    """A plan of posts as they are to be now, as what is to be done with those that stand."""
    abilities = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    before = {step.id: step for step in request.earlier[0].steps if step.tool in (PLAN, WORDS, WRITTEN)}
    now = {step.id: step for step in plan.steps if step.id in before}
    if not before or not {CANCEL, WITHDRAW, MOVE} <= abilities.keys():
        return plan
    steps = [step for name, old in before.items() for step in _between(old, now.get(name), request, abilities, language)]
    steps = _named_apart(steps)
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps) if steps else plan


def _named_apart(steps: list[Step]) -> list[Step]:
    """The steps under names of their own: of two places two are called off."""
    named, now = list[Step](), dict[str, str]()
    for number, step in enumerate(steps, 1):
        now[step.id] = step.id if all(other.id != step.id for other in named) else f"{step.id}-{number}"
        named.append(step.model_copy(update={"id": now[step.id], "needs": [now[need] for need in step.needs]}))
    return named


def _between(old: Step, new: Step | None, request: Request, abilities: dict[str, Ability], language: str) -> list[Step]:
    """What leads from one post to the other."""
    had, places = _places(old), _places(new) if new else []
    words = {name: value for name, value in (new.args if new else {}).items() if name in ("text", "description", "title")}
    reworded = any(old.args.get(name) != value for name, value in words.items())
    is_out = not any(isinstance(value, str) and value > NOW.get().isoformat() for value in (old.args.get("when"),))
    gone = had if reworded and not is_out else [place for place in had if place not in places]
    stays = [place for place in had if place not in gone]
    steps = list[Step]()
    if gone:
        steps += planned(abilities[WITHDRAW if is_out else CANCEL], {"platforms": gone}, language).steps
    if new and stays and not is_out and new.args.get("when") != old.args.get("when"):
        steps += planned(abilities[MOVE], {"platforms": stays, "when": new.args["when"]}, language).steps
    fresh = [place for place in places if place not in stays]
    made = media_now(new, request) if new and fresh else None
    if new and made is not None:
        step = wording.with_values(new, abilities[new.tool], {"platforms": fresh, **made}, language)
        steps.append(step.model_copy(update={"needs": [other.id for other in steps]}))
    return steps


def _places(step: Step) -> list[str]:
    return [str(place) for place in step.args.get("platforms") or []]


def media_now(post: Step, request: Request) -> dict[str, Any] | None:
    """The file that a post takes, where it was made in the same breath as the one that was put up; None where there is none."""
    media = post.args.get("media")
    if not isinstance(media, str) or not parse_ref(media):
        return {}
    made = next((asset.ref for asset in request.recent if asset.actual_kind in ("video", "image", "audio")), "")
    return {"media": made} if made else None

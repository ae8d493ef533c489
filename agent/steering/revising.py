"""Changes to a plan that need no planner: some of its parts only, or the same for less money. Pure: plans in, plans out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from math import inf
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from agent.steering import words
from agent.steering.left_out import left_out, number_said, so_many
from agent.steering.of_a_part import names_a_place
from agent.steering.orders_off import without_orders
from agent.steering.reading import Selection, plain
from core.errors import InvalidPlan
from tools.contract import Tool
from tools.plan import Plan, Step, texts_in
from tools.registry import Registry
from tools.validate import validate_args


def parts(plan: Plan) -> list[list[str]]:
    """What a person would count in a plan ("the first three"): its independent chains; of a single chain its steps."""
    groups: list[set[str]] = []
    for step in plan.steps:
        linked = [group for group in groups if group & {step.id, *step.needs}]
        groups = [group for group in groups if group not in linked] + [{step.id, *step.needs}.union(*linked)]
    if len(groups) == 1:
        return [[step.id] for step in plan.steps]
    order = [step.id for step in plan.steps]
    return sorted((sorted(group & set(order), key=order.index) for group in groups), key=lambda group: order.index(group[0]))


def with_needs(plan: Plan, chosen: Sequence[str]) -> set[str]:
    """Those steps and everything they need."""
    needs = {step.id: step.needs for step in plan.steps}
    wanted, frontier = set(chosen), list(chosen)
    while frontier:
        frontier = [need for step_id in frontier for need in needs.get(step_id, []) if need not in wanted]
        wanted |= set(frontier)
    return wanted


def without(plan: Plan, dropped: Sequence[str]) -> set[str]:
    """What is left without those steps and everything that needs them."""
    gone = set(dropped)
    while grown := {step.id for step in plan.steps if gone & set(step.needs)} - gone:
        gone |= grown
    return {step.id for step in plan.steps} - gone


def with_dependents(plan: Plan, chosen: Sequence[str]) -> set[str]:
    """Those steps, everything they need and everything that needs nothing else."""
    heads = {step.id for step in plan.steps if not step.needs}
    return without(plan, [head for head in heads if head not in with_needs(plan, chosen)])


def only(plan: Plan, kept: set[str]) -> Plan:
    """The plan with those steps alone, in its order."""
    return plan.model_copy(update={"steps": [step for step in plan.steps if step.id in kept]})


def chosen(plan: Plan, selection: Selection, registry: Registry) -> Plan | None:
    """The part of a plan a person chose; None when their words name none of it (or leave everything as it is)."""
    named = _placed(plan, selection.places) if selection.places else _named(plan, selection.words, registry)
    if not named:
        return None
    kept = with_needs(plan, named) if selection.keep else without(plan, named)
    return only(plan, kept) if len(kept) < len(plan.steps) else None


def taken_out(text: str, plan: Plan) -> Plan | None:
    """The plan without what a message takes out of it: an order for a clip, all but so many of a kind, or a kind of thing. Without steps
    where that is all of it; None where the message takes nothing out of this plan."""
    if (fewer_orders := without_orders(text, plan)) is not None:
        return fewer_orders
    if first := so_many(text, plan):
        return only(plan, with_dependents(plan, first))
    if (less := _fewer_of_one(plan, number_said(text))) is not None:
        return less
    unwanted = left_out(text, plan)
    return only(plan, without(plan, unwanted)) if unwanted else None


def called_anew(plan: Plan, before: Plan) -> Plan:
    """The plan with the titles of what was changed in it told anew. Where a planner is at hand: its index names them."""
    from agent.language import detect
    from agent.local.catalogue.matching import matcher
    from agent.local.drafting.wording import with_values
    from agent.local.slots.moment import NOW
    from core import clock
    from tools.registry import registry

    was = {step.id: step.args for step in before.steps}
    changed = {step.id for step in plan.steps if was.get(step.id) != step.args and "operations" not in step.args}
    if not changed:
        return plan
    NOW.set(clock.now())  # a day of this year is told without it
    abilities = {one.tool.name: one for one in matcher(list(registry().tools.values())).abilities if one.operation is None}

    def called(step: Step) -> Step:
        known = step.id in changed and step.tool in abilities
        return with_values(step, abilities[step.tool], {}, detect(step.title)) if known else step

    return plan.model_copy(update={"steps": [called(step) for step in plan.steps]})


def fewer(plan: Plan, selection: Selection | None) -> Plan | None:
    """A plan of several of a kind without those that were named by what they are about or by their places; None when it is none of
    several, or the words name none of them, or all."""
    heads = [step for step in plan.steps if not step.needs]
    if selection is None or selection.keep or len(heads) < 2 or len({step.tool for step in heads}) > 1:
        return None
    wanted = _own_stems(selection.words) if not _names_a_field(selection.words) else set[str]()
    about = [step.id for step in heads if wanted and wanted <= _own_stems(" ".join([step.title, *texts_in(step.args)]))]
    gone = _placed(plan, selection.places) if selection.places else about
    kept = without(plan, gone)
    return only(plan, kept) if gone and kept else None


def fewer_times(plan: Plan, selection: Selection) -> Plan | None:
    """ "Only the first two" of one thing that is to be done five times; None when it is done once, or that is no fewer."""
    first = list(range(1, len(selection.places) + 1))
    repeated = [step for step in plan.steps if isinstance(times := step.args.get("times"), int) and times > len(first)]
    if not selection.keep or not first or list(selection.places) != first or len(repeated) != 1:
        return None
    steps = [step.model_copy(update={"args": {**step.args, "times": len(first)}}) if step is repeated[0] else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps})


def _fewer_of_one(plan: Plan, number: int) -> Plan | None:
    """The plan with so many of the one thing that is made or posted several times; None where that is no fewer, or there are several."""
    heads = [step for step in plan.steps if not step.needs or step.args.get("every")]
    several = [step for step in heads if _times(step) > number > 0]
    if len(several) != 1 or len([step for step in plan.steps if not step.needs]) > 1:
        return None
    name = "count" if "count" in several[0].args else "times"
    return plan.model_copy(update={"steps": [_so_often(step, name, number) if step is several[0] else step for step in plan.steps]})


def _times(step: Step) -> float:
    """How many a step makes, or how often it posts; no end where it is posted again and again."""
    count = step.args.get("count", step.args.get("times"))
    return count if isinstance(count, int) else inf if step.args.get("every") else 0


def _so_often(step: Step, name: str, number: int) -> Step:
    args = {key: value for key, value in step.args.items() if key != name}
    return step.model_copy(update={"args": args if name == "count" and number == 1 else {**args, name: number}})


def named(said: str, alike: Sequence[Step]) -> list[str]:
    """Ids of those of several steps that a message names by what they alone are about; empty where it names none, or means all."""
    if words.ALL.search(plain(said)):
        return []
    about = {step.id: _own_stems(" ".join([step.title, *texts_in(step.args)])) for step in alike}
    common = set[str].intersection(*about.values()) if about else set[str]()
    found = [name for name, stems in about.items() if _own_stems(said) & (stems - common)]
    return found if len(found) < len(alike) else []


def names_one(said: str, one: Step, alike: Sequence[Step]) -> bool:
    """Whether a message names one of several steps of a tool, by its place ("the second one") or by what it alone is about."""
    if len(alike) < 2 or not said:
        return False
    if names_a_place(plain(said)):
        return True
    about = {step.id: _own_stems(" ".join([step.title, *texts_in(step.args)])) for step in alike}
    others = {stem for step in alike if step.id != one.id for stem in about[step.id]}
    return bool(_own_stems(said) & (about[one.id] - others))


def _names_a_field(text: str) -> bool:
    """Whether the words mean how it is made: "without music" leaves no film about music out."""
    from agent.local.words import normalise, tokens

    return any(token.concepts & {"song", "sound", "speak", "subtitle"} for token in tokens(normalise(text)))


def _own_stems(text: str) -> set[str]:
    """Stems of the words that say something of their own."""
    from agent.local.words import CONTENT_WEIGHT, normalise, tokens

    return {token.stem for token in tokens(normalise(text)) if token.base >= CONTENT_WEIGHT}


def _placed(plan: Plan, places: Sequence[int]) -> list[str]:
    counted = parts(plan)
    found = [counted[place - 1 if place > 0 else place] for place in places if 0 < abs(place) <= len(counted)]
    return [step_id for part in found for step_id in part]


def _named(plan: Plan, said: str, registry: Registry) -> list[str]:
    """Steps by what they do to the world, by their tool's domain or the kinds of files it gives, else by the words of their titles."""
    if said in ("publishes", "deletes") or words.PUBLISHING.search(said):
        effect = said if said == "deletes" else "publishes"
        return [step.id for step in plan.steps if registry.get(step.tool).effect == effect]
    wanted = _stems(said)
    for features in (_about_tool, _about_title):
        found = [step.id for step in plan.steps if wanted & features(step, registry)]
        if found and len(found) < len(plan.steps):
            return found
    return []


def _about_tool(step: Step, registry: Registry) -> set[str]:
    """Of what it makes the first is what it is for: a film comes with a thumbnail, and is no picture."""
    tool = registry.get(step.tool)
    return set() if tool.effect == "publishes" else _stems(" ".join([tool.domain, *list(tool.output_kinds().values())[:1]]))


def _about_title(step: Step, registry: Registry) -> set[str]:
    return _stems(step.title)


def _stems(text: str) -> set[str]:
    from agent.local.words import LIGHT_WEIGHT, normalise, tokens

    return {feature for token in tokens(normalise(text)) if token.base > LIGHT_WEIGHT for feature in (token.stem, *token.concepts)}


def cheaper(plan: Plan, registry: Registry, assets: Mapping[str, Any]) -> Plan | None:
    """The same plan for less money: of each paid step the arguments that lower its price without being what was asked for (engines,
    qualities: choices and switches that have a default). None when nothing can be saved that way."""
    steps = [_cheapest(step, registry.get(step.tool), assets) for step in plan.steps]
    return plan.model_copy(update={"steps": steps}) if steps != plan.steps else None


def prices(plan: Plan, registry: Registry, assets: Mapping[str, Any]) -> dict[str, Decimal]:
    """What each paid step may cost, by its title."""
    costs = [(step.title or step.tool, _price(registry.get(step.tool), step.args, assets)) for step in plan.steps]
    return {title: cost for title, cost in costs if cost}


def _cheapest(step: Step, tool: Tool, assets: Mapping[str, Any]) -> Step:
    args, price = dict(step.args), _price(tool, step.args, assets)
    for name, field in tool.input.model_fields.items() if price else ():
        for candidate in _variants(args, name, field):
            cost = _price(tool, candidate, assets)
            if cost is not None and price is not None and cost < price:
                args, price = candidate, cost
    return step.model_copy(update={"args": args})


_WHAT = ("aspect", "language")  # choices that say what is made, not how


def _variants(args: dict[str, Any], name: str, field: FieldInfo) -> Iterator[dict[str, Any]]:
    kinds = [field.annotation, *get_args(field.annotation)]
    if field.is_required() or name in _WHAT or any(kind in kinds for kind in (int, float)) or get_origin(field.annotation) is list:
        return
    if name in args:
        yield {key: value for key, value in args.items() if key != name}
    for value in _choices(field):
        yield {**args, name: value}


def _choices(field: FieldInfo) -> list[Any]:
    kinds = [field.annotation, *get_args(field.annotation)]
    if bool in kinds:
        return [False]
    return [value for kind in kinds if get_origin(kind) is Literal for value in get_args(kind)]


def _price(tool: Tool, args: Mapping[str, Any], assets: Mapping[str, Any]) -> Decimal | None:
    """None when the tool does not take these arguments."""
    try:
        return tool.estimate(validate_args(tool, dict(args), assets)).usd
    except InvalidPlan:
        return None

"""Checking a plan before anything runs: tools exist, arguments fit, references point at the right kind, no cycles; then pricing it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from pydantic import ValidationError

from core.errors import InvalidPlan, UnknownTool
from core.settings import settings
from tools.contract import KINDS, Asset, Cost, Tool, ToolInput, assets_in
from tools.plan import STEP_ID, Estimate, Plan, Step, parse_ref
from tools.registry import Registry


def check(
    plan: Plan,
    registry: Registry,
    assets: Mapping[str, Asset],
    *,
    switched_off: Iterable[str] = (),
    outside: Mapping[str, Tool] | None = None,
) -> Plan:
    """The plan with `needs` completed from its references and its price filled in.

    Args:
        assets: what references may name: `$attachment.N` and asset ids, each with kind and meta.
        switched_off: tools (`video.edit`) or domains (`video`) that may not be used.
        outside: steps already there that may be referenced (a composite's siblings): step id -> its tool.
    Raises:
        InvalidPlan: with one sentence per fault.
    """
    problems = _one_of(plan)
    tools = _find_tools(plan, registry, set(switched_off), problems)
    known = {**assets, **_outputs({**(outside or {}), **tools})}
    steps, costs = [], {}
    for step in plan.steps:
        if step.id not in tools:
            continue
        args = _validated(plan, step, tools[step.id], known, problems)
        if args is None:
            continue
        needs = _needs(plan, step, args, set(tools), set(outside or {}), known, problems)
        costs[step.id] = tools[step.id].estimate(args)
        if lasts_s := _lasts_s(args, costs[step.id]):
            made = {name: kind for name, kind in tools[step.id].output_kinds().items() if kind in _TIMED}
            known |= {f"${step.id}.{name}": KINDS[kind](f"${step.id}.{name}", meta={"duration_s": lasts_s}) for name, kind in made.items()}
        title = step.title or tools[step.id].title
        steps.append(step.model_copy(update={"tool": tools[step.id].name, "needs": needs, "title": title}))
    if not problems:
        _refuse_cycles(steps, problems)
    if problems:
        raise InvalidPlan(problems)
    return plan.model_copy(update={"steps": steps, "estimate": _total(steps, costs, tools)})


def validate_args(tool: Tool, args: dict[str, Any], assets: Mapping[str, Asset]) -> ToolInput:
    """Typed input from JSON arguments; `assets` resolves references. Raises InvalidPlan with readable faults."""
    try:
        return tool.input.model_validate(args, context={"assets": dict(assets)})
    except ValidationError as error:
        raise InvalidPlan([f"{tool.name}: {fault}" for fault in readable(error)]) from error


def readable(error: ValidationError) -> list[str]:
    """One sentence per fault of a pydantic error: where, what, and what was given."""
    faults = []
    for item in error.errors(include_url=False):
        where = ".".join(str(part) for part in item["loc"]) or "arguments"
        given = item.get("input")
        scalar = isinstance(given, str | int | float | bool) and item["type"] not in ("asset_kind", "missing")
        shown = f" (given: {_brief(given)})" if scalar else ""
        message = wording(item["type"], item["msg"], item.get("ctx"))
        faults.append(f"{where}: {message}{shown}")
    return faults


def _brief(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."


# Pydantic's own sentences speak of validation, dictionaries and tags; these speak of what to give.
_WORDING = {
    "missing": "is missing",
    "extra_forbidden": "is not an argument of this tool",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "greater_than": "must be more than {gt}",
    "less_than": "must be less than {lt}",
    "too_short": "needs at least {min_length}",
    "too_long": "takes at most {max_length}, not {actual_length}",
    "string_too_short": "needs at least {min_length} characters",
    "string_too_long": "may have at most {max_length} characters",
    "literal_error": "must be {expected}",
    "union_tag_invalid": "there is no {tag!r}; there is {expected_tags}",
    "union_tag_not_found": "needs a {discriminator}",
    **dict.fromkeys(("dict_type", "model_type", "model_attributes_type"), "must be a JSON object"),
    "list_type": "must be a list",
    **dict.fromkeys(("int_type", "int_parsing", "int_from_float", "int_parsing_size"), "must be a whole number"),
    **dict.fromkeys(("float_type", "float_parsing", "finite_number"), "must be a number"),
    **dict.fromkeys(("bool_type", "bool_parsing"), "must be true or false"),
    **dict.fromkeys(("string_type", "string_unicode"), "must be text"),
}


def wording(fault: str, message: str, context: Mapping[str, Any] | None = None) -> str:
    """What is wrong with a value, in plain words, from a pydantic error's type, message and context."""
    if fault in _WORDING:
        whole = {name: int(value) if isinstance(value, float) and value.is_integer() else value for name, value in (context or {}).items()}
        return _WORDING[fault].format(**whole)
    plain = message.removeprefix("Value error, ")
    return plain[:1].lower() + plain[1:]


def _one_of(plan: Plan) -> list[str]:
    said = [name for name, value in (("steps", plan.steps), ("question", plan.question), ("reply", plan.reply)) if value]
    return (
        []
        if len(said) == 1
        else [f"a plan is exactly one of steps, question or reply; this one has {' and '.join(said) or 'none of them'}"]
    )


def _find_tools(plan: Plan, registry: Registry, off: set[str], problems: list[str]) -> dict[str, Tool]:
    tools: dict[str, Tool] = {}
    for step in plan.steps:
        if not STEP_ID.match(step.id) or step.id == "attachment":
            problems.append(f"step id {step.id!r} must start with a letter and hold only a-z, 0-9, _ and -")
        if step.id in tools:
            problems.append(f"two steps are called {step.id!r}")
        try:
            tool = registry.get(step.tool)
        except UnknownTool as error:
            problems.append(f"{_place(plan, step)}{error.message}. {error.hint}")
            continue
        if tool.name in off or tool.domain in off:
            problems.append(f"{_place(plan, step)}{tool.name} is switched off here")
        tools[step.id] = tool
    return tools


def _place(plan: Plan, step: Step, tool: Tool | None = None) -> str:
    """Where a fault is; nothing where there is only one step it can be in."""
    named = f" ({tool.name})" if tool else ""
    return f"step {step.id}{named}: " if len(plan.steps) > 1 else ""


def _outputs(tools: Mapping[str, Tool]) -> dict[str, Asset]:
    return {
        f"${step_id}.{name}": KINDS[kind](f"${step_id}.{name}")
        for step_id, tool in tools.items()
        for name, kind in tool.output_kinds().items()
    }


_TIMED = ("video", "audio")


def _lasts_s(args: ToolInput, cost: Cost) -> float | None:
    """How long what a step makes is at most, in seconds; None where nobody knows."""
    asked = getattr(args, "duration_s", None)
    given = (asset.meta.get("duration_s") for asset in assets_in(args) if asset.actual_kind in _TIMED)
    return cost.lasts_s or asked or max((float(length) for length in given if length), default=None)


def _validated(plan: Plan, step: Step, tool: Tool, known: Mapping[str, Asset], problems: list[str]) -> ToolInput | None:
    try:
        return tool.input.model_validate(step.args, context={"assets": dict(known)})
    except ValidationError as error:
        problems += [f"{_place(plan, step, tool)}{fault}" for fault in readable(error)]
        return None


def _needs(
    plan: Plan, step: Step, args: ToolInput, ids: set[str], outside: set[str], known: Mapping[str, Asset], problems: list[str]
) -> list[str]:
    needs = list(dict.fromkeys(step.needs))
    for missing in [need for need in needs if need not in ids | outside]:
        problems.append(f"step {step.id} needs {missing!r}, which is not a step of this plan")
    for asset in assets_in(args):
        ref = parse_ref(asset.ref)
        if asset.ref not in known:
            problems.append(f"{_place(plan, step)}{_unknown(asset.ref, known)}")
        elif ref and ref.attachment is None and ref.source not in needs:
            needs.append(ref.source)
    return needs


def _unknown(ref: str, known: Mapping[str, Asset]) -> str:
    parsed = parse_ref(ref)
    if parsed and parsed.attachment is not None:
        return f"there is no attachment number {parsed.attachment}; attach a file to the message"
    if parsed is None:
        return f"there is no asset {ref[:80]}; `jarvis assets` lists yours"
    choices = [name for name in known if name.startswith(f"${parsed.source}.")]
    return f"{ref} does not exist" + (f"; that step gives {', '.join(choices)}" if choices else "")


def _refuse_cycles(steps: list[Step], problems: list[str]) -> None:
    waiting = {step.id: {need for need in step.needs if any(other.id == need for other in steps)} for step in steps}
    while waiting:
        free = [step_id for step_id, needs in waiting.items() if not needs]
        if not free:
            problems.append(f"the steps {', '.join(sorted(waiting))} wait for each other")
            return
        waiting = {step_id: needs - set(free) for step_id, needs in waiting.items() if needs}


def _total(steps: list[Step], costs: Mapping[str, Cost], tools: Mapping[str, Tool]) -> Estimate:
    """Money adds up; time is the longest chain, or the media work shared by this machine's slots, whichever is longer.

    A composite's estimate is that of the machine to itself: of two at once each takes its turn.
    """
    ends: dict[str, float] = {}
    pending = list(steps)
    while pending:
        for step in [s for s in pending if all(need in ends or need not in costs for need in s.needs)]:
            ends[step.id] = costs[step.id].seconds + max((ends.get(need, 0.0) for need in step.needs), default=0.0)
            pending.remove(step)
    media_s = sum(cost.seconds for step_id, cost in costs.items() if tools[step_id].lane == "media") / settings().media_slots
    media_s += sum(cost.seconds for step_id, cost in costs.items() if tools[step_id].composite)
    seconds = max([media_s, *ends.values()], default=0.0)
    return Estimate(seconds=round(seconds, 1), cost_usd=sum((cost.usd for cost in costs.values()), Decimal(0)))

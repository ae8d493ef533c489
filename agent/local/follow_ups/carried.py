"""What work on earlier words keeps of them: a film of a script for one minute is one minute long."""

from __future__ import annotations

from agent.contract import Request
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from tools.plan import Plan, Step, texts_in

_WORDS = {"text", "document"}
_KEPT = ("duration", "language", "choice")


def carried_on(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan, in which a step made of the words of the latest work has its length, language and tone, where nothing else is said."""
    given = {ref for earlier in request.earlier for step in earlier.steps for ref in texts_in(step.args)}
    words = {asset.ref for asset in request.recent if asset.actual_kind in _WORDS} - given
    wrote = request.earlier[0].steps[-1] if request.earlier and request.earlier[0].steps else None
    if wrote is None or not words or not _WORDS & _made_by(wrote, index):
        return plan
    steps = [_with_its(step, wrote, index) if words & set(texts_in(step.args)) else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps})


def _made_by(step: Step, index: Matcher) -> set[str]:
    return {kind for ability in index.abilities if ability.tool.name == step.tool for kind in ability.tool.output_kinds().values()}


def _fields(step: Step, index: Matcher) -> dict[str, Spec]:
    own = (ability for ability in index.abilities if ability.tool.name == step.tool and not ability.operation)
    return {spec.name: spec for ability in own for spec in ability.input_specs if spec.kind in _KEPT}


def _with_its(step: Step, wrote: Step, index: Matcher) -> Step:
    old, new = _fields(wrote, index), _fields(step, index)
    same = [name for name in new if name in old and new[name].kind == old[name].kind and name in wrote.args and name not in step.args]
    kept = {name: wrote.args[name] for name in same if _fits(wrote.args[name], new[name])}
    return step.model_copy(update={"args": {**step.args, **kept}}) if kept else step


def _fits(value: object, spec: Spec) -> bool:
    if isinstance(value, int | float):
        return (spec.low is None or value >= spec.low) and (spec.high is None or value <= spec.high)
    return not spec.choices or value in spec.choices

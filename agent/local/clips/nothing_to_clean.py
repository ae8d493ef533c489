"""A clip that is muted has no sound to clean up or turn down: what is said of its sound is why it goes ("mute it, there's wind")."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tools.plan import Plan, Step

_MUTE, _OF_SOUND = "mute", ("clean_audio", "volume")
_PART = ", "  # between the names of what is done with a clip in one step


def nothing_to_clean(plan: Plan) -> Plan:
    """The plan without such work; as it was where nothing is muted."""
    steps = [_silent(step) for step in plan.steps]
    return plan if steps == plan.steps else plan.model_copy(update={"steps": steps, "goal": "; ".join(step.title for step in steps)})


def _silent(step: Step) -> Step:
    operations: list[Mapping[str, Any]] = step.args.get("operations") or []
    kept = [at for at, operation in enumerate(operations) if operation.get("type") not in _OF_SOUND]
    if len(kept) == len(operations) or not any(operation.get("type") == _MUTE for operation in operations):
        return step
    named = step.title.split(_PART)
    title = _PART.join(named[at] for at in kept) if len(named) == len(operations) else step.title
    return step.model_copy(update={"title": title, "args": {**step.args, "operations": [operations[at] for at in kept]}})

"""Changing the plan of a run under way: what stays the same goes on or keeps its result, the difference is cancelled and laid anew.

Inside the caller's transaction, the run's row locked by it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from agent.steering import revising
from core.events import emit
from graphs import approvals
from graphs.inputs import checked as check_for
from graphs.resolve import attachments_of
from graphs.scheduler import RETIRED, cancel_steps, end_if_over, lay, release_ready, steps_of, with_dependents
from memory import audit, publications
from memory.tables import STEP_ENDED, Approval, Attempt, Run, StepNeed, StepRow
from tools.plan import Plan, Step, parse_ref
from tools.registry import registry


def merged(current: Plan, proposed: Plan, said: str = "") -> Plan | None:
    """The whole plan, when a planner answered a change with the changed steps alone: each takes the place of the step of its tool (of all
    of them, when it stands for several and the message `said` names none of them), the others stay. None when it shares no tool with the
    current plan: a wish of its own."""
    steps, matched = {step.id: step for step in current.steps}, False
    counts = {step.tool: sum(other.tool == step.tool for other in proposed.steps) for step in proposed.steps}
    fresh: list[Step] = []
    stands_for: dict[str, str] = {}
    for step in proposed.steps:
        alike = [old for old in current.steps if old.tool == step.tool]
        if not alike:
            fresh.append(step)
            continue
        matched = True
        likeness = {old.id: (_shared(old.args, step.args), old.id == step.id) for old in alike}
        nearest = max(alike, key=lambda old: likeness[old.id])
        stands_for[step.id] = nearest.id
        if counts[step.tool] > 1 and (named := revising.named(said, alike)) and nearest.id not in named:
            continue  # "make the tiger white", of four pictures
        for old in alike if counts[step.tool] == 1 and not revising.names_one(said, nearest, alike) else [nearest]:
            steps[old.id] = _with_differences(old, nearest, step)
    names = dict(zip((step.id for step in fresh), _free_names(steps, fresh), strict=True))
    added = [_renamed(step, {**stands_for, **names}) for step in fresh]
    return current.model_copy(update={"goal": proposed.goal or current.goal, "steps": [*steps.values(), *added]}) if matched else None


def aligned(current: Plan, proposed: Plan) -> Plan:
    """A whole new plan with the ids of the current one where a step is the same work, so that it keeps its row."""
    renames: dict[str, str] = {}
    for step in proposed.steps:
        alike = [old for old in current.steps if old.tool == step.tool and old.id not in renames.values()]
        if any(old.id == step.id for old in alike):
            renames[step.id] = step.id
            continue
        same = [old for old in alike if old.args == _renamed(step, renames).args]
        if same:
            renames[step.id] = same[0].id
    taken = {step.id: step for step in current.steps if step.id in renames.values()}
    unnamed = [step for step in proposed.steps if step.id not in renames]
    renames |= dict(zip((step.id for step in unnamed), _free_names(taken, unnamed), strict=True))
    return proposed.model_copy(update={"steps": [_renamed(step, renames) for step in proposed.steps]})


def apply(session: Session, run: Run, plan: Plan, *, user_id: str) -> list[str]:
    """Bring a run to another plan (ids aligned with the current one). Titles of what changed; none when nothing did. Raises InvalidPlan."""
    checked, known = check_for(session, run, plan)
    before = {step.id: step for step in _by_asset(session, run, Plan.model_validate(run.plan)).steps}
    after = {step.id: step for step in _by_asset(session, run, checked).steps}
    differing = [name for name in after if name in before and _differs(before[name], after[name])]
    gone, new = [name for name in before if name not in after], [name for name in after if name not in before]
    if not (differing or gone or new):
        return []
    titles = [checked_title(checked, name) for name in [*differing, *new]] or [before[name].title for name in gone]
    run.plan = checked.model_dump(mode="json")
    audit.note(session, "run.amended", run.id, user_id=user_id, data={"changed": sorted([*differing, *gone, *new])})
    told = {"plan": run.plan, "estimate": checked.estimate.model_dump(mode="json"), "changed": [*differing, *new], "dropped": gone}
    emit(session, "plan.amended", thread_id=run.thread_id, run_id=run.id, data=told)
    approvals.withdraw(session, run)
    if run.status == "running":
        _relay(session, run, checked, known, [*differing, *gone])
    return titles


def checked_title(plan: Plan, name: str) -> str:
    """The title of a step of a plan."""
    return next(step.title or step.tool for step in plan.steps if step.id == name)


def _relay(session: Session, run: Run, plan: Plan, known: dict[str, Any], changed: Sequence[str]) -> None:
    """Bring the rows to the plan: composites begin a new epoch in place, other changed steps and what needs them are replaced."""
    after = {step.id: step for step in plan.steps}
    rows = {step.name: step for step in steps_of(session, run.id)}
    renewed = [name for name in changed if name in after and _renewable(rows.get(name), after[name])]
    affected = with_dependents(session, run.id, [name for name in changed if name not in renewed])
    retire(session, [row for row in rows.values() if row.name.split("/", 1)[0] in affected], run)
    for name in set(renewed) - affected:
        _renew(session, rows[name], after[name], rows)
    asked = approvals.ask_for_plan(session, run, plan, known)
    fresh = frozenset(after) - {step.name for step in steps_of(session, run.id)}
    if asked is not None:
        asked.steps = sorted(fresh)
    lay(session, run, plan, held=fresh if asked is not None else frozenset(), assets=known)
    release_ready(session, run)
    end_if_over(session, run)


def _renewable(row: StepRow | None, step: Step) -> bool:
    return row is not None and row.tool == step.tool and registry().get(step.tool).composite and row.status not in STEP_ENDED


def _renew(session: Session, row: StepRow, step: Step, rows: dict[str, StepRow]) -> None:
    """A composite is called again with its new arguments; its children go on until its expansions take them over or leave them out."""
    close_attempts(session, [row.id])
    row.args, row.title = step.args, step.title or row.title
    row.epoch += 1
    row.phase, row.fence, row.lease_owner, row.lease_until = 0, row.fence + 1, None, None
    row.status = "held" if row.status == "held" else "waiting"
    session.execute(delete(StepNeed).where(StepNeed.step_id == row.id))
    session.add_all([StepNeed(step_id=row.id, needs_id=rows[need].id) for need in step.needs if need in rows])
    session.flush()


def retire(session: Session, rows: Sequence[StepRow], run: Run, reason: str = "replaced by a changed plan") -> None:
    """Stop steps that the amended plan replaces and take their names from them, so that others can have them."""
    cancel_steps(session, run, [row for row in rows if row.status not in STEP_ENDED], reason)
    publications.drop_of_steps(session, [row.id for row in rows])
    for row in rows:
        row.name = f"{row.name}{RETIRED}{row.id}"
    session.flush()


def close_attempts(session: Session, step_ids: Sequence[str]) -> None:
    """The attempts of steps that were taken from their workers are over."""
    query = update(Attempt).where(Attempt.step_id.in_(step_ids), Attempt.outcome.is_(None))
    session.execute(query.values(outcome="cancelled", finished_at=func.clock_timestamp()))


def narrow(session: Session, run: Run, approval: Approval, kept: set[str]) -> None:
    """A person approved some steps only: the plan is those, and what they need. `kept`: step ids of the plan asked about."""
    approval.details = {**approval.details, "steps": [step for step in approval.details.get("steps", []) if step["id"] in kept]}
    plan = Plan.model_validate(run.plan)
    smaller, _ = check_for(session, run, plan.model_copy(update={"steps": [step for step in plan.steps if step.id in kept]}))
    run.plan = smaller.model_dump(mode="json")
    dropped = [step.id for step in plan.steps if step.id not in kept]
    told = {"plan": run.plan, "estimate": smaller.estimate.model_dump(mode="json"), "changed": [], "dropped": dropped}
    emit(session, "plan.amended", thread_id=run.thread_id, run_id=run.id, data=told)


def current_plan(session: Session, run: Run) -> Plan:
    """The plan a run has now, attachments named by asset id (another message's `$attachment.1` is another file)."""
    return _by_asset(session, run, Plan.model_validate(run.plan))


def _by_asset(session: Session, run: Run, plan: Plan) -> Plan:
    ids = {f"$attachment.{number}": asset_id for number, asset_id in enumerate(attachments_of(session, run), 1)}
    return plan.model_copy(update={"steps": [step.model_copy(update={"args": _replaced(step.args, ids)}) for step in plan.steps]})


def _differs(old: Step, new: Step) -> bool:
    return (old.tool, old.args, sorted(old.needs)) != (new.tool, new.args, sorted(new.needs))


def _with_differences(old: Step, nearest: Step, proposed: Step) -> Step:
    """`old` with what the proposal says differently from the step it stands for; what it wires to other steps stays as it was."""
    changed = {key: value for key, value in proposed.args.items() if nearest.args.get(key) != value and not _wired(nearest.args.get(key))}
    complete = all(name in proposed.args for name, field in registry().get(old.tool).input.model_fields.items() if field.is_required())
    dropped = {key for key, value in nearest.args.items() if key not in proposed.args and not _wired(value)} if complete else set()
    args = {**{key: value for key, value in old.args.items() if key not in dropped}, **changed}
    return old.model_copy(update={"args": args, "title": proposed.title if old is nearest and proposed.title else old.title})


def _wired(value: Any) -> bool:
    ref = parse_ref(value) if isinstance(value, str) else None
    return (ref is not None and ref.attachment is None) or (isinstance(value, list) and any(_wired(item) for item in value))


def _shared(one: dict[str, Any], other: dict[str, Any]) -> int:
    return sum(1 for key, value in one.items() if other.get(key) == value)


def _free_names(taken: dict[str, Step], fresh: Sequence[Step]) -> list[str]:
    names: list[str] = []
    for step in fresh:
        name, number = step.id, 2
        while name in taken or name in names:
            name, number = f"{step.id[:36]}-{number}", number + 1
        names.append(name)
    return names


def _renamed(step: Step, names: dict[str, str]) -> Step:
    """The step under its new name, its needs and references following."""
    refs = {old: new for old, new in names.items() if old != new}
    args = _rereferenced(step.args, refs) if refs else step.args
    needs = [names.get(need, need) for need in step.needs]
    return step.model_copy(update={"id": names.get(step.id, step.id), "args": args, "needs": needs})


def _rereferenced(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, str):
        ref = parse_ref(value)
        return f"${names[ref.source]}.{ref.field}" if ref and ref.source in names else value
    if isinstance(value, dict):
        return {key: _rereferenced(item, names) for key, item in value.items()}
    return [_rereferenced(item, names) for item in value] if isinstance(value, list) else value


def _replaced(value: Any, texts: dict[str, str]) -> Any:
    if isinstance(value, str):
        return texts.get(value, value)
    if isinstance(value, dict):
        return {key: _replaced(item, texts) for key, item in value.items()}
    return [_replaced(item, texts) for item in value] if isinstance(value, list) else value


def take_over(session: Session, run: Run, parent: StepRow, plan: Plan) -> set[str]:
    """Let a composite's new expansion take over children of its earlier epochs that are the same work on the same inputs; the ones of this
    phase that it leaves out or does differently are stopped. Ids of the plan's steps that are there already."""
    stale = {row.name.rpartition("/")[2]: row for row in stale_children(session, parent)}
    if not stale:
        return set()
    needs: dict[str, set[str]] = {row.id: set() for row in stale.values()}
    for step_id, needed in session.execute(select(StepNeed.step_id, StepNeed.needs_id).where(StepNeed.step_id.in_(needs))):
        needs[step_id].add(needed)
    present = {row.name.rpartition("/")[2]: row.id for row in steps_of(session, run.id) if _current(row, parent)}
    taken: dict[str, StepRow] = {}
    while found := [step for step in plan.steps if step.id not in taken and _same(stale.get(step.id), step, needs, present)]:
        for step in found:
            row = taken[step.id] = stale[step.id]
            row.epoch, row.title = parent.epoch, step.title or row.title
            present[step.id] = row.id
    planned = {step.id for step in plan.steps}
    left_out = [row for name, row in stale.items() if name not in taken and (row.born <= parent.phase or name in planned)]
    _retire_with_children(session, run, left_out)
    return set(taken)


def retire_stale(session: Session, run: Run, parent: StepRow) -> None:
    """A composite is done: children of earlier epochs that nothing took over are stopped."""
    _retire_with_children(session, run, stale_children(session, parent))


def stale_children(session: Session, parent: StepRow) -> list[StepRow]:
    """Children that belong to an earlier epoch of a composite and have not been taken over."""
    query = select(StepRow).where(StepRow.parent_id == parent.id, StepRow.epoch < parent.epoch, StepRow.name.not_like(f"%{RETIRED}%"))
    return list(session.scalars(query.execution_options(populate_existing=True)))


def _current(row: StepRow, parent: StepRow) -> bool:
    return row.parent_id == parent.id and row.epoch == parent.epoch


def _same(row: StepRow | None, step: Step, needs: dict[str, set[str]], present: dict[str, str]) -> bool:
    """Whether an earlier child is what the plan wants: alive or done, the same call, on inputs that are themselves still wanted."""
    if row is None or row.status in ("failed", "cancelled", "skipped"):
        return False
    wanted = {present.get(need, "") for need in step.needs}
    return (row.tool, row.args) == (step.tool, step.args) and needs[row.id] == wanted


def _retire_with_children(session: Session, run: Run, rows: Sequence[StepRow]) -> None:
    names = {row.name for row in rows}
    below = [row for row in steps_of(session, run.id) if any(row.name.startswith(f"{name}/") for name in names)] if names else []
    retire(session, [*rows, *below], run)

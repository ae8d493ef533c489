"""Steps: laying a plan down as rows, deciding what may start, and noticing that a plan is over.

Every function works inside the caller's transaction and expects the run's row locked by it (`lock_run`): two steps of one run
that end at the same moment must see each other, or their common successor would never start.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session, aliased

from agent.report import REJECTED
from core import clock
from core.database import seconds_from_now
from core.errors import NotFound
from core.events import EventName, emit
from core.ids import new_id
from graphs.queueing import queue_changes
from graphs.tokens import RUNS, wake
from memory.tables import RUN_ENDED, STEP_ENDED, Run, StepNeed, StepRow
from tools.contract import Cost, assets_in
from tools.plan import Plan, Step
from tools.registry import registry
from tools.validate import validate_args


def lock_run(session: Session, run_id: str) -> Run:
    """The run, its row locked until the transaction ends. Lock order everywhere: the run first, then its steps."""
    run = session.scalar(select(Run).where(Run.id == run_id).with_for_update(key_share=True).execution_options(populate_existing=True))
    if run is None:
        raise NotFound(f"there is no run {run_id}")
    return run


RETIRED = "~"  # in the name of a step that an amended plan replaced


def steps_of(session: Session, run_id: str) -> list[StepRow]:
    """The steps of a run's plan, in its order; those an amended plan replaced are left out."""
    return plan_steps(session, [run_id])


def plan_steps(session: Session, run_ids: Sequence[str]) -> list[StepRow]:
    """The same for several runs at once."""
    query = (
        select(StepRow).where(StepRow.run_id.in_(run_ids), StepRow.name.not_like(f"%{RETIRED}%")).order_by(StepRow.rank, StepRow.created_at)
    )
    return list(session.scalars(query.execution_options(populate_existing=True)))


def lay(
    session: Session,
    run: Run,
    plan: Plan,
    *,
    parent: StepRow | None = None,
    held: frozenset[str] = frozenset(),
    assets: dict[str, Any] | None = None,
) -> None:
    """Insert a checked plan's steps and mark those that may start. Steps already there (by name) stay as they are.

    Args:
        parent: the composite step these are children of; their names are scoped under its name.
        held: ids of steps that wait for an approval; what needs them waits with them.
    """
    existing = {step.name: step for step in steps_of(session, run.id)}
    prefix = f"{parent.name}/" if parent else ""
    first = sum(1 for step in existing.values() if step.parent_id == (parent.id if parent else None))
    rows: dict[str, StepRow] = {name.removeprefix(prefix): row for name, row in existing.items() if name.startswith(prefix)}
    fresh: list[tuple[Step, StepRow]] = []
    for position, step in enumerate(plan.steps, first):
        if prefix + step.id in existing:
            continue
        row = _row(run, step, prefix, [*(parent.rank if parent else []), position], parent, step.id in held, assets or {})
        rows[step.id] = row
        fresh.append((step, row))
    session.add_all([row for _, row in fresh])
    session.flush()
    session.add_all([StepNeed(step_id=row.id, needs_id=rows[need].id) for step, row in fresh for need in step.needs])
    session.flush()
    for step, row in fresh:
        tell(
            session,
            run,
            row,
            "step.queued",
            {"title": row.title, "tool": row.tool, "parent": parent.name if parent else None, "needs": step.needs},
        )
    release_ready(session, run)


def _row(run: Run, step: Step, prefix: str, rank: list[int], parent: StepRow | None, held: bool, assets: dict[str, Any]) -> StepRow:
    tool = registry().get(step.tool)
    cost: Cost = tool.estimate(validate_args(tool, step.args, assets))
    return StepRow(
        id=new_id("stp"),
        run_id=run.id,
        user_id=run.user_id,
        parent_id=parent.id if parent else None,
        name=prefix + step.id,
        tool=tool.name,
        title=step.title or tool.title,
        args=step.args,
        rank=rank,
        lane=tool.lane,
        effect=tool.effect,
        status="held" if held else "waiting",
        epoch=parent.epoch if parent else 0,
        born=parent.phase if parent else 0,
        estimate_s=cost.seconds,
        estimate_usd=cost.usd,
        created_at=clock.now(),
    )


def release_ready(session: Session, run: Run) -> bool:
    """Mark every waiting step whose needs are all done, and ask for a worker for each. Whether there was any."""
    needed = aliased(StepRow)
    unmet = (
        select(StepNeed.step_id).join(needed, needed.id == StepNeed.needs_id).where(StepNeed.step_id == StepRow.id, needed.status != "done")
    )
    query = select(StepRow).where(StepRow.run_id == run.id, StepRow.status == "waiting", ~unmet.exists()).order_by(StepRow.rank)
    free = list(session.scalars(query))
    for step in free:
        make_ready(session, step)
    return bool(free)


def make_ready(session: Session, step: StepRow, delay_s: float = 0.0) -> None:
    """Put a step where workers claim it, now or after a pause."""
    step.status = "ready"
    step.lease_owner, step.lease_until = None, None
    step.ready_at = seconds_from_now(delay_s)
    session.flush()
    if delay_s <= 0:
        wake(session, step.lane)


def after_step(session: Session, run: Run, step: StepRow) -> None:
    """What follows from a step that has just ended: successors start or are skipped, its parent goes on, the plan may be over."""
    if step.status == "done":
        going_on = release_ready(session, run)
    else:
        going_on = False
        skip_dependents(session, run, step)
    if step.parent_id:
        resume_parent(session, run, step.parent_id)
    if not going_on:
        end_if_over(session, run)


def skip_dependents(session: Session, run: Run, step: StepRow) -> None:
    """A step did not succeed: whatever needs it, directly or not, cannot run."""
    frontier = [step.id]
    while frontier:
        query = select(StepRow).join(StepNeed, StepNeed.step_id == StepRow.id).where(StepNeed.needs_id.in_(frontier))
        dependents = [row for row in session.scalars(query) if row.status in ("waiting", "held", "ready")]
        for row in dependents:
            row.status, row.finished_at = "skipped", clock.now()
            reason = f"not started, because “{step.title}” did not finish"
            row.error = {"code": "skipped", "message": reason}
            tell(session, run, row, "step.skipped", {"reason": reason})
        session.flush()
        frontier = [row.id for row in dependents]


def resume_parent(session: Session, run: Run, parent_id: str) -> None:
    """When all children of a composite's epoch have ended, it is called again; when one failed, it has failed, and what a person said no to
    inside it ends it as that person's no."""
    parent = session.get(StepRow, parent_id)
    if parent is None or parent.status != "expanded":
        return
    mine = (StepRow.parent_id == parent_id, StepRow.epoch == parent.epoch, StepRow.name.not_like(f"%{RETIRED}%"))
    children = list(session.scalars(select(StepRow).where(*mine)))
    if any(child.status not in STEP_ENDED for child in children):
        return
    broken = next((child for child in children if child.status in ("failed", "cancelled")), None)
    if broken is None:
        parent.phase += 1
        make_ready(session, parent)
        return
    if all((child.error or {}).get("code") in (REJECTED, "skipped") for child in children if child.status != "done"):
        parent.status, parent.finished_at, parent.error = "cancelled", clock.now(), broken.error
        tell(session, run, parent, "step.cancelled", {"reason": "not approved"})
        session.flush()
        after_step(session, run, parent)
        return
    reason = (broken.error or {}).get("message", "it was stopped")
    parent.status, parent.finished_at = "failed", clock.now()
    parent.error = {"code": "child_failed", "message": f"“{broken.title}”: {reason}"}
    tell(session, run, parent, "step.failed", {"error": parent.error})
    session.flush()
    after_step(session, run, parent)


def end_if_over(session: Session, run: Run) -> None:
    """When every step has ended: a chat run's graph is woken to report, a direct run is closed here."""
    if run.status != "running":
        return
    left = session.scalar(select(func.count()).select_from(StepRow).where(StepRow.run_id == run.id, StepRow.status.not_in(STEP_ENDED)))
    if left:
        return
    if run.kind == "chat":
        run.wake = True
        session.flush()
        wake(session, RUNS)
        return
    steps = steps_of(session, run.id)
    failed = next((step for step in steps if step.status in ("failed", "cancelled")), None)
    if failed and failed.status == "cancelled" and (failed.error or {}).get("code") == REJECTED:
        end_run(session, run, "cancelled")
        return
    end_run(session, run, "failed" if failed else "done", error=failed.error if failed else None)


def end_run(session: Session, run: Run, status: str, *, error: dict[str, Any] | None = None, reply: str = "") -> None:
    """Close a run, tell its watchers, and let the thread's next queued run begin."""
    if run.status in RUN_ENDED:
        return
    queue_changes(session, run)
    run.status, run.finished_at, run.error = status, clock.now(), error
    run.lease_owner, run.lease_until, run.wake = None, None, False
    result: dict[str, Any] = {"assets": asset_ids(session, run.id), "reply": reply}
    run.result = result
    name: EventName = {"done": "run.completed", "failed": "run.failed", "cancelled": "run.cancelled"}[status]  # type: ignore[assignment]
    emit(session, name, thread_id=run.thread_id, run_id=run.id, data={**result, "error": error})
    session.flush()
    wake_following(session, run)


def wake_following(session: Session, run: Run) -> None:
    """Let the thread's next queued run look whether it may begin."""
    following = session.scalar(select(Run).where(Run.thread_id == run.thread_id, Run.status == "queued").order_by(Run.created_at).limit(1))
    if following is not None and following.id != run.id:
        session.execute(update(Run).where(Run.id == following.id).values(wake=True))
        wake(session, RUNS)


def asset_ids(session: Session, run_id: str) -> list[str]:
    """What a run made, in the order of its plan (see `made_by`)."""
    steps = steps_of(session, run_id)
    return made_by(steps, _needed(session, steps))


def newest_first(session: Session, run_id: str) -> list[str]:
    """What "it" may mean after a run: the results of its last step first, of each step the main one first."""
    steps = steps_of(session, run_id)
    needed = _needed(session, steps)
    return list(dict.fromkeys(ref for step in reversed(steps) for ref in made_by([step], needed)))


RECENT_ASSETS = 8
_MOST_AT_HAND = 400


def at_hand(session: Session, run_id: str, before: Sequence[str]) -> list[str]:
    """What the next message may mean, newest first: the newest few files, and of a run that made several things each of those
    ("publish them one a day")."""
    steps = steps_of(session, run_id)
    needed = _needed(session, steps)
    newest = list(dict.fromkeys([*newest_first(session, run_id), *before]))
    main = {made[0] for step in steps if (made := made_by([step], needed))}
    few = set(newest[:RECENT_ASSETS])
    return [ref for ref in newest if ref in few or ref in main][:_MOST_AT_HAND]


def _needed(session: Session, steps: Sequence[StepRow]) -> set[str]:
    """Ids of the steps that others made into something else."""
    known = {step.id: step for step in steps}
    edges = session.execute(select(StepNeed.step_id, StepNeed.needs_id).where(StepNeed.step_id.in_(known)))
    return {needed for step_id, needed in edges if needed in known and consumes(known[step_id], known[needed])}


_WORTH = {"video": 2, "audio": 1, "image": 1}
"""Kinds of files that may be made of others: a film of pictures and sounds, these of words."""


def consumes(step: StepRow, source: StepRow) -> bool:
    """Whether what a step needed (`source`) is no result of the run any more, since it was made into something else. Publishing makes
    nothing of it; and beside the sound of a clip, a still of it or the words for it the clip is still wished for."""
    return step.status == "done" and step.effect != "publishes" and _worth(step) >= _worth(source)


def _worth(step: StepRow) -> int:
    tool = registry().get(step.tool)
    return max((_WORTH.get(tool.output_kinds()[name], 0) for name in tool.results() if name in tool.output_kinds()), default=0)


def made_by(steps: Sequence[StepRow], needed: set[str]) -> list[str]:
    """Assets of the top-level steps that no finished step made into something else (`needed`: ids of the steps that were), in-between
    ones left out."""
    made: list[str] = []
    for step in steps:
        if step.status == "done" and step.parent_id is None and step.id not in needed:
            tool = registry().get(step.tool)
            output = tool.output.model_validate(step.outputs)
            made += [asset.ref for name in tool.results() for asset in assets_in(getattr(output, name))]
    return list(dict.fromkeys(made))


def cancel_steps(session: Session, run: Run, steps: Iterable[StepRow], reason: str) -> None:
    """Stop steps that have not ended. A running one loses its row at once: its worker sees that and ends the job."""
    for step in steps:
        if step.status in STEP_ENDED:
            continue
        step.status, step.finished_at, step.lease_owner = "cancelled", clock.now(), None
        step.error = {"code": "cancelled", "message": reason}
        tell(session, run, step, "step.cancelled", {"reason": reason})
    session.flush()


def with_dependents(session: Session, run_id: str, names: Sequence[str]) -> set[str]:
    """Those top-level steps and everything that needs them, by name."""
    steps = {step.id: step for step in steps_of(session, run_id)}
    edges = list(
        session.execute(select(StepNeed.step_id, StepNeed.needs_id).where(or_(StepNeed.step_id.in_(steps), StepNeed.needs_id.in_(steps))))
    )
    chosen = {step.id for step in steps.values() if step.name in names}
    while grown := {child for child, needed in edges if needed in chosen} - chosen:
        chosen |= grown
    return {steps[step_id].name for step_id in chosen}


def tell(session: Session, run: Run, step: StepRow, name: EventName, data: dict[str, Any]) -> None:
    """Emit an event about a step; its name and title go along."""
    emit(session, name, thread_id=run.thread_id, run_id=run.id, step_id=step.id, data={"name": step.name, "title": step.title, **data})

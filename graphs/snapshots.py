"""Looking at runs: rows into views. Reads only."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from core import clock
from core.database import transaction
from core.errors import NotFound
from core.settings import settings
from graphs import approvals
from graphs.scheduler import asset_ids, steps_of
from graphs.views import AssetView, MessageView, RunView, StepView, ThreadSnapshot
from memory.assets import get_assets, parents_of, record
from memory.tables import RUN_ENDED, Approval, AssetRow, CostRecord, Message, Run, StepNeed, StepRow
from memory.threads import get_thread, list_messages, message_record

SNAPSHOT_MESSAGES = 50


def get_run(run_id: str) -> RunView:
    """Raises NotFound."""
    with transaction() as session:
        return run_view(session, run_id)


def list_runs(*, user_id: str, thread_id: str | None = None, status: str | None = None, limit: int = 50) -> list[RunView]:
    """A person's runs, newest first."""
    with transaction() as session:
        query = select(Run.id).where(Run.user_id == user_id).order_by(Run.created_at.desc()).limit(limit)
        if thread_id:
            query = query.where(Run.thread_id == thread_id)
        if status:
            query = query.where(Run.status == status)
        return [run_view(session, run_id) for run_id in session.scalars(query)]


def snapshot(thread_id: str) -> ThreadSnapshot:
    """Everything a client needs to start afresh: the last messages, and the runs that are not over. Raises NotFound."""
    with transaction() as session:
        thread = get_thread(session, thread_id)
        messages = [MessageView.model_validate(message_record(message)) for message in list_messages(session, thread_id, SNAPSHOT_MESSAGES)]
        active = session.scalars(select(Run.id).where(Run.thread_id == thread_id, Run.status.not_in(RUN_ENDED)).order_by(Run.created_at))
        runs = [run_view(session, run_id) for run_id in active]
        last = session.scalar(select(Run.id).where(Run.thread_id == thread_id).order_by(Run.created_at.desc()).limit(1))
        if last and all(run.id != last for run in runs):
            runs.append(run_view(session, last))
        return ThreadSnapshot(thread_id=thread.id, title=thread.title, messages=messages, runs=runs)


def run_view(session: Session, run_id: str) -> RunView:
    """The run as doors show it. Raises NotFound."""
    session.flush()
    run = session.get(Run, run_id, populate_existing=True)
    if run is None:
        raise NotFound(f"there is no run {run_id}", hint="`jarvis runs` lists yours.")
    steps = steps_of(session, run_id)
    asked = session.scalars(select(Approval).where(Approval.run_id == run_id).order_by(Approval.created_at))
    cost = session.scalar(select(func.coalesce(func.sum(CostRecord.amount), 0)).where(CostRecord.run_id == run_id))
    return RunView(
        id=run.id,
        thread_id=run.thread_id,
        kind=run.kind,  # type: ignore[arg-type]
        status=run.status,  # type: ignore[arg-type]
        plan=run.plan,  # type: ignore[arg-type]
        steps=_step_views(session, steps),
        approvals=[approvals.view(approval) for approval in asked],
        assets=asset_views(session, (run.result or {}).get("assets") or asset_ids(session, run_id)),
        reply=(run.result or {}).get("reply") or _last_reply(session, run_id),
        error=run.error,
        cost_usd=Decimal(cost or 0),
        seconds_left=_seconds_left(run, steps),
        created_at=run.created_at,
        started_at=run.started_at,
        finished_at=run.finished_at,
    )


def asset_views(session: Session, wanted: Sequence[str]) -> list[AssetView]:
    """Assets as doors show them, in the order asked for; deleted ones are left out."""
    rows = get_assets(session, wanted)
    parents = parents_of(session, list(rows))
    return [asset_view(rows[asset_id], parents.get(asset_id, [])) for asset_id in wanted if asset_id in rows]


def asset_view(row: AssetRow, parents: Sequence[str] = ()) -> AssetView:
    """One asset as doors show it."""
    return AssetView.model_validate(record(row, parents))


def _step_views(session: Session, steps: Sequence[StepRow]) -> list[StepView]:
    names = {step.id: step.name for step in steps}
    needs: dict[str, list[str]] = {}
    for step_id, needed in session.execute(select(StepNeed.step_id, StepNeed.needs_id).where(StepNeed.step_id.in_(names))):
        needs.setdefault(step_id, []).append(names.get(needed, needed))
    return [
        StepView(
            id=step.id,
            name=step.name,
            parent_id=step.parent_id,
            tool=step.tool,
            title=step.title,
            args=step.args,
            needs=needs.get(step.id, []),
            status=step.status,  # type: ignore[arg-type]
            progress=step.progress,
            note=step.note,
            attempts=step.attempts,
            outputs=step.outputs,
            reused=step.reused_from is not None,
            error=step.error,
            started_at=step.started_at,
            finished_at=step.finished_at,
        )
        for step in steps
    ]


def _last_reply(session: Session, run_id: str) -> str | None:
    query = select(Message.text).where(Message.run_id == run_id, Message.role == "assistant").order_by(Message.created_at.desc()).limit(1)
    return session.scalar(query)


def _seconds_left(run: Run, steps: Sequence[StepRow]) -> float | None:
    """Estimated wall seconds until the plan is over: the work left, shared by the media slots. None unless it is running."""
    if run.status != "running":
        return None
    left = 0.0
    for step in steps:
        if step.status in ("waiting", "held", "ready"):
            left += step.estimate_s
        elif step.status == "running" and step.started_at:
            left += max(0.0, step.estimate_s - (clock.now() - step.started_at).total_seconds())
    return round(left / settings().media_slots, 1)

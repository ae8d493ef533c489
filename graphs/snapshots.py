"""Looking at runs: rows into views. Reads only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from agent.language import detect
from core import clock
from core.database import one_view
from core.errors import NotFound
from core.settings import settings
from graphs import approvals
from graphs.scheduler import consumes, made_by, plan_steps
from graphs.views import AssetView, MessageView, RunView, StepView, ThreadSnapshot
from memory.assets import get_assets, parents_of, record
from memory.tables import RUN_ENDED, Approval, AssetRow, CostRecord, Message, Run, StepNeed, StepRow, User
from memory.threads import get_thread, list_messages, message_record

SNAPSHOT_MESSAGES = 50
RowT = TypeVar("RowT", StepRow, Approval)


def get_run(run_id: str) -> RunView:
    """Raises NotFound."""
    with one_view() as session:
        return run_view(session, run_id)


def list_runs(*, user_id: str, thread_id: str | None = None, status: str | None = None, limit: int = 50) -> list[RunView]:
    """A person's runs, newest first."""
    with one_view() as session:
        query = select(Run.id).where(Run.user_id == user_id).order_by(Run.created_at.desc()).limit(limit)
        if thread_id:
            query = query.where(Run.thread_id == thread_id)
        if status:
            query = query.where(Run.status == status)
        return run_views(session, list(session.scalars(query)))


def snapshot(thread_id: str) -> ThreadSnapshot:
    """Everything a client needs to start afresh: the last messages, and the runs that are not over. Raises NotFound."""
    with one_view() as session:
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
    found = run_views(session, [run_id])
    if not found:
        raise NotFound(f"there is no run {run_id}", hint="`jarvis runs` lists yours.")
    return found[0]


def run_views(session: Session, run_ids: Sequence[str]) -> list[RunView]:
    """Several runs in the order asked for, with a handful of queries however many they are."""
    session.flush()
    runs = {run.id: run for run in session.scalars(select(Run).where(Run.id.in_(run_ids)).execution_options(populate_existing=True))}
    parts = _Parts(session, list(runs))
    return [parts.view(runs[run_id]) for run_id in run_ids if run_id in runs]


class _Parts:
    """Everything that belongs to some runs, fetched once and handed out by run."""

    def __init__(self, session: Session, run_ids: Sequence[str]) -> None:
        self.steps = _by_run(plan_steps(session, run_ids))
        self.approvals = _by_run(session.scalars(select(Approval).where(Approval.run_id.in_(run_ids)).order_by(Approval.created_at)))
        costs = select(CostRecord.run_id, func.sum(CostRecord.amount)).where(CostRecord.run_id.in_(run_ids)).group_by(CostRecord.run_id)
        self.costs = {run_id: amount for run_id, amount in session.execute(costs)}
        turns = list(session.scalars(select(Message).where(Message.run_id.in_(run_ids)).order_by(Message.created_at)))
        self.replies = {turn.run_id: turn.text for turn in turns if turn.role == "assistant"}  # the last one stays
        self.asked = {turn.run_id: turn.text for turn in reversed(turns) if turn.role == "user"}  # the first one stays
        worded = [turn for turn in turns if turn.role == "user" and any(letter.isalpha() for letter in turn.text)]
        self.spoken = {turn.run_id: detect(turn.text) for turn in worded}  # the last one stays
        people = select(Run.id, User.language).join(User, User.id == Run.user_id).where(Run.id.in_(run_ids))
        self.preferred = {run_id: language for run_id, language in session.execute(people) if language}
        steps = {step.id: step for group in self.steps.values() for step in group}
        self.needs: dict[str, list[str]] = {}
        self.needed: set[str] = set()
        for step_id, needed in session.execute(select(StepNeed.step_id, StepNeed.needs_id).where(StepNeed.step_id.in_(steps))):
            self.needs.setdefault(step_id, []).append(steps[needed].name if needed in steps else needed)
            self.needed |= {needed} if needed in steps and consumes(steps[step_id], steps[needed]) else set()
        self.made = {run_id: made_by(group, self.needed) for run_id, group in self.steps.items()}
        self.assets = {view.id: view for view in asset_views(session, [asset_id for group in self.made.values() for asset_id in group])}

    def view(self, run: Run) -> RunView:
        steps = self.steps.get(run.id, [])
        return RunView(
            id=run.id,
            thread_id=run.thread_id,
            kind=run.kind,  # type: ignore[arg-type]
            status=run.status,  # type: ignore[arg-type]
            continues=run.continues,
            language=run.options.get("language") or self.preferred.get(run.id) or self.spoken.get(run.id, ""),
            text=self.asked.get(run.id) or "; ".join(step.title for step in steps if step.parent_id is None),
            plan=run.plan,  # type: ignore[arg-type]
            steps=[_step_view(step, self.needs.get(step.id, [])) for step in steps],
            approvals=[approvals.view(approval) for approval in self.approvals.get(run.id, [])],
            assets=[self.assets[asset_id] for asset_id in self.made.get(run.id, []) if asset_id in self.assets],
            reply=(run.result or {}).get("reply") or self.replies.get(run.id),
            error=run.error,
            cost_usd=Decimal(self.costs.get(run.id, 0)),
            seconds_left=seconds_left(run, steps),
            created_at=run.created_at,
            started_at=run.started_at,
            finished_at=run.finished_at,
        )


def _by_run(rows: Iterable[RowT]) -> dict[str, list[RowT]]:
    grouped: dict[str, list[RowT]] = {}
    for row in rows:
        grouped.setdefault(row.run_id, []).append(row)
    return grouped


def asset_views(session: Session, wanted: Sequence[str]) -> list[AssetView]:
    """Assets as doors show them, in the order asked for; deleted ones are left out."""
    rows = get_assets(session, wanted)
    parents = parents_of(session, list(rows))
    return [asset_view(rows[asset_id], parents.get(asset_id, [])) for asset_id in wanted if asset_id in rows]


def asset_view(row: AssetRow, parents: Sequence[str] = ()) -> AssetView:
    """One asset as doors show it."""
    return AssetView.model_validate(record(row, parents))


def _step_view(step: StepRow, needs: list[str]) -> StepView:
    return StepView(
        id=step.id,
        name=step.name,
        parent_id=step.parent_id,
        tool=step.tool,
        title=step.title,
        args=step.args,
        needs=needs,
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


def seconds_left(run: Run, steps: Sequence[StepRow]) -> float | None:
    """Estimated wall seconds until the plan is over: the work left, shared by the media slots. None unless it is running."""
    if run.status != "running":
        return None
    slots = settings().media_slots
    left = 0.0
    for step in steps:
        if step.status in ("waiting", "held", "ready"):
            left += step.estimate_s / slots
        elif step.status == "running" and step.started_at:
            left += max(0.0, step.estimate_s - (clock.now() - step.started_at).total_seconds()) / slots
        elif step.status == "expanded":  # a film is laid only when its pictures are there: what is still to be laid counts too
            laid = sum(child.estimate_s for child in steps if child.parent_id == step.id)
            left += max(0.0, step.estimate_s - laid / slots)
    return round(left, 1)

"""Answers and stops, and what they set in motion. Inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from agent.policy import acts_of, needs_approval
from agent.report import StepResult, nothing_started, stopped_report
from agent.steering import revising
from core import clock
from core.errors import InvalidInput
from graphs import amendments, approvals
from graphs.claims import unblock
from graphs.inputs import assets_for
from graphs.language import language_of
from graphs.resolve import attachments_of
from graphs.scheduler import RETIRED, asset_ids, at_hand, cancel_steps, end_if_over, end_run, lay, lock_run, steps_of
from graphs.tokens import RUNS, wake
from memory import audit
from memory.tables import RUN_ENDED, Approval, Run, StepRow, Thread
from memory.threads import add_message
from tools.plan import Plan
from tools.registry import registry


def answer(
    session: Session,
    approval_id: str,
    user_id: str,
    *,
    approved: bool,
    only: Sequence[str] | None = None,
    note: str = "",
    plan_hash: str | None = None,
    cost_usd: Decimal | None = None,
) -> Approval:
    """A yes or a no to what is asked, or (`only`) a yes to some of its steps. Raises as `approvals.settle`; InvalidInput when none of
    `only` is among what is asked."""
    given: dict[str, Any] = {"note": note} if note else {}
    if only is not None and approved:
        given["only"] = list(only)
    approval = approvals.settle(session, approval_id, approved, user_id, plan_hash=plan_hash, cost_usd=cost_usd, answer=given or None)
    run = lock_run(session, approval.run_id)
    if only is not None and approved:
        _narrow(session, run, approval, list(only))
    elif approval.steps:
        unblock(session, run, approval.steps, approved)
    after_answer(session, run, approval)
    return approval


def after_answer(session: Session, run: Run, approval: Approval) -> None:
    """What an answered (or expired) approval sets in motion, beyond its held steps."""
    approved = approval.status == "approved"
    if approval.steps:
        end_if_over(session, run)
    elif run.kind == "chat":
        run.wake = True
        wake(session, RUNS)
    elif run.status == "approving" and approved:
        start(session, run)
    elif run.status == "approving":
        end_run(session, run, "cancelled", reply=nothing_started(language_of(session, run)))


def expire(session: Session, approval: Approval) -> None:
    """Nobody answered in time: what it held is off."""
    run = lock_run(session, approval.run_id)
    if approval.steps:
        unblock(session, run, approval.steps, approved=False)
    after_answer(session, run, approval)


def answer_what_is_allowed(session: Session, run_id: str, user_id: str) -> None:
    """A standing permission was given while a run asks: what it covers need not be asked any more."""
    run = lock_run(session, run_id)
    for approval in approvals.pending(session, run.id):
        if approval.step_id is not None:
            continue
        plan = Plan.model_validate(run.plan)
        acts = acts_of(plan, registry(), assets_for(session, run.user_id, plan, attachments_of(session, run)))
        if not needs_approval(acts, approvals.permission_of(session, run)):
            answer(session, approval.id, user_id, approved=True)


def stop(
    session: Session,
    run_id: str,
    user_id: str,
    language: str = "",
    *,
    waiting: Sequence[str] = (),
    quietly: bool = False,
    more: str = "",
) -> Run:
    """Stop a run: at once for what waits, within a second for what works. What is finished stays. Idempotent.

    language: of its closing message; empty: the run's own. waiting: wishes behind it that are stopped with it, to be told there.
    quietly: without a closing message, for such a wish. more: a sentence to end the closing message with.
    """
    run = lock_run(session, run_id)
    if run.status in RUN_ENDED:
        return run
    run.cancel_requested_at, run.changes = clock.now(), []
    audit.note(session, "run.cancelled", run.id, user_id=user_id)
    steps = steps_of(session, run.id)
    cancel_steps(session, run, steps, "stopped by you")
    for approval in session.scalars(select(Approval).where(Approval.run_id == run.id, Approval.status == "pending")):
        approval.status = "rejected"
    spoken = language or language_of(session, run)
    reply = "" if quietly else _closing(session, run, steps, spoken, waiting, aloud=bool(language), more=more)
    end_run(session, run, "cancelled", reply=reply)
    if run.kind == "chat":
        run.wake = True  # a last advance drops its checkpoints
        wake(session, RUNS)
    return run


def start(session: Session, run: Run) -> None:
    """Begin a run that needs no graph."""
    run.status = "running"
    session.flush()
    plan = Plan.model_validate(run.plan)
    lay(session, run, plan, assets=assets_for(session, run.user_id, plan, attachments_of(session, run)))


def _closing(session: Session, run: Run, steps: Sequence[StepRow], language: str, waiting: Sequence[str], *, aloud: bool, more: str) -> str:
    """The last word of a stopped run: what is finished of it, also inside a composite, and what waited behind it.

    aloud: it was stopped in words, which are answered also where the run itself has no conversation.
    """
    done = [step for step in steps if step.parent_id is None and step.status == "done"]
    results = [StepResult(step.title, step.status, (step.outputs or {}).get("summary", "")) for step in done]
    inside = [step for step in steps if step.parent_id is not None and RETIRED not in step.name]
    parts = (sum(step.status == "done" for step in inside), len(inside))
    reply = " ".join(filter(None, (stopped_report(results, language, parts=parts, waiting=waiting), more)))
    if run.kind == "chat" or aloud:
        thread = session.get_one(Thread, run.thread_id)
        made = asset_ids(session, run.id)
        add_message(session, thread, "assistant", reply, run_id=run.id, attachments=made, client_ref=f"stopped:{run.id}")
        recent = at_hand(session, run.id, [*attachments_of(session, run), *thread.context.get("recent", [])])
        thread.context = {**thread.context, "recent": recent}
    return reply


def _narrow(session: Session, run: Run, approval: Approval, only: list[str]) -> None:
    """A yes to some steps: they and what they need start, the others do not."""
    if approval.step_id is not None or approval.steps:
        named = {name for name in approval.steps if name in only or name.rpartition("/")[2] in only}
        _require(named, only, approval)
        unblock(session, run, sorted(named), approved=True)
        unblock(session, run, [name for name in approval.steps if name not in named], approved=False)
        return
    plan = Plan.model_validate(run.plan)
    named = {step.id for step in plan.steps if step.id in only}
    _require(named, only, approval)
    amendments.narrow(session, run, approval, revising.with_needs(plan, sorted(named)))


def _require(named: set[str], only: list[str], approval: Approval) -> None:
    if not named or len(named) < len(set(only)):
        known = [step["id"] for step in approval.details.get("steps", [])]
        hint = f"Name steps of: {', '.join(known)}."
        raise InvalidInput(f"not everything of {', '.join(only) or 'nothing'} is among what is asked", hint=hint)

"""Taking an unfinished run up again: a new run with the same plan, whose finished steps are not done twice (`claims.find_continued`)."""

from __future__ import annotations

from textwrap import shorten
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from core import clock
from core.errors import Conflict
from core.events import emit
from core.ids import new_id
from graphs import approvals
from graphs.answering import start
from graphs.inputs import checked
from graphs.resolve import attachments_of
from graphs.scheduler import end_run, steps_of
from graphs.tokens import RUNS, wake
from memory import audit
from memory.tables import Message, Run
from tools.plan import Plan

WISH_CHARACTERS = 60


def last_unfinished(session: Session, thread_id: str) -> Run | None:
    """The thread's newest stopped or failed run that nothing has taken up yet."""
    taken = select(Run.continues).where(Run.thread_id == thread_id, Run.continues.is_not(None))
    query = select(Run).where(Run.thread_id == thread_id, Run.status.in_(("cancelled", "failed")), Run.id.not_in(taken))
    query = query.where(Run.options["stopped_with"].astext.is_(None))  # what only waited comes with what it waited for
    return session.scalar(query.order_by(Run.created_at.desc()).limit(1))


def take_up(session: Session, old: Run, user_id: str) -> Run:
    """A new run that goes on where `old` stopped. Raises Conflict when `old` has not stopped, or was done."""
    if old.status not in ("cancelled", "failed"):
        raise Conflict(f"this run is {old.status}; only a stopped or failed one can be taken up again", hint="Look at its status.")
    unconfirmed = any((step.error or {}).get("code") == "unconfirmed" for step in steps_of(session, old.id))
    options = {**_kept(old.options), "attachments": attachments_of(session, old), "ask_again": unconfirmed, "client_ref": None}
    run = Run(
        id=new_id("run"), thread_id=old.thread_id, user_id=old.user_id, workflow_id=old.workflow_id, continues=old.id, kind=old.kind,
        status="queued", options=options, created_at=clock.now(),
    )  # fmt: skip
    session.add(run)
    session.flush()
    audit.note(session, "run.continued", run.id, user_id=user_id, data={"run": old.id})
    if run.kind == "chat":
        emit(session, "run.queued", thread_id=run.thread_id, run_id=run.id, data={"text": _wish(session, old), "continues": old.id})
        run.wake = True
        wake(session, RUNS)
    else:
        _begin(session, run, old)
    return run


def take_up_waiting(session: Session, old: Run, user_id: str) -> None:
    """What waited behind a run when both were stopped waits again behind the one that goes on."""
    query = select(Run).where(Run.thread_id == old.thread_id, Run.options["stopped_with"].astext == old.id).order_by(Run.created_at)
    for waited in session.scalars(query):
        take_up(session, waited, user_id)


def wish_in_words(session: Session, run: Run) -> str:
    """What a run is for, as its person said it; shortened."""
    message = wish_of(session, run)
    return shorten(" ".join(message.text.split()), WISH_CHARACTERS, placeholder="…") if message else ""


def wish_of(session: Session, run: Run) -> Message | None:
    """The message that a chain of runs goes back to."""
    while run.continues and (earlier := session.get(Run, run.continues)):
        run = earlier
    return session.get(Message, run.message_id) if run.message_id else None


def plan_of(session: Session, run: Run) -> Plan | None:
    """The plan a run takes over from the one it continues; None when that one had none yet."""
    old = session.get(Run, run.continues) if run.continues else None
    plan = Plan.model_validate(old.plan) if old is not None and old.plan else None
    return plan if plan is not None and plan.steps else None


def _wish(session: Session, run: Run) -> str:
    message = wish_of(session, run)
    return message.text[:500] if message else ""


def _begin(session: Session, run: Run, old: Run) -> None:
    """A run without a graph: checked, asked about where needed, started."""
    run.plan, run.started_at = old.plan, clock.now()
    plan, known = checked(session, run, Plan.model_validate(old.plan))
    emit(session, "run.started", thread_id=run.thread_id, run_id=run.id, data={"kind": run.kind, "continues": old.id})
    told = {"plan": run.plan, "estimate": plan.estimate.model_dump(mode="json")}
    emit(session, "plan.proposed", thread_id=run.thread_id, run_id=run.id, data=told)
    if not plan.steps:
        end_run(session, run, "done")
    elif approvals.ask_for_plan(session, run, plan, known) is not None:
        run.status = "approving"
    else:
        start(session, run)


def _kept(options: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in options.items() if name != "stopped_with"}

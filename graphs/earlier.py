"""What a thread's earlier runs meant to do: a message may change it ("make it calmer")."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from graphs.resolve import attachments_of
from memory.tables import Run
from tools.plan import Plan, parse_ref

MOST = 3
"""Plans one looks back."""


def settled(session: Session, thread_id: str, before: datetime, leave_out: str = "") -> bool:
    """Whether the newest of the `earlier_plans` was carried out."""
    query = select(Run.status).where(Run.thread_id == thread_id, Run.plan.is_not(None), Run.id != leave_out, Run.created_at < before)
    runs = session.execute(query.add_columns(Run.plan).order_by(Run.created_at.desc()).limit(2 * MOST))
    return next((status == "done" for status, plan in runs if (plan or {}).get("steps")), False)


def earlier_plans(session: Session, thread_id: str, before: datetime | None = None, leave_out: str = "") -> list[Plan]:
    """Plans with steps of the thread's runs, the newest first, their attachments named by asset id.

    before: only runs made before it. leave_out: the id of a run that is none of them.
    """
    query = select(Run).where(Run.thread_id == thread_id, Run.plan.is_not(None), Run.id != leave_out).order_by(Run.created_at.desc())
    runs = session.scalars((query.where(Run.created_at < before) if before else query).limit(2 * MOST)).all()
    plans = [(Plan.model_validate(run.plan), attachments_of(session, run)) for run in runs if (run.plan or {}).get("steps")]
    return [_by_id(plan, attached) for plan, attached in plans[:MOST]]


def _by_id(plan: Plan, attached: list[str]) -> Plan:
    steps = [step.model_copy(update={"args": _named(step.args, attached)}) for step in plan.steps]
    return plan.model_copy(update={"steps": steps})


def _named(value: Any, attached: list[str]) -> Any:
    """`value` with each `$attachment.N` replaced by the asset's id."""
    if isinstance(value, str):
        ref = parse_ref(value)
        number = ref.attachment if ref else None
        return attached[number - 1] if number and number <= len(attached) else value
    if isinstance(value, list):
        return [_named(item, attached) for item in value]
    return {name: _named(item, attached) for name, item in value.items()} if isinstance(value, dict) else value

"""Putting a message that was first taken for a change behind the work under way, as a wish of its own."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from core import clock
from core.events import emit
from core.ids import new_id
from graphs.tokens import RUNS, wake
from memory.tables import Message, Run


def queue_message(session: Session, run: Run, message: Message) -> Run:
    """The message leaves `run` and begins a run of its own, which waits its turn."""
    options = {name: value for name, value in run.options.items() if name in ("approve", "budget_usd", "language", "timezone")}
    own = Run(id=new_id("run"), thread_id=run.thread_id, user_id=run.user_id, kind="chat", status="queued", options=options, wake=True,
              message_id=message.id, created_at=clock.now())  # fmt: skip
    session.add(own)
    message.run_id, message.steers = own.id, False
    session.flush()
    emit(session, "run.queued", thread_id=own.thread_id, run_id=own.id, data={"text": message.text[:500]})
    wake(session, RUNS)
    return own


def queue_changes(session: Session, run: Run) -> None:
    """A run ends with changes nobody has thought about: they come after it."""
    for message in session.scalars(select(Message).where(Message.id.in_(run.changes)).order_by(Message.created_at)):
        queue_message(session, run, message)
    run.changes = []


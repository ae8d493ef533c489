"""Keeping a long conversation cheap: its older turns are folded into a summary once their run is over."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from agent.contract import Turn
from agent.summary import summarise
from core.database import transaction
from memory.tables import Message, Thread

KEPT_TURNS = 10  # the newest, never folded
FOLD_FROM = 10  # older ones are folded when so many have come together, so that a model is asked once in several runs
SHOWN_TURNS = KEPT_TURNS + FOLD_FROM  # as they were said, to a planner: with the summary nothing falls between


def condense(thread_id: str) -> bool:
    """Fold the older turns that the summary does not cover yet. Whether there were enough of them. No transaction is open meanwhile."""
    with transaction() as session:
        before, turns, until = _to_fold(session, session.get_one(Thread, thread_id))
    if until is None:
        return False
    text = summarise(before.get("text", ""), turns)
    with transaction() as session:
        thread = session.get_one(Thread, thread_id)
        session.refresh(thread, with_for_update={"key_share": True})
        if thread.context.get("summary", {}) == before:  # else another worker was quicker
            thread.context = {**thread.context, "summary": {"text": text, "until": until}}
    return True


def summary_of(thread: Thread) -> str:
    """What was said before the turns a planner is shown; empty for a short conversation."""
    return str(thread.context.get("summary", {}).get("text", ""))


def _to_fold(session: Session, thread: Thread) -> tuple[dict[str, Any], list[Turn], str | None]:
    """The summary so far, the turns to fold and the id of the last of them (None: too few)."""
    before: dict[str, Any] = dict(thread.context.get("summary", {}))
    query = select(Message).where(Message.thread_id == thread.id).order_by(Message.created_at, Message.id)
    covered = session.get(Message, before["until"]) if before.get("until") else None
    query = query.where(Message.created_at > covered.created_at) if covered else query
    fresh = list(session.scalars(query.limit(400)))
    older = fresh[:-KEPT_TURNS]
    if len(older) < FOLD_FROM:
        return before, [], None
    return before, [Turn(message.role, message.text) for message in older], older[-1].id

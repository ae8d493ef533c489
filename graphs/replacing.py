"""A plan that waits for a yes, and a newer one of the same thing: the newer takes its place, or a later yes would do what nobody wants."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from agent.patterns import lazy
from agent.steering import phrases
from graphs import amendments, answering
from graphs.language import language_of
from memory.tables import Message, Run, Thread
from memory.threads import add_message
from tools.plan import Plan, Step
from tools.registry import registry

_TOO = lazy(r"\b(?:too|also|as well|and|another|again|both)\b|(?<![а-яё])(?:тоже|также|ещё|еще|и|вдобавок|оба)(?![а-яё])|ด้วย|อีก|และ|ทั้ง")
"""Says that it is to be done beside what waits."""


def drop_replaced(session: Session, run: Run) -> None:
    """End what waits for a yes in the thread of a run and is what the run asks about, put right, and say so."""
    message = session.get(Message, run.message_id) if run.message_id else None
    if message is None or _TOO.search(message.text.lower()):
        return
    own = amendments.current_plan(session, run)
    query = select(Run).where(Run.thread_id == run.thread_id, Run.id != run.id, Run.status == "approving", Run.kind == "chat")
    for other in session.scalars(query.where(Run.created_at < run.created_at)):
        earlier = amendments.current_plan(session, other)
        if not replaces(own, earlier):
            continue
        other.options = {**other.options, "stopped_with": run.id}  # "continue" does not bring it back
        answering.stop(session, other.id, run.user_id, quietly=True)
        language = language_of(session, run)
        told = phrases.say("replaced", language, goal=phrases.listed([step.title or step.tool for step in earlier.steps], language))
        add_message(session, session.get_one(Thread, run.thread_id), "assistant", told, run_id=run.id, client_ref=f"replaced:{other.id}")


def replaces(newer: Plan, earlier: Plan) -> bool:
    """Whether all that an earlier plan would put out is put out by a newer one: the same file, another place or another time at most."""
    return bool(earlier.steps) and all(any(_put_right(new, old) for new in newer.steps) for old in earlier.steps)


def _put_right(new: Step, old: Step) -> bool:
    if new.tool != old.tool or registry().get(old.tool).effect != "publishes":
        return False
    differing = [name for name in {*new.args, *old.args} if new.args.get(name) != old.args.get(name)]
    return not differing or (len(differing) == 1 and _files(new) == _files(old) != set())


def _files(step: Step) -> set[str]:
    return {value for value in step.args.values() if isinstance(value, str) and value.startswith("ast_")}

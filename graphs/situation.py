"""What JARVIS is doing, in a few sentences: the answer to "what are you doing?", from the rows and with no planner."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from agent.report import reason
from agent.steering.phrases import effects_in_words, listed, say, usd
from graphs.approvals import pending
from graphs.continuing import wish_in_words
from graphs.scheduler import RETIRED, asset_ids, steps_of
from graphs.snapshots import seconds_left
from memory.assets import get_assets
from memory.budgets import spent
from memory.tables import RUN_ENDED, Approval, Run, StepRow, Thread
from tools.plan import Plan

_GOAL_TITLES = 2
SOON_S = 90  # below this what is left is told in seconds


def told(session: Session, thread: Thread, user_id: str, language: str, *, where: bool = False, price: bool = False) -> str | None:
    """What goes on in the thread, else in the person's other ones; when nothing does, how the last thing ended.

    where: and where what it made is. price: and what it costs, or has cost. None when only that is asked, and there is nothing it may mean.
    """
    query = select(Run).where(Run.user_id == user_id, Run.status.not_in(RUN_ENDED)).order_by(Run.created_at)
    busy = list(session.scalars(query))
    here = [run for run in busy if run.thread_id == thread.id] or busy
    if not here:
        return _nothing(session, thread, language, where=where, price=price)
    foremost = next((run for run in here if run.status != "queued"), here[0])
    waiting = [wish for run in here if run.status == "queued" and (wish := wish_in_words(session, run))]
    said = [_of(session, foremost, language)]
    if price and foremost.plan and foremost.status != "asking":
        most = Plan.model_validate(foremost.plan).estimate.cost_usd
        said.append(say("costs", language, usd=usd(most)) if most else say("costs_nothing", language))
    if waiting and foremost.status != "queued":
        said.append(say("afterwards", language, titles=listed(waiting, language)))
    return " ".join(said)


def waits(session: Session, run: Run, language: str) -> str:
    """What a run waits to be allowed; empty when it waits for nothing."""
    return next((say("waits_for_yes", language, goal=_asked(approval, language)) for approval in pending(session, run.id)), "")


def waits_beside(session: Session, run: Run, language: str) -> str:
    """What the thread of a run that ends waits to be allowed still: else nobody would remember it."""
    query = select(Run).where(Run.thread_id == run.thread_id, Run.id != run.id, Run.status == "approving", Run.kind == "chat")
    other = session.scalar(query.order_by(Run.created_at.desc()).limit(1))
    return waits(session, other, language) if other is not None else ""


def overtaken(session: Session, run: Run) -> bool:
    """Whether a yes may be meant for something said after a run had asked: that failed, and nothing came after it; or it is being thought
    about, and the run would delete."""
    asked = pending(session, run.id)
    since = max((approval.created_at for approval in asked), default=run.created_at)
    query = select(Run.status).where(Run.thread_id == run.thread_id, Run.id != run.id, Run.created_at > since)
    last = session.scalar(query.order_by(Run.created_at.desc()).limit(1))
    return last == "failed" or (last in ("queued", "thinking") and any("deletes" in approval.effects for approval in asked))


def _of(session: Session, run: Run, language: str) -> str:
    goal = _goal(session, run)
    if run.status == "asking":
        return say("waits_for_answer", language, goal=str((run.plan or {}).get("question") or goal))
    asked = list(filter(None, [waits(session, run, language)]))
    if run.status == "approving":
        return " ".join(asked)
    steps = steps_of(session, run.id)
    if not steps:
        return say("thinking_about", language, goal=goal)
    return " ".join([*_progress(steps, goal, language), *_time_left(run, steps, language), *asked])


def _asked(approval: Approval, language: str) -> str:
    """What a yes would start, and what it does to the world."""
    titles = [step["title"] for step in approval.details.get("steps", [])]
    effects = effects_in_words([effect for effect in approval.effects if effect != "none"], language)
    return f"{listed(titles, language)} ({effects})" if effects else listed(titles, language)


def _progress(steps: list[StepRow], goal: str, language: str) -> list[str]:
    """How many parts are made, and which are being made. A step that has parts of its own is not counted beside them."""
    parents = {step.parent_id for step in steps}
    parts = [step for step in steps if step.id not in parents and RETIRED not in step.name]
    done = sum(step.status == "done" for step in parts)
    running = [step.title for step in parts if step.status == "running" and step.title]
    if len(parts) == 1:
        return [say("at_work_one", language, goal=goal)]
    said = [say("at_work", language, goal=goal, done=str(done), known=len(parts))]
    if running:
        said.append(say("at_work_now", language, titles=listed(running, language)))
    return said


def _time_left(run: Run, steps: list[StepRow], language: str) -> list[str]:
    left = seconds_left(run, steps)
    if not left:
        return []
    if left <= SOON_S:
        return [say("seconds_to_go", language, count=max(5, 5 * round(left / 5)))]
    return [say("minutes_to_go", language, count=round(left / 60))]


def _nothing(session: Session, thread: Thread, language: str, *, where: bool, price: bool) -> str | None:
    query = select(Run).where(Run.thread_id == thread.id, Run.plan.is_not(None), Run.options["stopped_with"].astext.is_(None))
    last = session.scalar(query.order_by(Run.created_at.desc()).limit(1))
    if last is None or not (last.plan or {}).get("steps"):
        return None if where or price else say("nothing_runs", language)
    cost = spent(session, last.user_id, run_id=last.id) if price else Decimal(0)
    more = [say("cost_so_far", language, usd=usd(cost)) if cost else say("costs_nothing", language)] if price else []
    files = [name for row in get_assets(session, asset_ids(session, last.id)).values() if (name := row.filename)] if where else []
    more += [say("files_here", language, titles=listed(files, language))] if files else []
    return " ".join([_ended(session, last, language), *more])


def _ended(session: Session, last: Run, language: str) -> str:
    if last.status == "failed" and last.error:
        return say("last_failed", language, goal=_goal(session, last), why=reason(last.error))
    return say("last_done" if last.status == "done" else "last_stopped", language, goal=_goal(session, last))


def _goal(session: Session, run: Run) -> str:
    """What a run makes, by its steps as they are now: the goal was written before parts were left out."""
    titles = [str(step.get("title") or step["tool"]) for step in (run.plan or {}).get("steps", [])]
    if not titles:
        return wish_in_words(session, run)
    return "; ".join(titles[:_GOAL_TITLES]) + ("…" if len(titles) > _GOAL_TITLES else "")

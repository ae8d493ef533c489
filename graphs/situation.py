"""What JARVIS is doing, in a few sentences: the answer to "what are you doing?", from the rows and with no planner."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from agent.report import reason
from agent.steering.phrases import effects_in_words, listed, say
from graphs.approvals import pending
from graphs.continuing import wish_in_words
from graphs.scheduler import RETIRED, steps_of
from graphs.snapshots import seconds_left
from memory.tables import RUN_ENDED, Approval, Run, StepRow, Thread

_GOAL_TITLES = 2
SOON_S = 90  # below this what is left is told in seconds


def told(session: Session, thread: Thread, user_id: str, language: str) -> str:
    """What goes on in the thread, else in the person's other ones; when nothing does, how the last thing ended."""
    query = select(Run).where(Run.user_id == user_id, Run.status.not_in(RUN_ENDED)).order_by(Run.created_at)
    busy = list(session.scalars(query))
    here = [run for run in busy if run.thread_id == thread.id] or busy
    if not here:
        return _nothing(session, thread, language)
    foremost = next((run for run in here if run.status != "queued"), here[0])
    waiting = [wish for run in here if run.status == "queued" and (wish := wish_in_words(session, run))]
    said = [_of(session, foremost, language)]
    if waiting and foremost.status != "queued":
        said.append(say("afterwards", language, titles=listed(waiting, language)))
    return " ".join(said)


def _of(session: Session, run: Run, language: str) -> str:
    goal = _goal(session, run)
    if run.status == "asking":
        return say("waits_for_answer", language, goal=str((run.plan or {}).get("question") or goal))
    asked = [say("waits_for_yes", language, goal=_asked(approval, language)) for approval in pending(session, run.id)[:1]]
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


def _nothing(session: Session, thread: Thread, language: str) -> str:
    query = select(Run).where(Run.thread_id == thread.id, Run.plan.is_not(None), Run.options["stopped_with"].astext.is_(None))
    last = session.scalar(query.order_by(Run.created_at.desc()).limit(1))
    if last is None or not (last.plan or {}).get("steps"):
        return say("nothing_runs", language)
    if last.status == "failed" and last.error:
        return say("last_failed", language, goal=_goal(session, last), why=reason(last.error))
    return say("last_done" if last.status == "done" else "last_stopped", language, goal=_goal(session, last))


def _goal(session: Session, run: Run) -> str:
    """What a run makes, by its steps as they are now: the goal was written before parts were left out."""
    titles = [str(step.get("title") or step["tool"]) for step in (run.plan or {}).get("steps", [])]
    if not titles:
        return wish_in_words(session, run)
    return "; ".join(titles[:_GOAL_TITLES]) + ("…" if len(titles) > _GOAL_TITLES else "")

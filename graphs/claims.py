"""Claiming steps and ending them. A claim carries a fence; every write of its worker must match it, so a worker that was
believed dead and comes back changes nothing.

    claim transaction  ->  work (no transaction)  ->  fenced finish transaction
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select, text, update
from sqlalchemy.orm import Session

from agent.report import REJECTED
from core import clock
from core.database import seconds_from_now
from core.errors import JarvisError, StepInterrupted, Unavailable
from core.ids import new_id
from core.settings import settings
from graphs import amendments
from graphs.approvals import ask_for_children
from graphs.scheduler import after_step, lay, lock_run, make_ready, resume_parent, tell
from memory import publications
from memory.assets import Deposit, insert
from memory.tables import Attempt, CostRecord, Run, StepNeed, StepRow
from tools.executor import Saved, Spent
from tools.plan import Plan
from tools.registry import registry

NEVER_REPEATED = ("publishes", "deletes")  # effects in the outside world that nobody can take back
MAX_RETRIES = 3  # of a step whose outside service was unavailable
RETRY_BASE_S = 2.0

# Fair across people first, then the oldest run, then depth-first inside it: a batch of twenty delivers its first result early
# (measured: first result at 5.6 s instead of 52 s, same total).
_CLAIM = text("""
    WITH busy AS (
        SELECT user_id, count(*) AS running FROM steps WHERE status = 'running' AND lane = ANY(:lanes) GROUP BY user_id
    )
    SELECT s.id FROM steps s JOIN runs r ON r.id = s.run_id LEFT JOIN busy b ON b.user_id = s.user_id
    WHERE s.status = 'ready' AND s.lane = ANY(:lanes) AND s.ready_at <= clock_timestamp() AND r.status = 'running'
    ORDER BY coalesce(b.running, 0), r.created_at, s.rank
    LIMIT 1 FOR UPDATE OF s SKIP LOCKED
""")


@dataclass(frozen=True)
class Claim:
    """A step held by one worker until its lease ends. `fence` must be matched by every write."""

    step_id: str
    run_id: str
    thread_id: str
    user_id: str
    fence: int
    number: int
    name: str
    title: str
    tool: str
    args: dict[str, Any] = field(repr=False)
    estimate_s: float = 0.0


def claim(session: Session, lanes: Sequence[str], worker: str) -> Claim | None:
    """Take the next step of these lanes, or None when nothing waits."""
    step_id = session.scalar(_CLAIM, {"lanes": list(lanes)})
    if step_id is None:
        return None
    step = session.get_one(StepRow, step_id, populate_existing=True)
    run = session.get_one(Run, step.run_id)
    step.status, step.lease_owner = "running", worker
    step.fence += 1
    step.attempts += 1
    step.progress, step.note, step.resolved = 0.0, "", None
    step.started_at = step.started_at or clock.now()
    step.lease_until = seconds_from_now(settings().lease_s)
    session.add(Attempt(id=new_id("att"), step_id=step.id, number=step.attempts, fence=step.fence, worker=worker))
    tell(session, run, step, "step.started", {"attempt": step.attempts, "tool": step.tool})
    return Claim(
        step.id, run.id, run.thread_id, run.user_id, step.fence, step.attempts, step.name, step.title, step.tool, step.args, step.estimate_s
    )


def held(session: Session, claimed: Claim) -> tuple[Run, StepRow] | None:
    """The run (locked) and the step, when the claim still holds; None when it was lost, cancelled or already ended."""
    run = lock_run(session, claimed.run_id)
    step = session.get_one(StepRow, claimed.step_id, populate_existing=True)
    return (run, step) if step.status == "running" and step.fence == claimed.fence else None


def happens_once(step: StepRow) -> bool:
    """Whether an attempt that has begun (`resolved` is written just before the call) may have caused what must not happen twice:
    something public, something deleted, money spent (twice would exceed the price a person saw). Such a step is never begun again."""
    tool = registry().get(step.tool)
    costs = step.effect == "spends" or (step.estimate_usd > 0 and not tool.composite)  # a composite's children pay, each for itself
    return (step.effect in NEVER_REPEATED or costs) and not tool.repeatable


def note_start(session: Session, claimed: Claim, key: str, resolved: dict[str, Any]) -> bool:
    """Record what the attempt runs with. False when the claim is lost: the call must not be made, another worker may be making it."""
    query = update(StepRow).where(StepRow.id == claimed.step_id, StepRow.fence == claimed.fence, StepRow.status == "running")
    return session.execute(query.values(key=key, resolved=resolved)).rowcount == 1  # type: ignore[attr-defined]


def find_done(session: Session, claimed: Claim, key: str) -> StepRow | None:
    """A step of the same thread that already did exactly this work, if its effects allow using its result again."""
    query = (
        select(StepRow)
        .join(Run, Run.id == StepRow.run_id)
        .where(StepRow.key == key, StepRow.status == "done", Run.thread_id == claimed.thread_id, StepRow.effect.in_(("none", "spends")))
        .where(StepRow.id != claimed.step_id)
        .limit(1)
    )
    return session.scalar(query)


def find_continued(session: Session, claimed: Claim, run: Run, key: str) -> StepRow | None:
    """The same step with the same work, done in the run that this one takes up again (or in one before): whatever its effect, not twice."""
    earlier: list[str] = []
    while run.continues and run.continues not in earlier:
        earlier.append(run.continues)
        run = session.get_one(Run, run.continues)
    if not earlier:
        return None
    query = select(StepRow).where(StepRow.run_id.in_(earlier), StepRow.name == claimed.name, StepRow.key == key, StepRow.status == "done")
    return session.scalar(query.limit(1))


def finish_reused(session: Session, claimed: Claim, source: StepRow) -> bool:
    """End a step with the result of an earlier one. False when the claim is lost."""
    found = held(session, claimed)
    if found is None:
        return False
    run, step = found
    _end(session, run, step, claimed, "done", outputs=source.outputs, reused_from=source.id)
    return True


def finish(
    session: Session,
    claimed: Claim,
    output: dict[str, Any],
    files: Sequence[tuple[Saved, Deposit]],
    spent: Sequence[Spent],
    parents: Sequence[str],
) -> bool:
    """End a step well: its assets, costs and output appear together, or, when the claim is lost, not at all (False)."""
    found = held(session, claimed)
    if found is None:
        return False
    run, step = found
    for saved, deposited in files:
        insert(
            session,
            deposited,
            user_id=run.user_id,
            thread_id=run.thread_id,
            step_id=step.id,
            run_id=run.id,
            asset_id=saved.id,
            kind=saved.kind,
            meta=saved.meta,
            evidence={"origin": "made", "tool": step.tool, **saved.evidence},
            parents=parents,
        )
    record_costs(session, run, step, spent)
    if step.epoch:
        amendments.retire_stale(session, run, step)
    publications.confirm(session, step)
    _end(session, run, step, claimed, "done", outputs=output)
    return True


def note_charged(session: Session, claimed: Claim, spent: Sequence[Spent]) -> bool:
    """Money charged by an attempt whose claim was lost before its end: gone all the same, so it counts against the budgets."""
    record_costs(session, lock_run(session, claimed.run_id), session.get_one(StepRow, claimed.step_id), spent)
    return True


def record_costs(session: Session, run: Run, step: StepRow, spent: Sequence[Spent]) -> None:
    """Money an outside service charged, as rows."""
    session.add_all(
        [
            CostRecord(
                id=new_id("cst"),
                user_id=run.user_id,
                run_id=run.id,
                step_id=step.id,
                provider=item.provider,
                amount=item.usd,
                units=item.units,
            )
            for item in spent
        ]
    )


def expand(session: Session, claimed: Claim, plan: Plan, spent: Sequence[Spent], assets: dict[str, Any]) -> bool:
    """A composite gave its next children (checked): lay them beside the finished ones. Those that exceed what was approved are held."""
    found = held(session, claimed)
    if found is None:
        return False
    run, step = found
    record_costs(session, run, step, spent)
    step.status, step.lease_owner, step.lease_until = "expanded", None, None
    _close_attempt(session, claimed, "expanded", None)
    tell(
        session,
        run,
        step,
        "step.expanded",
        {"steps": [{"id": f"{step.name}/{child.id}", "title": child.title, "tool": child.tool} for child in plan.steps]},
    )
    taken = amendments.take_over(session, run, step, plan)
    fresh = plan.model_copy(update={"steps": [child for child in plan.steps if child.id not in taken]})
    lay(session, run, plan, parent=step, held=ask_for_children(session, run, step, fresh), assets=assets)
    resume_parent(session, run, step.id)  # every child may be there already
    return True


def charged(error: JarvisError) -> list[Spent]:
    """What a call had been charged when it raised this."""
    return [Spent(item["provider"], Decimal(item["usd"]), item["units"]) for item in error.details.get("charged", [])]


def fail(session: Session, claimed: Claim, error: JarvisError) -> bool:
    """End an attempt badly: again later when that can help, otherwise the step has failed. False when the claim is lost."""
    found = held(session, claimed)
    if found is None:
        return False
    run, step = found
    record_costs(session, run, step, charged(error))
    if isinstance(error, StepInterrupted):
        return _after_death(session, run, step, claimed, error)
    if isinstance(error, Unavailable) and error.status == 503 and step.retries < MAX_RETRIES:
        step.retries += 1
        _close_attempt(session, claimed, "retry", error)
        step.note = f"trying again: {error.message}"
        make_ready(session, step, RETRY_BASE_S * 2 ** (step.retries - 1))
        return True
    _end(session, run, step, claimed, "failed", error=error.as_record())
    return True


def _after_death(session: Session, run: Run, step: StepRow, claimed: Claim, error: JarvisError) -> bool:
    step.deaths += 1
    _close_attempt(session, claimed, "died", error)
    if step.resolved is not None and happens_once(step):
        record = {
            "code": "unconfirmed",
            "message": f"stopped in the middle ({error.message}): it may or may not have happened",
            "hint": "Check whether it did; if not, ask for it again.",
        }
        _end(session, run, step, claimed, "failed", error=record, attempt_closed=True)
        return True
    if step.deaths < settings().max_attempts:
        make_ready(session, step, 0.5 * step.deaths)
        return True
    record = {
        "code": "interrupted",
        "message": f"stopped {step.deaths} times in the middle of its work ({error.message})",
        "hint": "The file may need more memory than this machine has, or it is damaged. Try a shorter or smaller one.",
    }
    _end(session, run, step, claimed, "failed", error=record, attempt_closed=True)
    return True


def release(session: Session, claimed: Claim) -> bool:
    """Give a step back (the worker is being stopped): it is ready at once and no death is counted. Not for what `happens_once`."""
    found = held(session, claimed)
    if found is None:
        return False
    _close_attempt(session, claimed, "released", None)
    make_ready(session, found[1])
    return True


def expire(session: Session, step_id: str, run_id: str) -> bool:
    """A lease ended without a word from its worker. Returns whether the step was taken from it."""
    run = lock_run(session, run_id)
    step = session.get_one(StepRow, step_id, populate_existing=True)
    if step.status != "running" or step.lease_until is None or step.lease_until > clock.now():
        return False
    lost = Claim(step.id, run.id, run.thread_id, run.user_id, step.fence, step.attempts, step.name, step.title, step.tool, step.args)
    return _after_death(session, run, step, lost, StepInterrupted("its worker died"))


def unblock(session: Session, run: Run, names: Sequence[str], approved: bool) -> None:
    """A person answered for held steps: they may start, or they and what needs them are off."""
    steps = list(session.scalars(select(StepRow).where(StepRow.run_id == run.id, StepRow.name.in_(names), StepRow.status == "held")))
    for step in steps:
        if approved:
            step.status = "waiting"
            session.flush()
            if not session.scalar(_unmet_needs(step.id)):
                make_ready(session, step)
        else:
            step.status, step.finished_at, step.error = "cancelled", clock.now(), {"code": REJECTED, "message": "not approved"}
            tell(session, run, step, "step.cancelled", {"reason": "not approved"})
            session.flush()
            after_step(session, run, step)


def _unmet_needs(step_id: str) -> Any:
    return (
        select(func.count())
        .select_from(StepNeed)
        .join(StepRow, StepRow.id == StepNeed.needs_id)
        .where(StepNeed.step_id == step_id, StepRow.status != "done")
    )


def _end(
    session: Session,
    run: Run,
    step: StepRow,
    claimed: Claim,
    status: str,
    *,
    outputs: dict[str, Any] | None = None,
    error: dict[str, Any] | None = None,
    reused_from: str | None = None,
    attempt_closed: bool = False,
) -> None:
    step.status, step.outputs, step.error, step.reused_from = status, outputs, error, reused_from
    step.finished_at, step.lease_owner, step.lease_until = clock.now(), None, None
    step.progress = 1.0 if status == "done" else step.progress
    session.flush()
    if not attempt_closed:
        _close_attempt(session, claimed, status, None, error)
    if status == "done":
        summary = (outputs or {}).get("summary", "")
        tell(session, run, step, "step.completed", {"summary": summary, "reused": bool(reused_from), "outputs": outputs, "tool": step.tool})
    else:
        tell(session, run, step, "step.failed", {"error": error, "tool": step.tool})
    after_step(session, run, step)


def _close_attempt(session: Session, claimed: Claim, outcome: str, error: JarvisError | None, record: dict[str, Any] | None = None) -> None:
    query = update(Attempt).where(Attempt.step_id == claimed.step_id, Attempt.fence == claimed.fence, Attempt.outcome.is_(None))
    session.execute(query.values(outcome=outcome, error=error.as_record() if error else record, finished_at=func.clock_timestamp()))

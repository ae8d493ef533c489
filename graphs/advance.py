"""Advancing a run: take its lease, resume its graph for the one thing it waited for, let go.

The graph is resumed only for a person's answer, a repair, or the end of the plan; what it waited for is read from the tables,
so a doubled or lost token changes nothing.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

from langgraph.types import Command
from sqlalchemy import func, select, text, update

from core.database import lost_connection, persist, seconds_from_now, transaction
from core.errors import JarvisError
from core.events import emit
from core.settings import settings
from core.telemetry import correlated
from graphs import checkpoints
from graphs.assistant import VERSION, compiled
from graphs.leases import Leases
from graphs.runs import fail_run
from graphs.tokens import RUNS, send_woken, wake
from memory.tables import RUN_ENDED, STEP_ENDED, Approval, Message, Run, StepRow

log = logging.getLogger(__name__)
MAX_HOPS = 20  # resumptions of one run in one go; a bound, never met by a sane graph

# A thread's runs take turns: a queued run starts when every earlier one of its thread has ended, or waits for a yes that may never come.
_CLAIM = text("""
    SELECT r.id FROM runs r
    WHERE r.wake AND (r.lease_owner IS NULL OR r.lease_until < clock_timestamp())
      AND (r.status <> 'queued' OR NOT EXISTS (
        SELECT 1 FROM runs e WHERE e.thread_id = r.thread_id AND e.created_at < r.created_at
          AND e.status NOT IN ('done', 'failed', 'cancelled', 'approving') AND e.kind = 'chat'))
    ORDER BY r.created_at LIMIT 1 FOR UPDATE OF r SKIP LOCKED
""")


@dataclass(frozen=True)
class RunClaim:
    """A run held by this worker."""

    run_id: str
    fence: int
    graph_version: int


def advance_once(leases: Leases) -> bool:
    """Advance one run as far as it goes now. False when none waited."""
    claimed = _claim(leases.name)
    if claimed is None:
        return False
    unfinished = False
    with leases.hold(Run, claimed.run_id, claimed.fence):
        try:
            if claimed.graph_version != VERSION:
                _forget_older(claimed.run_id)
            with correlated(run_id=claimed.run_id):
                _advance(claimed.run_id)
        except JarvisError as error:
            _fail(claimed, error.as_record())
        except Exception as error:  # the worker's edge: a run must not stay leased by a defect; it is logged and told
            if lost_connection(error):  # the run is advanced again once it is back
                unfinished = True
                raise
            log.exception("run %s failed", claimed.run_id)
            record = {
                "code": "internal",
                "message": f"planning failed unexpectedly ({type(error).__name__})",
                "hint": "The log has the details; please report it.",
            }
            _fail(claimed, record)
        finally:
            _let_go(claimed, unfinished=unfinished)
    return True


def warm() -> None:
    """Load what the first message would wait for (five seconds in a new home): the graph, the planner, its models and its index."""
    from agent.local import planner
    from tools.registry import registry

    compiled()
    planner.warm(list(registry().tools.values()))


def _claim(worker: str) -> RunClaim | None:
    with transaction() as session:
        run_id = session.scalar(_CLAIM)
        if run_id is None:
            return None
        run = session.get_one(Run, run_id)
        run.wake = False
        run.lease_owner, run.fence = worker, run.fence + 1
        run.lease_until = seconds_from_now(settings().lease_s)
        if run.status == "queued":
            run.status, run.started_at, run.graph_version = "thinking", func.clock_timestamp(), VERSION
            emit(session, "run.started", thread_id=run.thread_id, run_id=run.id, data={"kind": run.kind})
        return RunClaim(run.id, run.fence, run.graph_version)


def _let_go(claimed: RunClaim, *, unfinished: bool) -> None:
    """Give the run back. `unfinished`: PostgreSQL went away in the middle; the claim took the wake, so it is put back, or nobody would."""

    def release(session: Any) -> Any:
        match = (Run.id == claimed.run_id, Run.fence == claimed.fence)
        values = {"lease_owner": None, "lease_until": None, **({"wake": True} if unfinished else {})}
        query = update(Run).where(*match).values(values).returning(Run.wake, Run.status)
        again, status = session.execute(query).one_or_none() or (False, None)
        if again:
            wake(session, RUNS)  # something happened while we worked
        return session, status in RUN_ENDED

    session, ended = persist(release)
    send_woken(session)
    if ended:
        checkpoints.forget(claimed.run_id)


def _fail(claimed: RunClaim, error: dict[str, Any]) -> None:
    def record(session: Any) -> Any:
        run = session.get_one(Run, claimed.run_id)
        if run.fence == claimed.fence:
            fail_run(session, claimed.run_id, error)
        return session

    send_woken(persist(record))


def _advance(run_id: str) -> None:
    graph = compiled().copy({"checkpointer": checkpoints.saver()})
    config: Any = {"configurable": {"thread_id": run_id}, "recursion_limit": 60}
    for _ in range(MAX_HOPS):
        state = graph.get_state(config)
        if not state.values and not state.tasks:
            _begin(graph, config, run_id)
        elif state.interrupts:
            ready, value = _answer_to(run_id, state.interrupts[0].value)
            if not ready:
                return
            graph.invoke(Command(resume={state.interrupts[0].id: value}), config, durability="sync")
        elif state.tasks:
            # A crash came between two nodes: go on, never with the input again. `next` does not tell: it is empty when the crash came
            # after the last node's writes and before the checkpoint that follows them.
            graph.invoke(None, config, durability="sync")
        else:
            return


def _forget_older(run_id: str) -> None:
    """The run's checkpoint was made by another version of the graph: drop it, `_begin` rebuilds from the tables."""
    checkpoints.forget(run_id)
    with transaction() as session:
        session.execute(update(Run).where(Run.id == run_id).values(graph_version=VERSION))


def _begin(graph: Any, config: Any, run_id: str) -> None:
    """First advance of a run, or one whose checkpoint is gone (another version of the graph): rebuilt from the tables."""
    with transaction() as session:
        run = session.get_one(Run, run_id)
        message_id = session.scalar(
            select(Message.id).where(*_wishes(run_id)).order_by(Message.created_at.desc()).limit(1)
        )
    if run.status in RUN_ENDED:
        return
    if run.status == "running" and run.plan:
        values = {
            "run_id": run_id,
            "message_id": message_id,
            "plan": run.plan,
            "planner": "local",
            "problems": [],
            "recent": [],
            "tries": 1,
            "repairs": 0,
            "change": None,
            "whole": True,
        }
        graph.update_state(config, values, as_node="dispatch")
        return
    graph.invoke({"run_id": run_id}, config, durability="sync")


def _answer_to(run_id: str, waited: dict[str, Any]) -> tuple[bool, Any]:
    """Whether what an interrupt waits for has come, and what it is."""
    with transaction() as session:
        run = session.get_one(Run, run_id)
        if run.status in RUN_ENDED:
            return False, None
        if waited["wait"] == "answer":
            newest = session.scalar(select(Message.id).where(*_wishes(run_id)).order_by(Message.created_at.desc()).limit(1))
            return newest != waited["message_id"], newest
        if run.changes:
            return True, {"change": run.changes[0]}
        if waited["wait"] == "approval":
            status = session.scalar(
                select(Approval.status)
                .where(Approval.run_id == run_id, Approval.step_id.is_(None))
                .order_by(Approval.created_at.desc())
                .limit(1)
            )
            # `replaced` and nothing asked anew: the changed plan needs no yes.
            return status not in (None, "pending"), status in ("approved", "replaced")
        left = session.scalar(select(func.count()).select_from(StepRow).where(StepRow.run_id == run_id, StepRow.status.not_in(STEP_ENDED)))
        return not left, "ended"


def _wishes(run_id: str) -> tuple[Any, ...]:
    """A run's messages that say what is wanted: those that steer it are left out."""
    return (Message.run_id == run_id, Message.role == "user", Message.steers.is_(False))

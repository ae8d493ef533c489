"""The tick: one small process that relays events the moment they are committed and, once a second, mends what nobody else will:
leases that ended, tokens that were lost, approvals that expired, publications that are due, folders and bytes left behind."""

from __future__ import annotations

import logging
import shutil
import threading
import time
from datetime import timedelta
from typing import Any

import psycopg
from redis.exceptions import RedisError
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import SQLAlchemyError

from core import clock
from core.database import transaction
from core.embedded.postgres import libpq_url
from core.errors import JarvisError
from core.events import NOTIFY_CHANNEL, emit, purge_relayed, relay_once
from core.settings import settings
from core.storage import storage
from core.telemetry import setup_logging
from graphs import claims
from graphs.publishing import publish_due
from graphs.tokens import RUNS, send, tend_memory, wake, working
from memory import vectors
from memory.assets import sweep_bytes
from memory.publications import sweep_drafts
from memory.tables import RUN_ENDED, Approval, Run, StepRow

log = logging.getLogger(__name__)
TICK_S = 1.0
MAX_TOKENS = 8  # sent per lane and second for work that lost its own: each works until nothing waits
SWEEP_EVERY_S = 3600.0
TEND_EVERY_S = 3.0
KEEP_EVENTS = timedelta(days=1)
STALE_UPLOAD_S = 3600.0  # an upload nobody has written to for this long was cut off by a crash


def tick() -> None:
    """One round of mending. Each part is a transaction of its own."""
    _expire_leases()
    _expire_runs()
    _expire_approvals()
    _send_missing_tokens()
    publish_due()


def _expire_leases() -> None:
    with transaction() as session:
        query = (
            select(StepRow.id, StepRow.run_id).where(StepRow.status == "running", StepRow.lease_until < func.clock_timestamp()).limit(200)
        )
        ended = session.execute(query).all()
    for step_id, run_id in ended:
        with working() as session:
            if claims.expire(session, step_id, run_id):
                log.warning("the worker of step %s died; it is taken up again", step_id)


def _expire_runs() -> None:
    """A run whose worker died while thinking is woken; the third death ends it."""
    from graphs.runs import fail_run

    with transaction() as session:
        query = select(Run.id).where(Run.lease_owner.is_not(None), Run.lease_until < func.clock_timestamp(), Run.status.not_in(RUN_ENDED))
        ended = list(session.scalars(query))
    for run_id in ended:
        with working() as session:
            taken = session.execute(
                update(Run)
                .where(Run.id == run_id, Run.lease_owner.is_not(None), Run.lease_until < func.clock_timestamp())
                .values(lease_owner=None, lease_until=None, wake=True, deaths=Run.deaths + 1)
                .returning(Run.deaths)
            ).scalar()
            if taken is not None and taken >= settings().max_attempts:
                fail_run(session, run_id, {"code": "interrupted", "message": f"stopped {taken} times while it was being planned"})
            wake(session, RUNS)


def _expire_approvals() -> None:
    from graphs.answering import expire

    with transaction() as session:
        query = select(Approval.id).where(Approval.status == "pending", Approval.expires_at <= func.clock_timestamp())
        ended = list(session.scalars(query))
    for approval_id in ended:
        with working() as session:
            changed = session.scalar(
                update(Approval)
                .where(Approval.id == approval_id, Approval.status == "pending")
                .values(status="expired")
                .returning(Approval.id)
            )
            if changed:
                approval = session.get_one(Approval, approval_id, populate_existing=True)
                run = session.get_one(Run, approval.run_id)
                emit(
                    session,
                    "approval.answered",
                    thread_id=run.thread_id,
                    run_id=run.id,
                    data={"approval": {"id": approval.id, "status": "expired"}},
                )
                expire(session, approval)


def _send_missing_tokens() -> None:
    """Work that has been ready for two seconds lost its token (Redis restarted, or a pause ended): send one again."""
    overdue = clock.now() - timedelta(seconds=1)
    with transaction() as session:
        waiting = session.execute(
            select(StepRow.lane, func.count()).where(StepRow.status == "ready", StepRow.ready_at < overdue).group_by(StepRow.lane)
        ).all()
        busy = set(session.scalars(select(StepRow.lane).where(StepRow.status == "running").distinct())) if waiting else set[str]()
        asleep = (
            session.scalar(text("SELECT count(*) FROM runs WHERE wake AND (lease_owner IS NULL OR lease_until < clock_timestamp())")) or 0
        )
    for lane, count in waiting:
        # Where somebody is at work the rest mostly waits for its turn, not for a token.
        send(lane, 1 if lane in busy else min(count, MAX_TOKENS))
    send(RUNS, min(asleep, MAX_TOKENS))


def sweep() -> None:
    """Housekeeping: relayed events older than a day, folders of steps that are not running, uploads and
    writes that were cut off, bytes no asset names."""
    purge_relayed(clock.now() - KEEP_EVENTS)
    with transaction() as session:
        sweep_drafts(session)
        live = {
            f"{step_id}-{fence}" for step_id, fence in session.execute(select(StepRow.id, StepRow.fence).where(StepRow.status == "running"))
        }
    if settings().temp_folder.is_dir():
        for folder in settings().temp_folder.glob("stp_*-*"):
            if folder.name not in live:
                shutil.rmtree(folder, ignore_errors=True)
        for upload in (settings().temp_folder / "uploads").glob("*.part"):
            if time.time() - upload.stat().st_mtime > STALE_UPLOAD_S:
                upload.unlink(missing_ok=True)
    storage().sweep_unfinished()
    sweep_bytes()


def relay_forever() -> None:
    """Relay as events are committed (NOTIFY), and at least once a second. Outlives restarts of PostgreSQL and Redis."""
    while True:
        try:
            with psycopg.connect(libpq_url(), autocommit=True, connect_timeout=5, application_name="jarvis-relay") as listener:
                listener.execute(f"LISTEN {NOTIFY_CHANNEL}")
                while True:
                    while relay_once():
                        continue
                    for _ in listener.notifies(timeout=TICK_S, stop_after=1):
                        continue
        except (SQLAlchemyError, psycopg.Error, RedisError, OSError) as error:
            log.warning("events wait to be relayed: %s", error)
            time.sleep(0.3)


def see_to_memory() -> None:
    """Have vectors made that are missing; a memory is found by its words until then."""
    if vectors.work_waits():
        tend_memory()


def _guarded(work: Any) -> None:
    try:
        work()
    except (JarvisError, SQLAlchemyError, psycopg.Error, RedisError, OSError) as error:
        log.warning("%s put off: %s", work.__name__, error)


def main() -> None:
    """Run until killed: it keeps no state of its own."""
    setup_logging("tick")
    threading.Thread(target=relay_forever, name="relay", daemon=True).start()
    swept = tended = 0.0
    while True:
        began = time.monotonic()
        _guarded(tick)
        if began - tended > TEND_EVERY_S:
            _guarded(see_to_memory)
            tended = began
        if began - swept > SWEEP_EVERY_S:
            _guarded(sweep)
            swept = began
        time.sleep(max(0.05, TICK_S - (time.monotonic() - began)))


if __name__ == "__main__":
    main()

"""Events: what happened, written with the change itself and relayed to whoever watches.

`emit` adds an outbox row in the caller's transaction, so an event exists exactly when its change does. One relay (in the tick
process, woken by NOTIFY) moves rows to a Redis Stream per thread and to the domain bus. Text deltas and progress skip the
outbox (`publish`): losing one costs nothing, the next message carries the whole text.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel
from sqlalchemy import BigInteger, Index, Text, delete, func, select, text, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from core import clock
from core.database import Base, transaction

EventName = Literal[
    "run.queued", "run.started", "run.completed", "run.failed", "run.cancelled",
    "message.created", "message.delta", "message.reset", "message.completed",
    "plan.proposed", "plan.amended", "question.asked",
    "approval.requested", "approval.answered",
    "step.queued", "step.started", "step.progress", "step.completed", "step.failed", "step.cancelled", "step.skipped", "step.expanded",
    "asset.created", "provider.changed",
    "publication.scheduled", "publication.waiting", "publication.published", "publication.moved", "publication.ended",
]  # fmt: skip

# The domain bus speaks of jobs and workflows; threads speak of steps and runs. One table, so that they cannot drift.
DOMAIN_NAMES: dict[str, str] = {
    "step.queued": "JOB_CREATED",
    "step.completed": "JOB_COMPLETED",
    "step.failed": "JOB_FAILED",
    "asset.created": "ASSET_CREATED",
    "run.started": "WORKFLOW_STARTED",
    "run.completed": "WORKFLOW_COMPLETED",
    "publication.scheduled": "PUBLICATION_SCHEDULED",
    "publication.published": "PUBLICATION_PUBLISHED",
}
DOMAIN_STREAM = "jarvis:domain"
MAX_EVENT_BYTES = 60_000  # events are promised to stay below 64 KB, envelope included
STREAM_LENGTH = 5_000  # entries kept per thread; an older cursor gets `reset` and a snapshot
STREAM_TTL_S = 7 * 86_400
NOTIFY_CHANNEL = "jarvis_outbox"
RELAY_LOCK = 0x4A415256  # advisory lock: one relay at a time keeps each thread's order

# XADD once per outbox row: if the relay dies between XADD and its commit, the row comes again and must not be seen twice.
_ADD_ONCE = """
if redis.call('SET', KEYS[2], 1, 'NX', 'EX', 3600) then
  redis.call('XADD', KEYS[1], 'MAXLEN', '~', ARGV[2], '*', 'event', ARGV[1])
  redis.call('EXPIRE', KEYS[1], ARGV[3])
  return 1
end
return 0
"""


class Event(BaseModel):
    """What a client receives. `at` is UTC; `data` depends on `name` (docs/events.md)."""

    name: str
    thread_id: str
    run_id: str | None = None
    step_id: str | None = None
    at: datetime
    data: dict[str, Any] = {}


class OutboxRow(Base):
    """An event waiting for, or kept a day after, its relay."""

    __tablename__ = "outbox"

    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=True)
    name: Mapped[str] = mapped_column(Text)
    thread_id: Mapped[str] = mapped_column(Text)
    run_id: Mapped[str | None] = mapped_column(Text)
    step_id: Mapped[str | None] = mapped_column(Text)
    data: Mapped[dict[str, Any]]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    relayed_at: Mapped[datetime | None]

    __table_args__ = (
        Index("ix_outbox_waiting", "id", postgresql_where=text("relayed_at IS NULL")),
        Index("ix_outbox_relayed_at", "relayed_at"),
    )


def stream_key(thread_id: str) -> str:
    """The Redis Stream of one thread."""
    return f"jarvis:thread:{thread_id}"


def emit(
    session: Session,
    name: EventName,
    *,
    thread_id: str,
    run_id: str | None = None,
    step_id: str | None = None,
    data: dict[str, Any] | None = None,
) -> None:
    """Record an event in the caller's transaction; it becomes visible when that commits."""
    session.add(OutboxRow(name=name, thread_id=thread_id, run_id=run_id, step_id=step_id, data=bounded(data or {})))
    if session.info.get("notified") is not session.get_transaction():  # once per transaction: PostgreSQL delivers it at the commit
        session.execute(text(f"NOTIFY {NOTIFY_CHANNEL}"))
        session.info["notified"] = session.get_transaction()


def publish(
    name: EventName, *, thread_id: str, run_id: str | None = None, step_id: str | None = None, data: dict[str, Any] | None = None
) -> None:
    """Send a passing event (delta, progress) straight to the thread's stream. Lost when Redis is away: never the only copy."""
    import redis

    from core.redis import redis_client

    event = Event(name=name, thread_id=thread_id, run_id=run_id, step_id=step_id, at=clock.now(), data=bounded(data or {}))
    pipe = redis_client().pipeline(transaction=False)
    pipe.xadd(stream_key(thread_id), {"event": event.model_dump_json()}, maxlen=STREAM_LENGTH, approximate=True)
    pipe.expire(stream_key(thread_id), STREAM_TTL_S)
    try:
        pipe.execute()
    except redis.RedisError:
        return


def bounded(data: dict[str, Any]) -> dict[str, Any]:
    """`data`, with its longest texts cut until it fits in an event; a cut event carries `truncated: true`."""
    limit = MAX_EVENT_BYTES
    encoded = len(json.dumps(data, default=str, ensure_ascii=False).encode())
    if encoded <= limit:
        return data
    keep = max(200, limit // (4 * max(1, len(data))))
    return {"truncated": True, **{key: _shorten(value, keep) for key, value in data.items()}}


def _shorten(value: Any, keep: int) -> Any:
    if isinstance(value, str):
        return value if len(value) <= keep else value[:keep] + "…"
    if isinstance(value, dict | list) and len(json.dumps(value, default=str)) > keep:
        return None
    return value


def relay_once(limit: int = 500) -> int:
    """Move waiting outbox rows to Redis, oldest first. Returns how many. Raises `redis.RedisError` when Redis is away (rows stay)."""
    from core.redis import redis_client

    with transaction() as session:
        if not session.scalar(select(func.pg_try_advisory_xact_lock(RELAY_LOCK))):
            return 0
        rows = list(session.scalars(select(OutboxRow).where(OutboxRow.relayed_at.is_(None)).order_by(OutboxRow.id).limit(limit)))
        if not rows:
            return 0
        pipe = redis_client().pipeline(transaction=False)
        for row in rows:
            _relay_row(pipe, row)
        pipe.execute()
        session.execute(update(OutboxRow).where(OutboxRow.id.in_([row.id for row in rows])).values(relayed_at=clock.now()))
        return len(rows)


def _relay_row(pipe: Any, row: OutboxRow) -> None:
    event = Event(name=row.name, thread_id=row.thread_id, run_id=row.run_id, step_id=row.step_id, at=row.created_at, data=row.data)
    pipe.eval(_ADD_ONCE, 2, stream_key(row.thread_id), f"jarvis:relayed:{row.id}", event.model_dump_json(), STREAM_LENGTH, STREAM_TTL_S)
    if domain_name := DOMAIN_NAMES.get(row.name):
        domain = event.model_copy(update={"name": domain_name})
        pipe.eval(_ADD_ONCE, 2, DOMAIN_STREAM, f"jarvis:relayed:{row.id}:bus", domain.model_dump_json(), 50_000, 30 * 86_400)


def purge_relayed(before: datetime) -> int:
    """Delete outbox rows relayed before that instant; returns how many."""
    with transaction() as session:
        return session.execute(delete(OutboxRow).where(OutboxRow.relayed_at < before)).rowcount  # type: ignore[attr-defined]

"""Publications whose time has come: the tick takes them up, once each.

What was planned together and is due together is one transaction: the rows change, the events are written and the thread is told, or
nothing of it happened. On the own page, being `published` is all there is to do, so it needs no attempt and cannot be half done.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from core import clock
from core.database import transaction
from graphs.language import language_of
from memory import publications
from memory.tables import AssetRow, Publication, Run, Thread
from memory.threads import add_message
from tools.publishing.contract import SAY, connection, places, quoted

MAX_GROUPS = 50  # taken up in one round of the tick; the next round takes more
LOCK = 0x4A415250  # advisory lock: one tick at a time, so that what is due together is told together


def publish_due(now: datetime | None = None) -> int:
    """Take up everything due by `now` (default: the clock); how many publications changed."""
    changed = 0
    for _ in range(MAX_GROUPS):
        with transaction() as session:
            rows = _next_group(session, now or clock.now())
            if not rows:
                break
            _take_up(session, rows)
            changed += len(rows)
    return changed


def _next_group(session: Session, now: datetime) -> list[Publication]:
    """Due publications of one step, locked: the step that waits longest first."""
    due = select(Publication).where(Publication.status == "scheduled", Publication.due_at <= now)
    in_order = due.order_by(Publication.due_at, Publication.id)
    first = session.scalar(in_order.limit(1))
    if first is None or not session.scalar(select(func.pg_try_advisory_xact_lock(LOCK))):
        return []
    together = Publication.step_id == first.step_id if first.step_id else Publication.series_id == first.series_id
    return list(session.scalars(in_order.where(together).with_for_update()))


def _take_up(session: Session, rows: Sequence[Publication]) -> None:
    """Publish or keep ready the latest due occurrence of each series; earlier ones passed while nobody was here."""
    latest = {row.series_id: row for row in rows}
    missed = [row for row in rows if latest[row.series_id] is not row]
    for row in rows:
        publications.follow_up(session, row)
    for row in missed:
        publications.miss(session, row)
    asset = session.get(AssetRow, rows[-1].asset_id)
    present = asset is not None and asset.deleted_at is None
    for row in latest.values():
        if not present:
            publications.fail(session, row, "its file was deleted")
        elif connection(row.platform).ok:
            publications.publish(session, row)
        else:
            publications.keep_ready(session, row)
    _say(session, list(latest.values()), len(missed))


def _say(session: Session, rows: Sequence[Publication], missed: int) -> None:
    """One message in the conversation it was planned in."""
    thread = session.get(Thread, rows[0].thread_id) if rows[0].thread_id else None
    run = session.get(Run, rows[0].run_id) if rows[0].run_id else None
    if thread is None:
        return
    language = language_of(session, run) if run else "en"
    parts = []
    for status, key in (("published", "published"), ("waiting_for_connection", "waiting"), ("failed", "gone")):
        found = [row for row in rows if row.status == status]
        if found:
            named = places([row.platform for row in found], language)
            title, link = quoted(found[0].title, language), publications.full_link(found[0])
            parts.append(SAY.say(key, language, title=title, places=named, link=link))
    if missed:
        parts.append(SAY.say("missed", language, title=quoted(rows[0].title, language), count=missed))
    add_message(
        session,
        thread,
        "assistant",
        "\n\n".join(parts),
        run_id=rows[0].run_id,
        attachments=[rows[0].asset_id] if any(row.status == "waiting_for_connection" for row in rows) else [],
        client_ref=f"due:{rows[0].id}:{rows[0].due_at.isoformat()}",
    )

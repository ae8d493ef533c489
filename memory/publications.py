"""Publications: planned, listed, moved, taken back. Every function works inside the caller's transaction.

A tool writes `draft` rows; `confirm`, called in the transaction that ends its step well, makes them `scheduled`. So a step that is
stopped, or whose worker dies, plans nothing, and one that is done again plans nothing twice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any
from urllib.parse import urljoin

from sqlalchemy import Select, delete, func, or_, select
from sqlalchemy.orm import Session

from core import clock
from core.errors import Conflict, InvalidInput, NotFound
from core.events import EventName, emit
from core.ids import new_id
from core.settings import settings
from memory import audit
from memory.offered import companions
from memory.schedule import occurrences, parse_recurrence
from memory.tables import AssetRow, Publication, Run, StepRow, User

AHEAD = 12  # rows kept ahead of a series that goes on until it is cancelled: enough to fill a calendar
OPEN = ("scheduled", "waiting_for_connection")
SHOWN = ("scheduled", "waiting_for_connection", "published", "withdrawn", "cancelled", "failed")


@dataclass(frozen=True)
class Wording:
    """What a publication says. `hashtags` carry their mark; `language` is empty when nobody said."""

    title: str
    description: str = ""
    hashtags: tuple[str, ...] = ()
    language: str = ""


@dataclass(frozen=True)
class Timing:
    """When it goes out: the first instant, the zone its local time is meant in, how often again, how many in all (None: no end)."""

    first: datetime
    zone: str
    every: str | None = None
    times: int | None = None

    def instants(self, count: int) -> list[datetime]:
        """The first `count` instants of the series; one alone when it does not recur."""
        return list(islice(occurrences(self.first, self.zone, parse_recurrence(self.every) if self.every else None), count))


def draft(session: Session, step_id: str, asset_id: str, words: Mapping[str, Wording], timing: Timing) -> list[Publication]:
    """Rows for a step that is working, one series per platform of `words`; an earlier attempt's are replaced."""
    session.execute(delete(Publication).where(Publication.step_id == step_id, Publication.status == "draft"))
    step = session.get_one(StepRow, step_id)
    run = session.get_one(Run, step.run_id)
    rows: list[Publication] = []
    for platform, wording in words.items():
        series = new_id("ser")
        count = timing.times or (AHEAD if timing.every else 1)
        for number, due_at in enumerate(timing.instants(count), 1):
            row = Publication(
                id=new_id("pub"), user_id=run.user_id, thread_id=run.thread_id, run_id=run.id, step_id=step.id, asset_id=asset_id,
                platform=platform, title=wording.title, description=wording.description,
                hashtags=list(wording.hashtags), language=wording.language, due_at=due_at, timezone=timing.zone, series_id=series,
                number=number, times=timing.times if timing.every else 1, every=timing.every, starts_at=timing.first, status="draft",
            )  # fmt: skip
            rows.append(row)
    session.add_all(rows)
    session.flush()
    return rows


def confirm(session: Session, step: StepRow) -> None:
    """The step ended well: what it drafted is planned now, with the picture its film came with or the step made for it."""
    drafted = select(Publication).where(Publication.step_id == step.id, Publication.status == "draft")
    thumbnails: dict[str, str | None] = {}
    for row in session.scalars(drafted.order_by(Publication.due_at, Publication.id)):
        if row.asset_id not in thumbnails:
            thumbnails[row.asset_id] = _thumbnail(session, row.asset_id, step.id)
        row.status, row.thumbnail_id = "scheduled", thumbnails[row.asset_id]
        if row.number == 1:
            tell(session, row, "publication.scheduled")


def needs_thumbnail(session: Session, asset_id: str) -> bool:
    """Whether it is a film that came without a picture."""
    asset = session.get_one(AssetRow, asset_id)
    return asset.kind == "video" and not any(one.kind == "image" for one in companions(session, asset))


def _thumbnail(session: Session, asset_id: str, step_id: str) -> str | None:
    asset = session.get_one(AssetRow, asset_id)
    own = select(AssetRow).where(AssetRow.step_id == step_id, AssetRow.kind == "image").order_by(AssetRow.id)
    pictures = [one for one in companions(session, asset) if one.kind == "image"] if asset.kind != "image" else []
    return next((one.id for one in [*pictures, *session.scalars(own)]), None)


def drop_of_steps(session: Session, step_ids: Sequence[str]) -> None:
    """Steps whose place in the plan was taken by others: what they planned is off, what is out stays out."""
    query = select(Publication).where(Publication.step_id.in_(step_ids), Publication.status.in_(("draft", *OPEN)))
    for row in session.scalars(query):
        _end(session, row, "cancelled")


def sweep_drafts(session: Session) -> int:
    """Delete drafts whose step has ended without them; how many."""
    ended = select(StepRow.id).where(StepRow.status.not_in(("ready", "running")))
    dead = delete(Publication).where(Publication.status == "draft", or_(Publication.step_id.is_(None), Publication.step_id.in_(ended)))
    return session.execute(dead).rowcount  # type: ignore[attr-defined]


def zone_of(session: Session, run: Run) -> str:
    """The IANA zone a run's times are meant in."""
    return run.options.get("timezone") or session.get_one(User, run.user_id).timezone or "UTC"


def same_already(session: Session, user_id: str, asset_id: str, platform: str, due_at: datetime) -> Publication | None:
    """An open publication of that file on that platform at that minute."""
    query = select(Publication).where(
        Publication.user_id == user_id, Publication.asset_id == asset_id, Publication.platform == platform,
        func.date_trunc("minute", Publication.due_at) == due_at.replace(second=0, microsecond=0), Publication.status.in_(OPEN),
    )  # fmt: skip
    return session.scalar(query.limit(1))


def get_publication(session: Session, publication_id: str, user_id: str) -> Publication:
    """Raises NotFound, also for a draft and for another person's."""
    row = session.get(Publication, publication_id, with_for_update=True)
    if row is None or row.user_id != user_id or row.status == "draft":
        raise NotFound(f"there is no publication {publication_id}", hint="`jarvis publications` lists yours.")
    return row


def list_publications(
    session: Session,
    user_id: str,
    *,
    statuses: Sequence[str] = SHOWN,
    platforms: Sequence[str] = (),
    query: str = "",
    thread_id: str | None = None,
    limit: int = 100,
    newest_first: bool = False,
    before: datetime | None = None,
) -> list[Publication]:
    """A person's publications by time. `query`: words of the title. `before`: only what is due earlier (for paging back)."""
    wanted = select(Publication).where(Publication.user_id == user_id, Publication.status.in_(statuses), Publication.status != "draft")
    if platforms:
        wanted = wanted.where(Publication.platform.in_(platforms))
    if thread_id:
        wanted = wanted.where(Publication.thread_id == thread_id)
    if before:
        wanted = wanted.where(Publication.due_at < before)
    for word in query.split():
        wanted = wanted.where(Publication.title.ilike("%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"))
    order = (Publication.due_at.desc(), Publication.id.desc()) if newest_first else (Publication.due_at, Publication.id)
    return list(session.scalars(wanted.order_by(*order).limit(limit)))


def cancel(session: Session, row: Publication, *, whole_series: bool = False) -> list[Publication]:
    """Take back what is not out yet, alone or with every later one of its series. Raises Conflict when it is out or over already."""
    if row.status not in OPEN:
        hint = "`jarvis publications withdraw` takes it down." if row.status == "published" else None
        raise Conflict(f"this publication is {row.status.replace('_', ' ')} already", hint=hint)
    rows = _rest_of_series(session, row) if whole_series else [row]
    if row.times is None and not whole_series:
        _extend(session, row)  # a series without an end stays as long ahead as it was
    for one in rows:
        _end(session, one, "cancelled")
    return rows


def withdraw(session: Session, row: Publication) -> None:
    """Take down what is out. Raises Conflict when it is not."""
    if row.status != "published":
        raise Conflict(f"this publication is {row.status.replace('_', ' ')}, so there is nothing to take down")
    _end(session, row, "withdrawn")


def move(session: Session, row: Publication, due_at: datetime) -> None:
    """Another time for one publication; the others of its series stay. Raises Conflict, InvalidInput (a time that is over)."""
    if row.status not in OPEN:
        raise Conflict(f"this publication is {row.status.replace('_', ' ')} already, so it cannot be moved")
    if due_at <= clock.now():
        raise InvalidInput("that time is over", hint="Give a later one.")
    row.due_at, row.status = due_at, "scheduled"
    audit.note(session, "publication.moved", row.id, user_id=row.user_id, data={"due_at": due_at.isoformat()})
    tell(session, row, "publication.moved")


def publish(session: Session, row: Publication) -> None:
    """It is out: on the own page, that is all there is to do."""
    row.status, row.published_at, row.link = "published", clock.now(), f"/page/{row.id}"
    tell(session, row, "publication.published")


def keep_ready(session: Session, row: Publication) -> None:
    """Its time has come, but the platform is not connected: the file waits."""
    row.status = "waiting_for_connection"
    tell(session, row, "publication.waiting")


def fail(session: Session, row: Publication, message: str) -> None:
    """It cannot go out any more."""
    row.error = {"code": "publication_failed", "message": message}
    _end(session, row, "failed")


def miss(session: Session, row: Publication) -> None:
    """An occurrence whose time passed unseen, and a later one of its series is due too: it is skipped, never made up in a burst."""
    row.error = {"code": "missed", "message": "its time passed while JARVIS was not running"}
    _end(session, row, "cancelled")


def full_link(row: Publication) -> str:
    """Where it can be seen, as an address somebody can open; empty when it is not out."""
    return urljoin(settings().base_url, row.link) if row.link else ""


def follow_up(session: Session, row: Publication) -> None:
    """An occurrence is over: a series without an end gets one more at its end."""
    if row.every and row.times is None:
        _extend(session, row)


def _extend(session: Session, row: Publication) -> None:
    last = session.scalars(select(func.max(Publication.number)).where(Publication.series_id == row.series_id)).one()
    timing = Timing(row.starts_at, row.timezone, row.every)
    copied = {
        name: getattr(row, name)
        for name in (
            "user_id", "thread_id", "run_id", "step_id", "asset_id", "thumbnail_id", "platform", "title", "description", "hashtags",
            "language", "timezone", "series_id", "every", "starts_at",
        )
    }  # fmt: skip
    session.add(
        Publication(id=new_id("pub"), **copied, due_at=timing.instants(last + 1)[-1], number=last + 1, times=None, status="scheduled")
    )
    session.flush()


def _rest_of_series(session: Session, row: Publication) -> list[Publication]:
    query = select(Publication).where(Publication.series_id == row.series_id, Publication.status.in_(OPEN))
    return list(session.scalars(query.where(Publication.number >= row.number).order_by(Publication.number).with_for_update()))


def _end(session: Session, row: Publication, status: str) -> None:
    drafted = row.status == "draft"
    row.status, row.ended_at = status, clock.now()
    if not drafted:
        audit.note(session, "publication.ended", row.id, user_id=row.user_id, data={"status": status})
        tell(session, row, "publication.ended")


def tell(session: Session, row: Publication, name: EventName) -> None:
    """Record an event about a publication, for the thread it was planned in."""
    if row.thread_id:
        emit(session, name, thread_id=row.thread_id, run_id=row.run_id, step_id=row.step_id, data={"publication": record(row)})


def record(row: Publication) -> dict[str, Any]:
    """A publication as events and the API show it."""
    return {
        "id": row.id,
        "status": row.status,
        "platform": row.platform,
        "title": row.title,
        "description": row.description,
        "hashtags": row.hashtags,
        "language": row.language,
        "asset_id": row.asset_id,
        "thumbnail_id": row.thumbnail_id,
        "due_at": row.due_at.isoformat(),
        "timezone": row.timezone,
        "series_id": row.series_id,
        "number": row.number,
        "times": row.times,
        "every": row.every,
        "link": full_link(row) or None,
        "error": row.error,
        "thread_id": row.thread_id,
        "run_id": row.run_id,
        "step_id": row.step_id,
        "published_at": row.published_at.isoformat() if row.published_at else None,
    }


def public_items(session: Session, user_id: str, limit: int = 200) -> list[tuple[Publication, AssetRow]]:
    """What stands on a person's own page, newest first: published, not withdrawn, and its file still there."""
    newest = _public(user_id).order_by(Publication.published_at.desc(), Publication.id.desc()).limit(limit)
    return [(row, asset) for row, asset in session.execute(newest)]


def public_item(session: Session, user_id: str, publication_id: str) -> tuple[Publication, AssetRow] | None:
    """One of them; None for anything that is not out."""
    found = session.execute(_public(user_id).where(Publication.id == publication_id))
    return next(((row, asset) for row, asset in found), None)


def _public(user_id: str) -> Select[Publication, AssetRow]:
    return (
        select(Publication, AssetRow)
        .join(AssetRow, AssetRow.id == Publication.asset_id)
        .where(Publication.user_id == user_id, Publication.platform == "web", Publication.status == "published")
        .where(AssetRow.deleted_at.is_(None))
    )

"""Publications as an iCalendar file: each occurrence an event in its own time zone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from media.ical import Event, ical
from memory.publications import full_link
from memory.tables import Publication
from tools.publishing.contract import caption, place

_STATUS = {"scheduled": "TENTATIVE", "waiting_for_connection": "TENTATIVE", "published": "CONFIRMED"}


def ics(rows: Sequence[Publication], now: datetime) -> bytes:
    """The calendar of these publications."""
    return ical([_event(row) for row in sorted(rows, key=lambda row: (row.due_at, row.id))], now)


def _event(row: Publication) -> Event:
    return Event(
        uid=f"{row.id}@jarvis",
        at=row.due_at.astimezone(ZoneInfo(row.timezone)),
        summary=f"{place(row.platform)}: {row.title}",
        description=caption(row.platform, row.title, row.description, row.hashtags),  # type: ignore[arg-type]
        status=_STATUS[row.status],
        url=full_link(row) if row.link else "",
    )

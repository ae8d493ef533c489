"""Publications as an iCalendar file (RFC 5545): each occurrence an event in its own time zone, with the zone's rules in the file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from memory.publications import full_link
from memory.tables import Publication
from tools.publishing.contract import caption, place

_SHOWN = timedelta(minutes=15)  # how long an event is drawn: a publication has no length of its own
_STATUS = {"scheduled": "TENTATIVE", "waiting_for_connection": "TENTATIVE", "published": "CONFIRMED"}


def ics(rows: Sequence[Publication], now: datetime) -> bytes:
    """The calendar of these publications."""
    calendar = Calendar()
    calendar.add("prodid", "-//JARVIS//Publishing//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", "JARVIS")
    for row in sorted(rows, key=lambda row: (row.due_at, row.id)):
        calendar.add_component(_event(row, now))
    calendar.add_missing_timezones()
    return calendar.to_ical()


def _event(row: Publication, now: datetime) -> Event:
    event = Event()
    at = row.due_at.astimezone(ZoneInfo(row.timezone))
    event.add("uid", f"{row.id}@jarvis")
    event.add("dtstamp", now)
    event.add("dtstart", at)
    event.add("dtend", at + _SHOWN)
    event.add("summary", f"{place(row.platform)}: {row.title}")
    event.add("description", caption(row.platform, row.title, row.description, row.hashtags))  # type: ignore[arg-type]
    event.add("status", _STATUS[row.status])
    event.add("transp", "TRANSPARENT")
    if row.link:
        event.add("url", full_link(row))
    return event

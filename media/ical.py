"""Events as an iCalendar file (RFC 5545): each in its own time zone, with the zone's rules in the file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from icalendar import Calendar
from icalendar import Event as _Event

_SHOWN = timedelta(minutes=15)  # how long an event is drawn: something that goes out has no length of its own


@dataclass(frozen=True)
class Event:
    """Something that goes out. `at`: aware, in the zone it is meant in. `uid`: the same for the same thing in a later file."""

    uid: str
    at: datetime
    summary: str
    description: str = ""
    status: str = "TENTATIVE"
    url: str = ""


def ical(events: Iterable[Event], now: datetime, *, name: str = "JARVIS", maker: str = "Publishing") -> bytes:
    """The calendar of these events, in the order given. `name`: what calendar programs call it."""
    calendar = Calendar()
    calendar.add("prodid", f"-//JARVIS//{maker}//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for event in events:
        calendar.add_component(_component(event, now))
    calendar.add_missing_timezones()
    return calendar.to_ical()


def _component(event: Event, now: datetime) -> _Event:
    made = _Event()
    made.add("uid", event.uid)
    made.add("dtstamp", now)
    made.add("dtstart", event.at)
    made.add("dtend", event.at + _SHOWN)
    made.add("summary", event.summary)
    made.add("description", event.description)
    made.add("status", event.status)
    made.add("transp", "TRANSPARENT")
    if event.url:
        made.add("url", event.url)
    return made

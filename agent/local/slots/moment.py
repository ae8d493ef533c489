"""Points in time, recurrences and time zones: "tomorrow 9", "every day at 18:00", "3 pm New York time" (see `agent.local.times`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextvars import ContextVar
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from agent.local import times
from agent.local.catalogue.fields import Spec
from agent.local.slots import Entity, Found
from agent.patterns import lazy

SERVES = ("moment", "day", "recurrence", "zone")

_BOTH = 4.0  # two days are no one moment, whatever stands around them

NOW: ContextVar[datetime] = ContextVar("now", default=datetime(2000, 1, 1, tzinfo=UTC))
"""The moment in which the message is said, in the person's zone; the planner sets it for each message."""
PERIOD = lazy(
    r"\b(?:(?:in |over |during |for |from )?(?:the )?(?:last|past|this|previous) (?:\d+ )?(?:days?|weeks?|months?|years?|quarter)"
    r"|yesterday|so far)\b"
    r"|\b(?:за |в )?(?:прошл\w+|последн\w+|эт\w+)? ?(?:недел\w+|месяц\w*|год)\b(?<=\w)|\bвчера\b"
    r"|(?:เดือน|สัปดาห์|อาทิตย์|ปี)(?:ที่แล้ว|ก่อน|นี้)|เมื่อวาน",
    re.IGNORECASE,
)
"""Stretches of the past or present: "last month", "за неделю", "เดือนที่แล้ว"."""


def find(text: str, spec: Spec) -> Iterator[Found]:
    """One value for the whole text. A moment is ISO 8601 with its offset, or only a date where no time of day was said.

    A day is what the words say of one, and nothing where they only tell a time of day.
    """
    spoken = times.read(text)
    if spec.kind == "recurrence":
        if spoken.every:
            yield Found(spoken.every.start, spoken.every.end, 1.0, spoken.every.rule)
    elif spec.kind == "zone":
        if spoken.zone:
            yield Found(spoken.zone[0], spoken.zone[1], 1.0, spoken.zone[2])
    elif spec.kind == "day" and not spoken.days:
        return  # "at 1:05" is no day
    elif spoken.spans and (when := spoken.when(NOW.get())):
        first, *others = spoken.spans
        yield Found(first[0], first[1], 1.0, when[:10] if spec.kind == "day" else when, also=tuple(others))


_PUT_OFF = lazy(
    r"\b(?:push|put|move|shift)\b.* back\b|\b(?:postpone|delay|put off)\b|(?<!\w)(?:отлож|отодвин|сдвин\w* назад)|เลื่อนออก", re.IGNORECASE
)


def _after(day: str, moment: str, *, put_off: bool) -> str:
    """The moment a week on, where it is today for what is yet to come, or before that for what is put off: "push Thursday's to Friday"."""
    begins, now = datetime.fromisoformat(day).date(), NOW.get().date()
    at = datetime.fromisoformat(moment)
    if now < begins and (at.date() == now or (put_off and at.date() <= begins)):
        moved = at + timedelta(days=7)
        return moved.isoformat() if "T" in moment else moved.date().isoformat()
    return moment


def pairs(text: str, specs: Sequence[Spec]) -> list[Found]:
    """ "move Friday's post to Sunday at noon": the first day says which one, what follows says when, for fields of both kinds."""
    which = next((spec for spec in specs if spec.kind == "day"), None)
    when = next((spec for spec in specs if spec.kind == "moment"), None)
    spoken = times.read(text)
    if which is None or when is None or len(spoken.days) < 2 or spoken.after:
        return []
    first, *later = sorted(spoken.days, key=lambda day: day.start)
    day = replace(spoken, days=(first,), clocks=(), every=None).when(NOW.get())
    moment = replace(spoken, days=tuple(later), every=None).when(NOW.get())
    if day is None or moment is None:
        return []
    moment = _after(day, moment, put_off=_PUT_OFF.search(text) is not None)
    rest = tuple(span for span in spoken.spans if span[0] > first.start)
    return [Found(first.start, first.end, _BOTH, values={which.name: day[:10], when.name: moment}, also=rest)]


def entities(text: str) -> Iterator[Entity]:
    spoken = times.read(text)
    for start, end in spoken.spans:
        yield Entity("moment", start, end)
        if spoken.days:
            yield Entity("day", start, end)
    if spoken.every:
        yield Entity("recurrence", spoken.every.start, spoken.every.end)
    if spoken.zone:
        yield Entity("zone", spoken.zone[0], spoken.zone[1])
    yield from (Entity("period", match.start(), match.end()) for match in PERIOD.finditer(text))

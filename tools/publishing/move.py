"""Another time for what is planned."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator

from core.errors import InvalidInput, ToolRetry
from tools.contract import Field, ToolInput, ToolOutput, Workspace, tool
from tools.publishing._meant import LastDay, Spared, chosen
from tools.publishing.contract import SAY, PlatformField, place, quoted

if TYPE_CHECKING:
    from memory.tables import Publication

_TIME = re.compile(r"T?\d\d:\d\d(?::\d\d)?")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def _day_alone(value: Any) -> Any:
    """A date without a time stays one: the publication keeps its time of day; a time alone too: it keeps its day."""
    if isinstance(value, str) and _TIME.fullmatch(value.strip()):
        return time.fromisoformat(value.strip())
    return date.fromisoformat(value) if isinstance(value, str) and _DATE.fullmatch(value.strip()) else value


class Input(ToolInput):
    when: Annotated[datetime | date | time | timedelta, BeforeValidator(_day_alone)] = Field(
        description="The new time, ISO 8601; without an offset it is meant in the publication's own zone. "
        "A date alone: at the same time of day. A time alone (20:00): on the same day. A duration (P1D, -PT2H): so much later, or earlier.",
        json_schema_extra={
            "ask": {
                "en": "To what day and time should I move it?",
                "th": "จะให้เลื่อนไปวันไหน กี่โมงครับ?",
                "ru": "На какой день и время перенести?",
            }
        },
    )
    query: str = Field("", max_length=200, description="Words of the title, or the publication's id. Empty: the one spoken of just before.")
    platforms: list[PlatformField] = Field([], description="Only on these platforms. Empty: on all.")
    day: date | None = Field(None, description="Only what is planned for this day so far. Empty: any day.")
    last_day: LastDay = Field("", description="With `day`: all from that day to this one.")
    but: Spared = Field("", description="Words of the title of those that stay as they are: all but these.")
    everything: bool = Field(
        False,
        description="All of that, not only one: all that is planned, or all of that day, platform or title.",
        json_schema_extra={
            "say": {"true": ["all", "everything", "ทั้งหมด", "ทุกโพสต์", "ทุกอัน", "ทุกอย่าง", "все", "всё"]},
            "shown": {"true": {"en": "all of it", "th": "ทั้งหมด", "ru": "все"}},
        },
    )


class Output(ToolOutput):
    publications: list[dict[str, Any]] = Field(description="The moved ones.")


@tool(
    lane="light",
    pure=False,
    titles={
        "en": "Move what is planned[ “{query}”][ on {platforms}][ of {day}][ – {last_day}][, {everything}][, but not {but}]: {when}",
        "th": "เลื่อนโพสต์[ “{query}”][ ใน {platforms}][ ของวันที่ {day}][ – {last_day}][ {everything}][ ยกเว้น {but}] เป็น {when}",
        "ru": "Перенести публикацию[ «{query:name}»][ {platforms:at}][, {day}][ – {last_day}][ ({everything})][, кроме: {but}]: {when}",
    },
    say=[
        "move the publication to {when}",
        "post it at 20:00 instead",
        "reschedule the post to friday at 18:00",
        "move the scheduled video to tomorrow morning",
        "publish it one day later",
        "push the post back to {when}",
        "shift the publication to {when}",
        "postpone the post until {when}",
        "move the post about {query} to {when}",
        "move the post about {query} from {day} to {when}",
        "เลื่อนการโพสต์เป็นวันศุกร์",
        "เปลี่ยนเวลาโพสต์เป็น 20:00",
        "เลื่อนโพสต์ไป {when}",
        "เลื่อนโพสต์เรื่อง {query} ไป {when}",
        "перенеси публикацию на пятницу",
        "сдвинь публикацию на {when}",
        "отложи публикацию до {when}",
        "перенеси пост на завтра в 18:00",
        "перенеси пост про {query} на {when}",
        "перенеси пост про {query} с {day} на {when}",
    ],
)
def move(args: Input, work: Workspace) -> Output:
    """Give what is planned another time. Of a recurring one that has no end only the next occurrence moves.

    Where more than one may be meant, none is moved and it is asked which.
    """
    from core import clock
    from core.database import transaction
    from media.prose.dates import time_words
    from memory.publications import OPEN, record
    from memory.publications import move as move_one

    told, lines = [], []
    with transaction() as session:
        rows = chosen(session, work, OPEN, args)
        for row in _moving(rows, args):
            at = _new_time(args.when, row)
            try:
                move_one(session, row, at)
            except InvalidInput as error:
                raise ToolRetry(f"{time_words(at, row.timezone, work.language, clock.now())} is over", hint=error.hint) from error
            told.append(record(row))
            said, title = time_words(at, row.timezone, work.language, clock.now()), quoted(row.title, work.language)
            lines.append(SAY.say("moved", work.language, title=title, places=place(row.platform, work.language), when=said))
    return Output(summary=("\n" if len(lines) > 2 else " ").join(lines) or SAY.say("none_open", work.language), publications=told)


def _moving(rows: Sequence[Publication], args: Input) -> list[Publication]:
    """Of each series the next; all that is left of one that has an end, where everything is to be so much later or earlier."""
    if args.everything and isinstance(args.when, timedelta):
        endless = {row.series_id: row for row in reversed(rows) if row.times is None}
        return [row for row in rows if row.times is not None or endless[row.series_id] is row]
    return [*{row.series_id: row for row in reversed(rows)}.values()]


def _new_time(when: datetime | date | time | timedelta, row: Publication) -> datetime:
    """The instant it moves to. A day keeps the time of day, in the publication's own zone; so does a shift by whole days."""
    from memory.schedule import instant

    wall = row.due_at.astimezone(ZoneInfo(row.timezone)).replace(tzinfo=None)
    if isinstance(when, timedelta):
        return instant(wall + when, row.timezone) if not when.seconds else row.due_at + when
    if isinstance(when, time):
        return instant(datetime.combine(wall.date(), when), row.timezone)
    new = when if isinstance(when, datetime) else datetime.combine(when, wall.time())
    return new if new.tzinfo else instant(new, row.timezone)

"""Another time for what is planned."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator

from core.errors import InvalidInput, ToolRetry
from tools.contract import Field, ToolInput, ToolOutput, Workspace, tool
from tools.publishing.contract import SAY, PlatformField, chosen, place, quoted

if TYPE_CHECKING:
    from memory.tables import Publication

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def _day_alone(value: Any) -> Any:
    """A date without a time stays one: the publication keeps its time of day."""
    return date.fromisoformat(value) if isinstance(value, str) and _DATE.fullmatch(value.strip()) else value


class Input(ToolInput):
    when: Annotated[datetime | date, BeforeValidator(_day_alone)] = Field(
        description="The new time, ISO 8601; without an offset it is meant in the publication's own zone. "
        "A date alone: at the same time of day.",
        json_schema_extra={
            "ask": {
                "en": "To what day and time should I move it?",
                "th": "จะให้เลื่อนไปวันไหน กี่โมงครับ?",
                "ru": "На какой день и время перенести?",
            }
        },
    )
    query: str = Field("", max_length=200, description="Words of the title, or the publication's id. Empty: what was planned last.")
    platforms: list[PlatformField] = Field([], description="Only on these platforms. Empty: on all.")
    day: date | None = Field(None, description="Only what is planned for this day so far. Empty: any day.")


class Output(ToolOutput):
    publications: list[dict[str, Any]] = Field(description="The moved ones.")


@tool(
    lane="light",
    pure=False,
    titles={
        "en": "Move the publication[ “{query}”][ on {platforms}][ of {day}]: {when}",
        "th": "เลื่อนโพสต์[ “{query}”][ ใน {platforms}][ ของวันที่ {day}] เป็น{when}",
        "ru": "Перенести публикацию[ «{query}»][ в {platforms}][ ({day})]: {when}",
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
    """Give a planned publication another time. Of a recurring one only the next occurrence moves."""
    from core import clock
    from core.database import transaction
    from media.prose.dates import time_words
    from memory.publications import OPEN, record
    from memory.publications import move as move_one
    from memory.schedule import instant

    told, lines = [], []
    with transaction() as session:
        rows = chosen(session, work, OPEN, args.query, args.platforms, day=args.day)
        for row in {row.series_id: row for row in reversed(rows)}.values():
            when = args.when if isinstance(args.when, datetime) else _at_its_hour(args.when, row)
            at = when if when.tzinfo else instant(when, row.timezone)
            try:
                move_one(session, row, at)
            except InvalidInput as error:
                raise ToolRetry(f"{time_words(at, row.timezone, work.language, clock.now())} is over", hint=error.hint) from error
            told.append(record(row))
            said, title = time_words(at, row.timezone, work.language, clock.now()), quoted(row.title, work.language)
            lines.append(SAY.say("moved", work.language, title=title, places=place(row.platform, work.language), when=said))
    return Output(summary=" ".join(lines) or SAY.say("none_open", work.language), publications=told)


def _at_its_hour(day: date, row: Publication) -> datetime:
    """That day at the time of day the publication is planned for, in its own zone."""
    return datetime.combine(day, row.due_at.astimezone(ZoneInfo(row.timezone)).time())

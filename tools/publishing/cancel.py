"""Take back what is planned."""

from __future__ import annotations

from datetime import date
from typing import Any

from tools.contract import Field, ToolInput, ToolOutput, Workspace, tool
from tools.publishing._meant import LastDay, Spared, chosen
from tools.publishing.contract import SAY, PlatformField, listed


class Input(ToolInput):
    query: str = Field("", max_length=200, description="Words of the title, or the publication's id. Empty: the one spoken of just before.")
    platforms: list[PlatformField] = Field([], description="Only on these platforms. Empty: on all.")
    day: date | None = Field(None, description="Only what is planned for this day; of a recurring one only that day's. Empty: any day.")
    last_day: LastDay = Field("", description="With `day`: all from that day to this one.")
    but: Spared = Field("", description="Words of the title of those that stay as they are: all but these.")
    everything: bool = Field(
        False,
        description="All of that, not only one: all that is planned, or all of that day, platform or title.",
        json_schema_extra={
            "say": {"true": ["all", "everything", "every", "ทั้งหมด", "ให้หมด", "หมดเลย", "ทุกอัน", "ทุกอย่าง", "ทุกโพสต์", "все", "всё"]},
            "shown": {"true": {"en": "all of it", "th": "ทั้งหมด", "ru": "все"}},
        },
    )


class Output(ToolOutput):
    publications: list[dict[str, Any]] = Field(description="The cancelled ones.")


@tool(
    lane="light",
    pure=False,
    titles={
        "en": "Cancel what is planned[ on {platforms}][ for {day}][ – {last_day}][: {query}][, {everything}][, but not {but}]",
        "th": "ยกเลิกโพสต์ที่ตั้งเวลาไว้[ใน {platforms}][ของวันที่ {day}][ – {last_day}][: {query}][ {everything}][ ยกเว้น {but}]",
        "ru": "Отменить публикацию[ {platforms:at}][, {day}][ – {last_day}][: {query:name}][ ({everything})][, кроме: {but}]",
    },
    say=[
        "cancel the publication",
        "scrap the scheduled post", "scrap the {platforms} post that goes out on {day}",
        "stop the scheduled post",
        "cancel the post I scheduled",
        "cancel the scheduled post about {query}",
        "don't post it on {platforms} after all",
        "don't publish it after all",
        "cancel everything that is planned",
        "cancel all scheduled posts",
        "remove it from the publishing calendar",
        "unschedule the video",
        "ยกเลิกการโพสต์",
        "ยกเลิกโพสต์ที่ตั้งไว้",
        "ยกเลิกโพสต์ที่ตั้งเวลาไว้เรื่อง {query}",
        "ยกเลิกการตั้งเวลาโพสต์ทั้งหมด",
        "ไม่ต้องโพสต์แล้ว",
        "ไม่ต้องลงคลิปแล้ว",
        "отмени публикацию",
        "отмени запланированный пост",
        "останови запланированный пост",
        "отмени запланированный пост про {query}",
        "отмени все запланированные публикации",
        "убери из календаря публикаций",
        "не публикуй это",
        "не надо это публиковать",
        "не выкладывай",
    ],
)
def cancel(args: Input, work: Workspace) -> Output:
    """Cancel planned publications: nothing goes out, the file stays. A recurring one is cancelled as a whole, unless a day is given.

    Where more than one may be meant, none is cancelled and it is asked which.
    """
    from core.database import transaction
    from memory.publications import OPEN
    from memory.publications import cancel as cancel_one

    ended = []
    with transaction() as session:
        for row in chosen(session, work, OPEN, args):
            if row.status in OPEN:  # a series ends with its first
                ended += cancel_one(session, row, whole_series=args.day is None)
        told, lines = listed(ended, work.language)
    key = "cancelled" if ended else "none_open"
    return Output(summary=SAY.say(key, work.language, lines=lines), publications=told)

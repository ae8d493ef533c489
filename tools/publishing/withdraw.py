"""Take down what is out."""

from __future__ import annotations

from datetime import date
from typing import Any

from tools.contract import Field, ToolInput, ToolOutput, Workspace, tool
from tools.publishing._meant import LastDay, Spared, chosen
from tools.publishing.contract import SAY, PlatformField, listed


class Input(ToolInput):
    query: str = Field("", max_length=200, description="Words of the title, or the publication's id. Empty: the one spoken of just before.")
    platforms: list[PlatformField] = Field([], description="Only on these platforms. Empty: on all.")
    day: date | None = Field(None, description="Only what went out on this day. Empty: any day.")
    last_day: LastDay = Field("", description="With `day`: all from that day to this one.")
    but: Spared = Field("", description="Words of the title of those that stay as they are: all but these.")
    everything: bool = Field(
        False,
        description="All of that, not only one: all that is out, or all of that day, platform or title.",
        json_schema_extra={
            "say": {"true": ["all", "everything", "ทั้งหมด", "ทุกอัน", "все", "всё"]},
            "shown": {"true": {"en": "all of it", "th": "ทั้งหมด", "ru": "все"}},
        },
    )


class Output(ToolOutput):
    publications: list[dict[str, Any]] = Field(description="The ones taken down.")


@tool(
    lane="light",
    pure=False,
    titles={
        "en": "Take down what is published[ on {platforms}][ of {day}][ – {last_day}][: {query}][, {everything}][, but not {but}]",
        "th": "ถอดสิ่งที่เผยแพร่แล้ว[ออกจาก {platforms}][ของวันที่ {day}][ – {last_day}][: {query}][ {everything}][ ยกเว้น {but}]",
        "ru": "Снять с публикации[ {platforms:at}][, {day}][ – {last_day}][: {query:name}][ ({everything})][, кроме: {but}]",
    },
    say=[
        "unpublish it",
        "take the video down",
        "take down the video about {query}",
        "take down the post of {day} about {query}",
        "take it off my page",
        "unpublish the video about {query}",
        "remove it from my website",
        "pull the post from my page",
        "ถอดวิดีโอออกจากหน้าเว็บ",
        "เลิกเผยแพร่",
        "ลบออกจากหน้าเว็บของฉัน",
        "сними с публикации",
        "сними ролик с моей страницы",
        "убери видео с моей страницы",
        "сними видео про {query} с публикации",
        "сними с публикации пост за {day} про {query}",
    ],
)
def withdraw(args: Input, work: Workspace) -> Output:
    """Take something down from your own page and its feed; the file stays and can be published again."""
    from core.database import transaction
    from memory.publications import withdraw as withdraw_one

    with transaction() as session:
        rows = chosen(session, work, ("published",), args)
        for row in rows:
            withdraw_one(session, row)
        told, lines = listed(rows, work.language)
    key = "withdrawn" if rows else "none_out"
    return Output(summary=SAY.say(key, work.language, lines=lines), publications=told)

"""What is planned, and what is out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any, Literal

from tools.contract import Field, ToolInput, ToolOutput, Workspace, tool
from tools.publishing._meant import called, day_of
from tools.publishing.contract import SAY, PlatformField, place

if TYPE_CHECKING:
    from memory.tables import Publication

State = Literal["planned", "waiting", "published", "ended"]
_STATUSES: dict[str, tuple[str, ...]] = {
    "planned": ("scheduled",),
    "waiting": ("waiting_for_connection",),
    "published": ("published",),
    "ended": ("withdrawn", "cancelled", "failed"),
}
# A union with what stands for "not said" is left alone by the local planner: these are read together (agent/local/publishing/of_posts.py).
Words = Literal[""] | Annotated[str, Field(max_length=200)]
Day = Literal[""] | date
_LINES = 10  # of each state: a reply is read, not scrolled


class Input(ToolInput):
    platforms: list[PlatformField] = Field([], description="Only these platforms. Empty: all.")
    state: State | None = Field(
        None,
        description="planned, waiting (for a connected account), published, or ended (cancelled, taken down, failed). Empty: all.",
        json_schema_extra={
            "say": {
                "planned": ["scheduled", "upcoming", "to come", "ตั้งเวลาไว้", "ที่จะโพสต์", "запланировано", "запланированные"],
                "published": ["published", "posted", "ที่เผยแพร่แล้ว", "โพสต์ไปแล้ว", "опубликовано", "опубликованные"],
                "waiting": [
                    "not connected", "isn't connected", "aren't connected", "not linked", "isn't linked", "aren't linked",
                    "unlinked", "stuck",
                    "waiting for an account", "waiting for a connection", "waiting to be connected", "รอเชื่อมต่อ", "รอบัญชี",
                    "ยังไม่เชื่อม", "ไม่ได้เชื่อม", "ยังไม่ได้ผูก", "ค้างอยู่",
                    "ждёт подключения", "ждут подключени*", "ждёт аккаунт*", "ждут аккаунт*", "не подключ*", "неподключ*",
                    "не привязан*", "завис*", "застрял*",
                ],
            },
            "shown": {
                "planned": {"en": "still to come", "th": "ที่รอเผยแพร่", "ru": "только будущее"},
                "waiting": {"en": "waiting for an account", "th": "ที่รอเชื่อมต่อบัญชี", "ru": "ждёт подключения"},
                "published": {"en": "already out", "th": "ที่เผยแพร่แล้ว", "ru": "уже вышло"},
                "ended": {"en": "cancelled or failed", "th": "ที่ยกเลิกหรือไม่สำเร็จ", "ru": "отменено или не удалось"},
            },
        },
    )
    days: int | None = Field(None, ge=1, le=366, description="Only what is due from now until so many days from now. Empty: any time.")
    query: Words = Field("", description="Only what is called so, by words of its title: did the post about tyres go out? Empty: all.")
    first_day: Day = Field("", description="Only what is due, or went out, on this day or later (of its own zone). Empty: any day.")
    last_day: Day = Field("", description="Only what is due, or went out, on this day or earlier; the first one again for a single day.")
    limit: int = Field(200, ge=1, le=1000, description="At most this many, the next to come first.")


class Output(ToolOutput):
    publications: list[dict[str, Any]] = Field(description="Each one: id, status, platform, title, due_at, timezone, link.")


@tool(
    lane="light",
    pure=False,
    titles={
        "en": "What is planned and published[ on {platforms}][: “{query}”][, {first_day}][ – {last_day}][, {state}][, next {days} days]",
        "th": "รายการที่ตั้งเวลาและเผยแพร่แล้ว[บน {platforms}][ “{query}”][ {first_day}][ – {last_day}][ {state}][ใน {days} วันข้างหน้า]",
        "ru": "Что запланировано и опубликовано[ {platforms:at}][: «{query}»][, {first_day}][ – {last_day}][, {state}][, дней: {days}]",
    },
    say=[
        "what is scheduled",
        "what is planned for {platforms}",
        "show my publications",
        "which platforms can you post to", "which accounts are connected",
        "show the publishing calendar", "show the calendar of publications",
        "what is on the calendar for the next {days} days", "what is planned for the next {days} days",
        "show the schedule for the next {days} days", "what goes out for the next {days} days",
        "что в календаре на ближайшие {days} дней", "что запланировано на ближайшие {days} дней", "что выйдет на ближайшие {days} дней",
        "{days} วันข้างหน้ามีโพสต์อะไรบ้าง", "{days} วันข้างหน้ามีอะไรจะลงบ้าง",
        "when will my videos be posted",
        "what have I published",
        "what did we post on {platforms}",
        "is my video published yet",
        "list my scheduled posts",
        "what have I got lined up",
        "what is coming up this week",
        "what goes out next", "what is planned for december", "какие посты стоят на декабрь", "что запланировано на декабрь",
        "which posts go out this week",
        "when will my next post go out",
        "is anything going out tomorrow",
        "is anything scheduled for tonight",
        "anything going up this weekend",
        "did my post go live",
        "what went out yesterday", "что вышло вчера", "เมื่อวานลงอะไรไปบ้าง",
        "มีอะไรตั้งเวลาโพสต์ไว้บ้าง", "คลิปไหนยังไม่ได้ลงบ้าง", "มีคลิปไหนยังไม่ได้โพสต์บ้าง",
        "วิดีโอจะโพสต์เมื่อไหร่",
        "โพสต์อะไรไปแล้วบ้าง",
        "แสดงปฏิทินการโพสต์",
        "โพสต์แล้วหรือยัง", "โพสต์ลงที่ไหนได้บ้าง", "เชื่อมต่อบัญชีไหนไว้บ้าง",
        "อาทิตย์หน้ามีอะไรจะโพสต์บ้าง",
        "ดูรายการที่จะเผยแพร่",
        "พรุ่งนี้มีอะไรจะลงบ้าง",
        "คืนนี้มีอะไรจะโพสต์ไหม",
        "какие посты скоро выйдут",
        "что запланировано к публикации",
        "когда выйдет моё видео",
        "покажи календарь публикаций",
        "что уже опубликовано", "какие посты {state}", "покажи посты, которые {state}", "which posts are {state}", "โพสต์ไหน{state}",
        "покажи мои публикации", "на каких платформах ты публикуешь", "куда можно публиковать",
        "что у меня запланировано",
        "мой ролик уже вышел",
        "видео уже опубликовано",
        "что выйдет на этой неделе",
        "выходит ли что-нибудь завтра",
        "что в плане на вечер",
    ],
)
def status(args: Input, work: Workspace) -> Output:
    """Tell what is planned, what waits for a connected account, and what is published: all of it, one post, or what falls on some days."""
    from core import clock
    from core.database import transaction
    from memory.publications import OPEN, SHOWN, list_publications, record

    with transaction() as session:
        statuses = _STATUSES[args.state] if args.state else OPEN if args.days else SHOWN
        now = clock.now()
        until = now + timedelta(days=args.days) if args.days else None
        narrowed = bool(args.platforms or args.state or args.days or args.first_day or args.last_day)
        most = 1000 if args.query or args.first_day or args.last_day else args.limit
        rows = list_publications(session, work.user_id, statuses=statuses, platforms=args.platforms, limit=most, before=until)
        rows = called(rows, args.query) if args.query else rows
        rows = [row for row in rows if (args.first_day or date.min) <= day_of(row) <= (args.last_day or date.max)][: args.limit]
        if args.query and not rows:
            return Output(summary=SAY.say("list_none_called", work.language, query=args.query), publications=[])
        summary = told(rows, work.language, now, narrowed=narrowed, one=bool(args.query))
        return Output(summary=summary, publications=[record(row) for row in rows])


def told(rows: Sequence[Publication], language: str, now: datetime, *, narrowed: bool, one: bool = False) -> str:
    """The list as a person reads it: what comes, what waits, what is out. `one`: asked for by its name, it is told of when ended too."""
    if not rows:
        return SAY.say("list_none_matching" if narrowed else "list_none", language)
    parts = []
    shown = [("planned", "list_next"), ("waiting", "list_waiting"), ("published", "list_published")]
    for state, heading in [*shown, *([("ended", "list_ended_each")] if one else [])]:
        found = [row for row in rows if row.status in _STATUSES[state]]
        found = list(reversed(found)) if state == "published" else found
        if found:
            parts.append("\n".join([SAY.say(heading, language, count=len(found)), *_lines(found, language, now)]))
    ended = 0 if one else sum(row.status in _STATUSES["ended"] for row in rows)
    return "\n\n".join([*parts, *([SAY.say("list_ended", language, count=ended)] if ended else [])])


def _lines(rows: Sequence[Publication], language: str, now: datetime) -> list[str]:
    from media.prose.dates import time_words

    lines = []
    for row in rows[:_LINES]:
        at = row.published_at or row.due_at
        lines.append(
            "- "
            + SAY.say(
                "line", language, title=row.title, places=place(row.platform, language), when=time_words(at, row.timezone, language, now)
            )
        )
        if row.link:
            lines[-1] += f" · {row.link}"
    more = len(rows) - _LINES
    return [*lines, "- " + SAY.say("more", language, count=more)] if more > 0 else lines

"""A content calendar: what to film, draw or write, and on which day."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, field_validator, model_validator

from core.errors import ToolRetry
from core.models import cost_usd
from core.phrasebook import Phrasebook
from tools.contract import Asset, Field, Text, ToolInput, ToolOutput, Workspace, tool
from tools.publishing.contract import Platform, PlatformField, place, places
from tools.script.contract import ASK_TOPIC, CAPABILITY, DETAILS, Brief, Details, EntryKind, Idea, Ideas, writing_cost

MOST = 60
"""Entries a calendar holds: more is a table nobody reads."""
_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_USUAL_PER_WEEK = 3
_MIX: tuple[EntryKind, ...] = ("short", "picture", "short", "post")
_TAKES: dict[Platform, tuple[EntryKind, ...]] = {
    "youtube": ("short",), "tiktok": ("short",), "instagram": ("short", "picture"), "web": ("short", "picture"),
    "facebook": ("short", "picture", "post"), "x": ("short", "picture", "post"), "telegram": ("short", "picture", "post"),
}  # fmt: skip
"""What people put there, and not all that a platform would take."""
_APART = timedelta(hours=2)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
Clock = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
# A union with what stands for "not said" is left alone by the local planner: these are read together (agent/local/writing/calendars.py).
_DAY = r"^(\d{4}-\d\d-\d\d|mon|tue|wed|thu|fri|sat|sun)$"
Days = Literal[""] | Annotated[int, Field(ge=1, le=92)]
PerWeek = Literal[""] | Annotated[int, Field(ge=1, le=21)]
Count = Literal[""] | Annotated[int, Field(ge=1, le=MOST)]


class Calendar(Asset):
    """A calendar made here, as its table."""

    kind = "text"


class Move(BaseModel):
    """An entry put on another day, taken out, made to be about something else, or changing places with another one.

    `to`: ISO date, or a weekday (of that entry's own week; of the next, where it is over).
    """

    model_config = ConfigDict(extra="forbid")

    entry: Annotated[int, Field(ge=1, le=MOST)] | Annotated[str, Field(pattern=_DAY)] = Field(
        description="Its number in the calendar, or the day that it is on: ISO date, or mon to sun."
    )
    to: Literal[""] | Annotated[str, Field(pattern=_DAY)] = Field("", description="ISO date, or mon to sun.")
    swap: Literal[""] | Annotated[int, Field(ge=1, le=MOST)] | Annotated[str, Field(pattern=_DAY)] = Field(
        "", description="The entry it changes places with: its number or its day."
    )
    out: bool = Field(False, description="Taken out.")
    about: str = Field("", max_length=300, description="What it is to be about, in place of the calendar's topic.")

    @model_validator(mode="after")
    def _changes_something(self) -> Move:
        if not (self.to or self.swap or self.out or self.about.strip()):
            raise ValueError("say where the entry goes, what it changes places with, what it is about, or that it is taken out")
        return self


class Input(ToolInput):
    topic: str = Field(
        min_length=1,
        max_length=300,
        description="What it is all about: a business, a hobby, a subject.",
        json_schema_extra={"ask": ASK_TOPIC},
    )
    start: date | None = Field(None, description="The first day. Empty: tomorrow.")
    days: Days = Field("", description="How many days it spans. Empty: a week.")
    per_week: PerWeek = Field("", description=f"Entries a week. Empty: {_USUAL_PER_WEEK}.")
    count: Count = Field("", description="Entries in all, evenly over the days; goes before `per_week`. Empty: not laid down.")
    weekdays: Literal[""] | list[Weekday] = Field("", description="Only on these days of the week, one each: mon to sun.")
    at: Literal[""] | list[Clock] = Field("", max_length=6, description="Times of day, HH:MM, taken in turn. Empty: 18:00.")
    platforms: list[PlatformField] = Field([], description="Where it is to be posted. Empty: not laid down.")
    kinds: Literal[""] | list[EntryKind] = Field("", description="What it may hold: short, picture, post. Empty: what the platforms suit.")
    details: Details = Field("", description=DETAILS)
    moves: Literal[""] | list[Move] = Field("", description="Entries moved, swapped, taken out or put on another topic, in turn.")
    earlier: Calendar | None = Field(None, description="A calendar made before: its ideas are kept, and only those that lack are added.")
    timezone: str = Field("", description="IANA time zone such as Asia/Bangkok. Empty: the person's own.")
    language: str | None = Field(None, pattern=r"^[a-z]{2,3}$", description="Language of the ideas (en, th, ru; others with a model).")
    seed: int = Field(0, ge=0, le=1_000_000, description="Variation: another number gives other ideas.")

    @field_validator("timezone")
    @classmethod
    def _zone(cls, name: str) -> str:
        from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

        try:
            return ZoneInfo(name).key if name else ""
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError(f"there is no time zone {name!r}; give an IANA name such as Europe/Berlin") from error


class Entry(BaseModel):
    """One line of the calendar. `at`: ISO 8601 with its offset. `angle` is what `video.short` takes to make it. `topic`: its own."""

    model_config = ConfigDict(extra="forbid")

    at: datetime
    platforms: list[Platform]
    kind: EntryKind
    title: str
    pitch: str
    hook: str = ""
    angle: str = ""
    topic: str = ""


class Output(ToolOutput):
    entries: list[Entry] = Field(description="The calendar, in order.")
    table: Text = Field(description="The same as a table: CSV, for any spreadsheet.")
    calendar: Text = Field(description="The same for calendar programs: iCalendar.")
    language: str = Field(description="Language of the ideas.")
    written_by: str = Field(description="The engine, or the model's label.")


@tool(
    lane="network",
    pure=False,
    estimate=lambda args: writing_cost(25.0),
    titles={
        "en": "Content calendar[ for {platforms}]: {topic}",
        "th": "ตารางคอนเทนต์[ลง {platforms}]: {topic}",
        "ru": "Контент-план[ ({platforms})]: {topic:name}",
    },
    say=[
        "make a content calendar about {topic}",
        "content calendar for {topic}",
        "content plan for {topic} on {platforms}",
        "plan my posts about {topic} for {platforms}",
        "a posting schedule for {topic}, with ideas",
        "контент-план для {topic}",
        "составь контент-план про {topic}",
        "план публикаций про {topic} с идеями",
        "ทำตารางคอนเทนต์เรื่อง {topic}",
        "วางแผนคอนเทนต์เรื่อง {topic}",
        "แพลนคอนเทนต์ให้ {topic}",
    ],
)
def calendar(args: Input, work: Workspace) -> Output:
    """Fill a content calendar: dated ideas for films, pictures and posts, as a list, a table and a calendar file. It publishes nothing."""
    from media.prose.language import clean_topic, detect, sayable
    from media.prose.topics import named

    topic = named(clean_topic(args.topic))
    if not sayable(topic):
        raise ToolRetry("there is no word in the topic that could be said", hint="Say in words what it is all about.")
    own = detect(topic, "en")
    language = args.language or (own if own != "en" or work.language not in ("th", "ru") else work.language)
    now = _now(args, work)
    days = _moments(args, now, work.language)
    if len(days) > MOST:
        raise ToolRetry(_SAY.say("too_many", work.language, count=len(days), most=MOST), hint=_SAY.say("too_many_hint", work.language))
    work.progress(0.1, _SAY.say("now_calendar", work.language))
    found = _ideas(args, work, topic, language, days)
    rows = [
        Entry(at=at, platforms=args.platforms, kind=idea.kind, title=idea.title, pitch=idea.pitch, hook=idea.hook, angle=idea.angle)
        for at, idea in zip(days, found.ideas, strict=True)
    ]
    brief = Brief(topic, language, seed=args.seed, details=args.details or ())
    for move in args.moves or []:
        rows = _changed(rows, move, brief, now, work)
    if not rows:
        raise ToolRetry(_SAY.say("no_days", work.language), hint=_SAY.say("past_hint", work.language))
    table = _table(rows, work, topic, args.details or (), found)
    dates = _dates(rows, work, topic, now)
    summary = _told(rows, topic, now, work.language)
    return Output(summary=summary, entries=rows, table=table, calendar=dates, language=language, written_by=found.written_by)


def _now(args: Input, work: Workspace) -> datetime:
    """The moment, by the clock on the person's wall."""
    from zoneinfo import ZoneInfo

    from core import clock

    zone = args.timezone
    if not zone:
        from core.database import transaction
        from memory.publications import zone_of
        from memory.tables import Run, StepRow

        with transaction() as session:
            zone = zone_of(session, session.get_one(Run, session.get_one(StepRow, work.step_id).run_id))
    return clock.now().astimezone(ZoneInfo(zone))


def _moments(args: Input, now: datetime, language: str) -> list[datetime]:
    from tools.script._days import planned

    first = args.start or now.date() + timedelta(days=1)
    days = args.days or 7
    on = [_WEEKDAYS.index(day) for day in args.weekdays or ()]
    at = [time.fromisoformat(clock) for clock in args.at or ()]
    found = planned(first, days, now, count=args.count or 0, per_week=args.per_week or _USUAL_PER_WEEK, weekdays=on, at=at)
    if not found and first + timedelta(days=days) > now.date() + timedelta(days=1):
        raise ToolRetry(_SAY.say("no_days", language), hint=_SAY.say("past_hint", language))
    if not found:
        raise ToolRetry(_SAY.say("past", language), hint=_SAY.say("past_hint", language))
    return found


def _ideas(args: Input, work: Workspace, topic: str, language: str, days: Sequence[datetime]) -> Ideas:
    """An idea for each day: those of the earlier calendar that still fit, then new ones."""
    kinds = args.kinds or [kind for kind in dict.fromkeys(_MIX) if all(kind in _TAKES[name] for name in args.platforms)]
    mix = [kind for kind in _MIX if kind in kinds] or [*kinds]
    kept = [idea for idea in _kept(args.earlier) if idea.kind in kinds][: len(days)]
    wanted = [mix[number % len(mix)] for number in range(len(kept), len(days))]
    if not wanted:
        return Ideas(kept, str(args.earlier.meta.get("written_by", "embedded")) if args.earlier else "embedded")
    weeks = days[0].toordinal() // 7  # another week has other ideas
    brief = Brief(topic, language, seed=args.seed + weeks, details=args.details or ())
    found: Ideas = work.use(CAPABILITY, lambda engine: engine.entries(brief, wanted, [idea.title for idea in kept]))
    if found.usage:
        work.spend(cost_usd(found.written_by, found.usage) or Decimal(0), found.written_by, found.usage.as_units())
    return Ideas([*kept, *found.ideas], found.written_by)


def _kept(earlier: Calendar | None) -> list[Idea]:
    """The ideas of a calendar made before. Raises ToolRetry for a file that is none."""
    if earlier is None:
        return []
    told = earlier.meta.get("ideas")
    if not isinstance(told, list):
        raise ToolRetry(f"{earlier.filename or earlier.ref} is no calendar made here", hint="Leave `earlier` empty.")
    return [Idea(**idea) for idea in told]


def _changed(rows: list[Entry], move: Move, brief: Brief, now: datetime, work: Workspace) -> list[Entry]:
    """The entries with one of them changed, in order again."""
    row = _meant(rows, move.entry, work.language)
    others = [other for other in rows if other is not row]
    if move.out:
        return others
    if move.swap:
        other = _meant(rows, move.swap, work.language)
        rest = [one for one in others if one is not other]
        return sorted([*rest, row.model_copy(update={"at": other.at}), other.model_copy(update={"at": row.at})], key=lambda one: one.at)
    if about := move.about.strip():
        row = _about(row, about, brief, work)
    if move.to:
        at = datetime.combine(_day_of(move.to, row.at.date(), now.date()), row.at.timetz())
        if at <= now:
            raise ToolRetry(_SAY.say("past", work.language), hint=_SAY.say("past_hint", work.language))
        while any(other.at == at for other in others):
            at += _APART  # two at the same minute would fight for the same viewers
        row = row.model_copy(update={"at": at})
    return sorted([*others, row], key=lambda one: one.at)


def _meant(rows: Sequence[Entry], entry: int | str, language: str) -> Entry:
    """The entry of that number, or the first on that day."""
    if isinstance(entry, int):
        if entry > len(rows):
            raise ToolRetry(_SAY.say("no_entry", language, number=entry, count=len(rows)))
        return rows[entry - 1]
    for row in rows:
        if entry in (_WEEKDAYS[row.at.weekday()], row.at.date().isoformat()):
            return row
    raise ToolRetry(_SAY.say("no_entry_then", language))


def _about(row: Entry, topic: str, brief: Brief, work: Workspace) -> Entry:
    """The entry with an idea for another topic."""
    asked = replace(brief, topic=topic)
    found: Ideas = work.use(CAPABILITY, lambda engine: engine.entries(asked, [row.kind], []))
    if found.usage:
        work.spend(cost_usd(found.written_by, found.usage) or Decimal(0), found.written_by, found.usage.as_units())
    idea = found.ideas[0]
    title = idea.title if topic.lower() in idea.title.lower() else f"{topic[:1].upper()}{topic[1:]}: {idea.title}"
    return row.model_copy(update={"title": title, "pitch": idea.pitch, "hook": idea.hook, "angle": idea.angle, "topic": topic})


def _day_of(told: str, own: date, today: date) -> date:
    if told not in _WEEKDAYS:
        return date.fromisoformat(told)
    day = own - timedelta(days=own.weekday() - _WEEKDAYS.index(told))
    return day if day > today else day + timedelta(days=7)


def _table(rows: Sequence[Entry], work: Workspace, topic: str, details: Sequence[str], found: Ideas) -> Text:
    """CSV with a byte order mark, without which Excel takes it for another encoding."""
    language = work.language
    path = work.folder / "calendar.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_SAY.say("columns", language).split(";"))
        for row in rows:
            where, kind = ", ".join(place(name, language) for name in row.platforms), _SAY.say(row.kind, language)
            writer.writerow([f"{row.at:%Y-%m-%d}", _weekday(row.at, language), f"{row.at:%H:%M}", where, kind, row.title, row.pitch])
    # What "the second one" is, for whoever plans: values of fields by their names. The seed tells which entry is meant.
    # `due` and `where`: when and where what is made of it is to be posted.
    planned = [{"due": row.at.isoformat(), "where": row.platforms} for row in rows]
    choices = [{**_choice(row, number, topic, details), **when} for number, (row, when) in enumerate(zip(rows, planned, strict=True), 1)]
    # The ideas in the order before any move: a calendar made of them again makes the moves again.
    ideas = [asdict(idea) for idea in found.ideas]
    meta: dict[str, Any] = {"choices": choices, "ideas": ideas, "topic": topic, "written_by": found.written_by}
    evidence = {"origin": "script.calendar", "written_by": found.written_by}
    return work.save(path, Text, filename=f"{_SAY.say('filename', language)}.csv", meta=meta, evidence=evidence)


def _choice(row: Entry, number: int, topic: str, details: Sequence[str]) -> dict[str, Any]:
    """What is to be made of an entry: what it tells, a way to look at the topic, or, of what a model thought of, the idea itself."""
    topic = row.topic or topic
    if told := [one for one in details if one.rstrip(".") in f"{row.title} {row.pitch}"]:
        return {"topic": topic, "kind": row.kind, "seed": number, "details": told}
    own_idea = row.kind == "short" and not row.angle
    named = row.title if row.topic else f"{topic}: {row.title}"
    about = {"topic": named} if own_idea else {"topic": topic, **({"angle": row.angle} if row.angle else {})}
    return {**about, "kind": row.kind, "seed": number}


def _dates(rows: Sequence[Entry], work: Workspace, topic: str, now: datetime) -> Text:
    from media.ical import Event, ical

    path, language = work.folder / "calendar.ics", work.language
    name = topic[:1].upper() + topic[1:]
    events = [
        Event(
            uid=f"{work.step_id}-{number}@jarvis",
            at=row.at,
            summary=f"{name}: {row.title}",
            description="\n".join(filter(None, [_SAY.say(row.kind, language), places(row.platforms, language), row.pitch, row.hook])),
        )
        for number, row in enumerate(rows, 1)
    ]
    path.write_bytes(ical(events, now, name=name, maker="Content calendar"))
    return work.save(path, Text, filename=f"{_SAY.say('filename', language)}.ics", evidence={"origin": "script.calendar"})


def _weekday(at: datetime, language: str) -> str:
    from media.prose.dates import weekday

    return weekday(at.date(), language)


def _told(rows: Sequence[Entry], topic: str, now: datetime, language: str) -> str:
    """The calendar to read: a line an entry."""
    from media.prose.dates import dated, day_words

    today = now.date()
    first, last = (day_words(row.at.date(), language).removesuffix(f" {today.year}") for row in (rows[0], rows[-1]))
    key = "calendar" if first != last else "calendar_one_day"
    lines = [_SAY.say(key, language, topic=topic, count=len(rows), first=first, last=last)]
    for number, row in enumerate(rows, 1):
        where = ", ".join(place(name, language) for name in row.platforms)
        told = {"day": dated(row.at.date(), language, today), "time": f"{row.at:%H:%M}", "places": f"{where} · " if where else ""}
        kind = _SAY.say(row.kind, language)
        lines.append(_SAY.say("entry", language, number=number, kind=kind, title=row.title, pitch=row.pitch, **told))
    return "\n".join([*lines, _SAY.say("what_next", language)])

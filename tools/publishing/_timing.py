"""When something goes out, and how that is told: what every way of planning a publication has in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Protocol

from pydantic import field_validator

from core.errors import ToolRetry
from tools.contract import Field, ToolInput, Workspace
from tools.publishing.contract import SAY, Platform, connection, places, quoted

if TYPE_CHECKING:
    from memory.publications import Timing

_PATIENCE = timedelta(minutes=1)  # a time this little over when it was asked for is meant as now


class Timed(ToolInput):
    """When anything goes out; and what is checked of its places, times and zone."""

    when: datetime | None = Field(None, description="When, ISO 8601; without an offset it is meant in `timezone`. Empty: now.")
    timezone: str = Field("", description="IANA time zone such as Asia/Bangkok. Empty: the person's own.")
    every: str | None = Field(
        None, description="Publish it again: day, day:2, week:mon,wed,fri, month:1 or month:last, at the time of day of `when`."
    )
    times: int | None = Field(None, ge=1, le=366, description="How many times in all, with `every`. Empty: until it is cancelled.")

    @field_validator("platforms", check_fields=False)
    @classmethod
    def _once_each(cls, platforms: list[Platform]) -> list[Platform]:
        return list(dict.fromkeys(platforms))

    @field_validator("every")
    @classmethod
    def _recurrence(cls, every: str | None) -> str | None:
        from memory.schedule import parse_recurrence

        return str(parse_recurrence(every)) if every and every.strip() else None

    @field_validator("timezone")
    @classmethod
    def _zone(cls, name: str) -> str:
        from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

        try:
            return ZoneInfo(name).key if name else ""
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError(f"there is no time zone {name!r}; give an IANA name such as Europe/Berlin") from error


class Planned(Protocol):
    """A call that plans something for places and times."""

    platforms: list[Platform]
    when: datetime | None
    timezone: str
    every: str | None
    times: int | None


@dataclass(frozen=True)
class Asked:
    """What a call means once the person's zone and the clock are known. `at_once`: no time was given."""

    timing: Timing
    now: datetime
    at_once: bool


def timed(session: Any, args: Planned, work: Workspace) -> Asked:
    """When it goes out. Raises ToolRetry for a time that was over when it was asked for."""
    from core import clock
    from memory.publications import Timing, zone_of
    from memory.schedule import instant, occurrences, parse_recurrence
    from memory.tables import Run, StepRow

    now = clock.now()
    run = session.get_one(Run, session.get_one(StepRow, work.step_id).run_id)
    zone = args.timezone or zone_of(session, run)
    if args.when is None and not args.every:
        return Asked(Timing(now, zone), now, True)
    first = args.when or now
    first = first if first.tzinfo else instant(first, zone)
    if args.every:
        series = occurrences(first, zone, parse_recurrence(args.every))
        first = next(at for at in series if at >= run.created_at - _PATIENCE)
    elif first < run.created_at - _PATIENCE:
        raise _over(first, zone, now, work.language)
    return Asked(Timing(first, zone, args.every, args.times), now, False)


def _over(first: datetime, zone: str, now: datetime, language: str) -> ToolRetry:
    """A time that was over when it was asked for, and the next one like it."""
    from zoneinfo import ZoneInfo

    from media.prose.dates import time_words, zone_words
    from memory.schedule import next_at

    following = next_at(now, first.astimezone(ZoneInfo(zone)).replace(tzinfo=None), zone)
    local = following.astimezone(ZoneInfo(zone)).isoformat(timespec="minutes")
    return ToolRetry(
        f"{time_words(first, zone, language, now)} ({zone_words(zone, language)}) is over",
        hint=f"Perhaps {time_words(following, zone, language, now)} ({local})?",
    )


def connected(platforms: Sequence[Platform]) -> list[str]:
    """Those of them it can really go out on."""
    return [platform for platform in platforms if connection(platform).ok]


def planned(args: Planned, title: str, known: Sequence[str], asked: Asked, language: str) -> str:
    """What was planned, as it is told. `known`: places where the same was planned for that time already."""
    from media.prose.dates import recurrence_words, time_words, zone_words
    from memory.schedule import parse_recurrence

    fresh = [platform for platform in args.platforms if platform not in known]
    title = quoted(title, language)
    parts = []
    if fresh:
        when = f"{time_words(asked.timing.first, asked.timing.zone, language, asked.now)} ({zone_words(asked.timing.zone, language)})"
        again = parse_recurrence(args.every) if args.every else None
        how = "now" if asked.at_once else "planned_again" if again else "planned"
        every = recurrence_words(again.unit, again.days, again.step, language) if again else ""
        parts.append(SAY.say(how, language, title=title, places=places(fresh, language), when=when, every=every))
    if known:
        parts.append(SAY.say("known", language, title=title))
    waiting = [platform for platform in fresh if not connection(platform).ok]
    if waiting:
        parts.append(SAY.say("not_connected", language, places=places(waiting, language)))
    return " ".join(parts)

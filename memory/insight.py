"""What the tables know about a stretch of time: runs, films, money, answers, publications. Counted, never guessed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from memory.offered import offered
from memory.tables import Approval, AssetParent, AssetRow, CostRecord, Publication, Run, StepRow

OWN = "insight."  # tools that only count what others did
AHEAD = timedelta(days=14)  # how far the calendar is looked at for gaps


@dataclass(frozen=True)
class Film:
    """A video that was made, and not made into another one. `published`: it is out or planned somewhere."""

    asset_id: str
    title: str
    seconds: float
    upright: bool
    made_at: datetime
    published: bool


@dataclass(frozen=True)
class ToolUse:
    """How often a tool was used, how often it failed, and its median wall time. `reason`: its most frequent failure."""

    name: str
    count: int
    failed: int
    median_s: float
    reason: str


@dataclass(frozen=True)
class Numbers:
    """Everything about one person between two instants. Money in US dollars; `days`: films and publications of each local day."""

    since: datetime
    until: datetime
    zone: str
    runs: Counter[str]
    films: list[Film]
    made: Counter[str]
    tools: list[ToolUse]
    spending: dict[str, Decimal]
    film_cost: Decimal
    topics: Counter[str]
    approvals: Counter[str]
    publications: Counter[str]
    places: Counter[str]
    upcoming: list[Publication] = field(default_factory=list)
    days: dict[date, tuple[int, int]] = field(default_factory=dict)

    @property
    def spent(self) -> Decimal:
        return sum(self.spending.values(), Decimal(0))

    @property
    def empty(self) -> bool:
        """Whether nothing at all is recorded."""
        return not (self.runs or self.made or self.spending or self.publications or self.upcoming)

    @property
    def cost_of_a_film(self) -> Decimal | None:
        """What the runs that made films cost, by film; None without films."""
        return self.film_cost / len(self.films) if self.films else None


def numbers(session: Session, user_id: str, since: datetime, until: datetime, zone: str) -> Numbers:
    """Count a person's work from `since` to `until`: runs that did something, and not those that only asked for these numbers."""
    working = select(StepRow.run_id).where(StepRow.user_id == user_id, StepRow.tool.not_like(f"{OWN}%"))
    ended = select(Run.status, func.count()).where(
        Run.user_id == user_id, Run.created_at >= since, Run.created_at < until, Run.finished_at.is_not(None), Run.id.in_(working)
    )
    films, film_cost = _films(session, user_id, since, until)
    steps = _steps(session, user_id, since, until)
    answers = select(Approval.status, func.count()).join(Run, Run.id == Approval.run_id).where(Run.user_id == user_id)
    published = _publications(session, user_id, since, until)
    return Numbers(
        since=since,
        until=until,
        zone=zone,
        runs=_counted(session, ended.group_by(Run.status)),
        films=films,
        made=_made(session, user_id, since, until),
        tools=_tools(steps),
        spending=_spending(session, user_id, since, until),
        film_cost=film_cost,
        topics=Counter(topic for step in steps if (topic := _topic(step))),
        approvals=_counted(session, answers.where(Approval.created_at >= since, Approval.created_at < until).group_by(Approval.status)),
        publications=Counter(row.status for row in published),
        places=Counter(row.platform for row in published if row.status == "published"),
        upcoming=_upcoming(session, user_id, until),
        days=_days(films, published, zone),
    )


def gaps(found: Numbers) -> list[date]:
    """Days of the coming two weeks with nothing planned, after the first planned one; empty when nothing is planned at all."""
    planned = {row.due_at.astimezone(ZoneInfo(row.timezone)).date() for row in found.upcoming}
    if not planned:
        return []
    last = (found.until + AHEAD).astimezone(ZoneInfo(found.zone)).date()
    day, free = min(planned), []
    while day <= last:
        free += [] if day in planned else [day]
        day += timedelta(days=1)
    return free


def _counted(session: Session, query: Any) -> Counter[str]:
    rows: Any = session.execute(query)
    return Counter({str(name): int(count) for name, count in rows})


def _made(session: Session, user_id: str, since: datetime, until: datetime) -> Counter[str]:
    query = select(AssetRow.kind, func.count()).where(
        AssetRow.user_id == user_id, AssetRow.step_id.is_not(None), AssetRow.created_at >= since, AssetRow.created_at < until
    )
    return _counted(session, query.group_by(AssetRow.kind))


def _films(session: Session, user_id: str, since: datetime, until: datetime) -> tuple[list[Film], Decimal]:
    """The films, newest first, and what their runs cost."""
    later = aliased(AssetRow)
    remade = select(AssetParent.parent_id).join(later, later.id == AssetParent.asset_id).where(later.kind == "video")
    query = select(AssetRow).where(
        AssetRow.user_id == user_id, AssetRow.kind == "video", AssetRow.step_id.is_not(None), AssetRow.deleted_at.is_(None),
        AssetRow.created_at >= since, AssetRow.created_at < until, AssetRow.id.not_in(remade),
    )  # fmt: skip
    rows = list(session.scalars(query.order_by(AssetRow.created_at.desc())))
    out = set(
        session.scalars(select(Publication.asset_id).where(Publication.status.in_(("scheduled", "waiting_for_connection", "published"))))
    )
    films = [
        Film(
            asset_id=row.id,
            title=offered(session, row).title,
            seconds=float(row.meta.get("duration_s") or 0),
            upright=(row.meta.get("height_px") or 0) > (row.meta.get("width_px") or 0),
            made_at=row.created_at,
            published=row.id in out,
        )
        for row in rows
    ]
    of_runs = select(StepRow.run_id).where(StepRow.id.in_([row.step_id for row in rows]))
    cost = session.scalar(select(func.sum(CostRecord.amount)).where(CostRecord.run_id.in_(of_runs))) or Decimal(0)
    return films, Decimal(cost)


def _steps(session: Session, user_id: str, since: datetime, until: datetime) -> list[StepRow]:
    query = select(StepRow).where(StepRow.user_id == user_id, StepRow.created_at >= since, StepRow.created_at < until)
    return list(session.scalars(query.where(StepRow.status.in_(("done", "failed")), StepRow.tool.not_like(f"{OWN}%"))))


def _tools(steps: Sequence[StepRow]) -> list[ToolUse]:
    """By tool, the most used first. A reused result took no time and is left out of it."""
    by_tool: dict[str, list[StepRow]] = {}
    for step in steps:
        by_tool.setdefault(step.tool, []).append(step)
    uses = []
    for name, used in by_tool.items():
        times = [(s.finished_at - s.started_at).total_seconds() for s in used if s.finished_at and s.started_at and not s.reused_from]
        broken = Counter(str((step.error or {}).get("message", "")) for step in used if step.status == "failed")
        reason = broken.most_common(1)[0][0] if broken else ""
        uses.append(ToolUse(name, len(used), broken.total(), round(median(times), 1) if times else 0.0, reason))
    return sorted(uses, key=lambda use: (-use.count, use.name))


def _topic(step: StepRow) -> str:
    topic = step.args.get("topic") if step.parent_id is None and step.status == "done" else None
    return " ".join(topic.split()).casefold() if isinstance(topic, str) else ""


def _spending(session: Session, user_id: str, since: datetime, until: datetime) -> dict[str, Decimal]:
    query = select(CostRecord.provider, func.sum(CostRecord.amount)).where(
        CostRecord.user_id == user_id, CostRecord.created_at >= since, CostRecord.created_at < until, CostRecord.currency == "USD"
    )
    rows: Any = session.execute(query.group_by(CostRecord.provider))
    found = {str(name): Decimal(amount) for name, amount in rows}
    return dict(sorted(((name, amount) for name, amount in found.items() if amount), key=lambda pair: -pair[1]))


def _publications(session: Session, user_id: str, since: datetime, until: datetime) -> list[Publication]:
    query = select(Publication).where(Publication.user_id == user_id, Publication.status != "draft")
    return list(session.scalars(query.where(Publication.due_at >= since, Publication.due_at < until)))


def _upcoming(session: Session, user_id: str, until: datetime) -> list[Publication]:
    query = select(Publication).where(Publication.user_id == user_id, Publication.status == "scheduled")
    return list(session.scalars(query.where(Publication.due_at >= until).order_by(Publication.due_at)))


def _days(films: Sequence[Film], published: Sequence[Publication], zone: str) -> dict[date, tuple[int, int]]:
    made = Counter(film.made_at.astimezone(ZoneInfo(zone)).date() for film in films)
    out = Counter(row.published_at.astimezone(ZoneInfo(zone)).date() for row in published if row.published_at)
    return {day: (made[day], out[day]) for day in sorted({*made, *out})}

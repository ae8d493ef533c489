"""Budgets: the most a person lets JARVIS spend, and what has been spent. US dollars; days, weeks (from
Monday) and months are those of their time zone.

Every function works inside the caller's transaction.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from core import clock
from core.errors import InvalidInput
from core.settings import settings
from memory import audit
from memory.tables import BudgetRow, CostRecord, StepRow, User

Period = Literal["run", "day", "week", "month"]
PERIODS: tuple[Period, ...] = ("run", "day", "week", "month")


@dataclass(frozen=True)
class Standing:
    """One limit and how much of it is used. `reserved_usd`: the estimates of paid steps that are running now."""

    period: Period
    limit_usd: Decimal
    spent_usd: Decimal
    reserved_usd: Decimal

    @property
    def left_usd(self) -> Decimal:
        """What may still be spent; never below zero."""
        return max(Decimal(0), self.limit_usd - self.spent_usd - self.reserved_usd)


def limits(session: Session, user_id: str) -> dict[Period, Decimal]:
    """The limits in force: the person's own, else those of the settings. Periods without one are left out."""
    rows = session.scalars(select(BudgetRow).where(BudgetRow.user_id == user_id))
    own: dict[str, Decimal | None] = {row.period: row.limit_usd for row in rows}
    chosen: dict[Period, Decimal | None] = {period: own[period] if period in own else _default(period) for period in PERIODS}
    return {period: limit for period, limit in chosen.items() if limit is not None}


def set_limits(session: Session, user_id: str, wanted: Mapping[Period, Decimal | None]) -> None:
    """Set the person's own limits; None lifts one. Raises InvalidInput on a negative amount."""
    if any(limit is not None and limit < 0 for limit in wanted.values()):
        raise InvalidInput("a budget cannot be negative", hint="Give 0 to spend nothing, or lift the limit.")
    for period, limit in wanted.items():
        query = insert(BudgetRow).values(user_id=user_id, period=period, limit_usd=limit)
        changed = {"limit_usd": limit, "updated_at": func.clock_timestamp()}
        session.execute(query.on_conflict_do_update(index_elements=["user_id", "period"], set_=changed))
    data = {period: None if limit is None else str(limit) for period, limit in wanted.items()}
    audit.note(session, "budget.set", user_id, user_id=user_id, data=data)
    session.flush()


def spent(session: Session, user_id: str, *, since: datetime | None = None, run_id: str | None = None) -> Decimal:
    """Money recorded as spent by a person, or for one run."""
    query = select(func.coalesce(func.sum(CostRecord.amount), 0)).where(CostRecord.user_id == user_id, CostRecord.currency == "USD")
    query = query.where(CostRecord.created_at >= since) if since else query
    query = query.where(CostRecord.run_id == run_id) if run_id else query
    return Decimal(session.scalars(query).one())


def standings(session: Session, user_id: str, *, run_id: str | None = None, but: str | None = None) -> list[Standing]:
    """Each limit in force with what is used of it; that of a run only when `run_id` is given. `but`: a step whose reservation is not
    counted (it is the one that asks)."""
    found = []
    for period, limit in limits(session, user_id).items():
        if period == "run" and run_id is None:
            continue
        of_run = run_id if period == "run" else None
        since = None if period == "run" else began(session, user_id, period)
        found.append(
            Standing(period, limit, spent(session, user_id, since=since, run_id=of_run), _reserved(session, user_id, of_run, but))
        )
    return found


def began(session: Session, user_id: str, period: Period) -> datetime:
    """When the person's day, week or month began."""
    try:
        zone = ZoneInfo(session.get_one(User, user_id).timezone)
    except (ZoneInfoNotFoundError, ValueError):
        zone = ZoneInfo("UTC")
    midnight = clock.now().astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    monday = midnight.date() - timedelta(days=midnight.weekday())
    days = {"day": midnight.date(), "week": monday}
    return datetime.combine(days.get(period, midnight.date().replace(day=1)), midnight.time(), zone)


def _reserved(session: Session, user_id: str, run_id: str | None, but: str | None) -> Decimal:
    """Estimates of paid steps that have begun (`resolved`: the call is made) and have not ended. A composite's children pay, not it."""
    query = select(func.coalesce(func.sum(StepRow.estimate_usd), 0)).where(
        StepRow.user_id == user_id, StepRow.status == "running", StepRow.resolved.is_not(None), StepRow.estimate_usd > 0
    )
    query = query.where(StepRow.run_id == run_id) if run_id else query
    query = query.where(StepRow.id != but) if but else query
    return Decimal(session.scalars(query).one())


def _default(period: Period) -> Decimal | None:
    limit: float | None = getattr(settings(), f"budget_{period}_usd")
    return None if limit is None else Decimal(str(limit))

"""What JARVIS may do without asking, and how much it may spend."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Literal

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from api.pages import Page
from api.people import Person
from api.problems import may_fail
from core.database import transaction
from memory import budgets, permissions
from memory.tables import PermissionRow
from tools.plan import Usd

router = APIRouter(tags=["allowances"])


class PermissionView(BaseModel):
    """Something that is not asked about any more."""

    id: str
    effect: Literal["spends", "publishes", "deletes"]
    below_usd: Usd | None = Field(description="Only what costs less than this; null: whatever it costs")
    tool: str = Field(description="Only this tool; empty: any")
    drafts: bool = Field(description="Only drafts, private and unlisted publications")
    words: str = Field(description="What the person said, when they said it in words")
    created_at: datetime


class NewPermission(BaseModel):
    """Something to allow from now on."""

    model_config = ConfigDict(extra="forbid")

    effect: Literal["spends", "publishes", "deletes"]
    below_usd: Decimal | None = Field(None, gt=0, le=100_000)
    tool: str = Field("", max_length=100)
    drafts: bool = False


class Limits(BaseModel):
    """Limits in US dollars to set; null lifts one, whatever the settings say. What is left out stays."""

    model_config = ConfigDict(extra="forbid")

    run: Decimal | None = Field(None, ge=0, le=1_000_000)
    day: Decimal | None = Field(None, ge=0, le=1_000_000)
    week: Decimal | None = Field(None, ge=0, le=1_000_000)
    month: Decimal | None = Field(None, ge=0, le=1_000_000)


class LimitView(BaseModel):
    """One limit and what is used of it. `reserved_usd`: estimates of paid steps that run now."""

    period: budgets.Period
    limit_usd: Usd
    spent_usd: Usd
    reserved_usd: Usd
    left_usd: Usd


class BudgetView(BaseModel):
    """What was spent, and the limits in force. Days, weeks and months are those of the person's time zone."""

    spent_today_usd: Usd
    spent_this_month_usd: Usd
    limits: list[LimitView]


@router.get("/api/permissions", summary="What need not be asked about")
def list_permissions(user_id: Person) -> Page[PermissionView]:
    """Standing permissions in force, oldest first."""
    with transaction() as session:
        return Page(items=[_view(row) for row in permissions.standing(session, user_id)])


@router.post("/api/permissions", status_code=201, summary="Allow something from now on")
def give_permission(body: NewPermission, user_id: Person) -> PermissionView:
    """It holds until it is revoked; a new price for the same thing takes the old one's place."""
    with transaction() as session:
        return _view(permissions.allow(session, user_id, body.effect, below_usd=body.below_usd, tool=body.tool, drafts=body.drafts))


@router.delete("/api/permissions/{permission_id}", status_code=204, summary="Ask about it again", responses=may_fail(404))
def revoke_permission(permission_id: str, user_id: Person) -> None:
    """Takes a standing permission back."""
    with transaction() as session:
        permissions.revoke(session, user_id, permission_id)


@router.get("/api/budget", summary="What was spent and what may be")
def get_budget(user_id: Person) -> BudgetView:
    """Spending of today and this month, and the limits."""
    with transaction() as session:
        day, month = (budgets.spent(session, user_id, since=budgets.began(session, user_id, period)) for period in ("day", "month"))
        used = {standing.period: standing for standing in budgets.standings(session, user_id)}
        limits = [
            LimitView(
                period=period,
                limit_usd=limit,
                spent_usd=used[period].spent_usd if period in used else Decimal(0),
                reserved_usd=used[period].reserved_usd if period in used else Decimal(0),
                left_usd=used[period].left_usd if period in used else limit,
            )
            for period, limit in budgets.limits(session, user_id).items()
        ]
        return BudgetView(spent_today_usd=day, spent_this_month_usd=month, limits=limits)


@router.put("/api/budget", summary="Set limits")
def set_budget(body: Limits, user_id: Person) -> BudgetView:
    """The most to spend for each run, in a day, a week, a month. At a limit a run stops with what it has; "continue" takes it up again."""
    given: list[budgets.Period] = [period for period in budgets.PERIODS if period in body.model_fields_set]
    wanted: dict[budgets.Period, Decimal | None] = {period: getattr(body, period) for period in given}
    with transaction() as session:
        budgets.set_limits(session, user_id, wanted)
    return get_budget(user_id)


def _view(row: PermissionRow) -> PermissionView:
    return PermissionView(**{name: getattr(row, name) for name in PermissionView.model_fields})

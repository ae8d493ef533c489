"""Sentences that hold beyond the run: standing permissions, budgets and the time zone, said in the conversation."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from agent.steering.phrases import language_of, say, usd
from agent.steering.reading import Allowance, BudgetWish, Reading
from agent.steering.zones import zone_beside, zone_wished
from core import clock
from memory import budgets, permissions
from memory.tables import PermissionRow, User


@dataclass(frozen=True)
class Settled:
    """What is said back. `allowed`: more is allowed now than before."""

    reply: str
    allowed: bool = False


def settle(session: Session, user_id: str, text: str, reading: Reading) -> Settled | None:
    """Do what such a sentence says; None when the message is none."""
    user = session.get_one(User, user_id)
    language = language_of(text, user.language)
    if (zone := zone_wished(text)) is not None:
        return _zone(user, zone, language)
    if zone := zone_beside(text):
        user.timezone = zone  # what else is said is planned with it, and kept in memory as it was said
    if reading.move == "allow" and reading.allowance is not None:
        return _allow(session, user_id, text, reading.allowance, language)
    if reading.move == "revoke":
        permissions.revoke(session, user_id)
        return Settled(say("revoked", language))
    if reading.move == "permissions":
        rows = permissions.standing(session, user_id)
        listed = ", ".join(in_words(row, language) for row in rows)
        return Settled(say("permissions", language, list=listed) if rows else say("no_permissions", language))
    if reading.move == "budget" and reading.budget is not None:
        told = _budget(session, user_id, reading.budget, language)
        if reading.allowance is not None:
            allowed = _allow(session, user_id, text, reading.allowance, language)
            return Settled(f"{told} {allowed.reply}", allowed.allowed)
        if reading.asks:
            permissions.revoke(session, user_id)
            told = f"{told} {say('revoked', language)}"
        return Settled(told)
    return None


def _zone(user: User, zone: str, language: str) -> Settled:
    """The person's time zone from now on; what is planned keeps its moment."""
    if not zone:
        return Settled(say("zone_unknown", language))
    user.timezone = zone
    return Settled(say("zone_set", language, zone=zone, now=f"{clock.now().astimezone(ZoneInfo(zone)):%H:%M}"))


def in_words(row: PermissionRow, language: str) -> str:
    """`spend less than $1`."""
    if row.effect == "spends":
        return say("may_spends", language, usd=usd(row.below_usd)) if row.below_usd is not None else say("may_spends_any", language)
    if row.effect == "deletes":
        return say("may_deletes", language)
    if row.drafts:
        return say("may_drafts", language)
    return say("may_publishes", language, where=f" ({row.tool})" if row.tool else "")


def _allow(session: Session, user_id: str, text: str, allowance: Allowance, language: str) -> Settled:
    if allowance.one_place:
        return Settled(say("allowed_not_there_only", language))
    permissions.allow(session, user_id, allowance.effect, below_usd=allowance.below_usd, drafts=allowance.drafts, words=text)
    if allowance.effect == "spends":
        return Settled(say("allowed_spends", language, usd=usd(allowance.below_usd or Decimal(0))), allowed=True)
    return Settled(say("allowed_drafts" if allowance.drafts else "allowed_publishes", language), allowed=True)


def _budget(session: Session, user_id: str, wish: BudgetWish, language: str) -> str:
    if wish.other:
        return say("budget_dollars", language)
    if wish.usd is None and not wish.lift:
        return status(session, user_id, language)
    if wish.period is None and wish.usd is not None:
        return say("budget_which", language, usd=usd(wish.usd))
    periods: list[budgets.Period] = [wish.period] if wish.period else list(budgets.PERIODS)
    budgets.set_limits(session, user_id, {**{period: wish.usd for period in periods}, **dict(wish.also)})
    period = say(wish.period or "any", language)
    if wish.usd is None:
        return say("budget_lifted", language, period=period)
    first, *others = [f"{usd(limit)} {say(period, language)}" for period, limit in ((wish.period, wish.usd), *wish.also) if period]
    for other in others:
        first = say("both", language, first=first, second=other)
    return say("budget_set", language, limit=first)


def status(session: Session, user_id: str, language: str) -> str:
    """What is spent and what the limits are, in a sentence or two."""
    day, month = (usd(budgets.spent(session, user_id, since=budgets.began(session, user_id, period))) for period in ("day", "month"))
    left = {standing.period: standing.left_usd for standing in budgets.standings(session, user_id)}
    limits = []
    for period, limit in budgets.limits(session, user_id).items():
        told = f"{usd(limit)} {say(period, language)}"
        limits.append(say("budget_left", language, limit=told, left=usd(left[period])) if period in left else told)
    told = say("budget_limits", language, list=", ".join(limits)) if limits else say("budget_none", language)
    return say("budget_status", language, day=day, month=month, limits=told)

"""Sentences that hold beyond the run: what they leave standing."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from agent.steering.reading import read
from core.database import transaction
from core.ids import new_id
from graphs.standing import settle
from memory import budgets, permissions
from memory.tables import User


@pytest.mark.parametrize(
    "text",
    ["at most $3 a day, and always ask before you pay", "ตั้งไว้เลยว่าวันนึงใช้ได้ไม่เกิน 3 ดอลลาร์ ถ้าเสียเงินต้องถามก่อนทุกครั้ง"],
)
def test_a_limit_with_being_asked_sets_the_one_and_takes_back_what_was_allowed(text: str, database) -> None:
    with transaction() as session:
        user = User(id=new_id("usr"), name="Somebody", timezone="Asia/Bangkok")
        session.add(user)
        session.flush()
        settle(session, user.id, "never ask below $1", read("never ask below $1"))
        assert permissions.standing(session, user.id)
        assert settle(session, user.id, text, read(text))
        assert permissions.standing(session, user.id) == []
        assert budgets.limits(session, user.id)["day"] == Decimal(3)


@pytest.mark.parametrize(
    ("text", "below", "period", "limit"),
    [
        ("You don't have to ask me about anything under 2 dollars, but don't go over 15 a day", 2, "day", 15),
        ("you can skip asking under $1, but no more than $20 a week", 1, "week", 20),
        ("не спрашивай меня до доллара, но не больше 10 долларов в неделю", 1, "week", 10),
        ("ไม่ต้องถามถ้าไม่เกิน 1 ดอล แต่ห้ามใช้เกิน 20 ดอลต่อเดือน", 1, "month", 20),
    ],
)
def test_a_permission_and_a_limit_in_one_message_are_both_kept(text: str, below: int, period: str, limit: int, database) -> None:
    with transaction() as session:
        user = User(id=new_id("usr"), name="Somebody", timezone="Asia/Bangkok")
        session.add(user)
        session.flush()
        settled = settle(session, user.id, text, read(text))
        assert settled
        assert settled.allowed
        (allowed,) = permissions.standing(session, user.id)
        assert (allowed.effect, allowed.below_usd) == ("spends", Decimal(below))
        assert budgets.limits(session, user.id) == {period: Decimal(limit)}


def test_a_week_of_spending_begins_on_monday(database, monkeypatch) -> None:
    zone = ZoneInfo("Asia/Bangkok")
    monkeypatch.setattr(budgets.clock, "now", lambda: datetime(2026, 11, 29, 23, 30, tzinfo=zone))  # a Sunday
    with transaction() as session:
        user = User(id=new_id("usr"), name="Somebody", timezone="Asia/Bangkok")
        session.add(user)
        session.flush()
        assert budgets.began(session, user.id, "week") == datetime(2026, 11, 23, tzinfo=zone)
        settle(session, user.id, "my budget is $10 a week", read("my budget is $10 a week"))
        (standing,) = budgets.standings(session, user.id)
        assert (standing.period, standing.left_usd) == ("week", Decimal(10))


def test_a_zone_told_beside_a_wish_counts_from_now_on(database) -> None:
    with transaction() as session:
        user = User(id=new_id("usr"), name="Somebody", timezone="UTC")
        session.add(user)
        session.flush()
        for text in ("remember no music ever. and my time zone is bangkok", "post it at 9, moscow time"):
            assert settle(session, user.id, text, read(text)) is None
            assert user.timezone == "Asia/Bangkok"
        assert settle(session, user.id, "я живу в Омске, ставь по моему времени", read("x"))
        assert user.timezone == "Asia/Omsk"

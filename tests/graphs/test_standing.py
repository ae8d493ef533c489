"""Sentences that hold beyond the run: what they leave standing."""

from __future__ import annotations

from decimal import Decimal

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

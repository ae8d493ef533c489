"""What doors show of a run is the run at one instant."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from core.database import transaction
from core.ids import new_id
from graphs import snapshots
from memory.tables import Approval, Run, Thread, User


def test_a_question_that_comes_while_a_run_is_read_is_not_shown_without_its_steps(database, monkeypatch) -> None:
    with transaction() as session:
        user = User(id=new_id("usr"), name="Somebody")
        thread = Thread(id=new_id("thr"), user_id=user.id)
        run = Run(id=new_id("run"), thread_id=thread.id, user_id=user.id, kind="tool", status="approving")
        for row in (user, thread, run):
            session.add(row)
            session.flush()

    def asked_meanwhile(session: Session, run_ids: Sequence[str]) -> Any:
        steps = list(read_steps(session, run_ids))
        with transaction() as other:
            expires = datetime.now(UTC) + timedelta(hours=1)
            given = {"plan_hash": "h", "steps": [], "effects": ["publishes"], "cost_usd": 0, "summary": "Publish", "expires_at": expires}
            other.add(Approval(id=new_id("apr"), run_id=run.id, **given))
        return steps

    read_steps = snapshots.plan_steps
    monkeypatch.setattr(snapshots, "plan_steps", asked_meanwhile)
    assert snapshots.get_run(run.id).approvals == []
    monkeypatch.undo()
    assert len(snapshots.get_run(run.id).approvals) == 1

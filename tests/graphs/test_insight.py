"""Reports and advice: every number is one that was recorded, and where nothing is, that is what is said."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from core import clock
from core.database import transaction
from core.ids import new_id
from core.storage import storage
from graphs import runs
from graphs.views import RunOptions
from memory.assets import Deposit, get_asset, insert
from memory.insight import gaps, numbers
from memory.tables import Approval, CostRecord, Publication, Run, StepRow, User
from memory.threads import create_thread
from tests.graphs.stack import wait_run
from tools.plan import Plan, Step


@pytest.fixture
def person(database):
    """Somebody nobody else's tests know."""
    with transaction() as session:
        user = User(id=new_id("usr"), name="Somebody", timezone="Asia/Bangkok")
        session.add(user)
        return user.id


def ask(user_id, tool, **args):
    options = RunOptions(language=args.pop("language", "en"))
    return wait_run(
        runs.submit_plan(user_id=user_id, plan=Plan(steps=[Step(id="a", tool=tool, args=args)]), options=options).id, "done", "failed"
    )


def record(user_id, *, status="done", films=0, usd="0", tool="video.short", topic="moss", days_ago=0.0, error=None):
    """A run of `tool` that made so many films (10 s each) and cost so much."""
    at = clock.now() - timedelta(days=days_ago, seconds=5)
    with transaction() as session:
        thread = create_thread(session, user_id)
        run = Run(id=new_id("run"), thread_id=thread.id, user_id=user_id, kind="tool", status=status, created_at=at, finished_at=at)
        session.add(run)
        session.flush()
        step = StepRow(
            id=new_id("stp"), run_id=run.id, user_id=user_id, name="a", tool=tool, title="", args={"topic": topic}, rank=[0], lane="light",
            effect="none", status=status, created_at=at, started_at=at, finished_at=at + timedelta(seconds=3), error=error, outputs={},
        )  # fmt: skip
        session.add(step)
        session.flush()
        made = []
        for number in range(films):
            key = f"assets/{new_id('x').lower()}.mp4"
            storage().put_bytes(key, b"film")
            meta = {"duration_s": 10.0, "width_px": 1080, "height_px": 1920}
            deposited = Deposit(key, new_id("sum"), 4, "video", "video/mp4", f"film {number}.mp4", meta)
            row = insert(session, deposited, user_id=user_id, thread_id=thread.id, step_id=step.id, run_id=run.id)
            row.created_at = at
            made.append(row.id)
        if Decimal(usd):
            cost = {"provider": "openai", "amount": Decimal(usd), "units": {}, "created_at": at}
            session.add(CostRecord(id=new_id("cst"), user_id=user_id, run_id=run.id, step_id=step.id, **cost))
        return made, run.id


def plan_out(user_id, asset, status, due_at, platform="web"):
    with transaction() as session:
        session.add(
            Publication(
                id=new_id("pub"),
                user_id=user_id,
                asset_id=asset,
                platform=platform,
                title="Film",
                description="",
                hashtags=[],
                language="en",
                due_at=due_at,
                timezone="Asia/Bangkok",
                series_id=new_id("ser"),
                number=1,
                times=1,
                starts_at=due_at,
                status=status,
                published_at=due_at if status == "published" else None,
            )
        )


def test_where_nothing_is_recorded_it_says_so(stack, person):
    told = ask(person, "insight.report", period="month")
    outputs = told.steps[0].outputs
    assert told.status == "done" and "Nothing is recorded" in outputs["summary"] and outputs["report"] is None and told.assets == []
    russian = ask(person, "insight.advise", period="all", language="ru").steps[0].outputs
    assert "Пока ничего не записано" in russian["summary"] and russian["advice"] == []


def test_the_report_holds_exactly_what_is_recorded(stack, person):
    record(person, films=2, usd="0.30")
    record(person, films=1, days_ago=3)
    record(person, status="failed", error={"message": "the drawing was lost"})
    record(person, films=5, usd="9", days_ago=60)  # before the month that is asked for
    run = ask(person, "insight.report", period="month")
    outputs = run.steps[0].outputs
    found = outputs["numbers"]
    assert found["runs"] == {"done": 2, "failed": 1} and len(found["films"]) == 3
    assert found["spent_usd"] == 0.3 and found["cost_per_film_usd"] == pytest.approx(0.1)
    assert "3 requests" in outputs["summary"] and "3 films made, 0:30 in all" in outputs["summary"] and "$0.30" in outputs["summary"]
    (asset,) = run.assets
    assert asset.kind == "report" and asset.filename.endswith(".html")
    with transaction() as session:
        html = storage().read_bytes(get_asset(session, asset.id).storage_key).decode()
    assert "$0.30" in html and "0:30" in html and not re.search(r"(?:src|href)=", html) and "<script" not in html
    thai = ask(person, "insight.report", period="all", language="th").steps[0].outputs["summary"]
    assert "วิดีโอ 8 เรื่อง" in thai and "$9.30" in thai


def test_advice_rests_on_numbers_and_promises_no_others(stack, person):
    made, run_id = record(person, films=4, topic="Moss")
    for _ in range(3):
        record(person, status="failed", topic="moss", error={"message": "the drawing was lost"})
    record(person, topic="moss")
    record(person, topic="MOSS ")
    plan_out(person, made[0], "published", clock.now() - timedelta(hours=2))
    plan_out(person, made[1], "waiting_for_connection", clock.now() - timedelta(hours=1), "tiktok")
    plan_out(person, made[2], "scheduled", clock.now() + timedelta(days=2))
    with transaction() as session:
        session.add(
            Approval(
                id=new_id("apr"),
                run_id=run_id,
                plan_hash="",
                steps=[],
                effects=[],
                cost_usd=0,
                summary="",
                status="expired",
                expires_at=clock.now(),
            )
        )
    outputs = ask(person, "insight.advise", period="week").steps[0].outputs
    by_kind = {piece["about"]: piece["numbers"] for piece in outputs["advice"]}
    assert by_kind["unpublished"]["count"] == 1 and by_kind["unpublished"]["all"] == 4
    assert by_kind["waiting"]["count"] == 1 and by_kind["expired"]["count"] == 1
    assert by_kind["gap"]["planned"] == 1 and by_kind["broken"] == {
        "tool": "video.short",
        "failed": 3,
        "count": 6,
        "reason": "the drawing was lost",
    }
    assert by_kind["topic"] == {"topic": "moss", "count": 3} and by_kind["upright"] == {"count": 4}
    assert "not recorded" in outputs["summary"] and "money" not in by_kind


def test_files_of_a_day_are_found_by_the_day(database, person):
    record(person, films=1, days_ago=1.0)
    record(person, films=2)
    today = clock.now().astimezone(ZoneInfo("Asia/Bangkok")).date()
    before = today - timedelta(days=1)

    def found(first: date, last: date, **args: str) -> int:
        days = {"first_day": first.isoformat(), "last_day": last.isoformat()}
        return len(ask(person, "asset.search", **days, **args).steps[0].outputs["assets"])

    assert (found(today, today), found(before, before), found(before, today), found(before, before, kind="audio")) == (2, 1, 3, 0)
    assert found(today, today, query="tea") == 0


def test_gaps_are_the_empty_days_after_the_first_planned_one(database, person):
    made, _ = record(person, films=1)
    now = datetime(2126, 11, 25, 3, tzinfo=UTC)  # far ahead: what is due goes out under the test
    for day in (27, 28, 30):
        plan_out(person, made[0], "scheduled", datetime(2126, 11, day, 2, tzinfo=UTC))
    with transaction() as session:
        found = numbers(session, person, now - timedelta(days=1), now, "Asia/Bangkok")
    assert [day.day for day in gaps(found)] == [29, *range(1, 10)]


def test_a_month_by_its_name_is_the_latest_one_and_nothing_after_it(person) -> None:
    in_it = clock.now().replace(day=1) - timedelta(days=3)
    name = in_it.strftime("%B")
    record(person, films=2, days_ago=(clock.now() - in_it).days)
    record(person, films=1)
    outputs = ask(person, "insight.report", period=name.lower()).steps[0].outputs
    assert len(outputs["numbers"]["films"]) == 2 and f"in {name}" in outputs["summary"]
    ends = datetime.fromisoformat(outputs["numbers"]["until"]).astimezone(ZoneInfo("Asia/Bangkok"))
    assert (ends.strftime("%B"), (ends + timedelta(days=1)).day) == (name, 1)  # not the first of the month after it

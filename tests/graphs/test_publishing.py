"""Publishing from the plan to the due time, on real workers and a real database; the clock is moved by hand."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PIL import Image
from sqlalchemy import select, update

from core import clock
from core.database import transaction
from core.errors import Conflict
from core.events import Event, stream_key
from core.redis import redis_client
from graphs import runs, snapshots
from graphs.publishing import publish_due
from graphs.views import RunOptions
from memory import publications
from memory.assets import delete_asset, deposit, insert
from memory.tables import AssetRow, Message, Publication, StepRow
from tests.graphs.stack import wait_run, wait_until
from tools.plan import Plan, Step

YES = RunOptions(approve=["publishes"])


@pytest.fixture(autouse=True)
def _nothing_left_over(database):
    """What another test planned for tomorrow is not due in this one."""
    yield
    with transaction() as session:
        session.execute(update(Publication).where(Publication.status.in_(publications.OPEN)).values(status="cancelled"))


@pytest.fixture
def picture(database, user_id, tmp_path):
    """Makes a picture asset; each has content of its own."""

    def make(name="sea_view.png", **meta):
        path = tmp_path / name
        Image.new("RGB", (64, 64), (len(meta), 80, 160)).save(path)
        deposited = deposit(path, name)
        with transaction() as session:
            return insert(session, deposited, user_id=user_id, meta=meta).id

    return make


def plan(user_id, media, *, wait="done", options=YES, **args):
    step = Step(id="post", tool="publishing.plan", args={"media": media, "platforms": ["tiktok"], **args})
    return wait_run(runs.submit_plan(user_id=user_id, plan=Plan(steps=[step]), options=options).id, wait, "failed")


def rows_of(run):
    with transaction() as session:
        return list(session.scalars(select(Publication).where(Publication.run_id == run.id).order_by(Publication.due_at, Publication.id)))


def told(thread_id):
    with transaction() as session:
        return list(session.scalars(select(Message.text).where(Message.thread_id == thread_id, Message.role == "assistant")))


def events(thread_id, name):
    found = [Event.model_validate_json(fields["event"]) for _, fields in redis_client().xrange(stream_key(thread_id))]
    return [event for event in found if event.name == name]


def tomorrow(hour, zone="Europe/Berlin"):
    day = (clock.now() + timedelta(days=1)).astimezone(ZoneInfo(zone))
    return day.replace(hour=hour, minute=0, second=0, microsecond=0)


def test_it_is_planned_only_after_a_yes(stack, user_id, picture):
    step = Step(id="post", tool="publishing.plan", args={"media": picture(), "platforms": ["tiktok"], "when": tomorrow(9).isoformat()})
    asking = runs.submit_plan(user_id=user_id, plan=Plan(steps=[step]))
    assert asking.status == "approving" and asking.approvals[0].effects == ["publishes"] and rows_of(asking) == []
    runs.approve(asking.approvals[0].id, user_id=user_id, approved=True)
    run = wait_run(asking.id, "done", "failed")
    (row,) = rows_of(run)
    assert (row.status, row.due_at, row.title) == ("scheduled", tomorrow(9).astimezone(UTC), "Sea view")
    assert "not connected" in run.steps[0].outputs["summary"]
    wait_until(lambda: events(run.thread_id, "publication.scheduled"))


def test_on_the_own_page_it_goes_out_at_its_time_and_once(stack, user_id, picture):
    run = plan(user_id, picture(title="Кофе и утро"), platforms=["web", "tiktok"], when=tomorrow(9).isoformat())
    assert publish_due(tomorrow(9) - timedelta(seconds=1)) == 0
    with ThreadPoolExecutor(4) as pool:  # four ticks at once
        assert sum(pool.map(lambda _: publish_due(tomorrow(9)), range(4))) == 2
    assert publish_due(tomorrow(10)) == 0
    by_platform = {row.platform: row for row in rows_of(run)}
    assert by_platform["web"].status == "published" and by_platform["web"].link == f"/page/{by_platform['web'].id}"
    assert by_platform["tiktok"].status == "waiting_for_connection"
    (message,) = told(run.thread_id)
    assert "Кофе и утро" in message and by_platform["web"].id in message and "TikTok" in message
    wait_until(lambda: events(run.thread_id, "publication.published"))
    assert len(events(run.thread_id, "publication.published")) == len(events(run.thread_id, "publication.waiting")) == 1


def test_now_on_the_own_page_is_done_by_the_tick(stack, user_id, picture):
    run = plan(user_id, picture(), platforms=["web"])
    wait_until(lambda: rows_of(run)[0].status == "published")


def test_a_time_that_is_over_is_refused_with_the_next_one_like_it(stack, user_id, picture):
    over = clock.now().astimezone(ZoneInfo("Asia/Bangkok")) - timedelta(hours=2)
    run = plan(user_id, picture(), when=over.isoformat(), timezone="Asia/Bangkok")
    assert run.status == "failed" and run.error["code"] == "tool_retry" and "is over" in run.error["message"]
    assert (over + timedelta(days=1)).isoformat(timespec="minutes") in run.error["hint"]
    assert rows_of(run) == []


def test_every_occurrence_is_a_row_of_its_own_at_the_same_local_time(stack, user_id, picture):
    run = plan(
        user_id, picture(), platforms=["tiktok", "instagram"], when=tomorrow(18).isoformat(), timezone="Europe/Berlin", every="day", times=5
    )
    rows = rows_of(run)
    assert len(rows) == 10 and {(row.platform, row.number) for row in rows} == {
        (p, n) for p in ("tiktok", "instagram") for n in range(1, 6)
    }
    assert {row.due_at.astimezone(ZoneInfo("Europe/Berlin")).hour for row in rows} == {18}


def test_a_series_without_an_end_goes_on_and_makes_up_for_nothing(stack, user_id, picture):
    run = plan(user_id, picture(), platforms=["web"], when=tomorrow(7).isoformat(), timezone="Europe/Berlin", every="day")
    assert len(rows_of(run)) == publications.AHEAD
    assert publish_due(tomorrow(7) + timedelta(days=3)) == 4  # three mornings passed unseen
    rows = rows_of(run)
    assert [row.status for row in rows[:5]] == ["cancelled", "cancelled", "cancelled", "published", "scheduled"]
    assert rows[0].error["code"] == "missed" and "3 earlier dates" in told(run.thread_id)[-1]
    assert sum(row.status == "scheduled" for row in rows) == publications.AHEAD
    with transaction() as session:
        publications.cancel(session, publications.get_publication(session, rows[4].id, user_id), whole_series=True)
    assert not any(row.status == "scheduled" for row in rows_of(run))


def test_what_a_platform_would_not_take_is_said_before_anything_is_planned(stack, user_id, picture):
    run = plan(user_id, picture(), platforms=["youtube", "x"], description="x" * 400)
    assert run.status == "failed" and rows_of(run) == []
    assert "YouTube takes videos" in run.error["message"] and "280 characters" in run.error["message"]


def test_words_that_nobody_gave_are_cut_to_fit_and_the_same_wish_twice_is_one(stack, user_id, picture):
    media = picture(title="Long " * 100)
    first = plan(user_id, media, platforms=["x"], when=tomorrow(9).isoformat())
    (row,) = rows_of(first)
    assert len(row.title) <= 100
    again = plan(user_id, media, platforms=["x"], when=tomorrow(9).isoformat())
    assert again.status == "done" and rows_of(again) == [] and "already" in again.steps[0].outputs["summary"]


def test_a_deleted_file_does_not_go_out(stack, user_id, picture):
    media = picture()
    run = plan(user_id, media, platforms=["web"], when=tomorrow(9).isoformat())
    with transaction() as session:
        delete_asset(session, media)
    publish_due(tomorrow(9))
    assert rows_of(run)[0].status == "failed" and "deleted" in told(run.thread_id)[-1]


def test_moved_cancelled_and_taken_down(stack, user_id, picture):
    run = plan(user_id, picture(), platforms=["web"], when=tomorrow(9).isoformat())
    (row,) = rows_of(run)
    with transaction() as session:
        publications.move(session, publications.get_publication(session, row.id, user_id), tomorrow(11))
    assert publish_due(tomorrow(10)) == 0 and publish_due(tomorrow(11)) == 1
    with transaction() as session:
        with pytest.raises(Conflict, match="already"):
            publications.cancel(session, publications.get_publication(session, row.id, user_id))
        publications.withdraw(session, publications.get_publication(session, row.id, user_id))
    with transaction() as session:
        assert row.id not in [item.id for item, _ in publications.public_items(session, user_id)]


@pytest.mark.parametrize("when", ["day", "midnight"])
def test_moved_to_a_day_it_keeps_its_hour(stack, user_id, picture, when):
    (row,) = rows_of(plan(user_id, picture(), when=tomorrow(9).isoformat(), timezone="Asia/Bangkok"))
    zone = ZoneInfo("Asia/Bangkok")
    day = row.due_at.astimezone(zone).date() + timedelta(days=3)
    new = day.isoformat() if when == "day" else f"{day.isoformat()}T00:00:00"
    move = Plan(steps=[Step(id="move", tool="publishing.move", args={"when": new})])
    wait_run(runs.submit_plan(user_id=user_id, plan=move, options=YES).id, "done", "failed")
    with transaction() as session:
        moved = session.get_one(Publication, row.id)
        session.expunge(moved)
    before, after = row.due_at.astimezone(zone), moved.due_at.astimezone(zone)
    assert after.date() == day and after.hour == (before.hour if when == "day" else 0)


def test_only_what_is_planned_for_a_day_is_cancelled(stack, user_id, picture):
    morning, later = tomorrow(9), tomorrow(9) + timedelta(days=1)
    media = picture()
    first, second = (plan(user_id, media, platforms=["web"], when=when.isoformat(), timezone="Asia/Bangkok") for when in (morning, later))
    day = later.astimezone(ZoneInfo("Asia/Bangkok")).date().isoformat()
    step = Step(id="cancel", tool="publishing.cancel", args={"day": day})
    run = wait_run(runs.submit_plan(user_id=user_id, plan=Plan(steps=[step]), options=YES).id, "done", "failed")
    assert run.status == "done", run.error
    assert [row.status for row in rows_of(first)] == ["scheduled"] and [row.status for row in rows_of(second)] == ["cancelled"]


def test_of_what_other_conversations_planned_it_asks_which(stack, user_id, picture):
    media = picture()
    first, second = (plan(user_id, media, platforms=["web"], when=tomorrow(hour).isoformat(), title=f"Tea {hour}") for hour in (9, 11))
    cancel = Plan(steps=[Step(id="cancel", tool="publishing.cancel", args={})])
    run = wait_run(runs.submit_plan(user_id=user_id, plan=cancel, options=YES).id, "done", "failed")
    assert run.status == "failed" and "Tea 9" in str(run.error) and "Tea 11" in str(run.error)
    assert [row.status for each in (first, second) for row in rows_of(each)] == ["scheduled", "scheduled"]
    latest = Plan(steps=[Step(id="cancel", tool="publishing.cancel", args={"query": "последний ролик"})])
    assert wait_run(runs.submit_plan(user_id=user_id, plan=latest, options=YES).id, "done", "failed").status == "done"
    assert [row.status for each in (first, second) for row in rows_of(each)] == ["scheduled", "cancelled"]


def test_the_calendar_of_the_next_days_shows_what_is_due_in_them(stack, user_id, picture):
    media = picture()
    soon, late = (plan(user_id, media, platforms=["web"], when=(tomorrow(9) + timedelta(days=days)).isoformat()) for days in (0, 20))
    step = Step(id="status", tool="publishing.status", args={"days": 14})
    run = wait_run(runs.submit_plan(user_id=user_id, plan=Plan(steps=[step]), options=YES).id, "done", "failed")
    assert run.status == "done", run.error
    shown = {row["id"] for row in run.steps[0].outputs["publications"]}
    assert rows_of(soon)[0].id in shown and rows_of(late)[0].id not in shown


def test_a_draft_whose_step_was_stopped_counts_for_nothing(database, user_id, stack, picture):
    run = plan(user_id, picture(), platforms=["web"], when=tomorrow(9).isoformat())
    with transaction() as session:
        step = session.get_one(StepRow, rows_of(run)[0].step_id)
        words = {"web": publications.Wording("Never said")}
        (row,) = publications.draft(session, step.id, rows_of(run)[0].asset_id, words, publications.Timing(datetime.now(UTC), "UTC"))
        step.status = "cancelled"
    assert publish_due(clock.now() + timedelta(minutes=1)) == 0
    with transaction() as session:
        assert publications.sweep_drafts(session) == 1
        assert session.get(Publication, row.id) is None


def test_an_amended_plan_takes_its_publication_back(stack, user_id, picture):
    media = picture()
    slow = Step(id="slow", tool="lab.nap", args={"duration_s": 30})
    post = {"media": media, "platforms": ["web"], "when": tomorrow(9).isoformat()}
    first = Step(id="post", tool="publishing.plan", args=post)
    run = runs.submit_plan(user_id=user_id, plan=Plan(steps=[first, slow]), options=YES)
    wait_until(lambda: [row.status for row in rows_of(run)] == ["scheduled"])
    later = Step(id="post", tool="publishing.plan", args=post | {"when": tomorrow(10).isoformat()})
    runs.amend(run.id, Plan(steps=[later, slow]), user_id=user_id)
    wait_until(lambda: [row.status for row in rows_of(run)] == ["cancelled", "scheduled"])
    runs.cancel(run.id, user_id=user_id)


def asked(user_id, tool, *, thread_id=None, **args):
    """One step of a publishing tool, to its end; in a conversation where one is given."""
    step = Step(id="it", tool=f"publishing.{tool}", args=args)
    return wait_run(runs.submit_plan(user_id=user_id, plan=Plan(steps=[step]), options=YES, thread_id=thread_id).id, "done", "failed")


def statuses(*planned):
    return [row.status for run in planned for row in rows_of(run)]


def test_what_is_cancelled_is_what_was_spoken_of_just_before(stack, user_id, picture):
    media = picture()
    first = plan(user_id, media, when=tomorrow(9).isoformat(), title="Bread")
    tyres = {"media": media, "platforms": ["tiktok"], "when": tomorrow(11).isoformat(), "title": "Tyres"}
    second = asked(user_id, "plan", thread_id=first.thread_id, **tyres)
    assert asked(user_id, "cancel", thread_id=first.thread_id).status == "done"
    assert statuses(first, second) == ["scheduled", "cancelled"]


def test_after_a_post_that_was_refused_no_other_is_cancelled(stack, user_id, picture):
    media = picture()
    first = plan(user_id, media, when=tomorrow(9).isoformat(), title="Bread")
    refused = asked(user_id, "plan", thread_id=first.thread_id, media=media, platforms=["youtube"], when=tomorrow(11).isoformat())
    assert refused.status == "failed"
    run = asked(user_id, "cancel", thread_id=first.thread_id)
    assert run.status == "failed" and "not planned" in str(run.error) and "Bread" in str(run.error)
    assert statuses(first) == ["scheduled"]


def test_of_several_that_go_by_the_same_words_or_day_it_asks_which(stack, user_id, picture):
    media = picture()
    first, second = (plan(user_id, media, when=tomorrow(hour).isoformat(), timezone="Europe/Berlin", title="Bread") for hour in (9, 11))
    day = tomorrow(9).astimezone(ZoneInfo("Europe/Berlin")).date().isoformat()
    for tool, args in (("cancel", {"query": "bread"}), ("cancel", {"day": day}), ("move", {"day": day, "when": "P1D"})):
        run = asked(user_id, tool, **args)
        assert run.status == "failed" and "Which one" in str(run.error), args
    assert statuses(first, second) == ["scheduled", "scheduled"]
    assert asked(user_id, "cancel", day=day, everything=True).status == "done"
    assert statuses(first, second) == ["cancelled", "cancelled"]


def test_all_but_some_are_cancelled_and_a_name_that_nothing_has_leaves_all(stack, user_id, picture):
    media = picture()
    titles = ("Осенние туры", "Roses", "Rye")
    planned = [plan(user_id, media, when=tomorrow(8 + at).isoformat(), title=title) for at, title in enumerate(titles)]
    refused = asked(user_id, "cancel", everything=True, but="astrolabes")
    assert refused.status == "failed" and "Roses" in str(refused.error) and statuses(*planned) == ["scheduled"] * 3
    assert asked(user_id, "cancel", everything=True, but="осенних туров and rye").status == "done"
    assert statuses(*planned) == ["scheduled", "cancelled", "scheduled"]


def test_a_title_that_nothing_has_takes_nothing_back(stack, user_id, picture):
    first = plan(user_id, picture(), when=tomorrow(9).isoformat(), title="Bread")
    run = asked(user_id, "cancel", query="tyres")
    assert run.status == "failed" and "Bread" in str(run.error) and statuses(first) == ["scheduled"]


def test_a_title_is_found_however_its_words_are_bent(stack, user_id, picture):
    media = picture()
    first = plan(user_id, media, when=tomorrow(9).isoformat(), title="Зимние шины")
    plan(user_id, media, when=tomorrow(11).isoformat(), title="Хлеб")
    run = asked(user_id, "status", query="о зимних шинах")
    assert [row["id"] for row in run.steps[0].outputs["publications"]] == [rows_of(first)[0].id]
    assert "Nothing about" in asked(user_id, "status", query="астролябии").steps[0].outputs["summary"]


def test_of_some_days_only_what_falls_on_them_is_told(stack, user_id, picture):
    media = picture()
    soon, late = (plan(user_id, media, when=(tomorrow(9) + timedelta(days=days)).isoformat()) for days in (0, 3))
    day = rows_of(soon)[0].due_at.astimezone(ZoneInfo(rows_of(soon)[0].timezone)).date().isoformat()
    run = asked(user_id, "status", first_day=day, last_day=day)
    shown = {row["id"] for row in run.steps[0].outputs["publications"]}
    assert rows_of(soon)[0].id in shown and rows_of(late)[0].id not in shown


def test_everything_is_pushed_back_by_a_day_at_its_hour(stack, user_id, picture):
    media = picture()
    planned = [plan(user_id, media, when=(tomorrow(9) + timedelta(days=days)).isoformat(), timezone="Europe/Berlin") for days in (0, 2)]
    before = [rows_of(run)[0].due_at for run in planned]
    assert asked(user_id, "move", when="P1D", everything=True).status == "done"
    zone = ZoneInfo("Europe/Berlin")
    after = [rows_of(run)[0].due_at for run in planned]
    assert [at.astimezone(zone).replace(tzinfo=None) for at in after] == [
        at.astimezone(zone).replace(tzinfo=None) + timedelta(days=1) for at in before
    ]


def test_of_a_recurring_one_a_day_is_cancelled_alone(stack, user_id, picture):
    run = plan(user_id, picture(), when=tomorrow(9).isoformat(), timezone="Europe/Berlin", every="day", times=3)
    day = rows_of(run)[1].due_at.astimezone(ZoneInfo("Europe/Berlin")).date().isoformat()
    assert asked(user_id, "cancel", day=day).status == "done"
    assert statuses(run) == ["scheduled", "cancelled", "scheduled"]


def test_words_alone_go_out_where_they_may(stack, user_id):
    words = "We are closed on Monday, see you on Tuesday!"
    run = asked(user_id, "announce", text=words, platforms=["telegram", "x"], when=tomorrow(9).isoformat())
    assert run.status == "done", run.error
    assert {(row.platform, row.title, row.status) for row in rows_of(run)} == {("telegram", words, "scheduled"), ("x", words, "scheduled")}
    again = asked(user_id, "announce", text=words, platforms=["telegram"], when=tomorrow(9).isoformat())
    assert rows_of(again) == [] and "already" in again.steps[0].outputs["summary"]
    publish_due(tomorrow(9))
    assert {row.status for row in rows_of(run)} == {"waiting_for_connection"}
    refused = asked(user_id, "announce", text=words, platforms=["instagram"], when=tomorrow(9).isoformat())
    assert refused.status == "failed" and "picture or a film" in str(refused.error) and rows_of(refused) == []
    assert asked(user_id, "announce", text="x" * 300, platforms=["x"]).status == "failed"


def test_a_post_is_written_first_and_goes_out_after_a_yes_to_its_words(stack, user_id):
    args = {"topic": "our sale", "details": ["20% off until Sunday"], "platforms": ["telegram", "facebook"]}
    step = Step(id="post", tool="publishing.post", args={**args, "when": tomorrow(9).isoformat()})
    run = runs.submit_plan(user_id=user_id, plan=Plan(steps=[step]))
    (approval,) = wait_until(lambda: snapshots.get_run(run.id).approvals)
    (asked_about,) = approval.steps
    assert approval.effects == ["publishes"] and "20% off until Sunday" in " ".join(asked_about.public) and rows_of(run) == []
    runs.approve(approval.id, user_id=user_id, approved=True)
    done = wait_run(run.id, "done", "failed")
    assert {(row.platform, row.status) for row in rows_of(done)} == {("telegram", "scheduled"), ("facebook", "scheduled")}
    assert "20% off until Sunday" in done.steps[0].outputs["text"]


def test_the_words_that_a_publication_waits_for_go_out_with_it(stack, user_id, picture):
    words = [
        Step(id=name, tool="script.metadata", args={"topic": name, "details": [told], "platforms": ["instagram"]})
        for name, told in (("cake", "Made on Sundays"), ("bread", "Baked at five"))
    ]
    outs = [
        Step(id=f"out-{name}", tool="publishing.plan", args={"media": media, "platforms": ["instagram"]}, needs=[name])
        for name, media in (("cake", picture("cake.png")), ("bread", picture("bread.png", n=1)))
    ]
    done = wait_run(runs.submit_plan(user_id=user_id, plan=Plan(steps=[*words, *outs]), options=YES).id, "done", "failed")
    assert done.status == "done", done.error
    told = {row.title: row.description for row in rows_of(done)}
    assert sorted("Made on Sundays" in words for words in told.values()) == [False, True]
    assert sorted("Baked at five" in words for words in told.values()) == [False, True]


def test_a_post_where_words_alone_will_not_do_has_a_picture(stack, user_id):
    step = Step(id="post", tool="publishing.post", args={"topic": "our new menu", "platforms": ["instagram", "web"]})
    done = wait_run(runs.submit_plan(user_id=user_id, plan=Plan(steps=[step]), options=YES).id, "done", "failed")
    assert done.status == "done", done.error
    rows = rows_of(done)
    assert {row.platform for row in rows} == {"instagram", "web"} and len({row.asset_id for row in rows}) == 1
    with transaction() as session:
        assert session.get_one(AssetRow, rows[0].asset_id).kind == "image"


def test_a_place_that_is_not_wanted_any_more_is_called_off_and_nothing_planned_twice(stack, user_id, picture):
    first = plan(user_id, picture(), platforms=["tiktok", "facebook"], when=tomorrow(9).isoformat())
    said = runs.submit(text="not tiktok, only facebook", user_id=user_id, thread_id=first.thread_id, options=YES)
    run = wait_run(said.id, "done", "failed")
    assert run.status == "done" and rows_of(run) == []
    assert {row.platform: row.status for row in rows_of(first)} == {"tiktok": "cancelled", "facebook": "scheduled"}

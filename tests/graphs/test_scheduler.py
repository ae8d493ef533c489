"""Claiming and ending steps, without workers: who is next, and what a worker that lost its claim may still do."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text, update

from core.database import transaction
from core.errors import StepInterrupted, ToolFailed, Unavailable
from core.ids import new_id
from graphs import claims, runs, snapshots, workflows
from graphs.resolve import resolve
from graphs.scheduler import consumes
from memory.tables import STEP_ENDED, Run, StepRow, User
from tools.plan import Plan, Step
from tools.registry import registry

LANES = ["gpu"]


@pytest.fixture(autouse=True)
def alone(database):
    """No work of another test is waiting."""
    with transaction() as session:
        session.execute(update(StepRow).where(StepRow.lane == "gpu", StepRow.status.not_in(STEP_ENDED)).values(status="cancelled"))


@pytest.fixture
def people(database):
    with transaction() as session:
        users = [User(id=new_id("usr"), name=name) for name in ("Ann", "Bo")]
        session.add_all(users)
        return [user.id for user in users]


def nap(step_id, *needs):
    return Step(id=step_id, tool="lab.dream", args={"duration_s": 0}, needs=list(needs))


def submit(user_id, *steps):
    return runs.submit_plan(user_id=user_id, plan=Plan(steps=list(steps)))


def take():
    with transaction() as session:
        return claims.claim(session, LANES, "test")


def finish(claimed):
    with transaction() as session:
        return claims.finish(session, claimed, {"summary": "", "label": ""}, [], [], [])


def test_people_take_turns(people):
    ann, bo = people
    submit(ann, *[nap(f"a{n}") for n in range(4)])
    submit(bo, nap("b0"), nap("b1"))
    order = [take().user_id for _ in range(4)]
    assert order == [ann, bo, ann, bo]


def test_the_oldest_run_first_and_depth_before_breadth(people):
    ann, _ = people
    first = submit(ann, nap("one"), nap("one-b", "one"), nap("two"), nap("two-b", "two"))
    submit(ann, nap("late"))
    finish(take())
    assert [take().name for _ in range(3)] == ["one-b", "two", "late"]
    assert first.status == "running"


def test_a_lost_claim_writes_nothing(people):
    run = submit(people[0], nap("a"))
    stale = take()
    with transaction() as session:
        assert claims.release(session, stale)
    fresh = take()
    assert fresh.fence == stale.fence + 1
    assert not finish(stale)
    with transaction() as session:
        assert not claims.fail(session, stale, ToolFailed("too late"))
    assert finish(fresh)
    assert snapshots.get_run(run.id).status == "done"


def test_finishing_twice_counts_once(people):
    submit(people[0], nap("a"), nap("b", "a"))
    first = take()
    assert finish(first) and not finish(first)
    assert take().name == "b" and take() is None


def test_an_unavailable_service_is_tried_again_later_then_given_up(people):
    run = submit(people[0], nap("a"))
    for _ in range(claims.MAX_RETRIES):
        claimed = take()
        with transaction() as session:
            assert claims.fail(session, claimed, Unavailable("away"))
        assert take() is None  # it waits
        with transaction() as session:
            session.execute(text("UPDATE steps SET ready_at = now() WHERE id = :id"), {"id": claimed.step_id})
    with transaction() as session:
        claims.fail(session, claims.claim(session, LANES, "test"), Unavailable("away"))
    assert snapshots.get_run(run.id).status == "failed"


def test_deaths_are_counted_apart_from_retries(people):
    run = submit(people[0], nap("a"))
    for _ in range(3):
        with transaction() as session:
            session.execute(text("UPDATE steps SET ready_at = now() WHERE status = 'ready' AND lane = 'gpu'"))
        claimed = take()
        with transaction() as session:
            claims.fail(session, claimed, StepInterrupted("died"))
    assert snapshots.get_run(run.id).error["code"] == "interrupted"


@settings(max_examples=25, deadline=None)
@given(edges=st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=16), failing=st.integers(0, 9))
def test_any_plan_runs_in_order_to_its_end(database, edges, failing):
    """Whatever the shape: a step starts after all it needs; a failure takes down exactly what depends on it; the run always ends."""
    with transaction() as session:
        user = User(id=new_id("usr"), name="Any")
        session.add(user)
    needs = {n: {a for a, b in edges if b == n and a < n} for n in range(8)}
    run = submit(user.id, *[nap(f"s{n}", *[f"s{m}" for m in sorted(needs[n])]) for n in range(8)])
    done: set[int] = set()
    while (claimed := take()) is not None:
        number = int(claimed.name[1:])
        assert needs[number] <= done
        if number == failing:
            with transaction() as session:
                claims.fail(session, claimed, ToolFailed("no"))
        else:
            finish(claimed)
            done.add(number)
    broken = {failing} if failing < 8 else set()
    while grown := {n for n in range(8) if needs[n] & broken} - broken:
        broken |= grown
    ended = snapshots.get_run(run.id)
    assert done == set(range(8)) - broken
    assert ended.status == ("failed" if broken else "done")


def test_the_key_follows_content_not_ids(people):
    submit(people[0], nap("a"))
    submit(people[1], nap("a"))
    submit(people[1], Step(id="a", tool="lab.dream", args={"duration_s": 1}))
    keys = []
    with transaction() as session:
        for step in session.query(StepRow).filter(StepRow.status == "ready", StepRow.lane == "gpu").order_by(StepRow.created_at):
            keys.append(resolve(session, step, session.get_one(Run, step.run_id)).key)
    assert keys[0] == keys[1] != keys[2]


def test_a_workflow_fills_its_parameters(people):
    plan = Plan(steps=[Step(id="a", tool="lab.dream", args={"duration_s": "{{ long }}", "label": "for {{who}}"})])
    saved = workflows.save_workflow(user_id=people[0], name="rest", parameters={"long": {"default": 0}, "who": {}}, plan=plan)
    run = workflows.run_workflow(saved.name, {"who": "me"}, user_id=people[0])
    assert run.kind == "workflow" and run.steps[0].args == {"duration_s": 0, "label": "for me"}
    with pytest.raises(Exception, match="give who"):
        workflows.run_workflow("rest", {}, user_id=people[0])


@pytest.mark.parametrize(
    ("tool", "source", "consumed"),
    [
        ("video.effect", "video.edit", True),
        ("video.music", "music.generate", True),
        ("video.generate", "image.generate", True),
        ("voice.speak", "script.write", True),
        ("video.sound", "video.edit", False),
        ("video.frame", "video.edit", False),
        ("asset.describe", "video.edit", False),
        ("script.metadata", "video.short", False),
        ("publishing.plan", "video.short", False),
    ],
)
def test_a_clip_is_still_a_result_beside_its_sound_a_still_and_its_words(tool, source, consumed):
    of = {step.name: step for step in (_done(source), _done(tool))}
    assert consumes(of[tool], of[source]) is consumed


def _done(tool):
    return StepRow(name=tool, tool=tool, status="done", effect=registry().get(tool).effect)

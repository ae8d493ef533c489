"""Runs from the door to the end, on real workers."""

from __future__ import annotations

import time

import pytest

from core.errors import Conflict, InvalidPlan
from core.events import Event, stream_key
from core.redis import redis_client
from graphs import runs, snapshots
from graphs.views import RunOptions
from tests.graphs.stack import wait_run, wait_until
from tools.plan import Plan, Step


def carve(step_id="a", words="hello", **args):
    return Step(id=step_id, tool="lab.carve", args={"words": words, **args})


def nap(step_id="a", seconds=0.0, needs=(), **args):
    return Step(id=step_id, tool="lab.nap", args={"duration_s": seconds, **args}, needs=list(needs))


def direct(user_id, *steps, **kwargs):
    return runs.submit_plan(user_id=user_id, plan=Plan(steps=list(steps)), **kwargs)


def events_of(thread_id):
    return [Event.model_validate_json(fields["event"]) for _, fields in redis_client().xrange(stream_key(thread_id))]


def test_a_direct_call_makes_an_asset_with_its_lineage(stack, user_id):
    first = wait_run(direct(user_id, carve(words="hello "), carve("b", "world", source="$a.text")).id, "done", "failed")
    assert first.status == "done", first.error
    (asset,) = first.assets  # the step another one needed is not a result
    assert (asset.kind, asset.size_bytes) == ("text", 11)
    assert asset.parents == [first.steps[0].outputs["text"]]


def test_events_tell_the_story_in_order_and_once(stack, user_id):
    run = wait_run(direct(user_id, carve(), nap("b", needs=["a"])).id, "done")
    wait_until(lambda: any(event.name == "run.completed" for event in events_of(run.thread_id)))
    names = [event.name for event in events_of(run.thread_id) if event.name != "step.progress"]
    assert names == [
        "run.started", "plan.proposed", "step.queued", "step.queued", "step.started", "asset.created", "step.completed", "step.started",
        "step.completed", "run.completed",
    ]  # fmt: skip


def test_a_failed_step_skips_what_needs_it_and_spares_the_rest(stack, user_id):
    broken = Step(id="bad", tool="lab.break_", args={"how": "failed"})
    run = wait_run(direct(user_id, broken, nap("after", needs=["bad"]), nap("later", needs=["after"]), carve("free")).id, "done", "failed")
    assert run.status == "failed"
    assert {step.name: step.status for step in run.steps} == {"bad": "failed", "after": "skipped", "later": "skipped", "free": "done"}
    assert run.error["hint"] == "Choose another one."
    assert len(run.assets) == 1


@pytest.mark.parametrize("how,code", [("retry", "tool_retry"), ("crash", "tool_failed"), ("full", "storage_full")])
def test_each_kind_of_failure_is_told_with_its_code(stack, user_id, how, code):
    run = wait_run(direct(user_id, Step(id="a", tool="lab.break_", args={"how": how})).id, "failed")
    assert run.error["code"] == code and run.steps[0].attempts == 1


def test_a_composite_expands_twice_and_its_children_share_results(stack, user_id):
    run = wait_run(direct(user_id, Step(id="album", tool="lab.album", args={"pages": 3})).id, "done", "failed")
    assert run.status == "done", run.error
    assert [step.name for step in run.steps] == ["album", "album/cover", "album/page1", "album/page2", "album/page3"]
    assert run.steps[0].outputs["pages"] == 3


def test_a_composites_new_effect_asks_and_holds_only_what_needs_it(stack, user_id, tmp_path):
    ledger = tmp_path / "ledger"
    run = direct(user_id, Step(id="album", tool="lab.album", args={"pages": 2, "publish_to": str(ledger)}))
    waiting = wait_until(
        lambda: (
            (found := snapshots.get_run(run.id)).approvals
            and next(s for s in found.steps if s.name.endswith("page2")).status == "done"
            and found
        )
    )
    assert not ledger.exists()
    (approval,) = waiting.approvals
    assert approval.effects == ["publishes"]
    runs.approve(approval.id, user_id=user_id, approved=True)
    assert wait_run(run.id, "done", "failed").status == "done"
    assert ledger.read_text() == "album\n"


def test_a_no_inside_a_composite_is_no_failure(stack, user_id, tmp_path):
    ledger = tmp_path / "ledger"
    run = direct(user_id, Step(id="album", tool="lab.album", args={"pages": 1, "publish_to": str(ledger)}))
    (approval,) = wait_until(lambda: snapshots.get_run(run.id).approvals)
    runs.approve(approval.id, user_id=user_id, approved=False)
    ended = wait_run(run.id, "done", "failed", "cancelled")
    assert ended.status == "cancelled" and not ended.error and not ledger.exists()
    assert next(step for step in ended.steps if step.name == "album").status == "cancelled"


def test_publishing_asks_first_and_a_yes_counts_once(stack, user_id, tmp_path):
    ledger = tmp_path / "ledger"
    run = direct(user_id, Step(id="post", tool="lab.post", args={"ledger": str(ledger), "words": "hi", "price_usd": 0.5}))
    assert run.status == "approving" and not run.steps
    (approval,) = run.approvals
    assert set(approval.effects) == {"publishes", "spends"} and float(approval.cost_usd) == 0.5
    runs.approve(approval.id, user_id=user_id, approved=True)
    with pytest.raises(Conflict):
        runs.approve(approval.id, user_id=user_id, approved=True)
    done = wait_run(run.id, "done", "failed")
    assert done.status == "done" and float(done.cost_usd) == 0.5
    assert ledger.read_text() == "hi\n"


def test_a_no_starts_nothing(stack, user_id, tmp_path):
    run = direct(user_id, Step(id="post", tool="lab.post", args={"ledger": str(tmp_path / "l"), "words": "hi"}))
    runs.approve(run.approvals[0].id, user_id=user_id, approved=False)
    assert snapshots.get_run(run.id).status == "cancelled"


def test_what_was_allowed_beforehand_is_not_asked(stack, user_id, tmp_path):
    step = Step(id="post", tool="lab.post", args={"ledger": str(tmp_path / "l"), "words": "hi", "price_usd": 1})
    free = direct(user_id, step, options=RunOptions(approve=["publishes", "spends"], budget_usd=2))
    assert wait_run(free.id, "done", "failed").status == "done"
    dear = direct(user_id, step, options=RunOptions(approve=["publishes", "spends"], budget_usd=0.5))
    assert dear.status == "approving" and dear.approvals[0].effects == ["spends"]


def test_cancel_stops_running_work_and_keeps_what_is_finished(stack, user_id, tmp_path):
    pids = tmp_path / "pids"
    run = direct(
        user_id, carve("done"), carve("slow", seconds=60, child_pid_file=str(pids), source="$done.text"), nap("never", needs=["slow"])
    )
    wait_until(lambda: pids.exists() and pids.read_text())
    began = time.monotonic()
    stopped = runs.cancel(run.id, user_id=user_id)
    assert stopped.status == "cancelled" and len(stopped.assets) == 1
    for pid in pids.read_text().split():
        wait_until(lambda pid=pid: not _alive(int(pid)), timeout_s=3)
    assert time.monotonic() - began < 2.0
    assert {step.name: step.status for step in stopped.steps} == {"done": "done", "slow": "cancelled", "never": "cancelled"}
    assert runs.cancel(run.id, user_id=user_id).status == "cancelled"  # a second time changes nothing


def test_the_same_work_in_a_thread_is_not_done_twice(stack, user_id, tmp_path):
    tally = tmp_path / "tally"
    first = wait_run(direct(user_id, carve(tally=str(tally))).id, "done")
    again = wait_run(direct(user_id, carve(tally=str(tally)), thread_id=first.thread_id).id, "done")
    assert tally.read_text().count("\n") == 1
    assert again.steps[0].reused and again.assets[0].id == first.assets[0].id
    elsewhere = wait_run(direct(user_id, carve(tally=str(tally))).id, "done")
    assert not elsewhere.steps[0].reused and tally.read_text().count("\n") == 2


def test_amend_keeps_what_stays_and_redoes_what_changes(stack, user_id, tmp_path):
    tally = tmp_path / "tally"
    first, second = carve("one", "a", tally=str(tally)), carve("two", "b", source="$one.text", seconds=30, tally=str(tally))
    run = direct(user_id, first, second)
    wait_until(lambda: snapshots.get_run(run.id).steps[1].status == "running")
    runs.amend(run.id, Plan(steps=[first, carve("two", "c", source="$one.text", tally=str(tally))]), user_id=user_id)
    done = wait_run(run.id, "done", "failed")
    assert done.status == "done" and done.assets[0].size_bytes == 2
    assert sorted(tally.read_text().split()) == ["a", "b", "c"]


def test_an_invalid_plan_is_refused_whole(stack, user_id):
    with pytest.raises(InvalidPlan) as refused:
        direct(user_id, carve("a", source="$b.text"), Step(id="b", tool="lab.carv", args={}))
    assert any("lab.carve" in problem for problem in refused.value.problems)
    assert not any(run.status == "running" for run in snapshots.list_runs(user_id=user_id))


def test_an_expired_question_starts_nothing(stack, user_id, tmp_path, monkeypatch):
    from core.errors import Expired
    from core.settings import settings

    monkeypatch.setattr(settings(), "approval_ttl_s", 0.2)
    run = direct(user_id, Step(id="post", tool="lab.post", args={"ledger": str(tmp_path / "l"), "words": "hi"}))
    time.sleep(0.3)
    with pytest.raises(Expired):
        runs.approve(run.approvals[0].id, user_id=user_id, approved=True)
    assert wait_run(run.id, "cancelled").status == "cancelled"
    assert not (tmp_path / "l").exists()


def _alive(pid: int) -> bool:
    import psutil

    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:  # also where it went between two looks
        return False

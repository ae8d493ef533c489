"""Kill -9 of each part in the middle of work: everything resumes, nothing takes effect twice, nothing is left over.

Leases are 4 s here (15 s by default), so that the same recovery is seen sooner.
"""

from __future__ import annotations

import os
import signal
import time
from datetime import timedelta
from decimal import Decimal

import psutil
import psycopg
import pytest
from sqlalchemy import select

from core import clock
from core.database import transaction
from core.redis import redis_client
from graphs import advance, claims, perform, runs, snapshots
from graphs.leases import Leases
from graphs.views import RunOptions
from memory import budgets
from memory.tables import StepRow
from tests.graphs.stack import wait_run, wait_until
from tools.plan import Plan, Step

LEASES_AND_WORK_S = 14.0  # two leases, the work itself and the pauses between two looks
STARTS = 3.0  # a worker started again has what it runs to read, beside whatever else the machine does


def carve(step_id, words, **args):
    return Step(id=step_id, tool="lab.carve", args={"words": words, **args})


def direct(user_id, *steps):
    return runs.submit_plan(user_id=user_id, plan=Plan(steps=list(steps)))


@pytest.fixture
def slow_run(stack, user_id, tmp_path):
    """A run in the middle of a media job that has a child process of its own."""
    pids = tmp_path / "pids"
    run = direct(user_id, carve("first", "one "), carve("slow", "two", seconds=3, child_pid_file=str(pids), source="$first.text"))
    wait_until(lambda: pids.exists() and len(pids.read_text().split()) == 2)
    return run, [int(pid) for pid in pids.read_text().split()]


def gone(pids):
    return all(_is_gone(pid) for pid in pids)


def _is_gone(pid):
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def written(file):
    """Whether a file has anything in it: that it exists is true a moment earlier."""
    return file.exists() and file.read_text() != ""


def assert_whole(run_id):
    """The run ended well, once: one finished attempt per step, one asset per output."""
    done = wait_run(run_id, "done", "failed")
    assert done.status == "done", done.error
    assert done.assets[0].size_bytes == len("one two")
    return done


def test_a_killed_job_is_taken_up_again_and_leaves_no_process(slow_run):
    run, (job, child) = slow_run
    os.kill(job, signal.SIGKILL)
    wait_until(lambda: gone([job, child]), timeout_s=3)
    assert assert_whole(run.id).steps[1].attempts == 2


def test_a_killed_media_worker_takes_its_jobs_with_it(stack, slow_run):
    run, pids = slow_run
    stack.kill("media")
    wait_until(lambda: gone(pids), timeout_s=3)
    began = time.monotonic()
    stack.start("media")
    assert assert_whole(run.id).steps[1].attempts == 2
    assert time.monotonic() - began < LEASES_AND_WORK_S + STARTS * stack.ready_in_s


def test_a_stopped_media_worker_gives_its_steps_back(stack, slow_run):
    run, pids = slow_run
    stack.processes["media"].send_signal(signal.SIGTERM)
    stack.processes["media"].wait(15)
    wait_until(lambda: gone(pids), timeout_s=3)
    assert snapshots.get_run(run.id).steps[1].status == "ready"
    stack.start("media")
    assert_whole(run.id)


def test_a_killed_run_worker_loses_nothing(stack, user_id):
    chats = [runs.submit(user_id=user_id, text="take a nap for 1.5 seconds").id for _ in range(3)]
    wait_until(lambda: any(snapshots.get_run(run_id).status == "running" for run_id in chats))
    stack.kill("run")
    stack.start("run")
    for run_id in chats:
        done = wait_run(run_id, "done", "failed")
        assert done.status == "done" and done.reply and "Slept" in done.reply
        assert [m.role for m in snapshots.snapshot(done.thread_id).messages] == ["user", "assistant"]


def test_a_killed_tick_misses_nothing(stack, user_id):
    stack.kill("tick")
    run = direct(user_id, carve("a", "one two"))
    assert_whole(run.id)
    stack.start("tick")
    wait_until(lambda: any(b"run.completed" in fields["event"].encode() for _, fields in _stream(run)))


def test_three_deaths_are_a_failure_that_says_so(stack, user_id):
    run = direct(user_id, carve("dies", "x", kill_self=True), carve("free", "one two"))
    ended = wait_run(run.id, "done", "failed")
    assert ended.status == "failed" and ended.steps[0].attempts == 3
    assert "3 times" in ended.error["message"] and ended.error["hint"]
    assert ended.steps[1].status == "done" and len(ended.assets) == 1


def test_redis_wiped_in_the_middle_runs_go_on(stack, user_id):
    run = direct(user_id, carve("a", "one ", seconds=1), carve("b", "two", source="$a.text"))
    wait_until(lambda: snapshots.get_run(run.id).steps[0].status == "running")
    redis_client().flushall()
    assert_whole(run.id)


def test_a_lost_lease_makes_the_late_result_void(stack, user_id, monkeypatch):
    """A worker that stalls longer than its lease must not write: here it is stopped (SIGSTOP) and woken after its step was redone."""
    run = direct(user_id, carve("a", "one two", seconds=2))
    wait_until(lambda: snapshots.get_run(run.id).steps[0].status == "running")
    stalled = stack.processes["media"]
    os.kill(stalled.pid, signal.SIGSTOP)
    try:
        wait_until(lambda: snapshots.get_run(run.id).steps[0].status == "ready")
        stack.start("media")
        done = assert_whole(run.id)
    finally:
        os.kill(stalled.pid, signal.SIGCONT)
    time.sleep(2)
    again = snapshots.get_run(run.id)
    assert again.steps[0].outputs == done.steps[0].outputs and len(again.assets) == 1
    stalled.terminate()
    stalled.wait(15)


def _stream(run):
    from core.events import stream_key

    return redis_client().xrange(stream_key(run.thread_id))


def post(ledger, **args):
    return Step(id="post", tool="lab.post", args={"ledger": str(ledger), "words": "hi", **args})


def test_publishing_that_died_in_the_middle_is_not_repeated(stack, user_id, tmp_path):
    """Nobody knows whether it happened: it fails and says so, instead of perhaps publishing twice."""
    ledger = tmp_path / "ledger"
    run = runs.submit_plan(user_id=user_id, plan=Plan(steps=[post(ledger, seconds=30)]), options=RunOptions(approve=["publishes"]))
    wait_until(lambda: written(ledger))
    stack.kill("run")
    stack.start("run")
    ended = wait_run(run.id, "done", "failed")
    assert ended.error["code"] == "unconfirmed" and ended.error["hint"]
    assert ledger.read_text() == "hi\n"


def test_a_paid_step_that_died_in_the_middle_is_not_paid_twice(stack, user_id, tmp_path):
    ledger = tmp_path / "receipts"
    step = Step(id="buy", tool="lab.buy", args={"ledger": str(ledger), "duration_s": 30})
    run = runs.submit_plan(user_id=user_id, plan=Plan(steps=[step]), options=RunOptions(approve=["spends"], budget_usd=1))
    wait_until(lambda: written(ledger))
    stack.kill("run")
    stack.start("run")
    assert wait_run(run.id, "done", "failed").error["code"] == "unconfirmed"
    assert ledger.read_text() == "paid\n"


def buy(user_id, ledger, leases=None):
    """A paid step, approved, worked off by hand: the receipts and the run."""
    step = Step(id="buy", tool="lab.buy", args={"ledger": str(ledger), "duration_s": 0.1})
    run = runs.submit_plan(user_id=user_id, plan=Plan(steps=[step]), options=RunOptions(approve=["spends"], budget_usd=1))
    leases = leases or Leases("test", [])
    while snapshots.get_run(run.id).status not in ("done", "failed"):
        assert advance.advance_once(leases) or perform.work_once(["network"], leases, None)
    return ledger.read_text().split(), snapshots.get_run(run.id)


def taken_away(call):
    """The same call, made when its step's lease has ended and the tick has noticed."""

    def late(session, *args):
        with transaction() as other:
            step = other.scalars(select(StepRow).where(StepRow.status == "running", StepRow.tool == "lab.buy")).one()
            step.lease_until = clock.now() - timedelta(seconds=1)
            other.flush()
            assert claims.expire(other, step.id, step.run_id)
            step.ready_at = clock.now() - timedelta(seconds=1)
        return call(session, *args)

    return late


def test_a_claim_that_was_lost_before_the_call_makes_no_call(by_hand, user_id, tmp_path, monkeypatch):
    require = perform.spending.require

    def once(*args):
        monkeypatch.undo()
        return taken_away(require)(*args)

    monkeypatch.setattr(perform.spending, "require", once)
    receipts, run = buy(user_id, tmp_path / "receipts")
    assert receipts == ["paid"] and (run.status, run.steps[0].attempts) == ("done", 2), run.error


def test_what_was_paid_counts_also_when_the_result_comes_too_late(by_hand, user_id, tmp_path, monkeypatch):
    monkeypatch.setattr(perform.claims, "finish", taken_away(perform.claims.finish))
    receipts, run = buy(user_id, tmp_path / "receipts")
    assert receipts == ["paid"] and run.error["code"] == "unconfirmed"
    with transaction() as session:
        assert budgets.spent(session, user_id, run_id=run.id) == Decimal("0.10")


def test_a_worker_that_is_stopped_does_not_break_a_paid_call_off(by_hand, user_id, tmp_path, monkeypatch):
    """Given back it would be paid again by the next."""
    leases = Leases("test", [])
    monkeypatch.setattr(perform.spending, "require", lambda *_: leases.draining.set())
    receipts, run = buy(user_id, tmp_path / "receipts", leases)
    assert receipts == ["paid"] and (run.status, run.steps[0].attempts) == ("done", 1), run.error


def test_a_step_whose_database_goes_away_in_the_middle_is_done_again(by_hand, user_id, monkeypatch):
    def gone(*_):
        monkeypatch.undo()
        raise psycopg.OperationalError("terminating connection due to unexpected postmaster exit")

    monkeypatch.setattr(perform, "resolve", gone)
    run = direct(user_id, Step(id="nap", tool="lab.nap", args={"duration_s": 0.01}))
    leases = Leases("test", [])
    while snapshots.get_run(run.id).status not in ("done", "failed"):
        if not (advance.advance_once(leases) or perform.work_once(["light"], leases, None)):
            time.sleep(0.05)
    done = snapshots.get_run(run.id)
    assert (done.status, done.steps[0].attempts) == ("done", 2), done.error


def test_work_that_ends_while_its_worker_is_stopped_is_kept(stack, user_id, tmp_path):
    ledger = tmp_path / "ledger"
    run = runs.submit_plan(user_id=user_id, plan=Plan(steps=[post(ledger, seconds=1)]), options=RunOptions(approve=["publishes"]))
    wait_until(lambda: written(ledger))
    stack.processes["run"].send_signal(signal.SIGTERM)
    stack.processes["run"].wait(20)
    stack.start("run")
    assert wait_run(run.id, "done", "failed").status == "done"
    assert ledger.read_text() == "hi\n"

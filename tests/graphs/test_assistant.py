"""Conversations through the assistant's graph, on real workers, with the local planner."""

from __future__ import annotations

import subprocess
import time

import imageio_ffmpeg
import psycopg
import pytest
from sqlalchemy import text

from core import clock
from core.database import transaction
from core.ids import new_id
from graphs import advance, checkpoints, runs, snapshots
from graphs.leases import Leases
from memory.assets import deposit, insert
from memory.tables import Run
from memory.threads import add_message, create_thread
from tests.graphs.stack import wait_run, wait_until


def test_small_talk_is_answered_and_leaves_no_checkpoints(stack, user_id):
    run = wait_run(runs.submit(user_id=user_id, text="hello").id, "done", "failed")
    assert run.status == "done" and run.reply and not run.steps
    messages = snapshots.snapshot(run.thread_id).messages
    assert [message.role for message in messages] == ["user", "assistant"]
    wait_until(lambda: _checkpoints(run.id) == 0)


def test_a_sentence_becomes_work_and_a_report(stack, user_id):
    run = wait_run(runs.submit(user_id=user_id, text="take a nap for 0.1 seconds").id, "done", "failed")
    assert run.status == "done", run.error
    assert [step.tool for step in run.steps] == ["lab.nap"] and run.reply and "Slept 0.1 s" in run.reply


def test_a_missing_piece_is_asked_for_and_the_next_message_answers(stack, user_id, tmp_path):
    asked = wait_run(runs.submit(user_id=user_id, text="speed it up 2x").id, "asking", "done", "failed")
    assert asked.status == "asking" and asked.reply and "?" in asked.reply
    clip = _upload(user_id, tmp_path)
    answered = runs.submit(user_id=user_id, text="this one", thread_id=asked.thread_id, attachments=[clip])
    assert answered.id == asked.id
    done = wait_run(asked.id, "done", "failed", "asking", timeout_s=60)
    assert done.status == "done", done.reply
    assert done.assets[0].parents == [clip] and abs(done.assets[0].meta["duration_s"] - 1.0) < 0.1


def test_it_means_what_was_made_last(stack, user_id, tmp_path):
    clip = _upload(user_id, tmp_path)
    first = wait_run(runs.submit(user_id=user_id, text="speed it up 2x", attachments=[clip]).id, "done", "failed", timeout_s=60)
    made = first.assets[0].id
    second = wait_run(runs.submit(user_id=user_id, text="now make it square", thread_id=first.thread_id).id, "done", "failed", timeout_s=60)
    assert second.status == "done", second.reply
    assert second.assets[0].parents == [made]
    assert second.assets[0].meta["width_px"] == second.assets[0].meta["height_px"]


def test_the_newest_of_ones_files_is_meant_in_a_new_conversation(stack, user_id, tmp_path):
    clip = _upload(user_id, tmp_path)
    asked = wait_run(runs.submit(user_id=user_id, text="speed up the clip 2x").id, "asking", "done", "failed")
    assert asked.status == "asking"
    run = wait_run(runs.submit(user_id=user_id, text="speed up the newest clip 2x").id, "asking", "done", "failed", timeout_s=60)
    assert run.status == "done", run.reply
    assert run.assets[0].parents == [clip]


def test_messages_of_a_thread_take_turns(stack, user_id):
    first = runs.submit(user_id=user_id, text="take a nap for 1 second")
    second = runs.submit(user_id=user_id, text="take a nap for 0.1 seconds", thread_id=first.thread_id)
    time.sleep(0.3)
    assert snapshots.get_run(second.id).status == "queued"
    ended = wait_run(second.id, "done")
    assert ended.started_at >= snapshots.get_run(first.id).finished_at


def test_the_same_message_twice_is_one_run(stack, user_id):
    first = runs.submit(user_id=user_id, text="hello", client_ref="u1", channel="test", channel_ref="chat-1")
    again = runs.submit(user_id=user_id, text="hello", client_ref="u1", channel="test", channel_ref="chat-1")
    assert again.id == first.id


def test_publishing_from_a_sentence_waits_for_a_yes(stack, user_id, tmp_path):
    ledger = tmp_path / "ledger"
    run = wait_run(
        runs.submit(user_id=user_id, text=f'post "hi there" to the ledger "{ledger}"').id, "approving", "done", "failed", "asking"
    )
    assert run.status == "approving", (run.status, run.reply)
    runs.approve(run.approvals[-1].id, user_id=user_id, approved=True)
    done = wait_run(run.id, "done", "failed")
    assert done.status == "done" and ledger.read_text()


def _upload(user_id, folder):
    path = folder / "clip.mp4"
    source = ["-f", "lavfi", "-i", "testsrc2=s=320x180:r=25:d=2", "-f", "lavfi", "-i", "sine=f=440:d=2"]
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *source, "-pix_fmt", "yuv420p", "-shortest", str(path)]
    subprocess.run(command, check=True, timeout=60)
    deposited = deposit(path, path.name)
    with transaction() as session:
        return insert(session, deposited, user_id=user_id).id


def _checkpoints(run_id):
    with transaction() as session:
        return session.scalar(text("SELECT count(*) FROM checkpoints WHERE thread_id = :run"), {"run": run_id})


def test_a_crash_after_any_node_is_gone_on_from(database, user_id, monkeypatch):
    """Stop the graph after each node's writes are recorded and before the checkpoint that follows: the worst moment to die."""

    class Dies(BaseException):
        pass

    real = checkpoints.saver

    def dying_after(count):
        saver, left = real(), [count]
        put = saver.put

        def put_or_die(*args, **kwargs):
            left[0] -= 1
            if left[0] < 0:
                raise Dies
            return put(*args, **kwargs)

        saver.put = put_or_die
        return saver

    for count in range(1, 6):
        run = _quiet_run(user_id, "hello")
        monkeypatch.setattr(checkpoints, "saver", lambda count=count: dying_after(count))
        with pytest.raises(Dies):
            advance._advance(run)
        monkeypatch.setattr(checkpoints, "saver", real)
        advance._advance(run)
        assert snapshots.get_run(run).status == "done", f"stuck after {count} checkpoints"
        assert [message.role for message in snapshots.snapshot(snapshots.get_run(run).thread_id).messages] == ["user", "assistant"]


def _quiet_run(user_id, words):
    """A run no worker takes: nothing wakes it."""
    with transaction() as session:
        thread = create_thread(session, user_id)
        run = Run(
            id=new_id("run"),
            thread_id=thread.id,
            user_id=user_id,
            kind="chat",
            status="thinking",
            options={},
            wake=False,
            created_at=clock.now(),
        )
        session.add(run)
        session.flush()
        run.message_id = add_message(session, thread, "user", words, run_id=run.id).id
        return run.id


def test_a_run_whose_database_goes_away_in_the_middle_is_taken_up_again(stack, user_id, monkeypatch):
    """The claim took the wake: were it not put back when the run is let go, nobody would ever advance it."""

    def gone(_):
        raise psycopg.OperationalError("terminating connection due to unexpected postmaster exit")

    run = _quiet_run(user_id, "hello")
    with transaction() as session:
        held = "UPDATE runs SET lease_owner = 'test', lease_until = now() + interval '1 minute', wake = false WHERE id = :run"
        fence = session.scalar(text(f"{held} RETURNING fence"), {"run": run})
    monkeypatch.setattr(advance, "_claim", lambda worker: advance.RunClaim(run, fence, advance.VERSION))
    monkeypatch.setattr(advance, "_advance", gone)
    with pytest.raises(psycopg.OperationalError):
        advance.advance_once(Leases("test", ["runs"]))
    assert wait_run(run, "done", "failed").status == "done"

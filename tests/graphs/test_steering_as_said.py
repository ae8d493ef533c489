# ruff: noqa: E501 - sentences are read better unbroken
"""Stops, yeses and noes as people say them, on real workers' code: what waits for a yes stays, is told, or goes."""

from __future__ import annotations

from typing import Any

import psycopg
import pytest
from sqlalchemy.exc import OperationalError

from agent.steering.reading import Selection
from agent.steering.revising import fewer_times
from graphs import runs, snapshots
from graphs.replacing import replaces
from tests.graphs.test_steering import Talk, ask, language_model, person, planner, talk  # noqa: F401 - fixtures
from tools.plan import Plan, Step


@pytest.mark.parametrize("words", ["actually stop, naps are boring", "stop it please, this makes no sense", "стоп, тема скучная", "หยุดก่อน ไม่ทำละ"])
def test_a_stop_with_its_reason_stops_and_wishes_for_nothing(talk: Talk, words: str) -> None:  # noqa: F811
    run = talk.say("take a nap for 5 seconds")
    talk.think()
    assert talk.say(words).heard == "stopped" and talk.run(run.id).status == "cancelled"
    talk.work()
    assert len(snapshots.list_runs(user_id=talk.user_id, thread_id=talk.thread_id)) == 1


@pytest.mark.parametrize(
    ("words", "heard"),
    [("ok send it out", "approved"), ("โอเคลงเลย", "approved"), ("да выкладывай", "approved"), ("cancel it, not posting", "rejected"), ("ยกเลิกเลยนะ ไม่ลงแล้ว", "rejected")],
)  # fmt: skip
def test_what_waits_goes_out_or_is_called_off(talk: Talk, tmp_path, words: str, heard: str) -> None:  # noqa: F811
    run = ask(talk, tmp_path / "ledger")
    assert (told := talk.say(words)).heard == heard and told.id == run.id
    talk.work()
    assert talk.run(run.id).status == "done" and (tmp_path / "ledger").exists() == (heard == "approved")


def test_a_question_or_a_goodbye_leaves_it_waiting(talk: Talk, tmp_path) -> None:  # noqa: F811
    run = ask(talk, tmp_path / "ledger")
    assert "yes or no" in (talk.say("wait whats planned").reply or "")
    assert "welcome" in (talk.say("ok thx talk tmrw").reply or "") and talk.run(run.id).status == "approving"
    other = talk.say("take a nap for 0.01 seconds")
    talk.work()
    assert "I'm waiting for your yes or no" in (talk.run(other.id).reply or ""), "what waits is not forgotten over another wish"
    assert talk.say("yes").id == run.id
    talk.work()
    assert talk.run(run.id).status == "done" and (tmp_path / "ledger").exists()


def test_a_path_in_quotes_is_taken_whole(talk: Talk, tmp_path) -> None:  # noqa: F811
    ledger = tmp_path / "test_a_question_and_a_goodbye_0"
    run = ask(talk, ledger)
    assert talk.run(run.id).plan.steps[0].args["ledger"] == str(ledger)


def test_a_yes_behind_something_that_failed_is_asked_about_again(talk: Talk, tmp_path) -> None:  # noqa: F811
    run = ask(talk, tmp_path / "ledger")
    talk.say("break it failed")
    talk.work()
    told = talk.say("yes")
    assert told.heard == "noted" and "yes or no" in (told.reply or "") and talk.run(run.id).status == "approving"
    assert talk.say("yes").heard == "approved"


def test_two_things_to_be_forgotten_are_both_asked_about(talk: Talk) -> None:  # noqa: F811
    for kept in ("remember that my shop is called Leaf", "remember that my colour is green"):
        talk.say(kept)
        talk.work()
    first = talk.say("forget my shop")
    talk.think()
    assert talk.run(first.id).status == "approving"
    second = talk.say("forget about my colour")
    talk.think()
    assert {talk.run(first.id).status, talk.run(second.id).status} == {"approving"}
    assert talk.say("yes").id == second.id
    talk.work()
    assert "yes or no" in (talk.run(second.id).reply or "")
    assert talk.say("yes").id == first.id
    talk.work()
    assert talk.run(first.id).status == "done"


def _going_out(**args: object) -> Plan:
    return Plan(steps=[Step(id="post", tool="lab.post", args={"ledger": "ast_1", "words": "web", "when": "9", **args})])


def test_a_newer_plan_of_the_same_thing_takes_the_place_of_the_one_that_waits(database) -> None:
    assert replaces(_going_out(words="page"), _going_out()) and replaces(_going_out(when="19"), _going_out()) and replaces(_going_out(), _going_out())
    assert not replaces(_going_out(words="page", when="19"), _going_out()), "another place at another time"
    assert not replaces(_going_out(ledger="ast_2"), _going_out()), "another file"
    assert not replaces(Plan(steps=[Step(id="a", tool="lab.nap", args={"duration_s": 1})]), _going_out())


def test_only_the_first_two_of_five_times() -> None:
    weekly = Plan(steps=[Step(id="post", tool="publishing.plan", args={"every": "week:fri", "times": 5})])
    fewer = fewer_times(weekly, Selection(True, (1, 2)))
    assert fewer is not None and fewer.steps[0].args["times"] == 2
    assert fewer_times(weekly, Selection(True, (2,))) is None and fewer_times(weekly, Selection(True, tuple(range(1, 7)))) is None


def test_a_change_said_before_the_work_has_begun_is_heard_and_holds_nothing_up(talk: Talk) -> None:  # noqa: F811
    run = talk.say("take a nap for 0.3 seconds")
    assert talk.say("make it 0.1 seconds instead").heard == "changing"
    talk.work()
    done = talk.run(run.id)
    assert done.status == "done" and [step.args["duration_s"] for step in done.steps] == [0.1]


def test_a_message_that_meets_a_worker_half_way_is_taken_in_at_the_second_try(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    met = [OperationalError("", {}, psycopg.errors.DeadlockDetected())]
    hear = runs.hear

    def once(*args: Any) -> Any:
        if met:
            raise met.pop()
        return hear(*args)

    monkeypatch.setattr(runs, "hear", once)
    run = talk.say("take a nap for 0.01 seconds")
    talk.work()
    assert talk.run(run.id).status == "done" and not met
    assert len(snapshots.list_runs(user_id=talk.user_id, thread_id=talk.thread_id)) == 1

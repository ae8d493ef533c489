"""The whole way with a language model: the same graph and workers, planning done by a model over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.acceptance.served import Served, wait_until
from tests.emulators.openai import Call, Fault, OpenAI, Reply

ENDED = ("done", "failed", "cancelled", "asking", "approving")


@pytest.fixture(scope="module")
def model() -> Iterator[OpenAI]:
    with OpenAI() as emulator:
        yield emulator


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, model: OpenAI) -> Iterator[Served]:
    stack = Served(tmp_path_factory.mktemp("model") / "home", OPENAI_API_KEY=model.key, OPENAI_BASE_URL=model.url)
    stack.start()
    wait_until(stack.ready, 60, "the stack")
    yield stack
    stack.stop()


def say(served: Served, text: str, thread_id: str = "") -> dict[str, Any]:
    thread = thread_id or served.post("/api/threads", {})["id"]
    run_id = served.post(f"/api/threads/{thread}/messages", {"text": text})["run"]["id"]
    return wait_until(lambda: (run := served.get(f"/api/runs/{run_id}"))["status"] in ENDED and run, 40, "the run")


def propose(*steps: dict[str, Any]) -> Reply:
    return Reply(calls=[Call("propose_plan", {"goal": "Rest", "steps": list(steps)})])


def nap(duration_s: float, step_id: str = "nap") -> dict[str, Any]:
    return {"id": step_id, "tool": "lab.nap", "title": "Rest", "args": {"duration_s": duration_s, "label": "well"}}


def events(served: Served, thread_id: str) -> str:
    """Everything the thread's stream holds: read until its run's end has come."""
    with served.http.stream("GET", f"/api/threads/{thread_id}/events") as stream:
        text = ""
        for piece in stream.iter_text():
            text += piece
            if "event: run.completed" in text:
                return text
    return text


def test_a_models_plan_is_run_and_its_tokens_are_counted(served: Served, model: OpenAI) -> None:
    model.script(propose(nap(0.1)))
    run = say(served, "I am so tired, do something about it for a moment")
    assert run["status"] == "done" and [step["tool"] for step in run["steps"]] == ["lab.nap"]
    assert "Slept 0.1 s well" in run["reply"]


def test_an_answer_streams_and_is_kept_whole(served: Served, model: OpenAI) -> None:
    model.script(Reply(text="I can cut, reframe and clean your clips."))
    run = say(served, "who are you?")
    assert run["reply"] == "I can cut, reframe and clean your clips."
    told = events(served, run["thread_id"])
    assert told.count("event: message.delta") > 1 and told.count("event: message.completed") == 1


def test_a_plan_that_does_not_hold_goes_back_with_its_faults(served: Served, model: OpenAI) -> None:
    model.script(propose({**nap(0.1), "args": {"duration_s": -5}}), propose(nap(0.1)))
    before = len(model.requests)
    run = say(served, "rest a little")
    assert run["status"] == "done"
    told = str(model.requests[before + 1].body["messages"])
    assert "duration_s" in told and "at least 0" in told


def test_a_model_that_is_down_is_replaced_aloud(served: Served, model: OpenAI) -> None:
    model.script(*[Fault(401, message="bad key")])
    run = say(served, "take a nap for 0.1 seconds")
    assert run["status"] == "done" and "Slept 0.1 s" in run["reply"]
    assert "event: provider.changed" in events(served, run["thread_id"])


def test_publishing_asks_whatever_the_model_says(served: Served, model: OpenAI, tmp_path: Any) -> None:
    ledger = tmp_path / "ledger"
    step = {"id": "post", "tool": "lab.post", "title": "Post", "args": {"ledger": str(ledger), "words": "hi"}}
    model.script(propose(step))
    run = say(served, "post hi, I have approved everything already")
    assert run["status"] == "approving" and not ledger.exists()

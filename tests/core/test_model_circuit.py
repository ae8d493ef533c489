"""Who failed three questions in a row is left alone, by every process, and tried out by one question later."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from langchain_core.messages import HumanMessage

from core.errors import Overloaded, Unavailable
from core.models import chat, chat_model, circuit
from core.models.circuit import Circuit, first_told
from core.settings import settings
from tests.emulators.openai import Fault, OpenAI, Reply

LABEL = "openai:gpt-5.4-mini"
HELLO = [HumanMessage("hello")]


@pytest.fixture(params=["redis", "alone"])
def kept(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Where the state is: in Redis, or in this process because there is none."""
    request.getfixturevalue("engines" if request.param == "redis" else "jarvis_home")
    if request.param == "alone":
        monkeypatch.setenv("JARVIS_REDIS_URL", "redis://127.0.0.1:1/0")
    settings.cache_clear()
    circuit.forget()
    yield request.param
    monkeypatch.undo()
    settings.cache_clear()
    circuit.forget()


@pytest.fixture
def breaker(kept: str, monkeypatch: pytest.MonkeyPatch) -> Circuit:
    monkeypatch.setattr(circuit, "REST_S", 0.3)
    return Circuit(f"test-{uuid4().hex}")


def closed(breaker: Circuit) -> bool:
    try:
        breaker.check()
    except Unavailable as error:
        assert error.details["resting"] == breaker.name and error.hint
        return False
    return True


def test_it_opens_after_three_failures_in_a_row(breaker: Circuit) -> None:
    for _ in range(2):
        breaker.failed()
    breaker.succeeded()
    for _ in range(2):
        breaker.failed()
    assert closed(breaker)
    breaker.failed()
    assert not closed(breaker)


def test_one_question_tries_it_out_and_its_success_closes(breaker: Circuit) -> None:
    for _ in range(3):
        breaker.failed()
    time.sleep(0.35)
    assert closed(breaker), "the first one after the rest goes through"
    assert not closed(breaker), "the others wait for what it finds"
    breaker.succeeded()
    assert closed(breaker) and closed(breaker)


def test_a_failed_trial_doubles_the_rest(breaker: Circuit) -> None:
    for _ in range(3):
        breaker.failed()
    time.sleep(0.35)
    assert closed(breaker)
    breaker.failed()
    time.sleep(0.4)
    assert not closed(breaker), "0.6 s now"
    time.sleep(0.3)
    assert closed(breaker)


def test_what_the_service_says_of_itself_is_believed_at_once(breaker: Circuit) -> None:
    breaker.failed(wait_s=60)
    assert not closed(breaker)


def test_an_outage_is_news_once_for_each_listener(breaker: Circuit) -> None:
    assert [first_told(breaker.name, thread) for thread in ("a", "a", "b")] == [True, False, True]


def test_another_process_knows(engines: Path) -> None:
    circuit.forget()
    name = f"test-{uuid4().hex}"
    for _ in range(3):
        Circuit(name).failed()
    program = f"from core.models.circuit import Circuit; Circuit({name!r}).check()"
    done = subprocess.run([sys.executable, "-P", "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert "left alone for a while" in done.stderr


@pytest.fixture
def server(kept: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenAI]:
    monkeypatch.setattr(chat, "FIRST_WAIT_S", 0.01)
    with OpenAI() as emulator:
        monkeypatch.setenv("OPENAI_API_KEY", emulator.key)
        monkeypatch.setenv("OPENAI_BASE_URL", emulator.url)
        settings.cache_clear()
        yield emulator


def ask(fault: type[Unavailable] = Unavailable) -> Unavailable:
    with pytest.raises(fault) as error:
        chat_model(LABEL).ask(HELLO)
    return error.value


def test_a_server_that_is_down_is_not_asked_a_fourth_time(server: OpenAI) -> None:
    server.script(*[Fault(500)] * 9)
    for _ in range(3):
        assert not ask().details.get("resting")
    assert ask().details["resting"].startswith("openai at 127.0.0.1")
    assert len(server.requests) == 9


def test_a_rate_limit_is_respected_by_the_next_question(server: OpenAI) -> None:
    server.script(Fault(429, retry_after="60"))
    assert ask(Overloaded).details == {"retry_after_s": 60.0}
    assert ask().details["resting"].startswith(LABEL)
    assert len(server.requests) == 1


@pytest.mark.parametrize("fault", [Fault(401), Fault(400, code="context_length_exceeded"), Fault(404)])
def test_what_is_wrong_with_a_question_says_nothing_about_the_server(server: OpenAI, fault: Fault) -> None:
    server.script(*[fault] * 4, Reply(text="fine"))
    for _ in range(4):
        with pytest.raises(Exception, match="openai:"):
            chat_model(LABEL).ask(HELLO)
    assert chat_model(LABEL).ask(HELLO).text == "fine"


def test_without_redis_nothing_waits_for_it(jarvis_home: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JARVIS_REDIS_URL", "redis://127.0.0.1:1/0")
    settings.cache_clear()
    circuit.forget()
    began = time.monotonic()
    for _ in range(50):
        Circuit("anything").check()
    assert time.monotonic() - began < 2
    monkeypatch.undo()
    settings.cache_clear()
    circuit.forget()

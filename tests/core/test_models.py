"""The chat model factory against an OpenAI server on loopback: order, retries, waiting, translation, cut streams, secrets."""

from __future__ import annotations

import logging
import socket
import time
import traceback
from collections.abc import Iterator
from typing import Any

import pytest
from langchain_core.messages import HumanMessage

from core.errors import Overloaded, TooLarge, Unavailable
from core.models import Usage, chat, chat_model, choice, configured, contract
from core.settings import settings
from tests.emulators.openai import Call, Fault, OpenAI, Reply

LABEL = "openai:gpt-5.4-mini"
HELLO = [HumanMessage("hello")]
FUNCTION = {"type": "function", "function": {"name": "paint", "description": "Paint", "parameters": {"type": "object", "properties": {}}}}


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, jarvis_home: Any) -> Iterator[pytest.MonkeyPatch]:
    monkeypatch.setattr(chat, "FIRST_WAIT_S", 0.02)
    settings.cache_clear()
    yield monkeypatch
    monkeypatch.undo()
    settings.cache_clear()


@pytest.fixture
def server(environment: pytest.MonkeyPatch) -> Iterator[OpenAI]:
    with OpenAI() as emulator:
        environment.setenv("OPENAI_API_KEY", emulator.key)
        environment.setenv("OPENAI_BASE_URL", emulator.url)
        yield emulator
        assert emulator.left == 0


@pytest.mark.parametrize(
    ("variables", "order"),
    [
        ({}, ["local"]),
        ({"OPENAI_API_KEY": "sk-1"}, [LABEL, "local"]),
        ({"OPENAI_BASE_URL": "http://127.0.0.1:1/v1", "JARVIS_OPENAI_MODEL": "llama3:8b"}, ["openai:llama3:8b", "local"]),
        ({"JARVIS_MODELS": '["openai:a", "openai:b"]'}, ["openai:a", "openai:b", "local"]),
        ({"JARVIS_MODELS": '["local", "openai:a"]', "OPENAI_API_KEY": "sk-1"}, ["local", "openai:a"]),
    ],
)
def test_order_of_the_settings(environment: pytest.MonkeyPatch, variables: dict[str, str], order: list[str]) -> None:
    for name, value in variables.items():
        environment.setenv(name, value)
    assert configured() == order


def test_a_model_without_key_or_of_an_unknown_kind_says_what_to_set(environment: pytest.MonkeyPatch) -> None:
    with pytest.raises(Unavailable, match="no key") as missing:
        chat_model(LABEL)
    assert "OPENAI_API_KEY" in str(missing.value.hint)
    with pytest.raises(Unavailable, match="'gpt-5'") as unknown:
        chat_model("gpt-5")
    assert "openai:NAME" in str(unknown.value.hint)


def test_text_calls_and_tokens_are_the_same_streamed_and_whole(server: OpenAI) -> None:
    reply = Reply(text="One moment.", calls=[Call("paint", {"x": "ภาพ"}), Call("paint", '{"x": ')])
    server.script(reply, reply)
    pieces: list[str] = []
    streamed = chat_model(LABEL).ask(HELLO, functions=[FUNCTION], on_text=pieces.append)
    whole = chat_model(LABEL).ask(HELLO, functions=[FUNCTION])
    for answer in (streamed, whole):
        assert answer.text == "One moment." == "".join(pieces)
        assert [(call.name, call.args) for call in answer.calls] == [("paint", {"x": "ภาพ"}), ("paint", None)]
        assert answer.calls[1].raw == '{"x": ' and "JSON" in answer.calls[1].fault
        assert answer.finish == "tool_calls" and answer.usage.input_tokens > 0 and answer.usage.output_tokens > 0
    assert streamed.usage == whole.usage
    assert [request.body.get("stream", False) for request in server.requests] == [True, False]


def test_a_server_that_counts_no_tokens_is_fine(server: OpenAI) -> None:
    server.script(Reply(text="hi", usage=False))
    assert chat_model(LABEL).ask(HELLO, on_text=lambda _: None).usage == Usage()


PASSING = [Fault(500), Fault(503), Fault(429, retry_after="0"), Fault(408), Fault(502, body="<html>Bad gateway</html>")]


@pytest.mark.parametrize("fault", PASSING)
def test_passing_faults_are_retried(server: OpenAI, fault: Fault) -> None:
    server.script(fault, fault, Reply(text="at last"))
    assert chat_model(LABEL).ask(HELLO, on_text=lambda _: None).text == "at last"


BROKEN = "One two three four."


@pytest.mark.parametrize("first", [Reply(BROKEN, cut_after=3), Reply(BROKEN, end_after=3), Reply(BROKEN, error_after=3)])
def test_a_stream_that_breaks_off_is_asked_again_and_no_beginning_is_shown_twice(server: OpenAI, first: Reply) -> None:
    server.script(first, Reply(text="One two three four five."))
    pieces: list[str] = []
    answer = chat_model(LABEL).ask(HELLO, on_text=pieces.append)
    assert answer.text == "".join(pieces) == "One two three four five."


def test_a_second_try_that_begins_differently_is_not_mixed_into_the_first(server: OpenAI) -> None:
    server.script(Reply(text="One two three.", cut_after=3), Reply(text="Un deux trois."))
    pieces: list[str] = []
    assert chat_model(LABEL).ask(HELLO, on_text=pieces.append).text == "Un deux trois."
    assert "".join(pieces) == "One two "


def test_a_stream_that_always_breaks_off_is_unavailable(server: OpenAI) -> None:
    server.script(*[Reply(text="One two three.", end_after=2)] * 3)
    with pytest.raises(Unavailable, match="broke off"):
        chat_model(LABEL).ask(HELLO, on_text=lambda _: None)


def test_retry_after_is_waited_for(server: OpenAI) -> None:
    server.script(Fault(429, retry_after="1"), Reply(text="ok"))
    chat_model(LABEL).ask(HELLO)
    first, second = server.requests
    assert 1.0 <= second.at_s - first.at_s < 3.0


def test_a_long_retry_after_is_not_waited_for(server: OpenAI) -> None:
    server.script(Fault(429, retry_after="90"))
    began = time.monotonic()
    with pytest.raises(Overloaded, match="busy") as busy:
        chat_model(LABEL).ask(HELLO)
    assert time.monotonic() - began < 5 and busy.value.details == {"retry_after_s": 90.0}


@pytest.mark.parametrize(
    ("fault", "said", "hint"),
    [
        (Fault(429, code="insufficient_quota", message="You exceeded your current quota."), "exceeded your current quota", "credit"),
        (Fault(403, message="Project has no access."), "no access", "key"),
        (Fault(400, message="registry.ollama.ai/library/gemma does not support tools"), "does not support tools", None),
    ],
)
def test_lasting_faults_are_told_at_once(server: OpenAI, fault: Fault, said: str, hint: str | None) -> None:
    server.script(fault)
    with pytest.raises(Unavailable, match=said) as error:
        chat_model(LABEL).ask(HELLO, on_text=lambda _: None)
    assert LABEL in error.value.message and (hint is None or hint in str(error.value.hint))
    assert not isinstance(error.value, Overloaded) and len(server.requests) == 1


def test_an_unknown_model_names_the_setting(server: OpenAI) -> None:
    with pytest.raises(Unavailable, match="does not exist") as error:
        chat_model("openai:gpt-9").ask(HELLO)
    assert "JARVIS_MODELS" in str(error.value.hint)


def test_too_long_a_conversation(server: OpenAI) -> None:
    server.context_tokens = 50
    for on_text in (None, lambda _: None):
        with pytest.raises(TooLarge, match="maximum context length is 50"):
            chat_model(LABEL).ask([HumanMessage("word " * 500)], on_text=on_text)
    assert len(server.requests) == 2


def test_a_page_instead_of_an_answer(server: OpenAI) -> None:
    server.script(*[Fault(200, body="<html>please log in</html>")] * 6)
    for on_text in (None, lambda _: None):
        with pytest.raises(Unavailable, match="openai:"):
            chat_model(LABEL).ask(HELLO, on_text=on_text)


def test_nothing_listening(environment: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    environment.setenv("OPENAI_BASE_URL", f"http://127.0.0.1:{port}/v1")
    with pytest.raises(Unavailable, match="cannot be reached"):
        chat_model(LABEL).ask(HELLO)


def test_a_silent_server_is_given_up(server: OpenAI, environment: pytest.MonkeyPatch) -> None:
    environment.setattr(contract, "SILENCE_S", 0.3)
    choice._model.cache_clear()
    server.script(Reply(text="late", pause_s=2))
    began = time.monotonic()
    with pytest.raises(Unavailable, match="did not answer in time"):
        chat_model(LABEL).ask(HELLO, on_text=lambda _: None)
    assert time.monotonic() - began < 2
    choice._model.cache_clear()


def test_a_wrong_key_is_told_and_never_shown(server: OpenAI, environment: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    environment.setenv("OPENAI_API_KEY", "wrong-key-1")  # short enough to be quoted whole by the server
    settings.cache_clear()
    with caplog.at_level(logging.DEBUG), pytest.raises(Unavailable, match="Incorrect API key") as error:
        chat_model(LABEL).ask(HELLO)
    trace = "".join(traceback.format_exception(error.value))
    assert "OPENAI_API_KEY" in str(error.value.hint)
    assert "wrong-key-1" not in trace + caplog.text + str(error.value.as_record())


def test_an_error_of_the_listener_passes_unchanged(server: OpenAI) -> None:
    def stop(_: str) -> None:
        raise ValueError("the listener stopped")

    server.script(Reply(text="One two three"))
    with pytest.raises(ValueError, match="the listener stopped"):
        chat_model(LABEL).ask(HELLO, on_text=stop)
    assert len(server.requests) == 1

"""The OpenAI emulator itself, over plain HTTP: what it refuses, and the bytes of its streams."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.emulators.openai import Call, Fault, OpenAI, Reply

USER = {"role": "user", "content": "hi"}


def call(call_id: str) -> dict[str, Any]:
    return {"id": call_id, "type": "function", "function": {"name": "paint", "arguments": "{}"}}


def asks(*ids: str) -> dict[str, Any]:
    return {"role": "assistant", "content": None, "tool_calls": [call(call_id) for call_id in ids]}


def result(call_id: str) -> dict[str, Any]:
    return {"role": "tool", "tool_call_id": call_id, "content": "done"}


def function(**parts: Any) -> dict[str, Any]:
    return {"tools": [{"type": "function", "function": {"name": "paint", "parameters": {"type": "object"}, **parts}}]}


@pytest.fixture(scope="module")
def server() -> Iterator[OpenAI]:
    with OpenAI() as emulator:
        yield emulator


def post(server: OpenAI, *messages: dict[str, Any], key: str | None = None, **options: Any) -> httpx.Response:
    headers = {"Authorization": f"Bearer {key or server.key}"} if key != "" else {}
    body = {"model": "gpt-5.4-mini", "messages": list(messages), **options}
    return httpx.post(f"{server.url}/chat/completions", json=body, headers=headers, timeout=10)


@pytest.mark.parametrize(
    ("messages", "said"),
    [
        ([], "Invalid 'messages': empty array."),
        ([USER, asks("a"), USER], "The following tool_call_ids did not have response messages: a"),
        ([USER, asks("a", "b"), result("b")], "The following tool_call_ids did not have response messages: a"),
        ([USER, result("a")], "must be a response to a preceeding message with 'tool_calls'"),
        ([USER, asks("a"), result("a"), result("a")], "must be a response to a preceeding message with 'tool_calls'"),
        ([{"role": "user", "content": None}], "Invalid value for 'content': expected a string, got null."),
        ([{"role": "human", "content": "hi"}], "Invalid value: 'human'. Supported values are: 'system', 'assistant', 'user'"),
    ],
)
def test_messages_it_refuses(server: OpenAI, messages: list[dict[str, Any]], said: str) -> None:
    answer = post(server, *messages)
    assert answer.status_code == 400 and said in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (function(name="video.edit"), "invalid_value", "Invalid 'tools[0].function.name': string does not match pattern"),
        (function(description="x" * 1025), "string_above_max_length", "maximum length 1024, but got a string with length 1025"),
        (function(parameters={"type": "array"}), "invalid_function_parameters", "schema must be a JSON Schema of 'type: \"object\"'"),
        (function(parameters={"type": "object", "properties": {"a": {"$ref": "#/$defs/b"}}}), "invalid_function_parameters", "paint"),
        (function(parameters={"type": "object", "properties": {"a": {"type": "text"}}}), "invalid_function_parameters", "paint"),
        ({"tools": []}, "empty_array", "Invalid 'tools': empty array."),
        ({"stream_options": {"include_usage": True}}, None, "only allowed when 'stream' is enabled"),
        ({"parallel_tool_calls": True}, None, "only allowed when 'tools' are specified"),
        ({"temperature": 0.2}, "unsupported_value", "Only the default (1) value is supported."),
        ({"color": "red"}, None, "Unrecognized request argument supplied: color"),
    ],
)
def test_options_it_refuses(server: OpenAI, options: dict[str, Any], code: str | None, said: str) -> None:
    answer = post(server, USER, **options)
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == code and said in answer.json()["error"]["message"]


def test_keys_and_models(server: OpenAI) -> None:
    assert post(server, USER, key="sk-wrong-0123456789").json()["error"]["code"] == "invalid_api_key"
    assert post(server, USER, key="").json()["error"]["message"].startswith("You didn't provide an API key.")
    assert post(server, USER, model="gpt-9").status_code == 404
    listed = httpx.get(f"{server.url}/models", headers={"Authorization": f"Bearer {server.key}"}, timeout=10).json()
    assert listed["object"] == "list" and [model["id"] for model in listed["data"]] == ["gpt-5.4-mini"]


def test_a_stream_is_chunks_of_one_completion_then_usage_then_done(server: OpenAI) -> None:
    server.script(Reply(text="Hi there", calls=[Call("paint", {"a": "ภาพ"}), Call("paint", {"b": 2})]))
    answer = post(server, USER, stream=True, stream_options={"include_usage": True})
    assert answer.headers["content-type"].startswith("text/event-stream")
    events = [line.removeprefix("data: ") for line in answer.text.split("\n\n") if line]
    assert events[-1] == "[DONE]"
    chunks = [json.loads(event) for event in events[:-1]]
    assert len({(chunk["id"], chunk["created"], chunk["model"], chunk["object"]) for chunk in chunks}) == 1
    assert chunks[0]["choices"][0]["delta"]["role"] == "assistant"
    assert chunks[-1]["choices"] == [] and chunks[-1]["usage"]["total_tokens"] > 0
    assert [chunk["choices"][0]["finish_reason"] for chunk in chunks[:-1] if chunk["choices"][0]["finish_reason"]] == ["tool_calls"]
    pieces = [piece for chunk in chunks[:-1] for piece in chunk["choices"][0]["delta"].get("tool_calls", [])]
    assert [(piece["index"], "id" in piece) for piece in pieces if "id" in piece] == [(0, True), (1, True)]
    for index, expected in ((0, {"a": "ภาพ"}), (1, {"b": 2})):
        assert json.loads("".join(piece["function"]["arguments"] for piece in pieces if piece["index"] == index)) == expected


def test_faults_and_what_was_not_scripted(server: OpenAI) -> None:
    server.script(Fault(429, retry_after="7"))
    limited = post(server, USER)
    assert (limited.status_code, limited.headers["retry-after"], limited.json()["error"]["code"]) == (429, "7", "rate_limit_exceeded")
    assert "not scripted" in post(server, USER).text
    assert server.requests[-1].body["messages"] == [USER]
    server.script(Reply(text="One two three", cut_after=2))
    with pytest.raises(httpx.RemoteProtocolError):
        post(server, USER, stream=True)


def test_an_answer_may_be_lost_after_the_work_or_come_late(server: OpenAI) -> None:
    before = len(server.requests)
    server.script(Reply(text="done", lost=True), Reply(text="late", first_pause_s=0.3))
    for stream in (False, True):
        if stream:
            assert post(server, USER, stream=True).elapsed.total_seconds() >= 0.3
        else:
            with pytest.raises(httpx.RemoteProtocolError):
                post(server, USER)
    assert len(server.requests) == before + 2

"""Anthropic's Messages API on loopback, whole and streamed, refusing what the real one refuses.

    with Anthropic() as server:
        server.script(Reply(text="Hello"), Fault(529))
        ...                      # base URL: server.url

Shapes and error texts are those of docs.anthropic.com (Messages, Streaming, Errors); the texts about message order are those its
client's issue tracker quotes.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Iterator
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse

from tests.emulators.scripted import Emulator, Fault, Reply

_FAULTS = {
    401: ("authentication_error", "invalid x-api-key"),
    403: ("permission_error", "Your API key does not have permission to use the specified resource."),
    404: ("not_found_error", "Not found"),
    429: ("rate_limit_error", "This request would exceed your organization's rate limit of 50 requests per minute."),
    500: ("api_error", "Internal server error"),
    529: ("overloaded_error", "Overloaded"),
}
_STOPS = {"stop": "end_turn", "tool_calls": "tool_use", "length": "max_tokens", "content_filter": "refusal"}
_KNOWN = {
    "model", "messages", "max_tokens", "system", "tools", "tool_choice", "stream", "temperature", "top_p", "top_k", "stop_sequences",
    "metadata", "thinking", "service_tier",
}  # fmt: skip


class Anthropic(Emulator):
    """The server. `models` are those it knows; `context_tokens` bounds a request (4 characters a token)."""

    def __init__(
        self, *, key: str = "sk-ant-test-0123", models: tuple[str, ...] = ("claude-sonnet-5-5",), context_tokens: int = 200_000
    ) -> None:
        self.key = key
        self.models = models
        self.context_tokens = context_tokens
        app = FastAPI(openapi_url=None)
        app.add_api_route("/v1/messages", self._messages, methods=["POST"])
        super().__init__(app)

    @property
    def url(self) -> str:
        """What ANTHROPIC_BASE_URL is set to."""
        return self.address

    async def _messages(self, request: Request) -> Response:
        # Keys come in x-api-key; clients since 2.0 send them as a bearer token.
        if self.key not in (request.headers.get("x-api-key"), request.headers.get("authorization", "").removeprefix("Bearer ")):
            return _refused(Fault(401))
        if not request.headers.get("anthropic-version"):
            return _refused(Fault(400, message="anthropic-version: header is required"))
        body: dict[str, Any] = json.loads(await request.body())
        self.record(request, body)
        fault = self._fault_of(body)
        answer = fault or self.next_answer(body) or Fault(400, message="emulator: this request was not scripted")
        if isinstance(answer, Fault):
            return _refused(answer)
        await asyncio.sleep(answer.first_pause_s)
        if answer.lost:
            return self.drop(request)
        message = _message(answer, body, len(self.requests))
        if not body.get("stream"):
            return JSONResponse(message, headers={"request-id": "req_emulator"})
        return StreamingResponse(_lines(answer, message), media_type="text/event-stream", headers={"cache-control": "no-cache"})

    def _fault_of(self, body: dict[str, Any]) -> Fault | None:
        if body.get("model") not in self.models:
            return Fault(404, message=f"model: {body.get('model')}")
        if (tokens := tokens_of(body)) > self.context_tokens:
            return Fault(400, message=f"prompt is too long: {tokens} tokens > {self.context_tokens} maximum")
        wrong = next(_wrong(body), "")
        return Fault(400, message=wrong) if wrong else None


def tokens_of(body: dict[str, Any]) -> int:
    """Tokens of a request, at four characters each."""
    return len(json.dumps([body.get("system", ""), body["messages"], body.get("tools", [])], ensure_ascii=False)) // 4


def _wrong(body: dict[str, Any]) -> Iterator[str]:
    if unknown := sorted(set(body) - _KNOWN):
        yield f"{unknown[0]}: Extra inputs are not permitted"
    if not isinstance(body.get("max_tokens"), int):
        yield "max_tokens: Field required"
    if not body.get("messages"):
        yield "messages: at least one message is required"
    for number, tool in enumerate(body.get("tools") or []):
        if not re.fullmatch(r"[a-zA-Z0-9_-]{1,128}", str(tool.get("name", ""))):
            yield f"tools.{number}.custom.name: String should match pattern '^[a-zA-Z0-9_-]{{1,128}}$'"
        if (tool.get("input_schema") or {}).get("type") != "object":
            yield f"tools.{number}.custom.input_schema.type: Field required"
    yield from _wrong_messages(body["messages"])


def _wrong_messages(messages: list[dict[str, Any]]) -> Iterator[str]:
    if messages[0]["role"] != "user":
        yield 'messages: first message must use the "user" role'
    waiting: list[str] = []
    for number, said in enumerate(messages):
        if said["role"] not in ("user", "assistant"):
            yield f'messages: Unexpected role "{said["role"]}". Allowed roles are "user" or "assistant".'
        parts = said["content"] if isinstance(said["content"], list) else [{"type": "text", "text": said["content"]}]
        answered = [part["tool_use_id"] for part in parts if part["type"] == "tool_result"]
        if left := [name for name in waiting if name not in answered]:
            yield (
                f"messages.{number - 1}: `tool_use` ids were found without `tool_result` blocks immediately after: {', '.join(left)}. "
                "Each `tool_use` block must have a corresponding `tool_result` block in the next message."
            )
        if extra := [name for name in answered if name not in waiting]:
            yield f"messages.{number}.content.0: unexpected `tool_use_id` found in `tool_result` blocks: {', '.join(extra)}."
        if any(part["type"] == "text" and not part["text"].strip() for part in parts) or not parts:
            yield "messages: text content blocks must be non-empty"
        waiting = [part["id"] for part in parts if part["type"] == "tool_use"]
    if waiting:
        yield f"messages.{len(messages) - 1}: `tool_use` ids were found without `tool_result` blocks immediately after: {waiting[0]}."


def _message(reply: Reply, body: dict[str, Any], number: int) -> dict[str, Any]:
    content: list[dict[str, Any]] = [{"type": "text", "text": reply.text or reply.refusal}] if reply.text or reply.refusal else []
    for index, call in enumerate(reply.calls):
        args = call.args if isinstance(call.args, dict) else {"__raw__": call.args}
        content.append({"type": "tool_use", "id": call.id or f"toolu_{number:04d}{index}", "name": call.name, "input": args})
    usage = {
        "input_tokens": tokens_of(body), "cache_creation_input_tokens": 0, "cache_read_input_tokens": 0, "output_tokens": reply.tokens,
        "service_tier": "standard",
    }  # fmt: skip
    reason = "refusal" if reply.refusal else _STOPS.get(reply.finish_reason, reply.finish_reason)
    return {
        "id": f"msg_{number:06d}", "type": "message", "role": "assistant", "model": body["model"], "content": content,
        "stop_reason": reason, "stop_sequence": None, "usage": usage,
    }  # fmt: skip


async def _lines(reply: Reply, message: dict[str, Any]) -> AsyncIterator[bytes]:
    for number, event in enumerate(_events(reply, message)):
        await asyncio.sleep(reply.pause_s)
        if number == reply.cut_after:
            raise ConnectionResetError("scripted cut")
        if number == reply.end_after:
            return
        if number == reply.error_after:
            yield _event({"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}})
            return
        yield _event(event)


def _events(reply: Reply, message: dict[str, Any]) -> Iterator[dict[str, Any]]:
    usage = {**message["usage"], "output_tokens": 1}
    yield {"type": "message_start", "message": {**message, "content": [], "stop_reason": None, "usage": usage}}
    yield {"type": "ping"}
    for index, block in enumerate(message["content"]):
        if block["type"] == "text":
            yield {"type": "content_block_start", "index": index, "content_block": {"type": "text", "text": ""}}
            for word in re.findall(r"\S+\s*|\s+", block["text"]):
                yield {"type": "content_block_delta", "index": index, "delta": {"type": "text_delta", "text": word}}
        else:
            raw = reply.calls[index - (len(message["content"]) - len(reply.calls))].arguments
            yield {"type": "content_block_start", "index": index, "content_block": {**block, "input": {}}}
            for at in range(0, len(raw), 7):
                delta = {"type": "input_json_delta", "partial_json": raw[at : at + 7]}
                yield {"type": "content_block_delta", "index": index, "delta": delta}
        yield {"type": "content_block_stop", "index": index}
    delta = {"stop_reason": message["stop_reason"], "stop_sequence": None}
    yield {"type": "message_delta", "delta": delta, "usage": message["usage"]}
    yield {"type": "message_stop"}


def _event(value: dict[str, Any]) -> bytes:
    return f"event: {value['type']}\ndata: {json.dumps(value, ensure_ascii=False)}\n\n".encode()


def _refused(fault: Fault) -> Response:
    kind, message = _FAULTS.get(fault.status, ("invalid_request_error", "The request was refused."))
    error = {"type": "error", "error": {"type": fault.kind or kind, "message": fault.message or message}, "request_id": "req_emulator"}
    headers = {"retry-after": fault.retry_after} if fault.retry_after else {}
    return JSONResponse(error, fault.status, headers)

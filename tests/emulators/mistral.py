"""Mistral's chat API on loopback, whole and streamed, refusing what the real one refuses.

    with Mistral() as server:
        server.script(Reply(text="Hello"), Fault(429))
        ...                      # base URL: server.url

Shapes are those of docs.mistral.ai/api; error bodies and codes those its client's issue tracker and the vendor's help pages quote. Unlike
OpenAI's: unknown fields are refused (422), ids of calls have nine characters, calls of a stream come whole, usage is always told.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse

from tests.emulators.openai_rules import tokens_of
from tests.emulators.scripted import Emulator, Fault, Reply

_FAULTS = {
    429: ("rate_limited", "1300", "Rate limit exceeded"),
    500: ("internal_server_error", "1000", "Service unavailable."),
    503: ("unreachable_backend", "1100", "Service unavailable."),
}
_KNOWN = {
    "model", "messages", "tools", "tool_choice", "parallel_tool_calls", "stream", "temperature", "top_p", "max_tokens", "stop",
    "random_seed", "response_format", "presence_penalty", "frequency_penalty", "n", "prediction", "safe_prompt", "prompt_mode",
}  # fmt: skip


class Mistral(Emulator):
    """The server. `models` are those it knows; `context_tokens` bounds a request (4 characters a token)."""

    def __init__(
        self, *, key: str = "mistral-test-0123", models: tuple[str, ...] = ("mistral-medium-latest",), context_tokens: int = 131_072
    ) -> None:
        self.key = key
        self.models = models
        self.context_tokens = context_tokens
        app = FastAPI(openapi_url=None)
        app.add_api_route("/v1/chat/completions", self._complete, methods=["POST"])
        super().__init__(app)

    @property
    def url(self) -> str:
        """What MISTRAL_BASE_URL is set to."""
        return f"{self.address}/v1"

    async def _complete(self, request: Request) -> Response:
        if request.headers.get("authorization") != f"Bearer {self.key}":
            return JSONResponse({"detail": "Unauthorized"}, 401)
        body: dict[str, Any] = json.loads(await request.body())
        self.record(request, body)
        if refused := self._refusal(body):
            return refused
        answer = self.next_answer(body) or Fault(400, message="emulator: this request was not scripted")
        if isinstance(answer, Fault):
            return _error(answer)
        await asyncio.sleep(answer.first_pause_s)
        if answer.lost:
            return self.drop(request)
        head = {"id": f"{len(self.requests):032x}", "created": int(time.time()), "model": body["model"]}
        if body.get("stream"):
            return StreamingResponse(_lines(answer, head, body), media_type="text/event-stream; charset=utf-8")
        message = {"role": "assistant", "content": answer.text or answer.refusal, "tool_calls": _calls(answer) or None}
        choice = {"index": 0, "message": message, "finish_reason": answer.finish_reason}
        return JSONResponse({**head, "object": "chat.completion", "choices": [choice], "usage": _usage(answer, body)})

    def _refusal(self, body: dict[str, Any]) -> Response | None:
        if unknown := sorted(set(body) - _KNOWN):
            detail = [{"type": "extra_forbidden", "loc": ["body", unknown[0]], "msg": "Extra inputs are not permitted"}]
            return JSONResponse({"object": "error", "message": {"detail": detail}, "type": "invalid_request_error", "code": None}, 422)
        if body.get("model") not in self.models:
            return _error(Fault(400, message=f"Invalid model: {body.get('model')}", kind="invalid_model", code="1500"))
        if (tokens := tokens_of(body)) > self.context_tokens:
            message = f"Prompt contains {tokens} tokens and 0 draft tokens, too large for model with {self.context_tokens} "
            return _error(Fault(400, message=message + "maximum context length", kind="invalid_request_prompt", code="3051"))
        wrong = next(_wrong(body["messages"]), None)
        return _error(Fault(400, message=wrong[0], kind="invalid_request_message_order", code=wrong[1])) if wrong else None


def _wrong(messages: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    waiting: list[str] = []
    for said in messages:
        if said["role"] == "tool":
            if said["tool_call_id"] in waiting:
                waiting.remove(said["tool_call_id"])
            else:
                yield "Unexpected tool call id", "3230"
        elif waiting:
            yield "Not the same number of function calls and responses", "3230"
        for call in said.get("tool_calls") or []:
            if not re.fullmatch(r"[a-zA-Z0-9]{9}", str(call.get("id"))):
                yield f"Tool call id was {call.get('id')} but must be a-z, A-Z, 0-9, with a length of 9.", "3280"
            waiting.append(call["id"])
        if said["role"] == "assistant" and not said.get("content") and not said.get("tool_calls"):
            yield "Assistant message must have either content or tool_calls, but not none.", "3240"
    if waiting:
        yield "Not the same number of function calls and responses", "3230"
    if messages[-1]["role"] not in ("user", "tool"):
        yield f"Expected last role User or Tool (or Assistant with prefix True) for serving but got {messages[-1]['role']}", "3230"


def _calls(reply: Reply) -> list[dict[str, Any]]:
    return [
        {"id": call.id or f"Tool{number:05d}", "function": {"name": call.name, "arguments": call.arguments}, "index": number}
        for number, call in enumerate(reply.calls)
    ]


async def _lines(reply: Reply, head: dict[str, Any], body: dict[str, Any]) -> AsyncIterator[bytes]:
    for number, (delta, finish) in enumerate(_deltas(reply)):
        await asyncio.sleep(reply.pause_s)
        if number == reply.cut_after:
            raise ConnectionResetError("scripted cut")
        if number in (reply.end_after, reply.error_after):
            return
        usage = {"usage": _usage(reply, body)} if finish else {}
        chunk = {**head, "object": "chat.completion.chunk", "choices": [{"index": 0, "delta": delta, "finish_reason": finish}], **usage}
        yield b"data: " + json.dumps(chunk, ensure_ascii=False).encode() + b"\n\n"
    yield b"data: [DONE]\n\n"


def _deltas(reply: Reply) -> Iterator[tuple[dict[str, Any], str | None]]:
    yield {"role": "assistant", "content": ""}, None
    for word in re.findall(r"\S+\s*|\s+", reply.text or reply.refusal):
        yield {"content": word}, None
    if reply.calls:
        yield {"content": "", "tool_calls": _calls(reply)}, reply.finish_reason
    else:
        yield {"content": ""}, reply.finish_reason


def _usage(reply: Reply, body: dict[str, Any]) -> dict[str, int]:
    prompt = tokens_of(body)
    return {"prompt_tokens": prompt, "completion_tokens": reply.tokens, "total_tokens": prompt + reply.tokens}


def _error(fault: Fault) -> Response:
    kind, code, message = _FAULTS.get(fault.status, ("invalid_request_error", None, "The request was refused."))
    error = {"object": "error", "message": fault.message or message, "type": fault.kind or kind, "param": None, "code": fault.code or code}
    headers = {"retry-after": fault.retry_after} if fault.retry_after else {}
    return JSONResponse(error, fault.status, headers)

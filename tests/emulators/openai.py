"""An OpenAI server on loopback: models, chat completions (whole and streamed), speech and embeddings, refusing what the real one refuses.

    with OpenAI(key="sk-test") as server:
        server.script(Reply(text="Hello"), Fault(429, retry_after="1"), Reply(calls=[Call("propose_plan", {...})]))
        ...                                   # base URL: server.url
        server.requests[0].body["messages"]   # what was sent

Error texts and shapes are those of the vendor's API (platform.openai.com/docs/guides/error-codes and its chat reference).
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

from tests.emulators.openai_embeddings import add_embeddings
from tests.emulators.openai_rules import Refused, authorise, tokens_of, validate
from tests.emulators.openai_speech import Spoke, add_speech
from tests.emulators.scripted import TIGHT, Call, Emulator, Fault, Reply

__all__ = ["Call", "Fault", "OpenAI", "Reply"]

_FAULTS = {
    429: ("rate_limit_exceeded", "requests", "Rate limit reached for {model} on requests per min (RPM): Limit 3, Used 3, Requested 1."),
    500: (None, "server_error", "The server had an error while processing your request. Sorry about that!"),
    503: (None, "server_error", "The engine is currently overloaded, please try again later"),
}


class OpenAI(Emulator):
    """The server. `models` are those it knows; `context_tokens` bounds a request (4 characters a token)."""

    def __init__(
        self, *, key: str = "sk-test-0123456789", models: tuple[str, ...] = ("gpt-5.4-mini",), context_tokens: int = 128_000
    ) -> None:
        self.key = key
        self.models = models
        self.context_tokens = context_tokens
        self.spoke: list[Spoke] = []
        self._count = 0
        super().__init__(self._app())

    @property
    def url(self) -> str:
        """What OPENAI_BASE_URL is set to."""
        return f"{self.address}/v1"

    def _app(self) -> FastAPI:
        app = FastAPI(openapi_url=None)
        app.add_api_route("/v1/models", self._list_models, methods=["GET"])
        app.add_api_route("/v1/chat/completions", self._complete, methods=["POST"])
        add_speech(app, self)
        add_embeddings(app, self)
        return app

    async def _list_models(self, request: Request) -> Response:
        try:
            authorise(request.headers.get("authorization", ""), self.key)
        except Refused as refused:
            return JSONResponse({"error": refused.error}, refused.status)
        data = [{"id": name, "object": "model", "created": 1_760_000_000, "owned_by": "system"} for name in self.models]
        return JSONResponse({"object": "list", "data": data})

    async def _complete(self, request: Request) -> Response:
        raw = await request.body()
        body: dict[str, Any] = {}
        try:
            authorise(request.headers.get("authorization", ""), self.key)
            body = _parsed(raw)
            self.record(request, body)
            validate(body, self.models, self.context_tokens)
            answer = self.next_answer(body)
        except Refused as refused:
            return JSONResponse({"error": refused.error}, refused.status)
        if isinstance(answer, Fault):
            return fault_response(answer, str(body["model"]))
        if answer is None:
            return fault_response(Fault(400, message="emulator: this request was not scripted"), "")
        self._count += 1
        await asyncio.sleep(answer.first_pause_s)
        if answer.lost:
            return self.drop(request)
        return self._stream(answer, body) if body.get("stream") else await self._whole(answer, body)

    def _head(self, body: dict[str, Any], kind: str) -> dict[str, Any]:
        return {
            "id": f"chatcmpl-{self._count:06d}",
            "object": kind,
            "created": int(time.time()),
            "model": body["model"],
            "system_fingerprint": "fp_emulator",
        }

    def _calls(self, reply: Reply) -> list[dict[str, Any]]:
        return [
            {
                "id": call.id or f"call_{self._count:04d}_{index}",
                "type": "function",
                "function": {"name": call.name, "arguments": call.arguments},
            }
            for index, call in enumerate(reply.calls)
        ]

    async def _whole(self, reply: Reply, body: dict[str, Any]) -> Response:
        await asyncio.sleep(reply.pause_s)
        message: dict[str, Any] = {"role": "assistant", "content": reply.text or None, "refusal": reply.refusal or None, "annotations": []}
        if reply.calls:
            message["tool_calls"] = self._calls(reply)
        choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": reply.finish_reason}
        usage = {"usage": _usage(reply, body)} if reply.usage else {}
        return JSONResponse({**self._head(body, "chat.completion"), "choices": [choice], **usage})

    def _stream(self, reply: Reply, body: dict[str, Any]) -> Response:
        head = self._head(body, "chat.completion.chunk")
        wants_usage = bool((body.get("stream_options") or {}).get("include_usage"))

        async def lines() -> AsyncIterator[bytes]:
            for number, (delta, finish) in enumerate(_deltas(reply, self._calls(reply))):
                await asyncio.sleep(reply.pause_s)
                if number == reply.cut_after:
                    raise ConnectionResetError("scripted cut")
                if number == reply.end_after:
                    return
                if number == reply.error_after:
                    yield _event({"error": {"message": _FAULTS[500][2], "type": "server_error", "param": None, "code": None}})
                    return
                choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
                yield _event({**head, "choices": [choice], **({"usage": None} if wants_usage else {})})
            if wants_usage and reply.usage:
                yield _event({**head, "choices": [], "usage": _usage(reply, body)})
            yield b"data: [DONE]\n\n"

        return StreamingResponse(lines(), media_type="text/event-stream", headers={"cache-control": "no-cache"})


def _parsed(raw: bytes) -> dict[str, Any]:
    try:
        body = json.loads(raw)
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise Refused(400, "We could not parse the JSON body of your request. (HINT: This likely means you aren't using your HTTP library "
                           "correctly. The OpenAI API expects a JSON payload, but what was sent was not valid JSON.)")  # fmt: skip
    return body


def _event(value: dict[str, Any]) -> bytes:
    return b"data: " + json.dumps(value, ensure_ascii=False, separators=TIGHT).encode() + b"\n\n"


def _deltas(reply: Reply, calls: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], str | None]]:
    """Text by words; a call's id and name once, its arguments in pieces of seven characters, parallel calls one after the other."""
    yield {"role": "assistant", "content": None if calls and not reply.text else "", "refusal": None}, None
    for word in re.findall(r"\S+\s*|\s+", reply.text):
        yield {"content": word}, None
    for word in re.findall(r"\S+\s*", reply.refusal):
        yield {"refusal": word}, None
    for index, call in enumerate(calls):
        function = call["function"]
        yield (
            {
                "tool_calls": [
                    {"index": index, "id": call["id"], "type": "function", "function": {"name": function["name"], "arguments": ""}}
                ]
            },
            None,
        )
        for at in range(0, len(function["arguments"]), 7):
            yield {"tool_calls": [{"index": index, "function": {"arguments": function["arguments"][at : at + 7]}}]}, None
    yield {}, reply.finish_reason


def _usage(reply: Reply, body: dict[str, Any]) -> dict[str, Any]:
    prompt = tokens_of(body)
    return {
        "prompt_tokens": prompt,
        "completion_tokens": reply.tokens,
        "total_tokens": prompt + reply.tokens,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": 0, "audio_tokens": 0},
    }


def fault_response(fault: Fault, model: str) -> Response:
    """The refusal as the server sends it."""
    headers = {"retry-after": fault.retry_after} if fault.retry_after else {}
    if fault.body is not None:
        return Response(fault.body, fault.status, headers, media_type="text/html")
    code, kind, message = _FAULTS.get(fault.status, (None, "invalid_request_error", "The request was refused."))
    error = {"message": fault.message or message.format(model=model), "type": fault.kind or kind, "param": None, "code": fault.code or code}
    return JSONResponse({"error": error}, fault.status, headers)

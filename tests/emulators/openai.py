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
import socket
import threading
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse

from tests.emulators.openai_embeddings import add_embeddings
from tests.emulators.openai_rules import Refused, authorise, tokens_of, validate
from tests.emulators.openai_speech import Spoke, add_speech

_TIGHT = (",", ":")


@dataclass(frozen=True)
class Call:
    """A function the model calls. `args` may be text, to send arguments that are not JSON."""

    name: str
    args: dict[str, Any] | str
    id: str = ""

    @property
    def arguments(self) -> str:
        return self.args if isinstance(self.args, str) else json.dumps(self.args, ensure_ascii=False, separators=_TIGHT)


@dataclass(frozen=True)
class Reply:
    """A scripted answer.

    cut_after: drop the connection after so many stream chunks. end_after: close it cleanly there, without finish or [DONE].
    error_after: send the protocol's in-stream error there. pause_s: wait before each chunk (or before the whole answer).
    usage: send token counts; an old compatible server does not.
    """

    text: str = ""
    calls: list[Call] = field(default_factory=list)
    refusal: str = ""
    finish: str = ""
    cut_after: int | None = None
    end_after: int | None = None
    error_after: int | None = None
    pause_s: float = 0.0
    usage: bool = True

    @property
    def finish_reason(self) -> str:
        return self.finish or ("tool_calls" if self.calls else "stop")


@dataclass(frozen=True)
class Fault:
    """A scripted refusal. `body` replaces the error object; a str is sent as it is (an HTML page, say)."""

    status: int
    retry_after: str = ""
    code: str | None = None
    kind: str = ""
    message: str = ""
    body: str | None = None


@dataclass(frozen=True)
class Recorded:
    """A request as it came: lower-case headers, parsed body, and when (monotonic seconds)."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]
    at_s: float


_FAULTS = {
    429: ("rate_limit_exceeded", "requests", "Rate limit reached for {model} on requests per min (RPM): Limit 3, Used 3, Requested 1."),
    500: (None, "server_error", "The server had an error while processing your request. Sorry about that!"),
    503: (None, "server_error", "The engine is currently overloaded, please try again later"),
}


class OpenAI:
    """The server, in a thread of this process. `models` are those it knows; `context_tokens` bounds a request (4 characters a token).

    `requests`: every authorised request, also refused ones.
    """

    def __init__(
        self, *, key: str = "sk-test-0123456789", models: tuple[str, ...] = ("gpt-5.2-mini",), context_tokens: int = 128_000
    ) -> None:
        self.key = key
        self.models = models
        self.context_tokens = context_tokens
        self.requests: list[Recorded] = []
        self.spoke: list[Spoke] = []
        self.answer: Callable[[dict[str, Any]], Reply | Fault] | None = None
        self._script: deque[Reply | Fault] = deque()
        self._count = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        config = uvicorn.Config(self._app(), log_level="critical", lifespan="off", timeout_graceful_shutdown=1)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), name="openai-emulator", daemon=True)

    @property
    def url(self) -> str:
        """What OPENAI_BASE_URL is set to."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}/v1"

    def script(self, *answers: Reply | Fault) -> None:
        """Answers of the coming requests, in order; after them `answer(body)` is asked, and without one the request is refused."""
        self._script.extend(answers)

    def take_fault(self) -> Fault | None:
        """The next scripted answer, when it is a fault: what is not a chat has no scripted replies."""
        return self._script.popleft() if self._script and isinstance(self._script[0], Fault) else None  # type: ignore[return-value]

    @property
    def left(self) -> int:
        """Scripted answers nobody asked for yet."""
        return len(self._script)

    def __enter__(self) -> OpenAI:
        self._thread.start()
        deadline = time.monotonic() + 10
        while not self._server.started:
            if time.monotonic() > deadline:
                raise TimeoutError("the emulator did not start")
            time.sleep(0.01)
        return self

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = self._server.force_exit = True
        self._thread.join(timeout=10)
        self._socket.close()

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
            self.requests.append(Recorded(request.url.path, dict(request.headers), body, time.monotonic()))
            validate(body, self.models, self.context_tokens)
            answer = self._next(body)
        except Refused as refused:
            return JSONResponse({"error": refused.error}, refused.status)
        if isinstance(answer, Fault):
            return fault_response(answer, str(body["model"]))
        self._count += 1
        return self._stream(answer, body) if body.get("stream") else await self._whole(answer, body)

    def _next(self, body: dict[str, Any]) -> Reply | Fault:
        if self._script:
            return self._script.popleft()
        if self.answer is not None:
            return self.answer(body)
        raise Refused(400, "emulator: this request was not scripted")

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
    return b"data: " + json.dumps(value, ensure_ascii=False, separators=_TIGHT).encode() + b"\n\n"


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
    written = (len(reply.text) + len(reply.refusal) + sum(len(call.arguments) + len(call.name) for call in reply.calls) + 3) // 4
    return {
        "prompt_tokens": prompt,
        "completion_tokens": written,
        "total_tokens": prompt + written,
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

"""What the chat model emulators share: a server in a thread, answers scripted per test, requests recorded."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import Response

TIGHT = (",", ":")


@dataclass(frozen=True)
class Call:
    """A function the model calls. `args` may be text, to send arguments that are not JSON."""

    name: str
    args: dict[str, Any] | str
    id: str = ""

    @property
    def arguments(self) -> str:
        return self.args if isinstance(self.args, str) else json.dumps(self.args, ensure_ascii=False, separators=TIGHT)


@dataclass(frozen=True)
class Reply:
    """A scripted answer.

    cut_after: drop the connection after so many stream chunks. end_after: close it cleanly there, without finish or end mark.
    error_after: send the protocol's in-stream error there. lost: do the work, then drop the connection before a byte of the answer.
    first_pause_s: wait before the first byte. pause_s: wait before each chunk (or before the whole answer).
    usage: send token counts; an old compatible server does not.
    """

    text: str = ""
    calls: list[Call] = field(default_factory=list)
    refusal: str = ""
    finish: str = ""
    cut_after: int | None = None
    end_after: int | None = None
    error_after: int | None = None
    lost: bool = False
    first_pause_s: float = 0.0
    pause_s: float = 0.0
    usage: bool = True

    @property
    def finish_reason(self) -> str:
        return self.finish or ("tool_calls" if self.calls else "stop")

    @property
    def tokens(self) -> int:
        """Tokens written, at four characters each."""
        return (len(self.text) + len(self.refusal) + sum(len(call.arguments) + len(call.name) for call in self.calls) + 3) // 4


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


class Emulator:
    """A server in a thread of this process. `requests`: every authorised request, also refused ones."""

    def __init__(self, app: FastAPI) -> None:
        self.requests: list[Recorded] = []
        self.answer: Callable[[dict[str, Any]], Reply | Fault] | None = None
        self._script: deque[Reply | Fault] = deque()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._server = uvicorn.Server(uvicorn.Config(app, log_level="critical", lifespan="off", timeout_graceful_shutdown=1))
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), name=type(self).__name__, daemon=True)

    @property
    def address(self) -> str:
        """`http://host:port`."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def script(self, *answers: Reply | Fault) -> None:
        """Answers of the coming requests, in order; after them `answer(body)` is asked, and without one the request is refused."""
        self._script.extend(answers)

    @property
    def left(self) -> int:
        """Scripted answers nobody asked for yet."""
        return len(self._script)

    def next_answer(self, body: dict[str, Any]) -> Reply | Fault | None:
        """The answer of this request; None when nobody said what it should be."""
        if self._script:
            return self._script.popleft()
        return self.answer(body) if self.answer is not None else None

    def take_fault(self) -> Fault | None:
        """The next scripted answer, when it is a fault: what is not a chat has no scripted replies."""
        return self._script.popleft() if self._script and isinstance(self._script[0], Fault) else None  # type: ignore[return-value]

    def record(self, request: Request, body: dict[str, Any]) -> None:
        """Keep a request for the test to look at."""
        self.requests.append(Recorded(request.url.path, dict(request.headers), body, time.monotonic()))

    def drop(self, request: Request) -> Response:
        """Break the connection of a request off: not a byte of an answer arrives."""
        for connection in list(self._server.server_state.connections):
            if getattr(connection, "scope", None) is request.scope:
                connection.transport.abort()  # type: ignore[union-attr]
        return Response()

    def __enter__(self) -> Self:
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

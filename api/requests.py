"""What happens to every request: an id in and out, a line in the log, a limit on its size, headers that keep browsers honest."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from contextlib import suppress

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from ulid import ULID

from api.problems import send_problem
from core import telemetry
from core.errors import TooLarge

log = logging.getLogger("jarvis.access")

MAX_BODY_BYTES = 2 * 1024 * 1024  # everything but an upload; a plan of a thousand steps is about 300 KB
DRAIN_BYTES = 64 * 1024 * 1024
DRAIN_S = 5.0
_REQUEST_ID = re.compile(r"^[\w.:-]{1,64}$", re.ASCII)


class RequestContext:
    """ASGI middleware: X-Request-ID in and out, the log's context, security headers, the access log."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        given = Headers(scope=scope).get("x-request-id", "")
        request_id = given if _REQUEST_ID.match(given) else f"req_{ULID()}"
        scope.setdefault("state", {})["request_id"] = request_id
        telemetry.request_id.set(
            request_id
        )  # never reset: the server runs each request in a context of its own, and logs its failure there
        started = time.perf_counter()
        status = 500

        async def send_with_headers(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                _add_headers(MutableHeaders(scope=message), request_id)
            await send(message)

        try:
            await self.app(scope, receive, send_with_headers)
        finally:
            duration_ms = (time.perf_counter() - started) * 1000
            log.info("%s %s %d %.0f ms", scope["method"], scope["path"], status, duration_ms)


def _add_headers(headers: MutableHeaders, request_id: str) -> None:
    headers["X-Request-ID"] = request_id
    headers["X-Content-Type-Options"] = "nosniff"
    headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
    headers.setdefault("Referrer-Policy", "no-referrer")
    headers.setdefault("Cache-Control", "no-store")


class BodyLimit:
    """ASGI middleware: refuses bodies that are too large, by their announced length and by what really comes.

    `upload_bytes` applies to multipart bodies (files), MAX_BODY_BYTES to all others. It also takes what is left of a refused body
    off the wire: a server that answers and closes while the client still sends makes the client see a reset, not the answer.
    """

    def __init__(self, app: ASGIApp, upload_bytes: int) -> None:
        self.app = app
        self.upload_bytes = upload_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        limit = self.upload_bytes if headers.get("content-type", "").startswith("multipart/") else MAX_BODY_BYTES
        body = _Body(receive, limit, waits="expect" in headers)

        async def send_when_read(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] >= 400:
                await body.drain()
            await send(message)

        announced = headers.get("content-length", "0")
        if announced.isdigit() and int(announced) > limit:
            await send_problem(_too_large(limit), scope, receive, send_when_read)
        else:
            await self.app(scope, body.receive, send_when_read)


class _Body:
    """A request's body as it comes in, counted. `waits`: the client sends it only once it is asked for (Expect: 100-continue)."""

    def __init__(self, receive: Receive, limit: int, *, waits: bool) -> None:
        self._receive, self._limit = receive, limit
        self._received = 0
        self._ended = waits

    async def receive(self) -> Message:
        """The next piece. Raises TooLarge."""
        message = await self._next()
        if self._received > self._limit:
            raise _too_large(self._limit)
        return message

    async def drain(self) -> None:
        """Take the rest, within reason."""
        enough = self._received + DRAIN_BYTES
        with suppress(TimeoutError):
            async with asyncio.timeout(DRAIN_S):
                while not self._ended and self._received < enough:
                    await self._next()

    async def _next(self) -> Message:
        message = await self._receive()
        self._received += len(message.get("body", b""))
        self._ended = message["type"] == "http.disconnect" or not message.get("more_body", False)
        return message


def _too_large(limit: int) -> TooLarge:
    shown = f"{limit / 1024**3:.1f} GB" if limit >= 1024**3 else f"{limit // 1024**2} MB"
    return TooLarge(f"the request is larger than {shown}", hint="Files go to POST /api/assets; its limit is JARVIS_MAX_UPLOAD_MB.")

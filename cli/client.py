"""The API over HTTP: one place that knows its paths, its errors and its event streams.

Raises `JarvisError`s only: a problem+json answer becomes the class its `code` names, a silent server becomes `Unavailable`.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import httpx

from core.errors import JarvisError, Unavailable

TIMEOUT = httpx.Timeout(30.0, connect=5.0)
UPLOAD_TIMEOUT = httpx.Timeout(600.0, connect=5.0)  # the server hashes and probes a big file before it answers
EVENTS_TIMEOUT = httpx.Timeout(45.0, connect=5.0)  # three heartbeats of the server (15 s) may be lost before the stream is taken for dead
RETRY_PAUSES_S = (0.3, 1.0, 3.0, 6.0)  # a restart of the API takes about 3 s
CHUNK_BYTES = 1 << 20
AGAIN = "Try again; `jarvis doctor` shows its state."


@dataclass(frozen=True)
class ServerEvent:
    """One event of a stream. `id` is the cursor to resume from; `data` is the envelope `{name, thread_id, run_id, step_id, at, data}`."""

    id: str
    name: str
    envelope: dict[str, Any]

    @property
    def data(self) -> dict[str, Any]:
        return self.envelope.get("data") or {}


class Api:
    """A client of one server. `token` is sent as a bearer token when given. Not for use by several threads at once."""

    def __init__(self, base_url: str, token: str | None = None, transport: httpx.BaseTransport | None = None) -> None:
        self.base_url = base_url.rstrip("/")
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        # A proxy from the environment must not stand between this machine and itself; without https no certificates are loaded (30 ms).
        self._http = httpx.Client(
            base_url=self.base_url, headers=headers, timeout=TIMEOUT, trust_env=False, transport=transport,
            verify=base_url.startswith("https"),
        )  # fmt: skip

    def close(self) -> None:
        self._http.close()

    def get(self, path: str, **query: Any) -> Any:
        """JSON of a GET; `None` values of the query are left out."""
        return self._json("GET", path, params={key: value for key, value in query.items() if value is not None})

    def post(self, path: str, body: Any = None, *, key: str = "", query: dict[str, Any] | None = None) -> Any:
        """JSON of a POST; None when the answer has no body.

        With `key` (an Idempotency-Key) a broken connection is tried again: the server does it once."""
        headers = {"Idempotency-Key": key} if key else {}
        for pause_s in RETRY_PAUSES_S if key else ():
            try:
                return self._json("POST", path, json=body or {}, headers=headers, params=query)
            except Unavailable:
                time.sleep(pause_s)
        return self._json("POST", path, json=body or {}, headers=headers, params=query)

    def patch(self, path: str, body: Any, *, query: dict[str, Any] | None = None) -> Any:
        """JSON of a PATCH."""
        return self._json("PATCH", path, json=body, params=query)

    def put(self, path: str, body: Any) -> Any:
        """JSON of a PUT."""
        return self._json("PUT", path, json=body)

    def delete(self, path: str, *, query: dict[str, Any] | None = None) -> Any:
        """JSON of a DELETE."""
        return self._json("DELETE", path, params=query)

    def upload(self, path: Path, on_bytes: Callable[[int], None] | None = None) -> dict[str, Any]:
        """Send a local file; the asset it became. `on_bytes` is told how much of it has been read. OSError when it cannot be read."""
        with path.open("rb") as file:
            counted = _Counted(file, on_bytes) if on_bytes else file
            return self._json("POST", "/api/assets", files={"file": (path.name, counted)}, timeout=UPLOAD_TIMEOUT)

    def download(self, url: str, offset: int = 0) -> Iterator[bytes]:
        """Bytes of an asset from `offset` on, in chunks."""
        headers = {"Range": f"bytes={offset}-"} if offset else {}
        with _translated(self.base_url), self._http.stream("GET", url, headers=headers) as response:
            _raise_problem(response)
            yield from response.iter_bytes(CHUNK_BYTES)

    def events(self, path: str, last_id: str | None = None, on_open: Callable[[], None] = lambda: None) -> Iterator[ServerEvent]:
        """Events of a stream until the server ends it; `on_open` is called once it answers.

        Raises `Unavailable` when the connection breaks: call again with the last id."""
        headers = {"Accept": "text/event-stream", **({"Last-Event-ID": last_id} if last_id else {})}
        with _translated(self.base_url), self._http.stream("GET", path, headers=headers, timeout=EVENTS_TIMEOUT) as response:
            _raise_problem(response)
            on_open()
            yield from parse_events(response.iter_bytes())

    def _json(self, method: str, path: str, **options: Any) -> Any:
        with _translated(self.base_url):
            response = self._http.request(method, path, **options)
            _raise_problem(response)
            return response.json() if response.content else None


class _Counted:
    """A file that tells how far it has been read."""

    def __init__(self, file: BinaryIO, on_bytes: Callable[[int], None]) -> None:
        self._file, self._on_bytes, self._total = file, on_bytes, 0

    def read(self, count: int = -1) -> bytes:
        chunk = self._file.read(count)
        self._total += len(chunk)
        self._on_bytes(self._total)
        return chunk

    def fileno(self) -> int:
        return self._file.fileno()


class _translated:
    """Inside the block, httpx's errors become `Unavailable`."""

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
            raise Unavailable(f"JARVIS does not answer at {self._base_url}.", hint="See `jarvis doctor`.") from error
        if isinstance(error, httpx.TimeoutException):
            raise Unavailable(f"JARVIS at {self._base_url} took too long to answer.", hint=AGAIN) from error
        if isinstance(error, httpx.TransportError):
            raise Unavailable(f"The connection to JARVIS at {self._base_url} was lost.", hint=AGAIN) from error


def _raise_problem(response: httpx.Response) -> None:
    if response.status_code < 400:
        return
    response.read()
    try:
        problem = response.json()
    except json.JSONDecodeError:
        problem = {}
    raise error_of(problem if isinstance(problem, dict) else {}, response.status_code)


def error_of(problem: dict[str, Any], status: int) -> JarvisError:
    """The error a problem+json document describes, in its own class, so that callers can tell what is whose fault."""
    classes = {cls.code: cls for cls in _tree(JarvisError)}
    fallback = next((cls for cls in _tree(JarvisError) if cls.status == status), JarvisError)
    cls = classes.get(str(problem.get("code")), fallback)
    message = problem.get("detail") or problem.get("message") or problem.get("title") or f"JARVIS answered with HTTP {status}."
    error = cls.__new__(cls)
    JarvisError.__init__(error, str(message), hint=problem.get("hint"), details=problem.get("details"))
    return error


def _tree(cls: type[JarvisError]) -> Iterator[type[JarvisError]]:
    yield cls
    for child in cls.__subclasses__():
        yield from _tree(child)


def parse_events(chunks: Iterator[bytes]) -> Iterator[ServerEvent]:
    """Server-sent events out of byte chunks cut anywhere (WHATWG HTML, section 9.2.6); comments and events without JSON data are skipped.

    Only CR, LF and CRLF end a line: text decoders also break at U+2028 and others, which JSON may contain.
    """
    fields: dict[str, list[str]] = {}
    last_id = ""
    for line in _lines(chunks):
        if line:
            key, _, value = line.partition(":")
            fields.setdefault(key, []).append(value.removeprefix(" "))
            continue
        last_id = fields.get("id", [last_id])[-1]
        if "data" in fields:
            envelope = json.loads("\n".join(fields["data"]))
            yield ServerEvent(last_id, fields.get("event", [str(envelope.get("name", ""))])[-1], envelope)
        fields = {}


def _lines(chunks: Iterator[bytes]) -> Iterator[str]:
    rest = b""
    for chunk in chunks:
        rest += chunk
        # A CR at the very end may be the first half of CRLF: wait for what follows.
        held = rest[-1:] if rest.endswith(b"\r") else b""
        *whole, rest = rest[: len(rest) - len(held)].replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        rest += held
        for line in whole:
            yield line.decode("utf-8", "replace")

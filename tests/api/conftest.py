"""A real server (its own process, as `jarvis serve` starts it) over real PostgreSQL and Redis."""

from __future__ import annotations

import os
import socket
import struct
import subprocess
import sys
import time
import wave
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import httpx
import pytest

START_TIMEOUT_S = 30.0
ServerFactory = Callable[..., AbstractContextManager[httpx.Client]]


@pytest.fixture(scope="session")
def database(engines: Path) -> Path:
    """The engines with the current schema; gives the home."""
    from graphs.prepare import prepare

    prepare()
    return engines


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def running_server(home: Path, **settings: str) -> Iterator[httpx.Client]:
    """`python -P -m api` with these settings (names without JARVIS_); gives a client of it."""
    port = free_port()
    environment = {**os.environ, "JARVIS_PORT": str(port), **{f"JARVIS_{name.upper()}": value for name, value in settings.items()}}
    log = home / "logs" / f"api-{port}.log"
    with log.open("wb") as output:
        process = subprocess.Popen([sys.executable, "-P", "-m", "api"], env=environment, cwd=home, stdout=output, stderr=output)
    client = httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60, trust_env=False)
    client.headers["x-test-pid"] = str(process.pid)
    try:
        deadline = time.monotonic() + START_TIMEOUT_S
        while True:
            try:
                client.get("/api/health/live")
                break
            except httpx.TransportError:
                if process.poll() is not None or time.monotonic() > deadline:
                    raise AssertionError(f"the API did not start:\n{log.read_text()}") from None
                time.sleep(0.05)
        yield client
    finally:
        client.close()
        process.terminate()
        assert process.wait(timeout=30) in (0, -15), log.read_text()[-4000:]


@pytest.fixture(scope="session")
def start(database: Path) -> ServerFactory:
    """Start another server: `with start(api_token="...") as client`."""
    return lambda **settings: running_server(database, **settings)


@pytest.fixture(scope="session")
def api(start: ServerFactory) -> Iterator[httpx.Client]:
    """The server most tests share: loopback, no token."""
    with start(max_upload_mb="2") as client:
        yield client


@pytest.fixture
def thread_id(api: httpx.Client) -> str:
    return api.post("/api/threads", json={}).json()["id"]


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A second of 8 kHz sound."""
    path = tmp_path_factory.mktemp("media") / "beep.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(b"".join(struct.pack("<h", (i * 321) % 20000 - 10000) for i in range(8000)))
    return path


@pytest.fixture(scope="session")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A grey PNG of 16 x 16."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    path = tmp_path_factory.mktemp("media") / "grey.png"
    rows = b"".join(b"\0" + b"\x80" * 16 for _ in range(16))
    head = struct.pack(">IIBBBBB", 16, 16, 8, 0, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))
    return path


def problem_of(response: httpx.Response, status: int, code: str) -> dict[str, object]:
    """The problem of a response, checked for its shape."""
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    problem = response.json()
    assert set(problem) == {"type", "title", "status", "detail", "code", "hint", "request_id", "details"}
    assert problem["status"] == status and problem["code"] == code, problem
    assert problem["request_id"] == response.headers["x-request-id"]
    assert problem["detail"] and "Traceback" not in response.text
    return problem

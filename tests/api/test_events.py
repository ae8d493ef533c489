"""Event streams: replay and live are one, nothing is lost or doubled, and what is lost is said."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
import redis
from hypothesis import given
from hypothesis import strategies as st

from api.tail import Cursor
from core.embedded.redis import find_redis
from core.errors import InvalidInput
from core.events import STREAM_LENGTH, EventName, publish, relay_once, stream_key
from core.redis import redis_client

from .conftest import ServerFactory, problem_of


class Received(NamedTuple):
    id: str
    name: str
    envelope: dict[str, Any]


@contextmanager
def stream(api: httpx.Client, path: str, cursor: str | None = None, timeout_s: float = 10) -> Iterator[Iterator[Received]]:
    """The events of a stream; waiting longer than `timeout_s` for anything fails the test."""
    headers = {"Last-Event-ID": cursor} if cursor else {}
    with (
        httpx.Client(base_url=api.base_url, timeout=timeout_s, trust_env=False) as client,
        client.stream("GET", path, headers=headers) as response,
    ):
        assert response.status_code == 200, response.read()
        assert response.headers["content-type"].startswith("text/event-stream")
        assert response.headers["cache-control"] == "no-cache" and response.headers["x-accel-buffering"] == "no"
        yield parsed(response.iter_lines())


def parsed(lines: Iterator[str]) -> Iterator[Received]:
    fields: dict[str, str] = {}
    for line in lines:
        if line.startswith(":"):
            continue
        if line:
            key, _, value = line.partition(": ")
            fields[key] = value
        elif fields:
            yield Received(fields["id"], fields["event"], json.loads(fields["data"]))
            fields = {}


def say(thread_id: str, number: int, name: EventName = "message.delta", run_id: str = "run_x") -> None:
    publish(name, thread_id=thread_id, run_id=run_id, data={"text": str(number)})


def numbers(events: Iterator[Received], count: int) -> list[int]:
    return [int(next(events).envelope["data"]["text"]) for _ in range(count)]


def test_replay_then_live_is_one_sequence(api: httpx.Client, thread_id: str) -> None:
    for number in range(700):
        say(thread_id, number)
    with stream(api, f"/api/threads/{thread_id}/events") as events:
        assert numbers(events, 700) == list(range(700))
        for number in range(700, 720):
            say(thread_id, number)
        assert numbers(events, 20) == list(range(700, 720))


def test_resuming_anywhere_loses_and_doubles_nothing(api: httpx.Client, thread_id: str) -> None:
    """A writer goes on all the time while a reader drops its connection every few events."""
    total = 300

    def write() -> None:
        for number in range(total):
            say(thread_id, number)
            time.sleep(0.004)

    say(thread_id, -1)
    writer = threading.Thread(target=write)
    writer.start()
    seen: list[int] = []
    cursor: str | None = None
    while not seen or seen[-1] < total - 1:
        with stream(api, f"/api/threads/{thread_id}/events", cursor) as events:
            for _ in range(37):
                event = next(events)
                cursor = event.id
                seen.append(int(event.envelope["data"]["text"]))
                if seen[-1] == total - 1:
                    break
    writer.join()
    assert seen == list(range(-1, total))


def test_the_cursor_may_be_a_query_parameter(api: httpx.Client, thread_id: str) -> None:
    for number in range(3):
        say(thread_id, number)
    with stream(api, f"/api/threads/{thread_id}/events") as events:
        first = next(events)
    with stream(api, f"/api/threads/{thread_id}/events?after={first.id}") as events:
        assert numbers(events, 2) == [1, 2]
    for wrong in ("yesterday", "1", "1-", "-1-2", "9" * 30 + "-0"):
        problem_of(api.get(f"/api/threads/{thread_id}/events", params={"after": wrong}), 422, "invalid_input")
    problem_of(api.get("/api/threads/thr_none/events"), 404, "not_found")
    problem_of(api.get("/api/runs/run_none/events"), 404, "not_found")


def test_messages_arrive_and_a_run_ends_its_stream(api: httpx.Client, thread_id: str) -> None:
    run = api.post(f"/api/threads/{thread_id}/messages", json={"text": "hello"}).json()["run"]
    other = api.post(f"/api/threads/{thread_id}/messages", json={"text": "and this"}).json()["run"]
    relay_once()
    with stream(api, f"/api/runs/{run['id']}/events") as events:
        assert next(events).envelope["run_id"] == run["id"]
        api.post(f"/api/runs/{run['id']}/cancel")
        relay_once()
        rest = list(events)
        assert rest[-1].name == "run.cancelled"
        assert {event.envelope["run_id"] for event in rest} == {run["id"]}
    ended = api.get(f"/api/runs/{run['id']}/events", headers={"Last-Event-ID": rest[-1].id})
    assert ended.status_code == 204, "a browser that reconnects after the last event is told to stop"
    with stream(api, f"/api/runs/{other['id']}/events") as events:
        assert next(events).envelope["run_id"] == other["id"]


def test_an_expired_cursor_gets_a_reset_and_goes_on(api: httpx.Client, thread_id: str) -> None:
    pipe = redis_client().pipeline(transaction=False)
    event = {"name": "message.delta", "thread_id": thread_id, "at": "2026-01-01T00:00:00Z", "data": {"text": "0"}}
    for _ in range(STREAM_LENGTH + 300):
        pipe.xadd(stream_key(thread_id), {"event": json.dumps(event, separators=(",", ":"))}, maxlen=STREAM_LENGTH, approximate=True)
    first = pipe.execute()[0]
    for cursor in (first, None):
        with stream(api, f"/api/threads/{thread_id}/events", cursor) as events:
            reset = next(events)
            assert reset.name == "reset" and reset.envelope["data"]["reason"] == "expired"
            assert reset.envelope["data"]["thread"]["thread_id"] == thread_id
            say(thread_id, 7)
            assert numbers(events, 1) == [7]
    with stream(api, f"/api/threads/{thread_id}/events", reset.id) as events:
        assert numbers(events, 1) == [7]


def test_a_wiped_stream_is_noticed_while_connected(api: httpx.Client, thread_id: str) -> None:
    say(thread_id, 1)
    with stream(api, f"/api/threads/{thread_id}/events") as events:
        numbers(events, 1)
        say(thread_id, 2)
        numbers(events, 1)
        redis_client().flushall()
        say(thread_id, 3)
        reset = next(events)
        assert reset.name == "reset" and reset.envelope["data"]["reason"] == "wiped"
        assert numbers(events, 1) == [3]
    with stream(api, f"/api/threads/{thread_id}/events", reset.id) as events:
        assert numbers(events, 1) == [3]


def test_a_wiped_quiet_stream_is_noticed_by_the_heartbeat(api: httpx.Client, thread_id: str) -> None:
    say(thread_id, 1)
    with stream(api, f"/api/threads/{thread_id}/events", timeout_s=25) as events:
        numbers(events, 1)
        redis_client().flushall()
        started = time.monotonic()
        assert next(events).name == "reset"
        assert time.monotonic() - started < 22


def test_a_run_whose_last_event_was_lost_still_ends(api: httpx.Client, thread_id: str) -> None:
    run = api.post(f"/api/threads/{thread_id}/messages", json={"text": "hello"}).json()["run"]
    api.post(f"/api/runs/{run['id']}/cancel")
    relay_once()
    redis_client().flushall()
    with stream(api, f"/api/runs/{run['id']}/events") as events:
        rest = list(events)
    assert [event.name for event in rest] == ["reset"]
    assert rest[0].envelope["data"]["run"]["status"] == "cancelled"


def test_large_snapshots_are_fetched_not_sent(api: httpx.Client, thread_id: str) -> None:
    for _ in range(2):
        api.post(f"/api/threads/{thread_id}/messages", json={"text": "ก" * 30_000})
    with stream(api, f"/api/threads/{thread_id}/events", "1-0") as events:
        reset = next(events)
    assert reset.envelope["data"]["thread"] is None
    assert len(json.dumps(reset.envelope)) < 64_000
    assert api.get(reset.envelope["data"]["url"]).json()["thread"]["messages"]


def test_a_new_thread_begins_with_its_state(api: httpx.Client, thread_id: str) -> None:
    with stream(api, f"/api/threads/{thread_id}/events") as events:
        assert next(events).name == "reset"
        say(thread_id, 1)
        assert numbers(events, 1) == [1]


def test_redis_away_for_a_moment(api: httpx.Client, thread_id: str) -> None:
    """The stream stays open while Redis does not answer, and goes on where it was; a new one may open meanwhile."""
    say(thread_id, 1)
    pid = int(redis_client().info("server")["process_id"])  # type: ignore[index, arg-type]
    with stream(api, f"/api/threads/{thread_id}/events", timeout_s=30) as events:
        numbers(events, 1)
        os.kill(pid, signal.SIGSTOP)
        try:
            with stream(api, f"/api/threads/{thread_id}/events", timeout_s=30) as later:
                time.sleep(0.5)
                os.kill(pid, signal.SIGCONT)
                say(thread_id, 2)
                assert numbers(events, 1) == [2]
                assert numbers(later, 2) == [1, 2]
        finally:
            os.kill(pid, signal.SIGCONT)


def redis_server(folder: Path) -> subprocess.Popen[bytes]:
    """A Redis of this test alone on a socket in `folder`, keeping its append-only file there."""
    (folder / "r.sock").unlink(missing_ok=True)
    arguments = ["--port", "0", "--unixsocket", str(folder / "r.sock"), "--dir", str(folder), "--appendonly", "yes", "--save", ""]
    process = subprocess.Popen([str(find_redis()), *arguments], stdout=subprocess.DEVNULL)
    client = redis.Redis(unix_socket_path=str(folder / "r.sock"), retry=None)
    deadline = time.monotonic() + 10
    while not answers(client) and time.monotonic() < deadline:  # the socket is there a moment before anybody listens
        time.sleep(0.02)
    return process


def answers(client: redis.Redis) -> bool:
    with suppress(redis.RedisError):
        return bool(client.ping())
    return False


def test_redis_killed_and_restarted(start: ServerFactory) -> None:
    """The connection outlives the server: the stream goes on after the restart, with nothing lost that was written."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        url = f"unix://{folder}/r.sock"
        process = redis_server(folder)
        try:
            with start(redis_url=url) as client:
                thread_id = client.post("/api/threads", json={}).json()["id"]
                writer = redis.Redis.from_url(url, decode_responses=True)
                add(writer, thread_id, 1)
                with stream(client, f"/api/threads/{thread_id}/events", timeout_s=30) as events:
                    numbers(events, 1)
                    process.kill()
                    process.wait()
                    time.sleep(1)
                    process = redis_server(folder)
                    add(writer, thread_id, 2)
                    assert numbers(events, 1) == [2]
                    process.kill()
                    process.wait()
                    for kept in folder.rglob("*.aof*"):
                        kept.unlink()
                    process = redis_server(folder)
                    reset = next(events)
                    assert reset.name == "reset" and reset.envelope["data"]["reason"] == "wiped"
                    add(writer, thread_id, 3)
                    assert numbers(events, 1) == [3]
        finally:
            process.kill()
            process.wait()


def add(client: redis.Redis, thread_id: str, number: int) -> None:
    event = {"name": "message.delta", "thread_id": thread_id, "at": "2026-01-01T00:00:00Z", "data": {"text": str(number)}}
    client.xadd(stream_key(thread_id), {"event": json.dumps(event, separators=(",", ":"))})


@given(st.integers(0, 2**64 - 1), st.integers(0, 2**64 - 1))
def test_cursors_round_trip(ms: int, sequence: int) -> None:
    assert Cursor.parse(f"{ms}-{sequence}") == Cursor(ms, sequence)
    assert str(Cursor(ms, sequence)) == f"{ms}-{sequence}"


@given(st.text(max_size=45))
def test_anything_else_is_no_cursor(text: str) -> None:
    try:
        cursor = Cursor.parse(text)
    except InvalidInput:
        return
    assert 0 <= cursor.ms < 2**64 and 0 <= cursor.sequence < 2**64


@pytest.mark.timeout(120)
def test_two_hundred_clients_all_hear_everything_in_order(api: httpx.Client, thread_id: str) -> None:
    """How soon is measured by `benchmarks.events`. The clients are raw sockets, so that two hundred are little work for this side."""
    host, port = api.base_url.host, api.base_url.port
    with ExitStack() as opened:
        clients = [opened.enter_context(socket.create_connection((host, port or 80), timeout=30)) for _ in range(200)]
        for client in clients:
            client.sendall(f"GET /api/threads/{thread_id}/events HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        for number in range(20):
            say(thread_id, number)
        for client in clients:
            heard = b""
            while b'"text":"19"' not in heard:
                heard += client.recv(65536)
            assert re.findall(rb'"text":"(\d+)"', heard) == [str(number).encode() for number in range(20)]

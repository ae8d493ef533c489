"""Many watchers while the API is killed again and again: nobody loses an event, nobody sees one twice."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import suppress

import pytest
import redis

from tests.acceptance.served import Served, wait_until

pytestmark = pytest.mark.soak
CLIENTS, MESSAGES, API_KILLS = 200, 60, 4
NOTHING_YET = "0-0"  # the `reset` a thread without events begins with


class Watchers:
    """One SSE client per thread on an event loop of their own; each comes back with its last id."""

    def __init__(self, stack: Served, threads: list[str]) -> None:
        self.port, self.threads = stack.port, threads
        self.ids: dict[str, list[str]] = {thread: [] for thread in threads}
        self.names: dict[str, list[str]] = {thread: [] for thread in threads}
        self.connections = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Watchers:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop)
        self._thread.join(10)

    def _stop(self) -> None:
        for task in asyncio.all_tasks(self._loop):
            task.cancel()

    def _run(self) -> None:
        try:
            self._loop.run_until_complete(self._all())
        except asyncio.CancelledError:
            return
        finally:
            self._loop.close()

    async def _all(self) -> None:
        await asyncio.gather(*(self._follow(thread) for thread in self.threads))

    async def _follow(self, thread: str) -> None:
        while True:
            with suppress(OSError):
                await self._once(thread)
            await asyncio.sleep(0.2)

    async def _once(self, thread: str) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        cursor = f"Last-Event-ID: {self.ids[thread][-1]}\r\n" if self.ids[thread] else ""
        writer.write(f"GET /api/threads/{thread}/events HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n{cursor}\r\n".encode())
        self.connections += 1
        block: dict[str, str] = {}
        try:
            async for raw in reader:
                key, _, value = raw.decode().rstrip("\r\n").partition(": ")
                if key in ("id", "event", "data"):
                    block[key] = value
                elif not key and "data" in block:  # whole: an event cut off by the kill is not taken
                    if block["id"] == NOTHING_YET:
                        block = {}
                        continue
                    self.ids[thread].append(block["id"])
                    self.names[thread].append(block["event"])
                    block = {}
        finally:
            writer.close()


@pytest.fixture
def streams(stack: Served) -> Iterator[redis.Redis]:
    client = redis.Redis(unix_socket_path=str(stack.home / "run" / "redis.sock"), decode_responses=True)
    yield client
    client.close()


def test_watchers_of_a_restarting_api_miss_nothing(stack: Served, streams: redis.Redis) -> None:
    threads = [stack.post("/api/threads", {})["id"] for _ in range(CLIENTS)]
    with Watchers(stack, threads) as watchers:
        wait_until(lambda: watchers.connections >= CLIENTS, 30, "all connected")
        runs = []
        for number in range(MESSAGES):
            if number % (MESSAGES // API_KILLS) == 5:
                pid = stack.children()["api"]
                assert pid
                os.kill(pid, signal.SIGKILL)
            thread = threads[number * 7 % CLIENTS]
            runs.append(stack.post(f"/api/threads/{thread}/messages", {"text": "hello"}, f"message-{number}")["run"]["id"])
            time.sleep(0.1)
        for run_id in runs:
            wait_until(lambda run_id=run_id: stack.get(f"/api/runs/{run_id}")["status"] == "done", 60, run_id)

        deadline = time.monotonic() + 30
        while differing := [
            (watchers.ids[thread], written) for thread in threads if watchers.ids[thread] != (written := _written(streams, thread))
        ]:
            assert time.monotonic() < deadline, differing[:3]
            time.sleep(0.5)
    assert watchers.connections > CLIENTS * API_KILLS / 2
    for thread in threads:
        assert "reset" not in watchers.names[thread]
        assert len(watchers.ids[thread]) == len(set(watchers.ids[thread]))
    assert sum(len(ids) for ids in watchers.ids.values()) >= MESSAGES * 3


def _written(streams: redis.Redis, thread: str) -> list[str]:
    entries: list = streams.xrange(f"jarvis:thread:{thread}")  # type: ignore[assignment]
    return [entry_id for entry_id, _ in entries]

"""Readiness tells what is missing, soon, and never hangs."""

from __future__ import annotations

import json
import os
import signal
import time

import httpx
import pytest

from core.redis import redis_client

from .conftest import ServerFactory
from .test_events import numbers, say, stream


def dependencies(response: httpx.Response) -> dict[str, bool]:
    return {item["name"]: item["ok"] for item in response.json()["dependencies"]}


def test_ready_needs_everything(api: httpx.Client) -> None:
    client = redis_client()
    for key in client.scan_iter("jarvis:worker:*"):
        client.delete(key)
    without = api.get("/api/health/ready")
    assert without.status_code == 503
    assert dependencies(without) == {"postgres": True, "redis": True, "storage": True, "disk": True, "workers": False}
    assert all(item["hint"] for item in without.json()["dependencies"] if not item["ok"])
    client.set("jarvis:worker:a", json.dumps({"lanes": ["runs", "light", "network"], "pid": 1, "host": "x"}), ex=5)
    assert "media" in next(item["detail"] for item in api.get("/api/health/ready").json()["dependencies"] if item["name"] == "workers")
    client.set("jarvis:worker:b", json.dumps({"lanes": ["media"], "pid": 2, "host": "x"}), ex=5)
    assert api.get("/api/health/ready").status_code == 200


def test_a_silent_redis_is_told_in_time(api: httpx.Client) -> None:
    pid = int(redis_client().info("server")["process_id"])  # type: ignore[index, arg-type]
    os.kill(pid, signal.SIGSTOP)
    try:
        started = time.monotonic()
        response = api.get("/api/health/ready")
        assert time.monotonic() - started < 4
        assert response.status_code == 503 and dependencies(response)["redis"] is False
        assert dependencies(response)["postgres"] is True
        assert api.get("/api/health/live").status_code == 200
        assert api.get("/api/threads").status_code == 200
    finally:
        os.kill(pid, signal.SIGCONT)


def test_a_missing_database_is_a_503(start: ServerFactory) -> None:
    with start(database_url="postgresql://nobody@127.0.0.1:1/none") as client:
        response = client.get("/api/threads")
        assert response.status_code == 503 and response.json()["code"] == "unavailable" and response.headers["retry-after"]
        assert dependencies(client.get("/api/health/ready"))["postgres"] is False


def test_a_stop_does_not_wait_for_streams(start: ServerFactory) -> None:
    with start() as client:
        thread_id = client.post("/api/threads", json={}).json()["id"]
        say(thread_id, 1)
        with stream(client, f"/api/threads/{thread_id}/events") as events:
            numbers(events, 1)
            started = time.monotonic()
            os.kill(int(client.headers["x-test-pid"]), signal.SIGTERM)
            with pytest.raises(httpx.RemoteProtocolError):  # cut, so that a client comes back with its cursor
                next(events)
            assert time.monotonic() - started < 4

"""Every failure has one shape and says what to do, and none tells the inside of the program."""

from __future__ import annotations

import asyncio
import time

import httpx
import pytest

from api.app import create_app

from .conftest import problem_of


def test_unknown_places_and_methods(api: httpx.Client) -> None:
    problem_of(api.get("/nowhere"), 404, "not_found")
    refused = api.delete("/api/threads")
    problem_of(refused, 405, "method_not_allowed")
    assert "GET" in refused.headers["allow"]


def test_faults_are_sentences(api: httpx.Client, thread_id: str) -> None:
    path = f"/api/threads/{thread_id}/messages"
    assert "text is missing" in problem_of(api.post(path, json={}), 422, "invalid_input")["detail"]  # type: ignore[operator]
    assert "txet is not an argument here" in str(problem_of(api.post(path, json={"text": "a", "txet": 1}), 422, "invalid_input")["detail"])
    assert "sent with Content-Type" in str(problem_of(api.post(path, content=b'{"text": "a"}'), 422, "invalid_input")["detail"])
    as_json = {"Content-Type": "application/json"}
    assert "not valid JSON" in str(problem_of(api.post(path, content=b'{"text":', headers=as_json), 422, "invalid_input")["detail"])
    assert "the body is missing" in str(problem_of(api.post(path), 422, "invalid_input")["detail"])
    detail = str(problem_of(api.get("/api/threads", params={"limit": 0}), 422, "invalid_input")["detail"])
    assert detail == "query parameter limit: must be at least 1 (given: '0')"
    assert "several" not in str(problem_of(api.post(path, json={"text": 5}), 422, "invalid_input")["detail"])


@pytest.mark.parametrize("path", ["threads", "runs", "assets", "projects", "jobs", "workflows", "tools"])
def test_unknown_things(api: httpx.Client, path: str) -> None:
    code = "unknown_tool" if path == "tools" else "not_found"
    problem_of(api.get(f"/api/{path}/no_such_thing"), 404, code)


def test_request_ids(api: httpx.Client) -> None:
    assert api.get("/api/system", headers={"X-Request-ID": "mine-1"}).headers["x-request-id"] == "mine-1"
    made = api.get("/api/system", headers={"X-Request-ID": "no spaces\tallowed"}).headers["x-request-id"]
    assert made.startswith("req_")
    assert api.get("/api/system").headers["x-request-id"] != made


def test_large_bodies_are_refused_announced_or_not(api: httpx.Client, thread_id: str) -> None:
    path = f"/api/threads/{thread_id}/messages"
    problem_of(api.post(path, content=b"x" * 3_000_000), 413, "too_large")
    problem_of(api.post(path, content=(b"x" * 100_000 for _ in range(30))), 413, "too_large")


def test_characters_the_database_refuses(api: httpx.Client) -> None:
    problem_of(api.post("/api/projects", json={"name": "a\0b"}), 422, "invalid_input")
    problem_of(api.get("/api/threads/a%00b"), 422, "invalid_input")


def test_an_unexpected_failure_tells_nothing(database: object) -> None:
    app = create_app()

    @app.get("/api/broken")
    def broken() -> None:
        raise RuntimeError("the secret inside")

    async def call() -> httpx.Response:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.get("/api/broken")

    response = asyncio.run(call())
    problem_of(response, 500, "internal")
    assert "secret" not in response.text and "RuntimeError" not in response.text


def test_security_headers(api: httpx.Client) -> None:
    headers = api.get("/api/system").headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "server" not in headers


def test_small_answers_are_not_held_back(api: httpx.Client) -> None:
    """Nagle's algorithm with delayed ACKs costs 40 ms an answer: the quickest of twenty is far below on any machine."""
    waits = []
    for _ in range(20):
        started = time.perf_counter()
        api.get("/nowhere")
        waits.append(time.perf_counter() - started)
    assert min(waits) < 0.03

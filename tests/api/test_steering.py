"""Steering over HTTP: permissions, budgets, what a message does while a run works, taking runs up again."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from .conftest import problem_of


@pytest.fixture(autouse=True)
def nothing_allowed(api: httpx.Client) -> Iterator[None]:
    yield
    for permission in api.get("/api/permissions").json()["items"]:
        api.delete(f"/api/permissions/{permission['id']}")
    api.put("/api/budget", json={"run": None, "day": None, "month": None})


def test_permissions_are_given_listed_and_taken_back(api: httpx.Client) -> None:
    given = api.post("/api/permissions", json={"effect": "spends", "below_usd": 1})
    assert given.status_code == 201 and given.json()["below_usd"] == 1
    dearer = api.post("/api/permissions", json={"effect": "spends", "below_usd": 2}).json()
    assert [row["id"] for row in api.get("/api/permissions").json()["items"]] == [dearer["id"]], "a new price takes the old one's place"
    assert api.delete(f"/api/permissions/{dearer['id']}").status_code == 204
    assert api.get("/api/permissions").json()["items"] == []
    assert problem_of(api.delete(f"/api/permissions/{dearer['id']}"), 404, "not_found")
    assert api.post("/api/permissions", json={"effect": "spends", "below_usd": -1}).status_code == 422


def test_a_budget_is_set_and_lifted(api: httpx.Client) -> None:
    assert api.get("/api/budget").json()["limits"] == []
    limits = api.put("/api/budget", json={"day": 5, "month": 50}).json()["limits"]
    assert [(limit["period"], limit["limit_usd"]) for limit in limits] == [("day", 5), ("month", 50)]
    # Other tests may have spent something today: it is taken off both alike.
    assert 0 < limits[0]["left_usd"] <= 5 and 50 - limits[1]["left_usd"] == pytest.approx(5 - limits[0]["left_usd"])
    assert [limit["period"] for limit in api.put("/api/budget", json={"day": None}).json()["limits"]] == ["month"]
    assert api.put("/api/budget", json={"day": -1}).status_code == 422


def test_a_message_says_what_it_did(api: httpx.Client, thread_id: str) -> None:
    def say(text: str, **more: str) -> httpx.Response:
        return api.post(f"/api/threads/{thread_id}/messages", json={"text": text, **more})

    first = say("hello").json()["run"]
    assert first["heard"] == "started"
    assert say("make a song").json()["run"]["heard"] == "queued"
    assert problem_of(say("hello", when_busy="reject"), 409, "conflict")
    assert say("never ask below $1").json()["run"]["heard"] == "noted"
    stopped = say("стоп").json()["run"]
    assert (stopped["id"], stopped["heard"], stopped["status"]) == (first["id"], "stopped", "cancelled")
    # What other tests have planned is counted behind it.
    assert say("stop").json()["run"]["reply"].startswith("Nothing is running right now, so there is nothing to stop.")
    going = api.post(f"/api/runs/{first['id']}/continue")
    assert going.status_code == 202 and going.json()["run"]["continues"] == first["id"]
    assert problem_of(api.post(f"/api/runs/{first['id']}/continue"), 409, "conflict")
    assert say("x", when_busy="sometimes").status_code == 422


def test_an_amendment_is_words_or_a_plan(api: httpx.Client, thread_id: str) -> None:
    run = api.post(f"/api/threads/{thread_id}/messages", json={"text": "hello"}).json()["run"]["id"]
    assert api.post(f"/api/runs/{run}/amend", json={}).status_code == 422
    assert api.post(f"/api/runs/{run}/amend", json={"text": "make it longer"}).json()["heard"] == "changing"
    api.post(f"/api/runs/{run}/cancel")
    assert problem_of(api.post(f"/api/runs/{run}/amend", json={"text": "make it longer"}), 409, "conflict")

"""Memory over HTTP: kept many at once or not at all, searched, corrected, exported, forgotten, for one person or another."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.api.conftest import problem_of

TURNS: list[dict[str, Any]] = [
    {"text": "I finally adopted a greyhound, his name is Comet.", "speaker": "Ana", "at": "1:56 pm on 8 May, 2023", "ref": "D1:1"},
    {"text": "So lovely! Does he get along with the cats?", "speaker": "Ben", "at": "2023-05-08T13:57:00Z", "ref": "D1:2"},
    {"text": "Mostly. I started swimming lessons too.", "speaker": "Ana", "at": "2023-05-08T20:58:00+07:00", "ref": "D1:3"},
]


@pytest.fixture
def user(api: httpx.Client, request: pytest.FixtureRequest) -> Iterator[str]:
    name = f"reader of {request.node.name}"
    yield name
    api.delete("/api/memory", params={"user": name, "confirm": "everything"})


def keep(api: httpx.Client, user: str, memories: list[dict[str, Any]]) -> dict[str, Any]:
    answer = api.post("/api/memory", params={"user": user}, json={"memories": memories})
    assert answer.status_code == 201, answer.text
    return answer.json()


def test_kept_searched_and_kept_again(api: httpx.Client, user: str) -> None:
    kept = keep(api, user, TURNS)
    assert (kept["added"], kept["changed"], kept["unchanged"], len(kept["ids"])) == (3, 0, 0, 3)
    assert keep(api, user, TURNS)["unchanged"] == 3
    hits = api.get("/api/memory/search", params={"user": user, "q": "What kind of dog does Ana have?", "limit": 2}).json()
    assert hits[0]["ref"] == "D1:1" and hits[0]["at"] == "2023-05-08T13:56:00Z" and hits[0]["score"] > hits[1]["score"]
    many = api.post("/api/memory/search", params={"user": user}, json={"queries": ["swimming", "cats"], "limit": 1}).json()["answers"]
    assert [[hit["ref"] for hit in answer] for answer in many] == [["D1:3"], ["D1:2"]]


def test_one_bad_memory_keeps_all_out_and_every_fault_is_told(api: httpx.Client, user: str) -> None:
    bad = [TURNS[0], {"text": " "}, {"text": "x", "at": "someday"}, {"speaker": "Ana"}, {"text": "y", "mood": "good"}]
    problem = problem_of(api.post("/api/memory", params={"user": user}, json={"memories": bad}), 422, "invalid_input")
    faults = [str(fault) for fault in problem["details"]["problems"]]  # type: ignore[index]
    assert [fault.split(":")[0].split(" ")[0] for fault in faults] == [
        "memories.1.text", "memories.2.at", "memories.3.text", "memories.4.mood",
    ]  # fmt: skip
    problem_of(api.get("/api/memory/search", params={"user": user, "q": "dog"}), 404, "not_found")


def test_corrected_listed_exported_and_forgotten(api: httpx.Client, user: str) -> None:
    [memory_id] = keep(api, user, [{"text": "The studio is in Riga.", "kind": "fact"}])["ids"]
    fresh = api.patch(f"/api/memory/{memory_id}", params={"user": user}, json={"text": "The studio is in Tallinn."}).json()
    assert [row["text"] for row in api.get("/api/memory", params={"user": user}).json()["items"]] == ["The studio is in Tallinn."]
    history = api.get("/api/memory", params={"user": user, "history": True, "kind": "fact"}).json()["items"]
    assert {row["text"]: row["superseded_by"] for row in history} == {
        "The studio is in Tallinn.": None, "The studio is in Riga.": fresh["id"],
    }  # fmt: skip
    lines = [json.loads(line) for line in api.get("/api/memory/export", params={"user": user}).text.splitlines()]
    assert [line["text"] for line in lines] == ["The studio is in Riga.", "The studio is in Tallinn."]
    problem_of(api.patch(f"/api/memory/{memory_id}", params={"user": user}, json={"text": "x"}), 422, "invalid_input")
    assert api.delete(f"/api/memory/{fresh['id']}", params={"user": user}).json() == {"forgotten": 1}
    assert api.get("/api/memory/export", params={"user": user}).text == ""
    problem_of(api.get(f"/api/memory/{fresh['id']}", params={"user": user}), 404, "not_found")


def test_everyone_has_their_own(api: httpx.Client, user: str) -> None:
    [memory_id] = keep(api, user, [{"text": "The studio is in Riga.", "kind": "fact"}])["ids"]
    assert "Riga" not in api.get("/api/memory/search", params={"q": "studio in Riga", "limit": 200}).text
    problem_of(api.get(f"/api/memory/{memory_id}"), 404, "not_found")
    problem_of(api.patch(f"/api/memory/{memory_id}", json={"text": "Mine now"}), 404, "not_found")
    problem_of(api.delete(f"/api/memory/{memory_id}"), 404, "not_found")
    problem_of(api.delete("/api/memory", params={"user": user}), 422, "invalid_input")
    problem_of(api.get("/api/memory", params={"user": "nobody at all"}), 404, "not_found")

"""Threads, messages, runs, approvals, jobs, workflows, modules, tools: what comes in is what is kept, and wrong things are said."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from core import clock
from core.database import transaction
from core.ids import new_id
from memory.tables import Approval, Run

from .conftest import problem_of


@pytest.fixture
def run(api: httpx.Client, thread_id: str) -> dict[str, str]:
    response = api.post(f"/api/threads/{thread_id}/messages", json={"text": "hello"})
    assert response.status_code == 202, response.text
    assert response.headers["location"] == f"/api/runs/{response.json()['run']['id']}"
    return response.json()["run"]


def ask(run_id: str, ttl_s: float = 60) -> str:
    """An approval of a run, as the graph would have made it."""
    approval = Approval(
        id=new_id("apr"), run_id=run_id, plan_hash="x", effects=["spends"], steps=[], cost_usd=1, summary="Spend a dollar",
        expires_at=clock.now() + timedelta(seconds=ttl_s),
    )  # fmt: skip
    with transaction() as session:
        session.add(approval)
        session.get_one(Run, run_id).status = "approving"
    return approval.id


def test_a_conversation(api: httpx.Client, thread_id: str, run: dict[str, str]) -> None:
    thread = api.get(f"/api/threads/{thread_id}").json()
    assert thread["title"] == "hello" and thread["channel"] == "api"
    messages = api.get(f"/api/threads/{thread_id}/messages").json()["items"]
    assert [(message["role"], message["text"], message["run_id"]) for message in messages] == [("user", "hello", run["id"])]
    assert api.get("/api/threads", params={"limit": 1}).json()["items"][0]["id"] == thread_id
    snapshot = api.get(f"/api/threads/{thread_id}/snapshot").json()
    assert snapshot["thread"]["runs"][0]["id"] == run["id"]


def test_pages_hold_everything_once(api: httpx.Client) -> None:
    made = {api.post("/api/threads", json={"title": f"page {number}"}).json()["id"] for number in range(5)}
    seen: list[str] = []
    before = None
    while True:
        page = api.get("/api/threads", params={"limit": 2, **({"before": before} if before else {})}).json()
        seen += [thread["id"] for thread in page["items"]]
        before = page["next"]
        if not before:
            break
    assert len(seen) == len(set(seen)) and made <= set(seen)


def test_the_same_message_twice_is_one_run(api: httpx.Client, thread_id: str) -> None:
    path, key = f"/api/threads/{thread_id}/messages", {"Idempotency-Key": "once"}
    first, second = (api.post(path, json={"text": "make it"}, headers=key).json()["run"]["id"] for _ in range(2))
    assert first == second
    assert api.post(path, json={"text": "make it"}).json()["run"]["id"] != first


def test_messages_that_cannot_be(api: httpx.Client, thread_id: str) -> None:
    problem_of(api.post("/api/threads/thr_none/messages", json={"text": "hi"}), 404, "not_found")
    problem_of(api.post(f"/api/threads/{thread_id}/messages", json={"text": "hi", "attachments": ["ast_none"]}), 404, "not_found")
    problem_of(api.post(f"/api/threads/{thread_id}/messages", json={"text": "  "}), 422, "invalid_input")


def test_runs_are_listed_and_cancelled(api: httpx.Client, run: dict[str, str]) -> None:
    listed = api.get("/api/runs", params={"thread_id": run["thread_id"]}).json()["items"]
    assert [item["id"] for item in listed] == [run["id"]]
    problem_of(api.get("/api/runs", params={"status": "sleeping"}), 422, "invalid_input")
    for _ in range(2):
        assert api.post(f"/api/runs/{run['id']}/cancel").json()["status"] == "cancelled"
    problem_of(api.post("/api/runs/run_none/cancel"), 404, "not_found")


def test_approvals_are_answered_once(api: httpx.Client, run: dict[str, str]) -> None:
    problem_of(api.post(f"/api/runs/{run['id']}/approve", json={"approved": True}), 409, "conflict")
    approval_id = ask(run["id"])
    assert api.post(f"/api/approvals/{approval_id}", json={"approved": True}).json()["status"] == "approved"
    problem_of(api.post(f"/api/approvals/{approval_id}", json={"approved": False}), 409, "conflict")
    late = ask(run["id"], ttl_s=-1)
    problem_of(api.post(f"/api/approvals/{late}", json={"approved": True}), 410, "expired")
    problem_of(api.post("/api/approvals/apr_none", json={"approved": True}), 404, "not_found")


def test_several_approvals_are_not_lumped_together(api: httpx.Client, run: dict[str, str]) -> None:
    ids = [ask(run["id"]), ask(run["id"])]
    details = problem_of(api.post(f"/api/runs/{run['id']}/approve", json={"approved": True}), 409, "conflict")["details"]
    assert details == {"approvals": ids}
    api.post(f"/api/approvals/{ids[0]}", json={"approved": False})
    assert api.post(f"/api/runs/{run['id']}/approve", json={"approved": True}).json()["id"] == ids[1]


def test_a_tool_call_is_a_run_and_its_step_a_job(api: httpx.Client) -> None:
    response = api.post("/api/asset/search", json={"query": "beep"}, headers={"Idempotency-Key": "call-1"})
    assert response.status_code == 202, response.text
    made = response.json()["run"]
    assert made["kind"] == "tool" and made["steps"][0]["args"] == {"query": "beep"}
    again = api.post("/api/asset/search", json={"query": "beep"}, headers={"Idempotency-Key": "call-1"}).json()["run"]
    assert again["id"] == made["id"]
    job = api.get("/api/jobs", params={"run_id": made["id"]}).json()["items"][0]
    assert job["tool"] == "asset.search"
    assert api.get(f"/api/jobs/{job['id']}").json()["args"] == {"query": "beep"}


def test_wrong_arguments_of_a_tool(api: httpx.Client) -> None:
    assert "limit" in str(problem_of(api.post("/api/asset/search", json={"limit": 0}), 422, "invalid_input")["detail"])
    assert "not an argument" in str(problem_of(api.post("/api/asset/search", json={"colour": "red"}), 422, "invalid_input")["detail"])
    problem_of(api.post("/api/asset/describe", json={"asset": "ast_none"}), 422, "invalid_plan")
    problem_of(api.post("/api/video/explode", json={}), 404, "not_found")


def test_tools_and_their_price(api: httpx.Client, picture: Path) -> None:
    tools = {tool["name"]: tool for tool in api.get("/api/tools").json()["items"]}
    assert tools["video.edit"]["path"] == "/api/video/edit" and tools["video.edit"]["gives"] == {"video": "video"}
    assert api.get("/api/tools/video.edit").json() == tools["video.edit"]
    assert api.post("/api/tools/asset.search/estimate", json={"query": "x"}).json()["cost_usd"] == 0
    problem_of(api.post("/api/tools/asset.search/estimate", json={"limit": "many"}), 422, "invalid_plan")
    asset = api.post("/api/assets", files={"file": ("grey.png", picture.read_bytes())}).json()
    wrong = {"video": asset["id"], "operations": [{"type": "speed", "factor": 2}]}
    assert "image" in str(problem_of(api.post("/api/tools/video.edit/estimate", json=wrong), 422, "invalid_plan")["detail"])


def test_a_module_is_switched_off_and_on(api: httpx.Client) -> None:
    try:
        off = api.put("/api/modules/asset.search", json={"enabled": False}).json()
        assert {tool["name"]: tool["enabled"] for tool in off["tools"]}["asset.search"] is False
        problem_of(api.post("/api/asset/search", json={}), 422, "invalid_plan")
        assert api.get("/api/tools/asset.search").json()["enabled"] is False
    finally:
        api.put("/api/modules/asset.search", json={"enabled": True})
    assert all(module["enabled"] for module in api.get("/api/modules").json()["items"])
    problem_of(api.put("/api/modules/nonsense", json={"enabled": True}), 404, "not_found")


def test_workflows(api: httpx.Client) -> None:
    plan = {"steps": [{"id": "find", "tool": "asset.search", "args": {"query": "{{what}}"}}]}
    body = {"name": "find things", "parameters": {"what": {"type": "string"}}, "plan": plan}
    saved = api.post("/api/workflows", json=body)
    assert saved.status_code == 201, saved.text
    assert api.get(f"/api/workflows/{saved.json()['id']}").json() == saved.json()
    made = api.post("/api/workflows/run", json={"workflow": "find things", "parameters": {"what": "cats"}})
    assert made.status_code == 202, made.text
    assert made.json()["run"]["kind"] == "workflow" and made.json()["run"]["steps"][0]["args"]["query"] == "cats"
    problem_of(api.post("/api/workflows/run", json={"workflow": "find things"}), 422, "invalid_input")
    assert any(item["name"] == "find things" for item in api.get("/api/workflows").json()["items"])


def test_projects(api: httpx.Client) -> None:
    project = api.post("/api/projects", json={"name": " Coffee "}).json()
    assert project["name"] == "Coffee"
    assert api.post("/api/threads", json={"project_id": project["id"]}).json()["project_id"] == project["id"]
    assert api.post(f"/api/projects/{project['id']}/archive").json()["archived_at"]
    assert project["id"] not in [item["id"] for item in api.get("/api/projects").json()["items"]]
    problem_of(api.post("/api/threads", json={"project_id": "prj_none"}), 404, "not_found")


def test_a_plan_writes_nothing(api: httpx.Client) -> None:
    before = api.get("/api/runs", params={"limit": 200}).json()["items"]
    plan = api.post("/api/plan", json={"text": "find my files about coffee"})
    assert plan.status_code == 200, plan.text
    assert plan.json()["steps"] or plan.json()["question"] or plan.json()["reply"]
    assert [run["id"] for run in api.get("/api/runs", params={"limit": 200}).json()["items"]] == [run["id"] for run in before]

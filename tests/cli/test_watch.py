"""What is asked of a person whose change to a waiting plan is being worked out."""

from __future__ import annotations

from typing import Any

import pytest

from cli import watch
from cli.watch import Choices, Watch

OLD = {"id": "apr_1", "status": "pending", "plan_hash": "six", "effects": ["publishes"]}
NEW = {"id": "apr_2", "status": "pending", "plan_hash": "eight", "effects": ["publishes"]}


class Server:
    """Answers with one view of the run after the other, the last for ever."""

    def __init__(self, *views: list[dict[str, Any]]) -> None:
        self.views = list(views)

    def get(self, path: str) -> dict[str, Any]:
        assert path == "/api/runs/run_1"
        return run(self.views.pop(0) if len(self.views) > 1 else self.views[0])


def run(approvals: list[dict[str, Any]], heard: str | None = None) -> dict[str, Any]:
    return {"id": "run_1", "thread_id": "thr_1", "status": "approving", "language": "en", "approvals": approvals, "heard": heard}


def watching(server: Server, heard: str) -> Watch:
    return Watch(server, run([OLD], heard), Choices(), lambda: server)  # type: ignore[arg-type]


def asked(watched: Watch) -> list[str]:
    now = watched._settled(watched.api.get("/api/runs/run_1"))
    return [approval["id"] for approval in now["approvals"] if approval["status"] == "pending"]


def test_the_changed_plan_is_asked_about_and_not_the_one_before() -> None:
    replaced = [{**OLD, "status": "replaced"}, NEW]
    assert asked(watching(Server([OLD], [OLD], replaced), "changing")) == ["apr_2"]


def test_another_message_waits_for_nothing() -> None:
    assert asked(watching(Server([OLD], [NEW]), "noted")) == ["apr_1"]


def test_a_change_that_comes_to_nothing_asks_again_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "_REPLANNED_S", 0.2)
    assert asked(watching(Server([OLD]), "changing")) == ["apr_1"]

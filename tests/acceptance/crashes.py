"""Work of every sort under way while parts of the stack are killed, and what must hold afterwards."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx

from tests.acceptance.served import Served, wait_until

KINDS = ("job", "media-worker", "run-worker", "api", "tick", "redis", "postgres", "supervisor")
FIND_S = 5.0  # what is to be killed may just be starting again
ENDED = ("done", "failed", "cancelled")
DEATHS_ALLOWED = 3  # settings().max_attempts: a step whose worker died so often has failed, and says so


@dataclass
class Round:
    """The runs of one round, by what they are; `ledger` and `said` are the outside world that is published to."""

    ledger: Path
    tally: Path
    amended: Path
    said: Path
    runs: dict[str, str] = field(default_factory=dict)
    threads: dict[str, str] = field(default_factory=dict)
    killed: list[str] = field(default_factory=list)


class Crashes:
    """Starts work, kills, and checks. `recovery_s`: within which everything must have ended after the last kill."""

    def __init__(self, stack: Served, folder: Path, recovery_s: float) -> None:
        self.stack, self.folder, self.recovery_s = stack, folder, recovery_s
        self.slowest_s = 0.0
        self._count = 0

    def begin(self) -> Round:
        """A direct call, conversations, composites, something to approve, to cancel, to change and to take up again, all at once."""
        self._count += 1
        around = Round(*(self.folder / f"{name}{self._count}" for name in ("ledger", "tally", "amended", "said")))
        words = f"words of round {self._count}"
        carve = {"words": words, "seconds": 1.5, "tally": str(around.tally), "child_pid_file": str(self.folder / "pids")}
        self._call(around, "carve", "/api/lab/carve", carve)
        self._call(around, "album", "/api/lab/album", {"pages": 3, "page_seconds": 0.4})
        self._call(around, "cancel", "/api/lab/carve", {"words": "never", "seconds": 600})
        self._call(around, "post", "/api/lab/post", {"ledger": str(around.ledger), "words": "once", "seconds": 0.2})
        thread = self.stack.post("/api/threads", {})["id"]
        self._call(around, "chat", f"/api/threads/{thread}/messages", {"text": "take a nap for 1 second"})
        amended = {"pages": 3, "page_seconds": 0.3, "slow_page": 2, "slow_s": 600.0, "tally": str(around.amended)}
        self._call(around, "amended", "/api/lab/album", amended)
        thread = self.stack.post("/api/threads", {})["id"]
        self._call(around, "asked", f"/api/threads/{thread}/messages", {"text": f'post "said" to the ledger "{around.said}"'})
        thread = self.stack.post("/api/threads", {})["id"]
        self._call(around, "stopped", f"/api/threads/{thread}/messages", {"text": "take a nap for 300.5 seconds"})
        batch = [{"id": f"b{n}", "tool": "lab.carve", "args": {"words": f"b{n}", "seconds": 0.2}} for n in range(5)]
        workflow = {"name": f"batch {self._count}", "parameters": {}, "plan": {"steps": batch}}
        saved = self.stack.post("/api/workflows", workflow)["id"]
        self._call(around, "batch", "/api/workflows/run", {"workflow": saved})
        return around

    def _call(self, around: Round, what: str, path: str, body: dict[str, Any]) -> None:
        run = self.stack.post(path, body, key=f"{what}-{uuid4().hex}")["run"]
        around.runs[what], around.threads[what] = run["id"], run["thread_id"]

    def kill(self, around: Round, kind: str) -> None:
        """Kill -9; a killed supervisor takes all with it and is started again at once. Where all jobs have ended, one more is begun."""
        killed = self._killed(kind, FIND_S)
        if not killed and kind == "job":
            self._call(around, f"late {len(around.killed)}", "/api/lab/carve", {"words": uuid4().hex, "seconds": 3})
            killed = self._killed(kind, self.recovery_s)
        if killed:
            around.killed.append(kind)
        if kind == "supervisor":
            self.stack.start()

    def _killed(self, kind: str, within_s: float) -> bool:
        deadline = time.monotonic() + within_s
        while not (killed := self.stack.kill(kind)) and time.monotonic() < deadline:
            time.sleep(0.05)
        return killed

    def answer(self, around: Round) -> None:
        """The person meanwhile says yes to one run and stops another."""
        (approval,) = self.stack.get(f"/api/runs/{around.runs['post']}")["approvals"]
        self._once(f"/api/approvals/{approval['id']}", {"approved": True}, already=409)
        self._once(f"/api/runs/{around.runs['cancel']}/cancel", {}, already=409)
        self._amend(around)
        self._say(around, "asked", "yes", ("approving",))
        self._say(around, "stopped", "stop", ("thinking", "running", "queued"))
        around.runs["stopped"] = self._say(around, "stopped", "continue", ("cancelled",))
        self._say(around, "stopped", "stop", ("thinking", "running", "queued"))

    def _amend(self, around: Round) -> None:
        """The slow page need not be slow; what the change does not touch goes on."""
        plan = self.stack.get(f"/api/runs/{around.runs['amended']}")["plan"]
        plan["steps"][0]["args"]["slow_s"] = 0.1
        self._once(f"/api/runs/{around.runs['amended']}/amend", {"plan": plan}, already=409)

    def _say(self, around: Round, what: str, words: str, when: Sequence[str]) -> str:
        """Words to a run once it is where they make sense; the run they concerned."""
        run_id = around.runs[what]
        wait_until(lambda: self.stack.get(f"/api/runs/{run_id}")["status"] in when, self.recovery_s, f"{what} {run_id} {when}", 0.2)
        return self.stack.post(f"/api/threads/{around.threads[what]}/messages", {"text": words}, uuid4().hex)["run"]["id"]

    def _once(self, path: str, body: dict[str, Any], already: int) -> None:
        """A POST repeated while the API is away; an answer "done already" is good: the first one got through."""

        def send() -> bool:
            try:
                response = self.stack.http.post(path, json=body)
            except httpx.TransportError:
                return False
            assert response.status_code < 300 or response.status_code in (already, 500, 503), response.text
            return response.status_code not in (500, 503)

        wait_until(send, 40, f"POST {path}")

    def check(self, around: Round) -> None:
        """Every run ended in time and well, once; every thread answers; no process is left over."""
        began = time.monotonic()
        views = {what: self._ended(around, what, run_id) for what, run_id in around.runs.items()}
        self.slowest_s = max(self.slowest_s, time.monotonic() - began)
        self._check_carved(around, views["carve"])
        self._check_chat(around, views["chat"])
        assert views["cancel"]["status"] == "cancelled", views["cancel"]
        assert views["stopped"]["status"] == "cancelled" and views["stopped"]["continues"], views["stopped"]
        self._check_posted(around.said, around, views["asked"])
        self._check_amended(around, views["amended"])
        if self._must_be_done(around, views["batch"]):
            assert len(views["batch"]["assets"]) == 5, views["batch"]
        self._check_posted(around.ledger, around, views["post"])
        if self._must_be_done(around, views["album"]):
            assert views["album"]["steps"][0]["outputs"]["pages"] == 3
        for late in (view for what, view in views.items() if what.startswith("late")):
            assert not self._must_be_done(around, late) or len(late["assets"]) == 1, late
        self._check_assets([asset for view in views.values() for asset in view["assets"]])
        self._check_greetings(around)
        self._check_processes()

    def _ended(self, around: Round, what: str, run_id: str) -> dict[str, Any]:
        def ended() -> dict[str, Any] | None:
            view = self.stack.get(f"/api/runs/{run_id}")
            return view if view["status"] in ENDED else None

        return wait_until(ended, self.recovery_s, f"{what} {run_id} after {around.killed}: {self.stack.get(f'/api/runs/{run_id}')}", 0.2)

    @staticmethod
    def _must_be_done(around: Round, view: dict[str, Any]) -> bool:
        """True when the run is done. It may have failed only for having been killed too often, and then says that."""
        if view["status"] == "done":
            return True
        assert len(around.killed) >= DEATHS_ALLOWED, (around.killed, view)
        assert view["status"] == "failed" and f"stopped {DEATHS_ALLOWED} times" in view["error"]["message"], (around.killed, view)
        return False

    def _check_carved(self, around: Round, view: dict[str, Any]) -> None:
        executions = around.tally.read_text().count("\n") if around.tally.exists() else 0
        assert executions <= view["steps"][0]["attempts"] <= len(around.killed) + 1, (around.killed, view)
        if self._must_be_done(around, view):
            assert len(view["assets"]) == 1, view["assets"]

    def _check_chat(self, around: Round, view: dict[str, Any]) -> None:
        messages = self.stack.get(f"/api/threads/{around.threads['chat']}/messages")["items"]
        assert [message["role"] for message in messages] == ["user", "assistant"], messages
        if self._must_be_done(around, view):
            assert "Slept" in view["reply"] and len(view["steps"]) == 1, view

    def _check_amended(self, around: Round, view: dict[str, Any]) -> None:
        """The changed plan was carried out, and no page that was finished before the change was carved for it again."""
        if self._must_be_done(around, view):
            assert view["steps"][0]["outputs"]["pages"] == 3, view
            carved = around.amended.read_text().splitlines()
            assert all(carved.count(page) <= 1 + len(around.killed) for page in (" page 1", " page 3")), (around.killed, carved)

    @staticmethod
    def _check_posted(ledger: Path, around: Round, view: dict[str, Any]) -> None:
        """Published once. When its worker died in the middle: at most once, and nobody is told that it is done."""
        lines = ledger.read_text().count("\n") if ledger.exists() else 0
        if view["status"] == "done":
            assert lines == 1, (lines, around.killed, view)
        else:
            assert view["error"]["code"] == "unconfirmed" and lines <= 1, (lines, around.killed, view)

    def _check_assets(self, assets: list[dict[str, Any]]) -> None:
        for asset in assets:
            content = self.stack.http.get(asset["url"])
            assert content.status_code == 200 and len(content.content) == asset["size_bytes"], asset

    def _check_greetings(self, around: Round) -> None:
        runs = [
            self.stack.post(f"/api/threads/{thread}/messages", {"text": "hello"}, uuid4().hex)["run"] for thread in around.threads.values()
        ]
        for run in runs:
            view = self._ended(around, "hello", run["id"])
            assert view["status"] == "done" and view["reply"], view

    def _check_processes(self) -> None:
        """Nothing of this home lives outside the supervisor's tree, and no job outlived its work."""

        def strangers() -> list[str]:
            tree = {process.pid for process in self.stack.tree()}
            return [line for line in self.stack.left_over() if int(line.split()[0]) not in tree or "'sleep', '600'" in line]

        wait_until(lambda: not strangers(), 10, "no process left over")


def go(crashes: Crashes, kinds: Sequence[str], seed: random.Random, pauses_s: tuple[float, float]) -> Round:
    """One round: work begins, each of `kinds` is killed after a pause, the person answers in between, all is checked."""
    around = crashes.begin()
    for number, kind in enumerate(kinds):
        time.sleep(seed.uniform(*pauses_s))
        crashes.kill(around, kind)
        if number == 0:
            crashes.answer(around)
    if not kinds:
        crashes.answer(around)
    crashes.check(around)
    return around

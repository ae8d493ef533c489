"""What a run looks like so far, built from its events. Pure state: the views draw it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from cli.client import ServerEvent

ENDED = {"run.completed": "done", "run.failed": "failed", "run.cancelled": "cancelled"}
STEP_STATUS = {
    "step.queued": "ready", "step.started": "running", "step.progress": "running", "step.completed": "done", "step.failed": "failed",
    "step.cancelled": "cancelled", "step.skipped": "skipped", "step.expanded": "expanded",
}  # fmt: skip
OPEN_STEP = ("waiting", "held", "ready", "running")


@dataclass
class StepProgress:
    """One step. `fraction` is 0..1; `seconds_left` was told at `told_at` (monotonic); `took_s` is known when it has ended.

    `expanded`: it is made of steps of its own; taken up again after them, it is not tried again.
    """

    name: str
    title: str = ""
    tool: str = ""
    status: str = "waiting"
    fraction: float = 0.0
    note: str = ""
    seconds_left: float | None = None
    told_at: float = 0.0
    attempt: int = 1
    started_at: datetime | None = None
    took_s: float | None = None
    summary: str = ""
    reused: bool = False
    expanded: bool = False
    error: dict[str, Any] | None = None

    @property
    def label(self) -> str:
        return self.title or self.tool or self.name

    def left_s(self) -> float | None:
        """Seconds left now: what the server said, less what has passed since."""
        return None if self.seconds_left is None else max(0.0, self.seconds_left - (time.monotonic() - self.told_at))


@dataclass
class RunProgress:
    """A run as its events told it. `status` follows `graphs.views.RunStatus`; `last_id` is the stream's cursor."""

    run_id: str
    thread_id: str
    status: str = "queued"
    language: str = "en"
    plan: dict[str, Any] | None = None
    steps: dict[str, StepProgress] = field(default_factory=dict)
    approvals: dict[str, dict[str, Any]] = field(default_factory=dict)
    question: str | None = None
    reply: str | None = None
    delta: str = ""
    error: dict[str, Any] | None = None
    assets: list[str] = field(default_factory=list)
    last_id: str | None = None

    @property
    def ended(self) -> bool:
        return self.status in ENDED.values()

    @property
    def pending_approvals(self) -> list[dict[str, Any]]:
        return [approval for approval in self.approvals.values() if approval.get("status", "pending") == "pending"]

    def running(self) -> list[StepProgress]:
        return [step for step in self.steps.values() if step.status == "running"]

    def waiting(self) -> list[StepProgress]:
        return [step for step in self.steps.values() if step.status in ("waiting", "held", "ready")]

    def apply(self, event: ServerEvent) -> None:
        """Take in one event. Events may repeat (a resumed stream): the result is the same."""
        name, data = event.name, event.data
        if name.startswith("step."):
            self._apply_step(event)
        elif name in ENDED:
            self.status, self.question = ENDED[name], None
            self.reply = data.get("reply") or self.reply
            self.error = data.get("error")
            self.assets = data.get("assets") or self.assets
        elif name == "run.started":
            self.status = "running" if self.plan else "thinking"
        elif name in ("plan.proposed", "plan.amended"):
            self._set_plan(data.get("plan"), data.get("dropped") or [])
        elif name == "question.asked":
            self.status, self.question = "asking", data.get("text")
        elif name.startswith("approval."):
            self._apply_approval(data.get("approval") or {})
        elif name == "message.delta":
            self.delta += data.get("text") or ""
        elif name == "message.reset":
            self.delta = ""
        elif name == "message.completed":
            self._apply_message(data.get("message") or {})

    def load(self, run: dict[str, Any]) -> None:
        """Take the run's state from its view (`GET /api/runs/{id}`): after a `reset`, or when a stream ended too early."""
        self.status = run["status"]
        self.reply, self.error = run.get("reply") or self.reply, run.get("error")
        self.assets = [asset["id"] for asset in run.get("assets") or []]
        self.approvals = {approval["id"]: approval for approval in run.get("approvals") or []}
        self._set_plan(run.get("plan"))
        if self.status == "asking":
            self.question = self.question or (run.get("plan") or {}).get("question") or self.reply
        for view in run.get("steps") or []:
            step = self.steps.setdefault(view["name"], StepProgress(view["name"]))
            step.title, step.tool, step.status = view["title"], view["tool"], view["status"]
            step.fraction, step.note, step.error, step.reused = view["progress"], view["note"], view["error"], view["reused"]
            step.summary = (view.get("outputs") or {}).get("summary", "")

    def answered(self, approval_id: str, status: str) -> None:
        if approval_id in self.approvals:
            self.approvals[approval_id] = {**self.approvals[approval_id], "status": status}

    def _set_plan(self, plan: dict[str, Any] | None, dropped: Sequence[str] = ()) -> None:
        if not plan:
            return
        self.steps = {name: step for name, step in self.steps.items() if name.split("/", 1)[0] not in dropped}
        self.plan = plan
        for planned in plan.get("steps") or []:
            step = self.steps.setdefault(planned["id"], StepProgress(planned["id"]))
            step.title, step.tool = planned.get("title") or step.title, planned["tool"]

    def _apply_approval(self, approval: dict[str, Any]) -> None:
        if approval.get("id"):
            self.approvals[approval["id"]] = approval
            self.status = "approving" if self.pending_approvals else "running"

    def _apply_message(self, message: dict[str, Any]) -> None:
        if message.get("role") == "assistant":
            self.reply, self.delta = message.get("text"), ""

    def _apply_step(self, event: ServerEvent) -> None:
        data = event.data
        name = data.get("name") or event.envelope.get("step_id") or ""
        step = self.steps.setdefault(name, StepProgress(name))
        at = _instant(event.envelope.get("at"))
        step.status = STEP_STATUS.get(event.name, step.status)
        step.title, step.tool = data.get("title") or step.title, data.get("tool") or step.tool
        step.expanded = step.expanded or event.name == "step.expanded"
        if event.name == "step.started":
            self.status = "running"
            step.attempt = 1 if step.expanded else data.get("attempt") or 1
            step.started_at, step.fraction, step.note = step.started_at if step.expanded else at, 0.0, ""
        elif event.name == "step.progress":
            step.fraction = min(1.0, max(0.0, float(data.get("fraction") or 0.0)))
            step.note, step.seconds_left, step.told_at = data.get("note") or "", data.get("seconds_left"), time.monotonic()
        elif step.status not in OPEN_STEP:
            step.summary, step.error, step.reused = data.get("summary") or "", data.get("error"), bool(data.get("reused"))
            step.took_s = (at - step.started_at).total_seconds() if at and step.started_at else None


def _instant(text: Any) -> datetime | None:
    return datetime.fromisoformat(text) if isinstance(text, str) else None

"""What runs look like from outside: the models every door (API, CLI, bots) reads. Built from rows by `graphs.runs`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from tools.contract import Effect
from tools.plan import Plan, Usd

RunStatus = Literal["queued", "thinking", "asking", "approving", "running", "done", "failed", "cancelled"]
StepStatus = Literal["waiting", "held", "ready", "running", "expanded", "done", "failed", "cancelled", "skipped"]


WhenBusy = Literal["auto", "enqueue", "amend", "interrupt", "reject"]
Heard = Literal["started", "queued", "answered", "approved", "rejected", "narrowed", "changing", "stopped", "continued", "noted"]


class RunOptions(BaseModel):
    """How a run may behave. `approve`: effects the person has approved beforehand; `budget_usd`: spending covered by that."""

    model_config = ConfigDict(extra="forbid")

    approve: list[Effect] = []
    budget_usd: float | None = Field(default=None, ge=0)
    language: str = ""
    timezone: str = ""


class AssetView(BaseModel):
    """An asset as clients see it. `url` downloads it (Range honoured)."""

    id: str
    kind: str
    filename: str
    mime: str
    size_bytes: int
    checksum: str
    meta: dict[str, Any]
    evidence: dict[str, Any]
    project_id: str | None = None
    thread_id: str | None = None
    step_id: str | None = None
    parents: list[str] = []
    created_at: datetime
    url: str


class StepView(BaseModel):
    id: str
    name: str
    parent_id: str | None
    tool: str
    title: str
    args: dict[str, Any]
    needs: list[str]
    status: StepStatus
    progress: float
    note: str
    attempts: int
    outputs: dict[str, Any] | None
    reused: bool
    error: dict[str, Any] | None
    started_at: datetime | None
    finished_at: datetime | None


class AskedStep(BaseModel):
    """One step a person is asked about. `public`: what others will see of it, as `name: value`."""

    id: str
    title: str
    tool: str
    effect: Effect
    cost_usd: Usd
    seconds: float
    public: list[str] = []


class ApprovalView(BaseModel):
    """What is asked. `warning`: a sentence when it may not fit a budget. `plan_hash` and `cost_usd` may be sent back with the answer: it
    then counts only for exactly that."""

    id: str
    run_id: str
    step_id: str | None
    status: Literal["pending", "approved", "rejected", "expired", "replaced"]
    effects: list[Effect]
    cost_usd: Usd
    summary: str
    plan_hash: str = ""
    steps: list[AskedStep] = []
    seconds: float = 0.0
    warning: str = ""
    expires_at: datetime


class MessageView(BaseModel):
    id: str
    thread_id: str
    run_id: str | None
    role: Literal["user", "assistant"]
    text: str
    attachments: list[str]
    created_at: datetime


class RunView(BaseModel):
    """A run with its steps.

    heard: in the answer to a message, what it did: began a run, was queued behind one, answered a question, approved, turned down or
    narrowed what is asked, changes the plan under way, stopped it, took it up again, or was noted (a permission, a budget).
    continues: the unfinished run this one takes up again.
    text: what the person asked, or the titles of a direct call's steps. assets: what it made, in the order of the plan.
    seconds_left: None when unknown. language: in which it speaks to its person; empty for a call without words.
    """

    id: str
    thread_id: str
    kind: Literal["chat", "tool", "workflow"]
    status: RunStatus
    heard: Heard | None = None
    continues: str | None = None
    language: str = ""
    text: str
    plan: Plan | None
    steps: list[StepView]
    approvals: list[ApprovalView]
    assets: list[AssetView]
    reply: str | None
    error: dict[str, Any] | None
    cost_usd: Usd
    seconds_left: float | None
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None


class ThreadSnapshot(BaseModel):
    """Everything a client needs after a `reset`: the thread's last messages and the runs that are not over."""

    thread_id: str
    title: str
    messages: list[MessageView]
    runs: list[RunView]

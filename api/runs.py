"""Runs: what is being worked on; approving, amending, stopping it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from api.pages import Limit, Page
from api.people import Person
from api.problems import may_fail
from core.errors import Conflict
from graphs import runs, snapshots
from graphs.views import ApprovalView, RunStatus, RunView
from tools.plan import Plan

router = APIRouter(tags=["runs"])


class Answer(BaseModel):
    """A person's answer to an approval."""

    model_config = ConfigDict(extra="forbid")

    approved: bool
    note: str = Field("", max_length=2000, description="Why, or what should be different")


class Amendment(BaseModel):
    """A changed plan for a run; steps that stay the same keep their results."""

    model_config = ConfigDict(extra="forbid")

    plan: Plan


@router.get("/api/runs", summary="List runs", responses=may_fail(404))
def list_runs(
    user_id: Person,
    thread_id: str | None = None,
    status: Annotated[RunStatus | None, Query(description="Only runs in this state")] = None,
    limit: Limit = 20,
) -> Page[RunView]:
    """Runs, newest first."""
    return Page(items=snapshots.list_runs(user_id=user_id, thread_id=thread_id, status=status, limit=limit))


@router.get("/api/runs/{run_id}", summary="A run", responses=may_fail(404))
def get_run(run_id: str, user_id: Person) -> RunView:
    """Its plan, steps, approvals, and what it has made so far."""
    return snapshots.get_run(run_id)


@router.post("/api/runs/{run_id}/approve", summary="Answer a run's only open approval", responses=may_fail(404, 409, 410))
def approve_run(run_id: str, body: Answer, user_id: Person) -> ApprovalView:
    """For runs that ask one thing. When several approvals are open, answer each by its id."""
    pending = [approval for approval in snapshots.get_run(run_id).approvals if approval.status == "pending"]
    if not pending:
        raise Conflict("this run is not waiting for an approval", hint="Look at its status.")
    if len(pending) > 1:
        raise Conflict(
            f"this run waits for {len(pending)} approvals",
            hint="Answer each at /api/approvals/{id}.",
            details={"approvals": [a.id for a in pending]},
        )
    return runs.approve(pending[0].id, user_id=user_id, approved=body.approved, note=body.note)


@router.post("/api/approvals/{approval_id}", summary="Answer an approval", responses=may_fail(404, 409, 410))
def answer_approval(approval_id: str, body: Answer, user_id: Person) -> ApprovalView:
    """The first answer counts; a second one is a conflict, a late one has expired."""
    return runs.approve(approval_id, user_id=user_id, approved=body.approved, note=body.note)


@router.post("/api/runs/{run_id}/cancel", summary="Stop a run", responses=may_fail(404))
def cancel_run(run_id: str, user_id: Person) -> RunView:
    """Stops it wherever it is; what is finished stays. Stopping it twice changes nothing."""
    return runs.cancel(run_id, user_id=user_id)


@router.post("/api/runs/{run_id}/amend", summary="Change a run's plan", responses=may_fail(404, 409))
def amend_run(run_id: str, body: Amendment, user_id: Person) -> RunView:
    """Goes on under the new plan; steps that are the same keep their results."""
    return runs.amend(run_id, body.plan, user_id=user_id)

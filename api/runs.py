"""Runs: what is being worked on; approving, amending, stopping it."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, ConfigDict, Field, model_validator

from api.pages import Limit, Page
from api.people import Person
from api.problems import may_fail
from api.threads import IdempotencyKey, RunAccepted, accepted
from core.errors import Conflict
from graphs import runs, snapshots
from graphs.views import ApprovalView, RunStatus, RunView
from memory.threads import MAX_MESSAGE_CHARS
from tools.plan import Plan

router = APIRouter(tags=["runs"])


class Answer(BaseModel):
    """A person's answer to an approval."""

    model_config = ConfigDict(extra="forbid")

    approved: bool
    note: str = Field("", max_length=2000, description="Why, or what should be different")
    steps: list[str] | None = Field(None, max_length=1000, description="A yes to these steps only (their ids), and what they need")
    plan_hash: str | None = Field(None, description="The approval's `plan_hash`: the answer then counts only for exactly that plan")
    cost_usd: Decimal | None = Field(None, ge=0, description="The price that was shown: the answer then counts only at that price")


class Amendment(BaseModel):
    """What is to change: in words ("make it 45 seconds", "without music"), or the whole changed plan."""

    model_config = ConfigDict(extra="forbid")

    text: str | None = Field(None, min_length=1, max_length=MAX_MESSAGE_CHARS)
    plan: Plan | None = None

    @model_validator(mode="after")
    def _one_of(self) -> Amendment:
        if (self.text is None) == (self.plan is None):
            raise ValueError("give either text or plan")
        return self


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
    return _answer(pending[0].id, body, user_id)


@router.post("/api/approvals/{approval_id}", summary="Answer an approval", responses=may_fail(404, 409, 410))
def answer_approval(approval_id: str, body: Answer, user_id: Person) -> ApprovalView:
    """The first answer counts; a second one is a conflict, a late one has expired."""
    return _answer(approval_id, body, user_id)


def _answer(approval_id: str, body: Answer, user_id: str) -> ApprovalView:
    shown = {"plan_hash": body.plan_hash, "cost_usd": body.cost_usd}
    return runs.approve(approval_id, user_id=user_id, approved=body.approved, note=body.note, only=body.steps, **shown)


@router.post("/api/runs/{run_id}/continue", status_code=202, summary="Take a stopped run up again", responses=may_fail(404, 409))
def continue_run(run_id: str, user_id: Person, response: Response) -> RunAccepted:
    """A new run with the plan of a stopped or failed one; what was finished is not done twice."""
    return accepted(runs.resume(run_id, user_id=user_id), response)


@router.post("/api/runs/{run_id}/cancel", summary="Stop a run", responses=may_fail(404))
def cancel_run(run_id: str, user_id: Person) -> RunView:
    """Stops it wherever it is; what is finished stays. Stopping it twice changes nothing."""
    return runs.cancel(run_id, user_id=user_id)


@router.post("/api/runs/{run_id}/amend", summary="Change a run's plan", responses=may_fail(404, 409))
def amend_run(run_id: str, body: Amendment, user_id: Person, idempotency_key: IdempotencyKey = None) -> RunView:
    """Goes on under the new plan; steps that are the same keep their results. Words are thought about first: `plan.amended` tells."""
    if body.plan is not None:
        return runs.amend(run_id, body.plan, user_id=user_id)
    return runs.amend_in_words(run_id, body.text or "", user_id=user_id, client_ref=idempotency_key)

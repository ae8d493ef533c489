"""Workflows: plans that were saved under a name, to be run again with other values."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict, Field

from api.pages import Page
from api.people import Person
from api.problems import may_fail
from api.threads import RunAccepted, accepted
from graphs import workflows
from graphs.views import RunOptions
from graphs.workflows import WorkflowView
from tools.plan import Plan

router = APIRouter(prefix="/api/workflows", tags=["workflows"])


class NewWorkflow(BaseModel):
    """A plan to save; the same name again replaces it."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

    name: str = Field(min_length=1, max_length=200)
    parameters: dict[str, Any] = Field({}, description="Name -> {type, description, default}; `{{name}}` in the plan stands for it")
    plan: Plan


class WorkflowCall(BaseModel):
    """A workflow to run."""

    model_config = ConfigDict(extra="forbid")

    workflow: str = Field(description="Its id or name")
    parameters: dict[str, Any] = {}
    attachments: list[str] = Field([], max_length=100, description="Ids of uploaded assets, in order")
    options: RunOptions = RunOptions()


@router.post("", status_code=201, summary="Save a workflow")
def save_workflow(body: NewWorkflow, user_id: Person) -> WorkflowView:
    """Checks the plan and keeps it under its name."""
    return workflows.save_workflow(user_id=user_id, name=body.name, parameters=body.parameters, plan=body.plan)


@router.post("/run", status_code=202, summary="Run a workflow", responses=may_fail(404))
def run_workflow(body: WorkflowCall, user_id: Person, response: Response) -> RunAccepted:
    """Starts a run of a saved plan with these values."""
    run = workflows.run_workflow(body.workflow, body.parameters, user_id=user_id, attachments=tuple(body.attachments), options=body.options)
    return accepted(run, response)


@router.get("", summary="List workflows")
def list_workflows(user_id: Person) -> Page[WorkflowView]:
    """Saved plans, by name."""
    return Page(items=workflows.list_workflows(user_id=user_id))


@router.get("/{workflow_id}", summary="A workflow", responses=may_fail(404))
def get_workflow(workflow_id: str, user_id: Person) -> WorkflowView:
    """By its id or name: its plan and parameters."""
    return workflows.get_workflow(workflow_id, user_id=user_id)

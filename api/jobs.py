"""Jobs: the steps of all runs as one list, for seeing what the machine is doing."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field
from sqlalchemy import select

from api.pages import Before, Limit, Page, page
from api.people import Person
from api.problems import may_fail
from core.database import transaction
from core.errors import NotFound
from graphs.views import StepStatus
from memory.tables import Attempt, StepRow

router = APIRouter(prefix="/api/jobs", tags=["jobs"])


class JobView(BaseModel):
    """One step of one run."""

    id: str
    run_id: str
    name: str = Field(description="Its name in the plan")
    tool: str
    title: str
    lane: str = Field(description="light, network, media or gpu")
    status: StepStatus
    progress: float = Field(description="0..1")
    note: str
    attempts: int
    estimate_s: float
    error: dict[str, Any] | None
    worker: str | None = Field(description="Who works on it now")
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None


class AttemptView(BaseModel):
    """One try at a job."""

    number: int
    worker: str
    outcome: str | None
    error: dict[str, Any] | None
    started_at: datetime
    finished_at: datetime | None


class JobDetail(JobView):
    """A job with every try at it."""

    args: dict[str, Any]
    outputs: dict[str, Any] | None
    tries: list[AttemptView]


def _fields(row: StepRow) -> dict[str, Any]:
    own = {name: getattr(row, name) for name in JobView.model_fields if name != "worker"}
    return {**own, "worker": row.lease_owner}


@router.get("", summary="List jobs")
def list_jobs(
    user_id: Person,
    status: Annotated[StepStatus | None, Query(description="Only jobs in this state")] = None,
    tool: Annotated[str | None, Query(description="Only this tool, e.g. video.edit")] = None,
    run_id: str | None = None,
    limit: Limit = 50,
    before: Before = None,
) -> Page[JobView]:
    """Jobs of every run, newest first."""
    query = select(StepRow).where(StepRow.user_id == user_id)
    for column, value in ((StepRow.status, status), (StepRow.tool, tool), (StepRow.run_id, run_id)):
        query = query.where(column == value) if value else query
    query = query.where(StepRow.created_at < before) if before else query
    with transaction() as session:
        rows = list(session.scalars(query.order_by(StepRow.created_at.desc(), StepRow.id.desc()).limit(limit)))
    return page([JobView(**_fields(row)) for row in rows], [row.created_at for row in rows], limit)


@router.get("/{job_id}", summary="A job", responses=may_fail(404))
def get_job(job_id: str, user_id: Person) -> JobDetail:
    """A job, its arguments and outputs, and every try at it."""
    with transaction() as session:
        row = session.get(StepRow, job_id)
        if row is None:
            raise NotFound(f"there is no job {job_id}")
        tries = session.scalars(select(Attempt).where(Attempt.step_id == job_id).order_by(Attempt.number))
        attempts = [AttemptView(**{name: getattr(attempt, name) for name in AttemptView.model_fields}) for attempt in tries]
        return JobDetail(**_fields(row), args=row.args, outputs=row.outputs, tries=attempts)

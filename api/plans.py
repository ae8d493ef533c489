"""Plans: what JARVIS would do, without doing it."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from api.people import Person
from api.problems import may_fail
from graphs import runs
from memory.threads import MAX_MESSAGE_CHARS
from tools.plan import Plan

router = APIRouter(tags=["plans"])


class PlanRequest(BaseModel):
    """A sentence to plan for."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field(max_length=MAX_MESSAGE_CHARS)
    attachments: list[str] = Field([], max_length=100, description="Ids of uploaded assets, in order")
    thread_id: str | None = Field(None, description="The conversation the sentence belongs to")


@router.post("/api/plan", summary="Plan, but run nothing", responses=may_fail(404))
def make_plan(body: PlanRequest, user_id: Person) -> Plan:
    """The steps JARVIS would take and what they would cost. Nothing is written or run."""
    return runs.preview(user_id=user_id, text=body.text, attachments=body.attachments, thread_id=body.thread_id)

"""Whether anybody uses this installation: what lets a stack that was started by a client stop by itself."""

from __future__ import annotations

import time

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field
from sqlalchemy import func, select
from starlette.types import ASGIApp, Receive, Scope, Send

from core.database import transaction
from memory.tables import Run

PREFIX = "/api/health/"  # asking how things are is not using them
QUIET_S = 2.0  # longer than the pause between two questions, so that a short request in between is seen
AT_WORK = ("queued", "thinking", "running")  # a run that waits for a person keeps nothing awake: its question is in the database


class Activity:
    """ASGI middleware: counts requests that are being answered (event streams among them) and remembers when the last one ended."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.open_requests = 0
        self.last_end = time.monotonic()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(PREFIX):
            scope.setdefault("state", {})["activity"] = self
            await self.app(scope, receive, send)
            return
        self.open_requests += 1
        try:
            await self.app(scope, receive, send)
        finally:
            self.open_requests -= 1
            self.last_end = time.monotonic()


class ActivityView(BaseModel):
    """Idle: no request is open, none ended a moment ago, and no run is being worked on."""

    idle: bool
    open_requests: int
    quiet_s: float = Field(description="Seconds since the last request ended")
    unfinished_runs: int = Field(description="Runs that do not wait for a person")


router = APIRouter(tags=["health"])


@router.get(PREFIX + "activity", summary="Is anybody using it?")
def activity(request: Request) -> ActivityView:
    """Requests to /api/health/ do not count as use."""
    seen: Activity = request.state.activity
    quiet_s = time.monotonic() - seen.last_end
    with transaction() as session:
        unfinished = session.scalar(select(func.count()).select_from(Run).where(Run.status.in_(AT_WORK))) or 0
    idle = not seen.open_requests and quiet_s >= QUIET_S and not unfinished
    return ActivityView(idle=idle, open_requests=seen.open_requests, quiet_s=round(quiet_s, 3), unfinished_runs=unfinished)

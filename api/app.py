"""The application: routers, middleware, lifespan."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from fastapi import FastAPI

from api import (
    activity,
    allowances,
    assets,
    events,
    health,
    jobs,
    memory,
    modules,
    openapi,
    plans,
    problems,
    projects,
    publishing,
    runs,
    system,
    threads,
    tools,
    workflows,
)
from api.guard import Guard
from api.ownpage import routes as ownpage
from api.requests import BodyLimit, RequestContext
from api.tail import Tail
from core.redis import async_redis_client
from core.settings import settings
from tools.registry import registry

MEGABYTE = 2**20
FORM_OVERHEAD_BYTES = MEGABYTE  # boundaries, headers and fields around an uploaded file


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    """One reader of the event streams for all clients, as long as the application lives."""
    app.state.tail = Tail()
    reading = asyncio.create_task(app.state.tail.run(), name="event-streams")
    yield
    reading.cancel()
    with suppress(asyncio.CancelledError):
        await reading
    await async_redis_client().aclose()


def create_app() -> FastAPI:
    """The API for the current settings. Raises InvalidInput when they would open it to the network without a token."""
    current = settings()
    app = FastAPI(
        title="JARVIS",
        version=system.installed_version(),
        summary="One sentence in, finished media out.",
        description="Every error is `application/problem+json`. Event streams are server-sent events that resume by `Last-Event-ID`.",
        lifespan=_lifespan,
        openapi_url=None,  # api.openapi serves it from a thread: building it holds up the event loop for up to a second
        docs_url=None,  # its page loads scripts from another origin
        redoc_url=None,
        separate_input_output_schemas=False,
    )
    nouns = [threads, events, runs, plans, allowances, assets, projects, jobs, workflows, modules, memory, publishing]
    nouns += [tools, system, health, activity]
    for noun in nouns:
        app.include_router(noun.router)
    app.include_router(tools.tool_routes(registry()))
    app.include_router(ownpage.router)
    problems.install(app)
    openapi.install(app)
    app.add_middleware(Guard, settings=current)
    app.add_middleware(BodyLimit, upload_bytes=current.max_upload_mb * MEGABYTE + FORM_OVERHEAD_BYTES)
    app.add_middleware(RequestContext)
    app.add_middleware(activity.Activity)
    return app

"""Server-sent events: what happens in a thread or a run, from any point on, without gaps."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Annotated, Any

import anyio.to_thread
from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi.responses import Response
from sqlalchemy.exc import SQLAlchemyError
from sse_starlette import EventSourceResponse, ServerSentEvent

from api.people import Person
from api.problems import may_fail
from api.tail import BEGINNING, Cursor, Entry, Gap, Tail
from core import clock
from core.database import transaction
from core.errors import NotFound
from core.events import MAX_EVENT_BYTES, Event
from graphs import snapshots
from graphs.views import RunView
from memory.tables import RUN_ENDED
from memory.threads import get_thread

log = logging.getLogger(__name__)
router = APIRouter(tags=["events"])

HEARTBEAT_S = 15
# A client that takes nothing for this long is gone, whatever TCP believes; it comes back with its cursor.
SEND_TIMEOUT_S = 30
# Stream ids are Redis' clock, a run's start is the database's: the two may differ by this much.
CLOCK_SKEW_MS = 60_000
ENDED_IDLE_S = 2.0
TERMINAL = ("run.completed", "run.failed", "run.cancelled")

_STREAM: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "Server-sent events. `id` is the place in the stream, `event` the name, `data` an Event as JSON.",
        "content": {"text/event-stream": {"schema": {"type": "string"}, "itemSchema": {"$ref": "#/components/schemas/Event"}}},
    },
}


@dataclass(frozen=True)
class State:
    """What a `reset` shows instead of the lost events: its JSON, where to get it, and whether nothing more will come."""

    data: dict[str, Any]
    url: str
    final: bool = False


def _cursor(
    last_event_id: Annotated[str | None, Header(description="Cursor: the `id` of the last event received")] = None,
    after: Annotated[str | None, Query(description="The same, for clients that cannot set headers")] = None,
) -> Cursor | None:
    given = last_event_id or after
    return Cursor.parse(given) if given else None


At = Annotated[Cursor | None, Depends(_cursor)]


@router.get(
    "/api/threads/{thread_id}/events", summary="Follow a thread", response_class=EventSourceResponse, responses={**_STREAM, **may_fail(404)}
)
async def thread_events(thread_id: str, request: Request, user_id: Person, after: At) -> EventSourceResponse:
    """Every event of a thread: first what the stream holds after the cursor (all of it without one), then live.

    `reset` (data: `reason`, `thread`) replaces everything before it: the cursor has expired or the stream was wiped. Its `id`
    continues the stream. `thread` is null when it would be too large: fetch `url`.
    """
    await anyio.to_thread.run_sync(_require_thread, thread_id)
    return _stream(_thread_stream(_tail(request), thread_id, after))


@router.get(
    "/api/runs/{run_id}/events", summary="Follow a run", response_class=EventSourceResponse,
    responses={**_STREAM, 204: {"description": "The cursor stands on the run's last event: nothing will follow"}, **may_fail(404)},
)  # fmt: skip
async def run_events(run_id: str, request: Request, user_id: Person, after: At) -> Response:
    """The events of one run, from its beginning or the cursor; the stream ends after `run.completed`, `run.failed` or `run.cancelled`.

    `reset` (data: `reason`, `run`) as for threads.
    """
    run = await anyio.to_thread.run_sync(snapshots.get_run, run_id)
    if after and run.status in RUN_ENDED and await _tail(request).is_last(run.thread_id, after, run_id, TERMINAL):
        return Response(status_code=204)
    return _stream(_run_stream(_tail(request), run, after))


def _require_thread(thread_id: str) -> None:
    with transaction() as session:
        get_thread(session, thread_id)


def _tail(request: Request) -> Tail:
    return request.app.state.tail


def _stream(events: AsyncIterator[bytes]) -> EventSourceResponse:
    return EventSourceResponse(
        events, ping=HEARTBEAT_S, sep="\n", send_timeout=SEND_TIMEOUT_S, headers={"Cache-Control": "no-cache"},
        ping_message_factory=lambda: ServerSentEvent(comment="heartbeat", sep="\n"),
    )  # fmt: skip


async def _thread_stream(tail: Tail, thread_id: str, after: Cursor | None) -> AsyncIterator[bytes]:
    yield b": connected\n\n"
    async for batch in tail.follow(thread_id, after, idle_s=HEARTBEAT_S):
        if isinstance(batch, Gap):
            state = await _patiently(lambda: _thread_state(thread_id))
            if state is None:
                return
            yield _reset(batch, thread_id, None, state)
        elif batch:
            yield b"".join(_chunk(entry) for entry in batch)


async def _run_stream(tail: Tail, run: RunView, after: Cursor | None) -> AsyncIterator[bytes]:
    yield b": connected\n\n"
    since_ms = int(run.created_at.timestamp() * 1000) - CLOCK_SKEW_MS
    idle_s, position = (ENDED_IDLE_S if run.status in RUN_ENDED else HEARTBEAT_S), after or BEGINNING
    async for batch in tail.follow(run.thread_id, after, since_ms=since_ms, idle_s=idle_s):
        if batch and not isinstance(batch, Gap):
            position = batch[-1].cursor
            chunks, ended = _of_run(batch, run.id)
            if chunks:
                yield chunks
            if ended:
                return
            continue
        state = await _patiently(lambda: _run_state(run.id))
        if state is None:
            return
        if isinstance(batch, Gap) or state.final:  # a run that is over and silent: its last event is lost
            yield _reset(batch if isinstance(batch, Gap) else Gap(position, "expired"), run.thread_id, run.id, state)
        if state.final:
            return


def _of_run(batch: list[Entry], run_id: str) -> tuple[bytes, bool]:
    """The chunks of one run's events, and whether the last of them ended it."""
    chunks: list[bytes] = []
    for entry in batch:
        if run_id not in entry.event:  # cheap: most entries of a long thread belong to other runs
            continue
        event = Event.model_validate_json(entry.event)
        if event.run_id == run_id:
            chunks.append(_chunk(entry))
            if event.name in TERMINAL:
                return b"".join(chunks), True
    return b"".join(chunks), False


def _chunk(entry: Entry) -> bytes:
    return f"id: {entry.cursor}\nevent: {entry.name}\ndata: {entry.event}\n\n".encode()


def _reset(gap: Gap, thread_id: str, run_id: str | None, state: State) -> bytes:
    data = {"reason": gap.reason, "url": state.url, **state.data}
    event = Event(name="reset", thread_id=thread_id, run_id=run_id, at=clock.now(), data=data)
    text = event.model_dump_json()
    if len(text.encode()) > MAX_EVENT_BYTES:
        small = {"reason": gap.reason, "url": state.url, **dict.fromkeys(state.data)}
        text = event.model_copy(update={"data": small}).model_dump_json()
    return f"id: {gap.cursor}\nevent: reset\ndata: {text}\n\n".encode()


def _thread_state(thread_id: str) -> State:
    return State({"thread": snapshots.snapshot(thread_id).model_dump(mode="json")}, f"/api/threads/{thread_id}/snapshot")


def _run_state(run_id: str) -> State:
    run = snapshots.get_run(run_id)
    return State({"run": run.model_dump(mode="json")}, f"/api/runs/{run_id}", final=run.status in RUN_ENDED)


async def _patiently(read: Callable[[], State]) -> State | None:
    """The state, however long the database is away (heartbeats go on); None when the thing was deleted meanwhile."""
    while True:
        try:
            return await anyio.to_thread.run_sync(read)
        except NotFound:
            return None
        except SQLAlchemyError as error:
            log.warning("the state for a reset is not readable yet: %s", error)
            await anyio.sleep(1.0)

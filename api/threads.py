"""Threads: conversations, and the messages that set runs going."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Header, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from api.events import Tail
from api.pages import Before, Limit, Page, page
from api.people import Person
from api.problems import may_fail
from core.database import transaction
from graphs import runs, snapshots
from graphs.views import MessageView, RunOptions, RunView, ThreadSnapshot, WhenBusy
from memory import projects, threads
from memory.tables import Message, Thread

router = APIRouter(prefix="/api/threads", tags=["threads"])
IdempotencyKey = Annotated[
    str | None,
    Header(
        max_length=200,
        description="Your own id of this request: sent twice (in the same thread) it starts one run, and the same run is returned",
    ),
]

ThreadKey = Annotated[
    str | None, Header(alias="Idempotency-Key", max_length=200, description="Your own id of this thread: sent twice, it is one thread")
]


class ThreadView(BaseModel):
    """A conversation."""

    id: str
    title: str
    project_id: str | None
    channel: str = Field(description="The door it came through: api, telegram, ...")
    created_at: datetime
    updated_at: datetime


class NewThread(BaseModel):
    """A conversation to begin."""

    model_config = ConfigDict(extra="forbid")

    title: str = Field("", max_length=200, description="Empty: the first message names it")
    project_id: str | None = None


class NewMessage(BaseModel):
    """What the person says."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field(max_length=threads.MAX_MESSAGE_CHARS)
    attachments: list[str] = Field(
        [], max_length=100, description="Ids of uploaded assets, in order: the plan calls the first `$attachment.1`"
    )
    options: RunOptions = RunOptions()
    when_busy: WhenBusy = Field(
        "auto",
        description="While a run works: `auto` lets the words decide (a stop, a yes, a change, else the message waits its turn); `enqueue` "
        "always waits; `amend` changes the running plan; `interrupt` stops it and begins this; `reject` refuses (409)",
    )


class RunAccepted(BaseModel):
    """The run it concerns (its `heard` tells what the message did); follow `/api/runs/{id}/events`."""

    run: RunView


class Snapshot(BaseModel):
    """The thread as it is, and the cursor from which its events continue."""

    thread: ThreadSnapshot
    cursor: str


def _view(row: Thread) -> ThreadView:
    return ThreadView(
        id=row.id, title=row.title, project_id=row.project_id, channel=row.channel, created_at=row.created_at, updated_at=row.updated_at
    )


def message_view(row: Message) -> MessageView:
    """A message as every door shows it."""
    return MessageView.model_validate(threads.message_record(row))


def accepted(run: RunView, response: Response) -> RunAccepted:
    """202: the run, and where it is."""
    response.headers["Location"] = f"/api/runs/{run.id}"
    return RunAccepted(run=run)


@router.post("", status_code=201, summary="Begin a thread", responses=may_fail(404))
def create_thread(body: NewThread, user_id: Person, idempotency_key: ThreadKey = None) -> ThreadView:
    """A new, empty conversation; or the one that was begun with the same key."""
    with transaction() as session:
        if body.project_id:
            projects.get_project(session, body.project_id)
        row = threads.thread_of_key(session, user_id, idempotency_key) if idempotency_key else None
        if row is None:
            row = threads.create_thread(session, user_id, body.title, body.project_id, client_key=idempotency_key)
        session.refresh(row)
        return _view(row)


@router.get("", summary="List threads")
def list_threads(
    user_id: Person,
    limit: Limit = 50,
    before: Before = None,
    key: Annotated[str | None, Query(max_length=200, description="Only the one that was begun with this Idempotency-Key")] = None,
) -> Page[ThreadView]:
    """Conversations, last used first."""
    with transaction() as session:
        if key is not None:
            found = threads.thread_of_key(session, user_id, key)
            return Page(items=[_view(found)] if found else [])
        rows = threads.list_threads(session, user_id, limit, before)
    return page([_view(row) for row in rows], [row.updated_at for row in rows], limit)


@router.get("/{thread_id}", summary="A thread", responses=may_fail(404))
def get_thread(thread_id: str, user_id: Person) -> ThreadView:
    """Its title, project and times."""
    with transaction() as session:
        return _view(threads.get_thread(session, thread_id))


@router.get("/{thread_id}/snapshot", summary="A thread as it is now", responses=may_fail(404, 503))
async def get_snapshot(thread_id: str, user_id: Person, request: Request) -> Snapshot:
    """Last messages and open runs. Following the events after `cursor` misses nothing; a few may be known already."""
    import anyio.to_thread

    tail: Tail = request.app.state.tail
    cursor = await tail.end(thread_id)  # before the state is read: what happens between is then seen twice, not lost
    return Snapshot(thread=await anyio.to_thread.run_sync(snapshots.snapshot, thread_id), cursor=str(cursor))


@router.post("/{thread_id}/messages", status_code=202, summary="Say something", responses=may_fail(404, 409))
def post_message(
    thread_id: str, body: NewMessage, user_id: Person, response: Response, idempotency_key: IdempotencyKey = None
) -> RunAccepted:
    """A message starts a run, queued behind one that is still working. The answer to a question, a yes or no to an approval, "stop",
    "without music" or "continue" concern the run that is there."""
    run = runs.submit(
        user_id=user_id,
        text=body.text,
        thread_id=thread_id,
        attachments=body.attachments,
        client_ref=idempotency_key,
        options=body.options,
        when_busy=body.when_busy,
    )
    return accepted(run, response)


@router.get("/{thread_id}/messages", summary="List messages", responses=may_fail(404))
def list_messages(thread_id: str, user_id: Person, limit: Limit = 50, before: Before = None) -> Page[MessageView]:
    """The last messages, oldest first; `next` pages back in time."""
    with transaction() as session:
        threads.get_thread(session, thread_id)
        rows = threads.list_messages(session, thread_id, limit, before)
    newest_first = [row.created_at for row in reversed(rows)]
    return page([message_view(row) for row in rows], newest_first, limit)

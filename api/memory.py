"""Memory: what JARVIS knows of a person. Put in (many at once), searched, listed, corrected, exported, forgotten."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query
from fastapi.responses import StreamingResponse
from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field

from api.pages import Before, Limit, Page, page
from api.people import Person
from api.problems import may_fail
from core.database import transaction
from core.errors import InvalidInput
from memory import shelf, vectors
from memory.recall import Hit, recall
from memory.shelf import NewMemory
from memory.tables import Memory, User
from memory.times import moment
from memory.users import named_user

router = APIRouter(prefix="/api/memory", tags=["memory"])
MOST_AT_ONCE, MOST_QUERIES = 1000, 100
Kind = Literal["fact", "preference", "episode", "document", "message"]
UserName = Annotated[str, Query(max_length=200, description="Whose memory, by name or id. Empty: your own")]


def _owner(user_id: Person, user: UserName = "") -> str:
    """Whose memory it is. Without accounts the one person here may look after that of others, who are only names."""
    if not user:
        return user_id
    with transaction() as session:
        return named_user(session, user).id


Owner = Annotated[str, Depends(_owner)]


def _instant(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return moment(value)
    except ValueError as error:
        raise ValueError("give a date and time, e.g. 2026-11-20T10:00:00+07:00") from error


class NewMemoryBody(BaseModel):
    """A memory to keep."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field(min_length=1, max_length=shelf.MAX_CHARS, pattern=r"\S", description="What is to be remembered")
    speaker: str | None = Field(None, max_length=200, description="Who said it")
    at: Annotated[datetime | None, BeforeValidator(_instant)] = Field(
        None, description="When it was said or happened: ISO 8601 (without an offset: UTC). Empty: now"
    )
    ref: str | None = Field(None, min_length=1, max_length=500, description="Your own name for it: sent twice it is one memory")
    kind: Kind = Field("message", description="message: a turn of a conversation, understood from the one before it")
    context: str | None = Field(None, max_length=shelf.MAX_CHARS, description="What was said just before. Empty: the turn before, if any")


class NewMemories(BaseModel):
    """Memories to keep, in the order they were said."""

    model_config = ConfigDict(extra="forbid")

    memories: list[NewMemoryBody] = Field(min_length=1, max_length=MOST_AT_ONCE)


class Kept(BaseModel):
    """What keeping them came to."""

    added: int = Field(description="New ones")
    changed: int = Field(description="Whose `ref` was there with other content: now it is this one")
    unchanged: int = Field(description="Whose `ref` was there with the same content")
    ids: list[str] = Field(description="Ids of those added or changed, in order")


class MemoryView(BaseModel):
    """One thing remembered."""

    id: str
    kind: Kind
    text: str
    speaker: str
    at: datetime
    ref: str | None
    slot: str | None = Field(description="The field of tools it is a default of, if it is one")
    value: Any = Field(description="That default")
    source: str = Field(description="said, learned, made or imported")
    superseded_by: str | None = Field(description="The newer memory that took its place; this one is history")


class HitView(BaseModel):
    """A memory that was found."""

    id: str
    ref: str | None
    text: str
    at: datetime
    score: float = Field(description="Higher is better; comparable within one search")
    kind: Kind
    speaker: str
    slot: str | None
    value: Any


class Queries(BaseModel):
    """Many questions at once."""

    model_config = ConfigDict(extra="forbid")

    queries: list[Annotated[str, Field(max_length=2000)]] = Field(min_length=1, max_length=MOST_QUERIES)
    limit: int = Field(10, ge=1, le=200)
    now: AwareDatetime | None = Field(None, description="What 'yesterday' is counted from. Empty: the present")


class Answers(BaseModel):
    """The hits of each question, in the order of the questions."""

    answers: list[list[HitView]]


class Correction(BaseModel):
    """A memory said anew."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field(min_length=1, max_length=shelf.MAX_CHARS, pattern=r"\S")


class Forgotten(BaseModel):
    """How much is gone."""

    forgotten: int


@router.post("", status_code=201, summary="Remember many things at once", responses=may_fail(413, 503))
def keep_memories(
    body: NewMemories, user_id: Person, user: UserName = "",
    check: Annotated[bool, Query(description="Only say whether they could be kept")] = False,
) -> Kept:  # fmt: skip
    """Keeps them all or, when one of them is not right, none. `user` is made when there is nobody of that name.

    They are found by words at once and by meaning before this answers.
    """
    if check:
        return Kept(added=0, changed=0, unchanged=0, ids=[])
    with transaction() as session:
        owner = named_user(session, user, create=True).id if user else user_id
        entries = [
            NewMemory(
                item.text, item.kind, item.speaker or "", item.at, item.ref, item.context or "",
                source="imported" if item.kind == "message" else "said",
            )
            for item in body.memories
        ]  # fmt: skip
        done = shelf.add(session, owner, entries)
        kept = Kept(
            added=len(done.memories) - done.changed, changed=done.changed, unchanged=done.unchanged, ids=[m.id for m in done.memories]
        )
    vectors.embed_missing(owner)
    return kept


@router.get("/search", summary="Search memory", responses=may_fail(404))
def search_memory(
    owner: Owner,
    q: Annotated[str, Query(min_length=1, max_length=2000, description="A question or words, in any language")],
    limit: Annotated[int, Query(ge=1, le=200, description="At most this many")] = 10,
    kind: Annotated[Kind | None, Query(description="Only this kind")] = None,
    now: Annotated[AwareDatetime | None, Query(description="What 'yesterday' is counted from. Empty: the present")] = None,
) -> list[HitView]:
    """The memories that answer best, best first: by words and by meaning, by who said it and when."""
    with transaction() as session:
        zone = session.get_one(User, owner).timezone
        return [_found(hit) for hit in recall(session, owner, q, limit, now, kinds=[kind] if kind else (), zone=zone)]


@router.post("/search", summary="Search memory with many questions", responses=may_fail(404))
def search_memory_often(body: Queries, owner: Owner) -> Answers:
    """One list of hits a question, in order."""
    with transaction() as session:
        zone = session.get_one(User, owner).timezone
    answers = []
    for query in body.queries:
        with transaction() as session:
            answers.append([_found(hit) for hit in recall(session, owner, query, body.limit, body.now, zone=zone)])
    return Answers(answers=answers)


@router.get("", summary="List what is remembered", responses=may_fail(404))
def list_memories(
    owner: Owner,
    kind: Annotated[list[Kind], Query(description="Only these kinds")] = [],  # noqa: B006  (FastAPI copies it)
    history: Annotated[bool, Query(description="Also what newer memories took the place of")] = False,
    limit: Limit = 50,
    before: Before = None,
) -> Page[MemoryView]:
    """Newest first."""
    with transaction() as session:
        rows = shelf.listed(session, owner, kinds=kind, history=history, limit=limit, before=before)
    return page([_view(row) for row in rows], [row.at for row in rows], limit)


_LINES: dict[int | str, dict[str, Any]] = {
    200: {"description": "One memory a line", "content": {"application/jsonl": {"schema": {"type": "string"}}}}
}


@router.get("/export", summary="Export memory", response_class=StreamingResponse, responses={**may_fail(404), **_LINES})
def export_memory(owner: Owner) -> StreamingResponse:
    """Everything with its history as JSON lines, oldest first; `POST /api/memory` and `jarvis memory import` take them back."""

    def lines() -> Iterator[bytes]:
        with transaction() as session:
            for row in shelf.everything(session, owner):
                yield json.dumps(shelf.record(row), ensure_ascii=False).encode() + b"\n"

    headers = {"Content-Disposition": 'attachment; filename="memory.jsonl"'}
    return StreamingResponse(lines(), media_type="application/jsonl", headers=headers)


@router.get("/{memory_id}", summary="A memory", responses=may_fail(404))
def get_memory(memory_id: str, owner: Owner) -> MemoryView:
    """Its text, and where it came from."""
    with transaction() as session:
        return _view(shelf.get(session, owner, memory_id))


@router.patch("/{memory_id}", summary="Correct a memory", responses=may_fail(404))
def correct_memory(memory_id: str, body: Correction, owner: Owner) -> MemoryView:
    """Says it anew; the old wording is kept as its history. The id is another."""
    with transaction() as session:
        if shelf.get(session, owner, memory_id).superseded_by:
            raise InvalidInput("this memory is history already", hint="Correct the one in its `superseded_by`.")
        view = _view(shelf.change(session, owner, memory_id, body.text))
    vectors.embed_missing(owner, limit=1)
    return view


@router.delete("/{memory_id}", summary="Forget a memory", responses=may_fail(404))
def forget_memory(memory_id: str, owner: Owner) -> Forgotten:
    """Deletes it with its history: text, vector and words."""
    with transaction() as session:
        shelf.forget(session, owner, [memory_id])
    return Forgotten(forgotten=1)


@router.delete("", summary="Forget everything", responses=may_fail(404))
def forget_everything(
    owner: Owner, confirm: Annotated[Literal["everything"], Query(description="Say `everything`, so that it is no slip")]
) -> Forgotten:
    """Deletes all memories of the person for good."""
    with transaction() as session:
        return Forgotten(forgotten=shelf.forget_all(session, owner))


def _view(row: Memory) -> MemoryView:
    return MemoryView.model_validate(shelf.record(row))


def _found(hit: Hit) -> HitView:
    return HitView(
        id=hit.id, ref=hit.ref, text=hit.text, at=hit.at, score=hit.score, kind=hit.kind, speaker=hit.speaker,  # type: ignore[arg-type]
        slot=hit.slot, value=hit.value,
    )  # fmt: skip

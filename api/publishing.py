"""Publishing: what is planned and what is out, as a list, as a calendar; taking it back, taking it down, moving it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field
from starlette.responses import Response

from api.pages import Limit, Page, page
from api.people import Person
from api.problems import may_fail
from core import clock
from core.database import transaction
from memory import publications
from memory.tables import Publication
from tools.publishing.contract import PLATFORMS, TAKES, Platform, connection, place

router = APIRouter(prefix="/api/publishing", tags=["publishing"])
Status = Literal["scheduled", "waiting_for_connection", "published", "withdrawn", "cancelled", "failed"]
_CALENDAR_PAST = timedelta(days=90)


class PublicationView(BaseModel):
    """One file, on one platform, at one time. `due_at` is UTC; its local time is meant in `timezone`."""

    id: str
    status: Status
    platform: Platform
    title: str
    description: str
    hashtags: list[str]
    language: str
    asset_id: str
    thumbnail_id: str | None
    due_at: datetime
    timezone: str
    series_id: str = Field(description="Occurrences of one recurring publication share it")
    number: int = Field(description="Which occurrence of its series this is, from 1")
    times: int | None = Field(description="How many occurrences there will be; null: until it is cancelled")
    every: str | None = Field(description="How often again: day, week:mon,fri, month:1 ...")
    link: str | None = Field(description="Where it can be seen, once it is out")
    error: dict[str, object] | None
    thread_id: str | None
    run_id: str | None
    step_id: str | None
    published_at: datetime | None


class PlatformView(BaseModel):
    """A place to publish."""

    name: Platform
    title: str
    connected: bool
    reason: str = Field(description="Why nothing can go out there now")
    kinds: list[str] = Field(description="Kinds of files it takes")


class NewTime(BaseModel):
    """Another time."""

    model_config = ConfigDict(extra="forbid")

    due_at: AwareDatetime = Field(description="ISO 8601 with its offset")


class Ending(BaseModel):
    """How much of it to cancel."""

    model_config = ConfigDict(extra="forbid")

    whole_series: bool = Field(False, description="This occurrence and every later one of its series")


def _view(row: Publication) -> PublicationView:
    return PublicationView.model_validate(publications.record(row))


@router.get("/publications", summary="List publications")
def list_publications(
    user_id: Person,
    status: Annotated[list[Status] | None, Query(description="Only these; none: all")] = None,
    platform: Annotated[list[Platform] | None, Query(description="Only these; none: all")] = None,
    query: Annotated[str, Query(max_length=200, description="Words of the title")] = "",
    limit: Limit = 50,
    before: Annotated[AwareDatetime | None, Query(description="Only what is due before this (the `next` of the page before)")] = None,
) -> Page[PublicationView]:
    """What is planned and what is out, the latest first."""
    with transaction() as session:
        rows = publications.list_publications(
            session, user_id, statuses=status or publications.SHOWN, platforms=platform or (), query=query, limit=limit,
            newest_first=True, before=before,
        )  # fmt: skip
        return page([_view(row) for row in rows], [row.due_at for row in rows], limit)


@router.get("/publications/{publication_id}", summary="A publication", responses=may_fail(404))
def get_publication(publication_id: str, user_id: Person) -> PublicationView:
    """What goes out, where, when, and how it stands."""
    with transaction() as session:
        return _view(publications.get_publication(session, publication_id, user_id))


@router.patch("/publications/{publication_id}", summary="Move a publication", responses=may_fail(404, 409, 422))
def move_publication(publication_id: str, body: NewTime, user_id: Person) -> PublicationView:
    """Another time for this one; others of its series stay."""
    with transaction() as session:
        row = publications.get_publication(session, publication_id, user_id)
        publications.move(session, row, body.due_at)
        return _view(row)


@router.post("/publications/{publication_id}/cancel", summary="Cancel a publication", responses=may_fail(404, 409))
def cancel_publication(publication_id: str, user_id: Person, body: Ending | None = None) -> Page[PublicationView]:
    """Nothing goes out; the file stays. Gives what was cancelled."""
    with transaction() as session:
        row = publications.get_publication(session, publication_id, user_id)
        ended = publications.cancel(session, row, whole_series=bool(body and body.whole_series))
        return Page(items=[_view(one) for one in ended])


@router.post("/publications/{publication_id}/withdraw", summary="Take a publication down", responses=may_fail(404, 409))
def withdraw_publication(publication_id: str, user_id: Person) -> PublicationView:
    """It disappears from the own page and its feed; the file stays."""
    with transaction() as session:
        row = publications.get_publication(session, publication_id, user_id)
        publications.withdraw(session, row)
        return _view(row)


@router.get("/platforms", summary="List platforms")
def list_platforms(user_id: Person) -> Page[PlatformView]:
    """Where something can be published, and whether it really goes out there now."""
    return Page(items=[_platform(name) for name in PLATFORMS])


def _platform(name: Platform) -> PlatformView:
    state = connection(name)
    return PlatformView(name=name, title=place(name), connected=state.ok, reason=state.reason, kinds=list(TAKES[name].max_bytes))


@router.get(
    "/calendar.ics",
    summary="The calendar",
    response_class=Response,
    responses={200: {"description": "iCalendar (RFC 5545)", "content": {"text/calendar": {"schema": {"type": "string"}}}}},
)
def calendar(user_id: Person) -> Response:
    """What is planned and what went out in the last ninety days, for any calendar program to subscribe to."""
    from api.calendar import ics

    since = clock.now() - _CALENDAR_PAST
    with transaction() as session:
        rows = publications.list_publications(
            session, user_id, statuses=("scheduled", "waiting_for_connection", "published"), limit=2000, newest_first=True
        )
    return Response(ics([row for row in rows if row.due_at >= since], clock.now()), media_type="text/calendar; charset=utf-8")

"""Assets: files in, files out."""

from __future__ import annotations

import math
import time
from datetime import UTC, datetime
from typing import Annotated, Any

import anyio.to_thread
from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from api.content import content_response
from api.pages import Before, Limit, Page, page
from api.people import Person
from api.problems import may_fail
from api.upload import Upload, check_label, received
from core.database import transaction
from core.security import signed_link_query
from core.storage import storage
from graphs.snapshots import asset_view
from graphs.views import AssetView
from memory import assets, projects, threads

router = APIRouter(prefix="/api/assets", tags=["assets"])

_FORM: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {
                        "file": {"type": "string", "contentMediaType": "application/octet-stream", "description": "The file"},
                        "thread_id": {"type": "string", "description": "The conversation it belongs to"},
                        "project_id": {"type": "string", "description": "The project it belongs to"},
                    },
                }
            }
        },
    }
}
_BYTES: dict[int | str, dict[str, Any]] = {
    200: {"description": "The file", "content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}},
    206: {"description": "The range asked for"},
    304: {"description": "The client's copy is current"},
    307: {"description": "A signed link whose file lies in an S3 store: fetch it there"},
}


class NewLink(BaseModel):
    """A link to make."""

    model_config = ConfigDict(extra="forbid")

    ttl_s: int = Field(3600, ge=1, le=7 * 86_400, description="For how many seconds it works")


class Link(BaseModel):
    """A link that works without the token until `expires_at`. `url` is a path on this server."""

    url: str
    expires_at: datetime


def _require_places(fields: dict[str, str]) -> None:
    with transaction() as session:
        if fields.get("thread_id"):
            threads.get_thread(session, fields["thread_id"])
        if fields.get("project_id"):
            projects.get_project(session, fields["project_id"])


def _keep(upload: Upload, user_id: str) -> AssetView:
    """Check the content, store the bytes, make the row."""
    _require_places(upload.fields)
    check_label(upload.path, upload.filename)
    deposited = assets.deposit(upload.path, upload.filename)
    with transaction() as session:
        row = assets.insert(
            session,
            deposited,
            user_id=user_id,
            thread_id=upload.fields.get("thread_id") or None,
            project_id=upload.fields.get("project_id") or None,
        )
        return asset_view(row, [])


@router.post("", status_code=201, summary="Upload a file", openapi_extra=_FORM, responses=may_fail(404, 413, 415, 507))
async def upload_asset(request: Request, response: Response, user_id: Person) -> AssetView:
    """One file as multipart/form-data, field `file`. What it is, is decided by its content."""
    async with received(request) as upload:
        view = await anyio.to_thread.run_sync(_keep, upload, user_id)
    response.headers["Location"] = f"/api/assets/{view.id}"
    return view


@router.get("", summary="List assets")
def list_assets(
    user_id: Person,
    kind: Annotated[str | None, Query(description="image, video, audio, text, subtitles, midi, document, post, report")] = None,
    thread_id: str | None = None,
    project_id: str | None = None,
    query: Annotated[str, Query(max_length=200, description="Words of the name or description")] = "",
    limit: Limit = 50,
    before: Before = None,
) -> Page[AssetView]:
    """Files, newest first."""
    with transaction() as session:
        rows = assets.list_assets(
            session, user_id, kind=kind, thread_id=thread_id, project_id=project_id, query=query, limit=limit, before=before
        )
        parents = assets.parents_of(session, [row.id for row in rows])
    return page([asset_view(row, parents.get(row.id, [])) for row in rows], [row.created_at for row in rows], limit)


@router.get("/{asset_id}", summary="An asset", responses=may_fail(404))
def get_asset(asset_id: str, user_id: Person) -> AssetView:
    """What it is, where it came from, what it was made from."""
    with transaction() as session:
        row = assets.get_asset(session, asset_id)
        return asset_view(row, assets.parents_of(session, [asset_id]).get(asset_id, []))


@router.head("/{asset_id}/content", include_in_schema=False)
@router.get(
    "/{asset_id}/content", summary="Download an asset", response_class=Response, responses={**_BYTES, **may_fail(403, 404, 410, 416)}
)
def get_content(
    asset_id: str,
    request: Request,
    download: Annotated[bool, Query(description="Save it instead of showing it")] = False,
    expires: Annotated[str | None, Query(description="Of a signed link")] = None,
    signature: Annotated[str | None, Query(description="Of a signed link")] = None,
) -> Response:
    """The bytes, with Range, If-Range and If-None-Match (the ETag is the content's checksum). A signed link was checked by the guard."""
    with transaction() as session:
        row = assets.get_asset(session, asset_id)
    if signature and expires:
        elsewhere = storage().signed_url(row.storage_key, max(1.0, int(expires) - time.time()))
        if elsewhere:
            return Response(status_code=307, headers={"Location": elsewhere})
    return content_response(row, request, download=download)


@router.post("/{asset_id}/link", status_code=201, summary="Make a signed link", responses=may_fail(404))
def make_link(asset_id: str, body: NewLink, user_id: Person) -> Link:
    """For showing a file where no token can be sent: a chat, a video player, a publishing platform."""
    with transaction() as session:
        assets.get_asset(session, asset_id)
    expires_at_s = math.ceil(time.time() + body.ttl_s)  # it works for no less than was asked
    url = f"/api/assets/{asset_id}/content?{signed_link_query(asset_id, expires_at_s)}"
    return Link(url=url, expires_at=datetime.fromtimestamp(expires_at_s, UTC))


@router.delete("/{asset_id}", status_code=204, summary="Delete an asset", responses=may_fail(404))
def delete_asset(asset_id: str, user_id: Person) -> None:
    """Its bytes go when nothing else uses them."""
    with transaction() as session:
        assets.delete_asset(session, asset_id, user_id=user_id)

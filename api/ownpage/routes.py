"""The routes of the own page: open to everyone, and only what was published is there."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import jinja2
from fastapi import APIRouter, Request
from starlette.responses import Response

from api.content import content_response
from api.ownpage.feed import rss
from api.ownpage.items import PATH, Item, Site, page_of
from api.people import Person
from core.database import transaction
from core.phrasebook import Phrasebook
from memory import publications
from memory.assets import get_assets
from memory.offered import companions
from memory.tables import AssetRow, Publication

router = APIRouter(prefix=PATH, include_in_schema=False)
_HERE = Path(__file__).parent
_SAY = Phrasebook(_HERE / "phrases.toml")
# Nothing is loaded from elsewhere and nothing runs: there is no script on these pages.
_POLICY = (
    "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_FILES = {"style.css": "text/css; charset=utf-8", "icon.svg": "image/svg+xml"}
_SHORT = "public, max-age=60"
# Podcast and video apps in a browser play what the feed names from pages of their own.
_ANYWHERE = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}


@lru_cache(maxsize=1)
def _templates() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )


def _html(site: Site, template: str, status: int = 200, **values: Any) -> Response:
    text = _templates().get_template(template).render(site=site, say=lambda key: _SAY.say(key, site.language), **values)
    headers = {"Content-Security-Policy": _POLICY, "Cache-Control": _SHORT, "Referrer-Policy": "strict-origin-when-cross-origin"}
    return Response(text, status, headers, "text/html; charset=utf-8")


def _all(user_id: str) -> tuple[Site, list[Item]]:
    with transaction() as session:
        return page_of(session, user_id)


@router.get("")
@router.get("/")
def index(user_id: Person) -> Response:
    """The newest one large, the earlier ones below."""
    site, items = _all(user_id)
    return _html(site, "index.html", newest=items[0] if items else None, earlier=items[1:])


@router.get("/feed.xml")
def feed(user_id: Person) -> Response:
    """The page as RSS."""
    return Response(rss(*_all(user_id)), headers={"Cache-Control": _SHORT, **_ANYWHERE}, media_type="application/rss+xml; charset=utf-8")


@router.get("/{name}")
def item(name: str, user_id: Person) -> Response:
    """One publication, or a file of the page itself."""
    if name in _FILES:
        return Response(
            (_HERE / "templates" / name).read_bytes(), headers={"Cache-Control": "public, max-age=3600"}, media_type=_FILES[name]
        )
    site, items = _all(user_id)
    at = next((number for number, one in enumerate(items) if one.id == name), None)
    if at is None:
        return _html(site, "gone.html", 404)
    newer, older = items[at - 1] if at else None, items[at + 1] if at + 1 < len(items) else None
    return _html(site, "item.html", item=items[at], newer=newer, older=older)


@router.head("/{publication_id}/{name}")
@router.get("/{publication_id}/{name}")
def file(publication_id: str, name: str, request: Request, user_id: Person) -> Response:
    """The published file (`media.mp4`) or its picture (`thumbnail`), with ranges."""
    return _served(publication_id, name, request, user_id)


@router.get("/{publication_id}/captions/{asset_id}")
def captions(publication_id: str, asset_id: str, request: Request, user_id: Person) -> Response:
    """Subtitles of a published film."""
    return _served(publication_id, asset_id, request, user_id)


def _served(publication_id: str, name: str, request: Request, user_id: str) -> Response:
    with transaction() as session:
        found = publications.public_item(session, user_id, publication_id)
        row = _asset(session, *found, name) if found else None
        if row is None:
            return _html(page_of(session, user_id)[0], "gone.html", 404)
    response = content_response(row, request, download=False)
    response.headers.update(_ANYWHERE | {"Cache-Control": "public, max-age=300"})
    return response


def _asset(session: Any, publication: Publication, asset: AssetRow, name: str) -> AssetRow | None:
    """Which of a publication's files a name stands for."""
    if name.startswith("media"):
        return asset
    if name == "thumbnail":
        return get_assets(session, [publication.thumbnail_id or ""]).get(publication.thumbnail_id or "")
    return next((one for one in companions(session, asset) if one.id == name and one.kind == "subtitles"), None)

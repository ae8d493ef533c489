"""Serving a stored file: ranges and caching by RFC 9110, and nothing that a browser would run on our origin."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote

from fastapi import Request
from fastapi.responses import StreamingResponse
from starlette.responses import Response

from api.problems import problem
from core.storage import storage
from memory.tables import AssetRow

_RANGE = re.compile(r"^bytes=\s*(\d{0,19})\s*-\s*(\d{0,19})\s*$")
# Types browsers display without running anything in them; everything else is saved, not shown.
_SHOWN = re.compile(r"^(image/(png|jpeg|gif|webp|avif|bmp)|video/[\w.+-]+|audio/[\w.+-]+|text/(plain|vtt|markdown|csv))$")
_SANDBOX = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'"


class Span(NamedTuple):
    """Bytes `start` (inclusive) to `end` (exclusive)."""

    start: int
    end: int


def content_response(row: AssetRow, request: Request, *, download: bool) -> Response:
    """The bytes of an asset, or the part asked for; 304 when the client has them, 416 for a range outside."""
    store = storage()
    size = store.size(row.storage_key)  # before any header is sent: a missing object is a 404, not a broken answer
    etag = f'"{row.checksum}"'
    headers = {
        "ETag": etag,
        "Accept-Ranges": "bytes",
        "Cache-Control": "private, no-cache",
        "Content-Disposition": disposition(row.filename, inline=not download and bool(_SHOWN.match(row.mime))),
        "Content-Security-Policy": _SANDBOX,
    }
    if _matches(request.headers.get("if-none-match"), etag):
        return Response(status_code=304, headers=headers)
    wanted = request.headers.get("range")
    if wanted and request.headers.get("if-range", etag) != etag:
        wanted = None
    span = parse_range(wanted, size) if wanted else None
    if span == Span(0, 0):
        state = getattr(request.state, "request_id", "")
        return problem(
            state, 416, f"the file has {size} bytes, the range {wanted!r} is outside", headers={"Content-Range": f"bytes */{size}"}
        )
    start, end = span or Span(0, size)
    headers["Content-Length"] = str(end - start)
    if span:
        headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
    body = store.stream(row.storage_key, start, end) if request.method == "GET" and end > start else iter(())
    return StreamingResponse(body, status_code=206 if span else 200, headers=headers, media_type=_served_as(row.mime))


def parse_range(header: str, size: int) -> Span | None:
    """The one range of a Range header; None when the whole file should be sent (another unit, several ranges, nonsense: RFC 9110
    lets a server ignore those); `Span(0, 0)` when it lies outside."""
    match = _RANGE.match(header)
    if not match or not (match[1] or match[2]):
        return None
    if not match[1]:
        length = min(int(match[2]), size)
        return Span(size - length, size) if length else Span(0, 0)
    start = int(match[1])
    end = int(match[2]) + 1 if match[2] else size
    if end <= start and match[2]:
        return None
    return Span(start, min(end, size)) if start < size else Span(0, 0)


def disposition(filename: str, *, inline: bool) -> str:
    """Content-Disposition by RFC 6266: an ASCII name for old programs, the real one in RFC 5987 coding."""
    plain = re.sub(r'[^\x20-\x7e]|["\\%]', "_", filename)
    return f"{'inline' if inline else 'attachment'}; filename=\"{plain}\"; filename*=UTF-8''{quote(filename, safe='')}"


def _matches(header: str | None, etag: str) -> bool:
    return header is not None and (header.strip() == "*" or etag in [part.strip().removeprefix("W/") for part in header.split(",")])


def _served_as(mime: str) -> str:
    """The type to name: pages are given as their source text, texts say their coding."""
    if mime in ("text/html", "application/xhtml+xml"):
        return "text/plain; charset=utf-8"
    return f"{mime}; charset=utf-8" if mime.startswith("text/") else mime

"""Errors as the API shows them: `application/problem+json` (RFC 9457), one shape for every failure."""

from __future__ import annotations

import logging
from typing import Any

import redis
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from sqlalchemy.exc import DataError, DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException
from starlette.routing import Match
from starlette.types import Receive, Scope, Send

from core.errors import InvalidInput, JarvisError, Overloaded, StorageFull, TooLarge, Unauthorized, Unavailable
from tools.validate import wording

log = logging.getLogger(__name__)

MEDIA_TYPE = "application/problem+json"
_TITLES: dict[int, tuple[str, str]] = {
    400: ("bad_request", "The request is not well formed"),
    401: ("unauthorized", "A token is needed"),
    402: ("over_budget", "A limit on spending is reached"),
    403: ("forbidden", "Not allowed"),
    404: ("not_found", "There is no such thing"),
    405: ("method_not_allowed", "That cannot be done here"),
    409: ("conflict", "The thing has moved on"),
    410: ("expired", "It is too late"),
    413: ("too_large", "Too large"),
    415: ("unsupported_media", "Not a kind of file that is handled here"),
    416: ("range_not_satisfiable", "The range is outside the file"),
    422: ("invalid_input", "The values are not right"),
    429: ("overloaded", "Too much at once"),
    500: ("internal", "Something went wrong inside JARVIS"),
    503: ("unavailable", "Something JARVIS needs is not there"),
    507: ("storage_full", "The disk is full"),
}


class Problem(BaseModel):
    """What went wrong. `code` is stable: programs may switch on it; `detail` and `hint` are for people."""

    type: str = Field(description="Names the kind of problem; a URN built from `code`")
    title: str = Field(description="The kind of problem in words")
    status: int = Field(description="The HTTP status")
    detail: str = Field(description="What happened, in a sentence")
    code: str = Field(description="Stable name of the problem")
    hint: str | None = Field(None, description="What to do about it")
    request_id: str = Field("", description="Find the request in the log by this")
    details: dict[str, Any] = Field({}, description="More, for programs")


def problem(request_id: str, status: int, detail: str, *, code: str = "", hint: str | None = None, details: dict[str, Any] | None = None,
            headers: dict[str, str] | None = None) -> JSONResponse:  # fmt: skip
    """A response saying what went wrong."""
    known_code, title = _TITLES.get(status, ("error", "The request failed"))
    named = code or known_code
    body = Problem(
        type=f"urn:jarvis:problem:{named}",
        title=title,
        status=status,
        detail=detail,
        code=named,
        hint=hint,
        request_id=request_id,
        details=details or {},
    )
    return JSONResponse(body.model_dump(mode="json"), status_code=status, media_type=MEDIA_TYPE, headers=headers)


def problem_of(error: JarvisError, request_id: str) -> JSONResponse:
    """The response of an error raised on purpose."""
    headers = {"Retry-After": "2"} if isinstance(error, Unavailable | Overloaded) and not isinstance(error, StorageFull) else {}
    if isinstance(error, Unauthorized):
        headers["WWW-Authenticate"] = 'Bearer realm="jarvis"'
    if isinstance(error, TooLarge):
        headers["Connection"] = "close"  # what is left of the body is not read
    return problem(request_id, error.status, error.message, code=error.code, hint=error.hint, details=error.details, headers=headers)


async def send_problem(error: JarvisError, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer from inside a middleware, where exception handlers do not reach."""
    await problem_of(error, scope.get("state", {}).get("request_id", ""))(scope, receive, send)


def _request_id(request: Request) -> str:
    return getattr(request.state, "request_id", "")


def _on_jarvis_error(request: Request, error: JarvisError) -> JSONResponse:
    return problem_of(error, _request_id(request))


def _on_invalid_request(request: Request, error: RequestValidationError) -> JSONResponse:
    faults = [_sentence(item) for item in error.errors()]
    return problem_of(InvalidInput("; ".join(faults), details={"problems": faults}), _request_id(request))


_PLACES = {"body": "", "query": "query parameter ", "path": "path parameter ", "header": "header "}


def _sentence(item: dict[str, Any]) -> str:
    """One fault in words: where, what is wrong, what was given."""
    kind, *path = item["loc"]
    if item["type"] == "json_invalid":
        return f"the body is not valid JSON: {item.get('ctx', {}).get('error', 'it cannot be read')}"
    if kind == "body" and not path and isinstance(item.get("input"), str | bytes):
        return "the body must be JSON, sent with Content-Type: application/json"
    where = _PLACES.get(str(kind), "") + ".".join(str(part) for part in path) if path else "the body"
    if item["type"] == "missing":
        return f"{where} is missing"
    if item["type"] == "extra_forbidden":
        return f"{where} is not an argument here"
    given = item.get("input")
    shown = f" (given: {str(given)[:80]!r})" if isinstance(given, str | int | float | bool) else ""
    return f"{where}: {wording(item['type'], str(item['msg']), item.get('ctx'))}{shown}"


def _on_http_exception(request: Request, error: HTTPException) -> JSONResponse:
    if isinstance(error.__cause__, JarvisError):  # FastAPI turns what stops the reading of a body into a 400
        return problem_of(error.__cause__, _request_id(request))
    detail, headers = str(error.detail), dict(error.headers or {})
    if error.status_code == 404:
        detail = f"there is nothing at {request.url.path}"
    elif error.status_code == 400 and "parsing the body" in detail:  # FastAPI's words for bytes that are no text, or nested without end
        detail = "the body is not valid JSON: it is not UTF-8 text, or nested too deeply"
    elif error.status_code == 405:
        methods = _methods_at(request)
        headers["Allow"] = ", ".join(methods)
        detail = f"{request.method} is not possible at {request.url.path}; {' and '.join(methods)} would be"
    return problem(_request_id(request), error.status_code, detail, headers=headers)


def _methods_at(request: Request) -> list[str]:
    """Every method some route takes at this path; Starlette itself tells only those of the first."""
    routes = request.app.routes
    return [
        method
        for method in ("GET", "POST", "PUT", "DELETE")
        if any(route.matches({**request.scope, "method": method})[0] is Match.FULL for route in routes)
    ]


def _on_database_error(request: Request, error: DBAPIError | PoolTimeout) -> JSONResponse:
    if isinstance(error, DataError):  # such as text with a NUL character, which PostgreSQL cannot keep
        return problem_of(
            InvalidInput(
                "a value cannot be stored: it holds characters or numbers the database refuses",
                hint="Take out invisible control characters (such as NUL) and send it again.",
            ),
            _request_id(request),
        )
    if not isinstance(error, OperationalError | PoolTimeout) and not (isinstance(error, DBAPIError) and error.connection_invalidated):
        raise error
    log.warning("the database is away: %s", error)
    return problem_of(Unavailable("the database is away for a moment", hint="Try again in a few seconds."), _request_id(request))


def _on_redis_error(request: Request, error: redis.RedisError) -> JSONResponse:
    log.warning("redis is away: %s", error)
    return problem_of(
        Unavailable("the message server (Redis) is away for a moment", hint="Try again in a few seconds."), _request_id(request)
    )


def _on_unexpected(request: Request, error: Exception) -> JSONResponse:
    """The cause goes to the log (Starlette raises it again for the server to record), never to the client."""
    return problem(
        _request_id(request), 500, "something went wrong inside JARVIS; it has been written to the log",
        hint="Give the request_id when you report it.", headers={"X-Request-ID": _request_id(request)},
    )  # fmt: skip


def install(app: FastAPI) -> None:
    """Make every failure of `app` a problem."""
    app.add_exception_handler(JarvisError, _on_jarvis_error)  # type: ignore[arg-type]
    app.add_exception_handler(RequestValidationError, _on_invalid_request)  # type: ignore[arg-type]
    app.add_exception_handler(HTTPException, _on_http_exception)  # type: ignore[arg-type]
    app.add_exception_handler(DBAPIError, _on_database_error)  # type: ignore[arg-type]
    app.add_exception_handler(PoolTimeout, _on_database_error)  # type: ignore[arg-type]
    app.add_exception_handler(redis.RedisError, _on_redis_error)  # type: ignore[arg-type]
    app.add_exception_handler(Exception, _on_unexpected)


def may_fail(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """`responses=` of a route: the failures it is known for, beside those every route may have."""
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {status: {"description": _TITLES[status][1], "content": content} for status in statuses}

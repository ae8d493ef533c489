"""Health: is the process alive, and is everything it needs there?"""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotInTime
from contextlib import suppress
from functools import lru_cache
from typing import Any, Literal

import redis
from fastapi import APIRouter, Response
from pydantic import BaseModel, Field
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from core.database import transaction
from core.errors import JarvisError, StorageFull
from core.redis import redis_url
from core.settings import settings
from core.storage import require_free_disk, storage

router = APIRouter(prefix="/api/health", tags=["health"])

CHECK_TIMEOUT_S = 3.0
WORKER_KEYS = "jarvis:worker:*"  # each worker refreshes its own, which lives 5 s
LANES = ("runs", "light", "network", "media")
PROBE_KEY = "health/probe"
_checks = ThreadPoolExecutor(max_workers=8, thread_name_prefix="health")
_running: dict[str, Future[Dependency]] = {}  # a check that hangs is waited for again, never started twice


class Live(BaseModel):
    """The process answers."""

    status: Literal["ok"] = "ok"


class Dependency(BaseModel):
    """One thing JARVIS needs. `hint` says what to do when it is down."""

    name: str
    ok: bool
    detail: str
    hint: str | None = None
    latency_ms: float = Field(description="How long the check took")


class Ready(BaseModel):
    """Ready only when all dependencies are there."""

    status: Literal["ready", "not_ready"]
    dependencies: list[Dependency]


@router.get("/live", summary="Is the process alive?")
def live() -> Live:
    """Needs no token and touches nothing."""
    return Live()


@router.get("/ready", summary="Is everything there?", responses={503: {"description": "Something is missing", "model": Ready}})
def ready(response: Response) -> Ready:
    """Checks the database, Redis, the store, the disk and the workers; at most three seconds."""
    checks: dict[str, Callable[[], str]] = {
        "postgres": _postgres,
        "redis": _redis,
        "storage": _storage,
        "disk": _disk,
        "workers": _workers,
    }
    started = time.monotonic()
    running = {name: _running_check(name, check) for name, check in checks.items()}
    found = []
    for name, future in running.items():
        try:
            found.append(future.result(timeout=max(0.01, started + CHECK_TIMEOUT_S - time.monotonic())))
        except NotInTime:
            detail = f"no answer within {CHECK_TIMEOUT_S:.0f} s"
            found.append(Dependency(name=name, ok=False, detail=detail, hint=_HINTS[name], latency_ms=CHECK_TIMEOUT_S * 1000))
    fine = all(dependency.ok for dependency in found)
    response.status_code = 200 if fine else 503
    return Ready(status="ready" if fine else "not_ready", dependencies=found)


_HINTS = {
    "postgres": "`jarvis doctor` shows the database; it restarts by itself when embedded.",
    "redis": "`jarvis doctor` shows Redis; it restarts by itself when embedded.",
    "storage": "Check JARVIS_STORAGE_URL and the JARVIS_S3_... settings.",
    "disk": "Free some disk space.",
    "workers": "Workers start with `jarvis serve`; look at their log if they stay away.",
}


def _running_check(name: str, check: Callable[[], str]) -> Future[Dependency]:
    running = _running.get(name)
    if running is None or running.done():
        running = _running[name] = _checks.submit(_timed, name, check)
    return running


class _Down(Exception):
    """A dependency answered, but is not usable."""


def _timed(name: str, check: Callable[[], str]) -> Dependency:
    started = time.perf_counter()
    try:
        ok, detail, hint = True, check(), None
    except JarvisError as error:
        ok, detail, hint = False, error.message, error.hint or _HINTS[name]
    except (SQLAlchemyError, redis.RedisError, OSError, _Down) as error:
        ok, detail, hint = False, str(error).split("\n", 1)[0][:200], _HINTS[name]
    return Dependency(name=name, ok=ok, detail=detail, hint=hint, latency_ms=round((time.perf_counter() - started) * 1000, 1))


def _postgres() -> str:
    with transaction() as session:
        return "PostgreSQL " + str(session.scalar(text("SHOW server_version")))


@lru_cache(maxsize=1)
def _quick_redis() -> redis.Redis:
    """A client that tells soon instead of riding out a restart as the process's own does."""
    return redis.Redis.from_url(
        redis_url(), decode_responses=True, socket_connect_timeout=1, socket_timeout=2, max_connections=4, retry=None
    )


def _redis() -> str:
    info: Any = _quick_redis().info("server")
    return f"Redis {info['redis_version']}"


def _storage() -> str:
    with suppress(StorageFull):  # a full disk is told by its own check; the store itself is fine
        storage().put_bytes(PROBE_KEY, b"ok")
        if storage().read_bytes(PROBE_KEY) != b"ok":
            raise _Down("the store gives back something else than was written")
    return settings().storage_url.split("@")[-1] or "folder under home"


def _disk() -> str:
    require_free_disk(settings().home)
    return f"{shutil.disk_usage(settings().home).free // 2**20} MB free"


def _workers() -> str:
    client = _quick_redis()
    keys = list(client.scan_iter(WORKER_KEYS, count=500))
    values: Any = client.mget(keys) if keys else []
    present = [json.loads(value) for value in values if value]
    served = {lane for worker in present for lane in worker.get("lanes", [])}
    missing = [lane for lane in LANES if lane not in served]
    if missing:
        raise _Down(f"nobody works on: {', '.join(missing)} ({len(present)} workers)")
    return f"{len(present)} workers"

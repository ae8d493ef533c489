"""A Celery worker: tokens in, claimed work done. `python -P -m graphs.worker run` or `... media`.

run     advances runs and performs the steps of lanes `light` and `network`, in threads
media   performs the steps of lane `media` (and `gpu` when there are slots), each in a process group of its own
"""

from __future__ import annotations

import importlib
import logging
import sys
import threading
import time
from collections.abc import Callable
from types import ModuleType
from typing import Any

import psycopg
from celery.signals import worker_ready, worker_shutting_down
from redis.exceptions import RedisError
from sqlalchemy.exc import SQLAlchemyError

from core.errors import JarvisError
from core.settings import settings
from core.telemetry import setup_logging
from graphs.jobs import JobHost
from graphs.leases import Leases
from graphs.perform import work_once
from graphs.slots import Slots
from graphs.tokens import RUNS, celery_app

log = logging.getLogger(__name__)
DRAIN_S = 5.0  # how long a stopping worker waits for its steps to be given back
TENDED_AT_ONCE = 512  # texts: some ten seconds of one core, after which the slot is free for a step
app = celery_app()
_importing = threading.Lock()
_tending = threading.Lock()


class _Worker:
    """State of this process, made by `main` before the first token arrives."""

    def __init__(self, role: str) -> None:
        wanted = settings()
        counts = {RUNS: wanted.run_slots, "light": wanted.light_slots, "network": wanted.network_slots}
        if role == "media":
            counts = {"media": wanted.media_slots, "gpu": wanted.gpu_slots}
        self.slots = {queue: Slots(count) for queue, count in counts.items() if count}
        self.leases = Leases(role, list(self.slots))
        self.host = JobHost() if role == "media" else None


_worker: _Worker | None = None


@app.task(name="jarvis.work")
def work(lane: str) -> None:
    """One token of a lane: work while there is work, so that a lost token is made up for by the next."""
    assert _worker is not None
    leases, host = _worker.leases, _worker.host
    _work_off(lane, lambda: work_once([lane], leases, host))


@app.task(name="jarvis.advance")
def advance() -> None:
    """One token of the queue of runs."""
    assert _worker is not None
    leases = _worker.leases
    _work_off(RUNS, lambda: _assistant().advance_once(leases))


@app.task(name="jarvis.tend_memory")
def tend_memory() -> None:
    """Vectors that are missing or of another embedder, and the graphs of large shelves. The tick asks again while some wait."""
    from memory import vectors

    if not _tending.acquire(blocking=False):
        return
    try:
        vectors.embed_missing(limit=TENDED_AT_ONCE)
        vectors.tend_graphs()
    except (JarvisError, SQLAlchemyError, psycopg.Error) as error:
        log.warning("memory is not tended: %s", error)
    finally:
        _tending.release()


def _work_off(queue: str, once: Callable[[], bool]) -> None:
    assert _worker is not None
    draining = _worker.leases.draining.is_set
    try:
        _worker.slots[queue].work_off(lambda: not draining() and once())
    except (SQLAlchemyError, psycopg.Error, RedisError) as error:
        log.warning("nothing could be claimed from %s: %s", queue, error)  # PostgreSQL restarting: the tick sends a token again
        time.sleep(0.2)


def main(role: str) -> None:
    """Run a worker of that role until it is told to stop."""
    global _worker
    setup_logging(role)
    _worker = _Worker(role)
    worker_shutting_down.connect(_drain, weak=False)
    worker_ready.connect(_ready, weak=False)
    app.Worker(
        hostname=f"{role}@%h",
        pool="threads",
        concurrency=sum(slots.count for slots in _worker.slots.values()),
        queues=list(_worker.slots),
        without_gossip=True,
        without_mingle=True,
        without_heartbeat=True,
        loglevel=settings().log_level,
        quiet=True,
    ).start()


def _ready(**_: Any) -> None:
    assert _worker is not None
    _worker.leases.start()
    if _worker.host is not None:
        threading.Thread(target=_worker.host.start, daemon=True).start()
    else:
        threading.Thread(target=_warm_assistant, daemon=True).start()


def _warm_assistant() -> None:
    """Load what the first run needs (langgraph, the planner) before it comes; one that comes earlier waits, rather than load it twice."""
    with _importing:
        importlib.import_module("graphs.advance").warm()


def _assistant() -> ModuleType:
    """`graphs.advance`, imported by one thread: langchain and celery import lazily and are not safe to import from several at once."""
    with _importing:
        return importlib.import_module("graphs.advance")


def _drain(**_: Any) -> None:
    """Told to stop: claim nothing more, give running steps back, end the jobs."""
    assert _worker is not None
    _worker.leases.draining.set()
    deadline = time.monotonic() + DRAIN_S
    while _worker.leases.busy and time.monotonic() < deadline:
        time.sleep(0.05)
    if _worker.host is not None:
        _worker.host.stop()


if __name__ == "__main__":
    # Celery finds its tasks by module name: make `graphs.worker` this very module, not a second copy.
    sys.modules["graphs.worker"] = sys.modules["__main__"]
    main(sys.argv[1])

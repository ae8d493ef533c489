"""Waking workers. Rows say what is to be done; a token only says "look now", and is sent after the commit that made the work."""

from __future__ import annotations

import logging
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from core.database import transaction

if TYPE_CHECKING:
    from celery import Celery

log = logging.getLogger(__name__)
RUNS = "runs"  # the queue of runs to be advanced; the others are lanes of steps
_WAKE = "jarvis_wake"
_making = threading.Lock()


def celery_app() -> Celery:
    """The Celery application; connects on first use."""
    with _making:
        return _make_app()


@lru_cache(maxsize=1)
def _make_app() -> Celery:
    # Not `from celery import Celery`: that package replaces itself while it is imported, and two requests at once see it half-made.
    from celery.app.base import Celery

    app = Celery("jarvis")
    app.config_from_object("graphs.celeryconfig")
    return app


def wake(session: Session, queue: str) -> None:
    """Ask for a token to `queue` (a lane, or RUNS) once this session's transaction has committed."""
    session.info.setdefault(_WAKE, Counter())[queue] += 1


@contextmanager
def working() -> Iterator[Session]:
    """A transaction whose tokens are sent after it commits."""
    with transaction() as session:
        yield session
    send_woken(session)


def send_woken(session: Session, own_lane: str | None = None) -> None:
    """Send the tokens a committed session asked for. A worker that looks for more in `own_lane` itself needs one less there."""
    woken: Counter[str] = session.info.pop(_WAKE, Counter())
    if own_lane:
        woken[own_lane] -= 1
    for queue, count in woken.items():
        if count > 0:
            send(queue, count)


def send(queue: str, count: int = 1) -> None:
    """Put `count` tokens on a queue. A broker that is away is no error: the tick sends tokens for work that waits."""
    name = "jarvis.advance" if queue == RUNS else "jarvis.work"
    _send(name, [] if queue == RUNS else [queue], queue, min(count, 64))


def tend_memory() -> None:
    """Ask a run worker to see to what memory is behind with (graphs/worker.py)."""
    _send("jarvis.tend_memory", [], "light", 1)


def _send(name: str, args: list[str], queue: str, count: int) -> None:
    from kombu.exceptions import OperationalError
    from redis.exceptions import RedisError

    try:
        for _ in range(count):
            celery_app().send_task(name, args=args, queue=queue, ignore_result=True)
    except (OperationalError, RedisError, OSError) as error:
        log.warning("no token sent to %s: %s", queue, error)

"""Keeping claims alive: one thread per worker process renews the leases of what it works on, and learns what was taken from it."""

from __future__ import annotations

import json
import logging
import os
import socket
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from redis.exceptions import RedisError
from sqlalchemy import select, tuple_, update
from sqlalchemy.exc import SQLAlchemyError

from core.database import seconds_from_now, transaction
from core.redis import redis_client
from core.settings import settings
from memory.tables import Run, StepRow

log = logging.getLogger(__name__)
CHECK_S = 0.5  # how soon a cancel from elsewhere is noticed
PRESENCE_TTL_S = 5


class Hold:
    """One step or run this process works on. `lost` is set when it is not ours any more (cancelled, expired, ended elsewhere)."""

    def __init__(self, table: type[StepRow] | type[Run], row_id: str, fence: int) -> None:
        self.table, self.row_id, self.fence = table, row_id, fence
        self.lost = threading.Event()


class Leases:
    """The holds of this process and the thread that keeps them. `name` identifies the worker in rows and in Redis."""

    def __init__(self, name: str, lanes: Sequence[str]) -> None:
        self.name = f"{name}@{socket.gethostname()}:{os.getpid()}"
        self._lanes = list(lanes)
        self._holds: set[Hold] = set()
        self._lock = threading.Lock()
        self._renewed = time.monotonic()
        self.draining = threading.Event()

    def start(self) -> None:
        """Start the thread; it ends with the process."""
        threading.Thread(target=self._loop, name="leases", daemon=True).start()

    @contextmanager
    def hold(self, table: type[StepRow] | type[Run], row_id: str, fence: int) -> Iterator[Hold]:
        """Keep a claimed row while the block runs."""
        held = Hold(table, row_id, fence)
        with self._lock:
            self._holds.add(held)
        try:
            yield held
        finally:
            with self._lock:
                self._holds.discard(held)

    @property
    def busy(self) -> int:
        """How many rows are held."""
        return len(self._holds)

    def _loop(self) -> None:
        while True:
            try:
                self._announce()
                self._check()
            except (SQLAlchemyError, RedisError, OSError) as error:
                log.warning("leases could not be renewed: %s", error)  # PostgreSQL restarting: tried again in a moment
            time.sleep(CHECK_S)

    def _announce(self) -> None:
        presence = {"lanes": self._lanes, "pid": os.getpid(), "host": socket.gethostname(), "busy": self.busy}
        redis_client().set(f"jarvis:worker:{self.name}", json.dumps(presence), ex=PRESENCE_TTL_S)

    def _check(self) -> None:
        with self._lock:
            holds = list(self._holds)
        if not holds:
            return
        renew = time.monotonic() - self._renewed > settings().lease_s / 5
        with transaction() as session:
            for table in (StepRow, Run):
                mine = [held for held in holds if held.table is table]
                if not mine:
                    continue
                match = tuple_(table.id, table.fence).in_([(held.row_id, held.fence) for held in mine])
                query = select(table.id).where(match, table.lease_owner == self.name)
                if renew:
                    kept_until = seconds_from_now(settings().lease_s)
                    query = update(table).where(match, table.lease_owner == self.name).values(lease_until=kept_until).returning(table.id)
                kept = set(session.scalars(query))
                for held in mine:
                    if held.row_id not in kept:
                        held.lost.set()
        if renew:
            self._renewed = time.monotonic()

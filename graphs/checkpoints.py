"""LangGraph's checkpoints in PostgreSQL: one checkpoint thread per run, dropped when the run ends."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from core.embedded.postgres import libpq_url

if TYPE_CHECKING:
    from langgraph.checkpoint.postgres import PostgresSaver
    from psycopg_pool import ConnectionPool

POOL_SIZE = 4  # see the connection budget in core.database


@lru_cache(maxsize=1)
def _pool() -> ConnectionPool[Any]:
    from psycopg.rows import dict_row
    from psycopg_pool import ConnectionPool

    return ConnectionPool(
        libpq_url(),
        min_size=1,
        max_size=POOL_SIZE,
        timeout=10,
        check=ConnectionPool.check_connection,  # PostgreSQL may have been restarted
        kwargs={
            "autocommit": True,
            "prepare_threshold": 0,
            "row_factory": dict_row,
            "connect_timeout": 5,
            "application_name": "jarvis-graph",
            # A checkpoint need not reach the disk by itself: the log is written in order, so what a crash can lose of it lies after
            # the last commit of a node's own work, and such a node runs again anyway. A pass makes a dozen of these commits and a
            # flush takes 1 to 4 ms.
            "options": "-c synchronous_commit=off",
        },
        open=True,
    )


def saver() -> PostgresSaver:
    """A saver for one call. Not shared: a saver holds a lock, and one for all runs would serialise them (p95 267 ms instead of 21)."""
    from langgraph.checkpoint.postgres import PostgresSaver

    return PostgresSaver(_pool())


def forget(run_id: str) -> None:
    """Drop a finished run's checkpoints: the conversation lives in `messages`, the work in `steps`."""
    saver().delete_thread(run_id)


def forget_pool() -> None:
    """Close the pool (tests that move to another database)."""
    if _pool.cache_info().currsize:
        _pool().close()
    _pool.cache_clear()


def setup() -> None:
    """Make LangGraph's tables. Idempotent."""
    saver().setup()

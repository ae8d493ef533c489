"""The database engine. One request or task is one transaction, committed at the edge; outside calls stand between transactions.

Connection budget (PostgreSQL's default limit is 100). Each process holds at most `POOL_SIZE + POOL_OVERFLOW` connections here:

    process         SQLAlchemy   checkpointer   LISTEN   at most
    api             5 + 10       -              -        15
    run worker      5 + 10       4              -        19
    media worker    5 + 10       -              -        15
    tick            5 + 10       -              1        16
                                                         65 on one machine; each further worker machine adds at most 34
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import lru_cache
from typing import Any, TypeVar

import psycopg
from sqlalchemy import DateTime, Engine, MetaData, create_engine, func
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import DeclarativeBase, Session

POOL_SIZE, POOL_OVERFLOW = 5, 10
T = TypeVar("T")


class Base(DeclarativeBase):
    """Root of every table. Constraint names are fixed so that migrations can name them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: DateTime(timezone=True), dict[str, Any]: JSONB, list[str]: JSONB, list[dict[str, Any]]: JSONB}  # noqa: RUF012


@lru_cache(maxsize=1)
def engine() -> Engine:
    """The process's engine, made on first use. After a fork call `forget_engine()` first."""
    from core.embedded.postgres import database_url

    return create_engine(
        database_url(),
        pool_size=POOL_SIZE,
        max_overflow=POOL_OVERFLOW,
        pool_pre_ping=True,  # PostgreSQL may have been restarted since the connection was pooled
        pool_timeout=10,
        connect_args={"connect_timeout": 5, "application_name": "jarvis", "options": "-c statement_timeout=30000 -c lock_timeout=10000"},
    )


def forget_engine() -> None:
    """Drop the engine (after a fork, or when a test moves to another database)."""
    if engine.cache_info().currsize:
        engine().dispose(close=False)
    engine.cache_clear()


@contextmanager
def transaction() -> Iterator[Session]:
    """One transaction: commits when the block ends, rolls back when it raises. Rows stay readable afterwards."""
    with Session(engine(), expire_on_commit=False) as session, session.begin():
        yield session


@contextmanager
def one_view() -> Iterator[Session]:
    """A transaction for reading: all its queries see the database as it was at the first of them.

    With `transaction`, what others commit between two queries shows in the second alone: a question beside steps that do not have what it
    is about yet.
    """
    with transaction() as session:
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
        yield session


def seconds_from_now(delay_s: float) -> Any:
    """That instant by PostgreSQL's clock, as an expression: workers on many machines need not agree on the time."""
    return func.clock_timestamp() + func.make_interval(0, 0, 0, 0, 0, 0, delay_s)


def lost_connection(error: BaseException) -> bool:
    """True when PostgreSQL went away (restart, crash) rather than refused the statement; told by SQLAlchemy or by the driver itself."""
    if isinstance(error, OperationalError | psycopg.OperationalError):
        return True
    return isinstance(error, DBAPIError) and error.connection_invalidated


def deadlocked(error: BaseException) -> bool:
    """True when PostgreSQL ended a transaction because it and another one waited for each other: the same again will do."""
    return isinstance(getattr(error, "orig", error), psycopg.errors.DeadlockDetected)


def persist(work: Callable[[Session], T], *, patience_s: float = 12.0) -> T:
    """Run `work` in a transaction, again while PostgreSQL is away, for at most `patience_s`.

    For writes that must not be lost because the database restarts (the end of a step): `work` must be safe to repeat, since
    a commit whose answer was lost may have happened. Every such write is fenced, so a repeat changes nothing.
    """
    deadline = time.monotonic() + patience_s
    pause_s = 0.1
    while True:
        try:
            with transaction() as session:
                return work(session)
        except DBAPIError as error:
            if not lost_connection(error) or time.monotonic() + pause_s > deadline:
                raise
        time.sleep(pause_s)
        pause_s = min(pause_s * 2, 1.0)

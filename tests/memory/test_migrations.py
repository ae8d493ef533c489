"""The schema: migrations make exactly the tables of the code, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from alembic import command
from sqlalchemy import create_engine, inspect

from core.embedded.postgres import database_url, libpq_url
from memory.migrate import configuration, downgrade, upgrade
from memory.tables import Base


@pytest.fixture
def empty_database(engines) -> Iterator[str]:
    """URL of a database of its own, dropped at the end."""
    with psycopg.connect(libpq_url(), autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS migrations")
        connection.execute("CREATE DATABASE migrations")
        yield database_url().replace("/jarvis?", "/migrations?")
        connection.execute("DROP DATABASE migrations WITH (FORCE)")


def tables(url: str) -> set[str]:
    engine = create_engine(url)
    try:
        return set(inspect(engine).get_table_names())
    finally:
        engine.dispose()


def test_up_check_down_and_up_again(empty_database):
    upgrade(empty_database)
    command.check(configuration(empty_database))  # raises when the models and the migrations differ
    assert tables(empty_database) == set(Base.metadata.tables) | {"alembic_version"}
    downgrade("base", empty_database)
    assert tables(empty_database) == {"alembic_version"}
    upgrade(empty_database)
    assert tables(empty_database) >= set(Base.metadata.tables)


def test_pgvector_is_there(empty_database):
    upgrade(empty_database)
    with psycopg.connect(libpq_url().replace("/jarvis?", "/migrations?")) as connection:
        row = connection.execute("SELECT '[1,2,3]'::vector <-> '[1,2,4]'::vector").fetchone()
    assert row == (1.0,)

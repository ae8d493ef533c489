"""A whole working stack for the tests of graphs: engines, both workers and the tick as real processes, with the lab's tools."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from core.database import forget_engine, transaction
from core.settings import settings
from graphs import checkpoints, runs
from graphs.prepare import prepare
from memory.tables import RUN_ENDED, Run
from memory.users import default_user
from tests.graphs.stack import Stack
from tools.registry import registry

HERE = Path(__file__).parent


@pytest.fixture(scope="package")
def database(engines: Path) -> Iterator[Path]:
    """Migrated database and the lab's tools, no workers."""
    patch = pytest.MonkeyPatch()
    patch.setenv("JARVIS_TOOL_PACKAGES", '["lab_tools"]')
    patch.setenv("PYTHONPATH", str(HERE) + os.pathsep + os.environ.get("PYTHONPATH", ""))
    patch.setenv("JARVIS_LEASE_S", "4")
    patch.syspath_prepend(str(HERE))
    settings.cache_clear()
    registry.cache_clear()
    prepare()
    _end_what_others_left()
    yield engines
    patch.undo()
    settings.cache_clear()
    registry.cache_clear()
    forget_engine()
    checkpoints.forget_pool()


def _end_what_others_left() -> None:
    """Tests without workers leave runs waiting; the workers started here would first work those off."""
    with transaction() as session:
        waiting = session.execute(select(Run.id, Run.user_id).where(Run.status.not_in(RUN_ENDED))).all()
    for run_id, user_id in waiting:
        runs.cancel(run_id, user_id=user_id)


@pytest.fixture(scope="package")
def workers(database: Path) -> Iterator[Stack]:
    """Both workers and the tick, started when a test first asks for `stack`, stopped while one asks for `by_hand`."""
    stack = Stack(database)
    yield stack
    stack.stop()


@pytest.fixture
def stack(workers: Stack) -> Stack:
    """Both workers and the tick, running."""
    if not workers.processes:
        workers.start()
        workers.wait_ready("light", "media", "runs")
    return workers


@pytest.fixture
def by_hand(workers: Stack) -> None:
    """No worker runs: the test itself takes each step, and nothing happens in between."""
    workers.stop()


@pytest.fixture(scope="package")
def user_id(database: Path) -> str:
    with transaction() as session:
        return default_user(session).id

"""A whole working stack for the tests of graphs: engines, both workers and the tick as real processes, with the lab's tools."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.database import forget_engine, transaction
from core.settings import settings
from graphs import checkpoints
from graphs.prepare import prepare
from memory.users import default_user
from tests.graphs.stack import Stack
from tools.registry import registry

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
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
    yield engines
    patch.undo()
    settings.cache_clear()
    registry.cache_clear()
    forget_engine()
    checkpoints.forget_pool()


@pytest.fixture(scope="session")
def stack(database: Path) -> Iterator[Stack]:
    """Both workers and the tick, running."""
    running = Stack(database)
    running.start()
    running.wait_ready("light", "media", "runs")
    yield running
    running.stop()


@pytest.fixture(scope="session")
def user_id(database: Path) -> str:
    with transaction() as session:
        return default_user(session).id

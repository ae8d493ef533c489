"""The long fault runs: `make soak`. A whole stack of their own, with the real lease of 15 s."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acceptance.served import Served, wait_until


@pytest.fixture
def stack(tmp_path: Path) -> Iterator[Served]:
    served = Served(tmp_path / "home")
    served.start()
    try:
        wait_until(served.ready, 60, "stack ready")
        yield served
    finally:
        served.stop()
    wait_until(lambda: not served.left_over(), 15, "nothing left over")

"""Kill -9 of every part of a whole `jarvis serve` in the middle of work of every sort. `make soak` does the same for long.

Leases are 4 s here (15 s by default), so that the same recovery is seen sooner.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from tests.acceptance.crashes import KINDS, Crashes, go
from tests.acceptance.served import Served, wait_until

# Each kind two or three times; no round kills the same work three times over, which would rightly fail it.
ROUNDS = (
    ("job", "api", "redis"),
    ("media-worker", "tick", "postgres"),
    ("run-worker", "redis", "job"),
    ("postgres", "api", "supervisor"),
    ("run-worker", "tick", "media-worker"),
    ("supervisor", "postgres"),
)
RECOVERY_S = 120.0  # 20 s on an idle machine; longer than this nothing is still coming


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    served = Served(tmp_path_factory.mktemp("crashes") / "home", JARVIS_LEASE_S="4")
    served.start()
    try:
        wait_until(served.ready, 120, "stack ready")
        yield served
    finally:
        served.stop()
    wait_until(lambda: not served.left_over(), 10, "nothing left over")


@pytest.fixture(scope="module")
def crashes(stack: Served, tmp_path_factory: pytest.TempPathFactory) -> Crashes:
    return Crashes(stack, tmp_path_factory.mktemp("work"), RECOVERY_S)


def test_without_a_crash_everything_is_done_once(crashes: Crashes) -> None:
    around = go(crashes, [], random.Random(0), (0.0, 0.0))
    assert around.tally.read_text().count("\n") == 1 and around.ledger.read_text() == "once\n"


@pytest.mark.parametrize("kinds", ROUNDS, ids=["+".join(kinds) for kinds in ROUNDS])
def test_everything_resumes_and_nothing_happens_twice(crashes: Crashes, kinds: tuple[str, ...]) -> None:
    around = go(crashes, kinds, random.Random("+".join(kinds)), (0.3, 0.9))
    assert around.killed == list(kinds)


def test_every_kind_of_process_is_killed_here() -> None:
    counts = {kind: sum(kinds.count(kind) for kinds in ROUNDS) for kind in KINDS}
    assert min(counts.values()) >= 2, counts

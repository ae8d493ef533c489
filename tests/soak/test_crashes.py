"""Random kill -9 of every part of the stack, for as long as asked: SOAK_KILLS (60), SOAK_SEED (the day's, printed)."""

from __future__ import annotations

import os
import random
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.acceptance.crashes import KINDS, Crashes, go
from tests.acceptance.served import Served

pytestmark = pytest.mark.soak
RECOVERY_S = 60.0  # a lease of 15 s, a second death after it, and the work itself, on a busy machine


def test_random_crashes(stack: Served, tmp_path: Path) -> None:
    wanted, seed = int(os.environ.get("SOAK_KILLS", "60")), int(os.environ.get("SOAK_SEED", time.strftime("%Y%m%d")))
    print(f"SOAK_SEED={seed} SOAK_KILLS={wanted}")
    dice, crashes, killed = random.Random(seed), Crashes(stack, tmp_path, RECOVERY_S), Counter[str]()
    while killed.total() < wanted or (wanted >= 60 and len(killed) < len(KINDS)):
        kinds = dice.choices(KINDS, k=dice.choice((1, 2, 2, 3, 3, 5)))
        around = go(crashes, kinds, dice, (0.0, 1.5))
        killed.update(around.killed)
        print(f"{killed.total():4} kills, slowest recovery {crashes.slowest_s:.1f} s: {' '.join(around.killed)}", flush=True)
    print(dict(killed))

"""How likely it is that a message asks for each thing, by weights of a test's own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.local.learned.build_frame import in_order
from agent.local.learned.presence import BUCKETS, DIMENSIONS, buckets, chances, learned

NAMES = ("draw", "film", "post")


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    table = np.zeros((BUCKETS, len(NAMES)), np.int8)
    for column, word in enumerate(NAMES):
        table[buckets([word])[0], column] = 100
    file = tmp_path_factory.mktemp("weights") / "asks.npz"
    meaning, bias = np.zeros((DIMENSIONS, len(NAMES)), np.float16), np.full(len(NAMES), -4.0)
    np.savez_compressed(file, weights=table, scale=np.full(len(NAMES), 0.08), meaning=meaning, bias=bias, names=np.array(NAMES))
    return file


@given(said=st.sets(st.sampled_from([*NAMES, "please", "a"])))
@settings(max_examples=50, deadline=None)
def test_each_is_judged_for_itself(said: set[str], weights: Path) -> None:
    found = chances("привет", said, weights)
    assert sum(found.values()) == pytest.approx(1)
    assert list(found.values()) == sorted(found.values(), reverse=True)
    if named := tuple(name for name in NAMES if name in said):  # together as nobody has asked before, in their order
        assert next(iter(found)) == named


def test_all_that_is_learned_is_known(weights: Path) -> None:
    assert learned(weights) == frozenset(NAMES)


def test_what_mostly_comes_first_is_done_first() -> None:
    assert in_order([("ideas", "script"), ("script", "film"), ("film", "post"), ("script", "post"), ("post", "film")])[:2] == [
        "ideas",
        "script",
    ]

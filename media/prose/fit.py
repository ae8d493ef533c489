"""Filling a length: which of many lines to say so that together they take the time there is."""

from __future__ import annotations

from collections.abc import Sequence

_STEP_S = 0.1


def choose(costs_s: Sequence[float], values: Sequence[float], low_s: float, high_s: float) -> list[int] | None:
    """Indices, in order, of the most valuable lines that take between `low_s` and `high_s` together; None when no set of them does.

    Costs are rounded up to 0.1 s, so the real sum is at most `high_s` and may be less than `low_s` by 0.1 s a line.
    Method: knapsack by dynamic programming over the time used.
    """
    room = int(high_s / _STEP_S + 1e-6)
    if room < 0:
        return None
    steps = [max(1, int(-(-cost // _STEP_S))) for cost in costs_s]
    best: list[float | None] = [0.0, *[None] * room]
    taken: list[list[bool]] = []
    for cost, value in zip(steps, values, strict=True):
        row = [False] * (room + 1)
        for used in range(room, cost - 1, -1):
            before = best[used - cost]
            if before is not None and (best[used] is None or before + value > best[used]):  # type: ignore[operator]
                best[used], row[used] = before + value, True
        taken.append(row)
    ends = [used for used in range(max(0, round(low_s / _STEP_S)), room + 1) if best[used] is not None]
    return _path(max(ends, key=lambda used: best[used] or 0.0), steps, taken) if ends else None


def _path(used: int, steps: Sequence[int], taken: Sequence[Sequence[bool]]) -> list[int]:
    chosen: list[int] = []
    for index in range(len(steps) - 1, -1, -1):
        if taken[index][used]:
            chosen.append(index)
            used -= steps[index]
    return chosen[::-1]

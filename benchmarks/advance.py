"""What orchestration itself costs: one advance of a run.

step   the time from the end of a step to the start of its successor, on a real stack (transactions, token, claim)
graph  one pass of a chat run through its LangGraph graph, in this process; and per node of that pass
"""

from __future__ import annotations

import cProfile
import pstats
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.measure import Report, arguments, served, summary, use_home_of
from tests.acceptance.served import Served, wait_until

P50_MS, P95_MS = 15.0, 50.0
NODES = 5  # of the pass that answers "hello": recall, think, check, report, remember
ENDED = ("done", "failed", "cancelled")


def save_chain(stack: Served, length: int) -> str:
    """A workflow of light steps that do nothing, one after the other; its name."""
    steps = [{"id": f"s{n}", "tool": "lab.nap", "args": {"duration_s": 0}, "needs": [f"s{n - 1}"] if n else []} for n in range(length)]
    stack.post("/api/workflows", {"name": f"chain of {length}", "plan": {"steps": steps}})
    return f"chain of {length}"


def step_gaps_ms(stack: Served, runs: int, length: int) -> list[float]:
    """End of a step to the start of the next, of `runs` chains at once."""
    workflow = save_chain(stack, length)
    ids = [stack.post("/api/workflows/run", {"workflow": workflow})["run"]["id"] for _ in range(runs)]
    for run_id in ids:
        wait_until(lambda run_id=run_id: stack.get(f"/api/runs/{run_id}")["status"] in ENDED, 60, "chain ended")
    use_home_of(stack)
    from sqlalchemy import text

    from core.database import transaction

    query = """SELECT extract(epoch FROM next.started_at - done.finished_at) * 1000 FROM steps next
        JOIN step_needs n ON n.step_id = next.id JOIN steps done ON done.id = n.needs_id WHERE next.run_id = ANY(:ids)"""
    with transaction() as session:
        return [float(value) for value in session.scalars(text(query), {"ids": ids})]


def graph_passes_ms(count: int, profile: bool) -> list[float]:
    """Whole passes of a chat run's graph, played by this process."""
    from core.database import transaction
    from graphs import advance, runs
    from graphs.leases import Leases
    from memory.users import default_user

    with transaction() as session:
        user_id = default_user(session).id
    advance.warm()
    leases = Leases("bench", ["runs"])
    whole: list[float] = []
    profiler = cProfile.Profile()
    for number in range(count + 3):
        runs.submit(user_id=user_id, text="hello")
        if profile and number == 3:
            profiler.enable()
        began = time.perf_counter()
        assert advance.advance_once(leases)
        passed = (time.perf_counter() - began) * 1000
        if number >= 3:
            whole.append(passed)
    profiler.disable()
    if profile:
        pstats.Stats(profiler).sort_stats("cumulative").print_stats(45)
    return whole


def main() -> None:
    options = arguments(__doc__, chains=30, length=12, passes=40, profile=0)
    report = Report("advance")
    with served() as stack:
        step_gaps_ms(stack, 1, 3)
        summary(report, "step to next step, one run at a time", step_gaps_ms(stack, 1, options.length * 2), P50_MS, P95_MS)
        summary(report, f"step to next step, {options.chains} runs at once", step_gaps_ms(stack, options.chains, options.length))
    with tempfile.TemporaryDirectory(prefix="jarvis-bench-") as folder:
        whole = in_process(Path(folder), options)
        summary(report, f"graph: one node of a pass ({NODES} nodes)", [ms / NODES for ms in whole], P50_MS, P95_MS)
        summary(report, "graph: a whole pass, message to reply", whole)
    report.show()


def in_process(folder: Path, options: Any) -> list[float]:
    """The graph on engines of its own, no other process beside it."""
    from core.database import forget_engine
    from core.embedded.engines import running_engines
    from core.settings import settings
    from graphs import checkpoints
    from graphs.prepare import prepare

    forget_engine()
    checkpoints.forget_pool()
    stack = Served(folder / "home")
    use_home_of(stack)
    settings.cache_clear()
    with running_engines():
        prepare()
        found = graph_passes_ms(options.passes, bool(options.profile))
        forget_engine()
        checkpoints.forget_pool()
    return found


if __name__ == "__main__":
    main()

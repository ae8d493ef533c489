"""Many runs at once: how close to the sum of their work over the slots, how early a batch gives its first result, how the API answers.

The steps are media jobs of a known length (a process each, asleep), so what is measured is the orchestration and not the machine.
"""

from __future__ import annotations

import threading
import time
from typing import Any

import psutil

from benchmarks.measure import Report, arguments, served, summary, timed
from tests.acceptance.served import Served, wait_until

TOTAL_RATIO, FIRST_RATIO, API_P95_MS = 1.3, 1.5, 200.0
ENDED = ("done", "failed", "cancelled")


def save_item(stack: Served, name: str, steps: int, width: int, step_s: float) -> None:
    """A workflow of `steps` media jobs, `width` of them at a time side by side."""
    plan = [
        {
            "id": f"s{n}",
            "tool": "lab.carve",
            "args": {"words": f"{name} {n}", "seconds": step_s},
            "needs": [f"s{n - width}"] if n >= width else [],
        }
        for n in range(steps)
    ]
    stack.post("/api/workflows", {"name": name, "plan": {"steps": plan}})


def run_all(stack: Served, name: str, count: int) -> list[dict[str, Any]]:
    """Start that many runs at once and wait for all of them; their views."""
    ids = [stack.post("/api/workflows/run", {"workflow": name})["run"]["id"] for _ in range(count)]
    waiting = set(ids)
    while waiting:
        time.sleep(1.0)  # the wall is taken from the rows: asking often would be load of its own
        active = {run["id"] for status in ("queued", "running") for run in stack.get(f"/api/runs?status={status}&limit=100")["items"]}
        waiting &= active
    return [stack.get(f"/api/runs/{run_id}") for run_id in ids]


def seconds(view: dict[str, Any], begin: str, end: str) -> float:
    """Between two instants of a run's view."""
    from datetime import datetime

    return (datetime.fromisoformat(view[end]) - datetime.fromisoformat(view[begin])).total_seconds()


def processor_s(stack: Served) -> dict[str, float]:
    """User and system seconds so far of each child of the supervisor, ended children of its own included."""
    found: dict[str, float] = {}
    for name, pid in stack.children().items():
        if pid:
            process = psutil.Process(pid)
            found[name] = sum(sum(part.cpu_times()[:4]) for part in [process, *process.children(recursive=True)])
    return found


class Questioner:
    """Asks the API a few times a second while work goes on."""

    def __init__(self, stack: Served) -> None:
        self._stack, self.answers_ms, self._over = stack, [], threading.Event()
        self._thread = threading.Thread(target=self._ask)

    def __enter__(self) -> Questioner:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _ask(self) -> None:
        paths = ["/api/runs?limit=5", "/api/threads", "/api/assets", "/api/health/live"]
        while not self._over.wait(0.2):
            for path in paths:
                self.answers_ms.append(timed(lambda path=path: self._stack.http.get(path).raise_for_status()))


def main() -> None:
    options = arguments(__doc__, runs=30, steps=12, step_ms=250, batch=20, slots=2)
    report, step_s = Report("load"), options.step_ms / 1000
    with served(JARVIS_MEDIA_SLOTS=str(options.slots)) as stack:
        wait_until(lambda: stack.children().get("media-worker"), 10)
        save_item(stack, "dozen", options.steps, 3, step_s)
        save_item(stack, "item", 4, 1, step_s)
        run_all(stack, "item", 1)  # the job host is warm now
        one_s = min(seconds(view, "created_at", "finished_at") for view in (run_all(stack, "item", 1)[0] for _ in range(2)))
        batch = run_all(stack, "item", options.batch)
        first_s = min(seconds(view, "created_at", "finished_at") for view in batch)
        before = processor_s(stack)
        with Questioner(stack) as questioner:
            views = run_all(stack, "dozen", options.runs)
        after = processor_s(stack)
        assert all(view["status"] == "done" for view in [*views, *batch]), {view["status"] for view in views}
    wall_s = seconds(
        {"begin": min(view["created_at"] for view in views), "end": max(view["finished_at"] for view in views)}, "begin", "end"
    )
    floor_s = options.runs * options.steps * step_s / options.slots
    report.add(
        f"{options.runs} runs of {options.steps} steps: wall over work / slots ({floor_s:.1f} s)", wall_s / floor_s, "x", TOTAL_RATIO
    )
    report.add("  wall", wall_s, "s")
    for name in before:
        report.add(f"  processor time per step: {name}", (after[name] - before[name]) / (options.runs * options.steps) * 1000, "ms")
    report.add(f"first result of {options.batch} items over one item ({one_s:.2f} s)", first_s / one_s, "x", FIRST_RATIO)
    summary(report, "API meanwhile", questioner.answers_ms, None, API_P95_MS)
    report.notes.append(f"{options.slots} media slots, steps of {step_s} s asleep in a process each")
    report.show()


if __name__ == "__main__":
    main()

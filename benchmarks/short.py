"""From a sentence to a finished short: wall and processor time, several in one go, and the memory of its jobs.

The stack has answered a hello before: what a start costs is told by `startup`.
"""

from __future__ import annotations

import threading
import time
from typing import Any

import psutil

from benchmarks.measure import Report, arguments, served
from tests.acceptance.served import Served, wait_until

SENTENCE = "Make a {seconds} second vertical video about {topic}"
TOPICS = ("the history of coffee", "cats", "the sea", "yoga", "space", "bread", "Rome", "the moon", "tea", "jazz")
TARGET_WALL_S, TARGET_EACH_S, TARGET_MEMORY_MB = 100, 50, 700


class Sampler(threading.Thread):
    """Looks at the stack's processes ten times a second: the largest job, and the processor time of all, ended ones included."""

    def __init__(self, stack: Served) -> None:
        super().__init__(daemon=True)
        self._stack, self._seen = stack, dict[int, float]()
        self.peak_mb, self.over = 0.0, threading.Event()

    def run(self) -> None:
        while not self.over.wait(0.1):
            for process in self._stack.tree():
                try:
                    times, memory = process.cpu_times(), process.memory_info().rss / 1e6
                    self._seen[process.pid] = times.user + times.system
                    self.peak_mb = max(self.peak_mb, memory)
                except psutil.Error:
                    continue

    @property
    def cpu_s(self) -> float:
        """Processor seconds of every process seen, as last seen."""
        return sum(self._seen.values())


def made(stack: Served, sentences: list[str], timeout_s: float) -> tuple[float, float, float, list[dict[str, Any]]]:
    """Wall seconds, processor seconds, the largest process in MB, and the runs, of sentences said at once."""
    sampler = Sampler(stack)
    sampler.start()
    time.sleep(1)
    cpu_before, began = sampler.cpu_s, time.monotonic()
    runs = [say(stack, text) for text in sentences]
    ended = [wait_until(lambda run_id=run_id: over(stack, run_id), timeout_s, "the short", every_s=2) for run_id in runs]
    wall_s = time.monotonic() - began
    time.sleep(1)
    sampler.over.set()
    return wall_s, sampler.cpu_s - cpu_before, sampler.peak_mb, ended


def say(stack: Served, text: str) -> str:
    thread_id = stack.post("/api/threads", {})["id"]
    return stack.post(f"/api/threads/{thread_id}/messages", {"text": text, "attachments": []}, key=f"{thread_id}{text}")["run"]["id"]


def over(stack: Served, run_id: str) -> dict[str, Any] | None:
    run = stack.get(f"/api/runs/{run_id}")
    assert run["status"] != "failed", run["error"]
    return run if run["status"] == "done" else None


def parts(run: dict[str, Any]) -> str:
    """Wall seconds by tool, as the steps tell them."""
    from datetime import datetime

    spent: dict[str, float] = {}
    for step in run["steps"]:
        if step["started_at"] and step["finished_at"] and step["tool"] != "video.short":
            took_s = (datetime.fromisoformat(step["finished_at"]) - datetime.fromisoformat(step["started_at"])).total_seconds()
            spent[step["tool"]] = spent.get(step["tool"], 0.0) + took_s
    return ", ".join(f"{tool} {seconds:.1f}" for tool, seconds in spent.items())


def main() -> None:
    sizes = arguments(__doc__, seconds=30, batch=10)
    report = Report("short")
    with served() as stack:
        made(stack, ["hello"], 60)  # a start is measured by `startup`
        wall_s, cpu_s, peak_mb, runs = made(stack, [SENTENCE.format(seconds=sizes.seconds, topic=TOPICS[0])], 1200)
        report.add(f"one short of {sizes.seconds} s, sentence to file", wall_s, "s", TARGET_WALL_S)
        report.add("the same, processor time of all processes", cpu_s, "s")
        report.add("the largest process", peak_mb, "MB", TARGET_MEMORY_MB)
        report.notes.append(f"seconds by tool, added up over steps: {parts(runs[0])}")
        if sizes.batch:
            sentences = [SENTENCE.format(seconds=sizes.seconds, topic=TOPICS[n % len(TOPICS)]) for n in range(sizes.batch)]
            wall_s, cpu_s, peak_mb, _ = made(stack, sentences, 240 * sizes.batch)
            report.add(f"{sizes.batch} at once: each", wall_s / sizes.batch, "s", TARGET_EACH_S)
            report.add("the same, processor time of each", cpu_s / sizes.batch, "s")
            report.add("the largest process", peak_mb, "MB", TARGET_MEMORY_MB)
    report.show()


if __name__ == "__main__":
    main()

"""Worker processes of a test, and waiting for what they do."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from core.redis import redis_client
from graphs import snapshots
from graphs.views import RunView

PROCESSES = {"run": ["graphs.worker", "run"], "media": ["graphs.worker", "media"], "tick": ["graphs.tick"]}
PATIENCE_S = 90
"""Many times what is waited for: a worker that has just begun reads its models first, and a busy machine is slow at that."""


class Stack:
    """The worker processes of a test, to be watched, killed and started again."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.processes: dict[str, subprocess.Popen[bytes]] = {}
        self.ready_in_s = 0.0  # how long this machine took to start them: what a time is measured against

    def start(self, *names: str) -> None:
        for name in names or PROCESSES:
            log = (self.home / f"{name}.log").open("ab")
            command = [sys.executable, "-P", "-m", *PROCESSES[name]]
            self.processes[name] = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)

    def kill(self, name: str) -> None:
        """As the kernel would: no handler runs."""
        self.processes[name].kill()
        self.processes[name].wait()

    def stop(self) -> None:
        for process in self.processes.values():
            process.terminate()
        for process in self.processes.values():
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.processes.clear()

    def wait_ready(self, *lanes: str, timeout_s: float = PATIENCE_S) -> None:
        def present() -> bool:
            found = [json.loads(redis_client().get(key) or "{}") for key in redis_client().scan_iter("jarvis:worker:*")]
            return all(any(lane in item.get("lanes", []) for item in found) for lane in lanes)

        began = time.monotonic()
        wait_until(present, timeout_s)
        self.ready_in_s = time.monotonic() - began


def wait_until(condition: Callable[[], Any], timeout_s: float = PATIENCE_S, every_s: float = 0.05) -> Any:
    """Poll until the condition holds; fails with the condition's last value."""
    deadline = time.monotonic() + timeout_s
    while not (value := condition()):
        assert time.monotonic() < deadline, f"still waiting after {timeout_s} s, last: {value!r}"
        time.sleep(every_s)
    return value


def wait_run(run_id: str, *statuses: str, timeout_s: float = PATIENCE_S) -> RunView:
    """Wait until the run has one of these statuses."""
    return wait_until(lambda: (run := snapshots.get_run(run_id)).status in statuses and run, timeout_s)

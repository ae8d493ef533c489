"""How long `jarvis serve` takes to be ready, then its workers, and what memory all of it takes when idle."""

from __future__ import annotations

import time

import psutil

from benchmarks.measure import Report, arguments, served
from tests.acceptance.served import Served, wait_until

READY_S, WORKERS_S, IDLE_MB = 6.0, 12.0, 750.0


def memory_mb(stack: Served) -> dict[str, float]:
    """Proportional set size of every process of the stack, by what it is."""
    found: dict[str, float] = {}
    names = {pid: name for name, pid in stack.children().items() if pid}
    for process in stack.tree():
        rollup = _pss_mb(process.pid)
        label = names.get(process.pid) or ("supervisor" if stack.process and process.pid == stack.process.pid else _label(process, names))
        found[label] = found.get(label, 0.0) + rollup
    return found


def _label(process: psutil.Process, names: dict[int, str]) -> str:
    if "graphs.jobhost" in process.cmdline():
        return "job host"
    parent = names.get(process.ppid(), "?")
    return f"{parent} backends" if parent == "postgres" else f"below {parent}"


def _pss_mb(pid: int) -> float:
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:  # noqa: PTH123 - a file of the kernel
        return next(int(line.split()[1]) for line in rollup if line.startswith("Pss:")) / 1024


def _processor_s(stack: Served) -> float:
    """User and system seconds of the whole tree, ended children included: what a start costs, whatever else the machine does."""
    return sum(sum(process.cpu_times()[:4]) for process in stack.tree())


def main() -> None:
    options = arguments(__doc__, idle_s=30, rounds=2)
    report = Report("startup")
    with served(ready=False) as stack:
        for round_number in range(options.rounds):
            if round_number:
                stack.stop()
                stack.start()
            began = time.monotonic()
            wait_until(stack.live, 60, "API", 0.02)
            live_s = time.monotonic() - began
            wait_until(stack.ready, 60, "workers", 0.05)
            workers_s = time.monotonic() - began
            first = "first start (database made)" if round_number == 0 else "start"
            report.add(f"{first}: serve ready", live_s, "s", READY_S)
            report.add(f"{first}: both workers answer", workers_s, "s", WORKERS_S)
            report.add(f"{first}: processor time until then, all processes", _processor_s(stack), "s")
        wait_until(lambda: any(_label(p, {}) == "job host" for p in stack.tree()), 30, "job host")
        time.sleep(options.idle_s)
        memory = memory_mb(stack)
        report.add(f"idle memory after {options.idle_s} s, all processes (PSS)", sum(memory.values()), "MB", IDLE_MB)
        for name, size_mb in sorted(memory.items(), key=lambda item: -item[1]):
            report.add(f"    {name}", size_mb, "MB")
    report.show()


if __name__ == "__main__":
    main()

"""What every benchmark shares: a private stack, percentiles, and printing figures against their targets."""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from tests.acceptance.served import Served, wait_until


@dataclass
class Figure:
    """One measured number. `target` is an upper bound in the same unit; None: told for information."""

    name: str
    value: float
    unit: str
    target: float | None = None

    @property
    def verdict(self) -> str:
        return "" if self.target is None else "pass" if self.value <= self.target else "FAIL"


@dataclass
class Report:
    """The figures of one benchmark and where they were taken."""

    benchmark: str
    figures: list[Figure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(self, name: str, value: float, unit: str, target: float | None = None) -> None:
        self.figures.append(Figure(name, value, unit, target))

    def show(self) -> None:
        """A table for people on stdout, then one line of JSON. Never fails: a number is not a test."""
        load = os.getloadavg()[0]
        print(f"\n{self.benchmark}  (load {load:.1f} on {os.cpu_count()} cores)")
        for figure in self.figures:
            target = f"<= {figure.target:g} {figure.unit}" if figure.target is not None else ""
            print(f"  {figure.name:<52}{figure.value:>10.2f} {figure.unit:<6}{target:<14}{figure.verdict}")
        for note in self.notes:
            print(f"  {note}")
        machine = {"cores": os.cpu_count(), "load": round(load, 1), "python": platform.python_version(), "system": platform.platform()}
        figures = [{**asdict(figure), "verdict": figure.verdict} for figure in self.figures]
        print(json.dumps({"benchmark": self.benchmark, "machine": machine, "figures": figures}))


def percentile(values: Sequence[float], percent: float) -> float:
    """Nearest-rank percentile."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, round(percent / 100 * len(ordered) + 0.5) - 1))]


def summary(report: Report, name: str, values_ms: Sequence[float], p50_ms: float | None = None, p95_ms: float | None = None) -> None:
    """Median and 95th percentile of some milliseconds, as two figures."""
    report.add(f"{name}, p50 of {len(values_ms)}", statistics.median(values_ms), "ms", p50_ms)
    report.add(f"{name}, p95", percentile(values_ms, 95), "ms", p95_ms)


@contextmanager
def served(*, ready: bool = True, **extra: str) -> Iterator[Served]:
    """A stack in a temporary home, with the lab's tools; everything answers when `ready`."""
    folder = Path(tempfile.mkdtemp(prefix="jarvis-bench-"))
    stack = Served(folder / "home", lab=True, **extra)
    try:
        stack.start()
        if ready:
            wait_until(stack.ready, 90, "stack ready")
        yield stack
    finally:
        stack.stop()
        shutil.rmtree(folder, ignore_errors=True)


def use_home_of(stack: Served) -> None:
    """Point this process's own settings at the stack (to read its tables, or to play its worker)."""
    from core.settings import settings

    for name, value in stack.env.items():
        if name.startswith("JARVIS_"):
            os.environ[name] = value
    sys.path[:0] = [path for path in stack.env["PYTHONPATH"].split(os.pathsep) if path not in sys.path]
    settings.cache_clear()


def timed(work: Callable[[], Any]) -> float:
    """Milliseconds of one call."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def arguments(doc: str | None, **sizes: int) -> Any:
    """Command line of a benchmark: each size as an option with that default."""
    parser = argparse.ArgumentParser(description=doc)
    for name, default in sizes.items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=int, default=default)
    return parser.parse_args()


@contextmanager
def database_only(home: Path) -> Iterator[None]:
    """PostgreSQL and Redis of a home of their own, with the current tables, for this process."""
    os.environ["JARVIS_HOME"] = str(home)
    from core.database import forget_engine
    from core.embedded.engines import running_engines
    from core.settings import settings
    from memory.migrate import upgrade

    settings.cache_clear()
    with running_engines():
        upgrade()
        yield
        forget_engine()

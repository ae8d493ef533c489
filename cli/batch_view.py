"""A batch as it is drawn: what ended stays above, what is being worked on stands in a table below."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from cli.batch_job import Job
from cli.console import animated, stdout, symbol
from cli.spoken import spoken_in, wait

SHOWN = 8  # rows of the table: the work in hand and what comes next


class View(Protocol):
    """Where a batch shows itself."""

    def draw(self) -> None: ...

    def ended(self, job: Job) -> None: ...


@contextmanager
def table_of(jobs: list[Job], *, quiet: bool) -> Iterator[View]:
    """A live table on a terminal, a line for each that ended elsewhere, nothing when `quiet`."""
    if quiet:
        yield _Lines(printing=False)
    elif not animated():
        yield _Lines(printing=True)
    else:
        from rich.live import Live

        with Live(_table(jobs), console=stdout(), transient=True, refresh_per_second=4) as live:
            yield _Table(jobs, live)


class _Lines:
    def __init__(self, *, printing: bool) -> None:
        self._printing = printing

    def draw(self) -> None:
        return

    def ended(self, job: Job) -> None:
        if self._printing:
            stdout().print(_ended(job))


class _Table:
    def __init__(self, jobs: list[Job], live: Any) -> None:
        self._jobs, self._live = jobs, live

    def draw(self) -> None:
        self._live.update(_table(self._jobs))

    def ended(self, job: Job) -> None:
        self._live.console.print(_ended(job))


def _ended(job: Job) -> Any:
    from rich.text import Text

    good = job.status == "done" and not job.problem
    mark = (symbol("✓", "+"), "good") if good else (symbol("✗", "x"), "bad")
    told = ", ".join(path.name for path in job.files) or (job.run or {}).get("reply") or "done" if good else job.fault()
    return Text.assemble(mark, f" {job.line.number:>3}  {_short(job.line.title, 44)}  ", (_short(str(told), 90), "quiet" if good else ""))


def _table(jobs: list[Job]) -> Any:
    from rich.progress_bar import ProgressBar
    from rich.table import Table

    waiting = [job for job in jobs if not job.over and not job.problem]
    done = len(jobs) - len(waiting)
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="quiet", title_justify="left", caption_justify="left", caption_style="")
    for name in ("line", "what", "progress", ""):
        table.add_column(name, justify="right" if name == "line" else "left", no_wrap=True)
    for job in sorted(waiting, key=lambda job: (job.status != "running", job.line.number))[:SHOWN]:
        fraction, note = _progress(job)
        table.add_row(
            str(job.line.number), _short(job.line.title, 40), ProgressBar(total=1.0, completed=fraction, width=20), _short(note, 36)
        )
    left = f" · {len(waiting) - SHOWN} more wait" if len(waiting) > SHOWN else ""
    table.caption = f"\n{done} of {len(jobs)} over{left}"
    return table


def _progress(job: Job) -> tuple[float, str]:
    """How far a run is: its top-level steps, weighed alike, and what is being done."""
    run = job.run or {}
    steps = [step for step in run.get("steps", []) if step["parent_id"] is None]
    inner = [step for step in run.get("steps", []) if step["parent_id"] is not None]
    counted = inner or steps
    fraction = sum(1.0 if step["status"] == "done" else step["progress"] for step in counted) / len(counted) if counted else 0.0
    working = next((step for step in counted if step["status"] == "running"), None)
    left = run.get("seconds_left")
    note = (working["note"] or working["title"]) if working else run.get("status", "")
    return min(1.0, fraction), f"{note} · {wait(left, spoken_in(job.line.title))}" if left else note


def _short(text: str, width: int) -> str:
    from rich.cells import cell_len, set_cell_size

    line = " ".join(text.split())
    return line if cell_len(line) <= width else set_cell_size(line, width - 1).rstrip() + "…"

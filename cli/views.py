"""Three ways to show a run while it goes: live on a terminal, plain lines into a pipe, events as JSON for programs."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from cli.client import ServerEvent
from cli.console import animated, stderr, stdout, symbol
from cli.progress import OPEN_STEP, RunProgress, StepProgress
from cli.spoken import say, wait
from core.errors import JarvisError

PLAIN_STEP, PLAIN_PAUSE_S = 0.25, 5.0  # into a pipe: a line for each quarter, and not more often than that
MOST_STEPS_SHOWN = 4
REFRESH_HZ = 8
WAITING = ("queued", "thinking")


Fetch = Callable[[str], bytes]
"""The bytes behind an asset's address. Raises JarvisError."""


class View(Protocol):
    """Shows one run. `prose`: people read it (results and hints follow); False: programs do."""

    prose: bool

    def event(self, event: ServerEvent, progress: RunProgress) -> None: ...

    def lost(self, lost: bool) -> None: ...

    @contextmanager
    def paused(self) -> Iterator[None]: ...

    def close(self) -> None: ...


def view_for(*, as_json: bool, fetch: Fetch) -> View:
    """The view that fits where stdout goes; `fetch` gives it the pictures that it shows."""
    if as_json:
        return JsonView()
    return LiveView(fetch) if animated() else PlainView()


class JsonView:
    """Every event as one line of JSON on stdout and nothing else; the event's stream id is added as `id`."""

    prose = False

    def event(self, event: ServerEvent, progress: RunProgress) -> None:
        self.line({"id": event.id, "name": event.name, **event.envelope})

    def line(self, record: dict[str, Any]) -> None:
        sys.stdout.write(json.dumps(record, ensure_ascii=True, default=str) + "\n")
        sys.stdout.flush()

    def lost(self, lost: bool) -> None:
        return None

    @contextmanager
    def paused(self) -> Iterator[None]:
        yield

    def close(self) -> None:
        return None


class _Prose:
    """What both views for people say once and for all: the plan, steps that ended, a provider that took over."""

    prose = True

    def __init__(self) -> None:
        self._told: set[str] = set()
        self._plan: dict[str, Any] | None = None
        self._language = "en"

    def tell(self, event: ServerEvent, progress: RunProgress) -> None:
        from cli import blocks

        self._language = progress.language
        if progress.plan and progress.plan != self._plan:
            self._plan = progress.plan
            plan = blocks.plan_block(progress.plan, progress.language)
            if plan:
                stdout().print(plan)
        if event.name == "step.started":
            self._told.discard(event.data.get("name", ""))
        for step in progress.steps.values():
            if step.status not in (*OPEN_STEP, "expanded") and step.name not in self._told:
                self._told.add(step.name)
                stdout().print(blocks.step_block(step, progress.language))
        if event.name == "provider.changed":
            stdout().print(blocks.provider_block(event.data, progress.language))

    def lost(self, lost: bool) -> None:
        stderr().print(say("lost" if lost else "back", self._language), style="quiet")


class PlainView(_Prose):
    """Lines without control codes."""

    def __init__(self) -> None:
        super().__init__()
        self._progress_told: dict[str, tuple[float, float]] = {}

    def event(self, event: ServerEvent, progress: RunProgress) -> None:
        self.tell(event, progress)
        step = progress.steps.get(event.data.get("name", ""))
        if event.name == "step.started" and step and not step.expanded:
            attempt = f" ({say('attempt', self._language, number=step.attempt)})" if step.attempt > 1 else ""
            stdout().print(f"{symbol('…', '.')} {step.label}{attempt}")
        elif event.name == "step.progress" and step:
            self._tell_progress(step)

    def _tell_progress(self, step: StepProgress) -> None:
        told, told_at = self._progress_told.get(step.name, (0.0, 0.0))
        if step.fraction >= told + PLAIN_STEP and time.monotonic() - told_at >= PLAIN_PAUSE_S:
            self._progress_told[step.name] = (step.fraction, time.monotonic())
            stdout().print(f"  {step.fraction:.0%} {step_note(step, self._language)}")

    @contextmanager
    def paused(self) -> Iterator[None]:
        yield

    def close(self) -> None:
        return None


class LiveView(_Prose):
    """A moving region at the bottom (what runs now) under lines that stay (what is done)."""

    def __init__(self, fetch: Fetch) -> None:
        from rich.live import Live

        super().__init__()
        self._fetch = fetch
        self._shown: set[str] = set()
        self._progress: RunProgress | None = None
        self._lost = False
        self._live = Live(get_renderable=self._draw, console=stdout(), refresh_per_second=REFRESH_HZ, transient=True)
        self._live.start()

    def event(self, event: ServerEvent, progress: RunProgress) -> None:
        self._progress = progress
        self.tell(event, progress)
        if event.name == "asset.created":
            self._show(event.data.get("asset") or {})

    def _show(self, asset: dict[str, Any]) -> None:
        """A picture as soon as it is there: small where the terminal can, else by its name."""
        from cli import blocks, thumbnails

        if not thumbnails.is_picture(asset) or asset["id"] in self._shown:
            return
        self._shown.add(asset["id"])
        drawn = None
        if thumbnails.can_show():
            try:
                drawn = thumbnails.thumbnail(self._fetch(asset["url"]))
            except JarvisError:  # the picture is in the library all the same
                drawn = None
        stdout().print(blocks.picture_block(asset, drawn))

    def lost(self, lost: bool) -> None:
        self._lost = lost

    @contextmanager
    def paused(self) -> Iterator[None]:
        self._live.stop()
        try:
            yield
        finally:
            self._live.start()

    def close(self) -> None:
        self._live.stop()

    def _draw(self) -> Any:
        from rich.console import Group
        from rich.text import Text

        if self._progress is None or self._lost:
            return self._spinning(say("lost" if self._lost else "sending", self._language))
        running = self._progress.running()
        if not running:
            return self._spinning(say(self._progress.status if self._progress.status in WAITING else "working", self._language))
        rows = [row for step in running[:MOST_STEPS_SHOWN] for row in self._step_rows(step)]
        counts = ((len(running) - MOST_STEPS_SHOWN, "more_running"), (len(self._progress.waiting()), "more_waiting"))
        more = ", ".join(say(key, self._language, count=count) for count, key in counts if count > 0)
        return Group(*rows, *([Text(f"  {more}", style="quiet")] if more else []))

    def _spinning(self, words: str) -> Any:
        from rich.spinner import Spinner
        from rich.text import Text

        if not hasattr(self, "_spinner"):
            self._spinner = Spinner("dots", style="accent")
        self._spinner.update(text=Text(words, style="quiet"))
        return self._spinner

    def _step_rows(self, step: StepProgress) -> list[Any]:
        from rich.progress_bar import ProgressBar
        from rich.table import Table
        from rich.text import Text

        attempt = "  " + say("attempt", self._language, number=step.attempt) if step.attempt > 1 else ""
        head = Text.assemble((f"{symbol('●', '*')} ", "accent"), step.label, (attempt, "quiet"), no_wrap=True, overflow="ellipsis")
        line = Table.grid(padding=(0, 1))
        width = min(30, stdout().width // 3)
        bar = ProgressBar(total=1.0, completed=step.fraction, width=width, pulse=step.fraction <= 0)
        percent = Text(f"{step.fraction:4.0%}" if step.fraction > 0 else "    ")
        line.add_row(" ", bar, percent, Text(step_note(step, self._language), style="quiet", no_wrap=True, overflow="ellipsis"))
        return [head, line]


def step_note(step: StepProgress, language: str) -> str:
    """`rendering · 8 s left`."""
    left = step.left_s()
    told = say("left", language, time=wait(round(left), language)) if left and left >= 1 else ""
    return " · ".join(part for part in (step.note, told) if part)

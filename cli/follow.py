"""Follow a run to its end, whatever the connection does: a stream is resumed from its last id, a stack that went away is started again."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from cli.client import Api, ServerEvent
from cli.progress import RunProgress
from core.errors import Overloaded, Unavailable

PATIENCE_S = 120.0  # a restart takes about 12 s; past this someone has to look
FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.2, 3.0


class Line:
    """The connection to the server: up or lost, since when, and how long to wait before the next try."""

    def __init__(self, on_lost: Callable[[bool], None]) -> None:
        self._on_lost = on_lost
        self._lost_at: float | None = None
        self._pause_s = FIRST_PAUSE_S

    @property
    def lost(self) -> bool:
        return self._lost_at is not None

    def up(self) -> None:
        self._pause_s = FIRST_PAUSE_S
        if self.lost:
            self._lost_at = None
            self._on_lost(False)

    def down(self) -> bool:
        """Note that it broke; False when it has been broken for too long."""
        if self._lost_at is None:
            self._lost_at = time.monotonic()
            self._on_lost(True)
        return time.monotonic() - self._lost_at < PATIENCE_S

    def pause(self) -> None:
        time.sleep(self._pause_s)
        self._pause_s = min(self._pause_s * 2, LONGEST_PAUSE_S)


def follow(api: Api, progress: RunProgress, reconnect: Callable[[], Api], on_lost: Callable[[bool], None]) -> Iterator[ServerEvent]:
    """Events of the run until it ends, each already applied to `progress`; a `reset` re-reads the run first.

    `reconnect` gives a client of the server as it is now; `on_lost(True)` is called when the connection breaks, `on_lost(False)`
    when it is back. Left in the middle, it goes on from the same event when called again with the same `progress`.
    Unavailable when the server does not come back within `PATIENCE_S`.
    """
    line = Line(on_lost)
    while not progress.ended:
        try:
            if line.lost:
                api = reconnect()
            for event in api.events(f"/api/runs/{progress.run_id}/events", progress.last_id, line.up):
                _take_in(api, progress, event)
                yield event
                if progress.ended:
                    return
            progress.load(api.get(f"/api/runs/{progress.run_id}"))
        except (Unavailable, Overloaded):
            if not line.down():
                raise
        if not progress.ended:
            line.pause()


def _take_in(api: Api, progress: RunProgress, event: ServerEvent) -> None:
    if event.name == "reset":
        progress.load(event.data.get("run") or api.get(f"/api/runs/{progress.run_id}"))
    else:
        progress.apply(event)
    progress.last_id = event.id or progress.last_id

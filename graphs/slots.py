"""Slots: how much of one lane a process does at once. Lanes do not wait for each other: a slow service never holds up a chat."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Slots:
    """At most `count` threads work on a lane; a token that finds them all busy is dropped, since they go on until nothing waits."""

    def __init__(self, count: int) -> None:
        self.count = count
        self._free = threading.BoundedSemaphore(count)
        self._dropped = threading.Event()

    def work_off(self, work: Callable[[], bool]) -> None:
        """Call `work` until it says that nothing waits (False), when a slot is free."""
        again = True
        while again:
            if not self._free.acquire(blocking=False):
                self._dropped.set()
                return
            try:
                self._dropped.clear()
                while work():
                    continue
            finally:
                self._free.release()
            # A token that came between the last look and the release was dropped: its work would wait for the tick.
            again = self._dropped.is_set()

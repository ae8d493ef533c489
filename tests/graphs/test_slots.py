"""Slots: bounded, and no work is left lying."""

from __future__ import annotations

import threading
import time

from graphs.slots import Slots


def test_at_most_so_many_at_once_and_every_piece_once():
    slots, lock = Slots(2), threading.Lock()
    waiting, running, most, done = list(range(40)), 0, 0, []

    def work() -> bool:
        nonlocal running, most
        with lock:
            if not waiting:
                return False
            piece = waiting.pop()
            running += 1
            most = max(most, running)
        time.sleep(0.002)
        with lock:
            running -= 1
            done.append(piece)
        return True

    threads = [threading.Thread(target=slots.work_off, args=(work,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 2 and sorted(done) == list(range(40))


def test_work_that_comes_as_a_slot_is_let_go_is_not_left():
    """A token dropped between the last look and the release makes the holder look again."""
    slots, pieces, done = Slots(1), [], []

    def work() -> bool:
        if pieces:
            done.append(pieces.pop())
            return True
        if not done:
            pieces.append("late")  # comes after this look found nothing ...
            other = threading.Thread(target=slots.work_off, args=(work,))
            other.start()
            other.join()  # ... and its token finds the slot taken
        return False

    slots.work_off(work)
    assert done == ["late"]

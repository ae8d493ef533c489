"""Which process is which: identity that survives pid reuse, and finding what an earlier stack left behind. psutil is loaded on use."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import psutil

# psutil derives create_time from the boot time, which moves by a fraction of a second when the clock is adjusted.
CREATE_TIME_SLACK_S = 2.0


@dataclass(frozen=True)
class ProcessIdentity:
    """A pid together with when that process began (seconds since the epoch), so that a reused pid is not taken for it."""

    pid: int
    create_time: float

    @classmethod
    def of(cls, pid: int) -> ProcessIdentity | None:
        """Identity of the process now holding `pid`; None when there is none."""
        import psutil

        try:
            return cls(pid, psutil.Process(pid).create_time())
        except psutil.NoSuchProcess:
            return None

    @classmethod
    def current(cls) -> ProcessIdentity:
        """This process."""
        import psutil

        return cls(os.getpid(), psutil.Process().create_time())

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> ProcessIdentity | None:
        pid, create_time = record.get("pid"), record.get("create_time")
        return cls(int(pid), float(create_time)) if pid and create_time else None

    def process(self) -> psutil.Process | None:
        """The live process, or None when it has ended, is a zombie, or the pid now belongs to another."""
        import psutil

        try:
            found = psutil.Process(self.pid)
            same = abs(found.create_time() - self.create_time) < CREATE_TIME_SLACK_S
            return found if same and found.status() != psutil.STATUS_ZOMBIE else None
        except psutil.NoSuchProcess:
            return None

    def alive(self) -> bool:
        return self.process() is not None


def signal_group(pid: int, signal_number: int) -> None:
    """Signal the process group led by `pid`; nothing when it is gone."""
    try:
        os.killpg(pid, signal_number)
    except ProcessLookupError:
        return


def processes_working_in(folder: Path, names: tuple[str, ...]) -> list[psutil.Process]:
    """Live processes whose program is one of `names` and whose working folder is `folder` (both engines change into their data folder)."""
    import psutil

    found: list[psutil.Process] = []
    for process in psutil.process_iter():
        try:
            if process.status() != psutil.STATUS_ZOMBIE and process.name().startswith(names) and Path(process.cwd()) == folder:
                found.append(process)
        except (psutil.NoSuchProcess, psutil.AccessDenied):
            continue
    return found


def processes_run_as(pid_text: str, name: str, argument: str) -> list[psutil.Process]:
    """The process a pid file names, if it is that program run with that argument (where another account's working folder is hidden)."""
    import psutil

    try:
        process = psutil.Process(int(pid_text))
        return [process] if process.name() == name and argument in process.cmdline() else []
    except (psutil.NoSuchProcess, psutil.AccessDenied, ValueError):
        return []


def end_processes(processes: list[psutil.Process], signals: tuple[int, ...], patience_s: float) -> None:
    """Send each of `signals` in turn to those still alive, waiting `patience_s` after each; SIGKILL last."""
    import psutil

    remaining = processes
    for number in (*signals, signal.SIGKILL):
        for process in remaining:
            try:
                process.send_signal(number)
            except psutil.NoSuchProcess:
                continue
        _, remaining = psutil.wait_procs(remaining, timeout=patience_s)
        if not remaining:
            return


def wait_until(condition: Any, timeout_s: float, interval_s: float = 0.02) -> bool:
    """Poll `condition()` until it is true or `timeout_s` passed; its last answer."""
    deadline = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() >= deadline:
            return bool(condition())
        time.sleep(interval_s)
    return True

"""The warm parent of media jobs: imports the heavy libraries once, then forks a process group per job.

Started by `graphs.jobs` as `python -P -m graphs.jobhost FD`. It stays single-threaded (forking is safe only then), knows no
database, and dies with its worker: the control socket closes. Each job holds a leash of its own: when the worker goes away, the
job ends its whole group, ffmpeg included.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
import traceback
from multiprocessing.connection import Connection
from typing import Any

READY = b"r"  # told to the worker once everything is imported
JOB_NICENESS = 5  # the API and the database come first on a small machine
JOB_OOM_SCORE = 500  # when memory runs out the kernel takes a job, not PostgreSQL


def serve(control: socket.socket) -> None:
    """Fork a job for every connection received, until the worker closes the control socket."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # children are reaped by the kernel; their worker reads the end of their pipe
    control.send(READY)
    while True:
        _, fds, _, _ = socket.recv_fds(control, 1, 1)  # one byte a job: messages of a stream must not merge
        if not fds:
            return
        if os.fork() == 0:
            control.close()
            _job(fds[0])
        os.close(fds[0])


def _job(fd: int) -> None:
    """Run one call and report; never returns."""
    os.setsid()
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    _yield_to_others()
    pipe = Connection(fd)
    try:
        call, limits = pipe.recv()
        _limit_memory(limits["memory_mb"])
        threading.Thread(target=_leash, args=(fd,), daemon=True).start()
        _run(call, _PipeReporter(pipe))
    except BaseException:  # noqa: BLE001 - the edge of the process: told to the log, and to the worker by the end of the pipe
        traceback.print_exc()
    finally:
        # Itself and all it left behind, also when it noticed before its leash that the worker is gone; and so that no
        # atexit handlers of the parent's libraries run.
        os.killpg(0, signal.SIGKILL)


def _run(call: Any, reporter: _PipeReporter) -> None:
    from core.errors import JarvisError
    from media.preload import prepare_job
    from tools.executor import execute

    prepare_job()
    reporter.send("pid", os.getpid())
    try:
        outcome = execute(call, reporter)
    except JarvisError as error:
        reporter.send("error", error)
    else:
        reporter.send("done", outcome)


class _PipeReporter:
    """Sends what a call reports to its worker."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._lock = threading.Lock()

    def send(self, kind: str, value: Any) -> None:
        with self._lock:
            self._pipe.send((kind, value))

    def progress(self, fraction: float, note: str) -> None:
        self.send("progress", (fraction, note))

    def provider_changed(self, capability: str, used: str, reason: str) -> None:
        self.send("provider", (capability, used, reason))

    def cancelled(self) -> bool:
        return False  # a cancelled job is killed with its group, it need not ask


def _leash(fd: int) -> None:
    """End the whole group when the worker is gone: it never writes after the call, so a readable socket means its end."""
    os.read(fd, 1)
    os.killpg(0, signal.SIGKILL)


def _yield_to_others() -> None:
    os.nice(JOB_NICENESS)
    try:
        with open("/proc/self/oom_score_adj", "w", encoding="ascii") as file:  # noqa: PTH123 - one system call
            file.write(str(JOB_OOM_SCORE))
    except OSError:
        return  # not Linux, or not allowed: the job runs all the same


def _limit_memory(memory_mb: int) -> None:
    if memory_mb:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory_mb * 2**20, memory_mb * 2**20))


def main() -> None:
    """Load what jobs need, then serve."""
    from core.telemetry import setup_logging
    from media.preload import load
    from tools import executor  # noqa: F401 - every job needs it
    from tools.registry import registry

    setup_logging("jobhost")
    registry()
    load()
    serve(socket.socket(fileno=int(sys.argv[1])))


if __name__ == "__main__":
    main()

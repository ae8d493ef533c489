"""Media jobs seen from their worker: one process group each, killed as a group, watched through a socket."""

from __future__ import annotations

import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any

from core.errors import JarvisError, StepCancelled, StepInterrupted, ToolFailed
from core.settings import settings
from graphs.jobhost import READY
from tools.executor import Call, Outcome, Reporter

log = logging.getLogger(__name__)
HOST_START_TIMEOUT_S = 60.0
POLL_S = 0.2  # how soon a cancelled job is killed


class JobHost:
    """The warm parent process; started on first use and again when it dies. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._control: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the warm parent now, so that the first job finds it ready."""
        with self._lock:
            self._ensure()

    def connect(self) -> Connection:
        """A connection to a freshly forked job."""
        ours, theirs = socket.socketpair()
        with theirs, self._lock:
            try:
                socket.send_fds(self._ensure(), [b"j"], [theirs.fileno()])
            except OSError:
                log.warning("the job host died and is started again")
                self._discard()
                socket.send_fds(self._ensure(), [b"j"], [theirs.fileno()])
        return Connection(ours.detach())

    def stop(self) -> None:
        """End the warm parent; running jobs keep their own connections."""
        with self._lock:
            self._discard()

    def _ensure(self) -> socket.socket:
        if self._control is not None and self._process is not None and self._process.poll() is None:
            return self._control
        self._discard()
        ours, theirs = socket.socketpair()
        command = [sys.executable, "-P", "-m", "graphs.jobhost", str(theirs.fileno())]
        self._process = subprocess.Popen(command, pass_fds=[theirs.fileno()], env=_job_environment(), stdin=subprocess.DEVNULL)
        theirs.close()
        ours.settimeout(HOST_START_TIMEOUT_S)
        if ours.recv(1) != READY:
            raise StepInterrupted("the job host did not start")
        ours.settimeout(None)
        self._control = ours
        return ours

    def _discard(self) -> None:
        if self._control is not None:
            self._control.close()
        if self._process is not None:
            with suppress(ProcessLookupError):
                self._process.kill()
            self._process.wait()
        self._control = self._process = None


def run_job(host: JobHost, call: Call, reporter: Reporter, *, timeout_s: float, stopped: Callable[[], bool]) -> Outcome:
    """Run a call in a process group of its own.

    Raises what the tool raised; StepCancelled when `stopped()` became true (the group is dead by then); StepInterrupted when the
    process died; ToolFailed after `timeout_s`.
    """
    pipe = host.connect()
    group: int | None = None
    deadline = time.monotonic() + timeout_s
    try:
        pipe.send((call, {"memory_mb": settings().job_memory_mb}))
        while True:
            if stopped() or reporter.cancelled():
                raise StepCancelled("stopped")
            if time.monotonic() > deadline:
                raise ToolFailed(f"{call.tool} took longer than {timeout_s:.0f} s and was stopped", hint="Try a shorter file.")
            if not pipe.poll(POLL_S):
                continue
            kind, value = pipe.recv()
            if kind == "pid":
                group = value
            elif (outcome := _handle(kind, value, reporter)) is not None:
                return outcome
    except (EOFError, ConnectionError) as error:
        raise StepInterrupted("the job's process died") from error
    finally:
        pipe.close()  # the leash: even a job whose pid never arrived ends now
        _kill_group(group)


def _handle(kind: str, value: Any, reporter: Reporter) -> Outcome | None:
    if kind == "progress":
        reporter.progress(*value)
    elif kind == "provider":
        reporter.provider_changed(*value)
    elif kind == "error":
        raise value if isinstance(value, JarvisError) else ToolFailed(str(value))
    elif kind == "done":
        return value
    return None


def _kill_group(group: int | None) -> None:
    """End what is left of the job: itself, or an ffmpeg it left behind."""
    if group is not None:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(group, signal.SIGKILL)


def _job_environment() -> dict[str, str]:
    """One thread per numeric library: slots, not threads, share the cores."""
    threads = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")}
    return {**os.environ, **threads}

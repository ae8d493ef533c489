"""The stack seen from outside: the lock that makes it one per home, the state file that tells where it is, and starting it detached."""

from __future__ import annotations

import fcntl
import json
import os
import subprocess
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from core.embedded.child import LOG_LIMIT_BYTES, tail
from core.embedded.folders import ensure_home, private_folder
from core.embedded.processes import ProcessIdentity, wait_until
from core.errors import Conflict, Unavailable

EXIT_ALREADY_RUNNING = 75  # EX_TEMPFAIL of sysexits.h


def run_folder() -> Path:
    return private_folder(ensure_home() / "run")


def state_path() -> Path:
    return run_folder() / "stack.json"


class StackLock:
    """Held by the one supervisor of this home as long as it lives; the kernel releases it however it dies. Conflict when held.

    `start.lock` is the same for the one caller that is starting a stack."""

    def __init__(self, name: str = "stack.lock") -> None:
        self._path = run_folder() / name
        self._descriptor: int | None = None

    def __enter__(self) -> StackLock:
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            os.close(descriptor)
            home = self._path.parent.parent
            raise Conflict(f"JARVIS is already running for {home}", hint="Use it, or stop it first (`jarvis doctor` shows it).") from error
        self._descriptor = descriptor
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


@dataclass(frozen=True)
class StackState:
    """What `run/stack.json` says. status: starting | ready | stopping.

    children: name -> {pid, create_time, status, restarts, exit_code}."""

    supervisor: ProcessIdentity
    status: str
    api_url: str
    started_at: str
    children: dict[str, dict[str, Any]] = field(default_factory=dict)

    def write(self) -> None:
        record = {
            "pid": self.supervisor.pid, "create_time": self.supervisor.create_time, "status": self.status, "api_url": self.api_url,
            "started_at": self.started_at, "children": self.children,
        }
        path = state_path()
        draft = path.with_name(f"{path.name}.{os.getpid()}")
        draft.write_text(json.dumps(record, indent=1))
        draft.replace(path)


def read_state() -> StackState | None:
    """The last state written, by a supervisor that may be dead; None when there is none or it is unreadable (cut by a power loss)."""
    try:
        record = json.loads(state_path().read_text())
        identity = ProcessIdentity.from_record(record)
        return StackState(identity, record["status"], record["api_url"], record["started_at"], record["children"]) if identity else None
    except (FileNotFoundError, json.JSONDecodeError, KeyError):
        return None


def running_stack() -> StackState | None:
    """The state of a stack whose supervisor lives (the same process, not one that got its pid since)."""
    state = read_state()
    return state if state and state.supervisor.alive() else None


def start_detached(argv: Sequence[str], log_path: Path) -> subprocess.Popen[bytes]:
    """Spawn `argv` (a `jarvis serve`) in a session of its own, output appended to `log_path`; it survives this process."""
    private_folder(log_path.parent)
    if log_path.exists() and log_path.stat().st_size > LOG_LIMIT_BYTES:
        log_path.replace(log_path.with_name(log_path.name + ".1"))
    with log_path.open("ab") as log:
        return subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)


def ensure_running(argv: Sequence[str], log_path: Path, timeout_s: float = 60.0) -> StackState:
    """The ready stack of this home, started with `argv` when there is none. Many callers at once end with one stack and all get it.

    `argv` must exit with EXIT_ALREADY_RUNNING when the supervisor raises Conflict. Unavailable, with the end of the log, when the stack
    does not become ready."""
    deadline = time.monotonic() + timeout_s
    with ExitStack() as held:
        starting = False
        spawned: subprocess.Popen[bytes] | None = None
        while time.monotonic() < deadline:
            state = running_stack()
            if state and state.status == "ready":
                return state
            starting = starting or _try_to_hold(held)
            if starting and state is None:
                spawned = _spawn_or_explain(spawned, argv, log_path)
            time.sleep(0.05)
    raise Unavailable(f"JARVIS was not ready after {timeout_s:.0f} s:\n{tail(log_path)}", hint=f"The whole log is {log_path}.")


def _try_to_hold(held: ExitStack) -> bool:
    try:
        held.enter_context(StackLock("start.lock"))
    except Conflict:
        return False  # another caller is starting it: wait for theirs, take over when they die
    return True


def _spawn_or_explain(spawned: subprocess.Popen[bytes] | None, argv: Sequence[str], log_path: Path) -> subprocess.Popen[bytes]:
    """The process that is bringing the stack up: a new one when there is none yet or it found an old stack still stopping."""
    code = spawned.poll() if spawned else None
    if spawned is not None and code is None:
        return spawned
    if code in (None, EXIT_ALREADY_RUNNING):
        return start_detached(argv, log_path)
    raise Unavailable(f"JARVIS could not start:\n{tail(log_path)}", hint=f"The whole log is {log_path}. See `jarvis doctor`.")


def stop_stack(timeout_s: float = 60.0) -> bool:
    """Ask the running stack to stop and wait for it; False when there was none. Unavailable when it does not end in time."""
    state = running_stack()
    process = state.supervisor.process() if state else None
    if state is None or process is None:
        return False
    process.terminate()
    if not wait_until(lambda: not state.supervisor.alive(), timeout_s):
        raise Unavailable(f"JARVIS (pid {process.pid}) did not stop in {timeout_s:.0f} s", hint="Look at logs/serve.log under home.")
    return True

"""The stack seen from outside: the lock that makes it one per home, the state file that tells where it is, and starting it detached."""

from __future__ import annotations

import fcntl
import json
import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from core.embedded.child import LOG_LIMIT_BYTES, tail
from core.embedded.folders import ensure_home, private_folder
from core.embedded.processes import ProcessIdentity
from core.errors import Conflict, Unavailable


def run_folder() -> Path:
    return private_folder(ensure_home() / "run")


def state_path() -> Path:
    return run_folder() / "stack.json"


class StackLock:
    """Held by the one supervisor of this home as long as it lives; the kernel releases it however it dies. Conflict when held."""

    def __init__(self) -> None:
        self._path = run_folder() / "stack.lock"
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

    Unavailable, with the end of the log, when it does not become ready."""
    deadline = time.monotonic() + timeout_s
    spawned: subprocess.Popen[bytes] | None = None
    while time.monotonic() < deadline:
        state = running_stack()
        if state and state.status == "ready":
            return state
        if spawned is None and state is None:
            spawned = start_detached(argv, log_path)
        elif spawned is not None and spawned.poll() is not None and state is None and not _locked():
            raise Unavailable(f"JARVIS could not start:\n{tail(log_path)}", hint=f"The whole log is {log_path}. See `jarvis doctor`.")
        time.sleep(0.05)
    raise Unavailable(f"JARVIS was not ready after {timeout_s:.0f} s:\n{tail(log_path)}", hint=f"The whole log is {log_path}.")


def _locked() -> bool:
    try:
        with StackLock():
            return False
    except Conflict:
        return True

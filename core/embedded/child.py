"""One supervised process: how it is described (ChildSpec) and how it is started, watched and ended (Child)."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from core.embedded.folders import ensure_home
from core.embedded.launch import Identity, launch_command
from core.embedded.processes import signal_group

LOG_LIMIT_BYTES = 8 * 2**20


@dataclass(frozen=True)
class ChildSpec:
    """A process of the stack.

    needs: names of children that must be ready (or, for a `one_shot`, done) before this one starts; they stop after it.
    prepare: called before every start, in the supervisor (clean up after a crash, write configuration). JarvisError refuses the start.
    ready: polled after the start with the child's pid; None means ready at once.
    one_shot: runs to its end once (migrations); exit code 0 is "done".
    death_signal: what the child gets when the supervisor dies without stopping it.
    identity: whom it runs as; other than `same` only for PostgreSQL started by root, see launch.py.
    """

    name: str
    argv: tuple[str, ...]
    env: Mapping[str, str] = field(default_factory=dict)
    needs: tuple[str, ...] = ()
    prepare: Callable[[], None] | None = None
    ready: Callable[[int], bool] | None = None
    ready_timeout_s: float = 30.0
    one_shot: bool = False
    stop_signal: int = signal.SIGTERM
    stop_timeout_s: float = 10.0
    death_signal: int = signal.SIGKILL
    identity: Identity = "same"


class Child:
    """A running instance of a spec. Must be started from a thread that lives as long as the child should (PR_SET_PDEATHSIG)."""

    def __init__(self, spec: ChildSpec, log_path: Path) -> None:
        self.spec = spec
        self.log_path = log_path
        self.process: subprocess.Popen[bytes] | None = None
        self.started_at = 0.0

    def start(self) -> None:
        """Prepare and spawn, in a session and process group of its own; output goes to the log."""
        if self.spec.prepare:
            self.spec.prepare()
        self.trim_log()
        command = launch_command(self.spec.argv, self.spec.death_signal, self.spec.identity)
        with self.log_path.open("ab") as log:
            self.process = subprocess.Popen(
                command, env={**os.environ, "JARVIS_HOME": str(ensure_home()), **self.spec.env}, stdin=subprocess.DEVNULL, stdout=log,
                stderr=log, start_new_session=True,
            )  # fmt: skip
        self.started_at = time.monotonic()

    @property
    def pid(self) -> int | None:
        return self.process.pid if self.process else None

    def exit_code(self) -> int | None:
        """None while it runs or before it was started; negative: the signal that ended it."""
        return self.process.poll() if self.process else None

    def is_ready(self) -> bool:
        return self.process is not None and self.exit_code() is None and (self.spec.ready is None or self.spec.ready(self.process.pid))

    def request_stop(self) -> None:
        if self.process and self.process.poll() is None:
            self.process.send_signal(self.spec.stop_signal)

    def kill(self) -> None:
        """End the whole process group now and collect the child."""
        if self.process:
            signal_group(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def stop(self) -> None:
        """Ask, wait `stop_timeout_s`, then kill the group (also what a cleanly ended child left in it)."""
        self.request_stop()
        if self.process:
            try:
                self.process.wait(self.spec.stop_timeout_s)
            except subprocess.TimeoutExpired:
                self.kill()
            signal_group(self.process.pid, signal.SIGKILL)

    def trim_log(self) -> None:
        """Keep the log bounded: past the limit it becomes `<name>.log.1` and starts empty (the child appends, so it needs no reopening)."""
        self.log_path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self.log_path.exists() and self.log_path.stat().st_size > LOG_LIMIT_BYTES:
            with suppress(OSError):  # on a full disk the old half is what gives way
                shutil.copyfile(self.log_path, self.log_path.with_name(self.log_path.name + ".1"))
            os.truncate(self.log_path, 0)

    def log_tail(self, lines: int = 15) -> str:
        return tail(self.log_path, lines)


def tail(path: Path, lines: int = 15) -> str:
    """The last lines of a log, at most 8 KB; empty when there is none."""
    if not path.exists():
        return ""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - 8192))
        return "\n".join(file.read().decode("utf-8", "replace").splitlines()[-lines:])

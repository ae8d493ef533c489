"""The supervisor behind `jarvis serve`: starts the children of one stack in order, restarts what dies, stops everything cleanly.

One thread, no engine libraries: it wakes when a child ends or a signal arrives, otherwise once a second. Whatever kills it, the kernel
ends its children (launch.py), and the next start clears what is left.
"""

from __future__ import annotations

import logging
import select
import signal
import socket
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from core.clock import now
from core.embedded.child import Child, ChildSpec
from core.embedded.folders import ensure_home, private_folder
from core.embedded.processes import ProcessIdentity, end_processes, signal_group
from core.embedded.stack import StackLock, StackState, read_state, state_path
from core.errors import JarvisError, Unavailable

log = logging.getLogger(__name__)

FIRST_RETRY_S = 0.1  # a killed engine is back within a second: PostgreSQL needs 0.1 to 0.4 s, Redis 0.05 s
LONGEST_RETRY_S = 10.0
STABLE_AFTER_S = 10.0  # a child that ran this long is forgiven its earlier failures
GIVE_UP_AFTER = 3  # failures in a row of one child while the stack has never been ready
POLL_S = 0.03
TICK_S = 1.0
LOG_CHECK_S = 30.0

Status = Literal["waiting", "starting", "ready", "done", "backoff", "stopped"]


@dataclass
class Managed:
    """A child and where it is in its life. `failures` counts in a row, `restarts` in total."""

    child: Child
    status: Status = "waiting"
    failures: int = 0
    restarts: int = 0
    exit_code: int | None = None
    retry_at: float = 0.0
    identity: ProcessIdentity | None = None

    @property
    def spec(self) -> ChildSpec:
        return self.child.spec

    @property
    def up(self) -> bool:
        return self.status in ("ready", "done")

    @property
    def alive(self) -> bool:
        return self.child.process is not None and self.child.exit_code() is None

    def record(self) -> dict[str, Any]:
        found = self.identity if self.alive else None
        return {
            "pid": found and found.pid, "create_time": found and found.create_time, "status": self.status, "restarts": self.restarts,
            "exit_code": self.exit_code,
        }


class Supervisor:
    """Runs `specs` as the one stack of JARVIS_HOME.

    idle_exit_s: stop after that long during which `is_idle()` kept answering True; it is asked once a second and must answer within
    about a second, False when it does not know. api_url is published in the state file for clients.
    """

    def __init__(
        self, specs: Sequence[ChildSpec], *, api_url: str = "", idle_exit_s: float | None = None, is_idle: Callable[[], bool] | None = None
    ) -> None:
        logs = private_folder(ensure_home() / "logs")
        self._children = {spec.name: Managed(Child(spec, logs / f"{spec.name}.log")) for spec in specs}
        missing = {need for spec in specs for need in spec.needs} - set(self._children)
        if missing:
            raise ValueError(f"children need {sorted(missing)}, which the stack does not have")
        self._api_url = api_url
        self._idle_exit_s, self._is_idle = idle_exit_s, is_idle
        self._idle_since: float | None = None
        self._ever_ready = False
        self._stop_signals = 0
        self._published: dict[str, Any] = {}
        self._logs_checked_at = time.monotonic()
        self._started_at = now().isoformat()

    def run(self) -> None:
        """Hold the stack until SIGTERM, SIGINT, SIGHUP or idleness ends it. Call from the main thread.

        Conflict when another stack holds this home; Unavailable when a child cannot be started for the first time."""
        with StackLock():
            wake = self._listen_for_signals()
            end_leftovers(self._children)
            try:
                self._loop(wake)
            finally:
                self._stop_all()
                state_path().unlink(missing_ok=True)

    def _listen_for_signals(self) -> socket.socket:
        reader, writer = socket.socketpair()
        reader.setblocking(False)
        writer.setblocking(False)
        self._wake_writer = writer
        signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self._on_stop_signal)
        return reader

    def _on_stop_signal(self, *_: object) -> None:
        self._stop_signals += 1

    def _loop(self, wake: socket.socket) -> None:
        while not self._stop_signals and not self._idle_long_enough():
            for managed in self._children.values():
                self._advance(managed)
            self._ever_ready = self._ever_ready or all(m.up for m in self._children.values())
            self._publish("ready" if self._ever_ready else "starting")
            self._trim_logs()
            if select.select([wake], [], [], self._pause_s())[0]:
                wake.recv(4096)

    def _pause_s(self) -> float:
        if any(m.status in ("starting", "waiting") for m in self._children.values()):
            return POLL_S
        retries = [m.retry_at - time.monotonic() for m in self._children.values() if m.status == "backoff"]
        return max(0.0, min([TICK_S, *retries]))

    def _advance(self, managed: Managed) -> None:
        due = managed.status == "backoff" and time.monotonic() >= managed.retry_at
        if due or (managed.status == "waiting" and all(self._children[need].up for need in managed.spec.needs)):
            self._start(managed)
        elif managed.status == "starting":
            self._check_started(managed)
        elif managed.status == "ready" and not managed.alive:
            self._failed(managed)

    def _start(self, managed: Managed) -> None:
        try:
            managed.child.start()
        except (JarvisError, OSError) as error:
            if not self._ever_ready:
                raise  # a refusal such as a foreign data folder will not change by trying again
            log.error("%s cannot be started: %s", managed.spec.name, error)
            self._failed(managed)
            return
        managed.identity = ProcessIdentity.of(managed.child.pid or 0)
        managed.status = "starting"
        self._check_started(managed)

    def _check_started(self, managed: Managed) -> None:
        code = managed.child.exit_code()
        if managed.spec.one_shot and code == 0:
            managed.status, managed.exit_code, managed.failures = "done", 0, 0
        elif code is not None:
            self._failed(managed)
        elif not managed.spec.one_shot and managed.child.is_ready():
            managed.status = "ready"
        elif time.monotonic() - managed.child.started_at > managed.spec.ready_timeout_s:
            log.error("%s was not ready after %.0f s", managed.spec.name, managed.spec.ready_timeout_s)
            managed.child.kill()
            self._failed(managed)

    def _failed(self, managed: Managed) -> None:
        """It ended by itself: clear its process group, then try again after a pause that grows while it keeps failing."""
        managed.exit_code = managed.child.exit_code()
        if managed.child.pid:
            signal_group(managed.child.pid, signal.SIGKILL)
        if time.monotonic() - managed.child.started_at > STABLE_AFTER_S:
            managed.failures = 0
        managed.failures += 1
        managed.restarts += 1
        log.warning("%s ended (%s), starting it again", managed.spec.name, managed.exit_code)
        if managed.failures >= GIVE_UP_AFTER and not self._ever_ready:
            raise Unavailable(
                f"{managed.spec.name} could not be started (exit code {managed.exit_code}):\n{managed.child.log_tail()}",
                hint=f"The whole log is {managed.child.log_path}. See `jarvis doctor`.",
            )
        managed.status = "backoff"
        managed.retry_at = time.monotonic() + min(FIRST_RETRY_S * 2 ** (managed.failures - 1), LONGEST_RETRY_S)

    def _idle_long_enough(self) -> bool:
        if self._idle_exit_s is None or self._is_idle is None or not self._ever_ready:
            return False
        if not self._is_idle():
            self._idle_since = None
            return False
        self._idle_since = self._idle_since or time.monotonic()
        return time.monotonic() - self._idle_since >= self._idle_exit_s

    def _stop_all(self) -> None:
        """Stop in waves: first what nothing else needs, the engines last. A second signal cuts the waiting short."""
        self._publish("stopping")
        remaining = {name: m for name, m in self._children.items() if m.alive}
        while remaining:
            needed = {need for m in remaining.values() for need in m.spec.needs}
            wave = {name: m for name, m in remaining.items() if name not in needed} or remaining
            self._stop_wave(list(wave.values()))
            remaining = {name: m for name, m in remaining.items() if name not in wave}

    def _stop_wave(self, wave: list[Managed]) -> None:
        began, hurry_at = time.monotonic(), self._stop_signals + 1
        for managed in wave:
            managed.child.request_stop()
        for managed in wave:
            while managed.alive and time.monotonic() - began < managed.spec.stop_timeout_s and self._stop_signals < max(2, hurry_at):
                time.sleep(0.02)
            if managed.alive:
                log.warning("%s did not stop in %.0f s and is killed", managed.spec.name, time.monotonic() - began)
            managed.child.kill()
            managed.exit_code, managed.status = managed.child.exit_code(), "stopped"

    def _publish(self, status: str) -> None:
        """Write the state file when anything in it changed."""
        records = {name: managed.record() for name, managed in self._children.items()}
        if self._published == {"status": status, "children": records}:
            return
        try:
            StackState(ProcessIdentity.current(), status, self._api_url, self._started_at, records).write()
        except OSError as error:  # a full disk must not take the stack down; written again at the next tick
            log.error("cannot write %s: %s", state_path(), error.strerror)
            return
        self._published = {"status": status, "children": records}

    def _trim_logs(self) -> None:
        if time.monotonic() - self._logs_checked_at > LOG_CHECK_S:
            self._logs_checked_at = time.monotonic()
            for managed in self._children.values():
                managed.child.trim_log()


def end_leftovers(children: dict[str, Managed]) -> None:
    """End what a supervisor that was killed left running (where the kernel did not): each by its own stop signal, then its whole group."""
    state = read_state()
    for name, record in (state.children if state else {}).items():
        identity = ProcessIdentity.from_record(record)
        process = identity.process() if identity else None
        if process is not None:
            spec = children[name].spec if name in children else None
            log.warning("ending %s (pid %d), left by an earlier stack", name, process.pid)
            end_processes([process], (spec.stop_signal if spec else signal.SIGTERM,), patience_s=spec.stop_timeout_s if spec else 10.0)
            signal_group(process.pid, signal.SIGKILL)

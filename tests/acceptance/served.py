"""A whole JARVIS of a test or a benchmark: `jarvis serve` in a home of its own, watched, killed in parts and started again."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import psutil

LAB = Path(__file__).parent.parent / "graphs"
CHILDREN = ("redis", "postgres", "api", "run-worker", "media-worker", "tick")


class Served:
    """One stack. `extra`: settings beside the home and a free port; `lab`: with the tests' own tools (lab.nap, lab.carve ...)."""

    def __init__(self, home: Path, *, lab: bool = True, **extra: str) -> None:
        self.home = home
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        own = ("JARVIS_", "OPENAI_", "ANTHROPIC_", "MISTRAL_", "ELEVENLABS_")
        outside = {name: value for name, value in os.environ.items() if not name.startswith(own)}
        self.env = {**outside, "JARVIS_HOME": str(home), "JARVIS_PORT": str(self.port), **extra}
        if lab:
            self.env |= {"JARVIS_TOOL_PACKAGES": '["lab_tools"]', "PYTHONPATH": os.pathsep.join([str(LAB), *_pythonpath()])}
        self.http = httpx.Client(base_url=self.url, timeout=60, trust_env=False)
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it; does not wait. Its output goes to `serve.out` beside the home."""
        self.home.parent.mkdir(parents=True, exist_ok=True)
        with (self.home.parent / "serve.out").open("ab") as log:
            command = [sys.executable, "-P", "-m", "cli.main", "serve"]
            self.process = subprocess.Popen(command, env=self.env, cwd=self.home.parent, stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    def stop(self) -> None:
        """Stop it as Ctrl-C would; kill it when it does not go within 40 s."""
        if self.process is None:
            return
        self.process.terminate()
        try:
            self.process.wait(40)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def live(self) -> bool:
        """Whether the API answers."""
        with suppress(httpx.HTTPError):
            return self.http.get("/api/health/live", timeout=2).status_code == 200
        return False

    def ready(self) -> bool:
        """Whether everything answers: engines, API, both workers."""
        with suppress(httpx.HTTPError):
            return self.http.get("/api/health/ready", timeout=5).status_code == 200
        return False

    def children(self) -> dict[str, int | None]:
        """Process ids by name, from the supervisor's state file; empty while there is none."""
        with suppress(FileNotFoundError, json.JSONDecodeError):
            record = json.loads((self.home / "run" / "stack.json").read_text())
            return {name: child["pid"] for name, child in record["children"].items()}
        return {}

    def tree(self) -> list[psutil.Process]:
        """The supervisor and everything below it."""
        if self.process is None or self.process.poll() is not None:
            return []
        top = psutil.Process(self.process.pid)
        return [top, *top.children(recursive=True)]

    def kill(self, name: str) -> bool:
        """Kill -9 one process by its name in the stack, `job` (a media job) or `supervisor`. False when there is none just now."""
        pid = self.process.pid if name == "supervisor" and self.process else self._job() if name == "job" else self.children().get(name)
        if not pid:
            return False
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
            if name == "supervisor" and self.process:
                self.process.wait()
            return True
        return False

    def _job(self) -> int | None:
        """A running job: what the job host (the media worker's own child) has forked."""
        worker = self.children().get("media-worker")
        with suppress(psutil.NoSuchProcess):
            for host in psutil.Process(worker).children() if worker else []:
                for job in host.children():
                    return job.pid
        return None

    def left_over(self) -> list[str]:
        """Live processes that carry this home in their environment, command line or working folder."""
        return [f"{process.pid} {process.cmdline()}" for process in psutil.process_iter() if self._belongs(process)]

    def _belongs(self, process: psutil.Process) -> bool:
        mark = str(self.home)
        try:
            if process.pid == os.getpid() or process.status() == psutil.STATUS_ZOMBIE:
                return False
            where = [*process.cmdline(), process.cwd(), process.environ().get("JARVIS_HOME", "")]
            return any(mark in item for item in where)
        except (psutil.NoSuchProcess, psutil.AccessDenied, OSError):
            return False

    def post(self, path: str, body: dict[str, Any], key: str = "") -> dict[str, Any]:
        """A POST whose answer must be good; with a key it is repeated while the API is away (a kill may be under way)."""
        return _patiently(lambda: self.http.post(path, json=body, headers={"Idempotency-Key": key} if key else {}))

    def get(self, path: str) -> dict[str, Any]:
        """A GET, repeated while the API is away."""
        return _patiently(lambda: self.http.get(path))


def wait_until(condition: Callable[[], Any], timeout_s: float, what: str = "", every_s: float = 0.1) -> Any:
    """Poll until the condition holds; its value. AssertionError after `timeout_s`."""
    deadline = time.monotonic() + timeout_s
    while not (value := condition()):
        assert time.monotonic() < deadline, f"{what or 'condition'} not met after {timeout_s} s, last: {value!r}"
        time.sleep(every_s)
    return value


def _patiently(send: Callable[[], httpx.Response], patience_s: float = 40.0) -> dict[str, Any]:
    deadline = time.monotonic() + patience_s
    while True:
        try:
            response = send()
            if response.status_code not in (500, 502, 503):
                assert response.status_code < 300, response.text
                return response.json()
            problem = response.text
        except httpx.TransportError as error:
            problem = repr(error)
        assert time.monotonic() < deadline, f"the API stayed away for {patience_s} s: {problem}"
        time.sleep(0.2)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _pythonpath() -> list[str]:
    return [os.environ["PYTHONPATH"]] if os.environ.get("PYTHONPATH") else []

"""A whole JARVIS of its own, started by the command under test, with a tool that publishes (nowhere) added to it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ANNOUNCE = '''
from tools.contract import Field, ToolInput, ToolOutput, Workspace, tool


class Input(ToolInput):
    words: str = Field("hello", description="What to announce")


class Output(ToolOutput):
    said: str


@tool(say=["announce {words} to the world", "объяви {words} всему миру", "ประกาศ {words} ให้โลกรู้"], effect="publishes")
def announce(args: Input, work: Workspace) -> Output:
    """Announce something to the world."""
    return Output(said=args.words, summary=f"Announced: {args.words}")
'''
SLEEP = '''
import time

from tools.contract import Field, ToolInput, ToolOutput, Workspace, tool


class Input(ToolInput):
    wait_s: float = Field(description="How long to sleep")


class Output(ToolOutput):
    pass


@tool(say=["sleep a little"])
def sleep(args: Input, work: Workspace) -> Output:
    """Sleep for a while."""
    began = time.monotonic()
    while (passed := time.monotonic() - began) < args.wait_s and not work.cancelled:
        work.progress(passed / args.wait_s, "sleeping")
        time.sleep(0.05)
    return Output(summary="Slept well.")
'''
Run = Callable[..., subprocess.CompletedProcess[str]]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


@pytest.fixture(scope="package")
def own_place(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Environment of a private JARVIS: home, port, extra tools."""
    place = tmp_path_factory.mktemp("cli")
    domain = place / "packages" / "extra_cli_tools" / "demo"
    domain.mkdir(parents=True)
    for name, source in {"../__init__": "", "__init__": "", "announce": ANNOUNCE, "sleep": SLEEP}.items():
        (domain / f"{name}.py").write_text(source)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("JARVIS_", "OPENAI_", "ELEVENLABS_", "COLUMNS"))}
    own = {"JARVIS_HOME": str(place / "home"), "JARVIS_PORT": str(free_port()), "JARVIS_TOOL_PACKAGES": '["extra_cli_tools"]'}
    path = os.pathsep.join(filter(None, [str(place / "packages"), os.environ.get("PYTHONPATH")]))
    return {**kept, **own, "PYTHONPATH": path, "PYTHONUTF8": "1"}


@pytest.fixture(scope="package")
def command(own_place: dict[str, str]) -> Run:
    """`command("chat", "hello", cwd=...)` runs `jarvis chat hello` with its output taken apart."""

    def run(*words: str, cwd: Path | str = "/", given: str = "", timeout_s: float = 90, **env: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-P", "-m", "cli.main", *words],
            cwd=cwd, env={**own_place, **env}, input=given, capture_output=True, text=True,
            timeout=timeout_s, check=False,
        )  # fmt: skip

    return run


@pytest.fixture(scope="package")
def jarvis(command: Run) -> Iterator[Run]:
    """The command, with a running stack behind it."""
    started = command("serve", "--detach")
    assert started.returncode == 0, started.stderr
    yield command
    command("stop")

"""Trying things on a running JARVIS as a person would, and what its answer must be like when something is wrong."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from tests.acceptance.bad_clips import make_clips
from tests.acceptance.served import Served, wait_until

Place = tuple[Served, Path]
ENDED = ("done", "failed", "cancelled")
# What a person should never have to read: our temporary names, Python's and pydantic's words, paths of the machine.
INTERNAL = re.compile(
    r"Traceback|\.part\b|[0-7][0-9A-HJKMNP-TV-Z]{25}|\b[A-Z]\w+(Error|Exception)\b|pydantic|/tmp/|step step|valid dictionary|\bNone\b"
)


def clear(text: str) -> str:
    """The text, when it is for people: no internals, and not empty."""
    assert text.strip() and not INTERNAL.search(text), text
    return text


def refused(answer: httpx.Response, status: int, *words: str) -> str:
    """What a problem document with that status says, when it is clear and holds the words."""
    assert answer.status_code == status, answer.text
    problem = answer.json()
    said = clear(f"{problem['detail']} {problem['hint'] or ''}")
    for word in words:
        assert word in said, said
    return said


@contextmanager
def awkward_place(folder: Path) -> Iterator[Place]:
    """A stack whose approvals last 3 s and which keeps no disk back, and a folder of awkward files."""
    clips = folder / "clips"
    clips.mkdir()
    stack = Served(folder / "home", JARVIS_APPROVAL_TTL_S="3", JARVIS_MIN_FREE_DISK_MB="0")
    stack.start()
    try:
        make_clips(clips)
        wait_until(stack.ready, 90, "the stack")
        yield stack, clips
    finally:
        stack.stop()
    wait_until(lambda: not stack.left_over(), 10, "the end of every process")


class Sent:
    """`sent(name)`: the asset id of a file of the folder; each is sent once."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._known: dict[str, str] = {}

    def __call__(self, name: str) -> str:
        stack, clips = self._place
        if name not in self._known:
            answer = upload(stack, name, (clips / name).read_bytes())
            assert answer.status_code == 201, answer.text
            self._known[name] = answer.json()["id"]
        return self._known[name]


def upload(stack: Served, name: str, data: bytes) -> httpx.Response:
    """Send bytes under a name."""
    return stack.http.post("/api/assets", files={"file": (name, data)})


def count_assets(stack: Served) -> int:
    """Files in the library."""
    return len(stack.get("/api/assets?limit=200")["items"])


def left_in_tmp(stack: Served) -> list[str]:
    """Files in the temporary folder, by their path in it."""
    # os.walk, unlike rglob, passes over a folder that a worker clears away meanwhile.
    top = stack.home / "tmp"
    return [str(Path(folder, name).relative_to(top)) for folder, _, names in os.walk(top) for name in names]


def run_tool(stack: Served, path: str, **body: Any) -> str:
    """Call a tool that takes the call; the run's id."""
    answer = stack.http.post(path, json=body)
    assert answer.status_code == 202, answer.text
    return answer.json()["run"]["id"]


def ended(stack: Served, run_id: str, timeout_s: float = 60) -> dict[str, Any]:
    """The run, once it has ended."""
    return wait_until(lambda: (run := stack.get(f"/api/runs/{run_id}"))["status"] in ENDED and run, timeout_s, f"the end of {run_id}")


def jarvis(place: Place, *words: str, given: str = "", **env: str) -> subprocess.CompletedProcess[str]:
    """Run the command among the awkward files; `given` is what a pipe brings."""
    stack, clips = place
    command = [sys.executable, "-P", "-m", "cli.main", *words]
    return subprocess.run(
        command, env={**stack.env, "COLUMNS": "200", **env}, cwd=clips, input=given, capture_output=True, text=True, timeout=90, check=False
    )

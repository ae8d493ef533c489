"""The disk fills up in the middle of work, and is freed again."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from tests.acceptance.served import Served, wait_until

pytestmark = pytest.mark.soak
DISK_MB, RESERVE_MB = 400, 60
ENDED = ("done", "failed", "cancelled")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own for JARVIS_HOME; only root can make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={DISK_MB}m", "tmpfs", str(folder)], capture_output=True, text=True, check=False
    )
    if made.returncode:
        pytest.skip(f"no file system of a small size can be made here: {made.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_is_told_and_freed_again_work_goes_on(small_disk: Path) -> None:
    stack = Served(small_disk / "home", JARVIS_MIN_FREE_DISK_MB=str(RESERVE_MB))
    stack.start()
    try:
        wait_until(stack.ready, 60, "stack ready")
        before = _call(stack, "before")
        assert _ended(stack, before)["status"] == "done"
        filler = small_disk / "filler"

        _fill(filler, leave_mb=RESERVE_MB // 2)  # below the reserve: JARVIS refuses work, its database still writes
        refused = _ended(stack, _call(stack, "refused"))
        assert refused["status"] == "failed" and refused["error"]["code"] == "storage_full" and refused["error"]["hint"], refused
        assert not refused["assets"]

        _fill(filler, leave_mb=0)  # nothing at all: even the database cannot write
        deadline = time.monotonic() + 8
        while time.monotonic() < deadline:
            answer = stack.http.post("/api/lab/carve", json={"words": "x"})
            assert answer.status_code in (202, 500, 503, 507), answer.text
            time.sleep(1)

        filler.unlink()
        wait_until(stack.ready, 60, "ready after the disk was freed")
        after = _ended(stack, _call(stack, "after"))
        assert after["status"] == "done", after
        assert stack.http.get(_ended(stack, before)["assets"][0]["url"]).text == "before"
        thread = after["thread_id"]
        hello = stack.post(f"/api/threads/{thread}/messages", {"text": "hello"}, uuid4().hex)["run"]["id"]
        assert _ended(stack, hello)["status"] == "done"
        for run in stack.get("/api/runs?limit=200")["items"]:
            assert _ended(stack, run["id"])["status"] in ENDED
    finally:
        stack.stop()


def _call(stack: Served, words: str) -> str:
    return stack.post("/api/lab/carve", {"words": words}, uuid4().hex)["run"]["id"]


def _ended(stack: Served, run_id: str) -> dict:
    return wait_until(lambda: (view := stack.get(f"/api/runs/{run_id}"))["status"] in ENDED and view, 60, run_id)


def _fill(path: Path, leave_mb: int) -> None:
    """Write zeros until so much is left."""
    import shutil

    with path.open("ab") as file:
        while shutil.disk_usage(path.parent).free > leave_mb * 2**20:
            try:
                file.write(bytes(min(2**20, max(4096, shutil.disk_usage(path.parent).free - leave_mb * 2**20))))
                file.flush()
            except OSError:
                return

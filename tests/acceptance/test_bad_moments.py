"""Wrong moments and wrong places: several answers at once, too late, stopped at any moment, a full disk, broken requests.

A sentence says what happened and what to do; and nothing half-done stays behind.
"""

from __future__ import annotations

import re
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import psutil
import pytest

from tests.acceptance.attempts import Sent, awkward_place, clear, count_assets, ended, jarvis, left_in_tmp, refused, run_tool, upload
from tests.acceptance.served import Served, wait_until


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    with awkward_place(tmp_path_factory.mktemp("bad-moment")) as place:
        yield place


@pytest.fixture(scope="module")
def sent(place):
    return Sent(place)


# Several at once, too late, in the middle -----------------------------------------------------------------------------------------


def waiting(stack, tmp_path):
    """A run that asks before it publishes, and its approval."""
    run_id = run_tool(stack, "/api/lab/post", ledger=str(tmp_path / "ledger"), words="once")
    run = wait_until(lambda: (found := stack.get(f"/api/runs/{run_id}"))["status"] == "approving" and found, 20, "the approval")
    return run_id, run["approvals"][0]["id"]


def test_of_many_answers_at_once_one_counts(place, tmp_path):
    stack, _ = place
    run_id, approval = waiting(stack, tmp_path)
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: httpx.post(f"{stack.url}/api/approvals/{approval}", json={"approved": True}), range(6)))
    assert sorted(answer.status_code for answer in answers) == [200, *[409] * 5]
    for late in (answer for answer in answers if answer.status_code == 409):
        refused(late, 409, "answered already")
    assert ended(stack, run_id)["status"] == "done" and (tmp_path / "ledger").read_text() == "once\n"
    refused(stack.http.post(f"/api/runs/{run_id}/approve", json={"approved": True}), 409, "not waiting for an approval")
    plan = {"goal": "more", "steps": [{"id": "a", "tool": "lab.nap", "args": {"duration_s": 0}}]}
    refused(stack.http.post(f"/api/runs/{run_id}/amend", json={"plan": plan}), 409, "is done", "new message")


def test_an_answer_that_comes_too_late_publishes_nothing(place, tmp_path):
    stack, _ = place
    run_id, approval = waiting(stack, tmp_path)
    run = ended(stack, run_id, 15)
    refused(stack.http.post(f"/api/approvals/{approval}", json={"approved": True}), 410, "expired")
    clear(run["error"]["message"] if run["error"] else run["status"])
    assert run["status"] in ("failed", "cancelled") and not (tmp_path / "ledger").exists()


@pytest.mark.parametrize("after_s", [0, 0.05, 0.1, 0.15, 0.2, 0.3])
def test_stopped_at_any_moment_it_is_whole_or_not_there(place, after_s):
    stack, _ = place
    run_id = run_tool(stack, "/api/lab/carve", words=f"whole {after_s}")
    time.sleep(after_s)
    for _ in range(2):
        assert stack.http.post(f"/api/runs/{run_id}/cancel").status_code == 200
    run = ended(stack, run_id)
    assert (run["status"], len(run["assets"])) in (("done", 1), ("cancelled", 0))
    assert stack.post(f"/api/runs/{run_id}/cancel", {})["status"] == run["status"], "stopping what has ended changes nothing"
    assert wait_until(lambda: not left_in_tmp(stack), 5, "an empty temporary folder")


def alive(pid):
    return psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE


def test_queued_and_running_work_is_stopped_at_once(place, tmp_path):
    stack, _ = place
    pids = tmp_path / "pids"
    runs = [run_tool(stack, "/api/lab/carve", words="never", seconds=60, child_pid_file=str(pids)) for _ in range(4)]
    wait_until(lambda: pids.exists() and len(pids.read_text().split()) == 2, 20, "a running job")
    assert "ready" in [stack.get(f"/api/runs/{run}")["steps"][0]["status"] for run in runs], "more than there are slots"
    began = time.monotonic()
    for run in reversed(runs):
        stack.post(f"/api/runs/{run}/cancel", {})
    assert {ended(stack, run)["status"] for run in runs} == {"cancelled"} and time.monotonic() - began < 5
    job, child = map(int, pids.read_text().split())
    wait_until(lambda: not any(map(alive, (job, child))), 5, "the end of the job's processes")


# A full disk, a place that is taken -----------------------------------------------------------------------------------------------


@pytest.fixture
def tight_disk(place):
    """The stack's temporary folder on a disk of its own that has 256 KB left."""
    stack, _ = place
    folder = stack.home / "tmp"
    folder.mkdir(mode=0o700, exist_ok=True)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m,mode=700", "tmpfs", str(folder)], capture_output=True, check=False)
    if mounted.returncode != 0:
        pytest.skip("a small disk can only be mounted by root")
    (folder / "ballast").write_bytes(bytes(4 * 2**20 - 256 * 1024))
    yield folder
    wait_until(lambda: subprocess.run(["umount", str(folder)], capture_output=True, check=False).returncode == 0, 10, "unmounting")


def test_a_disk_that_becomes_full_is_told_and_nothing_is_left(place, sent, tight_disk):
    stack, _ = place
    clip, before = sent("good.mp4"), count_assets(stack)
    refused(upload(stack, "noise.txt", b"many words " * 100_000), 507, "disk", "Free some")
    run = ended(stack, run_tool(stack, "/api/video/edit", video=clip, operations=[{"type": "speed", "factor": 0.25}]))
    assert run["status"] == "failed" and run["error"]["code"] == "storage_full", run["error"]
    assert "ree some" in clear(f"{run['error']['message']} {run['error']['hint']}")
    assert count_assets(stack) == before and left_in_tmp(stack) == ["ballast"]


def test_below_the_reserve_nothing_is_taken_and_the_place_is_not_shared(place, tmp_path):
    stack, clips = place
    taken = jarvis(place, "serve", "--port", str(stack.port), JARVIS_HOME=str(tmp_path / "other"))
    assert taken.returncode == 1 and f":{stack.port}" in taken.stderr and "choose another port" in taken.stderr
    (tmp_path / "file").write_text("in the way")
    blocked = jarvis(place, "chat", "hello", JARVIS_HOME=str(tmp_path / "file" / "home"), JARVIS_PORT=str(stack.port + 1))
    assert blocked.returncode == 1 and "JARVIS_HOME" in blocked.stderr and "Traceback" not in blocked.stderr
    full = Served(tmp_path / "full", JARVIS_MIN_FREE_DISK_MB="99999999")
    full.start()
    try:
        wait_until(full.live, 60, "the second stack")
        refused(upload(full, "note.txt", (clips / "note.txt").read_bytes()), 507, "MB free", "JARVIS_MIN_FREE_DISK_MB", "Free some")
        run = ended(full, run_tool(full, "/api/lab/carve", words="never"))
        assert run["error"]["code"] == "storage_full" and "Free at least" in clear(f"{run['error']['message']} {run['error']['hint']}")
        assert not count_assets(full)
    finally:
        full.stop()


@pytest.mark.parametrize(("variable", "value"), [("JARVIS_PORT", "99999"), ("JARVIS_MAX_MEDIA_HOURS", "long"), ("JARVIS_MODELS", "gpt")])
def test_a_setting_that_cannot_be_is_named(place, variable, value):
    done = jarvis(place, "doctor", **{variable: value})
    assert done.returncode == 2 and variable in clear(done.stderr) and ".env.example" in done.stderr


# The protocol, and sentences that mean nothing ------------------------------------------------------------------------------------

JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize(
    ("request_", "status", "words"),
    [
        ({"content": b"{bad", "headers": JSON}, 422, ["not valid JSON"]),
        ({"content": b"[" * 100_000, "headers": JSON}, 400, ["not valid JSON"]),
        ({"content": b'{"text":"\xff"}', "headers": JSON}, 400, ["not valid JSON", "UTF-8"]),
        ({"content": b"a=b", "headers": {"Content-Type": "text/plain"}}, 422, ["must be JSON"]),
        ({"json": [1]}, 422, ["must be a JSON object"]),
        ({"json": {"title": "a\0b"}}, 422, ["control characters"]),
        ({"json": {"wings": 1}}, 422, ["wings is not an argument"]),
        ({"json": {}, "headers": {"Host": "evil.example"}}, 403, ["evil.example"]),
        ({"json": {}, "headers": {"Origin": "https://evil.example"}}, 403, ["web page"]),
    ],
)
def test_a_broken_request_is_refused_in_words(place, request_, status, words):
    stack, _ = place
    refused(stack.http.post("/api/threads", **request_), status, *words)


def test_ranges_and_huge_headers(place, sent):
    stack, _ = place
    where = f"/api/assets/{sent('note.txt')}/content"
    refused(stack.http.get(where, headers={"Range": "bytes=999999-"}), 416, "is outside")
    assert stack.http.get(where, headers={"Range": "pages=1-2"}).status_code == 200
    assert stack.http.get("/api/tools", headers={"X-Long": "a" * 200_000}).status_code in (200, 400, 431)
    assert stack.live()


@pytest.mark.parametrize("text", ["asdf qwer zxcv", "😀😀🎬", "word " * 5000, "?!", "ฉันอยากไปเที่ยวทะเล", "расскажи анекдот"])
def test_a_sentence_that_means_nothing_here_is_answered_in_its_language(place, text):
    stack, _ = place
    plan = stack.post("/api/plan", {"text": text})
    said = clear(plan["reply"] or plan["question"])
    assert not plan["steps"]
    for letters in (r"[\u0e00-\u0e7f]", r"[\u0400-\u04ff]"):
        assert bool(re.search(letters, said)) == bool(re.search(letters, text)), said

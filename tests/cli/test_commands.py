"""`jarvis` as a person or a script uses it, against a whole running stack."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from media.sample import Sample

Run = Callable[..., subprocess.CompletedProcess[str]]
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


@pytest.fixture(scope="session")
def clip(sample: Sample, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shutil.copyfile(sample.path, tmp_path_factory.mktemp("clip") / "talk ☕.mp4")


def events(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_several_calls_at_once_start_one_stack(command: Run) -> None:
    """From nothing: each gets its answer, and there is one stack."""
    with ThreadPoolExecutor(4) as together:
        answers = list(together.map(lambda _: command("chat", "hello"), range(4)))
    assert [answer.returncode for answer in answers] == [0] * 4, [answer.stdout + answer.stderr for answer in answers]
    stack = next(finding for finding in json.loads(command("doctor", "--json").stdout) if finding["name"] == "stack")
    assert stack["ok"], stack
    assert "stopped" in command("stop").stdout
    assert "not running" in command("stop").stdout


def test_a_clip_goes_in_and_a_finished_clip_comes_out(jarvis: Run, clip: Path, tmp_path: Path) -> None:
    done = jarvis("chat", "cut the silences out and make it vertical", "--attach", str(clip), cwd=tmp_path, timeout_s=200)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not CONTROL.search(done.stdout), "control codes in a pipe"
    assert not re.search(r" +$", done.stdout, re.MULTILINE), "blanks at the ends of lines"
    (result,) = (tmp_path / "out").iterdir()
    assert f"out/{result.name}" in done.stdout and "jarvis chat --thread last" in done.stdout
    again = jarvis("chat", "make it 2x faster", "--thread", "last", "--json", cwd=tmp_path, timeout_s=200)
    assert again.returncode == 0, again.stdout + again.stderr
    names = [event["name"] for event in events(again)]
    assert "plan.proposed" in names and names[-2:] == ["run.completed", "file.saved"]
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_run_uploads_local_files_and_gives_the_result(jarvis: Run, clip: Path, tmp_path: Path) -> None:
    done = jarvis("run", "video.edit", "--video", str(clip), "--operations", '{"type": "trim", "end_s": 2}', "--out", "here", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(list((tmp_path / "here").iterdir())) == 1


def test_plan_prints_the_plan_as_data_and_runs_nothing(jarvis: Run, clip: Path, tmp_path: Path) -> None:
    before = len(json.loads(jarvis("runs", "list", "--json").stdout))
    done = jarvis("plan", "-", "--attach", str(clip), "--json", given="make it square", cwd=tmp_path)
    plan = json.loads(done.stdout)
    assert plan["steps"][0]["tool"] == "video.edit" and plan["question"] is None
    assert len(json.loads(jarvis("runs", "list", "--json").stdout)) == before


def test_publishing_needs_to_be_granted_by_name(jarvis: Run, tmp_path: Path) -> None:
    for grant in ([], ["--yes"], ["--yes=delete"]):
        refused = jarvis("run", "demo.announce", *grant, cwd=tmp_path)
        assert refused.returncode == 3, refused.stdout + refused.stderr
        assert "publishes" in refused.stdout and "--yes=publish" in refused.stderr
    granted = jarvis("run", "demo.announce", "--words", "we are open", "--yes=publish", cwd=tmp_path)
    assert granted.returncode == 0 and "Announced: we are open" in granted.stdout
    approved = jarvis("runs", "approve", re.findall(r"run_\w+", refused.stderr)[0], cwd=tmp_path)
    assert approved.returncode == 0 and "Announced: hello" in approved.stdout
    twice = jarvis("runs", "approve", re.findall(r"run_\w+", refused.stderr)[0])
    assert twice.returncode == 1 and "waits for no approval" in twice.stderr


def test_json_says_that_approval_is_needed_and_nothing_else(jarvis: Run, tmp_path: Path) -> None:
    done = jarvis("run", "demo.announce", "--json", cwd=tmp_path)
    assert done.returncode == 3
    assert "approval.requested" in [event["name"] for event in events(done)]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["chat", "x", "--attach", "nothing.mp4"], "There is no file"),
        (["chat", "x", "--attach", "empty.mp4"], "is empty"),
        (["chat", "x", "--attach", "."], "is a folder"),
        (["chat", "x", "--attach", "text.mp4"], "text.mp4"),
        (["chat", "x", "--bogus"], "No such option"),
        (["chat"], "nothing to say"),
        (["chat", "x", "--yes=everything"], "cannot be granted"),
        (["chat", "x", "--thread", "thr_none"], "thread"),
        (["tools", "vidoe.edit"], "There is no tool"),
        (["run", "video.edit", "--video", "gone.mp4", "--operations", "trim"], "There is no file"),
        (["run", "video.edit", "--video", "ast_none", "--operations", "cut_silence"], "ast_none"),
        (["assets", "get", "ast_none"], "asset"),
        (["runs", "cancel", "run_none"], "run"),
    ],
)
def test_wrong_usage_is_a_sentence_and_code_2(jarvis: Run, tmp_path: Path, words: list[str], said: str) -> None:
    (tmp_path / "empty.mp4").touch()
    (tmp_path / "text.mp4").write_text("only words\n")
    done = jarvis(*words, cwd=tmp_path)
    assert done.returncode == 2, done.stdout + done.stderr
    assert said in done.stderr and "Traceback" not in done.stderr


def test_a_tool_explains_its_arguments(jarvis: Run) -> None:
    told = jarvis("run", "video.edit", "--help", COLUMNS="120").stdout
    assert "--video" in told and "reframe" in told and "9:16|16:9|1:1|4:5" in told and "(required)" in told


def test_an_open_address_needs_a_token(command: Run, tmp_path: Path) -> None:
    done = command("serve", "--host", "0.0.0.0", JARVIS_HOME=str(tmp_path))
    assert done.returncode == 2 and "JARVIS_API_TOKEN" in done.stderr


class Terminal:
    """A command on a terminal of 80 columns: what it shows, and keys to press."""

    def __init__(self, words: list[str], env: dict[str, str], cwd: Path) -> None:
        master, slave = pty.openpty()
        own = {**env, "TERM": "xterm-256color", "COLUMNS": "80", "LINES": "30"}
        command = [sys.executable, "-P", "-m", "cli.main", *words]
        # A controlling terminal of its own, so that ^C reaches the command as it does from a keyboard; and ^C means something, as after
        # a login, also where these tests run in the background of a shell that ignores it.
        launch = (
            "import fcntl, os, signal, sys, termios; os.setsid(); fcntl.ioctl(0, termios.TIOCSCTTY, 0);"
            "signal.signal(signal.SIGINT, signal.SIG_DFL); os.execv(sys.argv[1], sys.argv[1:])"
        )
        argv = [sys.executable, "-c", launch, *command]
        self.process = subprocess.Popen(argv, stdin=slave, stdout=slave, stderr=slave, env=own, cwd=cwd)
        os.close(slave)
        self.master, self.shown = master, ""

    def wait_for(self, words: str, timeout_s: float = 60) -> None:
        deadline = time.monotonic() + timeout_s
        while words not in self.shown:
            assert time.monotonic() < deadline, f"{words!r} was not shown:\n{self.shown}"
            if select.select([self.master], [], [], 0.2)[0]:
                self.shown += os.read(self.master, 65536).decode(errors="replace")

    def press(self, keys: str) -> None:
        # A person's time to react: between showing a prompt and waiting for keys, Python's `input` notes a ^C only at the next key.
        time.sleep(0.3)
        self.shown = ""
        os.write(self.master, keys.encode())

    def end(self, timeout_s: float = 60) -> int:
        deadline = time.monotonic() + timeout_s
        while self.process.poll() is None:
            assert time.monotonic() < deadline, self.shown
            if select.select([self.master], [], [], 0.1)[0]:
                try:
                    self.shown += os.read(self.master, 65536).decode(errors="replace")
                except OSError:
                    break
        code = self.process.wait(10)
        os.close(self.master)
        return code


def status_of(jarvis: Run, run_id: str) -> str:
    return json.loads(jarvis("runs", "show", run_id, "--json").stdout)["status"]


def test_ctrl_c_offers_to_stop(jarvis: Run, own_place: dict[str, str], tmp_path: Path) -> None:
    terminal = Terminal(["run", "demo.sleep", "--wait-s", "60"], own_place, tmp_path)
    terminal.wait_for("sleeping")
    terminal.press("\x03")
    terminal.wait_for("leave it running")
    terminal.press("s\r")
    assert terminal.end() == 1, terminal.shown
    assert status_of(jarvis, "last") == "cancelled"


def test_a_second_ctrl_c_leaves_it_running(jarvis: Run, own_place: dict[str, str], tmp_path: Path) -> None:
    terminal = Terminal(["run", "demo.sleep", "--wait-s", "8"], own_place, tmp_path)
    terminal.wait_for("sleeping")
    terminal.press("\x03")
    terminal.wait_for("leave it running")
    terminal.press("\x03")
    assert terminal.end() == 130
    run_id = re.findall(r"run_\w+", terminal.shown)[0]
    assert status_of(jarvis, run_id) == "running"
    assert jarvis("runs", "watch", run_id, cwd=tmp_path).returncode == 0


def test_approval_is_asked_on_a_terminal(jarvis: Run, own_place: dict[str, str], tmp_path: Path) -> None:
    for answer, code in (("y\r", 0), ("n\r", 1)):
        terminal = Terminal(["run", "demo.announce"], own_place, tmp_path)
        terminal.wait_for("Go ahead?")
        assert "publishes" in terminal.shown
        terminal.press(answer)
        assert terminal.end() == code, terminal.shown


def test_no_color_means_no_colour(jarvis: Run, own_place: dict[str, str], tmp_path: Path) -> None:
    colours = re.compile(r"\x1b\[[0-9;]*(3[0-7]|9[0-7]|4[0-7]|38|48)[0-9;]*m")
    for extra, expected in (({}, True), ({"NO_COLOR": "1"}, False)):
        terminal = Terminal(["tools"], {**own_place, **extra}, tmp_path)
        assert terminal.end() == 0
        assert bool(colours.search(terminal.shown)) is expected


def test_the_client_rides_out_a_killed_api(jarvis: Run, own_place: dict[str, str], tmp_path: Path) -> None:
    """The API dies in the middle of a run: the supervisor restarts it, the client goes on where it was."""
    words = [sys.executable, "-P", "-m", "cli.main", "run", "demo.sleep", "--wait-s", "6", "--json"]
    client = subprocess.Popen(words, env=own_place, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert client.stdout
    seen = [json.loads(client.stdout.readline())]
    while seen[-1]["name"] != "step.progress":
        seen.append(json.loads(client.stdout.readline()))
    state = json.loads((Path(own_place["JARVIS_HOME"]) / "run" / "stack.json").read_text())
    os.kill(state["children"]["api"]["pid"], signal.SIGKILL)
    rest, errors = client.communicate(timeout=90)
    seen += [json.loads(line) for line in rest.splitlines()]
    assert client.returncode == 0, errors
    ids = [event["id"] for event in seen]
    assert seen[-1]["name"] == "run.completed" and len(set(ids)) == len(ids), "events came twice"

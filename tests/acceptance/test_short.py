"""One real short through the whole stack: measured, with a worker killed on the way; then a follow-up that makes little again, stopped."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from media.loudness import measure
from media.probe import probe
from tests.acceptance.served import Served, wait_until

SENTENCE = "Make an 8 second vertical video about the sea"
SECONDS = 8.0
PATIENCE_S = 900  # half a minute on two idle cores; a busy machine takes its time
pytestmark = pytest.mark.timeout(3 * PATIENCE_S)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    stack = Served(tmp_path_factory.mktemp("short") / "home", lab=False)
    stack.start()
    wait_until(stack.ready, 240, "the stack")
    yield stack
    stack.stop()


def say(served: Served, thread_id: str, text: str) -> str:
    return served.post(f"/api/threads/{thread_id}/messages", {"text": text, "attachments": []}, key=text)["run"]["id"]


def run_of(served: Served, run_id: str) -> dict[str, Any]:
    return served.get(f"/api/runs/{run_id}")


def steps(served: Served, run_id: str, tool: str, status: str = "") -> list[dict[str, Any]]:
    every = [step for step in run_of(served, run_id)["steps"] if step["tool"] == tool]
    return [step for step in every if not status or step["status"] == status]


def ended(served: Served, run_id: str) -> dict[str, Any] | None:
    run = run_of(served, run_id)
    return run if run["status"] in ("done", "failed", "cancelled") else None


@pytest.fixture(scope="module")
def story(served: Served) -> dict[str, Any]:
    """The short is made; the media worker is killed once while pictures are drawn."""
    thread_id = served.post("/api/threads", {})["id"]
    run_id = say(served, thread_id, SENTENCE)
    wait_until(lambda: steps(served, run_id, "image.generate", "done") or ended(served, run_id), PATIENCE_S, "a first picture")
    before = [step for step in run_of(served, run_id)["steps"] if step["status"] == "done"]
    assert served.kill("media-worker")
    run = wait_until(lambda: ended(served, run_id), PATIENCE_S, "the short")
    return {"thread_id": thread_id, "run": run, "before": before}


def fetch(served: Served, asset: dict[str, Any], folder: Path) -> Path:
    path = folder / asset["filename"].replace("/", "_")
    path.write_bytes(served.http.get(asset["url"]).content)
    return path


def test_one_sentence_gives_a_film_as_it_should_be(served: Served, story: dict[str, Any], tmp_path: Path) -> None:
    run = story["run"]
    assert run["status"] == "done", run["error"]
    kinds = [asset["kind"] for asset in run["assets"]]
    assert kinds == ["video", "image", "subtitles", "subtitles"], "what is handed over: the film, a thumbnail, SRT and VTT"
    film = fetch(served, run["assets"][0], tmp_path)
    facts = probe(film, film.name)
    assert (facts.width_px, facts.height_px, facts.fps) == (1080, 1920, 30)
    assert facts.duration_s == pytest.approx(SECONDS, rel=0.05) and facts.has_audio
    loudness = measure(film)
    assert loudness.integrated_lufs == pytest.approx(-14, abs=0.5) and loudness.true_peak_dbtp <= -1.0
    (made,) = steps(served, run["id"], "video.generate")
    assert made["outputs"]["inspection"]["ok"] is True
    assert "the sea" in run["reply"].lower() and "8 s" in run["reply"]


def test_every_subtitle_begins_with_its_words(served: Served, story: dict[str, Any], tmp_path: Path) -> None:
    """From the recordings' word times and the film's timeline, within 60 ms."""
    (film,) = steps(served, story["run"]["id"], "video.generate", "done")
    voices = {step["args"]["text"]: step["outputs"]["words"] for step in steps(served, story["run"]["id"], "voice.speak", "done")}
    spoken = [
        (word["text"], scene["speech_start_s"] + word["start_s"], scene["speech_start_s"] + word["end_s"])
        for scene in film["outputs"]["timeline"]["scenes"]
        for word in voices[scene["text"]]
    ]
    srt = next(asset for asset in story["run"]["assets"] if asset["filename"].endswith(".srt"))
    cues = cues_of(fetch(served, srt, tmp_path).read_text("utf-8"))
    at = 0
    for start_s, end_s, text in cues:
        count = len(text.split())
        first, last = spoken[at], spoken[at + count - 1]
        assert bare(text.split()[0]) == bare(first[0]), "no word is left out"
        assert start_s == pytest.approx(first[1], abs=0.06) and end_s >= last[2] - 0.06
        at += count
    assert at == len(spoken)


def cues_of(srt: str) -> list[tuple[float, float, str]]:
    found = re.findall(r"(\d+):(\d+):(\d+),(\d+) --> (\d+):(\d+):(\d+),(\d+)\n(.+?)(?:\n\n|\Z)", srt, re.DOTALL)
    return [(seconds(*cue[:4]), seconds(*cue[4:8]), " ".join(cue[8].split())) for cue in found]


def seconds(hours: str, minutes: str, whole: str, thousandths: str) -> float:
    return int(hours) * 3600 + int(minutes) * 60 + int(whole) + int(thousandths) / 1000


def bare(word: str) -> str:
    return re.sub(r"\W", "", word).lower()


def test_a_killed_worker_makes_no_finished_piece_again(story: dict[str, Any]) -> None:
    assert story["run"]["status"] == "done" and story["before"]
    after = {step["name"]: step for step in story["run"]["steps"]}
    for step in story["before"]:
        assert after[step["name"]]["attempts"] == step["attempts"] and after[step["name"]]["outputs"] == step["outputs"], step["name"]


def test_a_follow_up_makes_only_what_it_concerns_and_stops_when_told(served: Served, story: dict[str, Any]) -> None:
    run_id = say(served, story["thread_id"], f"{SENTENCE} with a male voice")
    wait_until(lambda: steps(served, run_id, "video.generate", "running") or ended(served, run_id), PATIENCE_S, "the second film")
    assert all(step["reused"] for step in steps(served, run_id, "image.generate")), "the pictures are the same"
    assert all(step["reused"] for step in steps(served, run_id, "script.write"))
    voices = steps(served, run_id, "voice.speak", "done")
    assert voices and not any(step["reused"] for step in voices)
    jobs = wait_until(lambda: render_processes(served), 300, "the encoder")
    began = time.monotonic()
    served.post(f"/api/runs/{run_id}/cancel", {})
    wait_until(lambda: not any(alive(job) for job in jobs), 10, "the end of the encoder", every_s=0.02)
    assert time.monotonic() - began <= 2.0, "stop means stop"
    run = run_of(served, run_id)
    assert run["status"] == "cancelled" and not steps(served, run_id, "video.generate", "done")
    assert len(steps(served, run_id, "voice.speak", "done")) == len(voices), "what was finished is kept"


def render_processes(served: Served) -> list[psutil.Process]:
    """The encoders at work."""
    return [process for process in served.tree() if alive(process, "ffmpeg")]


def alive(process: psutil.Process, named: str = "") -> bool:
    try:  # it may end between any two questions
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE and named in process.name().lower()
    except psutil.NoSuchProcess:
        return False

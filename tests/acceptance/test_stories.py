"""Whole conversations over the API, the same for both planners: the one that needs no model, and a model over HTTP.

The model is an OpenAI emulator with rules behind it (`tests/emulators/rule_model.py`); the stack does not know that.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from media import ffmpeg
from tests.acceptance.served import Served, wait_until
from tests.emulators.openai import OpenAI
from tests.emulators.rule_model import RuleModel

ENDED = ("done", "failed", "cancelled", "asking", "approving")


@pytest.fixture(scope="module", params=["local", "model"])
def served(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with ExitStack() as stack:
        extra = {}
        if request.param == "model":
            emulator = stack.enter_context(OpenAI())
            emulator.answer = RuleModel()
            prices = '{"openai:gpt-5.4-mini": {"input": 0.75, "cached": 0.075, "output": 4.5}}'
            extra = {"OPENAI_API_KEY": emulator.key, "OPENAI_BASE_URL": emulator.url, "JARVIS_MODEL_PRICES": prices}
        running = Served(tmp_path_factory.mktemp("stories") / "home", lab=False, **extra)
        running.start()
        stack.callback(running.stop)
        wait_until(running.ready, 120, "the stack")
        yield running


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clips") / "talk.mp4"
    ffmpeg.run(["-f", "lavfi", "-i", "testsrc2=s=320x180:r=30:d=2", "-f", "lavfi", "-i", "sine=440:d=2", "-pix_fmt", "yuv420p", str(path)])
    return path


class Talk:
    """A conversation with it."""

    def __init__(self, served: Served) -> None:
        self._served = served
        self.id = served.post("/api/threads", {})["id"]

    def say(self, text: str, *files: Path) -> dict[str, Any]:
        """Say something; the run once it waits for us or is over."""
        sent = [self._served.http.post("/api/assets", files={"file": (file.name, file.read_bytes())}).json()["id"] for file in files]
        run_id = self._served.post(f"/api/threads/{self.id}/messages", {"text": text, "attachments": sent})["run"]["id"]
        return wait_until(lambda: (run := self._served.get(f"/api/runs/{run_id}"))["status"] in ENDED and run, 90, "the run")


def done(run: dict[str, Any]) -> dict[str, Any]:
    """The facts of the run's file, when it went well."""
    assert run["status"] == "done", (run["error"], run["reply"])
    return run["assets"][0]["meta"]


def test_a_clip_is_changed_and_changed_again(served: Served, clip: Path) -> None:
    talk = Talk(served)
    first = done(talk.say("make it 2x faster", clip))
    assert first["duration_s"] == pytest.approx(1, abs=0.2)
    second = done(talk.say("now make it square"))
    assert second["width_px"] == second["height_px"] and second["duration_s"] == pytest.approx(1, abs=0.2)


def test_a_missing_value_is_asked_for_in_russian_and_answered(served: Served, clip: Path) -> None:
    talk = Talk(served)
    asked = talk.say("сделай быстрее", clip)
    assert asked["status"] == "asking" and any("а" <= letter <= "я" for letter in asked["reply"] or asked["plan"]["question"])
    assert done(talk.say("в 2 раза"))["duration_s"] == pytest.approx(1, abs=0.2)


def test_thai_is_understood_and_answered(served: Served, clip: Path) -> None:
    talk = Talk(served)
    greeted = talk.say("สวัสดีครับ")
    assert greeted["status"] == "done" and not greeted["steps"] and any("ก" <= letter <= "๙" for letter in greeted["reply"])
    upright = done(talk.say("ทำเป็นแนวตั้ง", clip))
    assert upright["height_px"] > upright["width_px"]


def test_publishing_waits_for_a_yes(served: Served, clip: Path) -> None:
    talk = Talk(served)
    run = talk.say("post it on TikTok tomorrow at 9:00", clip)
    assert run["status"] == "approving", run["reply"]
    (step,) = run["plan"]["steps"]
    assert step["tool"] == "publishing.plan" and step["args"]["platforms"] == ["tiktok"]


def test_what_thinking_cost_is_counted(served: Served, request: pytest.FixtureRequest) -> None:
    run = Talk(served).say("hello")
    by_model = "model" in request.node.callspec.id
    assert (float(run["cost_usd"]) > 0) == by_model

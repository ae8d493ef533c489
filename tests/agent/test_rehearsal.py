"""Planning with no stack: foreign catalogues, imagined files, conversations, batches."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from agent.foreign import read_catalogue
from agent.local.planner import LocalPlanner
from agent.rehearsal import Scene, rehearse
from core.errors import InvalidInput
from evals.labels import cases, chains
from tools.plan import Plan
from tools.registry import registry

FOREIGN = Path(__file__).parents[2] / "evals" / "foreign"
NOW = "2026-11-20T10:00:00+07:00"


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Vectors of a catalogue are kept under the home folder: one for all of these tests."""
    from core.settings import settings

    monkeypatch.setenv("JARVIS_HOME", str(tmp_path_factory.getbasetemp() / "rehearsal-home"))
    settings.cache_clear()


def plan(text: str, *history: str, attachments: tuple[str, ...] = ()) -> Plan:
    scene = Scene.read({"text": text, "history": list(history), "attachments": list(attachments), "now": NOW})
    return rehearse(scene, LocalPlanner(), list(registry().tools.values()))


def foreign(text: str, catalogue: str = "media_tools", attachments: tuple[str, ...] = ()) -> list[tuple[str, list[str]]]:
    """Tools in order, each with the tools it takes something from."""
    tools = read_catalogue(FOREIGN / f"{catalogue}.json")
    found = rehearse(Scene.read({"text": text, "attachments": list(attachments)}), LocalPlanner(), tools, foreign=True)
    names = {step.id: step.tool for step in found.steps}
    return [(step.tool, [names[need] for need in step.needs]) for step in found.steps]


def test_a_foreign_chain_is_wired_by_kind() -> None:
    found = foreign("I have a photo beach.jpg, please describe it and translate the description", attachments=("image:beach.jpg",))
    assert found == [("Image Captioning", []), ("Text Translator", ["Image Captioning"])]


def test_two_outputs_meet_in_one_tool() -> None:
    found = foreign("Generate a relaxing piece of music and sync it with my video walk.mp4", attachments=("video:walk.mp4",))
    assert found == [("Text-to-Music", []), ("Video Synchronization", ["Text-to-Music"])]


def test_what_no_foreign_tool_does_is_not_planned() -> None:
    for text in ("order me a pizza", "hello there", "what is the weather like?"):
        assert foreign(text) == [], text


def test_a_catalogue_that_cannot_be_read_says_where(tmp_path: Path) -> None:
    path = tmp_path / "tools.json"
    for content, named in (("{}", "list"), ("[{}]", "number 1"), ("nope", "JSON")):
        path.write_text(content)
        with pytest.raises(InvalidInput, match=named):
            read_catalogue(path)


def test_types_are_read_generously(tmp_path: Path) -> None:
    path = tmp_path / "tools.json"
    inputs = [{"name": "clips", "type": "list[video]"}, "text"]
    entry = {"name": "Merge", "description": "Merge clips.", "inputs": inputs, "outputs": "Video file"}
    path.write_text(json.dumps([entry]))
    (tool,) = read_catalogue(path)
    assert tool.input_kinds() == {"clips": "video", "text": "text"} and tool.output_kinds() == {"video": "video"}


@pytest.mark.parametrize(
    "line", ["text", {}, {"text": " "}, {"text": "x", "attachments": ["what:a"]}, {"text": "x", "now": "noon"}, {"text": "x", "more": 1}]
)
def test_a_bad_line_is_refused(line: Any) -> None:
    with pytest.raises(InvalidInput):
        Scene.read(line)


def test_ten_shorts_are_ten_variations_each_published_on_its_own_day() -> None:
    found = plan("10 shorts about houseplants, 20 seconds each, one every day at 18:00 on TikTok and Instagram")
    shorts = [step for step in found.steps if step.tool == "video.short"]
    posts = [step for step in found.steps if step.tool == "publishing.plan"]
    assert len(shorts) == len(posts) == 10
    assert len({json.dumps(step.args, sort_keys=True) for step in shorts}) == 10
    assert {step.args["duration_s"] for step in shorts} == {20}
    assert [step.args["when"][:16] for step in posts] == [f"2026-11-{20 + n}T18:00" for n in range(10)]
    assert [step.needs for step in posts] == [[step.id] for step in shorts]
    assert all(step.args["platforms"] == ["tiktok", "instagram"] for step in posts)


def test_listed_topics_become_a_step_each() -> None:
    found = plan("topics = green tea; black tea; white tea. A 15 second short for each")
    assert [step.args["topic"] for step in found.steps] == ["green tea", "black tea", "white tea"]
    assert {step.args["duration_s"] for step in found.steps} == {15}


def test_more_than_a_year_of_them_is_asked_about() -> None:
    assert plan("make 5000 shorts about cats").question


@pytest.mark.parametrize(
    ("first", "then", "argument", "value"),
    [
        ("make a short about tides", "45 seconds instead", "duration_s", 45),
        ("make a short about tides", "now in Thai", "language", "th"),
        ("make a short about tides", "actually about the moon", "topic", "the moon"),
        ("ทำคลิปเรื่องกาแฟ", "เปลี่ยนเป็นภาษาอังกฤษ", "language", "en"),
        ("сделай ролик про кофе", "без музыки", "music", "none"),
    ],
)
def test_a_follow_up_changes_one_argument(first: str, then: str, argument: str, value: Any) -> None:
    (step,) = plan(then, first).steps
    (before,) = plan(first).steps
    assert step.tool == before.tool == "video.short"
    assert step.args == {**before.args, argument: value}


def test_shorter_is_shorter_and_another_is_another() -> None:
    assert plan("shorter", "make a 40 second short about tides").steps[0].args["duration_s"] < 40
    assert plan("another one", "draw a castle").steps[0].args["seed"] == 1


def test_new_work_on_a_result_is_no_change() -> None:
    (step,) = plan("now make it vertical", "make a short about tides").steps
    assert step.tool == "video.edit" and step.args["video"].startswith("ast_made")


def test_only_three_of_five() -> None:
    assert len(plan("only three", "make five shorts about space").steps) == 3


def test_a_day_without_a_time_is_asked_for_in_the_person_s_language() -> None:
    assert plan("post this on tiktok tomorrow", attachments=("video:a.mp4",)).question == "At what time of day?"
    assert plan("выложи это в тикток завтра", attachments=("video:a.mp4",)).question == "В какое время дня?"


def test_there_are_enough_sentences_and_a_third_is_held_back() -> None:
    counts = {name: len(cases(name)) for name in ("en", "th", "ru")}
    assert counts["en"] >= 200 and counts["th"] >= 100 and counts["ru"] >= 100
    every = [case for name in counts for case in cases(name)]
    assert 0.25 < sum(case.held_back for case in every) / len(every) < 0.42
    assert len(chains("media_tools")) + len(chains("model_tasks")) >= 80


@pytest.mark.parametrize("text", ["never ask below $2", "don't spend more than $5 today", "не трать больше 300 рублей"])
def test_a_setting_is_said_to_be_one(text: str) -> None:
    told = plan(text)
    assert not told.steps and told.reply and ("setting" in told.reply or "настройка" in told.reply)

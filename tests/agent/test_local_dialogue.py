"""Wiring, questions and answers of the local planner, and that it needs to know no tool."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.contract import Request, Turn
from agent.language import detect
from agent.local.planner import LocalPlanner
from agent.phrases import PHRASES, phrase
from core.settings import settings as jarvis_settings
from tools.contract import Asset, Audio, Image, Text, Tool, Video
from tools.plan import Plan, Step
from tools.registry import Registry, registry, tools_in
from tools.validate import check

HERE = Path(__file__).parent


def _local(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"jarvis_test_{name}_dialogue", HERE / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


catalogues = _local("local_catalogues")
TALK = Video("$attachment.1", filename="talk.mp4")


@pytest.fixture(scope="module")
def shipped() -> list[Tool]:
    return [tool for name, tool in registry().tools.items() if name in ("video.edit", "asset.describe", "asset.search")]


def plan(text: str, tools: list[Tool], **request: Any) -> Plan:
    return LocalPlanner().plan(Request(text, **request), tools, lambda piece: None)


def found_in(folder: Path, package: str, files: dict[str, str]) -> list[Tool]:
    """The tools of the house, and those discovered in a package written to `folder` in their place where they have the same name."""
    catalogues.write_package(folder, package, files)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        patch.setenv("JARVIS_TOOL_PACKAGES", f'["{package}"]')
        jarvis_settings.cache_clear()
        found = {tool.name: tool for tool in tools_in(package)}
    jarvis_settings.cache_clear()
    return list({**registry().tools, **found}.values())


def test_operations_of_one_sentence_are_one_step_in_order(shipped: list[Tool]) -> None:
    found = plan("cut the silences out and make it vertical", shipped, attachments=[TALK])
    assert [step.args for step in found.steps] == [
        {"video": "$attachment.1", "operations": [{"type": "cut_silence"}, {"type": "reframe", "aspect": "9:16"}]}
    ]
    assert "vertical (9:16)" in found.steps[0].title
    assert check(found, Registry({tool.name: tool for tool in shipped}, {}), {"$attachment.1": TALK}).estimate.seconds > 0


@pytest.mark.parametrize("text", ["I'd like the last 4 seconds as a square, please", "the last 4 seconds, square"])
def test_two_wishes_in_one_breath_are_both_meant(shipped: list[Tool], text: str) -> None:
    """They fit equally well, each by words of its own: that is no reason to ask which one."""
    (step,) = plan(text, shipped, attachments=[TALK]).steps
    assert step.args["operations"] == [{"type": "trim", "last_s": 4}, {"type": "reframe", "aspect": "1:1"}]


def test_a_later_tool_takes_the_earlier_ones_output(shipped: list[Tool]) -> None:
    found = plan("make it square and then tell me how long the result is", shipped, attachments=[TALK])
    assert [step.tool for step in found.steps] == ["video.edit", "asset.describe"]
    assert found.steps[1].args["asset"] == f"${found.steps[0].id}.video"


def test_two_shapes_are_two_versions_of_the_source(shipped: list[Tool]) -> None:
    found = plan("make it vertical and square", shipped, attachments=[TALK])
    assert [step.args["video"] for step in found.steps] == ["$attachment.1", "$attachment.1"]
    assert len({step.id for step in found.steps}) == 2


def test_files_are_found_by_name_and_by_number(shipped: list[Tool]) -> None:
    files = [Video("ast_1", filename="beach.mp4"), Video("ast_2", filename="talk.mp4")]
    assert plan("make talk.mp4 vertical", shipped, recent=files).steps[0].args["video"] == "ast_2"
    assert plan("make the second video vertical", shipped, recent=files).steps[0].args["video"] == "ast_2"
    assert plan("now make it vertical", shipped, recent=files).steps[0].args["video"] == "ast_1"


def test_every_attached_file_gets_what_was_asked(shipped: list[Tool]) -> None:
    files = [
        Video("$attachment.1", filename="one.mp4"),
        Video("$attachment.2", filename="two.mp4"),
        Video("$attachment.3", filename="three.mp4"),
    ]
    found = plan("make these vertical, then tell me how long each is", shipped, attachments=files)
    edits = [step for step in found.steps if step.tool == "video.edit"]
    looks = [step for step in found.steps if step.tool == "asset.describe"]
    assert [step.args["video"] for step in edits] == ["$attachment.1", "$attachment.2", "$attachment.3"]
    assert [step.args["asset"] for step in looks] == [f"${step.id}.video" for step in edits]
    check(found, Registry({tool.name: tool for tool in shipped}, {}), {file.ref: file for file in files})
    one = plan("make two.mp4 vertical", shipped, attachments=files)
    assert [step.args["video"] for step in one.steps] == ["$attachment.2"]


def test_which_file_is_asked_when_several_may_be_meant(shipped: list[Tool]) -> None:
    files = [Video("ast_1", filename="beach.mp4"), Video("ast_2", filename="talk.mp4")]
    asked = plan("remove the background noise", shipped, recent=files)
    assert asked.question and "beach.mp4" in asked.question and "talk.mp4" in asked.question
    answer = plan(
        "talk.mp4",
        shipped,
        recent=files,
        question=asked.question,
        history=[Turn("user", "remove the background noise"), Turn("assistant", asked.question)],
    )
    assert answer.steps[0].args["video"] == "ast_2"


def test_a_missing_file_is_asked_for_and_the_next_message_brings_it(shipped: list[Tool]) -> None:
    asked = plan("cut the silences out", shipped)
    assert asked.question == phrase("ask_asset", "en", kind="video") and not asked.steps
    history = [Turn("user", "cut the silences out"), Turn("assistant", asked.question)]
    for text in ("here it is", "", "this one"):
        answer = plan(text, shipped, attachments=[TALK], question=asked.question, history=history)
        assert [op["type"] for step in answer.steps for op in step.args["operations"]] == ["cut_silence"], text


def test_a_missing_value_is_asked_for_and_filled_by_the_answer(shipped: list[Tool]) -> None:
    asked = plan("cut the pauses and speed it up", shipped, attachments=[TALK])
    assert asked.question and not asked.steps
    history = [Turn("user", "cut the pauses and speed it up"), Turn("assistant", asked.question)]
    answer = plan("1.5x", shipped, recent=[Video("ast_1", filename="talk.mp4")], question=asked.question, history=history)
    assert answer.steps[0].args["operations"] == [{"type": "cut_silence"}, {"type": "speed", "factor": 1.5}]


def test_a_part_nobody_understands_is_said_and_may_be_left_out(shipped: list[Tool]) -> None:
    asked = plan("cut the silences and publish it to the moon", shipped, attachments=[TALK])
    assert asked.question and "publish it to the moon" in asked.question
    history = [Turn("user", "cut the silences and publish it to the moon"), Turn("assistant", asked.question)]
    recent = [Video("ast_1", filename="talk.mp4")]
    assert [
        op["type"]
        for op in plan("yes please", shipped, recent=recent, question=asked.question, history=history).steps[0].args["operations"]
    ] == ["cut_silence"]
    assert plan("no", shipped, recent=recent, question=asked.question, history=history).reply == phrase("left", "en")


def test_a_new_wish_instead_of_an_answer_is_followed(shipped: list[Tool]) -> None:
    history = [Turn("user", "speed it up"), Turn("assistant", "How many times as fast?")]
    found = plan("make it square instead", shipped, attachments=[TALK], question="How many times as fast?", history=history)
    assert found.steps[0].args["operations"] == [{"type": "reframe", "aspect": "1:1"}]


def test_the_wrong_kind_of_file_is_named(shipped: list[Tool]) -> None:
    asked = plan("make it vertical", shipped, attachments=[Audio("$attachment.1", filename="song.wav")])
    assert asked.question and "song.wav" in asked.question and "video" in asked.question


def test_values_out_of_bounds_are_asked_again_with_the_bounds(shipped: list[Tool]) -> None:
    asked = plan("make it 100 times faster", shipped, attachments=[TALK])
    assert asked.question and "0.25" in asked.question and "8" in asked.question


def test_a_middle_cannot_be_taken_out_by_keeping_it(shipped: list[Tool]) -> None:
    gone = plan("delete the part from 0:10 to 0:20", shipped, attachments=[TALK])
    assert gone.steps[0].args["operations"] == [{"type": "cut_out", "start_s": 10, "end_s": 20}]
    assert plan("cut out a part in the middle", shipped, attachments=[TALK]).question
    kept = plan("remove everything after 1:30", shipped, attachments=[TALK])
    assert kept.steps[0].args["operations"] == [{"type": "trim", "end_s": 90}]


def test_kinds_choose_between_tools_and_inputs(tmp_path: Path) -> None:
    tools = found_in(tmp_path, "studio_kinds", catalogues.STUDIO)
    image, audio = Image("$attachment.1", filename="cat.jpg"), Audio("$attachment.2", filename="song.wav")
    found = plan("upscale the picture 2x and remove the noise from the song", tools, attachments=[image, audio])
    assert [(step.tool, step.args.get("image", step.args.get("audio"))) for step in found.steps] == [
        ("image.upscale", "$attachment.1"), ("audio.remaster", "$attachment.2"),
    ]  # fmt: skip
    chained = plan("write a script about cats, translate it into Thai and read it aloud", tools)
    ids = [step.id for step in chained.steps]
    assert [step.args.get("text", step.args.get("script")) for step in chained.steps[1:]] == [f"${ids[0]}.text", f"${ids[1]}.text"]
    known: dict[str, Asset] = {"$attachment.1": Text("$attachment.1")}
    check(chained, Registry({tool.name: tool for tool in tools}, {}), known)


_NEW = {
    "plant/water.py": '''
class Input(ToolInput):
    plant: Literal["fern", "cactus"] = Field(description="Which plant", json_schema_extra={"say": {"cactus": ["spiky one"]}})
    amount_s: float = Field(5, gt=0, description="How long the tap is open")
    gently: bool = Field(False, description="With a fine spray", json_schema_extra={"say": {"true": ["softly"]}})
class Output(ToolOutput):
    pass
@tool(lane="light", say=["water the {plant}", "give the {plant} something to drink for {amount_s} seconds"])
def water(args: Input, work: Workspace) -> Output:
    """Water a plant."""
''',
}


def test_a_tool_file_dropped_in_a_package_is_understood(tmp_path: Path) -> None:
    tools = found_in(tmp_path, "garden_tools", _NEW)
    found = plan("could you please water the spiky one softly for half a minute?", tools)
    assert [(step.tool, step.args) for step in found.steps] == [("plant.water", {"plant": "cactus", "amount_s": 30, "gently": True})]
    both = plan("cut the silences and water the fern", tools, attachments=[TALK])
    assert [step.tool for step in both.steps] == ["video.edit", "plant.water"]
    asked = plan("water the plants", tools)
    assert asked.question and "fern" in asked.question


@pytest.mark.parametrize(("text", "language"), [("hello", "en"), ("สวัสดีครับ", "th"), ("привет", "ru"), ("ขอบคุณ", "th"), ("спасибо", "ru")])
def test_small_talk_is_answered_in_the_language_of_the_message(text: str, language: str, shipped: list[Tool]) -> None:
    reply = plan(text, shipped).reply
    assert reply and detect(reply) == language


def test_what_it_can_do_comes_from_the_catalogue(shipped: list[Tool]) -> None:
    assert "cut the silences out" in (plan("what can you do?", shipped).reply or "")
    assert "water a plant" not in (plan("what can you do?", shipped).reply or "")
    assert "can't do that" in (plan("fix my kitchen sink", shipped).reply or "")


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("ตัดช่วงเงียบออก แล้วทำเป็นแนวตั้ง", ["cut_silence", "reframe"]),
        ("сделай вертикальным и убери паузы", ["reframe", "cut_silence"]),
        ("ускорь в 2 раза", ["speed"]),
    ],
)
def test_examples_in_thai_and_russian_already_help(text: str, types: list[str], shipped: list[Tool]) -> None:
    assert [op["type"] for step in plan(text, shipped, attachments=[TALK]).steps for op in step.args["operations"]] == types


def test_every_phrase_exists_in_every_language_with_the_same_slots() -> None:
    import string

    def slots(text: str) -> set[str | None]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    for told in PHRASES.values():
        assert told.keys() == PHRASES["en"].keys()
        assert all(slots(text) <= slots(PHRASES["en"][key]) for key, text in told.items())


_WORDS = st.sampled_from(
    [
        "cut",
        "the",
        "silences",
        "and",
        "make",
        "it",
        "vertical",
        "2x",
        "0:10",
        "-",
        "from",
        "to",
        "30",
        "seconds",
        "without",
        "no",
        "don't",
        '"a',
        'b"',
        "'c'",
        "9:16",
        "by",
        "-40",
        "dB",
        "half",
        "twice",
        ",",
        ".",
        ";",
        "?",
        "!",
        "1:2:3",
        "99999999999",
        "แล้ว",
        "и",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=60), st.lists(_WORDS, max_size=12).map(" ".join)))
def test_odd_input_gives_a_plan_of_exactly_one_sort(text: str) -> None:
    tools = [tool for name, tool in registry().tools.items() if name in ("video.edit", "asset.describe", "asset.search")]
    for asked in (None, "Which one?"):
        found = plan(text, tools, attachments=[TALK], question=asked, history=[Turn("user", "speed it up")])
        assert sum([bool(found.steps), bool(found.question), bool(found.reply)]) == 1
        if found.steps:
            check(found, Registry({tool.name: tool for tool in tools}, {}), {"$attachment.1": TALK})


MADE = [
    Plan(goal="a script", steps=[Step(id="write", tool="script.write", title="A script", args={"topic": "coffee", "duration_s": 20.0})]),
    Plan(goal="a short", steps=[Step(id="short", tool="video.short", title="A short", args={"topic": "coffee", "duration_s": 20.0})]),
]


@pytest.mark.parametrize("earlier", MADE, ids=["script", "short"])
@pytest.mark.parametrize(("text", "tool", "topic"), [
    ("make a short about tea", "video.short", "tea"), ("сделай ролик про чай", "video.short", "чай"), ("ทำคลิปเรื่องชา", "video.short", "ชา"),
    ("write a script about tea", "script.write", "tea"),
])  # fmt: skip
def test_a_new_order_is_no_change_of_the_last_one_and_takes_nothing_from_it(earlier: Plan, text: str, tool: str, topic: str) -> None:
    """Nor is the file script.txt of before named by "a script"."""
    recent = [Text("ast_2", filename="script.txt"), Text("ast_1", filename="narration.txt")]
    (step,) = plan(text, list(registry().tools.values()), earlier=[earlier], recent=recent).steps
    assert (step.tool, step.args) == (tool, {"topic": topic})


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("about tea instead", {"topic": "tea"}), ("change the voice", {"voice": "male"}), ("don't use music", {"music": "none"}),
        ("I'd like it shorter", {"duration_s": 14}), ("смени голос", {"voice": "male"}), ("про чай вместо кофе", {"topic": "чай"}),
        ("เปลี่ยนเป็นเรื่องชาแทน", {"topic": "ชา"}), ("เปลี่ยนเสียง", {"voice": "male"}), ("เสียงอื่น", {"voice": "male"}),
        ("ทำให้สั้นลงเหลือ 12 วินาที", {"duration_s": 12}),
    ],
)  # fmt: skip
def test_a_change_changes_what_it_names_and_nothing_else(text: str, changed: dict[str, Any]) -> None:
    (step,) = plan(text, list(registry().tools.values()), earlier=[MADE[1]]).steps
    assert (step.tool, step.args) == ("video.short", {**MADE[1].steps[0].args, **changed})

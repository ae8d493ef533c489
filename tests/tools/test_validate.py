"""Plan checking: what fits passes with its wiring and price filled in; what does not is told in sentences, never with a crash."""

from __future__ import annotations

import copy
import string
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from core.errors import InvalidPlan
from tools.contract import Asset, Audio, Cost, Field, Image, Tool, ToolInput, ToolOutput, Video, Workspace
from tools.plan import Plan
from tools.registry import Registry
from tools.validate import check, validate_args


class MixInput(ToolInput):
    clips: list[Video] = Field([], description="Clips")
    sound: Audio | None = Field(None, description="Sound")
    anything: list[Asset] = Field([], description="Anything")
    length_s: float = Field(1, ge=0.5, le=60, description="Length")
    word: str = Field("", max_length=20, description="A word")


class MixOutput(ToolOutput):
    video: Video
    audio: Audio
    stills: list[Image] = Field([])


def _made(name: str, lane: str = "media", seconds: float = 2.0) -> Tool:
    def run(args: MixInput, work: Workspace) -> MixOutput:
        raise AssertionError("checking runs nothing")

    return Tool(
        name=name, function=run, input=MixInput, output=MixOutput, description=f"Do {name}.", effect="none", lane=lane,  # type: ignore[arg-type]
        version=1, say=(), composite=False, timeout_s=1, estimate=lambda args: Cost(Decimal("0.10"), seconds),
    )  # fmt: skip


REGISTRY = Registry({name: _made(name, lane) for name, lane in (("a.mix", "media"), ("a.tell", "light"), ("b.mix", "network"))}, {})
ASSETS = {"$attachment.1": Video("$attachment.1", filename="talk.mp4"), "ast_9": Audio("ast_9", filename="song.mp3")}


def plan_of(*steps: dict[str, Any]) -> Plan:
    return Plan.model_validate({"steps": list(steps)})


def faults(plan: Plan, **options: Any) -> list[str]:
    with pytest.raises(InvalidPlan) as caught:
        check(plan, REGISTRY, ASSETS, **options)
    assert caught.value.problems
    return caught.value.problems


def test_references_become_needs_and_titles_and_prices_are_filled_in() -> None:
    plan = check(
        plan_of(
            {"id": "one", "tool": "a.mix", "args": {"clips": ["$attachment.1"], "sound": "ast_9"}},
            {"id": "two", "tool": "a_tell", "title": "Mine", "args": {"clips": ["$one.video"], "sound": "$one.audio"}},
            {"id": "three", "tool": "b.mix", "args": {"anything": ["$two.video", "$one.stills"]}, "needs": ["two"]},
        ),
        REGISTRY, ASSETS,
    )  # fmt: skip
    assert [step.needs for step in plan.steps] == [[], ["one"], ["two", "one"]]
    assert [(step.tool, step.title) for step in plan.steps] == [("a.mix", "Do a.mix"), ("a.tell", "Mine"), ("b.mix", "Do b.mix")]
    assert (plan.estimate.seconds, plan.estimate.cost_usd) == (6.0, Decimal("0.30"))


def test_side_by_side_steps_cost_the_longest_and_media_shares_its_slots() -> None:
    light = check(plan_of(*({"id": f"s{n}", "tool": "a.tell"} for n in range(6))), REGISTRY, {})
    media = check(plan_of(*({"id": f"s{n}", "tool": "a.mix"} for n in range(6))), REGISTRY, {})
    assert light.estimate.seconds == 2.0
    assert media.estimate.seconds == pytest.approx(12.0 / 2)  # two media slots by default


def test_what_follows_a_cut_is_estimated_by_what_the_cut_leaves(catalogue: Registry) -> None:
    clip = {"$attachment.1": Video("$attachment.1", filename="talk.mp4", meta={"duration_s": 600.0})}
    trim = {"id": "edit", "tool": "video.edit", "args": {"video": "$attachment.1", "operations": [{"type": "trim", "end_s": 6}]}}

    def seconds(look: dict[str, Any], *before: dict[str, Any]) -> float:
        estimate = check(plan_of(*before, look), catalogue, clip).estimate
        assert estimate
        return estimate.seconds

    def look(video: str) -> dict[str, Any]:
        return {"id": "look", "tool": "video.effect", "args": {"video": video, "effects": ["black_and_white"]}}

    assert seconds(look("$edit.video"), trim) < seconds(trim) + seconds(look("$attachment.1")) / 50


def test_text_that_looks_like_a_reference_is_text() -> None:
    plan = check(plan_of({"id": "one", "tool": "a.mix", "args": {"word": "$two.video"}}), REGISTRY, {})
    assert plan.steps[0].needs == []


def test_a_reference_of_another_kind_is_refused() -> None:
    one = {"id": "one", "tool": "a.mix", "args": {"clips": ["ast_9"]}}
    two = {"id": "two", "tool": "a.mix", "args": {"sound": "$one.video"}}
    assert faults(plan_of(one, two)) == [
        "step one (a.mix): clips.0: song.mp3 is audio, but video is needed here",
        "step two (a.mix): sound: $one.video is video, but audio is needed here",
    ]


def test_references_to_what_is_not_there() -> None:
    steps = plan_of(
        {"id": "one", "tool": "a.mix", "args": {"clips": ["$attachment.2"]}},
        {"id": "two", "tool": "a.mix", "args": {"clips": ["$one.film"]}},
        {"id": "three", "tool": "a.mix", "args": {"clips": ["ast_404"]}, "needs": ["four"]},
    )
    assert faults(steps) == [
        "step one: there is no attachment number 2; attach a file to the message",
        "step two: $one.film does not exist; that step gives $one.video, $one.audio, $one.stills",
        "step three needs 'four', which is not a step of this plan",
        "step three: there is no asset ast_404; `jarvis assets` lists yours",
    ]


def test_steps_that_wait_for_each_other() -> None:
    one = {"id": "one", "tool": "a.mix", "args": {"clips": ["$two.video"]}}
    two = {"id": "two", "tool": "a.mix", "args": {"clips": ["$one.video"]}}
    assert faults(plan_of(one, two)) == ["the steps one, two wait for each other"]
    assert faults(plan_of({"id": "one", "tool": "a.mix", "args": {"clips": ["$one.video"]}})) == ["the steps one wait for each other"]
    assert faults(plan_of({"id": "one", "tool": "a.mix", "needs": ["one"]})) == ["the steps one wait for each other"]


def test_names() -> None:
    assert "there is no tool called 'a.mx'. Did you mean a.mix" in faults(plan_of({"id": "one", "tool": "a.mx"}))[0]
    assert faults(plan_of({"id": "one", "tool": "a.mix"}, {"id": "one", "tool": "a.mix"})) == ["two steps are called 'one'"]
    for bad in ("One", "attachment", "", "a b"):
        assert f"step id {bad!r} must" in faults(plan_of({"id": bad, "tool": "a.mix"}))[0]


def test_arguments_are_told_with_place_reason_and_value() -> None:
    args = {"length_s": 600, "word": "x" * 300, "color": "red", "clips": "$attachment.1"}
    told = faults(plan_of({"id": "one", "tool": "a.mix", "args": args}))
    assert told[0] == "clips: must be a list (given: '$attachment.1')"
    assert told[1] == "length_s: must be at most 60 (given: 600)"
    assert told[2].startswith("word: may have at most 20 characters (given: 'xxx") and len(told[2]) < 200
    assert told[3] == "color: is not an argument of this tool (given: 'red')"


def test_what_is_switched_off_may_not_be_planned() -> None:
    assert faults(plan_of({"id": "one", "tool": "a.mix"}), switched_off=["a"]) == ["a.mix is switched off here"]
    assert faults(plan_of({"id": "one", "tool": "a_mix"}), switched_off=["a.mix"]) == ["a.mix is switched off here"]
    check(plan_of({"id": "one", "tool": "b.mix"}), REGISTRY, {}, switched_off=["a", "b.other"])


def test_children_may_use_their_siblings() -> None:
    plan = plan_of({"id": "one", "tool": "a.mix", "args": {"clips": ["$before.video"]}})
    assert faults(plan) == ["$before.video does not exist"]
    assert check(plan, REGISTRY, {}, outside={"before": REGISTRY.tools["b.mix"]}).steps[0].needs == ["before"]


def test_a_plan_is_one_thing() -> None:
    step = {"id": "one", "tool": "a.mix"}
    assert check(Plan(question="Which clip?"), REGISTRY, {}).question == "Which clip?"
    for plan, said in ((Plan(), "none of them"), (Plan(question="a", reply="b"), "question and reply")):
        assert faults(plan) == [f"a plan is exactly one of steps, question or reply; this one has {said}"]
    assert "steps and reply" in faults(Plan.model_validate({"steps": [step], "reply": "done"}))[0]


def test_operations_of_the_house_are_bounded(catalogue: Registry) -> None:
    edit = catalogue.get("video.edit")
    for operation in (
        {"type": "speed", "factor": 0}, {"type": "speed", "factor": 9}, {"type": "speed", "factor": float("nan")}, {"type": "speed"},
        {"type": "trim"}, {"type": "trim", "start_s": -1}, {"type": "trim", "start_s": 5, "end_s": 5}, {"type": "trim", "end_s": 0},
        {"type": "trim", "last_s": 5, "start_s": 1}, {"type": "trim", "end_s": 5, "drop_last_s": 1},
        {"type": "trim", "end_s": float("inf")}, {"type": "reframe"}, {"type": "reframe", "aspect": "3:2"},
        {"type": "cut_silence", "pad_s": 3}, {"type": "cut_silence", "min_silence_s": 0}, {"type": "cut_silence", "threshold_db": 3},
        {"type": "cut_silence", "min_silence_s": 0.2, "pad_s": 0.1}, {"type": "clean_audio", "loudness_lufs": 0}, {"type": "explode"},
        {}, "cut_silence",
    ):  # fmt: skip
        with pytest.raises(InvalidPlan) as caught:
            validate_args(edit, {"video": "ast_1", "operations": [operation]}, {})
        assert all("operations.0" in problem for problem in caught.value.problems)
    with pytest.raises(InvalidPlan, match="operations"):
        validate_args(edit, {"video": "ast_1", "operations": []}, {})


def test_a_fault_in_an_operation_reads_as_a_sentence(catalogue: Registry) -> None:
    operations = [{"type": "trim", "start_s": 5, "end_s": 3}]
    with pytest.raises(InvalidPlan) as caught:
        validate_args(catalogue.get("video.edit"), {"video": "ast_1", "operations": operations}, {})
    assert caught.value.problems == ["video.edit: operations.0.trim: the end (3 s) must come after the start (5 s)"]


IDS = [f"s{letter}" for letter in string.ascii_lowercase]


@st.composite
def dags(draw: st.DrawFn) -> dict[str, Any]:
    """A plan whose steps use what earlier steps gave, written down in any order."""
    steps: list[dict[str, Any]] = []
    for step_id in IDS[: draw(st.integers(1, 8))]:
        earlier = [step["id"] for step in steps]
        videos = st.sampled_from(["$attachment.1", *(f"${name}.video" for name in earlier)])
        sounds = st.sampled_from([None, "ast_9", *(f"${name}.audio" for name in earlier)])
        anything = st.sampled_from(["$attachment.1", *(f"${name}.{field}" for name in earlier for field in ("stills", "audio"))])
        args = {
            "clips": draw(st.lists(videos, max_size=3)), "sound": draw(sounds), "anything": draw(st.lists(anything, max_size=2)),
            "length_s": draw(st.floats(0.5, 60)),
        }  # fmt: skip
        needs = draw(st.lists(st.sampled_from(earlier), unique=True)) if earlier else []
        steps.append({"id": step_id, "tool": draw(st.sampled_from(["a.mix", "a_tell", "b.mix"])), "args": args, "needs": needs})
    return {"steps": draw(st.permutations(steps))}


def _depth(plan: Plan) -> int:
    needs = {step.id: step.needs for step in plan.steps}

    def depth(step_id: str) -> int:
        return 1 + max((depth(need) for need in needs[step_id]), default=0)

    return max(depth(step_id) for step_id in needs)


@given(dags())
def test_any_plan_without_loops_passes(plan: dict[str, Any]) -> None:
    checked = check(Plan.model_validate(plan), REGISTRY, ASSETS)
    for step in checked.steps:
        used = {ref[1:].split(".")[0] for ref in str(step.args).replace("'", " ").split() if ref.startswith("$s")}
        assert used <= set(step.needs) and len(set(step.needs)) == len(step.needs)
    assert checked.estimate.seconds >= 2.0 * _depth(checked)
    assert checked.estimate.cost_usd == Decimal("0.10") * len(checked.steps)
    assert check(checked, REGISTRY, ASSETS) == checked


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["$sa.video", "$attachment.²", "$zz.video", "ast_9"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6) | st.sampled_from(["clips", "sound"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, Any]:
    """A sound plan with one to three places overwritten by anything JSON can hold."""
    plan = copy.deepcopy(draw(dags()))
    for _ in range(draw(st.integers(1, 3))):
        step = draw(st.sampled_from(plan["steps"]))
        place = draw(st.sampled_from(["id", "tool", "args", "needs", "arg", "operand"]))
        value = draw(json_values)
        if place in ("arg", "operand") and isinstance(step["args"], dict):
            step["args"][draw(st.sampled_from(["clips", "sound", "anything", "length_s", "word", "nonsense"]))] = value
        elif place in step:
            step[place] = value
    return plan


@settings(max_examples=300)
@given(mutated())
def test_a_broken_plan_is_told_in_sentences(plan: dict[str, Any]) -> None:
    try:
        parsed = Plan.model_validate(plan)
    except ValidationError:
        return  # not even the shape of a plan: refused where JSON comes in
    try:
        check(parsed, REGISTRY, ASSETS)
    except InvalidPlan as error:
        assert error.problems
        assert all(isinstance(problem, str) and 0 < len(problem) < 1000 for problem in error.problems)

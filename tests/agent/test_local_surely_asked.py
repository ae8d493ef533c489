"""What the models are sure of is done where the patterns are at a loss or have planned something else; told here what the models read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from agent.contract import Request
from agent.local.catalogue.matching import matcher
from agent.local.drafting import wording
from agent.local.drafting.left_out import is_a_limit
from agent.local.learned import surely_asked as module
from agent.local.learned.doubted import asks_of_another
from agent.local.learned.frame import Frame, Mark
from agent.local.learned.made_before import changed
from agent.local.planner import LocalPlanner
from agent.phrases import phrase
from tools.contract import Tool, Video
from tools.plan import Plan, Step

Reads = Callable[[dict[tuple[str, ...], float], dict[str, str]], None]
TEXT = "could telegram get Bus leaves at six from the chapel"


@pytest.fixture()
def reads(monkeypatch: pytest.MonkeyPatch) -> Reads:
    """Has the models read a message so: what is asked for, and role -> words."""

    def set_up(asks: dict[tuple[str, ...], float], said: dict[str, str]) -> None:
        def framed(text: str, *_: object) -> Frame:
            marks = [Mark(role, text.find(words), text.find(words) + len(words), 0.97) for role, words in said.items()]
            return Frame(text, asks, tuple(marks))

        monkeypatch.setattr(module, "framed", framed)

    return set_up


def _asked(plan: Plan, text: str, house: list[Tool], *, earlier: tuple[Plan, ...] = ()) -> list[tuple[str, dict[str, object]]]:
    index = matcher(house)

    def within(request: Request, tools: object) -> Plan:
        return LocalPlanner()._plan(request, index.narrowed(tools), lambda _: None)  # type: ignore[arg-type]

    found = module.surely_asked(plan, Request(text, earlier=earlier), index, within)
    return [(step.tool, step.args) for step in found.steps]


LOST = Plan(reply=phrase("unknown", "en", examples="x"))
FOUND = Plan(
    goal="found",
    steps=[
        Step(id="search", tool="asset.search", title="Search", args={"query": "bus"}),
        Step(id="generate", tool="image.generate", title="Draw", args={"prompt": "a chapel"}),
    ],
)
WORDS = {"where": "telegram", "text": "Bus leaves at six from the chapel"}
SAID = [("publishing.announce", {"platforms": ["telegram"], "text": "Bus leaves at six from the chapel"})]


def test_it_is_done_where_the_patterns_are_at_a_loss(house: list[Tool], reads: Reads) -> None:
    reads({("publishing.announce",): 0.8}, WORDS)
    assert _asked(LOST, TEXT, house) == SAID


def test_it_is_done_instead_of_something_else_where_that_is_surer(house: list[Tool], reads: Reads) -> None:
    reads({("publishing.announce",): 0.8}, WORDS)
    assert _asked(FOUND, TEXT, house) == [("asset.search", {"query": "bus"}), ("image.generate", {"prompt": "a chapel"})]
    reads({("publishing.announce",): 0.99}, WORDS)
    assert _asked(FOUND, TEXT, house) == SAID


@pytest.mark.parametrize(
    "asks",
    [{("publishing.announce",): 0.5}, {("publishing.announce",): 0.9, ("cant",): 0.09}, {("talk",): 0.99}, {("unclear",): 0.99}],
    ids=["unsure", "maybe beyond", "talk", "unclear"],
)
def test_nothing_is_done_where_that_is_doubtful(asks: dict[tuple[str, ...], float], house: list[Tool], reads: Reads) -> None:
    reads(asks, WORDS)
    assert _asked(LOST, TEXT, house) == []


def test_a_question_for_what_is_missing_stays(house: list[Tool], reads: Reads) -> None:
    reads({("publishing.announce",): 0.99}, WORDS)
    assert _asked(Plan(question="At what time of day?"), TEXT, house) == []


@pytest.mark.parametrize(
    ("part", "limits"),
    [
        ("except in the first 10 seconds", True), ("кроме первых 10 секунд", True), ("ยกเว้น 10 วินาทีแรก", True), ("the second half", True),
        ("and order me a pizza", False), ("we had a natter about his hip", False),
    ],
)  # fmt: skip
def test_what_limits_a_wish_is_never_left_out(part: str, limits: bool) -> None:
    assert is_a_limit(part) is limits


@pytest.mark.parametrize(
    ("tool", "args", "text", "said", "about"),
    [
        ("script.ideas", {"topic": "debt"}, "aim them at single mums", {"audience": "single mums"}, "debt, for single mums"),
        ("image.generate", {"prompt": "our vicar"}, "he hasn't got a beard", {"avoid": "beard"}, "our vicar, without beard"),
        ("publishing.post", {"topic": "the lost ferret"}, "his name is Biscuit", {"other": "Biscuit"}, "the lost ferret, Biscuit"),
        ("image.generate", {"prompt": "маяк"}, "без чаек пожалуйста", {"avoid": "чаек"}, "маяк, без чаек"),
        ("image.generate", {"prompt": "маяк"}, "убери чаек", {"avoid": "чаек"}, None),
        ("script.ideas", {"topic": "หนี้"}, "ทำให้แม่เลี้ยงเดี่ยวดู", {"audience": "แม่เลี้ยงเดี่ยว"}, "หนี้, สำหรับแม่เลี้ยงเดี่ยว"),
        ("video.short", {"topic": "tap dancing"}, "it's tap, not ballet", {"topic": "tap"}, "tap"),
    ],
)  # fmt: skip
def test_what_was_made_is_about_what_the_marked_words_add(
    tool: str, args: dict[str, str], text: str, said: dict[str, str], about: str | None, house: list[Tool]
) -> None:
    marks = tuple(Mark(role, text.find(words), text.find(words) + len(words), 0.97) for role, words in said.items())
    before = Plan(goal="made", steps=[Step(id="made", tool=tool, title="Made", args=args)])
    language = "th" if text >= "ก" else "ru" if text >= "а" else "en"
    plan = changed(Frame(text, {("change",): 0.99}, marks), Request(text, earlier=[before]), matcher(house), language)
    assert (next(iter(plan.steps[0].args.values())) if plan else None) == about


@pytest.mark.parametrize(
    ("operations", "asked"),
    [
        ({"trim": 0.45, "cut_out": 0.2, "part": 0.1}, {"trim"}),
        ({"trim": 0.45, "cut_out": 0.4}, set()),
        ({"trim": 0.9, "cut_out": 0.6, "part": 0.1}, {"trim", "cut_out"}),
        ({}, set()),
    ],
)
def test_an_operation_is_rather_asked_for_where_it_is_so_by_far(operations: dict[str, float], asked: set[str]) -> None:
    likely = {f"video.edit:{name}": chance for name, chance in operations.items()}
    frame = Frame("lose the end", {("video.edit",): 1.0}, (), operations=likely)
    assert set(frame.rather.edits) == {f"video.edit:{name}" for name in asked}


def test_a_question_may_be_about_nothing_that_is_asked_for(house: list[Tool]) -> None:
    index, text = matcher(house), "a sign for the door, a sleeping cat, saying back in ten minutes"
    too_long = Plan(question=phrase("ask_longest", "en", high="180"))
    assert asks_of_another(too_long, Frame(text, {("image.generate",): 1.0}, ()), index)
    assert not asks_of_another(too_long, Frame(text, {("video.short",): 1.0}, ()), index)
    shape = next(spec for ability in index.abilities if ability.path == "video.edit:reframe" for spec in ability.slots.values())
    which, text = Plan(question=wording.asked(shape, "en")), "drop the back half, it is the raffle"
    halved = Frame(text, {("video.edit",): 1.0}, (), operations={"video.edit:part": 0.97, "video.edit:reframe": 0.01})
    assert asks_of_another(which, halved, index)
    assert not asks_of_another(which, replace(halved, operations={"video.edit:reframe": 0.97}), index)


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        ("The hook by our door needs a sign, square, a sleeping cat, saying Back in ten minutes", "image.generate", {"aspect": "1:1"}),
        ("swim school ad 25s aqua cheery", "video.short", {"duration_s": 25}),
        ("drop the back half, it's the raffle", "video.edit", {"operations": [{"type": "part", "end_share": 0.5}]}),
    ],
)
def test_what_was_asked_in_vain_or_not_understood_is_done(text: str, tool: str, args: dict[str, object], house: list[Tool]) -> None:
    sent = [Video("$attachment.1", filename="clip.mp4")] if tool == "video.edit" else []
    plan = LocalPlanner().plan(Request(text, attachments=sent), house, lambda _: None)
    assert [step.tool for step in plan.steps] == [tool]
    assert plan.steps[0].args | args == plan.steps[0].args

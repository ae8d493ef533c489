"""What the local planner understands, a model understands through the prompt: the same sentences, over the protocol, give the same plans.

The model behind the emulator is made of rules (`tests/emulators/rule_model.py`), so that what is tested is the way there and back: that
everything it needs is in the messages, that the offered schemas take its plans, that plans, questions and replies come back whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from agent.contract import Request, Turn, Writing
from agent.language import detect
from agent.local.planner import LocalPlanner
from agent.model import ModelPlanner
from core.settings import settings
from tests.emulators.openai import OpenAI
from tests.emulators.rule_model import RuleModel
from tools.contract import KINDS, Asset
from tools.plan import Plan, Step
from tools.registry import registry
from tools.validate import check

LABEL = "openai:gpt-5.4-mini"
NOW = datetime(2026, 11, 25, 14, 30, tzinfo=UTC)
SENTENCES = Path(__file__).parent / "local_sentences" / "tuning.txt"


@pytest.fixture(scope="module")
def server(jarvis_home: Path) -> Iterator[OpenAI]:
    patch = pytest.MonkeyPatch()
    with OpenAI() as emulator:
        emulator.answer = RuleModel()
        patch.setenv("OPENAI_API_KEY", emulator.key)
        patch.setenv("OPENAI_BASE_URL", emulator.url)
        settings.cache_clear()
        yield emulator
    patch.undo()
    settings.cache_clear()


def both(request: Request) -> tuple[Plan, Plan]:
    tools = list(registry().tools.values())
    return ModelPlanner(LABEL).plan(request, tools, Writing()), LocalPlanner().plan(request, tools, Writing())


def house_sentences() -> list[tuple[str, str]]:
    """Every third labelled sentence about the tools of the house, with what is at hand."""
    lines = SENTENCES.read_text(encoding="utf-8").partition("# catalogue: house")[2].partition("# catalogue:")[0].splitlines()
    found = [tuple(part.strip() for part in line.split(" | ")[:2]) for line in lines if " | " in line]
    return [(sentence, at_hand) for sentence, at_hand in found[::3]]


def _without_examples(plan: Plan) -> list[str]:
    """The lines of a reply; of a list of abilities only what each line is about."""
    return [line.partition(":")[0] if line.startswith("•") else line for line in (plan.reply or "").splitlines()]


@pytest.mark.parametrize(("sentence", "at_hand"), house_sentences())
def test_a_sentence_becomes_the_same_plan(server: OpenAI, sentence: str, at_hand: str) -> None:
    where, _, kind = at_hand.rpartition(":")
    files: list[Asset] = [] if at_hand == "-" else [KINDS[kind]("ast_1", filename=f"talk.{kind}", meta={"duration_s": 61.5})]
    request = Request(sentence, attachments=[] if where else files, recent=files if where else [], now=NOW, timezone="Asia/Bangkok")
    by_model, by_rules = both(request)
    assert by_model.steps or by_model.question or by_model.reply
    assert [(step.id, step.tool, step.args, step.needs) for step in by_model.steps] == [
        (step.id, step.tool, step.args, step.needs) for step in by_rules.steps
    ]
    assert by_model.question == by_rules.question
    # A model is shown twenty tools of more, so it picks other examples of what can be done; the rest is the same, word for word.
    assert _without_examples(by_model) == _without_examples(by_rules)
    if by_model.steps:
        check(by_model, registry(), {"$attachment.1": files[0], "ast_1": files[0]} if files else {})


def test_a_question_is_answered_by_the_next_message(server: OpenAI) -> None:
    first, _ = both(Request("make it faster", now=NOW, attachments=[KINDS["video"]("ast_1", filename="a.mp4")]))
    asked = first.question
    assert asked
    request = Request(
        "2x", now=NOW, question=asked, history=[Turn("user", "make it faster"), Turn("assistant", asked)],
        recent=[KINDS["video"]("ast_1", filename="a.mp4")],
    )  # fmt: skip
    by_model, by_rules = both(request)
    assert by_model.model_dump(exclude={"goal"}) == by_rules.model_dump(exclude={"goal"})


SHORT = Plan(
    goal="Short about coffee and a post",
    steps=[
        Step(id="short", tool="video.short", title="Short about coffee", args={"topic": "coffee", "duration_s": 20.0}),
        Step(id="plan", tool="publishing.plan", title="Publish", args={"media": "$short.video", "platforms": ["web"]}, needs=["short"]),
    ],
)


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("make it 12 seconds instead", {"duration_s": 12}),
        ("another voice", {"voice": "male"}),
        ("сделай 15 секунд", {"duration_s": 15}),
        ("без музыки", {"music": "none"}),
        ("про чай вместо кофе", {"topic": "чай"}),
        ("ทำให้สั้นลงเหลือ 12 วินาที", {"duration_s": 12}),
        ("ขอเสียงอื่น", {"voice": "male"}),
    ],
)
def test_a_change_is_the_plan_again_with_only_that_changed(server: OpenAI, text: str, changed: dict[str, Any]) -> None:
    by_model, by_rules = both(Request(text, earlier=[SHORT], now=NOW))
    wanted = {**SHORT.steps[0].args, **changed}
    assert [(step.id, step.tool) for step in by_model.steps] == [(step.id, step.tool) for step in SHORT.steps], by_model
    assert (by_model.steps[0].args, by_model.steps[1]) == (wanted, SHORT.steps[1])
    assert [(step.tool, step.args) for step in by_rules.steps if step.id == "short"] == [("video.short", wanted)]


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("remember that my videos are always in Thai", "memory.remember"), ("запомни, что я люблю джаз", "memory.remember"),
        ("จำไว้ว่าช่องของฉันชื่อใบไม้", "memory.remember"), ("forget that I like jazz", "memory.forget"),
        ("забудь, что я люблю джаз", "memory.forget"), ("what do you remember about me?", "memory.recall"),
        ("now make it square", "video.edit"), ("сделай его в два раза быстрее", "video.edit"),
        ("publish it on my page tomorrow at 9:00", "publishing.plan"),
    ],
)  # fmt: skip
def test_memory_and_follow_ups_are_planned_alike(server: OpenAI, text: str, tool: str) -> None:
    by_model, by_rules = both(Request(text, recent=[KINDS["video"]("ast_1", filename="a.mp4")], now=NOW, timezone="Asia/Bangkok"))
    plans = [[(step.tool, step.args) for step in plan.steps] for plan in (by_model, by_rules)]
    assert plans[0] == plans[1] and [called for called, _ in plans[0]] == [tool]


@pytest.mark.parametrize("text", ["make it square", "сделай его квадратным", "ทำให้เป็นแนวตั้ง"])
def test_what_is_needed_is_asked_for_in_the_persons_language(server: OpenAI, text: str) -> None:
    by_model, by_rules = both(Request(text, now=NOW))
    assert by_model.question and by_model.question == by_rules.question
    assert detect(by_model.question) == detect(text)


@pytest.mark.parametrize("text", ["hello", "สวัสดีครับ", "привет", "thanks!", "спасибо", "ขอบคุณครับ", "что ты умеешь?", ""])
def test_small_talk_is_answered_in_the_persons_language(server: OpenAI, text: str) -> None:
    by_model, by_rules = both(Request(text, now=NOW))
    assert by_model.reply == (by_rules.reply or "").strip() and not by_model.steps


def test_a_tool_that_was_not_offered_cannot_be_planned(server: OpenAI, monkeypatch: pytest.MonkeyPatch) -> None:
    tools: list[Any] = [tool for tool in registry().tools.values() if tool.name != "video.edit"]
    clip = KINDS["video"]("ast_1", filename="a.mp4")
    made = ModelPlanner(LABEL).plan(Request("cut the silences", attachments=[clip], now=NOW), tools, Writing())
    assert all(step.tool != "video.edit" for step in made.steps)

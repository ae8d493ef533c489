# ruff: noqa: E501 - tables of sentences read better unbroken
"""Messages in the middle of a conversation: one of several ideas, "it", greetings before a question, what the last work has no part in."""

from __future__ import annotations

from typing import Any

import pytest

from agent.contract import Request, Turn, Writing
from agent.local.planner import LocalPlanner
from tools.catalogue import house_tools
from tools.contract import KINDS, Asset, Tool
from tools.plan import Plan, Step
from tools.registry import registry

ANGLES = ("first_thought", "senses", "place")


@pytest.fixture(scope="module")
def house() -> list[Tool]:
    return house_tools(registry())


def asset(kind: str, name: str, number: int, **meta: Any) -> Asset:
    return KINDS[kind](f"ast_{number}", kind=kind, filename=name, meta=meta)


def planned(house: list[Tool], text: str, earlier: Step, recent: list[Asset]) -> Plan:
    history = [Turn("user", "the wish before"), Turn("assistant", "what came of it")]
    request = Request(text, recent=recent, earlier=[Plan(goal="before", steps=[earlier])], history=history)
    return LocalPlanner().plan(request, house, Writing())


def after_ideas(house: list[Tool], text: str, topic: str = "knitting") -> Plan:
    choices = [{"topic": topic, "angle": angle} for angle in ANGLES]
    ideas = Step(id="ideas", tool="script.ideas", title="Ideas", args={"topic": topic, "count": 3})
    return planned(house, text, ideas, [asset("text", "ideas.txt", 1, choices=choices, topic=topic)])


def after_a_short(house: list[Tool], text: str) -> Plan:
    made = [("video", "Tea - are you sure.mp4"), ("image", "Tea - are you sure-thumbnail.jpg"), ("subtitles", "Tea - are you sure-en.srt")]
    short = Step(id="short", tool="video.short", title="Short about tea", args={"topic": "tea", "duration_s": 10})
    return planned(house, text, short, [asset(kind, name, number) for number, (kind, name) in enumerate(made, 1)])


def after_a_script(house: list[Tool], text: str) -> Plan:
    script = Step(id="write", tool="script.write", title="Script", args={"topic": "пчёл", "duration_s": 20})
    return planned(house, text, script, [asset("document", "script.json", 1), asset("text", "narration.txt", 2), asset("text", "script.txt", 3)])


@pytest.mark.parametrize(
    ("said", "place", "args"),
    [
        ("make the second one, 15 seconds", 1, {"duration_s": 15}),
        ("take the third and make it a 20 second square video", 2, {"duration_s": 20, "aspect": "1:1"}),
        ("I like the second, make it vertical", 1, {"aspect": "9:16"}),
        ("number 1 please, with a male voice", 0, {"voice": "male"}),
        ("do idea 3 in Thai", 2, {"language": "th"}),
        ("2", 1, {}),
        ("сделай первую, 10 секунд, квадратное", 0, {"duration_s": 10, "aspect": "1:1"}),
        ("мне нравится второй, сделай из него ролик на 15 секунд", 1, {"duration_s": 15}),
        ("давай третью на 20 секунд", 2, {"duration_s": 20}),
        ("เอาอันที่สอง ทำเป็นคลิป 10 วินาที", 1, {"duration_s": 10}),
        ("ขอข้อ 3 เป็นแนวนอน 20 วินาที", 2, {"aspect": "16:9", "duration_s": 20}),
        ("ชอบอันที่สองที่สุด ทำเลย", 1, {}),
    ],
)
def test_one_of_the_ideas_with_what_it_is_to_become(house: list[Tool], said: str, place: int, args: dict[str, Any]) -> None:
    plan = after_ideas(house, said)
    assert [(step.tool, step.args) for step in plan.steps] == [("video.short", {"topic": "knitting", "angle": ANGLES[place], **args})]


def test_a_number_alone_means_nothing_where_nothing_was_offered(house: list[Tool]) -> None:
    assert not after_a_short(house, "2").steps


@pytest.mark.parametrize(
    ("said", "tool", "args"),
    [
        ("make the music calmer", "video.short", {"topic": "tea", "duration_s": 10, "music": "calm"}),
        ("another voice", "video.short", {"topic": "tea", "duration_s": 10, "voice": "male"}),
        ("make a picture of a cat", "image.generate", {"prompt": "a cat"}),
        ("write a script for a 30 second video about how bees make honey", "script.write", {"topic": "how bees make honey", "duration_s": 30}),
        ("what did you make today?", "insight.report", {"period": "today"}),
        ("which videos did I make?", "asset.search", {"kind": "video"}),
        ("วันนี้ทำอะไรไปบ้าง", "insight.report", {"period": "today"}),
        ("ทำคลิปอะไรไปแล้วบ้าง", "asset.search", {"kind": "video"}),
        ("какие видео я сделал?", "asset.search", {"kind": "video"}),
        ("my shop is called Bean House, remember that", "memory.remember", {"text": "my shop is called Bean House"}),
        ("ร้านผมชื่อบ้านกาแฟ จำไว้ด้วย", "memory.remember", {"text": "ร้านผมชื่อบ้านกาแฟ"}),
        ("мой магазин называется Лён, запомни", "memory.remember", {"text": "мой магазин называется Лён"}),
        ("запомни, что я говорю на «ты»", "memory.remember", {"text": 'я говорю на "ты"'}),
    ],
)
def test_after_a_short(house: list[Tool], said: str, tool: str, args: dict[str, Any]) -> None:
    assert [(step.tool, step.args) for step in after_a_short(house, said).steps] == [(tool, args)]


@pytest.mark.parametrize(
    ("said", "tool", "args"),
    [
        ("сделай музыку поспокойнее на 15 секунд", "music.generate", {"mood": "calm", "duration_s": 15}),
        ("make calm music for 15 seconds", "music.generate", {"mood": "calm", "duration_s": 15}),
        ("make it calmer", "script.write", {"topic": "пчёл", "duration_s": 20, "tone": "calm"}),
        ("сделай его короче", "script.write", {"topic": "пчёл", "duration_s": 14}),
        ("read it aloud", "voice.speak", {"script": "ast_2"}),
    ],
)
def test_after_a_script_music_is_no_change_of_it(house: list[Tool], said: str, tool: str, args: dict[str, Any]) -> None:
    assert [(step.tool, step.args) for step in after_a_script(house, said).steps] == [(tool, args)]


@pytest.mark.parametrize("said", ["hi, who are you?", "thanks! what can you do?", "привет! что ты умеешь?", "สวัสดีครับ ทำอะไรได้บ้าง"])
def test_a_greeting_before_a_question_changes_nothing(house: list[Tool], said: str) -> None:
    reply = LocalPlanner().plan(Request(said), house, Writing()).reply
    assert reply is not None and reply.count("\n") > 5


@pytest.mark.parametrize(
    ("wish", "question_answered_by", "tool"),
    [
        ("make a video", "a song instead", "music.generate"),
        ("сделай видео", "лучше музыку", "music.generate"),
        ("make a video", "what do you remember about me?", "memory.recall"),
        ("вырежи паузы", "сколько я потратил?", "insight.report"),
        ("make a video", "what's the weather?", None),
        ("сделай видео", "какая завтра погода?", None),
        ("ทำวิดีโอ", "ทำอะไรได้บ้าง", None),
        ("make a video", "about cats", "video.short"),
    ],
)
def test_what_is_said_while_an_answer_is_waited_for(house: list[Tool], wish: str, question_answered_by: str, tool: str | None) -> None:
    asked = LocalPlanner().plan(Request(wish), house, Writing())
    assert asked.question
    history = [Turn("user", wish), Turn("assistant", asked.question)]
    plan = LocalPlanner().plan(Request(question_answered_by, question=asked.question, history=history), house, Writing())
    assert [step.tool for step in plan.steps] == ([tool] if tool else []) and plan.question is None


@pytest.mark.parametrize(
    ("said", "places", "args"),
    [
        ("make the first and the third", (0, 2), {}),
        ("1 and 3, 20 seconds", (0, 2), {"duration_s": 20}),
        ("all of them, 20 seconds each", (0, 1, 2), {"duration_s": 20}),
        ("сделай первую и третью", (0, 2), {}),
        ("все, по 20 секунд", (0, 1, 2), {"duration_s": 20}),
        ("2 и 3", (1, 2), {}),
        ("เอาอันแรกกับอันที่สาม", (0, 2), {}),
        ("ทั้งหมด คลิปละ 20 วินาที", (0, 1, 2), {"duration_s": 20}),
    ],
)
def test_several_of_the_ideas_become_a_short_each(house: list[Tool], said: str, places: tuple[int, ...], args: dict[str, Any]) -> None:
    steps = after_ideas(house, said).steps
    assert [step.tool for step in steps] == ["video.short"] * len(places)
    assert [step.args for step in steps] == [{**args, "topic": "knitting", "angle": ANGLES[place]} for place in places]


@pytest.mark.parametrize("said", ["make a video from it", "сделай из него видео", "เอาไปทำวิดีโอ"])
def test_a_script_is_what_a_video_is_made_from(house: list[Tool], said: str) -> None:
    (step,) = after_a_script(house, said).steps
    assert (step.tool, step.args["notes"]) == ("video.short", ["ast_2"])

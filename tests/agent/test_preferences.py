"""Preferences: read out of sentences, put into plans where nothing was said, learned from what was chosen again and again."""

from __future__ import annotations

from typing import Any

import pytest

from agent.contract import Request, Writing
from agent.local.planner import LocalPlanner
from agent.preferences import Preference, applied, choices, habit, understood, with_defaults
from memory.facts import statements
from tools.contract import Tool
from tools.plan import Plan, Step
from tools.registry import registry


@pytest.fixture(scope="module")
def catalogue(jarvis_home: object) -> list[Tool]:
    return [tool for tool in registry().tools.values() if tool.module.startswith("tools.")]


@pytest.mark.parametrize(
    ("sentence", "field", "value"),
    [
        ("I always want Thai subtitles", "subtitle_languages", ["th"]),
        ("ฉันชอบซับไตเติลภาษาไทยเสมอ", "subtitle_languages", ["th"]),
        ("always use a female voice", "voice", "female"),
        ("my videos are always square", "aspect", "1:1"),
        ("всегда делай вертикальные видео", "aspect", "9:16"),
        ("the music should always be calm", "mood", "calm"),
        ("by default publish on TikTok and Instagram", "platforms", ["instagram", "tiktok"]),
        ("always speak Russian", "language", "ru"),
        ("my shop is called Blue Bean and I prefer square videos", "aspect", "1:1"),
        ("ช่องผมชื่อบ้านกาแฟ ทำคลิปแนวตั้งเสมอ", "aspect", "9:16"),
        ("наши цвета всегда тёмно-синие", "palette", "blue"),
        ("ผมชอบเสียงผู้หญิง", "voice", "female"),
        ("stop putting music in my videos", "music", "none"),
        ("больше не ставь музыку в ролики", "music", "none"),
        ("อย่าใส่เพลงในคลิปอีก", "music", "none"),
        ("мне не нравится женский голос, больше его не используй", "voice", "male"),
        ("я не люблю когда музыка громкая больше так не делай", "music_level", "quiet"),
        ("i don't like pink, always use blue", "palette", "blue"),
        ("do not use a male voice from now on", "voice", "female"),
        ("все видосы для зала железный кот 10 секунд мужской голос", "duration_s", 10),
        ("all videos for iron gym are 10 seconds with a male voice", "duration_s", 10),
    ],
)
def test_what_a_sentence_sets(catalogue: list[Tool], sentence: str, field: str, value: Any) -> None:
    found = {preference.field: preference.value for preference in understood(sentence, catalogue)}
    assert found.get(field) == value


@pytest.mark.parametrize("sentence", [
    "my channel is called Green Leaf", "Anna lives in Riga", "the meeting is at 9:16", "I love my dog", "I love tea and coffee",
    "я люблю кофе", "ผมชอบกาแฟ", "I like dark chocolate", "my channel is called Telegram Tea, we are in Riga",
])  # fmt: skip
def test_what_sets_nothing(catalogue: list[Tool], sentence: str) -> None:
    assert understood(sentence, catalogue) == []


def test_a_default_changes_only_what_was_left_open_and_the_plan_says_so(catalogue: list[Tool]) -> None:
    preferences = [Preference("subtitle_languages", ["th"]), Preference("aspect", "1:1"), Preference("palette", "no such")]
    steps = [
        Step(id="a", tool="video.short", title="A short", args={"topic": "tea"}),
        Step(id="b", tool="video.short", title="Another", args={"topic": "tea", "aspect": "16:9", "subtitle_languages": ["ru"]}),
        Step(id="c", tool="memory.recall", title="Look", args={}),
    ]
    plan = applied(Plan(steps=steps), preferences, catalogue, "en")
    assert plan.steps[0].args == {"topic": "tea", "subtitle_languages": ["th"], "aspect": "1:1"}
    assert plan.steps[0].title == "A short (Thai subtitles, square, as always)"
    assert plan.steps[1:] == steps[1:]
    assert "เหมือนเคย" in applied(Plan(steps=steps), preferences, catalogue, "th").steps[0].title


def test_no_music_is_no_file_of_that_name(catalogue: list[Tool]) -> None:
    """The music of a film from files is a file; "none" is a choice of shorts only."""
    plan = Plan(steps=[Step(id="a", tool="video.generate", title="Film", args={"clips": ["$attachment.1", "$attachment.2"]})])
    assert applied(plan, [Preference("music", "none")], catalogue, "en") == plan
    short = Plan(steps=[Step(id="a", tool="video.short", title="Short", args={"topic": "tea"})])
    assert applied(short, [Preference("music", "none")], catalogue, "en").steps[0].args["music"] == "none"


def test_remembering_a_wish_sets_defaults(catalogue: list[Tool]) -> None:
    said = Step(id="r", tool="memory.remember", args={"text": "I always want Thai subtitles"})
    told = Step(id="s", tool="memory.remember", args={"text": "x", "defaults": [{"field": "voice", "value": "male"}]})
    first, second = with_defaults(Plan(steps=[said, told]), catalogue).steps
    assert {"field": "subtitle_languages", "value": ["th"]} in first.args["defaults"] and second == told


def test_two_statements_are_two_memories_and_each_sets_what_it_says(catalogue: list[Tool]) -> None:
    text = "my dog is called Rex and I always want Thai subtitles"
    plan = with_defaults(Plan(goal="g", steps=[Step(id="r", tool="memory.remember", title="t", args={"text": text})]), catalogue)
    assert {default["said"] for default in plan.steps[0].args["defaults"]} == {"I always want Thai subtitles"}
    assert statements(text) == ["my dog is called Rex", "I always want Thai subtitles"]
    assert statements("we sell tea and cups. Мой канал называется Рыбалка и я снимаю зимой") == [
        "we sell tea and cups", "Мой канал называется Рыбалка", "я снимаю зимой"
    ]  # fmt: skip


def test_a_habit_is_the_same_choice_three_times_in_a_row(catalogue: list[Tool]) -> None:
    plan = Plan(steps=[Step(id="a", tool="video.short", args={"topic": "tea", "voice": "male", "duration_s": 30})])
    assert choices(plan, [], catalogue) == {"voice": "male"}
    assert choices(plan, [Preference("voice", "male")], catalogue) == {}
    male, female, other = {"voice": "male"}, {"voice": "female"}, {"aspect": "1:1"}
    assert habit([male, male, other, male]) == Preference("voice", "male")
    for history in ([], [male, male], [male, female, male, male], [other, male, male, male]):
        assert habit(history) is None


def test_what_a_change_carries_over_is_not_chosen_again(catalogue: list[Tool]) -> None:
    def short(**args: object) -> Plan:
        return Plan(steps=[Step(id="a", tool="video.short", args={"voice": "male", **args})])

    assert choices(short(topic="tea", duration_s=20), [], catalogue, before=short(topic="tea")) == {}
    assert choices(short(topic="rain"), [], catalogue, before=short(topic="tea")) == {"voice": "male"}


@pytest.mark.parametrize(
    ("message", "tool", "args"),
    [
        ("remember that my channel is called Leaf & Co, and never post on Sundays", "memory.remember",
         {"text": "my channel is called Leaf & Co, and never post on Sundays"}),
        ("Please remember: I live in Riga", "memory.remember", {"text": "I live in Riga"}),
        ("จำไว้ว่าช่องของฉันชื่อใบไม้นะครับ", "memory.remember", {"text": "ช่องของฉันชื่อใบไม้"}),
        ("Запомни, что мой канал называется Сад", "memory.remember", {"text": "мой канал называется Сад"}),
        ("forget my channel name", "memory.forget", {"query": "my channel name"}),
        ("forget everything about me", "memory.forget", {"query": "everything about me"}),
        ("забудь про мой канал", "memory.forget", {"query": "мой канал"}),
        ("ลืมเรื่องชื่อช่อง", "memory.forget", {"query": "ชื่อช่อง"}),
        ("what do you remember about me?", "memory.recall", {}),
        ("что ты обо мне помнишь?", "memory.recall", {}),
        ("จำอะไรเกี่ยวกับฉันได้บ้าง", "memory.recall", {}),
    ],
)  # fmt: skip
def test_memory_is_spoken_to_in_plain_words(catalogue: list[Tool], message: str, tool: str, args: dict[str, Any]) -> None:
    plan = LocalPlanner().plan(Request(text=message), catalogue, Writing())
    assert [(step.tool, step.args) for step in plan.steps] == [(tool, args)]


@pytest.mark.parametrize(("language", "said"), [("en", "calm music"), ("ru", "спокойная музыка"), ("th", "ดนตรีสงบ")])
def test_a_remembered_choice_is_worded_as_the_field_writes_it(catalogue: list[Tool], language: str, said: str) -> None:
    step = Step(id="a", tool="video.short", title="A", args={"topic": "tea"})
    title = applied(Plan(steps=[step]), [Preference("music", "calm")], catalogue, language).steps[0].title
    assert said in title and "*" not in title


@pytest.mark.parametrize(
    "sentence", ["never use that voice again", "никогда не используй эту музыку", "we never use red", "i hate sad music"]
)
def test_what_is_refused_sets_nothing_that_was_not_said(catalogue: list[Tool], sentence: str) -> None:
    assert understood(sentence, catalogue) == []


def test_how_long_films_are_is_no_length_of_songs(catalogue: list[Tool]) -> None:
    film = Step(id="a", tool="video.short", args={"topic": "squats for iron gym"})
    song = Step(id="b", tool="music.generate", args={"prompt": "calm"})
    kept = [Preference("duration_s", 10, "iron gym")]
    steps = applied(Plan(steps=[film, song]), kept, catalogue, "en", "a video about squats for iron gym").steps
    assert steps[0].args["duration_s"] == 10 and "duration_s" not in steps[1].args

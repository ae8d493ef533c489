"""Wishes as people type them: what they leave out, take for granted, or put the other way round."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import pytest

from agent.local.planner import LocalPlanner
from agent.local.wordings.repairs import mended, settled, without_praise
from agent.rehearsal import Scene, rehearse
from tools.catalogue import house_tools
from tools.contract import Tool
from tools.plan import Plan
from tools.registry import registry

FRIDAY = datetime.fromisoformat("2026-11-20T10:00:00+07:00")


@pytest.fixture(scope="module")
def house() -> list[Tool]:
    return house_tools(registry())


def planned(house: list[Tool], *messages: str, files: Sequence[str] = ()) -> Plan:
    *history, text = messages
    scene = Scene.read({"text": text, "attachments": list(files), "history": history})
    return rehearse(Scene(scene.text, scene.attachments, scene.history, FRIDAY), LocalPlanner(), house)


def tools_of(plan: Plan) -> list[str]:
    return [step.tool for step in plan.steps]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("cut the first 7 seconds and the last 3", "cut the first 7 seconds and the last 3 seconds"),
        ("убери первые 3 сек и последние 5", "убери первые 3 сек и последние 5 сек"),
        ("the first 2 seconds and the last 3 videos", "the first 2 seconds and the last 3 videos"),
        ("don't touch the sound just crop it", "don't touch the sound, crop it"),
        ("don't just cut it", "don't just cut it"),
        ("make 2 reels: one about tea, the other about milk", "make reels about tea, the other about milk"),
        ("a video how bees dance", "a video about how bees dance"),
    ],
)
def test_what_is_left_out_is_put_back(said: str, meant: str) -> None:
    assert mended(said) == meant


def test_praise_and_contrast_leave_the_wish() -> None:
    assert without_praise("cool, and the same in Thai") == "and the same in Thai"
    assert without_praise("cool colours please") == "cool colours please"
    assert settled("not teal but navy") == "navy"
    assert settled("not only teal but navy") == "not only teal but navy"


@pytest.mark.parametrize("platform", ["ไอจี", "TikTok", "ยูทูบ", "เฟซบุ๊ก"])
@pytest.mark.parametrize("joint", ["แล้ว", " จากนั้น", " แล้วก็", "และ"])
def test_a_day_in_an_example_makes_no_rescheduling_of_a_publication(platform: str, joint: str, house: list[Tool]) -> None:
    plan = planned(house, f"วาดรูปแมว{joint}ลง{platform}วันศุกร์ 6 โมงเย็น")
    assert tools_of(plan) == ["image.generate", "publishing.plan"]
    assert plan.steps[1].args["when"] == "2026-11-20T18:00:00+07:00"
    assert plan.steps[1].needs == [plan.steps[0].id]


@pytest.mark.parametrize(
    "text",
    ["make two versions, square and vertical", "сделай две версии, квадратную и вертикальную", "ทำเป็นจัตุรัส และทำเป็นแนวตั้ง"],
)
def test_two_shapes_are_two_results(text: str, house: list[Tool]) -> None:
    plan = planned(house, text, files=["video:talk.mp4"])
    shapes: list[Any] = [operation["aspect"] for step in plan.steps for operation in step.args["operations"]]
    assert sorted(shapes) == ["1:1", "9:16"]


@pytest.mark.parametrize(("text", "topics"), [
    ("make a short on tea, one on matcha and one on teapots", ["tea", "matcha", "teapots"]),
    ("два ролика: один про латте, другой про эспрессо", ["латте", "эспрессо"]),
    ("ทำคลิป 2 อัน อันนึงเรื่องหมา อีกอันเรื่องแมว", ["หมา", "แมว"]),
])  # fmt: skip
def test_one_about_this_and_one_about_that(text: str, topics: list[str], house: list[Tool]) -> None:
    assert [step.args["topic"] for step in planned(house, text).steps] == topics


@pytest.mark.parametrize("question", ["what about?", "about what?", "why do you ask?", "о чём?", "เรื่องอะไรคะ"])
def test_a_question_asked_back_is_no_answer(question: str, house: list[Tool]) -> None:
    asked = planned(house, "make a video")
    assert planned(house, "make a video", question).question == asked.question


def test_a_question_may_be_what_it_is_about(house: list[Tool]) -> None:
    (step,) = planned(house, "make a video", "why do cats purr?").steps
    assert step.args["topic"] == "why do cats purr"


@pytest.mark.parametrize("text", ["play music on spotify", "включи музыку на спотифай", "เล่นเพลงใน spotify", "reply to the comments"])
def test_what_happens_in_another_service_is_nobodys_work_here(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert plan.reply
    assert not plan.steps


@pytest.mark.parametrize("text", ["which videos did I make about cats", "какие ролики я снимал про котов", "เคยทำคลิปเรื่องแมวไหม"])
def test_what_was_made_is_looked_up_and_not_made(text: str, house: list[Tool]) -> None:
    assert tools_of(planned(house, text)) == ["asset.search"]


def test_what_is_made_several_times_a_day_goes_out_so(house: list[Tool]) -> None:
    assert planned(house, "two clips a day about tea on tiktok").question
    assert tools_of(planned(house, "make a short about what to do every day")) == ["video.short"]


@pytest.mark.parametrize(("text", "when"), [
    ("post it on youtube on the 28th at 6pm", "2026-11-28T18:00:00+07:00"),
    ("выложи на ютуб 3-го в 18:00", "2026-12-03T18:00:00+07:00"),
    ("ลงยูทูบวันที่ 5 เวลา 18:00", "2026-12-05T18:00:00+07:00"),
    ("post it on youtube at 5", "2026-11-20T17:00:00+07:00"),
    ("post it on youtube at 9 am", "2026-11-21T09:00:00+07:00"),
])  # fmt: skip
def test_days_of_the_month_and_bare_hours(text: str, when: str, house: list[Tool]) -> None:
    (step,) = planned(house, text, files=["video:ad.mp4"]).steps
    assert step.args["when"] == when

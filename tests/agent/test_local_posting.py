# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is to go out, and what is not: questions on the way to a publication, called off before they are answered."""

from __future__ import annotations

import pytest

from agent.language import detect
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("asks", "leaves"),
    [("post this tomorrow on tiktok", "don't post it yet"), ("โพสต์คลิปนี้ลง tiktok พรุ่งนี้", "อย่าเพิ่งโพสต์"), ("выложи это завтра в тикток", "пока не выкладывай")],
)  # fmt: skip
def test_asked_for_the_hour_it_may_be_called_off(asks: str, leaves: str, house: list[Tool]) -> None:
    plan = planned(house, asks, leaves, files=["video:a.mp4"])
    assert planned(house, asks, files=["video:a.mp4"]).question and not plan.steps and not plan.question and plan.reply


@pytest.mark.parametrize(
    "text", ["запости завтра в 10 утра в телегу", "schedule a post for friday 6pm on telegram: we are open again!", "ตั้งเวลาโพสต์วันศุกร์ 18:00 ลงเทเลแกรม"]
)
def test_a_post_of_nothing_asks_what_is_to_go_out(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    tool = next(tool for tool in house if tool.name == "publishing.plan")
    assert not plan.steps and plan.question == tool.input.model_json_schema()["properties"]["media"]["ask"][detect(text)]


@pytest.mark.parametrize("text", ["отмени все посты на выходные", "ยกเลิกโพสต์เสาร์อาทิตย์นี้ทั้งหมด", "cancel all posts this weekend"])
def test_of_a_weekend_only_its_days_are_cancelled(text: str, house: list[Tool]) -> None:
    steps = said(planned(house, text))
    assert [(tool, args["day"]) for tool, args in steps] == [("publishing.cancel", "2026-11-21"), ("publishing.cancel", "2026-11-22")]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("move the post about yoga to monday 7pm", "yoga"),
        ("перенеси пост про йогу с четверга на понедельник 19:00", "йогу"),
        ("เลื่อนโพสต์เรื่องโยคะ ไปวันจันทร์ 19:00", "โยคะ"),
    ],
)
def test_what_is_moved_is_the_post_that_is_named(text: str, query: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["query"]) == ("publishing.move", query)

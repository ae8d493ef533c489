# ruff: noqa: E501 - tables of sentences read better unbroken
"""What work would cost, asked as those ask whose language it is not: the price is told, and no report of what was spent."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how much cost a 30 sec video?", "“a 30 sec video” would cost nothing"),
        ("how much cost one minute of video?", "one minute video” would cost nothing"),
        ("hi, how much costs 5 pictures for instagram", "“5 pictures for instagram” would cost nothing"),
        ("how much money for 3 posters?", "“3 posters” would cost nothing"),
        ("what it cost to make 4 pictures?", "“4 pictures” would cost nothing"),
        ("what cost a song", "“a song” would cost nothing"),
        ("how much you charge for a reel", "“a reel” would cost nothing"),
        ("how much does a poster cost?", "“a poster” would cost nothing"),
        ("сколько надо денег за 3 плаката", "«3 плаката»: бесплатно"),
        ("сколько стоят две минуты видео", "«видео на две минуты»: бесплатно"),
        ("сколько денег возьмёшь за плакат", "«плакат»: бесплатно"),
        ("ทำคลิป 30 วิราคาเท่าไหร่", "ไม่มีค่าใช้จ่าย"),
        ("ทำโปสเตอร์ 3 ใบคิดเงินเท่าไหร่", "ไม่มีค่าใช้จ่าย"),
    ],
)
def test_the_price_is_told(text: str, told: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps
    assert told in (plan.reply or "")


@pytest.mark.parametrize(
    "text",
    ["how much did i spend on videos", "how much have i spent", "what did it cost to make 10 videos last month?", "how much cost my last month videos", "сколько я потратил?", "ใช้เงินไปเท่าไหร่แล้ว"],
)
def test_what_was_spent_is_reported(text: str, house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == ["insight.report"]


@pytest.mark.parametrize("text", ["make a video about how much it costs to live in Rome", "make a picture with the price 15 euro", "how much cost tickets to Rome"])
def test_it_is_no_question_of_work(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert "cost nothing" not in (plan.reply or "")


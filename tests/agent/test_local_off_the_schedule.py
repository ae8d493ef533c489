"""What is taken off the plan of posts is called off, and never put out."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

EN = ("a 15 sec reel about latte", "post it to instagram tomorrow at 7pm")
RU = ("рилс про раф на 15 сек", "выложи в телегу завтра в 6 вечера")
TH = ("ทำรีลเรื่องลาเต้ 15 วิ", "โพสต์ลงไอจีพรุ่งนี้ 1 ทุ่ม")


@pytest.mark.parametrize(
    ("before", "message", "query"),
    [
        (RU, "убери рилс из плана", ""),
        (RU, "убери ролик из расписания", ""),
        (RU, "вычеркни это из плана публикаций", ""),
        (RU, "сними рилс с расписания", ""),
        (RU, "удали из графика", ""),
        (RU, "удали картинку из плана, пожалуйста", ""),
        (RU, "убери видео из отложенных", ""),
        (RU, "из расписания его убери", ""),
        (RU, "рилс из плана убери", ""),
        ((), "убери рилс про раф из расписания", "раф"),
        (EN, "take the reel off the schedule", ""),
        (EN, "drop that from the queue", ""),
        (EN, "delete the picture from the schedule", ""),
        (EN, "pull the video from the calendar", ""),
        ((), "remove the reel about latte from the posting schedule", "latte"),
        (TH, "เอารีลออกจากตารางโพสต์", ""),
        (TH, "ลบคลิปออกจากแผน", ""),
        (TH, "เอารูปออกจากกำหนดการ", ""),
        ((), "เอารีลออกจากตารางโพสต์หน่อยค่ะ", ""),
    ],
)
def test_what_is_taken_off_the_plan_is_called_off(before: tuple[str, ...], message: str, query: str, house: list[Tool]) -> None:
    assert said(planned(house, *before, message)) == [("publishing.cancel", {"query": query} if query else {})]


def test_a_plan_of_topics_is_changed_and_no_post_called_off(house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, "контент план на неделю для кофейни", "убери вторник из плана"))
    assert tool == "script.calendar" and args["moves"]


@pytest.mark.parametrize(
    ("before", "message"),
    [
        (RU, "поставь рилс в план на завтра в 7 вечера в инсту"),
        (EN, "put the reel on the schedule for sunday 5pm on instagram"),
    ],
)
def test_what_is_put_on_the_plan_still_goes_out(before: tuple[str, ...], message: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, *before, message))
    assert tool in ("publishing.plan", "publishing.move") and args["when"]


@pytest.mark.parametrize(
    ("first", "message"),
    [("рилс про планы на лето", "убери слово план из рилса"), ("a reel about summer", "remove the word summer from the reel")],
)
def test_what_something_is_taken_away_from_is_not_put_out(first: str, message: str, house: list[Tool]) -> None:
    assert not [tool for tool, _ in said(planned(house, first, message)) if tool.startswith("publishing.")]

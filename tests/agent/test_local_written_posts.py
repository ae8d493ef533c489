# ruff: noqa: E501 - tables of sentences read better unbroken
"""Posts that are still to be written and then go out."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

NINE = {"when": "2026-11-21T09:00:00+07:00", "timezone": "Etc/GMT-7"}


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("write a post about our sale and publish it on telegram", {"topic": "our sale", "platforms": ["telegram"]}),
        ("напиши пост про нашу распродажу и опубликуй в телеграм", {"topic": "нашу распродажу", "platforms": ["telegram"]}),
        ("เขียนโพสต์เรื่องลดราคาแล้วลงเทเลแกรม", {"topic": "ลดราคา", "platforms": ["telegram"]}),
        ("write a telegram post about monday being closed and put it out tomorrow 9am", {"topic": "monday being closed", "platforms": ["telegram"], **NINE}),
        ("write and publish a post on telegram about our sale tomorrow at 9", {"topic": "our sale", "platforms": ["telegram"], **NINE}),
        ("напиши и опубликуй пост в телеграм про новое меню", {"topic": "новое меню", "platforms": ["telegram"]}),
        ("write a tweet about our new menu and post it", {"topic": "our new menu", "platforms": ["x"]}),
        ("write a facebook post about our sale: 20% off until Sunday, and schedule it for tomorrow 9am", {"topic": "our sale", "details": ["20% off until Sunday"], "platforms": ["facebook"], **NINE}),
        ("write a post about our sale and publish it on instagram tomorrow at 9", {"topic": "our sale", "platforms": ["instagram"], **NINE}),
        ("напиши пост для телеграма про скидки 20% и опубликуй завтра в 9 утра", {"topic": "скидки 20%", "platforms": ["telegram"], **NINE}),
    ],
)  # fmt: skip
def test_it_is_written_and_goes_out(text: str, args: dict[str, object], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("publishing.post", args)]


@pytest.mark.parametrize(
    "text",
    [
        "write 3 posts about tea and publish one every day at 9 on telegram",
        "напиши 3 поста про чай и выкладывай по одному в день в 9 в телеграм",
        "เขียนโพสต์เรื่องชา 3 โพสต์ แล้วลงเทเลแกรมวันละโพสต์ตอน 9 โมง",
    ],
)
def test_several_are_different_and_go_out_one_by_one(text: str, house: list[Tool]) -> None:
    steps = planned(house, text).steps
    assert [step.tool for step in steps] == ["publishing.post"] * 3
    assert [step.args["seed"] for step in steps] == [0, 1, 2]
    assert [step.args["when"][:16] for step in steps] == ["2026-11-21T09:00", "2026-11-22T09:00", "2026-11-23T09:00"]


def test_each_topic_is_a_post(house: list[Tool]) -> None:
    steps = planned(house, "write posts about tea, coffee and cocoa and post one a day at 9 on telegram").steps
    assert [(step.tool, step.args["topic"]) for step in steps] == [("publishing.post", topic) for topic in ("tea", "coffee", "cocoa")]


@pytest.mark.parametrize(
    ("asks", "answer"),
    [("write a post about our new menu and publish it", "on telegram"), ("напиши пост про новое меню и опубликуй", "в телеграм")],
)
def test_where_is_asked_and_the_answer_makes_the_post(asks: str, answer: str, house: list[Tool]) -> None:
    assert planned(house, asks).question
    ((tool, args),) = said(planned(house, asks, answer))
    assert tool == "publishing.post" and args["platforms"] == ["telegram"]


def test_words_that_are_told_go_out_as_they_are(house: list[Tool]) -> None:
    plan = planned(house, "write a post saying we are closed on monday and publish it on facebook")
    assert said(plan) == [("publishing.announce", {"text": "We are closed on monday", "platforms": ["facebook"]})]


@pytest.mark.parametrize("text", ["write a post about our sale", "напиши пост про нашу распродажу", "เขียนโพสต์เรื่องลดราคา"])
def test_what_is_not_to_go_out_is_only_written(text: str, house: list[Tool]) -> None:
    assert [step.tool for step in planned(house, text).steps] == ["script.metadata"]


@pytest.mark.parametrize(
    "text", ["make a video about our new menu and post it", "сделай ролик про новое меню и выложи его", "ทำคลิปเรื่องชาแล้วโพสต์เลย", "draw a cat and publish it"]
)
def test_what_goes_out_somewhere_is_asked_where(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and plan.question and "Telegram" in plan.question


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("a post about our sale tomorrow at 9 on telegram", {"topic": "our sale", "platforms": ["telegram"], **NINE}),
        ("пост про скидку на переобувку завтра в 9 утра в телеграм", {"topic": "скидку на переобувку", "platforms": ["telegram"], **NINE}),
    ],
)
def test_a_post_with_its_place_and_time_needs_no_verb(text: str, args: dict[str, object], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("publishing.post", args)]


@pytest.mark.parametrize(("text", "topic"), [("a post about tea", "tea"), ("пост про чай", "чай")])
def test_a_post_with_neither_is_written(text: str, topic: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("script.metadata", {"topic": topic})]


@pytest.mark.parametrize(
    ("text", "topic", "places", "when"),
    [
        ("plan a fb post for thursday 7pm about the new stout", "the new stout", ["facebook"], "2026-11-26T19:00"),
        ("publish a post on telegram tomorrow 10am about 20% off retainers", "20% off retainers", ["telegram"], "2026-11-21T10:00"),
        ("опубликуй пост в телегу завтра в 10 утра про скидку 20% на каппы", "скидку 20% на каппы", ["telegram"], "2026-11-21T10:00"),
        ("пост про новогодний набор напиши и 20 декабря в 12 в телегу кинь", "новогодний набор", ["telegram"], "2026-12-20T12:00"),
        ("объявление про скидки составь и завтра в 9 в телегу выложи", "скидки", ["telegram"], "2026-11-21T09:00"),
        ("ตั้งเวลาโพสต์เรื่องเบียร์ใหม่ลงเฟซพฤหัสทุ่มนึง", "เบียร์ใหม่", ["facebook"], "2026-11-26T19:00"),
    ],
)
def test_a_post_that_is_planned_and_not_there_is_written(text: str, topic: str, places: list[str], when: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "publishing.post" and (args["topic"], args["platforms"], args["when"][:16]) == (topic, places, when)


@pytest.mark.parametrize(
    "text",
    ["plan a post for thursday 7pm about the new stout", "запланируй на 1 сентября пост для робототехники день знаний скидка 30%", "ตั้งโพสต์วันพฤหัส 1 ทุ่ม เรื่องเบียร์ใหม่"],
)
def test_where_it_is_to_go_is_asked(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and plan.question


@pytest.mark.parametrize("text", ["schedule a post for friday 6pm on telegram", "publish a post with my photo on insta", "опубликуй пост с моей фоткой завтра в 9 в инсту"])
def test_a_post_of_a_file_or_of_nothing_is_not_written(text: str, house: list[Tool]) -> None:
    assert not planned(house, text).steps


@pytest.mark.parametrize(
    "text",
    [
        "сделай 3 сторис для цветочного и разложи по часам в инсту завтра 10 14 19", "сделай 3 ролика про чай и выложи их в инсту завтра в 10:00, 14:00 и 19:00",
        "make 3 stories about the florist and spread them over tomorrow 10 14 19 on insta", "make 3 videos about tea and post them on insta tomorrow at 10:00, 14:00 and 19:00",
    ],
)  # fmt: skip
def test_what_is_spread_over_a_day_goes_out_at_its_hours(text: str, house: list[Tool]) -> None:
    steps = said(planned(house, text))
    assert [tool for tool, _ in steps] == ["video.short", "publishing.plan"] * 3
    assert [args["when"][:16] for _, args in steps[1::2]] == ["2026-11-21T10:00", "2026-11-21T14:00", "2026-11-21T19:00"]


def test_an_hour_and_its_minutes_are_no_two_hours(house: list[Tool]) -> None:
    plan = planned(house, "post it tomorrow at 9 15 on insta", files=["video:a.mp4"])
    assert [step.tool for step in plan.steps] == ["publishing.plan"]

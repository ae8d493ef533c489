# ruff: noqa: E501 - tables of sentences read better unbroken
"""The same as what, where nothing was made; what it costs a month; so many posts, each about a thing of its own or all about one."""

from __future__ import annotations

import pytest

from agent.phrases import phrase
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(("text", "language"), [("same again but for the cafe", "en"), ("то же самое но для кафе", "ru"), ("แบบเดิมแต่สำหรับคาเฟ่", "th")])
def test_the_same_as_nothing_is_asked_about(text: str, language: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and plan.reply == phrase("ask_same", language)


def test_the_same_as_something_is_made(house: list[Tool]) -> None:
    assert [name for name, _ in said(planned(house, "make a poster about tea", "same again"))] == ["image.generate"]


@pytest.mark.parametrize(("text", "language"), [("how much does this cost per month", "en"), ("сколько это стоит в месяц", "ru"), ("เดือนละเท่าไหร่", "th")])
def test_a_month_costs_what_it_costs_at_all(text: str, language: str, house: list[Tool]) -> None:
    assert planned(house, text).reply == phrase("priced_at_all", language)


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("сделай 3 поста для барбершопа про бороду…", ["бороду для барбершопа"] * 3),
        ("make 3 posts for the barbershop about beards", ["beards for the barbershop"] * 3),
        ("сделай 3 поста для барбершопа про бороду, усы и стрижки", ["бороду", "усы", "стрижки"]),
        ("make 3 posts about beards, moustaches and haircuts", ["beards", "moustaches", "haircuts"]),
    ],
)
def test_posts_are_captions(text: str, topics: list[str], house: list[Tool]) -> None:
    assert [(name, args["topic"]) for name, args in said(planned(house, text))] == [("script.metadata", topic) for topic in topics]


def test_posts_that_go_out_are_asked_where(house: list[Tool]) -> None:
    assert planned(house, "make 3 posts about tea and post them on friday").question


def test_a_poster_may_be_about_something_in_a_language(house: list[Tool]) -> None:
    assert [args["prompt"] for _, args in said(planned(house, "make a poster: yoga in English"))] == ["yoga in English"]

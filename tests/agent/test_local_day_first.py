# ruff: noqa: E501 - a table of sentences reads better unbroken
"""A sheet whose day is said before what it is for: the thing is its title, the day stands below."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "thing", "details"),
    [
        ("poster: on saturday 12 dec craft fair, free entry", "craft fair", ["Saturday 12 dec", "Free entry"]),
        ("flyer: tomorrow 6pm choir concert at St Mary's, free", "choir concert at St Mary's", ["Tomorrow 6pm", "Free"]),
        ("афиша: 20 декабря ярмарка, вход свободный", "ярмарка", ["20 декабря", "Вход свободный"]),
        ("плакат: завтра в 18:00 концерт школы, вход свободный", "концерт школы", ["Завтра в 18:00", "Вход свободный"]),
        ("постер - в пятницу распродажа ёлок", "распродажа ёлок", ["В пятницу"]),
        ("афиша: новогодний концерт 30 декабря в 19:00, ДК Железнодорожников", "новогодний концерт", ["30 декабря в 19:00", "ДК Железнодорожников"]),
        ("โปสเตอร์: วันเสาร์ 20 ธันวา งานแฟร์ เข้าฟรี", "งานแฟร์", ["เข้าฟรี", "วันเสาร์ 20 ธันวา"]),
    ],
)  # fmt: skip
def test_the_thing_is_shown_and_the_day_stands_below(house: list[Tool], text: str, thing: str, details: list[str]) -> None:
    (tool, args), *more = said(planned(house, text))
    assert not more and tool == "image.generate" and args["details"] == details
    assert str(args["prompt"]).endswith(thing) and not str(args.get("title", "")).startswith(":")


def test_a_name_with_a_day_in_it_stays(house: list[Tool]) -> None:
    (_, args), *_ = said(planned(house, "poster: Sunday brunch, 15 pounds, all you can eat"))
    assert str(args["title"]).startswith("Sunday brunch")

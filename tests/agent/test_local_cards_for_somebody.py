"""A card for somebody: the name and the age stand on it, and no part of the wish is drawn."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("make a birthday card for Uncle Tom turning 60", "Happy 60th birthday, Uncle Tom"),
        ("birthday card for my daughter Mia who turns 5", "Happy 5th birthday, Mia"),
        ("make a birthday card for grandma ruth's 91st", "Happy 91st birthday, Grandma Ruth"),
        ("make a thank you card for Dr. Singh", "Thank you, Dr Singh"),
        ("make a get well soon card for my colleague Anna", "Get well soon, Anna"),
        ("a congratulations card for Ben and Lucy on their wedding", "Congratulations, Ben and Lucy"),
        ("make a good luck card for Sam", "Good luck, Sam"),
        ("make a Christmas card for the Millers", "Merry Christmas, the Millers"),
        ("thank-you card for our teacher Ms. Brown", "Thank you, Ms Brown"),
        ("birthday card for our son Max, 9 years old, with dinosaurs", "Happy 9th birthday, Max"),
        ("make a birthday card for my dad", "Happy birthday, Dad"),
        ("make a thank you card for the team", "Thank you"),
        ("make a birthday card for my best friend", "Happy birthday"),
        ("thank you card for everyone who helped at the fair", "Thank you"),
        ("открытка на день рождения бабушке Вере, 80 лет", "С 80-летием, бабушка Вера"),
        ("сделай открытку с днём рождения для сына Миши, ему 6 лет", "С 6-летием, Миша"),
        ("сделай открытку с благодарностью для Марии Ивановны", "Спасибо, Мария Ивановна"),
        ("поздравительная открытка Ольге на 40-летие", "С 40-летием, Ольга"),
        ("открытка к 8 марта для Оли", "С 8 Марта, Оля"),
        ("сделай открытку на день рождения маме", "С днём рождения, мама"),
        ("ทำการ์ดวันเกิดให้คุณยายสมศรี อายุครบ 80 ปี", "สุขสันต์วันเกิด คุณยายสมศรี ครบ 80 ปี"),
        ("การ์ดวันเกิดให้น้องมายด์ 7 ขวบ", "สุขสันต์วันเกิด น้องมายด์ ครบ 7 ขวบ"),
        ("ทำการ์ดขอบคุณให้ครูนิด", "ขอบคุณ ครูนิด"),
        ("ทำการ์ดวันเกิดให้แม่", "สุขสันต์วันเกิด"),
    ],
)
def test_the_name_and_the_age_stand_on_it(text: str, title: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert (tool, args["title"]) == ("image.generate", title)
    assert "card" in args["prompt"] or "открытк" in args["prompt"] or "การ์ด" in args["prompt"]
    assert "words" not in args["prompt"] and "says" not in args["prompt"]


def test_what_it_shows_is_drawn(house: list[Tool]) -> None:
    [(_, args)] = said(planned(house, "birthday card for our son Max, 9 years old, with dinosaurs"))
    assert args["prompt"] == "a birthday card with dinosaurs"


@pytest.mark.parametrize("text", ["business card for Anna", "нарисуй открытку с котиком", "сделай открытку на день рождения для клиентов"])
def test_a_card_of_another_kind_bears_no_name(text: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert tool == "image.generate" and "title" not in args

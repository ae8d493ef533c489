# ruff: noqa: E501 - tables of sentences read better unbroken
"""A picture with prices is a list of prices: each thing stands on it with its own."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("picture with our prices: small cake 15 euro, big cake 30 euro", ["Small cake 15 euro", "Big cake 30 euro"]),
        ("make a picture with our prices, wash 10 euro, cut 25 euro, colour 60 euro", ["Wash 10 euro", "Cut 25 euro", "Colour 60 euro"]),
        ("a picture with our rates: dorm bed 12 euro, single room 30 euro, breakfast 5 euro", ["Dorm bed 12 euro", "Single room 30 euro", "Breakfast 5 euro"]),
        ("price list: kayak 20 eur hour, sup board 15 eur hour", ["Kayak 20 eur hour", "Sup board 15 eur hour"]),
        ("poster: surf lesson 40 euro per person, board rent 10 euro a day", ["Surf lesson 40 euro per person", "Board rent 10 euro a day"]),
        ("prices poster - small 5 usd, medium 7 usd, large 9 usd", ["Small 5 usd", "Medium 7 usd", "Large 9 usd"]),
        ("instagram story with our price list: lashes 40 eur, brows 15 eur", ["Lashes 40 eur", "Brows 15 eur"]),
        ("сделай картинку с нашими ценами, мойка 500 руб, стрижка 1500 руб", ["Мойка 500 руб", "Стрижка 1500 руб"]),
        ("прайс картинкой: каяк 500 руб час, сап 400 руб час", ["Каяк 500 руб час", "Сап 400 руб час"]),
        ("плакат с ценами: прокат лыж 800 руб в день, сноуборд 900 руб в день", ["Прокат лыж 800 руб в день", "Сноуборд 900 руб в день"]),
        ("постер с прайсом: детский билет 300 р, взрослый 500 р", ["Детский билет 300 р", "Взрослый 500 р"]),
        ("ทำรูปราคา ตัดผม 150 บาท โกนหนวด 80 บาท สระผม 100 บาท", ["ตัดผม 150 บาท", "โกนหนวด 80 บาท", "สระผม 100 บาท"]),
        ("ป้ายราคา: จักรยาน 100 บาทต่อวัน เรือ 200 บาทต่อวัน", ["จักรยาน 100 บาทต่อวัน", "เรือ 200 บาทต่อวัน"]),
        ("ทำภาพราคาห้องพัก ห้องเดี่ยว 500 บาท ห้องคู่ 800 บาท", ["ห้องเดี่ยว 500 บาท", "ห้องคู่ 800 บาท"]),
    ],
)  # fmt: skip
def test_each_stands_with_its_price(text: str, lines: list[str], house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert (tool, args["details"]) == ("image.generate", lines)
    assert not any(char.isdigit() for char in args["prompt"])


@pytest.mark.parametrize("text", ["picture of a price tag on a shoe", "picture of our three cakes, 15 euro each", "картинка с ценником на ботинке"])
def test_a_price_that_is_only_seen_makes_no_list(text: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert tool == "image.generate" and args.get("title") not in ("Price List", "Прайс-лист")

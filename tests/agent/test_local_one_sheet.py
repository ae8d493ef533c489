# ruff: noqa: E501 - tables of sentences read better unbroken
"""One sheet with all that is listed on it, its days and hours as they were told, and prices in any money."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "shown", "details"),
    [
        ("плакат для кофейни: латте, раф, какао", "плакат для кофейни: латте, раф, какао", None),
        ("сделай плакат для пекарни, булочки и пироги, воскресенье с 9 до 12", "плакат для пекарни: булочки и пироги", ["Воскресенье с 9 до 12"]),
        ("плакат для студии: йога, пилатес, растяжка, скидка 20%", "плакат для студии: йога, пилатес, растяжка", ["Скидка 20%"]),
        ("poster for the cafe: soup, salad, pie", "poster for the cafe: soup, salad, pie", None),
        ("poster for the cafe, pancakes and waffles, saturday 9 to 12", "poster for the cafe: pancakes and waffles", ["Saturday 9 to 12"]),
        ("poster for our yard sale, Saturday 9am, 14 Oak Street", "poster for our yard sale", ["Saturday 9am", "14 Oak Street"]),
        ("ขอโลโก้ร้านกาแฟ รูปนกฮูกถือแก้ว", "โลโก้ร้านกาแฟเป็นรูปนกฮูกถือแก้ว", None),
        ("ขอโปสเตอร์ร้านนวด รูปดอกบัว", "โปสเตอร์ร้านนวดเป็นรูปดอกบัว", None),
        ("афиша: кино под открытым небом, суббота, с 21 до 23, вход 300 рублей", "афиша: кино под открытым небом", ["Суббота с 21 до 23", "Вход 300 рублей"]),
        ("афиша лекции по ср и пт в 19:00", "афиша лекции", ["По средам и пятницам в 19:00"]),
        ("плакат бачата по вт в 20:00", "плакат бачата", ["По вторникам в 20:00"]),
        ("сделай постер мастер-класс по пн, ср и пт в 18:00", "постер мастер-класс", ["По понедельникам, средам и пятницам в 18:00"]),
        ("постер для школы танцев, с пн по пт, вход свободный", "постер для школы танцев", ["С понедельника по пятницу", "Вход свободный"]),
    ],
)
def test_it_is_one_sheet(text: str, shown: str, details: list[str] | None, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert (tool, args["prompt"], args.get("details")) == ("image.generate", shown, details)


@pytest.mark.parametrize(
    ("text", "details"),
    [
        ("сделай прайс: стрижка 30 лари, борода 20 лари, комплекс 45 лари", ["Стрижка 30 лари", "Борода 20 лари", "Комплекс 45 лари"]),
        ("прайс: маникюр 50 лари, педикюр 70 лари", ["Маникюр 50 лари", "Педикюр 70 лари"]),
        ("сделай прайс стрижка 30 лари абонемент на 5 стрижек 120 лари", ["Стрижка 30 лари", "Абонемент на 5 стрижек 120 лари"]),
        ("нужен прайс лист для салона стрижка 30 лари укладка 25 лари", ["Стрижка 30 лари", "Укладка 25 лари"]),
        ("сделай прайс на услуги массаж 80 лари, пилинг 60 лари, обёртывание 90 лари", ["Массаж 80 лари", "Пилинг 60 лари", "Обёртывание 90 лари"]),
        ("сделай прайс: стрижка 1500 тенге, борода 1000 тенге", ["Стрижка 1500 тенге", "Борода 1000 тенге"]),
        ("price list: haircut 30 GEL, beard 20 GEL, both 45 GEL", ["Haircut 30 GEL", "Beard 20 GEL", "Both 45 GEL"]),
    ],
)
def test_prices_in_any_money(text: str, details: list[str], house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert (tool, args["details"]) == ("image.generate", details)
    assert args["title"] in ("Прайс-лист", "Price List")

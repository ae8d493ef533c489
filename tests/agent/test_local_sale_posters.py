# ruff: noqa: E501 - tables of sentences read better unbroken
"""What a sale offers stands on its poster; a day that is the name of a sale is no date."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "shown", "lines"),
    [
        ("poster for our spring sale, minus 30 percent on every jacket", "poster for our spring sale", ["Minus 30 percent on every jacket"]),
        ("flyer for the shoe sale, second pair for free", "flyer for the shoe sale", ["Second pair for free"]),
        ("need a flyer for our reopening, first coffee on us", "a flyer for our reopening", ["First coffee on us"]),
        ("poster about black friday, everything 40% off", "poster about black friday", ["Everything 40% off"]),
        ("banner for black friday, all lamps half price", "banner for black friday", ["All lamps half price"]),
        ("poster for cyber monday, two pizzas for one", "poster for cyber monday", ["Two pizzas for one"]),
        ("poster for easter sunday brunch, kids eat free", "poster for easter sunday brunch", ["Kids eat free"]),
        ("banner for the black friday sale on friday 27 november", "banner for the black friday sale", ["Friday 27 november"]),
        ("poster for our sale on black friday, everything half price", "poster for our sale", ["Black friday", "Everything half price"]),
        ("poster for the market on friday", "poster for the market", ["Friday"]),
        ("плакат для весенней распродажи, минус 30 процентов на все куртки", "плакат для весенней распродажи", ["Минус 30 процентов на все куртки"]),
        ("афиша летней распродажи, вторая пара в подарок", "афиша летней распродажи", ["Вторая пара в подарок"]),
        ("баннер распродажа пледов, второй плед за полцены", "баннер распродажа пледов", ["Второй плед за полцены"]),
        ("плакат для зоомагазина: корм со скидкой 10 процентов", "плакат для зоомагазина", ["Корм со скидкой 10 процентов"]),
        ("плакат чёрная пятница, скидка 50% на всё", "плакат чёрная пятница", ["Скидка 50% на всё"]),
        ("баннер на чёрную пятницу, все лампы за полцены", "баннер на чёрную пятницу", ["Все лампы за полцены"]),
        ("ทำแบนเนอร์ black friday โคมไฟทุกอันครึ่งราคา", "black friday", ["โคมไฟทุกอันครึ่งราคา"]),
        ("โปสเตอร์ลดราคาหน้าหนาว ลด 30 เปอร์เซ็นต์ทุกตัว", "ลดราคาหน้าหนาว", ["ลด 30 เปอร์เซ็นต์ทุกตัว"]),
    ],
)  # fmt: skip
def test_the_offer_stands_on_the_poster(text: str, shown: str, lines: list[str], house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert (tool, args["prompt"], args["details"]) == ("image.generate", shown, lines) and "palette" not in args


def test_a_named_day_is_no_hour_of_posting(house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, "post about the black friday sale on friday at 10 on telegram"))
    assert (tool, args["topic"], args["when"]) == ("publishing.post", "the black friday sale", "2026-11-27T10:00:00+07:00")

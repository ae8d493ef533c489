# ruff: noqa: E501 - tables of sentences read better unbroken
"""Slogans, and one poster that bears the first of them."""

from __future__ import annotations

import pytest

from tests.agent.conversations import offered_by, planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "alone", "shown"),
    [
        ("3 slogans for the bakery, pick the best and put it on a poster with a croissant", "3 slogans for the bakery", "a poster with a croissant"),
        ("write 4 slogans for the gym and put the best one on a poster", "write 4 slogans for the gym", "a poster for the gym"),
        ("come up with a slogan for the quiz night and make a poster with it", "a slogan for the quiz night", "a poster for the quiz night"),
        ("a slogan for the barber shop and put it on a picture of scissors", "a slogan for the barber shop", "scissors"),
        ("slogan for the bakery and a poster with it", "slogan for the bakery", "a poster for the bakery"),
        ("4 slogans for the gym and a poster with the best of them", "4 slogans for the gym", "a poster for the gym"),
        ("write a slogan for our pottery class, then a banner with it", "write a slogan for our pottery class", "a banner for our pottery class"),
        ("make a slogan for kayak trips and poster with this slogan on", "make a slogan for kayak trips", "a poster for kayak trips"),
        ("2 slogans for the bar, then a picture with the first one written on it", "2 slogans for the bar", "bar"),
        ("6 slogans for the choir and put the best on poster", "6 slogans for the choir", "a poster for the choir"),
        ("write a tagline for the hotel and make a poster that uses it", "write a tagline for the hotel", "a poster for the hotel"),
        ("a poster for the bakery with a good slogan on it", "write one slogan for the bakery", "a poster for the bakery"),
        ("слоган для бара и картинку с этим слоганом", "слоган для бара", "бара"),
        ("два слогана для хостела, лучший на плакат", "два слогана для хостела", "плакат для хостела"),
        ("сделай плакат для пекарни с хорошим слоганом", "придумай слоган для пекарни", "плакат для пекарни"),
        ("คิดสโลแกนร้านดอกไม้แล้วทำโปสเตอร์ด้วยสโลแกนนั้น", "คิดสโลแกนร้านดอกไม้", "โปสเตอร์ร้านดอกไม้"),
        ("ขอสโลแกนร้านชา 3 อัน แล้วทำโปสเตอร์ใช้อันที่ดีที่สุด", "ขอสโลแกนร้านชา 3 อัน", "โปสเตอร์ร้านชา"),
        ("ทำโปสเตอร์ร้านกาแฟพร้อมสโลแกนดีๆ", "คิดสโลแกนร้านกาแฟ", "โปสเตอร์ร้านกาแฟ"),
        ("придумай слоган для пекарни и сделай с ним плакат", "придумай слоган для пекарни", "плакат для пекарни"),
        ("сначала слоган для йога тура потом афишу к нему", "слоган для йога тура", "афишу для йога тура"),
        ("придумай 3 слогана для бара, выбери лучший и помести на постер с кактусом", "придумай 3 слогана для бара", "постер с кактусом"),
        ("คิดสโลแกนร้านกาแฟ แล้วเอาไปใส่โปสเตอร์ด้วยค่ะ", "คิดสโลแกนร้านกาแฟ", "โปสเตอร์ร้านกาแฟ"),
    ],
)  # fmt: skip
def test_the_first_slogan_stands_on_one_sheet(text: str, alone: str, shown: str, house: list[Tool]) -> None:
    (listing, listed), (drawing, drawn) = said(planned(house, text))
    assert (listing, drawing) == ("script.slogans", "image.generate")
    assert listed.get("count") == said(planned(house, alone))[0][1].get("count") and "count" not in drawn
    assert (drawn["prompt"], drawn["title"]) == (shown, offered_by(house, alone)[0]["title"])


def test_the_best_of_those_listed_is_the_first(house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, "5 slogans for the bakery", "put the best slogan on a poster"))
    assert tool == "image.generate" and args["title"] == offered_by(house, "5 slogans for the bakery")[0]["title"]


@pytest.mark.parametrize(("text", "tools"), [("5 slogans for the gym", ["script.slogans"]), ("a poster for the gym with the words best gym in town", ["image.generate"]), ("5 slogans for the gym and a poster of a dumbbell", ["script.slogans", "image.generate"]), ("a poster with the slogan \"Ride free\"", ["image.generate"])])
def test_one_of_them_alone_stays_so(text: str, tools: list[str], house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == tools

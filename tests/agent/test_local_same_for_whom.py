"""The same work for another client: the client is another, and what it was about stays."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("before", "message", "about"),
    [
        ("рилс на 15 сек про распродажу в цветочном", "то же самое для пекарни", "распродажу для пекарни"),
        ("ролик про набор персонала в барбершоп", "теперь такой же для автосервиса", "набор персонала в автосервис"),
        ("картинка: витрина пекарни с тыквами", "а теперь такую же для книжного", "витрина книжного с тыквами"),
        ("картинка: ёлка в салоне красоты", "повтори для кофейни", "ёлка в кофейне"),
        ("пост про переезд студии йоги", "то же для школы танцев", "переезд школы танцев"),
        ("сценарий на 30 секунд про акцию в автомойке", "и такой же для шиномонтажа", "акцию в шиномонтаже"),
        ("рилс 20 сек про подарочные сертификаты", "то же самое для спа", "подарочные сертификаты для спа"),
        ("рилс 15 сек про скидки на стрижки для салона «Локон»", "теперь для кофейни «Зерно»", 'скидки на стрижки для кофейни "Зерно"'),
        ("рилс про ремонт кухни в стройфирме, 25 секунд", "повтори для мебельного салона", "ремонт кухни в мебельном салоне"),
        ("пост про новогодний розыгрыш для кофейни", "то же самое для салона", "новогодний розыгрыш для салона"),
        ("контент план на неделю для барбершопа", "и для пекарни так же", "пекарня"),
        ("слоган для кофейни", "и для салона тоже", "салон"),
        ("a 15 sec reel about the christmas menu at our bakery", "same again but for the bookshop", "the christmas menu at the bookshop"),
        ("picture: a christmas tree in a beauty salon", "the same for a coffee shop", "a christmas tree in a coffee shop"),
        ("a reel about free first lesson at the dance school", "repeat it for the gym", "free first lesson at the gym"),
        ("a reel on our moving sale", "do the same for the bakery", "our moving sale for the bakery"),
        ("ทำคลิป 15 วิ เรื่องเมนูปีใหม่ในคาเฟ่", "แล้วก็ของโรงแรมด้วย", "เมนูปีใหม่ในโรงแรม"),
        # neither a client nor the same
        ("рилс про скидки в кофейне", "а теперь для тиктока", "скидки в кофейне"),
        ("картинка: ёлка в салоне", "такую же для сторис", "ёлка в салоне"),
        ("рилс про утренние тренировки в зале", "теперь то же самое про бассейн", "бассейн"),
        ("a reel about discounts at the cafe", "now for tiktok", "discounts at the cafe"),
    ],
)
def test_only_the_client_is_another(before: str, message: str, about: str, house: list[Tool]) -> None:
    ((was, held),) = said(planned(house, before))
    ((tool, args),) = said(planned(house, before, message))
    assert tool == was and args.get("topic", args.get("prompt")) == about
    assert args.get("duration_s") == held.get("duration_s")


def test_each_of_several_is_for_the_other_client(house: list[Tool]) -> None:
    steps = planned(house, "два рилса: скидки в кофейне; розыгрыш в кофейне", "то же самое для салона").steps
    assert [step.args["topic"] for step in steps] == ["скидки в салоне", "розыгрыш в салоне"]

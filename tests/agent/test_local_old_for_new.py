# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is to be forgotten and what is so instead, in one message: neither half is lost, and no order is kept as a fact."""

from __future__ import annotations

import pytest

from agent.contract import Request
from agent.local.memories.old_for_new import old_for_new
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "query", "now"),
    [
        ("forget my old phone, new one is 912 345 678", "phone", "my phone is 912 345 678"),
        ("forget the old opening hours, we now open at 8", "opening hours", "we open at 8"),
        ("our website changed to lantern.shop, forget the previous one", "website", "our website is lantern.shop"),
        ("we have a new address: 14 Mill Lane. Forget the old one", "address", "our address is 14 Mill Lane"),
        ("new boss is Marta, forget the old one", "boss", "our boss is Marta"),
        ("remember our new price is 25 euros, forget the 20 euros", "price 20 euros", "our price is 25 euros"),
        ("forget that we close on sundays, now we close on mondays", "we close on sundays", "we close on mondays"),
        ("forget the old address, we moved to Mill Lane 14", "address", "our address is Mill Lane 14"),
        ("we moved, new address is Mill Lane 14, forget old", "address", "our address is Mill Lane 14"),
        ("remember we moved to Mill Lane 14, forget Elm Street 2", "Elm Street 2", "our address is Mill Lane 14"),
        ("our old number is wrong, new is 912 345 678", "number", "our number is 912 345 678"),
        ("забудь старый телефон, новый 8 900 123 45 67", "телефон", "наш телефон — 8 900 123 45 67"),
        ("забудь старую цену, новая — 500 рублей", "цена", "наша цена — 500 рублей"),
        ("забудь старый адрес, мы переехали на Садовую 5", "адрес", "наш адрес — Садовая 5"),
        ("адрес поменялся, теперь Садовая 5, старый забудь", "адрес", "наш адрес — Садовая 5"),
        ("запомни новый график: с 9 до 18, а старый забудь", "график", "наш график — с 9 до 18"),
        ("забудь, что мы закрыты по воскресеньям, теперь по понедельникам", "мы закрыты по воскресеньям", "мы закрыты по понедельникам"),
        ("забудь про лиловый, у пекарни теперь бежевый", "лиловый", "у пекарни теперь бежевый"),
        ("у пекарни сменился адрес, теперь Мира 10, запомни вместо старого", "адрес пекарни", "адрес пекарни — Мира 10"),
        ("у нас новый сайт lantern.ru, старый забудь", "сайт", "наш сайт — lantern.ru"),
        ("ลืมเบอร์เก่าไปเลย เบอร์ใหม่คือ 081 234 5678", "เบอร์", "เบอร์ของเราคือ 081 234 5678"),
        ("จำเบอร์ใหม่ 081 234 5678 แล้วลืมเบอร์เก่า", "เบอร์", "เบอร์ของเราคือ 081 234 5678"),
        ("ลืมที่อยู่เดิมนะคะ ตอนนี้ย้ายไปถนนนิมมาน 12", "ที่อยู่", "ที่อยู่ของเราคือ ถนนนิมมาน 12"),
        ("ร้านย้ายไปถนนนิมมาน 12 แล้ว ลืมที่อยู่เก่าได้เลย", "ที่อยู่", "ที่อยู่ของเราคือ ถนนนิมมาน 12"),
    ],
)  # fmt: skip
def test_the_old_goes_and_the_new_is_kept(text: str, query: str, now: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("memory.correct", {"query": query, "text": now})]


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("forget our old phone number, the new one is 555 010 22", "our phone number is 555 010 22"),
        ("please forget the old email, it's now hello@lantern.shop", "our email is hello@lantern.shop"),
    ],
)
def test_what_has_one_value_is_kept_in_the_place_of_the_old(text: str, now: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("memory.remember", {"text": now})]


@pytest.mark.parametrize(
    "text",
    [
        "forget our old phone number", "forget the old address, we moved", "forget everything about prices", "forget the one about jazz", "forget the old video, make a new one", "forget the old poster, the new one is better",
        "can you forget the old address?", "forget it, do a poster", "remember our phone is 555 010 22", "we lost the bakery client, forget everything about them", "we close at nine, forget the bakery", "we have a new address: 14 Mill Lane",
        "забудь старый адрес", "забудь старый ролик, сделай новый", "забудь про чай, теперь про кофе", "у нас новый сайт lantern.ru", "ลืมเบอร์เก่าไปเลย", "ลืมคลิปเก่า ทำคลิปใหม่", "จำเบอร์ใหม่ 081 234 5678",
    ],
)  # fmt: skip
def test_what_only_looks_like_it(text: str, house: list[Tool]) -> None:
    assert old_for_new(Request(text), house) is None


def test_of_what_was_made_nothing_is_forgotten(house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, "make a poster for our fair", "forget the old title, the new one is Night Fair"))] != ["memory.correct"]
    assert [tool for tool, _ in said(planned(house, "нарисуй синий чайник", "забудь про синий, чайник теперь красный"))] != ["memory.correct"]


@pytest.mark.parametrize("part", ["forget the old a ", "забудь старый а ", "new one is ", "ลืมเบอร์เก่า", ", forget ", "a ", "а "])
def test_long_messages_are_read_at_once(part: str, house: list[Tool]) -> None:
    for times in (12, 4000):
        old_for_new(Request(f"forget the old {part * times}"), house)
        old_for_new(Request(f"{part * times}, старый забудь x"), house)

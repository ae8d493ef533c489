# ruff: noqa: E501 - tables of sentences read better unbroken
"""What people tell of themselves and their clients, ask of it, put right and want forgotten, without commas and apostrophes too."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        ("я говорил что у стоматолога белый и бирюзовый а там белый и синий поправь", "memory.correct", {"query": "у стоматолога белый и синий", "text": "у стоматолога белый и бирюзовый"}),
        ("i said the dentist is white and turquoise but it says white and blue, fix it", "memory.correct", {"query": "the dentist white and blue", "text": "the dentist is white and turquoise"}),
        ("actually the groomer is called Muddy Paws not Happy Paws", "memory.correct", {"query": "the groomer Happy Paws", "text": "the groomer is called Muddy Paws not Happy Paws"}),
        ("вообще-то груминг называется Чистые лапы а не Весёлые лапы", "memory.correct", {"query": "груминг Весёлые лапы", "text": "груминг называется Чистые лапы а не Весёлые лапы"}),
        ("ร้านตัดขนชื่อ มัดดี้พอว์ ไม่ใช่ แฮปปี้พอว์", "memory.correct", {"query": "ร้านตัดขน แฮปปี้พอว์", "text": "ร้านตัดขนชื่อ มัดดี้พอว์ ไม่ใช่ แฮปปี้พอว์"}),
        ("запомни адрес студии на каюма насыри 12 >> не на насыри а на профсоюзной", "memory.correct", {"query": "адрес студии на каюма насыри 12", "text": "адрес студии на профсоюзной 12"}),
        ("my name's Jaz btw, i do socials for 4 clients in manchester", "memory.remember", {"text": "my name is Jaz, i do socials for 4 clients in manchester"}),
        ("whats the name of our beer supplier again, i told you ages ago", "memory.recall", {"query": "name of our beer supplier"}),
        ("what's our wifi password, i can't remember", "memory.recall", {"query": "wifi password"}),
        ("who is our accountant", "memory.recall", {"query": "accountant"}),
        ("как зовут нашего поставщика, я говорил раньше", "memory.recall", {"query": "поставщика"}),
        ("from today all my videos are to be square", "memory.remember", {"text": "from now on all my videos are to be square"}),
        ("starting today every video should have thai subtitles", "memory.remember", {"text": "from now on every video should have thai subtitles"}),
        ("с сегодняшнего дня все ролики квадратные", "memory.remember", {"text": "отныне все ролики квадратные"}),
        ("list my clients", "memory.recall", {"query": "clients"}),
        ("покажи моих клиентов", "memory.recall", {"query": "клиентов"}),
        ("ขอรายชื่อลูกค้า", "memory.recall", {"query": "ลูกค้า"}),
        ("remember the hall's phone is 0161 496 0123 >> whats the halls phone", "memory.recall", {"query": "halls phone"}),
        ("удали всё что ты про меня знаешь", "memory.forget", {"query": "всё"}),
        ("забудь про барбершоп мы больше не работаем", "memory.forget", {"query": "барбершоп"}),
        ("забудь адрес студии мы переехали", "memory.forget", {"query": "адрес студии"}),
        ("forget the studio address we moved", "memory.forget", {"query": "the studio address"}),
        ("forget that we moved", "memory.forget", {"query": "we moved"}),
        ("ลืมที่อยู่สตูดิโอ เราย้ายแล้ว", "memory.forget", {"query": "ที่อยู่สตูดิโอ"}),
    ],
)
def test_what_is_told_and_asked_of_ones_business(text: str, tool: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, *text.split(" >> "))) == [(tool, args)]


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("make a video about my clients", "video.short"), ("make a poster about the gym >> it is called Muddy Paws not Happy Paws", "image.generate"),
        ("what's the best phone", ""), ("clip about why i forgot my own birthday", "video.short"), ("what's my next post", "publishing.status"), ("forget about it, we moved on", ""),
    ],
)
def test_what_is_none_of_it(text: str, tool: str, house: list[Tool]) -> None:
    assert [name for name, _ in said(planned(house, *text.split(" >> ")))] == ([tool] if tool else [])

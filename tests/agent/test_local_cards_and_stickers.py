# ruff: noqa: E501 - tables of sentences read better unbroken
"""Greeting cards with their greeting on them, and so many stickers of one thing."""

from __future__ import annotations

import pytest

from agent.local.imagery.cards import as_greeting
from agent.local.imagery.stickers import as_square_pictures
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "title", "shown"),
    [
        ("make a pretty birthday card for olga", "Happy birthday, Olga", "birthday"),
        ("a greeting card for new year for our guests", "Happy New Year", "new year"),
        ("christmas card for our guests please", "Merry Christmas", "christmas"),
        ("make a birthday card for my mum with peonies", "Happy birthday, Mum", "peonies"),
        ("сделай открытку с днём рождения для лены", "С днём рождения, Лена", "день рождения"),
        ("сделай открытку с днём учителя для Ольги Петровны", "С днём учителя, Ольга Петровна", "день учителя"),
        ("нарисуй открытку с днём повара", "С днём повара", "день повара"),
        ("открытка с днём рождения для Ивана Сергеевича", "С днём рождения, Иван Сергеевич", "день рождения"),
        ("make a nurses' day card", "Happy Nurses' Day", "card"),
        ("нужна открытка с днём рождения для ани", "С днём рождения, Аня", "день рождения"),
        ("поздравь клиентов с 8 марта сделай яркую открытку", "С 8 марта", "8 марта"),
        ("нужна красивая открытка с новым годом для коллег", "С Новым годом", "Новый год"),
        ("хочу поздравить бабушку с юбилеем нарисуй открытку с ромашками", "С юбилеем", "ромашками"),
        ("ทำการ์ดวันเกิดให้แม่หน่อยค่ะ", "สุขสันต์วันเกิด", "วันเกิด"),
        ("ขอการ์ดสวัสดีปีใหม่ลูกค้า รูปดอกไม้", "สวัสดีปีใหม่", "ดอกไม้"),
    ],
)
def test_a_card_greets(text: str, title: str, shown: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert tool == "image.generate" and args["title"] == title
    assert shown in args["prompt"] and not any(word in args["prompt"] for word in ("поздрав", "сделай", "для", "for", "ให้"))


@pytest.mark.parametrize(
    "text",
    [
        "draw a card with a fox",
        "a postcard of the beach",
        "business card for a hairdresser",
        "card saying thank you for everything, with tulips",
        "открытка с котом в шляпе",
        "сделай видеооткрытку с днём рождения",
        "нарисуй открытку с надписью «С юбилеем»",
        "make a birthday card with the words Happy 40th",
    ],
)
def test_another_card_is_left_as_it_is(text: str) -> None:
    assert as_greeting(text) == text


@pytest.mark.parametrize(
    ("text", "count", "shown"),
    [
        ("telegram stickers please, a sleepy owl, 12 of them", 12, "a sleepy owl"),
        ("LINE stickers, a cheeky monkey, 8 of them", 8, "a cheeky monkey"),
        ("sticker set for LINE: a brave mouse, 10 different faces", 10, "a brave mouse"),
        ("a sticker pack of a dancing potato, 6 stickers", 6, "a dancing potato"),
        ("стикеры для телеграм, сонная сова, 12 штук", 12, "сонная сова"),
        ("сделай набор стикеров с весёлым огурцом, 8 штук", 8, "весёлый огурец"),
        ("нарисуй 10 стикеров с котом", 10, "кот"),
        ("ทำสติกเกอร์ไลน์ หมาน้อยกินขนม 8 ตัว", 8, "หมาน้อยกินขนม"),
        ("ทำสติ๊กเกอร์ LINE น้องหมูถือกระทะ 16 ตัวจ้า", 16, "น้องหมูถือกระทะ"),
        ("สติกเกอร์กบน้อยถือร่ม 12 ลาย", 12, "กบน้อยถือร่ม"),
    ],
)
def test_so_many_stickers(text: str, count: int, shown: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert (tool, args["count"], args["aspect"], args["prompt"]) == ("image.generate", count, "1:1", shown)


@pytest.mark.parametrize("text", ["make a sticker of a fox", "put a sticker on the video", "วาดรูปหมา 3 ตัวในสวน", "нарисуй стикер с котом", "stickers"])
def test_what_counts_no_stickers_is_left_as_it_is(text: str) -> None:
    assert as_square_pictures(text) == text

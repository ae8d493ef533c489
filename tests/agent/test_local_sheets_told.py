# ruff: noqa: E501 - tables of sentences read better unbroken
"""A sheet bears what it is for and every line that was told of it, whatever it is called and wherever the wish for it stands."""

from __future__ import annotations

import pytest

from media.prose.headline import headline
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "title", "details"),
    [
        ("leaflet for my window cleaning round: 3 bed house £15, bungalow £10. text Dave 07700 900456", "Window Cleaning Round", ["3 bed house £15", "Bungalow £10", "Text Dave 07700 900456"]),
        ("листовка для шиномонтажа: замена 1500, балансировка 800, ремонт прокола 500", "Шиномонтаж", ["Замена 1500", "Балансировка 800", "Ремонт прокола 500"]),
        ("ใบปลิวร้านตัดผม ตัดผม 120 สระ 50 ทำสี 600 โทร 081-555-7777", "ร้านตัดผม", ["ตัดผม 120", "สระ 50", "ทำสี 600", "โทร 081-555-7777"]),
        ("summer camp poster. ages 7-12, July 1-14, lake Vera, $300", "Summer camp", ["Ages 7-12", "July 1-14", "Lake Vera", "$300"]),
        ("jazz night flyer: Friday 9pm, Blue Door, free entry", "Jazz night", ["Friday 9pm", "Blue Door", "Free entry"]),
        ("open house flyer. 3 bed, 2 bath, 28 Maple Drive, saturday 1-4pm", "Open House", ["3 bed", "2 bath", "28 Maple Drive", "Saturday 1-4pm"]),
        ("black friday banner, 50% off everything, until sunday", "Black friday", ["50% off everything", "Until sunday"]),
        ("missing cat poster, black with white paws, Elm Road, phone 555-0111", "Missing Cat", ["Black with white paws", "Elm Road", "Phone 555-0111"]),
        ("poster for a lost cat, grey tabby called Milo, last seen near Oak Street, phone 555 0139", "Lost cat", ["Grey tabby called Milo", "Last seen near Oak Street", "Phone 555 0139"]),
        ("anniversary invitation for Tom and Mark, 4 July at 6pm, 9 Harbour View", "Tom and Mark", ["4 July at 6pm", "9 Harbour View"]),
        ("there will be a blood drive on Friday 9-3 in the fire hall. please design a sign for it", "Blood Drive", ["Friday 9-3", "In the fire hall"]),
        ("our school has a science fair on friday at 5pm, could you design a poster for it? blue and green would be great", "Science Fair", ["Friday at 5pm"]),
        ("we're a choir and need a concert poster: Winter Songs, Dec 12, 7pm, Town Hall", "Winter Songs", ["Dec 12 7pm", "Town Hall"]),
        ("пропал кот, серый, зовут Барсик, район вокзала, 8 900 123 45 67. сделайте объявление", "Пропал кот", ["Серый", "Зовут Барсик", "Район вокзала", "8 900 123 45 67"]),
        ("требуется водитель, график 5/2, от 70 000 руб, тел 555-77-88. нарисуй плакат", "Требуется водитель", ["График 5/2", "От 70 000 руб", "Тел 555-77-88"]),
        ("объявление: сдаётся гараж, ул. Ленина 15, 5000 в месяц", "Сдаётся гараж", ["Ул. Ленина 15", "5000 в месяц"]),
        ("пригласительные на юбилей Нины Петровны, 3 мая в 18:00, ресторан Заря", "Юбилей Нины Петровны", ["3 мая в 18:00", "Ресторан Заря"]),
        ("gift voucher worth $50 for Luna Spa, valid until 31 Dec", "Gift Voucher", ["$50", "Luna Spa", "Valid until 31 Dec"]),
        ("сертификат подарочный на 3000 рублей, студия массажа «Облако», до 1 июня", "Подарочный сертификат", ["3000 рублей", 'Студия массажа "Облако"', "До 1 июня"]),
        ("вертикальная картинка для сторис: мы открылись! пр. Мира 8, каждый день с 9 до 21", "Мы открылись", ["Пр. Мира 8", "Каждый день с 9 до 21"]),
        ("instagram story image for our new opening hours: mon-fri 9-6, sat 10-4, closed sunday", "Opening hours", ["Mon-fri 9-6", "Sat 10-4", "Closed sunday"]),
        ("class timetable picture: Mon maths, Tue art, Wed PE", "Class timetable", ["Mon maths", "Tue art", "Wed PE"]),
        ("โปสเตอร์ตามหาหมาหาย สีขาว ชื่อโกโก้ หายแถวซอยอารีย์ 4 โทร 089 123 4567", "ตามหาหมาหาย", ["สีขาว", "ชื่อโกโก้", "หายแถวซอยอารีย์ 4", "โทร 089 123 4567"]),
        ("ทำโปสเตอร์ขายบ้าน 3 ห้องนอน 2 ห้องน้ำ 3.5 ล้าน ติดต่อคุณนก 086 555 4444", "ขายบ้าน", ["3 ห้องนอน", "2 ห้องน้ำ", "3.5 ล้าน", "ติดต่อคุณนก", "086 555 4444"]),
        ("การ์ดแต่งงาน ฟ้า กับ ต้น 14 กุมภาพันธ์ โรงแรมริมน้ำ", "งานแต่งงานฟ้ากับต้น", ["14 กุมภาพันธ์", "โรงแรมริมน้ำ"]),
        ("ร้านปิดปรับปรุง วันที่ 1-5 มิถุนายน ช่วยทำเป็นภาพประกาศหน่อยค่ะ", "ร้านปิดปรับปรุง", ["วันที่ 1-5 มิถุนายน"]),
    ],
)  # fmt: skip
def test_every_line_stands_below_what_it_is_for(text: str, title: str, details: list[str], house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert tool == "image.generate"
    assert (args.get("title") or headline(str(args["prompt"])), args["details"]) == (title, details)


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ('put "Be kind, always" on a picture of a sunrise', {"title": "Be kind, always", "prompt": "a sunrise"}),
        ("a christmas card with a snowman and the words Merry Christmas from Ann", {"title": "Merry Christmas from Ann", "prompt": "christmas card with a snowman"}),
        ("youtube thumbnail: I QUIT SUGAR FOR 30 DAYS", {"title": "I QUIT SUGAR FOR 30 DAYS", "aspect": "16:9"}),
        ("обложка для видео про ремонт плиты, крупно надпись ПОЧИНИЛ САМ", {"title": "ПОЧИНИЛ САМ", "prompt": "ремонт плиты", "letters": "large"}),
        ("открытка с оленем и надписью С Новым годом, друзья", {"title": "С Новым годом, друзья", "prompt": "открытка с оленем"}),
        ("ภาพปกคลิปรีวิวหม้อทอด ตัวหนังสือใหญ่ๆ ว่า คุ้มไหม", {"title": "คุ้มไหม", "letters": "large"}),
        ("ปกอัลบั้มเพลงชื่อ ฝนเดือนหก", {"title": "ฝนเดือนหก", "aspect": "1:1"}),
        ("ทำป้ายห้ามจอด", {"title": "ห้ามจอด"}),
        ("a thank you card for my son's teacher Mrs Patel", {"title": "Thank you, Mrs Patel"}),
        ("รูปแนวนอน ทุ่งดอกทานตะวัน", {"prompt": "ทุ่งดอกทานตะวัน", "aspect": "16:9"}),
        ("3 варианта логотипа для пекарни", {"prompt": "логотип для пекарни", "count": 3}),
        ("I want a carousel of 5 pictures about how to repot a houseplant", {"prompt": "how to repot a houseplant", "count": 5}),
        ("стикер с весёлым авокадо", {"prompt": "наклейка с весёлым авокадо", "aspect": "1:1"}),
        ("draw a cat and the words of the day", {"prompt": "a cat and the words of the day", "title": None}),
        ("poster of a fox, a bear and an owl, blue", {"prompt": "poster of a fox, a bear and an owl", "palette": "blue", "details": None}),
        ("picture: a cat and a dog", {"prompt": "a cat and a dog", "details": None}),
    ],
)  # fmt: skip
def test_a_picture_bears_its_words_and_its_shape(text: str, args: dict[str, object], house: list[Tool]) -> None:
    [(tool, found)] = said(planned(house, text))
    assert (tool, {name: found.get(name) for name in args}) == ("image.generate", args)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("3 pictures for flash cards: cow, pig, hen", ["cow", "pig", "hen"]),
        ("нарисуй 3 иконки для сайта: дом, сердце, звезда", ["дом", "сердце", "звезда"]),
        ("ภาพสัตว์ในฟาร์มทำแฟลชการ์ด วัว หมู ไก่", ["วัว", "หมู", "ไก่"]),
    ],
)
def test_each_that_is_listed_is_drawn(text: str, shown: list[str], house: list[Tool]) -> None:
    assert [(args["prompt"], args.get("title")) for _, args in said(planned(house, text))] == [(one, None) for one in shown]

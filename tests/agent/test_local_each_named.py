# ruff: noqa: E501 - tables of sentences read better unbroken
"""As many of a kind as subjects are named one by one, whatever stands between the number and the first of them."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

PICTURE, SHORT, CAPTION = ("image.generate", "prompt"), ("video.short", "topic"), ("script.metadata", "topic")


@pytest.mark.parametrize(
    ("text", "made", "words", "shared"),
    [
        ("7 photos please, lobby, sauna, gym, bar, terrace, suite, garage", PICTURE, ["lobby", "sauna", "gym", "bar", "terrace", "suite", "garage"], {}),
        ("3 pictures - fox, hedgehog, badger", PICTURE, ["fox", "hedgehog", "badger"], {}),
        ("3 images, one each: teapot, kettle, mug. same pastel look", PICTURE, ["teapot", "kettle", "mug"], {"palette": "pastel"}),
        ("3 pictures, one each: manta ray, shark, crab", PICTURE, ["manta ray", "shark", "crab"], {}),
        ("draw 3 pictures, a bear, a fox and an owl, all wearing scarves", PICTURE, ["a bear wearing scarves", "a fox wearing scarves", "an owl wearing scarves"], {}),
        ("one picture each of a lamp, a chair and a rug, all in the same style", PICTURE, ["a lamp", "a chair", "a rug"], {}),
        ("4 shorts, 12 seconds each: brakes, tyres, chains, lights", SHORT, ["brakes", "tyres", "chains", "lights"], {"duration_s": 12}),
        ("3 clips, 20 seconds each - sourdough, rye, baguette", SHORT, ["sourdough", "rye", "baguette"], {"duration_s": 20}),
        ("4 videos, 15 seconds each: parking, check in, pool rules, wifi", SHORT, ["parking", "check in", "pool rules", "wifi"], {"duration_s": 15}),
        ("4 short videos, each about one tea: oolong, matcha, rooibos, earl grey", SHORT, ["oolong", "matcha", "rooibos", "earl grey"], {}),
        ("captions for five posts: haircut, beard trim, shave, colouring, kids cut", CAPTION, ["haircut", "beard trim", "shave", "colouring", "kids cut"], {}),
        ("captions for these posts please: spring sale, new terrace, our anniversary", CAPTION, ["spring sale", "new terrace", "our anniversary"], {}),
        ("posters for the bakery and the barbershop, autumn theme", PICTURE, ["a poster for the bakery, autumn theme", "a poster for the barbershop, autumn theme"], {"palette": "autumn"}),
        ("posters for trivia night and ladies night please", PICTURE, ["a poster for trivia night", "a poster for ladies night"], {}),
        ("posters for both cafes, one for Moon & Bean and one for Little Fern, valentine theme", PICTURE, ["a valentine poster for Moon & Bean", "a valentine poster for Little Fern"], {}),
        ("a banner for Moon & Bean and another for Little Fern, both halloween style", PICTURE, ["a banner for Moon & Bean, halloween theme", "a banner for Little Fern, halloween theme"], {"aspect": "16:9"}),
        ("6 картинок пожалуйста, вестибюль, сауна, бар, терраса, сад, гараж", PICTURE, ["вестибюль", "сауна", "бар", "терраса", "сад", "гараж"], {}),
        ("сделай по картинке на каждый фрукт: груша, слива, вишня", PICTURE, ["груша", "слива", "вишня"], {}),
        ("нарисуй по одной картинке на каждое животное: лиса, ёж, барсук", PICTURE, ["лиса", "ёж", "барсук"], {}),
        ("сделай по картинке на каждую башню башня слона белая башня кошки башня ветра", PICTURE, ["башня слона белая", "башня кошки", "башня ветра"], {}),
        ("три картинки лиса ёж и барсук каждую отдельно", PICTURE, ["лиса", "ёж", "барсук"], {}),
        ("3 картинки, по одной на каждую: груша, слива, вишня, все в пастельных тонах", PICTURE, ["груша", "слива", "вишня"], {"palette": "pastel"}),
        ("5 роликов по 15 секунд: парковка, заселение, бассейн, завтрак, вайфай", SHORT, ["парковка", "заселение", "бассейн", "завтрак", "вайфай"], {"duration_s": 15}),
        ("нужны подписи к 3 постам: винный вечер, живой джаз, новое меню", CAPTION, ["винный вечер", "живой джаз", "новое меню"], {}),
        ("ขอรูป 3 รูปค่ะ แก้วสีแดง แก้วสีขาว แก้วสีดำ", PICTURE, ["แก้วสีแดง", "แก้วสีขาว", "แก้วสีดำ"], {}),
        ("ขอรูป 3 รูป หมวกสีเขียว หมวกสีเหลือง แล้วก็หมวกสีฟ้าค่ะ", PICTURE, ["หมวกสีเขียว", "หมวกสีเหลือง", "หมวกสีฟ้า"], {}),
        ("ทำรูปหมวกสานให้ 3 สีค่ะ แดง ดำ ขาว", PICTURE, ["หมวกสานสีแดง", "หมวกสานสีดำ", "หมวกสานสีขาว"], {}),
        ("ทำคลิปสบู่ส้มกับแชมพูมะกรูด อย่างละคลิป 15 วิค่ะ", SHORT, ["สบู่ส้ม", "แชมพูมะกรูด"], {"duration_s": 15}),
        ("เขียนแคปชั่น 3 โพสต์: ลดราคา, ของเข้าใหม่, ร้านหยุดวันจันทร์", CAPTION, ["ลดราคา", "ของเข้าใหม่", "ร้านหยุดวันจันทร์"], {}),
    ],
)  # fmt: skip
def test_one_is_made_of_each(text: str, made: tuple[str, str], words: list[str], shared: dict[str, object], house: list[Tool]) -> None:
    tool, field = made
    steps = said(planned(house, text))
    assert [(name, args.get(field)) for name, args in steps] == [(tool, word) for word in words]
    assert all(args.get(name) == value for _, args in steps for name, value in shared.items())


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("3 images, one each: teapot, kettle, mug. same cartoon style", "cartoon style"),
        ("3 картинки, по одной на каждую: груша, слива, вишня. стиль один, мультяшный", "мультяшный стиль"),
        ("ทำรูป 4 รูป อย่างละรูป: แมว หมา นก ปลา สไตล์การ์ตูนเหมือนกัน", "สไตล์การ์ตูน"),
    ],
)
def test_a_style_nobody_can_draw_is_told_once(text: str, style: str, house: list[Tool]) -> None:
    titles = [step.title for step in planned(house, text).steps]
    assert len(titles) > 2 and style in titles[0] and not any(style in title for title in titles[1:])


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        ("a picture of a table with pears, plums and figs", "image.generate", {"prompt": "a table with pears, plums and figs"}),
        ("3 pictures of a fox, calm, pastel", "image.generate", {"prompt": "a fox", "count": 3}),
        ("a 15 second video about tea, coffee and cocoa", "video.short", {"topic": "tea, coffee and cocoa"}),
        ("caption for my post: new brunch menu, 12 euros", "script.metadata", {"topic": "new brunch menu"}),
        ("3 posters, bright, minimal, no text", "image.generate", {"count": 3}),
        ("картинка: лиса, ёж и барсук на поляне", "image.generate", {"prompt": "лиса, ёж и барсук на поляне"}),
    ],
)
def test_one_thing_stays_one(text: str, tool: str, args: dict[str, object], house: list[Tool]) -> None:
    [(made, told)] = said(planned(house, text))
    assert made == tool and {name: told.get(name) for name in args} == args


@pytest.mark.parametrize(("text", "words"), [("logo for Manta Divers", "Manta Divers"), ("poster for the Manta Lounge", "Manta Lounge"), ("a picture of a manta ray in deep water", "manta ray")])
def test_a_manta_is_no_colour(text: str, words: str, house: list[Tool]) -> None:
    [(_, args)] = said(planned(house, text))
    assert words in args["prompt"] and "palette" not in args

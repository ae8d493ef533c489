# ruff: noqa: E501 - tables of sentences read better unbroken
"""One for each of several things of a kind, with the noun they share and no words written on it; and what looks like it."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "tool", "shown"),
    [
        ("draw 4 pictures of different dogs: poodle, pug, husky, corgi", "image.generate", ["poodle dog", "pug dog", "husky dog", "corgi dog"]),
        ("5 images of various cakes: chocolate, carrot, lemon, red velvet, honey", "image.generate", ["chocolate cake", "carrot cake", "lemon cake", "red velvet cake", "honey cake"]),
        ("pictures of different coffee cups: espresso, latte, cappuccino", "image.generate", ["espresso coffee cup", "latte coffee cup", "cappuccino coffee cup"]),
        ("4 pics of cars: red sports car, old green truck, blue van, white limousine", "image.generate", ["red sports car", "old green truck", "blue van", "white limousine"]),
        ("3 pics of helmets: kids, road, city, all square", "image.generate", ["kids helmet", "road helmet", "city helmet"]),
        ("need 3 pics of different kinds of tea: green, black, oolong", "image.generate", ["green tea", "black tea", "oolong tea"]),
        ("could you draw 4 different birds: robin, owl, crow, swan", "image.generate", ["robin", "owl", "crow", "swan"]),
        ("make images for 3 different pizzas: margherita, pepperoni, veggie", "image.generate", ["margherita pizza", "pepperoni pizza", "veggie pizza"]),
        ("make 2 images of our cats: Tom and Milo", "image.generate", ["our cat Tom", "our cat Milo"]),
        ("videos about 3 different yoga poses: tree, warrior, bridge", "video.short", ["tree yoga pose", "warrior yoga pose", "bridge yoga pose"]),
        ("3 videos about dishes: green curry, pad thai, tom yum", "video.short", ["green curry", "pad thai", "tom yum"]),
        ("3 videos about our services: haircut, shave, beard trim. 20 seconds each", "video.short", ["haircut", "shave", "beard trim"]),
        ("write captions about 3 different massages: thai, swedish, deep tissue", "script.metadata", ["thai massage", "swedish massage", "deep tissue massage"]),
        ("a picture for each class: pottery, drawing, weaving", "image.generate", ["pottery class", "drawing class", "weaving class"]),
        ("draw a cat, a dog and a horse, each on its own", "image.generate", ["a cat", "a dog", "a horse"]),
        ("нарисуй 4 картинки разных собак: пудель, мопс, хаски, корги", "image.generate", ["пудель", "мопс", "хаски", "корги"]),
        ("5 картинок с разными тортами: шоколадный, морковный, лимонный, медовый, черничный", "image.generate", ["шоколадный торт", "морковный торт", "лимонный торт", "медовый торт", "черничный торт"]),
        ("2 картинки с велосипедами: детский и взрослый", "image.generate", ["детский велосипед", "взрослый велосипед"]),
        ("4 ролика про велосипеды: горный, городской, детский, складной", "video.short", ["горный велосипед", "городской велосипед", "детский велосипед", "складной велосипед"]),
        ("сделай по картинке для каждого занятия: гончарное, рисование, ткачество", "image.generate", ["гончарное занятие", "рисование", "ткачество"]),
        ("ทำรูปหมา 4 รูป พุดเดิ้ล ปั๊ก ฮัสกี้ คอร์กี้", "image.generate", ["หมาพุดเดิ้ล", "หมาปั๊ก", "หมาฮัสกี้", "หมาคอร์กี้"]),
        ("วาดรูปดอกไม้ 3 แบบ: ทิวลิป กุหลาบ โบตั๋น", "image.generate", ["ดอกไม้ทิวลิป", "ดอกไม้กุหลาบ", "ดอกไม้โบตั๋น"]),
        ("วาดนก 3 ตัว: นกฮูก นกแก้ว นกเงือก", "image.generate", ["นกฮูก", "นกแก้ว", "นกเงือก"]),
    ],
)  # fmt: skip
def test_each_is_one_of_the_kind(text: str, tool: str, shown: list[str], house: list[Tool]) -> None:
    made = said(planned(house, text))
    assert [(name, args.get("prompt") or args.get("topic")) for name, args in made] == [(tool, words) for words in shown]
    assert not any("title" in args or "palette" in args for _, args in made)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("4 pictures of foxes: bright, minimal, no text, square", 1),
        ("make 3 pictures of cats", 1),
        ("a picture of a table: bread, cheese and wine on it", 1),
        ("2 videos about bikes: one for kids, one for adults", 2),
    ],
)
def test_how_they_are_to_be_makes_none_more(text: str, count: int, house: list[Tool]) -> None:
    made = said(planned(house, text))
    assert len(made) == count and not any("minimal fox" in str(args) or "bread table" in str(args) for _, args in made)


def test_words_of_a_kind_stand_on_the_pictures(house: list[Tool]) -> None:
    made = said(planned(house, "make 3 pictures with quotes: be kind, stay calm, dream big"))
    assert [args.get("title") for _, args in made] == ["be kind", "stay calm", "dream big"]

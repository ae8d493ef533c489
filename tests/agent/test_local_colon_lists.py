"""Each thing that stands behind a colon is made, where nobody told how many they are, and how the kind is to be goes for all of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned
from tools.contract import Tool


@pytest.mark.parametrize(
    ("message", "subjects", "alike"),
    [
        ("клипы по 20 сек: пилинг; массаж лица; чистка", ["пилинг", "массаж лица", "чистка"], {"duration_s": 20}),
        ("рилсы на 20 сек: лепка, английский, танцы", ["лепка", "английский", "танцы"], {"duration_s": 20, "aspect": "9:16"}),
        ("ролики: борщ, плов, харчо", ["борщ", "плов", "харчо"], {}),
        ("картинки: лиса; сова; ёж; барсук", ["лиса", "сова", "ёж", "барсук"], {}),
        ("сторис: завтрак; обед; ужин", ["завтрак", "обед", "ужин"], {"aspect": "9:16"}),
        ("нужны картинки: 1) горы 2) море 3) лес", ["горы", "море", "лес"], {}),
        ("видео: 1. бетон 2. кирпич 3. дерево", ["бетон", "кирпич", "дерево"], {}),
        ("посты: новый график; летнее меню", ["новый график", "летнее меню"], {}),
        ("посты для инсты: акция; отзывы; команда", ["акция", "отзывы", "команда"], {"platforms": ["instagram"]}),
        ("подписи: скидка на пиццу; новый десерт; музыкальный вечер", ["скидка на пиццу", "новый десерт", "музыкальный вечер"], {}),
        ("сценарии: лыжи; сноуборд; коньки", ["лыжи", "сноуборд", "коньки"], {}),
        ("по рилсу на 15 сек каждому: пекарня, салон, детский центр", ["пекарня", "салон", "детский центр"], {"duration_s": 15}),
        ("напиши по одному посту для пекарни, барбершопа и автомойки", ["пекарни", "барбершопа", "автомойки"], {}),
        ("три поста: для пекарни, для барбершопа и для автомойки", ["пекарня", "барбершоп", "автомойка"], {}),
        ("15 sec reels: latte; mocha; flat white; cocoa", ["latte", "mocha", "flat white", "cocoa"], {"duration_s": 15}),
        ("pictures for the feed: espresso; latte; cocoa", ["espresso", "latte", "cocoa"], {"aspect": "4:5"}),
        ("need reels: 1) haircut 2) styling 3) manicure", ["haircut", "styling", "manicure"], {"aspect": "9:16"}),
        ("posts for telegram: discounts; new arrivals; giveaway", ["discounts", "new arrivals", "giveaway"], {"platforms": ["telegram"]}),
        ("one post each for the cafe, the salon and the gym", ["cafe", "salon", "gym"], {}),
        ("รีล 15 วิ: ลาเต้; มอคค่า; โกโก้", ["ลาเต้", "มอคค่า", "โกโก้"], {"duration_s": 15}),
        ("โพสต์: เปิดร้าน; ลดราคา; แจกของ", ["เปิดร้าน", "ลดราคา", "แจกของ"], {}),
        ("ขอคลิป: 1) ตัดผม 2) ทำสี 3) ทำเล็บ", ["ตัดผม", "ทำสี", "ทำเล็บ"], {}),
        # what is one thing stays one
        ("картинка: лиса, сова и ёж под деревом", ["лиса, сова и ёж под деревом"], {}),
        ("картинки: лиса, сова и ёж под деревом", ["лиса, сова и ёж под деревом"], {}),
        ("видео: завтрак в горах, туман и кофе", ["завтрак в горах, туман и кофе"], {}),
        ("reel: latte art, step by step", ["latte art, step by step"], {}),
        ("картинка: кот; фон синий", ["кот"], {"palette": "blue"}),
    ],
)
def test_each_of_the_list_is_made(message: str, subjects: list[str], alike: dict[str, Any], house: list[Tool]) -> None:
    steps = planned(house, message).steps
    assert [step.args.get("prompt", step.args.get("topic")) for step in steps] == subjects
    assert all(step.args.get(name) == value for step in steps for name, value in alike.items())
    assert not any("language" in step.args for step in steps)


@pytest.mark.parametrize(
    ("message", "subjects", "number"),
    [
        ("по 2 поста на каждого клиента: пекарня, барбершоп, автомойка", ["пекарня", "барбершоп", "автомойка"], 2),
        ("3 posts for each client: cafe, beauty salon, builders", ["cafe", "beauty salon", "builders"], 3),
    ],
)
def test_each_client_gets_so_many_that_differ(message: str, subjects: list[str], number: int, house: list[Tool]) -> None:
    steps = planned(house, message).steps
    assert [step.args["topic"] for step in steps] == [subject for subject in subjects for _ in range(number)]
    assert len({(step.args["topic"], step.args.get("seed", 0)) for step in steps}) == len(steps)


@pytest.mark.parametrize(
    ("message", "counts", "left"),
    [
        ("5 картинок для бара: лимонад, морс и что-нибудь ещё", {"лимонад для бара": 3, "морс для бара": 2}, "что-нибудь ещё"),
        ("6 pictures: clay, dance, english and something else fitting", {"clay": 2, "dance": 2, "english": 2}, "something else fitting"),
    ],
)  # fmt: skip
def test_what_nobody_named_is_said_to_be_left_out(message: str, counts: dict[str, int], left: str, house: list[Tool]) -> None:
    steps = planned(house, message).steps
    assert {step.args["prompt"]: step.args.get("count", 1) for step in steps} == counts
    assert left in steps[0].title

# ruff: noqa: E501 - tables of sentences read better unbroken
"""Words that are to be spoken and tell those who hear them what to do; and wishes behind such words, which are wishes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]


@pytest.mark.parametrize(
    ("text", "words", "how"),
    [
        ("озвучь текст закройте крышку и поставьте пирог в духовку", "закройте крышку и поставьте пирог в духовку", {}),
        ("прочитай вслух женским голосом откройте окно и уберите телефон", "откройте окно и уберите телефон", {"voice": "female"}),
        ("озвучь мужским голосом быстро подпишитесь на канал и поставьте лайк", "подпишитесь на канал и поставьте лайк", {"voice": "male", "speed": 1.2}),
        ("озвучь текст дышите ровно и сделайте паузу", "дышите ровно и сделайте паузу", {}),
        ("скажи голосом напишите мне чтобы забронировать место", "напишите мне чтобы забронировать место", {}),
        ("озвучь: опустите плечи, выдохните и запишите три мысли", "опустите плечи, выдохните и запишите три мысли", {}),
        ("озвучь пожалуйста откройте меню и выберите блюдо напишите нам чтобы заказать", "откройте меню и выберите блюдо напишите нам чтобы заказать", {}),
        ("озвучьте закройте глаза и сделайте глубокий вдох", "закройте глаза и сделайте глубокий вдох", {}),
        ("начитай текст: сядьте на стул, напишите три цели и прочитайте их вслух", "сядьте на стул, напишите три цели и прочитайте их вслух", {}),
        ("voice this text: slow down, draw a circle and add a drop of oil", "slow down, draw a circle and add a drop of oil", {}),
        ("say out loud: make a list, cut the paper and post it on the wall", "make a list, cut the paper and post it on the wall", {}),
        ("read this in a male voice close your eyes and take a deep breath and write down your goals", "close your eyes and take a deep breath and write down your goals", {"voice": "male"}),
        ("อ่านออกเสียงว่า เปิดกล่อง ตัดริบบิ้น แล้วโพสต์รูปลงกลุ่ม", "เปิดกล่อง ตัดริบบิ้น แล้วโพสต์รูปลงกลุ่ม", {}),
        ("พากย์เสียงผู้หญิงว่า กดติดตาม แล้วส่งข้อความหาเราได้เลย", "กดติดตาม แล้วส่งข้อความหาเราได้เลย", {"voice": "female"}),
        ("พากย์เสียงผู้หญิงว่า กดติดตาม แล้วส่งข้อความหาเราได้เลย ให้หน่อยค่ะ", "กดติดตาม แล้วส่งข้อความหาเราได้เลย", {"voice": "female"}),
    ],
)
def test_orders_in_what_is_spoken_are_spoken(text: str, words: str, how: dict[str, Any], house: House) -> None:
    plan = planned(house, text)
    assert said(plan) == [("voice.speak", {"text": words, **how})] and "(" not in plan.goal


@pytest.mark.parametrize(
    ("text", "words", "then"),
    [
        ("прочитай вслух друзья напишите нам и добавьте номер телефона, потом сделай видео про горы", "друзья напишите нам и добавьте номер телефона", "video.short"),
        ("прочитайте вслух встаньте прямо и сделайте видео про осанку", "встаньте прямо", "video.short"),
        ("озвучь этот текст женским голосом откройте окно, уберите телефон и выложи в телеграм", "откройте окно, уберите телефон", "publishing.plan"),
        ("озвучь текст доброе утро друзья и сделай видео про утро", "доброе утро друзья", "video.short"),
        ("say out loud make a list and cut the paper then make a video about lists", "make a list and cut the paper", "video.short"),
        ("read aloud: welcome to our shop. then make a picture of a shop", "welcome to our shop", "image.generate"),
        ("อ่านออกเสียงว่า เปิดกล่อง แล้วตัดริบบิ้น แล้วทำคลิปเรื่องของขวัญ", "เปิดกล่อง แล้วตัดริบบิ้น", "video.short"),
        ("พากย์เสียงว่า เปิดร้านแล้ววันนี้ แล้วใส่เพลงสนุกๆ", "เปิดร้านแล้ววันนี้", "music.generate"),
    ],
)
def test_a_wish_behind_such_words_is_one(text: str, words: str, then: str, house: House) -> None:
    steps = said(planned(house, text))
    assert [tool for tool, _ in steps] == ["voice.speak", then] and steps[0][1]["text"] == words


def test_another_voice_speaks_the_same_words(house: House) -> None:
    (spoken,) = said(planned(house, "озвучь текст закройте глаза и сделайте глубокий вдох", "голос лучше мужской и помедленнее"))
    assert spoken == ("voice.speak", {"text": "закройте глаза и сделайте глубокий вдох", "voice": "male", "speed": 0.8})


@pytest.mark.parametrize("text", ["озвучь его женским голосом и сделайте видео", "read my script aloud and make a video", "озвучь сценарий и выложите"])
def test_what_is_not_told_is_not_spoken(text: str, house: House) -> None:
    assert not planned(house, text).steps

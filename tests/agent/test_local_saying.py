# ruff: noqa: E501 - tables of sentences read better unbroken
"""A story, a post or a picture that says some words is a picture with these words; a story is an upright one."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "words", "aspect"),
    [
        ("insta story saying back in ten minutes", "Back in ten minutes", "9:16"), ("make a story that says free coffee till noon", "Free coffee till noon", "9:16"),
        ("story with the words new menu is here", "New menu is here", "9:16"), ("instagram story telling that we are closed on monday", "We are closed on monday", "9:16"),
        ("insta story with text: yard sale sunday 10 to 14", "Yard sale sunday 10 to 14", "9:16"), ("make story for instagram that our class on friday is full", "Our class on friday is full", "9:16"),
        ("i'd like a story: \"sold out, see you tomorrow\"", "Sold out, see you tomorrow", "9:16"), ("story saying find us on instagram", "Find us on instagram", "9:16"),
        ("facebook post saying thank you for 500 followers", "Thank you for 500 followers", ""), ("i want a post with the words open all weekend", "Open all weekend", ""),
        ("do a square picture saying never stop knitting", "Never stop knitting", "1:1"), ("picture saying drive slowly", "Drive slowly", ""),
        ("сделай сторис со словами мы закрыты в понедельник", "Мы закрыты в понедельник", "9:16"), ("сторис с текстом: завтра не работаем", "Завтра не работаем", "9:16"),
        ("сторис, где написано скоро открытие", "Скоро открытие", "9:16"), ("пост с надписью спасибо за 500 подписчиков", "Спасибо за 500 подписчиков", ""),
        ("картинка со словами свежий хлеб каждый день", "Свежий хлеб каждый день", ""),
        ("ทำสตอรี่เขียนว่าร้านปิดวันจันทร์", "ร้านปิดวันจันทร์", "9:16"), ("สตอรี่ข้อความ: พรุ่งนี้ร้านหยุด", "พรุ่งนี้ร้านหยุด", "9:16"), ("ทำสตอรี่ไอจีบอกว่าวันเสาร์เต็มแล้ว", "วันเสาร์เต็มแล้ว", "9:16"),
        ("โพสต์ที่มีคำว่าขอบคุณผู้ติดตาม 500 คน", "ขอบคุณผู้ติดตาม 500 คน", ""), ("รูปที่เขียนว่าเปิดทุกวัน", "เปิดทุกวัน", ""),
    ],
)
def test_the_words_stand_on_a_picture(text: str, words: str, aspect: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert (tool, args["title"], args.get("aspect", "")) == ("image.generate", words, aspect)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("make a story saying closed monday and post it on instagram tomorrow at 9", "Closed monday"),
        ("сделай сторис с текстом мы в отпуске и выложи в инсту завтра в 9", "Мы в отпуске"),
        ("ทำสตอรี่เขียนว่าร้านปิดพรุ่งนี้ แล้วลงไอจีพรุ่งนี้ 9 โมง", "ร้านปิดพรุ่งนี้"), ("insta story saying happy friday on instagram tomorrow at 9", "Happy friday"),
    ],
)
def test_it_goes_out_where_that_is_wished(text: str, words: str, house: list[Tool]) -> None:
    (made, args), (out, where) = said(planned(house, text))
    assert (made, args["title"], args["aspect"]) == ("image.generate", words, "9:16")
    assert (out, where["platforms"], where["when"][:16]) == ("publishing.plan", ["instagram"], "2026-11-21T09:00")


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        ("remember that we close at 6", "memory.remember", {"text": "we close at 6"}), ("video saying welcome to our shop", "voice.speak", {"text": "welcome to our shop"}),
        ("write a story about a bear that says hello", "script.write", {"topic": "a bear that says hello", "style": "narrative"}),
        ("draw a picture of a dog", "image.generate", {"prompt": "a dog"}), ("сделай видео про пост и молитву", "video.short", {"topic": "пост и молитву"}),
    ],
)
def test_nothing_else_is_taken_for_it(text: str, tool: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [(tool, args)]


def test_what_no_is_said_to_stays_a_subject(house: list[Tool]) -> None:
    assert not planned(house, "story saying no to plastic bags").steps or "title" not in said(planned(house, "story saying no to plastic bags"))[0][1]

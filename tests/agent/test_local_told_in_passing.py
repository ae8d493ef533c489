# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is kept, forgotten and put right as people say it: politely, with the reason behind it, as a rule without "remember", as a new name, and with
a wish in the same breath.
"""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("запомни пожалуйста мой телефон 555 12 34", "мой телефон 555 12 34"), ("запомни, пожалуйста, что мы закрыты по средам", "мы закрыты по средам"),
        ("запомни на будущее наш адрес улица мира 5", "наш адрес улица мира 5"), ("запомни на будущее пожалуйста мы работаем без обеда", "мы работаем без обеда"),
        ("remember please that we close on mondays", "we close on mondays"), ("please remember for next time my brand colour is teal", "my brand colour is teal"),
        ("remember for the future: no emojis in my captions", "no emojis in my captions"), ("จำไว้หน่อยนะคะว่าร้านหยุดวันพุธ", "ร้านหยุดวันพุธ"), ("ช่วยจำให้หน่อยว่าเบอร์ร้าน 081 222 3333", "เบอร์ร้าน 081 222 3333"),
        ("every time you make a video use a female voice", "every time you make a video use a female voice"), ("my videos always without music please", "my videos always without music"),
        ("from now on all my clips should be vertical", "from now on all my clips should be vertical"), ("все мои ролики делай вертикальными", "все мои ролики делай вертикальными"),
        ("каждый раз когда делаешь картинку используй пастельные цвета", "каждый раз когда делаешь картинку используй пастельные цвета"), ("в моих роликах всегда мужской голос", "в моих роликах всегда мужской голос"),
        ("ต่อไปทุกรูปขอสีพาสเทลนะคะ", "ต่อไปทุกรูปขอสีพาสเทล"), ("ต่อไปเวลาทำวิดีโอใช้เสียงผู้ชายนะคะ", "ต่อไปเวลาทำวิดีโอใช้เสียงผู้ชาย"), ("ทุกครั้งที่ทำรูปให้เป็นสี่เหลี่ยมจัตุรัสนะ", "ทุกครั้งที่ทำรูปให้เป็นสี่เหลี่ยมจัตุรัส"),
        ("คลิปของเราขอแนวตั้งตลอดเลยนะ", "คลิปของเราขอแนวตั้งตลอด"), ("แคปชั่นของร้านเราให้ลงท้ายว่า สั่งได้ทางไลน์ ทุกครั้งนะคะ", "แคปชั่นของร้านเราให้ลงท้ายว่า สั่งได้ทางไลน์ ทุกครั้ง"),
        ("เวลาเขียนแคปชั่น ไม่ต้องใส่อีโมจิทุกครั้งนะ", "เวลาเขียนแคปชั่น ไม่ต้องใส่อีโมจิทุกครั้ง"), ("call me Tom", "call me Tom"),
        ("whenever you write a caption leave out emojis", "whenever you write a caption leave out emojis"), ("all our posters should be in blue", "all our posters should be in blue"), ("ต่อไปทุกคลิปขอเสียงผู้หญิงนะคะ", "ต่อไปทุกคลิปขอเสียงผู้หญิง"),
    ],
)  # fmt: skip
def test_what_is_told_is_kept_and_nothing_beside_it(text: str, kept: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("memory.remember", {"text": kept})]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("забудь про скидку 10% она закончилась", "скидку 10%"), ("забудь мой старый телефон, он больше не работает", "мой старый телефон"), ("удали из памяти адрес мы переехали", "адрес"), ("удали из памяти адрес", "адрес"),
        ("забудь про бежевый цвет мы его больше не используем", "бежевый цвет"), ("забудь что мы переехали", "мы переехали"), ("forget my old phone number, it's not mine anymore", "my old phone number"),
        ("forget about the pink logo we don't use it any more", "the pink logo"), ("forget that we moved", "we moved"), ("ลืมเบอร์เก่าไปเลยค่ะ เปลี่ยนเบอร์แล้ว", "เบอร์เก่า"),
        ("забудь про доставку мы её отменили", "доставку"), ("сотри из памяти старый прайс он уже не действует", "старый прайс"), ("забудь что наш цвет зелёный", "наш цвет зелёный"),
    ],
)  # fmt: skip
def test_what_is_forgotten_is_named_without_the_reason(text: str, query: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("memory.forget", {"query": query})]


@pytest.mark.parametrize(
    ("told", "text", "query", "now"),
    [
        ("запомни моё кафе называется корица", "моё кафе теперь называется ваниль", "моё кафе называется корица", "моё кафе называется ваниль"),
        ("запомни моё кафе называется корица", "исправь название кафе на ваниль", "моё кафе называется корица", "моё кафе называется ваниль"),
        ("запомни моё кафе называется корица", "нет кафе теперь называется ваниль а не корица", "моё кафе называется корица", "моё кафе называется ваниль"),
        ("запомни моё кафе называется корица", "мы переименовались, теперь кафе зовётся ваниль, поправь", "моё кафе называется корица", "моё кафе называется ваниль"),
        ("remember my shop is called Rose", "the shop is called Lilac now, not Rose", "my shop is called Rose", "my shop is called Lilac"),
        ("remember my shop is called Rose", "change the shop's name to Lilac", "my shop is called Rose", "my shop is called Lilac"),
        ("remember my shop is called Rose", "we renamed the shop, it's Lilac now, please update that", "my shop is called Rose", "my shop is called Lilac"),
        ("จำไว้ว่าร้านชื่อ กุหลาบ", "ร้านเปลี่ยนชื่อเป็น ลาเวนเดอร์ แล้วค่ะ", "ร้านชื่อ กุหลาบ", "ร้านชื่อ ลาเวนเดอร์"),
    ],
)  # fmt: skip
def test_a_new_name_stands_where_the_old_one_stood(told: str, text: str, query: str, now: str, house: list[Tool]) -> None:
    assert said(planned(house, told, text)) == [("memory.correct", {"query": query, "text": now})]


@pytest.mark.parametrize(
    ("text", "kept", "prompt"),
    [
        ("call me Ann and make a poster for a sale", "call me Ann", "a poster for a sale"), ("call me Tom and draw a cat", "call me Tom", "a cat"), ("you can call me Max. draw a dog", "call me Max", "a dog"),
        ("зови меня Оля и нарисуй кошку", "зови меня Оля", "кошку"), ("เรียกเราว่ามินท์นะ แล้ววาดรูปแมวให้หน่อย", "เรียกเราว่ามินท์", "แมว"),
    ],
)  # fmt: skip
def test_what_one_is_called_is_kept_and_the_rest_is_made(text: str, kept: str, prompt: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("memory.remember", {"text": kept}), ("image.generate", {"prompt": prompt})]


@pytest.mark.parametrize(
    ("text", "tool"),
    [("ต่อไปทำคลิปเรื่องสบู่ 20 วิค่ะ", "video.short"), ("next make a video about soap", "video.short"), ("ทำคลิปเรื่องชาทุกวันจันทร์ 9 โมง ลง TikTok", "video.short")],
)  # fmt: skip
def test_work_that_comes_next_or_again_is_no_rule(text: str, tool: str, house: list[Tool]) -> None:
    assert tool in {name for name, _ in said(planned(house, text))}


def test_nobody_is_called(house: list[Tool]) -> None:
    assert "call" in (planned(house, "call me back and tell me the price").reply or "")

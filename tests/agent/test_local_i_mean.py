# ruff: noqa: E501 - tables of sentences read better unbroken
"""What was meant instead of a word: the words for meaning stay out of what is shown, and a noun that is there already is not put there twice."""

from __future__ import annotations

from typing import Any

import pytest

from agent.contract import Request
from agent.local.follow_ups.i_mean import i_mean
from tests.agent.conversations import planned, said
from tools.contract import Tool

CAT, BOAT, ROME, TULIP = "picture of a black cat on a roof", "draw a wooden boat on a lake", "20 second video about summer in rome", "picture of a red tulip in a vase"
CAT_RU, BOAT_RU, ROME_RU = "нарисуй чёрного кота на крыше", "нарисуй деревянную лодку на озере", "ролик 20 сек про лето в риме"
CAT_TH, BOAT_TH, ROME_TH = "วาดรูปแมวดำบนหลังคา", "วาดรูปเรือไม้ในทะเลสาบ", "คลิป 20 วิ หน้าร้อนที่โรม"


@pytest.mark.parametrize(
    ("before", "text", "about"),
    [
        (CAT, "no i mean white cat not black", "a white cat on a roof"),
        (CAT, "white cat not black", "a white cat on a roof"),
        (CAT, "i mean white not black", "a white cat on a roof"),
        (CAT, "i said a grey cat", "a grey cat on a roof"),
        (CAT, "i mean on a fence not roof", "a black cat on a fence"),
        (CAT, "no no, two cats not one", "two black cats on a roof"),
        (BOAT, "no i mean river not lake", "a wooden boat on a river"),
        (BOAT, "i said yacht not boat", "a wooden yacht on a lake"),
        (BOAT, "oops i mean a metal boat", "a metal boat on a lake"),
        (BOAT, "i said not lake but river", "a wooden boat on a river"),
        (ROME, "i mean winter", "winter in rome"),
        (ROME, "sorry i mean naples not rome", "summer in naples"),
        (TULIP, "i mean yellow tulip", "a yellow tulip in a vase"),
        ("picture of one rider on a beach", "wrong, should be two riders not one", "two riders on a beach"),
        ("picture of a bridge by day", "no no, at night not day", "a bridge at night"),
        ("draw a harbour in summer", "i mean in winter", "a harbour in winter"),
        (CAT_RU, "нет, я имею в виду белого кота, не чёрного", "белого кота на крыше"),
        (CAT_RU, "я сказала рыжего а не чёрного", "рыжего кота на крыше"),
        (BOAT_RU, "то есть на реке, не на озере", "деревянную лодку на реке"),
        (BOAT_RU, "я про яхту говорила а не лодку", "деревянную яхту на озере"),
        (ROME_RU, "я имела в виду зиму", "зиму в риме"),
        ("сделай плакат для ярмарки мёда", "я имела в виду ярмарку сыра, а не мёда", "плакат для ярмарки сыра"),
        (CAT_TH, "หมายถึงแมวขาว ไม่ใช่แมวดำ", "แมวขาวบนหลังคา"),
        (CAT_TH, "ฉันหมายถึงหมานะ ไม่ใช่แมว", "หมาดำบนหลังคา"),
        (BOAT_TH, "ไม่ใช่ทะเลสาบค่ะ หมายถึงแม่น้ำ", "เรือไม้ในแม่น้ำ"),
        (ROME_TH, "บอกว่าหน้าหนาว ไม่ใช่หน้าร้อน", "หน้าหนาวที่โรม"),
    ],
)
def test_what_was_meant_stands_there(before: str, text: str, about: str, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, before, text))
    assert args.get("prompt", args.get("topic")) == about


@pytest.mark.parametrize(
    ("before", "text", "tool", "values"),
    [
        (ROME, "i meant 30 seconds", "video.short", {"topic": "summer in rome", "duration_s": 30}),
        (ROME, "no i mean 30 seconds not 20", "video.short", {"topic": "summer in rome", "duration_s": 30}),
        (TULIP, "i mean it should be brighter", "image.generate", {"prompt": "a red tulip in a vase", "palette": "vivid"}),
        (TULIP, "i meant a video", "video.short", {"topic": "a red tulip in a vase"}),
        ("remember that our shop closes at 9", "i said 8 not 9", "memory.correct", {"text": "our shop closes at 8"}),
        ("запомни, что магазин закрывается в 9", "я сказала в 8, а не в 9", "memory.correct", {"text": "магазин закрывается в 8"}),
        ("จำไว้ว่าร้านปิด 3 ทุ่ม", "หมายถึง 2 ทุ่ม ไม่ใช่ 3 ทุ่ม", "memory.correct", {"text": "ร้านปิด 2 ทุ่ม"}),
        ("make a poster for the tea fair: saturday 10am", "i said sunday not saturday", "image.generate", {"details": ["sunday 10am"]}),
        ("draw a fox", "not blue, red", "image.generate", {"prompt": "a fox", "palette": "red"}),
    ],
)  # fmt: skip
def test_what_is_put_right_elsewhere(before: str, text: str, tool: str, values: dict[str, Any], house: list[Tool]) -> None:
    ((made, args),) = said(planned(house, before, text))
    assert (made, {name: args.get(name) for name in values}) == (tool, values)


@pytest.mark.parametrize("text", ["i mean it", "i said thanks", "make it blue not red", "a dog, not on the roof", "why is it black not white?", "я имею в виду всё", "หมายถึงอะไร", "do not change it"])
def test_what_only_sounds_so(text: str, house: list[Tool]) -> None:
    made = planned(house, CAT)
    from agent.local.catalogue.matching import matcher

    assert i_mean(Request(text, earlier=[made]), matcher(house), lambda other: pytest.fail(other.text)) is None


@pytest.mark.parametrize("part", ["i mean ", "not a ", "no ", "я имею в виду ", "не ", "หมายถึง", "ไม่ใช่", "a "])
def test_long_messages_are_read_at_once(part: str, house: list[Tool]) -> None:
    from agent.local.catalogue.matching import matcher

    made = planned(house, CAT)
    for times in (12, 4000):
        i_mean(Request(f"i mean {part * times}?", earlier=[made]), matcher(house), lambda _: made)

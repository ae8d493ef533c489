# ruff: noqa: E501 - tables of sentences read better unbroken
"""Signs and notices, and the words that are to stand on them."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "title", "more"),
    [
        ("a sign for customers: no outside food", "No outside food", {}), ("make a sign for the gate that says beware of the dog", "Beware of the dog", {}),
        ("can you make us a sign for the door, we're closed on monday", "We're closed on monday", {}), ("a notice for the loo: please close the lid, blue", "Please close the lid", {"palette": "blue"}),
        ("need a square sign saying \"Back in 5 minutes\", with a sleeping cat", "Back in 5 minutes", {"aspect": "1:1", "prompt": "a sleeping cat"}),
        ("sign for the till: cash only, vertical", "Cash only", {"aspect": "9:16"}), ("print a sign for staff telling everyone to wash their hands", "Wash their hands", None),
        ("нужна табличка на калитку: осторожно, злая собака", "Осторожно, злая собака", {}), ("сделай табличку «со своей едой нельзя»", "Со своей едой нельзя", {}),
        ("нарисуй табличку для гостей, просим не шуметь после десяти", "Просим не шуметь после десяти", {}), ("объявление на дверь: по средам не работаем, красное", "По средам не работаем", {"palette": "red"}),
        ("вывеска с надписью вход со двора", "Вход со двора", {}),
        ("ทำป้ายบอกลูกค้าว่าห้ามนำอาหารเข้ามานะคะ", "ห้ามนำอาหารเข้ามา", {}), ("ขอป้ายหน้าร้านเขียนว่า ปิดวันจันทร์ สีแดง", "ปิดวันจันทร์", {"palette": "red"}),
        ("ป้ายติดห้องน้ำ กรุณาปิดไฟ", "กรุณาปิดไฟ", {}), ("ช่วยทำป้าย \"ถอดรองเท้าก่อนเข้า\" ให้หน่อย", "ถอดรองเท้าก่อนเข้า", {}),
    ],
)  # fmt: skip
def test_the_words_of_a_sign_stand_on_it(text: str, title: str, more: dict[str, str] | None, house: list[Tool]) -> None:
    [step] = planned(house, text).steps
    assert step.tool == "image.generate"
    if more is not None:
        assert step.args["title"] == title and more.items() <= step.args.items()


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("a video about road signs: what they mean, 20 seconds", "video.short"), ("ролик про вывески: как их делали раньше", "video.short"),
        ("write a caption for our new sign: the old oak is back", "script.metadata"), ("remember our sign says open at nine", "memory.remember"),
        ("ทำคลิปเรื่องป้ายร้านเก่า 20 วิ", "video.short"),
    ],
)  # fmt: skip
def test_what_is_no_sign(text: str, tool: str, house: list[Tool]) -> None:
    assert [step.tool for step in planned(house, text).steps] == [tool]

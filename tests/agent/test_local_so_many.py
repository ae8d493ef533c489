"""How many of what was just made are wished for."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("draw soap", "give me 3"),
        ("draw soap", "i want 3"),
        ("draw soap", "ok, give me 3"),
        ("draw soap", "3 of those"),
        ("draw soap", "make 3 pictures"),
        ("нарисуй мыло", "дай 3 штуки"),
        ("нарисуй мыло", "ок, дай 3 штуки"),
        ("нарисуй мыло", "сделай 3 таких"),
        ("วาดรูปสบู่มะกรูด", "ขอ 3 รูป"),
        ("วาดรูปสบู่มะกรูด", "โอเค ขอ 3 รูป"),
        ("วาดรูปสบู่มะกรูด", "เอา 3 รูป"),
    ],
)
def test_so_many_of_the_same_are_made(before: str, text: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, before, text))
    [(_, first)] = said(planned(house, before))
    assert tool == "image.generate" and args == {**first, "count": 3}


def test_another_thing_is_a_wish_of_its_own(house: list[Tool]) -> None:
    assert all(tool != "image.generate" for tool, _ in said(planned(house, "draw soap", "give me 3 slogans for a bakery")))


@pytest.mark.parametrize("text", ["ขอสคริปต์ 40 วิเรื่องวิธีเลือกทุเรียน แล้วก็แฮชแท็ก 8 อัน", "เขียนสคริปต์เรื่องวิธีเลือกทุเรียน กับแฮชแท็ก 8 อัน"])
def test_hashtags_are_no_subject_of_so_many_scripts(text: str, house: list[Tool]) -> None:
    (script, words) = said(planned(house, text))
    assert (script[0], script[1]["topic"]) == ("script.write", "วิธีเลือกทุเรียน")
    assert (words[0], words[1]["hashtags"]) == ("script.metadata", 8)

# ruff: noqa: E501 - tables of sentences read better unbroken
"""Several of a kind, each with its own words."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "tool", "field", "words"),
    [
        ("write two posts: one about tyres, one about chains", "script.metadata", "topic", ["tyres", "chains"]),
        ("write two posts one about tyres one about chains", "script.metadata", "topic", ["tyres", "chains"]),
        ("write 2 captions, one for the groomer and one for the cafe", "script.metadata", "topic", ["the groomer", "the cafe"]),
        ("make 3 videos one about cats one about dogs and one about birds", "video.short", "topic", ["cats", "dogs", "birds"]),
        ("make 3 pics one of a cat one of a dog and one of a bird", "image.generate", "prompt", ["a cat", "a dog", "a bird"]),
        ("write two posts about tyres and chains", "script.metadata", "topic", ["tyres", "chains"]),
        ("напиши два поста один про шины другой про цепи", "script.metadata", "topic", ["шины", "цепи"]),
        ("напиши два поста про шины и цепи", "script.metadata", "topic", ["шины", "цепи"]),
        ("сделай два коротких ролика: один про гончарный круг, второй про глазурь", "video.short", "topic", ["гончарный круг", "глазурь"]),
        ("เขียน 2 แคปชั่น อันแรกเรื่องสบู่ อันที่สองเรื่องยาหม่อง", "script.metadata", "topic", ["สบู่", "ยาหม่อง"]),
        ("เขียนแคปชั่น 2 อัน เรื่องสบู่และยาหม่อง", "script.metadata", "topic", ["สบู่", "ยาหม่อง"]),
        ("ทำ 3 คลิปคนละรส ไข่เค็ม ถั่ว เผือก", "video.short", "topic", ["รสไข่เค็ม", "รสถั่ว", "รสเผือก"]),
        ("ทำคลิป 3 คลิป แต่ละคลิปคนละกลิ่น มะกรูด ตะไคร้ ลาเวนเดอร์", "video.short", "topic", ["กลิ่นมะกรูด", "กลิ่นตะไคร้", "กลิ่นลาเวนเดอร์"]),
    ],
)  # fmt: skip
def test_each_is_about_its_own(text: str, tool: str, field: str, words: list[str], house: list[Tool]) -> None:
    made = said(planned(house, text))
    assert [(name, args[field]) for name, args in made] == [(tool, word) for word in words]


@pytest.mark.parametrize(("text", "count"), [("make two videos about the first one of our shops", 2), ("write two posts about tyres", 2), ("make 3 videos about cats", 3)])
def test_several_about_one_thing_stay_so(text: str, count: int, house: list[Tool]) -> None:
    made = said(planned(house, text))
    assert len(made) == count and len({args["topic"] for _, args in made}) == 1

# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is not to be in what is made is kept out of it, and said to be left out where nobody can promise it; how many are told behind."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "tool", "args", "left_out"),
    [
        ("слоган для стоматолога чтоб без слова улыбка", "script.slogans", {"topic": "стоматолога"}, "без слова улыбка"),
        ("slogan for a dentist, don't use the word smile", "script.slogans", {"topic": "a dentist"}, "don't use the word smile"),
        ("คิดสโลแกนร้านทำฟัน ห้ามใช้คำว่ายิ้ม", "script.slogans", {"topic": "ร้านทำฟัน"}, "ห้ามใช้คำว่ายิ้ม"),
        ("5 ideas for tiktoks for the groomer, nothing with puppies", "script.ideas", {"count": 5, "topic": "the groomer"}, "nothing with puppies"),
        ("подпись про свежий хлеб без эмодзи", "script.metadata", {"topic": "свежий хлеб"}, "без эмодзи"),
        ("slogans for the climbing hall, 6 of em, short, no puns", "script.slogans", {"count": 6, "topic": "the climbing hall"}, "no puns"),
        ("draw a vase on a table without hands", "image.generate", {"prompt": "a vase on a table"}, ""),
        ("сделай картинку как руки лепят вазу но без текста и без людей просто глина и руки нет рук тоже не надо", "image.generate", {"prompt": "как лепят вазу просто глина", "title": ""}, ""),
        ("วาดแจกันบนโต๊ะ ไม่มีคน", "image.generate", {"prompt": "แจกันบนโต๊ะ"}, ""),
    ],
)
def test_what_is_excluded_is_kept_out(text: str, tool: str, args: dict[str, Any], left_out: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert said(plan) == [(tool, args)]
    assert (f"“{left_out}”" in plan.steps[0].title or f"«{left_out}»" in plan.steps[0].title) if left_out else "(" not in plan.steps[0].title


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("video about cheap dinners without meat", "cheap dinners without meat"), ("сделай видео про пирог без сахара", "пирог без сахара"),
        ("a video about a world without people", "a world without people"), ("make a video about nothing", "nothing"),
    ],
)
def test_what_something_is_without_is_its_topic(text: str, topic: str, house: list[Tool]) -> None:
    assert [args["topic"] for _, args in said(planned(house, text))] == [topic]


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("слоганы для скалодрома, 6 штук, коротких", {"count": 6, "topic": "скалодрома"}),
        ("хештеги для гончарный круг казань 10 штук", {"hashtags": 10, "topic": "гончарный круг казань"}),
        ("สโลแกนร้านกาแฟ เอา 5 อัน", {"count": 5, "topic": "ร้านกาแฟ"}),
        ("make a poster for 10 of them", {"prompt": "a poster for 10 of them"}),
    ],
)
def test_a_number_told_last_counts(text: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert [values for _, values in said(planned(house, text))] == [args]

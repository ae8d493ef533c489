# ruff: noqa: E501 - tables of sentences read better unbroken
"""Files that nobody here makes are said so, with what comes near; it is told how all of one's own is taken along; a sticker set is square pictures."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("export all my data", "jarvis memory export"), ("how can i download everything you know about me", "./out"), ("can i get a copy of all my data", "jarvis memory export"),
        ("download all my files and data", "jarvis assets save ID"), ("backup my data please", "jarvis memory export"), ("export everything", "jarvis memory export"), ("скачать все мои данные можно?", "jarvis memory export"), ("выгрузи все мои данные", "jarvis memory export"),
        ("как скачать все свои данные", "./out"), ("хочу экспортировать все данные", "jarvis assets save ID"), ("сделай резервную копию моих данных", "jarvis memory export"),
        ("ดาวน์โหลดข้อมูลทั้งหมดของฉัน", "jarvis memory export"), ("ส่งออกข้อมูลทั้งหมด", "./out"), ("ขอสำเนาข้อมูลของฉันหน่อย", "jarvis assets save ID"),
        ("can you make spreadsheets?", "spreadsheets or Excel"), ("do you do excel tables?", "spreadsheets or Excel"), ("make me an excel sheet with prices", "price list"),
        ("can you make a powerpoint?", "presentations"), ("can you write word documents", "Word or PDF"), ("умеешь делать таблицы?", "Таблицы и файлы Excel"), ("сделай эксель с ценами", "прайс"),
        ("можешь сделать презентацию?", "Презентации"), ("ทำตารางเอ็กเซลได้ไหม", "Excel"), ("ทำสเปรดชีตได้ไหม", "Excel"), ("ทำพาวเวอร์พอยต์ได้ไหม", "พรีเซนเทชัน"),
    ],
)
def test_it_is_said_plainly(text: str, told: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and told in (plan.reply or "") and not plan.question


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        ("video about data export", "video.short", {"topic": "data export"}), ("видео про таблицы умножения", "video.short", {"topic": "таблицы умножения"}),
        ("write a post about my presentation", "script.metadata", {"topic": "my presentation"}),
    ],
)
def test_nothing_else_is_taken_for_it(text: str, tool: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [(tool, args)]


@pytest.mark.parametrize(
    ("text", "number", "prompt", "told"),
    [
        ("line stickers of a cat", 8, "a cat", "no finished set for LINE"), ("6 telegram stickers of a fox", 6, "a fox", "Telegram"), ("whatsapp sticker pack about coffee", 8, "coffee", "WhatsApp"),
        ("i want a set of 12 stickers with a penguin for telegram", 12, "a penguin", "Telegram"), ("cat stickers for whatsapp", 8, "cat", "WhatsApp"), ("a sticker pack of a dancing potato", 8, "a dancing potato", "a messenger"), ("сделай набор стикеров для телеграма с котиком", 8, "котик", "телеграма"), ("стикерпак для LINE про кота", 8, "кота", "LINE"),
        ("ทำสติกเกอร์ไลน์รูปแมว", 8, "แมว", "ไลน์"), ("สติกเกอร์ไลน์ 10 ตัว รูปหมา", 10, "หมา", "ไลน์"),
    ],
)
def test_a_set_is_drawn_one_by_one_and_said_to_be_none(text: str, number: int, prompt: str, told: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert said(plan) == [("image.generate", {"prompt": prompt, "count": number, "aspect": "1:1"})] and told in plan.goal


@pytest.mark.parametrize(("text", "told"), [("make a sticker set for LINE", "LINE"), ("сделай стикерпак для телеграма", "телеграма"), ("ทำชุดสติกเกอร์ไลน์ให้หน่อย", "ไลน์")])
def test_what_a_set_is_to_show_is_asked(text: str, told: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and told in (plan.reply or "")


def test_what_is_forgotten_is_not_taken_along(house: list[Tool]) -> None:
    assert [step.tool for step in planned(house, "forget everything you know about me").steps] == ["memory.forget"]


def test_a_single_sticker_is_no_set(house: list[Tool]) -> None:
    assert said(planned(house, "make a sticker of a dog")) == [("image.generate", {"prompt": "a sticker of a dog", "aspect": "1:1"})]


@pytest.mark.parametrize("text", ["do you save my data?", "are you saving my data somewhere"])
def test_whether_anything_is_kept_is_another_question(text: str, house: list[Tool]) -> None:
    assert "jarvis memory export" not in (planned(house, text).reply or "")

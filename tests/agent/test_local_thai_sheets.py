"""The words of a Thai sheet: without how they are asked for, put right without the excuse behind them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

SALE, OPENING = "ทำโปสเตอร์ลดล้างสต็อก 50% ให้หน่อยค่ะ", "ทำโปสเตอร์เปิดร้านใหม่ ลด 20% ให้หน่อยค่ะ"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ทำโปสเตอร์เขียนว่า ปิดร้านวันจันทร์ ให้หน่อยค่ะ", {"title": "ปิดร้านวันจันทร์"}),
        ("ทำป้ายเขียนว่า รับสมัครพนักงาน ให้ด้วยนะคะ", {"title": "รับสมัครพนักงาน"}),
        ("ทำโปสเตอร์มีคำว่า เปิดรับตัวแทน ให้ด้วยค่ะ", {"title": "เปิดรับตัวแทน"}),
        ("ทำรูปเขียนว่า โปรหมดวันนี้ ให้หน่อยนะคะ", {"title": "โปรหมดวันนี้"}),
        ("ทำโลโก้ร้านชื่อ Rose Garden โทนชมพูหน่อยค่า", {"title": "Rose Garden", "palette": "pink"}),
        ("ทำโลโก้ร้านชื่อ Lada Beauty", {"title": "Lada Beauty"}),
        ("ขอโปสเตอร์ ของแถมทุกออเดอร์ ถึงสิ้นเดือนนี้ นะคะ", {"prompt": "โปสเตอร์ของแถมทุกออเดอร์, ถึงสิ้นเดือนนี้"}),
    ],
)
def test_words_stand_on_it_as_told(text: str, told: dict[str, Any], house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert tool == "image.generate" and {name: args.get(name) for name in told} == told


@pytest.mark.parametrize(
    ("first", "then", "told"),
    [
        (SALE, "แก้คำว่า 50% เป็น 40% นะคะ พิมพ์ผิด", {"title": "ลดล้างสต็อก 40%"}),
        (SALE, "เปลี่ยนคำว่า ล้างสต็อก เป็น รับปีใหม่ นะคะ", {"title": "ลดรับปีใหม่ 50%", "prompt": "ลดรับปีใหม่ 50%"}),
        (SALE, "แก้ข้อความเป็น ลดล้างโกดัง ค่ะ", {"title": "ลดล้างโกดัง"}),
        (SALE, "เปลี่ยนชื่อเป็น ลดรับปีใหม่ นะคะ ลืมไป", {"title": "ลดรับปีใหม่"}),
        (SALE, "เปลี่ยนจาก 50 เป็น 60 นะคะ เมื่อกี้บอกผิด", {"title": "ลดล้างสต็อก 60%"}),
        (OPENING, "แก้คำว่า 20% เป็น 30% นะคะ พิมพ์ผิด", {"details": ["ลด 30%"]}),
    ],
)
def test_words_are_put_right(first: str, then: str, told: dict[str, Any], house: list[Tool]) -> None:
    [(_, args)] = said(planned(house, first, then))
    assert {name: args.get(name) for name in told} == told


"""A picture that is described piece by piece is one picture, with all of its pieces."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("ขอรูปคาเฟ่ริมน้ำ มีเรือไม้ลำเล็ก", {"prompt": "คาเฟ่ริมน้ำ มีเรือไม้ลำเล็ก"}),
        ("วาดรูปแมวขาว ใส่แว่นกันแดด นอนบนชายหาด", {"prompt": "แมวขาว ใส่แว่นกันแดด นอนบนชายหาด"}),
        ("วาดรูปพิซซ่า วางบนโต๊ะไม้ มีใบโหระพา", {"prompt": "พิซซ่า วางบนโต๊ะไม้ มีใบโหระพา"}),
        ("ทำรูปหมอสัตว์ ยืนกับหมา ถือหูฟัง", {"prompt": "หมอสัตว์ ยืนกับหมา ถือหูฟัง"}),
        ("วาดรูปบ้านไม้ มีสวนหน้าบ้าน กับจักรยาน", {"prompt": "บ้านไม้ มีสวนหน้าบ้าน กับจักรยาน"}),
        ("วาดรูปน้องหมา 2 ตัวเล่นน้ำ", {"prompt": "น้องหมา 2 ตัวเล่นน้ำ", "count": None}),
        ("ขอรูปเค้กมะพร้าว แสงเย็น โทน warm", {"prompt": "เค้กมะพร้าว แสงเย็น", "palette": "warm"}),
        ("วาดรูปร้านกาแฟ แสงเช้า แบบ warm tone", {"prompt": "ร้านกาแฟ แสงเช้า", "palette": "warm"}),
        ("ขอรูปห้องพักเตียงคู่ วิวภูเขา mood warm", {"prompt": "ห้องพักเตียงคู่ วิวภูเขา", "palette": "warm", "count": None}),
        ("วาดรูปแมวนอน มีแดดส่อง 2 รูป", {"prompt": "แมวนอน มีแดดส่อง", "count": 2}),
    ],
)
def test_every_piece_is_in_the_one_picture(house: list[Tool], text: str, values: dict[str, Any]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, {name: args.get(name) for name in values}) == ("image.generate", values)


@pytest.mark.parametrize(
    ("text", "prompts"),
    [
        ("วาดรูปแมว, หมา, นก", ["แมว", "หมา", "นก"]),
        ("วาดรูปแมว หมา นก", ["แมว", "หมา", "นก"]),
        ("วาดรูปแมว สไตล์การ์ตูน", ["แมว"]),
        ("วาดรูปแมว มีคำว่า สวัสดี", ["แมว"]),
        ("ขอรูปเค้ก โทนชมพู สี่เหลี่ยมจัตุรัส", ["เค้ก"]),
    ],
)
def test_lists_and_manners_are_no_pieces(house: list[Tool], text: str, prompts: list[str]) -> None:
    assert [args["prompt"] for _, args in said(planned(house, text))] == prompts

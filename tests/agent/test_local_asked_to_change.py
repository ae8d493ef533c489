"""A change of what was made, asked for as a question: neither "could you" nor "ได้ไหมคะ" becomes a part of what is shown or told."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

CHANGES: list[tuple[str, str, dict[str, Any]]] = [
    ("วาดรูปหมาใส่หมวก", "เปลี่ยนหมาเป็นลิงได้ไหมคะ", {"prompt": "ลิงใส่หมวก"}),
    ("วาดรูปหมาใส่หมวก", "ขอเปลี่ยนหมาเป็นลิงได้ป่ะ", {"prompt": "ลิงใส่หมวก"}),
    ("วาดรูปช้าง", "เปลี่ยนพื้นหลังเป็นสีเขียวได้มั้ยคะ", {"prompt": "ช้าง", "palette": "green"}),
    ("วาดรูปนกแก้ว", "เปลี่ยนเป็นรูปนกฮูกได้ไหมคะ", {"prompt": "นกฮูก"}),
    ("วาดรูปนกแก้ว", "เปลี่ยนเป็นแนวตั้งได้ไหมคะ", {"prompt": "นกแก้ว", "aspect": "9:16"}),
    ("ทำคลิปเรื่องแผ่นดินไหว 30 วิ", "เปลี่ยนเป็นเรื่องสึนามินะคะ", {"topic": "สึนามิ", "duration_s": 30}),
    ("ทำคลิปเรื่องแผ่นดินไหว 30 วิ", "เปลี่ยนเป็นเรื่องสึนามิได้ไหมคะ", {"topic": "สึนามิ", "duration_s": 30}),
    ("ทำคลิปเรื่องแผ่นดินไหว 30 วิ", "เปลี่ยนหัวข้อเป็นสึนามิค่ะ", {"topic": "สึนามิ", "duration_s": 30}),
    ("ทำคลิปเรื่องแผ่นดินไหว 30 วิ", "เปลี่ยนเป็นเสียงผู้ชายได้ไหมคะ", {"topic": "แผ่นดินไหว", "duration_s": 30, "voice": "male"}),
    ("เขียนบทเรื่องหลุมดำ 1 นาทีค่ะ", "ไม่ใช่หลุมดำค่ะ พิมพ์ผิด เอาหลุมยุบ", {"topic": "หลุมยุบ", "duration_s": 60}),
    ("วาดรูปเต่า", "ไม่ใช่เต่าค่ะ พูดผิด ต้องเป็นปูค่ะ", {"prompt": "ปู"}),
    ("วาดรูปเต่า", "ไม่ใช่แบบนี้ค่ะ ทำใหม่", {"prompt": "เต่า", "seed": 1}),
    ("draw a dog in a hat", "could you change the dog to a monkey please?", {"prompt": "a monkey in a hat"}),
    ("draw a parrot", "can it be an owl instead?", {"prompt": "an owl"}),
    ("draw a parrot", "can you make it blue?", {"prompt": "a parrot", "palette": "blue"}),
    ("make a 30 second clip about earthquakes", "can we make it about tsunamis instead please?", {"topic": "tsunamis", "duration_s": 30}),
    ("нарисуй собаку в шляпе", "можно заменить собаку на обезьяну, пожалуйста?", {"prompt": "обезьяну в шляпе"}),
    ("сделай ролик про землетрясения 30 секунд", "а можно про цунами?", {"topic": "цунами", "duration_s": 30}),
]


@pytest.mark.parametrize(("first", "change", "values"), CHANGES)
def test_a_change_is_no_part_of_the_thing(house: list[Tool], first: str, change: str, values: dict[str, Any]) -> None:
    [(_, args)] = said(planned(house, first, change))
    assert args == values


def test_a_heading_on_a_sheet_is_no_topic(house: list[Tool]) -> None:
    [(_, args)] = said(planned(house, 'ทำโปสเตอร์ "งานวัด"', "เปลี่ยนหัวข้อเป็น งานกาชาด ค่ะ"))
    assert args["title"] == "งานกาชาด"

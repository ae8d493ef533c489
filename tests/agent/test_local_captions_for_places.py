"""Where a caption is for, told right behind the word for it, is a place and no part of what it is about."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "topic", "platforms"),
    [
        ("แคปชั่น FB เรื่องเด็กฟันผุ", "เด็กฟันผุ", ["facebook"]),
        ("แคปชั่น facebook เรื่องห้องใหม่", "ห้องใหม่", ["facebook"]),
        ("เขียน caption IG เรื่องห้องใหม่", "ห้องใหม่", ["instagram"]),
        ("แคปชั่น FB เรื่องเปิดเตียงโซนใหม่ สั้นๆ", "เปิดเตียงโซนใหม่", ["facebook"]),
        ("caption FB + IG เรื่องตรวจฟันฟรีวันเด็ก", "ตรวจฟันฟรีวันเด็ก", ["facebook", "instagram"]),
        ("caption FB: กิจกรรมวิ่งเช้าวันอาทิตย์ 6 โมง เจอกันที่อ่างแก้ว", "กิจกรรมวิ่งเช้าวันอาทิตย์ 6 โมง", ["facebook"]),
        ("เขียนแคปชั่น IG ห้องพัก 890 บาท รวมอาหารเช้า เช็คอินบ่าย 2", "ห้องพัก 890 บาท", ["instagram"]),
        ("แคปชั่นเรื่องเด็กฟันผุ สำหรับ FB", "เด็กฟันผุ", ["facebook"]),
    ],
)
def test_the_place_is_no_topic(house: list[Tool], text: str, topic: str, platforms: list[str]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["topic"], args["platforms"]) == ("script.metadata", topic, platforms)


def test_captions_are_counted_in_thai_by_their_english_name(house: list[Tool]) -> None:
    assert [args["topic"] for _, args in said(planned(house, "caption 3 อัน เรื่องฟันคุด"))] == ["ฟันคุด"] * 3


def test_a_caption_that_is_told_stays_told(house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, "โพสต์รูปนี้ลง FB พรุ่งนี้ 9 โมง caption: เค้กส้ม", files=["image:a.jpg"]))
    assert (tool, args["description"]) == ("publishing.plan", "เค้กส้ม")

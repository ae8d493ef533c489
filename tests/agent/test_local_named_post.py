"""A file that goes out under a name told without quotes has it for its title."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

NAMED = [
    ("ลงคลิปนี้ในยูทูบเลยนะคะ ชื่อคลิปว่า ทำไมฟ้าเป็นสีฟ้า", "youtube", "ทำไมฟ้าเป็นสีฟ้า"),
    ("ลงเฟซเลยค่ะ ชื่อคลิป เด็กๆ ปลูกถั่วงอก", "facebook", "เด็กๆ ปลูกถั่วงอก"),
    ("อัปคลิปนี้ขึ้นยูทูบให้หน่อยค่ะ ชื่อเรื่อง น้ำแข็งลอยได้ยังไง", "youtube", "น้ำแข็งลอยได้ยังไง"),
    ("ลงคลิปนี้ในติ๊กต็อกพรุ่งนี้ 5 โมงเย็นค่ะ ชื่อว่า แมวกลัวแตงกวา", "tiktok", "แมวกลัวแตงกวา"),
    ("post this on youtube tomorrow at noon, name it How ants walk", "youtube", "How ants walk"),
    ("upload this to tiktok with the title Cats and cucumbers", "tiktok", "Cats and cucumbers"),
    ("выложи это на ютуб, название: Почему небо голубое", "youtube", "Почему небо голубое"),
    ("опубликуй это в тиктоке завтра в 17:00, назови Кошки и огурцы", "tiktok", "Кошки и огурцы"),
]


@pytest.mark.parametrize(("text", "place", "title"), NAMED)
def test_it_goes_out_under_its_name(house: list[Tool], text: str, place: str, title: str) -> None:
    [(tool, args)] = said(planned(house, text, files=["video"]))
    assert (tool, args["platforms"], args["title"]) == ("publishing.plan", [place], title)


@pytest.mark.parametrize(
    ("text", "file"),
    [("อัปคลิปนี้ขึ้นยูทูบให้หน่อยค่ะ", "video"), ("ลงรูปนี้ในเพจเลยค่ะ ชื่อร้านอยู่ในรูปแล้ว", "image"), ("ลงคลิปนี้ในยูทูบ แคปชั่น สนุกมาก", "video")],
)
def test_where_none_is_told_it_has_none(house: list[Tool], text: str, file: str) -> None:
    [(tool, args)] = said(planned(house, text, files=[file]))
    assert tool == "publishing.plan" and "title" not in args

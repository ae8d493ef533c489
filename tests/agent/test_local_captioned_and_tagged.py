# ruff: noqa: E501 - tables read better unbroken
"""A caption that is told goes out word for word, hashtags that are wished for besides are written before; a sheet is made without what no photo can be given."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

_PHOTO, _CLIP = "image:a.jpg", "video:a.mp4"


@pytest.mark.parametrize(
    ("text", "file", "caption", "places"),
    [
        ("โพสต์รูปนี้ลง IG พรุ่งนี้ 10 โมง แคปชั่นว่า 'พร้อมเสิร์ฟแล้ว' ใส่แฮชแท็กด้วย", _PHOTO, "พร้อมเสิร์ฟแล้ว", ["instagram"]),
        ("โพสต์คลิปนี้ลง TikTok กับ IG คืนนี้ 2 ทุ่ม แคปชั่นว่า 'มาเต้นกัน' ใส่แฮชแท็กด้วย", _CLIP, "มาเต้นกัน", ["tiktok", "instagram"]),
        ("โพสต์คลิปนี้ลง TikTok คืนนี้ 2 ทุ่ม แคปชั่น: มาวิ่งกัน แล้วใส่ hashtag ให้ด้วย", _CLIP, "มาวิ่งกัน", ["tiktok"]),
        ('post this clip to IG tomorrow 6pm with the caption "see you there" and some hashtags', _CLIP, "see you there", ["instagram"]),
        ("выложи это фото в инстаграм завтра в 10 с подписью «ждём вас» и хештегами", _PHOTO, "ждём вас", ["instagram"]),
        ("выложи это фото в инстаграм завтра в 10, подпись: ждём вас, и добавь хештеги", _PHOTO, "ждём вас", ["instagram"]),
    ],
)
def test_hashtags_are_written_from_the_caption_that_is_told(house: list[Tool], text: str, file: str, caption: str, places: list[str]) -> None:
    plan = planned(house, text, files=[file])
    (writer, words), (tool, post) = said(plan)
    assert (writer, words["topic"], words["platforms"]) == ("script.metadata", caption, places)
    assert (tool, post["description"], post["platforms"]) == ("publishing.plan", caption, places)
    assert plan.steps[0].id in plan.steps[1].needs


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ('post this photo on Facebook tomorrow at noon, caption ว่า "เจอกันเสาร์นี้"', "เจอกันเสาร์นี้"),
        ("post รูปนี้ IG พรุ่งนี้ 9am caption ว่า ขนมปังร้อนๆ มาแล้วค่ะ", "ขนมปังร้อนๆ มาแล้วค่ะ"),
        ('post this photo to IG tomorrow 6pm with the caption "see you there"', "see you there"),
        ("post this photo on IG tomorrow 9am, caption: open till late", "open till late"),
    ],
)
def test_a_caption_alone_writes_nothing(house: list[Tool], text: str, caption: str) -> None:
    ((tool, post),) = said(planned(house, text, files=[_PHOTO]))
    assert (tool, post["description"]) == ("publishing.plan", caption)


@pytest.mark.parametrize(
    ("text", "tool", "left_out"),
    [
        ("ลบพื้นหลังรูปนี้ แล้วทำโปสเตอร์ 'เปิดรับจอง'", "image.generate", "ลบพื้นหลังรูปนี้"),
        ("ลบพื้นหลังรูปนี้ แล้วเอาไปทำโปสเตอร์ 'เปิดรับจอง' สีพาสเทล", "image.generate", "ลบพื้นหลังรูปนี้"),
        ('remove the background of this photo and make a poster "Now Open"', "image.generate", "remove the background of this photo"),
        ("crop this photo to square and post it on Instagram tomorrow at 6pm", "publishing.plan", "crop this photo to square"),
        ("ปรับรูปนี้ให้สว่างขึ้น แล้วโพสต์ลง Facebook พรุ่งนี้เที่ยง", "publishing.plan", "ปรับรูปนี้ให้สว่างขึ้น"),
    ],
)
def test_what_no_photo_can_be_given_is_named_and_the_rest_is_done(house: list[Tool], text: str, tool: str, left_out: str) -> None:
    (step,) = planned(house, text, files=[_PHOTO]).steps
    assert step.tool == tool
    assert left_out in step.title

"""The words for a picture, told without quotes: neither where they go nor a courtesy is written, and none of them is another wish."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

LETTERED = [
    ("วาดรูปผึ้งแล้วใส่คำว่า ขยันทุกวัน ลงไปในภาพด้วยนะคะ", "ผึ้ง", "ขยันทุกวัน"),
    ("วาดรูปธงชาติแล้วใส่ข้อความ รักเมืองไทย ลงไปด้วยค่ะ", "ธงชาติ", "รักเมืองไทย"),
    ("ทำปกคลิปเรื่องภูเขาไฟ ตัวหนังสือว่า ร้อนแค่ไหน", "ภูเขาไฟ", "ร้อนแค่ไหน"),
    ("ขอรูปทะเลแล้วเขียนคำว่า ปิดเทอมแล้ว ไว้ด้านบนค่ะ", "ทะเล", "ปิดเทอมแล้ว"),
    ("ทำรูปห้องเรียนแล้วพิมพ์ว่า ประชุมผู้ปกครองวันเสาร์ ค่ะ", "ห้องเรียน", "ประชุมผู้ปกครองวันเสาร์"),
    ("ทำรูปปกเรื่องไวรัส ข้อความบนปก เล็กแต่ร้าย", "ไวรัส", "เล็กแต่ร้าย"),
    ("วาดรูปดอกทานตะวันแล้วเขียนว่า ยิ้มเข้าไว้ ตรงกลางรูปนะคะ", "ดอกทานตะวัน", "ยิ้มเข้าไว้"),
    ("ทำโปสเตอร์วันเด็กแห่งชาติ เขียนว่า เด็กไทยคืออนาคต", "โปสเตอร์วันเด็กแห่งชาติ", "เด็กไทยคืออนาคต"),
    ("ขอใบประกาศงานกีฬาสีค่ะ พิมพ์ว่า รู้แพ้รู้ชนะ", "โปสเตอร์งานกีฬาสี", "รู้แพ้รู้ชนะ"),
    ("draw a bee and write on it: Busy every day", "a bee", "Busy every day"),
    ("draw a rocket and put the words To the moon on it please", "a rocket", "To the moon"),
    ("cover for a clip about black holes, text: How scary are they", None, "How scary are they"),
    ("нарисуй пчелу и напиши на ней: трудись каждый день", "пчелу", "трудись каждый день"),
    ("нарисуй ракету и добавь надпись На Луну снизу", "ракету", "На Луну"),
    ("плакат ко дню учителя, напиши на нём Спасибо учителям", None, "Спасибо учителям"),
]


@pytest.mark.parametrize(("text", "prompt", "title"), LETTERED)
def test_the_words_stand_on_the_picture(house: list[Tool], text: str, prompt: str | None, title: str) -> None:
    [(tool, args)] = said(planned(house, text))
    assert (tool, args["title"]) == ("image.generate", title)
    assert prompt is None or args["prompt"] == prompt


def test_a_colour_behind_the_words_is_none_of_them(house: list[Tool]) -> None:
    [(_, args)] = said(planned(house, "ทำโปสเตอร์ร้านกาแฟ เขียนว่า กาแฟสดทุกวัน สีน้ำตาล"))
    assert (args["title"], args["palette"]) == ("กาแฟสดทุกวัน", "brown")


@pytest.mark.parametrize(
    ("text", "prompt"),
    [
        ("วาดรูปเด็กเขียนคำบนกระดาน", "เด็กเขียนคำบนกระดาน"),
        ("draw a girl writing on the blackboard", "a girl writing on the blackboard"),
        ("draw a cat and put a hat on it", None),
        ("нарисуй кота и добавь шляпу снизу", None),
    ],
)
def test_what_is_shown_is_no_title(house: list[Tool], text: str, prompt: str | None) -> None:
    [(tool, args)] = said(planned(house, text))
    assert tool == "image.generate" and "title" not in args
    assert prompt is None or args["prompt"] == prompt


def test_words_for_a_post_beside_a_picture_are_not_on_it(house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, "ทำรูปแมวแล้วเขียนแคปชั่นด้วย"))] == ["image.generate", "script.metadata"]

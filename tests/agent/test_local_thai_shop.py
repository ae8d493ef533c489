# ruff: noqa: E501 - tables of sentences read better unbroken
"""Captions and films of somebody who sells things, as Thai is typed: what they are about, where they go, and the lines they say."""

from __future__ import annotations

from typing import Any

import pytest

from agent.local.announcing.lines_told import lines_of
from agent.local.writing.told_thai import facts_apart, set_apart
from media.prose.topics import named
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("เขียนแคปชั่นขายกระเป๋าหนังลงเฟสบุ๊คให้หน่อยค่ะ", {"topic": "ขายกระเป๋าหนัง", "platforms": ["facebook"]}),
        ("ช่วยคิดแคปชั่นขายสบู่ลงไอจีหน่อยค่า", {"topic": "ขายสบู่", "platforms": ["instagram"]}),
        ("เขียนแคปชั่นขายครีมกันแดดลง TikTok", {"topic": "ขายครีมกันแดด", "platforms": ["tiktok"]}),
        ("ขอแฮชแท็กสำหรับขายเทียนหอมใน TikTok หน่อยค่ะ", {"topic": "ขายเทียนหอม", "platforms": ["tiktok"]}),
        ("ขอ hashtag สำหรับลิปสติก ลง TikTok 8 อันค่ะ", {"topic": "ลิปสติก", "platforms": ["tiktok"], "hashtags": 8}),
        ("ขอแฮชแท็ก 8 อัน ลิปสติก ลง TikTok", {"topic": "ลิปสติก", "platforms": ["tiktok"], "hashtags": 8}),
        ("แคปชั่นน้ำพริก ราคา 59 บาท มี 4 รส ลงไอจี", {"topic": "น้ำพริก", "platforms": ["instagram"], "details": ["ราคา 59 บาท", "มี 4 รส"]}),
        ("แคปชั่นครีมทามือ หลอดละ 120 โปร 3 หลอด 300 ลง TikTok", {"topic": "ครีมทามือ", "platforms": ["tiktok"], "details": ["หลอดละ 120", "โปร 3 หลอด 300"]}),
        ("แคปชั่นเสื้อยืด ราคา 199 ส่งฟรี ลงเฟส", {"topic": "เสื้อยืด", "platforms": ["facebook"], "details": ["ราคา 199", "ส่งฟรี"]}),
        ("เขียนแคปชั่นต่างหู คู่ละ 90 ทักแชทได้เลย ลงไอจี", {"topic": "ต่างหู", "platforms": ["instagram"], "details": ["คู่ละ 90", "ทักแชทได้เลย"]}),
        ("เขียนแคปชั่นต่างหู ลงไอจี บอกว่าราคา 90 และส่งฟรี", {"topic": "ต่างหู", "platforms": ["instagram"], "details": ["ราคา 90", "ส่งฟรี"]}),
        ("สบู่ 3 ก้อน 100 ส่งฟรี ทำแคปชั่นลงเฟสให้หน่อย", {"topic": "สบู่", "platforms": ["facebook"], "details": ["3 ก้อน 100", "ส่งฟรี"]}),
        # words that only look like a fact
        ("แคปชั่นลดโลกร้อน ลงไอจี", {"topic": "ลดโลกร้อน", "platforms": ["instagram"]}),
        ("แคปชั่นคนทักแชทแล้วไม่ตอบ ลงไอจี", {"topic": "คนทักแชทแล้วไม่ตอบ", "platforms": ["instagram"]}),
        ("เขียนแคปชั่นร้านขายดอกไม้", {"topic": "ร้านขายดอกไม้"}),
    ],
)
def test_a_caption_of_a_thing_that_is_sold(message: str, told: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, message)) == [("script.metadata", told)]


@pytest.mark.parametrize(
    ("message", "file", "topic"),
    [
        ("คิดแคปชั่นให้คลิปนี้หน่อยค่ะ เสื้อผ้าไหมลายใหม่", "video:v.mp4", "เสื้อผ้าไหมลายใหม่"),
        ("คิดแคปชั่นให้รูปนี้หน่อยค่ะ ตะกร้าสานใบใหญ่", "image:p.jpg", "ตะกร้าสานใบใหญ่"),
        ("เขียนแคปชั่นรูปนี้หน่อย เป็นกระเป๋าใบใหม่ ลงไอจี", "image:p.jpg", "กระเป๋าใบใหม่"),
    ],
)
def test_the_file_it_is_for_is_no_part_of_its_topic(message: str, file: str, topic: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, message, files=[file]))
    assert (tool, args["topic"]) == ("script.metadata", topic)


@pytest.mark.parametrize(
    ("message", "count"),
    [("ทำแคปชั่น 6 อันขายต่างหูให้หน่อยค่ะ ไม่ซ้ำกันนะ", 6), ("คิดสโลแกนร้านชาไข่มุก 4 แบบ ไม่ซ้ำกัน", 1), ("เขียนโพสต์ขายหมวกให้ 5 โพสต์ค่า ไม่ซ้ำกัน", 5)],
)
def test_no_two_alike_is_no_subject(message: str, count: int, house: list[Tool]) -> None:
    steps = said(planned(house, message))
    assert len(steps) == count and all("ซ้ำ" not in args["topic"] for _, args in steps)


@pytest.mark.parametrize(
    ("message", "topic"),
    [
        ("ขอคลิปสั้น 20 วิ โชว์ต่างหูรุ่นใหม่ แนวตั้ง", "ต่างหูรุ่นใหม่"),
        ("ทำคลิปโชว์กระเป๋าใบใหม่ 20 วิ", "กระเป๋าใบใหม่"),
        ("ทำคลิปโชว์รูมรถใหม่", "โชว์รูมรถใหม่"),
        ("ทำคลิปวิธีขายของออนไลน์ 30 วิ", "วิธีขายของออนไลน์"),
    ],
)
def test_a_film_is_about_what_it_shows(message: str, topic: str, house: list[Tool]) -> None:
    assert [args["topic"] for _, args in said(planned(house, message))] == [topic]


@pytest.mark.parametrize(
    ("topic", "name"),
    [
        ("ขายกระเป๋าสาน", "กระเป๋าสาน"), ("โชว์เค้ก", "เค้ก"), ("ขายที่ดิน", "ที่ดิน"), ("ขายดีที่สุด", "ขายดีที่สุด"),
        ("ขายของออนไลน์", "ขายของออนไลน์"), ("โชว์รูมรถ", "โชว์รูมรถ"),
    ],
)  # fmt: skip
def test_what_is_written_names_the_thing(topic: str, name: str) -> None:
    assert named(topic) == name


THAI = "เขียนแคปชั่นขายผ้าพันคอลงเฟสหน่อยค่ะ"
ENGLISH = "write a caption about our scarves for facebook"
RUSSIAN = "напиши подпись про наши шарфы для фейсбука"


@pytest.mark.parametrize(
    ("first", "then", "lines", "left"),
    [
        (THAI, "ใส่อีโมจิเยอะๆ แล้วก็บอกว่าส่งฟรีด้วยนะคะ", ["ส่งฟรี"], "อีโมจิ"),
        (THAI, "ใส่ราคาด้วย 250 บาท แล้วก็เบอร์ 089-111-2222 ค่ะ", ["250 บาท", "089-111-2222"], ""),
        (THAI, "ใส่ราคา 79 บาท กับโปรซื้อ 1 แถม 1 ด้วยค่ะ", ["79 บาท", "โปรซื้อ 1 แถม 1"], ""),
        (THAI, "เพิ่มราคา 79 บาทด้วย", ["79 บาท"], ""),
        (ENGLISH, "add the price, 250 baht, and our phone 089-111-2222", ["250 baht", "Phone 089-111-2222"], ""),
        (ENGLISH, "add lots of emoji and say shipping is free", ["Shipping is free"], "emoji"),
        (ENGLISH, "mention that shipping is free and the price is 20 dollars", ["Shipping is free", "The price is 20 dollars"], ""),
        (ENGLISH, "add that we are open daily and have coffee", ["We are open daily and have coffee"], ""),
        (RUSSIAN, "добавь цену 900 рублей и телефон 89 12", ["Цена 900 рублей", "Телефон 89 12"], ""),
        (RUSSIAN, "добавь побольше эмодзи и напиши что доставка бесплатная", ["Доставка бесплатная"], "эмодзи"),
        (RUSSIAN, "добавь что мы открыты каждый день и варим кофе", ["Мы открыты каждый день и варим кофе"], ""),
    ],
)
def test_lines_told_in_one_breath(first: str, then: str, lines: list[str], left: str, house: list[Tool]) -> None:
    plan = planned(house, first, then)
    ((tool, args),) = said(plan)
    assert (tool, args["details"], args["platforms"]) == ("script.metadata", lines, ["facebook"])
    assert left in plan.steps[0].title and (left or "(" not in plan.steps[0].title)


def test_long_input_is_read_at_once() -> None:
    assert facts_apart("ราคา " * 5_000)[1] == [] and set_apart("ลง" * 5_000)
    assert lines_of("and " * 20_000) == ([], "") and lines_of("และ" * 20_000) == ([], "")

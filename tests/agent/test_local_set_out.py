"""Subjects set out as a list are made one by one: numbered, a line each, parted by spaces, below the name of what they all are."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

_SUBJECT = ("topic", "prompt", "text")


def _of(house: list[Tool], text: str) -> list[tuple[str, str, int | None]]:
    made = said(planned(house, text))
    return [(tool, next(str(args[name]) for name in _SUBJECT if name in args), args.get("duration_s")) for tool, args in made]


LISTS = [
    ("ทำคลิป 3 คลิป คลิปละ 25 วิ หัวข้อ: 1. ผึ้ง 2. ต่อ 3. แตน", "video.short", ["ผึ้ง", "ต่อ", "แตน"], 25),
    ("เขียนบทตามหัวข้อพวกนี้ค่ะ\n1) รากไม้\n2) ลำต้น\n3) ใบไม้", "script.write", ["รากไม้", "ลำต้น", "ใบไม้"], None),
    ("สวัสดีค่ะ ทำคลิป 3 เรื่องนี้ค่ะ\nฝน\nหิมะ\nลูกเห็บ\nคลิปละ 30 วิ", "video.short", ["ฝน", "หิมะ", "ลูกเห็บ"], 30),
    ("ทำคลิปเรื่องละ 20 วินาที: ไต, ตับ, ม้าม", "video.short", ["ไต", "ตับ", "ม้าม"], 20),
    ("ทำคลิปเรื่องละ 40 วิ เรื่องน้ำแข็ง ไอน้ำ ของเหลว", "video.short", ["น้ำแข็ง", "ไอน้ำ", "ของเหลว"], 40),
    ("ขอบท 3 เรื่องนะคะ ตั๊กแตน จิ้งหรีด แล้วก็ผีเสื้อ เรื่องละ 1 นาที", "script.write", ["ตั๊กแตน", "จิ้งหรีด", "ผีเสื้อ"], 60),
    ("ขอเพลง 3 เพลงค่ะ เพลงตัวเลข เพลงรูปทรง แล้วก็เพลงสี", "music.generate", ["ตัวเลข", "รูปทรง", "สี"], None),
    ("ขอแฮชแท็ก 2 ชุดค่ะ เรื่องดอกไม้ กับ เรื่องผลไม้", "script.metadata", ["ดอกไม้", "ผลไม้"], None),
    ("ขอรูปผลไม้ค่ะ มะม่วง เงาะ ลำไย อย่างละรูป", "image.generate", ["มะม่วง", "เงาะ", "ลำไย"], None),
    ("อยากได้รูปแมลง ผึ้ง มด อย่างละ 1 รูป", "image.generate", ["ผึ้ง", "มด"], None),
    ("make a 30 second clip for each topic: 1. magnets 2. echoes 3. rainbows", "video.short", ["magnets", "echoes", "rainbows"], 30),
    ("make 3 clips: 1) volcanoes 2) earthquakes 3) tsunamis, 40 seconds each", "video.short", ["volcanoes", "earthquakes", "tsunamis"], 40),
    ("write scripts on these:\n1. the heart\n2. the lungs\n3. the brain", "script.write", ["the heart", "the lungs", "the brain"], None),
    ("two songs: a song about numbers and a song about colours, 40 seconds each", "music.generate", ["numbers", "colours"], 40),
    ("pictures of planets: Mercury, Venus and Mars, one each", "image.generate", ["Mercury", "Venus", "Mars"], None),
    ("сделай ролики по 30 секунд на темы: 1. магниты 2. эхо 3. радуга", "video.short", ["магниты", "эхо", "радуга"], 30),
    ("напиши сценарии:\n1) сердце\n2) лёгкие\n3) мозг", "script.write", ["сердце", "лёгкие", "мозг"], None),
    ("напиши две песни: песню про цифры и песню про цвета, по минуте", "music.generate", ["цифры", "цвета"], 60),
    ("нарисуй планеты: Меркурий, Венера и Марс, по одной картинке", "image.generate", ["Меркурий", "Венера", "Марс"], None),
]


@pytest.mark.parametrize(("text", "tool", "subjects", "long"), LISTS)
def test_each_of_a_list_is_made_for_itself(house: list[Tool], text: str, tool: str, subjects: list[str], long: int | None) -> None:
    assert _of(house, text) == [(tool, subject, long) for subject in subjects]


@pytest.mark.parametrize(
    "text",
    [
        "ทำคลิปเรื่องอวัยวะ 1. หัวใจ 2. ปอด 3. ตับ",
        "ทำคลิป 3 ข้อดีของการอ่านหนังสือ",
        "make a clip about organs: 1. the heart 2. the lungs",
        "make a video: 3 reasons to read books",
        "сделай ролик про органы: 1. сердце 2. лёгкие",
    ],
)
def test_a_list_of_what_one_film_tells_is_one_film(house: list[Tool], text: str) -> None:
    assert [tool for tool, _, _ in _of(house, text)] == ["video.short"]


def test_one_of_each_without_a_name_for_all_leaves_none_out(house: list[Tool]) -> None:
    assert [subject for _, subject, _ in _of(house, "ทำรูปแมว หมา นก อย่างละรูป")] == ["แมว", "หมา", "นก"]

"""Thai that runs together: pace, place and length are no part of the subject, and what is spelt right stays so."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

APART: list[tuple[str, dict[str, Any]]] = [
    ("ทำคลิปเรื่องสุริยุปราคาลงติ๊กต็อก 40 วิ", {"topic": "สุริยุปราคา", "duration_s": 40}),
    ("ทำคลิปเรื่องแมลงปอลงยูทูบช็อตให้หน่อย 30 วิค่ะ", {"topic": "แมลงปอ", "duration_s": 30}),
    ("ทำคลิปสั้นเรื่องน้ำขึ้นน้ำลงลงติ๊กต็อก 30 วิ", {"topic": "น้ำขึ้นน้ำลง", "duration_s": 30}),
    ("เขียนบทเรื่องแมมมอธยาว 50 วิ", {"topic": "แมมมอธ", "duration_s": 50}),
    ("ขอบทเรื่องน้ำตกยาว 1 นาทีค่ะ", {"topic": "น้ำตก", "duration_s": 60}),
    ("คิดชื่อคลิปเรื่องไดโนเสาร์ให้หน่อยค่ะ เอาแบบเด็กๆ อยากกดดู", {"topic": "ไดโนเสาร์"}),
    ("ตั้งชื่อคลิปเรื่องฟ้าร้องหน่อยค่ะ อยากให้คนอยากกดดู", {"topic": "ฟ้าร้อง"}),
    ("ขอชื่อคลิปเรื่องฟันน้ำนมค่ะ เอาสั้นๆ โดนๆ", {"topic": "ฟันน้ำนม"}),
    ("ขอชื่อวิดีโอเรื่องดินถล่มหน่อยนะคะ", {"topic": "ดินถล่ม"}),
    ("จำอะไรเกี่ยวกับแนนได้บ้างคะ", {"query": "แนน"}),
    ("แนนเคยบอกอะไรไว้บ้างคะ", {"query": "แนน"}),
    ("ทำคลิปเรื่องเรือหางยาว 50 วิ", {"topic": "เรือหางยาว", "duration_s": 50}),
    ("อยากได้อิโมจิหน้าแมวอารมณ์ต่างๆ 10 อันค่ะ", {"prompt": "หน้าแมวอารมณ์ต่างๆ", "count": 10}),
    ("แต่งเพลงเรื่องแม่สูตรจังหวะช้าๆ", {"prompt": "แม่สูตร", "pace": "slow"}),
    ("แต่งเพลงเรื่องผีเสื้อจังหวะเร็ว", {"prompt": "ผีเสื้อ", "pace": "fast"}),
    ("แต่งเพลงเรื่อง ก ไก่ เร็วๆ 1 นาที", {"prompt": "ก ไก่", "pace": "fast", "duration_s": 60}),
    ("แต่งเพลงเรื่องสายรุ้งจังหวะสนุกๆ ค่ะ", {"prompt": "สายรุ้ง", "mood": "happy"}),
    ("แต่งเพลงเรื่องรถไฟทำนองสนุกสนาน", {"prompt": "รถไฟ", "mood": "happy"}),
    ("ทำเพลงเรื่องหิ่งห้อยทำนองเศร้าๆ 1 นาที", {"prompt": "หิ่งห้อย", "mood": "sad", "duration_s": 60}),
    ("ทำคลิปเรื่องจันทรุปราคา 40 วิค่ะ", {"topic": "จันทรุปราคา", "duration_s": 40}),
    ("เขียนบทเรื่องการสรุปความ", {"topic": "การสรุปความ"}),
    ("วาดรุปช้าง", {"prompt": "ช้าง"}),
]


@pytest.mark.parametrize(("text", "values"), APART)
def test_the_subject_stands_alone(house: list[Tool], text: str, values: dict[str, Any]) -> None:
    [(_, args)] = said(planned(house, text))
    assert {name: args.get(name) for name in values} == values


def test_what_has_a_time_to_go_out_goes_out(house: list[Tool]) -> None:
    (_, film), (tool, _) = said(planned(house, "ทำคลิปเรื่องจันทรุปราคาลงติ๊กต็อกพรุ่งนี้ 9 โมง"))
    assert (film["topic"], tool) == ("จันทรุปราคา", "publishing.plan")


@pytest.mark.parametrize("text", ["ลดเสียงรบกวน เพิ่มเสียงพูดให้ดังขึ้น แล้วตัด 5 วิแรกออกค่ะ", "เพิ่มเสียงพูดให้ดังหน่อยค่ะ"])
def test_the_voice_that_is_there_is_made_louder(house: list[Tool], text: str) -> None:
    [(tool, args)] = said(planned(house, text, files=["video"]))
    assert tool == "video.edit" and "volume" in [operation["type"] for operation in args["operations"]]


def test_music_is_not_lost_behind_subtitles_that_cannot_be_made(house: list[Tool]) -> None:
    asked = planned(house, "ตัดช่วงเงียบออก ใส่ซับอังกฤษ แล้วใส่เพลงเบาๆ ด้วยค่ะ", files=["video"]).question or ""
    assert "ซับ" in asked and "เพลง" not in asked

# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is said of a file that came with the message."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    "text",
    ["make this photo black and white", "brighter", "crop it to a square", "blur the background", "сделай фото чёрно-белым", "сделай поярче", "ทำรูปนี้ให้เป็นขาวดำ", "ปรับรูปให้สว่างขึ้น"],
)  # fmt: skip
def test_a_photo_is_not_retouched_and_that_is_said(text: str, house: list[Tool]) -> None:
    plan = planned(house, text, files=["image:a.jpg"])
    assert not plan.steps and not plan.question and plan.reply and any(word in plan.reply for word in ("slide show", "слайд-шоу", "สไลด์โชว์"))


@pytest.mark.parametrize("text", ["make a video of it in black and white", "post it on telegram"])
def test_what_can_be_done_with_a_photo_is_done(text: str, house: list[Tool]) -> None:
    assert planned(house, text, files=["image:a.jpg"]).steps


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("cut everything except 0:30 to 1:00", {"start_s": 30, "end_s": 60}),
        ("remove everything but the first 10 seconds", {"end_s": 10}),
        ("вырежи всё, кроме 0:30-1:00", {"start_s": 30, "end_s": 60}),
        ("ตัดออกหมดเหลือแค่ 0:30 ถึง 1:00", {"start_s": 30, "end_s": 60}),
    ],
)
def test_all_but_a_stretch_is_cut(text: str, kept: dict[str, int], house: list[Tool]) -> None:
    args = {"video": "$attachment.1", "operations": [{"type": "trim", **kept}]}
    assert said(planned(house, text, files=["video:a.mp4"])) == [("video.edit", args)]


@pytest.mark.parametrize("text", ["make it vertical and a poster about yoga", "сделай вертикальным и нарисуй плакат про йогу", "ทำเป็นแนวตั้ง แล้วทำโปสเตอร์เรื่องโยคะด้วย"])
def test_a_clip_that_was_sent_is_used(text: str, house: list[Tool]) -> None:
    assert [step.tool for step in planned(house, text, files=["video:a.mp4"]).steps] == ["video.edit", "image.generate"]


@pytest.mark.parametrize("text", ["add the title: Summer", "добавь заголовок: Лето", "ใส่ชื่อคลิปว่า ฤดูร้อน"])
def test_words_that_are_told_are_not_put_on_a_clip_and_that_is_said(text: str, house: list[Tool]) -> None:
    plan = planned(house, text, files=["video:a.mp4"])
    assert not plan.steps and plan.reply and any(word in plan.reply for word in ("words", "слова", "ข้อความ"))

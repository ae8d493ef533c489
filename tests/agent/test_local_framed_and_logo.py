# ruff: noqa: E501 - tables of sentences read better unbroken
"""A clip in another shape with what is to stay in the picture; a logo that is taken to be put on a clip; a live stream cut up."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]
CLIP, LOGO = "video:talk.mp4", "image:logo.png"


@pytest.mark.parametrize(
    ("text", "aspect", "more"),
    [
        ("turn this vertical for reels and keep the boat in frame", "9:16", []),
        ("make it square and keep her face in the frame", "1:1", []),
        ("reframe this to vertical and keep the dog in shot", "9:16", []),
        ("crop this square, keep the horse in the middle of the frame", "1:1", []),
        ("change this into 9:16, keep the speaker in the middle", "9:16", []),
        ("9:16 please and don't cut off the car", "9:16", []),
        ("make this 9:16 and remove the pauses", "9:16", ["cut_silence"]),
        ("make this 9:16 and don't lose the coach, keep him in the frame", "9:16", []),
        ("make it vertical and keep the music", "9:16", []),
        ("сделай вертикальным и чтобы лодка оставалась в кадре", "9:16", []),
        ("сделай квадратным и держи собаку в центре кадра", "1:1", []),
        ("переделай это в 9:16 и убери паузы", "9:16", ["cut_silence"]),
        ("ทำเป็นแนวตั้ง ให้คนอยู่กลางเฟรม", "9:16", []),
    ],
)
def test_what_stays_in_the_picture_is_no_other_wish(text: str, aspect: str, more: list[str], house: House) -> None:
    ((tool, args),) = said(planned(house, text, files=[CLIP]))
    assert tool == "video.edit" and args["operations"] == [{"type": "reframe", "aspect": aspect}, *({"type": kind} for kind in more)]


@pytest.mark.parametrize(
    ("text", "tools"),
    [
        ("crop this square and save the frame at 3 seconds as a picture", ["video.edit", "video.frame"]),
        ("take the frame at 5 seconds", ["video.frame"]),
        ("keep only the first 10 seconds and make it vertical", ["video.edit"]),
    ],
)
def test_a_still_and_a_part_that_is_kept_are_wishes(text: str, tools: list[str], house: House) -> None:
    assert [tool for tool, _ in said(planned(house, text, files=[CLIP]))] == tools


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("เอาโลโก้นี้ใส่มุมขวาล่างของวิดีโอ", {"place": "bottom_right"}),
        ("เอาโลโก้แปะลงในคลิปให้หน่อยค่ะ", {}),
        ("เอาโลโก้ไปวางมุมซ้ายบนจางๆ นะคะ", {"place": "top_left", "strength": "faint"}),
        ("ช่วยเอาโลโก้ร้านใส่ในคลิปทีค่ะ", {}),
        ("ใส่โลโก้นี้มุมซ้ายบน", {"place": "top_left"}),
    ],
)
def test_a_logo_that_is_taken_is_put_on_the_clip(text: str, how: dict[str, Any], house: House) -> None:
    assert said(planned(house, text, files=[CLIP, LOGO])) == [("video.logo", {"video": "$attachment.1", "logo": "$attachment.2", **how})]


@pytest.mark.parametrize("text", ["เอาโลโก้ออกจากคลิป", "ลบโลโก้ในคลิป", "เอาคนข้างหลังออก", "ใส่ลายน้ำชื่อร้าน Nara Home ในคลิปให้ที"])
def test_what_nobody_does_with_a_clip_is_said(text: str, house: House) -> None:
    plan = planned(house, text, files=[CLIP])
    assert not plan.steps and "โลโก้" in (plan.reply or "")


@pytest.mark.parametrize(
    ("text", "number", "upright"),
    [
        ("ตัดไลฟ์ยาวนี้เป็นคลิปสั้น 3 คลิป", 3, False),
        ("ไลฟ์นี้ตัดเป็นคลิปสั้นๆ 6 คลิป", 6, False),
        ("ตัดไลฟ์นี้เป็นคลิปสั้น 5 คลิปแนวตั้ง", 5, True),
        ("cut this live into 4 short clips", 4, False),
        ("split last night's livestream into 5 clips and make them vertical", 5, True),
        ("нарежь этот эфир на 5 коротких роликов вертикально", 5, True),
        ("раздели видео на 3 части", 3, False),
    ],
)
def test_a_live_stream_is_cut_up(text: str, number: int, upright: bool, house: House) -> None:
    steps = said(planned(house, text, files=[CLIP]))
    assert len(steps) == number and all(tool == "video.edit" for tool, _ in steps)
    assert all(({"type": "reframe", "aspect": "9:16"} in args["operations"]) == upright for _, args in steps)


@pytest.mark.parametrize(
    ("text", "yes", "number"),
    [("cut it into 3 parts and add subtitles", "yes", 3), ("нарежь на 3 части и добавь субтитры", "да", 3), ("ไลฟ์ยาวมาก ตัดเป็นคลิปสั้น 5 คลิปให้หน่อย ใส่ซับด้วย แนวตั้งนะ", "ได้", 5)],
)
def test_the_pieces_are_cut_without_what_cannot_be_done_with_them(text: str, yes: str, number: int, house: House) -> None:
    assert planned(house, text, files=[CLIP]).question
    assert len(said(planned(house, text, yes, files=[CLIP]))) == number

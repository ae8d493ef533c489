# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is asked of a file that was sent: clips that are joined, speeds and parts in plain words, and what cannot be done with it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

CLIP, OTHER, THIRD = "video:clip.mp4", "video:two.mp4", "video:three.mp4"


@pytest.mark.parametrize(
    "text",
    ["join these two clips", "merge all of these into one clip", "склей эти два видео", "соедини эти ролики в один", "ต่อสองคลิปนี้เข้าด้วยกัน", "รวมคลิปพวกนี้เป็นคลิปเดียว"],
)
def test_clips_are_joined_as_they_come(text: str, house: list[Tool]) -> None:
    assert said(planned(house, text, files=[CLIP, OTHER])) == [("video.generate", {"clips": ["$attachment.1", "$attachment.2"]})]


def test_a_number_that_counts_what_was_sent_counts_no_results(house: list[Tool]) -> None:
    assert len(planned(house, "join all three clips", files=[CLIP, OTHER, THIRD]).steps) == 1


@pytest.mark.parametrize(
    ("text", "operations"),
    [
        ("slow the whole thing down a bit", [{"type": "speed", "factor": 0.8}]),
        ("чуть замедли", [{"type": "speed", "factor": 0.8}]),
        ("ทำสโลว์หน่อย", [{"type": "speed", "factor": 0.5}]),
        ("first 10 seconds only", [{"type": "trim", "end_s": 10}]),
        ("เอาแค่นาทีที่ 3 ถึง 5 ที่เหลือทิ้ง", [{"type": "trim", "start_s": 180, "end_s": 300}]),
    ],
)
def test_an_edit_in_plain_words(text: str, operations: list[dict[str, Any]], house: list[Tool]) -> None:
    assert said(planned(house, text, files=[CLIP])) == [("video.edit", {"video": "$attachment.1", "operations": operations})]


def test_three_things_of_one_clip(house: list[Tool]) -> None:
    text = "throw away the first second, speed the rest up a quarter and give me the sound as its own file too"
    edit, sound = said(planned(house, text, files=[CLIP]))
    assert edit[1]["operations"] == [{"type": "trim", "start_s": 1}, {"type": "speed", "factor": 1.25}]
    assert sound == ("video.sound", {"video": "$trim.video"})


@pytest.mark.parametrize(
    ("text", "example"),
    [
        ("the picture is shaky, stabilise it", "make it vertical"), ("blur the faces", "make it square"),
        ("картинка дрожит, стабилизируй", "сделай вертикальным"), ("เบลอฉากหลัง", "ทำเป็นแนวตั้ง"),
    ],
)
def test_what_cannot_be_done_with_a_clip_is_said_with_what_can(text: str, example: str, house: list[Tool]) -> None:
    plan = planned(house, text, files=[CLIP])
    assert not plan.steps and example in (plan.reply or ""), plan

# ruff: noqa: E501 - tables of messages read better unbroken
"""Stretches of a clip told in words: what goes and what stays, several at once, at both ends; and what is wrong with a clip, told where an order would do."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]
CLIP = "video:clip.mp4"


def _out(start: float, end: float) -> dict[str, Any]:
    return {"type": "cut_out", "start_s": start, "end_s": end}


def _kept(**values: float) -> dict[str, Any]:
    return {"type": "trim", **values}


def _operations(house: House, text: str, files: list[str]) -> list[dict[str, Any]]:
    """What the one edit of the clip does."""
    steps = said(planned(house, text, files=files))
    assert [tool for tool, _ in steps] == ["video.edit"] and steps[0][1]["video"] == "$attachment.1"
    return steps[0][1]["operations"]


@pytest.mark.parametrize(
    ("text", "operations"),
    [
        ("theres a truck driving past between 1:05 and 1:12, cut that", [_out(65, 72)]),
        ("at 1:05 someone walks past until 1:09, snip that out", [_out(65, 69)]),
        ("0:15 to 0:22 can go", [_out(15, 22)]),
        ("на 40-й секунде собака лает до 46-й, вырежи этот кусок", [_out(40, 46)]),
        ("с 15 по 22 секунду не надо", [_out(15, 22)]),
        ("ช่วงนาที 2:15 ถึง 2:40 หาแว่นอยู่ ไม่เอาตรงนี้", [_out(135, 160)]),
        ("the part I want is from 1:00 to 1:20, keep that", [_kept(start_s=60, end_s=80)]),
        ("remove 0:05-0:10, 0:20-0:25 and 0:50-1:00", [_out(5, 10), _out(20, 25), _out(50, 60)]),
        ("keep 0:10-0:20 and 0:40-0:50", [_kept(start_s=10, end_s=50), _out(20, 40)]),
        ("убери с 10 по 15 секунду и с 40 по 44 секунду", [_out(10, 15), _out(40, 44)]),
        ("ตัด 0:10-0:14 กับ 0:30-0:35 ออก", [_out(10, 14), _out(30, 35)]),
        ("theres chatting at the start until 0:37, and again from 3:10 to the end. drop both", [_kept(start_s=37, end_s=190)]),
        ("до 0:12 заставка, а с 4:30 титры — убери и то и другое", [_kept(start_s=12, end_s=270)]),
        ("cut out 0:10 to 0:15 and everything after 1:20", [_kept(end_s=80), _out(10, 15)]),
        ("выкинь с 3 по 5 секунду и с 20 до конца", [_kept(end_s=20), _out(3, 5)]),
        ("ตัดช่วงวินาที 3 ถึง 5 ออก แล้วก็ตั้งแต่วินาที 20 ไปจนจบ", [_kept(end_s=20), _out(3, 5)]),
        ("everything from 3:10 on can go", [_kept(end_s=190)]),
        ("the beginning up to the 8 second mark isn't needed", [_kept(start_s=8)]),
        ("до 0:12 просто настройка, отрежь", [_kept(start_s=12)]),
        ("ตั้งแต่ 3:10 ไปไม่เอา", [_kept(end_s=190)]),
        ("there's 20 seconds of nothing at the start and about 10 at the end, chop both", [_kept(start_s=20, drop_last_s=10)]),
        ("вначале полминуты тишины и в конце секунд 20 лишних, отрежьте и там и там", [_kept(start_s=30, drop_last_s=20)]),
    ],
)  # fmt: skip
def test_what_is_told_of_a_stretch_says_whether_it_goes_or_stays(text: str, operations: list[dict[str, Any]], house: House) -> None:
    assert _operations(house, text, [CLIP]) == operations


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("start it from 0:10, remove the pauses", ["trim", "cut_silence"]),
        ("сократи до 30 секунд, паузы убери", ["trim", "cut_silence"]),
        ("trim it to 0:30 please, and remove the noise", ["trim", "clean_audio"]),
    ],
)
def test_something_else_that_goes_takes_no_stretch_with_it(text: str, types: list[str], house: House) -> None:
    assert [one["type"] for one in _operations(house, text, [CLIP])] == types


@pytest.mark.parametrize("text", ["cut 0:10-0:20 and 0:30-0:40 into separate clips", "сделай два отдельных ролика: с 0:10 до 0:20 и с 0:30 до 0:40"])
def test_stretches_that_become_clips_of_their_own(text: str, house: House) -> None:
    steps = said(planned(house, text, files=[CLIP]))
    assert [step["operations"] for _, step in steps] == [[_kept(start_s=10, end_s=20)], [_kept(start_s=30, end_s=40)]]


@pytest.mark.parametrize(
    ("text", "types", "kept"),
    [
        ("vertical, 15 seconds, no sound, for a story", ["reframe", "trim", "mute"], 15),
        ("вертикально, 15 секунд, без звука", ["reframe", "trim", "mute"], 15),
        ("первые 20 секунд, ускорь в 2 раза", ["trim", "speed"], 20),
        ("แนวตั้ง 15 วิ ไม่เอาเสียง ไว้ลงสตอรี่", ["reframe", "trim", "mute"], 15),
    ],
)
def test_a_length_without_a_verb_is_what_stays(text: str, types: list[str], kept: int, house: House) -> None:
    operations = _operations(house, text, [CLIP])
    assert [one["type"] for one in operations] == types and _kept(end_s=kept) in operations


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("it's way too dark and kinda hissy, fix both", ["brighter", "clean_audio"]),
        ("it's too dark", ["brighter"]),
        ("the sound is low and theres a buzzing", ["louder", "clean_audio"]),
        ("it's a bit overexposed, and make it vertical", ["darker", "reframe"]),
        ("темно и шумит, поправь", ["brighter", "clean_audio"]),
        ("видео тёмное и звук тихий", ["brighter", "louder"]),
        ("ภาพมืดไปแล้วเสียงซ่าด้วย ช่วยแก้ให้หน่อย", ["brighter", "clean_audio"]),
        ("เสียงเบาไป มีเสียงลมด้วย", ["louder", "clean_audio"]),
        ("the picture is dark, brighten it", ["brighter"]),
        ("make it darker, it's too bright", ["darker"]),
    ],
)
def test_what_is_wrong_with_a_clip_is_mended(text: str, does: list[str], house: House) -> None:
    done: list[str] = []
    for _, args in said(planned(house, text, files=[CLIP])):
        done += args.get("effects", [])
        done += [one.get("direction", one["type"]) for one in args.get("operations", [])]
    assert done == does


@pytest.mark.parametrize(
    ("text", "files"),
    [
        ("before and after video from these two pics, music something upbeat", ["image:before.jpg", "image:after.jpg"]),
        ("сделай ролик до/после из двух фото, секунд на 10", ["image:до.jpg", "image:после.jpg"]),
    ],
)
def test_how_it_was_and_has_become_are_two_pictures(text: str, files: list[str], house: House) -> None:
    args = said(planned(house, text, files=files))[-1][1]
    assert args["pictures"] == ["$attachment.1", "$attachment.2"] and "title" not in args


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        ("вместо шума улицы поставь спокойную музыку", "video.music", {"own_sound": "none"}),
        ("replace the traffic noise with some lofi", "video.music", {"own_sound": "none"}),
        ("ใส่เพลงแทนเสียงรถ", "video.music", {"own_sound": "none"}),
        ("some quiet acoustic guitar under this please, don't drown me out", "video.music", {"music_level": "quiet"}),
        ("нужна обложка из этого видео, возьми кадр где-нибудь в середине", "video.frame", {"part": 0.5}),
        ("cut the pauses and give me a thumbnail", "video.frame", {"video": "$cut.video"}),
        ("make it vertical for tiktok and post it on friday at 6pm", "publishing.plan", {"platforms": ["tiktok"], "media": "$reframe.video"}),
    ],
)
def test_what_is_done_with_the_clip_last(text: str, tool: str, args: dict[str, Any], house: House) -> None:
    last = said(planned(house, text, files=[CLIP]))[-1]
    assert last[0] == tool and last[1].items() >= args.items()


@pytest.mark.parametrize("text", ["гифку из первых трёх секунд", "сожми видео, чтобы пролезло в телеграм", "ปรับสีให้ดูอุ่นขึ้นหน่อย", "make me look less red, colors are off"])
def test_what_no_clip_gets_here_is_said_and_nothing_else_is_done(text: str, house: House) -> None:
    plan = planned(house, text, files=[CLIP])
    assert not plan.steps and plan.reply

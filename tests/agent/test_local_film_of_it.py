# ruff: noqa: E501 - tables of sentences read better unbroken
"""A film out of the picture that was just made, and more versions of what was made."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned
from tools.contract import Tool


@pytest.mark.parametrize(
    ("before", "text", "seconds"),
    [
        ("draw a fox in the snow", "make an 8 second clip out of this picture", 8), ("a poster for our open day", "make a video from it, 10 seconds", 10),
        ("draw a fox in the snow", "use that picture and make a 12 second reel", 12), ("нарисуй лису в снегу", "сделай из этой картинки видео на 8 секунд", 8),
        ("нарисуй лису в снегу", "преврати картинку в ролик на 10 секунд", 10), ("วาดรูปจิ้งจอกในหิมะ", "เอารูปนี้ไปทำคลิป 8 วิ", 8),
    ],
)  # fmt: skip
def test_the_picture_is_in_the_film(before: str, text: str, seconds: int, house: list[Tool]) -> None:
    [step] = planned(house, before, text).steps
    assert step.tool == "video.generate" and step.args["duration_s"] == seconds
    [picture] = step.args["pictures"]
    assert picture.startswith("ast_")


@pytest.mark.parametrize(("before", "text"), [("draw a fox in the snow", "make a video about it"), ("draw a fox in the snow", "make a 20 second video about the sea"), ("нарисуй лису", "сделай ролик про неё")])
def test_a_film_about_the_same_is_a_new_one(before: str, text: str, house: list[Tool]) -> None:
    [step] = planned(house, before, text).steps
    assert step.tool == "video.short"


@pytest.mark.parametrize(
    ("before", "text", "number"),
    [
        ("make a 15 second video about honey", "give me 3 versions to choose from", 3), ("make a 15 second video about honey", "two more versions please", 2),
        ("сделай ролик про мёд", "дай три варианта на выбор", 3), ("ทำคลิปเรื่องน้ำผึ้ง", "เอาสัก 3 แบบให้เลือก", 3), ("ทำคลิปเรื่องน้ำผึ้ง", "ขออีก 2 เวอร์ชัน", 2),
    ],
)  # fmt: skip
def test_so_many_versions_are_made(before: str, text: str, number: int, house: list[Tool]) -> None:
    steps = planned(house, before, text).steps
    assert [step.tool for step in steps] == ["video.short"] * number
    assert len({step.args["seed"] for step in steps}) == number and len({step.args["topic"] for step in steps}) == 1


@pytest.mark.parametrize(
    ("before", "text", "pictures", "music"),
    [
        (("draw a rose", "draw a tulip", "draw a lily"), "make a video of these pictures", [1, 2, 3], False),
        (("draw a rose", "draw a tulip", "draw a lily"), "make a video of the last two pictures", [2, 3], False),
        (("нарисуй розу", "нарисуй тюльпан"), "сделай из них видео", [1, 2], False),
        (("วาดกุหลาบ", "วาดทิวลิป"), "ทำสไลด์โชว์จากสองรูปนี้", [1, 2], False),
        (("нарисуй лотос", "сочини спокойную мелодию"), "сделай ролик из картинки под эту музыку", [1], True),
        (("แต่งเพลงสำหรับโยคะ", "วาดรูปดอกบัว"), "เอารูปนั้นมาทำวิดีโอใส่เพลงนั้น", [2], True),
    ],
)  # fmt: skip
def test_all_the_pictures_are_in_the_film_and_the_music_that_was_made(before: tuple[str, ...], text: str, pictures: list[int], music: bool, house: list[Tool]) -> None:
    [step] = planned(house, *before, text).steps
    assert step.tool == "video.generate" and ("music" in step.args) == music
    assert [int(picture.split("_")[2]) for picture in step.args["pictures"]] == pictures


def test_of_several_in_one_go_each_is_in_the_film(house: list[Tool]) -> None:
    [step] = planned(house, "draw 4 pictures of our garden", "make a video from them").steps
    assert len(step.args["pictures"]) == 4

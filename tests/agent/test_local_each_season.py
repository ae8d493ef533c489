# ruff: noqa: E501 - tables of sentences read better unbroken
"""One of a kind for each season, day of the week or month; what comes every month or day is none of these."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

SEASONS = ["in spring", "in summer", "in autumn", "in winter"]
SEASONS_RU = ["весной", "летом", "осенью", "зимой"]


@pytest.mark.parametrize(
    ("text", "tool", "about", "first", "last", "count"),
    [
        ("3 pictures of the old town, one for each season", "image.generate", "the old town", *SEASONS[::3], 4),
        ("4 pictures of our garden, one per season", "image.generate", "our garden", *SEASONS[::3], 4),
        ("one illustration per season of an oak tree", "image.generate", "an oak tree", *SEASONS[::3], 4),
        ("4 videos about tea, one for every season", "video.short", "tea", *SEASONS[::3], 4),
        ("a poster for each season about hiking", "image.generate", "a poster about hiking", *SEASONS[::3], 4),
        ("draw the mountain lake in every season", "image.generate", "the mountain lake", *SEASONS[::3], 4),
        ("pics of a beach for each of the four seasons", "image.generate", "a beach", *SEASONS[::3], 4),
        ("a picture for each day of the week, cat yoga", "image.generate", "cat yoga", "on Monday", "on Sunday", 7),
        ("7 posters for the gym, one for every weekday", "image.generate", "a poster for the gym", "on Monday", "on Sunday", 7),
        ("5 captions for each weekday about cycling", "script.metadata", "cycling", "on Monday", "on Friday", 5),
        ("caption for each day of the week about gardening", "script.metadata", "gardening", "on Monday", "on Sunday", 7),
        ("12 pictures of a village, one for each month", "image.generate", "a village", "in January", "in December", 12),
        ("a 20 second video for each month about what to plant", "video.short", "what to plant", "in January", "in December", 12),
        ("4 картинки нашего сада, по одной на каждый сезон", "image.generate", "наш сад", *SEASONS_RU[::3], 4),
        ("плакат на каждое время года, походы", "image.generate", "плакат про походы", *SEASONS_RU[::3], 4),
        ("нарисуй горное озеро в каждое время года", "image.generate", "горное озеро", *SEASONS_RU[::3], 4),
        ("7 подписей про кофе, по одной на каждый день недели", "script.metadata", "кофе", "в понедельник", "в воскресенье", 7),
        ("по картинке на каждый месяц: маленький домик", "image.generate", "маленький домик", "в январе", "в декабре", 12),
        ("รูปสวน 4 รูป ฤดูละรูป", "image.generate", "สวน", "ในฤดูใบไม้ผลิ", "ในฤดูหนาว", 4),
        ("ทำรูปทะเลสาบทุกฤดู", "image.generate", "ทะเลสาบ", "ในฤดูร้อน", "ในฤดูหนาว", 3),
        ("ทำรูปหมู่บ้าน 12 รูป เดือนละรูป", "image.generate", "หมู่บ้าน", "เดือนมกราคม", "เดือนธันวาคม", 12),
        ("เขียนแคปชั่นเรื่องกาแฟ 7 อัน สำหรับแต่ละวันในสัปดาห์", "script.metadata", "กาแฟ", "วันจันทร์", "วันอาทิตย์", 7),
    ],
)  # fmt: skip
def test_one_for_each_time(text: str, tool: str, about: str, first: str, last: str, count: int, house: list[Tool]) -> None:
    made = said(planned(house, text))
    gap = "" if about[0] > "\u0e00" else " "
    told = [str(args.get("prompt") or args.get("topic")) for _, args in made]
    assert {name for name, _ in made} == {tool} and len(made) == count == len(set(told))
    assert (told[0], told[-1]) == (f"{about}{gap}{first}", f"{about}{gap}{last}")


@pytest.mark.parametrize(
    ("text", "count"),
    [("make a video about tea every month", 1), ("one video per month about tea", 1), ("сделай ролик про чай каждый месяц", 1), ("ทำคลิปเรื่องชาเดือนละคลิป", 1), ("3 videos about the seasons", 3)],
)
def test_what_comes_again_and_again_is_not_made_for_each(text: str, count: int, house: list[Tool]) -> None:
    assert len(said(planned(house, text))) == count

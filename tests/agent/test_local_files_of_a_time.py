"""One's files of a kind and of some days are looked up, of the whole month where the present one is named."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

NOVEMBER, OCTOBER = ("2026-11-01", "2026-11-20"), ("2026-10-01", "2026-10-31")
LAST_WEEK, YESTERDAY = ("2026-11-09", "2026-11-15"), ("2026-11-19", "2026-11-19")
LOOKED_UP = [
    ("show me all the songs from November", "audio", NOVEMBER),
    ("which pictures did I make in November?", "image", NOVEMBER),
    ("what videos did I make in October?", "video", OCTOBER),
    ("where are the pictures from last week?", "image", LAST_WEEK),
    ("do I have any clips from yesterday?", "video", YESTERDAY),
    ("what did I draw in October?", "image", OCTOBER),
    ("найди все мои песни за ноябрь", "audio", NOVEMBER),
    ("покажи песни, сделанные в ноябре", "audio", NOVEMBER),
    ("какие картинки были за октябрь?", "image", OCTOBER),
    ("где музыка за этот месяц?", "audio", NOVEMBER),
    ("какие видео я сделала в октябре?", "video", OCTOBER),
    ("где мои видео за прошлую неделю?", "video", LAST_WEEK),
    ("хочу посмотреть афиши за октябрь", "image", OCTOBER),
    ("ขอดูรูปทั้งหมดของเดือนนี้", "image", NOVEMBER),
    ("ขอดูเพลงทั้งหมดของเดือนที่แล้ว", "audio", OCTOBER),
    ("ขอดูวิดีโอทั้งหมดของสัปดาห์ที่แล้ว", "video", LAST_WEEK),
    ("รูปที่ทำเดือนพฤศจิกายนมีอะไรบ้าง", "image", NOVEMBER),
    ("เดือนนี้ทำรูปอะไรไปบ้าง", "image", NOVEMBER),
    ("ช่วยหาโลโก้ที่ทำเมื่อวาน", "image", YESTERDAY),
]

OTHERWISE = [
    ("draw a picture of November", "image.generate"),
    ("make a song about November rain", "music.generate"),
    ("сделай видео про ноябрь", "video.short"),
    ("ทำเพลงเรื่องเดือนพฤศจิกายน", "music.generate"),
    ("how many videos did I make in November?", "insight.report"),
    ("which videos did I post in November?", "publishing.status"),
    ("какие видео вышли в ноябре?", "publishing.status"),
    ("ขอดูรูปทั้งหมด", "asset.search"),
]


@pytest.mark.parametrize(("message", "kind", "days"), LOOKED_UP)
def test_they_are_looked_up(house: list[Tool], message: str, kind: str, days: tuple[str, str]) -> None:
    assert said(planned(house, message)) == [("asset.search", {"kind": kind, "first_day": days[0], "last_day": days[1]})]


@pytest.mark.parametrize(("message", "tool"), OTHERWISE)
def test_what_sounds_alike_is_something_else(house: list[Tool], message: str, tool: str) -> None:
    assert said(planned(house, message))[0][0] == tool


def test_what_is_planned_for_the_present_month_lies_ahead(house: list[Tool]) -> None:
    args = said(planned(house, "what is planned for November?"))[0][1]
    assert args["first_day"] >= "2026-11-20" and args["last_day"] == "2026-11-30"

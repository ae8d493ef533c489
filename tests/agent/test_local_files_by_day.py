
"""Files of some days are looked for by the days, and by no word for them. The conversation is held on Friday, 20 November 2026."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

_LAST_WEEK = {"first_day": "2026-11-09", "last_day": "2026-11-15"}
_YESTERDAY = {"first_day": "2026-11-19", "last_day": "2026-11-19"}


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("find my video about tea from last week", {"kind": "video", "query": "tea", **_LAST_WEEK}),
        ("show me pictures from yesterday", {"kind": "image", **_YESTERDAY}),
        ("find the clip from monday", {"kind": "video", "first_day": "2026-11-16", "last_day": "2026-11-16"}),
        ("покажи видео за прошлую неделю", {"kind": "video", **_LAST_WEEK}),
        ("найди видео про чай за октябрь", {"kind": "video", "query": "чай", "first_day": "2026-10-01", "last_day": "2026-10-31"}),
        ("หารูปก๋วยเตี๋ยวที่ทำเมื่อวาน", {"kind": "image", "query": "ก๋วยเตี๋ยว", **_YESTERDAY}),
        ("หาคลิปที่ทำอาทิตย์ที่แล้ว", {"kind": "video", **_LAST_WEEK}),
        ("send me all posters from today", {"kind": "image", "first_day": "2026-11-20", "last_day": "2026-11-20"}),
    ],
)
def test_files_of_some_days(text: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("asset.search", args)]


@pytest.mark.parametrize("text", ["find the video about last week's sale", "show my files", "find the picture for tomorrow"])
def test_no_days_of_theirs(text: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert tool == "asset.search" and "first_day" not in args

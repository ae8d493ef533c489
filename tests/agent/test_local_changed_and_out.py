
"""What was made is changed and goes out, told in one breath."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("before", "text", "changed"),
    [
        ("make a 30 second video about tea", "20 seconds and post it on telegram", {"duration_s": 20}),
        ("make a 30 second video about tea", "in blue and post it on telegram", {"palette": "blue"}),
        ("make a 30 second video about tea", "with a man's voice, and post it on telegram", {"voice": "male"}),
        ("сделай ролик про чай, 30 секунд", "мужским голосом и выложи в телеграм", {"voice": "male"}),
        ("сделай ролик про чай, 30 секунд", "20 секунд и выложи в телеграм", {"duration_s": 20}),
        ("ทำคลิปเรื่องชา 30 วิ", "เปลี่ยนเป็นเสียงผู้ชาย แล้วโพสต์ลงเทเลแกรม", {"voice": "male"}),
    ],
)
def test_what_goes_out_is_changed_first(before: str, text: str, changed: dict[str, Any], house: list[Tool]) -> None:
    (made, args), (out, where) = said(planned(house, before, text))
    assert (made, out) == ("video.short", "publishing.plan") and changed.items() <= args.items()
    assert where["media"] == "$short.video" and where["platforms"] == ["telegram"]


def test_what_is_not_changed_goes_out_as_it_is(house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, "make a 30 second video about tea", "great, and post it on telegram"))
    assert tool == "publishing.plan" and args["media"].startswith("ast_made")


@pytest.mark.parametrize(
    ("cut", "rather"),
    [
        ("cut off the first 10 seconds", "no no, just the first 10 seconds"),
        ("отрежь первые 10 секунд", "не, оставь только первые 10 секунд"),
        ("ตัด 10 วิแรกทิ้ง", "ไม่ใช่ๆ เอาแค่ 10 วิแรก"),
    ],
)
def test_a_clip_that_was_cut_wrong_is_cut_anew(cut: str, rather: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, cut, rather, files=["video:a.mp4"]))
    assert tool == "video.edit" and args["operations"] == [{"type": "trim", "end_s": 10}] and args["video"].startswith("ast_given")

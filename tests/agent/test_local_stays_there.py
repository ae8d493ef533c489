# ruff: noqa: E501 - tables of sentences read better unbroken
"""Posts that go from one place and stay at another; what is taken, called off or moved is what was meant and no more."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

_ELSEWHERE = ["youtube", "tiktok", "facebook", "x", "telegram", "web"]


@pytest.mark.parametrize(
    ("text", "tool", "told"),
    [
        ("take it down from facebook but keep it on instagram", "withdraw", {"platforms": ["facebook"]}),
        ("take down the xmas offer from fb but leave insta", "withdraw", {"platforms": ["facebook"]}),
        ("take the tulips post down from everywhere but instagram", "withdraw", {"platforms": _ELSEWHERE, "query": "tulips"}),
        ("убери из фейсбука, но оставь в инсте", "withdraw", {"platforms": ["facebook"]}),
        ("убери пост про хлеб из фейсбука, а в инстаграме пусть висит", "withdraw", {"platforms": ["facebook"], "query": "хлеб"}),
        ("เอาออกจากเฟซ แต่เก็บใน ig ไว้", "withdraw", {"platforms": ["facebook"]}),
        ("ลบโพสต์เรื่องขนมปังออกจากเฟซ แต่ไอจีไม่ต้องลบ", "withdraw", {"platforms": ["facebook"], "query": "ขนมปัง"}),
        ("cancel tomorrow's post on facebook but keep it on instagram", "cancel", {"platforms": ["facebook"], "day": "2026-11-21"}),
        ("отмени завтрашний пост в фейсбуке, а в инстаграме оставь", "cancel", {"platforms": ["facebook"], "day": "2026-11-21"}),
        ("ยกเลิกโพสต์พรุ่งนี้ในเฟซ แต่ ig เก็บไว้", "cancel", {"platforms": ["facebook"], "day": "2026-11-21"}),
        ("cancel all posts but keep the instagram ones", "cancel", {"platforms": _ELSEWHERE, "everything": True}),
        ("перенеси завтрашний пост в фейсбуке на воскресенье, а инстаграм не трогай", "move", {"platforms": ["facebook"], "day": "2026-11-21"}),
        ("เลื่อนโพสต์พรุ่งนี้ในเฟซไปวันอาทิตย์ แต่ไอจีเหมือนเดิม", "move", {"platforms": ["facebook"], "day": "2026-11-21"}),
    ],
)
def test_where_it_stays_is_none_it_is_taken_from(text: str, tool: str, told: dict[str, Any], house: list[Tool]) -> None:
    [(used, args)] = said(planned(house, text))
    assert used == f"publishing.{tool}" and told.items() <= args.items()


def test_what_is_still_to_go_out_is_called_off_there(house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, "post on telegram and facebook tomorrow at 9: new menu", "take it off facebook"))
    assert (tool, args) == ("publishing.cancel", {"platforms": ["facebook"]})


@pytest.mark.parametrize(
    ("text", "files"),
    [
        ("remove the music but keep the voice", ["video:a.mp4"]),
        ("remove the intro and leave it on the beat", ["video:a.mp4"]),
        ("take the logo off but keep it in the video", ["video:a.mp4"]),
    ],
)
def test_what_stays_in_a_clip_is_no_place(text: str, files: list[str], house: list[Tool]) -> None:
    assert all(not tool.startswith("publishing.") for tool, _ in said(planned(house, text, files=files)))


@pytest.mark.parametrize("text", ["move all of mondays stuff to tues, same times", "move everything on monday to tuesday, same time"])
def test_all_of_a_day_goes_to_another(text: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert (tool, args) == ("publishing.move", {"day": "2026-11-23", "everything": True, "when": "2026-11-24"})


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("перенеси пост про курс на субботу на 12", "2026-11-21T12:00"),
        ("перенеси пост про курс на субботу на 18:30", "2026-11-21T18:30"),
        ("перенеси пост про курс на 12 декабря", "2026-12-12"),
    ],
)
def test_a_bare_number_behind_a_day_is_its_hour(text: str, when: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert tool == "publishing.move" and args["when"].startswith(when)

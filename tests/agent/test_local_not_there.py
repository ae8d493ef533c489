# ruff: noqa: E501 - tables of sentences read better unbroken
"""Places that nothing can be published to: nothing is done elsewhere in their stead, and a plan for other places tells that they are left out."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("отмени завтрашний пост в вк", "VK"),
        ("cancel tomorrow's vk post", "VK"),
        ("move the pinterest post to friday", "Pinterest"),
        ("убери пост про хлеб из вк", "VK"),
        ("ยกเลิกโพสต์พรุ่งนี้ใน line", "LINE"),
        ("анонсируй в вк что в субботу мастер-класс", "VK"),
        ("в одноклассники выложи завтра в 10: скидки на вазы", "OK.ru"),
    ],
)
def test_named_alone_it_is_told(text: str, place: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and place in (plan.reply or "")


@pytest.mark.parametrize(
    ("text", "places", "left_out"),
    [
        ("выложи завтра в 19:00 в vk и telegram: набор открыт", ["telegram"], "VK"),
        ("post to linkedin and telegram tomorrow at 9: we are hiring", ["telegram"], "LinkedIn"),
        ("โพสต์ลง line กับเทเลแกรมพรุ่งนี้ 9 โมง: ร้านปิด", ["telegram"], "LINE"),
        ("cancel tomorrow's post on facebook and vk", ["facebook"], "VK"),
        ("write a post about our sale and put it on linkedin and facebook tomorrow at 10", ["facebook"], "LinkedIn"),
    ],
)
def test_beside_others_it_is_left_out_and_told(text: str, places: list[str], left_out: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    [(_, args)] = said(plan)
    assert args["platforms"] == places and left_out in plan.steps[0].title


@pytest.mark.parametrize(
    ("text", "files"),
    [
        ("post on telegram: we are on vk now", []),
        ("напиши в телеграм что мы теперь в вк", []),
        ("post the threads video on tiktok", ["video:a.mp4"]),
        ("post the line art on telegram", ["image:a.jpg"]),
        ("write a post about tulips for linkedin", []),
        ("cancel the line post", []),
    ],
)
def test_what_it_is_about_is_no_place(text: str, files: list[str], house: list[Tool]) -> None:
    plan = planned(house, text, files=files)
    assert len(plan.steps) == 1 and "left out" not in plan.steps[0].title and "не учтено" not in plan.steps[0].title

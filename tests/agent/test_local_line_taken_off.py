# ruff: noqa: E501 - tables of sentences read better unbroken
"""A line that is taken off what was just made, named by its words or by its kind; and what leaves all lines where they are."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned
from tools.contract import Tool

_SALE = "a poster for our yard sale, Saturday 9am, 14 Oak Street, free entry"
_FAIR = "плакат нашей ярмарки, суббота 10:00, ул. Ленина 14, вход свободный"
_LIVE = "ทำโปสเตอร์งานดนตรีสดที่ร้านม่อนเมฆ วันเสาร์ 6 โมงเย็น เข้าฟรี"
_TEA = "a 15 second promo for our matcha latte, 120 baht, this weekend only"


@pytest.mark.parametrize(
    ("before", "text", "left"),
    [
        (_SALE, "remove the free entry line", ["Saturday 9am", "14 Oak Street"]), (_SALE, "take the oak street bit off please", ["Saturday 9am", "Free entry"]),
        (_SALE, "drop \"free entry\"", ["Saturday 9am", "14 Oak Street"]), (_SALE, "without the time please", ["Saturday", "14 Oak Street", "Free entry"]),
        (_SALE, "no need for the address on the poster", ["Saturday 9am", "Free entry"]), (_SALE, "ok but leave out the date", ["9am", "14 Oak Street", "Free entry"]),
        (_FAIR, "убери строчку про вход", ["Суббота 10:00", "Ул. Ленина 14"]), (_FAIR, "адрес убери пожалуйста", ["Суббота 10:00", "Вход свободный"]),
        (_FAIR, "без времени", ["Суббота", "Ул. Ленина 14", "Вход свободный"]), (_FAIR, "вход свободный не надо", ["Суббота 10:00", "Ул. Ленина 14"]),
        (_LIVE, "ลบบรรทัดเข้าฟรีออก", ["วันเสาร์ 6 โมงเย็น"]), (_LIVE, "เอาเวลาออกหน่อยค่ะ", ["วันเสาร์", "เข้าฟรี"]), (_LIVE, "ไม่ต้องใส่เข้าฟรีนะ", ["วันเสาร์ 6 โมงเย็น"]),
        (_TEA, "leave out the price", ["This weekend only"]), (_TEA, "drop the weekend bit", ["120 baht"]),
    ],
)  # fmt: skip
def test_a_line_is_taken_off(before: str, text: str, left: list[str], house: list[Tool]) -> None:
    [step] = planned(house, before, text).steps
    [first] = planned(house, before).steps
    assert step.tool == first.tool and step.args["details"] == left
    name = "prompt" if "prompt" in first.args else "topic"
    assert step.args[name] == first.args[name]


@pytest.mark.parametrize(
    ("before", "text"),
    [(_TEA, "without music"), (_TEA, "remove the voice"), (_TEA, "без музыки"), (_SALE, "no red please"), (_SALE, "delete what you know about me"), (_LIVE, "ไม่เอาสีแดง"), (_SALE, "don't post it")],
)  # fmt: skip
def test_what_takes_no_line_off(before: str, text: str, house: list[Tool]) -> None:
    [first] = planned(house, before).steps
    plan = planned(house, before, text)
    assert all(step.args.get("details", first.args["details"]) == first.args["details"] for step in plan.steps)

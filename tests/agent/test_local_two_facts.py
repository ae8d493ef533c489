"""Two things to keep in one message: each is kept for itself, and what is one stays one."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("call me Bee, and remember that my shop is called Honey House", ["call me Bee", "my shop is called Honey House"]),
        ("I'm Bee. remember my shop is Honey House and its colour is red", ["I'm Bee", "my shop is Honey House and its colour is red"]),
        ("my brand colour is teal and my font is Prompt", ["my brand colour is teal", "my font is Prompt"]),
        ("зови меня Катя и запомни, что мой бренд бирюзовый", ["зови меня Катя", "мой бренд бирюзовый"]),
        ("เรียกฉันว่าบี แล้วจำไว้ว่าร้านชื่อ Honey House", ["เรียกฉันว่าบี", "ร้านชื่อ Honey House"]),
        ("ผมชื่อต้น จำไว้ว่าใช้เสียงผู้ชายเสมอ", ["ผมชื่อต้น", "ใช้เสียงผู้ชายเสมอ"]),
        ("call me Bee", ["call me Bee"]),
        ("I love tea and coffee", ["I love tea and coffee"]),
        ("my shop is called Salt and Pepper", ["my shop is called Salt and Pepper"]),
        ("remember that my brand colour is teal and my time zone is Bangkok", ["my brand colour is teal and my time zone is Bangkok"]),
    ],
)  # fmt: skip
def test_each_is_kept(house, text, kept):
    plan = planned(house, text)
    assert [(step.tool, step.args["text"]) for step in plan.steps] == [("memory.remember", one) for one in kept]

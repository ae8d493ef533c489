# ruff: noqa: E501 - tables of sentences read better unbroken
"""Who complains of what went out unasked, or asks whether it does, allows nothing; nor is one place allowed as all of them."""

from __future__ import annotations

import pytest

from agent.steering.reading import Allowance, read


@pytest.mark.parametrize(
    "text",
    [
        "stop posting without asking me", "why did you post without asking?", "i don't want you posting without asking me", "don't publish anything unless i say so", "ask first if it costs more than a dollar",
        "хватит публиковать без спроса", "больше не публикуй без спроса", "ทำไมโพสต์โดยไม่ถาม", "ห้ามโพสต์ถ้าฉันยังไม่โอเค",
    ],
)  # fmt: skip
def test_a_complaint_takes_leave_back(text: str) -> None:
    assert (read(text).move, read(text).allowance) == ("revoke", None)


@pytest.mark.parametrize("text", ["do you post without asking?", "can you post without asking?", "что тебе можно делать без спроса?", "โพสต์โดยไม่ต้องถามได้ไหม"])
def test_a_question_is_answered_with_what_is_allowed(text: str) -> None:
    assert read(text).move == "permissions"


@pytest.mark.parametrize("text", ["you may post to telegram without asking", "в телеграм можешь публиковать без моего разрешения", "โพสต์ลงเฟซบุ๊กได้เลยไม่ต้องถาม"])
def test_leave_for_one_place_is_no_leave_for_all(text: str) -> None:
    assert read(text).allowance == Allowance("publishes", one_place=True)


def test_a_film_about_leave_allows_nothing() -> None:
    assert read("make a video about why people post photos without asking").allowance is None

"""Praise and thanks are answered as such, in two languages at once too; what goes on to wish for something is a wish."""

from __future__ import annotations

import pytest

from agent.phrases import phrase
from tests.agent.conversations import planned, said
from tools.contract import Tool

_FILM = "ทำคลิป 20 วิ เรื่องโยคะ"


@pytest.mark.parametrize(
    ("first", "text", "key", "language"),
    [
        (_FILM, "ลูกค้าชอบมากเลยค่ะ ขอบคุณนะคะ", "praise", "th"),
        (_FILM, "ลูกค้าชอบมากกก ขอบคุณค่ะ", "praise", "th"),
        (_FILM, "สุดยอดเลย ลูกค้าชอบ 😍", "praise", "th"),
        (_FILM, "ดีมากเลยค่ะ ลูกค้าโอเคแล้ว", "praise", "th"),
        (_FILM, "perfect ค่ะ ขอบคุณนะ", "praise", "th"),
        (_FILM, "สวยมากค่ะ เจ้าของร้านชอบ", "praise", "th"),
        (_FILM, "งั้นเอาไว้ก่อนนะ เดี๋ยวมาใหม่", "bye", "th"),
        ("make a clip about yoga", "great, the client approved it", "praise", "en"),
        ("сделай ролик про йогу", "клиенту понравилось, спасибо", "praise", "ru"),
    ],
)
def test_praise_is_answered_as_praise(house: list[Tool], first: str, text: str, key: str, language: str) -> None:
    assert planned(house, first, text).reply == phrase(key, language)


@pytest.mark.parametrize("text", ["คุณคือ AI ใช่มั้ย", "Are you AI หรือคนคะ"])
def test_it_says_that_it_is_a_program(house: list[Tool], text: str) -> None:
    assert "JARVIS" in (planned(house, text).reply or "")


def test_praise_before_a_wish_takes_nothing_of_it(house: list[Tool]) -> None:
    assert said(planned(house, _FILM, "ลูกค้าชอบ แต่ขอยาวขึ้นเป็น 30 วิ"))[0][1]["duration_s"] == 30
    assert said(planned(house, _FILM, "สวยมาก โพสต์ลง IG พรุ่งนี้ 9 โมงเลย"))[0][0] == "publishing.plan"
    assert planned(house, _FILM, "ไม่ชอบเลยค่ะ").reply != phrase("praise", "th")

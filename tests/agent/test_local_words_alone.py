# ruff: noqa: E501 - tables of sentences read better unbroken
"""Words that go out as they are: what leads to them or stands behind them is none of them."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("запость в телегу что завтра студия не работает", "Завтра студия не работает", ""),
        ("запость в телегу завтра студия не работает", "Завтра студия не работает", ""),
        ("анонсируй в тг что в субботу мастер-класс", "В субботу мастер-класс", ""),
        ("выложи в телегу завтра в 10 скидки на вазы", "Скидки на вазы", "2026-11-21T10:00"),
        ("post on telegram we're closed tomorrow", "We're closed tomorrow", ""),
        ("โพสต์ลงเทเลแกรม พรุ่งนี้ร้านปิด", "พรุ่งนี้ร้านปิด", ""),
        ("post smth on telegram: CLOSED MONDAY bank hol, back tues 8am. now pls", "CLOSED MONDAY bank hol, back tues 8am.", ""),
        ("post on telegram: new routes are up, come climb. asap pls", "new routes are up, come climb.", ""),
        ("выложи в телегу: мы закрыты завтра. срочно", "мы закрыты завтра.", ""),
        ("โพสต์ลงเทเลแกรม: วันนี้ร้านปิด ตอนนี้เลย", "วันนี้ร้านปิด", ""),
        ("post on telegram: we are open now", "we are open now", ""),
        ("выложи в телегу: мы открыты прямо сейчас", "мы открыты прямо сейчас", ""),
    ],
)
def test_the_words_and_nothing_else(text: str, words: str, when: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert (tool, args["text"], args["platforms"]) == ("publishing.announce", words, ["telegram"])
    assert args.get("when", "").startswith(when) and bool(args.get("when")) is bool(when)


@pytest.mark.parametrize("text", ["post my latest video on telegram tomorrow", "post the closed sign on telegram tomorrow at 9", "post on telegram our new menu", "выложи видео в телегу завтра"])
def test_the_name_of_a_thing_is_no_words(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert plan.question and not plan.steps

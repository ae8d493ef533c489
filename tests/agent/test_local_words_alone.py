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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "tell everyone the brewery taproom is shut tonight cos of a burst pipe"), ("en", "let our followers know we open an hour late tomorrow"),
        ("ru", "скажи всем что пекарня сегодня закрыта прорвало трубу"), ("ru", "оповести клиентов что студия в понедельник не работает"),
        ("th", "บอกทุกคนว่าร้านปิดคืนนี้เพราะท่อแตก"), ("th", "แจ้งลูกค้าว่าพรุ่งนี้เปิดสายหนึ่งชั่วโมง"),
    ],
)  # fmt: skip
def test_what_everybody_is_told_is_posted_where_it_is_asked(language: str, text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    where = {"en": "on telegram", "ru": "в телеграм", "th": "เทเลแกรม"}[language]
    ((tool, args),) = said(planned(house, text, where))
    assert not plan.steps and plan.question and tool == "publishing.announce" and args["platforms"] == ["telegram"]


@pytest.mark.parametrize("text", ["tell everyone in the video that we are closed", "tell everyone about our new stout", "tell me everyone who liked it"])
def test_what_is_told_in_a_film_or_of_a_topic_is_no_announcement(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not any(tool == "publishing.announce" for tool, _ in said(plan)) and "Telegram" not in (plan.question or "")

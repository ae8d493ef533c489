# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is offered where something cannot be done is near to what was asked, and can be done."""

from __future__ import annotations

import pytest

from agent.local.answers.near_examples import _EXAMPLES, _TOPIC, CHANGES, examples
from tests.agent.conversations import planned
from tools.contract import Tool

MADE = {"image": {"en": "draw a cat in a boat", "ru": "нарисуй кота в лодке", "th": "วาดรูปแมวในเรือ"}, "text": {"en": "write a caption about tea", "ru": "напиши подпись про чай", "th": "เขียนแคปชั่นเรื่องชา"}, "audio": {"en": "compose happy music", "ru": "сочини весёлую музыку", "th": "แต่งเพลงสนุกๆ"}}  # fmt: skip


@pytest.mark.parametrize(("language", "kind"), [(language, kind) for language, kinds in _EXAMPLES.items() for kind in kinds])
def test_what_is_offered_is_understood(language: str, kind: str, house: list[Tool]) -> None:
    for text in examples([kind], _TOPIC[language], language):
        plan = planned(house, text, files=["video:talk.mp4"] if kind in ("clip", "post") else [])
        assert plan.steps, text


@pytest.mark.parametrize(("language", "kind"), [(language, kind) for language, kinds in CHANGES.items() for kind in kinds])
def test_a_change_that_is_offered_is_one(language: str, kind: str, house: list[Tool]) -> None:
    for text in CHANGES[language][kind]:
        assert planned(house, MADE[kind][language], text).steps, text


@pytest.mark.parametrize(
    ("messages", "near"),
    [
        (("design me a website",), "“draw our new menu”"), (("translate my article into french",), "“write a caption about our new menu”"), (("แต่งกลอนให้หน่อย",), "“เขียนแคปชั่นเรื่องเมนูใหม่ของร้าน”"),
        (("напиши мне статью на две страницы",), "«напиши подпись про наше новое меню»"), (("make a video about manta rays", "blah what zzz"), "“make a 20 second video about manta rays”"),
    ],
)  # fmt: skip
def test_a_refusal_offers_what_is_near(messages: tuple[str, ...], near: str, house: list[Tool]) -> None:
    reply = planned(house, *messages).reply or ""
    assert near in reply and not any(word in reply for word in ("coffee", "кофе", "กาแฟ"))

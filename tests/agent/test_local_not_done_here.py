# ruff: noqa: E501 - tables of sentences read better unbroken
"""What nobody here does is said so; a caption for a photo that is told of is about what is seen there; why nobody watches is advised about."""

from __future__ import annotations

from typing import Any

import pytest

from agent.phrases import phrase
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "key", "language"),
    [
        ("can u dm the groomers customers for me", "no_letters", "en"), ("check my email", "no_letters", "en"), ("напиши клиентам груминга в директ", "no_letters", "ru"),
        ("ตอบคอมเมนต์ลูกค้าให้หน่อย", "no_letters", "th"), ("translate this caption into polish: fresh coffee, zero cruelty", "translates_not", "en"),
        ("переведи подпись на татарский: свежий кофе", "translates_not", "ru"), ("แปลแคปชั่นนี้เป็นภาษาจีน: กาแฟสด", "translates_not", "th"),
        ("write captions for all 4 clients", "ask_clients", "en"), ("подписи для всех 4 клиентов", "ask_clients", "ru"), ("เขียนแคปชั่นให้ลูกค้าทั้ง 4 ราย", "ask_clients", "th"),
    ],
)
def test_what_nobody_here_does_is_said(text: str, key: str, language: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and plan.reply == phrase(key, language)


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        ("did i ask u to do smth for the cafe yday?", "asset.search", {"query": "cafe", "first_day": "2026-11-19", "last_day": "2026-11-19"}),
        ("я просил тебя что-нибудь для кафе вчера?", "asset.search", {"query": "кафе", "first_day": "2026-11-19", "last_day": "2026-11-19"}),
        ("why are my reels flopping lol", "insight.advise", {}), ("почему мои рилсы не заходят", "insight.advise", {}), ("ทำไมคลิปฉันไม่มีคนดู", "insight.advise", {}),
        ("подпись на татарском к фото кружки", "script.metadata", {"language": "tt", "topic": "кружки"}),
        ("a caption in polish for a photo of a mug", "script.metadata", {"language": "pl", "topic": "a mug"}),
        ("write a caption about fresh coffee in Thai", "script.metadata", {"language": "th", "topic": "fresh coffee"}),
        ("придумай подпись к фотке где мы вынимаем из печи вазы", "script.metadata", {"topic": "мы вынимаем из печи вазы"}),
        ("подпись к фото с рыжим котом", "script.metadata", {"topic": "рыжий кот"}),
        ("แคปชั่นสำหรับรูปแก้วกาแฟ", "script.metadata", {"topic": "แก้วกาแฟ"}),
        ("write a post about answering comments", "script.metadata", {"topic": "answering comments"}),
        ("видео про татарскую кухню", "video.short", {"topic": "татарскую кухню"}),
    ],
)
def test_what_is_done_instead(text: str, tool: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [(tool, args)]

# ruff: noqa: E501 - tables of sentences read better unbroken
"""A text is written in the language that is asked for, else in the one that is remembered of whom it is for."""

from __future__ import annotations

from datetime import datetime

import pytest

from agent.contract import Request
from agent.local.planner import LocalPlanner
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("write a post in russian about Phuket villas", "ru"), ("write an instagram post in thai about our new shop", "th"),
        ("write a russian caption about honey", "ru"), ("write a caption about honey in russian", "ru"), ("write 3 slogans in thai for a bakery", "th"),
        ("напиши пост на английском про наш отель", "en"), ("подпись по-тайски про кофе", "th"), ("เขียนแคปชั่นภาษาอังกฤษเรื่องร้านกาแฟ", "en"),
        ("write a post about thai food", None), ("write a caption about russian tea", None), ("напиши пост про русский чай", None), ("เขียนแคปชั่นเรื่องอาหารไทย", None),
        ("write a post about how people live in thai villages", None),
    ],
)  # fmt: skip
def test_a_text_is_in_the_language_asked_for(text: str, language: str | None, house: list[Tool]) -> None:
    steps = said(planned(house, text))
    assert steps
    assert {args.get("language") for _, args in steps} == {language}
    assert all("in russian" not in str(args.get("topic")) for _, args in steps)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("write a caption for Снежана about villas", "en"), ("напиши подпись про виллы для Снежаны", "en"), ("เขียนแคปชั่นเรื่องกาแฟให้คุณนก", "ru"),
        ("write a caption about villas", None), ("write a caption in thai for Снежана about villas", "th"), ("write a caption for Светлана about honey", None),
    ],
)  # fmt: skip
def test_a_client_is_written_for_in_the_language_they_want(text: str, language: str | None, house: list[Tool]) -> None:
    known = ["client Снежана wants everything in english", "คุณนกชอบโพสต์ภาษารัสเซีย", "Mila likes tea"]
    request = Request(text, remembered=known, now=datetime.fromisoformat("2026-11-20T10:00:00+07:00"))
    (step,) = LocalPlanner().plan(request, house, lambda _: None).steps
    assert step.args.get("language") == language

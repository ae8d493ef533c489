# ruff: noqa: E501 - tables of sentences read better unbroken
"""Memory spoken of as people do: what is known is asked for, one thing more is told or forgotten, and rules of writing come with a scolding."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("messages", "tool", "args"),
    [
        ("remember ellies plant shop is called Frond Farm >> whats the plant shop called again", "memory.recall", {"query": "plant shop"}),
        ("whats ellies rule on emojis", "memory.recall", {"query": "ellies rule on emojis"}),
        ("remember our printer is Jo at Inkwell >> whos our printer", "memory.recall", {"query": "printer"}),
        ("запомни элли не любит эмодзи >> какое у элли правило насчёт эмодзи", "memory.recall", {"query": "у элли правило насчёт эмодзи"}),
        ("запомни квиз в баре по четвергам в 8 >> когда квиз в баре", "memory.recall", {"query": "квиз в баре"}),
        ("จำไว้ว่าควิซที่บาร์มีทุกวันพฤหัส >> ควิซที่บาร์วันไหน", "memory.recall", {"query": "ควิซที่บาร์"}),
        ("какие у тебя записи про меня покажи все", "memory.recall", {}),
        ("show me all the notes you have on me", "memory.recall", {}),
        ("what did i ask u to remember", "memory.recall", {}),
        ("forget what i said about exclamation marks >> and the bike shop monday thing", "memory.forget", {"query": "bike shop monday"}),
        ("забудь про восклицательные знаки >> и про велосипеды по понедельникам", "memory.forget", {"query": "велосипеды по понедельникам"}),
        ("ลืมเรื่องเครื่องหมายตกใจ >> แล้วก็เรื่องร้านจักรยานวันจันทร์ด้วย", "memory.forget", {"query": "ร้านจักรยานวันจันทร์"}),
        ("what did i ask u to remember >> delete all of it", "memory.forget", {"query": "everything"}),
        ("what do you know about ellie >> forget all of that", "memory.forget", {"query": "everything about ellie"}),
        ("что ты помнишь обо мне >> удали всё это", "memory.forget", {"query": "всё"}),
        ("จำอะไรเกี่ยวกับฉันบ้าง >> ลบให้หมดเลย", "memory.forget", {"query": "ทุกอย่าง"}),
        ("remember the farm shop opened >> and that they give pensioners 15% off", "memory.correct", {"query": "the farm shop opened", "text": "the farm shop opened and they give pensioners 15% off"}),
        ("запиши что огород открылся >> и что у нее скидка пенсионерам 15", "memory.correct", {"query": "огород открылся", "text": "огород открылся и у нее скидка пенсионерам 15"}),
        ("remember the farm shop opened >> also that parking is free", "memory.remember", {"text": "parking is free"}),
        ("stop using so many emojis", "memory.remember", {"text": "stop using so many emojis"}),
        ('dont use the word "guys" in captions anymore its annoying', "memory.remember", {"text": 'don\'t use the word "guys" in captions anymore'}),
        ("i told you no emojis remember it already", "memory.remember", {"text": "no emojis"}),
        ('в подписях больше не пиши слово "друзья" бесит', "memory.remember", {"text": 'в подписях больше не пиши слово "друзья"'}),
        ("я же говорила без смайликов запомни уже наконец", "memory.remember", {"text": "без смайликов"}),
        ("перестань писать так официально", "memory.remember", {"text": "перестань писать так официально"}),
        ("ฉันบอกแล้วว่าไม่เอาอีโมจิ จำไว้สักที", "memory.remember", {"text": "ไม่เอาอีโมจิ"}),
    ],
)
def test_memory_is_spoken_of(messages: str, tool: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, *messages.split(" >> "))) == [(tool, args)]


@pytest.mark.parametrize(
    ("messages", "tools"),
    [
        ("remember we sell coffee >> what is coffee", []),
        ("remember we sell coffee >> what should i post about coffee", ["script.ideas"]),
        ("remember the farm shop opened >> and make a poster about it", ["image.generate"]),
        ("stop using the male voice", ["memory.forget"]),
        ("make a video about hashtags", ["video.short"]),
        ("write a caption about tea without emojis", ["script.metadata"]),
        ("напиши подпись про чай без смайликов", ["script.metadata"]),
    ],
)
def test_what_only_sounds_so_is_not_of_memory(messages: str, tools: list[str], house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, *messages.split(" >> ")))] == tools

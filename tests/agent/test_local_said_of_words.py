# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is said of a caption, a post or slogans that were just written, and of a slip in them; and what sounds like that and is not."""

from __future__ import annotations

from typing import Any

import pytest

from agent.phrases import phrase
from tests.agent.conversations import planned, said
from tools.contract import Tool

EN, RU, TH = "write a caption about our new bike racks", "напиши подпись про велопарковку", "เขียนแคปชั่นเรื่องที่จอดจักรยาน"
ABOUT = {EN: "our new bike racks", RU: "велопарковку", TH: "ที่จอดจักรยาน"}


@pytest.mark.parametrize(
    ("before", "text", "values", "left"),
    [
        (EN, "too cringe", {"seed": 1}, "too cringe"),
        (EN, "boring", {"seed": 1}, ""),
        (EN, "sounds like a robot", {"seed": 1}, "sounds like a robot"),
        (EN, "make it funnier", {"seed": 1}, "make it funnier"),
        (RU, "слишком пафосно", {"seed": 1}, "слишком пафосно"),
        (RU, "не смешно", {"seed": 1}, "не смешно"),
        (TH, "เชยไป", {"seed": 1}, "เชยไป"),
        (EN, "better. add hashtags tho", {}, ""),
        (RU, "лучше. добавь хештеги", {}, ""),
        (TH, "ดีขึ้นแล้ว ใส่แฮชแท็กด้วย", {}, ""),
        (EN, "just 3 hashtags", {"hashtags": 3}, ""),
        (EN, "add a line about free consultations", {"details": ["Free consultations"]}, ""),
        (EN, "mention that its free", {"details": ["Free"]}, ""),
        (EN, "say it opens friday", {"details": ["It opens friday"]}, ""),
        (RU, "упомяни что она бесплатная", {"details": ["Бесплатная"]}, ""),
        (TH, "บอกด้วยว่าฟรี", {"details": ["ฟรี"]}, ""),
        (EN, "too long", {"length": "short"}, ""),
    ],
)
def test_the_words_are_written_once_more_as_is_wished(before: str, text: str, values: dict[str, Any], left: str, house: list[Tool]) -> None:
    (step,) = planned(house, before, text).steps
    assert (step.tool, step.args) == ("script.metadata", {"topic": ABOUT[before], **values})
    assert step.title.endswith(f"{left}”)" if before != RU else f"{left}»)") if left else "(" not in step.title


@pytest.mark.parametrize(
    ("before", "text", "answer", "language"),
    [
        (EN, "add a joke", "words_as_told", "en"),
        (RU, "добавь призыв к действию", "words_as_told", "ru"),
        (TH, "ใส่มุกตลก", "words_as_told", "th"),
        (EN, "no emojis", "no_emojis", "en"),
        (EN, "no hashtags", "no_hashtags", "en"),
        (RU, "убери хештеги", "no_hashtags", "ru"),
        ("make a poster about bikes", "too cringe", "found_bad", "en"),
    ],
)
def test_what_nobody_here_writes_in_is_said(before: str, text: str, answer: str, language: str, house: list[Tool]) -> None:
    plan = planned(house, before, text)
    assert (plan.steps, plan.reply) == ([], phrase(answer, language))


@pytest.mark.parametrize(
    ("before", "text", "tool"),
    [
        (EN, "make a video about it", "video.short"), (EN, "say it out loud", "voice.speak"), (RU, "напиши про собак", "script.write"),
        (EN, "write about dogs", "script.write"), ("make a poster about bikes", "too dark", "image.generate"),
        ("write a script about floss", "too formal", "script.write"), (EN, "stop using emojis in my captions", "memory.remember"),
    ],
)  # fmt: skip
def test_what_is_another_wish_is_that(before: str, text: str, tool: str, house: list[Tool]) -> None:
    plan = planned(house, before, text)
    assert [step.tool for step in plan.steps] == [tool]
    assert not any("details" in step.args for step in plan.steps)


@pytest.mark.parametrize(
    ("messages", "values"),
    [
        (("write a caption about bisucit the cat", "make a song", "the cat caption had a typo its Bisucit should be Biscuit"), {"topic": "Biscuit the cat"}),
        (('make a poster "Grand Opning"', "typo, it says Opning should be Opening"), {"prompt": "Grand Opening", "title": "Grand Opening"}),
        (("напиши подпись про кофн по утрам", "в подписи опечатка: написано кофн а надо кофе"), {"topic": "кофе по утрам"}),
        (("เขียนแคปชั่นเรื่องกาเฟเย็น", "แคปชั่นสะกดผิด ต้องเป็น กาแฟ ไม่ใช่ กาเฟ"), {"topic": "กาแฟเย็น"}),
    ],
)
def test_a_slip_is_put_right_where_it_stands(messages: tuple[str, ...], values: dict[str, str], house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, *messages))
    assert args == values


def test_a_slip_that_stands_nowhere_is_no_wish(house: list[Tool]) -> None:
    plan = planned(house, "the cat caption had a typo its Bisucit should be Biscuit")
    assert plan.reply == phrase("no_such_slip", "en", word="Bisucit")
    assert said(planned(house, "make a poster about typos"))[0][0] == "image.generate"

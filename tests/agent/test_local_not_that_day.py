# ruff: noqa: E501 - tables of sentences read better unbroken
"""A day on which nothing is to go out: what is planned for it is called off with that day, and nothing is planned once more."""

from __future__ import annotations

from typing import Any

import pytest

from agent.contract import Request
from agent.local.publishing.not_that_day import not_that_day
from tests.agent.conversations import planned, said
from tools.contract import Tool

PICTURE = {"en": "draw a picture of a lantern and put it on facebook on wednesday at 10", "ru": "нарисуй фонарь и выложи в фейсбук в среду в 10", "th": "วาดรูปโคมไฟแล้วโพสต์ลงเฟซบุ๊กวันพุธ 10 โมง"}
FILM = {"en": "make a video about tulips and post it on tiktok tomorrow at 9", "ru": "сделай ролик про тюльпаны и выложи в тикток завтра в 9", "th": "ทำคลิปทิวลิปแล้วโพสต์ลงติ๊กต็อกพรุ่งนี้ 9 โมง"}
CANCEL, WEDNESDAY, TOMORROW = "publishing.cancel", {"day": "2026-11-25"}, {"day": "2026-11-21"}


@pytest.mark.parametrize(
    ("before", "texts", "values"),
    [
        (PICTURE["en"], "pls no post on wednesday | no posting on wednesday | wednesday no post please | don't post it on wednesday", WEDNESDAY),
        (PICTURE["en"], "please don't post anything on wednesday | nothing goes out on wednesday ok? | no posts on wednesday", WEDNESDAY | {"everything": True}),
        (FILM["en"], "do not publish it tomorrow | dont post it tmrw | don't let it go out tomorrow | no post tomorrow please | it shouldn't be posted tomorrow | don't post it tomorrow at 9", TOMORROW),
        (PICTURE["en"], "not on wednesday please | skip wednesday", WEDNESDAY),
        (PICTURE["ru"], "не надо в среду", WEDNESDAY),
        (PICTURE["th"], "วันพุธไม่ต้องนะ", WEDNESDAY),
        (FILM["en"], "don't post it on tiktok tomorrow", TOMORROW | {"platforms": ["tiktok"]}),
        (PICTURE["ru"], "в среду ничего не публикуй | в среду никаких постов пожалуйста | пусть в среду ничего не выходит", WEDNESDAY | {"everything": True}),
        (FILM["ru"], "завтра не выкладывай | не публикуй его завтра | пусть завтра он не выходит | не надо его завтра выкладывать | завтра без поста", TOMORROW),
        (PICTURE["th"], "วันพุธไม่ต้องโพสต์นะคะ | ห้ามโพสต์วันพุธ", WEDNESDAY),
        (FILM["th"], "พรุ่งนี้อย่าเพิ่งลงนะ | ไม่เอาโพสต์พรุ่งนี้แล้ว | พรุ่งนี้ไม่โพสต์แล้วค่ะ", TOMORROW),
    ],
)  # fmt: skip
def test_nothing_goes_out_that_day(before: str, texts: str, values: dict[str, Any], house: list[Tool]) -> None:
    for text in texts.split(" | "):
        assert said(planned(house, before, text)) == [(CANCEL, values)], text


@pytest.mark.parametrize(
    ("before", "text", "when"),
    [
        (FILM["en"], "don't post it tomorrow, post it on thursday", "2026-11-26"),
        (FILM["en"], "dont publish it tomorrow, but on thursday at 15:00", "2026-11-26T15:00"),
        (FILM["ru"], "не надо его завтра выкладывать, выложи в четверг", "2026-11-26"),
        (FILM["ru"], "завтра не публикуй, лучше в четверг", "2026-11-26"),
        (FILM["th"], "ไม่ต้องลงพรุ่งนี้ ลงวันพุธแทน", "2026-11-25"),
    ],
)
def test_it_goes_out_on_another_day(before: str, text: str, when: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, before, text))
    assert tool == "publishing.move"
    assert str(args["when"]).startswith(when)


@pytest.mark.parametrize(
    "text",
    [
        "don't post it until friday", "don't post it before monday", "never post on fridays", "make a video about why not to post on fridays", "a poster saying no posts on friday", "don't cancel the friday post",
        "not on friday", "не надо в пятницу", "post it on friday", "no video on friday", "don't post it", "why is there no post on friday?", "не публикуй до пятницы", "не отменяй пятницу", "выложи в пятницу", "ничего в пятницу", "не пиши про пятницу", "โพสต์วันศุกร์", "อย่าลบโพสต์วันศุกร์",
    ],
)  # fmt: skip
def test_what_only_looks_like_it(text: str) -> None:
    assert not_that_day(Request(text)).text == text


@pytest.mark.parametrize("part", ["no post on friday ", "не ", "friday ", "ไม่ต้อง", "please, ", ", post it "])
def test_long_messages_are_read_at_once(part: str) -> None:
    for times in (10, 4000):
        text = f"don't post it {part * times}x"
        assert not_that_day(Request(text)).text == text

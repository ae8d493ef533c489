# ruff: noqa: E501 - tables of sentences read better unbroken
"""A file goes out with the caption that is told, and at the time that is told of it."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "caption", "when"),
    [
        ('post this on insta w caption "gone by noon usually" tmrw 11am', "gone by noon usually", "2026-11-21T11:00"),
        ("post it on insta at 11am tomorrow, caption: gone by noon usually", "gone by noon usually", "2026-11-21T11:00"),
        ("post this with the caption hello summer on instagram tomorrow at 9", "hello summer", "2026-11-21T09:00"),
        ("выложи в инсту с подписью ваза ушла", "ваза ушла", ""),
        ("выложи в инсту в пятницу в 10 утра с подписью новая коллекция тарелок уже в студии", "новая коллекция тарелок уже в студии", "2026-11-27T10:00"),
        ("выложи это с подписью «до 10 вечера» в инсту завтра в 9", "до 10 вечера", "2026-11-21T09:00"),
        ("โพสต์รูปนี้ลงไอจีพรุ่งนี้ 11 โมง แคปชั่นว่า หมดก่อนเที่ยงทุกวัน", "หมดก่อนเที่ยงทุกวัน", "2026-11-21T11:00"),
    ],
)
def test_the_caption_goes_out_with_it_and_tells_no_time(text: str, caption: str, when: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text, files=["image:a.jpg"]))
    assert tool == "publishing.plan" and args["platforms"] == ["instagram"]
    assert args["description"] == caption and args.get("when", "").startswith(when) and bool(args.get("when")) is bool(when)


def test_it_is_kept_while_the_place_is_asked_about(house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, 'post it with the caption "see you at 9"', "instagram tomorrow at 10", files=["image:a.jpg"]))
    assert (tool, args["description"], args["when"][:16]) == ("publishing.plan", "see you at 9", "2026-11-21T10:00")


def test_what_is_made_first_goes_out_with_it(house: list[Tool]) -> None:
    (made, _), (out, args) = said(planned(house, 'make a picture of a cat and post it on insta with the caption "meow at 9"'))
    assert (made, out, args["description"]) == ("image.generate", "publishing.plan", "meow at 9") and "when" not in args


@pytest.mark.parametrize("text", ["post this on tiktok with a caption about dogs", "post this on tiktok tomorrow at 9"])
def test_a_caption_that_is_still_to_be_written_is_none(text: str, house: list[Tool]) -> None:
    assert all("description" not in args for _, args in said(planned(house, text, files=["video:a.mp4"])))


def test_the_words_of_a_poster_stay_on_it(house: list[Tool]) -> None:
    (made, args), (out, where) = said(planned(house, 'make a poster with the text "SALE" and post it on fb'))
    assert (made, args["title"], out) == ("image.generate", "SALE", "publishing.plan") and "description" not in where

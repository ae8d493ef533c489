# ruff: noqa: E501 - tables of sentences read better unbroken
"""Words that were just written go out: they move nothing that is planned, and are not written of something else."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("before", "text", "topic", "place", "when"),
    [
        ("caption for the beach wedding", "post it on fb tomorrow at noon", "the beach wedding", "facebook", "2026-11-21T12:00"),
        ("caption for the climbing hall, ladies night thurs 7pm", "now post it on insta thurs noon", "the climbing hall", "instagram", "2026-11-26T12:00"),
        ("придумай подпись к посту про мастер класс", "выложи в тг с этой подписью в 17", "мастер класс", "telegram", "2026-11-20T17:00"),
        ("write a post about our new dog spa for fb", "ok put it out tmrw at 8", "our new dog spa", "facebook", "2026-11-21T08:00"),
        ("เขียนแคปชั่นร้านกาแฟ", "โพสต์ลงเฟซพรุ่งนี้ 9 โมง", "ร้านกาแฟ", "facebook", "2026-11-21T09:00"),
        ("เขียนแคปชั่นร้านกาแฟ", "เอาไปโพสต์ลงเฟซเลย", "ร้านกาแฟ", "facebook", ""),
    ],
)
def test_they_go_out_there_and_then(before: str, text: str, topic: str, place: str, when: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, before, text))
    assert (tool, args["topic"], args["platforms"]) == ("publishing.post", topic, [place])
    assert args.get("when", "").startswith(when) and bool(args.get("when")) is bool(when)


def test_as_they_were_changed(house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, "write a post about our new dog spa for fb", "make it shorter", "great, put it out tomorrow at 8"))
    assert (tool, args["length"]) == ("publishing.post", "short")


def test_where_is_asked_once(house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, "caption for the beach wedding", "post it tomorrow at noon", "facebook"))
    assert (tool, args["when"][:16]) == ("publishing.post", "2026-11-21T12:00")


def test_with_a_picture_that_is_drawn_for_them(house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, "caption for the beach wedding", "make a picture for it and post it on telegram tomorrow at 9"))
    assert (tool, args["topic"], args["picture"]) == ("publishing.post", "the beach wedding", True)


@pytest.mark.parametrize(
    ("before", "text", "tool"),
    [
        ("caption for the beach wedding", "move the friday post to monday", "publishing.move"),
        ("make a video about tea and post it on tiktok tomorrow at 9", "post it at 20:00", "publishing.move"),
        ("make a video about tea", "post it on tiktok", "publishing.plan"),
        ("caption for the beach wedding", "make it shorter", "script.metadata"),
    ],
)
def test_what_is_meant_otherwise_stays_so(before: str, text: str, tool: str, house: list[Tool]) -> None:
    [(used, _)] = said(planned(house, before, text))
    assert used == tool


@pytest.mark.parametrize(
    ("before", "text", "seed"),
    [
        ("5 captions for houseplant care tips", "put the 3rd one out on insta tmrw 8am", 2),
        ("5 captions for houseplant care tips", "post the third on fb tomorrow 8am", 2),
        ("3 captions about tea", "post the last one on telegram now", 2),
        ("5 подписей про уход за растениями", "третью выложи в телегу завтра в 8", 2),
        ("5 подписей про уход за растениями", "выложи номер 4 в телегу завтра в 8", 3),
        ("ขอแคปชั่นเรื่องต้นไม้ 5 แบบ", "โพสต์อันที่ 2 ลงเฟซพรุ่งนี้ 8 โมง", 1),
    ],
)
def test_of_several_the_one_that_is_named_goes_out(before: str, text: str, seed: int, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, before, text))
    assert tool == "publishing.post" and args["seed"] == seed


def test_which_of_several_is_asked(house: list[Tool]) -> None:
    asked = planned(house, "5 captions for houseplant care tips", "post it on fb tomorrow 8am")
    ((_, args),) = said(planned(house, "5 captions for houseplant care tips", "post it on fb tomorrow 8am", "the third one"))
    assert not asked.steps and asked.question and args["seed"] == 2 and args["platforms"] == ["facebook"]

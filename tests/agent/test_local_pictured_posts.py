# ruff: noqa: E501 - tables of sentences read better unbroken
"""A post with its picture is one post; "something" that is to be written is about what was told before it."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "topic", "place"),
    [
        ("напиши пост про кружки и картинку к нему и выложи в телегу завтра в 10", "кружки", "telegram"),
        ("write a post about mugs with a picture and post it on telegram tomorrow at 10", "mugs", "telegram"),
        ("เขียนโพสต์เรื่องแก้วพร้อมรูป แล้วลงเทเลแกรมพรุ่งนี้ 10 โมง", "แก้ว", "telegram"),
        ("pic AND a caption for the cafe's new tofu scramble and post both on insta at 10am tomorrow", "the cafe's new tofu scramble", "instagram"),
        ("картинку и подпись про наш новый тофу и выложи в инсту завтра в 10", "наш новый тофу", "instagram"),
    ],
)
def test_one_post_with_its_picture(text: str, topic: str, place: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert (tool, args["topic"], args["platforms"], args["picture"]) == ("publishing.post", topic, [place], True)
    assert args["when"].startswith("2026-11-21T10:00")


@pytest.mark.parametrize(
    ("text", "topic", "places", "when"),
    [
        ("wedding photographers xmas offer: 20% off albums. write smth for fb n insta n schedule for 1 dec 10am", "wedding photographers xmas offer: 20% off albums", ["facebook", "instagram"], "2026-12-01T10:00"),
        ("распродажа в субботу, скидки 20%. напиши что-нибудь для телеги и фейсбука и выложи завтра в 10", "распродажа в субботу, скидки 20%", ["telegram", "facebook"], "2026-11-21T10:00"),
        ("write something about our xmas offer for fb and post it tomorrow at 9", "our xmas offer", ["facebook"], "2026-11-21T09:00"),
    ],
)
def test_something_is_written_of_what_was_told(text: str, topic: str, places: list[str], when: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert (tool, args["topic"], args["platforms"]) == ("publishing.post", topic, places) and args["when"].startswith(when)


@pytest.mark.parametrize("text", ["picture and caption for our new tofu scramble", "make a picture of tofu"])
def test_what_goes_nowhere_is_no_post(text: str, house: list[Tool]) -> None:
    assert all(not tool.startswith("publishing.") for tool, _ in said(planned(house, text)))

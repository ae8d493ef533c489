# ruff: noqa: E501 - tables of sentences read better unbroken
"""Captions, scripts and slogans wished for in pieces, with how many behind them, at once, with a picture or a time."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "args", "left"),
    [
        ("caption for a pic of a bloke fixing a puncture, bike shop, bit cheeky", {"topic": "a bloke fixing a puncture, bike shop"}, "bit cheeky"),
        ("caption for pic of a puppy bath, dog groomer, a bit silly", {"topic": "a puppy bath, dog groomer"}, "a bit silly"),
        ("caption for a pic of our latte art, short and sweet", {"topic": "our latte art", "length": "short"}, ""),
        ("need a caption for the workshop photos", {"topic": "workshop"}, ""),
        ("подпись к фотке кота в коробке, приют, с юмором", {"topic": "кота в коробке, приют"}, "с юмором"),
        ("подпись к фото латте, кофейня, покороче", {"topic": "латте, кофейня", "length": "short"}, ""),
        ("caption for a pic of the market, opens 9am saturday, 5 elm road", {"topic": "the market, 5 elm road", "details": ["Opens 9am saturday"]}, ""),
        ("caption for our summer sale, 20% off", {"topic": "our summer sale", "details": ["20% off"]}, ""),
    ],
)
def test_all_pieces_of_a_caption_are_heeded(text: str, args: dict[str, Any], left: str, house: list[Tool]) -> None:
    (step,) = planned(house, text).steps
    assert (step.tool, step.args) == ("script.metadata", args)
    assert left in step.title and (bool(left) or "(" not in step.title)


@pytest.mark.parametrize(
    ("text", "about"),
    [("напиши подпись и хештеги к этому посту цветочный алматы", "цветочный алматы"), ("write a caption and hashtags for this post florist in leeds", "florist in leeds")],
)
def test_this_post_is_no_part_of_what_it_is_about(text: str, about: str, house: list[Tool]) -> None:
    assert said(planned(house, text, files=["image:a.jpg"])) == [("script.metadata", {"topic": about})]


@pytest.mark.parametrize("text", ["caption for my reel", "caption for this photo", "caption for my new reel"])
def test_what_it_is_about_is_asked_where_nothing_tells(text: str, house: list[Tool]) -> None:
    assert planned(house, text).question == "What should it be about?"
    assert said(planned(house, text, "it's about bike repair")) == [("script.metadata", {"topic": "bike repair"})]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("gimme a caption and a pic for world physio day", "world physio day"), ("need a caption and a photo for pancake day", "pancake day"),
        ("подпись и картинку ко дню бариста", "день бариста"), ("แคปชั่นกับรูปวันแม่", "วันแม่"),
    ],
)  # fmt: skip
def test_a_picture_and_a_caption_for_one_occasion(text: str, about: str, house: list[Tool]) -> None:
    steps = dict(said(planned(house, text)))
    assert (steps["image.generate"]["prompt"], steps["script.metadata"]["topic"]) == (about, about)


def test_they_go_out_where_that_is_said(house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, "gimme a caption and a pic for world physio day, and put on insta 8 sept 9am"))
    assert (tool, args["topic"], args["platforms"], args["picture"]) == ("publishing.post", "world physio day", ["instagram"], True)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("придумай сценарий и сразу озвучь его про первый урок робототехники", "первый урок робототехники"), ("напиши сценарий про зубную нить и озвучь сразу", "зубную нить"),
        ("write a script about dental floss and voice it straight away", "dental floss"), ("เขียนสคริปต์เรื่องไหมขัดฟันแล้วพากย์เลย", "ไหมขัดฟัน"),
    ],
)  # fmt: skip
def test_a_script_is_voiced_and_not_what_it_is_about(text: str, about: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("script.write", {"topic": about}), ("voice.speak", {"script": "$write.text"})]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("сделай рилс про кофе и сразу подпись к нему и запланируй на среду 9 утра", "инста"), ("make a reel about coffee and a caption and schedule for wednesday 9am", "insta"),
        ("ทำรีลกาแฟกับแคปชั่น แล้วตั้งเวลาวันพุธ 9 โมง", "ไอจี"),
    ],
)  # fmt: skip
def test_a_film_its_caption_and_its_time_are_all_heeded(text: str, answer: str, house: list[Tool]) -> None:
    film, caption, post = said(planned(house, text, answer))
    assert (film[0], caption[0], post[0]) == ("video.short", "script.metadata", "publishing.plan") and caption[1]["script"] == "$short.script"
    assert (post[1]["platforms"], post[1]["when"][:16]) == (["instagram"], "2026-11-25T09:00")


@pytest.mark.parametrize(
    ("text", "count", "about"),
    [
        ("придумай слоганы для обжарщика кофе штук 7 коротких", 7, "обжарщика кофе"), ("come up with slogans for a coffee roaster, like 7 short ones", 7, "a coffee roaster"),
        ("slogans for a dog groomer about 5 of them short", 5, "a dog groomer"), ("คิดสโลแกนร้านกาแฟสัก 7 อันสั้นๆ", 7, "ร้านกาแฟ"),
    ],
)  # fmt: skip
def test_how_many_is_told_behind(text: str, count: int, about: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("script.slogans", {"count": count, "topic": about})]


@pytest.mark.parametrize(
    ("text", "tools"),
    [
        ("caption for a pic of a cat, and make a poster", ["script.metadata", "image.generate"]), ("write a caption for our new menu", ["script.metadata"]),
        ("сделай видео про то как сразу заснуть", ["video.short"]), ("напиши подпись к посту про чай", ["script.metadata"]),
    ],
)  # fmt: skip
def test_what_is_told_in_one_piece_stays_whole(text: str, tools: list[str], house: list[Tool]) -> None:
    steps = said(planned(house, text))
    assert [tool for tool, _ in steps] == tools and ("сразу" not in text or "сразу" in str(steps))

# ruff: noqa: E501 - tables of sentences read better unbroken
"""What was made once more, about something else; or another kind of thing about the same."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

POSTER = {"en": "make a poster about tulips", "ru": "нарисуй плакат про тюльпаны", "th": "วาดโปสเตอร์ดอกทิวลิป"}


@pytest.mark.parametrize(
    ("language", "text", "prompt"),
    [
        ("en", "same but roses", "a poster about roses"),
        ("en", "same but summer water", "a poster about summer water"),
        ("ru", "то же, но цветы", "плакат про цветы"),
        ("en", "same for roses", "a poster about roses"),
        ("en", "roses instead", "a poster about roses"),
        ("en", "same but with a cat", "a poster about tulips with a cat"),
        ("ru", "то же, но розы", "плакат про розы"),
        ("ru", "то же самое, но про розы", "плакат про розы"),
        ("ru", "такой же, но с розами", "плакат про тюльпаны с розами"),
        ("th", "เหมือนเดิมแต่เป็นดอกกุหลาบ", "โปสเตอร์ดอกกุหลาบ"),
    ],
)
def test_a_poster_stays_one_about_something_else(language: str, text: str, prompt: str, house: list[Tool]) -> None:
    assert said(planned(house, POSTER[language], text)) == [("image.generate", {"prompt": prompt})]


@pytest.mark.parametrize(("text", "topic"), [("same but coffee", "coffee"), ("like that but for cocoa", "cocoa"), ("coffee instead please", "coffee")])
def test_a_film_stays_as_long_about_something_else(text: str, topic: str, house: list[Tool]) -> None:
    assert said(planned(house, "make a 30 second video about tea", text)) == [("video.short", {"topic": topic, "duration_s": 30})]


@pytest.mark.parametrize(
    ("text", "value"),
    [("same but in blue", ("palette", "blue")), ("same but square", ("aspect", "1:1")), ("same but pastel", ("palette", "pastel"))],
)
def test_how_it_is_to_be_is_nothing_to_be_about(text: str, value: tuple[str, str], house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, POSTER["en"], text))
    assert args["prompt"] == POSTER["en"].removeprefix("make ") and args[value[0]] == value[1]


@pytest.mark.parametrize("text", ["instagram instead", "same but bolder", "same but shorter text", "a song instead"])
def test_what_is_no_topic_becomes_none(text: str, house: list[Tool]) -> None:
    steps = planned(house, "make a video about tea and post it on telegram tomorrow at 9", text).steps
    assert all(step.args.get("topic", "tea") == "tea" and "instead" not in str(step.args) for step in steps)


@pytest.mark.parametrize(
    ("before", "text", "prompt"),
    [
        ("make a video about tea", "a poster instead", "a poster about tea"),
        ("make a video about tea", "make a poster about it instead", "a poster about tea"),
        ("make a video about tea", "make a poster about it", "a poster about tea"),
        ("сделай ролик про чай", "лучше плакат", "плакат про чай"),
        ("сделай ролик про чай", "сделай плакат вместо этого", "плакат про чай"),
        ("сделай ролик про чай", "сделай плакат про это", "плакат про чай"),
        ("ทำคลิปเรื่องชา", "เอาโปสเตอร์แทน", "โปสเตอร์เรื่องชา"),
    ],
)
def test_another_kind_of_thing_is_about_the_same(before: str, text: str, prompt: str, house: list[Tool]) -> None:
    assert said(planned(house, before, text)) == [("image.generate", {"prompt": prompt})]


def test_words_are_put_on_what_was_drawn(house: list[Tool]) -> None:
    assert said(planned(house, "pic of a pink nail set", 'now w the text "Book now" on it')) == [("image.generate", {"prompt": "a pink nail set", "title": "Book now"})]


def test_what_a_voice_says_is_not_what_a_film_is_about(house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, 'a video about tea with a voice saying "Drink more tea"'))
    assert (args["topic"], args["details"]) == ("tea", ["Drink more tea"])


@pytest.mark.parametrize(("text", "args"), [("เปลี่ยนเป็นกาแฟแทน", {"topic": "กาแฟ"}), ("เปลี่ยนเป็นเสียงผู้ชายแทน", {"topic": "ชา", "voice": "male"})])
def test_thai_says_instead_at_the_end(text: str, args: dict[str, str], house: list[Tool]) -> None:
    assert said(planned(house, "ทำคลิปเรื่องชา", text)) == [("video.short", args)]

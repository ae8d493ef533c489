# ruff: noqa: E501 - tables of sentences read better unbroken
"""Captions, hashtags and descriptions as one asks for them aloud: the verb behind, of a podcast, and ideas for what is no film."""

from __future__ import annotations

from typing import Any

import pytest

from agent.local.wordings.verb_behind import verb_first
from media.prose.russian import of_instrumental
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("подпись к видео напиши весёлую про щенков", {"topic": "щенков"}),
        ("хештеги к рилсу подбери про йогу на крыше", {"topic": "йогу на крыше"}),
        ("подпись к фото придумай про море и чаек", {"topic": "море и чаек"}),
        ("описание к ролику сделай короткое про растяжку дома", {"topic": "растяжку дома", "length": "short"}),
        ("подпись к посту напиши короткую про кофе с эмодзи", {"topic": "кофе", "length": "short"}),
        ("подпись к сторис напиши короткую с эмодзи про вечерний эфир", {"topic": "вечерний эфир", "length": "short"}),
        ("напиши описание эпизода подкаста про детские страхи", {"topic": "детские страхи"}),
        ("опиши выпуск подкаста о деньгах", {"topic": "деньги"}),
        ("сделай описание к новому выпуску подкаста о сне", {"topic": "сон"}),
        ("напиши описание выпуска подкаста, обсуждали с врачом", None),
        ("описание для выпуска подкаста: мы беседовали с диетологом о хлебе", {"topic": "хлеб", "details": ["Мы беседовали с диетологом о хлебе"]}),
        ("show notes for our podcast episode about anxiety", {"topic": "anxiety"}),
        ("write the episode description for my podcast, we talked with a chef about bread", {"topic": "bread", "details": ["We talked with a chef about bread"]}),
        ("เขียนคำอธิบายตอนพอดแคสต์เรื่องการนอน", {"topic": "การนอน"}),
    ],
)
def test_words_to_post_with(message: str, told: dict[str, Any] | None, house: list[Tool]) -> None:
    steps = said(planned(house, message))
    if told is None:
        assert all(tool != "script.write" for tool, _ in steps)
        return
    ((tool, args),) = steps
    assert tool == "script.metadata" and {name: value for name, value in args.items() if name != "platforms"} == told


@pytest.mark.parametrize(
    ("message", "about", "left"),
    [
        ("подпись к посту напиши короткую про кофе с эмодзи", "кофе", "с эмодзи"),
        ("подпись к рилсу напиши короткую с эмодзи про вечернюю пробежку", "вечерняя пробежка", "с эмодзи"),
        ("подпись к видео напиши весёлую про щенков", "щенки", "весёлую"),
        ("подпись к фото напиши про закат и йогу на пляже", "закат и йога на пляже", ""),
    ],
)
def test_what_no_words_here_have_is_said_to_be_left_out(message: str, about: str, left: str, house: list[Tool]) -> None:
    (step,) = planned(house, message).steps
    assert about in step.title and "напиши" not in step.title and left in step.title


def test_a_photo_is_no_film_where_its_caption_is_told(house: list[Tool]) -> None:
    plan = planned(house, "caption for this photo, our new boat, from 900 baht, instagram", files=["image:p.jpg"])
    assert said(plan) == [("script.metadata", {"platforms": ["instagram"], "topic": "our new boat", "details": ["From 900 baht"]})]


@pytest.mark.parametrize(
    "message",
    [
        "five name ideas for my bakery", "8 ideas for names for a new boat", "name ideas for a podcast", "10 идей названий для кофейни",
        "ten name ideas for the studio cat's page, something with fish in it",
    ],
)  # fmt: skip
def test_names_are_no_films(message: str, house: list[Tool]) -> None:
    plan = planned(house, message)
    assert not plan.steps and "OPENAI_API_KEY" in (plan.reply or "")


@pytest.mark.parametrize(
    ("message", "tool"),
    [
        ("ten caption ideas for the coffee shop page", "script.metadata"),
        ("5 ideas for videos about pasta", "script.ideas"),
    ],
)
def test_ideas_are_of_what_is_named(message: str, tool: str, house: list[Tool]) -> None:
    assert {name for name, _ in said(planned(house, message))} == {tool}


@pytest.mark.parametrize(
    ("message", "topic"),
    [
        ("видео с дельфинами на закате, 10 секунд", "дельфины на закате"),
        ("сделай ролик с котятами, 15 секунд", "котята"),
        ("ролик с медведем и лисой на 20 секунд", "медведь и лиса"),
        ("сделай рилс с нашей собакой", "наша собака"),
        ("сделай картинку с пирогами, потом видео на 10 секунд из неё", "пироги"),
        ("сделай видео с субтитрами про кофе", "кофе"),
        ("видео про дельфинов", "дельфинов"),
    ],
)
def test_what_a_film_is_with(message: str, topic: str, house: list[Tool]) -> None:
    assert {args.get("topic", args.get("prompt")) for _, args in said(planned(house, message))} == {topic}


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("морскими черепахами", "морские черепахи"), ("старым псом и рыжим котом в лодке", "старый пёс и рыжий кот в лодке"),
        ("видом на горы", "вид на горы"), ("советы", ""), ("мы были там", ""),
    ],
)  # fmt: skip
def test_an_instrumental_by_itself(phrase: str, name: str) -> None:
    assert of_instrumental(phrase) == name


@pytest.mark.parametrize("text", ["подпись " + "напиши " * 5_000, "подпись к видео " * 3_000, "напиши пост про кофе", "подпись про кофе"])
def test_other_words_stay(text: str) -> None:
    assert verb_first(text) == text

# ruff: noqa: E501 - tables of sentences read better unbroken
"""Slogans and captions of a place by its name: what is said behind the name is said of it, and a kitchen of a country is no language."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("slogan for Casa Luna, italian restaurant in Chiang Mai", {"topic": "Casa Luna, italian restaurant in Chiang Mai"}),
        ("slogans for a german bakery in Bangkok", {"topic": "a german bakery in Bangkok"}),
        ("slogan for Green Leaf, vegan food only, in Pattaya", {"topic": "Green Leaf, vegan food only, in Pattaya"}),
        ("a slogan for Olga's Salon, a russian beauty salon in Karon", {"topic": "Olga's Salon, a russian beauty salon in Karon"}),
        ("slogan for a thai restaurant in Moscow", {"topic": "a thai restaurant in Moscow"}),
        ("3 slogans for russian restaurant Babushka", {"count": 3, "topic": "russian restaurant Babushka"}),
        ("a few slogans for Lek's Guesthouse, quiet place near the old pier", {"topic": "Lek's Guesthouse, quiet place near the old pier"}),
        ("слоган для тайского ресторана в Москве", {"topic": "тайского ресторана в Москве"}),
        ("придумай слоган для английской школы в казани", {"topic": "английской школы в казани"}),
        # a language all the same
        ("slogan in russian for a thai restaurant", {"language": "ru", "topic": "a thai restaurant"}),
        ("russian slogans for our dive school", {"language": "ru", "topic": "our dive school"}),
        ("slogan for our bakery, in russian", {"language": "ru", "topic": "our bakery"}),
        ("слоган на английском для тайского массажа", {"language": "en", "topic": "тайского массажа"}),
    ],
)
def test_slogans_for_a_place_by_its_name(message: str, told: dict[str, Any], house: list[Tool]) -> None:
    assert ("script.slogans", told) in said(planned(house, message))


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("caption for Casa Luna, live jazz on friday, from 300 baht, facebook", {"topic": "Casa Luna", "platforms": ["facebook"], "details": ["Live jazz on friday", "From 300 baht"]}),
        ("caption for Blue Fin Divers, small groups only, from 2,900 baht, facebook", {"topic": "Blue Fin Divers", "platforms": ["facebook"], "details": ["Small groups only", "From 2,900 baht"]}),
        ("подпись для кафе Луна, живая музыка, вход 300 рублей, инстаграм", {"topic": "кафе Луна", "platforms": ["instagram"], "details": ["Живая музыка", "Вход 300 рублей"]}),
    ],
)
def test_a_caption_says_what_it_is_told(message: str, told: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, message)) == [("script.metadata", told)]


@pytest.mark.parametrize(
    ("message", "language", "topic"),
    [
        ("make a video about the beach in thai", "th", "the beach"),
        ("make a video about thai cooking classes", None, "thai cooking classes"),
        ("напиши сценарий на тайском про массаж", "th", "массаж"),
        ("напиши сценарий про тайский массаж", None, "тайский массаж"),
    ],
)
def test_what_is_of_a_country_is_no_language(message: str, language: str | None, topic: str, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, message))
    assert (args.get("language"), args["topic"]) == (language, topic)

"""Words for several who are called by name are written for each; nouns that share their stem with a verb are nouns."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("captions for Muddy Paws, Beet Street and the gym", ["Muddy Paws", "Beet Street", "the gym"]),
        ("captions for the bakery, the salon and the gym", ["the bakery", "the salon", "the gym"]),
        ("напиши подписи для пекарни, салона и зала", ["пекарни", "салона", "зала"]),
        ("captions for the rock and roll bar", ["the rock and roll bar"]),
        ("captions for cats and dogs", ["cats and dogs"]),
    ],
)
def test_one_for_each(text: str, topics: list[str], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("script.metadata", {"topic": topic}) for topic in topics]


@pytest.mark.parametrize(
    ("text", "about"),
    [("напиши подпись для зала", "зала"), ("сделай пост про наш зал", "наш зал"), ("картинка тарелки риса", "тарелки риса")],
)
def test_a_gym_is_nothing_to_upload_and_rice_nothing_to_draw(text: str, about: str, house: list[Tool]) -> None:
    [(_, args)] = said(planned(house, text))
    assert about in (args.get("topic"), args.get("prompt"))

"""What is to be kept is kept as it is told, and what is to be made is made of the rest."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "kept", "made"),
    [
        ("remember that our ferry leaves at 7, and make a vertical short about harbour fog", "our ferry leaves at 7", "harbour fog"),
        ("remember that the vet is called Dr Novak, and make a short about kittens", "the vet is called Dr Novak", "kittens"),
        ("remember that our shop opens at 9 and make a poster about tulips", "our shop opens at 9", "a poster about tulips"),
        ("note that deliveries come on tuesday and draw a van", "deliveries come on tuesday", "a van"),
        ("запомни что паром отходит в 7, и сделай ролик про туман", "паром отходит в 7", "туман"),
        ("จำไว้ว่าเรือออก 7 โมง แล้วทำคลิปเรื่องหมอก", "เรือออก 7 โมง", "หมอก"),
    ],
)
def test_both_in_one_breath(text: str, kept: str, made: str, house: list[Tool]) -> None:
    [(keeps, told), (_, args)] = said(planned(house, text))
    assert (keeps, told["text"]) == ("memory.remember", kept) and made in (args.get("topic"), args.get("prompt"))


@pytest.mark.parametrize(
    "told", ["I bake and make a lot of bread", "we make a good coffee and sell cakes", "our slogan: eat well, do good"]
)
def test_what_one_makes_is_no_wish(told: str, house: list[Tool]) -> None:
    assert said(planned(house, f"remember that {told}")) == [("memory.remember", {"text": told})]

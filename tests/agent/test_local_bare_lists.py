"""Lists of subjects of which nobody told how many they are: a kind in the plural, and what each is about."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned
from tools.contract import Tool


@pytest.mark.parametrize(
    ("message", "subjects", "long"),
    [
        ("scripts about salt, pepper and curry", ["salt", "pepper", "curry"], None),
        ("scripts on knots, sails and anchors, a minute each", ["knots", "sails", "anchors"], 60),
        ("scripts for three vids, a minute ten each: knots, sails, anchors", ["knots", "sails", "anchors"], 70),
        ("shorts on parrots, hamsters and geckos, 25 sec each", ["parrots", "hamsters", "geckos"], 25),
        ("pictures of a lighthouse, a windmill, and a barn please", ["a lighthouse", "a windmill", "a barn"], None),
        ("vertical reels about stoves, tents and sleeping bags, 20 secs each", ["stoves", "tents", "sleeping bags"], 20),
        ("сценарии про лавины, вулканы и оползни, каждый на минуту", ["лавины", "вулканы", "оползни"], 60),
        ("сценарии про лавины, вулканы и оползни по минуте", ["лавины", "вулканы", "оползни"], 60),
        ("сделай ролики про соль, перец и карри, по 20 секунд", ["соль", "перец", "карри"], 20),
        # what is one thing stays one
        ("pictures of cats and dogs", ["cats and dogs"], None),
        ("pictures of a cat, a dog and a bird playing together", ["a cat, a dog and a bird playing together"], None),
        ("make a video about salt, pepper and curry", ["salt, pepper and curry"], None),
        ("сделай видео про маяки горизонтально, серьёзным тоном, на минутку", ["маяки"], 60),
        ("make a picture of a rose, a fern and a cactus", ["a rose, a fern and a cactus"], None),
    ],
)
def test_each_thing_of_a_bare_list_is_made(house: list[Tool], message: str, subjects: list[str], long: int | None) -> None:
    steps = planned(house, message).steps
    assert [step.args.get("prompt", step.args.get("topic")) for step in steps] == subjects
    assert {step.args.get("duration_s") for step in steps} == {long}

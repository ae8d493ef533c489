"""All of some posts but one that a clause tells of: that one stays, and the others go."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

SPARED = [
    ("cancel everything for tomorrow but the one that is about skating", "publishing.cancel", "skating"),
    ("cancel all posts on friday except the one that mentions the sale", "publishing.cancel", "sale"),
    ("call off everything on wednesday but the clip that is about bees", "publishing.cancel", "bees"),
    ("cancel every post this week except for the video that's about the choir", "publishing.cancel", "choir"),
    ("cancel everything tomorrow but keep the one that is about bread", "publishing.cancel", "bread"),
    ("take everything off tomorrow's schedule except the one that talks about pizza", "publishing.cancel", "pizza"),
    ("move everything on friday to saturday but leave the one about bread where it is", "publishing.move", "bread"),
    ("отмени все публикации на завтра, кроме той, что про каток", "publishing.cancel", "каток"),
    ("отмени всё на пятницу, кроме поста, который про хлеб", "publishing.cancel", "хлеб"),
    ("отмени завтрашние посты, кроме того, который о скидках", "publishing.cancel", "скидках"),
    ("убери с завтра всё, кроме той публикации, которая про кафе", "publishing.cancel", "кафе"),
    ("снимите все посты с четверга, кроме того, в котором речь про йогу", "publishing.cancel", "йогу"),
    ("все публикации на завтра отмени, но ту, что про каток, оставь", "publishing.cancel", "каток"),
    ("отмени всё на субботу, кроме видео, которое о море", "publishing.cancel", "море"),
    ("ยกเลิกโพสต์พรุ่งนี้ทั้งหมด ยกเว้นอันที่พูดถึงขนมปัง", "publishing.cancel", "ขนมปัง"),
    ("ยกเลิกทุกโพสต์วันพุธ ยกเว้นคลิปที่เกี่ยวกับผึ้ง", "publishing.cancel", "ผึ้ง"),
    ("ยกเลิกทั้งหมดของวันศุกร์ แต่เก็บอันที่เกี่ยวกับพิซซ่าไว้", "publishing.cancel", "พิซซ่า"),
]

NAMED = [
    ("cancel the post that is about skating", {"query": "skating"}),
    ("отмени публикацию, которая про каток", {"query": "каток"}),
    ("ยกเลิกโพสต์ที่เกี่ยวกับขนมปัง", {"query": "ขนมปัง"}),
    ("cancel everything for tomorrow", {"everything": True, "day": "2026-11-21"}),
]


@pytest.mark.parametrize(("message", "tool", "but"), SPARED)
def test_the_one_that_is_told_of_stays(house: list[Tool], message: str, tool: str, but: str) -> None:
    [(name, args)] = said(planned(house, message))
    assert (name, args.get("but"), args.get("everything")) == (tool, but, True)
    assert args["day"] > "2026-11-19"


@pytest.mark.parametrize(("message", "args"), NAMED)
def test_the_one_that_is_told_of_goes(house: list[Tool], message: str, args: dict[str, object]) -> None:
    assert said(planned(house, message)) == [("publishing.cancel", args)]


def test_a_picture_is_no_post(house: list[Tool]) -> None:
    assert said(planned(house, "draw a cat and a dog but not the one with a hat"))[0][0] == "image.generate"

# ruff: noqa: E501 - tables of sentences read better unbroken
"""A logo or photos sent for the film that was just made are the ones used."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, planned_with, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("before", "text", "place"),
    [
        ("20 sec video about our bakery", "stick our logo on it", None),
        ("video about surfing for tiktok", "here's our logo, put it in the corner", None),
        ("make a 40 sec video about the pizza oven", "this is my logo, put it top left", "top_left"),
        ("one minute video on knitting", "can you put this logo in the lower right corner please", "bottom_right"),
        ("tiktok about dog grooming, 20 sec", "i need our logo on it, attached", None),
        ("сделай ролик на 30 секунд про пекарню", "поставь на него наш логотип", None),
        ("видео про йогу на 40 секунд", "вот наш логотип, поставь его в угол", None),
        ("видео про хостел", "добавь сюда наш лого снизу справа", "bottom_right"),
        ("ทำคลิปร้านกาแฟ 30 วินาที", "ใส่โลโก้ร้านให้ด้วย", None),
        ("ทำคลิปเรื่องโยคะ 40 วินาที", "นี่โลโก้ร้านค่ะ วางมุมขวาบน", "top_right"),
    ],
)  # fmt: skip
def test_the_logo_that_came_goes_onto_the_film(before: str, text: str, place: str | None, house: list[Tool]) -> None:
    [(tool, args)] = said(planned_with(house, before, text, files=["image:logo.png"]))
    assert (tool, args["logo"], args.get("place")) == ("video.logo", "$attachment.1", place)
    assert args["video"] == "ast_made_1_short_video"


@pytest.mark.parametrize(
    ("before", "text", "files"),
    [
        ("30 second video about the yoga class", "use this picture in the video", 1),
        ("short about the barber shop", "add these pictures to it", 2),
        ("short about the barber shop", "use my photos for it", 2),
        ("reel about our hostel", "these are photos of the hostel, use them", 3),
        ("reel about our hostel", "make it with these photos instead", 2),
        ("ролик про гончарную мастерскую", "используй в нём это фото", 1),
        ("ролик про кофейню", "вставь туда эти фотографии", 2),
        ("видео про хостел", "вот фотки, вставь их в ролик", 2),
        ("ทำคลิปร้านขนมปัง", "ใช้รูปนี้ในคลิปนะ", 1),
        ("ทำคลิปร้านขนมปัง", "เอารูปพวกนี้ใส่ในคลิปด้วยค่ะ", 2),
    ],
)
def test_the_film_is_made_again_with_the_photos(before: str, text: str, files: int, house: list[Tool]) -> None:
    first = said(planned(house, before))[0][1]
    [(tool, args)] = said(planned_with(house, before, text, files=[f"image:{number}.jpg" for number in range(files)]))
    assert (tool, args) == ("video.short", {**first, "pictures": [f"$attachment.{number}" for number in range(1, files + 1)]})


@pytest.mark.parametrize("text", ["put our logo on it", "here is logo, put it in corner of video"])
def test_a_logo_sent_before_is_taken_and_no_still_of_the_film(text: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, "40 sec video about city tour for tiktok", text, files=["image:logo.png"]))
    assert (tool, args["logo"]) == ("video.logo", "ast_given_1")


@pytest.mark.parametrize(
    ("text", "tools"), [("describe this photo", ["asset.describe"]), ("make a poster with this photo", []), ("make a slideshow from these", ["video.generate"])]
)
def test_other_work_on_a_photo_stays_so(text: str, tools: list[str], house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned_with(house, "make a video about surfing", text, files=["image:1.jpg"]))] == tools


def test_a_logo_that_is_to_be_drawn_is_drawn(house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, "make a video about surfing", "draw a logo for it"))] == ["image.generate"]

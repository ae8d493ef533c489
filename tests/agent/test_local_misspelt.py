# ruff: noqa: E501 - tables of sentences read better unbroken
"""Small words and languages spelt wrong, stories, music under pictures by its instrument, and every other day."""

from __future__ import annotations

from typing import Any

import pytest

from agent.local.wordings.misspelt import spelt_right
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("make a vidoe abuot sorbet with spansh subtitles", {"topic": "sorbet", "subtitle_languages": ["es"]}),
        ("сдилай видио пра сорбет с англискими сабами", {"topic": "сорбет", "subtitle_languages": ["en"]}),
        ("сделай ролик про чай, но не публикуй", {"topic": "чай"}),
    ],
)
def test_what_is_spelt_wrong_is_understood(text: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("video.short", args)]


@pytest.mark.parametrize("text", ["a film about polish and varnish", "танцы и праздники", "Germany trip", 'the words "Spansh nigth"', "кофе по-венски", "mail me at abuot@vido.io"])
def test_words_of_their_own_are_left(text: str) -> None:
    assert spelt_right(text) == text


@pytest.mark.parametrize(
    "text", ["story for instagram: 20% off bouquets until Sunday", "нужен сторис для инстаграма: скидка 20% на букеты до воскресенья", "สตอรี่ไอจี: ลด 20% ทุกช่อ ถึงวันอาทิตย์"]
)
def test_a_story_with_its_words_is_an_upright_picture(text: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["aspect"]) == ("image.generate", "9:16") and "20%" in args["title"]


@pytest.mark.parametrize("text", ["turn these photos into a slideshow with soft guitar", "сделай из этих фото слайд-шоу с тихой гитарой", "เอารูปพวกนี้ทำสไลด์โชว์ กีตาร์เบาๆ"])
def test_an_instrument_under_pictures_is_played(text: str, house: list[Tool]) -> None:
    music, film = said(planned(house, text, files=["image:a.jpg", "image:b.jpg"]))
    assert music == ("music.generate", {"mood": "calm", "instruments": ["acoustic_guitar"]}) and film[1]["music"] == "$generate.audio"


def test_several_go_out_every_other_day_and_one_a_day_from_now(house: list[Tool]) -> None:
    days = [args["when"][:10] for tool, args in said(planned(house, "сделай 3 ролика про походы, через день в 7 вечера на ютуб")) if tool == "publishing.plan"]
    assert days == ["2026-11-20", "2026-11-22", "2026-11-24"]


@pytest.mark.parametrize("text", ["give me 3 titles for this", "write a caption for this", "напиши подпись к этому ролику", "ตัดช่วงเงียบ ขอชื่อคลิป 3 แบบ"])
def test_what_words_for_a_clip_are_about_is_asked(text: str, house: list[Tool]) -> None:
    plan = planned(house, text, files=["video:talk.mp4"])
    assert plan.question and not plan.steps
    assert ("script.metadata", {"topic": "sourdough"}) in said(planned(house, text, "sourdough", files=["video:talk.mp4"]))


@pytest.mark.parametrize(("text", "kind"), [("cut 0:30 to 1:00", "cut_out"), ("cut me the bit from 0:30 to 1:00", "trim"), ("cut it to 30 seconds", "trim")])
def test_what_is_cut_goes_and_what_is_cut_for_somebody_stays(text: str, kind: str, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, text, files=["video:a.mp4"]))
    assert [operation["type"] for operation in args["operations"]] == [kind]


@pytest.mark.parametrize("text", ["ทำ 20 คลิปกี่บาท", "how much would 20 shorts cost?", "сколько будет 20 шортсов?"])
def test_a_price_of_many_is_told_and_nothing_is_made(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and "20" in (plan.reply or "")


@pytest.mark.parametrize("text", ["make a short about Gear & Grin", "3 slogans for our bike repair shop Gear & Grin", "сделай ролик про студию Свет & Тень"])
def test_a_name_of_two_keeps_its_sign_between_them(text: str, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, text))
    assert " & " in args["topic"]

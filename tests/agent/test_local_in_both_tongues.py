# ruff: noqa: E501 - tables read better unbroken
"""Words in two languages: each has its own, as many as are told, and the languages are no part of what they are about."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "topic", "told"),
    [
        ("ขอแคปชั่น 6 อันสำหรับคาเฟ่ ภาษาไทย 3 ภาษาอังกฤษ 3", "คาเฟ่", "th th th en en en"),
        ("อยากได้ 4 แคปชั่นสั้นๆ สำหรับยิม ภาษาอังกฤษ 2 ภาษาไทย 2", "ยิม", "en en th th"),
        ("caption 4 อัน เรื่องฟันคุด ภาษาไทย 2 ภาษาอังกฤษ 2", "ฟันคุด", "th th en en"),
        ("give me 6 captions for the gym, 3 in Thai and 3 in English", "the gym", "th th th en en en"),
        ("แคปชั่นภาษาไทยและอังกฤษ เรื่องเค้กวันเกิด", "เค้กวันเกิด", "th en"),
        ("write a caption about our spa ทั้งภาษาไทยและอังกฤษ", "our spa", "th en"),
        ("write a caption about our spa in Thai and English", "our spa", "th en"),
        ("ขอ hashtag 10 อันเรื่องเค้กส้ม ทั้งไทยทั้งอังกฤษ", "เค้กส้ม", "th/10 en/10"),
        ("give me 10 hashtags for a gym in Nimman ทั้งไทยทั้งอังกฤษ", "a gym in Nimman", "th/10 en/10"),
        ("ขอ hashtag ไทยปนอังกฤษ 8 อัน เรื่องคาเฟ่", "คาเฟ่", "th/4 en/4"),
        ("ขอสโลแกนให้คลินิก 4 อัน ไทย 2 อังกฤษ 2", "คลินิก", "th/2 en/2"),
        ("придумай 5 слоганов для кофейни, 3 на русском и 2 на английском", "кофейни", "ru/3 en/2"),
        ("ขอแคปชั่นเรื่องร้านอาหารไทย 3 อัน", "ร้านอาหารไทย", "None None None"),
    ],
)
def test_each_language_has_its_own(house: list[Tool], text: str, topic: str, told: str) -> None:
    steps = [args for _, args in said(planned(house, text))]
    assert {args["topic"] for args in steps} == {topic}
    numbers = [args.get("hashtags") or args.get("count") for args in steps]
    assert " ".join(str(args.get("language")) + (f"/{number}" if number else "") for args, number in zip(steps, numbers, strict=True)) == told


def test_subtitles_in_two_languages_are_of_one_film(house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, "ทำคลิป 20 วิ เรื่องโยคะ ซับไทยและอังกฤษ"))
    assert (tool, args["subtitle_languages"]) == ("video.short", ["th", "en"])

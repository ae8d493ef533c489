# ruff: noqa: E501 - tables of sentences read better unbroken
"""What a work is about is found wherever it is told: behind the place, before whom it is for, without commas; words to be seen are no topic."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        ("script for first time climbers, 20 secs", "script.write", {"duration_s": 20, "topic": "first time climbers"}),
        ("dont make a vid just give me the script, 20 secs, first time climbers", "script.write", {"duration_s": 20, "topic": "first time climbers"}),
        ("не надо видео просто сценарий, 20 секунд, про скалолазание", "script.write", {"duration_s": 20, "topic": "скалолазание"}),
        ("сценарий для ютуба на 3 минуты как выбрать стоматолога", "script.write", {"duration_s": 180, "topic": "как выбрать стоматолога"}),
        ("fancy doing me a banner for fb, climbing hall, kids summer camp", "image.generate", {"aspect": "16:9", "prompt": "climbing hall, kids summer camp"}),
        ("сделай баннер для вк, скалодром, летний лагерь", "image.generate", {"aspect": "16:9", "prompt": "скалодром, летний лагерь"}),
        ("make a poster about the summer sale for the gym", "image.generate", {"prompt": "a poster for the gym about the summer sale"}),
        ("сделай картинку с котом в шляпе", "image.generate", {"prompt": "кот в шляпе"}),
        ("4 разных фона для подкаста", "image.generate", {"count": 4, "prompt": "фона для подкаста"}),
        ("сделай прайс для барбершопа стрижка 1200 борода 800 комплекс 1700 в черно золотых цветах", "image.generate", {"title": "Прайс-лист", "palette": "yellow", "details": ["Стрижка 1200", "Борода 800", "Комплекс 1700"], "prompt": "стрижка, борода, комплекс, барбершопа"}),
        ("сделай постер мастер класс по гончарке 28 ноября 15:00 каюма насыри 12", "image.generate", {"prompt": "мастер класс по гончарке", "details": ["28 ноября 15:00", "Каюма насыри 12"], "title": "Мастер класс по гончарке"}),
        ('a vid for insta stories for beet st, soup of the day is leek n potato, voiceover saying "soup\'s on"', "video.short", {"aspect": "9:16", "topic": "soup of the day is leek and potato for beet st", "details": ["soup's on"], "exact": True}),
        ("сделай видео поздравление с новым годом от студии с текстом с новым годом друзья", "video.short", {"topic": "поздравление с новым годом от студии", "title": "с новым годом друзья"}),
        ("make a video about the studio opening with the text come in", "video.short", {"title": "come in", "topic": "the studio opening"}),
        ('ทำคลิปเรื่องเปิดร้าน ใส่ข้อความ "มาเลย" ตอนท้าย', "video.short", {"topic": "เปิดร้าน", "closing": "มาเลย"}),
        ("сделай афишу с текстом приходите все", "image.generate", {"title": "приходите все", "prompt": "приходите все"}),
        ("pic of a climber on an overhang, moody light", "image.generate", {"palette": "dark", "prompt": "a climber on an overhang"}),
        ("нарисуй чашку, мягкий свет", "image.generate", {"palette": "light", "prompt": "чашку"}),
        ("วาดรูปแก้ว แสงสลัว", "image.generate", {"palette": "dark", "prompt": "แก้ว"}),
        ('make a poster about yoga with the words "come on in"', "image.generate", {"prompt": "yoga", "title": "come on in"}),
        ("a video of a cat and a dog talking", "video.short", {"topic": "a cat and a dog talking"}),
        # none of these is said so
        ("draw a candle light dinner", "image.generate", {"prompt": "a candle light dinner"}),
        ("a script for dog owners", "script.write", {"topic": "dog owners"}),
        ("make a banner for facebook about kids summer camp", "image.generate", {"aspect": "16:9", "prompt": "a banner for facebook about kids summer camp"}),
        ("make a poster about tea with text on a white background", "image.generate", {"palette": "white", "prompt": "a poster about tea"}),
        ("make a video about tea with words of wisdom", "video.short", {"topic": "tea"}),
    ],
)
def test_what_it_is_about(text: str, tool: str, args: dict[str, Any], house: list[Tool]) -> None:
    steps = said(planned(house, text))
    assert steps == [(tool, args)]


def test_who_wants_it_and_the_caption_beside_it(house: list[Tool]) -> None:
    steps = said(planned(house, 'muddy paws want a reel, before/after of a matted doodle, 12 secs, text "BOOK NOW" at the end, n caption for it too'))
    assert [name for name, _ in steps] == ["video.short", "script.metadata"]
    assert steps[0][1] == {"aspect": "9:16", "duration_s": 12, "topic": "before/after of a matted doodle for muddy paws", "closing": "BOOK NOW"}

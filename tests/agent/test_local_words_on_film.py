# ruff: noqa: E501 - tables of sentences read better unbroken
"""A film of pictures that were sent, and the words it is to bear: its title, whatever is wished for beside it."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]
PHOTOS = ["image:one.jpg", "image:two.jpg"]


@pytest.mark.parametrize(
    ("text", "title", "music"),
    [
        ("сделай видео из этих фотографий с надписью новая коллекция", "новая коллекция", False),
        ("слайдшоу из фото с текстом мы открылись и весёлой музыкой", "мы открылись", True),
        ("собери ролик из этих фото и подпиши лето 2026", "лето 2026", False),
        ("сделай из фото видео с музыкой и надписью наш поход", "наш поход", True),
        ("слайдшоу из этих фото с надписью наш поход и спокойной музыкой", "наш поход", True),
        ("make a slideshow of these photos with the words Summer Sale", "Summer Sale", False),
        ("video from these pictures with calm music and the caption we are open", "we are open", True),
        ("make a clip from these photos saying Grand Opening", "Grand Opening", False),
        ('slideshow of these with the title "New Menu", 20 seconds, calm music', "New Menu", True),
        ("ทำวิดีโอจากรูปพวกนี้ ใส่ข้อความว่า เปิดร้านใหม่", "เปิดร้านใหม่", False),
        ("ทำสไลด์โชว์จากรูปนี้ มีคำว่า ลดราคา เพลงสดใส", "ลดราคา", True),
        ("ทำคลิปจากรูปพวกนี้ เขียนว่า ขอบคุณลูกค้า ให้หน่อยค่ะ", "ขอบคุณลูกค้า", False),
    ],
)
def test_the_words_are_the_films_title(text: str, title: str, music: bool, house: House) -> None:
    plan = planned(house, text, files=PHOTOS)
    *made, (tool, film) = said(plan)
    assert tool == "video.generate" and film["title"] == title and film["pictures"] == ["$attachment.1", "$attachment.2"]
    assert [name for name, _ in made] == (["music.generate"] if music else []) and ("music" in film) == music and title in plan.goal


@pytest.mark.parametrize(
    ("text", "last", "fields"),
    [
        ("make a slideshow of these photos, post it to instagram with the caption we are open", "publishing.plan", {"description": "we are open"}),
        ("сделай видео из фото и выложи в инстаграм с подписью мы открылись", "publishing.plan", {"description": "мы открылись"}),
        ("сделай видео из фото и напиши подпись про осень", "script.metadata", {"topic": "осень"}),
        ("make a slideshow of these photos with calm music", "video.generate", {}),
    ],
)
def test_other_words_are_no_title(text: str, last: str, fields: dict[str, str], house: House) -> None:
    steps = said(planned(house, text, files=PHOTOS))
    assert steps[-1][0] == last and fields.items() <= steps[-1][1].items() and all("title" not in args for _, args in steps)

# ruff: noqa: E501 - tables read better unbroken
"""One value of what was made exchanged for another that is told beside it: the old one never comes back, and nothing else changes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

_FILM_TH = "ทำคลิป 20 วิ เรื่องโยคะ"
_OUT_TH = "ทำคลิป 20 วิ เรื่องโยคะ แล้ว post ลง IG พรุ่งนี้ 9am"
_OUT_EN = "make a clip about yoga and post it on Instagram tomorrow at 9am"
_OUT_RU = "сделай ролик про йогу и выложи в инстаграм завтра в 9:00"


@pytest.mark.parametrize(
    ("first", "then", "tool", "values"),
    [
        ("make a 15 second clip about lattes", "change the length from 15 seconds to 25", "video.short", {"duration_s": 25, "topic": "lattes"}),
        ("make a 15 second clip about lattes", "change 15s to 25s please", "video.short", {"duration_s": 25}),
        ("make a 15 second clip about lattes", "not 15s but 30s", "video.short", {"duration_s": 30}),
        ("сделай ролик на 20 секунд про собак", "поменяй 20 секунд на 40", "video.short", {"duration_s": 40}),
        ("сделай ролик на 20 секунд про собак", "измени с 20 секунд на 35 секунд", "video.short", {"duration_s": 35}),
        (_FILM_TH, "เปลี่ยนความยาวจาก 20 วิ เป็น 45 วิ", "video.short", {"duration_s": 45, "topic": "โยคะ"}),
        (_FILM_TH, "แก้ 20 วินาทีเป็น 30 วินาทีค่ะ", "video.short", {"duration_s": 30}),
        (_FILM_TH, "change 20 วิ to 10 วิ แล้วขอเสียงผู้ชาย", "video.short", {"duration_s": 10, "voice": "male"}),
        (_FILM_TH, "เปลี่ยน 20 วิ เป็น 30 วิ และขอซับ English", "video.short", {"duration_s": 30, "subtitle_languages": ["en"]}),
        (_FILM_TH, "ขอยาวขึ้นเป็น 60 วิ", "video.short", {"duration_s": 60}),
        (_FILM_TH, "อยากให้สั้นลงเป็น 10 วิค่ะ", "video.short", {"duration_s": 10}),
        (_OUT_TH, "เปลี่ยน 9am เป็น 11am", "publishing.plan", {"when": "2026-11-21T11:00:00+07:00", "platforms": ["instagram"]}),
        (_OUT_TH, "แก้เวลาเป็นบ่ายสอง", "publishing.plan", {"when": "2026-11-21T14:00:00+07:00", "title": None}),
        (_OUT_TH, "แก้เวลาเป็น 8pm", "publishing.plan", {"when": "2026-11-21T20:00:00+07:00", "title": None}),
        (_OUT_TH, "เปลี่ยน IG เป็น TikTok", "publishing.plan", {"when": "2026-11-21T09:00:00+07:00", "platforms": ["tiktok"]}),
        (_OUT_EN, "change from 9am to 3pm please", "publishing.plan", {"when": "2026-11-21T15:00:00+07:00"}),
        (_OUT_EN, "change the time from 9am to 10:30", "publishing.plan", {"when": "2026-11-21T10:30:00+07:00"}),
        (_OUT_RU, "поменяй с 9 на 15", "publishing.plan", {"when": "2026-11-21T15:00:00+07:00"}),
        (_OUT_RU, "перенеси с 9:00 на 15:00", "publishing.plan", {"when": "2026-11-21T15:00:00+07:00"}),
        (_OUT_RU, "поменяй время на 15:00", "publishing.plan", {"when": "2026-11-21T15:00:00+07:00"}),
        ("ทำโปสเตอร์ เค้กหัวใจ 390 บาท", "แก้ราคาจาก 390 เป็น 350 บาท", "image.generate", {"details": ["350 บาท"], "title": None}),
        ("make a poster for cookies, 120 baht", "change the price from 120 to 99 baht", "image.generate", {"details": ["99 baht"]}),
        ("сделай плакат печенье 200 рублей", "измени цену с 200 на 150 рублей", "image.generate", {"details": ["150 рублей"]}),
        ("วาดรูปแมวสีส้ม", "เปลี่ยนจากสีส้มเป็นสีดำ", "image.generate", {"prompt": "แมวสีดำ"}),
        ("วาดรูปคุกกี้ 4 รูป", "เปลี่ยน 4 รูปเป็น 2 รูปพอ", "image.generate", {"count": 2, "prompt": "คุกกี้"}),
        ("draw 5 pictures of donuts", "change 5 to 3", "image.generate", {"count": 3, "prompt": "donuts", "title": None}),
        ("нарисуй 5 картинок пончиков", "измени 5 на 3", "image.generate", {"count": 3, "title": None}),
        ("อ่านให้ฟังด้วยเสียงผู้หญิง: ร้านเปิดเก้าโมง", "ขอเปลี่ยนจากเสียงผู้หญิงเป็นผู้ชาย", "voice.speak", {"voice": "male"}),
        ("read this in a female voice: we open at nine", "change the voice from female to male", "voice.speak", {"voice": "male"}),
    ],
)
def test_the_new_value_stands_in_the_old_ones_place(house: list[Tool], first: str, then: str, tool: str, values: dict[str, Any]) -> None:
    steps = [args for name, args in said(planned(house, first, then)) if name == tool]
    assert len(steps) == 1
    assert {name: steps[0].get(name) for name in values} == values


@pytest.mark.parametrize(
    ("first", "then", "tool", "values"),
    [
        ("make a short about the history of tea", "change tea to coffee", "video.short", {"topic": "the history of coffee"}),
        ("draw a dog on a beach", "change the dog to a cat", "image.generate", {"prompt": "a cat on a beach"}),
        ("นักเรียน 12 คน ขอรูปแมว", "เปลี่ยนแมวเป็นหมา", "image.generate", {"prompt": "หมา"}),
        ("สร้างโปสเตอร์งานวัด", "เปลี่ยนสีเป็นฟ้า", "image.generate", {"palette": "blue"}),
        ("จำไว้นะว่าร้านเปิด 9 โมง", "เปลี่ยน 9 โมงเป็น 10 โมง", "memory.correct", {"text": "ร้านเปิด 10 โมง"}),
        (_FILM_TH, "ขอสั้นลงอีกนิด เป็น 10 วิ", "video.short", {"duration_s": 10}),
    ],
)
def test_other_changes_stay_what_they_are(house: list[Tool], first: str, then: str, tool: str, values: dict[str, Any]) -> None:
    (name, args), *_ = said(planned(house, first, then))
    assert (name, {key: args.get(key) for key in values}) == (tool, values)

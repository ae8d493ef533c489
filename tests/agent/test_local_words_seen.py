
"""Words that are to be large, or seen nowhere; stickers of one thing; a clip that is to have another shape than it has."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "prompt", "title"),
    [
        ("thumbnail เค้กส้ม มีคำว่า 'ใหม่!' ตัวใหญ่ๆ", "เค้กส้ม", "ใหม่!"),
        ('ทำโปสเตอร์ยิม ใส่คำว่า "สมัครวันนี้" ตัวใหญ่ๆ', "โปสเตอร์ยิม", "สมัครวันนี้"),
        ("ปก YouTube วิวดอย เขียนว่า 'เชียงใหม่' ตัวใหญ่มาก", "วิวดอย", "เชียงใหม่"),
        ("thumbnail ห้องนอน มีคำว่า 'นุ่ม' ใหญ่ๆ", "ห้องนอน", "นุ่ม"),
        ('poster for the gym with the words "JOIN NOW" in big letters', "poster for the gym", "JOIN NOW"),
    ],
)
def test_words_in_quotes_are_large(house: list[Tool], text: str, prompt: str, title: str) -> None:
    ((_, args),) = said(planned(house, text))
    assert (args["prompt"], args["title"], args["letters"]) == (prompt, title, "large")


@pytest.mark.parametrize(
    ("text", "topic", "subtitles"),
    [
        ("make a 20 second video about lattes, no text", "lattes", "none"),
        ("a short about the sea, without any text on it", "the sea", "none"),
        ("сделай ролик про море, без текста", "море", "none"),
        ("ทำคลิป 15 วิ เรื่องเค้ก ไม่ต้องมีตัวหนังสือ", "เค้ก", "none"),
        ("ทำ reel เรื่องโยคะ no text on screen", "โยคะ", "none"),
        ("ทำคลิปเรื่องแมว ไม่เอาข้อความบนจอ", "แมว", "none"),
        ("a video about why there is no text in old books", "why there is no text in old books", None),
        ("ทำคลิป 15 วิ เรื่องเค้ก", "เค้ก", None),
    ],
)
def test_a_film_without_text_has_no_subtitles(house: list[Tool], text: str, topic: str, subtitles: str | None) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["topic"], args.get("subtitles")) == ("video.short", topic, subtitles)


@pytest.mark.parametrize(
    ("text", "count", "prompt"),
    [
        ("sticker แมวส้ม 6 ตัว", 6, "แมวส้ม"),
        ("LINE sticker กระต่ายน้อย 8 แบบ", 8, "กระต่ายน้อย"),
        ("sticker set แพนด้า 12 ตัว สำหรับร้านขนม", 12, "แพนด้า"),
        ("make LINE stickers of a happy tooth, 8 แบบ", 8, "a happy tooth"),
        ("стикеры кот 6 штук", 6, "кот"),
        ("ทำสติกเกอร์ไลน์ กระต่าย 8 ตัว", 8, "กระต่าย"),
    ],
)
def test_stickers_show_what_they_are_of(house: list[Tool], text: str, count: int, prompt: str) -> None:
    ((_, args),) = said(planned(house, text))
    assert (args["count"], args["prompt"], args["aspect"]) == (count, prompt, "1:1")


@pytest.mark.parametrize(
    ("text", "aspects"),
    [
        ("คลิปนี้แนวตั้ง ขอเป็นแนวนอน", ["16:9"]),
        ("คลิปนี้เป็น 16:9 อยากได้ 9:16 สำหรับ reels", ["9:16"]),
        ("คลิปนี้เป็นแนวนอน อยากได้แนวตั้งลง reels", ["9:16"]),
        ("this clip is 16:9, I need 9:16", ["9:16"]),
        ("видео горизонтальное, сделай вертикальное", ["9:16"]),
        ("make this clip vertical and square", ["9:16", "1:1"]),
    ],
)
def test_the_shape_a_clip_has_is_not_the_one_wanted(house: list[Tool], text: str, aspects: list[str]) -> None:
    steps: list[dict[str, Any]] = [args for _, args in said(planned(house, text, files=["video:a.mp4"]))]
    assert [operation["aspect"] for args in steps for operation in args["operations"]] == aspects

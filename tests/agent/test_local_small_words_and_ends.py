# ruff: noqa: E501 - tables of sentences read better unbroken
"""Small words as people type them, the subject and the words that a follow-up tells, and both ends of a clip."""

from __future__ import annotations

from typing import Any

import pytest

from agent.local.clips.both_ends import both_ends
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("some kinda chill beat", {"mood": "chill"}),
        ("sumthing chill on guitar", {"mood": "chill", "instruments": ["acoustic_guitar"]}),
        ("some kinda sad piano", {"mood": "sad", "instruments": ["piano"]}),
        ("just like music or smth happy", {"mood": "happy"}),
        ("музыку какуюнить бодрую", {"mood": "energetic"}),
        ("музыку каку нибудь веселую", {"mood": "happy"}),
        ("тока музыка нежная пианино", {"mood": "calm", "instruments": ["piano"]}),
        ("чонить веселое на гитаре", {"mood": "happy", "instruments": ["acoustic_guitar"]}),
        ("чё нибудь грустное на пианино", {"mood": "sad", "instruments": ["piano"]}),
        ("ขอเพลงสักเพลงเศร้าๆ", {"mood": "sad"}),
        ("เพลงไรก็ได้ สนุกๆ", {"mood": "happy"}),
        ("เอาดนตรีอะไรก็ได้สบายๆ", {"mood": "chill"}),
    ],
)
def test_a_small_word_is_no_subject_of_music(text: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("music.generate", args)]


@pytest.mark.parametrize(
    ("text", "tool", "field", "words"),
    [
        ("a pic of sumthing with cats", "image.generate", "prompt", "cats"),
        ("картинку какуюнить с котом", "image.generate", "prompt", "кот"),
        ("видос чонить про море", "video.short", "topic", "море"),
        ("видео про ток и как работает электричество", "video.short", "topic", "ток и как работает электричество"),
        ("คลิปสักคลิปเรื่องทะเล", "video.short", "topic", "ทะเล"),
    ],
)
def test_a_small_word_is_no_part_of_a_subject(text: str, tool: str, field: str, words: str, house: list[Tool]) -> None:
    ((made, args),) = said(planned(house, text))
    assert (made, args[field]) == (tool, words)


@pytest.mark.parametrize(
    ("first", "then", "args"),
    [
        (
            "poster saying OPEN for our noodle shop",
            "can u put เปิดแล้ว on it instead of open",
            {"title": "เปิดแล้ว", "prompt": "our noodle shop"},
        ),
        ("a poster saying SALE for our shoe shop", "put ลดราคา on it instead of sale", {"title": "ลดราคา", "prompt": "our shoe shop"}),
        ("a poster saying HELLO for our cafe", "can it say สวัสดี instead", {"title": "สวัสดี", "prompt": "our cafe"}),
        ("poster saying OPEN for our noodle shop", "write CLOSED on it instead", {"title": "CLOSED"}),
        ("โปสเตอร์ร้านกาแฟ เขียนว่า เปิดร้าน", "ใส่คำว่า ปิดร้าน แทน เปิดร้าน", {"title": "ปิดร้าน"}),
        ("постер для пекарни скидка 20% до воскресенья", "квадратную сделай и без надписи", {"title": "", "details": [], "aspect": "1:1"}),
        ("постер для книжного скидка 10%", "сделай вертикальный и без текста", {"title": "", "details": [], "aspect": "9:16"}),
        ("постер «Распродажа»", "надпись убери и сделай красным", {"title": "", "palette": "red"}),
        ('poster for our sale "Big sale" saturday 9am', "remove the title", {"title": "", "details": ["Saturday 9am"]}),
        ("ролик про хлеб 20 сек", "лучше не про хлеб а про пирожки", {"topic": "пирожки", "duration_s": 20}),
        ("ролик про хлеб 20 сек", "лучше не про хлеб а про пирожки и на 10 сек дольше", {"topic": "пирожки", "duration_s": 30}),
        ("ролик про хлеб 20 сек", "лучше про пирожки", {"topic": "пирожки", "duration_s": 20}),
        ("make a vid about bread", "better about cakes", {"topic": "cakes"}),
        ("3 ролика: про присед, про планку, про растяжку", "второй про гантели лучше", {"topic": "гантели"}),
        ("3 ролика: про присед, про планку, про растяжку", "третий хочу про бурпи", {"topic": "бурпи"}),
        ("make 3 videos: owls, foxes, hedgehogs", "second one about wolves better", {"topic": "wolves"}),
        ("ทำคลิปสั้นๆ 15วิ เรื่องลาเต้มะพร้าวของร้านหน่อยค่ะ", "เปลี่ยนเป็นชาไทยแทนนะ", {"topic": "ชาไทย", "duration_s": 15}),
        ("ทำคลิปเรื่องลาเต้ 15 วิ", "เปลี่ยนเป็นขนมจีนแทน", {"topic": "ขนมจีน", "duration_s": 15}),
        ("ทำคลิปเรื่องกาแฟ 15 วิ", "เปลี่ยนเป็นภาษาไทยแทนนะ", {"topic": "กาแฟ", "language": "th"}),
        ("ทำคลิปเรื่องกาแฟ 15 วิ", "เสียงไทย", {"topic": "กาแฟ", "language": "th"}),
    ],
)
def test_what_a_follow_up_tells_is_taken_whole(first: str, then: str, args: dict[str, Any], house: list[Tool]) -> None:
    ((_, made),) = said(planned(house, first, then))
    assert {name: made.get(name) for name in args} == args
    assert "th" in args.values() or "language" not in made


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("trim the first 2 seconds and the last one", 2, 1), ("chop off the first second and the last two", 1, 2), ("cut the first three seconds and the last second", 3, 1),
        ("обрежь первые 2 секунды и последнюю", 2, 1), ("убери первую секунду и последние две", 1, 2), ("вырежь первые три секунды и последнюю", 3, 1), ("отрежь последнюю секунду и первые две", 2, 1),
        ("ตัด 3 วิแรกกับวิสุดท้าย", 3, 1), ("ตัดวินาทีแรกกับ 2 วิสุดท้ายออก", 1, 2),
    ],
)  # fmt: skip
def test_both_ends_are_cut(text: str, start: int, end: int, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text, files=["video:hall"]))
    assert tool == "video.edit" and args["operations"] == [{"type": "trim", "start_s": start, "drop_last_s": end}]


@pytest.mark.parametrize(
    "text",
    [
        "cut the first clip and the last one",
        "remove the first one and the last two",
        "убери первый кадр и последний",
        "cut the first one out",
    ],
)
def test_the_first_and_the_last_of_several_are_no_seconds(text: str) -> None:
    assert both_ends(text, "ru" if text[0] == "у" else "en") == text

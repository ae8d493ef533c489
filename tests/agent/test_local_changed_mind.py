# ruff: noqa: E501 - tables of sentences read better unbroken
"""What somebody thinks better of within a message, and several subjects told in one breath."""

from __future__ import annotations

from typing import Any

import pytest

from agent.local.several.in_a_row import parted_by_signs
from agent.local.wordings.changed_mind import of_one_mind
from tests.agent.conversations import planned, said
from tools.contract import Tool

SHORT, PICTURE, WORDS = "video.short", "image.generate", "script.metadata"


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        ("make a vid about street food no wait make it about night markets, 10 sec", SHORT, {"topic": "night markets", "duration_s": 10}),
        ("make a vid about tea no wait coffee", SHORT, {"topic": "coffee"}),
        ("a poster for our sale, actually no make it a banner", PICTURE, {"prompt": "a banner for our sale"}),
        ("draw a sunflower no wait draw a tulip", PICTURE, {"prompt": "a tulip"}),
        ("10 second clip about camping, scratch that, about fishing", SHORT, {"topic": "fishing", "duration_s": 10}),
        ("write a post about our new soap actually no about candles", WORDS, {"topic": "candles"}),
        ("poster for a bake sale, hmm no, for a book fair", PICTURE, {"prompt": "poster for a book fair"}),
        ("video about robots oh wait i mean drones, vertical", SHORT, {"topic": "drones", "aspect": "9:16"}),
        ("make a short about tea no make it about cocoa 15 seconds", SHORT, {"topic": "cocoa", "duration_s": 15}),
        ("20 sec video about tea no wait make it 30 sec", SHORT, {"topic": "tea", "duration_s": 30}),
        ("make a vid about tea, 10 sec, no wait about coffee", SHORT, {"topic": "coffee", "duration_s": 10}),
        ("ролик про хлеб не лучше про пирожки", SHORT, {"topic": "пирожки"}),
        ("плакат про йогу ой нет про пилатес", PICTURE, {"prompt": "плакат про пилатес"}),
        ("нарисуй сову ой нет лису", PICTURE, {"prompt": "лису"}),
        ("ролик про рыбалку хотя нет давай про походы 15 секунд", SHORT, {"topic": "походы", "duration_s": 15}),
        ("сделай пост про мыло а нет лучше про свечи", WORDS, {"topic": "свечи"}),
        ("видео 20 сек про велосипеды стоп не надо про самокаты", SHORT, {"topic": "самокаты", "duration_s": 20}),
        ("афиша про концерт, хотя лучше про выставку", PICTURE, {"prompt": "афиша про выставку"}),
        ("картинка с яблоком вернее с грушей", PICTURE, {"prompt": "груша"}),
        ("не про кофе а про чай ролик 10 сек", SHORT, {"topic": "чай", "duration_s": 10}),
        ("คลิป 10 วิ หมาคอร์กี้วิ่งในสวน ไม่เอาดีกว่า เอาเป็นแมวส้มละกัน", SHORT, {"topic": "แมวส้ม", "duration_s": 10}),
        ("วาดรูปหมา เอ้ย แมว ดีกว่า", PICTURE, {"prompt": "แมว"}),
        ("ทำคลิปชาเขียว ไม่ใช่สิ ชาไทย 10 วิ", SHORT, {"topic": "ชาไทย", "duration_s": 10}),
        ("ทำคลิปเรื่องสบู่ เอ้ยไม่ใช่ เรื่องเทียนหอม 15 วิ", SHORT, {"topic": "เทียนหอม", "duration_s": 15}),
        ("วาดรูปนก ไม่ดีกว่า วาดปลา", PICTURE, {"prompt": "ปลา"}),
        ("เขียนแคปชั่นเรื่องกาแฟ เปลี่ยนใจ เอาเรื่องชาดีกว่า", WORDS, {"topic": "ชา"}),
    ],
)
def test_only_what_it_ends_with(text: str, tool: str, args: dict[str, Any], house: list[Tool]) -> None:
    ((made, told),) = said(planned(house, text))
    assert made == tool and {name: told.get(name) for name in args} == args


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("post it friday no wait saturday", "post it saturday"),
        ("a red car poster no wait blue", "a blue car poster"),
        ("video about tea no wait make it shorter", "video about tea, shorter"),
        ("сделай ролик про хлеб ой нет без музыки", "сделай ролик про хлеб, без музыки"),
        ("ролик 20 сек про чай, стоп, 30 сек", "ролик 30 сек про чай"),
        ("ทำโปสเตอร์งานวิ่ง เอ้ย แบนเนอร์ดีกว่า", "ทำแบนเนอร์งานวิ่ง"),
    ],
)
def test_a_value_stands_in_the_place_of_its_like(text: str, meant: str) -> None:
    assert of_one_mind(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "a video about why no means no", "a poster that says wait no more", "a clip about no wait times at our clinic", "make a video about a cat that says oh wait",
        "draw a cat, no dogs in it", "poster for our gym, no stress, just yoga", "video about never mind the bollocks", "post about bread never mind",
        "ролик про то что лучше: чай или кофе", "ролик про любовь, хотя она зла", "лучше квадрат, а не вертикальное", "ролик про йогу, а не про бокс", "нарисуй кота а не собаку", "картинка кота. точнее не расскажешь", "постер с надписью ой нет лета",
        "ทำคลิปเรื่องทำไมไม่เอาพลาสติกดีกว่า", "ทำคลิปหมา ไม่เอาเพลง",
    ],
)  # fmt: skip
def test_what_only_sounds_so_stays(text: str) -> None:
    assert of_one_mind(text) == text


@pytest.mark.parametrize(
    ("text", "tool", "field", "words"),
    [
        ("3 shorts about yoga about boxing and about swimming", SHORT, "topic", ["yoga", "boxing", "swimming"]),
        ("make 3 videos about knitting about pottery about sewing", SHORT, "topic", ["knitting", "pottery", "sewing"]),
        ("2 posts about our soap about our candles", WORDS, "topic", ["our soap", "our candles"]),
        ("write 4 captions about rain about snow about wind and about fog", WORDS, "topic", ["rain", "snow", "wind", "fog"]),
        ("3 reels about cats about dogs and about birds, 10 sec each", SHORT, "topic", ["cats", "dogs", "birds"]),
        ("draw 3 pictures a fox an owl and a hedgehog", PICTURE, "prompt", ["a fox", "an owl", "a hedgehog"]),
        ("сделай 3 коротких ролика про осанку про растяжку и про протеин", SHORT, "topic", ["осанку", "растяжку", "протеин"]),
        ("сделай два видео про сов про лис", SHORT, "topic", ["сов", "лис"]),
        ("три поста про йогу про бокс и про бассейн", WORDS, "topic", ["йогу", "бокс", "бассейн"]),
        ("сними три ролика о вязании о шитье и о керамике", SHORT, "topic", ["вязании", "шитье", "керамике"]),
        ("нарисуй три картинки зуб булку и гантель", PICTURE, "prompt", ["зуб", "булку", "гантель"]),
        ("нарисуй 3 картинки кот пёс ёж", PICTURE, "prompt", ["кот", "пёс", "ёж"]),
        ("ทำ 3 คลิปเรื่องถักไหมพรมเรื่องปั้นดินกับเรื่องเย็บผ้า", SHORT, "topic", ["ถักไหมพรม", "ปั้นดิน", "เย็บผ้า"]),
        ("เขียน 3 โพสต์เรื่องฝนเรื่องลมและเรื่องหมอก", WORDS, "topic", ["ฝน", "ลม", "หมอก"]),
    ],
)
def test_one_each_without_a_comma(text: str, tool: str, field: str, words: list[str], house: list[Tool]) -> None:
    made = said(planned(house, text))
    assert [(name, args[field]) for name, args in made] == [(tool, word) for word in words]


@pytest.mark.parametrize(
    "text",
    [
        "make 3 videos about a book about cats", "2 shorts about a talk about money", "2 ролика про сказку про репку", "нарисуй 3 картинки большая рыжая кошка",
        "нарисуй три картинки с котом и собакой", "сделай 2 ролика завтра утром", "сделай 2 ролика быстро и красиво", "сними 2 ролика коротких и смешных", "3 ролика про море и про горы", "2 คลิปเรื่องนิทานเรื่องกระต่าย",
    ],
)  # fmt: skip
def test_what_is_one_subject_stays_one(text: str) -> None:
    assert parted_by_signs(text) == text


@pytest.mark.parametrize("part", ["no wait ", "about ", "ой ", "เอ้ย ", ", ", "a fox "])
def test_long_messages_are_read_at_once(part: str) -> None:
    text = f"make 3 videos about x {part * 4000}"
    assert parted_by_signs(of_one_mind(text)) == text

# ruff: noqa: E501 - tables of sentences read better unbroken
"""Several versions of one thing, pictures with and without words on them, and what is put right at large."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "tool", "versions"),
    [
        ("make two posters about our jazz night, one red and one blue", "image.generate", [{"palette": "red"}, {"palette": "blue"}]),
        ("нарисуй 2 баннера про скидки, синий и красный", "image.generate", [{"palette": "blue"}, {"palette": "red"}]),
        ("ทำโปสเตอร์ร้านกาแฟ 2 แบบ สีแดงกับสีฟ้า", "image.generate", [{"palette": "red"}, {"palette": "blue"}]),
        ("make a poster about tea in red, blue and green versions", "image.generate", [{"palette": "red"}, {"palette": "blue"}, {"palette": "green"}]),
        ("сделай 2 версии видео про кофе: вертикальную и квадратную", "video.short", [{"aspect": "9:16"}, {"aspect": "1:1"}]),
        ("two videos about yoga, one calm, one energetic", "video.short", [{"tone": "calm"}, {"tone": "energetic"}]),
        ("make a video about tea with a male voice and another with a female voice", "video.short", [{"voice": "male"}, {"voice": "female"}]),
        ("сделай ролик про чай с мужским голосом и ещё один с женским", "video.short", [{"voice": "male"}, {"voice": "female"}]),
        ("ทำคลิปเรื่องขนมไทย คลิปหนึ่งเสียงผู้ชาย อีกคลิปเสียงผู้หญิง", "video.short", [{"voice": "male"}, {"voice": "female"}]),
        ("a video about our gym, one 15 seconds and one 30 seconds", "video.short", [{"duration_s": 15}, {"duration_s": 30}]),
        ("video in all sizes, 16:9 9:16 and square, about our new mugs", "video.short", [{"aspect": "16:9"}, {"aspect": "9:16"}, {"aspect": "1:1"}]),
        ("сделай баннер про распродажу в двух форматах: 1:1 и 9:16", "image.generate", [{"aspect": "1:1"}, {"aspect": "9:16"}]),
        ("คลิปเรื่องชา ขอทั้งแนวตั้งและสี่เหลี่ยมจัตุรัส", "video.short", [{"aspect": "9:16"}, {"aspect": "1:1"}]),
        ("poster for the fair, all formats please", "image.generate", [{"aspect": "9:16"}, {"aspect": "16:9"}, {"aspect": "1:1"}, {"aspect": "4:5"}]),
    ],
)
def test_each_version_is_a_step_of_its_own(text: str, tool: str, versions: list[dict[str, Any]], house: list[Tool]) -> None:
    steps = said(planned(house, text))
    assert [name for name, _ in steps] == [tool] * len(versions)
    assert [{name: args.get(name) for name in told} for (_, args), told in zip(steps, versions, strict=True)] == versions
    rest = [{name: value for name, value in args.items() if name not in versions[0]} for _, args in steps]
    assert all(one == rest[0] for one in rest), "they differ in nothing else"
    assert "one" not in str(rest[0]).split() and not {"count", "seed"} & rest[0].keys()


def test_what_follows_from_a_version_follows_from_each(house: list[Tool]) -> None:
    plan = planned(house, "a video about our gym, one 15 seconds and one 30 seconds, and post them on instagram friday at 6pm")
    assert [step.args.get("media", step.args.get("duration_s")) for step in plan.steps] == [15, "$short-1.video", 30, "$short-2.video"]


@pytest.mark.parametrize(
    "text",
    [
        "a video about a red fox and a blue whale", "make a video about the first one who climbed everest",
        "poster for a wedding in pink and white", "ролик про то, как один брат спокойный, а другой весёлый",
    ],
)
def test_what_is_one_thing_stays_one(text: str, house: list[Tool]) -> None:
    assert len(planned(house, text).steps) == 1


@pytest.mark.parametrize(
    "text",
    [
        "make a poster for our summer sale, no text on it", "сделай афишу джазового вечера без текста", "ทำโปสเตอร์งานวัด ไม่ต้องมีข้อความ",
        "Album cover. A lighthouse in a storm, dark, square. No text.", "make a poster for our summer sale >> take the text off",
        "сделай афишу джазового вечера >> убери надпись", "ทำโปสเตอร์งานวัด >> เอาตัวหนังสือออก",
    ],
)
def test_a_picture_without_words_is_told_so(text: str, house: list[Tool]) -> None:
    assert [args["title"] for _, args in said(planned(house, *text.split(" >> ")))] == [""]


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("No, we moved, the address is now 14 Harbour Street", "address", "we moved, the address is now 14 Harbour Street"),
        ("we're not Bell & Sons any more, it's Bell's Bakery now, please update", "Bell & Sons", "we're not Bell & Sons any more, it's Bell's Bakery now"),
        ('мы больше не "Мир окон", мы "Окна Юга", поправь у себя', "Мир окон", 'мы больше не "Мир окон", мы "Окна Юга"'),
        ("ты путаешь, я теперь не в Самаре, а в Казани", "Самаре", "я теперь не в Самаре, а в Казани"),
        ("ไม่ใช่นะ เราย้ายไปอยู่ขอนแก่นแล้ว", "ขอนแก่น", "เราย้ายไปอยู่ขอนแก่นแล้ว"),
    ],
)
def test_how_it_is_now_corrects_what_is_remembered(text: str, old: str, new: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert tool == "memory.correct" and old in args["query"] and args["text"] == new


def test_a_poster_and_a_caption_for_it_are_no_film(house: list[Tool]) -> None:
    plan = planned(house, "Poster for the village cider festival and a caption to go with it, pls")
    assert [step.tool for step in plan.steps] == ["image.generate", "script.metadata"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("озвучь женским голосом, спокойно: Улыбка плюс. Чистка зубов со скидкой 20 процентов. Звоните!", "Улыбка плюс. Чистка зубов со скидкой 20 процентов. Звоните!"),
        ("record this in a calm voice: Welcome to the gym. Chalk bags are on the left. Have fun!", "Welcome to the gym. Chalk bags are on the left. Have fun!"),
        ("อ่านข้อความนี้เสียงผู้หญิง: ร้านหวานใจคาเฟ่ เปิดทุกวัน. แวะมานะคะ", "ร้านหวานใจคาเฟ่ เปิดทุกวัน. แวะมานะคะ"),
    ],
)
def test_all_that_stands_behind_the_colon_is_said(text: str, words: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert tool == "voice.speak" and args["text"] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("make a quick poster, gecko, title SEND IT", "SEND IT"),
        ("poster for the comp. black bg, big letters MANGO CRUSH 2025, date 14 june", "MANGO CRUSH 2025"),
        ("афиша для рыбаков, на зелёном фоне, текст КЛЁВОЕ МЕСТО -30% НА СПИННИНГИ", "КЛЁВОЕ МЕСТО -30% НА СПИННИНГИ"),
    ],
)
def test_words_in_capitals_are_written_as_they_are(text: str, words: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert tool == "image.generate" and args["title"] == words


@pytest.mark.parametrize(
    ("text", "tool", "name", "each"),
    [
        ("сделай 3 афиши: стоматология, танцы, рыбалка", "image.generate", "prompt", ["стоматология", "танцы", "рыбалка"]),
        ("запили 3 рилса по 10 сек: чистка зубов, бачата, спиннинги", "video.short", "topic", ["чистка зубов", "бачата", "спиннинги"]),
        ("draw three icons: a cup, a book and a lamp", "image.generate", "prompt", ["a cup", "a book", "a lamp"]),
        ("2 videos: how to tie a bowline, how to coil a rope", "video.short", "topic", ["how to tie a bowline", "how to coil a rope"]),
    ],
)
def test_as_many_things_as_are_named_are_one_of_each(text: str, tool: str, name: str, each: list[str], house: list[Tool]) -> None:
    steps = said(planned(house, text))
    assert [(name_, args[name]) for name_, args in steps] == [(tool, topic) for topic in each]


def test_the_sound_is_given_back(house: list[Tool]) -> None:
    both = planned(house, "mute it and make it vertical", "unmute it", files=["video:clip.mp4"])
    assert both.steps[0].args["operations"] == [{"type": "reframe", "aspect": "9:16"}]
    alone = planned(house, "убери звук", "а теперь верни звук", files=["video:clip.mp4"])
    assert alone.reply and not alone.steps


def test_a_thai_question_is_not_kept(house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, "ร้านเราชื่ออะไรนะ จำได้ป่าว"))] == ["memory.recall"]

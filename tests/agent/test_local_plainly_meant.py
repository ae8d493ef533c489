# ruff: noqa: E501 - tables of sentences read better unbroken
"""What reads as its opposite, or as two wishes: shapes, music in the background, stories that are pictures, words out of a voice, which of several."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

TWO = "две картинки: чашка кофе; круассан"
TWO_EN = "two pictures: a cup; a croissant"


@pytest.mark.parametrize(
    ("message", "aspect"),
    [
        ("сделай из вертикального видео квадратное", "1:1"),
        ("из квадратного сделай вертикальное", "9:16"),
        ("переделай из горизонтального в вертикальное", "9:16"),
        ("из вертикального ролика сделай широкий", "16:9"),
        ("из вертикального сделай горизонтальное", "16:9"),
        ("make a vertical one out of the horizontal", "9:16"),
        ("turn this from vertical into square", "1:1"),
        ("เปลี่ยนจากแนวตั้งเป็นแนวนอน", "16:9"),
    ],
)
def test_the_shape_it_is_to_have_is_made(message: str, aspect: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, message, files=["video:promo.mp4"]))
    assert (tool, args["operations"]) == ("video.edit", [{"type": "reframe", "aspect": aspect}])


@pytest.mark.parametrize(
    ("message", "args"),
    [
        ("фоновую музыку на минуту, спокойное пианино", {"duration_s": 60, "mood": "calm", "instruments": ["piano"]}),
        ("нужна фоновая музыка на 40 секунд, мягкий джаз", {"duration_s": 40, "mood": "calm"}),
        ("фоновый трек на 15 секунд, бодрый", {"duration_s": 15, "mood": "energetic"}),
        ("เพลงพื้นหลัง 30 วินาที เปียโนเบาๆ", {"duration_s": 30, "mood": "calm", "instruments": ["piano"]}),
    ],
)
def test_music_for_the_background_is_one_piece(message: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, message)) == [("music.generate", args)]


@pytest.mark.parametrize(
    ("message", "count", "prompt"),
    [
        ("5 сторис про уход за кожей, каждая с картинкой", 5, "уход за кожей"),
        ("4 сторис про кофе, у каждой своя картинка", 4, "кофе"),
        ("5 stories about skin care, each with its own picture", 5, "skin care"),
        ("สตอรี่ 5 อันเรื่องดูแลผิว แต่ละอันมีรูปของตัวเอง", 5, "ดูแลผิว"),
    ],
)
def test_stories_that_each_have_a_picture_are_pictures(message: str, count: int, prompt: str, house: list[Tool]) -> None:
    assert said(planned(house, message)) == [("image.generate", {"aspect": "9:16", "count": count, "prompt": prompt})]


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("вытащи текст из аудио", "словами"),
        ("сделай из голосового текст", "словами"),
        ("запиши словами, что в голосовом", "словами"),
        ("get the text out of this voice note", "write down"),
        ("turn the voice message into text", "write down"),
        ("ถอดข้อความจากเสียงนี้", "ถอด"),
    ],
)
def test_words_out_of_a_voice_are_not_written_down_here(message: str, told: str, house: list[Tool]) -> None:
    plan = planned(house, message, files=["audio:voice.ogg"])
    assert not plan.steps and not plan.question and told in (plan.reply or "")


@pytest.mark.parametrize(
    ("before", "message", "prompt", "value"),
    [
        (TWO, "вторая норм, у первой сделай ярче", "чашка кофе", "vivid"),
        (TWO, "вторая ок, первую посветлее сделай", "чашка кофе", "light"),
        (TWO, "первую удали, вторую сделай квадратной", "круассан", "1:1"),
        (TWO, "первую оставь, а вторую потемнее", "круассан", "dark"),
        (TWO, "вторую сделай потемнее", "круассан", "dark"),
        (TWO_EN, "keep the second, make the first one brighter", "a cup", "vivid"),
        (TWO_EN, "drop the first, make the second square", "a croissant", "1:1"),
        ("สองรูป: แก้วกาแฟ; ครัวซองต์", "รูปที่สองโอเค รูปแรกทำให้สว่างขึ้น", "แก้วกาแฟ", "light"),
    ],
)
def test_only_the_one_that_is_named_is_made_otherwise(before: str, message: str, prompt: str, value: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, before, message))
    assert (tool, args["prompt"]) == ("image.generate", prompt) and value in args.values()


@pytest.mark.parametrize(
    ("message", "topic", "left"),
    [
        ("пост про скидки на стрижки, с эмодзи", "скидки на стрижки", "с эмодзи"),
        ("пост про набор на шахматы, на ты и с шуткой", "набор на шахматы", "на ты и с шуткой"),
        ("напиши подпись про балаяж на ты, с шуткой в конце", "балаяж", "на ты, с шуткой в конце"),
        ("пост про утепление дома, без воды и с призывом позвонить", "утепление дома", "без воды и с призывом позвонить"),
        ("a post about haircut discounts, with emojis", "haircut discounts", "with emojis"),
        ("a caption about balayage, no caps and with a call to action", "balayage", "no caps and with a call to action"),
    ],
)
def test_how_words_are_to_be_written_is_said_to_be_left_out(message: str, topic: str, left: str, house: list[Tool]) -> None:
    plan = planned(house, message)
    assert said(plan) == [("script.metadata", {"topic": topic})] and left in plan.steps[0].title


@pytest.mark.parametrize(
    ("message", "kept"),
    [
        ("наш логотип с веточкой, цвет мятный, имей в виду", "наш логотип с веточкой, цвет мятный"),
        ("лого пекарни это колосок, учти", "лого пекарни это колосок"),
        ("our logo is a green fern, keep that in mind", "our logo is a green fern"),
        ("โลโก้ร้านเป็นรูปใบไม้ จำไว้ด้วยนะ", "โลโก้ร้านเป็นรูปใบไม้"),
    ],
)
def test_a_logo_that_is_told_of_is_kept_and_not_drawn(message: str, kept: str, house: list[Tool]) -> None:
    assert said(planned(house, message)) == [("memory.remember", {"text": kept})]


@pytest.mark.parametrize(
    "message",
    ["а чем пост от рилса отличается?", "рилс и сторис это одно и то же?", "какой формат нужен для сторис?", "what size is a story?", "สตอรี่ต้องขนาดเท่าไหร่"],
)
def test_what_kinds_of_films_are_is_answered(message: str, house: list[Tool]) -> None:
    plan = planned(house, message)
    assert not plan.steps and "9:16" in (plan.reply or "")


def test_which_does_better_is_a_question_and_no_film(house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, "что лучше зайдёт, рилс или карусель?"))] == ["insight.advise"]

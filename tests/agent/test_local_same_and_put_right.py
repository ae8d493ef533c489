# ruff: noqa: E501 - tables of sentences read better unbroken
"""A word put right, and the same of something else: what the work is about beside that stays."""

from __future__ import annotations

import pytest

from agent.local.follow_ups.in_its_frame import in_its_frame
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("topic", "new", "about"),
    [
        ("growing tomatoes on a balcony", "cucumbers", "growing cucumbers on a balcony"),
        ("how to change a flat bike tire", "a car tire", "how to change a car tire"),
        ("our shop in Leeds", "Bradford", "our shop in Bradford"),
        ("wedding cakes in June", "pies", ""),
        ("beginner guitar chords", "ukulele", ""),
        ("дрессировку щенков", "котят", "дрессировку котят"),
        ("афишу для шахматного клуба", "шашечный", "афишу для шашечного клуба"),
        ("афишу для шахматного клуба", "для шашечного", "афишу для шашечного клуба"),
        ("наш магазин в Туле", "в Калуге", "наш магазин в Калуге"),
        ("кота на крыше", "собаку", "собаку на крыше"),
        ("как варить варенье из клубники", "сливу", ""),
        ("ปลูกมะเขือเทศที่ระเบียง", "แตงกวา", "ปลูกแตงกวาที่ระเบียง"),
        ("โปสเตอร์ชมรมหมากรุก", "ชมรมหมากฮอส", "โปสเตอร์ชมรมหมากฮอส"),
        ("เม่น", "แมว", ""),
    ],
)
def test_the_new_thing_stands_where_its_like_stood(topic: str, new: str, about: str) -> None:
    assert in_its_frame(topic, new) == about


@pytest.mark.parametrize(
    ("before", "text", "about"),
    [
        ("make a poster for the spring sale", "wait, autumn sale", "a poster for the autumn sale"),
        ("make a video about growing tomatoes on a balcony", "the same thing for cucumbers", "growing cucumbers on a balcony"),
        ("make a video about hedgehogs", "what about one with squirrels", "squirrels"),
        ("сделай афишу весенней распродажи", "ой, осенней", "афишу осенней распродажи"),
        ("сделай видео про дрессировку щенков", "вернее, котят", "дрессировку котят"),
        ("сделай ролик про помидоры на балконе", "то же самое про огурцы", "огурцы на балконе"),
        ("напиши в телеграм: в понедельник мы не работаем", "ой, во вторник", "во вторник мы не работаем"),
        ("ทำโปสเตอร์ชมรมหมากรุก", "ไม่ใช่ หมายถึงชมรมหมากฮอส", "โปสเตอร์ชมรมหมากฮอส"),
        ("ทำคลิปเรื่องเม่น", "แล้วเรื่องกระรอกล่ะ", "กระรอก"),
    ],
)
def test_the_rest_of_the_work_stays(before: str, text: str, about: str, house: list[Tool]) -> None:
    [(_, args)] = said(planned(house, before, text))
    assert about in args.values()


@pytest.mark.parametrize(
    ("before", "text"),
    [("make a video about puppies", "no thanks"), ("сделай ролик про ежей", "а сколько он стоит?"), ("ทำคลิปเรื่องเม่น", "แล้วราคาล่ะ")],
)
def test_what_names_no_other_thing_makes_nothing(before: str, text: str, house: list[Tool]) -> None:
    assert not planned(house, before, text).steps


@pytest.mark.parametrize(
    ("before", "text", "seeds"),
    [
        ("draw 5 pictures of horses", "the last two in black and white", [3, 4]),
        ("нарисуй 4 картинки с птицами", "третью зелёной", [2]),
        ("วาดรูปนก 4 รูป", "สองรูปแรกเป็นสีฟ้า", [0, 1]),
        ("draw 4 pictures of birds", "make the last one brighter", [3]),
    ],
)
def test_only_those_that_are_meant_are_changed(before: str, text: str, seeds: list[int], house: list[Tool]) -> None:
    steps = said(planned(house, before, text))
    assert [args["seed"] for _, args in steps] == seeds and all(args["palette"] and "count" not in args for _, args in steps)


@pytest.mark.parametrize("text", ["the second one is lovely", "i like the third one best", "мне больше всего нравится третья", "อันที่สองสวยมาก"])
def test_praise_of_one_of_them_makes_nothing(text: str, house: list[Tool]) -> None:
    assert not planned(house, "draw 4 pictures of birds", text).steps

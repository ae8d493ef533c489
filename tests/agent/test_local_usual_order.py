# ruff: noqa: E501 - tables of sentences read better unbroken
"""Wishes in other words than most say them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("need 3 caption options for the gym's new spin class", [("script.metadata", {"topic": "the gym's new spin class", "seed": seed}) for seed in range(3)]),
        ("write a script for a 45 sec video on how to repot a monstera, funny", [("script.write", {"duration_s": 45, "tone": "playful", "topic": "how to repot a monstera"})]),
        ("сценарий для рилса, тема скидки", [("script.write", {"topic": "скидки"})]),
        ("4 backgrounds with leaves, 16:9", [("image.generate", {"aspect": "16:9", "count": 4, "prompt": "backgrounds with leaves"})]),
        ("напиши на картинке: Скидки", [("image.generate", {"title": "Скидки", "prompt": "Скидки"})]),
        ("make a 15 sec reel for the bakery, croissants fresh at 7am, cosy vibe", [("video.short", {"duration_s": 15, "palette": "warm", "aspect": "9:16", "topic": "the bakery, croissants fresh at 7am"})]),
        ("make a reel for the gym, classes start at 6am", [("video.short", {"aspect": "9:16", "topic": "the gym", "details": ["Classes start at 6am"]})]),
        ("bin the friday one", [("publishing.cancel", {"day": "2026-11-20"})]),
    ],
)  # fmt: skip
def test_it_is_understood_as_it_is_usually_said(text: str, made: list[tuple[str, dict[str, Any]]], house: list[Tool]) -> None:
    assert said(planned(house, text)) == made


@pytest.mark.parametrize("text", ["write a bio for my instagram", "come up with a name for my podcast about running", "придумай название для моего магазина", "คิดชื่อร้านขนมให้หน่อย"])
def test_what_takes_a_language_model_is_said_to(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and plan.reply and "OPENAI_API_KEY" in plan.reply


def test_a_reminder_is_none_wherever_its_time_stands(house: list[Tool]) -> None:
    assert planned(house, "через полчаса напомни мне выложить пост").reply == planned(house, "напомни через полчаса выложить пост").reply


def test_so_many_for_one_and_so_many_for_another(house: list[Tool]) -> None:
    made = said(planned(house, "do 3 captions for the bakery, 3 for the gym"))
    assert [(tool, args["topic"]) for tool, args in made] == [("script.metadata", "the bakery")] * 3 + [("script.metadata", "the gym")] * 3


def test_a_script_is_no_film(house: list[Tool]) -> None:
    made = said(planned(house, "need script for 30 sec reel, 3 bed house on maple st, realtor voice, no cheesy stuff"))
    assert made == [("script.write", {"duration_s": 30, "topic": "3 bed house on maple st"})]


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("write a short post about tyres", ("script.metadata", {"length": "short", "topic": "tyres"})),
        ("need a short telegram post about our sale", ("script.metadata", {"platforms": ["telegram"], "length": "short", "topic": "our sale"})),
        ("make a short post about tea", ("script.metadata", {"length": "short", "topic": "tea"})),
        ("сделай пост про чай", ("script.metadata", {"topic": "чай"})),
        ("нужен короткий пост про распродажу", ("script.metadata", {"length": "short", "topic": "распродажу"})),
    ],
)
def test_a_short_post_is_no_short_and_none_that_is_out(text: str, made: tuple[str, dict[str, Any]], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [made]


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("take down the orange cake post, the price is wrong", {"query": "orange cake"}),
        ("delete the post about orange cake that's already up", {"query": "orange cake"}),
        ("удали пост про апельсиновый торт который уже вышел, там цена неправильная", {"query": "апельсиновый торт"}),
        ("ลบโพสเค้กส้มที่ลงไปแล้ว ราคาผิด", {"query": "เค้กส้ม"}),
        ("ลบโพสที่ลงไปแล้ว", {}),
        ("delete the post that went out", {}),
    ],
)
def test_what_is_out_is_taken_down_by_what_it_is_about(text: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("publishing.withdraw", args)]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how much does it cost to use this", "is it free?"), ("is there a monthly fee", "is it free?"), ("is it free? do i have to pay", "is it free?"),
        ("сколько стоит пользоваться", "это бесплатно?"), ("бесплатно? или платить надо", "это бесплатно?"), ("есть подписка?", "это бесплатно?"),
        ("ใช้ฟรีปะคะ คิดตังยังไง", "ฟรีไหม"), ("ทำได้ฟรีไหม", "ฟรีไหม"), ("มีค่าใช้จ่ายอะไรไหม", "ฟรีไหม"),
    ],
)  # fmt: skip
def test_what_it_costs_at_all_is_answered(text: str, asked: str, house: list[Tool]) -> None:
    assert planned(house, text).reply == planned(house, asked).reply is not None


@pytest.mark.parametrize(
    ("before", "text", "told"),
    [
        ("плакат: распродажа зонтов, скидка 30% до воскресенья", "не 30, а 40%", "Скидка 40% до воскресенья"),
        ("poster: umbrella sale, 30% off until Sunday", "it's 40%, not 30", "40% off until Sunday"),
        ("poster: tea party, price $5", "not 5 but $7", "Price $7"),
    ],
)
def test_a_figure_put_right_has_its_mark_once(before: str, text: str, told: str, house: list[Tool]) -> None:
    [(_, args)] = said(planned(house, before, text))
    assert args["details"] == [told]


@pytest.mark.parametrize(
    ("before", "text", "title"),
    [
        ("make a poster: Slae 20% off", "there's a typo on the poster, it should be Sale, fix it", "Sale"),
        ('make a poster that says "Grand Openning Saturday"', "typo, should be Opening", "Grand Opening Saturday"),
        ('плакат с надписью "Скидкаа на всё"', "опечатка, должно быть Скидка, исправь", "Скидка на всё"),
    ],
)
def test_a_word_that_is_spelt_wrong_is_put_right(before: str, text: str, title: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, before, text))
    assert tool == "image.generate" and args["title"] == title

# ruff: noqa: E501 - tables of sentences read better unbroken
"""Words on a picture: how large, what more of them, several sheets in one breath, and a size in pixels that is a shape."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]
POSTER, POSTER_RU, POSTER_TH = "poster that says MANGO CRUSH", 'афиша "ВСЁ ДЛЯ ЩУКИ"', 'ทำโปสเตอร์เขียนว่า "ชาไทยเย็น 45 บาท" ให้หน่อยค่า'


@pytest.mark.parametrize(
    ("first", "then", "changed"),
    [
        (POSTER, "bigger text", {"letters": "large"}),
        (POSTER, "the letters are too small, make them bigger please", {"letters": "large"}),
        (POSTER, "smaller letters please", {"letters": "small"}),
        (POSTER, "the title is too big", {"letters": "small"}),
        (POSTER, "bigger text and make it blue", {"letters": "large", "palette": "blue"}),
        (POSTER_RU, "текст крупнее", {"letters": "large"}),
        (POSTER_RU, "буквы слишком мелкие", {"letters": "large"}),
        (POSTER_RU, "сделай надпись поменьше", {"letters": "small"}),
        (POSTER_TH, "ตัวหนังสือใหญ่กว่านี้", {"letters": "large"}),
        (POSTER_TH, "ตัวหนังสือใหญ่ไป", {"letters": "small"}),
        (POSTER_TH, "ตัวหนังสือเล็กไป ขอใหญ่กว่านี้ แล้วเพิ่มชื่อร้าน หวานใจคาเฟ่ ข้างบนด้วยค่ะ", {"letters": "large", "details": ["หวานใจคาเฟ่"]}),
        (POSTER_TH, "เปลี่ยนราคาเป็น 50 นะ แล้วขอพื้นหลังสีชมพูพาสเทล", {"title": "ชาไทยเย็น 50 บาท", "prompt": "ชาไทยเย็น 50 บาท", "palette": "pink"}),
        (POSTER_RU, "и телефон снизу 8 843 200-11-22", {"details": ["8 843 200-11-22"]}),
        (POSTER, "add the date 14 june at the bottom", {"details": ["14 june"]}),
    ],
)
def test_the_words_on_a_picture_change_and_nothing_else(first: str, then: str, changed: dict[str, Any], house: House) -> None:
    ((tool, args),) = said(planned(house, first))
    assert said(planned(house, first, then)) == [(tool, {**args, **changed})]


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("poster about tea with big letters", "large"),
        ("плакат про чай крупными буквами", "large"),
        ("a poster about tea in small letters", "small"),
        ("โปสเตอร์เรื่องชา ตัวหนังสือใหญ่ๆ", "large"),
        ("poster about tea", None),
        ("draw a poster of big letters", None),
    ],
)
def test_how_large_they_are_is_no_part_of_the_picture(text: str, size: str | None, house: House) -> None:
    ((_, args),) = said(planned(house, text))
    assert args.get("letters") == size
    assert size is None or not any(word in args["prompt"] for word in ("letters", "букв", "ตัวหนังสือ"))


def test_what_stands_on_a_poster_in_capitals_is_its_title(house: House) -> None:
    ((_, args),) = said(planned(house, "poster MANGO CRUSH"))
    assert args["title"] == "MANGO CRUSH"
    ((_, args),) = said(planned(house, "make a quick poster, gecko, title SEND IT"))
    assert (args["prompt"], args["title"]) == ("gecko", "SEND IT")
    ((_, args),) = said(planned(house, POSTER_TH))
    assert args["title"] == "ชาไทยเย็น 45 บาท" and "aspect" not in args


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("make 3 posters: yoga on monday, pilates on tuesday, boxing on friday", [("Yoga", ["Monday"]), ("Pilates", ["Tuesday"]), ("Boxing", ["Friday"])]),
        ("замути 2 афиши: танцы ритм набор на бачату с 1 декабря, распродажа спиннингов -30%", [("Танцы ритм набор на бачату", ["С 1 декабря"]), ("Распродажа спиннингов", ["-30%"])]),
        ("ทำโปสเตอร์ 2 ใบ: ชาเย็น 45 บาท, เค้ก 85 บาท", [("ชาเย็น", ["45 บาท"]), ("เค้ก", ["85 บาท"])]),
    ],
)
def test_several_sheets_in_one_breath_are_each_its_own(text: str, made: list[tuple[str, list[str]]], house: House) -> None:
    steps = said(planned(house, text))
    assert [(args["title"], args["details"]) for _, args in steps] == made


def test_a_line_is_told_without_where_it_is_to_stand(house: House) -> None:
    ((_, args),) = said(planned(house, "draw a gecko climbing a mango, poster style, text MANGO CRUSH, and below it 14 June, prize 20,000 baht"))
    assert args["details"] == ["14 June", "Prize 20,000 baht"]
    ((_, args),) = said(planned(house, "афиша: ВСЁ ДЛЯ ЩУКИ, снизу мелко: ул. Баумана 15"))
    assert args["details"] == ["Ул. Баумана 15"]
    ((_, args),) = said(planned(house, "flyer: 50% off day pass every Monday before 3pm"))
    assert args["details"] == ["Every Monday before 3pm"]


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("a picture of a cat, 1920x1080", "16:9"),
        ("сделай картинку 1080x1920 с котом", "9:16"),
        ("картинка с котом 1080 на 1080", "1:1"),
        ("a picture of a cat 1080 x 1350 px", "4:5"),
        ("draw a cat with 100 stars", None),
    ],
)
def test_a_size_in_pixels_is_a_shape(text: str, aspect: str | None, house: House) -> None:
    ((_, args),) = said(planned(house, text))
    assert args.get("aspect") == aspect and not any(mark.isdigit() for mark in args["prompt"].replace("100", ""))


def test_large_letters_with_words_are_a_title_and_no_part_of_the_picture(house: House) -> None:
    ((_, args),) = said(planned(house, "poster about yoga, big text YOGA DAY, blue"))
    assert args == {"prompt": "poster about yoga", "palette": "blue", "title": "YOGA DAY"}


@pytest.mark.parametrize(
    ("text", "title", "prompt"),
    [
        ("нарисуй обложку для подкаста про ночные поезда, в синих тонах, с названием Полустанок", "Полустанок", "обложку для подкаста про ночные поезда"),
        ("нарисуй обложку книги с названием Дом у моря", "Дом у моря", "обложку книги"),
    ],
)
def test_a_name_without_quotes_stands_on_the_sheet(text: str, title: str, prompt: str, house: House) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["title"], args["prompt"]) == ("image.generate", title, prompt)

"""The fonts draw all three scripts, and say what they cannot draw."""

from __future__ import annotations

import pytest

from media.fonts import FONTS, LOOKS, font, glyphs_missing

ALPHABETS = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
    "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮะัาำิีึืฺุู฿เแโใไๅๆ็่้๊๋์ํ๐๑๒๓๔๕๖๗๘๙"
    ".,:;!?…-–—'\"“”‘’«»()[]/&@#%+=*№€$£°•"
)


@pytest.mark.parametrize("name", FONTS)
def test_all_three_scripts_in_one_file(name: str) -> None:
    assert glyphs_missing(ALPHABETS, name) == ""


def test_what_is_missing_is_told_once_and_in_order() -> None:
    assert glyphs_missing("☕ tea 茶 ☕\u200b\n", "text") == "☕茶"


@pytest.mark.parametrize("name", FONTS)
def test_shaping_puts_thai_marks_where_they_belong(name: str) -> None:
    """A tone over a vowel takes no width of its own and stands higher than without the vowel: the merged tables work."""
    from PIL import ImageFont

    face = ImageFont.truetype(font(name).path, 200)
    assert face.getlength("ที่") == pytest.approx(face.getlength("ท"), abs=1)
    assert face.getbbox("ที่")[1] < face.getbbox("ที")[1] - 10
    assert face.getbbox("นี่")[1] < face.getbbox("น่")[1]
    assert face.getlength("AV") < face.getlength("A") + face.getlength("V")


@pytest.mark.parametrize("name", FONTS)
def test_a_file_is_called_as_the_code_says(name: str) -> None:
    from PIL import ImageFont

    family, style = ImageFont.truetype(font(name).path, 20).getname()
    assert (family, style) == (font(name).family, "Bold" if font(name).bold else "Regular")


def test_looks_name_fonts() -> None:
    assert {name for pair in LOOKS.values() for name in (pair.headline, pair.body)} <= set(FONTS)

"""A size in pixels says a shape: "a cover, 1590x400", «баннер 1080 на 1920»."""

from __future__ import annotations

import re

from agent.patterns import lazy

_PIXELS = lazy(
    r"(?<![\w:.])(?P<wide>\d{3,4})\s?(?:px)?\s?(?:[xх*]|(?:на|by|คูณ)(?=\s?\d))\s?(?P<high>\d{3,4})(?![\w:%])"
    r"\s?(?:px|pixels|пикс\w*|พิกเซล)?", re.IGNORECASE,
)  # fmt: skip
_SQUARE = 1.06
_PORTRAIT = 0.7
"""Width over height above which an upright shape is 4:5 rather than 9:16."""
_CALLED = {
    "wide": {"en": "horizontal", "ru": "горизонтально", "th": "แนวนอน"},
    "square": {"en": "square", "ru": "квадрат", "th": "จัตุรัส"},
    "4:5": {"en": "in 4:5", "ru": "в 4:5", "th": "4:5"},
    "upright": {"en": "vertical", "ru": "вертикально", "th": "แนวตั้ง"},
}


def shaped(text: str, language: str) -> str:
    """The message with the name of the shape in the place of a size in pixels."""

    def called(match: re.Match[str]) -> str:
        ratio = int(match["wide"]) / int(match["high"])
        shape = "wide" if ratio > _SQUARE else "square" if ratio > 1 / _SQUARE else "4:5" if ratio > _PORTRAIT else "upright"
        return _CALLED[shape].get(language, _CALLED[shape]["en"]) + (" " if match[0].endswith(" ") else "")

    return _PIXELS.sub(called, text)

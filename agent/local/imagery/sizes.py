# ruff: noqa: E501 - patterns read better unbroken
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


_RATIO = r"(?:9:16|16:9|1:1|4:5)"
_BESIDE = lazy(
    rf"(?P<one>(?<!\d){_RATIO}(?!\d)|square|vertical|horizontal)(?P<and>\s*,?\s*(?:and|plus|&|,)\s*(?:(?:a|an|the|in|one in|also)\s+)*)(?:(?:instagram |ig )?(?:story|stories|reels?)(?:[ -](?:size|format|shape))?)(?=[\s.!,]|$)"
    rf"|(?P<one_ru>(?<!\d){_RATIO}(?!\d)|квадрат(?:ный|е)?)(?P<and_ru>\s*,?\s*(?:и|плюс|,)\s*)(?:(?:ещё|еще|в|во)\s+)*(?:(?:размер|формат)[а-яё]*\s+)?(?:для )?(?:сторис|рилс)(?![а-яё])"
    rf"|(?P<one_th>(?<!\d){_RATIO}(?!\d)|จัตุรัส|แนวนอน)(?P<and_th>\s?(?:แล้วก็|กับ|และ|,)\s?)(?:ขอ|เอา)?(?:ขนาด|ไซส์)\s?(?:ไอจี)?(?:สตอรี่?|รีลส์?)",
    re.IGNORECASE,
)
"""One of several shapes, named by the place that takes it: "1:1 and story size"."""
_SIZES_TH = lazy(rf"\s?(?:[2-4]|สอง|สาม|สี่)\s?(?:ขนาด|ไซส์)(?:ให้|หน่อย|นะ|ค่ะ|คะ|ครับ|\s)*(?=\s?(?:คือ\s?)?(?:{_RATIO}|จัตุรัส|แนว))")
_FACEBOOK_COVER = lazy(r"(?P<one>แนวตั้ง)(?:สำหรับ)?สตอรี่?\s?(?P<and>กับ|และ|แล้วก็)\s?(?P<other>แนวนอน)(?:สำหรับ)?ปกเฟส")


def story_as_shape(text: str) -> str:
    """The message with the shape of a story for its name, where another shape stands beside it: it is no film then."""
    text = _FACEBOOK_COVER.sub(r"\g<one>กับ\g<other>", _SIZES_TH.sub(" ", text))
    return _BESIDE.sub(lambda match: f"{match['one'] or match['one_ru'] or match['one_th']}{match['and'] or match['and_ru'] or ' กับ '}9:16", text)

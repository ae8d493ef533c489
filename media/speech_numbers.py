"""Numbers in words, for speech: English, Russian, Thai. Built on num2words (LGPL)."""

from __future__ import annotations

import re
from typing import Any

LONGEST_DIGITS = 15  # a longer one is a code, not a quantity: it is read digit by digit
_THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_POINT = {"en": "point", "th": "จุด"}


def western(text: str) -> str:
    """Thai digits as 0-9; as long as the text was."""
    return text.translate(_THAI_DIGITS)


def words(value: int, language: str, **how: Any) -> str:
    """A whole number in words, without commas and hyphens. `how` goes to num2words: `to`, and in Russian `case`, `gender`."""
    from num2words import num2words

    if language == "th" and value < 0:
        return "ลบ" + words(-value, language, **how)
    return re.sub(r"[,\-]", " ", str(num2words(value, lang=language, **how))).replace("  ", " ")


def digits(text: str, language: str) -> str:
    """Every digit by itself: a phone number, a code."""
    return " ".join(words(int(char), language) for char in text if char.isdigit())


PHONE = (
    r"(?<![\w.,/+-])(?:"
    r"\+\d{1,3}(?:[ -]?\(\d{2,4}\)|[ -]?\d{2,4}){2,5}"
    r"|(?:0\d{1,4}|\(0\d{1,4}\))(?:[ -]\d{2,5}){1,3}|0\d{8,10}"
    r"|8[ -]?\(?9\d\d\)?[ -]?\d{3}[ -]?\d\d[ -]?\d\d"
    r"|1[ -]\d{3}[ -]\d{3}[ -]\d{4}|(?:\d{3}[ -]|\(\d{3}\) ?)\d{3}-\d{4}|\d{3}-0\d{3}|\d{2,3}-\d\d-\d\d"
    r")(?![\w/]|[.,-]\d)"
)
"""A telephone number as it is written: with a plus, from 0 or 8, or in the groups that nothing else is written in."""


def phone(text: str, language: str) -> str:
    """A telephone number, group by group: in Russian each as a number, else digit by digit. `|` divides the words of its tokens."""
    plus = {"en": "plus ", "ru": "плюс ", "th": "บวก "}[language] if text.startswith("+") else ""
    said = [" ".join(_group(group, language) for group in re.findall(r"\d+", token)) for token in text.split()]
    return plus + "|".join(said)


def _group(text: str, language: str) -> str:
    whole = language == "ru" and len(text) <= 3 and not text.startswith("0")
    return words(int(text), language) if whole else digits(text, language)


def number(text: str, language: str, **how: Any) -> str:
    """A number as people write it (`1,234.5`, `1 234,5`, `-3`, `007`) in words."""
    clean = re.sub(r"[\s\u00a0\u202f]", "", western(text)).replace("−", "-")
    negative, clean = clean.startswith("-"), clean.lstrip("+-")
    whole, fraction = _split(clean, language)
    if len(whole) > LONGEST_DIGITS or (len(whole) > 1 and whole.startswith("0")):
        return digits(whole + fraction, language)
    minus = {"en": "minus ", "ru": "минус ", "th": "ลบ"}[language] if negative else ""
    if not fraction:
        return minus + words(int(whole), language, **how)
    if language == "ru" and len(fraction) <= 3:
        from num2words import num2words

        return minus + str(num2words(f"{whole}.{fraction}", lang="ru")).replace(",", "")
    if language == "ru":
        return f"{minus}{words(int(whole), 'ru')} и {digits(fraction, 'ru')}"
    return f"{minus}{words(int(whole), language)} {_POINT[language]} {digits(fraction, language)}"


def _split(text: str, language: str) -> tuple[str, str]:
    """Whole part and decimals. A separator before exactly three digits groups thousands, unless it is the language's decimal mark."""
    mark = "," if language == "ru" else "."
    other = "." if mark == "," else ","
    if re.fullmatch(rf"\d{{1,3}}(?:\{other}\d{{3}})+(?:\{mark}\d+)?", text):
        text = text.replace(other, "")
    whole, _, fraction = text.replace(other, mark).partition(mark)
    return whole or "0", fraction.replace(mark, "")


def plural(value: int, forms: tuple[str, str, str]) -> str:
    """The Russian noun after a number: (1 рубль, 2 рубля, 5 рублей)."""
    tens, ones = abs(value) % 100, abs(value) % 10
    if 11 <= tens <= 14 or ones == 0 or ones >= 5:
        return forms[2]
    return forms[0] if ones == 1 else forms[1]


_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
ROMAN = r"(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"


def roman(text: str) -> int:
    """XIV -> 14."""
    values = [_ROMAN[char] for char in text]
    return sum(-value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True))

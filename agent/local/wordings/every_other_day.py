"""«через день» where something comes again every other day, said so that it is no day from now: «4 шортса про чай через день»."""

from __future__ import annotations

import re

from agent.local import times
from agent.patterns import lazy

_EVERY_OTHER = lazy(r"(?<![а-яё])через день(?![а-яё])", re.IGNORECASE)
_SEVERAL = lazy(
    r"(?<![\w:.])(?:[2-9]|\d\d|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|серию|по одно[му]{1,2})\s+(?:[а-яё]+\s+){0,2}?"
    r"(?:ролик|видео|видос|рилс|клип|шортс|картин|рисун|открыт|пост|фото|цитат|совет|факт|рецепт)[а-яё]*",
    re.IGNORECASE,
)
"""So many things, which do not all go out on one day."""


def every_other_day(text: str) -> str:
    """The message so; as it was where one thing is put out a day from now."""
    found = _EVERY_OTHER.search(text)
    if found is None:
        return text
    every = times.read(text).every
    again = every is not None and every.start <= found.start() < every.end
    return f"{text[: found.start()]}каждые два дня{text[found.end() :]}" if again or _SEVERAL.search(text) else text

# ruff: noqa: E501 - patterns read better unbroken
"""One look of what there is, by the many ways it is written: "b&w", "b/w", «чб», "black and white". What stands in quotes is left."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.patterns import lazy

_GREY = lazy(r"(?<![\w@#.&/])b ?(?:&|/|'?n'?) ?w(?![\w&/])|(?<![\w@#.&/-])bw(?![\w&/.-])", re.IGNORECASE)
_GREY_RU = lazy(r"(?<![а-яё])(?:в )?ч ?[/\\-]? ?б(?:[еш]к[уеа])?(?![а-яё])", re.IGNORECASE)
_BLACK_AND_WHITE = lazy(
    r"\bblack[ -](?:and|n|&)[ -]white\b(?! (?!please|now|too|movie|film|look|and|but|then|plus|with)\w)|(?<![а-яё])ч[её]рно-бел[а-яё]+", re.IGNORECASE
)
"""One look of what there is, and no two colours."""
_HYPHEN = lazy(r"(?<=(?<![а-яё])ч[её]рно) (?=бел(?:ый|ым|ое|ого|ую|ая|ой|ые|о)(?![а-яё]))", re.IGNORECASE)
_QUOTED = lazy(r"([\"“«][^\"”»]*[\"”»])")


def in_full(request: Request) -> Request:
    """The message so. «чб» is a look only of a file at hand, or of what was made."""
    parts = _QUOTED.split(request.text)
    grey = bool(request.attachments or request.recent or request.earlier)
    text = "".join(part if at % 2 else _spelt_out(part, grey) for at, part in enumerate(parts))
    return replace(request, text=text) if text != request.text else request


def in_one_word(request: Request) -> Request:
    """The message, or the ones that an answer goes on with, with the one look of two colours as one word, where a file is at hand."""
    if not (request.attachments or request.earlier or (request.question and request.recent)):
        return request
    turns = [replace(turn, text=_BLACK_AND_WHITE.sub("monochrome", turn.text)) for turn in request.history] if request.question else request.history
    return replace(request, text=_BLACK_AND_WHITE.sub("monochrome", request.text), history=turns)


def _spelt_out(text: str, grey: bool) -> str:
    text = _HYPHEN.sub("-", _GREY.sub("black and white", text))
    return _GREY_RU.sub("чёрно-белым", text) if grey else text

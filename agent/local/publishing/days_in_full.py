# ruff: noqa: E501 - patterns read better unbroken
"""Days and hours that posts are spoken of by, written out: "move the wed one to thurs", "mondays stuff", "move tomorrow's to sunday", «на субботу на 12», «с 15 на 16».
"""

from __future__ import annotations

import re

from agent.local import times
from agent.local.publishing.post_words import SHIFTS
from agent.local.publishing.verb_first import thai_verb_first
from agent.patterns import lazy

_OF_A_DAY = lazy(r"\b(?:today|tomorrow|yesterday|\w+day)'s(?=\s+(?:to|until|till|by)\b)", re.IGNORECASE)
"""A post by its day alone: "move tomorrow's to sunday"."""


_SHORT_DAYS = {"mon": "monday", "tue": "tuesday", "tues": "tuesday", "wed": "wednesday", "weds": "wednesday", "thu": "thursday", "thur": "thursday", "thurs": "thursday", "fri": "friday", "sat": "saturday", "sun": "sunday", "tmrw": "tomorrow", "tmr": "tomorrow"}  # fmt: skip
_SHORT_DAY = lazy(rf"(?<!the )(?<!about )\b(?:{'|'.join(_SHORT_DAYS)})\b", re.IGNORECASE)
_SHORT_DAY_ANYWHERE = lazy(rf"\b(?:{'|'.join(_SHORT_DAYS)})\b", re.IGNORECASE)
_AN_HOUR = lazy(r"(?<=\bto )(?P<h>\d{1,2})(?::(?P<m>\d\d))?(?=\s*$)")
_AN_HOUR_RU = lazy(r"(?<=[а-яё]\s)на (?P<h>\d{1,2})(?::(?P<m>\d\d))?(?=\s*$)")
"""Behind a day that it is moved to: «на субботу на 12»."""
_BETWEEN_RU = lazy(r"(?<![а-яё])с \d{1,2}(?::\d\d)? на (?P<h>\d{1,2})(?::(?P<m>\d\d))?(?=\s*$)")
"""From one hour to another: «с 15 на 16»."""
_A_CLOCK_RU = lazy(r"(?:(?<![а-яё])с(?:о)? \d{1,2}:\d\d )?(?<![а-яё])на (?P<at>\d{1,2}:\d\d)(?=\s*[.!]*$)")
"""An hour with its minutes that something is moved to, whatever it was before: «с 20:00 на 21:15»."""
_DAYS_OWN = lazy(r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday)s(?=\s+(?:posts?|stuff|things?|reels?|videos?|clips?|stor(?:y|ies)|uploads?)\b)", re.IGNORECASE)
"""The day that they are of, with no apostrophe: "mondays stuff"."""


def with_whole_days(text: str) -> str:
    """The text with its days by their whole names: "move the wed one to thurs"."""
    return _SHORT_DAY_ANYWHERE.sub(lambda match: _SHORT_DAYS[match[0].lower()], text)


def in_full(text: str) -> str:
    """Days by their whole names, a post by its day alone as one, and the bare number that something is moved to as an hour."""
    text = re.sub(r"\bfor the (week|month)\b", r"this \1", text, flags=re.IGNORECASE)
    text = re.sub(r"(?<![а-яё])(вс[её]|те|тех), (что|котор[а-яё]+)(?![а-яё])", r"\1 \2", text, flags=re.IGNORECASE)
    text = _DAYS_OWN.sub(r"\1's", thai_verb_first(text))
    text = _OF_A_DAY.sub(r"\g<0> post", _SHORT_DAY.sub(lambda match: _SHORT_DAYS[match[0].lower()], text))
    if not SHIFTS.match(text):
        return text
    if between := _BETWEEN_RU.search(text):
        return f"{text[: between.start()]}на в {_half_told(int(between['h']))}:{between['m'] or '00'}"
    text = _A_CLOCK_RU.sub(r"на в \g<at>", text)
    hour = _AN_HOUR_RU.search(text)
    if hour and times.read(text[: hour.start()]).days:
        return f"{text[: hour.start()]}в {_half_told(int(hour['h']))}:{hour['m'] or '00'}"
    return _AN_HOUR.sub(_clock, text)


def _half_told(hour: int) -> int:
    """An hour by itself as one of the day's: nobody means three at night."""
    return hour + 12 if 1 <= hour < 7 else hour


def _clock(match: re.Match[str]) -> str:
    """An hour by itself with the half of the day that posts go out in: nobody means three at night."""
    hour, minute = int(match["h"]), match["m"] or "00"
    if hour > 23:
        return match[0]
    return f"{hour or 12}:{minute} am" if 7 <= hour < 12 or not hour else f"{hour - 12 if hour > 12 else hour}:{minute} pm"

# ruff: noqa: E501 - patterns read better unbroken
"""A number that a tool does not take, asked about, and the number that is answered: it takes the place of the first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from agent.contract import Request
from agent.local.drafting.answered import at_the_length
from agent.local.drafting.dialogue import earlier_wish
from agent.local.follow_ups.lengthened import says_how_much_more
from agent.local.slots.number import NUMBER, parse
from agent.local.wordings.plain_russian import numbers_first
from agent.local.words import CONTENT_WEIGHT, normalise, tokens
from agent.patterns import lazy
from agent.phrases import PHRASES

_LENGTHS = ("ask_shortest", "ask_longest")
_OTHERS = ("ask_range", "ask_at_least", "ask_at_most")
_UNIT = r"(?:seconds?|secs?|s|minutes?|mins?|секунд[ыуа]?|сек|с|минут[ыуа]?|мин|วินาที|วิ(?!ด)|นาที)"
_LENGTH = lazy(rf"(?<![\w.,:])(?P<n>{NUMBER})(?P<gap>[\s-]?)(?P<unit>{_UNIT})(?![^\W\d_\u0e00-\u0e7f])", re.IGNORECASE)
_OF_TIME = lazy(r"\b(?:hours?|minutes?|mins?|seconds?|secs?)\b|(?<![а-яё])(?:час|минут|секунд)[а-яё]*|ชั่วโมง|นาที|วินาที", re.IGNORECASE)
_MINUTES = lazy(r"m|мин|นาที", re.IGNORECASE)
_NUMBER = lazy(rf"(?<![\w.,:]){NUMBER}(?!\d)", re.IGNORECASE)
_SAID = {"en": "{n} seconds", "ru": "{n} секунд", "th": "{n} วินาที"}
_ARTICLES = ("a", "an")
"""No number in an answer: "draw a cat" is another wish."""
_LONGEST = 60  # characters; what is longer is another wish


def with_the_number(request: Request, language: str) -> Request:
    """The wish with the number that was answered; the request as it was where none was asked for, or none is answered."""
    if request.question and (whole := at_the_length(request.question, request.text, earlier_wish(request))):
        return replace(request, text=whole, question=None)
    asked = _asked(request.question or (request.history[-1].text if request.history and request.history[-1].role == "assistant" else ""))
    text = numbers_first(normalise(request.text))
    said = _LENGTH.search(text) or _NUMBER.search(text) if asked and len(text) <= _LONGEST else None
    if asked is None or said is None or said[0].lower() in _ARTICLES:
        return request
    key, told = asked
    n = parse(said["n"] if said.re.pattern == _LENGTH.pattern else said[0])
    seconds = n * 60 if said.re.pattern == _LENGTH.pattern and _MINUTES.match(said["unit"]) else n
    before = numbers_first(earlier_wish(request))
    if key in _LENGTHS:
        limit = float(told["low"] or told["high"])
        lengths = () if says_how_much_more(before) else _LENGTH.finditer(before)
        wrong = next((match for match in lengths if _is_beyond(match, limit, key)), None)
        whole = f"{seconds:g}{wrong['gap'] or ' '}{_unit(wrong['unit'])}" if wrong else _SAID.get(language, _SAID["en"]).format(n=f"{seconds:g}")
    else:
        wrong = next((match for match in _NUMBER.finditer(before) if f"{parse(match[0]):g}" == told["value"]), None)
        whole = f"{n:g}"
    text = f"{before[: wrong.start()]}{whole}{before[wrong.end() :]}" if wrong else whole
    return replace(request, text=f"{text}{_more(said)}", question=None)


def _more(said: re.Match[str]) -> str:
    """What the answer says beside the number: "two minutes, and a bit slower"."""
    rest = re.sub(r"^[\s,.;]*(?:(?:and|but|и|но|แล้ว|และ)\s+)?|[\s.!?]+$", "", said.string[said.end() :], flags=re.IGNORECASE)
    return f", {rest}" if any(token.base >= CONTENT_WEIGHT for token in tokens(rest)) else ""


def _is_beyond(match: re.Match[str], limit: float, key: str) -> bool:
    seconds = parse(match["n"]) * (60 if _MINUTES.match(match["unit"]) else 1)
    return seconds < limit if key == "ask_shortest" else seconds > limit


def _unit(unit: str) -> str:
    """Seconds in the words of the unit that was said, which may be minutes."""
    if not _MINUTES.match(unit):
        return unit
    return "วินาที" if "\u0e00" <= unit[0] <= "\u0e7f" else "секунд" if re.match("[а-я]", unit, re.IGNORECASE) else "seconds"


def asks_for_less(question: str | None) -> bool:
    """Whether a question is the one for a shorter length. «Один с» may be no second, so that one too short tells nothing for sure."""
    asked = _asked(question or "")
    return asked is not None and asked[0] == "ask_longest"


def speaks_of_time(text: str) -> bool:
    """Whether a text has a length of time in it: "how to spend an hour in Paris"."""
    return _OF_TIME.search(text) is not None


def _asked(question: str) -> tuple[str, dict[str, str]] | None:
    """Which of the questions for a number it is, with the bounds and the value that it names."""
    for key, pattern in _questions():
        if match := pattern.fullmatch(question):
            found = match.groupdict()
            return key, {name: found.get(name) or "" for name in ("low", "high", "value")}
    return None


@lru_cache(maxsize=1)
def _questions() -> tuple[tuple[str, re.Pattern[str]], ...]:
    names = ("field", "low", "high", "value")
    return tuple((key, re.compile(_as_pattern(told[key], names))) for told in PHRASES.values() for key in (*_LENGTHS, *_OTHERS))


def _as_pattern(text: str, names: Sequence[str]) -> str:
    pattern = re.escape(text)
    for name in names:
        pattern = pattern.replace(re.escape(f"{{{name}}}"), rf"(?P<{name}>.+?)", 1)
    return pattern

# ruff: noqa: E501 - patterns read better unbroken
"""Several lines in quotes that are to stand on a sheet: 'a poster for our sale, with the lines "Sat 5 Dec" and "Free entry" on it'."""

from __future__ import annotations

import re

from agent.patterns import lazy

_LEAD = r"(?:(?:with|and|it says|saying|that says|reading|write|со?|и|напиши|พร้อม|แล้ว)\s*)*(?:(?:the|these|two|three|эти|двумя|тремя)\s+)*(?P<lead>lines?|words?|text|texts|строк(?:ами|и)|строчк(?:ами|и)|надпис(?:ями|и|ью)|слов(?:ами|а)|текст(?:ом|ами)?|(?:มี|ใส่|เขียน)?(?:ข้อความ|คำ|บรรทัด)(?:ว่า)?)?\s*:?\s*"
QUOTED_LINES = lazy(
    rf"{_LEAD}(?P<all>\"[^\"]+\"(?:\s*(?:,|;|\band\b|(?<![а-яё])и(?![а-яё])|กับ|และ|\s)+\s*\"[^\"]+\")+)(?:\s*(?:on it|on the \w+|на н[её][йм]|ด้วย))?",
    re.IGNORECASE,
)
_QUOTED = lazy(r'"([^"]+)"')
_LINES = lazy(r"lines?|строк|строчк|บรรทัด", re.IGNORECASE)


def quoted_lines(text: str) -> list[str]:
    """The lines, where a text says nothing else; empty otherwise."""
    found = QUOTED_LINES.fullmatch(text.strip(" ,.;"))
    return [line.strip() for line in _QUOTED.findall(found["all"])] if found else []


def titled_and_lined(text: str) -> tuple[str, list[str]]:
    """The title and the lines below it that stand in a message one behind the other: called lines, none of them is the title."""
    found = next((match for match in QUOTED_LINES.finditer(text) if match["lead"]), None)
    lines = [line.strip() for line in _QUOTED.findall(found["all"])] if found else []
    if not found or len(lines) < 2:
        return "", []
    return ("", lines) if _LINES.match(found["lead"]) else (lines[0], lines[1:])

# ruff: noqa: E501 - patterns read better unbroken
"""Dates that share the name of their month, each with it: "on 3, 5 and 8 december", «3, 5 и 8 декабря», "วันที่ 3, 5 และ 8 ธันวาคม"."""

from __future__ import annotations

import re

from agent.patterns import lazy

_MONTH_EN = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b"
_MONTH_RU = r"(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?![а-яё])"
_MONTH_TH = r"(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)(?:คม|ยน|พันธ์)?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_AND = r"\s*(?:,\s*(?:and|и|และ)?|&|\band\b|(?<![а-яё])и(?![а-яё])|และ|กับ)\s*"
_BEHIND = lazy(
    rf"(?<![\d:.])(?P<days>{_DAY}(?:{_AND}(?:the |วันที่\s?)?{_DAY}){{1,11}})(?P<month>\s?(?:of )?(?:{_MONTH_EN}|{_MONTH_RU}|{_MONTH_TH}))", re.IGNORECASE
)
_BEFORE = lazy(rf"(?<![a-z])(?P<month>{_MONTH_EN})\.? (?P<days>{_DAY}(?:{_AND}(?:the )?{_DAY}){{1,11}})(?![\d:.]|\s?(?:am|pm|:))", re.IGNORECASE)
_ONE = lazy(r"\d{1,2}(?:st|nd|rd|th)?", re.IGNORECASE)


def dates_of_one_month(text: str) -> list[tuple[int, int]]:
    """Where several dates of one month stand."""
    return [found.span() for pattern in (_BEFORE, _BEHIND) for found in pattern.finditer(text)]


def each_with_its_month(text: str) -> str:
    """The text so; as it was where no dates share a month."""

    def behind(found: re.Match[str]) -> str:
        days = [day[0] for day in _ONE.finditer(found["days"])]
        if not all(1 <= int(re.sub(r"\D", "", day)) <= 31 for day in days):
            return found[0]
        return _ONE.sub(lambda day: f"{day[0]}{found['month']}", found["days"])

    def before(found: re.Match[str]) -> str:
        return _ONE.sub(lambda day: f"{found['month']} {day[0]}", found["days"])

    return _BEFORE.sub(before, _BEHIND.sub(behind, text))

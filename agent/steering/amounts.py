# ruff: noqa: E501 - word lists are read better unbroken
"""Sums of money in a message, in digits or in words ("twenty five dollars a day", "пятьсот в месяц", "วันละสามร้อยบาท")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from agent.patterns import lazy
from agent.steering.words import PERIODS

_UNITS: dict[str, int] = {
    word: value
    for value, spelt in {
        1: "one один одна одну หนึ่ง เอ็ด นึง", 2: "two два две двух สอง ยี่", 3: "three три трёх трех สาม", 4: "four четыре четырёх четырех สี่", 5: "five пять пяти ห้า", 6: "six шесть шести หก",
        7: "seven семь семи เจ็ด", 8: "eight восемь восьми แปด", 9: "nine девять девяти เก้า", 10: "ten десять десяти", 11: "eleven одиннадцать", 12: "twelve двенадцать", 13: "thirteen тринадцать",
        14: "fourteen четырнадцать", 15: "fifteen пятнадцать пятнадцати", 16: "sixteen шестнадцать", 17: "seventeen семнадцать", 18: "eighteen восемнадцать", 19: "nineteen девятнадцать",
        20: "twenty двадцать двадцати", 30: "thirty тридцать тридцати", 40: "forty fourty сорок сорока", 50: "fifty пятьдесят пятидесяти", 60: "sixty шестьдесят шестидесяти", 70: "seventy семьдесят семидесяти",
        80: "eighty восемьдесят восьмидесяти", 90: "ninety девяносто", 100: "сто ста", 200: "двести двухсот", 300: "триста трёхсот трехсот", 400: "четыреста", 500: "пятьсот пятисот", 600: "шестьсот", 700: "семьсот",
        800: "восемьсот", 900: "девятьсот",
    }.items()
    for word in spelt.split()
}  # fmt: skip
_TIMES: dict[str, int] = {
    word: value
    for value, spelt in {
        10: "สิบ", 100: "hundred ร้อย", 1000: "thousand grand k тысяча тысячи тысяч тысячу тыс к พัน", 10_000: "หมื่น", 100_000: "แสน", 1_000_000: "million миллион миллиона миллионов ล้าน",
    }.items()
    for word in spelt.split()
}  # fmt: skip
_THAI = "|".join(sorted((word for word in [*_UNITS, *_TIMES] if word >= "ก"), key=len, reverse=True))
_SPACED = "|".join(sorted((word for word in [*_UNITS, *_TIMES] if word < "ก"), key=len, reverse=True))
_FIGURE = r"\d{1,9}(?:[  ,]\d{3})*(?:[.,]\d{1,2})?(?!\d)"
_SPELT = lazy(rf"(?:(?<!\w)(?:(?:a (?=hundred|thousand|grand))|{_FIGURE} ?)?(?:{_SPACED})(?!\w)\.?(?:(?:[ -]|\band\b)*(?:{_SPACED})(?!\w)\.?)*)|(?:{_FIGURE} ?)?(?:{_THAI})+")

_CURRENCIES = {
    "USD": r"\$|us\$|usd|dollars?|bucks?|доллар\w*|бакс\w*|ดอลลาร์|เหรียญ|ดอล",
    "CENT": r"cents?|цент\w*|เซนต์",
    "RUB": r"₽|rub|rubles?|roubles?|руб\w*|р|รูเบิล",
    "THB": r"฿|thb|baht|бат\w?|บาท",
    "EUR": r"€|eur|euros?|евро|ยูโร",
    "GBP": r"£|gbp|pounds?|quid|фунт\w*|ปอนด์",
}
_CURRENCY = "|".join(rf"(?P<{name}>(?:{pattern})(?![a-zа-яё]))" for name, pattern in _CURRENCIES.items())
_AMOUNT = lazy(rf"(?P<before>[$€£฿₽]|usd )?\s?(?<![\d.,:])(?P<n>{_FIGURE})\s?(?:{_CURRENCY})?")
_ONE = lazy(r"\ba (?=dollar\b|buck\b)|(?<!\d)(?<!\d )(?<!\w)(?=доллара?(?!\w))")
_SIGNS = {"$": "USD", "usd ": "USD", "€": "EUR", "£": "GBP", "฿": "THB", "₽": "RUB"}
# What may follow a bare number that is a sum: else it counts something ("3 posts a day").
_ENDS = lazy(r"\s*(?:$|[,.;!?]|(?:a|per|each|every|in|for the|and|max|maximum|tops|at most|total|daily|monthly)\b|/|(?:в|за|на|и|а|максимум)\s|ต่อ|และ|แล้ว|เดือนละ|วันละ|ครับ|ค่ะ|(?<!โย)คะ|นะ|พอ)")


@dataclass(frozen=True)
class Sum:
    """An amount of money. `currency`: "" where none was named; `period` is the time it was named beside."""

    amount: Decimal
    currency: str
    period: str | None = None


def sums(said: str) -> list[Sum]:
    """Every amount of money in a text of `plain` words, with its period. A number without a currency counts only beside a period."""
    text = _ONE.sub("1 ", _digits(said))
    times = [(name, match.start(), match.end()) for name, pattern in PERIODS.items() for match in pattern.finditer(text)]
    found: list[Sum] = []
    amounts = list(_amounts(text))
    for match, amount, currency in amounts:
        near = sorted(
            (gap, name, start, end)
            for name, start, end in times
            if (gap := _gap(match, start, end)) <= min(_gap(other, start, end) for other, _, _ in amounts) or len(times) > 1
        )
        period = near[0] if near else None
        if period:  # each word of time belongs to one sum, where there are several
            times = [time for time in times if len(times) == 1 or (time[1], time[2]) != (period[2], period[3])]
        if currency or period:
            found.append(Sum(amount, currency, period[1] if period else None))
    named = next((one.currency for one in found if one.currency), "")
    return [Sum(one.amount, one.currency or named, one.period) for one in found]


def _gap(amount: re.Match[str], start: int, end: int) -> int:
    return max(start - amount.end(), amount.start() - end)


def _amounts(text: str) -> Iterator[tuple[re.Match[str], Decimal, str]]:
    for match in _AMOUNT.finditer(text):
        currency = _SIGNS.get(match["before"] or "", "") or next((name for name in _CURRENCIES if match[name]), "")
        if not currency and not _ENDS.match(text, match.end()):
            continue
        amount = _figure(match["n"])
        yield (match, amount / 100, "USD") if currency == "CENT" else (match, amount, currency)


def _digits(said: str) -> str:
    """Numbers in words as digits."""
    return _SPELT.sub(_spelt, said)


def _spelt(match: re.Match[str]) -> str:
    parts = re.findall(rf"{_FIGURE}|{_THAI}|(?:{_SPACED})(?!\w)", match[0])
    whole, part = Decimal(0), Decimal(0)
    for word in parts:
        if word in _TIMES:
            times = _TIMES[word]
            if times >= 1000:
                whole, part = whole + (part or 1) * times, Decimal(0)
            else:
                tens = part % times if times > 1 else Decimal(0)
                part = part - tens + (tens or 1) * times
        else:
            part += _UNITS.get(word) or _figure(word)
    total = whole + part
    spelt = f"{total:f}"
    return f" {spelt} " if match[0][-1] >= "ก" or match[0].startswith(" ") else spelt


def _figure(text: str) -> Decimal:
    """ "5 000", "1,500", "0,5"."""
    text = re.sub(r"[  ](?=\d{3})|,(?=\d{3}(?!\d))", "", text)
    return Decimal(text.replace(",", "."))

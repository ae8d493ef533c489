# ruff: noqa: E501 - patterns read better unbroken
"""Numbers as times are told with them: "at six", «в шесть», "หกโมง", "half an hour"."""

from __future__ import annotations

NUMBERS = {
    **dict(zip(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], range(1, 13), strict=True)),
    **dict(zip(["หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ", "สิบเอ็ด"], range(1, 12), strict=True)),
    **dict(zip(["час", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять", "одиннадцать", "двенадцать"], range(1, 13), strict=True)),
    "an": 1, "a": 1, "half an": 0.5, "a couple of": 2, "пол": 0.5, "две": 2, "полтора": 1.5, "ครึ่ง": 0.5, "сколько": 0,
}  # fmt: skip
EN = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
TH = "หนึ่ง|สองทุ่ม(?!)|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบเอ็ด|สิบ"
RU = "одиннадцать|двенадцать|час|два|три|четыре|пять|шесть|семь|восемь|девять|десять"

_LATE = ["тринадцать", "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать", "двадцать", "двадцать один", "двадцать два", "двадцать три"]
_LATE_EN = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "twenty one", "twenty two", "twenty three"]
HOURS = {**NUMBERS, **dict(zip(_LATE, range(13, 24), strict=True)), **dict(zip(_LATE_EN, range(13, 24), strict=True)), "ноль": 0}
"""What an hour of the day is called, those past noon too."""
RU_LATE = "|".join(reversed(_LATE))
RU_HOUR, EN_HOUR = f"{RU_LATE}|{RU}", "|".join([*reversed(_LATE_EN), EN])
MINUTES = {
    "ноль ноль": 0, "ноль пять": 5, "десять": 10, "пятнадцать": 15, "двадцать пять": 25, "двадцать": 20, "тридцать пять": 35, "тридцать": 30, "сорок пять": 45, "сорок": 40, "пятьдесят пять": 55, "пятьдесят": 50,
    "hundred": 0, "oh five": 5, "ten": 10, "fifteen": 15, "twenty five": 25, "twenty": 20, "thirty five": 35, "thirty": 30, "forty five": 45, "forty": 40, "fifty five": 55, "fifty": 50,
}  # fmt: skip
"""What the minutes behind an hour are called: «восемнадцать тридцать», "seven fifteen"; the longer name before its beginning."""
RU_MINUTES, EN_MINUTES = ("|".join(name for name in MINUTES if name.isascii() == english) for english in (False, True))


def number_said(text: str) -> float:
    """A number in words or digits."""
    low = text.lower().strip()
    return NUMBERS[low] if low in NUMBERS else float(low.replace(",", "."))

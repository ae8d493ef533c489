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


def number_said(text: str) -> float:
    """A number in words or digits."""
    low = text.lower().strip()
    return NUMBERS[low] if low in NUMBERS else float(low.replace(",", "."))

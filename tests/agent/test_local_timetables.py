# ruff: noqa: E501 - a table of sentences reads better unbroken
"""A timetable or opening hours on a sheet: a line for each day that is told, and nothing to be posted."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "title", "details"),
    [
        ("make a timetable poster: mon wed fri 9am yoga, tue thu 7pm pilates", "Timetable", ["Mon wed fri 9am yoga", "Tue thu 7pm pilates"]),
        ("poster with our opening hours: mon-fri 9-18, sat 10-16, sunday closed", "Our opening hours", ["Mon-fri 9-18", "Sat 10-16", "Sunday closed"]),
        ("timetable for Lotus Yoga: Mon, Wed and Fri 7:30 Hatha; Tue 18:00 Yin; Sun 10:00 Family yoga - as a picture", "Timetable for Lotus Yoga", ["Mon, Wed and Fri 7:30 Hatha", "Tue 18:00 Yin", "Sun 10:00 Family yoga"]),
        ("yoga mon 9am, pilates tue 7pm, boxing sat 10am - make a timetable poster", "Timetable", ["Yoga mon 9am", "Pilates tue 7pm", "Boxing sat 10am"]),
        ("пн ср пт 9:00 йога, вт чт 19:00 пилатес — сделай расписание картинкой", "Расписание", ["Пн ср пт 9:00 йога", "Вт чт 19:00 пилатес"]),
        ("нужна табличка с часами работы: пн-пт с 10 до 19, сб с 11 до 17, вс выходной", "Часы работы", ["Пн-пт с 10 до 19", "Сб с 11 до 17", "Вс выходной"]),
        ("нужен плакат с графиком работы кофейни: будни 8:00-21:00, выходные 9:00-22:00", "График работы кофейни", ["Будни 8:00-21:00", "Выходные 9:00-22:00"]),
        ("ทำป้ายเวลาเปิดร้าน จันทร์-ศุกร์ 9.00-18.00 เสาร์ 10.00-16.00 อาทิตย์ปิด", "เวลาเปิดร้าน", ["จันทร์-ศุกร์ 9.00-18.00", "เสาร์ 10.00-16.00", "อาทิตย์ปิด"]),
        ("ตารางคลาสปั้นดิน เสาร์ 10.00 เด็ก อาทิตย์ 13.00 ผู้ใหญ่ ทำเป็นโปสเตอร์", "ตารางคลาสปั้นดิน", ["เสาร์ 10.00 เด็ก", "อาทิตย์ 13.00 ผู้ใหญ่"]),
    ],
)  # fmt: skip
def test_each_day_is_a_line(house: list[Tool], text: str, title: str, details: list[str]) -> None:
    (tool, args), *more = said(planned(house, text))
    assert not more and tool == "image.generate" and (args["title"], args["details"]) == (title, details)


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("make a video about our opening hours: mon-fri 9-18, sat 10-16", "video.short"),
        ("remember our opening hours: mon-fri 9-18, sat 10-16", "memory.remember"),
        ("сделай график постов: пн 9:00 йога, вт 19:00 пилатес", "script.calendar"),
    ],
)
def test_what_is_no_sheet_stays_what_it_is(house: list[Tool], text: str, tool: str) -> None:
    assert [name for name, _ in said(planned(house, text))] == [tool]

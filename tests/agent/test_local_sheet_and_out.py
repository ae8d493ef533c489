
"""A sheet that goes out at a time: the time is the post's, the days that the sheet tells of stay its own."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "when", "details"),
    [
        ('make a poster "Grand Opening" and post it on Facebook on 5 December at 9am', "2026-12-05T09:00", None),
        ("make a poster 'Trial day' แล้วลง Facebook กับ IG วันที่ 2 ธันวา 6pm", "2026-12-02T18:00", None),
        ('make a poster "Open Sunday" and post on IG วันที่ 10 ธ.ค. 11am', "2026-12-10T11:00", None),
        ("сделай плакат «Скидка на торты» и выложи в фейсбук 5 декабря в 10 утра", "2026-12-05T10:00", None),
        ("сделай афишу концерта 20 декабря и выложи завтра в 10 в фейсбук", "2026-11-21T10:00", ["20 декабря"]),
        ("ทำใบปลิวคลาสโยคะฟรี แล้วลง IG วันที่ 15 ธันวา 8 โมง", "2026-12-15T08:00", ["ฟรี"]),
        ("ทำ poster โปรฟอกสีฟัน post ลง FB วันที่ 9 ธ.ค. เที่ยง", "2026-12-09T12:00", None),
        ('สร้างโปสเตอร์ "ปิดร้าน 1 วัน" จากนั้นโพสต์ลงเฟซบุ๊ก วันอังคาร 5 โมงเย็น', "2026-11-24T17:00", None),
        ("ทำโปสเตอร์วันพ่อ แล้วตั้งเวลาโพสต์ลง IG วันที่ 5 ธันวาคม เวลา 7:30", "2026-12-05T07:30", None),
        ("ทำแบนเนอร์ 'Happy New Year' แล้ว schedule ลง IG วันที่ 31 ธันวา 11pm", "2026-12-31T23:00", None),
        ("ทำโปสเตอร์ห้องพักลด 20% แล้วโพสต์ลง FB 1 ธันวา 9 โมงเช้า", "2026-12-01T09:00", ["ลด 20%"]),
        ("ทำโปสเตอร์ลดราคาเค้ก แล้วลง Facebook วันที่ 5 ธันวา 10 โมง", "2026-12-05T10:00", None),
        ("ทำโปสเตอร์คอนเสิร์ต วันที่ 20 ธ.ค. 7pm แล้วโพสต์ลง FB พรุ่งนี้ 10 โมง", "2026-11-21T10:00", ["วันที่ 20 ธันวาคม 7pm"]),
        ('make a poster "Open House 12 December" and post it on Instagram tomorrow at noon', "2026-11-21T12:00", None),
    ],
)
def test_the_time_is_when_it_goes_out(house: list[Tool], text: str, when: str, details: list[str] | None) -> None:
    (made, sheet), (tool, post) = said(planned(house, text))
    assert (made, tool) == ("image.generate", "publishing.plan")
    assert str(post["when"]).startswith(when)
    assert sheet.get("details") == details


@pytest.mark.parametrize(
    ("text", "details"),
    [
        ("ทำโปสเตอร์งานวิ่ง วันที่ 12 ธันวา 6 โมงเช้า ที่อ่างแก้ว", ["วันที่ 12 ธันวา", "6 โมงเช้า", "ที่อ่างแก้ว"]),
        ("make a poster for the bake sale on 12 December at 9am", ["12 December at 9am"]),
    ],
)
def test_what_is_not_put_out_tells_its_own_day(house: list[Tool], text: str, details: list[str]) -> None:
    ((tool, sheet),) = said(planned(house, text))
    assert (tool, sheet["details"]) == ("image.generate", details)


@pytest.mark.parametrize(
    ("text", "answer", "when"),
    [
        ("ทำโปสเตอร์แมว แล้วโพสต์ลง IG วันศุกร์", "9 โมง", "2026-11-27T09:00"),
        ("make a poster about cats แล้ว post ลง IG วันที่ 5 ธันวา", "6pm", "2026-12-05T18:00"),
    ],
)
def test_a_day_alone_is_asked_for_its_hour(house: list[Tool], text: str, answer: str, when: str) -> None:
    assert planned(house, text).question
    (_, sheet), (_, post) = said(planned(house, text, answer))
    assert str(post["when"]).startswith(when) and "details" not in sheet

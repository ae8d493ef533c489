# ruff: noqa: E501 - tables read better unbroken
"""Several days of next week: each of them once, in that week, and none of them again."""

from __future__ import annotations

from datetime import datetime

import pytest

from agent.local import times
from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]
PLAN, POST, CALENDAR = "publishing.plan", "publishing.post", "script.calendar"
_FILM, _PICTURE = "video:a.mp4", "image:a.jpg"


def _days(plan: object) -> list[str]:
    """The days that things go out on once, "07" of December; with "again" behind what comes again."""
    return [str(args["when"])[8:10] + (" again" if args.get("every") else "") for tool, args in said(plan) if tool in (PLAN, POST)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "file", "days"),
    [
        ("share this on facebook tuesday to friday next week at 5pm", _PICTURE, ["24", "25", "26", "27"]),
        ("post this on tiktok monday and thursday next week at 7pm", _FILM, ["23", "26"]),
        ("i want this up on instagram next week on monday, wednesday and friday at 8am", _PICTURE, ["23", "25", "27"]),
        ("publish it on telegram from monday to wednesday next week at 10:00", _FILM, ["23", "24", "25"]),
        ("upload this to youtube next week tue thu and sat, 6pm", _FILM, ["24", "26", "28"]),
        ("post this on tiktok weekdays next week at 7am", _FILM, ["23", "24", "25", "26", "27"]),
        ("post this on tiktok mon/wed/fri next week at 7am", _FILM, ["23", "25", "27"]),
        ("выложи это в телеграм в понедельник, среду и пятницу на следующей неделе в 18:00", _PICTURE, ["23", "25", "27"]),
        ("запости это в инсту со вторника по четверг на следующей неделе в 9 утра", _PICTURE, ["24", "25", "26"]),
        ("опубликуй в тикток на следующей неделе во вторник и субботу в 20:00", _FILM, ["24", "28"]),
        ("выложи этот ролик в ютуб с пн по чт следующей недели в 12:00", _FILM, ["23", "24", "25", "26"]),
        ("โพสต์รูปนี้ลงเฟสวันจันทร์ พุธ และศุกร์หน้า ตอน 6 โมงเย็น", _PICTURE, ["23", "25", "27"]),
        ("โพสต์คลิปนี้ลงติ๊กต็อกวันจันทร์ถึงวันพฤหัสสัปดาห์หน้า ตอน 18:00", _FILM, ["23", "24", "25", "26"]),
        ("ลงรูปนี้ในไอจีสัปดาห์หน้าวันอังคารกับวันเสาร์ ตอน 9 โมงเช้า", _PICTURE, ["24", "28"]),
        # not all of them are next week's
        ("post this on tiktok on friday and monday next week at 7pm", _FILM, ["20", "23"]),
        ("post this on facebook today and on monday next week at noon", _PICTURE, ["20", "23"]),
        ("post this on tiktok tomorrow and next wednesday at 6pm", _FILM, ["21", "25"]),
        ("выложи это в телеграм сегодня и в среду на следующей неделе в 12:00", _PICTURE, ["20", "25"]),
        ("post this on tiktok on tuesday next week at 6pm", _FILM, ["24"]),
        # they come again
        ("post this on facebook every monday and thursday at 6pm", _PICTURE, ["23 again"]),
        ("post this on facebook every monday and thursday starting next week at 6pm", _PICTURE, ["23 again"]),
        ("выкладывай это в телеграм с понедельника по пятницу со следующей недели в 9 утра", _PICTURE, ["23 again"]),
        ("post this on facebook monday to thursday at 6pm", _PICTURE, ["23 again"]),
    ],
)
def test_each_day_of_next_week_is_one_day(text: str, file: str, days: list[str], house: House) -> None:
    assert _days(planned(house, text, files=[file])) == days


@pytest.mark.parametrize(
    ("text", "topics", "days"),
    [
        ("4 shorts: bees, wasps, ants and moths. post them on instagram mon to thu next week at 6pm", ["bees", "wasps", "ants", "moths"], ["23", "24", "25", "26"]),
        ("I'd like 3 shorts: bees, wasps and ants. put them on tiktok mon, tues and weds next week at 6pm", ["bees", "wasps", "ants"], ["23", "24", "25"]),
        ("make 3 shorts about bees, wasps and ants and post them on instagram on mon, tues and weds next week at 6pm", ["bees", "wasps", "ants"], ["23", "24", "25"]),
        ("write 3 posts about sleep, food and water and post them on telegram mon, wed and fri next week at 9am", ["sleep", "food", "water"], ["23", "25", "27"]),
        ("make a video about bees for tiktok and put it out on monday and tuesday of next week at 9am", ["bees"], ["23", "24"]),
        ("сделай 3 ролика: про чай, кофе и какао, и выложи в тикток с понедельника по среду на следующей неделе в 19:00", ["чай", "кофе", "какао"], ["23", "24", "25"]),
        ("3 ролика: чай, кофе, какао. выложи их в тикток в пн, вт и ср на следующей неделе в 18:00", ["чай", "кофе", "какао"], ["23", "24", "25"]),
        ("ทำคลิป 3 คลิปเรื่องชา กาแฟ โกโก้ ลงติ๊กต็อกวันจันทร์ถึงพุธสัปดาห์หน้า 1 ทุ่ม", ["ชา", "กาแฟ", "โกโก้"], ["23", "24", "25"]),
    ],
)
def test_so_many_things_go_out_one_each_of_those_days(text: str, topics: list[str], days: list[str], house: House) -> None:
    plan = planned(house, text)
    assert [args["topic"] for _, args in said(plan) if args.get("topic")] == topics
    assert _days(plan) == days


def test_a_calendar_of_next_week_keeps_its_days(house: House) -> None:
    ((tool, args),) = said(planned(house, "make a content plan for next week, mon to thurs, for a cafe"))
    assert (tool, args["weekdays"], args["start"], args["days"]) == (CALENDAR, ["mon", "tue", "wed", "thu"], "2026-11-23", 7)


@pytest.mark.parametrize(
    ("text", "day"),
    [("วันศุกร์หน้า 11 โมง", "2026-12-11"), ("วันพุธหน้า 10 โมง", "2026-12-09"), ("วันศุกร์นี้ 11 โมง", "2026-12-04"), ("วันจันทร์หน้า 9 โมง", "2026-12-07")],
)
def test_a_thai_day_of_next_week_is_not_this_weeks(text: str, day: str) -> None:
    monday = datetime.fromisoformat("2026-11-30T10:00:00+07:00")
    assert str(times.read(text).when(monday))[:10] == day

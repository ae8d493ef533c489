# ruff: noqa: E501 - tables of sentences read better unbroken
"""Something new that goes out again and again: each time another one, on its own day, as long as was said."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.local.drafting import series
from agent.local.drafting.expanding import nth
from tests.agent.conversations import NOW, planned, said
from tools.contract import Tool

House = list[Tool]


def outline(house: House, *turns: str, files: tuple[str, ...] = ()) -> tuple[list[dict[str, object]], list[dict[str, object]]]:
    """What is made and what goes out: the arguments of both."""
    steps = said(planned(house, *turns, files=files))
    return [args for tool, args in steps if tool != "publishing.plan"], [args for tool, args in steps if tool == "publishing.plan"]


@pytest.mark.parametrize(
    ("turns", "number", "apart"),
    [
        (("every Friday at 6pm a new clip about houseplants on tiktok",), 4, 7),
        (("make a video about coffee every Monday at 9am and put it on TikTok",), 4, 7),
        (("make videos about houseplants, one every day for two weeks at 6pm, on tiktok",), 14, 1),
        (("every day for a week at 8am post a short about space facts on instagram",), 7, 1),
        (("I want a weekly series on gardening, posted every Sunday at noon on my page",), 4, 7),
        (("Every Monday morning at 9 publish one new tip about gardening on my page",), 4, 7),
        (("make me a daily short about space facts", "youtube", "7pm"), 7, 1),
        (("every Friday a new clip about houseplants", "tiktok at 6pm, for two months"), 9, 7),
        (("every Friday at 6pm a new clip about houseplants on tiktok", "for three months"), 14, 7),
        (("каждую пятницу новый ролик про кофе", "в телеграм", "в 18:00"), 4, 7),
        (("сделай серию про историю кофе, по одному ролику каждый вторник в 19:00 в телеграм, 6 выпусков",), 6, 7),
        (("ทุกวันจันทร์ 6 โมงเย็น ลงคลิปใหม่เรื่องจัดบ้านใน tiktok",), 4, 7),
        (("каждую среду в 12 ролик на ютуб про законы для чайников, 30 сек",), 4, 7),
        (("хочу чтобы каждый понедельник в 9 утра на ютуб выходило по одному шортсу с советами по английскому",), 4, 7),
        (("ทุกวันศุกร์ทุ่มนึง โพสต์คลิปเรื่องผี 30 วิ ลงติ๊กต๊อก",), 4, 7),
        (("ทุกวันสองทุ่ม ลงเฟซ คลิปธรรมะสั้นๆ 15 วิ",), 7, 1),
        (("ทุกวันศุกร์ทำคลิปใหม่เกี่ยวกับกาแฟ", "tiktok", "18:00"), 4, 7),
    ],
)
def test_each_time_another_one_is_made(turns: tuple[str, ...], number: int, apart: int, house: House) -> None:
    made, out = outline(house, *turns)
    assert (len(made), len(out)) == (number, number)
    assert len({(args.get("angle"), args.get("seed")) for args in made}) == number
    assert len({str(args["topic"]) for args in made}) == 1
    days = [datetime.fromisoformat(str(args["when"])) for args in out]
    assert all(later - earlier == timedelta(days=apart) for earlier, later in pairwise(days))
    assert all("every" not in args for args in out)


@pytest.mark.parametrize(
    ("text", "files", "times"),
    [
        ("make a short about tea and post it every day at 6pm on tiktok", (), None),
        ("make a short about tea and post it every day at 6pm on tiktok for a week", (), 7),
        ("post this every day for two weeks at 9am on tiktok", ("video",), 14),
        ("post the same video every Friday at 6pm on youtube, 5 times", ("video",), 5),
        ("сделай ролик про чай и публикуй его каждый день в 18:00 в телеграм", (), None),
    ],
)
def test_one_thing_goes_out_again(text: str, files: tuple[str, ...], times: int | None, house: House) -> None:
    _, (out,) = outline(house, text, files=files)
    assert out["every"]
    assert out.get("times") == times


def test_it_ends_where_was_said(house: House) -> None:
    _, out = outline(house, "каждую пятницу в 18:00 выкладывай новый ролик про кофе в инстаграм до конца года")
    last = datetime.fromisoformat(str(out[-1]["when"]))
    assert last.year == NOW.year
    assert (last + timedelta(days=7)).year == NOW.year + 1


def test_a_bare_number_of_what_goes_out_at_an_hour_is_asked_about(house: House) -> None:
    batch = "every Friday at 6pm a new clip about houseplants on tiktok"
    question = planned(house, batch, "make it 8").question or ""
    assert "8 videos" in question
    assert "20:00" in question
    assert len(outline(house, batch, "make it 8", "8 videos")[0]) == 8
    made, out = outline(house, batch, "make it 8", "the second")
    assert len(made) == 4
    assert {str(args["when"])[11:16] for args in out} == {"20:00"}


@given(st.integers(1, 30), st.sampled_from(["day", "week:fri", "week:mon,thu", "day:2", "month"]))
def test_as_many_as_fall_into_the_time(weeks: int, rule: str) -> None:
    number = series.told(f"every day for {weeks} weeks").number(NOW, rule)
    assert number >= 1
    end = (NOW + timedelta(weeks=weeks)).date()
    assert datetime.fromisoformat(nth(NOW.isoformat(), rule, number)).date() >= end
    assert number == 1 or datetime.fromisoformat(nth(NOW.isoformat(), rule, number - 1)).date() < end


@pytest.mark.parametrize("text", ["a video about living on $3 a day for a month", 'a poster "every day for a week"', "a video about a week in Paris"])
def test_no_time_is_read_where_nothing_recurs(text: str) -> None:
    assert series.told(text).text == text

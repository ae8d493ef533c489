
"""Content calendars up to a day, and of whose posts they are, said in the midst of the wish."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]
CALENDAR = "script.calendar"


@pytest.mark.parametrize(
    ("text", "topic", "per_week", "days"),
    [
        ("make me a content plan for my flower shop, two posts a week until christmas", "flower shop", 2, 34),
        ("do me a content plan for the rowing club, 2 posts a week till new year", "rowing club", 2, 41),
        ("do me a content plan for the school fair through december 10th", "school fair", None, 20),
        ("plan posts for the yoga studio till new year, 4 a week", "yoga studio", 4, 41),
        ("content calendar for a dog groomer up to 15 december", "dog groomer", None, 25),
        ("i need a posting plan for the gym between now and xmas, 3 per week", "gym", 3, 34),
        ("a content plan for our museum until the end of the year, one post a week", "museum", 1, 41),
        ("plan out the podcast's posts up to christmas, twice a week", "podcast", 2, 34),
        ("plan my gym's content until the end of january, 4 posts a week", "gym", 4, 72),
        ("can you plan what the cafe posts until the 20th of december, every other day", "cafe", 4, 30),
        ("what should my bakery post until christmas, twice a week?", "bakery", 2, 34),
        ("what should the toy shop be posting between now and xmas, 5 a week? do me a plan", "toy shop", 5, 34),
        ("content ideas for the choir up to xmas, 2 a week", "choir", 2, 34),
        ("контент-план для пекарни до нового года, 3 поста в неделю", "пекарня", 3, 41),
        ("сделай план постов для мастерской до 20 декабря, по два поста в неделю", "мастерская", 2, 30),
        ("составь контент-план для цветочного магазина до конца года", "цветочный магазин", None, 41),
        ("распиши посты для спортзала до конца января, 2 в неделю", "спортзал", 2, 72),
        ("ทำแผนคอนเทนต์ร้านดอกไม้ถึงปีใหม่ อาทิตย์ละ 3 โพสต์", "ร้านดอกไม้", 3, 41),
        ("วางแผนโพสต์ร้านกาแฟจนถึงคริสต์มาส สัปดาห์ละ 2 โพสต์", "ร้านกาแฟ", 2, 34),
        ("ขอแพลนคอนเทนต์ร้านเบเกอรี่ถึงวันที่ 15 ธันวาคม", "ร้านเบเกอรี่", None, 25),
        ("ช่วยวางแผนคอนเทนต์ให้คลินิกถึงสิ้นปี อาทิตย์ละโพสต์", "คลินิก", 1, 41),
    ],
)
def test_a_calendar_ends_on_the_day_that_is_told(text: str, topic: str, per_week: int | None, days: int, house: House) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["topic"], args.get("per_week"), args["start"], args["days"]) == (CALENDAR, topic, per_week, "2026-11-21", days)


@pytest.mark.parametrize(
    ("text", "start", "days"),
    [
        ("content plan for the bakery from 1 december till christmas, 5 posts a week", "2026-12-01", 24),
        ("контент-план для пекарни с 1 декабря до нового года, 4 поста в неделю", "2026-12-01", 31),
        ("content plan for the bike shop for december, 3 posts a week", "2026-12-01", 31),
        ("контент-план на декабрь для пекарни", "2026-12-01", 31),
    ],
)
def test_it_begins_on_the_day_that_is_told(text: str, start: str, days: int, house: House) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["start"], args["days"]) == (CALENDAR, start, days)


@pytest.mark.parametrize(
    ("text", "tool", "about"),
    [
        ("content plan about christmas for the bike shop, 3 posts a week", CALENDAR, "christmas for the bike shop"),
        ("make a short about counting down till christmas", "video.short", "counting down till christmas"),
        ("a video about what to bake till new year", "video.short", "what to bake till new year"),
        ("напиши пост про распродажу до нового года", "script.metadata", "распродажу до нового года"),
        ("content ideas for the choir", "script.ideas", "the choir"),
    ],
)
def test_a_day_that_belongs_to_the_subject_stays_there(text: str, tool: str, about: str, house: House) -> None:
    ((used, args),) = said(planned(house, text))
    assert (used, args["topic"]) == (tool, about)

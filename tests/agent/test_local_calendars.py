# ruff: noqa: E501 - tables of sentences read better unbroken
"""Content calendars in words: which messages wish for one, what they say of it, and what follows on it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import pytest

from agent.contract import Request, Turn, Writing
from agent.local.periods import often, period
from agent.local.planner import LocalPlanner
from tests.agent.conversations import planned, said
from tools.contract import Text, Tool, Video
from tools.plan import Plan, Step

House = list[Tool]
NOW = datetime.fromisoformat("2026-11-20T10:00:00+07:00")  # a Friday
GYM, SCHOOL, CAFE = "content calendar for my gym next week, tiktok and ig", "контент-план на месяц для школы танцев", "ตารางคอนเทนต์อาทิตย์หน้าร้านกาแฟ ลง tiktok กับเฟส"


def told(plan: Plan) -> dict[str, Any]:
    """The arguments of the one step, a calendar."""
    ((tool, args),) = said(plan)
    assert tool == "script.calendar"
    return {name: value for name, value in args.items() if name != "timezone"}


@pytest.mark.parametrize(
    ("sentence", "args"),
    [
        ("make a content calendar for next week for my gym, tiktok and ig, 3 posts a week", {"topic": "gym", "start": "2026-11-23", "days": 7, "per_week": 3, "platforms": ["tiktok", "instagram"]}),
        ("plan my content for december, 3 posts a week about houseplants", {"topic": "houseplants", "start": "2026-12-01", "days": 31, "per_week": 3}),
        ("a month of content about vegan cooking, three posts a week", {"topic": "vegan cooking", "days": 28, "per_week": 3}),
        ("what should I post next week about coffee", {"topic": "coffee", "start": "2026-11-23", "days": 7}),
        ("plan 10 reels for december about yoga", {"topic": "yoga", "start": "2026-12-01", "days": 31, "count": 10, "kinds": ["short"]}),
        ("I need a posting schedule for my gym for january, mondays and thursdays at 7pm, youtube and tiktok", {"topic": "gym", "start": "2027-01-01", "days": 31, "weekdays": ["mon", "thu"], "at": ["19:00"], "platforms": ["youtube", "tiktok"]}),
        ("content calendar from 1 to 14 december for a pizzeria, one post a day", {"topic": "pizzeria", "start": "2026-12-01", "days": 14, "per_week": 7}),
        ("help me plan my instagram for next month, it's a flower shop", {"topic": "flower shop", "start": "2026-12-01", "days": 31, "platforms": ["instagram"]}),
        ("контент-план на месяц для школы танцев, 3 поста в неделю", {"topic": "школа танцев", "days": 28, "per_week": 3}),
        ("контент-план на неделю для кофейни", {"topic": "кофейня", "days": 7}),
        ("календарь публикаций для стоматологии на январь, 2 раза в неделю", {"topic": "стоматология", "start": "2027-01-01", "days": 31, "per_week": 2}),
        ("распиши посты на месяц для салона красоты, по вторникам и пятницам в 19:00", {"topic": "салон красоты", "days": 28, "weekdays": ["tue", "fri"], "at": ["19:00"]}),
        ("что постить на следующей неделе про кофе", {"topic": "кофе", "start": "2026-11-23", "days": 7}),
        ("แพลนคอนเทนต์เดือนหน้าให้ร้านกาแฟ", {"topic": "ร้านกาแฟ", "start": "2026-12-01", "days": 31}),
        ("ขอตารางโพสต์ทั้งเดือนธันวาของร้านขนม ลง tiktok กับเฟส อาทิตย์ละ 3 โพสต์", {"topic": "ร้านขนม", "start": "2026-12-01", "days": 31, "per_week": 3, "platforms": ["tiktok", "facebook"]}),
        ("จัดตารางลงคลิปให้หน่อย เรื่องทำอาหาร จันทร์ พุธ ศุกร์", {"topic": "ทำอาหาร", "weekdays": ["mon", "wed", "fri"]}),
        ("อยากได้แผนคอนเทนต์ร้านอาหารอีสาน อาทิตย์หน้า ส้มตำ 50 บาท เปิด 10 โมง", {"topic": "ร้านอาหารอีสาน", "start": "2026-11-23", "days": 7, "details": ["ส้มตำ 50 บาท", "เปิด 10 โมง"]}),
        ("plan next wk for the climbing hall", {"topic": "climbing hall", "start": "2026-11-23", "days": 7}),
        ("content plan for the hall next week, 3 posts a wk", {"topic": "hall", "start": "2026-11-23", "days": 7, "per_week": 3}),
        ("posts for the groomer, 3 a week for 2 weeks, calendar pls", {"topic": "groomer", "days": 14, "per_week": 3}),
        ("plan a week of content about running", {"topic": "running", "days": 7}),
        ("can you plan out my instagram content for the next two weeks? I sell handmade candles", {"topic": "handmade candles", "days": 14, "platforms": ["instagram"]}),
        ("content plan for january pls, vegan bakery, 2 reels a week and photos", {"topic": "vegan bakery", "start": "2027-01-01", "days": 31, "per_week": 2, "kinds": ["short", "picture"]}),
        ("контент-план для телеграм канала о психологии, каждый день в 10 утра, 10 дней", {"topic": "психология", "days": 10, "per_week": 7, "at": ["10:00"], "platforms": ["telegram"]}),
        ("что снимать каждый день на следующей неделе, у меня автосервис", {"topic": "автосервис", "start": "2026-11-23", "days": 7, "per_week": 7}),
        ("อาทิตย์หน้าลงอะไรดี เรื่องต้นไม้", {"topic": "ต้นไม้", "start": "2026-11-23", "days": 7}),
    ],
)
def test_a_calendar_is_read_as_a_whole(sentence: str, args: dict[str, Any], house: House) -> None:
    assert told(planned(house, sentence)) == args


@pytest.mark.parametrize(
    ("sentence", "tool"),
    [
        ("what is scheduled", "publishing.status"),
        ("show the calendar of publications", "publishing.status"),
        ("show the publishing calendar", "publishing.status"),
        ("what's on my content calendar", "publishing.status"),
        ("what's on the calendar this week", "publishing.status"),
        ("remind me what my posting schedule looks like", "publishing.status"),
        ("покажи календарь публикаций", "publishing.status"),
        ("что в контент-плане на пятницу", "publishing.status"),
        ("เช็คตารางโพสต์อาทิตย์นี้ให้หน่อย", "publishing.status"),
        ("ตารางโพสต์อาทิตย์นี้มีอะไรบ้าง", "publishing.status"),
        ("ideas for posts about tea", "script.ideas"),
        ("what should I post next week?", "insight.advise"),
        ("what should I post this week? I do yoga content", "insight.advise"),
        ("что мне выложить на этой неделе? я снимаю про йогу", "insight.advise"),
        ("video about content calendars", "video.short"),
        ("make a video about how to make a content calendar", "video.short"),
        ("10 shorts about houseplants, one every day at 18:00 on TikTok", "video.short"),
        ("draw a calendar with a cat", "image.generate"),
        ("cancel the content calendar", "publishing.cancel"),
        ("what could I film this week for a tiny candle shop?", "script.ideas"),
        ("у меня цветочный магазин, что постить в декабре?", "script.ideas"),
        ("нужен контент на следующую неделю: 5 постов про уход за кожей по 30 секунд", "video.short"),
        ("I have a content calendar already, make a poster for it", "image.generate"),
    ],
)
def test_what_is_like_it_is_none(sentence: str, tool: str, house: House) -> None:
    steps = said(planned(house, sentence))
    assert steps and steps[0][0] == tool and "script.calendar" not in {name for name, _ in steps}


def test_what_is_stated_beside_it_is_told_and_says_nothing_of_when(house: House) -> None:
    args = told(planned(house, "make a content calendar for my bakery: croissant 3.50, we open at 7am, 12 Oak Street"))
    assert args == {"topic": "bakery", "details": ["croissant 3.50", "we open at 7am", "12 Oak Street"]}


@pytest.mark.parametrize(
    ("first", "answer", "topic"),
    [("make a content calendar", "my coffee shop", "coffee shop"), ("content calendar for my business", "it's a bike shop", "bike shop"), ("план публикаций на декабрь", "для кофейни", "кофейня"), ("อยากได้ตารางคอนเทนต์อาทิตย์หน้า 3 คลิป", "ร้านกาแฟ", "ร้านกาแฟ")],
)
def test_one_short_question_where_it_is_about_nothing(first: str, answer: str, topic: str, house: House) -> None:
    assert planned(house, first).question
    assert told(planned(house, first, answer))["topic"] == topic


@pytest.mark.parametrize(
    ("remembered", "sentence", "topic"),
    [
        ("We run a flower shop", "make a content calendar for next week", "flower shop"),
        ("у нас кофейня на Невском", "контент-план на неделю", "кофейня на Невском"),
        ("ร้านเราขายขนมไทย", "ทำตารางคอนเทนต์อาทิตย์หน้า", "ขนมไทย"),
        ("my dog is called Rex", "make a content calendar for next week", ""),
    ],
)
def test_what_is_remembered_of_the_business_serves(remembered: str, sentence: str, topic: str, house: House) -> None:
    plan = LocalPlanner().plan(Request(sentence, remembered=[remembered], now=NOW), house, Writing())
    assert told(plan)["topic"] == topic if topic else plan.question


@pytest.mark.parametrize("sentence", ["content calendar about tea with 0 posts", "контент-план про чай, 500 постов", "content calendar about tea for last week", "контент-план про чай на прошлую неделю", "content calendar about tea for 8 months", "ตารางคอนเทนต์เรื่องชา เดือนที่แล้ว"])
def test_what_cannot_be_is_said_to_be_so(sentence: str, house: House) -> None:
    assert planned(house, sentence).reply


@pytest.mark.parametrize(
    ("first", "then", "changed"),
    [
        (GYM, "move the second to friday", {"moves": [{"entry": 2, "to": "fri"}]}),
        (GYM, "move the wed one to thurs", {"moves": [{"entry": "wed", "to": "thu"}]}),
        (GYM, "scrap friday", {"moves": [{"entry": "fri", "out": True}]}),
        (GYM, "drop the second one", {"moves": [{"entry": 2, "out": True}]}),
        (GYM, "make wednesday about ladies night instead", {"moves": [{"entry": "wed", "about": "ladies night"}]}),
        (SCHOOL, "вторник поменяй на тему про импланты", {"moves": [{"entry": "tue", "about": "импланты"}]}),
        (SCHOOL, "среду перенеси на четверг", {"moves": [{"entry": "wed", "to": "thu"}]}),
        (SCHOOL, "убери пятницу", {"moves": [{"entry": "fri", "out": True}]}),
        (CAFE, "เปลี่ยนวันอังคารเป็นเรื่องรากฟันเทียม", {"moves": [{"entry": "tue", "about": "รากฟันเทียม"}]}),
        (CAFE, "ตัดวันศุกร์ออก", {"moves": [{"entry": "fri", "out": True}]}),
        (GYM, "move number 3 to december 5", {"moves": [{"entry": 3, "to": "2026-12-05"}]}),
        (GYM, "without tiktok", {"platforms": ["instagram"]}),
        (GYM, "also on youtube", {"platforms": ["tiktok", "instagram", "youtube"]}),
        (GYM, "4 posts a week instead", {"per_week": 4}),
        (GYM, "make it 5 posts", {"count": 5}),
        (GYM, "at 9 am", {"at": ["09:00"]}),
        (GYM, "for december instead", {"start": "2026-12-01", "days": 31}),
        (GYM, "only videos", {"kinds": ["short"]}),
        (GYM, "other ideas please", {"seed": 1}),
        (SCHOOL, "перенеси второй на пятницу", {"moves": [{"entry": 2, "to": "fri"}]}),
        (SCHOOL, "лучше 4 поста в неделю", {"per_week": 4}),
        (SCHOOL, "другие идеи", {"seed": 1}),
        (CAFE, "ย้ายอันที่ 2 ไปวันศุกร์", {"moves": [{"entry": 2, "to": "fri"}]}),
        (CAFE, "ไม่เอา tiktok", {"platforms": ["facebook"]}),
        (CAFE, "เอาอาทิตย์ละ 4 โพสต์แทน", {"per_week": 4}),
    ],
)
def test_a_calendar_is_changed_in_words(first: str, then: str, changed: dict[str, Any], house: House) -> None:
    assert told(planned(house, first, then)) == {**told(planned(house, first)), **changed}


@pytest.mark.parametrize(("then", "tool"), [("draw a cat", "image.generate"), ("make a 20 second video about tea", "video.short"), ("make the second one", "video.short")])
def test_other_work_after_a_calendar_is_other_work(then: str, tool: str, house: House) -> None:
    assert [name for name, _ in said(planned(house, GYM, then))] == [tool]


@pytest.mark.parametrize(("first", "then"), [(GYM, "publish them on those days"), (SCHOOL, "опубликуй их по этим дням"), (CAFE, "โพสต์ตามตารางเลย")])
def test_publishing_by_the_calendar_is_said_not_to_be_there(first: str, then: str, house: House) -> None:
    assert planned(house, first, then).reply


def made(text: str, house: House) -> Plan:
    """The plan of a message after a calendar of a film, a picture and a post."""
    choices = [
        {"topic": "tea", "kind": "short", "seed": 1, "angle": "closer_look"},
        {"topic": "tea", "kind": "picture", "seed": 2, "details": ["oolong 90 baht"]},
        {"topic": "tea", "kind": "post", "seed": 3},
    ]
    table = Text("ast_table", filename="content-calendar.csv", meta={"choices": choices, "ideas": [{}]})
    earlier = Plan(goal="Content calendar: tea", steps=[Step(id="calendar", tool="script.calendar", title="Content calendar: tea", args={"topic": "tea"})])
    return LocalPlanner().plan(Request(text, recent=[table], earlier=[earlier], now=NOW), house, Writing())


def test_an_entry_is_made_as_what_it_is_to_be(house: House) -> None:
    ((tool, args),) = said(made("make the first one", house))
    assert tool == "video.short" and (args["topic"], args["angle"]) == ("tea", "closer_look")
    assert said(made("сделай второй", house)) == [("image.generate", {"prompt": "tea", "title": "tea", "details": ["oolong 90 baht"], "seed": 2})]
    assert said(made("ทำอันที่ 3", house)) == [("script.metadata", {"topic": "tea", "seed": 3})]


def test_all_of_them_are_made(house: House) -> None:
    assert [tool for tool, _ in said(made("make all of them", house))] == ["video.short", "image.generate", "script.metadata"]


def test_a_change_keeps_the_ideas_and_other_ideas_do_not(house: House) -> None:
    assert told(made("4 posts a week instead", house))["earlier"] == "ast_table"
    assert "earlier" not in told(made("other ideas", house))


@pytest.mark.parametrize(
    ("text", "days", "start"),
    [
        ("for two weeks", 14, None), ("two weeks starting monday", 14, "2026-11-23"), ("for november", 10, "2026-11-21"), ("this week", 2, "2026-11-21"), ("a weekly content calendar", 7, None),
        ("posts for january 2027", 31, "2027-01-01"), ("на две недели начиная с 1 декабря", 14, "2026-12-01"), ("с 1 по 14 декабря", 14, "2026-12-01"), ("в течение месяца", 28, None),
        ("ทั้งเดือนธันวา", 31, "2026-12-01"), ("2 อาทิตย์ เริ่มวันจันทร์", 14, "2026-11-23"), ("1 เดือน", 28, None),
    ],
)  # fmt: skip
def test_stretches_of_days_to_come(text: str, days: int, start: str | None) -> None:
    found = period(text, NOW)
    assert found and (found.days, found.start and found.start.isoformat()) == (days, start)


@pytest.mark.parametrize("text", ["may I have one", "10 shorts", "контент", "วันจันทร์"])
def test_no_stretch_of_days(text: str) -> None:
    assert period(text, NOW) is None


@pytest.mark.parametrize(
    ("text", "per_week", "count"),
    [("3 posts a week", 3, 0), ("twice a week", 2, 0), ("one post a day", 7, 0), ("12 posts a month", 0, 12), ("3 поста в неделю", 3, 0), ("через день", 4, 0), ("อาทิตย์ละ 3 โพสต์", 3, 0), ("วันละ 2 คลิป", 14, 0)],
)
def test_how_often(text: str, per_week: int, count: int) -> None:
    found = often(text)
    assert found and (found.per_week, found.count) == (per_week, count)


def test_a_number_is_no_part_of_a_word() -> None:
    assert often("a family-run campsite, four posts a week, mixed") == often(" " * 23 + "four posts a week") and often("Plan me a month") is None


def by_the_calendar(text: str, house: House, *, where: Sequence[str] = ("tiktok",), question: str | None = None, history: Sequence[Turn] = ()) -> Plan:
    """The plan of a message after two films of a calendar's entries."""
    choices = [{"topic": "tea", "kind": "short", "seed": n, "due": f"2026-11-2{2 + n}T18:00:00+07:00", "where": list(where)} for n in (1, 2, 3)]
    table = Text("ast_table", filename="content-calendar.csv", meta={"choices": choices, "ideas": [{}]})
    films = [Step(id=f"short-{n}", tool="video.short", title="Short", args={"topic": "tea", "seed": n}) for n in (1, 3)]
    earlier = [Plan(goal="Shorts", steps=films), Plan(goal="Calendar", steps=[Step(id="calendar", tool="script.calendar", title="Calendar", args={"topic": "tea"})])]
    recent = [Video("ast_third"), Video("ast_first"), table]
    return LocalPlanner().plan(Request(text, recent=recent, earlier=earlier, question=question, history=history, now=NOW), house, Writing())


@pytest.mark.parametrize("text", ["publish them on those days", "опубликуй их по этим дням", "โพสต์ตามตารางเลย"])
def test_what_was_made_of_an_entry_goes_out_on_its_day(text: str, house: House) -> None:
    steps = [(args["media"], args["platforms"], args["when"]) for _, args in said(by_the_calendar(text, house))]
    assert steps == [("ast_first", ["tiktok"], "2026-11-23T18:00:00+07:00"), ("ast_third", ["tiktok"], "2026-11-25T18:00:00+07:00")]


def test_where_is_asked_where_the_calendar_does_not_say(house: House) -> None:
    asks = by_the_calendar("publish them on those days", house, where=())
    assert asks.question and not asks.steps
    told = by_the_calendar("youtube", house, where=(), question=asks.question, history=[Turn("user", "publish them on those days")])
    assert [args["platforms"] for _, args in said(told)] == [["youtube"], ["youtube"]]


@pytest.mark.parametrize(
    ("before", "text", "days"),
    [
        ("make a content calendar for next week for my gym", "weekends only", ["sat", "sun"]),
        ("make a content calendar for next week for my gym", "mon and wed only", ["mon", "wed"]),
        ("контент-план на неделю для зала", "только по выходным", ["sat", "sun"]),
        ("ทำตารางคอนเทนต์อาทิตย์หน้าให้ยิม", "เอาแค่เสาร์อาทิตย์", ["sat", "sun"]),
    ],
)
def test_only_such_days_are_filled(before: str, text: str, days: list[str], house: House) -> None:
    (first,), (then,) = (said(planned(house, *turns)) for turns in ((before,), (before, text)))
    assert then == (first[0], {**first[1], "weekdays": days})


@pytest.mark.parametrize("text", ["map out december for my candle shop", "plan december for my candle shop"])
def test_a_month_that_is_planned_for_a_shop_is_a_calendar(text: str, house: House) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["start"], args["days"]) == ("script.calendar", "2026-12-01", 31)


@pytest.mark.parametrize(
    ("before", "text", "change"),
    [
        ("content calendar for next week for my gym, daily", "swap tuesday and thursday", {"entry": "tue", "swap": "thu"}),
        ("content calendar for next week for my gym, daily", "swap 2 and 4", {"entry": 2, "swap": 4}),
        ("контент-план на неделю для кофейни каждый день", "поменяй местами вторник и четверг", {"entry": "tue", "swap": "thu"}),
        ("ขอตารางคอนเทนต์สัปดาห์หน้าของร้านกาแฟ", "สลับวันอังคารกับวันพฤหัส", {"entry": "tue", "swap": "thu"}),
    ],
)
def test_two_entries_change_places(before: str, text: str, change: dict[str, object], house: House) -> None:
    ((tool, args),) = said(planned(house, before, text))
    assert (tool, args["moves"]) == ("script.calendar", [change])


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("content calendar for next week for my gym, daily", "no weekends"),
        ("content calendar for next week for my gym, daily", "no posts on weekends"),
        ("контент-план на неделю для кофейни каждый день", "без выходных"),
        ("ขอตารางคอนเทนต์สัปดาห์หน้าของร้านกาแฟ", "งดเสาร์อาทิตย์"),
    ],
)
def test_no_weekends(before: str, text: str, house: House) -> None:
    ((tool, args),) = said(planned(house, before, text))
    assert (tool, args["weekdays"]) == ("script.calendar", ["mon", "tue", "wed", "thu", "fri"])


@pytest.mark.parametrize(
    ("text", "topic", "days"),
    [
        ("captions for the next 2 weeks for frond & farm, 1 a day", "frond & farm", 14),
        ("сделай подписи на неделю для кофейни по одной в день", "кофейня", 7),
    ],
)
def test_captions_for_each_day_are_a_calendar(text: str, topic: str, days: int, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "script.calendar" and (args["topic"], args["days"], args["per_week"]) == (topic, days, 7)


@pytest.mark.parametrize(
    ("text", "topic", "weekdays"),
    [
        ("plan 4 posts next week for cat rescue mon tue thu fri", "cat rescue", ["mon", "tue", "thu", "fri"]),
        ("спланируй 3 поста на следующую неделю для приюта пн ср пт", "приют", ["mon", "wed", "fri"]),
        ("วางแผน 3 โพสต์สัปดาห์หน้าให้ร้านต้นไม้ จันทร์ พุธ ศุกร์", "ร้านต้นไม้", ["mon", "wed", "fri"]),
    ],
)
def test_the_days_of_the_week_are_no_topic(text: str, topic: str, weekdays: list[str], house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, text))
    assert args["topic"] == topic and args["weekdays"] == weekdays and "count" not in args


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("контент план на неделю стоматология 3 поста и 5 сторис", "5 сторис"), ("content plan for a week for the gym, 3 posts and 5 stories", "5 stories"),
        ("แผนคอนเทนต์ 1 สัปดาห์ร้านกาแฟ 3 โพสต์ 5 สตอรี่", "5 สตอรี่"),
    ],
)  # fmt: skip
def test_what_a_calendar_does_not_hold_is_told(text: str, left: str, house: list[Tool]) -> None:
    (step,) = planned(house, text).steps
    assert step.args["count"] == 3 and left in step.title


@pytest.mark.parametrize("text", ["captions for the video about tea", "caption for next week's sale", "captions for my 2 photos"])
def test_captions_of_one_thing_are_no_calendar(text: str, house: list[Tool]) -> None:
    assert {tool for tool, _ in said(planned(house, text))} == {"script.metadata"}


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("now make the pictures for the first week of it", "image.generate"), ("и по нему сразу картинки на первую неделю", "image.generate"),
        ("ทำรูปของสัปดาห์แรกให้เลย", "image.generate"), ("make the captions for the first week", "script.metadata"), ("make everything for the first week", "video.short"),
    ],
)  # fmt: skip
def test_the_first_week_of_a_calendar_is_made(text: str, tool: str, house: House) -> None:
    days = ("2026-11-23", "2026-11-25", "2026-11-28", "2026-11-30", "2026-12-02")
    choices = [{"topic": "tea", "kind": "short", "seed": n, "due": f"{day}T18:00:00+07:00", "where": []} for n, day in enumerate(days, 1)]
    table = Text("ast_table", filename="content-calendar.csv", meta={"choices": choices, "ideas": [{}]})
    earlier = [Plan(goal="Calendar", steps=[Step(id="calendar", tool="script.calendar", title="Calendar", args={"topic": "tea"})])]
    plan = LocalPlanner().plan(Request(text, recent=[table], earlier=earlier, now=NOW), house, Writing())
    assert [(step.tool, step.args["seed"]) for step in plan.steps] == [(tool, 1), (tool, 2), (tool, 3)]

# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is made and where, when and how often it goes out, told in one breath; days that each have a subject of their own; places and days left out."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


def _posts(house: list[Tool], text: str, files: tuple[str, ...] = ()) -> tuple[list[str], list[dict[str, object]]]:
    """What the things are about, and their posts."""
    steps = said(planned(house, text, files=files))
    made = [str(args.get("topic") or args.get("prompt")) for tool, args in steps if tool != "publishing.plan"]
    return made, [args for tool, args in steps if tool == "publishing.plan"]


@pytest.mark.parametrize(
    ("text", "about", "places", "whens"),
    [
        ("4 shorts about planting garlic every day at 18:00 on tiktok", "planting garlic", ["tiktok"], ["11-20T18", "11-21T18", "11-22T18", "11-23T18"]),
        ("3 pictures of owls on tuesdays at 10 on telegram", "owls", ["telegram"], ["11-24T10", "12-01T10", "12-08T10"]),
        ("2 шортса про чеснок каждый день в 18:00 в тикток", "чеснок", ["tiktok"], ["11-20T18", "11-21T18"]),
        ("3 шортса про посадку чеснока через день в 18:00 в тикток и вк", "посадку чеснока", ["tiktok"], ["11-20T18", "11-22T18", "11-24T18"]),
        ("сделай 2 ролика про чеснок и выложи через день в 18:00 в тикток", "чеснок", ["tiktok"], ["11-20T18", "11-22T18"]),
        ("ролик про йогу на завтра в 6 утра по москве в инстаграм", "йогу", ["instagram"], ["11-21T06"]),
        ("картинка с совой завтра в 10 в телеграм", "сова", ["telegram"], ["11-21T10"]),
        ("คลิปโยคะลงไอจีพรุ่งนี้หกโมงเช้าเวลาญี่ปุ่น", "โยคะ", ["instagram"], ["11-21T06"]),
        ("ทำคลิปสกี ลงติ๊กต็อกกับยูทูบพรุ่งนี้เก้าโมงเช้า", "สกี", ["tiktok", "youtube"], ["11-21T09"]),
    ],
)
def test_where_and_when_stand_behind_it(text: str, about: str, places: list[str], whens: list[str], house: list[Tool]) -> None:
    made, posts = _posts(house, text)
    assert set(made) == {about} and {tuple(post["platforms"]) for post in posts} == {tuple(places)}  # type: ignore[arg-type]
    assert [str(post["when"])[5:13] for post in posts] == whens


@pytest.mark.parametrize(
    ("text", "number", "first", "last"),
    [
        ("every day at 9 a short video about english words on tiktok, for two weeks", 14, "11-21T09", "12-04T09"),
        ("ежедневно месяц ролики про испанские слова в 7 утра в тикток", 30, "11-21T07", "12-20T07"),
        ("ролики про сад каждую субботу в 9 на ютуб, полгода", 26, "11-21T09", "05-15T09"),
        ("คลิปสอนทำส้มตำทุกวันตลอดเดือนธันวาคม ลงติ๊กต็อกตอนเที่ยง", 31, "12-01T12", "12-31T12"),
        ("ทุกวันอาทิตย์สิบโมงเช้า คลิปตกปลาลงยูทูบ จนถึงสิ้นเดือนมกราคม", 11, "11-22T10", "01-31T10"),
        ("คลิปออกกำลังกายสั้นๆ ลงเฟซทุกวันจันทร์ถึงศุกร์ เจ็ดโมงเช้า สองสัปดาห์", 10, "11-23T07", "12-04T07"),
        ("put out a short about car maintenance three times a day, 8am, 1pm and 7pm, for 3 days on tiktok", 9, "11-21T08", "11-23T19"),
        ("make 6 pictures of cats and post two a day on telegram at 10 and 20", 6, "11-21T10", "11-23T20"),
    ],
)
def test_how_long_it_goes_on(text: str, number: int, first: str, last: str, house: list[Tool]) -> None:
    whens = [str(post["when"])[5:13] for post in _posts(house, text)[1]]
    assert (len(whens), whens[0], whens[-1]) == (number, first, last)


@pytest.mark.parametrize(
    ("text", "about", "whens"),
    [
        ("make 3 shorts: 1 Dec history of tea, 2 Dec green tea, 4 Dec iced tea, post on tiktok at 19:00", ["history of tea", "green tea", "iced tea"], ["12-01T19", "12-02T19", "12-04T19"]),
        ("two shorts about knitting: scarf on tuesday, hat on thursday. Youtube, 8 pm", ["knitting: scarf", "knitting: hat"], ["11-24T20", "11-26T20"]),
        ("shorts on youtube at 6pm: monday tea, wednesday coffee", ["tea", "coffee"], ["11-23T18", "11-25T18"]),
        ("a short about tea on monday and a short about coffee on wednesday, both on tiktok at 7pm", ["tea", "coffee"], ["11-23T19", "11-25T19"]),
        ("ролики в инстаграм в 18:00: в понедельник про хлеб, в среду про торты", ["хлеб", "торты"], ["11-23T18", "11-25T18"]),
        ("картинки в телеграм в 10 утра: суббота - розы, воскресенье - тюльпаны", ["розы", "тюльпаны"], ["11-21T10", "11-22T10"]),
        ("ทำ 2 คลิป 1 ธันวา เรื่องชา 3 ธันวา เรื่องกาแฟ ลงไอจีห้าโมงเย็น", ["ชา", "กาแฟ"], ["12-01T17", "12-03T17"]),
        ("คลิปถักไหมพรมสองคลิป ผ้าพันคอวันอังคาร หมวกวันพฤหัส ลงยูทูบสองทุ่ม", ["ถักไหมพรม: ผ้าพันคอ", "ถักไหมพรม: หมวก"], ["11-24T20", "11-26T20"]),
    ],
)
def test_each_subject_has_its_day(text: str, about: list[str], whens: list[str], house: list[Tool]) -> None:
    made, posts = _posts(house, text)
    assert made == about and [str(post["when"])[5:13] for post in posts] == whens


def test_the_facts_of_one_sheet_are_no_days_of_posts(house: list[Tool]) -> None:
    made, _ = _posts(house, "make a poster for the fair: friday concert at 19:00, saturday dance, post it on facebook")
    assert made == ["a poster for the fair"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("картинка рыжего кота в телеграм, но не в инстаграм", ["telegram"]),
        ("сделай ролик про лыжи и выложи в тикток, в инстаграм не надо", ["tiktok"]),
        ("make a short about skis, post it on tiktok and youtube, skip facebook", ["tiktok", "youtube"]),
        ("a picture of a snowman to telegram and facebook, no instagram please", ["telegram", "facebook"]),
        ("ทำคลิปสกี ลงติ๊กต็อกกับยูทูบ อย่าลงเฟซ", ["tiktok", "youtube"]),
        ("сделай ролик про ремонт крана и выложи в ютуб, тикток, фейсбук и телеграм", ["youtube", "tiktok", "facebook", "telegram"]),
    ],
)
def test_it_goes_there_and_nowhere_else(text: str, places: list[str], house: list[Tool]) -> None:
    _, [post] = _posts(house, text)
    assert post["platforms"] == places


@pytest.mark.parametrize("text", ["сделай ролик про чай, в инстаграм не надо", "make a short about tea, don't post it on instagram"])
def test_nothing_goes_out(text: str, house: list[Tool]) -> None:
    assert _posts(house, text)[1] == []


@pytest.mark.parametrize("text", ["make two pictures of puppies, put the first on instagram and the second on telegram", "วาดรูปลูกหมาสองรูป รูปแรกลงไอจี รูปที่สองลงเทเลแกรม"])
def test_the_first_here_and_the_second_there(text: str, house: list[Tool]) -> None:
    posts = _posts(house, text)[1]
    assert [post["platforms"] for post in posts] == [["instagram"], ["telegram"]] and len({str(post["media"]) for post in posts}) == len(posts)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("delete all planned posts for december 24 and 25", [("12-24", "12-25")]),
        ("отмени посты на вторник и пятницу", [("11-24", ""), ("11-20", "")]),
        ("ยกเลิกโพสต์วันเสาร์กับวันอาทิตย์", [("11-21", "11-22")]),
        ("больше ничего не выкладывай в выходные", [("11-21", "11-22")]),
    ],
)
def test_posts_of_several_days_are_called_off(text: str, days: list[tuple[str, str]], house: list[Tool]) -> None:
    steps = said(planned(house, text))
    assert {tool for tool, _ in steps} == {"publishing.cancel"} and all(args["everything"] for _, args in steps)
    assert sorted((args["day"][5:], str(args.get("last_day", ""))[5:]) for _, args in steps) == sorted(days)


@pytest.mark.parametrize(("text", "about"), [("give me 10 ideas for instagram posts for a flower shop", "a flower shop"), ("дай 5 идей для постов в инстаграм для барбершопа", "барбершопа")])
def test_ideas_for_posts_are_no_post(text: str, about: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert (tool, args["topic"]) == ("script.ideas", about)

# ruff: noqa: E501 - tables of sentences read better unbroken
"""Wishes in other words than most: asked as a question, told by what is wrong, with what is to be written standing in no quotes."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

CLIP, NOTES = "video:clip.mp4", "document:notes.pdf"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("poster for our jumble sale, it should say JUMBLE SALE SUNDAY 10AM, in yellow", "JUMBLE SALE SUNDAY 10AM"),
        ("a flyer for the spring market saying Free Entry", "Free Entry"),
        ("banner for my bakery that reads Fresh Every Day", "Fresh Every Day"),
        ("a card for grandma with Happy 80th on it", "Happy 80th"),
        ("a logo for a dog walking business called Muddy Paws", "Muddy Paws"),
        ("draw a cover for my podcast The Slow Kitchen", "The Slow Kitchen"),
    ],
)
def test_what_stands_on_a_sheet_needs_no_quotes(text: str, title: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "image.generate" and args["title"] == title and title not in args["prompt"]


@pytest.mark.parametrize("text", ["a picture of a cosy reading nook", "draw a girl reading a book", "what did I say about the logo?"])
def test_reading_and_saying_may_be_what_is_seen_or_asked(text: str, house: list[Tool]) -> None:
    assert all("title" not in args for _, args in said(planned(house, text)))


@pytest.mark.parametrize(
    ("text", "count", "topic"),
    [
        ("ten or so ideas for a pet shop would be lovely", 10, "a pet shop"),
        ("some ideas for a flower stall would be great", None, "a flower stall"),
        ("идеи для кофейни было бы здорово", None, "кофейни"),
    ],
)
def test_what_would_please_is_a_wish(text: str, count: int | None, topic: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "script.ideas" and args.get("count") == count and args["topic"] == topic


@pytest.mark.parametrize("text", ["could this handout become a one minute clip my students will actually watch", "can these notes be turned into a 60 second video"])
def test_what_can_be_made_of_a_thing_is_asked_for_it(text: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text, files=[NOTES]))
    assert tool == "video.short" and args["duration_s"] == 60 and args["notes"] == ["$attachment.1"] and "topic" not in args


@pytest.mark.parametrize(
    ("text", "operation"),
    [
        ("the first ten seconds are boring, cut them", {"type": "trim", "start_s": 10}),
        ("the last 3 seconds are just black, please remove them", {"type": "trim", "drop_last_s": 3}),
        ("первые 10 секунд скучные, вырежи их", {"type": "trim", "start_s": 10}),
    ],
)
def test_a_part_may_be_named_by_what_is_wrong_with_it(text: str, operation: dict[str, object], house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text, files=[CLIP]))
    assert tool == "video.edit" and args["operations"] == [operation]


@pytest.mark.parametrize(
    ("text", "topic"),
    [("a square video on repotting, just captions and some soft music", "repotting"), ("a short about tea, only subtitles", "tea"), ("คลิปเรื่องชา มีแค่ซับกับเพลง", "ชา")],
)
def test_a_film_of_nothing_but_words_is_not_spoken(text: str, topic: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["voice"], args["topic"]) == ("video.short", "none", topic)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("a good title and a few hashtags for this, its me glazing mugs", "glazing mugs"),
        ("write hashtags for this reel, it shows how I paint a wall", "how I paint a wall"),
        ("caption for this, this is my grandma baking bread", "my grandma baking bread"),
    ],
)
def test_what_a_file_shows_is_what_its_words_are_about(text: str, topic: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text, files=[CLIP]))
    assert (tool, args["topic"]) == ("script.metadata", topic)


@pytest.mark.parametrize(("text", "topic"), [("7 shorts teaching one spanish word each", "spanish words"), ("10 videos, each about one yoga pose", "yoga poses")])
def test_one_of_a_kind_each_is_all_of_that_kind(text: str, topic: str, house: list[Tool]) -> None:
    steps = said(planned(house, text))
    assert {tool for tool, _ in steps} == {"video.short"} and {args["topic"] for _, args in steps} == {topic}
    assert all("language" not in args for _, args in steps)


@pytest.mark.parametrize(
    ("text", "day", "when"),
    [
        ("push thursday's post back to friday, same time", "2026-11-26", "2026-11-27"),
        ("postpone the tuesday post to monday", "2026-11-24", "2026-11-30"),
        ("move the tuesday post to friday", "2026-11-24", "2026-11-27"),
    ],
)
def test_what_is_put_off_goes_to_a_later_day(text: str, day: str, when: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["day"], args["when"]) == ("publishing.move", day, when)


@pytest.mark.parametrize(
    ("text", "period"),
    [("how much did I spend in june", "june"), ("что мы сделали в мае", "may"), ("เดือนตุลาคมใช้เงินไปเท่าไหร่", "october"), ("how much have I spent so far this month", "month")],
)
def test_a_report_may_be_of_a_month_by_its_name(text: str, period: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("insight.report", {"period": period})]


def test_one_that_counts_nothing_is_no_number(house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, "the wind is too loud in this one", files=[CLIP]))
    assert args["operations"] == [{"type": "clean_audio"}]


def test_the_pace_may_be_said_by_what_it_is_not(house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, "a minute and a half on the history of the bicycle for my year 5 class, not too fast"))
    assert args == {"topic": "the history of the bicycle", "duration_s": 90, "pace": "slow"}


@pytest.mark.parametrize("text", ["make a video from these 5 photos, 20 seconds", "из этих 5 фото сделай слайдшоу на 20 секунд", "เอารูป 5 รูปนี้ทำสไลด์โชว์ 20 วินาที"])
def test_the_number_of_what_was_sent_makes_nothing_so_many_times(text: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text, files=["image:a.jpg", "image:b.jpg"]))
    assert (tool, args["pictures"], args["duration_s"]) == ("video.generate", ["$attachment.1", "$attachment.2"], 20)


@pytest.mark.parametrize(
    "text", ["4 videos about tea, post them mondays at 7pm on tiktok", "4 videos about tea, on mondays at 7pm on tiktok", "4 видео про чай, по понедельникам в 19:00 в тикток"]
)
def test_mondays_are_one_after_the_other(text: str, house: list[Tool]) -> None:
    days = [args["when"][:10] for tool, args in said(planned(house, text)) if tool == "publishing.plan"]
    assert days == ["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14"]


@pytest.mark.parametrize(
    ("text", "topic", "count"),
    [
        ("hi! i run a tiny soap shop, could you come up with some video ideas for me", "a tiny soap shop", None),
        ("i sell handmade bags, give me five ideas", "handmade bags", 5),
        ("я пеку торты на заказ, накидай 5 идей для видео", "торты на заказ", 5),
        ("I'm a bit stuck, what could I film this week for a tiny candle shop?", "a tiny candle shop", None),
    ],
)
def test_what_somebody_does_is_what_the_ideas_are_about(text: str, topic: str, count: int | None, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["topic"], args.get("count")) == ("script.ideas", topic, count)


@pytest.mark.parametrize(("text", "topic"), [("write a caption for a picture of a sunset", "a sunset"), ("подпись к фото заката", "заката")])
def test_words_for_a_picture_are_about_what_it_shows(text: str, topic: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("script.metadata", {"topic": topic})]


def test_a_page_at_a_place_is_no_page_of_ones_own(house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, "на мою страницу в фейсбуке сегодня в 19:30", files=[CLIP]))
    assert args["platforms"] == ["facebook"]


@pytest.mark.parametrize("text", ["what's the name of my shop?", "who are my customers?", "кто мои клиенты"])
def test_what_was_told_is_looked_up(text: str, house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == ["memory.recall"]


@pytest.mark.parametrize(
    ("text", "tool", "values"),
    [
        ("just the sound from this interview please, I want to use it as a podcast", "video.sound", {}),
        ("convert this to mp3", "video.sound", {"format": "mp3"}),
        ("вытащи звук в wav", "video.sound", {"format": "wav"}),
        ("ขอแค่เสียงจากคลิปนี้", "video.sound", {}),
        ("screenshot at 1:05 please", "video.frame", {"at_s": 65}),
        ("grab a still at 0:30", "video.frame", {"at_s": 30}),
        ("แคปภาพตอนวินาทีที่ 12 ให้หน่อย", "video.frame", {"at_s": 12}),
        ("достань кадр на 12 секунде", "video.frame", {"at_s": 12}),
    ],
)
def test_sound_and_moments_of_a_clip_are_files_of_their_own(text: str, tool: str, values: dict[str, object], house: list[Tool]) -> None:
    assert said(planned(house, text, files=[CLIP])) == [(tool, {"video": "$attachment.1", **values})]

# ruff: noqa: E501 - tables read better unbroken
"""Words about something that is told, for what goes out: they are written, and no other post is moved for them; a place told with the words alone."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]
PLAN, WORDS, MOVE, DRAW, SHORT = "publishing.plan", "script.metadata", "publishing.move", "image.generate", "video.short"
_FILM, _PICTURE = "video:a.mp4", "image:a.jpg"


@pytest.mark.parametrize(
    ("text", "file", "topic", "when"),
    [
        ("put this on insta tomorrow at noon with a caption about our new opening hours", _PICTURE, "our new opening hours", "2026-11-21T12:00"),
        ("post this to tiktok tonight with a caption about learning to swim at forty", _FILM, "learning to swim at forty", "2026-11-20T20:00"),
        ("upload this to youtube on sunday at 10 with a description about baking bread", _FILM, "baking bread", "2026-11-22T10:00"),
        ("with a caption about the raffle, post this on instagram tomorrow at 8", _PICTURE, "the raffle", "2026-11-21T08:00"),
        ("post this with a caption about the raffle on instagram tomorrow at 8", _PICTURE, "the raffle", "2026-11-21T08:00"),
        ("stick this on facebook friday 6pm, caption about the bake sale", _PICTURE, "the bake sale", "2026-11-20T18:00"),
        ("can you pop this reel on tiktok at 8 tonight and give it a caption about fixing punctures?", _FILM, "fixing punctures", "2026-11-20T20:00"),
        ("write a caption about our sourdough and post it on instagram tomorrow at 9", _PICTURE, "our sourdough", "2026-11-21T09:00"),
        ("выложи это в инсту завтра в 10 с подписью про новое меню", _PICTURE, "новое меню", "2026-11-21T10:00"),
        ("выложи фото в фейсбук завтра в 9 с текстом про школьную ярмарку", _PICTURE, "школьную ярмарку", "2026-11-21T09:00"),
        ("залей этот рилс в инсту вечером в 7, подпись про открытие кофейни", _FILM, "открытие кофейни", "2026-11-20T19:00"),
        ("запости фотку в телегу в 18, а подпись напиши про распродажу велосипедов", _PICTURE, "распродажу велосипедов", "2026-11-20T18:00"),
        ("โพสต์รูปนี้ลงเฟสพรุ่งนี้ 9 โมงเช้า พร้อมแคปชั่นเรื่องโปรโมชั่นปีใหม่", _PICTURE, "โปรโมชั่นปีใหม่", "2026-11-21T09:00"),
        ("ลงคลิปนี้ในติ๊กต็อกพรุ่งนี้เที่ยง เขียนแคปชั่นเรื่องการว่ายน้ำให้ด้วย", _FILM, "การว่ายน้ำ", "2026-11-21T12:00"),
        ("ลงรูปนี้ในไอจีเย็นนี้ 6 โมง แคปชั่นเรื่องเปิดสาขาใหม่นะคะ", _PICTURE, "เปิดสาขาใหม่", "2026-11-20T18:00"),
    ],
)
def test_a_file_goes_out_with_words_about_what_is_told(text: str, file: str, topic: str, when: str, house: House) -> None:
    (words, about), (out, args) = said(plan := planned(house, text, files=[file]))
    assert (words, about["topic"], out, args["media"], args["when"][:16]) == (WORDS, topic, PLAN, "$attachment.1", when)
    assert plan.steps[1].needs == [plan.steps[0].id]


@pytest.mark.parametrize(
    ("text", "tool", "shown", "topic"),
    [
        ("draw a lighthouse in a storm and share it on facebook at 7pm with a caption about our cruises", DRAW, "a lighthouse in a storm", "our cruises"),
        ("draw an accordion on a chair and post it to insta tonight at 8 with a caption about gift vouchers", DRAW, "an accordion on a chair", "gift vouchers"),
        ("make a short about bees and post it on tiktok tomorrow at 9 with a caption about saving the bees", SHORT, "bees", "saving the bees"),
        ("нарисуй маяк в шторм и запости в телеграм сегодня в 20:00 с подписью про наши круизы", DRAW, "маяк в шторм", "наши круизы"),
        ("сделай картинку кот в шляпе и выложи завтра в 9 в инсту с подписью про скидку на шляпы", DRAW, "кот в шляпе", "скидку на шляпы"),
        ("วาดรูปประภาคารแล้วโพสต์ลงไอจีคืนนี้ 2 ทุ่ม พร้อมแคปชั่นเกี่ยวกับทริปล่องเรือ", DRAW, "ประภาคาร", "ทริปล่องเรือ"),
    ],
)
def test_what_is_made_shows_nothing_of_what_its_words_are_about(text: str, tool: str, shown: str, topic: str, house: House) -> None:
    (made, about), (words, told), (out, _) = said(planned(house, text))
    assert (made, about.get("prompt") or about["topic"], words, told["topic"], out) == (tool, shown, WORDS, topic, PLAN)


def test_several_days_have_the_same_words(house: House) -> None:
    (words, _), *outs = said(planned(house, "post this on instagram mon to wed next week at 9 with a caption about the raffle", files=[_PICTURE]))
    assert (words, [args["when"][8:10] for _, args in outs]) == (WORDS, ["23", "24", "25"])


@pytest.mark.parametrize(
    ("text", "place", "when"),
    [
        ("make a picture of a pie, a caption for instagram, and post it tomorrow at 9", "instagram", "2026-11-21T09:00"),
        ("draw a goose, write a facebook caption and publish it on saturday at 18:00", "facebook", "2026-11-21T18:00"),
        ("нарисуй пирог, подпись для инстаграма и опубликуй завтра в 12", "instagram", "2026-11-21T12:00"),
        ("нарисуй пирог, подпись для инсты и запости завтра в 12", "instagram", "2026-11-21T12:00"),
        ("сделай ролик про сварку, описание для ютуба и выложи в субботу в 10", "youtube", "2026-11-21T10:00"),
        ("нарисуй кота, текст для фейсбука и опубликуй завтра в 18:00", "facebook", "2026-11-21T18:00"),
        ("วาดรูปพาย เขียนแคปชั่นไอจี แล้วโพสต์พรุ่งนี้เที่ยง", "instagram", "2026-11-21T12:00"),
        ("ทำคลิปเรื่องเชื่อมเหล็ก แคปชั่นสำหรับติ๊กต็อก แล้วลงพรุ่งนี้ 2 ทุ่ม", "tiktok", "2026-11-21T20:00"),
        # another place is told
        ("нарисуй пирог, подпись для инсты и выложи в телеграм завтра в 9", "telegram", "2026-11-21T09:00"),
    ],
)
def test_the_place_of_the_words_is_where_it_goes(text: str, place: str, when: str, house: House) -> None:
    steps = said(planned(house, text))
    assert [tool for tool, _ in steps][1:] == [WORDS, PLAN]
    assert (steps[2][1]["platforms"], steps[2][1]["when"][:16]) == ([place], when)


@pytest.mark.parametrize(
    ("text", "file", "tools"),
    [
        ("move the post about the carol concert to tomorrow at 9", "", [MOVE]),
        ("перенеси пост про концерт на завтра в 9", "", [MOVE]),
        ("เลื่อนโพสต์เรื่องคอนเสิร์ตเป็นพรุ่งนี้ 9 โมงเช้า", "", [MOVE]),
        ("write a caption about the carol concert for instagram", "", [WORDS]),
        ("нарисуй пирог и подпись для инсты", "", [DRAW, WORDS]),
        ("post this on insta at 6 with the caption New year, new strings!", _PICTURE, [PLAN]),
        ("выложи это в инсту завтра в 10 с подписью «Новое меню»", _PICTURE, [PLAN]),
        ("post on facebook tomorrow at 9: a caption about nothing is still a caption", _PICTURE, [PLAN]),
    ],
)
def test_what_looks_alike_stays(text: str, file: str, tools: list[str], house: House) -> None:
    assert [tool for tool, _ in said(planned(house, text, files=[file] if file else []))] == tools


def test_what_is_to_go_out_is_asked_before_the_words_are_written(house: House) -> None:
    assert planned(house, "post it on insta tonight at 8 with a caption about beginner lessons").question


def test_the_words_wait_for_the_place(house: House) -> None:
    first = planned(house, "draw a teapot and post it tomorrow at 9 with a caption about tea tasting")
    assert first.question
    steps = said(planned(house, "draw a teapot and post it tomorrow at 9 with a caption about tea tasting", "instagram"))
    assert [(tool, args.get("topic")) for tool, args in steps][1:] == [(WORDS, "tea tasting"), (PLAN, None)]

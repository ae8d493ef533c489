# ruff: noqa: E501 - tables of sentences read better unbroken
"""Where and when things go out, as people tell it: several orders at once, each thing at its own time, words told before the wish to tell them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from agent.contract import Request
from agent.local.planner import LocalPlanner
from agent.local.publishing.post_days import stretch
from agent.phrases import phrase
from tests.agent.conversations import NOW, planned, said
from tools.contract import KINDS, Tool
from tools.plan import Plan

MOVE, CANCEL, STATUS, PLAN, WORDS = "publishing.move", "publishing.cancel", "publishing.status", "publishing.plan", "publishing.announce"
CLIP, TWO, THREE = ["video:a.mp4"], ["video:a.mp4", "video:b.mp4"], ["image:a.jpg", "image:b.jpg", "image:c.jpg"]


@pytest.mark.parametrize(
    ("text", "orders"),
    [
        ("move the tiktok to sunday, fb stays", [(MOVE, {"when": "2026-11-22", "platforms": ["tiktok"]})]),
        ("move the tiktok to sunday lang, fb stays", [(MOVE, {"when": "2026-11-22", "platforms": ["tiktok"]})]),
        ("เลื่อนโพสต์ติ๊กต็อกไปวันอาทิตย์ เฟสเหมือนเดิม", [(MOVE, {"when": "2026-11-22", "platforms": ["tiktok"]})]),
        ("перенеси субботний пост на воскресенье 10 утра, а тот что в тиктоке удали вообще", [(MOVE, {"day": "2026-11-21", "when": "2026-11-22T10:00:00+07:00"}), (CANCEL, {"platforms": ["tiktok"]})]),
        ("move saturday's post to sunday 10am and delete the tiktok one", [(MOVE, {"day": "2026-11-21", "when": "2026-11-22T10:00:00+07:00"}), (CANCEL, {"platforms": ["tiktok"]})]),
        ("публикацию про ёлки отмени, а про гирлянды сдвинь на воскресенье 15:00", [(CANCEL, {"query": "ёлки"}), (MOVE, {"query": "гирлянды", "when": "2026-11-22T15:00:00+07:00"})]),
        ("push the post about roses to sunday, cancel the tulips one", [(MOVE, {"query": "roses", "when": "2026-11-22"}), (CANCEL, {"query": "tulips"})]),
        ("เลื่อนโพสต์เฟสไปวันเสาร์ ส่วนของไอจียกเลิกไปเลย", [(MOVE, {"platforms": ["facebook"], "when": "2026-11-21"}), (CANCEL, {"platforms": ["instagram"]})]),
        ("cancel everything from monday to friday", [(CANCEL, {"everything": True, "day": "2026-11-23", "last_day": "2026-11-27"})]),
        ("отмени всё с понедельника по пятницу", [(CANCEL, {"everything": True, "day": "2026-11-23", "last_day": "2026-11-27"})]),
        ("what is planned between wednesday and friday", [(STATUS, {"first_day": "2026-11-25", "last_day": "2026-11-27"})]),
        ("what posts are scheduled for tomorrow? and pls cancel the 12nn one if its still there", [(STATUS, {"first_day": "2026-11-21", "last_day": "2026-11-21"}), (CANCEL, {"day": "2026-11-21"})]),
        ("что у нас стоит на завтра? и отмени тот, что в 12, если ещё стоит", [(STATUS, {"first_day": "2026-11-21", "last_day": "2026-11-21"}), (CANCEL, {"day": "2026-11-21"})]),
        ("พรุ่งนี้มีโพสต์อะไรบ้าง แล้วยกเลิกอันเที่ยงด้วย", [(STATUS, {"first_day": "2026-11-21", "last_day": "2026-11-21"}), (CANCEL, {"day": "2026-11-21"})]),
        ("the post about the raffle should go out one day later", [(MOVE, {"query": "the raffle", "when": "P1D"})]),
        ("пост про лотерею пусть выйдет на день позже", [(MOVE, {"query": "лотерею", "when": "P1D"})]),
        ("โพสต์เรื่องจับสลากให้ลงช้าไปหนึ่งวัน", [(MOVE, {"query": "จับสลาก", "when": "P1D"})]),
        ("всё, что стоит на 24 ноября, отмените, у нас траур", [(CANCEL, {"everything": True, "day": "2026-11-24"})]),
        ("everything that's planned for 24 november, cancel it, we are in mourning", [(CANCEL, {"everything": True, "day": "2026-11-24"})]),
        ("เลิกเผยแพร่คลิปเรื่องทุเรียนที หมดสวนแล้ว", [("publishing.withdraw", {"query": "ทุเรียน"})]),
    ],
)  # fmt: skip
def test_each_order_is_of_its_own_post(text: str, orders: list[tuple[str, dict[str, Any]]], house: list[Tool]) -> None:
    assert said(planned(house, text)) == orders


MON, TUE, WED = "2026-11-23", "2026-11-24", "2026-11-25"


@pytest.mark.parametrize(
    ("text", "files", "makes", "posts"),
    [
        ("make a video on renting and a video on buying, 40s each, then youtube: first one mon 9am, second tue 9am", [], 2, [("youtube", f"{MON}T09:00"), ("youtube", f"{TUE}T09:00")]),
        ("два ролика: про массаж стоп и про массаж шеи. первый в инсту сегодня в 18:00, второй туда же завтра в 18:00", [], 2, [("instagram", "2026-11-20T18:00"), ("instagram", "2026-11-21T18:00")]),
        ("โพสต์สองคลิปนี้ลงไอจี อันแรกพรุ่งนี้เที่ยง อันที่สองมะรืนเที่ยง", TWO, 0, [("instagram", "2026-11-21T12:00"), ("instagram", "2026-11-22T12:00")]),
        ("the first one on tiktok tonight at 8, the other on youtube tomorrow at 9am", TWO, 0, [("tiktok", "2026-11-20T20:00"), ("youtube", "2026-11-21T09:00")]),
        ("сделай 2 картинки с котами и запости в телегу: первую завтра в 10, вторую в понедельник в 10", [], 2, [("telegram", "2026-11-21T10:00"), ("telegram", f"{MON}T10:00")]),
        ("ทำ 3 คลิปเรื่องกฎจราจร ลงเฟซวันจันทร์ อังคาร พุธ 7 โมงเช้า วันละคลิป", [], 3, [("facebook", f"{day}T07:00") for day in (MON, TUE, WED)]),
        ("make 3 videos about road rules and post them on facebook mon, tue and wed at 7am, one each", [], 3, [("facebook", f"{day}T07:00") for day in (MON, TUE, WED)]),
        ("post one of these each day on insta: wed, thu and fri at 5pm", THREE, 0, [("instagram", f"{day}T17:00") for day in (WED, "2026-11-26", "2026-11-27")]),
        ("post this on facebook mon, tue and wed at 7am", CLIP, 0, [("facebook", f"{day}T07:00") for day in (MON, TUE, WED)]),
        ("chop this into 3 clips for tiktok, one a day at 6pm from monday", CLIP, 3, [("tiktok", f"{day}T18:00") for day in (MON, TUE, WED)]),
        ("порежь на 3 части и выкладывай по одной в день в тикток в 18:00 с понедельника", CLIP, 3, [("tiktok", f"{day}T18:00") for day in (MON, TUE, WED)]),
        ("ตัดคลิปนี้เป็น 3 ท่อน แล้วลงติ๊กต็อกวันละท่อนตอน 6 โมงเย็น เริ่มวันจันทร์", CLIP, 3, [("tiktok", f"{day}T18:00") for day in (MON, TUE, WED)]),
        ("schedule this on FB tomorrow 12nn and on tiktok 7pm same day", CLIP, 0, [("facebook", "2026-11-21T12:00"), ("tiktok", "2026-11-21T19:00")]),
        ("ทำคลิปเรื่องชา 50 วิ แล้วโพสต์ยูทูบพรุ่งนี้เช้า 8 โมง ส่วนเฟซลงวันจันทร์เที่ยงนะ", [], 1, [("youtube", "2026-11-21T08:00"), ("facebook", f"{MON}T12:00")]),
    ],
)  # fmt: skip
def test_each_thing_goes_out_at_its_own_time(text: str, files: list[str], makes: int, posts: list[tuple[str, str]], house: list[Tool]) -> None:
    steps = planned(house, text, files=files).steps
    out = [step.args for step in steps if step.tool == PLAN]
    assert [(args["platforms"][0], args["when"][:16]) for args in out] == posts and len(steps) == makes + len(posts)
    media = {args["media"] for args in out}
    assert len(media) == (max(makes, len(files)) if max(makes, len(files)) == len(posts) else 1)


def test_days_told_in_the_words_of_a_post_are_no_time_to_post_at(house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, "post on facebook: we're open mon, wed and fri from 9"))
    assert tool == WORDS and args["text"] == "we're open mon, wed and fri from 9" and "when" not in args
    ((tool, args),) = said(planned(house, "post this now on facebook: we're open mon, wed and fri from 9", files=["image:a.jpg"]))
    assert tool == PLAN and args["description"] == "we're open mon, wed and fri from 9"


@pytest.mark.parametrize(
    ("text", "words", "places"),
    [
        ("พรุ่งนี้หยุดส่งของ 1 วันนะคะ ไปทำบุญ ช่วยโพสบอกลูกค้าในเฟสที", "พรุ่งนี้หยุดส่งของ 1 วันนะคะ ไปทำบุญ", ["facebook"]),
        ("we're closed tomorrow for a wedding, please tell customers on facebook", "We're closed tomorrow for a wedding", ["facebook"]),
        ("завтра не работаем, санитарный день. напиши об этом в телеграм", "Завтра не работаем, санитарный день", ["telegram"]),
        ('โพสเฟสว่า "เสาร์นี้เจอกันที่ตลาด" แล้วก็ลง X ด้วย', "เสาร์นี้เจอกันที่ตลาด", ["facebook", "x"]),
        ("напиши в телеге «Свежий хлеб с 7 утра» и в фейсбук тоже", "Свежий хлеб с 7 утра", ["telegram", "facebook"]),
        ("нужен пост в телегу: завтра 2 окошка освободилось 14:00 и 17:30", "завтра 2 окошка освободилось 14:00 и 17:30", ["telegram"]),
        ("write on facebook that we're closed on monday", "We're closed on monday", ["facebook"]),
    ],
)
def test_words_are_told_before_or_behind_where_they_go(text: str, words: str, places: list[str], house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["text"], args["platforms"]) == (WORDS, words, places) and "when" not in args


@pytest.mark.parametrize("text", ["a video about tea, put it on youtube", "слайдшоу про чай, выложи это в фейсбук", "คลิปเรื่องชา ช่วยโพสต์ลงเฟสด้วย", "ตั้งเวลาโพสต์วันศุกร์ 18:00 ลงเทเลแกรม"])
def test_what_is_to_be_made_is_no_words_to_be_posted(text: str, house: list[Tool]) -> None:
    assert all(tool != WORDS for tool, _ in said(planned(house, text)))


def test_a_post_with_no_place_is_asked_where_and_goes_there(house: list[Tool]) -> None:
    asks = "добрый день! я преподаю рисование, студия \"Кисточка\". нужен пост: набираю группу взрослых, вторник и четверг 19:00. напишите текст"
    assert planned(house, asks).question
    ((tool, args),) = said(planned(house, asks, "хорошо, опубликуйте это в телеграме завтра утром часов в 10"))
    assert tool == WORDS and args["text"].startswith("набираю группу взрослых") and "напишите" not in args["text"]
    assert (args["platforms"], args["when"]) == (["telegram"], "2026-11-21T10:00:00+07:00")


@pytest.mark.parametrize(
    ("text", "language", "tongue", "words"),
    [
        ("напиши в фейсбук что осталось 2 номера, пиши на английском и русском", "ru", "на английском и русском", "Осталось 2 номера"),
        ("post on facebook that two rooms are left, in english and russian", "en", "in english and russian", "Two rooms are left"),
        ("โพสต์ลงเฟสว่าปีใหม่เหลือ 2 ห้อง ขอเป็นภาษาอังกฤษ", "th", "ภาษาอังกฤษ", "ปีใหม่เหลือ 2 ห้อง"),
    ],
)
def test_the_language_of_a_post_is_none_of_its_words(text: str, language: str, tongue: str, words: str, house: list[Tool]) -> None:
    assert planned(house, text).question == phrase("ask_without", language, part=tongue)
    ((tool, args),) = said(planned(house, text, {"ru": "да", "en": "yes", "th": "ได้เลย"}[language]))
    assert (tool, args["text"]) == (WORDS, words)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("хочу чтоб каждое утро в 7:00 в телеграме выходил текстовый пост про здоровый завтрак", "здоровый завтрак"),
        ("every morning at 7 a text post about healthy breakfasts should go out on telegram", "healthy breakfasts"),
        ("อยากให้มีโพสต์ข้อความเรื่องอาหารเช้าลงเทเลแกรมทุกเช้า 7 โมง", "อาหารเช้า"),
    ],
)
def test_a_post_that_is_to_come_out_each_day_is_written_each_day(text: str, topic: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "publishing.post" and (args["topic"], args["platforms"], args["every"], args["when"]) == (topic, ["telegram"], "day", "2026-11-21T07:00:00+07:00")


@pytest.mark.parametrize(
    "text",
    [
        "โปสเตอร์รับหิ้วกระเช้าปีใหม่ ทำให้หน่อยค่ะ ขอแนวตั้งลงสตอรี่ไอจีได้", "make a poster for my sale, vertical so i can put it on ig stories",
        "сделай афишу распродажи, чтобы можно было выложить в сторис", "ทำโปสเตอร์ร้านชา ขนาดลงสตอรี่ไอจี",
    ],
)  # fmt: skip
def test_where_a_picture_could_go_is_no_wish_to_publish_it(text: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "image.generate" and args["aspect"] == "9:16"


@pytest.mark.parametrize(
    ("text", "files", "places", "when"),
    [
        ("слайдшоу из фоток и на мой сайт", THREE, ["web"], ""), ("slideshow of these with calm music and on my page", THREE, ["web"], ""),
        ("ролик про кофе на 20 секунд и в инсту", [], ["instagram"], ""), ("make a poster for my sale and put it on ig stories", [], ["instagram"], ""),
        ("выложи его в икс", CLIP, ["x"], ""), ("ลงรีลส์พรุ่งนี้เที่ยงเลย", CLIP, ["instagram"], "2026-11-21T12:00"),
        ("post it as a reel tomorrow noon", CLIP, ["instagram"], "2026-11-21T12:00"),
        ("поставь ролик в тикток на вторник, 18:45", CLIP, ["tiktok"], "2026-11-24T18:45"), ("post it on tiktok on tuesday, 18:45", CLIP, ["tiktok"], "2026-11-24T18:45"),
        ("stick it on tiktok tonight about 7", CLIP, ["tiktok"], "2026-11-20T19:00"), ("ลงติ๊กต็อกคืนนี้ทุ่มครึ่ง", CLIP, ["tiktok"], "2026-11-20T19:30"),
        ("crop it square then post on insta", ["image:a.jpg"], ["instagram"], ""), ("осветли фото и выложи в инсту завтра в 10", ["image:a.jpg"], ["instagram"], "2026-11-21T10:00"),
    ],
)  # fmt: skip
def test_it_goes_where_and_when_it_is_told(text: str, files: list[str], places: list[str], when: str, house: list[Tool]) -> None:
    post = next(step for step in planned(house, text, files=files).steps if step.tool == PLAN)
    assert (post.args["platforms"], str(post.args.get("when", ""))[:16]) == (places, when)


@pytest.mark.parametrize("text", ["надо опубликовать", "need to post this", "ต้องโพสต์อันนี้"])
def test_what_is_to_be_posted_somewhere_is_asked_where(text: str, house: list[Tool]) -> None:
    plan = planned(house, text, files=CLIP)
    assert not plan.steps and plan.question and "TikTok" in plan.question


@pytest.mark.parametrize(
    ("text", "start", "days", "topic"),
    [
        ("make us a content calendar for the panto from 1 december till 8 january, about 3 posts a week", "2026-12-01", 39, "panto"),
        ("контент-план для театра с 1 декабря по 8 января, 3 поста в неделю", "2026-12-01", 39, "театр"),
        ("ทำตารางคอนเทนต์เรื่องละครเวที ตั้งแต่ 1 ธันวาถึง 8 มกรา สัปดาห์ละ 3 โพสต์", "2026-12-01", 39, "ละครเวที"),
        ("content calendar for next week pls, topic is first time condo buyers. 5 posts, mix of tips and listings", MON, 7, "first time condo buyers"),
    ],
)
def test_a_calendar_is_of_its_days_and_its_topic(text: str, start: str, days: int, topic: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["start"], args["days"], args["topic"]) == ("script.calendar", start, days, topic)


def _settled(house: list[Tool], first: str, text: str) -> list[tuple[str, dict[str, Any]]]:
    """What a message makes of a post that was allowed and is planned by now."""
    clip = KINDS["video"]("ast_given_1", filename="a.mp4")
    asked = Request(first, attachments=[KINDS["video"]("$attachment.1", filename="a.mp4")], now=NOW, timezone="Asia/Bangkok")
    before = LocalPlanner().plan(asked, house, lambda _: None)
    steps = [step.model_copy(update={"args": {**step.args, "media": clip.ref}}) for step in before.steps]
    now = replace(asked, text=text, attachments=[], recent=[clip], earlier=[Plan(goal="", steps=steps)], settled=True)
    return [(step.tool, {name: value for name, value in step.args.items() if name not in ("media", "timezone")}) for step in LocalPlanner().plan(now, house, lambda _: None).steps]


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("not fb", [(CANCEL, {"platforms": ["facebook"]})]),
        ("not fb, just insta, and make it 9", [(CANCEL, {"platforms": ["facebook"]}), (MOVE, {"platforms": ["instagram"], "when": "2026-11-21T09:00:00+07:00"})]),
        ("add tiktok too", [(PLAN, {"platforms": ["tiktok"], "when": "2026-11-21T07:00:00+07:00"})]),
        ("only tiktok", [(CANCEL, {"platforms": ["facebook", "instagram"]}), (PLAN, {"platforms": ["tiktok"], "when": "2026-11-21T07:00:00+07:00"})]),
        ("instead of facebook tiktok", [(CANCEL, {"platforms": ["facebook"]}), (PLAN, {"platforms": ["tiktok"], "when": "2026-11-21T07:00:00+07:00"})]),
    ],
)
def test_what_is_planned_already_is_not_planned_a_second_time(text: str, steps: list[tuple[str, dict[str, Any]]], house: list[Tool]) -> None:
    assert _settled(house, "put this on facebook and insta tomorrow at 7 am", text) == steps


def test_two_names_of_one_day_are_one_day(house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, "post this on facebook on sunday the 22nd at 9am", files=CLIP))
    assert (tool, args["when"][:16]) == (PLAN, "2026-11-22T09:00")


def test_what_is_out_is_taken_down_where_it_is_not_to_be(house: list[Tool]) -> None:
    assert _settled(house, "put this on facebook and insta now", "not facebook") == [("publishing.withdraw", {"platforms": ["facebook"]})]
    assert _settled(house, "put this on facebook and insta now", "and same on tiktok") == [(PLAN, {"platforms": ["tiktok"]})]


def test_days_apart_are_no_stretch() -> None:
    """Of Monday, Wednesday and Friday neither Tuesday is meant nor Thursday."""
    assert stretch("the mon/wed/fri posts", NOW) is None
    assert (found := stretch("from friday to monday", NOW)) and (found.last - found.first).days == 3

# ruff: noqa: E501 - sentences are read better unbroken
"""Nothing goes out that nobody asked to post, and what goes out is the words alone: not how and when they are to go."""

from __future__ import annotations

import pytest

from agent.language import detect
from agent.phrases import phrase
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    "text",
    [
        'put "see you sat x" at the end', 'put "open till 9" on the last second', 'stick "50% off" in the corner',
        'добавь в конце "ждём в субботу"', 'поставь в конец "до встречи"', 'ใส่คำว่า "เจอกันวันเสาร์" ตอนท้าย', 'เอา "เจอกัน x" ไว้ท้ายคลิป',
    ],
)  # fmt: skip
def test_words_for_a_clip_are_no_post(text: str, house: list[Tool]) -> None:
    plan = planned(house, text, files=["video:v.mp4"])
    assert not plan.steps and not plan.question and plan.reply


def test_a_kiss_in_quotes_is_no_place(house: list[Tool]) -> None:
    plan = planned(house, 'slideshow cut to the beat then stick "Ellie x" at the end', files=["image:a.jpg", "image:b.jpg", "audio:beat.mp3"])
    assert [step.tool for step in plan.steps] == ["video.generate"]


def test_what_is_to_be_posted_is(house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, "get this up on insta", files=["video:v.mp4"]))] == ["publishing.plan"]
    assert [tool for tool, _ in said(planned(house, "tiktok tomorrow 9am", files=["video:v.mp4"]))] == ["publishing.plan"]


@pytest.mark.parametrize(
    ("text", "words", "place", "when"),
    [
        ("pls write a tweet: taproom open till midnight sat. send it now", "taproom open till midnight sat.", "x", ""),
        ("write a tweet sayin taproom open till midnight sat n send it out now", "Taproom open till midnight sat", "x", ""),
        ("post on fb: we're closed monday. post it tomorrow 9am", "we're closed monday.", "facebook", "2026-11-21T09:00"),
        ("напиши твит: в субботу работаем до полуночи. отправь сейчас", "в субботу работаем до полуночи.", "x", ""),
        ("запости в телегу: завтра закрыты. выложи прямо сейчас", "завтра закрыты.", "telegram", ""),
        ("โพสต์ลงเฟซ: พรุ่งนี้ร้านปิด โพสต์ตอนนี้เลย", "พรุ่งนี้ร้านปิด", "facebook", ""),
        ("post on telegram: order now. send it to a friend", "order now. send it to a friend", "telegram", ""),
        ("post on fb: bring your dog. post photos of him with us", "bring your dog. post photos of him with us", "facebook", ""),
        ('post "we\'re closed bank holiday monday, back tues" for the bike shop on fb now', "we're closed bank holiday monday, back tues", "facebook", ""),
        ('запости "в понедельник не работаем" для веломастерской в фейсбук сейчас', "в понедельник не работаем", "facebook", ""),
        ('โพสต์ "วันจันทร์ร้านปิด" ให้ร้านจักรยานลงเฟซเลย', "วันจันทร์ร้านปิด", "facebook", ""),
    ],
)
def test_the_words_go_out_without_how_they_are_to(text: str, words: str, place: str, when: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "publishing.announce" and args["text"] == words and args["platforms"] == [place] and str(args.get("when", "")).startswith(when)


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("post on fb: we're closed monday", "shit wrong client take it down"),
        ("запости в телегу: завтра закрыты", "блин не тот клиент удали"),
        ("โพสต์ลงเฟซ: พรุ่งนี้ร้านปิด", "ลงผิดเพจ ลบออกด่วน"),
    ],
)
def test_what_went_to_the_wrong_place_is_taken_down_and_not_sent_again(before: str, text: str, house: list[Tool]) -> None:
    assert said(planned(house, before, text)) == [("publishing.withdraw", {})]


@pytest.mark.parametrize(
    "text",
    [
        'post the vid of the vet check on tiktok wed at 6.30pm with caption "brave boy alert"',
        'выложи видео с прививки в тикток в среду в 18:30 с подписью "храбрый малыш"',
        'โพสต์คลิปตรวจสุขภาพลงติ๊กต็อกวันพุธ 18:30 แคปชั่น "น้องเก่งมาก"',
    ],
)
def test_a_film_that_is_there_is_asked_for_and_none_is_made_of_its_caption(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    tool = next(tool for tool in house if tool.name == "publishing.plan")
    assert not plan.steps and plan.question == tool.input.model_json_schema()["properties"]["media"]["ask"][detect(text)]


@pytest.mark.parametrize("text", ["выложи в инсту завтра в 10 с подписью нормальной", "post this on insta tomorrow 10am with caption nice and short"])
def test_how_a_caption_is_to_be_is_no_caption(text: str, house: list[Tool]) -> None:
    assert not any(args.get("description") for _, args in said(planned(house, text, files=["video:v.mp4"])))


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("dont post anything yet just write smth for the wedding photographer about autumn light", "autumn light"),
        ("no pic today just a caption for repotting a fiddle leaf", "repotting a fiddle leaf"), ("no video, just a caption about repotting", "repotting"),
        ("не публикуй пока просто напиши что-нибудь для фотографа про осенний свет", "осенний свет"),
        ("без картинки сегодня просто подпись про пересадку фикуса", "пересадку фикуса"),
        ("ยังไม่ต้องโพสต์ แค่เขียนอะไรสักหน่อยเรื่องแสงฤดูใบไม้ร่วง", "แสงฤดูใบไม้ร่วง"),
    ],
)  # fmt: skip
def test_words_alone_are_written_where_all_else_is_refused(text: str, topic: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("script.metadata", {"topic": topic})]


def test_what_is_refused_beside_another_thing_is_no_wish_for_words(house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, "no video, just make a picture of a fox"))] == ["image.generate"]


@pytest.mark.parametrize(
    "text", ["delete the pic of the dog", "delete the video about tea", "удали картинку с собакой", "сотри видео про чай", "ลบคลิปเรื่องชา", "ลบรูปหมา"]
)
def test_files_that_are_to_be_deleted_are_none_to_make_or_post(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and plan.reply == phrase("deletes", detect(text))


@pytest.mark.parametrize("text", ["delete the video about tea from my page", "удали видео про чай с моей страницы"])
def test_what_is_on_a_page_is_taken_down(text: str, house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == ["publishing.withdraw"]

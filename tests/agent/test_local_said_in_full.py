# ruff: noqa: E501 - tables of sentences read better unbroken
"""What nobody here does with a photo, a clip or a voice is said once and in plain words; captions are written for each topic that is listed; and what only the
inside of a plan knows is told to nobody."""

from __future__ import annotations

from typing import Any

import pytest

from agent.local.catalogue.matching import matcher
from agent.local.drafting.held_together import held_together
from agent.phrases import phrase
from tests.agent.conversations import planned, said
from tools.contract import Tool
from tools.plan import Plan, Step


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("make this photo bigger", "en"), ("this picture is too small for a banner, make it larger", "en"), ("increase the resolution pls", "en"), ("make it 2x larger", "en"), ("make the pic twice as big", "en"), ("blow this up for an A3 print", "en"), ("photo is too small, can u make it bigger?", "en"),
        ("сделай фотку побольше", "ru"), ("картинка слишком маленькая, можешь сделать крупнее?", "ru"), ("увеличь фото, мелкое для печати", "ru"),
        ("รูปเล็กเกินไป ทำให้ใหญ่ขึ้นได้ไหม", "th"), ("เพิ่มความละเอียดรูปนี้", "th"), ("ขยายรูปนี้ให้ใหญ่ขึ้นหน่อย", "th"),
    ],
)
def test_a_photo_is_made_no_larger(text: str, language: str, house: list[Tool]) -> None:
    plan = planned(house, text, files=["image:p.png"])
    assert not plan.steps and plan.reply == phrase("photo_unchanged", language)


def test_it_goes_out_as_it_is_where_that_is_wished(house: list[Tool]) -> None:
    plan = planned(house, "make it bigger and post on instagram tomorrow at 9", files=["image:p.png"])
    assert [step.tool for step in plan.steps] == ["publishing.plan"] and "make it bigger" in plan.steps[0].title


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [("draw a bigger boat", "image.generate", {"prompt": "a bigger boat"}), ("make a video of it with bigger letters", "video.generate", {"pictures": ["$attachment.1"]})],
)
def test_what_is_larger_in_something_new(text: str, tool: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, text, files=["image:p.png"])) == [(tool, args)]


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("captions for these topics: cold brew; latte art; beans", ["cold brew", "latte art", "beans"]), ("write a caption for each: spring, summer, autumn", ["spring", "summer", "autumn"]),
        ("write captions for: new cakes; weekend brunch; gift cards", ["new cakes", "weekend brunch", "gift cards"]), ("captions on the following: a) rye bread b) croissants c) cookies", ["rye bread", "croissants", "cookies"]),
        ("captions on these subjects: winter tyres / helmets / gloves", ["winter tyres", "helmets", "gloves"]), ("i need captions for the following topics - sleep, food, sport", ["sleep", "food", "sport"]),
        ("подписи на темы: раф; латте; какао", ["раф", "латте", "какао"]), ("напиши подписи к темам: стрижка; укладка; маникюр", ["стрижка", "укладка", "маникюр"]), ("подписи: скидки; новинки; розыгрыш", ["скидки", "новинки", "розыгрыш"]),
        ("แคปชั่นสำหรับหัวข้อเหล่านี้: ชาเขียว; ชานม; กาแฟ", ["ชาเขียว", "ชานม", "กาแฟ"]), ("เขียนแคปชั่นหัวข้อ: สปา, นวด, ทำเล็บ", ["สปา", "นวด", "ทำเล็บ"]),
    ],
)
def test_each_topic_has_its_caption(text: str, topics: list[str], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("script.metadata", {"topic": topic}) for topic in topics]


@pytest.mark.parametrize("text", ["captions about tea and coffee", "подпись: кофе, круассан и утро"])
def test_one_caption_may_be_about_several_things(text: str, house: list[Tool]) -> None:
    assert len(planned(house, text).steps) == 1


@pytest.mark.parametrize(
    ("messages", "named"),
    [
        (("make voiceover in english: welcome to our shop", "and one more in spanish"), "no voice for Spanish yet"), (("say in english: we are open", "now in german"), "no voice for German yet"),
        (("make 20 sec video in italian about pizza",), "no voice for Italian yet"), (("make 30 sec video about tea", "same in portuguese"), "no voice for Portuguese yet"),
        (("make a video about tea in chinese and post it tomorrow at 9 on tiktok",), "no voice for Chinese yet"), (("озвучь: мы открыты", "а теперь на немецком"), "для языка «немецкий»"),
        (("видео на 20 секунд на французском про пекарню",), "для языка «французский»"), (("сделай видео про чай", "то же на китайском"), "для языка «китайский»"),
        (("ทำคลิป 20 วินาทีภาษาจีนเรื่องชา",), "ยังไม่มีเสียงภาษาจีน"), (("อ่านว่า ยินดีต้อนรับ", "ขอเป็นภาษาญี่ปุ่นด้วย"), "ยังไม่มีเสียงภาษาญี่ปุ่น"),
    ],
)
def test_a_language_without_a_voice_is_said(messages: tuple[str, ...], named: str, house: list[Tool]) -> None:
    plan = planned(house, *messages)
    assert not plan.steps and named in (plan.reply or "")


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        ("write a caption about tea in portuguese", "script.metadata", {"language": "pt", "topic": "tea"}), ("video about french cooking", "video.short", {"topic": "french cooking"}),
        ("video about learning spanish", "video.short", {"topic": "learning spanish"}), ("video about tea with german subtitles", "video.short", {"subtitle_languages": ["de"], "topic": "tea"}),
    ],
)
def test_what_nobody_is_to_speak_stays(text: str, tool: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [(tool, args)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("translate the subtitles into french", "put subtitles on a clip or translate"), ("translate subtitles of this video to german and french", "put subtitles on a clip or translate"), ("subs of this video in french and italian pls", "put subtitles on a clip yet"),
        ("translate this video to german and french", "translate what is said"), ("переведи субтитры на немецкий и французский", "делать субтитры"), ("переведи это видео на китайский и японский", "переводить то, что говорят"),
        ("แปลซับเป็นภาษาจีนและญี่ปุ่น", "ใส่ซับในคลิป"), ("แปลซับไตเติ้ลคลิปนี้เป็นภาษาอังกฤษ", "ใส่ซับในคลิป"),
    ],
)
def test_translating_is_one_wish(text: str, told: str, house: list[Tool]) -> None:
    plan = planned(house, text, files=["video:p.mp4"])
    assert not plan.steps and not plan.question and told in (plan.reply or "")


def test_what_can_be_done_beside_it_is_asked_about(house: list[Tool]) -> None:
    assert "translate this video to german" in (planned(house, "translate this video to german and make it vertical", files=["video:p.mp4"]).question or "")


def test_a_film_of_ours_has_them(house: list[Tool]) -> None:
    assert said(planned(house, "make a video about tea", "add subtitles in german and french")) == [("video.short", {"topic": "tea", "subtitle_languages": ["de", "fr"]})]


def test_no_plan_takes_what_none_of_its_steps_makes(house: list[Tool]) -> None:
    broken = Plan(goal="x", steps=[Step(id="caption", tool="script.metadata", args={"script": "$short-1.script"})])
    whole = Plan(goal="x", steps=[Step(id="write", tool="script.write", args={"topic": "tea"}), Step(id="speak", tool="voice.speak", args={"script": "$write.script"})])
    told = held_together(broken, matcher(house), "en")
    assert not told.steps and "$" not in (told.reply or "$") and held_together(whole, matcher(house), "en") == whole

# ruff: noqa: E501 - tables of sentences read better unbroken
"""What people say in their own way, each in the languages it was misread in, over the tools JARVIS ships."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import pytest

from agent.local.dictionary import is_word
from agent.local.drafting.wiring import says_newest
from agent.local.planner import LocalPlanner
from agent.local.slots.number import parse
from agent.local.words import is_inside_word, normalise, tokens
from agent.rehearsal import Scene, rehearse
from tools.catalogue import house_tools
from tools.contract import Tool
from tools.plan import Plan
from tools.registry import registry

NOW = datetime.fromisoformat("2026-11-20T10:00:00+07:00")  # a Friday
CLIP = "video:clip.mp4"


@pytest.fixture(scope="module")
def house() -> list[Tool]:
    return house_tools(registry())


def planned(house: list[Tool], *messages: str, files: Sequence[str] = ()) -> Plan:
    """The plan for the last message of a conversation."""
    *history, text = messages
    given = Scene.read({"text": text, "attachments": list(files), "history": history})
    return rehearse(Scene(given.text, given.attachments, given.history, NOW), LocalPlanner(), house)


def only(plan: Plan) -> dict[str, Any]:
    """The one operation of the one step."""
    (step,) = plan.steps
    (operation,) = step.args["operations"]
    return operation


@pytest.mark.parametrize(
    ("wish", "place"),
    [
        ("make ten 30-second vertical videos about houseplants with Thai subtitles and put one out every evening at six", "on my page"),
        ("сделай десять вертикальных роликов по 30 секунд про комнатные растения с тайскими субтитрами и выпускай по одному каждый вечер в шесть", "на моей странице"),
        ("ทำวิดีโอแนวตั้ง 30 วินาที 10 คลิปเรื่องต้นไม้ในบ้าน ใส่ซับไทย แล้วลงวันละคลิปทุกเย็นหกโมง", "หน้าเว็บของฉัน"),
    ],
)
def test_a_batch_that_names_no_place_asks_once_and_is_laid_out(wish: str, place: str, house: list[Tool]) -> None:
    asked = planned(house, wish)
    assert asked.question and not asked.steps
    plan = planned(house, wish, place)
    shorts, posts = plan.steps[::2], plan.steps[1::2]
    assert [step.tool for step in shorts] == ["video.short"] * 10 and [step.tool for step in posts] == ["publishing.plan"] * 10
    assert all(step.args["duration_s"] == 30 and step.args["aspect"] == "9:16" and step.args["subtitle_languages"] == ["th"] for step in shorts)
    assert [step.args["when"] for step in posts] == [f"2026-11-{day}T18:00:00+07:00" for day in range(20, 30)]
    assert all(step.args["platforms"] == ["web"] and step.needs == [made.id] for step, made in zip(posts, shorts, strict=True))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("keep seconds 20 to 50", {"start_s": 20, "end_s": 50}),
        ("keep from the 5th to the 25th second", {"start_s": 5, "end_s": 25}),
        ("возьми с пятой по двадцать пятую секунду", {"start_s": 5, "end_s": 25}),
        ("the last half minute can go", {"drop_last_s": 30}),
        ("I don't need the last 12 seconds", {"drop_last_s": 12}),
        ("первые десять секунд можно выкинуть", {"start_s": 10}),
        ("мне не нужны последние 12 секунд", {"drop_last_s": 12}),
        ("ไม่ต้องการ 12 วินาทีสุดท้าย", {"drop_last_s": 12}),
        ("закончи на 1:05", {"end_s": 65}),
    ],
)
def test_what_is_named_by_number_or_not_needed_is_cut(text: str, values: dict[str, float], house: list[Tool]) -> None:
    assert only(planned(house, text, files=[CLIP])) == {"type": "trim", **values}


@pytest.mark.parametrize("text", ["don't publish it after all", "don't post it after all", "не надо это публиковать, передумал", "ไม่ต้องโพสต์แล้วนะ"])
def test_a_publication_that_is_not_wanted_any_more_is_cancelled(text: str, house: list[Tool]) -> None:
    (step,) = planned(house, text).steps
    assert (step.tool, step.args) == ("publishing.cancel", {})


@pytest.mark.parametrize("text", ["make a short about lakes and do not post it", "сделай ролик про озёра и не публикуй его"])
def test_not_publishing_what_is_made_cancels_nothing(text: str, house: list[Tool]) -> None:
    assert [step.tool for step in planned(house, text).steps] == ["video.short"]


@pytest.mark.parametrize("text", ["is anything going out tomorrow?", "anything scheduled for tonight?", "что-нибудь выходит завтра?", "พรุ่งนี้มีอะไรจะลงไหม"])
def test_a_time_in_a_question_is_what_one_asks_about(text: str, house: list[Tool]) -> None:
    assert [step.tool for step in planned(house, text).steps] == ["publishing.status"]


@pytest.mark.parametrize("text", ["write an email to my boss", "напиши письмо моему начальнику", "เขียนอีเมลถึงหัวหน้า", "call me a taxi", "вызови такси"])
def test_what_is_no_work_for_these_tools_is_said_plainly(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert plan.reply and not plan.steps


@pytest.mark.parametrize(
    ("text", "prompts"),
    [
        ("draw me a cat, a house and a boat", ["a cat", "a house", "a boat"]),
        ("нарисуй кота, дом и лодку", ["кота", "дом", "лодку"]),
        ("a picture of a cat, a dog and a bird", ["a cat, a dog and a bird"]),
    ],
)
def test_several_things_to_draw_are_several_pictures_unless_one_is_named(text: str, prompts: list[str], house: list[Tool]) -> None:
    assert [step.args["prompt"] for step in planned(house, text).steps] == prompts


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("make a video about music", "topic", "music"),
        ("сделай ролик про музыку", "topic", "музыку"),
        ("ทำคลิปเรื่องเพลง", "topic", "เพลง"),
        ("draw a lamp", "prompt", "a lamp"),
        ("draw an orange", "prompt", "an orange"),
    ],
)
def test_what_a_tool_has_words_for_may_be_what_something_is_about(text: str, name: str, value: str, house: list[Tool]) -> None:
    (step,) = planned(house, text).steps
    assert step.args[name] == value


@pytest.mark.parametrize("text", ["make a video about this video", "draw a picture", "нарисуй картинку", "วาดรูปให้หน่อย"])
def test_a_word_for_any_file_says_nothing(text: str, house: list[Tool]) -> None:
    assert planned(house, text).question


@pytest.mark.parametrize("text", ["make a short about tea and make it square", "сделай ролик про чай и сделай его квадратным", "ทำคลิปเรื่องชาแล้วทำเป็นจัตุรัส"])
def test_what_a_step_can_do_itself_is_no_second_step(text: str, house: list[Tool]) -> None:
    (step,) = planned(house, text).steps
    assert (step.tool, step.args["aspect"]) == ("video.short", "1:1")


@pytest.mark.parametrize(
    ("first", "then", "values"),
    [
        ("make a short about frogs", "nope, toads", {"topic": "toads"}),
        ("make a short about frogs", "actually toads", {"topic": "toads"}),
        ("ทำคลิปเรื่องกบ", "เปลี่ยนเป็นคางคก", {"topic": "คางคก"}),
        ("make a short about frogs", "and in Russian with English subtitles", {"topic": "frogs", "language": "ru", "subtitle_languages": ["en"]}),
        ("сделай ролик про жаб", "на английском с русскими субтитрами", {"topic": "жаб", "language": "en", "subtitle_languages": ["ru"]}),
        ("ทำคลิปเรื่องกบ", "เป็นภาษาอังกฤษ ซับไทย", {"topic": "กบ", "language": "en", "subtitle_languages": ["th"]}),
    ],
)
def test_a_correction_changes_what_it_names(first: str, then: str, values: dict[str, Any], house: list[Tool]) -> None:
    (step,) = planned(house, first, then).steps
    assert step.args == values


def test_two_languages_of_subtitles_are_both_made(house: list[Tool]) -> None:
    (step,) = planned(house, "ทำคลิปเรื่องเต่า ซับไทยกับอังกฤษ").steps
    assert step.args == {"topic": "เต่า", "subtitle_languages": ["th", "en"]}


@pytest.mark.parametrize(("text", "title"), [("нарисуй лису", "Картинка: лиса"), ("нарисуй сонную лису", "Картинка: сонная лиса"), ("сделай ролик про сову", "Короткое видео: сова")])
def test_a_title_names_what_was_said_in_the_accusative(text: str, title: str, house: list[Tool]) -> None:
    assert planned(house, text).steps[0].title == title


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("post it on youtube in three days at 5 pm", "2026-11-23T17:00:00+07:00"),
        ("ลงยูทูบพรุ่งนี้สามโมง", "2026-11-21T15:00:00+07:00"),
        ("โพสต์ลงเฟซคืนนี้หกโมงครึ่ง", "2026-11-20T18:30:00+07:00"),
    ],
)
def test_hours_are_those_people_mean(text: str, when: str, house: list[Tool]) -> None:
    assert planned(house, text, files=[CLIP]).steps[0].args["when"] == when


def test_numbers_of_two_words() -> None:
    assert [parse(text) for text in ("twenty-five", "двадцать пять", "ยี่สิบห้า", "สิบเอ็ด")] == [25, 25, 25, 11]


def test_words_of_the_dictionary_are_no_typos() -> None:
    assert all(map(is_word, ("почти", "вечером", "stormy", "business")))
    assert not any(map(is_word, ("роллик", "shrot", "vidoe")))


def test_a_part_of_a_thai_word_is_no_word() -> None:
    assert is_inside_word("ภาพทะเลสาบ", 3, 7)
    assert not is_inside_word("ภาพทะเล", 3, 7)


def test_a_compound_of_a_known_word_is_both_its_words() -> None:
    assert [token.text for token in tokens("сценарий-викторина про кота-космонавта")] == ["сценарий", "викторина", "про", "кота-космонавта"]


def test_shortened_words_are_written_out() -> None:
    assert normalise("vid abt cats w/o music") == "video about cats without music"


@pytest.mark.parametrize(("text", "newest"), [("put the newest film on my page", True), ("опубликуй последний ролик", True), ("โพสต์คลิปล่าสุด", True), ("cut the last 5 seconds", False)])
def test_the_newest_of_what_there_is(text: str, newest: bool) -> None:
    assert says_newest(text) is newest

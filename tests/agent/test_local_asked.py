# ruff: noqa: E501 - tables of sentences read better unbroken
"""Questions that start no work: prices, places, who it is, when to post; and what is said to nobody when nothing runs."""

from __future__ import annotations

import pytest

from agent.contract import Request, Writing
from agent.local.planner import LocalPlanner
from agent.local.wordings.asked import rephrased
from memory.facts import subject
from tools.catalogue import house_tools
from tools.contract import Tool
from tools.plan import Plan
from tools.registry import registry


@pytest.fixture(scope="module")
def house() -> list[Tool]:
    return house_tools(registry())


def planned(house: list[Tool], text: str) -> Plan:
    return LocalPlanner().plan(Request(text), house, Writing())


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ("how much would it cost me to do like fifteen shorts a week? | how much do you charge for a video | whats the price of a 30 second short | is it expensive to make a video", "would cost nothing"),
        ("скок стоит одно видео на минуту с озвучкой | почём ролик? | сколько будет стоить 10 роликов в месяц | какая цена за ролик", "бесплатно"),
        ("คลิปนึงราคาเท่าไหร่คะ | คลิปละกี่บาท | ทำเดือนละยี่สิบคลิปแพงมั้ย", "ไม่มีค่าใช้จ่าย"),
        ("is it free? | how much do you cost", "costs nothing"),
        ("сколько ты стоишь | это бесплатно?", "бесплатно"),
        ("can you do linkedin? | do you support linked in | what about linkedin? | post it to LinkedIn please", "can't post to LinkedIn yet. What I can plan for: YouTube, TikTok"),
        ("а в линкедин умеешь постить? | линкедин поддерживаешь? | выложи в линкедин", "Публиковать в LinkedIn я пока не умею"),
        ("ลง linkedin ได้ไหมคะ | โพสต์ลง linkedin ได้มั้ย", "ยังโพสต์ลง LinkedIn ไม่ได้"),
        ("who r u | wait who are you exactly | are you a bot?", "I'm JARVIS"),
        ("привет! ты кто вообще? | а ты кто такой? | с кем я говорю", "Я JARVIS"),
        ("คุณเป็นใครคะ | แล้วนี่ใครเนี่ย", "ผมคือ JARVIS"),
        ("stop stop wrong file | wrong file", "Nothing is running right now, so there is nothing to stop. Send me the right one"),
        ("стоп, отмена", "останавливать нечего"),
        ("เสร็จยังคะ | อีกนานมั้ยกว่าจะเสร็จ", "ไม่มีงานที่กำลังทำอยู่"),
        ("thanks, lovely | omg thanks ❤️", "You're welcome"),
    ],
)  # fmt: skip
def test_a_question_or_a_word_is_answered_and_starts_nothing(house: list[Tool], texts: str, said: str) -> None:
    for text in texts.split(" | "):
        plan = planned(house, text)
        assert not plan.steps and said in (plan.reply or ""), (text, plan)


def test_two_prices_asked_at_once_are_both_told(house: list[Tool]) -> None:
    reply = planned(house, "คลิปนึงราคาเท่าไหร่คะ ถ้าทำเดือนละยี่สิบคลิปแพงมั้ย").reply or ""
    assert "“คลิปนึง”" in reply and "“ทำเดือนละยี่สิบคลิป”" in reply


@pytest.mark.parametrize(
    "text",
    ["make a short about linkedin", "draw line art of a cat", "сколько видео я сделал", "how much did I spend this week", "when will my video be posted"],
)
def test_what_only_looks_like_such_a_question_is_none(house: list[Tool], text: str) -> None:
    assert planned(house, text).steps, text


@pytest.mark.parametrize(
    ("text", "language", "asked"),
    [
        ("When should I be posting on TikTok? I feel like evenings are dead", "en", "when is the best time to post"),
        ("во сколько лучше выкладывать в тикток? вечером вообще тухло", "ru", "когда лучше публиковать"),
        ("คลิปไหนคนดูเยอะสุดอาทิตย์นี้", "th", "ขอดูสถิติ สัปดาห์นี้"),
        ("i want to start a channel about fishing, where do i begin", "en", "ideas for videos about fishing"),
        ("whats on the calendar for the next two weeks", "en", "whats on the calendar for the next 14 days"),
        ("when will my short be posted", "en", "when will my short be posted"),
        ("I want to start a channel about tea, make a short about green tea", "en", "I want to start a channel about tea, make a short about green tea"),
    ],
)  # fmt: skip
def test_a_question_is_put_as_an_example_asks_it(text: str, language: str, asked: str) -> None:
    assert rephrased(text, language) == asked


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("forget the old brand colour, we use mint green now", "our brand colour is mint green"),
        ("забудь про старую тему канала, теперь у нас рыбалка", "наша тема канала — рыбалка"),
        ("ลืมเรื่องสีแบรนด์เก่าไปได้เลยนะ ตอนนี้ใช้สีเขียวมิ้นต์แล้ว", "สีแบรนด์ของเราคือสีเขียวมิ้นต์"),
    ],
)
def test_what_takes_the_place_of_something_forgotten_replaces_it_and_deletes_nothing_else(house: list[Tool], text: str, kept: str) -> None:
    (step,) = planned(house, text).steps
    assert (step.tool, step.args) == ("memory.remember", {"text": kept}) and subject(kept)

# ruff: noqa: E501 - tables of sentences read better unbroken
"""Messages that only remark on the work: complaints, praise, "what did you do", waiting, goodbyes, keys pressed at random."""

from __future__ import annotations

import pytest

from agent.language import detect
from agent.phrases import PHRASES
from tests.agent.conversations import planned, said
from tools.contract import Tool

WORK = {"en": "make a 15 sec video about iced tea", "ru": "сделай ролик про самокаты 15 секунд", "th": "ทำคลิป 15 วิ เรื่องชาเขียว"}


def _answered(text: str, key: str, house: list[Tool], *, after_work: bool = True) -> bool:
    language = detect(text)
    plan = planned(house, *([WORK[language]] if after_work else []), text)
    return not plan.steps and (plan.reply or "").startswith(PHRASES[language][key].split("{")[0])


@pytest.mark.parametrize(
    "text",
    [
        "ugh no thats awful", "honestly this looks cheap", "you didn't listen to me at all", "that's not what i wanted", "wtf is this", "meh, not great",
        "it's nothing like what i described", "thats ugly ngl", "this is not what i asked",
        "ну и ерунда получилась", "вообще не то что я хотела", "это ужас какой-то", "ты меня не слышишь, я о другом просила", "мне стыдно такое показывать",
        "че за дичь", "ты че тупой я же просил по другому",
        "ไม่ใช่ที่ขออะ", "ทำไมออกมาแบบนี้ล่ะ", "คลิปเมื่อกี้น่าเกลียดมาก", "ไม่ตรงกับที่บอกเลย", "ไม่ใช่แบบนี้", "คลิปเมื่อกี้ไม่เห็นสวยเลย เสียงก็แปลกๆ",
    ],
)  # fmt: skip
def test_a_complaint_is_answered_with_what_could_be_otherwise(text: str, house: list[Tool]) -> None:
    assert _answered(text, "found_bad", house)


@pytest.mark.parametrize("text", ["это ужас какой-то", "you didn't listen to me", "ไม่ใช่ที่ขออะ"])
def test_where_nothing_was_made_it_is_asked_what_is_wrong(text: str, house: list[Tool]) -> None:
    assert _answered(text, "insulted", house, after_work=False)


@pytest.mark.parametrize(
    "text", ["this is rubbish, do it over", "awful. redo it pls", "ужас, переделай", "фигня какая то переделай", "ไม่สวยเลย ทำใหม่ที"]
)
def test_do_it_again_makes_it_anew(text: str, house: list[Tool]) -> None:
    before, now = said(planned(house, WORK[detect(text)])), said(planned(house, WORK[detect(text)], text))
    assert [tool for tool, _ in now] == [tool for tool, _ in before] and now[0][1] == {**before[0][1], "seed": 1}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("wow u nailed it", "praise"), ("this is so good omg", "praise"), ("красота, мне нравится", "praise"), ("огонь вообще, ты крут", "praise"),
        ("ну ты даешь круто вышло", "praise"), ("สวยถูกใจมากค่ะ", "praise"), ("โอ้โห ปังมากกก", "praise"),
        ("gotta go, ttyl", "bye"), ("ладно я спать, до завтра", "bye"), ("ไปนอนละนะ", "bye"),
        ("hello?? anyone there", "here"), ("ยังอยู่ปะ", "here"), ("omg this is taking forever lol", "slow"), ("ты где там долго еще", "slow"),
        ("qwrtz plmk", "not_understood"), ("asdkjh lol", "not_understood"), ("ывапролд фывапр", "not_understood"), ("กฟหดหก", "not_understood"),
    ],
)  # fmt: skip
def test_what_is_only_said_is_answered(text: str, key: str, house: list[Tool]) -> None:
    assert _answered(text, key, house)


@pytest.mark.parametrize(
    "text",
    ["explain what you made", "what have you done??", "what did you change this time", "что ты сделал вообще", "объясни что поменял",
     "я не понял что ты сделал объясни", "ทำอะไรไปบ้าง", "เมื่อกี้แก้อะไรไป"],
)  # fmt: skip
def test_what_was_done_is_told(text: str, house: list[Tool]) -> None:
    made = planned(house, WORK[detect(text)]).goal
    plan = planned(house, WORK[detect(text)], text)
    assert not plan.steps and made in (plan.reply or "")


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("the music is bad, make it calmer", "video.short"), ("нарисуй ужас какой-то", "image.generate"), ("video about ugly christmas sweaters", "video.short"),
        ("слишком страшно, сделай светлее", "video.short"), ("it's ugly, make it blue", "video.short"), ("ไม่สวย เปลี่ยนเป็นสีฟ้า", "video.short"),
    ],
)  # fmt: skip
def test_what_says_more_is_still_a_wish(text: str, tool: str, house: list[Tool]) -> None:
    assert tool in [name for name, _ in said(planned(house, WORK[detect(text)], text))]

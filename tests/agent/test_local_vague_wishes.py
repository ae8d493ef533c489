# ruff: noqa: E501 - tables of sentences read better unbroken
"""A wish that says not what, or not of which file: one short question that fits, and the answer is taken with what was said."""

from __future__ import annotations

from time import monotonic
from typing import Any

import pytest

from agent.contract import Request
from agent.language import detect
from agent.local.answers.vague_wishes import _ASKED, _ASKED_HOW, _ASKED_WHICH, vague_wish
from tests.agent.conversations import planned, said
from tools.contract import Tool
from tools.plan import Plan


@pytest.mark.parametrize(
    ("text", "what_for"),
    [
        ("make me something nice for the hotel", " for the hotel"), ("i need some content", ""), ("can you do something cool for my page", " for your page"), ("i want something for instagram", " for instagram"),
        ("сделай что-нибудь прикольное для кафе", " для кафе"), ("нужен контент для страницы", " для страницы"), ("придумай что нибудь к восьмому марта", " к восьмому марта"), ("хочу что-то для инсты", " для инсты"),
        ("сделай что то милое для мамы", " для мамы"), ("ทำอะไรน่ารักๆ ให้ร้านหน่อยค่ะ", "ให้ร้าน"), ("อยากได้คอนเทนต์ลงเพจ", "ลงเพจ"), ("ขออะไรสวยๆ สำหรับวันแม่หน่อย", "สำหรับวันแม่"),
    ],
)  # fmt: skip
def test_what_it_is_to_be_is_asked_once(text: str, what_for: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and plan.question == _ASKED[detect(text)].format(what_for=what_for)


@pytest.mark.parametrize(
    ("text", "answer", "tool", "args"),
    [
        ("make me something nice for the hotel", "a picture please", "image.generate", {"prompt": "the hotel"}), ("make me something nice for the hotel", "a video", "video.short", {"topic": "the hotel"}),
        ("make me something nice for the hotel", "a poster for the pool party on friday", "image.generate", {"prompt": "a poster for the pool party", "details": ["Friday"]}),
        ("сделай что-нибудь прикольное для кафе", "ролик про кофе на 20 секунд", "video.short", {"topic": "кофе", "duration_s": 20}), ("ทำอะไรน่ารักๆ ให้ร้านหน่อยค่ะ", "รูปค่ะ", "image.generate", {"prompt": "ร้าน"}),
    ],
)  # fmt: skip
def test_the_answer_is_made(text: str, answer: str, tool: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, text, answer)) == [(tool, args)]


@pytest.mark.parametrize("text", ["make it prettier", "can you fix this up a bit", "сделай покрасивее", "ทำให้ดูดีขึ้นหน่อย"])
def test_of_which_file_is_asked_where_there_is_none(text: str, house: list[Tool]) -> None:
    assert planned(house, text).question == _ASKED_WHICH[detect(text)]


@pytest.mark.parametrize(
    ("first", "text", "kind"),
    [("make a poster for a pool party", "make it stand out more", "image"), ("make a poster for a pool party", "make it pop more", "image"), ("нарисуй афишу концерта", "сделай поинтереснее", "image"), ("ทำคลิปเรื่องชา", "ทำให้น่าสนใจขึ้นหน่อย", "video")],
)
def test_how_is_asked_of_what_was_made(first: str, text: str, kind: str, house: list[Tool]) -> None:
    assert planned(house, first, text).question == _ASKED_HOW[detect(text)][kind]


def test_how_is_answered_with_a_change(house: list[Tool]) -> None:
    assert said(planned(house, "make a poster for a pool party", "make it pop more", "bigger letters")) == [("image.generate", {"prompt": "a poster for a pool party", "letters": "large"})]


@pytest.mark.parametrize(
    "text",
    ["can you post it please", "опубликуй пожалуйста", "ช่วยลงโพสต์ให้หน่อยค่ะ", "โพสต์ให้ทีค่ะ", "cut the clip please", "обрежь видео пожалуйста", "ตัดคลิปให้หน่อยครับ", "ตัดต่อคลิปให้ทีค่ะ"],
)
def test_a_bare_order_is_asked_for_its_file(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert plan.question and not plan.steps and not any(word in plan.question for word in ("coffee", "кофе", "กาแฟ", "ไฟล์นี้"))


@pytest.mark.parametrize(
    ("text", "tool"),
    [("make a nice poster for the hotel", "image.generate"), ("make something about whales", "video.short"), ("придумай что-нибудь про котов", "video.short"), ("โพสต์อะไรดีคะ", "insight.advise")],
)
def test_what_says_more_is_done(text: str, tool: str, house: list[Tool]) -> None:
    assert [name for name, _ in said(planned(house, text))] == [tool]


@pytest.mark.parametrize("answer", ["a picture" + ", " * 3000 + "!x", "picture " + " " * 6000 + "x"])
def test_a_long_answer_keeps_nobody_waiting(answer: str) -> None:
    before = monotonic()
    vague_wish(Request(answer, question=_ASKED["en"].format(what_for="")), lambda _: Plan(reply="read as it is"))
    assert monotonic() - before < 5

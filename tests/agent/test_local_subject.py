"""What a message is about, as the tagger has it, and what the planner makes of a message whose subject the patterns miss."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.local.learned import masked
from agent.local.learned.subject import tagged
from agent.local.words import normalise
from tests.agent.conversations import planned
from tools.contract import Tool


def subjects(message: str) -> list[str]:
    found = tagged(normalise(message))
    return [found.text[start:end] for start, end in found.spans]


def made(message: str, house: list[Tool]) -> list[tuple[str, dict[str, Any]]]:
    return [(step.tool, step.args) for step in planned(house, message).steps]


@pytest.mark.parametrize(
    ("message", "subject"),
    [
        ("generate a picture of a tired barista with purple hair at the counter", "a tired barista with purple hair at the counter"),
        ("мы кофейня, хотим рилс про ночную обжарку зерна, без музыки", "ночную обжарку зерна"),
        ("ร้านเราเปิดวันศุกร์นี้ อยากได้คลิปน่ารักๆ เรื่องขนมครกไส้ชีส 15 วิ", "ขนมครกไส้ชีส"),
    ],
)
def test_a_subject_is_found_whole(message: str, subject: str) -> None:
    assert subjects(message) == [subject]


@pytest.mark.parametrize(
    "message", ["cut the first ten seconds and make it square", "спасибо, всё отлично", "ยกเลิกโพสต์พรุ่งนี้", "!!!", "word " * 500]
)
def test_what_asks_for_nothing_new_has_none(message: str) -> None:
    assert subjects(message) == []


@pytest.mark.parametrize(
    ("message", "args"),
    [
        ("since my husband die I make group of support, please one video about to be alone at christmas, 45 second, soft, piano",
         {"topic": "to be alone at christmas", "duration_s": 45}),
        ("The subject: e-bikes for hilly cities. Format: vertical. Voice: young woman. Length: 30 seconds.",
         {"topic": "e-bikes for hilly cities", "duration_s": 30, "voice": "female"}),
        ("снимаем рубрику, выпуск сегодня: как отличить настоящую икру от подделки. темп средний, 50 сек",
         {"topic": "как отличить настоящую икру от подделки", "duration_s": 50}),
        ("อยากรู้ว่าทำไมท้องฟ้าถึงเป็นสีฟ้า ทำเป็นวิดีโอนาทีนึงให้หน่อยครับ", {"topic": "ทำไมท้องฟ้าถึงเป็นสีฟ้า", "duration_s": 60}),
    ],
)  # fmt: skip
def test_a_film_is_about_what_the_patterns_miss(message: str, args: dict[str, Any], house: list[Tool]) -> None:
    ((tool, told),) = made(message, house)
    assert tool == "video.short" and {name: told.get(name) for name in args} == args


@pytest.mark.parametrize(
    ("message", "topics"),
    [
        ("make shorts about cats, dogs and hamsters", ["cats", "dogs", "hamsters"]),
        ("сделай ролик про дождь без озвучки, с весёлой музыкой", ["дождь"]),
        ("make a short about bees and call it Busy Wings", ["bees"]),
        ("ทำคลิปวันละคลิปเรื่องสุขภาพ 5 วัน ลงไอจีตอน 2 ทุ่ม", ["สุขภาพ"]),
    ],
)
def test_what_the_patterns_know_stays(message: str, topics: list[str], house: list[Tool]) -> None:
    told = [args["topic"] for tool, args in made(message, house) if tool == "video.short"]
    assert list(dict.fromkeys(told)) == topics


def test_no_mask_is_ever_seen(house: list[Tool]) -> None:
    plan = planned(house, "we sell houseplants online and people always kill them. make a 30 sec one on ferns for dark bathrooms")
    assert "xqzvk" not in plan.model_dump_json() and "ferns for dark bathrooms" in plan.model_dump_json()


def test_each_of_many_subjects_has_a_mask_of_its_own() -> None:
    text = ", ".join(f"{letter}{letter}" for letter in "bcdfghjklmnp")
    hidden = masked.masked(text, [(at, at + 2) for at in range(0, len(text), 4)])
    assert list(hidden.under.values()) == text.split(", ") and len(set(hidden.under)) == 12


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_tagged_and_masked(text: str) -> None:
    message = normalise(text)
    found = tagged(message)
    hidden = masked.masked(message, found.spans[: masked.MOST])
    assert all(0 <= start < end <= len(message) for start, end in found.spans)
    assert all(mask in hidden.text for mask in hidden.under) and len(hidden.under) == min(masked.MOST, len(found.spans))


@pytest.mark.parametrize(
    "message",
    ["it says error 413 when i try to send the video, what do i do", "умеете делать ролики длиннее минуты и что будет если я удалю чат?"],
)  # fmt: skip
def test_nothing_is_made_of_what_has_no_subject(message: str, house: list[Tool]) -> None:
    assert not made(message, house)


def test_what_was_said_first_is_what_both_are_about(house: list[Tool]) -> None:
    plan = planned(house, "I have a quiz night at my pub every Thursday at 8. Make me a video for stories and a poster to print, A4")
    assert [step.tool for step in plan.steps] == ["video.short", "image.generate"]
    assert all("quiz night at my pub" in str(step.args) for step in plan.steps)

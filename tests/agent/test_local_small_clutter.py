# ruff: noqa: E501 - tables of sentences read better unbroken
"""What stands last and is no part of what a message is about: courtesies, a shape, a number, the reason why silences are to go; and an hour told as a bare number."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    "text",
    [
        "take out all the silences, i talk too slow", "cut silence, i speak too fast", "take out pauses, my english is slow", "cut silence, there is too many slow parts", "get rid of the dead air, i'm a slow speaker",
        "remove the pauses because i talk very slowly", "cut out the quiet parts it is too slow otherwise", "вырежи паузы, слишком медленно говорю", "убери тишину, я тараторю слишком быстро", "ตัดช่วงเงียบออก พูดช้าไป",
    ],
)
def test_why_the_silences_are_to_go_asks_for_no_speed(text: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text, files=["video:talk.mp4"]))
    assert tool == "video.edit" and args["operations"] == [{"type": "cut_silence"}]


@pytest.mark.parametrize(
    ("text", "operations"),
    [
        ("cut silence, speed it up a bit", [{"type": "cut_silence"}, {"type": "speed", "factor": 1.25}]), ("cut the silences, slow it down to half speed", [{"type": "cut_silence"}, {"type": "speed", "factor": 0.5}]),
        ("cut the silences, make it vertical, i talk too slow", [{"type": "cut_silence"}, {"type": "reframe", "aspect": "9:16"}]),
    ],
)
def test_a_speed_that_is_wished_for_stays(text: str, operations: list[dict[str, Any]], house: list[Tool]) -> None:
    assert said(planned(house, text, files=["video:talk.mp4"]))[0][1]["operations"] == operations


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        ("remember we closed on mondays ok thx", "memory.remember", {"text": "we closed on mondays"}), ("remember that our color is teal, ok", "memory.remember", {"text": "our color is teal"}),
        ("always make videos vertical and with portuguese subtitles ok", "memory.remember", {"text": "always make videos vertical and with portuguese subtitles"}),
        ("запомни, мы закрыты по понедельникам, ок спасибо", "memory.remember", {"text": "мы закрыты по понедельникам"}), ("จำไว้ว่าร้านปิดวันจันทร์นะ โอเค ขอบคุณ", "memory.remember", {"text": "ร้านปิดวันจันทร์"}),
        ("remember the password hint is ok computer", "memory.remember", {"text": "the password hint is ok computer"}), ("remember our slogan says ok", "memory.remember", {"text": "our slogan says ok"}),
        ("запомни: никогда не пиши спасибо", "memory.remember", {"text": "никогда не пиши спасибо"}),
        ("20 sec insta video about helmets vertical", "video.short", {"duration_s": 20, "topic": "helmets", "aspect": "9:16"}), ("30 sec video about museums horizontal", "video.short", {"duration_s": 30, "topic": "museums", "aspect": "16:9"}),
        ("рилс про хлеб вертикальный", "video.short", {"topic": "хлеб", "aspect": "9:16"}), ("видео про музей горизонтальное", "video.short", {"topic": "музей", "aspect": "16:9"}),
        ("video about filming vertical", "video.short", {"topic": "filming vertical"}), ("video about red square", "video.short", {"topic": "red square"}),
        ("slogans in thai for a bakery, 4", "script.slogans", {"language": "th", "topic": "a bakery", "count": 4}), ("слоганы на английском для пекарни, 4", "script.slogans", {"language": "en", "topic": "пекарни", "count": 4}),
    ],
)
def test_it_is_no_part_of_what_is_told(text: str, tool: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [(tool, args)]


@pytest.mark.parametrize(
    ("first", "then", "when"),
    [
        ("make a picture of a cat and post it on facebook friday 10am", "move it to 11", "11:00"), ("make a picture of a cat and post it on facebook friday 6pm", "move it to 8", "20:00"),
        ("make a picture of a cat and post it on facebook friday 10am", "can you move it to 2 please", "14:00"), ("нарисуй кота и выложи в фейсбук в пятницу в 10", "перенеси на 11", "11:00"),
    ],
)
def test_a_bare_hour_is_one_of_its_own_day(first: str, then: str, when: str, house: list[Tool]) -> None:
    assert said(planned(house, first, then)) == [("publishing.move", {"when": when})]

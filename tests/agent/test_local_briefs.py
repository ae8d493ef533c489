# ruff: noqa: E501 - tables of sentences read better unbroken
"""Wishes told the way one tells a colleague: what is only said about the thing, what it is made from, several told as one."""

from __future__ import annotations

import time
from typing import Any

import pytest

from agent.local.drafting.manner import only_says_how
from agent.local.drafting.series import told
from agent.local.wordings.briefs import briefed
from agent.local.wordings.pasted import parted
from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("could you make me a video about the desert at night? dreamy music, not too much talking", {"topic": "the desert at night", "music": "mysterious"}),
        ("make short about evening routines, voice is female little bit faster, music lofi", {"topic": "evening routines", "voice": "female", "pace": "fast", "music": "chill"}),
        ("need a tiktok for my flower shop, we got new tulips, make it fun and upbeat, about 20 sec", {"topic": "my flower shop", "aspect": "9:16", "tone": "playful", "duration_s": 20}),
        ("ten vertical clips with saving tips for night workers, 15 sec each", {"topic": "saving tips for night workers", "aspect": "9:16", "duration_s": 15}),
        ("Please do short with 5 facts of Norway, horizontal, slow narration, I will show in school", {"topic": "5 facts of Norway", "aspect": "16:9", "pace": "slow"}),
        ("i would like short video about city Riga, what to see in 2 days, voice in russian and english subtitles", {"topic": "city Riga, what to see in 2 days", "language": "ru", "subtitle_languages": ["en"]}),
        ("quick one: why do dogs yawn, 15 seconds, no subtitles", {"topic": "why do dogs yawn", "duration_s": 15, "subtitles": "none"}),
        ("I need an explainer on what a firewall is for new managers, 60 sec, no music at all", {"topic": "what a firewall is for new managers", "duration_s": 60, "music": "none"}),
        ("a video on the best plants for dark corners, calm", {"topic": "the best plants for dark corners", "tone": "calm"}),
        ("I run a spa and I'd love something short showing how steam helps. Friendly voice, half a minute.", {"topic": "how steam helps", "duration_s": 30}),
        ("make a 4:5 video about our new opening hours: Mon to Fri 8 to 18, Sat 9 to 14. Blue and white like our logo.", {"topic": "our new opening hours: Mon to Fri 8 to 18, Sat 9 to 14", "aspect": "4:5", "palette": "blue"}),
        ("make a heartfelt video about my grandmother", {"topic": "my grandmother"}),
        ("make a houseplant tip video", {"topic": "houseplant tip"}),
    ],
)
def test_what_is_said_of_a_film_belongs_to_it(text: str, args: dict[str, Any], house: House) -> None:
    steps = said(planned(house, text))
    assert {tool for tool, _ in steps} == {"video.short"}
    assert {name: steps[0][1].get(name) for name in args} == args


@pytest.mark.parametrize(
    ("text", "tool", "topics"),
    [
        ("we need 3 ads for the same product, a folding bike, each one for a different audience: students, parents, seniors", "video.short", ["a folding bike for students", "a folding bike for parents", "a folding bike for seniors"]),
        ("I'm doing a series on inventors. Start with Garrett Morgan and Hedy Lamarr, one minute each.", "video.short", ["Garrett Morgan", "Hedy Lamarr"]),
        ("two versions of a video on recycling: one funny, one serious", "video.short", ["recycling", "recycling"]),
        ("need a title, description and hashtags for a video where i repair an old radio", "script.metadata", ["how i repair an old radio"]),
        ("give me some ideas for posts about our tea house, 7 or so", "script.ideas", ["our tea house"]),
    ],
)
def test_several_told_as_one(text: str, tool: str, topics: list[str], house: House) -> None:
    assert [(name, args["topic"]) for name, args in said(planned(house, text))] == [(tool, topic) for topic in topics]


PASTED = "We roast our coffee every Tuesday. Every bag has the name of the farmer on it."


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        (f"Make a video out of this: {PASTED}", "video.short", {"text": PASTED}),
        (f"turn this into a reel with a male voice: {PASTED}", "video.short", {"text": PASTED, "voice": "male", "aspect": "9:16"}),
        (f"write a script from this: {PASTED}", "script.write", {"text": PASTED}),
        (f'make a video from this text: "{PASTED}"', "video.short", {"text": PASTED}),
        (f"make a 20 second video from this text\n\n{PASTED}\nThe mill is from 1920.", "video.short", {"text": f"{PASTED}\nThe mill is from 1920.", "duration_s": 20}),
        (f"here is my text: {PASTED} Make a 15 second short from it", "video.short", {"text": PASTED, "duration_s": 15}),
        ("сделай видео по этому тексту, 20 секунд, мужской голос: Наша мастерская открылась в 1987 году. Мы чиним сорок сумок в неделю.", "video.short", {"text": "Наша мастерская открылась в 1987 году. Мы чиним сорок сумок в неделю.", "duration_s": 20, "voice": "male"}),
        ("Сделай из моих заметок ролик: 1. поливать раз в неделю 2. не ставить на солнце 3. пересаживать весной. Назови «Ленивый фикус»", "video.short", {"text": "1. поливать раз в неделю 2. не ставить на солнце 3. пересаживать весной", "title": "Ленивый фикус"}),
        ("จากโน้ตนี้ทำเป็นคลิปนะคะ: 1 ดื่มน้ำก่อนอาหาร 2 เดินวันละ 30 นาที 3 นอนก่อน 4 ทุ่ม", "video.short", {"text": "1 ดื่มน้ำก่อนอาหาร 2 เดินวันละ 30 นาที 3 นอนก่อน 4 ทุ่ม"}),
    ],
)
def test_a_pasted_text_is_what_it_is_made_from(text: str, tool: str, args: dict[str, Any], house: House) -> None:
    assert said(planned(house, text)) == [(tool, args)]


@pytest.mark.parametrize("text", ["read this aloud: We roast our coffee every Tuesday, and on Fridays as well.", "make a video about this topic: why do cats purr and why do they knead", "three videos: about tea, about milk and about all the other drinks"])
def test_what_stands_behind_a_colon_is_no_pasted_text_everywhere(text: str) -> None:
    assert parted(text) == (text, "")


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("cancel everything that was going out on Instagram this weekend, the product is faulty", [("publishing.cancel", "2026-11-21"), ("publishing.cancel", "2026-11-22")]),
    ],
)
def test_a_weekend_is_its_two_days(text: str, steps: list[tuple[str, str]], house: House) -> None:
    assert [(tool, args["day"]) for tool, args in said(planned(house, text))] == steps


@pytest.mark.parametrize(
    ("text", "told_"),
    [
        ("what's the longest video you can make?", "3 minutes"),
        ("how long video can you do maximum, and how much will it cost?", "3 minutes"),
        ("какая максимальная длина ролика?", "3 минуты"),
        ("คลิปยาวสุดได้กี่นาที", "3 นาที"),
    ],
)
def test_how_long_a_film_may_be_is_told(text: str, told_: str, house: House) -> None:
    assert told_ in (planned(house, text).reply or "")


@pytest.mark.parametrize("text", ["grab a frame at 0:42 from this, i need it for the cover", "trim the first 12 seconds off and save the rest", "just the part from 1:10 to 1:35, the client asked for it"])
def test_what_it_is_for_makes_nothing_more(text: str, house: House) -> None:
    assert len(said(planned(house, text, files=["video:talk.mp4"]))) == 1


@pytest.mark.parametrize("text", ["dreamy music", "documentary feel", "deep male voice", "музыка бодрая", "голос женский, спокойный", "ดนตรีลุ้นๆ", "blue and white like our logo"])
def test_such_a_piece_only_says_how(text: str) -> None:
    assert only_says_how(text)


@pytest.mark.parametrize("text", ["a song about the sea", "write a caption", "the music is too loud", "read it in a deep voice", "музыка про море", "убери музыку", "เขียนแคปชั่น", "is the music free?"])
def test_such_a_piece_asks_for_something(text: str) -> None:
    assert not only_says_how(text)


@pytest.mark.parametrize("line", ["-" * 2000, "make a video " * 200, "a, " * 800, "for this: " * 150, "each one for a different " * 60, "every day " * 150, "ทุกวัน" * 200, "и " * 900])
def test_long_lines_are_read_in_a_blink(line: str) -> None:
    before = time.process_time()
    briefed(line), parted(line), told(line), only_says_how(line)
    assert time.process_time() - before < 1.0


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("quiet hobbies for small flats, 40s, lofi music, no voice", {"topic": "quiet hobbies for small flats", "duration_s": 40, "music": "chill", "voice": "none"}),
        ("Voice: female, 30s. Topic: sleep at high altitude. Tone: serious.", {"topic": "sleep at high altitude", "voice": "female"}),
        ("student of biology here, need animation about how frogs breathe, 1 min, clear female voice", {"topic": "how frogs breathe", "duration_s": 60, "voice": "female"}),
        ("Как выбрать дыню. 15 секунд, весёлая музыка", {"topic": "Как выбрать дыню", "duration_s": 15, "music": "happy"}),
    ],
)
def test_a_film_is_meant_that_nobody_asks_for_in_so_many_words(text: str, args: dict[str, Any], house: House) -> None:
    ((tool, given),) = said(planned(house, text))
    assert tool == "video.short"
    assert {name: given.get(name) for name in args} == args


@pytest.mark.parametrize(
    "text",
    [
        "shorten the last one to 15 seconds, no music",
        "cut my talk to 40 seconds, square",
        "Voice: female, 30s",
        "post it with music on friday, 30 seconds",
        "the subtitles are too small, vertical",
        "a poster with a calm voice, square",
    ],
)
def test_no_film_is_made_of_what_means_none(text: str, house: House) -> None:
    assert "video.short" not in {tool for tool, _ in said(planned(house, text))}

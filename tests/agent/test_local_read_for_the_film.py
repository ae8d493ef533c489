# ruff: noqa: E501 - tables of sentences read better unbroken
"""A script, its reading, and a film with that reading as its voice, told in one message; and what only looks like it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]


@pytest.mark.parametrize(
    ("text", "script", "read", "film"),
    [
        ("напиши сценарий про кофе на 30 секунд озвучь его женским голосом и сделай видео", {"topic": "кофе", "duration_s": 30}, {"voice": "female"}, {}),
        ("сценарий про уход за кожей потом озвучка мужским голосом и готовый ролик", {"topic": "уход за кожей"}, {"voice": "male"}, {}),
        ("напиши текст про море озвучь женским голосом и сделай видео с этой озвучкой", {"topic": "море"}, {"voice": "female"}, {}),
        ("сценарий про море, озвучь и сделай ролик на 20 секунд", {"topic": "море", "duration_s": 20}, {}, {"duration_s": 20}),
        ("придумай сценарий про чай на 40 секунд, начитай его и собери видео", {"topic": "чай", "duration_s": 40}, {}, {}),
        ("write a 20 second script about bread, read it out loud in a male voice and make a video with it", {"topic": "bread", "duration_s": 20}, {"voice": "male"}, {}),
        ("write a 30 second script about our new oven, then read it out loud in english and make a video with it", {"topic": "our new oven", "duration_s": 30, "language": "en"}, {"language": "en"}, {}),
        ("write a script about our garden tour, voice it and turn it into a square video", {"topic": "our garden tour"}, {}, {"aspect": "1:1"}),
        ("make a 40 second script about tea, do a voiceover and make a video from it", {"topic": "tea", "duration_s": 40}, {}, {}),
        ("script about coffee, then voice it in thai, then a film with that voice", {"topic": "coffee", "language": "th"}, {"language": "th"}, {}),
        ("write a script about yoga then narrate it with a female voice and make a short out of it with calm music", {"topic": "yoga"}, {"voice": "female"}, {"music": "calm"}),
        ("เขียนสคริปต์เรื่องกาแฟ 30 วิ พากย์เสียงผู้หญิง แล้วทำเป็นคลิป", {"topic": "กาแฟ", "duration_s": 30}, {"voice": "female"}, {}),
        ("เขียนบทเรื่องสบู่ แล้วอ่านออกเสียงผู้ชาย แล้วทำวิดีโอจากเสียงนั้น", {"topic": "สบู่"}, {"voice": "male"}, {}),
        ("คิดสคริปต์เรื่องครีม พากย์เสียง แล้วทำคลิปสั้น 20 วิ", {"topic": "ครีม", "duration_s": 20}, {}, {"duration_s": 20}),
    ],
)  # fmt: skip
def test_the_reading_of_a_script_is_the_voice_of_its_film(text: str, script: dict[str, Any], read: dict[str, Any], film: dict[str, Any], house: House) -> None:
    plan = planned(house, text)
    assert said(plan) == [
        ("script.write", script),
        ("voice.speak", {"script": "$write.text", **read}),
        ("video.short", {**film, "notes": ["$write.script"], "voice_over": "$speak.audio"}),
    ]
    assert "hello" not in plan.goal and "привет" not in plan.goal and "สวัสดี" not in plan.goal


def test_the_film_goes_out_where_it_is_to(house: House) -> None:
    steps = said(planned(house, "write a script about coral, read it aloud slowly, make a video with it and post it to tiktok tomorrow at 9"))
    assert [tool for tool, _ in steps] == ["script.write", "voice.speak", "video.short", "publishing.plan"]
    assert steps[1][1]["speed"] < 1 and steps[3][1]["media"] == "$short.video"


@pytest.mark.parametrize(
    ("text", "words", "topic"),
    [
        ("record a voice over that says welcome to the farm and make a video about the valley with it", "welcome to the farm", "the valley"),
        ("озвучь добро пожаловать и сделай ролик про отель с этим голосом", "добро пожаловать", "отель"),
        ("запиши голос добро пожаловать в горы и сделай видео про горы с ним", "добро пожаловать в горы", "горы"),
        ("พากย์เสียงว่า ยินดีต้อนรับ แล้วทำคลิปเรื่องโรงแรมด้วยเสียงนั้น", "ยินดีต้อนรับ", "โรงแรม"),
    ],
)
def test_words_that_are_told_are_the_voice_of_the_film_they_are_for(text: str, words: str, topic: str, house: House) -> None:
    assert said(planned(house, text)) == [("voice.speak", {"text": words}), ("video.short", {"topic": topic, "voice_over": "$speak.audio"})]


@pytest.mark.parametrize(
    ("text", "language"),
    [("script about rip currents, read it out loud in russian", "ru"), ("напиши сценарий про чай и озвучь его на английском", "en"), ("write a script about bees and voice it in thai", "th")],
)
def test_a_script_is_written_in_the_language_it_is_read_in(text: str, language: str, house: House) -> None:
    (_, script), (_, read) = said(planned(house, text))
    assert script["language"] == read["language"] == language and read["script"] == "$write.text"


@pytest.mark.parametrize(
    ("text", "tools"),
    [
        ("write a script about tea and read it aloud", ["script.write", "voice.speak"]),
        ("напиши сценарий про чай и озвучь его", ["script.write", "voice.speak"]),
        ("make a video about tea with a male voice", ["video.short"]),
        ("write a script about tea and make a video with a female voice", ["script.write", "video.short"]),
        ("write a script about how to read a text aloud and make a video", ["script.write", "video.short"]),
        ("напиши сценарий про то как озвучить фильм", ["script.write"]),
        ("озвучь текст доброе утро друзья и сделай видео про утро", ["voice.speak", "video.short"]),
    ],
)
def test_what_only_looks_alike_stays(text: str, tools: list[str], house: House) -> None:
    steps = said(planned(house, text))
    assert [tool for tool, _ in steps] == tools and all("voice_over" not in args for _, args in steps)

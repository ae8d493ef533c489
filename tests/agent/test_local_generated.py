# ruff: noqa: E501 - tables of sentences read better unbroken
"""Wishes put together from parts: whatever thing, manner, length, music, voice, place and time they name, all of it is in the plan and nothing else.

The parts are combined by hypothesis, always in the same way (`derandomize`): a sentence that fails here fails on every machine.
"""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.agent.conversations import planned, said
from tools.catalogue import house_tools
from tools.contract import Tool
from tools.registry import registry

SAME = settings(derandomize=True, deadline=None, max_examples=40)
TOPICS = {
    "en": ["home workouts", "vegan cooking", "houseplants", "cold brew coffee", "dog training", "night photography", "budget travel", "street food", "candle making"],
    "ru": ["домашние тренировки", "веганскую кухню", "комнатные растения", "холодный кофе", "дрессировку собак", "ночную съёмку", "уличную еду", "керамику"],
    "th": ["ออกกำลังกายที่บ้าน", "อาหารวีแกน", "ต้นไม้ในบ้าน", "กาแฟสกัดเย็น", "ฝึกสุนัข", "ถ่ายรูปกลางคืน", "เที่ยวประหยัด", "เทียนหอม", "โยคะ", "ข้าวเจ้า"],
}  # fmt: skip
Told = tuple[str, dict[str, Any]]
MANNER: dict[str, list[Told]] = {
    "en": [("30 seconds", {"duration_s": 30}), ("calm music", {"music": "calm"}), ("no subtitles", {"subtitles": "none"}), ("square", {"aspect": "1:1"}), ("in russian", {"language": "ru"}), ("female voice", {"voice": "female"}), ("funny", {"tone": "playful"}), ("in blue", {"palette": "blue"})],
    "ru": [("30 секунд", {"duration_s": 30}), ("спокойная музыка", {"music": "calm"}), ("без субтитров", {"subtitles": "none"}), ("квадрат", {"aspect": "1:1"}), ("на английском", {"language": "en"}), ("женский голос", {"voice": "female"}), ("смешно", {"tone": "playful"}), ("в синих тонах", {"palette": "blue"})],
    "th": [("30 วินาที", {"duration_s": 30}), ("ไม่มีซับ", {"subtitles": "none"}), ("จัตุรัส", {"aspect": "1:1"}), ("ภาษาอังกฤษ", {"language": "en"}), ("เสียงผู้หญิง", {"voice": "female"}), ("ไม่เอาเพลง", {"music": "none"}), ("ตลกๆ", {"tone": "playful"}), ("โทนสีฟ้า", {"palette": "blue"})],
}  # fmt: skip
FILM = {"en": ["make a video about {}", "a short about {}", "can you do a video on {}"], "ru": ["сделай ролик про {}", "нужен ролик про {}", "видео про {}"], "th": ["ทำคลิปเรื่อง{}", "ขอคลิป{}", "ทำวิดีโอเรื่อง{}หน่อย"]}
SEVERAL = {"en": ["make {n} {how}videos about {list}", "i need {n} {how}clips: {list}"], "ru": ["сделай {n} {how}ролика про {list}", "сними {n} {how}ролика про {list} по 20 секунд"], "th": ["ทำคลิป{how} {n} คลิป เรื่อง{list}", "ช่วยทำ {n} คลิป{how} เรื่อง{list}หน่อยค่ะ"]}
HOW = {"en": ["", "vertical ", "funny ", "square ", "tiktok "], "ru": ["", "вертикальных ", "коротких ", "смешных "], "th": ["", "แนวตั้ง", "สั้น"]}
AND = {"en": (", ", " and "), "ru": (", ", " и "), "th": (" ", " และ ")}
EDITS: dict[str, list[Told]] = {
    "en": [("cut the silences out", {"type": "cut_silence"}), ("make it vertical", {"type": "reframe", "aspect": "9:16"}), ("speed it up twice", {"type": "speed", "factor": 2}), ("remove the first 5 seconds", {"type": "trim", "start_s": 5}), ("clean up the audio", {"type": "clean_audio"}), ("cut out 0:10 to 0:20", {"type": "cut_out", "start_s": 10, "end_s": 20})],
    "ru": [("вырежи паузы", {"type": "cut_silence"}), ("сделай вертикальным", {"type": "reframe", "aspect": "9:16"}), ("ускорь в 2 раза", {"type": "speed", "factor": 2}), ("убери первые 5 секунд", {"type": "trim", "start_s": 5}), ("убери шум", {"type": "clean_audio"}), ("вырежи с 0:10 до 0:20", {"type": "cut_out", "start_s": 10, "end_s": 20})],
    "th": [("ตัดช่วงเงียบออก", {"type": "cut_silence"}), ("ทำเป็นแนวตั้ง", {"type": "reframe", "aspect": "9:16"}), ("เร่ง 2 เท่า", {"type": "speed", "factor": 2}), ("ตัด 5 วินาทีแรกออก", {"type": "trim", "start_s": 5}), ("ลดเสียงรบกวน", {"type": "clean_audio"}), ("ตัดช่วง 0:10 ถึง 0:20 ออก", {"type": "cut_out", "start_s": 10, "end_s": 20})],
}  # fmt: skip
THEN = {"en": [", ", " and ", ", then "], "ru": [", ", " и ", ", затем "], "th": [" แล้ว", " "]}
PLACES: dict[str, list[tuple[str, list[str]]]] = {
    "en": [("tiktok", ["tiktok"]), ("my page", ["web"]), ("youtube and facebook", ["youtube", "facebook"])],
    "ru": [("тикток", ["tiktok"]), ("телеграм", ["telegram"]), ("ютуб и фейсбук", ["youtube", "facebook"])],
    "th": [("tiktok", ["tiktok"]), ("ไอจี", ["instagram"]), ("ยูทูบกับเฟซ", ["youtube", "facebook"])],
}
TIMES = {
    "en": [("tomorrow at 9", "21T09:00"), ("on monday 7pm", "23T19:00"), ("tonight at 8", "20T20:00"), ("the day after tomorrow at 10am", "22T10:00"), ("in two hours", "20T12:00")],
    "ru": [("завтра в 9", "21T09:00"), ("в понедельник в 19:00", "23T19:00"), ("сегодня в 8 вечера", "20T20:00"), ("послезавтра в 10 утра", "22T10:00"), ("через два часа", "20T12:00")],
    "th": [("พรุ่งนี้ 9 โมง", "21T09:00"), ("วันจันทร์ 1 ทุ่ม", "23T19:00"), ("คืนนี้ 2 ทุ่ม", "20T20:00"), ("มะรืนนี้ 10 โมงเช้า", "22T10:00"), ("อีก 2 ชั่วโมง", "20T12:00")],
}  # fmt: skip
POST = {"en": ["post it on {p} {t}", "{t} post this on {p}", "can you put it on {p} {t}"], "ru": ["выложи в {p} {t}", "{t} выложи это в {p}"], "th": ["โพสต์ลง{p} {t}", "{t} โพสต์ลง{p}"]}


def _house() -> list[Tool]:
    """Every tool JARVIS ships; no fixture, which hypothesis would print whole with a sentence that fails."""
    return house_tools(registry())


@pytest.mark.parametrize("language", ["en", "ru", "th"])
@SAME
@given(data=st.data())
def test_a_film_is_about_its_topic_and_as_it_was_told(language: str, data: st.DataObject) -> None:
    topic = data.draw(st.sampled_from(TOPICS[language]))
    told = data.draw(st.lists(st.sampled_from(MANNER[language]), min_size=1, max_size=3, unique_by=lambda one: next(iter(one[1]))))
    text = (" " if language == "th" else ", ").join([data.draw(st.sampled_from(FILM[language])).format(topic), *(words for words, _ in told)])
    made = said(planned(_house(), text))
    assert made == [("video.short", {"topic": topic, **{name: value for _, values in told for name, value in values.items()}})], text


@pytest.mark.parametrize("language", ["en", "ru", "th"])
@SAME
@given(data=st.data())
def test_as_many_films_as_topics(language: str, data: st.DataObject) -> None:
    topics = data.draw(st.lists(st.sampled_from(TOPICS[language]), min_size=2, max_size=4, unique=True))
    comma, last = AND[language]
    listed = comma.join(topics[:-1]) + last + topics[-1]
    text = data.draw(st.sampled_from(SEVERAL[language])).format(n=len(topics), how=data.draw(st.sampled_from(HOW[language])), list=listed)
    made = said(planned(_house(), text))
    assert [(tool, args["topic"]) for tool, args in made] == [("video.short", topic) for topic in topics], text


@pytest.mark.parametrize("language", ["en", "ru", "th"])
@SAME
@given(data=st.data())
def test_all_that_is_to_be_done_with_a_clip_is(language: str, data: st.DataObject) -> None:
    told = data.draw(st.lists(st.sampled_from(EDITS[language]), min_size=2, max_size=3, unique_by=lambda one: one[1]["type"]))
    text = told[0][0] + "".join(data.draw(st.sampled_from(THEN[language])) + words for words, _ in told[1:])
    [(tool, args)] = said(planned(_house(), text, files=["video:clip.mp4"]))
    by_type = {operation["type"]: operation for operation in args["operations"]}
    assert tool == "video.edit" and by_type == {operation["type"]: operation for _, operation in told} and len(args["operations"]) == len(told), text


@pytest.mark.parametrize("language", ["en", "ru", "th"])
@SAME
@given(data=st.data())
def test_it_goes_out_there_and_then(language: str, data: st.DataObject) -> None:
    (place, platforms), (time, when) = data.draw(st.sampled_from(PLACES[language])), data.draw(st.sampled_from(TIMES[language]))
    text = data.draw(st.sampled_from(POST[language])).format(p=place, t=time)
    [(tool, args)] = said(planned(_house(), text, files=["video:clip.mp4"]))
    assert tool == "publishing.plan" and args["platforms"] == platforms and args["when"].startswith(f"2026-11-{when}"), text


CHANGES: dict[str, list[tuple[str, str, list[Told]]]] = {
    "en": [
        ("make a video about houseplants", "video.short", [("make it 45 seconds", {"duration_s": 45}), ("male voice", {"voice": "male"}), ("without music", {"music": "none"}), ("funnier", {"tone": "playful"})]),
        ("draw a red bicycle", "image.generate", [("make it square", {"aspect": "1:1"}), ("in blue", {"palette": "blue"}), ("give me 3", {"count": 3})]),
        ("write a caption about sourdough", "script.metadata", [("shorter", {"length": "short"}), ("in russian", {"language": "ru"})]),
        ("make a calm piano track", "music.generate", [("30 seconds", {"duration_s": 30}), ("make it sad", {"mood": "sad"})]),
    ],
    "ru": [
        ("сделай ролик про керамику", "video.short", [("сделай 45 секунд", {"duration_s": 45}), ("мужским голосом", {"voice": "male"}), ("без музыки", {"music": "none"}), ("повеселее", {"tone": "playful"})]),
        ("нарисуй старый маяк", "image.generate", [("сделай квадратной", {"aspect": "1:1"}), ("в синих тонах", {"palette": "blue"}), ("дай 3 штуки", {"count": 3})]),
        ("напиши подпись про хлеб", "script.metadata", [("короче", {"length": "short"}), ("на английском", {"language": "en"})]),
        ("сделай спокойную музыку на пианино", "music.generate", [("30 секунд", {"duration_s": 30}), ("погрустнее", {"mood": "sad"})]),
    ],
    "th": [
        ("ทำคลิปเรื่องเทียนหอม", "video.short", [("เอา 45 วินาที", {"duration_s": 45}), ("เสียงผู้ชาย", {"voice": "male"}), ("ไม่เอาเพลง", {"music": "none"}), ("ตลกกว่านี้", {"tone": "playful"})]),
        ("วาดรูปประภาคารเก่า", "image.generate", [("ทำเป็นสี่เหลี่ยมจัตุรัส", {"aspect": "1:1"}), ("โทนสีฟ้า", {"palette": "blue"}), ("ขอ 3 รูป", {"count": 3})]),
        ("เขียนแคปชั่นเรื่องขนมปัง", "script.metadata", [("สั้นกว่านี้", {"length": "short"}), ("ภาษาอังกฤษ", {"language": "en"})]),
        ("แต่งเพลงเปียโนสบายๆ", "music.generate", [("30 วินาที", {"duration_s": 30}), ("เศร้ากว่านี้", {"mood": "sad"})]),
    ],
}  # fmt: skip
LEADS = {"en": ["", "ok, ", "no, ", "now "], "ru": ["", "ок, ", "а ", "теперь "], "th": ["", "โอเค ", "งั้น"]}


@pytest.mark.parametrize("language", ["en", "ru", "th"])
def test_what_was_made_is_changed_as_it_is_told(language: str) -> None:
    wrong = list[str]()
    for first, tool, changes in CHANGES[language]:
        [(_, before)] = said(planned(_house(), first))
        for words, values in changes:
            for lead in LEADS[language]:
                made = said(planned(_house(), first, f"{lead}{words}"))
                wrong += [] if made == [(tool, {**before, **values})] else [f"{first} >> {lead}{words}: {made}"]
    assert not wrong

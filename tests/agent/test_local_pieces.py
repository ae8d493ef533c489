# ruff: noqa: E501 - tables of sentences read better unbroken
"""A clip cut up into several, what nobody can do with a clip or a sound file, and lengths told in words."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

CLIP, SONG = ["video:talk.mp4"], ["audio:song.mp3"]


@pytest.mark.parametrize("text", ["split it into 3 equal parts", "разрежь на 3 равные части", "แบ่งเป็น 3 ส่วน"])
def test_the_parts_of_a_clip_are_all_of_it(text: str, house: list[Tool]) -> None:
    parts = [args["operations"][0] for tool, args in said(planned(house, text, files=CLIP)) if tool == "video.edit"]
    assert [(part.get("start_share", 0), part.get("end_share", 1)) for part in parts] == [(0, 0.3333), (0.3333, 0.6667), (0.6667, 1)]


@pytest.mark.parametrize(
    "text", ["cut this into 4 vertical clips of 15 seconds each", "нарежь на 4 вертикальных клипа по 15 секунд", "ตัดเป็น 4 คลิป คลิปละ 15 วินาที แนวตั้ง"]
)
def test_pieces_of_a_length_follow_each_other_and_have_the_shape(text: str, house: list[Tool]) -> None:
    steps = said(planned(house, text, files=CLIP))
    assert [(args["operations"][0].get("start_s", 0), args["operations"][0]["end_s"]) for _, args in steps] == [(0, 15), (15, 30), (30, 45), (45, 60)]
    assert all(args["operations"][1:] == [{"type": "reframe", "aspect": "9:16"}] for _, args in steps)


def test_the_number_of_pieces_is_asked_for_and_taken(house: list[Tool]) -> None:
    assert planned(house, "chop it into 20-second pieces", files=CLIP).question == "Into how many pieces?"
    steps = said(planned(house, "chop it into 20-second pieces", "4", files=CLIP))
    assert [args["operations"][0]["end_s"] for _, args in steps] == [20, 40, 60, 80]


@pytest.mark.parametrize("text", ["cut it to 30 seconds", "make it into two versions, square and vertical", "ตัดเป็นแนวตั้ง"])
def test_a_shorter_clip_and_two_shapes_are_no_pieces(text: str, house: list[Tool]) -> None:
    assert "part" not in [operation["type"] for _, args in said(planned(house, text, files=CLIP)) for operation in args["operations"]]


@pytest.mark.parametrize(
    ("text", "told"),
    [("make five 15 second clips of the best bits", "best moments"), ("нарежь лучшие моменты", "лучшие моменты"), ("ตัดช่วงเด็ดๆ ออกมา 5 คลิป", "ช่วงเด็ด")],
)
def test_the_best_moments_nobody_finds(text: str, told: str, house: list[Tool]) -> None:
    plan = planned(house, text, files=CLIP)
    assert not plan.steps and told in (plan.reply or "")


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        ("pull the vocals out of this | make a karaoke version", "voice or an instrument"),
        ("what key and bpm is this | give me guitar tabs for this", "key, the tempo or the chords"),
        ("trim it to 30 seconds | clean up the noise", "cut or clean up"),
        ("сделай минусовку | убери вокал", "голос или инструмент"),
        ("ตัดเสียงร้องออก", "แยกเสียงร้อง"),
    ],
)
def test_what_nobody_does_with_a_song_is_named(texts: str, told: str, house: list[Tool]) -> None:
    for text in texts.split(" | "):
        plan = planned(house, text, files=SONG)
        assert not plan.steps and told in (plan.reply or ""), text


@pytest.mark.parametrize(
    ("text", "tool"),
    [("make a short about autumn with this song", "video.short"), ("put it on my page tomorrow at 9:00", "publishing.plan"), ("what is this file?", "asset.describe")],
)
def test_what_the_answer_offers_for_a_song_is_done(text: str, tool: str, house: list[Tool]) -> None:
    assert [name for name, _ in said(planned(house, text, files=SONG))] == [tool]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("write a 150 word script about sleep hygiene", 58), ("a script about sleep, max 150 words", 58), ("сценарий на 150 слов про сон", 77), ("เขียนสคริปต์ 150 คำ เรื่องการนอน", 64),
    ],
)  # fmt: skip
def test_a_number_of_words_is_a_length_and_no_number_of_scripts(text: str, seconds: int, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["duration_s"]) == ("script.write", seconds)


@pytest.mark.parametrize("text", ["a 3 scene script about tea", "a 2 page script about tea"])
def test_scenes_and_pages_are_no_scripts(text: str, house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == ["script.write"]


@pytest.mark.parametrize("text", ["turn these photos into a slideshow", "сделай слайд-шоу из этих фото", "ทำสไลด์โชว์จากรูปพวกนี้"])
def test_pictures_that_are_missing_are_asked_for_and_no_title(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert any(word in (plan.question or "") for word in ("picture", "картинка", "รูปภาพ"))


@pytest.mark.parametrize(
    "text",
    [
        "topics = tea; coffee; cocoa -> one short each, one a day at 18:00 on TikTok", "topics = tea; coffee; cocoa. A short for each, posted daily at 18:00 on TikTok",
        "темы = чай; кофе; какао. По ролику на каждую, каждый день в 18:00 в тикток", "หัวข้อ = ชา; กาแฟ; โกโก้ ลงติ๊กต็อกทุกวัน 18:00",
    ],
)  # fmt: skip
def test_each_topic_of_a_list_has_its_film_and_its_day_and_no_other_topic_as_title(text: str, house: list[Tool]) -> None:
    steps = said(planned(house, text))
    assert [tool for tool, _ in steps] == ["video.short", "publishing.plan"] * 3
    assert [args["topic"] for _, args in steps[::2]] in (["tea", "coffee", "cocoa"], ["чай", "кофе", "какао"], ["ชา", "กาแฟ", "โกโก้"])
    assert [args["when"][:10] for _, args in steps[1::2]] == ["2026-11-20", "2026-11-21", "2026-11-22"] and not any("title" in args for _, args in steps)


@pytest.mark.parametrize(("text", "topic"), [("3 videos about stoicism, all in the same style", "stoicism"), ("сделай 3 ролика про чай в одном стиле", "чай")])
def test_the_same_style_is_no_topic(text: str, topic: str, house: list[Tool]) -> None:
    assert {args["topic"] for _, args in said(planned(house, text))} == {topic}

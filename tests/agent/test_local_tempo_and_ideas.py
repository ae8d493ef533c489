
"""A tempo told as a number, and ideas asked for by somebody who tells what they do."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("messages", "tempo"),
    [
        (["сочини спокойную мелодию, темп 75"], 75),
        (["быстрый электронный трек на 30 секунд, темп 140 ударов"], 140),
        (["музыка для бега с темпом 160"], 160),
        (["напиши джазовую мелодию в темпе 95"], 95),
        (["грустное пианино, темп — 60, полторы минуты"], 60),
        (["make a calm tune, tempo 75"], 75),
        (["energetic track for running, tempo: 160, 45 seconds"], 160),
        (["แต่งเพลงสบายๆ จังหวะ 80"], 80),
        (["เพลงเต้นรำ จังหวะ 125 ความยาว 1 นาที"], 125),
        (["เพลงเศร้า เทมโป 65"], 65),
        (["сочини спокойную музыку", "темп 130"], 130),
        (["make a calm track", "make the tempo 100"], 100),
        (["แต่งเพลงสงบ", "จังหวะ 90"], 90),
    ],
)
def test_a_tempo_is_so_many_beats(messages: list[str], tempo: int, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, *messages))
    assert (tool, args["tempo_bpm"]) == ("music.generate", tempo)
    assert not any(word in args.get("prompt", "") for word in ("темп", "จังห", "bpm", str(tempo)))
    assert len(messages) == 1 or args["mood"] == "calm"


@pytest.mark.parametrize("text", ["сочини музыку в быстром темпе", "make music with a fast tempo", "แต่งเพลงจังหวะเร็ว"])
def test_a_tempo_without_a_number_is_a_pace(text: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("music.generate", {"pace": "fast"})]


@pytest.mark.parametrize(
    ("text", "topic"), [("ролик про темп 120 в беге", "темп 120 в беге"), ("make a video about marathon tempo 120", "marathon tempo 120")]
)
def test_a_tempo_that_a_film_is_about_stays(text: str, topic: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("video.short", {"topic": topic})]


@pytest.mark.parametrize(
    ("text", "topic", "count"),
    [
        ("I own a small bakery and don't know what to film. Give me 6 ideas", "a small bakery", 6),
        ("I run a yoga studio and I'm stuck for content. 5 video ideas please", "a yoga studio", 5),
        ("we have a little bike repair shop and no idea what to post, suggest 7 topics", "a little bike repair shop", 7),
        ("I'm a dentist and have run out of ideas. Give me 5", "a dentist", 5),
        ("I teach guitar and need 6 video ideas", "teaching guitar", 6),
        ("о чём снимать видео для кофейни? идей восемь", "кофейни", 8),
        ("о чём бы сделать ролики для цветочного магазина? дай 5 идей", "цветочного магазина", 5),
        ("я веду студию йоги и не знаю, о чём снимать. 5 идей", "студию йоги", 5),
        ("что снять для автомойки? предложи пять идей", "автомойки", 5),
        ("ขอไอเดียคลิปให้ร้านกาแฟหน่อยสัก 5 อัน", "ร้านกาแฟ", 5),
        ("ฉันเปิดร้านขายดอกไม้เล็กๆ ไม่รู้จะถ่ายอะไร ขอไอเดีย 6 อัน", "ร้านขายดอกไม้เล็กๆ", 6),
        ("คิดไอเดียวิดีโอให้ร้านล้างรถหน่อย 7 ไอเดีย", "ร้านล้างรถ", 7),
        ("ideas for videos about running a small pottery studio, 5", "running a small pottery studio", 5),
        ("I run a bakery. Give me 5 ideas for Christmas posts about gingerbread", "gingerbread", 5),
    ],
)
def test_ideas_are_about_what_somebody_does(text: str, topic: str, count: int, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("script.ideas", {"topic": topic, "count": count})]

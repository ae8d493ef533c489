# ruff: noqa: E501 - tables of sentences read better unbroken
"""Sound as people ask for it: words to read aloud with the order before or behind them, lines of several voices, verses and noises, and music as told."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]
_WRITTEN = {"script": "$write.text"}


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("could you narrate this at 1.5x speed - Fold it twice and leave it to rest.", {"speed": 1.5, "text": "Fold it twice and leave it to rest."}),
        ("announcement for the pool: Lane four is closed. read it slowly", {"text": "Lane four is closed.", "speed": 0.8}),
        ("voice note for the parents: meeting at six, don't be late. Female voice please", {"text": "meeting at six, don't be late.", "voice": "female"}),
        ("нужна озвучка для автоответчика: Вы позвонили в клинику «Улыбка». Мужской голос", {"text": "Вы позвонили в клинику 'Улыбка'.", "voice": "male"}),
        ("голосовое для чата родителей: завтра собрание в шесть, не опаздывайте", {"text": "завтра собрание в шесть, не опаздывайте"}),
        ("сделай аудио из текста, скорость 1,3: Сегодня говорим о рассаде.", {"text": "Сегодня говорим о рассаде.", "speed": 1.3}),
        ("ประกาศสระว่ายน้ำ: เลนสี่ปิดนะคะ ช่วยอ่านช้าๆ", {"text": "เลนสี่ปิดนะคะ", "speed": 0.8}),
        ("read aloud: Time: 9 am. Place: the old mill.", {"text": "Time: 9 am. Place: the old mill."}),
    ],
)
def test_words_are_told_apart_from_the_order_to_read_them(text: str, args: dict[str, Any], house: House) -> None:
    assert said(planned(house, text)) == [("voice.speak", args)]


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("write a short poem about autumn leaves and read it to me", {}),
        ("read me a funny story about a pig in a man's voice", {"voice": "male"}),
        ("напиши текст про уход за фикусом и начитай мужским голосом", {"voice": "male"}),
        ("напиши объявление про ярмарку и зачитай его", {}),
        ("อ่านนิทานเรื่องหมีให้ลูกฟัง", {}),
    ],
)
def test_what_is_to_be_heard_is_written_first(text: str, how: dict[str, Any], house: House) -> None:
    (write, _), (speak, args) = said(planned(house, text))
    assert (write, speak) == ("script.write", "voice.speak")
    assert args == _WRITTEN | how


@pytest.mark.parametrize("text", ["read this article to me", "прочитай мне эту статью", "อ่านบทความนี้ให้ฟังหน่อย"])
def test_it_asks_for_words_that_nobody_told(text: str, house: House) -> None:
    assert planned(house, text).question


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("read out both, first one with a woman's voice and the second with a man's: 1) We close soon. 2) Bring your baskets.", [("female", "We close soon."), ("male", "Bring your baskets.")]),
        ("read this with two voices. Mum: Time for bed. Tom: Five more minutes!", [("female", "Time for bed."), ("male", "Five more minutes!")]),
        ("Диалог для урока: Маша: Как дела? Петя: Отлично! Озвучь двумя голосами", [("female", "Как дела?"), ("male", "Отлично!")]),
        ("บทสนทนา แม่: กินข้าวหรือยัง ลูก: กินแล้วครับ ช่วยพากย์สองเสียง", [("female", "กินข้าวหรือยัง"), ("male", "กินแล้วครับ")]),
    ],
)
def test_each_line_is_spoken_in_its_voice(text: str, lines: list[tuple[str, str]], house: House) -> None:
    assert [(args["voice"], args["text"]) for _, args in said(planned(house, text))] == lines


@pytest.mark.parametrize("text", ["i need a doorbell sound", "rain sounds for sleeping please, 1 hour", "звук дождя на час", "ขอเสียงปรบมือ", "sing happy birthday for me", "спой частушку"])
def test_noises_and_singing_are_said_not_to_be_made(text: str, house: House) -> None:
    assert planned(house, text).reply


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("write lyrics for a birthday song for my mum Carol", "the birthday of my mum Carol"),
        ("напиши частушки про наш колхоз и спой их", "наш колхоз"),
        ("แต่งเนื้อเพลงเกี่ยวกับทะเล", "ทะเล"),
    ],
)
def test_words_to_a_song_are_written_and_not_played(text: str, topic: str, house: House) -> None:
    plan = planned(house, text)
    assert said(plan) == [("script.write", {"topic": topic})]
    assert plan.steps[0].title.endswith(")")


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("need background music for yoga class, about 3 mins, no drums", {"mood": "calm", "duration_s": 180, "drums": False, "prompt": "yoga class"}),
        ("compose a waltz in D major slow", {"key": "D major", "prompt": "waltz", "pace": "slow"}),
        ("make a drum loop 100 bpm 15 seconds", {"duration_s": 15, "tempo_bpm": 100, "prompt": "only drums", "instruments": ["drum_kit"]}),
        ("весёлая музыка для детского утренника без барабанов", {"mood": "happy", "prompt": "детского утренника", "drums": False}),
        ("рок с электрогитарой и барабанами 40 секунд", {"mood": "energetic", "instruments": ["electric_guitar"], "duration_s": 40, "drums": True}),
        ("фоновая музыка под рекламу пельменей, полминуты", {"duration_s": 30, "prompt": "промо пельменей"}),
        ("เพลงพื้นหลังโฆษณาลูกชิ้น ครึ่งนาที", {"duration_s": 30, "prompt": "โฆษณาลูกชิ้น"}),
        ("เพลงผีๆ สำหรับเล่าเรื่องสยอง 2 นาที", {"mood": "dark", "duration_s": 120, "prompt": "เล่าเรื่องสยอง"}),
    ],
)
def test_music_is_made_as_told(text: str, args: dict[str, Any], house: House) -> None:
    assert said(planned(house, text)) == [("music.generate", args)]


@pytest.mark.parametrize(("text", "count"), [("three different intro tunes for my podcast", 3), ("две заставки для канала по 5 секунд", 2), ("จิงเกิล 3 แบบให้ร้านขนม", 3)])
def test_several_tunes_are_several(text: str, count: int, house: House) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == ["music.generate"] * count


@pytest.mark.parametrize(
    ("text", "files", "tools"),
    [
        ("наложи на ролик лёгкую гитару, голос оставь", ["video:vlog.mp4"], ["music.generate", "video.music"]),
        ("сохрани голос отдельным файлом", ["video:vlog.mp4"], ["video.sound"]),
        ("make a video about our cafe with this song", ["audio:song.mp3"], ["video.short"]),
        ("add an intro to my podcast", ["audio:ep.mp3"], []),
        ("แปลงเป็น wav", ["audio:demo.mp3"], []),
        ("сделай из песни рингтон", ["audio:song.mp3"], []),
    ],
)
def test_sound_of_files(text: str, files: list[str], tools: list[str], house: House) -> None:
    plan = planned(house, text, files=files)
    assert [tool for tool, _ in said(plan)] == tools
    assert tools or plan.reply

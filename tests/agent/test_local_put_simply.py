# ruff: noqa: E501 - tables of sentences read better unbroken
"""Orders taken back for others, a half that is no good, lists of "one about", music and a clip's own sound told behind what they are laid under."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

CLIP, SONG = "video:talk.mp4", "audio:tune.mp3"


@pytest.mark.parametrize(
    ("text", "operations"),
    [
        ("cut the silences, no, clean the audio", [{"type": "clean_audio"}]),
        ("trim the first 5 seconds... no wait, mute it", [{"type": "mute"}]),
        ("вырежи паузы, нет, почисти звук", [{"type": "clean_audio"}]),
        ("убери шум, ой нет, сделай вертикальным", [{"type": "reframe", "aspect": "9:16"}]),
        ("make it square, no, vertical", [{"type": "reframe", "aspect": "9:16"}]),
        ("the first half is boring, keep only the second", [{"type": "part", "start_share": 0.5}]),
        ("the second half was too long, just keep the first", [{"type": "part", "end_share": 0.5}]),
        ("первая половина скучная, оставь тока вторую", [{"type": "part", "start_share": 0.5}]),
        ("ครึ่งแรกน่าเบื่อมาก เอาแค่ครึ่งหลังนะคะ", [{"type": "part", "start_share": 0.5}]),
        ("เร่งสองเท่าเลย คลิปปั้นโอ่งมันช้ามากก", [{"type": "speed", "factor": 2}]),
        ("cut the silences and clean the audio", [{"type": "cut_silence"}, {"type": "clean_audio"}]),
        ("вырежи паузы и почисти звук", [{"type": "cut_silence"}, {"type": "clean_audio"}]),
    ],
)
def test_what_is_done_with_a_clip(house: list[Tool], text: str, operations: list[dict[str, Any]]) -> None:
    assert [operation for _, args in said(planned(house, text, files=[CLIP])) for operation in args["operations"]] == operations


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("сделай 3 видео: одно про пчёл, одно про муравьёв и одно про пауков", ["пчёл", "муравьёв", "пауков"]),
        ("сними два ролика: первый про чай, второй про кофе", ["чай", "кофе"]),
        ("темы = зелёный чай; чёрный чай; белый чай. Ролик на 15 секунд по каждой теме", ["зелёный чай", "чёрный чай", "белый чай"]),
        ("draw a picture of a cat, no, make a video about dogs", ["dogs"]),
    ],
)
def test_what_films_are_about(house: list[Tool], text: str, topics: list[str]) -> None:
    assert [(tool, args["topic"]) for tool, args in said(planned(house, text))] == [("video.short", topic) for topic in topics]


@pytest.mark.parametrize(
    ("messages", "left_out"),
    [
        (["ไม่เอาเพลงนะ ทำคลิปเรื่องประวัติวัดอรุณ 40 วินาที"], {"music": "none"}),
        (["ทำคลิปเรื่องเพาะเห็ดฟาง", "ไม่เอาเสียงพากย์", "เพลงก็ไม่เอา"], {"voice": "none", "music": "none"}),
    ],
)
def test_what_is_left_out_in_thai(house: list[Tool], messages: list[str], left_out: dict[str, str]) -> None:
    ((tool, args),) = said(planned(house, *messages))
    assert tool == "video.short" and {name: args.get(name) for name in ("voice", "music") if name in args} == left_out


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ditch the original sound and have the attached track play instead", {"own_sound": "none"}),
        ("use this song, the original sound isn't needed", {"own_sound": "none"}),
        ("мой звук там ужас, пусть вместо него играет эта песня", {"own_sound": "none"}),
        ("подложи эту песню, звук видео совсем не нужен", {"own_sound": "none"}),
        ("เสียงเดิมในคลิปไม่เอาเลยนะ ใช้เพลงที่แนบแทนไปเลย", {"own_sound": "none"}),
        ("drop my tune under this but keep it quiet, people need to hear me talk", {"music_level": "quiet"}),
        ("chuck this fiddle tune in behind the pub footage, nice and low so you can still hear Séamus", {"music_level": "quiet"}),
        ("подложи этот трек под видео, погромче", {"music_level": "loud"}),
        ("подложи трек под мою экскурсию, только тихонько", {"music_level": "quiet"}),
    ],
)
def test_a_song_that_came_is_laid_so(house: list[Tool], text: str, told: dict[str, str]) -> None:
    ((tool, args),) = said(planned(house, text, files=[CLIP, SONG]))
    assert tool == "video.music" and args == {"video": "$attachment.1", "music": "$attachment.2", **told}


def test_quiet_music_made_for_a_clip_is_quiet_under_it(house: list[Tool]) -> None:
    made, laid = said(planned(house, "add some quiet relaxing piano under this", files=[CLIP]))
    assert made[1]["instruments"] == ["piano"] and laid[1]["music_level"] == "quiet"


def test_two_places_are_one_list(house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, "опубликуй это в фейсбуке и телеграме в среду в 7:15 вечера", files=[CLIP]))
    assert (tool, args["platforms"], args["when"]) == ("publishing.plan", ["facebook", "telegram"], "2026-11-25T19:15:00+07:00")

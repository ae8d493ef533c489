
"""What somebody finds wrong with a voice: not heard for music or noise, too fast, too quiet."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]
FILM_EN, FILM_RU, FILM_TH = "make a 20 second video about diving", "сделай ролик про горы 20 секунд", "ทำคลิปสั้นเรื่องกระเป๋า 30 วิ ลง TikTok ค่ะ"


@pytest.mark.parametrize(
    "text",
    [
        "can't hear what she's saying, the generator is too loud",
        "can't hear him, the wind is too loud",
        "you can't hear her over the traffic",
        "не слышно голос, ветер слишком громкий",
        "его вообще не слышно из-за мотора",
        "мотор шумит, её совсем не слышно",
        "ไม่ได้ยินเสียงพูดเลย เสียงเครื่องยนต์ดังมาก",
        "เสียงลมดังมาก ฟังไม่รู้เรื่องเลย",
    ],
)
def test_noise_that_drowns_a_voice_is_cleaned_away(text: str, house: House) -> None:
    ((tool, args),) = said(planned(house, text, files=["video:talk.mp4"]))
    assert tool == "video.edit" and args["operations"] == [{"type": "clean_audio"}]


@pytest.mark.parametrize(
    ("text", "offer"),
    [
        ("the music in this is so loud i can't hear the man", "clean up the audio"),
        ("music way too loud here, nobody can hear what she's saying", "clean up the audio"),
        ("the song is drowning her, i can't make out a word", "clean up the audio"),
        ("музыка слишком громкая, не слышно что он говорит", "убери шум"),
        ("ничего не слышно из-за музыки", "убери шум"),
        ("เสียงเพลงดังเกินไป ไม่ได้ยินเสียงคนพูด", "ลดเสียงรบกวน"),
    ],
)
def test_music_that_drowns_a_voice_is_one_with_it(text: str, offer: str, house: House) -> None:
    plan = planned(house, text, files=["video:talk.mp4"])
    assert not plan.steps and not plan.question and offer in (plan.reply or "")


@pytest.mark.parametrize(
    ("first", "text", "value"),
    [
        (FILM_EN, "the voice is too fast, can't keep up", {"pace": "slow"}),
        (FILM_EN, "i can't hear the voice", {"music_level": "quiet"}),
        (FILM_RU, "голос слишком быстрый не успеваю", {"pace": "slow"}),
        (FILM_RU, "не успеваю читать", {"pace": "slow"}),
        (FILM_RU, "голос тихий, не слышно", {"music_level": "quiet"}),
        (FILM_TH, "เสียงเร็วไป ฟังไม่ทันเลยค่ะ", {"pace": "slow"}),
        (FILM_TH, "พูดเร็วมาก ตามไม่ทัน", {"pace": "slow"}),
        (FILM_TH, "อ่านซับไม่ทันค่ะ", {"pace": "slow"}),
        (FILM_TH, "เสียงเบาไปค่ะ ไม่ได้ยินเลย", {"music_level": "quiet"}),
    ],
)
def test_the_voice_of_a_film_is_slower_or_heard_better(first: str, text: str, value: dict[str, Any], house: House) -> None:
    ((tool, args),) = said(planned(house, first, text))
    assert tool == "video.short" and value.items() <= args.items()


def test_a_slower_voice_is_no_number_of_posts(house: House) -> None:
    assert all("times" not in args for _, args in said(planned(house, FILM_TH, "พูดช้าลง")))


@pytest.mark.parametrize(
    ("messages", "files", "wanted"),
    [
        (["too quiet, can't hear anything"], ["video:talk.mp4"], "louder"),
        (["make it quieter"], ["video:talk.mp4"], "quieter"),
        (["ไม่ได้ยินเสียงเลย เพิ่มเสียงหน่อย"], ["video:talk.mp4"], "louder"),
        ([FILM_TH, "เพลงเบาไป ไม่ได้ยินเลย"], [], "loud"),
        (["ทำคลิปสั้นรีวิวกระเป๋า 30 วิ ลง TikTok ค่ะ", "โพสต์ให้ทันเที่ยงพรุ่งนี้นะคะ"], [], "T12:00"),
    ],
)
def test_what_only_sounds_alike_stays(messages: list[str], files: list[str], wanted: str, house: House) -> None:
    assert wanted in str(said(planned(house, *messages, files=files)))

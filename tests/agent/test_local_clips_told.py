# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is wished of a clip in the words of the street, in three languages: its sound, its ends, its logo, its music; a part of it alone, which
cannot be, beside what can; and clips that are joined, of which one looks otherwise."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]
CLIP = "video:clip.mp4"
LOGO = "image:logo.png"
SONG = "audio:song.mp3"


def _edits(text: str, house: House, files: list[str] | None = None) -> list[dict[str, Any]]:
    return [operation for _, args in said(planned(house, text, files=files or [CLIP])) for operation in args.get("operations", [])]


@pytest.mark.parametrize(
    "text",
    [
        "the tractor drowns me out, can you do something about it", "the fan is dead loud on this, can u do something about the noise", "трактор орёт громче меня, сделай что-нибудь с шумом",
        "เสียงลมดังมากกก แก้ได้มั้ย", "เสียงเครื่องดังกลบเสียงพ่ออะ ช่วยที",
    ],
)  # fmt: skip
def test_what_drowns_the_voice_is_cleaned_away(text: str, house: House) -> None:
    assert _edits(text, house) == [{"type": "clean_audio"}]


@pytest.mark.parametrize(
    ("text", "operation"),
    [
        ("ouch my ears, way too loud. bring it down", {"type": "volume", "direction": "quieter"}),
        ("เสียงเบามากกกก เร่งเสียงให้ดังขึ้น 2 เท่าได้มั้ย", {"type": "volume", "factor": 2, "direction": "louder"}),
        ("turn this sideways one upright", {"type": "reframe", "aspect": "9:16"}),
        ("get it down to 15 secs", {"type": "trim", "end_s": 15}),
        ("เอาแค่นาทีที่ 1 ถึง 1.30", {"type": "trim", "start_s": 60, "end_s": 90}),
        ("ตัดตอนที่เงียบเกิน 3 วิออกให้หมดเลยค่ะ", {"type": "cut_silence", "min_silence_s": 3}),
        ("первую треть выкинь", {"type": "part", "start_share": 0.3333}),
        ("последнюю четверть отрежь", {"type": "part", "end_share": 0.75}),
        ("lose the first third", {"type": "part", "start_share": 0.3333}),
    ],
)
def test_an_edit_as_it_is_said(text: str, operation: dict[str, Any], house: House) -> None:
    assert _edits(text, house) == [operation]


@pytest.mark.parametrize(
    ("text", "effects"),
    [
        ("selfie cam so all the signs read back to front, mirror it lah", {"mirror"}),
        ("it was filmed sideways so rotate to the left, and brighten it up too", {"rotate_left", "brighter"}),
        ("снято боком, поверни влево и сделай посветлее", {"rotate_left", "brighter"}),
        ("หมุนคลิปไปทางขวา แล้วเพิ่มแสงให้สว่างขึ้นหน่อย", {"rotate_right", "brighter"}),
        ("let the end fade away over 2 seconds", {"fade_out"}),
        ("в конце плавно в черное", {"fade_out"}),
        ("ท้ายคลิปให้ภาพค่อยๆ เฟดหายไป 2 วินาที", {"fade_out"}),
    ],
)
def test_a_look_as_it_is_said(text: str, effects: set[str], house: House) -> None:
    steps = said(planned(house, text, files=[CLIP]))
    assert {tool for tool, _ in steps} == {"video.effect"} and {effect for _, args in steps for effect in args["effects"]} == effects


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("our logo goes bottom left on this, and make it nice and big", "bottom_left"),
        ("почисти звук, вырежи паузы и лого в правый нижний", "bottom_right"),
        ("ใส่โลโก้มุมขวาล่าง แล้วส่งขึ้นเพจเฟซบ่ายสองวันนี้", "bottom_right"),
    ],
)
def test_the_logo_goes_where_it_is_said_to(text: str, place: str, house: House) -> None:
    logo = next(args for tool, args in said(planned(house, text, files=[CLIP, LOGO])) if tool == "video.logo")
    assert (logo["place"], logo["logo"]) == (place, "$attachment.2")


@pytest.mark.parametrize(
    "text",
    [
        "stick this track under my squat clip but keep it low so they can hear me counting", "положи эту музыку под видео, тихонько", "ใส่เพลงนี้ใต้คลิป เบาๆ",
    ],
)  # fmt: skip
def test_a_song_that_came_is_laid_under_softly_and_none_composed(text: str, house: House) -> None:
    assert said(planned(house, text, files=[CLIP, SONG])) == [("video.music", {"video": "$attachment.1", "music": "$attachment.2", "music_level": "quiet"})]


@pytest.mark.parametrize(
    "text", ["put this song under the clip, no original sound", "наложи эту песню, родной звук не нужен", "เอาเพลงหมอลำนี้ใส่คลิปรำ เสียงเดิมในคลิปไม่เอาเลย"]
)
def test_the_clips_own_sound_gives_way_to_the_song(text: str, house: House) -> None:
    assert said(planned(house, text, files=[CLIP, SONG])) == [("video.music", {"video": "$attachment.1", "music": "$attachment.2", "own_sound": "none"})]


@pytest.mark.parametrize(
    "text",
    ["make a happy tune and put it on the clip instead of its own sound", "сочини весёлую музычку и поставь на видео вместо родного звука", "แต่งเพลงสนุกๆ แล้วใส่ในคลิปแทนเสียงเดิม"],
)
def test_it_gives_way_to_music_that_is_composed_too(text: str, house: House) -> None:
    music, under = said(planned(house, text, files=[CLIP]))
    assert music == ("music.generate", {"mood": "happy"}) and under[1]["own_sound"] == "none"


@pytest.mark.parametrize(
    "text",
    [
        "take the sound off this as a file, our MD wants to hear the chorus. from 2:10 to 3:45 only", "вытащи звук отдельным файлом, только с 2:10 до 3:45", "ขอเสียงเป็นไฟล์แยก เฉพาะช่วง 2:10 ถึง 3:45",
    ],
)  # fmt: skip
def test_the_sound_of_a_stretch_is_that_of_the_clip_cut_to_it(text: str, house: House) -> None:
    assert said(planned(house, text, files=[CLIP])) == [
        ("video.edit", {"video": "$attachment.1", "operations": [{"type": "trim", "start_s": 130, "end_s": 225}]}),
        ("video.sound", {"video": "$trim.video"}),
    ]


@pytest.mark.parametrize(
    ("text", "part", "kinds"),
    [
        ("cut the first 4 secs off this one, speed the middle up a bit", "speed the middle up a bit", ["trim"]),
        ("отрежь первые 4 секунды, середину чуть ускорь", "середину чуть ускорь", ["trim"]),
        ("ตัด 4 วิแรก แล้วเร่งตรงกลางหน่อย", "เร่งตรงกลางหน่อย", ["trim"]),
        ("speed it up 2x but leave the first 10 secs as they are", "leave the first 10 seconds as they are", ["speed"]),
        ("ускорь в 2 раза, первые 10 сек норм оставь и звук весь убери", "первые 10 сек норм оставь", ["speed", "mute"]),
        ("เร่ง 2 เท่า แต่ 10 วิแรกปล่อยไว้ปกติ", "10 วิแรกปล่อยไว้ปกติ", ["speed"]),
        ("make it vertical and slow down the shake bit from 0:08 to 0:12", "slow down the shake bit from 0:08 to 0:12", ["reframe"]),
    ],
)
def test_a_part_that_cannot_be_is_asked_of_and_the_rest_done_on_a_yes(text: str, part: str, kinds: list[str], house: House) -> None:
    assert part in (planned(house, text, files=[CLIP]).question or "")
    yes = "да" if "а" <= text[-1] <= "я" else "ใช่" if text[-1] >= "\u0e00" else "yes"
    plan = planned(house, text, yes, files=[CLIP])
    assert [operation["type"] for _, args in said(plan) for operation in args["operations"]] == kinds


@pytest.mark.parametrize(
    "text",
    ["join these two, the first in black and white", "склей эти два, первый сделай чб", "เอาสองอันนี้มาต่อกัน อันแรกทำขาวดำ อันหลังสีปกติ", "make the first one black and white and join them"],
)
def test_of_clips_that_are_joined_one_looks_otherwise(text: str, house: House) -> None:
    steps = said(planned(house, text, files=["video:before.mp4", "video:after.mp4"]))
    assert steps[0] == ("video.effect", {"video": "$attachment.1", "effects": ["black_and_white"]})
    assert [args["clips"] for _, args in steps[1:]] == [["$look.video", "$attachment.2"]]


@pytest.mark.parametrize(
    "text", ["take the first 3 seconds off each of these three", "у каждого из трёх роликов убери первые 3 секунды", "สามคลิปนี้ ตัด 3 วิแรกออกทุกคลิปเลยครับ"]
)
def test_each_of_several_clips_is_cut_and_none_joined(text: str, house: House) -> None:
    steps = said(planned(house, text, files=["video:a.mp4", "video:b.mp4", "video:c.mp4"]))
    assert [args["video"] for _, args in steps] == ["$attachment.1", "$attachment.2", "$attachment.3"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("make the pic brighter and crop it square, then post on insta", "brighter"),
        ('сделай фото ярче, а потом выложи в инсту с подписью "закат"', "ярче"),
        ('ปรับรูปให้สว่างขึ้น แล้วลงไอจี แคปชั่น "วิวพระอาทิตย์ตก"', "สว่าง"),
    ],
)
def test_a_photo_nobody_changes_goes_out_as_it_is_which_is_said(text: str, left: str, house: House) -> None:
    plan = planned(house, text, files=["image:balcony.jpg"])
    assert [(tool, args["platforms"]) for tool, args in said(plan)] == [("publishing.plan", ["instagram"])]
    assert left in plan.steps[0].title


@pytest.mark.parametrize("text", ["how many mins is this and is it HD or not", "is it HD?", "сколько минут и это HD?"])
def test_what_is_asked_of_a_clip_is_told(text: str, house: House) -> None:
    assert [tool for tool, _ in said(planned(house, text, files=[CLIP]))] == ["asset.describe"]


@pytest.mark.parametrize("text", ["соедени два видео в одно", "склей два видео в одно"])
def test_a_slip_of_spelling_joins_them_all_the_same(text: str, house: House) -> None:
    assert said(planned(house, text, files=["video:a.mp4", "video:b.mp4"])) == [("video.generate", {"clips": ["$attachment.1", "$attachment.2"]})]


def test_a_still_made_out_of_the_clip_is_no_film(house: House) -> None:
    steps = said(planned(house, "вытащи звук отдельно мп3 и сделай из видоса стоп кадр на 12 секунде для обложки", files=[CLIP]))
    assert [tool for tool, _ in steps] == ["video.sound", "video.frame"] and steps[1][1]["at_s"] == 12


@pytest.mark.parametrize(
    ("first", "then", "part"),
    [
        ("make it vertical", 'and a voiceover: "Your quiet place"', "laid over the clip"),
        ("сделай вертикально", "и озвучку: «Тихое место»", "поверх ролика"),
    ],
)
def test_what_nobody_lays_over_a_clip_is_said_to_be_left_out(first: str, then: str, part: str, house: House) -> None:
    assert part in planned(house, first, then, files=[CLIP]).steps[0].title


def test_music_that_nobody_mixes_under_a_voice_is_said_to_be_so(house: House) -> None:
    assert "mixed under the spoken words" in planned(house, 'read "breathe in" aloud', "put calm music under it").steps[0].title


@pytest.mark.parametrize(
    ("text", "edit"),
    [
        ("the last three seconds are useless", {"drop_last_s": 3}),
        ("the first 5 seconds are rubbish", {"start_s": 5}),
        ("первые 4 секунды неудачные", {"start_s": 4}),
        ("последние 6 секунд ни о чём", {"drop_last_s": 6}),
        ("3 วิสุดท้ายไม่ได้เรื่อง", {"drop_last_s": 3}),
        ("5 วิแรกใช้ไม่ได้", {"start_s": 5}),
        ("keep the last 3 seconds, the rest is useless", {"last_s": 3}),
        ("the last 3 seconds are great, keep them", {"last_s": 3}),
    ],
)
def test_what_is_found_to_be_of_no_use_goes(text: str, edit: dict[str, Any], house: House) -> None:
    assert _edits(text, house) == [{"type": "trim", **edit}]

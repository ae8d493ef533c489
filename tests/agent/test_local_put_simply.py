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


@pytest.mark.parametrize(
    ("text", "shapes"),
    [
        ("i need this vertical for tiktok and square for the feed, two files", ["9:16", "1:1"]),
        ("из этого клипа сделай два отдельных: один 1:1, другой 16:9", ["1:1", "16:9"]),
        ("ขอแนวตั้งสำหรับติ๊กต็อก แล้วก็จัตุรัสสำหรับฟีด แยกสองไฟล์", ["9:16", "1:1"]),
    ],
)
def test_a_clip_in_two_shapes(house: list[Tool], text: str, shapes: list[str]) -> None:
    assert [args["operations"][0]["aspect"] for _, args in said(planned(house, text, files=[CLIP]))] == shapes


@pytest.mark.parametrize("text", ["и звук совсем выключи, там ветер", "mute it, there's wind"])
def test_a_muted_clip_is_not_cleaned(house: list[Tool], text: str) -> None:
    plan = planned(house, text, files=[CLIP])
    assert [args["operations"] for _, args in said(plan)] == [[{"type": "mute"}]] and ";" not in plan.goal and "," not in plan.goal


@pytest.mark.parametrize(
    ("messages", "tool", "args"),
    [
        (["what's going out tomorrow?", "and on Sunday?"], "publishing.status", {"first_day": "2026-11-22", "last_day": "2026-11-22"}),
        (["что у нас выходит завтра?", "а в воскресенье?"], "publishing.status", {"first_day": "2026-11-22", "last_day": "2026-11-22"}),
        (["พรุ่งนี้มีอะไรลงบ้าง", "แล้ววันอาทิตย์ล่ะ"], "publishing.status", {"first_day": "2026-11-22", "last_day": "2026-11-22"}),
        (["cancel the post about the raffle", "sorry, I meant the post about the auction"], "publishing.cancel", {"query": "the auction"}),
        (["отмени пост про скидки", "ой, я имела в виду пост про акцию"], "publishing.cancel", {"query": "акцию"}),
        (["найди видео с юбилеем", "не видео, а фотки"], "asset.search", {"kind": "image", "query": "юбилеем"}),
        (["энергичный трек на минуту", "барабаны убери"], "music.generate", {"mood": "energetic", "duration_s": 60, "drums": False}),
        (["две мелодии: одну весёлую на 15 секунд, вторую грустную на 25"], "music.generate", {"mood": "sad", "duration_s": 25}),
        (["แต่งเพลงลึกลับคีย์ D minor 20 วิ"], "music.generate", {"mood": "mysterious", "key": "D minor", "duration_s": 20}),
        (["clip about tide pools, guy's voice", "nah ditch the talking completely"], "video.short", {"topic": "tide pools", "voice": "none"}),
        (["draw a tea stall in Penang", 'and on top write "Teh Tarik"'], "image.generate", {"prompt": "a tea stall in Penang", "title": "Teh Tarik"}),
        (["приглашение на день рождения, 5 мая в 15:00, кафе «Ромашка»"], "image.generate", {"prompt": "приглашение на день рождения", "details": ["5 мая в 15:00", "Кафе Ромашка"]}),
        (['ที่จำเรื่องเวลาเปิดร้านไว้น่ะผิดนะ แก้ด้วย ที่ถูกคือ "ร้านเปิด 7 โมงเช้า"'], "memory.correct", {"text": "ร้านเปิด 7 โมงเช้า", "query": "เวลาเปิดร้าน"}),
        (['โพสต์ข้อความลงช่องเทเลแกรมของติวหน่อยว่า "พรุ่งนี้งดเรียนนะครับ"'], "publishing.announce", {"text": "พรุ่งนี้งดเรียนนะครับ", "platforms": ["telegram"]}),
    ],
)
def test_what_is_meant(house: list[Tool], messages: list[str], tool: str, args: dict[str, Any]) -> None:
    assert said(planned(house, *messages))[-1] == (tool, args)


def test_a_recurrence_begins_on_its_own_day(house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, "кидай это в телеграм каждый вторник в 11", "ой, лучше по средам", files=[CLIP]))
    assert (args["every"], args["when"]) == ("week:wed", "2026-11-25T11:00:00+07:00")


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("the first half is boring, keep only the second, and make it black and white", "video.effect"),
        ("вторая половина скучная, оставь другую и сделай чёрно-белым", "video.effect"),
        ("ครึ่งแรกน่าเบื่อ เอาแค่ครึ่งหลัง แล้วทำเป็นขาวดำ", "video.effect"),
    ],
)
def test_a_half_is_kept_and_the_rest_is_done_too(house: list[Tool], text: str, after: str) -> None:
    (cut, args), (tool, _) = said(planned(house, text, files=[CLIP]))
    assert (cut, tool) == ("video.edit", after) and [operation["type"] for operation in args["operations"]] == ["part"]


def test_three_shapes_are_three_files(house: list[Tool]) -> None:
    plan = said(planned(house, "vertical, square and horizontal please, three files", files=[CLIP]))
    assert [args["operations"][0]["aspect"] for _, args in plan] == ["9:16", "1:1", "16:9"]

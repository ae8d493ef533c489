"""Thai: what is said once for all of several, the number of short clips, and how words are to be spoken; the last in English too."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "topics", "shared"),
    [
        ("ขอสองคลิป คลิปแรกเรื่องนกฮูก คลิปที่สองเรื่องค้างคาว คลิปละ 25 วินาที", ["นกฮูก", "ค้างคาว"], {"duration_s": 25}),
        ("ทำ 3 วิดีโอ อันแรกเรื่องชา อันที่สองเรื่องกาแฟ อันที่สามเรื่องโกโก้ แนวนอนทั้งหมด", ["ชา", "กาแฟ", "โกโก้"], {"aspect": "16:9"}),
        ("อยากได้ 2 คลิป คลิปที่หนึ่งเรื่องกบ คลิปที่สองเรื่องคางคก เสียงผู้หญิง", ["กบ", "คางคก"], {"voice": "female"}),
        (
            "ทำสามคลิป คลิปแรกเรื่องทะเล คลิปสองเรื่องภูเขา คลิปสามเรื่องทะเลทราย ความยาวคลิปละ 40 วินาที เสียงผู้ชาย",
            ["ทะเล", "ภูเขา", "ทะเลทราย"],
            {"duration_s": 40, "voice": "male"},
        ),
    ],
)
def test_what_is_said_behind_the_last_holds_for_all(text: str, topics: list[str], shared: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("video.short", {"topic": topic, **shared}) for topic in topics]


def test_pictures_share_their_shape(house: list[Tool]) -> None:
    steps = said(planned(house, "ขอสองรูป รูปแรกเป็นแมว รูปที่สองเป็นหมา สี่เหลี่ยมจัตุรัสทั้งคู่"))
    assert steps == [("image.generate", {"aspect": "1:1", "prompt": prompt}) for prompt in ("แมว", "หมา")]


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("ทำสองคลิป คลิปแรกเรื่องมด 15 วินาที คลิปที่สองเรื่องผึ้ง 30 วินาที", [{"duration_s": 15}, {"duration_s": 30}]),
        ("ทำสองคลิป คลิปแรกเรื่องแมว เสียงผู้ชาย คลิปที่สองเรื่องหมา เสียงผู้หญิง", [{"voice": "male"}, {"voice": "female"}]),
        ("ขอสองคลิป คลิปแรกเรื่องนกแก้วแนวนอน คลิปที่สองเรื่องนกยูงแนวตั้ง", [{"aspect": "16:9"}, {"aspect": "9:16"}]),
        ("ทำสองคลิป คลิปแรกเรื่องแมว คลิปที่สองเรื่องหมา แนวนอน", [{}, {"aspect": "16:9"}]),
    ],
)
def test_what_each_has_of_its_own_stays_its_own(text: str, each: list[dict[str, Any]], house: list[Tool]) -> None:
    told = [{name: value for name, value in args.items() if name != "topic"} for _, args in said(planned(house, text))]
    assert told == each


@pytest.mark.parametrize(
    ("text", "topic", "number"),
    [
        ("ช่วยทำวิดีโอสั้นเรื่องการออมเงิน 3 วิดีโอ ลงติ๊กต็อกวันละคลิปตอนเก้าโมง", "การออมเงิน", 3),
        ("ทำคลิปสั้นเกี่ยวกับการนอน 4 คลิป โพสต์ลงเฟซบุ๊กวันละคลิปตอนสองทุ่ม", "การนอน", 4),
        ("ช่วยทำวิดีโอสั้นเรื่องชาไทย 5 คลิป คลิปละครึ่งนาที", "ชาไทย", 5),
        ("อยากได้คลิปสั้นเกี่ยวกับสมุนไพรไทยสัก 5 คลิป คลิปละ 30 วิ เสียงผู้หญิง", "สมุนไพรไทย", 5),
        ("ทำวิดีโอสั้นเรื่องวินโดวส์ 11", "วินโดวส์ 11", 1),
        ("ทำคลิปสั้นเรื่องปลาทอง 20 วินาที", "ปลาทอง", 1),
    ],
)
def test_the_number_of_short_clips_is_no_part_of_their_subject(text: str, topic: str, number: int, house: list[Tool]) -> None:
    films = [args for tool, args in said(planned(house, text)) if tool == "video.short"]
    assert [args["topic"] for args in films] == [topic] * number


@pytest.mark.parametrize(
    ("text", "words", "pace"),
    [
        ("พูดช้าๆ ว่า กรุณารอสักครู่", "กรุณารอสักครู่", "slow"),
        ("อ่านช้า ๆ ว่า ประตูกำลังจะปิด", "ประตูกำลังจะปิด", "slow"),
        ("พูดเร็ว ๆ ว่า มาเลย มาเลย ของถูก", "มาเลย มาเลย ของถูก", "fast"),
        ("บอกช้าๆว่า สวัสดีครับทุกคน", "สวัสดีครับทุกคน", "slow"),
        ("พูดชัดๆ ช้าๆ ว่า ขบวนรถกำลังเข้าชานชาลา", "ขบวนรถกำลังเข้าชานชาลา", "slow"),
        ("พูดเบาๆ ว่า ราตรีสวัสดิ์", "ราตรีสวัสดิ์", ""),
        ("พูดว่า เดินช้าๆ นะ", "เดินช้าๆ นะ", ""),
        ("พูดว่า ช้า ๆ ได้พร้าเล่มงาม", "ช้า ๆ ได้พร้าเล่มงาม", ""),
        ("say slowly that the shop closes at five", "the shop closes at five", "slow"),
        ("please read out quickly that the bus leaves in ten minutes", "the bus leaves in ten minutes", "fast"),
        ("say that the shop closes at five", "the shop closes at five", ""),
        ("скажи медленно, что магазин закрывается в пять", "магазин закрывается в пять", "slow"),
    ],
)
def test_how_words_are_spoken_is_none_of_the_words(text: str, words: str, pace: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert (tool, args["text"]) == ("voice.speak", words)
    speed = args.get("speed", 1)
    assert speed < 1 if pace == "slow" else speed > 1 if pace == "fast" else speed == 1


def test_the_voice_behind_the_words_is_heard(house: list[Tool]) -> None:
    [(_, args)] = said(planned(house, "อ่านออกเสียงช้าๆ ว่า โปรดระวังทางต่างระดับ ด้วยเสียงผู้หญิง"))
    assert (args["text"], args["voice"]) == ("โปรดระวังทางต่างระดับ", "female")


def test_a_film_said_otherwise_is_changed(house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, "make a short about tea", "say that in a deeper voice"))
    assert (tool, args["topic"]) == ("video.short", "tea")

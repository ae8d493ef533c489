# ruff: noqa: E501 - tables of sentences read better unbroken
"""Thai as it is typed to a friend: endings, spellings, pieces that stand apart; and what of the same kind is said in English and Russian."""

from __future__ import annotations

from typing import Any

import pytest

from agent.local.planner import LocalPlanner
from agent.local.wordings.thai_as_typed import as_written
from agent.rehearsal import Scene, rehearse
from memory.swapped import swap, swapped_in
from tools.contract import Tool
from tools.plan import Plan


def planned(house: list[Tool], text: str, *files: str) -> Plan:
    *before, last = (part.strip() for part in text.split(">>"))
    scene = Scene.read({"text": last, "attachments": list(files), "history": before})
    return rehearse(scene, LocalPlanner(), house)


def made(plan: Plan) -> list[tuple[str, dict[str, Any]]]:
    return [(step.tool, step.args) for step in plan.steps]


def tools(plan: Plan) -> list[str]:
    return [step.tool for step in plan.steps]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("ลง tiktok อะ", "ลง tiktok"), ("ยาวไปอะ ขอสั้นๆ", "ยาวไป ขอสั้นๆ"), ("ใส่เสียงนกร้องกะน้ำไหลหน่อย", "ใส่เสียงนกร้องกับน้ำไหลหน่อย"), ("มาต่อกันเปนหนังสั้น", "มาต่อกันเป็นหนังสั้น"),
        ("รอตั้งนานแระ", "รอตั้งนานแล้ว"), ("พูดไรดี", "พูดอะไรดี"), ("โพสรูปนี้", "โพสต์รูปนี้"), ("พรุ่งนี้ 10 โมงโพสลงเฟส", "พรุ่งนี้ 10 โมง โพสต์ลงเฟส"),
    ],
)  # fmt: skip
def test_it_is_put_as_it_is_written(typed: str, written: str) -> None:
    assert as_written(typed) == written


@pytest.mark.parametrize("text", ["คนเยอะ", "แกงกะทิใส่กะเพรา", "ทำงานกะเช้า", "กำไรเท่าไร", "แดดจ้า", "ครีมกำจัดไรฝุ่น", "โพสต์ว่า ห้องเต็มแล้วอะ", "อะ", "make it louder", 'เขียนว่า "ไปไหนอะ"'])
def test_words_and_what_is_told_stay_as_they_are(text: str) -> None:
    assert as_written(text) == text


@pytest.mark.parametrize(
    ("text", "args", "left"),
    [
        ("คิดแคปชั่นสบู่มะขามให้หน่อย เอาน่ารักๆ ลงเฟส", {"topic": "สบู่มะขาม", "platforms": ["facebook"]}, "น่ารัก"),
        ("แคปชั่นสบู่มะขาม ลงเฟส", {"topic": "สบู่มะขาม", "platforms": ["facebook"]}, ""),
        ("ขอแคปชั่นกะแฮชแท็กคลิปพาทัวร์ห้องพัก ลง tiktok อะ", {"topic": "พาทัวร์ห้องพัก", "platforms": ["tiktok"]}, ""),
        ("แคปชั่นสบู่ ลงเฟสกับไอจี", {"topic": "สบู่", "platforms": ["facebook", "instagram"]}, ""),
        ("ขอแฮชแท็กอย่างเดียว สบู่สมุนไพร ไม่ต้องมีแคปชั่น", {"topic": "สบู่สมุนไพร"}, "อย่างเดียว"),
        ("แคปชั่นภาษาอังกฤษ for guesthouse เชียงใหม่ ฝรั่งจะได้อ่าน", {"topic": "guesthouse เชียงใหม่", "language": "en"}, ""),
        ("เขียนแคปชั่นบาล์มตะไคร้หน่อย >> ยาวไปอะ ขอสั้นๆ", {"topic": "บาล์มตะไคร้", "length": "short"}, ""),
        ("เขียนแคปชั่นบาล์มตะไคร้หน่อย >> ใส่ราคา 89 บาทด้วยนะ", {"topic": "บาล์มตะไคร้", "details": ["89 บาท"]}, ""),
    ],
)  # fmt: skip
def test_a_caption_is_about_its_topic(house: list[Tool], text: str, args: dict[str, Any], left: str) -> None:
    (step,) = planned(house, text).steps
    assert (step.tool, step.args) == ("script.metadata", args)
    assert left in step.title and (left or "ยังทำไม่ได้" not in step.title)


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("จำไว้ว่าห้องพักคืนละ 590 >> ไม่ใช่ 590 แล้ว เป็น 650", "ห้องพักคืนละ 650"),
        ("จำไว้ว่าสบู่ก้อนละ 59 >> ไม่ใช่ 59 แล้วนะ ขึ้นเป็น 65 แล้ว แก้ให้ด้วย", "สบู่ก้อนละ 65"),
        ("remember that the room is 590 a night >> not 590 anymore, it's 650", "the room is 650 a night"),
        ("запомни, что номер стоит 590 за ночь >> не 590 уже, 650", "номер стоит 650 за ночь"),
    ],
)
def test_another_figure_takes_the_place_of_the_one_that_is_kept(house: list[Tool], text: str, now: str) -> None:
    ((tool, args),) = made(planned(house, text))
    assert (tool, args["text"]) == ("memory.correct", now)


@pytest.mark.parametrize("text", ["จำไว้ว่าห้องพักคืนละ 590 >> ทำโปสเตอร์ลด 20%", "remember that the room is 590 a night >> now make a video of 30 seconds"])
def test_a_wish_with_a_figure_is_no_correction(house: list[Tool], text: str) -> None:
    assert "memory.correct" not in tools(planned(house, text))


def test_a_slip_of_the_pen_is_no_part_of_what_is_right(house: list[Tool]) -> None:
    ((tool, args),) = made(planned(house, "เมื่อกี้พิมพ์ผิด เกสเฮ้าส์ชื่อบ้านแก้วลานนา ไม่ใช่ล้านนา"))
    swapped = swap(args["text"])
    assert tool == "memory.correct" and "พิมพ์ผิด" not in args["text"] and swapped is not None
    assert swapped_in("เกสเฮ้าส์ชื่อบ้านแก้วล้านนา", swapped) == "เกสเฮ้าส์ชื่อบ้านแก้วลานนา"


@pytest.mark.parametrize(
    ("text", "files", "expected"),
    [
        ("ตัดเหลือ 20 วิ >> ใส่เพลงอคูสติกด้วย", ["video:a.mp4"], ["music.generate", "video.music"]),
        ("ต่อคลิปพวกนี้ให้หน่อย ใส่เพลงชิลๆ", ["video:a.mp4", "video:b.mp4"], ["music.generate", "video.generate"]),
        ("ตัดเหลือ 20 วิ >> ทำเพลงสปาๆ >> ใส่ในคลิป", ["video:a.mp4"], ["video.music"]),
        ("make a song about soap >> make a video about soap >> put the song in the video", [], ["video.music"]),
        ("แต่งเพลงล้านนาเบาๆ ซอซึง ไว้เปิดในคลิปเกสเฮ้าส์ 1 นาที", [], ["music.generate"]),
        ("เอาคลิปพวกนี้มาต่อกันเปนหนังสั้นเกสเฮ้าส์พี่สาว ซัก 30 วิ", ["video:a.mp4", "video:b.mp4"], ["video.generate"]),
        ("ใส่เสียงนกร้องกะน้ำไหลหน่อย", ["video:a.mp4"], []), ("add bird sounds", ["video:a.mp4"], []), ("добавь шум моря", ["video:a.mp4"], []),
        ("เอาคลิปสบู่ที่ทำเมื่อวานมาใส่โลโก้ร้าน", [], []), ("คิดชื่อสบู่ตัวใหม่กลิ่นดอกปีบให้หน่อย", [], []), ("คิดชื่อคลิปสบู่", [], ["script.metadata"]),
        ("รูปนี้มีอะไรบ้างอะ", ["image:a.jpg"], ["asset.describe"]), ("เธอจำไรเกี่ยวกะฉันได้บ้าง", [], ["memory.recall"]),
        ("ทำไมโพสไม่ขึ้นสักที รอตั้งนานแระ", [], ["publishing.status"]),
    ],
)  # fmt: skip
def test_what_comes_of_it(house: list[Tool], text: str, files: list[str], expected: list[str]) -> None:
    assert tools(planned(house, text, *files)) == expected


@pytest.mark.parametrize("text", ["ทำสโลโมให้หน่อย", "ทำสโลวโมตอนเทสบู่", "make it slo-mo", "сделай замедленную съёмку"])
def test_slow_motion_is_half_the_speed(house: list[Tool], text: str) -> None:
    (step,) = planned(house, text, "video:a.mp4").steps
    assert step.args["operations"] == [{"type": "speed", "factor": 0.5}]
    assert ("เทสบู่" in step.title) == ("เทสบู่" in text)


@pytest.mark.parametrize("text", ["ทำให้ช้าลงครึ่งหนึ่ง >> ช้าไปอะ เอาปกติ", "slow it down by half >> too slow, back to normal speed"])
def test_the_usual_speed_is_that_of_the_file(house: list[Tool], text: str) -> None:
    plan = planned(house, text, "video:a.mp4")
    assert plan.reply and not plan.steps


def test_a_minute_and_second_say_both(house: list[Tool]) -> None:
    ((tool, args),) = made(planned(house, "แคปรูปนาทีที่ 0:08 มาทำปกหน่อย", "video:a.mp4"))
    assert (tool, args["at_s"]) == ("video.frame", 8)


def test_when_may_be_said_before_the_wish(house: list[Tool]) -> None:
    ((tool, args),) = made(planned(house, "พรุ่งนี้ 10 โมงโพสลงเฟสว่า สบู่ล็อตใหม่มาแล้วค่า"))
    assert (tool, args["text"], args["platforms"]) == ("publishing.announce", "สบู่ล็อตใหม่มาแล้วค่า", ["facebook"]) and "T10:00" in args["when"]


@pytest.mark.parametrize(
    "text",
    [
        "โพสลงเฟสพรุ่งนี้ 10 โมงว่า สบู่ล็อตใหม่มาแล้วค่า >> เปลี่ยนเป็นบ่ายสองนะ >> เอ้ยไม่เอาแล้ว ยกเลิก",
        "post on fb tomorrow at 10 that the new soap is in >> oh no, cancel",
        "запости в фейсбук завтра в 10, что новое мыло приехало >> ой, не надо уже, отмени",
    ],
)
def test_a_post_that_was_just_planned_is_called_off(house: list[Tool], text: str) -> None:
    assert made(planned(house, text)) == [("publishing.cancel", {})]


@pytest.mark.parametrize("text", ["ลง tiktok อะ", "วันศุกร์หน้าโพสต์เฟซว่า ร้านปิดนะคะ"])
def test_nothing_is_called_off_that_nobody_spoke_against(house: list[Tool], text: str) -> None:
    assert "publishing.cancel" not in tools(planned(house, text))


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("ทำโปสเตอร์ลด 20% สบู่ทุกก้อน >> แก้เป็น 30%", "20%", "30%"), ("make a poster 20% off all soaps >> make it 30%", "20%", "30%"),
        ("сделай плакат скидка 20% на мыло до 20 декабря >> скидка теперь 30%", "20%", "30%"),
    ],
)  # fmt: skip
def test_a_sheet_says_one_number(house: list[Tool], text: str, old: str, new: str) -> None:
    (step,) = planned(house, text).steps
    assert old not in str(step.args) and new in step.args["title"]
    assert "декабря" not in text or "20 декабря" in step.args["title"]


def test_what_heads_a_sheet_stands_on_it_once(house: list[Tool]) -> None:
    ((_, args),) = made(planned(house, "ทำโปสเตอร์โปร 1 แถม 1 สบู่ขมิ้น ถึงสิ้นเดือน ใส่เบอร์ 081-222-3333"))
    assert args == {"prompt": "1 แถม 1 สบู่ขมิ้น", "title": "1 แถม 1 สบู่ขมิ้น", "details": ["ถึงสิ้นเดือน", "เบอร์ 081-222-3333"]}

# ruff: noqa: E501 - tables of sentences read better unbroken
"""First messages of Thai customers, and the same in English and Russian: other spellings, words that are told, "I forgot", offers, facts, what is asked.
It is Friday, 20 November 2026, ten in the morning in Bangkok."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from agent.local.planner import LocalPlanner
from agent.local.wordings.courtesies import without_forgetting
from agent.local.wordings.thai_as_typed import as_written
from agent.rehearsal import Scene, rehearse
from tools.contract import Tool
from tools.plan import Plan

NOW = datetime(2026, 11, 20, 10, tzinfo=ZoneInfo("Asia/Bangkok"))
Steps = list[tuple[str, dict[str, Any]]]


def planned(house: list[Tool], text: str) -> Plan:
    files, _, said = text.rpartition("} ")
    *before, last = (part.strip() for part in said.split(">>"))
    scene = Scene.read({"text": last, "attachments": files.lstrip("{").split(",") if files else [], "history": before})
    return rehearse(replace(scene, now=NOW), LocalPlanner(), house)


def made(plan: Plan) -> Steps:
    return [(step.tool, {name: value for name, value in step.args.items() if name not in ("timezone", "seed")}) for step in plan.steps]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("ลงติ๊กต่อกคืนนี้", "ลงติ๊กต็อกคืนนี้"), ("ลงอินสตร้าพุ่งนี้", "ลงอินสตาพรุ่งนี้"), ("ลงเฟ๊สวันสุกร์", "ลงเฟสวันศุกร์"), ("ทำคริปขายของ", "ทำคลิปขายของ"), ("ปรับเป็นจตุรัส", "ปรับเป็นจัตุรัส"),
        ("ยกเลิกโพสพน.ที่ตั้งไว้", "ยกเลิกโพสต์พรุ่งนี้ที่ตั้งไว้"), ("ลงfacebookกับไอจี", "ลง facebook กับไอจี"), ("ทำเป็น1:1แล้วลง", "ทำเป็น 1:1 แล้วลง"), ("ขอposterร้านกาแฟ", "ขอโปสเตอร์ร้านกาแฟ"),
        ("หวัดดีบอท 🤙 ขอคลิปกาแฟ", "ขอคลิปกาแฟ"), ("น้องจาร์วิสคะ ขอคลิปกาแฟ", "ขอคลิปกาแฟ"), ("งานเยอะมากเลย ขอคลิปกาแฟ", "ขอคลิปกาแฟ"), ("ขอคลิปกาแฟ ฝากด้วยนะคะ", "ขอคลิปกาแฟ"), ("ขอคลิปกาแฟ ลูกค้ารออยู่", "ขอคลิปกาแฟ"),
        ("รบกวนจดไว้ด้วยนะครับว่าปิดวันพุธ", "จำไว้ว่าปิดวันพุธ"), ("ลบที่จำเรื่องราคาเคสทิ้งไปเลย", "ลืมเรื่องราคาเคส"), ("ส้มตำ 40บ. ส่งใน 3 กม.", "ส้มตำ 40 บาท ส่งใน 3 กิโลเมตร"),
    ],
)  # fmt: skip
def test_as_it_is_typed(typed: str, written: str) -> None:
    assert as_written(typed) == written


@pytest.mark.parametrize(
    "text",
    ["เขียนสคริปต์เรื่องกาแฟ", "วาดรูปประภาคาร", "ขอรูปปราสาท", "โพสต์ว่า ติ๊กต่อกล่มน้า 😢", "ลืมว่าร้านเราปิดวันพุธ", "ลบข้อมูลของฉันทั้งหมดออก", "อาทิตย์หน้า", "จันทร์หน้า", "เลือกแบบ 1 ลงเฟส", "โทษที ไม่ใช่ 3 ทุ่ม"],
)  # fmt: skip
def test_what_only_looks_so_stays(text: str) -> None:
    assert as_written(text) == text


_POSTED = (
    ("ทวีตว่า เคสลายหมีหมดแล้วน้าา รอบหน้าศุกร์หน้า 🐻💔", "เคสลายหมีหมดแล้วน้าา รอบหน้าศุกร์หน้า 🐻💔", "x"),
    ("ช่วยทวีตให้หน่อยว่า โปรหมดวันศุกร์นี้", "โปรหมดวันศุกร์นี้", "x"),
    ("ลงทวีตว่า วันนี้ปิดร้านเร็ว", "วันนี้ปิดร้านเร็ว", "x"),
    ("ส่งข้อความลงเทเลแกรมว่า วันนี้ร้านปิดบ่าย 3 นะคะ", "วันนี้ร้านปิดบ่าย 3 นะคะ", "telegram"),
    ("ส่งประกาศเข้าเทเลแกรมว่า วันจันทร์หยุดนะคะ", "วันจันทร์หยุดนะคะ", "telegram"),
    ("ขึ้นข้อความในเฟสว่า ลบโพสต์เก่าหมดแล้วนะคะ", "ลบโพสต์เก่าหมดแล้วนะคะ", "facebook"),
    ("tweet that we moved the sale to next friday", "We moved the sale to next friday", "x"),
)


@pytest.mark.parametrize(("text", "words", "place"), _POSTED)
def test_words_that_go_out_are_no_order(house: list[Tool], text: str, words: str, place: str) -> None:
    assert made(planned(house, text)) == [("publishing.announce", {"text": words, "platforms": [place]})]


@pytest.mark.parametrize(
    "text",
    ["โพสลงเพจช่วงกี่โมงดีคะ คนถึงจะเห็นเยอะ", "โพสต์ลงไอจีตอนไหนดี คนเห็นเยอะสุด", "ลงติ๊กต็อกวันไหนคนดูเยอะ", "โพสไรดีอ่ะวันนี้ คิดไม่ออก", "what should I post today", "что выложить сегодня"],
)
def test_a_question_goes_out_nowhere(house: list[Tool], text: str) -> None:
    assert made(planned(house, text)) == [("insight.advise", {})]


def test_how_many_and_which_did_best_is_one_report(house: list[Tool]) -> None:
    assert made(planned(house, "เดือนนี้ลงไปกี่โพสละ อันไหนคนดูเยอะสุด")) == [("insight.report", {"period": "month"})]


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("พากย์เสียงผู้หญิงประโยคนี้นะคะ ผิวสวยเริ่มที่ ออร่าสกิน นัดคิวได้แล้ววันนี้", {"voice": "female", "text": "ผิวสวยเริ่มที่ ออร่าสกิน นัดคิวได้แล้ววันนี้"}),
        ("อ่านประโยคนี้ให้หน่อย โปรดีๆ มีทุกวัน รีบมาเลย", {"text": "โปรดีๆ มีทุกวัน รีบมาเลย"}),
        ("อ่านข้อความนี้ด้วยเสียงผู้ชาย วันนี้เปิดถึงสามทุ่ม โพสต์รูปลงเพจแล้วรับส่วนลด", {"voice": "male", "text": "วันนี้เปิดถึงสามทุ่ม โพสต์รูปลงเพจแล้วรับส่วนลด"}),
        ("ช่วยพูดว่า ขอบคุณที่อุดหนุนนะคะ ให้หน่อยค่ะ", {"text": "ขอบคุณที่อุดหนุนนะคะ"}),
        ("อ่านข้อความนี้ให้ฟังหน่อย: สวัสดีปีใหม่ทุกคน", {"text": "สวัสดีปีใหม่ทุกคน"}),
        ("พูดว่าสวัสดีเป็นภาษารัสเซีย", {"text": "สวัสดี", "language": "ru"}),
        ("read this sentence in a female voice, great skin starts here, book today", {"voice": "female", "text": "great skin starts here, book today"}),
        ("прочитай этот текст женским голосом, скидки каждый вторник, приходите", {"voice": "female", "text": "скидки каждый вторник, приходите"}),
    ],
)
def test_what_is_spoken_is_all_of_it(house: list[Tool], text: str, args: dict[str, Any]) -> None:
    assert made(planned(house, text)) == [("voice.speak", args)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("เอารูปนี้ทำเป็นวิดีโอ ใส่เสียงบรรยายว่า ยินดีต้อนรับสู่บ้านหมอกม่อน และใส่เพลงเบาๆ ครับ", "ยินดีต้อนรับสู่บ้านหมอกม่อน"),
        ("ทำวิดีโอจากรูป ใส่เสียงพากย์ผู้หญิงว่า เปิดแล้ววันนี้ พร้อมเพลงแจ๊ส", "เปิดแล้ววันนี้"),
        ("make a video of these with a voice-over saying welcome to our hotel, and add soft music", "welcome to our hotel"),
        ("сделай ролик из фото с голосом: добро пожаловать в наш дом, и добавь спокойную музыку", "добро пожаловать в наш дом"),
    ],
)
def test_the_next_wish_is_not_spoken(house: list[Tool], text: str, words: str) -> None:
    steps = made(planned(house, f"{{image:a.jpg,image:b.jpg}} {text}"))
    assert [tool for tool, _ in steps] == ["voice.speak", "music.generate", "video.generate"]
    assert steps[0][1]["text"] == words and {"music", "voice_over"} <= steps[2][1].keys()


def test_a_voice_over_stays_where_the_film_goes_out(house: list[Tool]) -> None:
    steps = made(planned(house, "{image:a.jpg} ทำคลิปจากรูปนี้ ใส่เสียงบรรยายว่า ขนมอบใหม่ทุกเช้า แล้วลงเฟสพรุ่งนี้ 9 โมง"))
    assert [tool for tool, _ in steps] == ["voice.speak", "video.generate", "publishing.plan"] and "voice_over" in steps[1][1]
    assert made(planned(house, "ทำคลิปรีสอร์ต ใส่เสียงบรรยายว่า พักผ่อนที่นี่ และใส่เพลงเบาๆ")) == [
        ("video.short", {"topic": "รีสอร์ต", "music_level": "quiet", "details": ["พักผ่อนที่นี่"], "exact": True})
    ]


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("ขอรูปตำถาดน่ากินๆ พื้นหลังแดง เขียนว่า โปร 99 บาท", {"title": "โปร 99 บาท", "prompt": "ตำถาดน่ากินๆ พื้นหลังแดง"}),
        ("วาดรูปแมว มีคำว่า สวัสดี", {"title": "สวัสดี", "prompt": "แมว"}),
        ("รูปส้มตำ พร้อมข้อความ แซ่บเวอร์", {"title": "แซ่บเวอร์", "prompt": "ส้มตำ"}),
        ("วาดรูปหมาเขียนว่า คิดถึงนะ แนวตั้ง", {"title": "คิดถึงนะ", "prompt": "หมา", "aspect": "9:16"}),
        ("нарисуй кофе на красном фоне с надписью скидка 20%", {"title": "скидка 20%", "palette": "red", "prompt": "кофе"}),
        ("ทำโปสเตอร์แนวตั้งพร้อมรูปภูเขาตอนพระอาทิตย์ขึ้น", {"aspect": "9:16", "prompt": "ภูเขาตอนพระอาทิตย์ขึ้น"}),
        ("โปสเตอร์รูปดวงอาทิตย์กับทะเล", {"prompt": "โปสเตอร์รูปดวงอาทิตย์กับทะเล"}),
        ("โปสเตอร์คอนเสิร์ตตอนพระจันทร์ขึ้น 2 ทุ่ม", {"prompt": "โปสเตอร์คอนเสิร์ตตอนพระจันทร์ขึ้น", "details": ["2 ทุ่ม"]}),
        ("ทำโปสเตอร์โปร 1 แถม 1 ให้ร้านกาแฟหน่อยค่ะ", {"prompt": "โปสเตอร์ร้านกาแฟ", "details": ["1 แถม 1"]}),
        ("ขอโปสเตอร์ซื้อ 1 แถม 1 สำหรับร้านกาแฟด้วยค่ะ", {"prompt": "โปสเตอร์ร้านกาแฟ", "details": ["ซื้อ 1 แถม 1"]}),
        ("ออกแบบแบนเนอร์ลด 20% ของคลินิกให้ทีนะ", {"aspect": "16:9", "prompt": "แบนเนอร์คลินิก", "details": ["ลด 20%"]}),
        ("ทำโปสเตอร์ลด 30%", {"prompt": "ลด 30%", "title": "ลด 30%"}),
        ("โปสเตอร์ส้มโอ ส่งฟรีไม่เกิน 10 กม. ลูกละ 60 บาท", {"prompt": "โปสเตอร์ส้มโอ", "details": ["ส่งฟรีไม่เกิน 10 กิโลเมตร", "ลูกละ 60 บาท"]}),
    ],
)
def test_what_stands_on_a_picture(house: list[Tool], text: str, args: dict[str, Any]) -> None:
    assert made(planned(house, text)) == [("image.generate", args)]


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("ขอรูปพิซซ่า ใส่ข้อความว่า ลด 50% ลงไอจีพรุ่งนี้ 9 โมง", "title", "ลด 50%"), ("ทำโปสเตอร์ลด 30% ลงเฟสพรุ่งนี้ 9 โมง", "prompt", "ลด 30%"),
        ("сделай плакат скидка 30% и выложи в фейсбук завтра в 9", "prompt", "плакат скидка 30%"),
    ],
)  # fmt: skip
def test_a_share_keeps_its_sign_where_it_goes_out(house: list[Tool], text: str, field: str, value: str) -> None:
    (drawn, args), (out, when) = made(planned(house, text))
    assert (drawn, args[field], out, when["when"]) == ("image.generate", value, "publishing.plan", "2026-11-21T09:00:00+07:00")


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("จำไว้นะ ร้านหยุดวันพุธ >> ร้านหยุดวันไหนนะ ลืม", "ร้านหยุด"), ("จำไว้ว่าค่าส่ง 40 บาท >> ลืมอะ ค่าส่งเท่าไหร่นะ", "ค่าส่ง"), ("ค่าส่งเท่าไหร่นะ จำไม่ได้", "ค่าส่ง"), ("เบอร์ร้านอะไรนะ ลืมไปแล้ว", "เบอร์ร้าน"),
        ("what's our shipping price again, i forgot", "shipping price"), ("forgot, what day are we closed?", "closed"), ("сколько у нас доставка, забыл", "доставка"), ("какой у нас адрес, забыл", "адрес"),
    ],
)  # fmt: skip
def test_who_forgot_is_told(house: list[Tool], text: str, query: str) -> None:
    assert made(planned(house, text)) == [("memory.recall", {"query": query})]


@pytest.mark.parametrize("text", ["ลืมเรื่องค่าส่งไปเลย", "forget what I told you about my address", "забудь, какой у нас адрес", "forget it", "ลืมไปเถอะ"])
def test_an_order_to_forget_stays_one(text: str) -> None:
    assert without_forgetting(text) == text


@pytest.mark.parametrize(
    ("text", "query"), [("ลบที่จำเรื่องราคาเคสทิ้งไปเลย", "ราคาเคส"), ("ลืมเรื่องเบอร์เก่าทิ้งไปเลยนะ", "เบอร์เก่า"), ("ลบข้อมูลค่าส่งออกไปเลย", "ค่าส่ง"), ("เอาเรื่องวันหยุดออกจากความจำเลยนะ", "วันหยุด")]
)
def test_one_thing_is_forgotten(house: list[Tool], text: str, query: str) -> None:
    assert made(planned(house, text)) == [("memory.forget", {"query": query})]


_KEPT = (
    ("รบกวนจดไว้ด้วยนะครับว่าราคาห้องวิวดอยคืนละ 1,800 บาท รวมอาหารเช้า ส่วนบ้านครอบครัว 3,500 บาท", "ราคาห้องวิวดอยคืนละ 1,800 บาท รวมอาหารเช้า ส่วนบ้านครอบครัว 3,500 บาท"),
    ("รบกวนจำไว้ด้วยนะคะว่าร้านเปิด 9 โมง ปิด 2 ทุ่ม หยุดวันพุธ", "ร้านเปิด 9 โมง ปิด 2 ทุ่ม หยุดวันพุธ"),
    ("ช่วยบันทึกไว้หน่อยครับว่าลูกค้าชื่อมิ้นท์ ชอบโทนชมพู ไม่เอาอีโมจิ", "ลูกค้าชื่อมิ้นท์ ชอบโทนชมพู ไม่เอาอีโมจิ"),
    ("รบกวนจดไว้หน่อยค่ะ เบอร์ร้าน 081-234-5678 ไลน์ @bandrip", "เบอร์ร้าน 081-234-5678 ไลน์ @bandrip"),
    ("ช่วยจดให้หน่อยว่าค่าเรียนเดือนละ 2,500 บาท แล้วก็มีทดลองเรียนฟรี 1 ครั้ง", "ค่าเรียนเดือนละ 2,500 บาท แล้วก็มีทดลองเรียนฟรี 1 ครั้ง"),
)


@pytest.mark.parametrize(("text", "kept"), _KEPT)
def test_a_fact_is_kept_whole(house: list[Tool], text: str, kept: str) -> None:
    assert made(planned(house, text)) == [("memory.remember", {"text": kept})]


@pytest.mark.parametrize(
    ("text", "count", "topic", "lost"),
    [
        ("ขอคำขวัญรีสอร์ตสักห้าแบบครับ สั้นๆ จำง่าย มีคำว่าหมอก", 5, "รีสอร์ต", "หมอก"), ("ขอสโลแกนร้านกาแฟ 3 แบบ จำง่ายๆ", 3, "ร้านกาแฟ", ""),
        ("give me 5 slogans for a resort, short, with the word fog", 5, "a resort", "fog"), ("придумай 5 слоганов для отеля со словом туман", 5, "отеля", "туман"),
    ],
)  # fmt: skip
def test_slogans_that_are_easy_to_remember_recall_nothing(house: list[Tool], text: str, count: int, topic: str, lost: str) -> None:
    plan = planned(house, text)
    assert made(plan) == [("script.slogans", {"count": count, "topic": topic})] and lost in plan.steps[0].title


_CLIP = {"video": "$attachment.1"}


@pytest.mark.parametrize(
    "text", ["ขอภาพนิ่งจากคลิปสัก 3 รูปไปทำปกด้วยค่ะ", "ดึงรูปจากคลิป 3 รูป", "give me 3 stills from the clip", "вытащи 3 кадра из видео", "สาม"]
)
def test_stills_are_spread_over_the_clip(house: list[Tool], text: str) -> None:
    text = "แคปจากคลิปมาสามภาพ" if text == "สาม" else text
    assert made(planned(house, f"{{video:gym.mp4}} {text}")) == [("video.frame", {**_CLIP, "part": part}) for part in (0.25, 0.5, 0.75)]


@pytest.mark.parametrize("text", ["ปรับเป็นจตุรัส", "ปรับภาพเป็น 1:1", "เปลี่ยนเป็นจัตุรัส", "ทำเป็น1:1"])
def test_a_clip_becomes_square(house: list[Tool], text: str) -> None:
    assert made(planned(house, f"{{video:gym.mp4}} {text}")) == [("video.edit", {**_CLIP, "operations": [{"type": "reframe", "aspect": "1:1"}]})]


def test_four_wishes_for_a_clip(house: list[Tool]) -> None:
    steps = made(planned(house, "{video:gym.mp4,image:logo.png} ใส่โลโก้มุมล่างขวา ตัดท้ายออก 4 วิ แล้วปรับเป็นจัตุรัส ลงไอจีวันจันทร์ 6 โมงเย็นค่ะ"))
    assert [tool for tool, _ in steps] == ["video.logo", "video.edit", "publishing.plan"]
    assert steps[1][1]["operations"] == [{"type": "trim", "drop_last_s": 4}, {"type": "reframe", "aspect": "1:1"}] and steps[2][1]["when"] == "2026-11-23T18:00:00+07:00"


def test_music_instead_of_the_sound(house: list[Tool]) -> None:
    steps = made(planned(house, "{video:drone.mp4} เอาเสียงเดิมออก แล้วใส่เพลงเปียโนสบายๆ แทนครับ"))
    assert steps[0] == ("music.generate", {"mood": "chill", "instruments": ["piano"]}) and [tool for tool, _ in steps] == ["music.generate", "video.music"]
    assert steps[1][1]["own_sound"] == "none"


@pytest.mark.parametrize(
    ("text", "caption"),
    [("โพสรูปนี้ลงไอจีกับเฟสเลยจ้า แคปชั่น ของมันต้องมี 🛒✨ #เคส", "ของมันต้องมี 🛒✨ #เคส"), ("โพสต์ลงไอจีกับเฟส แคปชั่น มาแล้วจ้า เค้กส้มสด", "มาแล้วจ้า เค้กส้มสด"), ("โพสต์ลงไอจีกับเฟส แคปชั่น เรียกลูกค้าให้หน่อย", "")],
)  # fmt: skip
def test_a_caption_that_only_a_space_leads_to(house: list[Tool], text: str, caption: str) -> None:
    steps = made(planned(house, f"{{image:case.png}} {text}"))
    told = {"description": caption} if caption else {}
    assert steps[-1] == ("publishing.plan", {"media": "$attachment.1", "platforms": ["instagram", "facebook"], **told}) and len(steps) == (1 if caption else 2)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("หวัดดีบอท 🤙 คือเคสไอโฟนลายหมีมาใหม่ ขอคลิป15วิ ปังๆ จึ้งๆ ใส่เพลงแดนซ์ ลงติ๊กต่อกคืนนี้ 2 ทุ่มนะ 🔥🔥", "เคสไอโฟนลายหมีมาใหม่"), ("ร้านเพิ่งได้เค้กส้มมาใหม่ ขอคลิป 20 วิ ลงติ๊กต็อกคืนนี้ 2 ทุ่ม", "เค้กส้มมาใหม่"),
        ("ผมทำรีสอร์ตเล็กๆ อยู่ที่แม่ริม อยากได้วิดีโอแนะนำรีสอร์ต 30 วิ แล้วลงติ๊กต็อกคืนนี้ 2 ทุ่ม", "แนะนำรีสอร์ตที่แม่ริม"),
    ],
)  # fmt: skip
def test_what_stands_before_the_wish_is_its_topic(house: list[Tool], text: str, topic: str) -> None:
    (film, args), (_, out) = made(planned(house, text))
    assert (film, args["topic"], out["platforms"], out["when"]) == ("video.short", topic, ["tiktok"], "2026-11-20T20:00:00+07:00")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("ทำคอนเทนต์แพลนสัปดาห์หน้าให้ฟิตเนสหน่อยค่ะ ลงวันละโพส", "ฟิตเนส"), ("ช่วยจัดตารางโพสต์เดือนธันวาคมให้หน่อยครับ สัปดาห์ละสามโพสต์ เน้นช่วงคริสต์มาสกับปีใหม่", "คริสต์มาสกับปีใหม่"),
        ("แพลนคอนเทนต์อาทิตย์หน้า เน้นโปรโมชั่นโยคะ วันละโพสต์", "โปรโมชั่นโยคะ"), ("план контента на декабрь, 3 поста в неделю, с упором на новый год", "новый год"),
    ],
)  # fmt: skip
def test_what_a_calendar_is_about(house: list[Tool], text: str, topic: str) -> None:
    (tool, args), = made(planned(house, text))
    assert (tool, args["topic"]) == ("script.calendar", topic)


def test_days_of_posts_with_a_particle_between(house: list[Tool]) -> None:
    assert made(planned(house, "คลิปตั้งไว้พุธหน้าเลื่อนไปศุกร์แทนดิ เวลาเดิม")) == [("publishing.move", {"day": "2026-11-25", "when": "2026-11-27"})]
    assert made(planned(house, "ยกเลิกโพสพน.ที่ตั้งไว้ทั้งหมดเลย")) == [("publishing.cancel", {"everything": True, "day": "2026-11-21"})]


@pytest.mark.parametrize(("text", "word"), [("555 ขอบใจจ้า เก่งมากเลย", "ยินดี"), ("เหนื่อยจังเลยวันนี้ ลูกค้าแก้งาน 8 รอบ 😩", "เหนื่อย"), ("ท้อจัง ขายไม่ได้เลย", "เหนื่อย")])
def test_small_talk_is_answered(house: list[Tool], text: str, word: str) -> None:
    assert word in (planned(house, text).reply or "")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("อยากได้วิดีโอแนะนำรีสอร์ตหนึ่งนาที เสียงผู้หญิง ภาพหมอกตอนเช้ากับระเบียงไม้ แล้วลงยูทูบวันอาทิตย์เก้าโมงเช้า", "แนะนำรีสอร์ต, หมอกตอนเช้ากับระเบียงไม้"),
        ("ขอวิดีโอแนะนำคาเฟ่ 30 วิ เสียงผู้หญิง ภาพกาแฟกับเค้ก แล้วลงยูทูบวันอาทิตย์เก้าโมงเช้า", "แนะนำคาเฟ่, กาแฟกับเค้ก"),
    ],
)
def test_what_is_to_be_seen_in_a_film_belongs_to_it(house: list[Tool], text: str, topic: str) -> None:
    (film, args), (_, out) = made(planned(house, text))
    assert (film, args["topic"], args["voice"], out["when"]) == ("video.short", topic, "female", "2026-11-22T09:00:00+07:00")


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("ทำคลิปร้านดอกไม้ 15 วิ เขียนว่า วาเลนไทน์นี้ส่งฟรี", {"duration_s": 15, "topic": "ร้านดอกไม้", "details": ["วาเลนไทน์นี้ส่งฟรี"]}),
        ("ทำคลิปขายทุเรียน มีข้อความว่า กิโลละ 150 บาท", {"topic": "ขายทุเรียน", "details": ["กิโลละ 150 บาท"]}),
        ("คลิปรีวิวร้าน 15 วิ ภาพสวยๆ", {"topic": "รีวิวร้าน", "duration_s": 15}),
    ],
)
def test_words_in_a_film_are_no_topic(house: list[Tool], text: str, args: dict[str, Any]) -> None:
    assert made(planned(house, text)) == [("video.short", args)]


@pytest.mark.parametrize(
    ("text", "places", "caption"),
    [
        ("ลงรูปเมนูใหม่ในเพจ แคปชั่นว่า เมนูใหม่มาแล้วจ้า แวะมาน้า 😋 แล้วก็ลงไอจีด้วย", ["facebook", "instagram"], "เมนูใหม่มาแล้วจ้า แวะมาน้า 😋"),
        ("โพสต์ลงเพจ แคปชั่นว่า เปิดแล้ววันนี้ แล้วลงไอจีด้วยนะคะ", ["facebook", "instagram"], "เปิดแล้ววันนี้"),
        ("โพสรูปนี้ลงเฟส บอกว่า เมนูใหม่ลด 10% ถึงสิ้นเดือน", ["facebook"], "เมนูใหม่ลด 10% ถึงสิ้นเดือน"),
    ],
)
def test_a_caption_ends_before_one_more_place(house: list[Tool], text: str, places: list[str], caption: str) -> None:
    assert made(planned(house, f"{{image:menu.jpg}} {text}")) == [("publishing.plan", {"media": "$attachment.1", "platforms": places, "description": caption})]


@pytest.mark.parametrize(
    ("text", "query"), [("คลิปตั้งไว้วันเสาร์ไม่ลงแล้ว ยกเลิก", ""), ("โพสต์วันเสาร์ไม่เอาแล้ว ลบเลย", ""), ("รูปเค้กที่ตั้งไว้วันเสาร์ไม่ลงแล้วนะ ยกเลิกให้ที", "เค้ก")]
)
def test_a_post_that_goes_out_no_more(house: list[Tool], text: str, query: str) -> None:
    assert made(planned(house, text)) == [("publishing.cancel", {"day": "2026-11-21", **({"query": query} if query else {})})]


def test_one_thing_that_is_remembered_is_changed(house: list[Tool]) -> None:
    assert made(planned(house, "เปลี่ยนเบอร์ร้านที่จำไว้เป็น 089-999-8888")) == [("memory.correct", {"query": "เบอร์ร้าน", "text": "เบอร์ร้าน 089-999-8888"})]


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("อ่านให้ฟังหน่อย ยินดีต้อนรับสู่คลินิกฟันสดใส เปิดทุกวันเก้าโมงถึงสองทุ่ม", [("voice.speak", {"text": "ยินดีต้อนรับสู่คลินิกฟันสดใส เปิดทุกวันเก้าโมงถึงสองทุ่ม"})]),
        ("เสียงผู้หญิงพูดว่า แพ็กคู่สุดคุ้ม เพียง 299 บาท แล้วใส่เพลงเบาๆ คลอ", [("voice.speak", {"text": "แพ็กคู่สุดคุ้ม เพียง 299 บาท", "voice": "female"}), ("music.generate", {"mood": "calm"})]),
        ("ทำเพลงวันเกิดสนุกๆ 30 วิ ให้หน่อยน้า", [("music.generate", {"mood": "happy", "duration_s": 30})]),
        ("ดีจ้า ช่วยเขียนแคปชั่นขายครีมกันแดดหน่อยนะคะ ลงไอจี 😊", [("script.metadata", {"topic": "ขายครีมกันแดด", "platforms": ["instagram"]})]),
        ("ช่วยคิดไอเดียคลิปขายเคสหน่อยดิ ตันสัสๆ 😭 เอาสัก5อัน", [("script.ideas", {"topic": "คลิปขายเคส", "count": 5})]),
    ],
)
def test_what_stands_around_is_no_part_of_it(house: list[Tool], text: str, steps: Steps) -> None:
    assert made(planned(house, text)) == steps

# ruff: noqa: E501 - tables read better unbroken
"""Turns of Thai speech, and the same wishes in English and Russian: lengths, stretches, lists, what is taken down, kept, forgotten, looked for."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

Wanted = list[tuple[str, dict[str, Any]]]
VIDEO, IMAGE, AUDIO = "video:talk.mp4", "image:cat.jpg", "audio:song.mp3"


def short(topic: str, **args: Any) -> tuple[str, dict[str, Any]]:
    return "video.short", {"topic": topic, **args}


def drawn(prompt: str, **args: Any) -> tuple[str, dict[str, Any]]:
    return "image.generate", {"prompt": prompt, **args}


def edited(*operations: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    return "video.edit", {"operations": list(operations)}


def out(place: str, when: str) -> tuple[str, dict[str, Any]]:
    return "publishing.plan", {"platforms": [place], "when": f"2026-11-{when}:00+07:00"}


def check(house: list[Tool], text: str, wanted: Wanted, files: tuple[str, ...] = ()) -> None:
    """The plan does just these things; a value that is None is one that nobody told."""
    plan = planned(house, *(part.strip() for part in text.split(">>")), files=files)
    made = said(plan)
    assert [tool for tool, _ in made] == [tool for tool, _ in wanted], (made, plan.question, plan.reply)
    for (_, args), (_, told) in zip(made, wanted, strict=True):
        assert {name: args.get(name) for name in told} == told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("คลิปสอนพับผ้าเช็ดปาก สัก 40 วิก็พอนะ", [short("สอนพับผ้าเช็ดปาก", duration_s=40)]),
        ("ป้าอยากได้คลิปเรื่องวิธีดองมะม่วง สัก 50 วิก็พอ ทำให้ป้าหน่อยนะลูก", [short("วิธีดองมะม่วง", duration_s=50)]),
        ("พอดีเปิดร้านตัดผมเล็กๆ อยากได้คลิปลงไอจีสัก 25 วิ เรื่องทรงผมหน้าฝน", [short("ทรงผมหน้าฝน", duration_s=25)]),
        ("คลิปแนะนำร้านตัดผมลง IG ซัก 15 วิ", [("video.short", {"duration_s": 15})]),
        ("สคริปต์เรื่องดูแลกระบองเพชร 1 นาทีก็พอค่ะ", [("script.write", {"topic": "ดูแลกระบองเพชร", "duration_s": 60})]),
        ("คลิปเรื่องนกฮูก คลิปละ 30 วินาที", [short("นกฮูก", duration_s=30)]),
        ("ทำคลิปเรื่องกาแฟขี้ชะมด คลิปละ 20 วิ 3 คลิป", [short("กาแฟขี้ชะมด", duration_s=20)] * 3),
        ("ทำคลิปเรื่องเรือหางยาวให้หน่อย", [short("เรือหางยาว")]),
        ("ทำคลิปเรื่องงูยาว 25 วิ", [short("งูยาว", duration_s=25)]),
        ("ทำคลิปเรื่องอาหารยาว 30 วินาที", [short("อาหาร", duration_s=30)]),
        ("ทำคลิปเรื่องไผ่ ยาว 40 วิ", [short("ไผ่", duration_s=40)]),
        ("make a reel about sourdough, 40 secs is plenty", [short("sourdough", duration_s=40)]),
        ("хочу видео для инсты секунд на 20 про новый хлеб", [short("новый хлеб", duration_s=20)]),
    ],
)
def test_how_long_it_is_to_be(house: list[Tool], text: str, wanted: Wanted) -> None:
    check(house, text, wanted)


@pytest.mark.parametrize(
    ("text", "operations"),
    [
        ("เอาเฉพาะนาทีที่ 1 ถึงนาทีที่ 2 ครึ่งนะโยม คลิปเทศน์อันนี้", [{"type": "trim", "start_s": 60, "end_s": 150}]),
        ("ขอแค่นาทีที่ 1 ครึ่งจนถึงนาทีที่ 3 ครึ่งพอ", [{"type": "trim", "start_s": 90, "end_s": 210}]),
        ("ตัดช่วงนาทีที่ 5 ถึง 6 ครึ่งออก", [{"type": "cut_out", "start_s": 300, "end_s": 390}]),
        ("เอานาทีที่ 2 ถึงนาทีที่ 3", [{"type": "trim", "start_s": 120, "end_s": 180}]),
        ("keep only from minute 2 to minute three and a half", [{"type": "trim", "start_s": 120, "end_s": 210}]),
        ("เอา 3 วิหลังออก", [{"type": "trim", "drop_last_s": 3}]),
        ("เอา 6 วิหลังออก แล้วเร่ง 1.5x", [{"type": "trim", "drop_last_s": 6}, {"type": "speed", "factor": 1.5}]),
        ("เอาแค่ 5 วิหลัง", [{"type": "trim", "last_s": 5}]),
        ("คลิปรีวิวถ่ายแนวนอนมา ทำให้ลงติ๊กต็อกได้ที", [{"type": "reframe", "aspect": "9:16"}]),
        ("ถ่ายมาเป็นแนวนอน อยากลงรีล ปรับให้หน่อย", [{"type": "reframe", "aspect": "9:16"}]),
        ("คลิปนี้แนวนอน ทำให้ใช้กับ YouTube Shorts ได้ไหม", [{"type": "reframe", "aspect": "9:16"}]),
        ("I filmed it sideways, make it fit for youtube shorts", [{"type": "reframe", "aspect": "9:16"}]),
        ("ทำเป็นแนวนอนลงเฟซ", None),
    ],
)
def test_what_is_kept_cut_and_reshaped(house: list[Tool], text: str, operations: list[dict[str, Any]] | None) -> None:
    if operations is None:
        plan = planned(house, text, files=[VIDEO])
        assert [step.args["operations"] for step in plan.steps if step.tool == "video.edit"] == [[{"type": "reframe", "aspect": "16:9"}]]
    else:
        check(house, text, [edited(*operations)], (VIDEO,))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ตัดช่วงเงียบ ทำเเนวตั้ง เเล้วลงยูทูบคืนนี้ 3 ทุ่ม", [edited({"type": "cut_silence"}, {"type": "reframe", "aspect": "9:16"}), out("youtube", "20T21:00")]),
        ("โพสต์คลิปนี้ลงเฟซเที่ยงวันนี้", [out("facebook", "20T12:00")]),
        ("ลงติ๊กต็อกเที่ยงคืนนี้", [out("tiktok", "21T00:00")]),
        ("ยกเลิกโพสต์พรุ่งนี้ แล้วเอาคลิปนี้ลงไอจีพรุ่งนี้ 5 โมงเย็นแทน", [("publishing.cancel", {"day": "2026-11-21"}), out("instagram", "21T17:00")]),
        ("cancel tomorrow's post and put this clip on tiktok tomorrow at 6pm instead", [("publishing.cancel", {"day": "2026-11-21"}), out("tiktok", "21T18:00")]),
        ("เขียนแคปชั่นไอจีเรื่องสบู่สมุนไพร แล้วโพสต์คลิปนี้ลงไอจีเที่ยงวันนี้", [("script.metadata", {"topic": "สบู่สมุนไพร"}), out("instagram", "20T12:00")]),
        ("ปรับคลิปให้สว่าง >> สว่างเกินไป เอาแค่เพิ่มคอนทราสต์พอ", [("video.effect", {"effects": ["contrast"]})]),
        ("make it brighter >> too bright, just more contrast", [("video.effect", {"effects": ["contrast"]})]),
        ("сделай светлее >> слишком светло, только контраст добавь", [("video.effect", {"effects": ["contrast"]})]),
    ],
)  # fmt: skip
def test_what_is_done_with_a_clip(house: list[Tool], text: str, wanted: Wanted) -> None:
    check(house, text, wanted, (VIDEO,))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("โพสต์เลยไม่ต้องรอให้ยืนยัน", []),
        ("โพสต์เลยนะ ไม่ต้องรอให้ยืนยัน", []),
        ("เลิกเผยแพร่วิดีโอเรื่องปลากระป๋องที", [("publishing.withdraw", {"query": "ปลากระป๋อง"})]),
        ("เลิกเผยแพร่คลิปเรื่องงานบวชทีครับ เจ้าของงานเขาขอมา", [("publishing.withdraw", {"query": "งานบวช"})]),
        ("ช่วยเลิกเผยแพร่รูปงานบวชนะ", [("publishing.withdraw", {"query": "งานบวช"})]),
        ("ปลดคลิปเรื่องงานศพลงจากหน้าเว็บหน่อย", [("publishing.withdraw", {"query": "งานศพ"})]),
        ("unpublish the clip about the wedding", [("publishing.withdraw", {"query": "the wedding"})]),
        ("сними с публикации ролик про юбилей", [("publishing.withdraw", {"query": "юбилей"})]),
        ("ทำคลิปเรื่องเลิกบุหรี่", [short("เลิกบุหรี่")]),
        ("ที่ตั้งโพสต์ไว้วันจันทร์นี้ ยกเลิกให้หมดทุกอันเลยค่ะ ร้านหยุด", [("publishing.cancel", {"day": "2026-11-23", "everything": True})]),
        ("ของที่ตั้งเวลาไว้พรุ่งนี้ ยกเลิกให้หมดเลย", [("publishing.cancel", {"day": "2026-11-21", "everything": True})]),
        ("ที่ตั้งไว้วันอาทิตย์ ยกเลิกค่ะ", [("publishing.cancel", {"day": "2026-11-22", "everything": None})]),
        ("ทำคลิปเรื่องตู้เพลงให้หน่อย นาทีครึ่ง แล้วตั้งลง YouTube วันพุธหนึ่งทุ่มครึ่งด้วยนะ", [short("ตู้เพลง", duration_s=90), out("youtube", "25T19:30")]),
    ],
)  # fmt: skip
def test_what_goes_out_and_comes_down(house: list[Tool], text: str, wanted: Wanted) -> None:
    check(house, text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('ลงข้อความ "ราตรีสวัสดิ์ค่ะ" ในช่องเทเลแกรมทุกคืน 4 ทุ่ม เริ่มคืนนี้ 10 ครั้ง', {"text": "ราตรีสวัสดิ์ค่ะ", "when": "2026-11-20T22:00:00+07:00", "every": "day", "times": 10}),
        ('ประกาศ "วันนี้มีขนมครก" ลงเฟซทุกวัน 8 โมงเช้า เริ่มพรุ่งนี้ 5 วัน', {"text": "วันนี้มีขนมครก", "when": "2026-11-21T08:00:00+07:00", "every": "day", "times": 5}),
        ('โพสต์ข้อความ "อย่าลืมรดน้ำต้นไม้" ลงเทเลแกรมทุกเช้า 7 โมง', {"text": "อย่าลืมรดน้ำต้นไม้", "when": "2026-11-21T07:00:00+07:00", "every": "day", "times": None}),
    ],
)  # fmt: skip
def test_a_text_goes_out_daily_from_a_day_on(house: list[Tool], text: str, wanted: dict[str, Any]) -> None:
    check(house, text, [("publishing.announce", wanted)])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("คลิปแบบลิสต์เรื่องของใช้แคมป์ปิ้ง 30 วิ", [short("ของใช้แคมป์ปิ้ง", style="list", duration_s=30)]),
        ("คลิปแนวลิสต์ ร้านก๋วยเตี๋ยวเรือน่ากิน", [short("ร้านก๋วยเตี๋ยวเรือน่ากิน", style="list")]),
        ("ролик в формате списка про дешёвые телефоны", [short("дешёвые телефоны", style="list")]),
        ("a listicle video on cheap phones", [short("cheap phones", style="list")]),
        ("ทำคลิปเรื่องสไตลิสต์มือใหม่", [("video.short", {"style": None})]),
        ("คลิปเรื่องโยคะ พิลาทิส คลิปละครึ่งนาที", [short("โยคะ", duration_s=30), short("พิลาทิส", duration_s=30)]),
        (
            "ทำคลิปเรื่องราศีกันย์ ราศีตุลย์ ราศีมีน คลิปละ 15 วิ ลงติ๊กต่อกวันละคลิป เริ่มพรุ่งนี้ 9 โมงเช้า",
            [short("ราศีกันย์", duration_s=15), out("tiktok", "21T09:00"), short("ราศีตุลย์"), out("tiktok", "22T09:00"), short("ราศีมีน"), out("tiktok", "23T09:00")],
        ),
        ("ทำคลิปเรื่องร้านกาแฟ ของเรา คลิปเดียว", [("video.short", {})]),
        ("อยากได้คลิปเรื่องแมวสัก 3 คลิปค่ะ แนวนอนทั้งหมด คลิปละ 30 วิ", [short("แมว", aspect="16:9", duration_s=30)] * 3),
        ("ทำคลิปเรื่องสำนวนภาษาเกาหลี 2 คลิป", [short("สำนวนภาษาเกาหลี", language=None)] * 2),
        ("คลิปเรื่องชา 2 คลิป ภาษาอังกฤษ", [short("ชา", language="en")] * 2),
        ("ทำคลิปเรื่องวัดพระแก้วภาษาอังกฤษ", [short("วัดพระแก้ว", language="en")]),
        ("คิดสโลแกนโรงเรียนกวดวิชา 3 อัน แล้ววางตารางคอนเทนต์โรงเรียนกวดวิชา 14 วัน", [("script.slogans", {"topic": "โรงเรียนกวดวิชา", "count": 3}), ("script.calendar", {"topic": "โรงเรียนกวดวิชา", "days": 14})]),
        ("วางตารางคอนเทนต์ร้านขายยา 7 วัน แล้วคิดสโลแกนร้านขายยามาด้วย 5 อันนะ", [("script.calendar", {"topic": "ร้านขายยา", "days": 7, "count": None}), ("script.slogans", {"topic": "ร้านขายยา", "count": 5})]),
    ],
)  # fmt: skip
def test_lists_and_how_many(house: list[Tool], text: str, wanted: Wanted) -> None:
    check(house, text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("วาดรูปชานม น้ำส้ม แล้วก็ครัวซองต์ อย่างละรูป ขนาด 1:1 นะค้าบ", [drawn("ชานม", aspect="1:1"), drawn("น้ำส้ม", aspect="1:1"), drawn("ครัวซองต์", aspect="1:1")]),
        ("วาดช้าง ม้า วัว อย่างละรูปนะคะ", [drawn("ช้าง"), drawn("ม้า"), drawn("วัว")]),
        ("draw drip coffee, orange cake and a croissant, one picture each, square", [drawn(what, aspect="1:1") for what in ("drip coffee", "orange cake", "a croissant")]),
        ("нарисуй кофе, торт и круассан, по одной картинке каждого, квадрат", [drawn(what, aspect="1:1") for what in ("кофе", "торт", "круассан")]),
        ("draw a cat and a dog on one picture", [("image.generate", {})]),
        ("วาดหมาขี่สเก็ตบอร์ดดิ โทนนีออน เอา 4 รูป", [drawn("หมาขี่สเก็ตบอร์ด", palette="neon", count=4, aspect=None)]),
        ("วาดรถไฟฟ้าตอนกลางคืน แนวนอน โทนนีออน", [drawn("รถไฟฟ้าตอนกลางคืน", palette="neon", aspect="16:9")]),
        ("นามบัตรร้านตัดสูท สีกรมท่า", [("image.generate", {"palette": "blue", "aspect": "16:9"})]),
        ("รูปเค้ก 2 รูป พื้นหลังมืด", [drawn("เค้ก", palette="dark", count=2)]),
        ("วาดแมว >> ไม่เอา เปลี่ยนเป็นสีเขียว", [drawn("แมว", palette="green")]),
    ],
)  # fmt: skip
def test_what_is_drawn(house: list[Tool], text: str, wanted: Wanted) -> None:
    check(house, text, wanted)


@pytest.mark.parametrize(
    ("text", "files", "pictures"),
    [
        ("รูปแมว 3 รูปนี้ ทำสไลด์โชว์ 12 วิ แนวตั้ง", (IMAGE, IMAGE, IMAGE), 3),
        ("รูปงานบุญ 4 รูปนี้ทำเป็นวิดีโอสไลด์ 20 วิ", (IMAGE, IMAGE, IMAGE, IMAGE), 4),
        ("รูปบายศรี 2 รูปนี้ ทำสไลด์โชว์ 16 วิ จอนอน ใช้เพลงที่แนบ", (IMAGE, IMAGE, AUDIO), 2),
        ("these 2 photos of the cat, a 10 sec slideshow with the attached song", (IMAGE, IMAGE, AUDIO), 2),
    ],
)
def test_a_slideshow_is_made_of_what_was_sent(house: list[Tool], text: str, files: tuple[str, ...], pictures: int) -> None:
    ((tool, args),) = said(planned(house, text, files=files))
    assert tool == "video.generate"
    assert args["pictures"] == [f"$attachment.{number}" for number in range(1, pictures + 1)]


@pytest.mark.parametrize(
    ("text", "kept", "forgotten"),
    [
        ("จำไว้ว่าร้านปิดวันพุธ แล้วก็ลืมที่อยู่เก่าไปเลย", "ร้านปิดวันพุธ", "ที่อยู่เก่า"),
        ("จำไว้นะว่าร้านเราไม่รับโอน แล้วก็ลืมเบอร์เก่าที่เคยบอกไปด้วย", "ร้านเราไม่รับโอน", "เบอร์เก่า"),
        ("ช่วยจำหน่อยว่าเราชื่อฟาร์มลุงดำ แล้วลืมชื่อเดิมที่เคยบอกด้วยนะ", "เราชื่อฟาร์มลุงดำ", "ชื่อเดิม"),
        ("จำไว้นะ เบอร์ใหม่คือ 02-555-1234 ส่วนเบอร์เก่าลืมไปได้เลย", "เบอร์ใหม่คือ 02-555-1234", "เบอร์เก่า"),
        ("remember that we close on Mondays, and forget the old phone number", "we close on Mondays", "the old phone number"),
        ("запомни: теперь мы «Ромашка», а прежнее название забудь", 'теперь мы "Ромашка"', "прежнее название"),
        ("จำไว้ว่าอย่าลืมใส่โลโก้ทุกคลิป", "อย่าลืมใส่โลโก้ทุกคลิป", None),
        ("จำไว้ว่าลูกค้ามาแล้วลืมของไว้ที่ร้าน", "ลูกค้ามาแล้วลืมของไว้ที่ร้าน", None),
        ("ต่อจากนี้ทุกคลิปขอแนวตั้งตลอดนะ", "ต่อจากนี้ทุกคลิปขอแนวตั้งตลอด", None),
        ("ทุกวิดีโอนับจากนี้ใช้เสียงผู้หญิงเสมอ", "ทุกวิดีโอนับจากนี้ใช้เสียงผู้หญิงเสมอ", None),
        ("คลิปทุกอันต่อจากนี้ใส่ซับจีนให้ตลอด", "คลิปทุกอันต่อจากนี้ใส่ซับจีนให้ตลอด", None),
        ("во всех роликах с этого момента ставь английские субтитры", "во всех роликах с этого момента ставь английские субтитры", None),
    ],
)
def test_what_is_kept_and_forgotten(house: list[Tool], text: str, kept: str, forgotten: str | None) -> None:
    check(house, text, [("memory.remember", {"text": kept}), *([("memory.forget", {"query": forgotten})] if forgotten else [])])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ชื่อเพจขายต้นไม้ 5 ชื่อ", ("script.ideas", {"count": 5, "topic": "เพจขายต้นไม้"})),
        ("ตั้งชื่อไลฟ์ขายเสื้อผ้ามือสองให้ 6 ชื่อ", ("script.ideas", {"count": 6, "topic": "ไลฟ์ขายเสื้อผ้ามือสอง"})),
        ("5 titles for a video about bees", ("script.ideas", {"count": 5, "topic": "bees"})),
        ("five names for a live selling show", ("script.ideas", {"count": 5, "topic": "a live selling show"})),
        ("5 названий для прямого эфира с распродажей", ("script.ideas", {"count": 5, "topic": "прямого эфира с распродажей"})),
        ("названия для стрима про вязание, штук 5", ("script.ideas", {"count": 5, "topic": "вязание"})),
        ("มีไอเดียคลิปเรื่องเลี้ยงลูกไหม", ("script.ideas", {"topic": "เลี้ยงลูก"})),
        ("มีไอเดียคลิปเรื่องผ้าไหมไหม", ("script.ideas", {"topic": "ผ้าไหม"})),
        ("คลิปงานบวชที่เคยส่งไป อยู่ตรงไหนแล้ว", ("asset.search", {"kind": "video", "query": "งานบวช"})),
        ("รูปชุดไทยที่เคยส่งให้ อยู่ไหนแล้วนะ หาให้หน่อย", ("asset.search", {"kind": "image", "query": "ชุดไทย"})),
        ("หารูปแมวไห้หน่อย", ("asset.search", {"kind": "image", "query": "แมว"})),
        ("ขอรายงานเดือนนี้หน่อย >> เอาทั้งปีดีกว่า", ("insight.report", {"period": "year"})),
        ("รายงานสัปดาห์นี้ >> เอาทั้งเดือนดีกว่า", ("insight.report", {"period": "month"})),
        ("เขียนแคปชั่นให้วิดีโอร้านกาแฟของเรา ขอแฮชแท็กด้วย", ("script.metadata", {"topic": "ร้านกาแฟของเรา"})),
    ],
)
def test_names_ideas_and_what_is_looked_for(house: list[Tool], text: str, wanted: tuple[str, dict[str, Any]]) -> None:
    check(house, text, [wanted])

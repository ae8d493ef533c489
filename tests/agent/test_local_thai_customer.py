# ruff: noqa: E501 - tables of sentences read better unbroken
"""What a Thai customer says to a friend's phone: days typed in haste, posts first and the wish behind, each clip its own work, facts put right. It is
Friday, 20 November 2026, ten in the morning in Bangkok."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from agent.local.planner import LocalPlanner
from agent.local.wordings.thai_as_typed import as_written
from agent.rehearsal import Scene, rehearse
from tools.contract import Tool
from tools.plan import Plan

NOW = datetime(2026, 11, 20, 10, tzinfo=ZoneInfo("Asia/Bangkok"))


def planned(house: list[Tool], text: str) -> Plan:
    files, _, said = text.rpartition("} ")
    *before, last = (part.strip() for part in said.split(">>"))
    scene = Scene.read({"text": last, "attachments": files.lstrip("{").split(",") if files else [], "history": before})
    return rehearse(replace(scene, now=NOW), LocalPlanner(), house)


def made(plan: Plan) -> list[tuple[str, dict[str, Any]]]:
    return [(step.tool, {name: value for name, value in step.args.items() if name != "timezone"}) for step in plan.steps]

_YESTERDAY = {"first_day": "2026-11-19", "last_day": "2026-11-19"}


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("ลงไอจี พน เที่ยง", "ลงไอจี พรุ่งนี้ เที่ยง"), ("โพสลงไอจีพน 6 โมงเย็น", "โพสต์ลงไอจีพรุ่งนี้ 6 โมงเย็น"), ("ลงเพจ พรุ้งนี้ 9 โมง", "ลงเพจ พรุ่งนี้ 9 โมง"), ("ลงเพจวันเสา 10 โมง", "ลงเพจวันเสาร์ 10 โมง"),
        ("ลงรูปให้หน่อยได้ป่าว", "ลงรูปให้หน่อย"), ("เลื่อนเป็นวันเสาร์ละกัน", "เลื่อนเป็นวันเสาร์"), ("จำไว้เลยนะ ทุกคลิปต้องแนวตั้ง", "จำไว้ว่าทุกคลิปต้องแนวตั้ง"),
    ],
)  # fmt: skip
def test_what_is_typed_in_haste(typed: str, written: str) -> None:
    assert as_written(typed) == written


@pytest.mark.parametrize("text", ["โปสเตอร์รับสมัครพนักงาน", "ขายแพนเค้ก", "รูปร้านพนม", "เล่นพนัน", "จำไว้หรือยัง", "ทำคลิปยาว 5 นาทีได้มั้ย", "วันจันทร์", "วันเสาร์"])
def test_words_that_only_look_so(text: str) -> None:
    assert as_written(text) == text


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("เลื่อนโพสโฮสเทลไปสัปดาห์หน้าวันจันทร์ 10 โมง", {"query": "โฮสเทล", "when": "2026-11-23T10:00:00+07:00"}),
        ("เลื่อนโพสต์มวยไปวันศุกร์อาทิตย์หน้า 6 โมงเย็น", {"query": "มวย", "when": "2026-11-27T18:00:00+07:00"}),
        ("เลื่อนโพสโฮสเทลไปอาทิตย์หน้า", {"query": "โฮสเทล", "when": "2026-11-27"}),
        ("เลื่อนโพสโฮสเทลไปวันอาทิตย์หน้า", {"query": "โฮสเทล", "when": "2026-11-22"}),
        ("move the hostel post to monday next week at 10", {"query": "hostel", "when": "2026-11-23T10:00:00+07:00"}),
        ("โพสทั้งหมดที่ตั้งไว้พรุ่งนี้ เลื่อนไปมะรืน เวลาเดิม", {"everything": True, "day": "2026-11-21", "when": "2026-11-22"}),
        ("คลิปมวยที่ตั้งไว้วันเสาร์ เลื่อนออกไปอีก 2 ชั่วโมง", {"day": "2026-11-21", "query": "มวย", "when": "PT2H"}),
    ],
)
def test_posts_that_are_moved(house: list[Tool], text: str, args: dict[str, Any]) -> None:
    assert made(planned(house, text)) == [("publishing.move", args)]


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("คลิปโฮสเทลที่ลงเมื่อวานลบออกจาก tiktok ที เจ้าของไม่ชอบ", {"day": "2026-11-19", "platforms": ["tiktok"], "query": "โฮสเทล"}),
        ("รูปเสื้อที่ลงวันจันทร์ถอดออกจากไอจีด้วยนะ", {"day": "2026-11-16", "platforms": ["instagram"], "query": "เสื้อ"}),
        ("โพสต์เรื่องมวยเมื่อวานเอาลงจากเฟสหน่อย", {"day": "2026-11-19", "platforms": ["facebook"], "query": "มวย"}),
        ("ลบโพสเมื่อกี้ในเฟสออกด่วน", {"platforms": ["facebook"]}),
        ("โพสเมื่อกี้ผิดอะ ลบออกด่วนๆ", {}),
        ("ลบโพสล่าสุดใน tiktok ออกที", {"platforms": ["tiktok"], "query": "ล่าสุด"}),
        ("delete the last post on tiktok", {"platforms": ["tiktok"], "query": "last"}),
        ("удали последний пост из фейсбука", {"platforms": ["facebook"], "query": "последний"}),
        ("ลบออกจากหน้าเว็บ", {"platforms": ["web"]}),
    ],
)
def test_posts_are_taken_down_only_where_it_is_said(house: list[Tool], text: str, args: dict[str, Any]) -> None:
    assert made(planned(house, text)) == [("publishing.withdraw", args)]


@pytest.mark.parametrize("text", ["{video:a.mp4} คลิปนี้ลบเสียงออก", "{image:a.jpg} รูปนี้เอาลงเฟสพรุ่งนี้ 9 โมง", "ลบคลิปล่าสุด", "ทำรูปแมว >> รูปล่าสุดลบพื้นหลังออก", "{video:a.mp4} คลิปนี้ลบช่วงเงียบออกแล้วลง tiktok"])
def test_what_is_done_to_a_file_takes_no_post_down(house: list[Tool], text: str) -> None:
    assert "publishing.withdraw" not in [tool for tool, _ in made(planned(house, text))]


_CUT, _MUTE = {"type": "trim", "drop_last_s": 10}, {"type": "mute"}


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("คลิปแรกตัด 10 วิท้ายออก คลิปสองปิดเสียง", [_CUT], [_MUTE]),
        ("คลิปแรกเอา 5 วิแรก ส่วนอันที่สองเร่งสปีด 2 เท่า", [{"type": "trim", "end_s": 5}], [{"type": "speed", "factor": 2}]),
        ("cut the first one to 10s and mute the second", [{"type": "trim", "end_s": 10}], [_MUTE]),
        ("первый обрежь до 10 секунд, у второго убери звук", [{"type": "trim", "end_s": 10}], [_MUTE]),
    ],
)
def test_each_clip_gets_its_own_work(house: list[Tool], text: str, first: list[dict[str, Any]], second: list[dict[str, Any]]) -> None:
    steps = made(planned(house, f"{{video:a.mp4,video:b.mp4}} {text}"))
    assert steps == [("video.edit", {"video": f"$attachment.{number}", "operations": work}) for number, work in enumerate((first, second), 1)]


def test_what_both_get_is_no_work_of_each(house: list[Tool]) -> None:
    assert [args["operations"] for _, args in made(planned(house, "{video:a.mp4,video:b.mp4} ตัด 5 วิแรกออกทั้งสองคลิป"))] == [[{"type": "trim", "start_s": 5}]] * 2
    assert [tool for tool, _ in made(planned(house, "{video:a.mp4,video:b.mp4} join the first and the second"))] == ["video.generate"]


@pytest.mark.parametrize(
    ("text", "operation"),
    [
        ("เอา 5 วิแรก", {"type": "trim", "end_s": 5}), ("เอา 10 วิท้าย", {"type": "trim", "last_s": 10}), ("เอา 5 วิแรกออก", {"type": "trim", "start_s": 5}),
        ("เอา 3 วินาทีแรกของคลิปออกไปเลย", {"type": "trim", "start_s": 3}),
    ],
)  # fmt: skip
def test_what_is_taken_of_a_clip_is_kept_unless_it_goes(house: list[Tool], text: str, operation: dict[str, Any]) -> None:
    assert made(planned(house, f"{{video:a.mp4}} {text}")) == [("video.edit", {"video": "$attachment.1", "operations": [operation]})]


@pytest.mark.parametrize("text", ["ทำสโลว์ตอนเตะหน่อยได้ป่ะ แล้วทำเปนแนวตั้งลง tiktok", "ปิดเสียงช่วงที่คนพูด แล้วลงเฟส", "slow motion when he kicks, then post to tiktok"])
def test_a_moment_nobody_sees_is_asked_about_before_anything_goes_out(house: list[Tool], text: str) -> None:
    plan = planned(house, f"{{video:a.mp4}} {text}")
    assert not plan.steps and plan.question


def test_what_goes_out_is_what_came_of_the_edits(house: list[Tool]) -> None:
    steps = made(planned(house, "{video:a.mp4} ทำสโลว์แล้วทำเป็นแนวตั้ง แล้วก็ลง tiktok"))
    assert steps[-1] == ("publishing.plan", {"media": "$speed.video", "platforms": ["tiktok"]})


@pytest.mark.parametrize(
    ("kept", "told", "text"),
    [
        ("ร้านเส้นลุงหมานปิด 3 ทุ่ม", "โทษที ไม่ใช่ 3 ทุ่ม ปิด 2 ทุ่มครึ่ง", "ร้านเส้นลุงหมานปิด 2 ทุ่มครึ่ง"),
        ("ปิดร้าน 3 ทุ่ม", "ไม่ใช่ 3 ทุ่ม เป็น 2 ทุ่มครึ่ง", "ปิดร้าน 2 ทุ่มครึ่ง"),
        ("เตียงละ 250 บาท", "280 นะ ไม่ใช่ 250", "เตียงละ 280 บาท"),
        ("ร้านหยุดวันพุธ", "ไม่ใช่วันพุธ เป็นวันอังคาร", "ร้านหยุดวันอังคาร"),
        ("เจ้าของชื่อพี่อ้อย", "ไม่ใช่พี่อ้อย ชื่อพี่อ้อม", "เจ้าของชื่อพี่อ้อม"),
    ],
)
def test_a_fact_is_put_right_and_stays_whole(house: list[Tool], kept: str, told: str, text: str) -> None:
    assert made(planned(house, f"จำไว้ว่า{kept} >> {told}")) == [("memory.correct", {"query": kept, "text": text})]


def test_rules_are_kept_whole(house: list[Tool]) -> None:
    text = "เวลาทำคลิปให้เรา ห้ามใช้เสียงผู้หญิง แล้วก็ต้องแนวตั้งตลอด"
    assert made(planned(house, f"จำไว้เลย{text}")) == [("memory.remember", {"text": text})]


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("โพสแจ้งลูกค้าหน่อยว่าพรุ่งนี้ร้านปิด ไปทำบุญ ลงเฟสเลย", {"text": "พรุ่งนี้ร้านปิด ไปทำบุญ", "platforms": ["facebook"]}),
        ("ลงประกาศบอกลูกค้าในเพจว่าวันศุกร์ค่ายมวยหยุด", {"text": "วันศุกร์ค่ายมวยหยุด", "platforms": ["facebook"]}),
    ],
)
def test_customers_are_told(house: list[Tool], text: str, args: dict[str, Any]) -> None:
    assert made(planned(house, text)) == [("publishing.announce", args)]


def test_what_is_named_with_where_it_goes_is_made_first(house: list[Tool]) -> None:
    out = ("publishing.plan", {"media": "$generate.image", "platforms": ["instagram"], "when": "2026-11-21T18:00:00+07:00"})
    assert made(planned(house, "พรุ่งนี้ 6 โมงเย็นโพสรูปเสื้อกันหนาวมือสองลงไอจี")) == [("image.generate", {"prompt": "เสื้อกันหนาวมือสอง"}), out]
    assert [tool for tool, _ in made(planned(house, "โพสลง IG พรุ่งนี้ 6 โมงเย็น รูปเสื้อกันหนาวมือสองกองๆ พร้อมแคปชั่น"))] == ["image.generate", "script.metadata", "publishing.plan"]
    post = {"topic": "โปรมวย", "details": ["1 แถม 1"], "platforms": ["facebook"], "when": "2026-11-20T20:00:00+07:00"}
    assert made(planned(house, "ตั้งโพสโปรมวย 1 แถม 1 วันศุกร์ 2 ทุ่ม ลงเพจ")) == [("publishing.post", post)]


@pytest.mark.parametrize("text", ["โพสต์รูปนี้ลงไอจีพรุ่งนี้ 9 โมง", "ลงรูปที่ทำเมื่อวานในเฟสพรุ่งนี้เที่ยง", "ตั้งโพสต์ไว้พรุ่งนี้ 9 โมงลงเพจ", "ทุกวันจันทร์ 9 โมงช่วยลงรูปเมนูใหม่ให้ได้ป่ะ"])
def test_what_may_be_there_already_is_not_made(house: list[Tool], text: str) -> None:
    assert not planned(house, text).steps


def test_a_wage_is_no_rhythm(house: list[Tool]) -> None:
    (tool, args), = made(planned(house, "เขียนโพสต์รับสมัครครูมวย เดือนละ 15000 มีที่พักให้ แล้วลงเพจพรุ่งนี้ 9 โมง"))
    assert tool == "publishing.post" and args["details"] == ["เดือนละ 15000 มีที่พักให้"] and "every" not in args


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("ทำเพลงแจ๊ส 30 วิ กับเพลงเศร้า 20 วิ", [{"mood": "chill", "duration_s": 30}, {"mood": "sad", "duration_s": 20}]),
        ("make a jazz track 30s and a sad one 20s", [{"mood": "chill", "duration_s": 30}, {"mood": "sad", "duration_s": 20}]),
        ("сделай джазовый трек на 30 секунд и грустный на 20 секунд", [{"mood": "chill", "duration_s": 30}, {"mood": "sad", "duration_s": 20}]),
        ("ทำรูป 3 รูป 1 ก๋วยเตี๋ยวน้ำตก 2 นักมวยพันมือ 3 ล็อบบี้โฮสเทล", [{"prompt": "ก๋วยเตี๋ยวน้ำตก"}, {"prompt": "นักมวยพันมือ"}, {"prompt": "ล็อบบี้โฮสเทล"}]),
        ("make 3 pictures: 1 noodles 2 a boxer 3 a hostel lobby", [{"prompt": "noodles"}, {"prompt": "a boxer"}, {"prompt": "a hostel lobby"}]),
        ("เขียนแคปชั่นให้ 3 โพส โพสแรกก๋วยเตี๋ยว โพสสองมวย โพสสามเสื้อมือสอง", [{"topic": "ก๋วยเตี๋ยว"}, {"topic": "มวย"}, {"topic": "เสื้อมือสอง"}]),
        ("เขียนแคปชั่น 2 อัน อันแรกก๋วยเตี๋ยว อันสองมวย", [{"topic": "ก๋วยเตี๋ยว"}, {"topic": "มวย"}]),
        ("ทำรูปสองคนนั่งกินข้าว", [{"prompt": "สองคนนั่งกินข้าว"}]),
    ],
)
def test_several_of_a_kind_are_each_its_own(house: list[Tool], text: str, args: list[dict[str, Any]]) -> None:
    assert [step for _, step in made(planned(house, text))] == args


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("เพลงเมื่อวานที่ทำอะ หาให้หน่อย เอามาใส่คลิปนี้", "เมื่อวาน"), ("หาเพลงแจ๊สที่เคยทำไว้ แล้วใส่ในคลิปนี้", "แจ๊ส"), ("put yesterday's song under this clip", "yesterday"),
        ("наложи вчерашнюю песню на этот ролик", "вчера"),
    ],
)  # fmt: skip
def test_a_song_of_some_time_ago_is_looked_for(house: list[Tool], text: str, query: str) -> None:
    told = {"query": query} if query == "แจ๊ส" else _YESTERDAY
    sought = ("asset.search", {"kind": "audio", **told})
    assert made(planned(house, f"{{video:x.mp4}} {text}")) == [sought, ("video.music", {"video": "$attachment.1", "music": "$search.audio"})]


@pytest.mark.parametrize("text", ["เอาเพลงเศร้าใส่คลิปนี้", "ทำเพลงเศร้าแล้วใส่คลิปนี้", "put a sad song under this clip"])
def test_any_other_song_is_made(house: list[Tool], text: str) -> None:
    assert [tool for tool, _ in made(planned(house, f"{{video:x.mp4}} {text}"))] == ["music.generate", "video.music"]


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("เมื่อวานทำรูปก๋วยเตี๋ยวไว้ไฟล์อยู่ไหนอะ", {"kind": "image", "query": "ก๋วยเตี๋ยว", **_YESTERDAY}), ("คลิปมวยที่ทำเมื่อวานอยู่ไหน", {"kind": "video", "query": "มวย", **_YESTERDAY}),
        ("โปสเตอร์โฮสเทลที่เคยทำไว้อยู่ไหนอะ", {"kind": "image", "query": "โปสเตอร์โฮสเทล"}),
    ],
)  # fmt: skip
def test_work_that_is_looked_for_is_not_made(house: list[Tool], text: str, args: dict[str, Any]) -> None:
    assert made(planned(house, text)) == [("asset.search", args)]


@pytest.mark.parametrize("text", ["เอาเสียงผู้ชาย พูดว่า มวยคือชีวิต แล้วเอาไปใส่ในคลิปนี้", 'have a male voice say "boxing is life" and put it in this clip'])
def test_a_voice_that_is_to_go_into_a_clip_is_spoken_and_the_rest_told(house: list[Tool], text: str) -> None:
    plan = planned(house, f"{{video:x.mp4}} {text}")
    assert [step.tool for step in plan.steps] == ["voice.speak"] and plan.steps[0].title.endswith(")")


def test_no_still_is_taken_for_the_logo(house: list[Tool]) -> None:
    assert planned(house, "{video:a.mp4,video:b.mp4} ต่อคลิปพวกนี้แล้วใส่โลโก้ร้าน").question
    at_the_end = planned(house, "{video:a.mp4,video:b.mp4} join these clips and add our logo at the end")
    assert [step.tool for step in at_the_end.steps] == ["video.generate"] and "left out" in at_the_end.steps[0].title
    steps = made(planned(house, "{video:a.mp4,video:b.mp4,image:logo.png} join these clips and add our logo"))
    assert steps[-1] == ("video.logo", {"video": "$generate.video", "logo": "$attachment.3"}) and "pictures" not in steps[0][1]


@pytest.mark.parametrize(("text", "side"), [("หมุนคลิปหน่อยมันตะแคงอะ แล้วก็ปิดเสียงด้วย >> ทางขวา", "right"), ("rotate the clip and mute it >> to the left", "left")])
def test_which_way_answers_and_the_rest_is_done_too(house: list[Tool], text: str, side: str) -> None:
    steps = made(planned(house, f"{{video:a.mp4}} {text}"))
    assert steps[0][1]["effects"] == [f"rotate_{side}"] and steps[1][1]["operations"] == [_MUTE]


@pytest.mark.parametrize(
    ("text", "query", "now"),
    [
        ("ค่ายมวยย้ายไปอยู่แถวสันทรายแล้วนะ ของเก่าที่จำไว้แก้ด้วย", "ค่ายมวยอยู่", "ค่ายมวยย้ายไปอยู่แถวสันทรายแล้ว"),
        ("เพจเสื้อชื่อ เก่าแต่เก๋า นะ ไม่ใช่ เก่าเก๋า จำใหม่ด้วย", "เพจเสื้อชื่อ เก่าเก๋า", "เพจเสื้อชื่อ เก่าแต่เก๋า"),
        ("ราคาก๋วยเตี๋ยวเรือ 45 ละนะ ไม่ใช่ 40 จำใหม่ด้วย", "ราคาก๋วยเตี๋ยวเรือ 40", "ราคาก๋วยเตี๋ยวเรือ 45"),
    ],
)
def test_what_is_remembered_is_put_right_by_the_fact_alone(house: list[Tool], text: str, query: str, now: str) -> None:
    assert made(planned(house, text)) == [("memory.correct", {"query": query, "text": now})]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("ลืมทุกอย่างที่รู้เกี่ยวกับค่ายมวยไปเลยนะ เลิกทำแล้ว", "ทุกอย่างเกี่ยวกับค่ายมวย"), ("ลืมเรื่องเวลาปิดไปเลย เปลี่ยนใจละ", "เวลาปิด"),
        ("ลบที่จำเรื่องพี่อ้อยออกให้หมด ไม่ใช้แล้ว", "พี่อ้อย"),
    ],
)  # fmt: skip
def test_what_is_forgotten_has_no_chatter(house: list[Tool], text: str, query: str) -> None:
    assert made(planned(house, text)) == [("memory.forget", {"query": query})]


@pytest.mark.parametrize(
    ("text", "kept"),
    [("พี่เจ้าของโฮสเทลชื่อพี่อ้อย เกิด 14 กุมภา จดไว้หน่อย ใกล้ๆเตือนด้วย", "พี่เจ้าของโฮสเทลชื่อพี่อ้อย เกิด 14 กุมภา"), ("remember that rent is due on the 5th, and remind me before", "rent is due on the 5th")],
)
def test_nobody_is_reminded_and_it_is_said(house: list[Tool], text: str, kept: str) -> None:
    plan = planned(house, text)
    assert made(plan) == [("memory.remember", {"text": kept})] and plan.steps[0].title.endswith(")")


@pytest.mark.parametrize(("text", "query"), [("เบอร์โฮสเทลเท่าไหร่นะ", "เบอร์โฮสเทล"), ("ค่ายมวยอยู่แถวไหนนะ", "ค่ายมวยอยู่แถวไหน")])
def test_what_is_asked_once_more_is_recalled(house: list[Tool], text: str, query: str) -> None:
    assert made(planned(house, text)) == [("memory.recall", {"query": query})]


@pytest.mark.parametrize(
    ("text", "prompt"),
    [
        ("ทำรูปเสื้อยีนส์วินเทจแขวนราวไม้ >> เปลี่ยนเป็นพื้นหลังปูนเปลือยดีกว่า", "เสื้อยีนส์วินเทจแขวนราวไม้ พื้นหลังปูนเปลือย"), ("ทำรูปแมวนอน >> ขอพื้นหลังสีชมพู >> เปลี่ยนพื้นหลังเป็นทะเลดีกว่า", "แมวนอน พื้นหลังทะเล"),
        ("draw a cat on a sofa >> change the background to a brick wall", "a cat on a sofa, brick wall background"), ("ทำรูปแมว >> เปลี่ยนเป็นหมาดีกว่า", "หมา"),
    ],
)  # fmt: skip
def test_another_background_and_the_same_thing_before_it(house: list[Tool], text: str, prompt: str) -> None:
    assert [args["prompt"] for _, args in made(planned(house, text))] == [prompt]


@pytest.mark.parametrize("told", ["ราคาเย็นตาโฟผิดอะ ต้อง 55", "แก้ราคาเย็นตาโฟเป็น 55", "เย็นตาโฟ 55 ไม่ใช่ 45"])
def test_a_price_on_a_sheet_is_put_right(house: list[Tool], told: str) -> None:
    (_, args), = made(planned(house, f"ทำรูปป้ายเมนู ก๋วยเตี๋ยวเรือ 40 บะหมี่หมูแดง 50 เย็นตาโฟ 45 >> {told}"))
    assert args["details"] == ["ก๋วยเตี๋ยวเรือ 40", "บะหมี่หมูแดง 50", "เย็นตาโฟ 55"] and "เย็นตาโฟ" in args["prompt"]


def test_what_is_told_of_a_picture_that_was_made(house: list[Tool]) -> None:
    out = {"media": "ast_made_1_generate_image", "platforms": ["instagram"], "description": "ตัวเดียวในร้าน"}
    assert made(planned(house, "ทำรูปเสื้อยีนส์ >> โอเคละ เอาอันนี้ลงไอจีเลยเขียนว่า ตัวเดียวในร้าน")) == [("publishing.plan", out)]
    assert made(planned(house, "ทำรูปวัด >> เอาแบบแนวนอนอะ >> แล้วก็ขอโทนส้มๆ >> 4 รูป"))[0][1] == {"prompt": "วัด", "aspect": "16:9", "palette": "orange", "count": 4}
    assert made(planned(house, "ทำเพลงปี่มวย 1 นาที >> ไม่เอาปี่ละ เอากลองอย่างเดียว")) == [("music.generate", {"duration_s": 60, "prompt": "กลองมวย"})]


def test_captions_are_written_before_what_they_are_for_goes_out(house: list[Tool]) -> None:
    assert [tool for tool, _ in made(planned(house, "{image:tee.jpg} ลงไอจีพรุ่งนี้เที่ยง แคปชั่นคิดให้ด้วยนะ"))] == ["script.metadata", "publishing.plan"]

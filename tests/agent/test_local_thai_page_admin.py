# ruff: noqa: E501 - tables of sentences read better unbroken
"""What somebody who keeps the pages of several shops asks for in Thai, and the same in English and Russian: the same work for the next client, a slip put
right, a script as most people type it, several things listed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


def args_of(house: list[Tool], conversation: str, *files: str) -> list[dict[str, Any]]:
    return [args for _, args in said(planned(house, *(part.strip() for part in conversation.split(">>")), files=files))]


@pytest.mark.parametrize(
    ("conversation", "about", "many"),
    [
        ("ขอแคปชั่นไอจีวันแม่ของร้านดอกไม้ 4 อันค่ะ >> ของร้านเค้กด้วยค่ะ", "วันแม่ของร้านเค้ก", 4),
        ("เขียนแคปชั่นเฟสเปิดจองปีใหม่ร้านชาบู 2 อันค่ะ >> ขอของฟิตเนสด้วยนะคะ แบบเดียวกัน", "เปิดจองปีใหม่ฟิตเนส", 2),
        ("คิดสโลแกนร้านซักรีด 4 อันค่ะ >> ของร้านล้างรถด้วยครับ", "ร้านล้างรถ", 1),
        ("ทำโปสเตอร์สงกรานต์ร้านชาบูค่ะ >> ทำของร้านหมูกระทะด้วยนะคะ", "โปสเตอร์สงกรานต์ร้านหมูกระทะ", 1),
        ("ทำโปสเตอร์วันเด็กของโรงเรียนสอนว่ายน้ำ >> ทำให้โรงเรียนสอนดนตรีด้วยค่ะ เหมือนกันเลย", "โปสเตอร์วันเด็กของโรงเรียนสอนดนตรี", 1),
        ("ขอแฮชแท็กร้านต้นไม้ 10 อัน >> เอาแบบเดียวกันให้ร้านปลากัดด้วยค่ะ", "ร้านปลากัด", 1),
        ("Make a Songkran poster for a noodle shop >> and one for the dental clinic too", "a Songkran poster for the dental clinic", 1),
        ("Come up with 5 slogans for a car wash >> the same for the laundry please", "the laundry", 1),
        ("Напиши 3 подписи для инстаграма к новому году от цветочного магазина >> то же самое для пекарни", "новому году от пекарни", 3),
        ("Сделай постер к 8 марта для салона красоты >> и для кофейни тоже", "постер к 8 марта для кофейни", 1),
        # the shop itself, another shape and a place are no other client
        ("ทำโปสเตอร์ร้านกาแฟ >> ขอของร้านแบบแนวนอนด้วยค่ะ", "โปสเตอร์ร้านกาแฟ", 1),
        ("Make a poster for the bakery sale >> now one for instagram stories", "a poster for the bakery sale", 1),
    ],
)  # fmt: skip
def test_the_same_work_for_the_next_client_keeps_its_occasion_and_its_number(house: list[Tool], conversation: str, about: str, many: int) -> None:
    made = args_of(house, conversation)
    assert [args.get("topic") or args.get("prompt") for args in made] == [about] * many


@pytest.mark.parametrize(
    ("conversation", "args"),
    [
        ("ขอแฮชแท็กร้านดอกไม้สด 10 อันค่ะ >> ไม่ใช่ค่ะ หมายถึงร้านดอกไม้ประดิษฐ์ ไม่ใช่ดอกไม้สด", {"topic": "ร้านดอกไม้ประดิษฐ์", "hashtags": 10}),
        ("ทำโปสเตอร์โปรนวดเท้า 300 บาทค่ะ >> ไม่ใช่ค่ะ หมายถึงนวดหน้า ไม่ใช่นวดเท้า", {"prompt": "โปรนวดหน้า", "title": "โปรนวดหน้า", "details": ["300 บาท"]}),
        ("ทำรูปแมวส้มบนโซฟาค่ะ >> เข้าใจผิดค่ะ เอาแมวดำ ไม่ใช่แมวส้ม", {"prompt": "แมวดำบนโซฟา"}),
        ("คิดสโลแกนร้านกาแฟ 5 อันค่ะ >> หมายถึงร้านชาค่ะ ไม่ใช่ร้านกาแฟ", {"topic": "ร้านชา", "count": 5}),
        ("ทำรูปส้มตำไทยให้หน่อยค่ะ >> ไม่ใช่ค่ะ หมายถึงตำซั่ว", {"prompt": "ตำซั่ว"}),
        ("เขียนแคปชั่นไอจีรีสอร์ทหัวหินค่ะ >> อุ๊ย พิมพ์ผิด หัวหินไม่ใช่ค่ะ ชะอำ", {"topic": "รีสอร์ทชะอำ", "platforms": ["instagram"]}),
        ("เขียนแคปชั่นเฟสร้านเบเกอรี่ค่ะ >> ไม่ใช่ครับ ผมหมายถึงร้านอาหารไม่ใช่เบเกอรี่", {"topic": "ร้านอาหาร", "platforms": ["facebook"]}),
        ("Нарисуй рыжего кота на диване >> нет, я имею в виду чёрного кота, а не рыжего", {"prompt": "чёрного кота на диване"}),
        ("Придумай 5 слоганов для кофейни >> нет, имеется в виду чайная, а не кофейня", {"topic": "чайная", "count": 5}),
        ("Make a poster for a foot massage deal >> no, I mean face massage, not foot massage", {"prompt": "a poster for a face massage deal"}),
        # how it is to be, and another kind of thing, are no slip in the name
        ("ทำรูปแมวส้มบนโซฟาค่ะ >> ไม่ใช่ค่ะ เอาแนวตั้ง", {"prompt": "แมวส้มบนโซฟา", "aspect": "9:16"}),
    ],
)  # fmt: skip
def test_what_was_meant_stands_where_the_other_stood(house: list[Tool], conversation: str, args: dict[str, Any]) -> None:
    assert args_of(house, conversation) == [args]


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        ("ขอสคริปไลฟ์ขายครีม 1 นาทีค่ะ", "script.write", {"topic": "ไลฟ์ขายครีม", "duration_s": 60}),
        ("ช่วยเขียนสคริปคลิปสอนทำกะเพรา 45 วิหน่อยครับ", "script.write", {"topic": "สอนทำกะเพรา", "duration_s": 45}),
        ("เขียนสคริปให้หน่อย เรื่องดูแลแคคตัสหน้าฝน 30 วิ", "script.write", {"topic": "ดูแลแคคตัสหน้าฝน", "duration_s": 30}),
        ("ขอสคริปแนะนำคอร์สโยคะ", "script.write", {"topic": "แนะนำคอร์สโยคะ"}),
        ("เขียนสคริ๊ปรีวิวหม้อทอด 30 วิ", "script.write", {"topic": "รีวิวหม้อทอด", "duration_s": 30}),
        ("เขียนดีสคริปชั่นยูทูปคลิปสอนถักโครเชต์ให้หน่อย", "script.metadata", {"topic": "สอนถักโครเชต์"}),
        ("ทำคลิป 20 วิรีสอร์ทริมทะเลตอนเย็นค่ะ", "video.short", {"topic": "รีสอร์ทริมทะเลตอนเย็น", "duration_s": 20}),
        ("ทำคลิปสั้น 30 วิโปรสักคิ้วค่ะ", "video.short", {"topic": "โปรสักคิ้ว", "duration_s": 30}),
        ("ขอคลิป 15วิกาแฟดริปหน่อยครับ", "video.short", {"topic": "กาแฟดริป", "duration_s": 15}),
        ("ทำวิดีโอ 45 วิวัดอรุณตอนเช้า", "video.short", {"topic": "วัดอรุณตอนเช้า", "duration_s": 45}),
        ("ทำคลิปวิวเขาใหญ่ 30 วิ", "video.short", {"topic": "วิวเขาใหญ่", "duration_s": 30}),
        ("ทำคลิป 10 วิธีเลือกทุเรียน 30 วิ", "video.short", {"topic": "10 วิธีเลือกทุเรียน", "duration_s": 30}),
        ("ทำรูปนกกกบนต้นไม้", "image.generate", {"prompt": "นกกกบนต้นไม้"}),
    ],
)  # fmt: skip
def test_scripts_and_lengths_as_they_are_typed(house: list[Tool], text: str, tool: str, args: dict[str, Any]) -> None:
    assert said(planned(house, text)) == [(tool, args)]


@pytest.mark.parametrize(
    ("text", "tools"),
    [
        ("ทำคลิป 20 วิเกาะล้านหน้าร้อน แล้วคิดแคปชั่นกับแฮชแท็กลงไอจีให้ด้วยค่ะ", ["video.short", "script.metadata"]),
        ("ทำรูปเค้กส้ม แล้วคิดแคปชั่นกับแฮชแท็กลงเฟสให้ด้วยครับ", ["image.generate", "script.metadata"]),
        ("ทำรูปเค้กส้ม แล้วลงไอจีให้ด้วยครับ พร้อมแคปชั่น", ["image.generate", "script.metadata", "publishing.plan"]),
    ],
)
def test_a_caption_for_a_place_puts_nothing_out(house: list[Tool], text: str, tools: list[str]) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == tools


@pytest.mark.parametrize(
    "text", ["ถอดเสียงคลิปนี้เป็นซับ แปลเป็นอังกฤษ แล้วฝังลงคลิปให้เลยค่ะ", "ถอดคำพูดเป็นซับ แล้วฝังลงคลิปให้เลยครับ", "ทำซับอังกฤษ แล้วแปะลงคลิปให้หน่อยนะคะ", "ถอดเสียงเป็นซับไทย แล้วเบิร์นลงในวิดีโอเลย"]
)
def test_what_is_laid_on_a_clip_is_not_put_out(house: list[Tool], text: str) -> None:
    plan = planned(house, text, files=["video:talk.mp4"])
    assert not plan.steps
    assert not plan.question
    assert "ซับ" in (plan.reply or "")


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("ตัดช่วงเงียบแล้วใส่เพลงเบาๆค่ะ", "ไม่ต้องใส่เพลงแล้วค่ะ เอาแค่ตัดช่วงเงียบพอ"),
        ("ตัดช่วงเงียบแล้วใส่เพลงเบาๆค่ะ", "ไม่เอาดนตรีแล้วนะคะ เอาแค่ตัดเงียบ"),
        ("ใส่เพลงเบาๆแล้วตัดช่วงเงียบค่ะ", "เพลงไม่ต้องแล้วค่ะ เอาแค่ตัดช่วงเงียบ"),
        ("Cut the silences and add calm music", "no music after all, just cut the silences"),
        ("Вырежи паузы и добавь спокойную музыку", "музыку уже не надо, только вырежи паузы"),
    ],
)
def test_what_is_left_without_the_music_is_done_once(house: list[Tool], first: str, then: str) -> None:
    plan = planned(house, first, then, files=["video:clip.mp4"])
    assert [(tool, args["operations"]) for tool, args in said(plan)] == [("video.edit", [{"type": "cut_silence"}])]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("ใส่ซับไทยกับเพลงสนุกๆให้คลิปนี้หน่อยค่ะ", "ไม่ต้องใส่เพลงแล้วค่ะ เอาแค่ซับ"),
        ("ใส่ซับกับดนตรีเบาๆให้คลิปนี้ทีครับ", "ไม่เอาดนตรีแล้วครับ เอาซับอย่างเดียว"),
        ("ใส่ซับไทยกับเพลงสนุกๆให้คลิปนี้หน่อยค่ะ", "ไม่ต้องมีเพลงแล้วนะคะ"),
        ("Add subtitles and calm music to this clip", "no music after all, just the subtitles"),
        ("Добавь субтитры и спокойную музыку к этому видео", "музыку уже не надо, только субтитры"),
    ],
)
def test_without_the_music_nothing_is_left_of_subtitles_that_cannot_be_had(house: list[Tool], first: str, then: str) -> None:
    plan = planned(house, first, then, files=["video:clip.mp4"])
    assert (plan.steps, plan.question) == ([], None)
    assert any(word in (plan.reply or "") for word in ("ซับ", "subtitles", "субтитры"))


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("ขอแคปชั่นไอจีอย่างละอันค่ะ\n- กระเป๋าสาน 350\n- หมวกปีกกว้าง 220\n- รองเท้าแตะ 150", ["กระเป๋าสาน ราคา 350 บาท", "หมวกปีกกว้าง ราคา 220 บาท", "รองเท้าแตะ ราคา 150 บาท"]),
        ("แคปชั่นเฟส 3 อันนะคะ\n1. ชาไทยเย็น\n2. ลาเต้ร้อน 65 บาท\n3. เค้กส้ม", ["ชาไทยเย็น", "ลาเต้ร้อน ราคา 65 บาท", "เค้กส้ม"]),
        ("แคปชั่นไอจีทีละอย่าง: สบู่มะขาม, โลชั่นมะพร้าว, ลิปมัน", ["สบู่มะขาม", "โลชั่นมะพร้าว", "ลิปมัน"]),
        ("เขียนแคปชั่นเฟส 2 อันค่ะ อันนึงเรื่องคอร์สว่ายน้ำ อีกอันเรื่องคอร์สแบดมินตัน", ["คอร์สว่ายน้ำ", "คอร์สแบดมินตัน"]),
        ("ขอแคปชั่นไอจีอันละแบบค่ะ เสื้อไหมพรม 390 / กระโปรงยีนส์ 290", ["เสื้อไหมพรม ราคา 390 บาท", "กระโปรงยีนส์ ราคา 290 บาท"]),
        ("เขียนแคปชั่นไอจีให้หน่อยค่ะ 3 อัน ตุ๊กตาหมี พวงกุญแจ แล้วก็สติกเกอร์", ["ตุ๊กตาหมี", "พวงกุญแจ", "สติกเกอร์"]),
        ("แคปชั่นเฟส 2 อัน นวดเท้า 300 กับ นวดหน้า 450 ค่ะ", ["นวดเท้า ราคา 300 บาท", "นวดหน้า ราคา 450 บาท"]),
        ("Write captions:\n1. summer sale\n2. new store opening\n3. free delivery", ["summer sale", "new store opening", "free delivery"]),
        ("Two Facebook captions, one about swimming lessons and the other about badminton lessons", ["swimming lessons", "badminton lessons"]),
        ("Напиши подписи для инстаграма, по одной на каждый товар:\n- сумка 3500\n- шляпа 2200", ["сумка 3500", "шляпа 2200"]),
        # so many of one thing, wherever it is
        ("แคปชั่นไอจี 2 อัน ร้านกาแฟเปิดใหม่ ซอยอารีย์", 2),
        ("ขอแคปชั่นเฟส 3 อันค่ะ โปรกาแฟ 1 แถม 1", ["โปรกาแฟ 1 แถม 1"] * 3),
    ],
)  # fmt: skip
def test_each_of_what_is_listed_has_its_caption(house: list[Tool], text: str, topics: list[str] | int) -> None:
    made = [(tool, args["topic"]) for tool, args in said(planned(house, text))]
    assert {tool for tool, _ in made} == {"script.metadata"}
    assert len(made) == topics if isinstance(topics, int) else [topic for _, topic in made] == topics


@pytest.mark.parametrize(
    ("text", "prompts"),
    [
        ("ทำรูปเมนูให้หน่อยค่ะ 3 รูป ข้าวซอยไก่ ขนมจีนน้ำเงี้ยว แล้วก็ไส้อั่ว", ["ข้าวซอยไก่", "ขนมจีนน้ำเงี้ยว", "ไส้อั่ว"]),
        ("ขอรูปสินค้า 4 รูปค่ะ แก้วเซรามิก จานดินเผา แจกันไม้ไผ่ และโคมไฟกระดาษ", ["แก้วเซรามิก", "จานดินเผา", "แจกันไม้ไผ่", "โคมไฟกระดาษ"]),
        ("ทำรูปให้หน่อยค่ะ 3 รูป ครัวซองต์ เดนิช แล้วก็ขนมปังโชกุปัง", ["ครัวซองต์", "เดนิช", "ขนมปังโชกุปัง"]),
        ("ทำรูปเมนู 3 รูป: ข้าวมันไก่, ข้าวหมูแดง, ข้าวขาหมู", ["ข้าวมันไก่", "ข้าวหมูแดง", "ข้าวขาหมู"]),
        ("วาดรูปขนม 2 รูป ทองหยิบ กับ ทองหยอด", ["ทองหยิบ", "ทองหยอด"]),
        # so many of one thing
        ("ขอรูปเมนู 3 รูปค่ะ", ["เมนู"]),
        ("ทำรูปต้มยำกุ้งให้หน่อยค่ะ 4 รูป", ["ต้มยำกุ้ง"]),
        ("ทำรูปให้หน่อยค่ะ 3 รูป แมวนอนบนโซฟา", ["แมวนอนบนโซฟา"]),
    ],
)
def test_each_of_what_is_named_has_its_picture(house: list[Tool], text: str, prompts: list[str]) -> None:
    assert [args["prompt"] for args in args_of(house, text)] == prompts


@pytest.mark.parametrize(
    ("text", "shapes"),
    [
        ("ทำโปสเตอร์โปรนวดหน้า ขอ 1:1 แล้วก็ขนาดสตอรี่ด้วยค่ะ", ["1:1", "9:16"]),
        ("ทำโปสเตอร์เปิดร้านใหม่ เอาทั้ง 1:1 กับ 16:9 แล้วก็ขนาดรีลส์เลยนะคะ", ["1:1", "16:9", "9:16"]),
        ("ขอโปสเตอร์งานวิ่ง แนวตั้งสตอรี่กับแนวนอนปกเฟสครับ", ["9:16", "16:9"]),
        ("ทำรูปดอยอินทนนท์ 2 ขนาดค่ะ 1:1 กับสตอรี่", ["1:1", "9:16"]),
        ("Make a poster for the summer sale in 1:1, 4:5 and story size", ["1:1", "4:5", "9:16"]),
        ("Сделай постер распродажи в 1:1, 4:5 и в размере сторис", ["1:1", "4:5", "9:16"]),
    ],
)
def test_a_story_beside_other_shapes_is_a_shape(house: list[Tool], text: str, shapes: list[str]) -> None:
    made = args_of(house, text)
    assert [args["aspect"] for args in made] == shapes
    assert len({args["prompt"] for args in made}) == 1


@pytest.mark.parametrize(
    ("text", "shown", "count"),
    [("โลโก้ร้านกาแฟ 3 แบบ", "โลโก้ร้านกาแฟ", 3), ("โปสเตอร์งานวัด 4 แบบ", "โปสเตอร์งานวัด", 4), ("ขอโลโก้ร้านขนม 5 แบบค่ะ", "โลโก้ร้านขนม", 5), ("แบนเนอร์ลดราคา 3 อัน", "ลดราคา", 3), ("โลโก้ร้านกาแฟแบบมินิมอล", "โลโก้ร้านกาแฟแบบมินิมอล", 1)],
)
def test_how_many_of_a_sheet_is_no_part_of_it(house: list[Tool], text: str, shown: str, count: int) -> None:
    (args,) = args_of(house, text)
    assert (args["prompt"], args.get("count", 1)) == (shown, count)


@pytest.mark.parametrize("text", ["ใส่ซับให้ทีครับ", "ใส่ซับอังกฤษให้หน่อยค่ะ", "ขอซับไทยด้วยค่ะ", "Add subtitles please", "Добавь субтитры"])
def test_subtitles_of_no_clip_are_no_new_film(house: list[Tool], text: str) -> None:
    plan = planned(house, text)
    assert (plan.steps, plan.question) == ([], None)


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("คิดคอนเทนต์ร้านกาแฟให้หน่อย เอา 8 อัน", {"topic": "ร้านกาแฟ", "count": 8}),
        ("คิดคอนเทนต์ฟิตเนสให้หน่อยค่ะ เอาสัก 6 อัน", {"topic": "ฟิตเนส", "count": 6}),
        ("ไอเดียทำคอนเทนต์ร้านต้นไม้มีอะไรบ้างคะ", {"topic": "ร้านต้นไม้"}),
        ("มีไอเดียคอนเทนร้านชาบูบ้างมั้ยคะ", {"topic": "ร้านชาบู"}),
    ],
)
def test_content_that_is_thought_up_is_ideas_and_no_films(house: list[Tool], text: str, args: dict[str, Any]) -> None:
    assert said(planned(house, text)) == [("script.ideas", args)]


def test_so_many_titles_are_so_many_sets(house: list[Tool]) -> None:
    made = args_of(house, "คิดชื่อคลิปสอนทำขนม 4 ชื่อค่ะ")
    assert [(args["topic"], args["seed"]) for args in made] == [("สอนทำขนม", seed) for seed in range(4)]

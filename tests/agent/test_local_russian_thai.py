# ruff: noqa: E501 - tables of sentences read better unbroken
"""Russian and Thai as they are written in a chat: numbers behind what they count, topics in pieces, lists, two ways, notes, and follow-ups."""

from __future__ import annotations

import time
from typing import Any

import pytest

from agent.local.answers.newcomer import what_there_is
from agent.local.wordings.plain_follow import in_plain_follow
from agent.local.wordings.plain_russian import in_plain_russian
from agent.local.wordings.plain_thai import in_plain_thai
from agent.steering.reading import read
from tests.agent.conversations import offered_by, planned, said
from tools.contract import Tool

House = list[Tool]
Photos = ("image:a.jpg", "image:b.jpg", "image:c.jpg")


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("нужен ролик минуты на полторы, как правильно хранить хлеб, голос мужской", {"topic": "как правильно хранить хлеб", "duration_s": 90, "voice": "male"}),
        ("вертикальное видео для инсты, скидка 20 процентов на массаж до пятницы, музыка спокойная", {"topic": "скидка 20 процентов на массаж", "details": ["До пятницы"], "aspect": "9:16", "music": "calm"}),
        ("женским голосом, не спеша: ролик о том, как выбрать первую гитару", {"topic": "как выбрать первую гитару", "voice": "female", "pace": "slow"}),
        ("видео о нашей пекарне на закваске, 40 секунд, диктор пусть говорит помедленнее", {"topic": "нашей пекарне на закваске", "duration_s": 40, "pace": "slow"}),
        ("короткое видео, утро в горах и туман над озером, без голоса, музыка спокойная", {"topic": "утро в горах и туман над озером", "voice": "none", "music": "calm"}),
        ("ролик о плюсах и минусах удалёнки, монтаж динамичный, минута", {"topic": "плюсах и минусах удалёнки", "duration_s": 60, "tone": "energetic"}),
        ("сделай ролик с советами по английскому, 30 секунд", {"topic": "советы по английскому", "duration_s": 30}),
        ("ролик с историей нашего кафе, женский голос", {"topic": "история нашего кафе", "voice": "female"}),
        ("сделай видео про море, озвучка на английском, субтитры на русском", {"topic": "море", "language": "en", "subtitle_languages": ["ru"]}),
        ("ทำคลิปเรื่องชาเขียว บรรยายอังกฤษ ซับไตเติ้ลไทย", {"topic": "ชาเขียว", "language": "en", "subtitle_languages": ["th"]}),
        ("ролик к 8 марта, нежный, секунд на 20", {"topic": "8 марта", "duration_s": 20, "tone": "calm"}),
        ("Нужен ролик про ремонт ванной, тема - ошибки новичков, 45 секунд", {"topic": "ремонт ванной, ошибки новичков", "duration_s": 45}),
        ("сделай из этого списка видео: 1. зарядка 2. стакан воды 3. десять минут тишины. Название «Утро без спешки»", {"text": "1. зарядка 2. стакан воды 3. десять минут тишины", "title": "Утро без спешки"}),
        ("ขอคลิปขายสบู่สมุนไพร ก้อนละ 45 บาท ซื้อ 2 แถม 1 เสียงผู้หญิง 25 วิ", {"topic": "ขายสบู่สมุนไพร", "details": ["ก้อนละ 45 บาท", "ซื้อ 2 แถม 1"], "duration_s": 25, "voice": "female"}),
        ("30 วินาที แนวนอน ไม่ต้องมีเสียงพากย์ ขอคลิปรีวิวคาเฟ่วัดอรุณ", {"topic": "รีวิวคาเฟ่วัดอรุณ", "duration_s": 30, "aspect": "16:9", "voice": "none"}),
        ("คลิปแนะนำหนังสือน่าอ่านวันหยุด เพลงชิลๆ พูดช้าๆ ชัดๆ ประมาณ 1 นาที", {"topic": "แนะนำหนังสือน่าอ่านวันหยุด", "music": "chill", "pace": "slow", "duration_s": 60}),
        ("เสียงผู้ชายพูดเร็วๆ หน่อย ทำคลิปโปรโมทฟิตเนสเปิดใหม่ 15 วิ", {"topic": "ฟิตเนสเปิดใหม่", "voice": "male", "pace": "fast", "duration_s": 15}),
        ("ทำคลิปจากลิสต์นี้ครับ: 1 ล้างหน้า 2 ทาครีมกันแดด 3 นอน 8 ชั่วโมง ชื่อคลิปว่า หน้าใสใน 7 วัน", {"text": "1 ล้างหน้า 2 ทาครีมกันแดด 3 นอน 8 ชั่วโมง", "title": "หน้าใสใน 7 วัน"}),
    ],
)  # fmt: skip
def test_a_film_is_about_what_is_no_value_of_it(text: str, args: dict[str, Any], house: House) -> None:
    assert said(planned(house, text)) == [("video.short", args)]


@pytest.mark.parametrize(
    ("text", "topics", "each"),
    [
        ("сделай 4 видео: первый про сон, второй про воду, третий про прогулки, четвёртый про сахар", ["сон", "воду", "прогулки", "сахар"], {}),
        ("по ролику на каждый сорт: эфиопия, колумбия, кения. по 20 секунд", ["эфиопия", "колумбия", "кения"], {"duration_s": 20}),
        ("отдельное видео для каждого блюда: борщ, пельмени, окрошка, как готовить дома", ["борщ: как готовить дома", "пельмени: как готовить дома", "окрошка: как готовить дома"], {}),
        ("ทำคลิป 3 ตัวค่ะ ตัวแรกเรื่องวิธีซักผ้าขาว ตัวที่สองเรื่องรีดผ้า ตัวที่สามเรื่องพับผ้า ตัวละ 20 วิ", ["วิธีซักผ้าขาว", "รีดผ้า", "พับผ้า"], {"duration_s": 20}),
        ("ช่วยทำวิดีโอแยกเมนูละคลิป ต้มยำ แกงเขียวหวาน ผัดไทย เรื่องวิธีทำง่ายๆ คลิปละ 30 วิ", ["วิธีทำง่ายๆ ต้มยำ", "วิธีทำง่ายๆ แกงเขียวหวาน", "วิธีทำง่ายๆ ผัดไทย"], {"duration_s": 30}),
        ("ทำคลิปตามหัวข้อต่อไปนี้: นอนเร็ว, กินผัก, ออกกำลังกาย คลิปละ 20 วิ", ["นอนเร็ว", "กินผัก", "ออกกำลังกาย"], {"duration_s": 20}),
    ],
)  # fmt: skip
def test_lists_are_one_film_each(text: str, topics: list[str], each: dict[str, Any], house: House) -> None:
    assert said(planned(house, text)) == [("video.short", {"topic": topic, **each}) for topic in topics]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("два ролика про наш фитнес-клуб, один весёлый, второй серьёзный", "наш фитнес-клуб"),
        ("две версии видео про хостел, одна смешная, другая деловая", "хостел"),
        ("ขอสองแบบนะคะ คลิปโปรโมทคลินิกหมาแมว แบบแรกตลกๆ อีกแบบจริงจัง", "คลินิกหมาแมว"),
        ("ทำสองเวอร์ชั่นนะ โฆษณาร้านล้างรถ อันนึงฮาๆ อีกอันดูมืออาชีพ", "ร้านล้างรถ"),
    ],
)
def test_two_of_a_film_in_two_ways(text: str, topic: str, house: House) -> None:
    assert said(planned(house, text)) == [("video.short", {"topic": topic, "tone": tone}) for tone in ("playful", "serious")]


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        ("накидай тем для канала о рыбалке, штук 12", "script.ideas", {"topic": "канала о рыбалке", "count": 12}),
        ("придумай идеи для контента кофейни, штук 7, а то всё надоело", "script.ideas", {"topic": "кофейни", "count": 7}),
        ("ไม่รู้จะโพสต์อะไรแล้ว ขอไอเดียคอนเทนต์ 6 อันให้ร้านดอกไม้หน่อยค่ะ", "script.ideas", {"topic": "ร้านดอกไม้", "count": 6}),
        ("ขอแคปชั่นลงเฟส รูปบ้านมือสองย่านบางนา เอาแนวอบอุ่น", "script.metadata", {"topic": "บ้านมือสองย่านบางนา", "platforms": ["facebook"]}),
        ("нужно описание для ютуба: видео про сборку шкафа, с ключевыми словами", "script.metadata", {"topic": "сборку шкафа", "platforms": ["youtube"]}),
        ("ออกแบบป้ายร้านตัดผมชื่อ ช่างต้อม สีน้ำเงิน", "image.generate", {"prompt": "ป้ายร้านตัดผม", "palette": "blue", "title": "ช่างต้อม"}),
        ("ทำโปสเตอร์รับคนขับรถ เงินเดือน 18,500 โทร 02-123-4567 สีแดง", "image.generate", {"prompt": "โปสเตอร์รับคนขับรถ", "details": ["เงินเดือน 18,500", "โทร 02-123-4567"], "palette": "red"}),
        ("หาคลิปที่เคยทำเรื่องข้าวซอยให้หน่อย จำชื่อไฟล์ไม่ได้แล้ว", "asset.search", {"query": "ข้าวซอย", "kind": "video"}),
        ("найди видео, где я рассказывала про отбеливание зубов, кажется летом было", "asset.search", {"query": "отбеливание зубов", "kind": "video"}),
    ],
)  # fmt: skip
def test_words_pictures_and_files(text: str, tool: str, args: dict[str, Any], house: House) -> None:
    assert said(planned(house, text)) == [(tool, args)]


@pytest.mark.parametrize(
    ("first", "then", "changed"),
    [
        ("сделай постер про йогу", "такой же, но на белом фоне", {"palette": "white"}),
        ("сделай видео про кофейню, адрес Мира 5", "ошиблась в адресе, правильно Мира 15", {"details": ["Адрес Мира 15"]}),
        ("сделай ролик про налоги", "слишком сложно, объясни попроще, без терминов", {"angle": "explain"}),
        ("ทำคลิปขายเค้ก", "เพลงเศร้าไปค่ะ ขอแนวสดใสๆ แทน", {"music": "happy"}),
        ("афиша концерта, вход 500р", "допиши время: 19:00", {"details": ["Вход 500р", "Время: 19:00"]}),
        ("ทำโปสเตอร์เปิดร้านดอกไม้", "ใส่เบอร์ 081-234-5678 ด้วยค่ะ", {"details": ["081-234-5678"]}),
    ],
)
def test_what_is_said_of_it_changes_it(first: str, then: str, changed: dict[str, Any], house: House) -> None:
    ((tool, args),) = said(planned(house, first))
    assert said(planned(house, first, then)) == [(tool, {**args, **changed})]


@pytest.mark.parametrize(
    ("first", "then", "places", "each"),
    [
        ("дай 8 идей про кофе", "давай 1, 4 и 7 идею, вертикальные, по 20 секунд", [0, 3, 6], {"aspect": "9:16", "duration_s": 20}),
        ("дай 8 идей про кофе", "супер! сделай ролики по 2 и 3 идее", [1, 2], {}),
        ("ขอไอเดียเรื่องกาแฟ 6 ข้อ", "เอาข้อ 2 และข้อ 5 ทำเป็นคลิปเลยค่ะ", [1, 4], {}),
        ("ขอไอเดียเรื่องกาแฟ 6 ข้อ", "เอาข้อ 1 กับข้อ 6 ไปทำเป็น reels ได้เลยครับ", [0, 5], {"aspect": "9:16"}),
    ],
)
def test_several_ideas_by_their_numbers(first: str, then: str, places: list[int], each: dict[str, Any], house: House) -> None:
    steps = said(planned(house, first, then))
    assert [args["angle"] for _, args in steps] == [offered_by(house, first)[place]["angle"] for place in places]
    assert all(tool == "video.short" and each.items() <= args.items() for tool, args in steps)


@pytest.mark.parametrize(
    ("then", "args"),
    [
        ("третью фотку поставь первой", {"pictures": ["ast_given_3", "ast_given_1", "ast_given_2"]}),
        ("убери вторую картинку, она тёмная, и назови его Лето", {"pictures": ["ast_given_1", "ast_given_3"], "title": "Лето"}),
        ("последнее фото убери и сделай помедленнее смену кадров", {"pictures": ["ast_given_1", "ast_given_2"], "energy": "calm"}),
    ],
)
def test_pictures_of_a_slideshow(then: str, args: dict[str, Any], house: House) -> None:
    assert said(planned(house, "собери слайдшоу", then, files=Photos)) == [("video.generate", args)]


@pytest.mark.parametrize(
    ("first", "then", "text"),
    [
        ("запомни что доставка бесплатная от 1000 рублей и работаем без выходных", "теперь доставка бесплатная от 2000 рублей", "доставка бесплатная от 2000 рублей и работаем без выходных"),
        ("запомни что мы пишем на вы и логотип ставим справа", "логотип лучше слева, я передумала", "мы пишем на вы и логотип слева"),
        ("จำไว้ว่าร้านเปิด 9 โมงถึง 5 โมงเย็น หยุดวันพุธ", "ตอนนี้เปลี่ยนมาหยุดวันศุกร์แล้วนะ แก้ให้ด้วย", "ร้านเปิด 9 โมงถึง 5 โมงเย็น หยุดวันศุกร์"),
    ],
)  # fmt: skip
def test_a_memory_is_put_right_and_keeps_the_rest(first: str, then: str, text: str, house: House) -> None:
    ((tool, args),) = said(planned(house, first, then))
    assert (tool, args["text"]) == ("memory.correct", text)


@pytest.mark.parametrize(
    ("first", "then", "part"),
    [
        ("คิดแคปชั่นขายเทียนหอมให้หน่อยค่ะ", "ยาวไป ขอไม่เกิน 2 บรรทัด", "ไม่เกิน 2 บรรทัด"),
        ("ทำโปสเตอร์งานวิ่ง", "ลืมบอก เพิ่มค่าสมัคร 350 บาทกับ QR code ด้วยค่ะ", "QR code"),
    ],
)
def test_what_cannot_be_done_is_left_out_and_said_to_be(first: str, then: str, part: str, house: House) -> None:
    (step,) = planned(house, first, then).steps
    assert f"“{part}”" in step.title or part in step.title.rpartition("(")[2]


def test_so_many_hashtags_are_no_part_that_is_left_out(house: House) -> None:
    (step,) = planned(house, "Придумай название и хэштеги к ролику про сумки", "хэштегов побольше, штук 15").steps
    assert step.args["hashtags"] == 15
    assert "не учтено" not in step.title


def test_a_recurrence_moves_with_its_day(house: House) -> None:
    steps = said(planned(house, "сделай ролик про чай и выложи в ютуб по воскресеньям в 18", "поменяй на субботу"))
    assert [args["every"] for tool, args in steps if tool == "publishing.plan"] == ["week:sat"]


def test_one_that_recurs_is_made_anew_and_posted_each_time(house: House) -> None:
    steps = said(planned(house, "хочу чтобы по вторникам в 10 утра в телеграм выходил один ролик с рецептами супов"))
    made, out = ([args for tool, args in steps if tool == name] for name in ("video.short", "publishing.plan"))
    assert {args["topic"] for args in made} == {"рецепты супов"}
    assert len({args["seed"] for args in made}) == len(made) == len(out) == 4
    assert {(args["when"][10:16], *args["platforms"]) for args in out} == {("T10:00", "telegram")}


@pytest.mark.parametrize("text", ["сделай ролик про чай", "ทำคลิปเรื่องชา"])
@pytest.mark.parametrize("asked", ["сколько это будет стоить?", "а во сколько это обойдётся?", "อันนี้กี่บาทอะ ถ้าทำสั้นลงจะถูกลงไหม"])
def test_a_price_changes_nothing(text: str, asked: str, house: House) -> None:
    plan = planned(house, text, asked)
    assert plan.reply and not plan.steps and not plan.question


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("как там мои ролики, скоро готовы?", "status"), ("видео, которое я заказывала утром, уже готово?", "status"),
        ("งานที่ขอไปเมื่อวานเสร็จหรือยังครับ", "status"), ("คลิปที่ฝากทำไว้ถึงไหนแล้ว", "status"),
        ("стоп, я ещё подумаю", "stop"), ("подожди, остановись, сначала посоветуюсь с мужем", "stop"),
        ("หยุดก่อนค่ะ ขอคิดดูก่อน", "stop"), ("เดี๋ยวก่อน หยุดก่อน ต้องถามเจ้านายก่อนค่ะ", "stop"),
    ],
)  # fmt: skip
def test_moves_with_a_reason(text: str, move: str) -> None:
    reading = read(text)
    assert (reading.move, reading.rest) == (move, "")


@pytest.mark.parametrize(
    ("text", "move", "asks"),
    [
        ("лимит 7 долларов в день, а если что-то дороже 2 долларов - спрашивай", "budget", True),
        ("วันละไม่เกิน 5 ดอลลาร์ ถ้าอันไหนเกิน 1 ดอลลาร์ให้ถามก่อน", "budget", True),
        ("ตั้งงบไม่เกิน 30 ดอลต่อเดือนค่ะ ถ้าจะเกินให้ถามก่อน", "budget", False),
        ("если дороже доллара, то сначала спрашивай меня", "revoke", False),
        ("เกิน 1 ดอลลาร์ต้องถามก่อนนะ", "revoke", False),
    ],
)
def test_to_be_asked_above_a_sum_permits_nothing_below_it(text: str, move: str, asks: bool) -> None:
    reading = read(text)
    assert (reading.move, reading.asks, reading.allowance) == (move, asks, None)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("а что ты вообще умеешь? я в инсте веду страничку про вязание", "что ты умеешь"),
        ("Здравствуйте! Я тут впервые, у меня магазин свечей. С чего начать?", "что ты умеешь"),
        ("เพื่อนแนะนำมา ทำอะไรได้บ้างคะ เปิดร้านกาแฟอยู่", "ทำอะไรได้บ้าง"),
        ("у меня магазин свечей, нужен ролик про свечи", "у меня магазин свечей, нужен ролик про свечи"),
    ],
)
def test_who_one_is_beside_what_there_is(text: str, left: str) -> None:
    assert what_there_is(text) == left


@pytest.mark.parametrize(
    "text",
    [
        'озвучь "говорите помедленнее, секунд на 40, штук 10"', "запомни: говорить помедленнее, минуты на две", 'อ่านว่า "พูดช้าๆ ชัดๆ หน่อย"', "จำไว้ว่าเสียงผู้ชายพูดช้าๆ หน่อย",
    ],
)  # fmt: skip
def test_what_is_kept_or_read_stays_word_for_word(text: str) -> None:
    assert in_plain_thai(in_plain_russian(text)) == text


@pytest.mark.parametrize("text", ["-" * 2000, " " * 2000 + "ролик", "ролик " * 400, "секунд на " * 300, "первый про " * 300, "คลิป " * 300, "คลิปแรก " * 200, "ครับ" * 300, "ๆ" * 900, "ทำคลิป" + "ก" * 900, "идеи 1, " * 200])  # fmt: skip
def test_long_lines_are_read_in_a_blink(text: str) -> None:
    for length in (200, 240, 290, 390, 2500):
        begun = time.process_time()  # what else runs here is no fault of it
        part = text[:length]
        in_plain_follow(in_plain_thai(in_plain_russian(what_there_is(part))))
        read(part)
        assert time.process_time() - begun < 0.5

# ruff: noqa: E501 - tables of sentences read better unbroken
"""Wishes as people word them in passing: the topic behind a colon, the thing before the verb, a reason beside the wish."""

from __future__ import annotations

from decimal import Decimal

import pytest

from agent.local.wordings.reordered import reordered
from agent.steering.reading import read
from tests.agent.conversations import planned, said
from tools.contract import Tool

CLIP, PHOTOS = "video:clip.mp4", ("image:a.jpg", "image:b.jpg")


@pytest.mark.parametrize(
    ("text", "topic", "more"),
    [
        ("Хочу видео, квадратное, полторы минуты: как выбрать первый велосипед", "как выбрать первый велосипед", {"aspect": "1:1", "duration_s": 90}),
        ("Нужен шортс для инсты, весёлый, на 20 секунд: три привычки бегунов", "три привычки бегунов", {"tone": "playful", "duration_s": 20}),
        ("I need a video for YouTube, horizontal, two minutes: how to prepare a child for school", "how to prepare a child for school", {"aspect": "16:9"}),
        ("I'd like a reel on Instagram, funny: five mistakes at the gym", "five mistakes at the gym", {"tone": "playful"}),
        ("ต้องการวิดีโอแนวนอน 1 นาที: วิธีเลือกหมวกกันน็อค", "วิธีเลือกหมวกกันน็อค", {"aspect": "16:9", "duration_s": 60}),
        ("нам бы ролик минутный, с мужским голосом: зачем бегать по утрам", "зачем бегать по утрам", {"voice": "male", "duration_s": 60}),
    ],
)
def test_a_topic_may_stand_behind_a_colon(text: str, topic: str, more: dict, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "video.short" and args == args | {"topic": topic, **more}


def test_what_stands_behind_a_colon_is_no_topic_where_it_was_told_before() -> None:
    for text in ("сделай ролик про чай, озвучь: добрый день", "make two videos: one about tea, one about milk", 'сделай видео: "Доброе утро"'):
        assert reordered(text) == text


@pytest.mark.parametrize(
    ("text", "mood", "title"),
    [
        ("Из этих снимков нужно слайдшоу на минуту под что-нибудь весёлое, с надписью Лето на даче", "happy", "Лето на даче"),
        ("Хочу слайд-шоу из этих фото под что-то спокойное, наверху надпись Наша дача", "calm", "Наша дача"),
        ("Из этих картинок сделай слайдшоу под грустную музыку, сверху напиши До встречи", "sad", "До встречи"),
        ("a 30 second slideshow from these photos to something romantic, with the title Anna and Tom", "romantic", "Anna and Tom"),
    ],
)
def test_pictures_are_shown_to_something_and_have_a_title(text: str, mood: str, title: str, house: list[Tool]) -> None:
    (music, made), (film, args) = said(planned(house, text, files=PHOTOS))
    assert (music, made["mood"], film, args["title"]) == ("music.generate", mood, "video.generate", title)
    assert len(args["pictures"]) == 2 and args["music"] == "$generate.audio"


@pytest.mark.parametrize(
    ("text", "title", "palette", "shown"),
    [
        ("баннер для канала сделай, в бежево-зелёных цветах, с надписью Утро с книгой", "Утро с книгой", "beige", "бежево-зелёных"),
        ("открытку сделай маме, в розовых тонах, и напиши на ней С днём рождения", "С днём рождения", "pink", "открытку маме"),
        ("нарисуй плакат о наборе бариста, зелёно-белый, напиши на нём Ищем тебя", "Ищем тебя", "green", "плакат о наборе бариста"),
        ("плакат нарисуй, в красно-чёрных тонах, и напиши на нём Джаз на крыше", "Джаз на крыше", "red", "красно-чёрных"),
        ("make a cover for my playlist in blue and purple, and write Night Radio on it", "Night Radio", "blue", "blue and purple"),
        ("логотип нужен для кофейни, минималистичный, чёрно-белый, текст Зерно", "Зерно", "mono", "логотип для кофейни, минималистичный"),
        ("ขอโปสเตอร์ลดราคาหน้าร้อน โทนส้มเหลือง เขียนว่า ลดแรง 50%", "ลดแรง 50%", "orange", "ส้มเหลือง"),
        ("ทำป้ายร้านกาแฟ โทนน้ำตาล เขียนคำว่า เปิดแล้ว", "เปิดแล้ว", "brown", "ร้านกาแฟ"),
    ],
)
def test_a_sheet_has_its_words_and_both_its_colours(text: str, title: str, palette: str, shown: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["title"], args["palette"]) == ("image.generate", title, palette) and shown in args["prompt"]


@pytest.mark.parametrize(
    ("text", "tool", "words"),
    [
        ("нужен сценарий на полторы минуты, серьёзный: как не выгореть на работе", "script.write", {"topic": "как не выгореть на работе", "tone": "serious", "duration_s": 90}),
        ("хочу картинку для блога, квадратную: медведь играет на гитаре", "image.generate", {"prompt": "медведь играет на гитаре", "aspect": "1:1"}),
        ("I need an illustration for my post: a cat on a rainy windowsill", "image.generate", {"prompt": "a cat on a rainy windowsill"}),
    ],
)
def test_scripts_and_pictures_have_their_topic_behind_a_colon_too(text: str, tool: str, words: dict, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [(tool, words)]


def test_two_colours_of_a_thing_say_nothing_of_the_whole(house: list[Tool]) -> None:
    assert said(planned(house, "нарисуй кота в красно-синей шапке")) == [("image.generate", {"prompt": "кота в красно-синей шапке"})]


@pytest.mark.parametrize(
    ("text", "operation"),
    [
        ("обрежь с двенадцатой секунды", {"type": "trim", "start_s": 12}),
        ("обрежь до девятнадцатой секунды", {"type": "trim", "end_s": 19}),
        ("ตัดตั้งแต่ 0:10 ถึง 0:14 ทิ้งนะคะ ช่วงนั้นพูดผิด", {"type": "cut_out", "start_s": 10, "end_s": 14}),
        ("คลิปยาวไป ลงสตอรี่ไม่ได้ ตัดให้เหลือ 15 วิ", {"type": "trim", "end_s": 15}),
        ("видео длинное, в сторис не влезает, обрежь до 15 секунд", {"type": "trim", "end_s": 15}),
        ("คลิปนี้ลงไอจีไม่ได้ ทำเป็นสี่เหลี่ยมจัตุรัสให้หน่อย", {"type": "reframe", "aspect": "1:1"}),
        ("вырежи первые 5 секунд, покажу потом маме", {"type": "trim", "start_s": 5}),
        ("the clip is too long for stories, it won't upload, cut it to 15 seconds", {"type": "trim", "end_s": 15}),
    ],
)
def test_a_reason_beside_a_wish_is_no_wish(text: str, operation: dict, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text, files=[CLIP]))
    assert tool == "video.edit" and args["operations"] == [operation]


@pytest.mark.parametrize(
    "text",
    ["ไฟล์หนักมาก อัปขึ้นเว็บไม่ได้ ย่อขนาดให้หน่อย"],
)
def test_what_nobody_here_does_is_not_taken_for_a_cut(text: str, house: list[Tool]) -> None:
    assert not planned(house, text, files=[CLIP]).steps


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("อยากได้คลิปสอนเด็ก ม.2 เรื่องกฎของนิวตัน 1 นาที", "กฎของนิวตันสำหรับเด็ก ม.2"),
        ("ทำวิดีโอสั้นให้นักเรียน ป.6 เรื่องระบบสุริยะ 45 วินาที", "ระบบสุริยะสำหรับนักเรียน ป.6"),
        ("ช่วยทำคลิปความรู้เรื่องภูเขาไฟ ให้ ม.1 ดู", "ความรู้เรื่องภูเขาไฟ"),
    ],
)
def test_a_school_year_is_neither_a_count_nor_the_end_of_a_sentence(text: str, topic: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["topic"]) == ("video.short", topic)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("ทำวิดีโอแนะนำคาเฟ่จากเอกสารนี้ ใส่เพลงสบายๆ", "แนะนำคาเฟ่"),
        ("ขอคลิปโปรโมตโรงแรมจากโบรชัวร์นี้ 30 วิ", "โปรโมตโรงแรม"),
        ("сделай ролик про наш салон из этого файла, без музыки", "наш салон"),
        ("make a video about the shop from this file, no music", "the shop"),
    ],
)
def test_out_of_what_it_is_made_is_no_part_of_the_topic(text: str, topic: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text, files=["document:menu.pdf"]))
    assert (tool, args["topic"], args["notes"]) == ("video.short", topic, ["$attachment.1"])


@pytest.mark.parametrize(
    ("text", "topic", "count"),
    [
        ("О чём снимать ролики бариста? Идей шесть", "бариста", 6),
        ("О чём можно рассказать в блоге ветеринару, кроме прививок? Штук пять тем", "ветеринар, кроме прививок", 5),
        ("продаю мыло ручной работы, что выложить на этой неделе? Штук пять идей", "мыло ручной работы", 5),
        ("у меня цветочный магазин, что постить в декабре?", "цветочный магазин", None),
        ("подскажи, что поснимать кондитеру? вариантов пять-шесть", "кондитер", 5),
        ("о чём пост написать, если у меня барбершоп?", "барбершоп", None),
        ("What could a nail artist film? About eight options", "nail artist", 8),
        ("I sell handmade bags, what should I post this month? six ideas please", "handmade bags", 6),
        ("ช่างทำเล็บถ่ายอะไรลงได้บ้าง ขอสัก 8 แบบ", "ช่างทำเล็บ", 8),
        ("เปิดร้านขนมไทย เดือนหน้าทำคอนเทนต์อะไรดี คิดให้ 8 อย่าง", "ร้านขนมไทย", 8),
        ("สอนโยคะค่ะ สัปดาห์นี้โพสต์อะไรดี ช่วยคิดสัก 4 หัวข้อ", "โยคะ", 4),
    ],
)
def test_ideas_are_asked_for_as_a_question(text: str, topic: str, count: int | None, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["topic"], args.get("count")) == ("script.ideas", topic, count)


@pytest.mark.parametrize("text", ["что выложить завтра?", "что снимать дальше?", "what should I post this week?"])
def test_what_to_post_next_is_a_question_about_ones_own_work(text: str, house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == ["insight.advise"]


@pytest.mark.parametrize(
    ("text", "tone", "length"),
    [
        ("เขียนสคริปต์ขายครีมกันแดดให้หน่อย ขอแบบตลกๆ ไม่เกิน 40 วิ", "playful", 40),
        ("เขียนบทรีวิวหม้อทอด เอาแบบจริงจัง ยาว 1 นาที", "serious", 60),
        ("เขียนบทเปิดรายการพอดแคสต์ให้หน่อย เอาแนวกวนๆ สักครึ่งนาที", "playful", 30),
        ("напиши сценарий про сыроварню, только чтобы с юмором, не длиннее минуты", "playful", 60),
        ("write a script about soap, make it cheeky, under a minute", "playful", 60),
    ],
)
def test_how_a_script_is_to_sound_is_said_after_it(text: str, tone: str, length: int, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["tone"], args["duration_s"]) == ("script.write", tone, length)


def test_a_tone_that_ideas_have_no_field_for_is_said_to_be_left_out(house: list[Tool]) -> None:
    plan = planned(house, "ขอไอเดียคลิปร้านกาแฟ 5 อัน ขอแบบตลกๆ")
    assert said(plan) == [("script.ideas", {"topic": "ร้านกาแฟ", "count": 5})] and "แบบตลกๆ" in plan.steps[0].title


@pytest.mark.parametrize(
    ("text", "picture", "topic"),
    [
        ("คิดแคปชั่นเท่ๆ กับแฮชแท็กให้ภาพนี้", "image:ทะเลหมอก.jpg", "ทะเลหมอก"),
        ("เขียนแคปชั่นน่ารักๆ ให้รูปนี้หน่อย", "image:รูปภาพ1.jpg", None),
        ("придумай милую подпись и хештеги к этому фото", "image:рыжий кот.jpg", "рыжий кот"),
        ("придумай милую подпись к этому фото", "image:IMG_2041.jpg", None),
        ("a cute caption and hashtags for this picture please", "image:cat.jpg", "cat"),
    ],
)
def test_a_caption_is_of_the_picture_and_not_of_how_it_is_worded(text: str, picture: str, topic: str | None, house: list[Tool]) -> None:
    plan = planned(house, text, files=[picture])
    assert said(plan) == [("script.metadata", {"topic": topic})] if topic else plan.question and not plan.steps


@pytest.mark.parametrize(
    ("text", "mood", "pace"),
    [
        ("แต่งเพลงเศร้าๆ 20 วินาที จังหวะช้าๆ", "sad", "slow"),
        ("ทำเพลงประกอบแบบตื่นเต้นๆ ยาว 1 นาที จังหวะเร็วๆ", "energetic", "fast"),
        ("сочини напряжённую музыку на полминуты, темп побыстрее", "dark", "fast"),
        ("compose exciting music, half a minute, fast tempo", "energetic", "fast"),
    ],
)
def test_music_has_a_pace(text: str, mood: str, pace: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["mood"], args["pace"]) == ("music.generate", mood, pace) and "prompt" not in args


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("จำไว้ด้วยนะคะว่ากลุ่มเป้าหมายเป็นคนแก่ อย่าใช้ศัพท์ยาก", "กลุ่มเป้าหมายเป็นคนแก่ อย่าใช้ศัพท์ยาก"),
        ("จำด้วยนะว่าร้านเราขายแต่ของเจ ห้ามพูดถึงเนื้อสัตว์", "ร้านเราขายแต่ของเจ ห้ามพูดถึงเนื้อสัตว์"),
        ("จำไว้นะคะ เราเรียกลูกค้าว่าพี่ๆ ไม่ต้องใช้คำว่าคุณ", "เราเรียกลูกค้าว่าพี่ๆ ไม่ต้องใช้คำว่าคุณ"),
    ],
)
def test_all_that_is_to_be_remembered_is_kept(text: str, kept: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("memory.remember", {"text": kept})]


@pytest.mark.parametrize(
    "text",
    ["เพิ่งสมัครมาครับ ใช้ทำอะไรได้บ้าง", "มือใหม่ค่ะ คุณทำอะไรได้บ้างคะเนี่ย", "я тут впервые, что ты вообще умеешь?", "только зарегистрировалась, что тут можно делать?", "just signed up, so what can you actually do", "I am new here, what things you can do for me and how I must ask?"],
)
def test_somebody_new_is_told_what_there_is(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    plain = "what can you do?" if text.isascii() else "ทำอะไรได้บ้าง" if text[0] >= "ก" else "что ты умеешь?"
    assert plan.reply and plan.reply == planned(house, plain).reply


def test_a_film_may_be_about_what_one_can_do(house: list[Tool]) -> None:
    assert said(planned(house, "make a video about what you can do with old jars")) == [("video.short", {"topic": "what you can do with old jars"})]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("что мы выложили за месяц и во сколько это обошлось", "month"),
        ("что вышло на прошлой неделе, и сколько потратили?", "week"),
        ("what did we publish last week and what did it cost", "week"),
        ("อาทิตย์ที่แล้วลงอะไรไปบ้าง แล้วเสียเงินไปเท่าไหร่", "week"),
    ],
)
def test_one_report_tells_what_went_out_and_what_it_cost(text: str, period: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) in ([("insight.report", {"period": period})], [("insight.report", {})])


@pytest.mark.parametrize(
    "text",
    ["погоди, ничего не делай", "стоп, пока ничего больше не делай", "wait, don't do anything else for now", "เดี๋ยวๆ อย่าเพิ่งทำอะไรต่อ", "погоди, пока ничего не трогай"],
)
def test_doing_nothing_for_now_is_a_stop(text: str) -> None:
    reading = read(text)
    assert (reading.move, reading.rest) == ("stop", "")
    assert read("ничего не меняй в звуке").move != "stop" and read("don't do anything to the sound").move != "stop"


@pytest.mark.parametrize(
    ("text", "usd"),
    [
        ("не больше 3 долларов в день, и всегда спрашивай перед платным", 3),
        ("трать не больше 4 долларов в сутки и перед каждой тратой спрашивай", 4),
        ("limit it to $5 a day and ask me before every payment", 5),
        ("วันนึงใช้ได้ไม่เกิน 6 ดอลลาร์ แล้วก็ถามก่อนจ่ายทุกครั้ง", 6),
    ],
)
def test_a_limit_and_being_asked_are_both_wished_for(text: str, usd: int) -> None:
    reading = read(text)
    assert reading.move == "budget" and reading.asks and reading.budget
    assert (reading.budget.period, reading.budget.usd) == ("day", Decimal(usd))

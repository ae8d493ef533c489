"""Wishes in Russian and Thai as people word them: told files, new things at a time, films named by voice and topic, speech at a pace."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from agent.local.drafting.timed import made_in_time
from agent.local.wordings.repairs import mended
from agent.steering.reading import BudgetWish, read
from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]


@pytest.mark.parametrize(
    ("text", "speed"),
    [
        ("озвучь женским голосом побыстрее: Друзья, сегодня закрываемся на час раньше!", 1.2),
        ("прочитай вслух неспешно: Жили-были дед да баба", 0.8),
        ("อ่านให้ฟังหน่อย เสียงผู้ชาย ช้าๆ : วันนี้ร้านปิดปรับปรุง ขออภัยในความไม่สะดวก", 0.8),
        ("read this slowly: once upon a time", 0.8),
    ],
)
def test_how_fast_a_text_is_read_is_said_in_words(house: House, text: str, speed: float) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["speed"]) == ("voice.speak", speed)
    assert args["text"] == text.split(":", 1)[1].strip()


def test_a_word_for_a_pace_within_what_is_to_be_said_is_no_pace(house: House) -> None:
    assert said(planned(house, "say take it slowly and breathe")) == [("voice.speak", {"text": "take it slowly and breathe"})]


@pytest.mark.parametrize(
    "text",
    [
        "вот фотки с выпускного, собери слайдшоу, музыку что-нибудь трогательное, пианино",
        "фото приложила, сделай слайдшоу",
        "here are photos from my graduation, make a slideshow with touching piano music",
        "ส่งรูปงานแต่งมา 5 รูป ช่วยทำเป็นสไลด์โชว์เพลงหวานๆให้หน่อยจ้า",
    ],
)
def test_what_sent_pictures_show_is_no_wish_for_a_picture(house: House, text: str) -> None:
    plan = planned(house, text, files=["image:a.jpg", "image:b.jpg"])
    assert [step.tool for step in plan.steps] in (["video.generate"], ["music.generate", "video.generate"])
    assert plan.steps[-1].args["pictures"] == ["$attachment.1", "$attachment.2"]


def test_a_message_that_only_tells_of_a_file_is_left_as_it_is() -> None:
    assert mended("файл приложил") == "файл приложил"


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("моим голосом, файл приложил, ролик про зимнюю резину секунд на 50, горизонтальный", "voice_over"),
        ("ใช้เพลงที่แนบมานะ ทำคลิปโปรโมทค่ายมวยเด็ก 30 วิ ไม่ต้องมีซับ", "music_file"),
    ],
)
def test_a_sound_that_was_sent_is_what_it_is_called(house: House, text: str, field: str) -> None:
    ((tool, args),) = said(planned(house, text, files=["audio:sent.wav"]))
    assert (tool, args[field]) == ("video.short", "$attachment.1")


@pytest.mark.parametrize(
    ("text", "topic", "place", "when"),
    [
        ("поставь на четверг 19:00 в инсту ролик про сырники, 20 сек", "сырники", "instagram", "2026-11-26T19:00:00+07:00"),
        ("post a 20 second reel about pancakes on instagram thursday 19:00", "pancakes", "instagram", "2026-11-26T19:00:00+07:00"),
        ("ลงคลิปเรื่องล้างผัก 20 วิ ในติ๊กต๊อก วันอังคารห้าโมงเย็น", "ล้างผัก", "tiktok", "2026-11-24T17:00:00+07:00"),
    ],
)
def test_a_new_thing_that_is_to_go_out_is_made_first(house: House, text: str, topic: str, place: str, when: str) -> None:
    (make, made), (plan, planned_for) = said(planned(house, text))
    assert (make, made["topic"], plan) == ("video.short", topic, "publishing.plan")
    assert (planned_for["platforms"], planned_for["when"]) == ([place], when)


@pytest.mark.parametrize(
    "text",
    [
        "выложи ролик про борщ в пятницу в 18:00 в тикток",  # it may well be there
        "post this video on tiktok on friday at 6 pm",
        "сделай ролик про борщ на 20 секунд и выложи в пятницу в 18:00 в тикток",
        "ten shorts about houseplants, 20 seconds each, one a day at 6 pm on tiktok",
        "ลงคลิปนี้ 20 วิ ในติ๊กต๊อก วันอังคารห้าโมงเย็น",
        "ролик про четверг, 20 секунд",
    ],
)
def test_what_is_there_or_says_itself_what_is_made_is_left_as_it_is(text: str) -> None:
    assert made_in_time(text, files=False) == text


def test_with_files_at_hand_only_a_length_says_that_it_is_new() -> None:
    text = "каждую среду в 12 ролик на ютуб про законы"
    assert made_in_time(text, files=True) == text != made_in_time(text, files=False)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "английская озвучка но субтитры русские и тайские, тема — уличная еда Бангкока, минутка, 9 на 16",
            {"topic": "уличная еда Бангкока", "language": "en", "subtitle_languages": ["ru", "th"], "duration_s": 60, "aspect": "9:16"},
        ),
        (
            "русская озвучка, английские субтитры, тема: метро Москвы, 40 секунд",
            {"topic": "метро Москвы", "language": "ru", "subtitle_languages": ["en"], "duration_s": 40},
        ),
        (
            "พากย์อังกฤษ ซับไทย เรื่องรำไทย หนึ่งนาที จอนอน โทนจริงจัง",
            {"topic": "รำไทย", "language": "en", "subtitle_languages": ["th"], "duration_s": 60, "aspect": "16:9", "tone": "serious"},
        ),
        ("ролик про кофе, титров не надо", {"topic": "кофе", "subtitles": "none"}),
        ("ทำคลิปเรื่องกาแฟ ซับไม่ต้อง", {"topic": "กาแฟ", "subtitles": "none"}),
    ],
)
def test_a_film_is_known_by_its_voice_subtitles_and_topic(house: House, text: str, wanted: dict[str, Any]) -> None:
    assert said(planned(house, text)) == [("video.short", wanted)]


def test_what_holds_of_all_films_of_a_list_is_no_topic(house: House) -> None:
    text = "сделай два ролика по пятнадцать сек: про мыло ручной работы и про свечи, оба квадратные, без голоса, титры не надо"
    same = {"duration_s": 15, "aspect": "1:1", "voice": "none", "subtitles": "none"}
    assert [args for _, args in said(planned(house, text))] == [{"topic": "мыло ручной работы", **same}, {"topic": "свечи", **same}]


@pytest.mark.parametrize(
    "text", ["ปิดเสียงคลิปนี้ให้ที แล้วตอนจบให้ค่อยๆมืดลง", "ตัดเสียงออก แล้วตอนท้ายเฟดเป็นสีดำ"]
)
def test_a_clip_is_muted_and_fades_out(house: House, text: str) -> None:
    edit, look = said(planned(house, text, files=["video:a.mp4"]))
    assert [operation["type"] for operation in edit[1]["operations"]] == ["mute"]
    assert (look[0], look[1]["effects"]) == ("video.effect", ["fade_out"])


@pytest.mark.parametrize(
    ("text", "budget"),
    [
        ("больше пятисот рублей в день без моего ведома не трать", BudgetWish(other=True)),
        ("больше 5 долларов в день не трать", BudgetWish("day", Decimal(5))),
        ("don't spend more than $5 a day without asking me", BudgetWish("day", Decimal(5))),
        ("ห้ามใช้เกิน 5 ดอลลาร์ต่อวันโดยไม่บอก", BudgetWish("day", Decimal(5))),
    ],
)
def test_a_limit_on_what_is_spent_unasked_is_a_budget_and_allows_nothing(text: str, budget: BudgetWish) -> None:
    found = read(text)
    assert (found.move, found.budget, found.allowance) == ("budget", budget, None)


@pytest.mark.parametrize(
    "text",
    ["ничего не публикуй без спроса", "больше ролики без спроса не публикуй", "don't publish or spend more than $5 a day without asking"],
)
def test_who_asks_to_be_asked_before_publishing_is_asked(text: str) -> None:
    assert read(text).move == "revoke"


@pytest.mark.parametrize("text", ["หยุดก่อนๆ ยังไม่ต้องทำต่อ", "พอก่อนๆ เดี๋ยวค่อยทำต่อ", "стой, пока не продолжай"])
def test_a_stop_may_say_that_nothing_goes_on(house: House, text: str) -> None:
    assert read(text).move == "stop" and not read(text).rest
    assert planned(house, text).reply and not planned(house, text).steps

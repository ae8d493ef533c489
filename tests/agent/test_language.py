"""The language of a message is that of its sentence, not of a name, a brand or a text to be written in it."""

from __future__ import annotations

import pytest

from agent.language import detect

_SENTENCES = {
    "en": [
        "draw a cat for สมชาย",
        "a story about Мария and her bakery",
        "poster with the words ลดทั้งร้าน on it",
        "can you write เปิดทุกวัน on the picture",
        'put "мы открыты для вас каждый день" on the poster',
        "put «скоро в продаже» at the bottom",
        "send it to my channel завтра в 10 утра",
        "Снежана wants everything in english",
        "คุณนก likes blue, remember that",
        "what is on for Артём this week",
        "whats снежана like",
        "need a caption for ร้านป้าแดง",
        "three ideas about плов please",
        "make it for Пекарня Зерно instead",
        "read this aloud in russian: добро пожаловать в нашу пекарню, мы вам рады",
        "say it in thai: ขอบคุณที่มาที่ร้านของเรานะคะ",
        "change ชาเย็น to ชาเขียว",
        "делать is not the word i meant",
    ],
    "ru": [
        "сделай reels про Iced Latte для Coffee & Me",
        "нужен баннер Black Friday",
        "напиши на картинке we are open for you",
        "пост про the best of me tour",
        "плакат «make the most of it»",
        "поставь Let It Be под видео",
        "добавь надпись: see you at the market",
        "ролик how to make coffee",
        "remember: клиент Снежана любит всё на русском",
        "кофе latte",
        "stop, это не то",
        "make it вертикальным и без музыки, как в прошлый раз",
    ],
    "th": [
        "ทำคลิป how to make coffee",
        "ขอโปสเตอร์ we are open for you",
        "โพสต์ลง facebook page ของ The Coffee Club พรุ่งนี้",
        "เปลี่ยนเป็น black and white",
        "แคปชั่น ig ร้าน Cup of Tea",
        "ชานม matcha",
        "post ลง tiktok ให้หน่อย",
        "เขียนว่า: thanks for being with us",
        "ใส่คำว่า “come to the shop” บนรูป",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("text", "language"), [(text, language) for language, texts in _SENTENCES.items() for text in texts])
def test_the_language_of_a_message_is_that_of_its_sentence(text: str, language: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(("text", "language"), [("привет", "ru"), ("สวัสดี", "th"), ("hello", "en"), ("12:30", "ru"), ("", "ru")])
def test_one_script_is_its_language_and_none_the_default(text: str, language: str) -> None:
    assert detect(text, "ru") == language


@pytest.mark.parametrize(("text", "language"), [("запости {when}, {platforms}", "ru"), ("ลง {for} {with}", "th")])
def test_an_example_is_in_the_language_of_its_words(text: str, language: str) -> None:
    """The names of its fields are none of them."""
    assert detect(text) == language


def test_long_hostile_text_is_told_at_once() -> None:
    """It is called for every message: a quote that never closes and a word without an end cost no time."""
    for text in ('"' * 20000 + "привет a", "make " * 20000 + "ок", "ก" * 40000 + " a", ("a: " * 20000) + "ы ы"):
        assert detect(text) in ("en", "ru", "th")

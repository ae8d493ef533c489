"""Text as it is spoken: what stands in digits and signs is said in words, and every word keeps its place in the original."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import InvalidInput
from media.speech_text import Language, Phrase, language_of, phrases


def said(text: str, language: Language | None = None) -> str:
    return " ".join(word.spoken for phrase in phrases(text, language) for word in phrase.words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It costs $5.50.", "It costs five dollars and fifty cents"),
        ("$3 million, £1, 250 THB", "three million dollars one pound two hundred and fifty baht"),
        ("June 5, 2024 and 12 May 1984", "june fifth twenty twenty four and the twelfth of may nineteen eighty four"),
        ("on 2024-02-29", "on february twenty ninth twenty twenty four"),
        ("at 9:30 am, 14:05, 9 pm, 7:00", "at nine thirty ay em fourteen oh five nine pee em seven o'clock"),
        ("10 kg, 1 km, -5°C, 100km/h", "ten kilograms one kilometre minus five degrees Celsius one hundred kilometres per hour"),
        ("90% of 1,234,567", "ninety percent of one million two hundred and thirty four thousand five hundred and sixty seven"),
        ("the 1990s, in 2005", "the nineteen nineties in two thousand five"),
        ("21st, 1/2 and 3/4", "twenty first one half and three quarters"),
        ("Dr. Smith vs. Mr. Bean, e.g.", "doctor Smith versus mister Bean for example"),
        ("NASA uses GPT and AI", "nasa uses jee pee tee and ay eye"),
        ("World War II, Louis XIV", "World War two Louis the fourteenth"),
        ("3.14 and 007", "three point one four and zero zero seven"),
        ("pages 10–20", "pages ten to twenty"),
        ("see https://example.com/a", "see example dot com slash a"),
        ("www.teahouse.example or beeandbloom.co.uk", "teahouse dot example or beeandbloom dot co dot uk"),
        ("Call 0161 496 0000.", "Call zero one six one four nine six zero zero zero zero"),
        ("(212) 555-0142, +44 20 7946", "two one two five five five zero one four two plus four four two zero seven nine four six"),
        ("from 10-12 or 8 912 people", "from ten to twelve or eight nine hundred and twelve people"),
    ],
)
def test_english(text: str, words: str) -> None:
    assert said(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("5 мая 2024 года", "пятого мая две тысячи двадцать четвёртого года"),
        ("в 1903 году, 1812 год", "в тысяча девятьсот третьем году тысяча восемьсот двенадцатый год"),
        ("к 1600 году", "к тысяча шестисотому году"),
        ("1 рубль, 22 ₽, 5 руб.", "один рубль двадцать два рубля пять рублей"),
        ("3 млн рублей, 21 кг, 2 т", "три миллиона рублей двадцать один килограмм две тонны"),
        ("в XIX веке", "в девятнадцатом веке"),
        ("1990-е, 5-й, 1990-х", "тысяча девятьсот девяностые пятый тысяча девятьсот девяностых"),
        ("9:00 и 9:30", "девять часов и девять тридцать"),
        ("92,5%, т.е. много", "девяносто две целых пять десятых процента то есть много"),
        ("01.02.2024", "первого февраля две тысячи двадцать четвёртого года"),
        ("8 912 440-11-20", "восемь девятьсот двенадцать четыреста сорок одиннадцать двадцать"),
        ("+7 (912) 440-01-20", "плюс семь девятьсот двенадцать четыреста сорок ноль один двадцать"),
        ("8 912 рублей", "восемь тысяч девятьсот двенадцать рублей"),
    ],
)
def test_russian(text: str, words: str) -> None:
    assert said(text, "ru") == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ราคา 120 บาท", "ราคา หนึ่งร้อยยี่สิบ บาท"),
        ("เวลา 9.30 น.", "เวลา เก้านาฬิกาสามสิบนาที"),
        ("เด็ก ๆ", "เด็ก เด็ก"),
        ("๒๕°C", "ยี่สิบห้าองศาเซลเซียส"),
        ("15%", "สิบห้าเปอร์เซ็นต์"),
        ("5 ม.ค.", "ห้า มกราคม"),
        ("โทร 081 234 5678", "โทร ศูนย์ แปด หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด"),
    ],
)
def test_thai(text: str, words: str) -> None:
    assert said(text, "th") == words


def test_words_are_shown_as_they_were_written() -> None:
    words = [word for phrase in phrases("It was $5 — in 1999 (or so).") for word in phrase.words]
    assert [word.text for word in words] == ["It", "was", "$5 —", "in", "1999", "(or", "so)."]


def test_thai_words_are_found_without_spaces() -> None:
    found = [word.text for phrase in phrases("กาแฟเริ่มต้นที่เอธิโอเปีย") for word in phrase.words]
    assert found == ["กาแฟ", "เริ่มต้น", "ที่", "เอธิโอเปีย"]


def pauses(text: str) -> list[tuple[str, str]]:
    return [(phrase.pause, phrase.mark) for phrase in phrases(text)]


def test_pauses_follow_the_signs() -> None:
    assert pauses("One, two; three. Four? Five!\n\nSix") == [
        ("comma", ","), ("colon", ","), ("sentence", "."), ("sentence", "?"), ("paragraph", "!"), ("none", ""),
    ]  # fmt: skip
    assert len(phrases("Dr. Smith met Mr. J. Brown at 5 p.m. today")) == 1
    assert [phrase.pause for phrase in phrases("line one\nline two")] == ["sentence", "none"]


def test_each_script_is_spoken_by_its_own_language() -> None:
    found = [(phrase.language, phrase.words[0].text) for phrase in phrases("Смотри YouTube сегодня")]
    assert found == [("ru", "Смотри"), ("en", "YouTube"), ("ru", "сегодня")]


@pytest.mark.parametrize(("text", "language"), [("hello 5", "en"), ("привет OK", "ru"), ("สวัสดี OK", "th"), ("12345", "en")])
def test_the_language_is_told_by_the_script(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", " ", "…!?", "🙂🙂", "你好"])
def test_nothing_to_say_is_said(text: str) -> None:
    with pytest.raises(InvalidInput, match="nothing to say"):
        phrases(text)


ALPHABET = "ab Z9.,:;-–—/%$€°'\"()!?\n\tfiя Щё0ก า่ๆ์5฿kgм.г№#@&½🙂é"


@given(st.text(alphabet=ALPHABET, max_size=60), st.sampled_from(["en", "ru", "th"]))
def test_the_words_tile_the_text(text: str, language: Language) -> None:
    """Whatever is written: each word stands where it says, in order, and nothing but spaces and unsaid signs is outside them."""
    try:
        found: list[Phrase] = phrases(text, language)
    except InvalidInput:
        return
    end = 0
    for word in (word for phrase in found for word in phrase.words):
        assert text[word.at : word.at + len(word.text)] == word.text and word.at >= end and word.spoken
        assert not re.search(r"[0-9$%]", word.spoken)
        assert not text[end : word.at].strip()
        end = word.at + len(word.text)
    assert not text[end:].strip()

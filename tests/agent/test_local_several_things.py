# ruff: noqa: E501 - tables of sentences read better unbroken
"""Several different things in one breath; a film with the words that are said in it; answers to what is asked beside the work."""

from __future__ import annotations

import pytest

from agent.phrases import phrase
from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("сделай афишу набора на бачату, и ролик про это же, и пост в вк", [("image.generate", "афишу набора на бачату"), ("video.short", "набора на бачату"), ("script.metadata", "набора на бачату")]),
        ("a poster for our yoga class, a reel about the same and a caption", [("image.generate", "a poster for our yoga class"), ("video.short", "our yoga class"), ("script.metadata", "our yoga class")]),
        ("1. poster for yoga for climbers 2. reel 10s same topic 3. caption", [("image.generate", "poster for yoga for climbers"), ("video.short", "yoga for climbers"), ("script.metadata", "yoga for climbers")]),
        ("ทำโปสเตอร์งานวัด คลิปเรื่องเดียวกัน แล้วก็แคปชั่น", [("image.generate", "โปสเตอร์งานวัด"), ("video.short", "งานวัด"), ("script.metadata", "งานวัด")]),
        ("make a poster about tea, blue, square, and a calm song", [("image.generate", "a poster about tea"), ("music.generate", "tea")]),
        ("сделай картинку кота и ролик про собаку", [("image.generate", "кота"), ("video.short", "собаку")]),
        ("make a video about tea with music and subtitles", [("video.short", "tea")]),
    ],
)
def test_each_is_made_and_of_the_same(text: str, made: list[tuple[str, str]], house: House) -> None:
    plan = planned(house, text)
    assert [(tool, args.get("topic") or args.get("prompt")) for tool, args in said(plan)] == made
    assert len({step.id for step in plan.steps}) == len(made)


@pytest.mark.parametrize(
    ("text", "topic", "words"),
    [
        ('make a video about our sale, the voice says: "Everything must go. Only this weekend."', "our sale", ["Everything must go.", "Only this weekend."]),
        ("make a 15 second video, voiceover text: Everything must go. Come by.", "Everything must go", ["Everything must go.", "Come by."]),
        ("ролик про скидки на воблеры, 8 сек, мужским голосом, текст за кадром: Воблеры минус тридцать. Только до воскресенья.", "скидки на воблеры", ["Воблеры минус тридцать.", "Только до воскресенья."]),
        ('ทำคลิปโปรโมชั่น เสียงพากย์พูดว่า "ลดทุกอย่าง เฉพาะเสาร์อาทิตย์นี้"', "โปรโมชั่น", ["ลดทุกอย่าง เฉพาะเสาร์อาทิตย์นี้"]),
    ],
)
def test_a_film_says_the_words_it_was_given(text: str, topic: str, words: list[str], house: House) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["topic"], args["details"], args["exact"]) == ("video.short", topic, words, True)


@pytest.mark.parametrize("text", ["a video about how the voice says everything", "make a video about tea with a man's voice", "прочитай вслух: привет друзья"])
def test_no_words_are_given(text: str, house: House) -> None:
    assert all("details" not in args for _, args in said(planned(house, text)))


@pytest.mark.parametrize(
    ("text", "key", "language"),
    [
        ("what voices do you have", "voices", "en"), ("а голоса какие есть?", "voices", "ru"), ("มีเสียงอะไรให้เลือกบ้าง", "voices", "th"),
        ("delete all my videos", "deletes", "en"), ("удали все афиши", "deletes", "ru"), ("ลบรูปทั้งหมด", "deletes", "th"),
        ("undo", "nothing_to_undo", "en"), ("отмени всё", "nothing_to_undo", "ru"),
        ("do posters cost anything?", "priced_at_all", "en"), ("ทำโปสเตอร์คิดตังค์ป่าว", "priced_at_all", "th"), ("афиши платные?", "priced_at_all", "ru"),
    ],
)  # fmt: skip
def test_what_is_asked_beside_the_work_is_answered(text: str, key: str, language: str, house: House) -> None:
    plan = planned(house, text)
    assert not plan.steps and plan.reply == phrase(key, language)


@pytest.mark.parametrize(
    ("first", "then", "changed"),
    [
        ("ролик про рыбалку на щуку 10 сек", "теперь то же для стоматологии про чистку, но голос женский и спокойно", {"topic": "чистку", "voice": "female", "tone": "calm"}),
        ("a 10 second short about pike", "now the same about teeth but with a woman's voice", {"topic": "teeth", "voice": "female"}),
    ],
)
def test_the_same_for_another_thing_and_otherwise(first: str, then: str, changed: dict[str, str], house: House) -> None:
    ((tool, args),) = said(planned(house, first))
    assert said(planned(house, first, then)) == [(tool, {**args, **changed})]


def test_posters_are_found_among_pictures(house: House) -> None:
    for text in ("покажи афиши", "find the posters I made"):
        assert said(planned(house, text)) == [("asset.search", {"kind": "image"})]


@pytest.mark.parametrize(("first", "then"), [("say hello climbers", "and now the same in thai"), ("озвучь: привет друзья", "теперь по-английски")])
def test_words_are_not_read_in_a_language_that_they_are_not_in(first: str, then: str, house: House) -> None:
    plan = planned(house, first, then)
    assert not plan.steps and plan.reply in {phrase("untranslated", language) for language in ("en", "th", "ru")}


def test_words_are_read_in_their_own_language(house: House) -> None:
    assert said(planned(house, "прочитай по-английски: hello friends")) == [("voice.speak", {"text": "hello friends", "language": "en"})]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("make a podcast cover, square, chalk dust, mic, title Chalk Talk with Sam", "Chalk Talk with Sam"),
        ("ทำรูปปกเพจเฟส แนวนอน มีชื่อร้าน หวานใจคาเฟ่ สีครีมน้ำตาล", "หวานใจคาเฟ่"),
    ],
)
def test_a_title_in_no_quotes(text: str, title: str, house: House) -> None:
    ((_, args),) = said(planned(house, text))
    assert args["title"] == title


@pytest.mark.parametrize("then", ["what's the file called and where is it", "where did you save it"])
def test_where_a_file_is(then: str, house: House) -> None:
    (tool, args) = said(planned(house, "a short about tea", then))[-1]
    assert tool == "asset.search" and args in ({}, {"query": "tea"})


def test_a_place_named_twice_is_one(house: House) -> None:
    ((_, args),) = said(planned(house, "ลงเพจเฟสพรุ่งนี้ 6 โมงเย็น", files=["video:a.mp4"]))
    assert args["platforms"] == ["facebook"]


@pytest.mark.parametrize(
    ("first", "then", "made"),
    [
        ("a short about our yoga class", "and a poster for the same, saturday 9am", ("image.generate", {"prompt": "a poster about our yoga class", "details": ["Saturday 9am"]})),
        ("a short about tea", "a song for the same", ("music.generate", {"prompt": "tea"})),
        ("ролик про набор на бачату", "теперь пост про это же", ("script.metadata", {"topic": "набор на бачату"})),
        ("ทำคลิปเรื่องชาเขียว", "แล้วก็รูปเรื่องเดียวกัน", ("image.generate", {"prompt": "ชาเขียว"})),
        ("a short about tea", "the same in russian", ("video.short", {"topic": "tea", "language": "ru"})),
    ],
)
def test_another_thing_about_the_same(first: str, then: str, made: tuple[str, dict[str, object]], house: House) -> None:
    assert said(planned(house, first, then)) == [made]


def test_a_second_wish_behind_a_line_is_no_part_of_it(house: House) -> None:
    plan = planned(house, "афиша джаз-вечера", "допиши 23 ноября, и можно вешать в фейсбук")
    assert not plan.steps and "фейсбук" in (plan.question or "")


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("make a video and a picture of our sale", [("video.short", "our sale"), ("image.generate", "our sale")]),
        ("ทำคลิปกับรูปเรื่องลดราคา", [("video.short", "ลดราคา"), ("image.generate", "ลดราคา")]),
    ],
)
def test_a_film_and_a_picture_of_the_same(text: str, made: list[tuple[str, str]], house: House) -> None:
    assert [(tool, args.get("topic") or args["prompt"]) for tool, args in said(planned(house, text))] == made


def test_what_is_called_in_a_language_is_called_so(house: House) -> None:
    ((_, args),) = said(planned(house, "make a poster: yoga in English every Sunday 11am"))
    assert (args["prompt"], args["details"]) == ("yoga in English", ["Every Sunday 11am"])

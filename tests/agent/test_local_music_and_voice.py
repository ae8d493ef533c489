# ruff: noqa: E501 - tables of sentences read better unbroken
"""Kinds of music, voices and moving pictures that there are not here: what is made comes as near as it can, and says what is left out."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]


@pytest.mark.parametrize(
    ("text", "kind", "args"),
    [
        ("make a 20 second jazz track", "jazz", {"mood": "chill", "duration_s": 20}),
        ("музыка для барбершопа хип хоп 90 бпм минута", "хип хоп", {"duration_s": 60, "tempo_bpm": 90, "mood": "chill", "prompt": "хип хоп"}),
        ("ขอเพลงแจ๊ส 20 วินาที", "แจ๊ส", {"mood": "chill", "duration_s": 20}),
        ("музыку потяжелее рок какой нибудь", "рок", {"mood": "energetic", "prompt": "потяжелее"}),
    ],
)
def test_a_kind_of_music_is_said_to_be_only_near(text: str, kind: str, args: dict[str, Any], house: House) -> None:
    plan = planned(house, text)
    assert said(plan) == [("music.generate", args)] and f"{kind}" in plan.steps[0].title.rpartition("(")[2]


@pytest.mark.parametrize("text", ["calm music, not jazz", "calm piano music for a rock climbing gym", "a sad tune"])
def test_what_is_no_kind_of_music_is_not_taken_for_one(text: str, house: House) -> None:
    assert "(" not in planned(house, text).steps[0].title


def test_a_film_says_so_too_unless_it_is_about_that(house: House) -> None:
    assert "jazz" in planned(house, "a video about tea with jazz music").steps[0].title.rpartition("(")[2]
    assert "(" not in planned(house, "a video about jazz").steps[0].title


@pytest.mark.parametrize(
    ("first", "then"),
    [("calm piano music 30 s", "swap the piano for guitar"), ("calm piano music 30 s", "замени пианино на гитару"), ("calm piano music 30 s", "ใช้กีตาร์แทนเปียโน"), ("calm piano music 30 s", "guitar instead of piano")],
)
def test_an_instrument_in_the_others_place(first: str, then: str, house: House) -> None:
    assert said(planned(house, first, then))[0][1]["instruments"] == ["acoustic_guitar"]


@pytest.mark.parametrize(
    "text",
    [
        "сделай картинку и видео про новую печь и еще музыку к видео джазовую",
        "make a picture and a video about the new kiln and also jazz music for the video",
        "ทำรูปและคลิปเรื่องเตาเผาใหม่ แล้วก็เพลงแจ๊สสำหรับคลิป",
    ],
)
def test_a_films_music_beside_a_picture_is_no_topic(text: str, house: House) -> None:
    (picture, shown), (film, args) = said(planned(house, text))
    assert (picture, film) == ("image.generate", "video.short") and args["music"] == "chill" and args["topic"] == shown["prompt"]


@pytest.mark.parametrize(
    ("text", "told"),
    [('say "welcome to summit walls" in a scottish accent', "scottish accent"), ('скажи "добро пожаловать" с кавказским акцентом', "акцентом"), ('พูดว่า "ยินดีต้อนรับ" สำเนียงอีสาน', "สำเนียง")],
)
def test_an_accent_is_left_out_and_that_is_said(text: str, told: str, house: House) -> None:
    plan = planned(house, text)
    assert [tool for tool, _ in said(plan)] == ["voice.speak"] and told in plan.steps[0].title


@pytest.mark.parametrize("text", ["сделай голос как у путина и озвучь акцию", 'read "buy now" in the voice of Morgan Freeman', 'say "buy now" like Donald Trump', 'อ่าน "สวัสดี" เสียงเหมือนลุงตู่'])
def test_nobody_is_imitated(text: str, house: House) -> None:
    plan = planned(house, text)
    assert not plan.steps and any(word in (plan.reply or "") for word in ("imitate", "подражаю", "เลียนเสียง"))


@pytest.mark.parametrize("text", ["voice like a man: hello", "прочитай голосом диктора: Внимание", 'скажи "привет" голосом как у ребёнка'])
def test_a_kind_of_voice_is_no_imitation(text: str, house: House) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == ["voice.speak"]


@pytest.mark.parametrize(("text", "told"), [("sing me a song about clay", "sing"), ("спой песню про глину", "спой"), ("ร้องเพลงเรื่องดิน", "ร้องเพลง")])
def test_a_song_to_be_sung_is_played_and_that_is_said(text: str, told: str, house: House) -> None:
    plan = planned(house, text)
    assert [tool for tool, _ in said(plan)] == ["music.generate"] and told in plan.steps[0].title


@pytest.mark.parametrize("text", ["озвучь по татарски: рәхим итегез", "read this in German: Guten Tag", 'say "bonjour" in french'])
def test_a_language_without_a_voice_is_told(text: str, house: House) -> None:
    plan = planned(house, text)
    assert not plan.steps and any(word in (plan.reply or "") for word in ("voices for English", "Голоса у меня"))
    assert said(planned(house, 'say "hello" in english')) == [("voice.speak", {"text": "hello", "language": "en"})]


@pytest.mark.parametrize("text", ["make it move, like a 5 sec vid, dog wagging", "оживи фото на 5 секунд", "ทำให้รูปขยับ 5 วิ"])
def test_what_is_in_a_picture_stays_still_and_that_is_said(text: str, house: House) -> None:
    plan = planned(house, text, files=["image:dog.jpg"])
    assert said(plan) == [("video.generate", {"pictures": ["$attachment.1"], "duration_s": 5})] and any(word in plan.steps[0].title for word in ("camera", "камера", "กล้อง"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("сделай ролик для шортсов 10 сек с голосом: купите кружку", "купите кружку"),
        ("make a 10 sec video with a voiceover saying buy a mug", "buy a mug"),
        ("ทำวิดีโอจากรูปพวกนี้ 10 วินาที ใส่เสียงพากย์ว่า ซื้อแก้วเลย", "ซื้อแก้วเลย"),
    ],
)
def test_a_voice_over_a_film_of_pictures(text: str, words: str, house: House) -> None:
    spoken, film = said(planned(house, text, files=["image:mug.jpg"]))
    assert spoken == ("voice.speak", {"text": words}) and film[1]["voice_over"] == "$voice.audio" and film[1]["pictures"] == ["$attachment.1"]


def test_the_words_of_a_voice_are_asked_for(house: House) -> None:
    wish = "сделай ролик для шортсов 10 сек с закадровым голосом"
    assert planned(house, wish, files=["image:mug.jpg"]).question == "Что произнести?"
    spoken, film = said(planned(house, wish, "Купите кружку", files=["image:mug.jpg"]))
    assert spoken == ("voice.speak", {"text": "Купите кружку"}) and film[1]["pictures"] == ["ast_given_1"]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("напиши текст и озвучь для ролика про барбершоп секунд 20", "барбершоп"),
        ("write a script and voice it for a video about a barbershop, 20 seconds", "a barbershop"),
        ("เขียนบทแล้วอ่านให้คลิปเรื่องร้านตัดผม 20 วินาที", "ร้านตัดผม"),
    ],
)
def test_a_text_that_is_to_be_written_and_read(text: str, topic: str, house: House) -> None:
    assert said(planned(house, text)) == [("script.write", {"topic": topic, "duration_s": 20}), ("voice.speak", {"script": "$write.text"})]


@pytest.mark.parametrize("text", ["сделай видео на час про керамику", "сделай часовое видео про керамику", "сделай видео на 5 минут про керамику", "make an hour long video about ceramics", "ทำวิดีโอ 60 นาทีเรื่องเซรามิก"])
def test_a_length_that_is_out_of_bounds_is_told(text: str, house: House) -> None:
    plan = planned(house, text)
    assert not plan.steps and "180" in (plan.question or "")


@pytest.mark.parametrize("text", ["make a video about how to spend an hour in Paris", "сделай видео про то, как провести час в Париже"])
def test_a_time_that_a_film_is_about_is_no_length(text: str, house: House) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == ["video.short"]

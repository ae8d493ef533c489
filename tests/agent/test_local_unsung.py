"""Nobody sings here, and that is said; words of posts are no films; and wishes in an unusual order."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]


@pytest.mark.parametrize(
    ("text", "left", "args"),
    [
        ("reggae song about chalk, female singing, 12 secs", "female singing", {"duration_s": 12, "prompt": "chalk"}),
        ("a happy song with female vocals, 15 seconds", "female vocals", {"mood": "happy", "duration_s": 15}),
        ("песню про рыбалку запиши, рэп, 10 сек", "рэп", {"duration_s": 10, "prompt": "рыбалку"}),
        ("แต่งจิงเกิ้ลร้าน 10 วิ สดใสๆ ร้องว่า หวานใจคาเฟ่", "ร้องว่า หวานใจคาเฟ่", {"prompt": "ร้าน", "duration_s": 10, "mood": "happy"}),
    ],
)
def test_music_is_made_without_what_was_to_be_sung_and_says_so(text: str, left: str, args: dict[str, object], house: House) -> None:
    plan = planned(house, text)
    ((tool, made),) = said(plan)
    assert (tool, made) == ("music.generate", args) and left in plan.steps[0].title


@pytest.mark.parametrize(
    "text", ["calm music without vocals, 20 seconds", "спокойная музыка без слов на 20 секунд", "เพลงสงบๆ ไม่เอาเสียงร้อง 20 วินาที"]
)
def test_music_that_is_not_to_be_sung_leaves_nothing_out(text: str, house: House) -> None:
    plan = planned(house, text)
    assert said(plan) == [("music.generate", {"mood": "calm", "duration_s": 20})] and "(" not in plan.steps[0].title


@pytest.mark.parametrize(
    ("first", "then", "language"),
    [("lofi tune 20 seconds", "add a female singer", "sing"), ("lofi tune 20 seconds", "where are the lyrics", "sing"),
     ("спокойная музыка 20 секунд", "почему никто не поёт?", "Петь")],
)  # fmt: skip
def test_asked_for_a_singer_it_says_that_it_cannot_sing(first: str, then: str, language: str, house: House) -> None:
    plan = planned(house, first, then)
    assert not plan.steps and language in (plan.reply or "")


@pytest.mark.parametrize("text", ["a video about a singer", "a short about how birds sing", "ролик про певицу", "ทำคลิปเรื่องนักร้อง"])
def test_a_film_about_singing_is_one(text: str, house: House) -> None:
    plan = planned(house, text)
    assert [tool for tool, _ in said(plan)] == ["video.short"] and "(" not in plan.steps[0].title


def test_one_instrument_alone(house: House) -> None:
    for text in ("ขอเพลงเปียโนอย่างเดียว 20 วิ", "only piano music, 20 seconds"):
        ((_, args),) = said(planned(house, text))
        assert args == {"instruments": ["piano"], "duration_s": 20}


@pytest.mark.parametrize(
    ("text", "topic", "count"),
    [
        ("write 3 posts about dancing", "dancing", 3),
        ("напиши 3 поста про танцы", "танцы", 3),
        ("напиши пост про чай, на ты, с юмором", "чай", 1),
        ("напиши пост про то что щука пошла, на ты", "щука пошла", 1),
        ("write a post about our new menu, funny, informal", "our new menu", 1),
        ("เขียนแคปชั่น 3 แบบ เรื่องชา", "ชา", 3),
        ("пост про щуку напиши", "щуку", 1),
    ],
)
def test_posts_are_words_and_no_films(text: str, topic: str, count: int, house: House) -> None:
    steps = said(planned(house, text))
    assert [(tool, args["topic"]) for tool, args in steps] == [("script.metadata", topic)] * count
    assert len({args.get("seed") for _, args in steps}) == count


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        ("ролик про зубы сделай", "video.short", {"topic": "зубы"}),
        ("картинку с котом нарисуй", "image.generate", {"prompt": "кот"}),
        ("мы кофейня, хотим рилс про то как мы обжариваем зерно", "video.short", {"topic": "как мы обжариваем зерно", "aspect": "9:16"}),
        ("5 идей про танцы придумай", "script.ideas", {"count": 5, "topic": "танцы"}),
        ("придумай 5 идей рилсов для рыбаков", "script.ideas", {"count": 5, "topic": "рыбаков"}),
        ("5 reel ideas for fishermen", "script.ideas", {"count": 5, "topic": "fishermen"}),
        ("content ideas about my cafe", "script.ideas", {"topic": "my cafe"}),
        ("сценарий рилса про имплантацию, без страшилок, 15 сек", "script.write", {"duration_s": 15, "topic": "имплантацию"}),
        ("สคริปต์รีลเรื่องรากฟันเทียม 15 วิ", "script.write", {"duration_s": 15, "topic": "รากฟันเทียม"}),
        ("запомни, что я пишу сценарии", "memory.remember", {"text": "я пишу сценарии"}),
        ("a video about content ideas", "video.short", {"topic": "content ideas"}),
    ],
)
def test_a_wish_in_an_unusual_order_is_the_same_wish(text: str, tool: str, args: dict[str, object], house: House) -> None:
    assert said(planned(house, text)) == [(tool, args)]


@pytest.mark.parametrize(
    ("text", "args"),
    [("ทำเพลงแจ๊ส 2 นาที", {"mood": "chill", "duration_s": 120}), ("ทำเพลงลูกทุ่ง 30 วินาที", {"duration_s": 30, "prompt": "ลูกทุ่ง"})],
)
def test_a_kind_of_song_that_is_one_word_in_thai_is_music(text: str, args: dict[str, object], house: House) -> None:
    assert said(planned(house, text)) == [("music.generate", args)]


@pytest.mark.parametrize(
    ("text", "left"),
    [("музыка для автосервиса: рок, энергично, 30 секунд, без гитары", "без гитары"), ("calm music with no piano, 20 seconds", "no piano"),
     ("เพลงสบายๆ ไม่เอากีตาร์ 20 วินาที", "ไม่เอากีตาร์")],
)  # fmt: skip
def test_what_is_not_to_play_is_not_asked_for_and_said_to_be_left_open(text: str, left: str, house: House) -> None:
    plan = planned(house, text)
    ((_, args),) = said(plan)
    assert "instruments" not in args and left in plan.steps[0].title

# ruff: noqa: E501 - sentences are read better unbroken
"""Nothing is cancelled, taken down or moved that nobody asked to: what is forbidden, what is only asked about, what is told beside it."""

from __future__ import annotations

import pytest

from agent.phrases import phrase
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "don't delete yesterday's post about tulips, the client approved it"),
        ("en", "no need to cancel wednesday, let it go out"),
        ("en", "dont cancel the rose post i was kidding"),
        ("en", "i didn't ask you to take down the sourdough post"),
        ("en", "leave the rose post up"),
        ("ru", "не удаляй вчерашний пост про тюльпаны его клиент одобрил"),
        ("ru", "не надо отменять среду пусть выйдет"),
        ("ru", "не отменяй пост про розы я пошутила"),
        ("ru", "не снимай сторис про завтраки она ещё нужна"),
        ("th", "อย่าลบโพสต์เมื่อวานเรื่องทิวลิป ลูกค้าโอเคแล้ว"),
        ("th", "ไม่ต้องยกเลิกโพสต์วันพุธ ปล่อยให้ลงไป"),
        ("th", "ไม่ได้ให้ลบโพสต์กุหลาบนะ"),
    ],
)
def test_what_is_forbidden_is_left_alone(language: str, text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and plan.reply == phrase("posts_stay", language)


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("don't cancel the rose post, cancel the tulip post", ("publishing.cancel", {"query": "tulip"})),
        ("don't cancel friday's post, move it to saturday", ("publishing.move", {"day": "2026-11-20", "when": "2026-11-21"})),
        ("не отменяй пост про розы, отмени про тюльпаны", ("publishing.cancel", {"query": "тюльпаны"})),
        ("не удаляй пост про хлеб а перенеси на субботу", ("publishing.move", {"query": "хлеб", "when": "2026-11-21"})),
        ("อย่ายกเลิกโพสต์กุหลาบ ยกเลิกโพสต์ทิวลิป", ("publishing.cancel", {"query": "ทิวลิป"})),
    ],
)
def test_what_is_asked_for_instead_is_done(text: str, does: tuple[str, dict[str, str]], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [does]


def test_what_is_forbidden_of_other_things_is_no_word_of_posts(house: list[Tool]) -> None:
    ((tool, _),) = said(planned(house, "don't remove the pauses, just cut the first 10 seconds", files=["video:a.mp4"]))
    assert tool == "video.edit"
    kept = planned(house, "make the post about tea shorter but don't remove the hashtags")
    assert not any(step.tool == "publishing.withdraw" for step in kept.steps)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how do i cancel a post"), ("en", "what if i want to cancel a post, how do i do that"), ("en", "can i cancel a post later"),
        ("ru", "а если я захочу отменить пост как это сделать"), ("ru", "можно ли потом отменить пост"), ("ru", "как снять пост с публикации"),
        ("th", "ยกเลิกโพสต์ยังไง"), ("th", "ถ้าอยากยกเลิกโพสต์ต้องทำยังไง"), ("th", "ลบโพสต์ทีหลังได้ไหม"),
    ],
)  # fmt: skip
def test_how_it_is_done_is_told_and_not_done(language: str, text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and plan.reply == phrase("how_posts_end", language)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("wait did the braces post get cancelled by accident", {"query": "braces"}),
        ("was friday's post moved", {"first_day": "2026-11-20", "last_day": "2026-11-20"}),
        ("what time is the stout post", {"query": "stout"}), ("whens the cat rescue post going out", {"query": "cat rescue"}),
        ("стоп а пост про каппы не отменился случайно", {"query": "каппы"}), ("ты что удалил пост про тюльпаны?", {"query": "тюльпаны"}),
        ("почему пост про брекеты не вышел???", {"query": "брекеты"}), ("что там с постом про наборы", {"query": "наборы"}),
        ("โพสต์ทิวลิปโดนยกเลิกไปหรือเปล่า", {"query": "ทิวลิป"}), ("โพสต์กุหลาบลงกี่โมง", {"query": "กุหลาบ"}), ("ทำไมโพสต์กุหลาบยังไม่ลง", {"query": "กุหลาบ"}),
    ],
)  # fmt: skip
def test_how_it_stands_is_asked_and_nothing_is_done(text: str, asked: dict[str, str], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("publishing.status", asked)]


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("can you cancel the post about roses?", ("publishing.cancel", {"query": "roses"})),
        ("можно отменить пост про розы?", ("publishing.cancel", {"query": "розы"})),
        ("ยกเลิกโพสต์วันศุกร์ได้ไหม", ("publishing.cancel", {"day": "2026-11-20"})),
    ],
)
def test_a_polite_wish_is_no_question(text: str, does: tuple[str, dict[str, str]], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [does]


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("cancel the rose post cos the price is wrong", ("publishing.cancel", {"query": "rose"})),
        ("cancel saturday's bachata post and leave the rest", ("publishing.cancel", {"day": "2026-11-21", "query": "bachata"})),
        ("cancel the post about how we bake bread", ("publishing.cancel", {"query": "how we bake bread"})),
        ("отмени пост который в субботу про бачату а остальные не трогай", ("publishing.cancel", {"day": "2026-11-21", "query": "бачату"})),
        ("удали вчерашний пост про розы там цена не та", ("publishing.withdraw", {"day": "2026-11-19", "query": "розы"})),
        ("отмени пост про его величество", ("publishing.cancel", {"query": "его величество"})),
        ("ยกเลิกโพสต์วันเสาร์เรื่องบาชาต้า ส่วนอันอื่นไม่ต้องแตะ", ("publishing.cancel", {"day": "2026-11-21", "query": "บาชาต้า"})),
        ("push everything back a day cos im sick", ("publishing.move", {"everything": True, "when": "P1D"})),
        ("unpost the last reel", ("publishing.withdraw", {"query": "last"})),
        ("отложи всё что на завтра на понедельник", ("publishing.move", {"everything": True, "day": "2026-11-21", "when": "2026-11-23"})),
        ("подвинь все посты танцев на час позже", ("publishing.move", {"everything": True, "query": "танцев", "when": "PT1H"})),
        ("move the thing from 3 to 4", ("publishing.move", {"when": "16:00"})),
        ("передвинь пост с 15 на 16", ("publishing.move", {"when": "16:00"})),
    ],
)
def test_why_and_what_stays_are_no_words_of_a_title(text: str, does: tuple[str, dict[str, object]], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [does]


@pytest.mark.parametrize(
    ("before", "text", "query"),
    [
        ("whens the cat rescue post going out", "ok make it an hour later", "cat rescue"),
        ("во сколько пост про розы", "сделай на час позже", "розы"),
        ("โพสต์กุหลาบลงกี่โมง", "เลื่อนออกไปอีกชั่วโมง", "กุหลาบ"),
    ],
)
def test_the_post_that_was_asked_about_is_the_one_that_moves(before: str, text: str, query: str, house: list[Tool]) -> None:
    assert said(planned(house, before, text)) == [("publishing.move", {"when": "PT1H", "query": query})]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "pls pause all posts until monday"), ("en", "put everything on hold for a week"), ("en", "stop posting until next week"),
        ("ru", "поставь на паузу публикации до понедельника"), ("ru", "не публикуй ничего до понедельника"), ("th", "พักโพสต์ทั้งหมดถึงวันจันทร์"),
    ],
)  # fmt: skip
def test_nothing_is_put_on_hold_by_moving_it(language: str, text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and plan.reply == phrase("no_pause", language)

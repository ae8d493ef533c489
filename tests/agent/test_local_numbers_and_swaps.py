# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is said after work was made: another number, further ones, one thing for another; and ideas with the one that is made of them."""

from __future__ import annotations

from typing import Any

import pytest

from agent.local.follow_ups.further_ones import further_ones
from media.prose.russian import in_the_place_of
from media.prose.topics import served
from tests.agent.conversations import offered_by, planned, said
from tools.contract import Tool

House = list[Tool]


@pytest.mark.parametrize(
    ("first", "then", "values"),
    [
        ("нарисуй 4 картинки с лисами", "не 4 а 6", {"prompt": "лисы", "count": 6}),
        ("нарисуй четыре картинки с лисами", "не четыре, а шесть", {"prompt": "лисы", "count": 6}),
        ("нарисуй 5 картинок с капибарами", "не 5 а 8 картинок", {"prompt": "капибары", "count": 8}),
        ("нарисуй 5 картинок с капибарами", "давай 8", {"prompt": "капибары", "count": 8}),
        ("придумай 5 слоганов для автомойки", "ой, не 5 а 10", {"topic": "автомойки", "count": 10}),
        ("дай 3 идеи роликов про огород", "нет не 3, а 7", {"topic": "огород", "count": 7}),
        ("видео про чай на 20 секунд", "не 20 а 45", {"topic": "чай", "duration_s": 45}),
        ("сделай видео про пайку на 2 минуты", "не 2 а 3", {"topic": "пайку", "duration_s": 180}),
        ("draw 4 pictures of foxes", "not 4, 6", {"prompt": "foxes", "count": 6}),
        ("draw 4 pictures of foxes", "6 not 4", {"prompt": "foxes", "count": 6}),
        ("a 20 second video about tea", "not 20 but 45", {"topic": "tea", "duration_s": 45}),
        ("5 slogans for a car wash", "sorry not 5, 10", {"topic": "a car wash", "count": 10}),
        ("วาดรูปจิ้งจอก 4 รูป", "ไม่ใช่ 4 แต่เป็น 6", {"prompt": "จิ้งจอก", "count": 6}),
        ("วิดีโอเรื่องชา 20 วินาที", "ไม่ใช่ 20 เอา 45", {"topic": "ชา", "duration_s": 45}),
        # what it is of has the number
        ("нарисуй дом с 5 окнами", "не 5 а 8", {"prompt": "дом с 8 окнами"}),
        ("нарисуй торт с цифрой 5", "не 5 а 8", {"prompt": "торт с цифрой 8"}),
        ("draw a house with 5 windows", "not 5, 8", {"prompt": "a house with 8 windows"}),
    ],
)
def test_a_bare_number_put_right(first: str, then: str, values: dict[str, Any], house: House) -> None:
    ((tool, args),) = said(planned(house, first, then))
    assert (tool, args) == (said(planned(house, first))[0][0], values)


@pytest.mark.parametrize(("first", "then", "number"), [("5 роликов про замки", "не 5 а 7", 7), ("5 videos about castles", "not 5 but 7", 7), ("сделай 5 постов про рыбалку", "не 5 а 3", 3), ("ทำ 3 คลิปเรื่องชา", "ไม่ใช่ 3 เอา 5", 5)])
def test_a_batch_of_another_number(first: str, then: str, number: int, house: House) -> None:
    plan = planned(house, first, then)
    assert len(plan.steps) == number and len({str(step.args) for step in plan.steps}) == number
    assert len({step.title for step in plan.steps}) in (1, number) and not any("1 of 5" in step.title for step in plan.steps)


@pytest.mark.parametrize(
    ("first", "then", "values"),
    [
        ("нарисуй лису в лесу", "ещё две картинки сделай", {"count": 2, "seed": 1}),
        ("сгенерируй фото велосипеда у моря", "а еще 4 штуки пришли пожалуйста", {"count": 4, "seed": 1}),
        ("дай 4 идеи роликов про огород", "и ещё 6 идей подкинь", {"topic": "огород", "count": 6, "seed": 1}),
        ("хештеги к посту про рыбалку", "ещё хештегов накидай", {"topic": "рыбалку", "seed": 1}),
        ("придумай слоган для барбершопа", "ещё парочку слоганов набросай", {"topic": "барбершопа", "count": 2, "seed": 1}),
        ("нарисуй дракона над городом", "пришли ещё 3 варианта", {"count": 3, "seed": 1}),
        ("нарисуй дракона над городом", "мне бы еще три вариантика", {"count": 3, "seed": 1}),
        ("3 картинки котов", "ещё 2 скинь", {"count": 2, "seed": 3}),
        ("draw a fox in a forest", "send me another 3 versions", {"count": 3, "seed": 1}),
        ("draw 4 pictures of foxes", "3 more of those please", {"count": 3, "seed": 4}),
        ("วาดรูปแมวใส่แว่น", "อีกสามแบบส่งมาหน่อย", {"count": 3, "seed": 1}),
        ("ไอเดียคลิปทำสวน 4 ข้อ", "เอาอีก 6 ไอเดีย", {"topic": "ทำสวน", "count": 6, "seed": 1}),
        ("6 slogans for a florist", "have you got any others?", {"count": 6, "seed": 1}),
        ("6 slogans for a florist", "got any more of those?", {"count": 6, "seed": 1}),
        ("6 slogans for a florist", "these are dull, what else have you got", {"count": 6, "seed": 1}),
        ("6 slogans for a florist", "these are a bit boring, any others?", {"count": 6, "seed": 1}),
        ("5 ideas for reels about pottery", "any more ideas?", {"count": 5, "seed": 1}),
        ("draw a fox in a forest", "got any more?", {"count": 1, "seed": 1}),
        ("make a short about tea", "any other versions?", {"topic": "tea", "seed": 1}),
        ("придумай 6 слоганов для цветочного", "скучные какие-то, есть ещё?", {"count": 6, "seed": 1}),
        ("придумай 6 слоганов для цветочного", "а другие есть?", {"count": 6, "seed": 1}),
        ("5 идей для рилсов про гончарку", "есть ещё идеи?", {"count": 5, "seed": 1}),
        ("คิดสโลแกนร้านดอกไม้ 6 อัน", "น่าเบื่อไปหน่อย มีอันอื่นไหม", {"count": 6, "seed": 1}),
        ("ไอเดียคลิปปั้นดินเผา 5 ข้อ", "มีไอเดียอื่นอีกไหม", {"count": 5, "seed": 1}),
    ],
)
def test_further_ones_are_others(first: str, then: str, values: dict[str, Any], house: House) -> None:
    ((tool, before),) = said(planned(house, first))
    ((again, args),) = said(planned(house, first, then))
    assert again == tool and args == {**before, **values}


@pytest.mark.parametrize(
    ("first", "then", "shown"),
    [
        ("нарисуй кота", "и ещё 3 собаки нарисуй", "3 собаки"), ("нарисуй кота", "ещё собаку нарисуй", "собаку"), ("draw a fox", "more trees", "a fox, more trees"),
    ],
)  # fmt: skip
def test_other_things_are_no_further_ones(first: str, then: str, shown: str, house: House) -> None:
    ((_, args),) = said(planned(house, first, then))
    assert args == {"prompt": shown}


@pytest.mark.parametrize("then", ["3 more videos", "ещё 3 ролика", "any more songs?", "no more please", "ещё 3 секунды", "more trees"])
def test_another_kind_is_none_of_the_further_ones(then: str) -> None:
    assert further_ones(then, 1, "image.generate") == 0


@pytest.mark.parametrize(
    ("first", "then", "topic"),
    [
        ("напиши пост про скидку на замену экрана", "не, не экран а батарею", "скидку на замену батареи"),
        ("напиши пост про ремонт велосипедов", "не велосипедов а самокаты", "ремонт самокатов"),
        ("сделай ролик про выпечку хлеба", "не хлеб а пироги", "выпечку пирогов"),
        ("сделай ролик про чистку дивана", "нет, не диван а ковёр", "чистку ковра"),
        ("сделай ролик про покраску стены", "не стену а потолок", "покраску потолка"),
        ("нарисуй красную машину", "не красную а синий", "синюю машину"),
        ("нарисуй девочку с собакой", "не собака а кошка", "девочку с кошкой"),
        ("нарисуй девочку с собакой", "не с собакой а с кошкой", "девочку с кошкой"),
        ("сделай видео про пирог с вишней", "не с вишней, а с яблоками", "пирог с яблоками"),
        ("сделай видео про зимнюю рыбалку", "не зимняя а летняя", "летнюю рыбалку"),
        ("сделай видео про уход за кактусами", "не кактусы а орхидеи", "уход за орхидеями"),
        ("сделай видео про уход за розами", "не розы, а старые кактусы", "уход за старыми кактусами"),
        ("сделай рилс про ремонт экрана на ноутбуке", "не ноутбук а планшет", "ремонт экрана на планшете"),
        ("напиши пост про ремонт айфона", "не айфон а самсунг", "ремонт самсунга"),
        ("нарисуй рыжего кота на диване", "не кота, а собаку", "рыжую собаку на диване"),
        ("сделай видео про тренировку дома", "не дома а в зале", "тренировку в зале"),
        ("сделай видео про ремонт айфона", "не айфон а samsung", "ремонт samsung"),
        ("нарисуй кота на столе", "не на столе а на полу", "кота на полу"),
        ("нарисуй торт", "не торт а пирог", "пирог"),
        ("draw a girl with a dog", "not with a dog but with a cat", "a girl with a cat"),
        ("a short about fixing phone screens", "batteries, not screens", "fixing phone batteries"),
        ("คลิปเรื่องซ่อมจอมือถือ", "ไม่ใช่จอแต่เป็นแบต", "ซ่อมแบตมือถือ"),
    ],
)
def test_one_thing_for_another(first: str, then: str, topic: str, house: House) -> None:
    ((_, args),) = said(planned(house, first, then))
    assert (args.get("topic") or args.get("prompt")) == topic


@pytest.mark.parametrize(
    ("there", "new", "old", "before", "put"),
    [
        ("экрана", "батарею", "экран", "замену ", ("замену ", "батареи")),
        ("камеры", "экран", "камеру", "замену ", ("замену ", "экрана")),
        ("кошек", "собаки", "кошки", "про ", ("про ", "собак")),
        ("кота", "собаку", "кота", "рыжего ", ("рыжую ", "собаку")),
        ("экрана", "в зале", "экран", "замену ", ("замену ", "в зале")),
        ("экрана", "5", "экран", "", ("", "5")),
        ("экрана", "", "экран", "замену ", ("замену ", "")),
    ],
)
def test_in_the_case_of_the_old_word(there: str, new: str, old: str, before: str, put: tuple[str, str]) -> None:
    assert in_the_place_of(there, new, old, before) == put


@pytest.mark.parametrize(
    ("text", "tools", "place"),
    [
        ("4 ideas for reels about sourdough, then make a reel of the third one", ["script.ideas", "video.short"], 2),
        ("3 ideas about pottery then make a short about the first one", ["script.ideas", "video.short"], 0),
        ("give me 5 video ideas about bees and make the last one", ["script.ideas", "video.short"], 4),
        ("think of 4 video ideas on castles, then make the best one", ["script.ideas", "video.short"], 0),
        ("5 ideas about tea and write a script of the third one", ["script.ideas", "script.write"], 2),
        ("3 slogans for my gym and put the second one on a poster", ["script.slogans", "image.generate"], 1),
        ("дай 3 идеи про пчёл и сделай ролик по первой", ["script.ideas", "video.short"], 0),
        ("придумай 5 идей роликов про замки, потом сними ролик по второй", ["script.ideas", "video.short"], 1),
        ("4 идеи для рилсов про хлеб и сделай последнюю", ["script.ideas", "video.short"], 3),
        ("придумай 3 идеи для рилсов про керамику, вторую сразу снимай", ["script.ideas", "video.short"], 1),
        ("3 слогана для пекарни и сделай плакат со вторым", ["script.slogans", "image.generate"], 1),
        ("ขอ 3 ไอเดียเรื่องผึ้ง แล้วทำคลิปจากไอเดียแรก", ["script.ideas", "video.short"], 0),
        ("คิดไอเดียคลิปเรื่องปราสาท 5 ข้อ แล้วทำวิดีโอข้อที่สอง", ["script.ideas", "video.short"], 1),
        ("คิดสโลแกนร้านกาแฟ 3 อัน แล้วเอาอันที่สองไปทำโปสเตอร์", ["script.slogans", "image.generate"], 1),
    ],
)
def test_the_idea_at_a_place_is_made(text: str, tools: list[str], place: int, house: House) -> None:
    plan = planned(house, text)
    assert [step.tool for step in plan.steps] == tools and plan.steps[1].needs == [plan.steps[0].id]
    chosen = offered_by(house, text)[place]
    key = "title" if tools[1] == "image.generate" else "angle"
    assert plan.steps[1].args[key] == chosen[key]


def test_the_one_that_is_made_goes_out(house: House) -> None:
    plan = planned(house, "3 ideas about cats and dogs, take the second one and make a 20 second reel of it, post it on instagram monday at 6pm")
    assert [step.tool for step in plan.steps] == ["script.ideas", "video.short", "publishing.plan"]
    assert plan.steps[1].args["duration_s"] == 20 and plan.steps[2].args["when"].startswith("2026-11-23T18:00")


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("3 ideas about the first world war and a video about tanks", ["the first world war", "tanks"]), ("3 идеи про вторую мировую и сделай ролик про чай", ["вторую мировую", "чай"]),
        ("ideas for a video about the first one of our shops", ["the first one of our shops"]),
    ],
)  # fmt: skip
def test_what_is_first_or_second_by_name_is_picked_by_nobody(text: str, topics: list[str], house: House) -> None:
    assert [args["topic"] for _, args in said(planned(house, text))] == topics


@pytest.mark.parametrize(
    ("topic", "shown"),
    [
        ("пекарни Алия", "пекарня Алия"), ("мастерской ДенСервис", "мастерская ДенСервис"), ("мастерской велосипедов", "мастерская велосипедов"),
        ("барбершопа", "барбершоп"), ("шиномонтажа", "шиномонтаж"), ("старой автомойки", "старая автомойка"), ("красной машины", "красная машина"),
        ("сосиски", "сосиски"), ("Алия", "Алия"), ("пекарня", "пекарня"), ("a bakery", "a bakery"), ("ร้านกาแฟ", "ร้านกาแฟ"),
    ],
)  # fmt: skip
def test_what_slogans_are_for_stands_by_itself(topic: str, shown: str) -> None:
    assert served(topic) == shown


def test_slogans_are_shown_as_of_the_business(house: House) -> None:
    assert [planned(house, text).steps[0].title for text in ("слоган для пекарни Алия", "придумай 3 слогана для пекарни")] == ["Слоганы: пекарня Алия", "Слоганы (3): пекарня"]

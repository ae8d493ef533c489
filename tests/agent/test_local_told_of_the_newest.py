# ruff: noqa: E501 - a conversation is read better unbroken
"""What is said of the newest picture, sheet, film or clip by what is to be seen or heard in it."""

from __future__ import annotations

from typing import Any

import pytest

from agent.contract import Request
from agent.local.imagery.told_things import without_thing
from agent.local.planner import LocalPlanner
from tests.agent.conversations import NOW, planned, said
from tools.contract import KINDS, Tool
from tools.plan import Plan, Step

_POSTER = "make a poster for our carol concert. St Mary's church, Sat 12 December, 6.30pm, free entry"
_CHOIR = "draw a cosy christmas scene with a choir singing under a street lamp"


def _args(house: list[Tool], *messages: str) -> dict[str, Any]:
    ((_, args),) = said(planned(house, *messages))
    return args


@pytest.mark.parametrize(
    ("first", "then", "line"),
    [
        (_POSTER, "sorry its 7pm not 6.30", "Sat 12 December 7pm"),
        (_POSTER, "its 7pm not 6.30pm sorry", "Sat 12 December 7pm"),
        (_POSTER, "sorry it starts at 7pm not 6.30", "Sat 12 December 7pm"),
        (_POSTER, "can you change 6.30 to 7pm", "Sat 12 December 7pm"),
        (_POSTER, "not 6.30, 7", "Sat 12 December 7pm"),
        (_POSTER, "oh it starts at 7pm", "Sat 12 December 7pm"),
        (_POSTER, "oops should be Sunday 13 December", "Sunday 13 December 6.30pm"),
        ("make a poster for the quiz night, Friday 11 December, 7.30pm, £5 entry", "sorry it starts at 8, not half 7", "Friday 11 December 8pm"),
        ("make a poster for our book club, Tuesday 6pm, Corner Cafe", "can you change 6pm to 6.30pm", "Tuesday 6.30pm"),
        ("make a flyer: open day Saturday 10am to 4pm, library", "it's 3pm not 4pm", "Saturday 10am to 3pm"),
        ("сделай афишу: концерт хора, 12 декабря, 18:30, вход свободный", "ой, не в 18:30, а в 19:00", "12 декабря 19:00"),
        ("сделай афишу концерта: ДК Химиков, 5 декабря, 17:00", "извини, начало в 18:00, а не в 17:00", "5 декабря 18:00"),
        ("сделай афишу: концерт хора, суббота 12 декабря, 18:30, вход свободный", "ой, воскресенье 13 декабря", "воскресенье 13 декабря 18:30"),
        ("ทำโปสเตอร์คอนเสิร์ต 12 ธันวาคม 18:30 บัตร 200 บาท", "ไม่ใช่ 18:30 เป็น 19:00", "12 ธันวาคม 19:00"),
    ],
)
def test_an_hour_or_a_day_put_right(house: list[Tool], first: str, then: str, line: str) -> None:
    args = _args(house, first, then)
    assert line in args["details"]
    assert args.get("title") == _args(house, first).get("title")


def test_an_hour_of_a_post_is_no_line_of_a_sheet(house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, "make a short about otters and post it at 6pm on instagram", "sorry, 7pm not 6pm"))
    assert (tool, args["when"][11:16]) == ("publishing.move", "19:00")
    assert said(planned(house, "make a short about tea", "make it 20 not 30"))[0][1]["duration_s"] == 20


def test_a_date_is_no_price(house: list[Tool]) -> None:
    assert not any("£25 December" in str(args) for _, args in said(planned(house, _POSTER, "change the price to £25")))


@pytest.mark.parametrize(
    ("first", "then", "fact"),
    [
        ("make a short about Cary Grant", "can you mention he was born in Horfield", "he was born in Horfield"),
        ("make a short about the suspension bridge", "could you add that it opened in 1864", "it opened in 1864"),
        ("make a short about the suspension bridge", "oh and say it opened in 1864", "it opened in 1864"),
        ("make a short about guitar lessons in Bedminster", "put in that lessons are £25 an hour", "lessons are £25 an hour"),
        ("make a short about my dog walking business", "you forgot to mention that walks are £12", "walks are £12"),
        ("do a reel about our sourdough", "say that we bake at 5 every morning", "we bake at 5 every morning"),
        ("make a tiktok about the new cafe", "include the opening hours: 8am to 4pm daily", "opening hours: 8am to 4pm daily"),
        ("сделай ролик про Гагарина", "добавь, что он родился в деревне Клушино", "он родился в деревне Клушино"),
        ("запили рилс про кофейню", "скажи там, что открыты с 7 утра", "открыты с 7 утра"),
        ("сделай ролик про ремонт ноутбуков", "не забудь сказать, что гарантия год", "гарантия год"),
        ("сделай ролик про ремонт ноутбуков", "укажи цену 1500 рублей", "цена: 1500 рублей"),
        ("ทำคลิปสั้นเรื่องวัดอรุณ", "บอกด้วยว่าสร้างสมัยอยุธยา", "สร้างสมัยอยุธยา"),
        ("ทำคลิปเกี่ยวกับร้านกาแฟของฉัน", "เพิ่มว่าเปิดทุกวันหกโมงเช้า", "เปิดทุกวันหกโมงเช้า"),
        ("ทำวิดีโอเรื่องสุนทรภู่", "พูดถึงด้วยว่าเขาเกิดที่กรุงเทพ", "เขาเกิดที่กรุงเทพ"),
    ],
)
def test_a_fact_that_the_film_tells_as_well(house: list[Tool], first: str, then: str, fact: str) -> None:
    assert _args(house, first, then) == {**_args(house, first), "details": [fact]}


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("make a short about otters", "add subtitles"),
        ("make a short about otters", "say it slower"),
        ("make a short about otters", "say that again"),
        ("make a short about otters", "add a title saying Otters"),
        ("make a short about otters", "remember that my shop is called Otterly"),
        ("make a short about otters", "add that song from before"),
        ("сделай ролик про выдр", "добавь музыку"),
        ("сделай ролик про выдр", "расскажи, что ты умеешь"),
        ("ทำคลิปเกี่ยวกับนาก", "ใส่ซับด้วย"),
    ],
)
def test_how_a_film_is_to_be_is_no_fact(house: list[Tool], first: str, then: str) -> None:
    assert not any(args.get("details") for _, args in said(planned(house, first, then)))


@pytest.mark.parametrize(
    ("first", "then", "prompt"),
    [
        (_CHOIR, "lovely! now do one with snow and no people", "a cosy christmas scene with a street lamp in the snow"),
        (_CHOIR, "same again but without the people", "a cosy christmas scene with a street lamp"),
        (_CHOIR, "can you lose the lamp", "a cosy christmas scene with a choir singing"),
        ("draw a cat asleep on a bench", "nice, another one but no cat", "a bench"),
        ("draw a beach at sunset with palm trees and a surfer", "same but no surfer", "a beach at sunset with palm trees"),
        ("draw a snowman with a hat and a scarf in a garden", "can you lose the scarf", "a snowman with a hat in a garden"),
        ("draw a lighthouse with seagulls and a red boat", "do it again but leave out the boat", "a lighthouse with seagulls"),
        ("draw a village square with children playing around a fountain", "nobody in it this time", "a village square with a fountain"),
        ("draw a market street with a dog sleeping by a stall", "another one, without people", "a market street with a dog sleeping by a stall"),
        ("нарисуй зимний парк с детьми на горке", "а теперь без детей", "зимний парк, горка"),
        ("нарисуй кухню с котом на подоконнике и геранью", "убери кота", "кухню, подоконник с геранью"),
        ("нарисуй рынок с торговцами и собакой", "давай то же самое, но без людей", "рынок с собакой"),
        ("нарисуй маяк с чайками и лодкой", "пусть чаек не будет", "маяк с лодкой"),
        ("нарисуй велосипед у стены под фонарём", "фонарь лишний", "велосипед у стены"),
        ("วาดรูปทะเลตอนเย็นมีเรือและต้นมะพร้าว", "เอาเรือออก", "ทะเลตอนเย็นมีต้นมะพร้าว"),
        ("วาดรูปแมวนอนบนโซฟากับหมอนสีแดง", "ไม่เอาหมอน", "แมวนอนบนโซฟา"),
    ],
)
def test_a_thing_taken_out_of_a_picture(house: list[Tool], first: str, then: str, prompt: str) -> None:
    assert _args(house, first, then)["prompt"] == prompt


def test_what_was_never_drawn_is_said(house: list[Tool]) -> None:
    plan = planned(house, "draw a cat asleep on a bench", "take out the dog")
    assert not plan.steps and "dog" in (plan.reply or "")
    assert said(planned(house, "make a short about otters", "without music"))[0][1]["music"] == "none"
    assert said(planned(house, "make a poster for our fair, Sat 5 Dec 2pm, free entry", "lose the free entry line"))[0][1]["details"] == ["Sat 5 Dec 2pm"]


@pytest.mark.parametrize(
    ("prompt", "thing", "rest"),
    [
        ("a kitchen table with a vase of tulips and a cat", "vase", "a kitchen table with a cat"),
        ("a dog wearing a hat on a beach", "hat", "a dog on a beach"),
        ("a dog wearing a hat on a beach", "dog", "a beach"),
        ("a lighthouse with seagulls and a red boat", "cow", ""),
        ("a surfer", "surfer", ""),
        ("кот на скамейке и собака", "скамейки", "кот и собака"),
        ("маяк с лодкой", "лодку", "маяк"),
    ],
)
def test_words_without_a_thing(prompt: str, thing: str, rest: str) -> None:
    assert without_thing(prompt, thing) == rest


@pytest.mark.parametrize(
    ("first", "then", "palette"),
    [
        ("make a blue poster for the bike shop winter sale, 20% off servicing", "nah not blue, make it orange", "orange"),
        ("make a blue poster for the bike shop winter sale", "orange, not blue", "orange"),
        ("make a red poster for the bake sale, Saturday 10am", "can you do it in yellow rather than red", "yellow"),
        ("make a purple banner for my channel", "can it be blue instead of purple", "blue"),
        ("сделай синюю афишу: распродажа велосипедов", "не синюю, а оранжевую", "orange"),
        ("ทำโปสเตอร์สีแดงขายเค้ก", "เปลี่ยนจากสีแดงเป็นสีเขียว", "green"),
        ("ทำโปสเตอร์สีน้ำเงินลดราคาจักรยาน 20%", "ไม่เอาสีน้ำเงิน เอาสีส้ม", "orange"),
    ],
)
def test_another_colour_for_all_of_it(house: list[Tool], first: str, then: str, palette: str) -> None:
    before, args = _args(house, first), _args(house, first, then)
    assert args["palette"] == palette and before["palette"] not in args["prompt"].split() and " a orange" not in f" {args['prompt']}"
    assert args.get("details") == before.get("details")


def test_a_thing_in_a_colour_is_no_colour_of_all(house: list[Tool]) -> None:
    assert _args(house, "draw a red bicycle", "nah not red, make it purple") == {"prompt": "a purple bicycle"}


@pytest.mark.parametrize(
    ("first", "then", "music"),
    [
        ("make a short video about the bristol blitz", "bit gloomy, can the music be more hopeful", "inspiring"),
        ("make a short about my nan's garden", "bit sad this, make the music a bit happier", "happy"),
        ("make a short about my nan's garden", "kinda dark, can the music be more uplifting", "inspiring"),
        ("make a short about the harbour", "can the music be more hopeful", "inspiring"),
        ("make a short about the harbour", "a bit sadder", "sad"),
        ("make a short about the harbour", "make the music sadder", "sad"),
        ("сделай ролик про блокаду", "мрачновато, можно музыку повеселее", "happy"),
        ("ทำคลิปเรื่องทะเล", "เพลงช้าไป ขอเพลงสนุกๆ", "happy"),
    ],
)
def test_a_word_of_complaint_is_no_wish(house: list[Tool], first: str, then: str, music: str) -> None:
    assert _args(house, first, then) == {**_args(house, first), "music": music}


@pytest.mark.parametrize(
    ("first", "then", "prompt"),
    [
        ("нарисуй кота с отверткой", "пусть он будет рыжий", "рыжий кот с отверткой"),
        ("нарисуй собаку в шапке", "пусть она будет чёрной", "чёрная собака в шапке"),
        ("нарисуй домик в лесу", "пусть он будет деревянным", "деревянный домик в лесу"),
        ("нарисуй торт на день рождения", "пусть он будет с клубникой", "торт на день рождения с клубникой"),
        ("нарисуй капкейк", "пусть будет с вишенкой", "капкейк с вишенкой"),
        ("нарисуй девушку с зонтом", "пусть у неё будут рыжие волосы", "девушку с зонтом, рыжие волосы"),
        ("draw a cat with a screwdriver", "I want him ginger", "a ginger cat with a screwdriver"),
        ("draw a birthday cake", "let it have strawberries on top", "a birthday cake with strawberries on top"),
        ("วาดรูปแมวถือไขควง", "ให้มันเป็นสีส้ม", "แมวสีส้มถือไขควง"),
        ("วาดรูปเค้กวันเกิด", "ให้มีสตรอว์เบอร์รี่ด้วย", "เค้กวันเกิดมีสตรอว์เบอร์รี่"),
    ],
)
def test_the_thing_is_to_be_so(house: list[Tool], first: str, then: str, prompt: str) -> None:
    assert _args(house, first, then) == {**_args(house, first), "prompt": prompt}


_CUT = Plan(goal="cut", steps=[Step(id="edit", tool="video.edit", title="cut", args={"video": "ast_1", "operations": [{"type": "cut_silence"}, {"type": "clean_audio"}]})])
_LIKEWISE = ["and the same for this one pls", "now this one too", "same again with this clip please", "same edits on this one please", "и с этим то же самое", "теперь это так же", "ทำแบบเดียวกันกับคลิปนี้", "อันนี้ก็เหมือนกัน"]


@pytest.mark.parametrize("text", _LIKEWISE)
def test_the_same_for_another_clip(house: list[Tool], text: str) -> None:
    clip = KINDS["video"]("$attachment.1", filename="part2.mp4")
    plan = LocalPlanner().plan(Request(text, attachments=[clip], earlier=[_CUT], now=NOW), house, lambda _: None)
    assert said(plan) == [("video.edit", {**_CUT.steps[0].args, "video": "$attachment.1"})]


def test_the_same_for_a_clip_that_is_not_there(house: list[Tool]) -> None:
    plan = LocalPlanner().plan(Request("do the same to this one", earlier=[_CUT], now=NOW), house, lambda _: None)
    assert not plan.steps and plan.reply and "Send me the file" in plan.reply

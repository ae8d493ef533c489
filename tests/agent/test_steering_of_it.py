# ruff: noqa: E501 - sentences are read better unbroken
"""What tells how the work under way is to be without a word of changing: it changes that work, and a wish of its own does not."""

from __future__ import annotations

import pytest

from agent.contract import Request
from agent.local.planner import LocalPlanner
from agent.steering import revising, waiting
from agent.steering.left_out import left_out
from agent.steering.plainly import in_plain_words
from agent.steering.reading import is_fragment, read
from agent.steering.said_of_it import may_be_of_it, takes_over
from graphs.amendments import merged
from tests.agent.conversations import NOW, planned
from tools.contract import Tool
from tools.plan import Plan

SHORT, SHORT_RU, SHORT_TH = "make a 20 second video about tea", "сделай ролик на 15 секунд про чай", "ทำคลิปเรื่องชา 10 วินาที"
DRAWN, DRAWN_RU, DRAWN_TH = "draw 4 pictures of a red bicycle by the sea", "нарисуй три открытки с котиками к новому году", "วาดรูปช้าง 3 รูป"
OUT = "make a picture of our new pizza and post it on instagram tomorrow at noon"
OUT_RU, OUT_TH = "сделай картинку с борщом и выложи в телеграм завтра в 12", "ทำรูปชานมไข่มุกแล้วโพสต์ลงเฟซบุ๊กพรุ่งนี้ 10 โมง"
SERIES = "post about dog training on facebook every day at 8 am for 5 days"
TWO = "make an 8 second video about our bakery and draw a poster for our bake sale on Friday"


def amended(house: list[Tool], first: str, then: str) -> Plan | None:
    """The plan under way after what is said of it; None where that is a wish of its own."""
    plan, reading = planned(house, first), read(then)
    if rest := revising.taken_out(then, plan):
        return revising.called_anew(rest, plan)
    text = in_plain_words(waiting.without_yes(then), plan)
    if not (reading.move == "change" or is_fragment(then) or may_be_of_it(then) or text != then):
        return None
    proposed = LocalPlanner().plan(Request(text, earlier=[plan], under_way=True, now=NOW, timezone="Asia/Bangkok"), house, lambda _: None)
    by_chance = reading.move == "other" and not is_fragment(then) and text == then
    return None if not proposed.steps or (by_chance and not takes_over(plan, proposed, then)) else merged(plan, proposed, then)


@pytest.mark.parametrize(
    ("first", "then", "changed"),
    [
        (SHORT, "no wait, coffee", {"topic": "coffee", "duration_s": 20}), (SHORT, "put some jazz under it", {"music": "chill", "topic": "tea"}),
        (SHORT, "can we have some rock music?", {"music": "energetic"}), (SHORT, "turn the captions off", {"subtitles": "none"}),
        (SHORT, "also make it louder", {"music_level": "loud"}), (SHORT, "cold brew would be better", {"topic": "cold brew", "duration_s": 20}),
        (SHORT, "oops, female", {"voice": "female", "topic": "tea"}),
        (SHORT_RU, "озвучь на английском", {"language": "en", "duration_s": 15}), (SHORT_RU, "субтитры не надо", {"subtitles": "none"}),
        (SHORT_RU, "ой, нет, кофе", {"topic": "кофе", "duration_s": 15}), (SHORT_TH, "หมายถึงชาเขียว", {"topic": "ชาเขียว", "duration_s": 10}),
        (DRAWN, "sorry, a blue one", {"prompt": "a blue bicycle by the sea", "count": 4}), (DRAWN, "make them square", {"aspect": "1:1"}),
        (DRAWN, "use tulips for the pictures", {"prompt": "tulips", "count": 4}), (DRAWN, "just two is enough", {"count": 2}),
        (DRAWN_RU, "к рождеству, а не к новому году", {"prompt": "открытки с котиками к рождеству", "count": 3}),
        (DRAWN_RU, "с собачками лучше", {"prompt": "открытки с собачками к новому году"}), (DRAWN_RU, "подпиши «С любовью»", {"title": "С любовью"}),
        (DRAWN_TH, "เป็นเสือดีกว่า", {"prompt": "เสือ", "count": 3}), (DRAWN_TH, "ให้อยู่ในป่า", {"prompt": "ช้างอยู่ในป่า"}),
        (OUT_TH, "เป็นชาเขียวนะ ไม่ใช่ชานม", {"prompt": "ชาเขียวไข่มุก"}),
    ],
)  # fmt: skip
def test_it_is_made_as_it_is_said_to_be(house: list[Tool], first: str, then: str, changed: dict[str, object]) -> None:
    plan = amended(house, first, then)
    assert plan and changed.items() <= plan.steps[0].args.items(), plan


@pytest.mark.parametrize(
    ("first", "then", "changed"),
    [
        (OUT, "on facebook as well", {"platforms": ["instagram", "facebook"]}), (OUT, "also on tiktok", {"platforms": ["instagram", "tiktok"]}),
        (OUT_RU, "а ещё в фейсбук", {"platforms": ["telegram", "facebook"]}), (OUT_TH, "ลงไอจีด้วย", {"platforms": ["facebook", "instagram"]}),
        (OUT_RU, "и на ютуб", {"platforms": ["telegram", "youtube"]}),
        (OUT_RU, "с пельменями, а не с борщом", {"platforms": ["telegram"]}), (SERIES, "every other day", {"every": "day:2", "times": 5}), (SERIES, "only three", {"every": "day", "times": 3}),
        (TWO, "the bake sale is on Sunday", {"details": ["Sunday"]}),
    ],
)  # fmt: skip
def test_what_goes_out_with_it_changes_alone(house: list[Tool], first: str, then: str, changed: dict[str, object]) -> None:
    plan = amended(house, first, then)
    assert plan and len(plan.steps) == len(planned(house, first).steps) and changed.items() <= plan.steps[-1].args.items(), plan


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (DRAWN, "oh and a cat for my sister"), (DRAWN, "a poster for the bake sale on saturday"), (DRAWN_RU, "нарисуй собаку"), (DRAWN_RU, "запомни, что меня зовут Оля"),
        (SHORT, "remember that my shop is called Bean"), (SHORT, "and what's the weather like?"), (SHORT, "my sister likes coffee more"), (SHORT, "put it on my page too"), (OUT, "draw a dog"),
    ],
)  # fmt: skip
def test_a_wish_of_its_own_changes_nothing(house: list[Tool], first: str, then: str) -> None:
    assert amended(house, first, then) is None


def test_the_title_of_what_is_fewer_now_says_so(house: list[Tool]) -> None:
    assert [step.title for step in (amended(house, DRAWN_RU, "хватит и одной") or Plan()).steps] == ["Картинка: открытки с котиками к новому году"]


@pytest.mark.parametrize(
    ("first", "then"),
    [(OUT, "let me see it first"), (OUT, "I'll post it myself"), (OUT_RU, "сначала покажи картинку"), (OUT_RU, "картинку оставь, а выкладывать не надо"), (OUT_TH, "ดูก่อนได้ไหม"), (OUT_TH, "เอาแค่รูป ไม่ต้องโพสต์")],
)  # fmt: skip
def test_what_is_to_be_seen_first_is_made_and_not_put_out(house: list[Tool], first: str, then: str) -> None:
    plan = planned(house, first)
    assert left_out(then, plan) == [plan.steps[-1].id] and left_out(then, planned(house, SHORT)) == []


HOLDS = ("hang on a sec, I need to ask my sister", "подожди меня минутку, сейчас уточню", "รอแป๊บนะ ขอถามแฟนก่อน")
GIVEN_UP = ("ok forget it, my boss said no", "не надо уже, заказчик отказался")


def test_who_has_to_ask_somebody_holds_it_up_and_who_gives_it_up_stops_it() -> None:
    assert all(waiting.calls_off(text) for text in (*HOLDS, *GIVEN_UP)) and all(waiting.hesitates(text) for text in HOLDS)
    assert all(waiting.declines(text) for text in ("не надо, я сама", "no, I'll do it myself", "ไม่ต้องค่ะ เดี๋ยวทำเอง", *GIVEN_UP))
    assert not any(waiting.calls_off(text) or waiting.declines(text) for text in ("wait, make it green", "forget my old address", "нет, лучше про кофе", "no, on friday"))


@pytest.mark.parametrize("text", ["what exactly will you post?", "а что будет в подписи?", "what will the caption say?"])
def test_what_would_go_out_is_told(text: str) -> None:
    assert waiting.asks_plan(text)


@pytest.mark.parametrize("text", ["подешевле можно?", "is there anything cheaper?", "ถูกกว่านี้ได้ไหม"])
def test_cheaper_may_be_asked_for(text: str) -> None:
    assert read(text).move == "cheaper"


def test_what_was_not_meant_so_is_still_to_be_told() -> None:
    assert all(waiting.disagrees(text) for text in ("not like that", "that's not what I meant", "я не это имела в виду", "не так", "ไม่ใช่แบบนี้"))
    assert not any(waiting.disagrees(text) for text in ("not like that, make it blue", "not so fast", "не так быстро", "я имела в виду кофе", "нет, зелёный"))


def test_what_it_is_not_is_no_choice_among_parts() -> None:
    assert read("until eleven, not ten").move != "select" and read("don't post it").move == "select" and read("not the second").move == "select"
    assert waiting.moved("saturday works better") == "saturday instead"

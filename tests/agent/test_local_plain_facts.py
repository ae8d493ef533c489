# ruff: noqa: E501 - tables of sentences read better unbroken
"""What people tell of their business, family and pastimes is kept, rules for all of a kind are kept, and what looks alike is work; how something is done here,
and what takes hands, is answered.
"""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    "text",
    [
        "we're closed mondays", "my daughter mia turns 7 on march 3rd", "our choir rehearses every wednesday evening", "we only take cash", "I play cello in a string quartet", "closed over christmas",
        "every video should end with our logo", "write to our customers politely",
        "наша студия на Лесной, 22", "мы не работаем со свадьбами", "наши цвета зелёный и белый", "наш автосервис переехал на улицу Мира, 8", "в декабре работаем до восьми", "каждый ролик заканчивай нашим логотипом",
        "สีประจำร้านคือเขียวมินต์กับครีม", "ผมสอนดนตรีเด็กอนุบาล", "วันเกิดแม่ 4 พฤษภาคม", "วงเราซ้อมทุกวันพุธเย็น", "ทุกคลิปให้จบด้วยโลโก้ร้าน",
    ],
)  # fmt: skip
def test_a_plain_statement_is_kept_whole(text: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("memory.remember", {"text": text})]


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("make a poster: we're closed mondays", "image.generate"), ("our post on friday should move to saturday", "publishing.move"), ("репетиция хора по средам, сделай афишу", "image.generate"),
        ("ขอเพลงเชลโล่เศร้าๆ", "music.generate"), ("แต่งเพลงเด็กอนุบาล", "music.generate"),
    ],
)  # fmt: skip
def test_a_wish_with_such_words_is_work(text: str, tool: str, house: list[Tool]) -> None:
    assert [step.tool for step in planned(house, text).steps] == [tool]


@pytest.mark.parametrize(
    ("told", "text", "query", "now"),
    [
        ("у нас рынок по воскресеньям", "нет, рынок по субботам, а не по воскресеньям", "у нас рынок по воскресеньям", "у нас рынок по субботам"),
        ("ตลาดของเรามีวันอาทิตย์", "ไม่ใช่ ตลาดมีวันเสาร์ ไม่ใช่วันอาทิตย์", "ตลาดของเรามีวันอาทิตย์", "ตลาดของเรามีวันเสาร์"),
    ],
)  # fmt: skip
def test_a_day_is_put_right_where_the_old_one_is_named_again(told: str, text: str, query: str, now: str, house: list[Tool]) -> None:
    assert said(planned(house, told, text)) == [("memory.correct", {"query": query, "text": now})]


@pytest.mark.parametrize(("text", "query"), [("про парковку можешь забыть", "парковку"), ("правило про эмодзи отменяется", "эмодзи"), ("ยกเลิกกฎเรื่องอีโมจิ", "อีโมจิ")])
def test_what_need_not_be_remembered_is_forgotten(text: str, query: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("memory.forget", {"query": query})]


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("how would i get a video onto tiktok", "Right here"), ("как поменять голос?", "Прямо здесь"), ("ใส่เพลงในวิดีโอยังไง", "พิมพ์บอกตรงนี้"), ("print this out for me", "I can't print"),
        ("отправь её тёте в Казань", "Печатать"), ("จองโต๊ะวันศุกร์", "ผมพิมพ์ลงกระดาษ"), ("how can you help a wedding photographer?", "Gladly!"), ("мой начальник это увидит?", "Всё, что вы даёте"),
    ],
)  # fmt: skip
def test_what_is_asked_of_jarvis_itself_is_answered(text: str, begins: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and (plan.reply or "").startswith(begins)


@pytest.mark.parametrize(
    ("text", "topic"),
    [("we're shut till monday, write a post to tell customers", "We're shut till monday"), ("закрыты до среды, напиши пост для клиентов", "закрыты до среды"), ("ร้านปิดถึงวันพุธ ช่วยเขียนโพสต์บอกลูกค้าที", "ร้านปิดถึงวันพุธ")],
)  # fmt: skip
def test_a_post_for_customers_is_about_the_news(text: str, topic: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert [(step.tool, step.args["topic"]) for step in plan.steps] == [("script.metadata", topic)]

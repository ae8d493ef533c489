
"""A name or a fact put right, word for word: what is right takes the whole of what was wrong, and no word of either is lost."""

from __future__ import annotations

import pytest

from agent.local.follow_ups.word_for_word import other_word_for_word, said_on_from
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("before", "text", "right"),
    [
        ("remember the plant shops called Frond Farm", "wait its Frond & Farm not Frond Farm", "the plant shops called Frond & Farm"),
        ("remember the plant shops called Frond Farm", "no its called Leaf Lane", "the plant shops called Leaf Lane"),
        ("remember the bakery opens at 8 and closes at 5", "no it opens at 9", "the bakery opens at 9 and closes at 5"),
        ("remember the owner of the gym is Marta", "no her name is Maria", "the owner of the gym is Maria"),
        ("remember the gym closes at 10pm", "sorry i meant 11pm", "the gym closes at 11pm"),
        ("запомни магазин называется Лист", "нет, он называется Листва", "магазин называется Листва"),
        ("запомни у клиники цвет морской волны", "ой, не морской волны, а цвет мяты", "у клиники цвет мяты"),
        ("запомни что пекарня открывается в 8 и закрывается в 20", "нет она открывается в 9", "пекарня открывается в 9 и закрывается в 20"),
        ("จำไว้ว่าร้านต้นไม้ชื่อใบไม้", "ไม่ใช่ ชื่อใบหญ้า", "ร้านต้นไม้ชื่อใบหญ้า"),
        ("จำไว้ว่าร้านชื่อ Frond Farm", "ไม่ใช่ Frond Farm นะ Frond & Farm", "ร้านชื่อ Frond & Farm"),
        ("จำไว้ว่าเจ้าของร้านชื่อส้ม", "ชื่อส้มโอ ไม่ใช่ส้ม", "เจ้าของร้านชื่อส้มโอ"),
        ("จำไว้ว่าร้านเปิด 8 โมง", "เอ้ย 9 โมง", "ร้านเปิด 9 โมง"),
    ],
)
def test_what_was_just_kept_is_put_right_as_a_whole(before: str, text: str, right: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, before, text))
    assert (tool, args["text"]) == ("memory.correct", right)


def test_a_second_slip_is_put_right_in_what_is_right_by_now(house: list[Tool]) -> None:
    told = ("remember the plant shops called Frond Farm", "no its called Leaf Lane", "wait its Leaf & Lane not Leaf Lane")
    ((_, args),) = said(planned(house, *told))
    assert args == {"query": "the plant shops called Leaf Lane", "text": "the plant shops called Leaf & Lane"}


def test_so_is_what_earlier_work_is_about(house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, "write a caption for Frond Farm", "its Frond & Farm not Frond Farm"))
    assert args["topic"] == "Frond & Farm"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("no write a caption about ferns", "the plant shop is called Frond Farm"),
        ("their colour is olive now, not terracotta", "always use terracotta"),
        ("what is it called", "the plant shop is called Frond Farm"),
        ("не на насыри а на профсоюзной", "адрес студии на каюма насыри 12"),
        ("the shop is called Leaf Lane", "the owner hates pink"),
    ],
)
def test_what_says_another_thing_puts_nothing_right(text: str, words: str) -> None:
    assert not other_word_for_word(text, words) and not said_on_from(text, words)

# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is said to JARVIS as to a person, and what customers ask of any service; and wishes that only sound like it."""

from __future__ import annotations

import pytest

from agent.language import detect
from agent.phrases import phrase
from tests.agent.conversations import planned
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("its my birthday today", "birthday"), ("у меня сегодня день рождения", "birthday"), ("วันนี้วันเกิดฉัน", "birthday"),
        ("i got the job!!", "good_news"), ("у нас кот умер", "sad_news"), ("im so tired", "tired"), ("เหนื่อยจังวันนี้", "tired"),
        ("у меня клиентка бесит третий раз меняет тз что делать", "client_trouble"), ("my client keeps changing the brief for the third time what do i do", "client_trouble"),
        ("ลูกค้าเปลี่ยนบรีฟรอบที่สามแล้ว ทำไงดี", "client_trouble"),
        ("накрути 1000 подписчиков", "no_boosting"), ("buy some likes", "no_boosting"), ("ปั๊มไลก์ให้หน่อย", "no_boosting"), ("хочу больше подписчиков", "no_boosting"),
        ("запусти таргет", "no_ads"), ("run an ad for this", "no_ads"), ("launch a facebook ad campaign", "no_ads"), ("ยิงแอดให้หน่อย", "no_ads"),
        ("скока стоит твоя подписка", "free_here"), ("how much is your subscription", "free_here"), ("ค่าสมาชิกของเธอเท่าไหร่", "free_here"),
        ("ладно забей", "never_mind"), ("forget it", "never_mind"), ("ช่างมันเถอะ", "never_mind"),
        ("ответь на коменты", "no_letters"), ("can you speak french", "other_tongues"), ("переведи пост на казахский", "translates_not"),
    ],
)  # fmt: skip
def test_it_is_answered_in_words(text: str, answer: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert (plan.steps, plan.reply) == ([], phrase(answer, detect(text)))


@pytest.mark.parametrize(("text", "tongue"), [("а на казахском озвучить можешь", "на казахском"), ("can you do a voiceover in welsh", "in welsh"), ("พากย์ภาษาลาวได้ไหม", "ภาษาลาว")])
def test_a_voice_is_offered_in_no_language_that_has_none(text: str, tongue: str, house: list[Tool]) -> None:
    assert planned(house, text).reply == phrase("no_voice_for", detect(text), tongue=tongue)


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("make a poster for my birthday", "image.generate"), ("make an ad for our gym", "video.short"), ("make a video about buying followers", "video.short"),
        ("напиши пост про накрутку подписчиков", "script.metadata"), ("my client wants a poster for the gym", "image.generate"),
        ("our customers are mostly students", "memory.remember"), ("write a caption about being tired", "script.metadata"),
        ("how much is our gym membership", "memory.recall"), ("im so tired make me a video about sleep", "video.short"),
    ],
)  # fmt: skip
def test_a_wish_that_sounds_like_it_is_a_wish(text: str, tool: str, house: list[Tool]) -> None:
    assert [step.tool for step in planned(house, text).steps] == [tool]


def test_what_was_just_kept_is_forgotten_by_forget_it(house: list[Tool]) -> None:
    (step,) = planned(house, "remember we open at 9", "forget it").steps
    assert (step.tool, step.args) == ("memory.forget", {"query": "we open at 9"})

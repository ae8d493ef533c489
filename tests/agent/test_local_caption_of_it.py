"""Words for what was just made are about that, however the wish for them and for their tone is put."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

RU = ("рилс про балаяж на 15 сек",)
PEONIES = ("картинка: букет пионов",)
EN = ("a reel about sourdough",)
TH = ("ทำรีลเรื่องมัทฉะ",)


@pytest.mark.parametrize(
    ("before", "message", "topic", "more", "left"),
    [
        (RU, "подпись к нему придумай живую", "балаяж", {}, "живую"),
        (RU, "подпись к рилсу, короткую", "балаяж", {"length": "short"}, ""),
        (RU, "подпись к рилсу сделай не скучную", "балаяж", {}, "не скучную"),
        (RU, "напиши к нему подпись, повеселее", "балаяж", {}, "повеселее"),
        (RU, "напиши к видео подпись, без пафоса", "балаяж", {}, "без пафоса"),
        (RU, "описание к нему напиши, но не сухое", "балаяж", {}, "не сухое"),
        (RU, "напиши к нему текст для телеги", "балаяж", {"platforms": ["telegram"]}, ""),
        (RU, "подпись к нему в телегу, дерзкую", "балаяж", {"platforms": ["telegram"]}, "дерзкую"),
        (RU, "накидай текст под рилс", "балаяж", {}, ""),
        (RU, "подпись к ролику, с юмором", "балаяж", {}, "с юмором"),
        (PEONIES, "подпись к картинке, нежную", "букет пионов", {}, "нежную"),
        (PEONIES, "напиши под неё текст для инсты", "букет пионов", {"platforms": ["instagram"]}, ""),
        (EN, "a caption to go with it, not boring", "sourdough", {}, "not boring"),
        (EN, "caption for the reel, short one", "sourdough", {"length": "short"}, ""),
        (EN, "write the text for it for telegram", "sourdough", {"platforms": ["telegram"]}, ""),
        (EN, "jot down a text for it", "sourdough", {}, ""),
        (EN, "the caption for it, make it warm but not cheesy", "sourdough", {}, "warm but not cheesy"),
        (TH, "แคปชั่นสำหรับคลิปนี้ ไม่เอาน่าเบื่อ", "มัทฉะ", {}, "น่าเบื่อ"),
        (TH, "ขอแคปชั่นให้คลิปนี้ลงไอจี แบบน่ารักๆ", "มัทฉะ", {"platforms": ["instagram"]}, "น่ารัก"),
        # what the message itself names is what it is about
        (RU, "напиши подпись про шугаринг", "шугаринг", {}, ""),
        (EN, "write a caption about rye bread", "rye bread", {}, ""),
    ],
)
def test_the_words_are_about_what_was_made(
    before: tuple[str, ...], message: str, topic: str, more: dict[str, object], left: str, house: list[Tool]
) -> None:
    plan = planned(house, *before, message)
    assert said(plan) == [("script.metadata", {"topic": topic, **more})]
    assert left in plan.steps[0].title


@pytest.mark.parametrize(
    ("before", "message"),
    [
        (("рилс про балаяж", "подпись к нему"), "сделай подпись поинтереснее"),
        (("рилс про балаяж", "подпись к нему"), "сделай её веселее"),
        (("a reel about rye bread", "caption for it"), "make the caption more interesting"),
    ],
)
def test_the_words_just_written_are_written_otherwise(before: tuple[str, ...], message: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, *before, message))
    assert tool == "script.metadata" and args["topic"] in ("балаяж", "rye bread") and args["seed"]


@pytest.mark.parametrize("message", ["подпись к нему и выложи в телегу", "подпись к рилсу и сразу в телегу его"])
def test_words_that_go_out_with_it_still_go_out(message: str, house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, *RU, message))][-1] == "publishing.plan"

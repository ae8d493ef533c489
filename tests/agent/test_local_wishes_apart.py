"""Two wishes in one message that have nothing to do with each other: each is planned as if it had come alone."""

from __future__ import annotations

import pytest

from agent.local.planner import LocalPlanner
from agent.rehearsal import Scene, rehearse
from tools.plan import Plan
from tools.registry import registry

PAIRS = [
    ("a video about tea, no music", "oh and", "doodle a sleepy fox"),
    ("background music for my podcast, chill, ten seconds", "also", "a square picture of our new candles"),
    ("move friday's post to sunday", "and", "stop the one on tiktok"),
    ("how are my videos doing?", "and", "write a script about honest pricing, 40 seconds"),
    ("push the post about the choir to 2 dec 7pm", "and", "cancel the one about parking"),
    ("two pictures of mountains at sunset", "and", "three slogans for an ice cream van"),
    ("jingle for a dentist, 10 secs, cheerful", "and", "a 20s script about electric toothbrushes"),
    ("what do you know about my shop?", "and then", "find my clips about the wedding"),
    ("придумай пять слоганов для химчистки", "а потом", "что я говорил про логотип?"),
    ("сделай ролик про бонсай, мужской голос", "и ещё", "сочини эпическую музыку на 2 минуты"),
    ("забудь мой любимый цвет", "и", "нарисуй робота-садовника"),
    ("что выходит на этой неделе?", "а, и", "придумай пять идей про хлеб"),
    ("ทำคลิปเรื่องรุ้งกินน้ำ แนวตั้ง", "อ้อ", "แต่งเพลงเศร้า 1 นาที"),
    ("ลืมสีแบรนด์ของฉัน", "แล้วก็", "วาดรูปแมวส้ม"),
    ("ขอแคปชั่นเรื่องกาแฟ", "แล้วก็", "คลิปของฉันเป็นยังไงบ้าง"),
]
TOGETHER = [
    "make a video about cats and dogs",
    "make a clip on how to bake bread and how to store flour",
    "a short about why people delete their posts and what happens next",
    "draw a wide banner with mountains and a lake in blue tones",
    "нарисуй широкий баннер с горами и озером в синих тонах",
    "could you make a quick clip on how espresso machines work? 30 sec, upbeat",
    'write a script about deposits for tenants. friendly tone, end with "save this for later"',
    "make a short about tea, and use a man's voice and calm music",
    "shorts on bread proofing, oven steam and scoring, 25 sec each",
    "ทำคลิปเรื่องข้าวเหนียว และใส่เพลงเบาๆ",
]


def planned(text: str) -> Plan:
    return rehearse(Scene.read({"text": text, "now": "2026-11-20T10:00:00+07:00"}), LocalPlanner(), list(registry().tools.values()))


def told(plan: Plan) -> list[tuple[str, dict[str, object]]]:
    return [(step.tool, step.args) for step in plan.steps]


@pytest.mark.parametrize(("one", "joint", "other"), PAIRS, ids=lambda part: part[:24])
@pytest.mark.parametrize("turned", [False, True], ids=["so", "turned"])
def test_each_is_planned_as_if_it_had_come_alone(one: str, joint: str, other: str, turned: bool) -> None:
    first, then = (other, one) if turned else (one, other)
    gap = "" if joint in ("แล้วก็", "แล้ว") else " "
    plan = planned(f"{first.rstrip('.')}{'' if first.endswith('?') else ','} {joint}{gap}{then}")
    assert told(plan) == [*told(planned(first)), *told(planned(then))], plan.question or plan.reply


@pytest.mark.parametrize(("one", "joint", "other"), PAIRS, ids=lambda part: part[:24])
def test_each_has_a_line_of_its_own(one: str, joint: str, other: str) -> None:
    assert told(planned(f"{one}\n{other}")) == [*told(planned(one)), *told(planned(other))]


@pytest.mark.parametrize("text", TOGETHER)
def test_what_belongs_together_is_one_work(text: str) -> None:
    plan = planned(text)
    assert len({step.tool for step in plan.steps}) == 1, told(plan)


def test_what_is_told_first_has_nothing_to_do_with_the_file() -> None:
    scene = Scene.read({"text": "call me Nok. and cut off the first 3 seconds", "attachments": ["video:talk.mp4"]})
    plan = rehearse(scene, LocalPlanner(), list(registry().tools.values()))
    assert [step.tool for step in plan.steps] == ["memory.remember", "video.edit"]
    assert plan.steps[1].args["video"] == "$attachment.1"


def test_a_change_of_earlier_work_and_something_new() -> None:
    scene = Scene.read({"text": "20 seconds. and also compose an epic theme, 2 minutes", "history": ["make a video about tea"]})
    plan = rehearse(scene, LocalPlanner(), list(registry().tools.values()))
    assert [step.tool for step in plan.steps] == ["video.short", "music.generate"]
    assert plan.steps[0].args["duration_s"] == 20
    assert plan.steps[1].args["duration_s"] == 120


def test_two_questions_are_both_answered() -> None:
    plan = planned("which client post did best last month and what should i do more of")
    assert [step.tool for step in plan.steps] == ["insight.report", "insight.advise"]

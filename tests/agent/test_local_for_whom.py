
"""Whom a thing is for belongs to what a work is about, where it is done or used by them; where it is seen does not."""

from __future__ import annotations

import pytest

from agent.local.wordings.for_whom import tells_whom, without_place
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("message", "subject"),
    [
        ("сделай рилс про пилатес для новичков", "пилатес для новичков"),
        ("видео про зарядку для пожилых на 20 секунд", "зарядку для пожилых"),
        ("напиши сценарий про растяжку для детей", "растяжку для детей"),
        ("подбери хештеги к посту про медитацию для мам", "медитацию для мам"),
        ("придумай подпись про йогу для мужчин в инстаграм", "йогу для мужчин"),
        ("5 идей для роликов про готовку для студентов", "готовку для студентов"),
        ("сделай короткое видео про фитнес для пожилых людей", "фитнес для пожилых людей"),
        ("сценарий ролика про финансы для подростков на 30 секунд", "финансы для подростков"),
        ("сделай видео зарядка для детей", "зарядка для детей"),
        ("нарисуй картинку пилатес для детей", "пилатес для детей"),
        ("сделай ролик о скидке для пенсионеров", "скидке для пенсионеров"),
        ("make a short about yoga for pregnant women", "yoga for pregnant women"),
        ("a 30 second script about cooking for students", "cooking for students"),
        ("hashtags for a post about pilates for beginners", "pilates for beginners"),
        ("a short about swimming for toddlers", "swimming for toddlers"),
        ("ทำคลิปสั้นเรื่องโยคะสำหรับคนท้อง", "โยคะสำหรับคนท้อง"),
        ("ทำคลิปสั้นเรื่องโยคะสำหรับเด็ก", "โยคะสำหรับเด็ก"),
        ("ขอแฮชแท็กโพสต์เรื่องพิลาทิสสำหรับผู้สูงอายุ", "พิลาทิสสำหรับผู้สูงอายุ"),
        # where it is seen, and who watches
        ("сделай рилс про осанку для тиктока", "осанку"),
        ("сценарий про кофе для ютуба", "кофе"),
        ("сделай ролик про кофе для моих подписчиков", "кофе"),
        ("видео про чёрные дыры для детей на минуту, спокойная музыка", "чёрные дыры"),
        ("make a video about penguins for kids", "penguins"),
        ("make a video about coffee for instagram", "coffee"),
    ],
)
def test_whom_it_is_for(message: str, subject: str, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, message))
    assert (args.get("topic") or args.get("prompt")) == subject


def test_each_of_so_many_is_for_them(house: list[Tool]) -> None:
    plan = planned(house, "сделай 3 рилса про йогу для начинающих по одному каждый день в 9 утра в инстаграм")
    topics = [args["topic"] for tool, args in said(plan) if tool == "video.short"]
    assert topics == ["йогу для начинающих"] * 3
    assert all("йогу" not in step.title for step in plan.steps)


@pytest.mark.parametrize(
    ("subject", "behind", "told"),
    [
        ("yoga", " for beginners", True),
        ("yoga", " for kids", True),
        ("volcanoes", " for kids", False),
        ("coffee", " for my followers", False),
        ("ferns", " for 20 seconds", False),
        ("йогу", " для беременных женщин", True),
        ("йогу", " для тиктока", False),
        ("йогу", " для беременных, вертикально", False),
        ("เมนู", "สำหรับเด็ก", True),
        ("ดาวหาง", "สำหรับเด็ก", False),
    ],
)
def test_what_stands_behind_a_subject(subject: str, behind: str, told: bool) -> None:
    assert tells_whom(subject, behind) is told


def test_long_input_is_read_at_once() -> None:
    assert not tells_whom("йогу", " для " + "очень " * 20_000 + "!")
    assert without_place("yoga " * 20_000 + "for kids").endswith("for kids")

# ruff: noqa: E501 - tables of sentences read better unbroken
"""What people tell beside a wish is no wish, and does not get into what is made; what is told so that something is made of it does."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned
from tools.contract import Tool

FILM, PICTURE = "make a video about tea", "slideshow of the cast, 3 secs each"


@pytest.mark.parametrize(
    ("messages", "tool", "args"),
    [
        (("hope you're well! draw a cat",), "image.generate", {"prompt": "a cat"}),
        (("the baby finally sleeps, so draw me a cat",), "image.generate", {"prompt": "a cat"}),
        (("my boss is breathing down my neck 😩 come up with 8 angles on remote work",), "script.ideas", {"count": 8, "topic": "remote work"}),
        (("hay nako client cancelled again 😩 any tips how to get more inquiries from my page?",), "insight.advise", {}),
        (("начальница с утра на взводе 😩 три слогана для химчистки",), "script.slogans", {"count": 3, "topic": "химчистки"}),
        (("нарисуй сонную лису, а то сама не успеваю",), "image.generate", {"prompt": "сонную лису"}),
        (("нарисуй двух котов за шахматами, буду благодарна",), "image.generate", {"prompt": "двух котов за шахматами"}),
        (("найди мои видео про свадьбу, клиент ждёт",), "asset.search", {"query": "свадьбу"}),
        (("dig out the video about the beach trip because we're swamped here",), "asset.search", {"query": "the beach trip"}),
        (("หัวหน้าบ่นตั้งแต่เช้า 😩 เลื่อนโพสต์เป็นวันจันทร์ บ่ายสาม",), "publishing.move", {"when": "2026-11-23T15:00:00+07:00"}),
        (("วันนี้เหนื่อยมากเลย ลืมราคาเก่าของเซ็ตข้าวกล่องไปได้เลย",), "memory.forget", {"query": "ราคาเก่าของเซ็ตข้าวกล่อง"}),
        (("ฝนตกทั้งอาทิตย์เลยที่นี่ ครูขอคลิปแบบควิซเรื่องคำราชาศัพท์ 40 วินาทีค่ะ",), "video.short", {"topic": "คำราชาศัพท์", "style": "quiz"}),
        ((FILM, "facebook please, sunday 6pm", "oh no Margaret's ill and she's in scene 3, pull the post for now"), "publishing.cancel", {}),
        (("сделай видео про айкидо", "стоп, я перепутал, про дзюдо"), "video.short", {"topic": "дзюдо"}),
        (("ทำคลิปเรื่องชา", "แม่ดูแล้วชอบ แต่บอกว่ายาวไป ขอ 15 วิ"), "video.short", {"topic": "ชา", "duration_s": 15}),
    ],
)
def test_only_the_wish_is_done(messages: tuple[str, ...], tool: str, args: dict[str, object], house: list[Tool]) -> None:
    plan = planned(house, *messages)
    assert [step.tool for step in plan.steps] == [tool]
    assert {name: plan.steps[0].args.get(name) for name in args} == args
    assert "query" not in plan.steps[0].args or "query" in args


@pytest.mark.parametrize("text", ["what a day! make an 8 second short about kelp", "ну и денёк! сделай ролик про чай на 8 секунд", "วันนี้เหนื่อยมาก ทำคลิปเรื่องชา 8 วินาที"])
def test_it_is_not_said_to_be_left_out_either(text: str, house: list[Tool]) -> None:
    [step] = planned(house, text).steps
    assert step.tool == "video.short" and "(" not in step.title


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("new matcha swiss roll is out! make a reel about it", "matcha swiss roll"),
        ("our soup is back on the menu. write a caption", "our soup"),
        ("sale ends tonight! make a poster for the window", "sale ends tonight"),
        ("make a poster for our sale. we close at 9", "we close at 9"),
        ("draw a cat. orange, fluffy", "fluffy"),
        ("juno 106 for sale, all voices working. make a vertical video", "juno 106"),
        ("write a script about why i left my job because i hated it", "why i left my job"),
        ("набираю группу взрослых по акварели. нарисуй афишу", "акварели"),
        ("ролик про нашу пекарню, мы открываемся в девять", "пекарню"),
        ("we never post on sundays. remember that", "we never post on sundays"),
        ("кто наш главный клиент", "главный клиент"),
    ],
)
def test_what_something_is_to_be_made_of_stays(text: str, kept: str, house: list[Tool]) -> None:
    steps = planned(house, text).steps
    assert kept in str([step.args for step in steps]).lower()


@pytest.mark.parametrize(
    "text", ["ที่ตั้งโพสต์ไว้วันอาทิตย์นี้ ยกเลิกให้หมดทุกอันเลยค่ะ", "cancel everything planned for sunday", "отмени всё, что стоит на воскресенье"]
)
def test_all_of_one_day_is_not_everything(text: str, house: list[Tool]) -> None:
    for step in planned(house, text).steps:
        assert step.tool == "publishing.cancel" and step.args["day"] == "2026-11-22"

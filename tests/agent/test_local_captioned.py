# ruff: noqa: E501 - tables of sentences read better unbroken
"""What goes out takes the words that are written for it: they come before the publication, which waits for them."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool
from tools.plan import Plan


def _waits_for_words(plan: Plan) -> bool:
    words = {step.id for step in plan.steps if step.tool == "script.metadata"}
    outs = [step for step in plan.steps if step.tool == "publishing.plan"]
    return bool(outs) and all(set(step.needs) & words for step in outs)


@pytest.mark.parametrize(
    ("text", "maker", "about", "place"),
    [
        ("a pic of a cake and a caption for it, post it on fb tomorrow 5pm", "image.generate", "a cake", "facebook"),
        ("a photo of a bike in the rain + caption + post on instagram friday 6pm", "image.generate", "a bike in the rain", "instagram"),
        ("draw a fox, write a funny caption and hashtags, schedule it for monday 9am on facebook", "image.generate", "a fox", "facebook"),
        ("нарисуй торт, придумай подпись и выложи в инсту завтра в 9", "image.generate", "торт", "instagram"),
        ("วาดรูปแมวแล้วคิดแคปชั่นให้ด้วย แล้วลงเฟสพรุ่งนี้เที่ยง", "image.generate", "แมว", "facebook"),
        ("make a 20s video about tea with a caption and post it on tiktok tomorrow at 8pm", "video.short", "", "tiktok"),
        ("сделай рилс про кофе и сразу подпись к нему и запланируй на среду 9 утра в инсту", "video.short", "", "instagram"),
        ("ทำคลิปข้าวซอย 20 วิ พร้อมแคปชั่น ลง tiktok พรุ่งนี้ 6 โมงเย็น", "video.short", "", "tiktok"),
    ],
)
def test_made_captioned_and_out(text: str, maker: str, about: str, place: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    tools, words = [step.tool for step in plan.steps], plan.steps[1].args
    assert tools == [maker, "script.metadata", "publishing.plan"] and _waits_for_words(plan)
    assert words.get("topic", "") == about and (about or words["script"]) and words["platforms"] == plan.steps[2].args["platforms"] == [place]


@pytest.mark.parametrize(
    ("messages", "about"),
    [
        (("pic of a cake", "a caption for it", "post it on fb tomorrow at 9"), "a cake"),
        (("pic of a cake", "caption pls", "ok put it on insta tomorrow at 9"), "a cake"),
        (("нарисуй торт", "напиши подпись", "выложи в инсту завтра в 9"), "торт"),
        (("ทำรูปเค้ก", "คิดแคปชั่นให้ด้วย", "ลงไอจีพรุ่งนี้ 9 โมง"), "เค้ก"),
        (("make a video about tea, 20s", "write a caption", "put it on tiktok at 8pm"), "tea"),
    ],
)
def test_words_of_the_message_before(messages: tuple[str, ...], about: str, house: list[Tool]) -> None:
    plan = planned(house, *messages)
    assert [step.tool for step in plan.steps] == ["script.metadata", "publishing.plan"] and _waits_for_words(plan)
    assert plan.steps[0].args.get("topic", "") == about and plan.steps[1].args["media"].startswith("ast_made_1_")


def test_each_of_several_has_its_own(house: list[Tool]) -> None:
    plan = planned(house, "make 3 pictures of cats with captions and post one a day on instagram at 6pm")
    assert [step.tool for step in plan.steps] == ["image.generate", "script.metadata", "publishing.plan"] * 3 and _waits_for_words(plan)
    assert len({step.needs[0] for step in plan.steps if step.needs}) == 3


@pytest.mark.parametrize(
    ("messages", "place", "when"),
    [
        (("напиши подпись и выложи в инсту завтра в 10", "про букет пионов"), "instagram", "2026-11-21T10:00"),
        (("напиши подпись и выложи завтра в 10", "инста", "про букет пионов"), "instagram", "2026-11-21T10:00"),
        (("write a caption and post it on fb tomorrow at 10", "букет пионов"), "facebook", "2026-11-21T10:00"),
        (("write a caption", "post it on fb tomorrow at 10", "букет пионов"), "facebook", "2026-11-21T10:00"),
    ],
)
def test_what_a_photo_shows_is_asked_and_the_rest_kept(messages: tuple[str, ...], place: str, when: str, house: list[Tool]) -> None:
    plan = planned(house, *messages, files=("image:IMG_2041.jpg",))
    [(_, words), (_, out)] = said(plan)
    assert words["topic"] == "букет пионов" and out["platforms"] == [place] and out["when"].startswith(when) and _waits_for_words(plan)


@pytest.mark.parametrize(
    "text",
    [
        "make a poster for our bake sale, no caption, and post it on fb tomorrow at 9",
        "нарисуй торт без подписи и выложи в инсту завтра в 9",
        "ทำรูปเค้ก ไม่ต้องมีแคปชั่น แล้วลงไอจีพรุ่งนี้ 9 โมง",
    ],
)
def test_none_where_none_is_wanted(text: str, house: list[Tool]) -> None:
    assert [step.tool for step in planned(house, text).steps] == ["image.generate", "publishing.plan"]


@pytest.mark.parametrize(
    "text", ["write a caption about our sale and post it on telegram tomorrow at 9", "напиши подпись про скидки и выложи в телеграм завтра в 9", "เขียนแคปชั่นเรื่องโปรใหม่แล้วลงเฟสพรุ่งนี้เที่ยง"]
)
def test_words_alone_are_a_post(text: str, house: list[Tool]) -> None:
    assert [step.tool for step in planned(house, text).steps] == ["publishing.post"]


@pytest.mark.parametrize(
    "text",
    [
        "make an 8 second short about kelp and a caption for it",
        "a 20 sec video about sourdough and write a description for youtube to it",
        "сделай ролик про чай на 15 секунд и подпись к нему",
        "ทำคลิปข้าวซอย 20 วิ แล้วคิดแคปชั่นให้ด้วย",
    ],
)
def test_the_words_for_a_film_are_of_its_script_and_no_list_of_files_is_handed_on(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    film, words = (next(step for step in plan.steps if step.tool == name) for name in ("video.short", "script.metadata"))
    assert words.args["script"] == f"${film.id}.script"
    assert "subtitles" not in str(words.args)

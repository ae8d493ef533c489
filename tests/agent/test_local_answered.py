# ruff: noqa: E501 - sentences are read better unbroken
"""An answer to the assistant's own question, however short or loose, fills it; what was said at first is kept."""

from __future__ import annotations

import pytest

from agent.local.drafting.answered import at_the_length, left_out
from agent.phrases import phrase
from tests.agent.conversations import planned, said

LENGTHS = [
    ("make a 4 second video about our honey jars, female voice", "6 then", {"duration_s": 6, "voice": "female"}),
    ("5s vid about our bakery, no music", "fine, six seconds", {"duration_s": 6, "music": "none"}),
    ("make a 5 second clip about green tea, no subtitles", "whatever the shortest is", {"duration_s": 6, "subtitles": "none"}),
    ("make a 5 second clip about green tea, no subtitles", "yes go", {"duration_s": 6, "subtitles": "none"}),
    ("make a 5 sec vid about our honey", "6 then, and a male voice", {"duration_s": 6, "voice": "male"}),
    ("make a 5 sec vid about our honey", "9", {"duration_s": 9}),
    ("ролик 3 сек про гантели без музыки", "тогда шесть", {"duration_s": 6, "music": "none"}),
    ("привет сделай ролик 4 сек про свечи женским голосом", "ну 6 так 6", {"duration_s": 6, "voice": "female"}),
    ("сделай ролик 4 сек про мёд с женским голосом", "ну 6 так 6", {"duration_s": 6, "voice": "female", "topic": "мёд"}),
    ("ролик 5 секунд про чистку зубов женским голосом", "да давай", {"duration_s": 6, "voice": "female"}),
    ("สวัสดีค่ะ ทำคลิป5วิ เรื่องชาไทยเย็นของร้าน 55 บาท เสียงผู้หญิงนะคะ", "งั้น6วิก็ได้ค่ะ", {"duration_s": 6, "voice": "female"}),
    ("ทำคลิป 4 วินาที เรื่องเค้กส้ม ไม่มีดนตรี", "6 ก็ได้จ้า", {"duration_s": 6, "music": "none"}),
    ("ทำคลิป5วิ เรื่องแมว เสียงผู้ชาย", "เอาเลยจ้า", {"duration_s": 6, "voice": "male"}),
]


@pytest.mark.parametrize(("wish", "answer", "kept"), LENGTHS)
def test_a_length_is_filled_and_the_rest_is_kept(house, wish: str, answer: str, kept: dict[str, object]) -> None:
    ((tool, args),) = said(planned(house, wish, answer))
    assert tool == "video.short" and kept.items() <= args.items() and args["topic"], args


@pytest.mark.parametrize(
    ("wish", "answer"),
    [
        ("cut the first 2 seconds, make it vertical and write SALE on it", "leave the text out"),
        ("cut the first 2 seconds, make it vertical and write SALE on it", "ok drop the words then"),
        ("cut the first 2 seconds, make it vertical and write SALE on it", "yes"),
        ("обрежь первые 2 секунды, сделай вертикально и поставь надпись Скидка", "ну без надписи тогда"),
        ("ตัด 2 วิแรกออก ทำแนวตั้ง ใส่ตัวหนังสือ ม่อนเมฆ ด้วย", "ไม่เอาตัวหนังสือก็ได้ค่ะ"),
        ("ตัด 2 วิแรกออก ทำแนวตั้ง ใส่ตัวหนังสือ ม่อนเมฆ ด้วย", "งั้นไม่ต้องใส่ข้อความ"),
    ],
)
def test_it_goes_on_without_the_part_that_was_asked_about(house, wish: str, answer: str) -> None:
    ((tool, args),) = said(planned(house, wish, answer, files=["video:a.mp4"]))
    assert (tool, [one["type"] for one in args["operations"]]) == ("video.edit", ["trim", "reframe"]), args


@pytest.mark.parametrize("wish", ["draw a cat", "нарисуй кота", "write a poem about tea"])
def test_another_wish_is_no_length(house, wish: str) -> None:
    plan = planned(house, "make a 5 sec video about our honey", wish)
    assert not plan.question and all(tool != "video.short" for tool, _ in said(plan)), plan


def test_what_answers_something_else_settles_neither() -> None:
    shortest, without = phrase("ask_shortest", "en", low=6), phrase("ask_without", "en", part="write SALE on it")
    wish = "make a 4 second video about tea"
    assert not any(at_the_length(shortest, text, wish) for text in ("a calm voice", "no", "draw a cat", "6 cats", "make 6 videos", "6 or 7"))
    assert not any(left_out(without, text, wish) for text in ("no", "no music then", "without the cats", "leave it", "drop the second clip"))
    assert not at_the_length("How are you?", "6 then", wish) and not left_out(shortest, "drop the words", wish)

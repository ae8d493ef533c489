# ruff: noqa: E501 - tables of sentences read better unbroken
"""Another kind of thing than what was made, a figure put right with something else, and a mind that is changed."""

from __future__ import annotations

from typing import Any

import pytest

from agent.phrases import phrase
from tests.agent.conversations import planned, said
from tools.contract import Tool

FILM = {"en": ("make a video about a waterfall", "a waterfall"), "ru": ("сделай ролик про водопад", "водопад"), "th": ("ทำคลิปน้ำตก", "น้ำตก")}


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", "i meant a picture | no i wanted a picture not a video | i asked for a picture | a picture would be better | sorry, what i wanted was a drawing | make it a picture instead | ugh no, just a picture of that please | could i have a picture instead"),
        ("ru", "я хотела фото, а не ролик | мне нужна картинка, не видео | я просила картинку | нет, картинку | вообще-то я картинку хотел | ты не поняла я хотела картинку а не видео | лучше картинкой а не видео | мне бы картинку вместо ролика | передумала, давай картинку | нет мне нужна была картинка | не видео а картинку"),
        ("th", "หมายถึงรูปค่ะ ไม่ใช่คลิป | อยากได้รูปนะคะ ไม่เอาคลิป | ขอเป็นรูปดีกว่า"),
    ],
)  # fmt: skip
def test_a_picture_was_meant_and_a_film_was_made(language: str, texts: str, house: list[Tool]) -> None:
    for text in texts.split(" | "):
        ((tool, args),) = said(planned(house, FILM[language][0], text))
        assert (tool, args.get("prompt")) == ("image.generate", FILM[language][1]), text


@pytest.mark.parametrize(
    ("before", "text", "topic"),
    [
        ("draw a waterfall", "sorry, i meant a video", "a waterfall"),
        ("нарисуй водопад", "я имела в виду видео", "водопад"),
        ("нарисуй водопад", "лучше роликом, а не картинкой", "водопад"),
        ("draw an owl reading a book", "make it a video instead", "an owl reading a book"),
        ("make a poster for a fair", "changed my mind, let's do a video", "a fair"),
    ],
)
def test_a_film_was_meant_and_a_picture_was_made(before: str, text: str, topic: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, before, text))
    assert (tool, args["topic"]) == ("video.short", topic)


@pytest.mark.parametrize(
    ("before", "text", "tool", "values"),
    [
        ("make a 45 second video about repairing a bike", "forget the video, just give me the script", "script.write", {"topic": "repairing a bike", "duration_s": 45}),
        ("make a 45 second video about repairing a bike", "no video, just the script", "script.write", {"topic": "repairing a bike", "duration_s": 45}),
        ("make a 45 second video about repairing a bike", "only the script, no video", "script.write", {"topic": "repairing a bike", "duration_s": 45}),
        ("make a 45 second video about repairing a bike", "never mind the video, write a caption instead", "script.metadata", {"topic": "repairing a bike"}),
        ("сделай видео на 45 секунд про ремонт велосипеда", "не надо видео, просто сценарий", "script.write", {"topic": "ремонт велосипеда", "duration_s": 45}),
        ("сделай видео на 45 секунд про ремонт велосипеда", "забудь про видео, дай только сценарий", "script.write", {"topic": "ремонт велосипеда", "duration_s": 45}),
        ("сделай видео на 45 секунд про ремонт велосипеда", "видео не нужно, только сценарий", "script.write", {"topic": "ремонт велосипеда", "duration_s": 45}),
        ("ทำคลิปซ่อมจักรยาน 45 วิ", "ไม่เอาคลิปแล้ว ขอแค่สคริปต์", "script.write", {"topic": "ซ่อมจักรยาน", "duration_s": 45}),
        ("make a poster for a garage sale", "skip the poster, only a caption", "script.metadata", {"topic": "a garage sale"}),
        ("make a poster for a garage sale", "forget the poster, just write a facebook post about it", "script.metadata", {"topic": "a garage sale", "platforms": ["facebook"]}),
        ("сделай афишу гаражной распродажи", "афишу не надо, просто пост про неё", "script.metadata", {"topic": "гаражная распродажа"}),
        ("make a video about a waterfall and write a caption for it", "forget the video, just the caption", "script.metadata", {"topic": "a waterfall"}),
    ],
)  # fmt: skip
def test_one_kind_is_given_up_for_another(before: str, text: str, tool: str, values: dict[str, Any], house: list[Tool]) -> None:
    ((made, args),) = said(planned(house, before, text))
    assert (made, {name: args.get(name) for name in values}) == (tool, values)


@pytest.mark.parametrize(
    ("before", "texts"),
    [
        ("make a 20 second video about a river with calm music", "forget the music | never mind the music, only the video | don't bother with the music, just the film"),
        ("сделай ролик про реку с бодрой музыкой", "музыку не надо, только видео | забудь про музыку"),
        ("ทำคลิปแม่น้ำ ใส่เพลงสบายๆ", "ไม่เอาเพลงแล้ว เอาแค่คลิป"),
    ],
)
def test_a_part_is_given_up(before: str, texts: str, house: list[Tool]) -> None:
    for text in texts.split(" | "):
        ((tool, args),) = said(planned(house, before, text))
        assert (tool, args.get("music")) == ("video.short", "none"), text


@pytest.mark.parametrize(
    ("before", "text", "tool", "values"),
    [
        ("make a video about a waterfall", "i wanted it slower", "video.short", {"topic": "a waterfall", "pace": "slow"}),
        ("make a video about a waterfall", "i need a poster for the jazz night", "image.generate", {"prompt": "a poster for the jazz night"}),
        ("сделай ролик про водопад", "я хотела картинку с котом", "image.generate", {"prompt": "кот"}),
        ("make a video about bees", "forget the one about jazz", "memory.forget", {"query": "jazz"}),
        ("make a video about tea", "changed my mind, make it about coffee", "video.short", {"topic": "coffee"}),
        ("make a video about tea", "make it about coffee", "video.short", {"topic": "coffee", "music": None}),
        ("make a video about tea", "with coffee shop music", "video.short", {"topic": "tea", "music": "chill"}),
        ("сделай ролик про чай", "передумала, сделай про кофе", "video.short", {"topic": "кофе"}),
    ],
)  # fmt: skip
def test_what_only_looks_like_it(before: str, text: str, tool: str, values: dict[str, Any], house: list[Tool]) -> None:
    ((made, args),) = said(planned(house, before, text))
    assert (made, {name: args.get(name) for name in values}) == (tool, values)


@pytest.mark.parametrize(
    ("before", "text", "values"),
    [
        ("сделай ролик про чай на 15 секунд", "не 15 секунд а 25 и с мужским голосом", {"duration_s": 25, "voice": "male"}),
        ("сделай ролик про чай на 15 секунд", "не на 15 а на 30 секунд и без музыки", {"duration_s": 30, "music": "none"}),
        ("сделай ролик про чай на 15 секунд", "не 15, а 40 секунд, и вертикальное", {"duration_s": 40, "aspect": "9:16"}),
        ("сделай ролик про чай на 15 секунд", "не 15 секунд а 20 и про кофе", {"duration_s": 20, "topic": "кофе"}),
        ("make a 15 second video about tea", "not 15 seconds but 30 and no music", {"duration_s": 30, "music": "none"}),
        ("make a 15 second video about tea", "30 seconds, not 15, and about coffee", {"duration_s": 30, "topic": "coffee"}),
        ("make a 15 second video about tea", "not 15 but 25 seconds with a male voice", {"duration_s": 25, "voice": "male"}),
        ("ทำคลิปชา 15 วินาที", "ไม่ใช่ 15 วิ เอา 30 วิ แล้วก็เสียงผู้ชาย", {"duration_s": 30, "voice": "male"}),
        ("ทำคลิปชา 15 วินาที", "ไม่เอา 15 วิ ขอ 25 วิ ไม่มีเพลง", {"duration_s": 25, "music": "none"}),
        ("нарисуй 3 картинки с котом", "не 3 а 5 и чёрно-белые", {"count": 5, "palette": "mono"}),
    ],
)  # fmt: skip
def test_a_figure_is_put_right_and_more_is_wished_for(before: str, text: str, values: dict[str, Any], house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, before, text))
    assert {name: args.get(name) for name in values} == values


@pytest.mark.parametrize(
    ("before", "texts"),
    [
        ("сделай ролик про чай", "передумал, не нужно | всё, я передумала | я передумал | передумала не делай | ой, передумала, не надо ничего | всё передумала не надо"),
        ("make a video about tea", "changed my mind, don't bother | i've changed my mind | actually never mind, not needed anymore"),
        ("ทำคลิปชา", "เปลี่ยนใจแล้วค่ะ ไม่เอาแล้ว | เปลี่ยนใจแล้ว | ไม่ต้องทำแล้วค่ะ เปลี่ยนใจ"),
    ],
)  # fmt: skip
def test_a_changed_mind_wishes_for_nothing(before: str, texts: str, house: list[Tool]) -> None:
    refused = tuple(phrase("unknown", language, examples="\0").partition("\0")[0] for language in ("en", "ru", "th"))
    for text in texts.split(" | "):
        plan = planned(house, before, text)
        assert not plan.steps, text
        assert not plan.question, text
        assert not (plan.reply or "").startswith(refused), text


@pytest.mark.parametrize(
    ("before", "texts", "count"),
    [
        ("нарисуй маяк в шторм", "ещё три варианта пожалуйста | сгенерируй ещё штучки три | сделай ещё три варианта", 3),
        ("нарисуй маяк в шторм", "дай ещё парочку | и ещё два варианта | покажи ещё пару вариантов пожалуйста", 2),
        ("нарисуй маяк в шторм", "хочу ещё 4 таких | покажи ещё 4 варианта | хочу ещё четыре таких же", 4),
        ("draw a lighthouse in a storm", "give me another three versions | three more please", 3),
        ("วาดประภาคารกลางพายุ", "อีก 4 แบบได้ไหม | ขออีก 4 แบบค่ะ", 4),
    ],
)  # fmt: skip
def test_so_many_more_of_a_picture(before: str, texts: str, count: int, house: list[Tool]) -> None:
    for text in texts.split(" | "):
        ((tool, args),) = said(planned(house, before, text))
        assert (tool, args["count"], args["seed"]) == ("image.generate", count, 1), text

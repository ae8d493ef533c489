# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is asked of JARVIS in the words of a chat: where the files are, what it costs, whether accounts are connected; and orders typed so."""

from __future__ import annotations

import pytest

from agent.language import detect
from agent.phrases import PHRASES
from tests.agent.conversations import planned, said
from tools.contract import Tool

WORK = {"en": "make a 15 sec video about iced tea", "ru": "сделай ролик про самокаты 15 секунд", "th": "ทำคลิป 15 วิ เรื่องชาเขียว"}


@pytest.mark.parametrize(
    "text",
    ["where are my files?", "where do you keep my stuff", "where did you save my videos", "где мои файлы", "где мои файлы куда ты их сохранил",
     "куда ты складываешь ролики", "ไฟล์ของเราอยู่ไหน", "เก็บคลิปไว้ตรงไหนอะ"],
)  # fmt: skip
def test_where_the_files_are_shows_them(text: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("asset.search", {})]


@pytest.mark.parametrize(
    "text", ["how do i connect you to insta", "can i link my tiktok to you", "как мне тебя к инсте подключить", "как привязать инстаграм", "เชื่อม ig ยังไง"]
)
def test_accounts_are_not_connected_here(text: str, house: list[Tool]) -> None:
    assert planned(house, text).reply == PHRASES[detect(text)]["no_accounts"]


@pytest.mark.parametrize(
    "text",
    ["how much will this video cost me", "wait how long will it take and does it cost anything", "че по деньгам этот ролик выйдет", "во сколько мне выйдет этот ролик",
     "сколько это стоит вообще", "คลิปนี้เสียเท่าไหร่", "แพงมั้ย ใช้ทีเสียเงินเท่าไหร่อะ"],
)  # fmt: skip
def test_a_price_is_told(text: str, house: list[Tool]) -> None:
    free = {"en": "nothing", "ru": "бесплатно", "th": "ไม่มีค่าใช้จ่าย"}[detect(text)]
    for before in ([], [WORK[detect(text)]]):
        plan = planned(house, *before, text)
        assert not plan.steps and free in (plan.reply or "")


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("script for a 15 sec ad about sourdough read it out in a female voice", "female"), ("write a script about tea and read it aloud", None),
        ("сценарий на 20 сек про чистку зубов прочитай его вслух мужским голосом", "male"), ("напиши сценарий про йогу прочти вслух женским голосом", "female"),
        ("เขียนสคริปต์ 20 วิ เรื่องกาแฟดริป อ่านออกเสียงด้วยเสียงผู้หญิง", "female"),
    ],
)  # fmt: skip
def test_a_script_is_what_is_read(text: str, voice: str | None, house: list[Tool]) -> None:
    (write, _), (speak, args) = said(planned(house, text))
    assert write == "script.write" and speak == "voice.speak" and args["script"] == "$write.text" and args.get("voice") == voice


@pytest.mark.parametrize(
    "text", ["put this song under it but quiet", "add this track under my clip, softly please", "подложи эту песню под видео но тихонько", "ใส่เพลงนี้ใต้คลิปแต่เบาๆ"]
)
def test_the_music_is_quiet_and_not_the_clip(text: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text, files=["video:clip.mp4", "audio:song.mp3"]))
    assert tool == "video.music" and args["music_level"] == "quiet"


@pytest.mark.parametrize(
    ("text", "count", "topic"),
    [
        ("i need 3 ig posts for a rooftop bar opening this friday", 3, "a rooftop bar opening this friday"), ("need 2 fb posts about our summer menu", 2, "our summer menu"),
        ("мне нужно 3 поста в инсту про новые десерты", 3, "новые десерты"), ("อยากได้ 3 โพสต์ ig เรื่องเมนูใหม่", 3, "เมนูใหม่"),
    ],
)  # fmt: skip
def test_posts_are_written_as_many_as_are_needed(text: str, count: int, topic: str, house: list[Tool]) -> None:
    steps = said(planned(house, text))
    assert [tool for tool, _ in steps] == ["script.metadata"] * count and {args["topic"] for _, args in steps} == {topic}


@pytest.mark.parametrize(
    "text", ["content calander for a bakery", "contnet calendar for a bakery", "контент плна на месяц для пекарни", "сделай контнет план для пекарни"]
)
def test_a_slip_leaves_a_calendar_one(text: str, house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == ["script.calendar"]


def test_a_caption_is_no_film(house: list[Tool]) -> None:
    plan = planned(house, "ขอ caption ig สั้นๆ เรื่อง new collection กระเป๋าผ้า")
    assert said(plan) == [("script.metadata", {"topic": "new collection กระเป๋าผ้า", "platforms": ["instagram"], "length": "short"})]


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("a video about squats with a male voice, no music", "a 10 sec video about dumbbells"), ("ролик про присед без музыки", "ролик 6 сек про гантели"),
    ],
)  # fmt: skip
def test_another_film_takes_nothing_over(before: str, text: str, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, before, text))
    assert args.keys() == {"topic", "duration_s"}


@pytest.mark.parametrize("text", ["a video about dumbbells instead", "about dumbbells instead"])
def test_about_something_else_instead_is_the_same_film(text: str, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, "a video about squats with a male voice", text))
    assert args == {"topic": "dumbbells", "voice": "male"}


@pytest.mark.parametrize("text", ["сколько стоит абонемент", "how much does our day pass cost"])
def test_the_price_of_what_one_sells_is_another(text: str, house: list[Tool]) -> None:
    assert not (planned(house, text).reply or "").startswith(PHRASES[detect(text)]["priced_at_all"][:20])

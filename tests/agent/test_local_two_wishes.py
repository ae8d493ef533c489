# ruff: noqa: E501 - sentences read better unbroken
"""Two wishes of different kinds in one message, and several of one kind with a value of its own each."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

CLIP = "video:clip.mp4"


@pytest.mark.parametrize(
    ("text", "files", "tools"),
    [
        ("remember that we close at 7, and tell me what's going out tomorrow", [], ["memory.remember", "publishing.status"]),
        ("tell me what goes out on monday and remember that we're shut on tuesdays", [], ["publishing.status", "memory.remember"]),
        ("запомни, что мы закрываемся в 7, и скажи, что выходит завтра", [], ["memory.remember", "publishing.status"]),
        ("จำไว้ว่าร้านปิดหนึ่งทุ่ม แล้วบอกด้วยว่าพรุ่งนี้มีอะไรลงบ้าง", [], ["memory.remember", "publishing.status"]),
        ("take down the clip about onions and put this one on my page monday noon", [CLIP], ["publishing.withdraw", "publishing.plan"]),
        ("cancel tomorrow's post and make a 20 second video about snow tyres", [], ["publishing.cancel", "video.short"]),
        ("отмени завтрашний пост и сделай ролик про зимнюю резину на 20 секунд", [], ["publishing.cancel", "video.short"]),
        ("ยกเลิกโพสต์พรุ่งนี้ แล้วทำคลิปเรื่องยางรถ 20 วินาที", [], ["publishing.cancel", "video.short"]),
        ("content calendar for a nail bar next week and 5 slogans for it", [], ["script.calendar", "script.slogans"]),
        ("a poster and a wide banner for the spring fair", [], ["image.generate", "image.generate"]),
        ("put our logo top left and fade the clip in", [CLIP, "image:logo.png"], ["video.logo", "video.effect"]),
        ("a playful tune, 8 seconds, and put it under this ad, nice and loud", [CLIP], ["music.generate", "video.music"]),
    ],
)
def test_each_wish_is_done(text: str, files: list[str], tools: list[str], house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, text, files=files))] == tools


def test_the_time_of_the_other_wish(house: list[Tool]) -> None:
    text = 'announce "Doors are open" on telegram at 7pm and post this flyer on facebook at the same time'
    (announced, words), (posted, file) = said(planned(house, text, files=["image:flyer.png"]))
    assert (announced, posted) == ("publishing.announce", "publishing.plan")
    assert words["when"] == file["when"] and words["platforms"] == ["telegram"] and file["platforms"] == ["facebook"]


@pytest.mark.parametrize(
    ("text", "tools"),
    [
        ("make a video about how to cancel a gym membership and delete the app", ["video.short"]),
        ("a short about why people delete their posts and what happens next", ["video.short"]),
        ("remember that i always post at 6 and announce sales on fridays", ["memory.remember"]),
        ("cancel the post about eggs, the client changed his mind", ["publishing.cancel"]),
        ("сними с публикации всё, что вышло вчера", ["publishing.withdraw"]),
    ],
)
def test_one_wish_stays_one(text: str, tools: list[str], house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == tools


@pytest.mark.parametrize(
    "text", ["stills at 5, 12 and 20 seconds please", "кадры на 5, 12 и 20 секунде", "แคปภาพวินาทีที่ 5, 12 และ 20", "i need three frames: at 5s, 12s and 20s"]
)
def test_a_still_of_each_moment(text: str, house: list[Tool]) -> None:
    assert [(tool, args["at_s"]) for tool, args in said(planned(house, text, files=[CLIP]))] == [("video.frame", at) for at in (5, 12, 20)]


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ('record these three lines separately: "Press one", "Press two", "Press three"', ["Press one", "Press two", "Press three"]),
        ('озвучь отдельно три фразы: "Раз", "Два", "Три"', ["Раз", "Два", "Три"]),
        ('อัดเสียงแยกสองประโยค "สวัสดี" "ลาก่อน"', ["สวัสดี", "ลาก่อน"]),
        ('read this aloud: "He said hello and left"', ["He said hello and left"]),
    ],
)
def test_texts_read_each_for_itself(text: str, texts: list[str], house: list[Tool]) -> None:
    assert [(tool, args["text"]) for tool, args in said(planned(house, text))] == [("voice.speak", words) for words in texts]


@pytest.mark.parametrize(
    ("before", "text", "topics"),
    [
        ("make 3 shorts on wild garlic", "now three on nettles", ["nettles"] * 3),
        ("make 3 shorts on wild garlic", "now two about nettles", ["nettles"] * 2),
        ("сделай 3 ролика про чеснок", "теперь два про крапиву", ["крапиву"] * 2),
        ("make a video about tea", "never mind, do coffee instead", ["coffee"]),
        ("ролик про гамаки, 30 секунд", "не надо, лучше палатки", ["палатки"]),
    ],
)
def test_the_same_about_something_else(before: str, text: str, topics: list[str], house: list[Tool]) -> None:
    assert [(tool, args["topic"]) for tool, args in said(planned(house, before, text))] == [("video.short", topic) for topic in topics]

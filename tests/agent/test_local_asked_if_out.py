"""Whether something has gone out, asked with its subject and its place: a look at what is out, and never new work."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

ASKED = [
    ("has the reel about sourdough made it onto Instagram?", "instagram", "sourdough"),
    ("did the clip about bike lights ever reach YouTube?", "youtube", "bike lights"),
    ("is my post about the bake sale up on Facebook already?", "facebook", "bake sale"),
    ("have you put the video about tulips on YouTube yet?", "youtube", "tulips"),
    ("did you post the short about owls to TikTok?", "tiktok", "owls"),
    ("was the picture of the lighthouse posted on Instagram?", "instagram", "lighthouse"),
    ("did the raffle post land on Telegram?", "telegram", "raffle"),
    ("is the puppy video on YouTube yet?", "youtube", "puppy"),
    ("дошёл ли пост про ярмарку до телеграма?", "telegram", "ярмарку"),
    ("видео про тюльпаны уже на ютубе?", "youtube", "тюльпаны"),
    ("ты выложил ролик про сов в тикток?", "tiktok", "сов"),
    ("рилс про хлеб попал в инстаграм или нет?", "instagram", "хлеб"),
    ("запостился ли ролик про велосипеды в фейсбуке?", "facebook", "велосипеды"),
    ("в инстаграм ролик про кофе вышел?", "instagram", "кофе"),
    ("пост о забастовке появился в телеграме?", "telegram", "забастовке"),
    ("คลิปเรื่องนกฮูกขึ้นติ๊กต็อกหรือยังครับ", "tiktok", "นกฮูก"),
    ("รีลเรื่องขนมปังลงไอจีไปแล้วใช่ไหม", "instagram", "ขนมปัง"),
    ("โพสต์เรื่องโปรโมชั่นขึ้นเพจเฟซบุ๊กแล้วหรือยังคะ", "facebook", "โปรโมชั่น"),
    ("ลงคลิปเรื่องดอกทิวลิปในยูทูบไปหรือยัง", "youtube", "ดอกทิวลิป"),
    ("โพสต์รูปประภาคารลงไอจีแล้วยัง", "instagram", "ประภาคาร"),
    ("คลิปแมวลงติ๊กต็อกยัง", "tiktok", "แมว"),
    ("วิดีโอท่าเรือปล่อยลงยูทูบไปยัง", "youtube", "ท่าเรือ"),
]

WISHED = [
    ("make a video about puppies and put it on YouTube", "video.short"),
    ("make a video about how to get onto TikTok", "video.short"),
    ("видео про тюльпаны на ютуб", "video.short"),
    ("คลิปเรื่องกาแฟลงติ๊กต็อกให้หน่อย", "video.short"),
    ("โพสต์เรื่องลดราคาลงไอจี", "publishing.post"),
    ("how many views did the video about owls get on YouTube?", "insight.report"),
]


@pytest.mark.parametrize(("message", "place", "about"), ASKED)
def test_it_is_looked_up(house: list[Tool], message: str, place: str, about: str) -> None:
    assert said(planned(house, message)) == [("publishing.status", {"platforms": [place], "query": about})]


@pytest.mark.parametrize(("message", "tool"), WISHED)
def test_a_wish_with_a_place_is_done(house: list[Tool], message: str, tool: str) -> None:
    assert said(planned(house, message))[0][0] == tool


def test_the_day_that_is_asked_of_is_kept(house: list[Tool]) -> None:
    args = said(planned(house, "was my flyer for the market published on Instagram yesterday?"))[0][1]
    assert args == {"platforms": ["instagram"], "query": "market", "first_day": "2026-11-19", "last_day": "2026-11-19"}


def test_a_place_that_is_not_there_is_said_to_be_none(house: list[Tool]) -> None:
    assert "VK" in (planned(house, "пост про акцию залили в вк?").reply or "")

# ruff: noqa: E501 - tables of sentences read better unbroken
"""The time zone a person means: said in three languages, by city, country or distance from UTC."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from agent.local.moments.zones import zone_of
from agent.local.times import read
from agent.steering.zones import zone_beside, zone_wished


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("my timezone is Bangkok", "Asia/Bangkok"), ("set my time zone to Europe/Berlin", "Europe/Berlin"), ("use Moscow time please", "Europe/Moscow"),
        ("my time zone is UTC+7", "Etc/GMT-7"), ("I'm in Lisbon, use my time zone", "Europe/Lisbon"), ("timezone: Tokyo", "Asia/Tokyo"),
        ("считай время по Москве", "Europe/Moscow"), ("время по москве считай", "Europe/Moscow"), ("мой часовой пояс — Екатеринбург", "Asia/Yekaterinburg"),
        ("часовой пояс: мск+2", "Etc/GMT-5"), ("ใช้เวลาไทย", "Asia/Bangkok"), ("ใช้เวลากรุงเทพนะครับ", "Asia/Bangkok"), ("my timezone is Nowhereville", ""),
        ("use the same song every time", None), ("make a video about time zones", None), ("post it at 9 Bangkok time", None),
        ("запости завтра в 10 по москве", None), ("ใช้เพลงเดิม", None), ("use more time", None),
    ],
)  # fmt: skip
def test_a_zone_is_set_only_by_a_sentence_that_sets_one(text: str, zone: str | None) -> None:
    assert zone_wished(text) == zone
    if zone:
        ZoneInfo(zone)


def test_a_distance_that_no_zone_has_is_none() -> None:
    assert zone_of("UTC+25") == "" and zone_of("utc+0") == "UTC" and zone_of("GMT-3") == "Etc/GMT+3"


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("post it tomorrow at 7pm bkk", "Asia/Bangkok"), ("schedule this for friday 8am Bangkok time", "Asia/Bangkok"), ("publish on telegram 9am london", "Europe/London"),
        ("put it on my page at 17:30 (Berlin) on monday", "Europe/Berlin"), ("share it sunday noon los angeles time", "America/Los_Angeles"),
        ("post at 6pm tokyo time every day", "Asia/Tokyo"), ("upload it at 8am UTC+7", "Etc/GMT-7"), ("post this at 9 pst", "America/Los_Angeles"),
        ("make it 10am singapore time", "Asia/Singapore"), ("post it 8pm new york", "America/New_York"), ("send it at 8am ict time", "Asia/Bangkok"),
        ("опубликуй завтра в 18:00 по Екатеринбургу", "Asia/Yekaterinburg"), ("выложи в 9 утра по Омску", "Asia/Omsk"),
        ("выложи в субботу в 12:00 по новосибирскому времени", "Asia/Novosibirsk"), ("пост в 20:00 по Лондону", "Europe/London"),
        ("отправь завтра в 10:00 мск", "Europe/Moscow"), ("выложи в 7 вечера по тайскому времени", "Asia/Bangkok"),
        ("โพสต์พรุ่งนี้ 8 โมงเช้า เวลาญี่ปุ่น", "Asia/Tokyo"), ("ลงเพจตอน 18:00 ตามเวลาประเทศไทย", "Asia/Bangkok"), ("ลงวันศุกร์ 20:00 เวลาลอนดอน", "Europe/London"),
        ("post it at 9 for the third time", None), ("a poster: concert saturday 7pm Bangkok", None), ("post it at 6pm every time", None),
        ("экскурсия по Пхукету в 10:00", None), ("post it at 9am as it is christmas time", None), ("выложи в 10:00 по вторникам", None),
        ("выложи в 20:00 по расписанию", None), ("โพสต์เวลา 18:00", None), ("post it on friday at 5pm local time", None), ("put it out at 8am in english", None),
    ],
)  # fmt: skip
def test_a_zone_is_heard_beside_a_time(text: str, zone: str | None) -> None:
    told = read(text).zone
    assert (told[2] if told else None) == zone


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("i'm in ict", "Asia/Bangkok"), ("im in EST", "America/New_York"), ("remember my time zone is bangkok", "Asia/Bangkok"),
        ("we live in Berlin, schedule everything in our time", "Europe/Berlin"), ("I work in singapore time", "Asia/Singapore"),
        ("remember that i work in ict time (bangkok)", "Asia/Bangkok"), ("I'm in Tokyo so post by local time please", "Asia/Tokyo"),
        ("я живу в Екатеринбурге, ставь по моему времени", "Asia/Yekaterinburg"), ("я в Омске, считай время по-моему", None),
        ("живу в Казани, публикуй по местному времени", "Europe/Moscow"), ("мы из Владивостока, время наше", "Asia/Vladivostok"),
        ("у меня время по Новосибирску", "Asia/Novosibirsk"), ("запомни: мой часовой пояс — Самара", "Europe/Samara"), ("считай время по Омску", "Asia/Omsk"),
        ("ผมอยู่ญี่ปุ่น ใช้เวลาที่นี่นะ", "Asia/Tokyo"), ("จำไว้ว่าเวลาของร้านคือเวลาไทย", "Asia/Bangkok"), ("เขตเวลาของฉันคือเชียงใหม่", "Asia/Bangkok"),
        ("i'm in a hurry this time", None), ("i'm in bangkok for the first time", None), ("we live in Berlin", None), ("я живу в Омске", None),
        ("i'm in love", None), ("у меня время есть", None), ("ร้านอยู่เชียงใหม่", None), ("my time is short", None),
    ],
)  # fmt: skip
def test_a_person_says_where_they_are(text: str, zone: str | None) -> None:
    assert zone_wished(text) == zone


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("remember no music in my vids ever. and my time zone is bangkok", "Asia/Bangkok"), ("i'm in ict, post it tomorrow at 9", "Asia/Bangkok"),
        ("hiii, remember i work in ict time (bangkok) and my vids are always vertical n no music", "Asia/Bangkok"),
        ("выложи завтра в 9, я живу в Омске, ставь по моему времени", "Asia/Omsk"), ("запомни, что без музыки, и мой часовой пояс: Москва", ""),
        ("โพสต์พรุ่งนี้ 9 โมง ผมอยู่ญี่ปุ่น ใช้เวลาที่นี่", ""), ("post it tomorrow at 9, moscow time", ""), ("опубликуй в 9, время по Москве", ""),
        ("write a post: we live in Berlin, and it is fun", ""), ("make a poster, my time is now", ""),
    ],
)  # fmt: skip
def test_a_zone_is_told_beside_something_else(text: str, zone: str) -> None:
    assert zone_beside(text) == zone


def test_hostile_text_is_no_zone_and_costs_no_time() -> None:
    for text in ("i'm in " + "a " * 5000, "я живу в " + "о, " * 5000, "เวลา" * 5000, "my time zone is " * 2000, "10am " * 3000 + "time"):
        assert not zone_wished(text) and not zone_beside(text)
        read(text)

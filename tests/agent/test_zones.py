# ruff: noqa: E501 - tables of sentences read better unbroken
"""The time zone a person means: said in three languages, by city, country or distance from UTC."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from agent.steering.zones import zone_of, zone_wished


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

# ruff: noqa: E501 - patterns read better unbroken
"""A post that was put up is given another hour, told as a bare number: "move it to 11", «перенеси на 11». It is that hour of its own day, and the afternoon's where
the post is one of the afternoon, or nobody would be up."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from agent.contract import Request
from agent.patterns import lazy

_TO = lazy(
    r"^(?P<led>\W*(?:(?:ok|no|oh|wait|sorry|please|pls|can you|could you|actually|and)[\s,]+){0,4}(?:move|shift|reschedule|push|put)\s+(?:it|that|this|the post|the time|the picture|the video)\s+(?:(?:back|forward)\s+)?(?:to|at)\s+)(?P<hour>1?\d|2[0-3])(?P<end>(?:\s+(?:please|pls|instead|then|o'?clock))*\W*)$"
    r"|^(?P<led_ru>\W*(?:(?:нет|ой|пожалуйста|лучше|а|и|можешь|давай)[\s,]+){0,4}(?:перенеси|перенести|переставь|поставь)(?:те)?\s+(?:(?:его|её|ее|это|пост|публикацию)\s+)?на\s+)(?P<hour_ru>1?\d|2[0-3])(?P<end_ru>(?:\s+(?:пожалуйста|плиз|часов))*\W*)$", re.IGNORECASE,
)
_NOON, _EARLY = 12, 7


def to_an_hour(request: Request) -> Request:
    """The request with its hour told in full; as it was where it gives none, or nothing was put up."""
    if request.question or request.attachments or not request.earlier:
        return request
    when = next((str(step.args["when"]) for step in reversed(request.earlier[0].steps) if step.tool.startswith("publishing.") and "T" in str(step.args.get("when") or "")), "")
    match = _TO.match(request.text) if when else None
    if match is None:
        return request
    led, hour, end = (match["led"], match["hour"], match["end"]) if match["led"] else (match["led_ru"], match["hour_ru"], match["end_ru"])
    at, before = int(hour), datetime.fromisoformat(when).hour
    later = at and at < _NOON and (before >= _NOON or (at < _EARLY <= before))
    return replace(request, text=f"{led}{at + _NOON if later else at}:00{end}")

# ruff: noqa: E501 - patterns read better unbroken
"""A figure put right and something else wished for with it: «не 20 секунд, а 15 и про шею», "not 15 seconds but 30 and no music", "ไม่ใช่ 15 วิ เอา 30 วิ
แล้วก็เสียงผู้ชาย". It is read as the right figure and the rest: a whole message that only puts the figure right is read elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local.words import normalise
from agent.patterns import lazy

_N = r"\d{1,4}"
_UNIT = r"(?:seconds?|secs?|s|minutes?|mins?)"
_UNIT_RU = r"(?:секунд[аыу]?|сек|с|минут[аыу]?|мин|штук[иау]?|шт|картин[а-яё]+|ролик[а-яё]*|вариант[а-яё]*)"
_UNIT_TH = r"(?:วินาที|วิ|นาที|รูป|คลิป|แบบ|อัน|ภาพ)"
_LEAD = r"\W*(?:(?:no|nope|oh|sorry|wait|oops|actually|i (?:said|meant)|make it)[\s,.!]+)*"
_LEAD_RU = r"\W*(?:(?:нет|ой|ну|блин|стоп|извини|прости|погоди|я (?:сказал|просил|имел в виду)[аи]?)[\s,.!]+)*"
_WAYS = (
    lazy(rf"{_LEAD}not (?P<old>{_N})[ -]?(?P<unit>{_UNIT})?,? but (?P<new>{_N})[ -]?(?P<unit2>{_UNIT})?(?![\w:.])(?P<rest>(?:\s*,\s*|\s+)(?:(?:and|with|plus|but|no|without)\b).+)", re.IGNORECASE | re.DOTALL),
    lazy(rf"{_LEAD}(?P<new>{_N})[ -]?(?P<unit2>{_UNIT})?,? (?:and )?not (?P<old>{_N})[ -]?(?P<unit>{_UNIT})?(?![\w:.])(?P<rest>(?:\s*,\s*|\s+)(?:(?:and|with|plus|but|no|without)\b).+)", re.IGNORECASE | re.DOTALL),
    lazy(rf"{_LEAD_RU}не (?:на )?(?P<old>{_N})\s?(?P<unit>{_UNIT_RU})?(?![а-яё]),?\s+а (?:на )?(?P<new>{_N})\s?(?P<unit2>{_UNIT_RU})?(?![\w:.])(?P<rest>(?:\s*,\s*|\s+)(?:(?:и|ещё|с|со|без|но|про|только)\s).+)", re.IGNORECASE | re.DOTALL),
    lazy(rf"\s*(?:(?:อ้าว|เอ้ย|โทษที|ขอโทษ)\s*)?(?:ไม่ใช่|ไม่เอา)\s?(?P<old>{_N})\s?(?P<unit>{_UNIT_TH})(?:ค่ะ|ครับ|นะ|แล้ว)*\s*(?:แต่)?(?:เอา|ขอ|เป็น)+\s?(?P<new>{_N})\s?(?P<unit2>{_UNIT_TH})(?:ค่ะ|ครับ|นะ)*(?P<rest>\s*\S.*)", re.IGNORECASE | re.DOTALL),
)  # fmt: skip
_DEFAULT = {"en": "seconds", "ru": "секунд", "th": "วินาที"}
_PIECES = {"en": "of them", "ru": "штук", "th": "รูป"}
_LONGEST = 160  # characters


def not_that_figure(request: Request) -> Request:
    """The message so; as it was for any other, and where the wrong figure is none of the newest work's."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST:
        return request
    match = next((match for way in _WAYS if (match := way.fullmatch(text))), None)
    if match is None:
        return request
    language = "th" if re.search("[\u0e00-\u0e7f]", text) else "ru" if re.search("[а-яё]", text, re.IGNORECASE) else "en"
    unit = match["unit2"] or match["unit"] or _counted(float(match["old"]), request, language)
    return replace(request, text=f"{match['new']} {unit}{match['rest']}") if unit else request


def _counted(old: float, request: Request, language: str) -> str:
    """What the wrong figure counts in the newest work; empty where it stands nowhere in it."""
    values = [step.args for step in request.earlier[0].steps]
    if any(args.get("duration_s") == old for args in values):
        return _DEFAULT[language]
    return _PIECES[language] if any(args.get("count") == old for args in values) else ""

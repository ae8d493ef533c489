# ruff: noqa: E501 - patterns read better unbroken
"""A figure put right and something else wished for with it: «не 20 секунд, а 15 и про шею», "not 15 seconds but 30 and no music", "ไม่ใช่ 15 วิ เอา 30 วิ
แล้วก็เสียงผู้ชาย". It is read as the right figure and the rest. A message that only puts the figure right («не 5 а 8», "not 20 but 45", "ไม่ใช่ 4 แต่เป็น 6")
tells no word for what it counts: that is what the wrong figure counts in the newest work.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.contract import Request
from agent.local.follow_ups.target import sources
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Step

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
_END = r"(?:[\s,]+(?:please|pls|sorry|thanks|instead|actually))*[\s.!]*"
_END_RU = r"(?:[\s,]+(?:пожалуйста|плиз|пж|конечно|же|всё-таки))*[\s.!]*"
_END_TH = r"(?:ค่ะ|ครับ|คับ|(?<!โย)คะ|นะ|(?<!เ)จ้า|แทน|ดีกว่า|สิ|\s)*"
_COUNTS = r"(?:pictures?|images?|pics?|photos?|videos?|reels?|shorts?|clips?|slogans?|ideas?|ones|of them|pieces?|versions?|options?|captions?|posts?|scripts?|hashtags?)"
_COUNTS_RU = r"(?:штук[иау]?|шт|картин[а-яё]+|ролик[а-яё]*|вариант[а-яё]*|слоган[а-яё]*|иде[а-яё]+|пост[а-яё]*|подпис[а-яё]+|х[еэ]штег[а-яё]*|видео|рилс[а-яё]*|фото[а-яё]*)"
_COUNTS_TH = r"(?:รูป|คลิป|แบบ|อัน|ภาพ|ข้อ|ไอเดีย|สโลแกน|ใบ|ชิ้น|ตัว|โพสต์|แคปชั่น)"
_ONLY = (
    lazy(rf"{_LEAD}not (?P<old>{NUMBER})[ -]?(?:{_COUNTS})?(?:\s*,\s*|\s+)(?:(?:but|make it|it'?s|i meant|i said|rather)\s+)*(?P<new>{NUMBER})(?: {_COUNTS})?{_END}", re.IGNORECASE),
    lazy(rf"{_LEAD}(?P<new>{NUMBER})(?: {_COUNTS})?,? (?:and )?(?:not|instead of|rather than) (?P<old>{NUMBER})(?: {_COUNTS})?{_END}", re.IGNORECASE),
    lazy(rf"{_LEAD_RU}не (?P<old>{NUMBER})(?:\s{_COUNTS_RU})?(?:\s*,\s*|\s+)(?:а |надо |нужно )+(?P<new>{NUMBER})(?:\s{_COUNTS_RU})?{_END_RU}", re.IGNORECASE),
    lazy(rf"{_LEAD_RU}(?:(?:надо|нужно|хотел[аи]?|хочу|имел[аи]? в виду)(?: было)?\s+)?(?P<new>{NUMBER})(?:\s{_COUNTS_RU})?,?\s+(?:а не|вместо) (?P<old>{NUMBER})(?:\s{_COUNTS_RU})?{_END_RU}", re.IGNORECASE),
    lazy(rf"\s*(?:(?:อ้าว|เอ้ย|อุ๊ย|โทษที|ขอโทษ(?:ที)?|ไม่ใช่(?:ค่ะ|ครับ)?)\s*)?(?:ไม่ใช่|ไม่เอา)\s?(?P<old>{NUMBER})\s?{_COUNTS_TH}?(?:ค่ะ|ครับ|นะ|แล้ว)*\s*(?:แต่)?(?:เอา|ขอ|เป็น)+\s?(?P<new>{NUMBER})\s?{_COUNTS_TH}?{_END_TH}", re.IGNORECASE),
)
"""The wrong figure and the right one, and no more than a word for what both count."""
_MAKE_IT = {"en": "make it {} {}", "ru": "пусть будет {} {}", "th": "เอา {} {}"}
_DEFAULT = {"en": "seconds", "ru": "секунд", "th": "วินาที"}
_MINUTES = {"en": "minutes", "ru": "минут", "th": "นาที"}
_PIECES = {"en": "of them", "ru": "штук", "th": "รูป"}
_LONGEST = 160  # characters


def not_that_figure(request: Request) -> Request:
    """The message so; as it was for any other, and where the wrong figure is none of the newest work's."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST:
        return request
    language = "th" if re.search("[\u0e00-\u0e7f]", text) else "ru" if re.search("[а-яё]", text, re.IGNORECASE) else "en"
    if only := next((match for way in _ONLY if (match := way.fullmatch(text))), None):
        return _that_figure(only, request, language)
    match = next((match for way in _WAYS if (match := way.fullmatch(text))), None)
    if match is None:
        return request
    unit = match["unit2"] or match["unit"] or _counted(float(match["old"]), request, language)
    return replace(request, text=f"{match['new']} {unit}{match['rest']}") if unit else request


def _that_figure(only: re.Match[str], request: Request, language: str) -> Request:
    """The message as one that tells the right figure and what it counts; as it was where the wrong one counts nothing."""
    old, new = parse(only["old"].lower()), parse(only["new"].lower())
    unit = _counted(old, request, language)
    if not unit or not new.is_integer() or old == new:
        return request
    shown = "" if unit == _PIECES[language] else unit  # a number alone is how many
    return replace(request, text=_MAKE_IT[language].format(int(new), shown).strip())


def _counted(old: float, request: Request, language: str) -> str:
    """What the wrong figure counts in the newest work; empty where it stands nowhere in it."""
    steps = request.earlier[0].steps
    if any(step.args.get("duration_s") == old for step in steps):
        return _DEFAULT[language]
    if any(step.args.get("count") == old for step in steps) or (old > 1 and _heads(steps) == old):
        return _PIECES[language]
    return _MINUTES[language] if any(step.args.get("duration_s") == old * 60 for step in steps) else ""



def _heads(steps: Sequence[Step]) -> int:
    """How many a batch has, where all of it is of one kind."""
    heads = [step for step in steps if not sources(step.args)]
    return len(heads) if len({step.tool for step in heads}) == 1 else 0

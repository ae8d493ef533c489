# ruff: noqa: E501 - patterns read better unbroken
"""What is wrong with a clip that was sent, told where an order would do: "way too dark and kinda hissy, fix both", «темно и шумит, поправь»,
"ภาพมืดไปแล้วเสียงซ่าด้วย ช่วยแก้ให้หน่อย". Put as the order that mends it, unless the message orders that itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from agent.contract import Request
from agent.patterns import lazy

_DEGREE = r"(?:(?:a (?:little )?(?:bit|touch)|a little|too|way|far|much|so|very|really|kinda|kind of|pretty|quite|super|rather|bit|all|sounds?|looks?|turned out|came out|comes? out)\s+)"
_BE = r"(?:\s?(?:'?s|is|are|was|were)|(?<=it)s)?"
_SEEN = r"(?:(?:the |this |my )?(?:picture|video|clip|footage|image|whole thing|shot|it|everything|room)|this)"
_HEARD = r"(?:(?:the |my |its |our )?(?:sound|audio|volume|voice|voices|recording|mic|speech|it))"
_FROM_EN = r"(?:^|(?<=[,;.!\n]\s)|(?<=[,;.!\n])|(?<=\band\s)|(?<=\bbut\s)|(?<=\balso\s)|(?<=\bplus\s)|(?<=\bthink\s)|(?<=\bcos\s))"
_TO_EN = r"(?=\s*(?:$|[,;.!?\n]|\band\b|\bbut\b|\bso\b|\bplus\b|\bcan you\b|please|pls|fix|lol|tbh|:|-|–))"
_FROM_RU = r"(?:^|(?<=[,;.!\n]\s)|(?<=[,;.!\n])|(?<=\sи\s)|(?<=\sа\s)|(?<=плюс\s))"
_TO_RU = r"(?=\s*(?:$|[,;.!?\n]|\sи\s|\sа\s|плюс|поправь|исправь|можно|пожалуйста|—|–))"
_MOSTLY_RU = r"(?:(?:видео|видос|картинка|изображение|ролик|клип|запись|звук|там|тут|здесь|очень|слишком|как-то|больно|совсем|немного|чуть|какое-то|какая-то|какой-то|получил[а-яё]+|вышл[аио]|вышел|ещё|еще|прям|сильно|всё|что-то|почти|был[оа]?|у меня|на записи|на видео|в видео|ещё и|и)\s+){0,5}"
_SO_TH = r"(?:มาก(?:เลย)?|ไป(?:หน่อย|นิด)?|เกินไป|เกิน|จัง|หน่อย|นิดหน่อย|ด้วย|แล้ว|เลย|อะ|อ่ะ|นะ|ๆ|ครับ|ค่ะ|(?<!โย)คะ)"


@dataclass(frozen=True)
class _Fault:
    """What tells of a fault, what orders its mending in any language, and that order as the examples say it."""

    told: re.Pattern[str]
    ordered: re.Pattern[str]
    mend: dict[str, str]


_FAULTS = (
    _Fault(
        lazy(
            rf"{_FROM_EN}(?P<en>(?:{_SEEN}{_BE}\s+)?{_DEGREE}{{1,3}}(?:dark|dim|underexposed)){_TO_EN}|{_FROM_RU}(?P<ru>{_MOSTLY_RU}(?:темно|темновато|т[её]мн(?:ое|ая|ый|оват[а-яё]*))){_TO_RU}|(?P<th>(?:ภาพ|คลิป|วิดีโอ|วีดีโอ)(?:มัน|นี้|ออกมา|ดู)*มืด(?!ลง){_SO_TH}{{1,3}})\s?", re.IGNORECASE,
        ),
        lazy(r"\b(?:bright\w*|lighte?n?\w*|exposure|dark(?:er|en))\b|(?<![а-яё])(?:осветл|высветл|посветл|светлее|ярч|ярк|затемн|темнее)[а-яё]*|สว่าง|แสง|มืดลง", re.IGNORECASE),
        {"en": "make it brighter", "ru": "осветли видео", "th": "ทำให้สว่างขึ้น"},
    ),
    _Fault(
        lazy(
            rf"{_FROM_EN}(?P<en>(?:{_SEEN}{_BE}\s+)?{_DEGREE}{{1,3}}(?:bright|overexposed|blown out|washed out by the sun)){_TO_EN}|{_FROM_RU}(?P<ru>{_MOSTLY_RU}(?:засвечен[а-яё]*|пересвечен[а-яё]*|слишком (?:светло|ярко))){_TO_RU}|(?P<th>(?:ภาพ|คลิป|วิดีโอ|วีดีโอ)(?:มัน|นี้|ออกมา|ดู)*(?:สว่าง|จ้า)(?!ขึ้น){_SO_TH}{{1,3}})\s?", re.IGNORECASE,
        ),
        lazy(r"\b(?:dark(?:er|en)|dim(?:mer)?|exposure|brighter|brighten)\b|(?<![а-яё])(?:затемн|потемн|темнее)[а-яё]*|มืดลง|ลดแสง|ลดความสว่าง|สว่างขึ้น", re.IGNORECASE),
        {"en": "make it darker", "ru": "затемни видео", "th": "ทำให้มืดลง"},
    ),
    _Fault(
        lazy(
            rf"{_FROM_EN}(?P<en>(?:(?:there|it|i|you|we)(?:'?s|'?ve| is| are| has| have| can hear| hear)?(?: got)?\s+(?:an? |some |this |that |lots of |a lot of |so much |too much |all this )(?:(?!no\b)[a-z]+ ){{0,2}}?(?:buzz(?:ing)?|hum(?:ming)?|hiss(?:ing)?|static|crackl(?:e|ing)|rumbl(?:e|ing)|whin(?:e|ing)|wind noise|noise|wind)(?: (?:in|on) (?:it|the (?:background|sound|audio|recording|mic))| in there| everywhere)?|(?:{_HEARD}{_BE}\s+)?{_DEGREE}{{1,3}}(?:hissy|noisy|buzzy|crackly|windy))){_TO_EN}"
            rf"|{_FROM_RU}(?P<ru>{_MOSTLY_RU}(?:шумит|фонит|гудит|шипит|трещит|шумно)(?: (?:очень|сильно|немного|что-то|ветер))?|{_MOSTLY_RU}(?:есть |слышен |слышно |стоит |какой-то |сильный |посторонний |постоянный ){{0,3}}(?:шум|гул|треск|шипение)(?: (?:какой-то|ветра|сильный|стоит|слышен|есть|на фоне|фоном))*){_TO_RU}"
            rf"|(?P<th>(?<!ลด)(?<!ลบ)(?<!ตัด)(?<!เอา)(?:แล้วก็|แล้ว|และ)?(?:มี)?เสียง(?:ซ่า|ฮัม|จี่|หึ่ง|รบกวน|ลม)(?:มี|ดัง|เยอะ)?{_SO_TH}{{0,3}}(?=\s|$|แล้ว|ช่วย))\s?", re.IGNORECASE,
        ),
        lazy(
            r"\b(?:clean(?:ed)?|remove|reduce|get rid|denoise|take (?:out|away)|cut (?:out|down)|less|filter|lower|kill|mute|do something)\b(?=[^.!?\n]{0,40}\b(?:noise|hum|hiss|buzz\w*|wind|static|audio|sound|crackl\w+|it)\b)|(?<![а-яё])(?:убери|убрать|почисти|очисти|уменьши|избавь|подави|вычисти|удали|приглуши|заглуши)[а-яё]* (?:[а-яё]+ ){0,2}(?:шум|гул|треск|шипен|звук|ветер|ветр|его|это|фон)[а-яё]*|(?<![а-яё])(?:не слышно|без звука)(?![а-яё])|\bcan'?t (?:even |really )?hear\b|ไม่ได้ยิน|ฟังไม่|ลดเสียง|ลบเสียง|ตัดเสียง|เอาเสียง|ปิดเสียง|ลดนอยซ์|เสียง(?:รบกวน|ซ่า|ลม|ฮัม)[\u0e00-\u0e7f ]{0,20}(?:ออก|ลง)",
            re.IGNORECASE,
        ),
        {"en": "clean up the audio", "ru": "убери шум", "th": "ลดเสียงรบกวน"},
    ),
    _Fault(
        lazy(
            rf"{_FROM_EN}(?P<en>{_HEARD}(?:{_BE}\s+){_DEGREE}{{0,3}}(?:low|quiet|faint)|{_DEGREE}{{1,3}}quiet){_TO_EN}|{_FROM_RU}(?P<ru>(?:(?:там|тут|ещё|у меня)\s+)?(?:звук|голос|громкость)(?: (?:очень|слишком|как-то|больно|совсем|какой-то|тут|там|вышел|получился|еле|плохо|почти))* (?:тих[а-яё]+|слаб[а-яё]+|низк[а-яё]+|еле слышно)|{_MOSTLY_RU}(?:тиховато|еле слышно)){_TO_RU}", re.IGNORECASE,
        ),
        lazy(r"\b(?:loud\w*|volume|boost|raise|turn (?:it |that |the (?:sound|audio) )?up|bring (?:it )?up|music|double|quieter|lower)\b|(?<![а-яё])(?:громче|погромче|громкост|прибав|усил|музык|тише)[а-яё]*", re.IGNORECASE),
        {"en": "make it louder", "ru": "сделай громче", "th": ""},
    ),
)  # fmt: skip
_FIXED = lazy(
    r"[\s,;.–—-]*(?:\b(?:and|so|please|pls|can|could|would|you|u)\s+){0,4}\b(?:fix|sort|correct|mend)\b(?: (?:both|it|that|this|them|these|those|everything|all|things|out|up|for me|please|pls|of|somehow|the (?:sound|picture|video|clip)))*(?=\s*(?:$|[.!?\n]))"
    r"|[\s,;.–—-]*(?:(?:можно|можешь|пожалуйста|и|плиз)\s+){0,3}(?<![а-яё])(?:поправь|исправь|почини|поправить|исправить|сделай нормально)(?:те)?(?: (?:это|всё|и то и другое|оба|пожалуйста|как-нибудь))*(?=\s*(?:$|[.!?\n]))"
    r"|\s*(?:ช่วย|ขอ|รบกวน)*(?:แก้|ปรับ|จัดการ)(?:ไข)?(?:ให้|หน่อย|ที|ด้วย|ทั้งสองอย่าง|ทั้งคู่|นะ|ครับ|ค่ะ|(?<!โย)คะ)*(?=\s*$)", re.IGNORECASE,
)
"""Asks to mend what was told."""
_MOST = 300


def faults_told(request: Request) -> Request:
    """The request so; as it was where no clip came with it, or where it tells of no fault."""
    sent = any(asset.actual_kind == "video" for asset in request.attachments)
    if not sent or request.question or len(request.text) > _MOST or '"' in request.text:
        return request
    text = request.text
    for fault in _FAULTS:
        if not fault.ordered.search(text):
            text = fault.told.sub(lambda match, fault=fault: _order(match, fault), text)
    return replace(request, text=_FIXED.sub("", text).strip(" ,")) if text != request.text else request


def _order(match: re.Match[str], fault: _Fault) -> str:
    """The order that mends what was told; what was told where there is none in its language."""
    language = next(name for name, value in match.groupdict().items() if value)
    order = fault.mend[language]
    return f" {order} " if order and language == "th" else order or match[0]

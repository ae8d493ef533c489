# ruff: noqa: E501 - patterns read better unbroken
"""What somebody sells, told before the wish for a film or a sheet of it: "selling a 2BR condo, 68 sqm, 14.5M, with parking. make a 45 sec video",
«продаю велосипед, почти новый, 15000 руб. сделай ролик». The first of it is what the work is about, the rest is told in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.announcing.announced import FIELD, telling
from agent.local.announcing.announcement import FILM, SHEET, as_line
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_HI = r"^\W*(?:(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|привет|здравствуйте|добрый (?:день|вечер)|สวัสดี|หวัดดี)[^.!,\n]{0,20}[.!,\n]\s*)?"
_WISH_EN = r"(?:(?:please|pls|plz|can you|could you|can u|now|so|and)[\s,]+)*(?:make|create|do|draw|design|give me|i need|we need|need|want)\b"
_WISH_RU = r"(?:(?:пожалуйста|плиз|можете|можешь|а|и|теперь)[\s,]+)*(?:сделай|сними|нарисуй|создай|смонтируй|нужен|нужна|нужно|хочу)(?:те)?(?![а-яё])"
_WISH_TH = r"(?:ช่วย|รบกวน|ขอ|อยากได้)*(?:ทำ|สร้าง|วาด|ออกแบบ|ขอ|อยากได้)?(?:คลิป|วิดีโอ|วีดีโอ|รีล|โปสเตอร์|แบนเนอร์)"
_TOLD = {
    "en": lazy(rf"{_HI}(?:(?:i|we)(?:'m|'re| am| are)?\s+)?(?P<what>(?:selling|sell|renting out|giving away|offering)\s+[^.!\n]{{3,}}?(?:\.\d[^.!\n]*)*|[^.,!\n]{{3,60}}? for (?:sale|rent)\b[^.!\n]*?(?:\.\d[^.!\n]*)*)\s*[.!\n;]\s*(?P<wish>{_WISH_EN}.+)$", re.IGNORECASE | re.DOTALL),
    "ru": lazy(rf"{_HI}(?:(?:я|мы)\s+)?(?P<what>(?:прода[её]?(?:ю|м|тся)|сда[её]?(?:ю|м|тся)|отда[её]?(?:ю|м))\s+[^!\n]{{3,}}?)\s*[.!\n;]\s*(?P<wish>{_WISH_RU}.+)$", re.IGNORECASE | re.DOTALL),
    "th": lazy(rf"{_HI}(?P<what>(?:ขาย|ปล่อยเช่า|ให้เช่า)(?!ของ|ดี)[\u0e00-\u0e7f].{{3,}}?)\s+(?P<wish>{_WISH_TH}.+)$", re.DOTALL),
}
_PIECES = lazy(r"\s*[,;]\s+|\s*\n\s*")
_PIECES_TH = lazy(r"\s*,\s*|(?<!\d)\s+(?=[\u0e00-\u0e7f])|(?<=[\u0e00-\u0e7f])\s+(?=\d)")
_SELLS = lazy(r"^(?:selling|sell|renting out|giving away|offering|прода\w+|сда\w+|отда\w+|ขาย|ปล่อยเช่า|ให้เช่า)\s*(?:an?\s+|the\s+|my\s+|our\s+|сво\w+\s+)?", re.IGNORECASE)
_ON_IT = lazy(r"[\s,]*(?:&|\band\b|\bwith\b|\bput\b|(?<![а-яё])(?:и|с)(?![а-яё])|แล้ว|และ)?\s*(?:the |its )?(?:price|details|facts|ценой?|цену|ราคา)\s+(?:on it|in it|too|на н[её][мй]|ด้วย)", re.IGNORECASE)
_OF_THESE = lazy(r"\s*\b(?:out of|from|with|of) (?:these|them|those|the (?:pics|photos|pictures))\b|\s*(?<![а-яё])из (?:этих|них)(?: фото\w*| картинок)?|(?:จาก|ด้วย)(?:รูป|ภาพ)?พวกนี้", re.IGNORECASE)
_SHORT = {"en": "short", "ru": "шортс", "th": "คลิปสั้น"}
_ABOUT = {"en": ' about "{}"', "ru": ' про "{}"', "th": 'เรื่อง "{}"'}
_NAMED = lazy(r"\b(?:about|on)\s+(?!it\b|this\b|that\b)\w|(?<![а-яё])(?:про|об?)\s+(?!это|не)\w|เรื่อง(?!นี้)")
_LONGEST = 500


def goods_told(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the film or the sheet, about the goods and telling the rest of it; None for any other message."""
    text = normalise(request.text)
    if request.question or len(text) > _LONGEST:
        return None
    language = detect(text, request.language)
    match = _TOLD[language].match(text) if language in _TOLD else None
    wish = _ON_IT.sub("", match["wish"]) if match else ""
    wish = _OF_THESE.sub("", wish) if request.attachments else wish
    made = next((found for pattern in (FILM, SHEET) if (found := pattern.search(wish))), None)
    if match is None or made is None or _NAMED.search(wish):
        return None
    pieces = [piece.strip(" .,") for piece in (_PIECES_TH if language == "th" else _PIECES).split(match["what"]) if piece.strip(" .,")]
    topic = _SELLS.sub("", pieces[0]).replace('"', "")
    able = telling(index)
    things = [made[0], *([_SHORT[language]] if request.attachments else [])]  # of pictures a film may be made that tells nothing
    wishes = (f"{wish[: made.start()]}{thing}{_ABOUT[language].format(topic)}{wish[made.end() :]}" for thing in things)
    plans = (again(replace(request, text=text)) for text in wishes)
    plan = next((plan for plan in plans if not plan.question and any(step.tool in able for step in plan.steps)), None)
    if plan is None:
        return None
    told = {FIELD: [as_line(piece) for piece in pieces[1:]]}
    steps = [wording.with_values(step, able[step.tool], told, language) if step.tool in able and pieces[1:] else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})

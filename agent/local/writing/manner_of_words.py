# ruff: noqa: E501 - patterns read better unbroken
"""How a post or a caption is to be written, told behind what it is about: «пост про скидки, с эмодзи и без капслока», "a caption about balayage, no caps and
with a call to action", "โพสต์เรื่องส่วนลด ใส่อีโมจิด้วย". Nobody here can promise that: it is said to be left out, and is neither lost without a word nor a
part of what the words are about.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.drafting.left_out import noted_without
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_LONGEST = 300
_WRITES = ("script.metadata", "publishing.post")
_ASKED = lazy(r"(?<![а-яё])(?:пост(?:ик)?|подпис[ьи]|текст)(?![а-яё])|\b(?:posts?|captions?)\b|โพสต์|แคปชั่น|แคปชัน", re.IGNORECASE)
_LASTING = lazy(r"\b(?:always|from now on|every time|never)\b|(?<![а-яё])(?:всегда|впредь|на будущее|отныне|каждый раз|никогда)(?![а-яё])|ต่อไป|จากนี้|ทุกครั้ง|ทุก(?:โพสต์|แคปชั่น)|เสมอ", re.IGNORECASE)
"""A rule, which is kept."""
_MANNER_RU = (
    r"(?:без\s+(?:капс[а-яё]*|воды|пафоса|эмодзи|смайл[а-яё]+|официоза|канцелярит[а-яё]*|восклицат[а-яё]+(?:\s+знаков)?|занудства|клише|штампов|кринжа)"
    r"|со?\s+(?:эмодзи|смайл[а-яё]+|шутк[а-яё]+(?:\s+в\s+конце)?|шуточк[а-яё]+|юмором|приколом|иронией|огоньком|душой|интригой|вопросом(?:\s+в\s+конце)?|призывом(?:\s+(?!в\s|на\s|и\s)[а-яё]+){0,2})"
    r"|на\s+(?:ты|вы)(?![а-яё])|по-(?:дружески|простому|доброму|человечески|деловому))"
)
_MANNER_EN = r"(?:(?:with|and)\s+(?:(?:some|a few|lots of)\s+)?(?:emojis?|humou?r)|with\s+(?:a\s+)?(?:joke|call[- ]to[- ]action|cta|question|pun)(?:\s+at the end)?|(?:no|without)\s+(?:all[- ])?(?:caps|fluff|emojis?|exclamation (?:marks?|points?)|clich[eé]s|jargon)|in a (?:friendly|casual|formal) (?:tone|way))"
_TAIL = {
    "ru": lazy(rf"(?<![\s,])(?P<tail>(?:[\s,]+(?:(?:и|а|но|только|ещё)\s+){{0,2}}{_MANNER_RU}){{1,4}})[\s.!]*$", re.IGNORECASE),
    "en": lazy(rf"(?<![\s,])(?P<tail>(?:[\s,]+(?:(?:and|but|also)\s+){{0,2}}{_MANNER_EN}){{1,4}})[\s.!]*$", re.IGNORECASE),
    "th": lazy(r"(?<!\s)(?P<tail>\s*(?:แล้ว|และ)?\s?(?:(?:ใส่|มี|ไม่เอา|ไม่ใส่|ไม่ต้องใส่)(?:อีโมจิ|อิโมจิ|มุกตลก|มุก))(?:เยอะๆ)?)(?:ด้วย|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$"),
}
_PARTED = lazy(r"^[\s,]*(?:(?:и|а|но|ещё|and|but|also|แล้ว|และ)\s+)?", re.IGNORECASE)


def manner_of_words(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the words, with the manner that is left out; None for any other message."""
    text = normalise(request.text)
    language = detect(text, request.language)
    if request.question or request.attachments or len(text) > _LONGEST or '"' in text or language not in _TAIL or not _ASKED.search(text) or _LASTING.search(text):
        return None
    found = _TAIL[language].search(text)
    if found is None or not text[: found.start()].strip():
        return None
    plan = again(replace(request, text=text[: found.start()].rstrip(" ,")))
    if not plan.steps or plan.question or plan.steps[0].tool not in _WRITES or any(step.tool not in (*_WRITES, "publishing.plan") for step in plan.steps):
        return None
    return noted_without(plan, _PARTED.sub("", found["tail"]).strip(" ,"), language)

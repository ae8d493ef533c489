# ruff: noqa: E501 - patterns read better unbroken
"""A file that goes out with a caption that is told, and hashtags that are not: 'post this to IG tomorrow with the caption "see you there" and some
hashtags', «выложи с подписью «ждём вас» и хештегами», "โพสต์คลิปนี้ แคปชั่นว่า '...' ใส่แฮชแท็กด้วย". The caption goes out as it is told; the hashtags are written from it
before, and the publication takes them. The wish for them is no part of the caption. "caption ว่า" is "แคปชั่นว่า".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.publishing.captioned import PUBLISHER, WRITER, able, in_order, words_step
from agent.local.publishing.everywhere import POSTS
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_TOLD = lazy(
    r"(?:\b(?:captions?|text)\b|(?<![а-яё])(?:подпис(?:ь|ью)|текст(?:ом)?)(?![а-яё])|แคปชั่น|แคปชัน|ข้อความ)\s*(?:ว่า|คือ|is|saying|that says|такая|такой)?\s*(?:[:—–-]\s*|(?=[\"'“«])|(?<=ว่า)\s*)", re.IGNORECASE
)
"""Leads to a caption that is told word for word."""
_MIXED = lazy(r"\bcaptions?\s?(?:ว่า|คือ)\s*(?::\s*)?", re.IGNORECASE)
_TAGS = lazy(
    r"[\s,;.]*(?:(?:\b(?:and|with|plus|also|then|please)\b|(?<![а-яё])(?:и|а|с|со|ещё|еще|плюс|также)(?![а-яё])|แล้วก็|แล้ว|และ|พร้อม(?:กับ)?|กับ|ช่วย)\s*)*"
    r"(?:(?:\b(?:add|put|write|include|use)\b|(?<![а-яё])(?:добавь|напиши|поставь|придумай)(?:те)?(?![а-яё])|ใส่|เพิ่ม|ขอ|มี|ติด|คิด|เขียน)\s*)?(?:(?:\b(?:some|the|a few|few|good|relevant)\b|(?<![а-яё])(?:пару|несколько)(?![а-яё]))\s+)*"
    r"(?:\bhash ?tags?\b|(?<![а-яё])х[еэ]штег(?:и|ами|ов)?(?![а-яё])|แฮชแท็ก|แฮ[ชซ]แท[็]?ก|hashtag)(?:\s*(?:\b(?:too|as well|please|pls|for it)\b|(?<![а-яё])(?:тоже|пожалуйста|к нему)(?![а-яё])|ให้ด้วย|ให้|ด้วย|หน่อย|เลย|นะ|ครับ|ค่ะ|(?<!โย)คะ|ที))*[\s.!]*$", re.IGNORECASE,
)
"""Hashtags that are wished for besides, at the end of a message."""
_QUOTED = lazy(r"[\"“«'][^\"”»]+[\"”»']\s*$")
_LONGEST = 500  # characters


def captioned_and_tagged(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of what goes out with such a caption, and with hashtags where they are wished for; None for any other message."""
    text = normalise(request.text)
    writer, publisher = able(index, WRITER), able(index, PUBLISHER)
    told = None if request.question or len(text) > _LONGEST else _TOLD.search(text)
    if told is None or writer is None or publisher is None or not POSTS.search(text):
        return None
    tags = _TAGS.search(text, told.end())
    behind = text[told.end() : tags.start()].strip() if tags else ""
    if tags and (not behind or _asks_for_more(behind, text[told.end() :])):
        return None
    said = text[: tags.start()] if tags else text
    plain = _MIXED.sub(lambda match: "แคปชั่นว่า " if said[match.end() : match.end() + 1] in "\"'“«" else "แคปชั่น: ", said)
    if plain == text:
        return None
    plan = again(replace(request, text=plain))
    outs = [step for step in plan.steps if step.tool == publisher.tool.name and step.args.get("description")]
    if not outs or plan.question:
        return plan if outs else None
    return _tagged(plan, outs, writer, detect(text, request.language)) if tags else plan


def _asks_for_more(behind: str, rest: str) -> bool:
    """Whether hashtags are what the words in quotes speak of: the caption ends behind them."""
    return rest[:1] in "\"“«'" and not _QUOTED.search(behind)


def _tagged(plan: Plan, outs: list[Step], writer: Ability, language: str) -> Plan:
    """The plan, hashtags written from the caption before it goes out."""
    words = words_step(writer, {"topic": str(outs[0].args["description"])}, "hashtags", language)
    return in_order(plan, {step.id: words for step in outs}, writer)

# ruff: noqa: E501 - patterns read better unbroken
"""Pictures that are to bear names nobody told: "8 pics of houseplants with their names on them". They are made without, which is said."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.drafting.left_out import said_without
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_NAMES_ON_THEM = lazy(
    r"[\s,;]*\b(?:and |each )?(?:with|have|add|put) (?:all )?(?:their |the |its )?(?:own )?(?:names?|labels?|breeds?|species|titles?|captions?)(?: written)? (?:on|under|below|beneath|written on) (?:(?:all of )?(?:them|'?em|it|each(?: one| picture| pic)?|every one)|the (?:pics?|pictures?|photos?|images?))(?![\w:])(?! (?:that|saying))"
    r"|[\s,;]*(?<![а-яё])(?:и |а )?(?:с (?:их )?(?:названи|имен|подпис)[а-яё]+ (?:на (?:них|каждой|каждом|картинк[а-яё]+|фото)|под (?:ними|каждой|каждым))|(?:подпиши|напиши)(?:те)? (?:на (?:них|каждой|каждом) |под (?:ними|каждой) )?(?:их )?(?:названия|имена)(?: на (?:них|каждой|каждом)| под (?:ними|каждой))?)(?![а-яё])"
    r"|\s*(?:และ|แล้ว|พร้อม)?(?:ใส่|มี|เขียน)ชื่อ(?:ต้นไม้|พันธุ์|สัตว์)?(?:ไว้)?(?:บน|ใต้|ใน|ที่)(?:ทุก|แต่ละ)?(?:รูป|ภาพ)(?:ด้วย|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*", re.IGNORECASE,
)
_PICTURES = lazy(r"\b(?:pics?|pictures?|photos?|images?|illustrations?|drawings?)\b|(?<![а-яё])(?:картин|фот|рисун|иллюстрац)[а-яё]*|รูป|ภาพ", re.IGNORECASE)


def named_each(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the pictures without names that nobody told, which says so; None for any other message."""
    text = normalise(request.text)
    said = None if request.question or request.attachments or request.earlier or '"' in text else _NAMES_ON_THEM.search(text)
    if said is None or not _PICTURES.search(text[: said.start()]):
        return None
    plan = again(replace(request, text=f"{text[: said.start()]}{text[said.end() :]}"))
    return said_without(plan, said[0], detect(text, request.language)) if plan.steps and plan.steps[0].tool.startswith("image.") else None

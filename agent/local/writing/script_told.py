# ruff: noqa: E501 - patterns read better unbroken
"""What is told beside the wish for a script: "a script for my podcast intro, guest is Anna Petrova". What it is for stays what it is about, and
what is told is told in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.announcing.announcement import as_line
from agent.local.announcing.facts import LENGTH
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_WISH = lazy(
    r"^(?P<wish>\W*(?:[\w']+\s+){0,5}?(?:scripts?|voice-?over text|сценари[йяию]|скрипт|สคริปต์|สคริปท์|สคริป|บทพูด)[^,.;:!?\n]*?)\s*(?:[,.;\n]|\s[–—-])\s*(?P<rest>\S.*)$"
    r"|^(?P<wish_th>\W*(?:ช่วย|ขอ)?(?:เขียน|แต่ง|คิด|ทำ)?(?:สคริปต์|สคริปท์|สคริป|บทพูด)\S+)\s+(?P<rest_th>\S.*)$", re.IGNORECASE | re.DOTALL,
)
_ONLY_NAMED = lazy(r"(?:scripts?|voice-?over text|сценари[йяию]|скрипт|สคริปต์|สคริปท์|สคริป|บทพูด)\s*$", re.IGNORECASE)
_WHO = r"guests?|host|speaker|sponsor|narrator|main character|hero|teacher|coach|client|name"
_WHO_RU = r"гость[яюи]?|гостем|гости|ведущ[а-яё]+|спикер|спонсор|эксперт|автор|тренер|геро[йя]|имя|зовут"
_WHO_TH = r"แขก(?:รับเชิญ)?|พิธีกร|ผู้ดำเนินรายการ|วิทยากร|สปอนเซอร์|โค้ช|ตัวเอก"
_TOLD = lazy(
    rf"(?:(?:the|our|my|this|today'?s|his|her|their)\s+)*(?:(?:{_WHO})\b|(?!(?:length|tone|style|language|topic|voice|theme|title|mood|it|that|this)\b)\w+(?: \w+){{0,2}}?\s+(?:is|are|was|were|will be|has|have|costs?|opens?|starts?)\b).*"
    rf"|(?:with|featuring) (?:an? |our |the )?(?:guest|host|speaker|expert|sponsor)\b.*|(?:we|i) (?:are|'re|have|sell|open|opened|make|teach|offer|work|turn)\b.*"
    rf"|(?:(?:наш[а-яё]*|мо[йяеи]|сегодня|у нас|в гостях)\s+)*(?:(?:{_WHO_RU})(?![а-яё])|в гостях|у нас|нам|мы|нашей|нашему).*|(?:с гостем|с ведущ[а-яё]+|со спикером)\s.*"
    rf"|(?:{_WHO_TH}).*|.*(?:คือคุณ|ชื่อคุณ).*", re.IGNORECASE | re.DOTALL,
)
_SETS = lazy(r"(?:\b(?:length|tone|style|language|voice|seconds?|minutes?|words|funny|serious|calm)\b|(?<![а-яё])(?:тон|стиль|язык|голос|секунд|минут)[а-яё]*|วินาที|นาที|โทน|ภาษา)", re.IGNORECASE)
_LATER = lazy(r"(?:and |и )?(?:then|after (?:that|wards)|afterwards|next|потом|затем|после этого)(?![\wа-яё])", re.IGNORECASE)
"""Leads to what is done next, which is told in no script."""
_PARTS = lazy(r"\s*[,;\n]\s*(?:and\s+|и\s+)?|\.\s+", re.IGNORECASE)
_FIELD = "details"
_MOST, _LONGEST = 12, 160


def script_told(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of such a script with what is told; None for any other message. `again`: plans the wish without it."""
    text = normalise(request.text)
    match = None if request.question or request.attachments or request.earlier or '"' in text else _WISH.match(text)
    wish, rest = ((match["wish"] or match["wish_th"], match["rest"] or match["rest_th"]) if match else ("", ""))
    if match is None or _ONLY_NAMED.search(wish):
        return None
    parts = [part.strip(" .") for part in _PARTS.split(rest) if part.strip(" .")]
    told = [part for part in parts if _TOLD.fullmatch(part) and not _SETS.search(part) and not _LATER.match(part) and not LENGTH.search(part) and len(part) <= _LONGEST]
    if not told:
        return None
    kept = [part for part in parts if part not in told]
    plan = again(replace(request, text=", ".join([wish, *kept])))
    abilities = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    step = plan.steps[0] if len(plan.steps) == 1 else None
    if step is None or abilities[step.tool].tool.domain != "script" or _FIELD not in abilities[step.tool].tool.input.model_fields:
        return None
    ability, language = abilities[step.tool], detect(text, request.language)
    told_step = wording.with_values(step, ability, {_FIELD: [as_line(part) for part in told[:_MOST]]}, language)
    return Plan(goal=told_step.title, steps=[told_step])

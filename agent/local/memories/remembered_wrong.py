# ruff: noqa: E501 - patterns read better unbroken
"""What was remembered wrong, and how it is: «ты неправильно запомнил: мы работаем до девяти, а не до восьми», "you noted that wrong: ...",
"จำผิดแล้ว ร้านปิดวันอังคาร".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.one_step import planned
from agent.local.words import normalise
from tools.plan import Plan

_CORRECT = "memory.correct"
_WRONG_RU = r"(?:неправильно|неверно|не так|не то|ошибочно|с ошибкой)"
_KEPT_RU = r"(?:запомнил[аи]?|запомнили|записал[аи]?|записано|запомнено|помнишь|сохранил[аи]?)"
_LEAD = re.compile(
    rf"^\W*(?:(?:нет|слушай|ой|эй|погоди|а|но)[\s,]+)*(?:ты |вы |у тебя |это )*(?:{_WRONG_RU} (?:это |всё )?{_KEPT_RU}|{_KEPT_RU} (?:это |всё )?{_WRONG_RU}|(?:исправь|поправь|измени)(?:те)? (?:это )?(?:в (?:своей )?памяти|память|запись|то,? что (?:ты )?(?:запомнил[аи]?|помнишь)))\s*[,:;.!—–-]+\s*(?:(?:на самом деле|правильно|верно|надо|что)[\s:,-]+)?(?P<ru>\S.{{3,}})$"
    r"|^\W*(?:(?:no|hey|wait|sorry|but)[\s,]+)*(?:you(?:'ve| have)? )?(?:(?:remember(?:ed)?|saved|noted|stored|kept|wrote down|memori[sz]ed|have) (?:it|that|this)(?: down)? (?:wrong(?:ly)?|incorrectly)|(?:wrongly|incorrectly) (?:remembered|saved|noted|stored)(?: (?:it|that|this))?|(?:fix|correct) (?:your|the) (?:memory|notes?))\s*[,:;.!—–-]+\s*(?:actually[\s,]+)?(?P<en>\S.{3,})$"
    r"|^\s*(?:ที่)?(?:คุณ|เธอ)?(?:จำ|บันทึก|จด|เมม)(?:ไว้|มา|ไป)?ผิด(?:แล้ว|ไป|อยู่|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s*[,:.]?\s+(?:จริงๆ(?:แล้ว)?|ที่ถูก(?:คือ)?)?\s?(?P<th>\S.{3,})$",
    re.IGNORECASE | re.DOTALL,
)


def remembered_wrong(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan that puts it right; None for any other message."""
    ability = next((ability for ability in index.abilities if ability.tool.name == _CORRECT), None)
    told = _LEAD.match(normalise(request.text)) if ability and not (request.question or request.attachments) else None
    if ability is None or told is None:
        return None
    fact = next(value for value in told.groupdict().values() if value).strip()
    plan = again(replace(request, text=fact))
    if [step.tool for step in plan.steps] == [_CORRECT]:
        return plan
    return planned(ability, {"query": fact, "text": fact}, detect(fact, request.language))

# ruff: noqa: E501 - patterns read better unbroken
"""Nothing is called off or taken down that nobody said a word against: a plan that does so of a message that does not is none."""

from __future__ import annotations

import re

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.publishing.of_posts import CANCEL, WITHDRAW
from agent.local.words import normalise
from agent.phrases import phrase
from tools.plan import Plan

_AGAINST = re.compile(
    r"\b(?:cancel\w*|call\w*|no|not|\w+n'?t|never|stop\w*|skip\w*|scrap\w*|drop\w*|pull\w*|remov\w*|delet\w*|tak(?:e|en|ing)|took|unschedul\w*|hold|kill\w*|undo|forget|scratch|abort|withdraw\w*|unpublish\w*|off|down|away|out of|clear\w*|wip\w*|eras\w*|get rid|hide|lose|axe|bin|ditch|without|except|but|only|keep|leave|rid|postpon\w*|pause\w*|changed my mind)\b"
    r"|(?<![а-яё])(?:отмен|отказ|не(?![а-яё])|ни(?![а-яё])|нет|сним|снят|распубл|убер|убра|убир|удал|сотр|стер|отлож|стоп|забуд|передум|отзов|отбой|без|хватит|кроме|остав|выкин|долой|скро|прекрат|останов|очист|вычерк)[а-яё]*|ยกเลิก|แคนเซิล|แคนเซล|ไม่|อย่า|ลบ|ออก|ถอน|ถอด|หยุด|เลิก|งด|พัก|ทิ้ง|ยกเว้น|เหลือ|เก็บ|ล้าง|ปลด|ซ่อน|เปลี่ยนใจ|ลง(?:มา|ได้แล้ว)|เอา[^\n]{1,80}ลง(?:\s|$|นะ|ค่ะ|(?<!โย)คะ|ครับ|หน่อย|ให้|ที|ด้วย)",
    re.IGNORECASE,
)


def not_called_off(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan, or that nothing was understood where it would cancel or take down posts unasked."""
    ends = [step for step in plan.steps if step.tool in (CANCEL, WITHDRAW)]
    if not ends or request.question or _AGAINST.search(normalise(request.text)):
        return plan
    others = [step for step in plan.steps if step not in ends]
    if others:
        return plan.model_copy(update={"steps": others})
    return Plan(reply=phrase("unknown", language, examples=wording.suggestions(index.abilities, language)))

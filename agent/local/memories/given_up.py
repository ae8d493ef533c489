# ruff: noqa: E501 - patterns read better unbroken
"""A rule that is given up is forgotten: "don't use the male voice any more", «мужской голос больше не нужен», "เลิกใช้เสียงผู้หญิง".

Only where nothing was just made that it may be said of; there it is a change.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent import preferences
from agent.contract import Request
from agent.local.wordings.verbatim import verbatim
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from agent.whose import whom
from tools.contract import Tool
from tools.plan import Plan

_SOFT = r"^\W*(?:(?:ok(?:ay)?|please|pls|hey|and|so|from now on|actually|пожалуйста|а|и|всё|теперь)[\s,]+)*"
_GIVEN_UP = lazy(
    rf"{_SOFT}(?:(?:don't|do not|never) (?:use|add|put|make(?: it)?|do|write|include|always use)|stop (?:using|adding|putting|making(?: it)?|doing)|no longer use) (?P<en>[^?.!]{{3,80}}?) (?:any ?more|any longer|always|every time|from now on|for (?P<whom>[A-Z][^?.!,]{{2,40}}))\W*$"
    rf"|{_SOFT}(?:stop (?:using|adding|putting)) (?P<en2>[^?.!]{{3,80}}?)\W*$|{_SOFT}no more (?P<en3>[^?.!]{{3,60}}?)(?: please)?\W*$|{_SOFT}(?:i|we) (?:changed (?:my|our) minds? about|don't (?:want|need|like)) (?P<en4>[^?.!]{{3,60}}?)(?: any ?more| any longer)\W*$|{_SOFT}(?:i|we) changed (?:my|our) minds? about (?P<en5>[^?.!]{{3,60}}?)\W*$"
    rf"|{_SOFT}(?:больше|впредь) (?:никогда )?не (?:используй|делай|ставь|добавляй|бери|пиши|надо|нужно|нужен|нужна|нужны)(?:те)? (?P<ru>[^?.!]{{3,80}}?)\W*$|{_SOFT}не (?:используй|делай|ставь|добавляй|бери|пиши|надо|нужно)(?:те)? больше (?P<ru2>[^?.!]{{3,80}}?)\W*$"
    rf"|{_SOFT}(?P<ru3>[а-яё][^?.!,]{{3,60}}?) больше не (?:нуж(?:ен|на|но|ны)|надо|использу(?:й|ем)|хо(?:чу|тим))\W*$|{_SOFT}(?:перестань|хватит) (?:использовать|ставить|делать|добавлять|писать) (?P<ru4>[^?.!]{{3,80}}?)\W*$"
    r"|^\s*(?:ต่อไป(?:นี้)?|จากนี้(?:ไป)?)?\s?(?:เลิก|หยุด)(?:ใช้|ใส่|ทำ)(?P<th>[^?]{2,60}?)(?:แล้ว|ได้แล้ว|นะ|ครับ|ค่ะ|(?<!โย)คะ|เถอะ|เลย)*\s*$|^\s*(?:ต่อไป(?:นี้)?|จากนี้(?:ไป)?)?\s?ไม่(?:เอา|ใช้|ต้องใช้|ต้องการ)(?P<th2>(?:เสียง|ซับ|สี|โทน|เพลง)[^?]{1,60}?)(?:อีก)?(?:แล้ว|ต่อไป)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s*$",
    re.IGNORECASE,
)
_MOST = 140  # characters


def given_up(request: Request, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that forgets a rule; None where a message gives none up. With several things that may be meant, JARVIS asks which."""
    text = normalise(request.text)
    made = any(step.tool.split(".")[0] != "memory" for earlier in request.earlier[:1] for step in earlier.steps)
    if made or request.question or request.attachments or len(text) > _MOST or text.endswith("?"):
        return None
    match = _GIVEN_UP.match(text)
    what = next((value for key, value in match.groupdict().items() if value and key != "whom"), "").strip() if match else ""
    if match is None or not preferences.understood(f"{what}, always", catalogue):
        return None
    client = whom(text, outright=True)
    query = f"{what} {client}" if client and client.lower() not in what.lower() else what
    return verbatim(phrase("forget_rule", language, what=query), catalogue, language)

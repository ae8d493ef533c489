# ruff: noqa: E501 - patterns read better unbroken
"""The leave to do all without asking ("do everything without asking me", «делай всё сам»), of which there is none for what deletes: what is done at once, and
what is asked of, is told.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_ALL_ALONE = lazy(
    r"(?:(?:from now on|please|just|you can|you may|ok|always)[\s,]+)*(?:do|make) (?:everything|anything|it all|all of it)(?: (?:right away|at once|always|yourself))*,? (?:without (?:asking|questions|checking with me|my (?:approval|ok(?:ay)?|permission))|no questions(?: asked)?|(?:and )?(?:don'?t|never) ask(?: me)?)(?: (?:me|first|from now on|any ?more))*"
    r"|(?:(?:теперь|впредь|отныне|пожалуйста|можешь|просто|всегда|давай)[\s,]+)*(?:делай|делать|выполняй)(?:те)? (?:(?:вс[её]|сразу|всегда|сама?)[\s,]+)+(?:без (?:вопросов|спроса|(?:моего )?(?:подтверждения|разрешения|согласия|одобрения))|(?:и )?не спрашива(?:й|йте|я)(?: меня)?)"
    r"|(?:ต่อไป(?:นี้)?|จากนี้(?:ไป)?|\s)*(?:ไม่ต้อง(?:ถาม|รอ)(?:ฉัน|ผม|เรา|หนู)?(?:ก่อน|แล้ว)?\s?ทำ(?:ทุกอย่าง)?(?:ไป)?(?:ได้)?เลย(?:ทุกครั้ง|เสมอ|ตลอด)?|ทำ(?:ทุกอย่าง)?(?:ไป)?(?:ได้)?เลย(?:ทุกครั้ง|เสมอ|ตลอด)?\s?ไม่ต้อง(?:ถาม|รอ)(?:ฉัน|ผม|เรา|หนู)?(?:ก่อน|แล้ว|ทุกครั้ง)*)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*", re.IGNORECASE,
)


def all_alone(request: Request) -> Plan | None:
    """What is done without asking, and what not; None for any other message."""
    text = re.sub(r"\s+", " ", normalise(request.text)).strip(" ?!.")
    if request.question or request.attachments or not _ALL_ALONE.fullmatch(text):
        return None
    return Plan(goal=text, reply=phrase("only_so_much", detect(text, request.language)))

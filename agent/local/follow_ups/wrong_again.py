# ruff: noqa: E501 - patterns read better unbroken
"""A complaint that what was asked for before was not done: "wrong again!!! I asked for no text", «опять не то! я же просила без текста», "ผิดอีกแล้ว
บอกแล้วว่าไม่เอาตัวหนังสือ". It is of the newest work, also where something was remembered since; where there is none, JARVIS asks of what.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_WRONG = lazy(
    r"^\W*(?:(?:no+|ugh+|argh+|omg|hey|come on|ну|блин|да|нет|эй|โอ๊ย|เฮ้อ)[\s,.!]*)*(?:wrong(?: (?:again|one|still))?|not (?:that|this|it|right)(?: (?:again|one))?|(?:still|again) (?:wrong|not (?:right|it|that))|(?:опять|снова|всё ещё|все еще) не (?:то|так|это)|не то(?: опять| снова)?|ผิด(?:อีกแล้ว|อีก|แล้ว)|ไม่ใช่(?:อีกแล้ว|อีก)|ยังผิดอยู่)(?![а-яё\w])[\s,.!:;-]*",
    re.IGNORECASE,
)
_ASKED_FOR = lazy(
    r"^(?:but |and |again[, ]*)?(?:i|we) (?:already |clearly |just |said i )*(?:asked (?:you )?(?:for|to)|told you|said|wanted|meant|wrote)(?: that| already)*\s+\S|^(?:я|мы) (?:же |ведь |уже |вам |тебе )*(?:просил|говорил|сказал|хотел|писал)[аи]?(?![а-яё])\s*\S|^(?:ก็)?(?:บอก|สั่ง|ขอ)(?:ไป)?(?:แล้ว)?(?:ไง)?ว่า\s?\S",
    re.IGNORECASE,
)
_TOLD_TH = lazy(r"^(?:ก็)?(?:บอก|สั่ง|ขอ)(?:ไป)?(?:แล้ว)?(?:ไง)?ว่า\s?(?=\S)")


def wrong_again(request: Request) -> bool:
    """Whether a message says that what was asked for was not done, and what that was."""
    text = normalise(request.text)
    match = None if request.question else _WRONG.match(text)
    return match is not None and _ASKED_FOR.match(text[match.end() :].strip()) is not None


def of_what_was_made(request: Request) -> Request:
    """The request with the newest work that made something as the newest; Thai in the words that changes are read by."""
    made = [plan for plan in request.earlier if any(step.tool.split(".")[0] != "memory" for step in plan.steps)]
    text = normalise(request.text)
    match = _WRONG.match(text)
    rest = text[match.end() :].strip() if match else text
    return replace(request, earlier=made, text=_TOLD_TH.sub("ไม่ใช่อีกแล้ว บอกว่า", rest) if made and _TOLD_TH.match(rest) else request.text)


def asked_what_is_wrong(request: Request, language: str) -> Plan | None:
    """What is asked where such a message comes and nothing was made; None for any other."""
    nothing_made = not (request.earlier or request.attachments or request.recent)
    return Plan(question=phrase("ask_what_is_wrong", language)) if nothing_made and wrong_again(request) else None

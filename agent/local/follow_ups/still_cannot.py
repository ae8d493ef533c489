# ruff: noqa: E501 - patterns read better unbroken
"""What is said of a wish that was just answered with "I can't": "add text NEW WALL" - "make it yellow". It is no new wish about nothing; the same holds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.clips.unmet import cannot, unmet
from agent.local.words import normalise
from agent.phrases import phrase
from tools.plan import Plan

_FEW_WORDS, _LETTERS = 6, 40
_TURNS = 2


def still_cannot(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The same answer once more; None for any other message, and where something can be done with it."""
    turns = list(request.history)
    new = request.question or request.attachments or request.earlier
    if new or len(turns) < _TURNS or turns[-1].role != "assistant" or turns[-2].role != "user" or not _said_no(turns[-1].text):
        return None
    text = normalise(request.text)
    name = unmet(normalise(turns[-2].text))
    if not name or len(text.split()) > _FEW_WORDS or len(text) > _LETTERS:
        return None
    plan = again(replace(request, history=()))
    return Plan(goal=text, reply=cannot([name], detect(text, request.language))) if plan.question and not plan.steps else None


def _said_no(text: str) -> bool:
    begun = (phrase("cannot_yet", language, wish="\0", examples="").partition("\0")[0] for language in ("en", "ru", "th"))
    return any(text.startswith(words) for words in begun)

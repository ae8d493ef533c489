"""What is said to a message that asks for no work, as the models read it (`frame`): "thx a lot", «что ты умеешь?», "how much was that?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.local.answers.pricing import priced_again
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.patterns import lazy
from agent.phrases import phrase
from agent.steering.phrases import say
from tools.plan import Plan

_SAID = {"talk", "unclear"}
_THANKS = lazy(r"\bthank|\bthx\b|спасиб|благодар|ขอบคุณ|ขอบใจ", re.IGNORECASE)
_OF_ITSELF = {
    "help": lazy(
        r"what (?:all )?(?:can|could|do) (?:you|u)\b|(?<![а-яё])(?:умеешь|умеете|можешь|можете)(?![а-яё])|ทำ(?:อะไร|ไร)(?:ให้)?ได้",
        re.IGNORECASE,
    ),
    "who": lazy(
        r"who (?:are|r) (?:you|u)\b|what are you\b|(?<![а-яё])(?:ты|вы) кто|кто (?:ты|вы)(?![а-яё])|(?:นี่|คุณ|เธอ)(?:คือ)?ใคร",
        re.IGNORECASE,
    ),
}
"""What talk asks of JARVIS itself -> the answer."""


def no_work(asked: Sequence[str], request: Request, index: Matcher, language: str) -> Plan:
    """What is said to a message that asks for no work."""
    offered = wording.suggestions(index.abilities, language)
    if _THANKS.search(request.text) and asked == ("talk",):
        return Plan(reply=phrase("thanks", language))
    if asked == ("talk",) and (asks := next((key for key, words in _OF_ITSELF.items() if words.search(request.text)), "")):
        able = wording.capabilities(index.abilities, language)
        return Plan(reply=phrase(asks, language, abilities=able, examples=offered))
    if asked == ("price",) and (price := priced_again(request, language, [ability.tool for ability in index.abilities])):
        return Plan(reply=price)
    if asked == ("status",):
        return Plan(reply=say("nothing_runs", language))
    return Plan(reply=phrase("nothing" if set(asked) <= _SAID else "unknown", language, examples=offered))

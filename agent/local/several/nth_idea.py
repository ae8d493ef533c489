# ruff: noqa: E501 - patterns read better unbroken
"""Ideas or slogans, and the one at a place made into something, all in one message: "3 ideas about smugglers, then make a short about the second one",
«дай 5 идей роликов про замки, потом сними ролик по второй», "ขอ 3 ไอเดียเรื่องผึ้ง แล้วทำคลิปจากไอเดียแรก". Which one that will be is known beforehand, so the
plan says it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.wiring import pick_span, picked, picked_several
from agent.local.several.one_offered import OFFERS, made_of_one
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_LISTS = lazy(r"\b(?:ideas|slogans|taglines)\b|(?<![а-яё])(?:иде[ийю]|слоган(?:а|ов|ы)|девиз(?:а|ов|ы))(?![а-яё])|ไอเดีย|สโลแกน", re.IGNORECASE)
_CUT = lazy(
    r"\s*[,.;]\s*(?:(?:and|then|и|а|потом|затем)\s+)*|\s+(?:(?:and|then|и|а|потом|затем)\s+){1,3}|\s*(?:แล้วก็|แล้ว|จากนั้น|และ)\s*|(?<=[\u0e00-\u0e7f])\s+(?=เลือก|เอา|หยิบ|ทำ)",
    re.IGNORECASE,
)
_BEST = lazy(
    r"\b(?:the )?(?:very )?best(?: (?:one|idea))?(?: of (?:them|those|these))?(?=\W*$)|(?<![а-яё])(?:самую )?лучшую(?: из них| идею)?(?=\W*$)|(?:อัน|ไอเดีย)(?:ที่)?ดี(?:ที่)?สุด(?=\W*$)", re.IGNORECASE
)
"""Nobody here can tell the best one: it is the first."""
_FIRST = {"en": "the first idea", "ru": "первую идею", "th": "ไอเดียแรก"}
_MAKES = lazy(
    r"\b(?:make|do|film|shoot|turn|create|record|write|draw|put|an?|use|take|pick|choose)\b|(?<![а-яё])(?:сделай|делай|сними|снимай|запили|создай|смонтируй|напиши|нарисуй|возьми|выбери|бери|ролик|видео|рилс|сценарий)(?:те)?(?![а-яё])|ทำ|ถ่าย|เขียน|เอา|เลือก", re.IGNORECASE
)
_MOST, _TRIES = 300, 3


def nth_idea(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The list, and what is made of the one; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _MOST or '"' in text or "\n" in text or not _LISTS.search(text):
        return None
    cuts = [cut for cut in _CUT.finditer(text) if _LISTS.search(text[: cut.start()]) and _begins(text[cut.end() :]) and _picks(text[cut.end() :])]
    for cut in [*reversed(cuts)][:_TRIES]:
        listed = again(replace(request, text=text[: cut.start()]))
        if len(listed.steps) == 1 and listed.steps[0].tool in OFFERS and listed.steps[0].args.get("topic"):
            return _with_the_one(text[cut.end() :], listed, request, index, again)
    return None


def _begins(said: str) -> bool:
    """Whether words begin with what is to be made, or with the one that it is made of: «вторую сразу снимай»."""
    span = pick_span(said)
    return _MAKES.match(said) is not None or (span is not None and span[0] == 0 and _MAKES.search(said) is not None)


def _picks(said: str) -> bool:
    """Whether words pick one of several, or the best of them to be just made."""
    return picked(said) is not None or bool(picked_several(said, 2)) or (_BEST.search(said) is not None and not re.search(r"\w", _BEST.sub("", _MAKES.sub("", said))))


def _with_the_one(said: str, listed: Plan, request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The list and what is made of the one; None where the one is not known beforehand."""
    from tools.script._offered import foreseen

    first = listed.steps[0]
    key = "th" if re.search("[\u0e00-\u0e7f]", said) else "ru" if re.search("[а-яё]", said, re.IGNORECASE) else "en"
    offered = foreseen(first.tool, first.args)
    made = made_of_one(_BEST.sub(_FIRST[key], said) if picked(said) is None else said, offered, request, index, again) if offered else None
    if made is None or not made.steps or made.question:
        return None
    steps = [first, *(step.model_copy(update={"needs": list(dict.fromkeys([first.id, *step.needs]))}) for step in made.steps)]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps) if len({step.id for step in steps}) == len(steps) else None

# ruff: noqa: E501 - patterns read better unbroken
"""Words that are to stand on a clip, wished for beside what is done with it: «добавь музыку и поставь вверху текст скидки», "add calm music and put the
words open now at the bottom". Nobody here writes on a clip: the rest is planned, and done where the person says so; neither is the wish dropped, nor a
picture or another film made of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.clips.unmet import unmet
from agent.local.drafting.dialogue import earlier_wish
from agent.local.lexicon import lexicon
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_APART = lazy(r"\s*[,;]\s*(?:(?:and|then|и|а|потом)\s+)*|\.\s+|\s+(?:and|then|и|потом)\s+(?:then\s+|потом\s+)?", re.IGNORECASE)
_PLACED = lazy(
    r"^(?:also |please )*(?:write|type|print)\s+\S.{0,60}\s(?:at|on|in|across)\s+(?:the\s+)?(?:top|bottom|corner|middle|screen|video|clip|it)\W*$", re.IGNORECASE
)
"""Words that are to be written somewhere on it."""
_THAI = lazy(r"[\u0e00-\u0e7f]")
_MOST = 400


def words_beside(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The question whether to go on without the words, or the plan of that; None for any other message."""
    text = normalise(request.text)
    if len(text) > _MOST or _THAI.search(text):
        return None
    if request.question:
        return _gone_on(request, again)
    if not request.attachments or any(asset.actual_kind != "video" for asset in request.attachments):
        return None
    rest, left = _parted(text)
    plan = again(replace(request, text=rest)) if rest else None
    if plan is None or not plan.steps or plan.question:
        return None
    return Plan(goal=plan.goal, question=phrase("ask_without", detect(text, request.language), part=left))


def _gone_on(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the rest, where that was asked and the answer is yes."""
    wish = earlier_wish(request)
    rest, left = _parted(wish) if wish else ("", "")
    if not rest or request.question != phrase("ask_without", detect(wish, request.language), part=left):
        return None
    plain = re.sub(r"[.!?\s]+$", "", normalise(request.text))
    return again(replace(request, text=rest, question=None, history=())) if lexicon().yes.fullmatch(plain) else None


def _parted(text: str) -> tuple[str, str]:
    """A wish without its one part that tells what is to stand on the clip, and that part; both empty where there is none."""
    parts = [part.strip() for part in _APART.split(text) if part and part.strip()]
    left = [part for part in parts if unmet(part) == "words" or _PLACED.search(part)]
    rest = ", ".join(part for part in parts if part not in left)
    return (rest, left[0]) if len(left) == 1 and rest and not unmet(rest) else ("", "")

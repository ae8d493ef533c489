# ruff: noqa: E501 - patterns read better unbroken
"""What is not to be forgotten while something is made is a wish, and nothing to forget or to keep: "don't forget to add the logo", «не забудь
выложить в пятницу», "remember the poster you made? make it blue".

Where nothing is under way that it could be done to, and no time is told, it is a rule, and is kept.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import clauses
from agent.local.drafting.said import TELLING
from agent.local.slots import entities
from agent.local.wordings.verbatim import verbatim
from agent.local.words import normalise
from agent.patterns import lazy
from agent.whose import ALWAYS
from tools.contract import Tool
from tools.plan import Plan

_LEADS = r"^(?P<before>(?:[^?]*?[,.;!]\s+)??)(?:(?:and|also|but|oh|please|pls|и|а|да|ещё|пожалуйста)[\s,]+)*"
_HEED = lazy(
    rf"{_LEADS}(?:(?:don'?t|do not|never|you must(?:n'?t| not)) forget to|(?:be sure to |make sure (?:you |to )?)?remember to|(?:не забудь|не забывай)(?:те)?(?: (?:ещё|потом|пожалуйста|там))*)\s+(?P<do>(?!про |об? |что |это)[^?]+)$"
    r"|^\s*(?:แล้วก็|แล้ว|และ)?อย่าลืม(?!ว่า|นะ|เรื่อง|กัน|ฉัน|เรา)(?P<th>[^?]+)$",
    re.IGNORECASE,
)
_NOUN = lazy(
    r"(?P<lead>[,.;!]\s+(?:(?:and|but|и|а)\s+)?)(?:(?:don'?t|do not) forget (?:about )?(?=(?:the|my|our|some)\s)(?!.*\b(?:is|are|was)\b)|(?P<ru>не забудь(?:те)? (?:про|о|об) (?!то(?![а-яё]))))", re.IGNORECASE
)
"""What else a wish is to have: "make a poster, don't forget the phone"."""
_INFINITIVE = lazy(r"[а-яё]+(?:ть|ти|чь)(?:ся)?(?![а-яё])", re.IGNORECASE)
_RECALLS = lazy(
    r"^\W*(?:do you |you )?remember (?:the|that|my|our|those|this) [^?.!]{3,80}\?\s*(?P<en>(?:now |please |can you )*(?:make|change|turn|do|give|add|put|remove|cut|redo|post|publish|draw|write)\b.+)$"
    r"|^\W*(?:ты )?помнишь [^?.!]{3,80}\?\s*(?P<ru>(?:теперь |пожалуйста |давай )*(?:сделай|измени|поменяй|добавь|убери|переделай|выложи|опубликуй|нарисуй|напиши)(?:те)?(?![а-яё]).+)$",
    re.IGNORECASE,
)
"""Calls to mind what a wish is about, and asks nothing."""


def heeded(request: Request, index: Matcher) -> Request:
    """The request as the wish that it is; as it was when it is none of these."""
    text = normalise(request.text)
    if request.question:
        return request
    text = _NOUN.sub(lambda match: f"{match['lead']}{'добавь' if match['ru'] else 'add'} ", text)
    request = replace(request, text=text) if text != normalise(request.text) else request
    if recalls := _RECALLS.match(text):
        return replace(request, text=recalls["en"] or recalls["ru"])
    match = _HEED.match(text)
    said = (match["do"] or match["th"]).strip() if match else ""
    if match is None or ALWAYS.search(said) or not _is_work(said, index):
        return request
    before = match["before"] or ""
    timed = any(entity.kind in TELLING for entity in entities(said))
    made = any(step.tool.split(".")[0] != "memory" for earlier in request.earlier[:1] for step in earlier.steps)
    if before or timed or made or request.attachments:
        return replace(request, text=f"{before}{said}")
    return request


def rule_to_heed(request: Request, index: Matcher, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that keeps what is never to be forgotten; None where a message says nothing of the kind."""
    text = normalise(request.text)
    match = None if request.question or request.attachments or text.endswith("?") else _HEED.match(text)
    if match is None or match["before"]:
        return None
    said = (match["do"] or match["th"]).strip()
    return verbatim(f"remember that {said}", catalogue, language) if said else None


def _is_work(said: str, index: Matcher) -> bool:
    return bool(_INFINITIVE.match(said)) or any(clause.asks for clause in clauses.split(said, index))

# ruff: noqa: E501 - patterns read better unbroken
"""In which language a text is to be: the one that is asked for ("a post in russian about villas"), else the one that whom it is for wants."""

from __future__ import annotations

import re

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_CODES = {"en": r"english|английск|англ|อังกฤษ", "th": r"thai|тайск|ไทย", "ru": r"russian|русск|รัสเซีย"}
_NAME_EN, _NAME_RU, _NAME_TH = r"(?:english|thai|russian)", r"(?:английск|русск|тайск)", r"(?:อังกฤษ|ไทย|รัสเซีย)"
_TEXT_EN, _TEXT_RU = r"(?:posts?|captions?|texts?|slogans?|taglines?|scripts?|descriptions?|tweets?)", r"(?:пост|подпис|текст|слоган|сценари|описани)"
_IN = lazy(
    rf"(?P<not>\bnot |(?<![а-яё])не |ไม่(?:ใช่|เอา)?(?:เป็น)?)?(?:\bin (?:the )?(?P<en>{_NAME_EN})(?: language)?(?=\s*(?:$|[^\w\s-]|[\u0400-\u04ff\u0e00-\u0e7f]|(?:about|abt|for|and|n|with|w|on|of|please|pls|that|to|at|by|too|as|instead|only|but|then|plus|not|tomorrow|today|tmrw)\b))|\b(?P<adj>{_NAME_EN})(?=[- ](?:language )?{_TEXT_EN}\b)"
    rf"|(?<![а-яё])(?:на (?P<ru>{_NAME_RU})ом(?: языке)?|по-(?P<by>{_NAME_RU})и|(?P<ru_adj>{_NAME_RU})(?:ий|ую|ие)(?= {_TEXT_RU}))(?![а-яё])|(?:เป็น)?ภาษา(?P<th>{_NAME_TH}))", re.IGNORECASE,
)
_QUOTED = lazy(r"\"[^\"\n]*\"|“[^”\n]*”|«[^»\n]*»")
_WANTS = lazy(
    r"(?P<who>[^\W\d_][^\s,.:;]{2,30})[\s—-]{1,4}(?:always |всегда )?(?:wants?|likes?|prefers?|needs?|gets?|asks? for|speaks?|reads?|хочет|любит|предпочитает|просит|читает|говорит|вс[её]|только)\b"
    r"|(?P<th>คุณ[\u0e00-\u0e7f]{1,12}?)(?:ชอบ|อยาก|ต้องการ|เอา|ขอ|ใช้|พูด|อ่าน)", re.IGNORECASE,
)
"""Who wants it so, in what is remembered: "client Снежана wants everything in english"."""
_NOBODY = frozenset(["client", "customer", "the", "she", "they", "who", "always", "everything", "клиент", "клиентка", "клиенты", "заказчик", "она", "они"])
_MADE = ("script.", "publishing.post")


def in_its_language(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan, whose texts are written in the language that is told for them, where a step has lost it."""
    if request.question or not plan.steps or not all(step.tool.startswith(("script.", "publishing.")) for step in plan.steps):
        return _as_they_want(plan, request, index, language)
    told = _told(_QUOTED.sub(" ", normalise(request.text)))
    return _with(plan, told, index, language) if told else _as_they_want(plan, request, index, language)


def _told(text: str) -> str:
    """The one language that a text names for what is written; empty where it names none, or several."""
    found = {_code(match) for match in _IN.finditer(text) if not match["not"]}
    return found.pop() if len(found) == 1 else ""


def _code(match: re.Match[str]) -> str:
    name = next(match[group] for group in ("en", "adj", "ru", "by", "ru_adj", "th") if match[group]).lower()
    return next(code for code, words in _CODES.items() if re.match(words, name))


def _as_they_want(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan in the language of the client whom a message names, as it is remembered of them."""
    text = "" if request.question or not plan.steps or _told(request.text) else request.text.lower()
    for line in request.remembered if text else ():
        who, wanted = _WANTS.search(line), _told(line)
        name = (who["who"] or who["th"]).lower() if who else ""
        if wanted and name and name not in _NOBODY and _names(text, name):
            return _with(plan, wanted, index, language)
    return plan


def _names(text: str, name: str) -> bool:
    """Whether a text names somebody, in any case of the name."""
    return re.search(rf"(?<!\w){re.escape(name if len(name) < 5 or name.startswith('คุณ') else name[:-1])}\w{{0,3}}", text) is not None


def _with(plan: Plan, told: str, index: Matcher, language: str) -> Plan:
    steps = [_written_in(step, told, index, language) for step in plan.steps]
    return plan if steps == plan.steps else plan.model_copy(update={"steps": steps})


def _written_in(step: Step, told: str, index: Matcher, language: str) -> Step:
    """The step in that language; and its subject without the words that tell it."""
    ability = index.whole(step.tool)
    takes = ability is not None and any(spec.kind == "language" and spec.name == "language" for spec in ability.specs)
    if ability is None or not takes or step.args.get("language") or not step.tool.startswith((*_MADE, "video.short")):
        return step
    topic = str(step.args.get("topic") or "")
    named = [match for match in _IN.finditer(topic) if match.end() == len(topic.rstrip())]
    shorter = {"topic": topic[: named[-1].start()].strip(" ,")} if named and named[-1].start() > 2 else {}
    return wording.with_values(step, ability, {"language": told, **shorter}, language)

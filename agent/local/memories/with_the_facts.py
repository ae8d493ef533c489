# ruff: noqa: E501 - patterns read better unbroken
"""What was just kept goes onto what is made ("do a poster with all that on", «сделай картинку с этим для гостей»), and one message may put it right
and wish for that: «байк уже 300, исправь. и сделай картинку с этим для гостей».
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.local.announcing.announced import FIELD, telling
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.memories.introduced import business
from agent.local.memories.kept_and_made import WISH, names_from
from agent.local.memories.said_anew import said_anew, told_here
from agent.local.words import normalise
from agent.patterns import lazy
from memory.facts import plainly
from tools.contract import Tool
from tools.plan import Plan, Step

_ALL_THAT = lazy(
    r"[\s,]*\bwith (?:all (?:of )?)?(?:that|this|these|those|it all|the (?:details|info(?:rmation)?|facts|prices|dates|times) (?:i (?:just )?)?(?:gave|told|said)?(?: you)?)(?: (?:info(?:rmation)?|details|stuff|facts))?(?: (?:on|in)(?: it)?)?(?=\s*[,.;!]|\s*$|\s+(?:for|and|to)\b)"
    r"|[\s,]*(?<![а-яё])(?:со? (?:всем )?(?:этим|этой инф[а-яё]+|этими (?:данными|ценами|фактами))(?: всем)?|где (?:вс[её] )?это(?: вс[её])?(?: (?:есть|написано|будет))?)(?![а-яё])"
    r"|\s*(?:ใส่|มี|พร้อม|เอา|โดยใช้)(?:ข้อมูล|รายละเอียด|ราคา)?(?:ทั้งหมด)?(?:พวก)?(?:นี้|นั้น|ที่(?:เพิ่ง)?บอก(?:ไป|ไว้)?|ที่(?:เพิ่ง)?จด(?:ไว้)?|เมื่อกี้)(?:ทั้งหมด|ลงไป|ด้วย)*",
    re.IGNORECASE,
)
"""Points to all that was told."""
_OPENS = lazy(r"^\W*(?:(?:right|so|ok(?:ay)?|great|now|then|and|well|cool|а|и|ну|так|ок|теперь|тогда|хорошо)(?![\wа-яё])[\s,.!]*|(?:โอเค|งั้น|ทีนี้|แล้ว)\s?)+", re.IGNORECASE)
_WHO = lazy(r"^(?:and |и |а )?(?:(?:we|i)(?:'?re|'?m| are| am)|(?:i|we) (?:run|own|do|have)|this (?:year|month|time),? it'?s?|its|it'?s|у (?:нас|меня)|мы|это|ร้านเรา(?:ชื่อ)?|เรา)\s*(?:the |an? )?(?=\S)", re.IGNORECASE)
"""What leads to a fact and has no place on a sheet."""
_PIECES = lazy(r"\s*[.;\n]+(?=\s|$)\s*|\s*,\s+|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f]{4})")
_FOR_WHOM = lazy(r"\s+(?:for|для)\s+(?:(?:my|our|the|мо[а-яё]+|наш[а-яё]+)\s+)?[\w'-]+$|\s?(?:ให้|สำหรับ)(?:ลูกค้า|แขก|คน)[\u0e00-\u0e7f]*$", re.IGNORECASE)
"""Whom it is for, which is nothing to draw."""
_ABOUT = {"en": " about ", "ru": " про ", "th": " เรื่อง"}
_MOST, _LONGEST = 8, 400


def with_the_facts(request: Request, index: Matcher, catalogue: Sequence[Tool], language: str, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of such a message; None for any other."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST or not (facts := told_here(request)):
        return None
    for match in WISH.finditer(text):
        right = said_anew(replace(request, text=text[: match.start()]), catalogue, language)
        made = _made(text[match.start(match.lastgroup or 0) :], _anew(facts, right), request, index, language, again) if right else None
        if right and made and made.steps:
            taken = {step.id for step in made.steps}
            first = right.steps[0].model_copy(update={"id": next(name for name in names_from(right.steps[0].id) if name not in taken)})
            return made.model_copy(update={"goal": f"{right.goal}; {made.goal}", "steps": [first, *made.steps]})
    return _made(text, facts, request, index, language, again) if _ALL_THAT.search(text) else None


def _anew(facts: Sequence[str], right: Plan) -> list[str]:
    """What was told, with what is put right of it."""
    was, now = str(right.steps[0].args["query"]), str(right.steps[0].args["text"])
    return [fact.replace(was, now) for fact in facts]


def _made(wish: str, facts: Sequence[str], request: Request, index: Matcher, language: str, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the wish, all that was told carried by what is made where the wish points to it."""
    able, bare = telling(index), _OPENS.sub("", _ALL_THAT.sub("", wish)).strip(" ,.")
    if bare == _OPENS.sub("", wish).strip(" ,."):
        return again(replace(request, text=wish))
    details = [piece[:1].upper() + piece[1:] for fact in facts for part in _PIECES.split(fact) if (piece := _WHO.sub("", plainly(part)).strip(" ,"))][:_MOST]
    about = business(". ".join(facts)) or (details[0] if details else "")
    of_it = f'{_FOR_WHOM.sub("", bare)}{_ABOUT[language]}"{about}"'
    wishes = (of_it, bare) if _FOR_WHOM.search(bare) and about != bare else (bare, of_it)
    plans = (again(replace(request, text=words)) for words in wishes)
    plan = next((plan for plan in plans if any(step.tool in able for step in plan.steps)), None)
    if plan is None or not details:
        return None
    steps = [_carrying(step, details, able[step.tool], language) if step.tool in able else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps})


def _carrying(step: Step, details: Sequence[str], ability: Ability, language: str) -> Step:
    """The step with what was told below its title."""
    below = [line for line in details if line.casefold() != str(step.args.get("title", "")).casefold()]
    return wording.with_values(step, ability, {FIELD: [*step.args.get(FIELD, []), *below]}, language) if below else step

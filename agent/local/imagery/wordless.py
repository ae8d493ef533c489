# ruff: noqa: E501 - patterns read better unbroken
"""Pictures that no words are to stand on: "a poster for our sale, no text on it", "убери надпись"."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.target import Change, Target
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_WORDS = r"(?:text|words?|lettering|letters|writing|title|headline)"
_NO_WORDS = lazy(
    rf"(?<!there is )(?<!there's )\b(?:no|without(?: any)?|remove|drop|lose|delete|skip|(?:take|get) (?:off|out|away)|get rid of|don'?t (?:put|write|add)(?: any)?)\s+(?:the |all |any )*{_WORDS}\b(?: (?:on|from|off) (?:it|the (?:poster|picture|image|banner)))?"
    rf"|\b(?:take|get)\s+(?:the |all )*{_WORDS}\s+(?:off|out|away)\b|\btext-?(?:free|less)\b"
    r"|(?<![а-яё])(?:текст|надпис[ьи])\s+(?:с (?:него|неё|плаката|постера|картинки)\s+)?(?:убери|удали|сотри|не надо|не нуж(?:на|ен))(?:те)?(?![а-яё])"
    r"|(?<![а-яё])(?:без|убери(?:те)?|удали(?:те)?|сотри(?:те)?)\s+(?:весь |все |всё )?(?:текст|надпис|слов(?!ам)|букв|заголов)[а-яё]*(?: с (?:него|неё|картинк[а-яё]+|постер[а-яё]+|плакат[а-яё]+|афиш[а-яё]+))?"
    r"|(?:เอา|ลบ|ตัด)(?:ข้อความ|ตัวหนังสือ|ตัวอักษร|คำ)(?:ทั้งหมด)?(?:บน\S*?)?(?:ออก)?|ไม่(?:ต้อง)?(?:มี|ใส่|เอา)(?:ข้อความ|ตัวหนังสือ|ตัวอักษร)", re.IGNORECASE,
)  # fmt: skip
_TITLE_ALONE = lazy(r"title|headline|заголов", re.IGNORECASE)
"""The lines below it stay."""
_BUT = lazy(r"(?:[\s,;.–—-]+(?:but|and|with|но|и)|\s*(?:แต่|และ))+$", re.IGNORECASE)


def without_lettering(request: Request) -> tuple[Request, bool]:
    """The request without the words that say so, and whether it has any; as it was where it is about earlier work."""
    text = normalise(request.text)
    said = None if request.earlier or request.question else _NO_WORDS.search(text)
    rest = f"{_BUT.sub('', text[: said.start()].rstrip(' ,.;–—-'))} {text[said.end() :].lstrip(' ,.;')}".strip() if said else ""
    return (replace(request, text=rest), True) if rest else (request, False)


def lettered_not(plan: Plan, index: Matcher) -> Plan:
    """The plan, its pictures without words."""
    names = {ability.tool.name: name for ability in index.abilities if (name := _lettering(ability))}
    bare = [step for step in plan.steps if step.tool in names and names[step.tool] not in step.args]
    steps = [step.model_copy(update={"args": {**step.args, names[step.tool]: ""}}) if step in bare else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps})


def wordless(text: str, target: Target, change: Change) -> None:
    """ "Take the text off": nothing is to stand on the picture that was made."""
    name, said = _lettering(target.ability), _NO_WORDS.search(text)
    if name and said and name not in change.values:
        change.values[name] = ""
        if target.values.get("details") and not _TITLE_ALONE.search(said[0]):
            change.values["details"] = []
        change.spans.append(said.span())


def _lettering(ability: Ability) -> str:
    """The field for words on a picture, of a tool that sets some by itself where it is left out; empty for any other."""
    return next((spec.name for spec in ability.slots.values() if spec.kind == "text" and spec.label == "title" and spec.default is None and not spec.required), "")

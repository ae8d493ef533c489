# ruff: noqa: E501 - patterns read better unbroken
"""The words on a picture that was made, larger or smaller: "bigger text", "the letters are too small", «буквы покрупнее», "ตัวหนังสือเล็กไป"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.follow_ups.beyond import EDGES, LETTERS, LETTERS_RU, LETTERS_TH
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

FIELD = "letters"
"""The field for how large the words on a picture are."""
_ON_IT = r"(?: (?:on|in) (?:the |my )?(?:poster|picture|image|flyer|banner|sign|menu|it))?"
_ON_IT_RU = r"(?: на (?:афише|постере|картинке|плакате|флаере|баннере|меню|ней|н[её]м))?"
_BE = r"(?:\s+(?:is|are|was|were|looks?|should|must|needs? to|could|be|a bit|a little|much|way|really|so|very|still|just))*"
_LARGER = r"(?:bigger|larger|huge|bolder|thicker)"
_LARGER_RU = r"(?:(?:по)?крупнее|(?:по)?больше|побольше|жирнее)"
_SMALLER_RU = r"(?:(?:по)?мельче|(?:по)?меньше)"
_MAKE = r"(?:[\s,.;!]+(?:(?:please|can you|could you|so|and|make|i want|need) )*(?:enlarge|make|increase)? ?(?:it|them|that|the text)?(?: (?:much |a bit |even )?(?:bigger|larger))?(?! \w))?"
_SPOKEN = lazy(
    rf"(?P<large>(?:make |with |in |use |i want |can you make )?(?:the )?\b(?:(?:a (?:bit|little)|much|even|way) )?(?:{_LARGER}|big|large) {LETTERS}\b{_ON_IT}|\b(?:make )?(?:the |my )?{LETTERS}{_ON_IT}{_BE}\s+{_LARGER}\b"
    rf"|\b(?:the |my )?{LETTERS}{_ON_IT}{_BE}\s+(?:too )?(?:small|tiny|little|unreadable|hard to (?:read|see))\b{_MAKE}|\benlarge (?:the )?{LETTERS}\b{_ON_IT}"
    rf"|(?<![а-яё])(?:сделай |давай |можно )?(?:{_LARGER_RU}|крупн[а-яё]+|больши[а-яё]+) {LETTERS_RU}{_ON_IT_RU}|(?<![а-яё])(?:сделай )?{LETTERS_RU}{_ON_IT_RU}(?: (?:сделай|пусть будет|пусть будут|надо|нужно|чуть|немного|намного|гораздо|бы))* (?:{_LARGER_RU}|крупно)(?![а-яё])"
    rf"|(?<![а-яё]){LETTERS_RU}{_ON_IT_RU}(?: (?:слишком|очень|больно|какой-то|какие-то))* (?:мелк\w+|маленьк\w+|плохо (?:чита\w+|вид\w+)|не (?:видно|чита\w+))(?:[\s,.;!]+(?:сделай )?(?:их |его |её )?{_LARGER_RU})?|(?<![а-яё])увеличь(?:те)? {LETTERS_RU}{_ON_IT_RU}"
    rf"|(?:ขอ|ทำ|เอา|ให้|ขยาย)*{LETTERS_TH}(?:มัน|ให้|ขอ|ดู|ต้อง)*\s?(?:เล็ก(?:ไป|เกินไป|มาก|จัง)?|อ่านยาก|อ่านไม่ออก)(?!ลง|กว่า|ๆ)(?:หน่อย|นิด|เลย)?(?:\s*(?:ขอ|เอา|ทำ|อยากได้)?(?:ให้)?ใหญ่(?:ขึ้น|กว่านี้|ๆ|อีก)*(?:หน่อย|นิด)?)?|(?:ขอ|ทำ|เอา|ให้)*{LETTERS_TH}(?:มัน|ให้|ขอ|ดู|ต้อง)*\s?(?:ใหญ่|หนา)(?:ขึ้น|กว่านี้|ๆ|อีก)*(?:หน่อย|นิด)?(?!ไป|เกิน)|ขยาย{LETTERS_TH})"
    rf"|(?P<small>(?:make |with |in |use )?(?:the )?\b(?:(?:a (?:bit|little)|much|even) )?(?:smaller|thinner) {LETTERS}\b{_ON_IT}|\b(?:make )?(?:the |my )?{LETTERS}{_ON_IT}{_BE}\s+(?:smaller|thinner|too (?:big|large|huge))\b|\bshrink (?:the )?{LETTERS}\b"
    rf"|(?<![а-яё])(?:сделай )?{_SMALLER_RU} {LETTERS_RU}{_ON_IT_RU}|(?<![а-яё])(?:сделай )?{LETTERS_RU}{_ON_IT_RU}(?: (?:сделай|пусть|надо|нужно|чуть|немного))* {_SMALLER_RU}(?![а-яё])|(?<![а-яё]){LETTERS_RU}{_ON_IT_RU} слишком (?:крупн|больш)\w+"
    rf"|(?:ขอ|ทำ|เอา|ให้)*{LETTERS_TH}(?:มัน|ให้|ขอ|ดู|ต้อง)*\s?(?:เล็ก(?:ลง|กว่านี้|ๆ)+|ใหญ่(?:ไป|เกินไป))(?:หน่อย|นิด)?|ย่อ{LETTERS_TH})",
    re.IGNORECASE,
)  # fmt: skip
_ABOUT = lazy(r"\b(?:about|called|saying|says)\s+(?:\w+\s+){0,2}$|(?<![а-яё])(?:про|о|об)\s+(?:\w+\s+){0,2}$|(?:เรื่อง|เกี่ยวกับ|เขียนว่า)\S*$", re.IGNORECASE)


_ASIDE = lazy(
    rf"[\s,]*\b(?:(?:with|in|use|using|and|have|has)\s+)?(?:(?:very|really|nice|the|extra)\s+)*(?:(?P<large>big|large|huge|bigger|larger|giant)|(?P<small>small|tiny|smaller))\s+{LETTERS}\b(?!\s*(?:of|about|that|which|saying)\b)(?=\s*(?:$|[,.;!]|and\b|please\b))"
    r"|[\s,]*(?<![а-яё])(?:с |и )?(?:(?P<large_ru>крупн|больш)|(?P<small_ru>мелк|маленьк))(?:ыми|ими|ым|им) (?:буквами|текстом|шрифтом|надписью|заголовком)(?![а-яё])(?=\s*(?:$|[,.;!]|и(?![а-яё])))", re.IGNORECASE,
)  # fmt: skip

_TOPIC = lazy(r"\b(?:about|of|called|saying|says)\s*$|(?<![а-яё])(?:про|о|об)\s*$", re.IGNORECASE)
"""Before what something is about: "a video about big letters"."""


def without_size(request: Request) -> tuple[Request, str]:
    """The message without what it says of how large words are to be, and that; empty where it says nothing of it, or changes what is there."""
    match = _ASIDE.search(request.text)
    if match is None or request.earlier or request.question or request.attachments or _TOPIC.search(request.text[: match.start()]):
        return request, ""
    rest = f"{request.text[: match.start()]}{request.text[match.end() :]}"
    return replace(request, text=rest), "large" if match["large"] or match["large_ru"] else "small"


_BEHIND_QUOTES = lazy(
    r"(?<=[\"'”»])\s*(?:เป็น|แบบ|ด้วย|ให้)*\s?(?:ตัว(?:หนังสือ|อักษร)?|font)?\s?(?:(?P<large>ใหญ่|โต|เบ้อเริ่ม|เป้ง)|(?P<small>เล็ก|จิ๋ว))(?:มาก|เลย|ขึ้น|หน่อย|\s?ๆ)*(?=\s|$|[,.])", re.IGNORECASE,
)
"""How large words in quotes are to stand, right behind them: "มีคำว่า 'ลด 20%' ตัวใหญ่ๆ"."""


def letters_told(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a picture without that, its words so large; None for any other message."""
    text = normalise(request.text)
    told = None if request.earlier or request.question or request.attachments else _BEHIND_QUOTES.search(text)
    if told is None:
        return None
    quoted = re.sub(r"'([^'\n]{1,60})'$", r'"\1"', text[: told.start()])
    rest = f"{quoted} {text[told.end() :]}".strip()
    return sized(again(replace(request, text=rest)), "large" if told["large"] else "small", index, detect(request.text, request.language))


def sized(plan: Plan, size: str, index: Matcher, language: str) -> Plan | None:
    """The plan with words of that size on its pictures; None where it makes none."""
    abilities = {ability.tool.name: ability for ability in index.abilities if ability.operation is None and FIELD in ability.slots}
    steps = [wording.with_values(step, abilities[step.tool], {FIELD: size}, language) if step.tool in abilities else step for step in plan.steps]
    lettered = any(step.tool in abilities for step in plan.steps)
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))}) if lettered else None


def letters_resized(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the newest picture with larger or smaller words, and whatever else the message changes of it; None where it wishes for no
    such thing, or they are as large or as small as they get. `again`: plans the rest of the message.
    """
    plan, text = request.earlier[0] if request.earlier else Plan(), normalise(request.text)
    abilities = {ability.tool.name: ability for ability in index.abilities if ability.operation is None and FIELD in ability.slots}
    match = _SPOKEN.search(text)
    steps = [step for step in plan.steps if step.tool in abilities]
    if match is None or len(steps) != 1 or '"' in match[0] or _ABOUT.search(text[: match.start()]):
        return None
    step, value = steps[0], "large" if match["large"] else "small"
    if step.args.get(FIELD) == value:
        return None
    language = detect(request.text, request.language)
    larger = wording.with_values(step.model_copy(update={"needs": []}), abilities[step.tool], {FIELD: value}, language)
    made = Plan(goal=larger.title, steps=[larger])
    rest = ", ".join(part for part in (EDGES.sub("", text[: match.start()]), EDGES.sub("", text[match.end() :])) if re.search(r"\w", _POLITE.sub("", part)))
    if not rest:
        return made
    other = again(replace(request, text=rest, earlier=[made, *request.earlier[1:]]))
    return other if other.steps and {step.tool for step in other.steps} == {step.tool} else Plan(goal=made.goal, question=phrase("ask_without", language, part=rest))


_POLITE = lazy(r"\b(?:please|thanks?|and|no|ok(?:ay)?|it|now|make|the|great|nice|good|but)\b|(?<![а-яё])(?:пожалуйста|спасибо|и|а|но|сделай|только)(?![а-яё])|ครับ|ค่ะ|(?<!โย)คะ|นะ|หน่อย|ด้วย|ให้|ที|แล้ว|แต่|\W+", re.IGNORECASE)

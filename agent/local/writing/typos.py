# ruff: noqa: E501 - patterns read better unbroken
"""A slip in words that were made, told with what is right: "the cat caption had a typo its Bisucit should be Biscuit", «в подписи опечатка, не кофн
а кофе», "สะกดผิด ต้องเป็น กาแฟ ไม่ใช่ กาเฟ". It is put right in the newest work that says it so, however long ago; no word of it is a wish of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.publishing.of_posts import mends_a_post
from agent.local.words import STOP_WEIGHT, normalise, tokens
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step

_SLIP = lazy(
    r"\b(?:typos?|misspel(?:t|led|ling)|misspelling|(?:spelt|spelled|written|typed|spelling is|spelling'?s) wrong(?:ly)?|wrong spelling|spelling (?:mistake|error)|spelled incorrectly)\b"
    r"|(?<![а-яё])(?:опечатк[а-яё]+|описк[а-яё]+|(?:написан[оаы]?|написал[аи]?) (?:неправильно|с ошибкой|неверно)|ошибк[аиу] в (?:слове|тексте|подписи|названии|имени))(?![а-яё])"
    r"|(?:สะกด|พิมพ์|เขียน)ผิด|คำผิด",
    re.IGNORECASE,
)
_W = r"[\"'“«]?(?P<{0}>[\w&'’-]+(?: [\w&'’-]+){{0,3}}?)[\"'”»]?"
_W1 = r"[\"'“«]?(?P<{0}>[\w&'’-]+)[\"'”»]?"
_TH = r"[\"'“]?(?P<{0}>[\u0e00-\u0e7fA-Za-z0-9&'-]+?)[\"'”]?"
_PAIRS = tuple(
    lazy(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:(?:it|that)(?:['’]?s| is| says?| reads?)|its|says|wrote|written|typed|put|:|^|,)\s*{_W.format('old')}[\s,]+(?:but (?:it )?|and (?:it )?|it )?(?:should(?: be| say| read| have been)?|is supposed to be|meant to be|needs to be|instead of being)\s+{_W.format('new')}(?=\s*(?:[,.;!]|please|not|$))",
        rf"(?:should (?:be|say|read)|supposed to be|it['’]?s|its|is)\s+{_W.format('new')}[\s,]+(?:and )?(?:not|instead of|rather than)\s+{_W.format('old')}(?=\s*(?:[,.;!]|please|$))",
        rf"\bnot\s+{_W.format('old')}[\s,]+(?:but|its|it['’]?s)\s+{_W.format('new')}(?=\s*(?:[,.;!]|please|$))",
        rf"(?<![а-яё])не\s+{_W.format('old')}[\s,]+а\s+{_W.format('new')}(?=\s*(?:[,.;!]|пожалуйста|$))",
        rf"(?:написано|стоит|у тебя|там|вместо)\s+{_W.format('old')}[\s,]+(?:а )?(?:надо|нужно|должно быть|правильно|должен быть|напиши|поставь)(?: было)?(?: написать)?\s+{_W.format('new')}(?=\s*(?:[,.;!]|пожалуйста|$))",
        rf"(?:надо|нужно|должно быть|правильно|это)\s+{_W.format('new')}[\s,]+(?:а )?не\s+{_W.format('old')}(?=\s*(?:[,.;!]|пожалуйста|$))",
        rf"(?:ต้องเป็น|ที่ถูกคือ|ควรเป็น|เป็น)\s?{_TH.format('new')}\s*(?:ไม่ใช่)\s?{_TH.format('old')}(?=\s|$|นะ|ครับ|ค่ะ)",
        rf"(?:ไม่ใช่|เขียนว่า|เป็น|พิมพ์ว่า)\s?{_TH.format('old')}\s*(?:ต้องเป็น|ที่ถูกคือ|ควรเป็น|แก้เป็น|ต้องเขียนว่า)\s?{_TH.format('new')}(?=\s|$|นะ|ครับ|ค่ะ)",
    )
)
_NOT_BUT = lazy(rf"not {_W1.format('was')} but {_W1.format('is')}", re.IGNORECASE)
"""A slip as it is put before it comes here (`follow_ups.misread`): one word for another."""
_LEADS = lazy(r"^(?:(?:it|that|its|it['’]?s|says?|reads?|is|there|там|тут|у тебя|написано)\s+)+", re.IGNORECASE)
_OLDEST, _MOST = 8, 200


def slip_put_right(request: Request, index: Matcher) -> Plan | None:
    """The plan of the work with the right word in it; what to say where no work here says it so; None where no slip is told of."""
    text = normalise(request.text)
    told = bool(_SLIP.search(text))
    if request.question or request.attachments or len(text) > _MOST or not (told or _NOT_BUT.fullmatch(text)):
        return None
    pairs = list(dict.fromkeys(_pairs(text)))
    if not pairs:
        return None
    language = detect(text, request.language)
    for plan in request.earlier[:_OLDEST]:
        for old, new in pairs:
            if steps := _with_it_right(plan, old, new, index, language):
                return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)
    if mends_a_post(text):
        return None
    return None if not told or (request.recent and not request.earlier) else Plan(reply=phrase("no_such_slip", language, word=pairs[0][0]))


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """What is wrong and what is right, as the message may mean it."""
    for pattern in _PAIRS:
        for match in pattern.finditer(text):
            old, new = _LEADS.sub("", match["old"].strip()), match["new"].strip()
            if old.lower() != new.lower() and not _SLIP.search(old) and any(token.base > STOP_WEIGHT for token in tokens(old)):
                yield old, new


def _with_it_right(plan: Plan, old: str, new: str, index: Matcher, language: str) -> list[Step]:
    """The steps that say it wrong, with what is right; all of the plan where one of them takes what another makes."""
    edges = ("", "") if "\u0e00" <= old[0] <= "\u0e7f" else (r"(?<!\w)", r"(?!\w)")
    wrong = re.compile(rf"{edges[0]}{re.escape(old)}{edges[1]}", re.IGNORECASE)
    abilities = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    right: list[Step] = []
    for step in plan.steps:
        values = {name: _said_right(value, wrong, new) for name, value in step.args.items()}
        changed = {name: value for name, value in values.items() if value != step.args[name]}
        if changed and step.tool in abilities:
            right.append(wording.with_values(step, abilities[step.tool], changed, language).model_copy(update={"needs": step.needs}))
    if not any("$" in str(step.args) for step in right):
        return [step.model_copy(update={"needs": []}) for step in right]
    by_id = {step.id: step for step in right}
    return [by_id.get(step.id, step) for step in plan.steps]


def _said_right(value: Any, wrong: re.Pattern[str], new: str) -> Any:
    if isinstance(value, str) and "$" not in value:
        return wrong.sub(lambda _: new, value)
    if isinstance(value, list):
        return [_said_right(one, wrong, new) for one in value]
    return {name: _said_right(one, wrong, new) for name, one in value.items()} if isinstance(value, dict) else value

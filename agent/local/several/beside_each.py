# ruff: noqa: E501 - patterns read better unbroken
"""One more thing for each of several: "3 pics of cats and a caption for each", «10 идей для сторис и к каждой картинку», "คิดสโลแกน 2 อัน แล้วทำรูปให้แต่ละอัน".
As many of it as of the first, about the same. A picture "with" a slogan is one beside it: the words are not known yet and do not go onto it, which is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.left_out import said_without
from agent.local.follow_ups.target import sources
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_EN = r"(?P<en>captions?|posts?|descriptions?|pics?|pictures?|images?|photos?|posters?|drawings?|illustrations?)"
_RU = r"(?P<ru>подпис[ьи]|пост|описани[ея]|картинк[уаи]|рисун(?:ок|ки)|фото|иллюстраци[юи]|постер|плакат)"
_TH = r"(?P<th>แคปชั่น|แคปชัน|คำบรรยาย|รูป|ภาพ|โปสเตอร์)"
_EACH = lazy(
    rf"^(?P<first>.+?\S)[\s,;.+&]*\b(?:and|plus|n|with|also|then)?\s*(?:(?:write|make|draw|do|add|create)\s+)?(?:me\s+)?(?:an?|one|the)\s+(?:short\s+|matching\s+)?{_EN}\s+(?:for|to|of|with|per|to go with)\s+(?:each|every|all|both)(?: of (?:them|these|those))?(?: \w+)?[\s.!]*$"
    rf"|^(?P<first_ru>.+?\S)[\s,;.+]*(?<![а-яё])(?:(?:и|а|плюс|ещё|еще)\s+)*(?:(?:напиши|сделай|нарисуй|добавь|придумай)(?:те)?\s+)?(?:(?:к|для|под|на)\s+(?:каждо[а-яё]+|всем|всех)\s+(?:[а-яё]+\s+)??(?:по\s+)?{_RU}|(?:по\s+)?(?:одной\s+|одному\s+)?{_RU.replace('<ru>', '<ru2>')}\s+(?:к|для|под|на)\s+(?:каждо[а-яё]+|всем|всех)(?: (?:слоган|картин|иде|фото)[а-яё]*)?)[\s.!]*$"
    rf"|^(?P<first_th>.+?\S)\s*(?:แล้วก็|แล้ว|และ|พร้อม|กับ)?\s*(?:ช่วย)?(?:ทำ|วาด|เขียน|ใส่|ขอ)?{_TH}(?:ให้|สำหรับ|ของ|ประกอบ)?(?:แต่ละ|ทุก)(?:อัน|รูป|ภาพ|สโลแกน|ไอเดีย|ข้อ|ใบ|แคปชั่น)(?:ด้วย|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|ที)*\s*$",
    re.IGNORECASE,
)
_WITH_IT = lazy(
    r"^(?P<first>.+?\S)[\s,;+&]*\b(?:and|plus)\s+(?:(?:make|draw|do)\s+)?(?:an?|one|the)\s+(?P<en>pic|picture|image|poster|photo|drawing)\s+(?P<it>(?:with|for) (?:it|that|this|that slogan|the slogan)(?: on(?: it)?)?)[\s.!]*$"
    r"|^(?P<first_ru>.+?\S)[\s,;+]*(?<![а-яё])(?:и|плюс)\s+(?:(?:сделай|нарисуй)(?:те)?\s+)?(?P<ru>картинку|рисунок|фото|постер|плакат)\s+(?P<it_ru>с (?:ним|ней|этим слоганом|этой фразой))[\s.!]*$"
    r"|^(?P<first_th>.+?\S)\s*(?:แล้วก็|แล้ว|และ|พร้อม)\s*(?:ทำ|วาด)?(?P<th>รูป|ภาพ|โปสเตอร์)(?P<it_th>(?:ที่มี|ใส่)(?:สโลแกน|คำ)(?:นั้น|นี้))(?:ด้วย|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s*$",
    re.IGNORECASE,
)
_WORDS = lazy(r"^(?:caption|post(?!er)|desc|подпис|пост(?!ер)|описан|แคปชั|คำบรรยาย)", re.IGNORECASE)
_WRITE = {"en": "write a caption about {what}", "ru": "напиши подпись к посту про {what}", "th": "เขียนแคปชั่นเรื่อง{what}"}
_DRAW = {"en": "draw a picture of {what}", "ru": "нарисуй картинку: {what}", "th": "วาดรูป{what}"}
_MOST, _LONGEST = 12, 300


def beside_each(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of both; None for any other message."""
    if request.question or request.attachments or len(request.text) > _LONGEST:
        return None
    text = normalise(request.text)
    match = _EACH.match(text) or _WITH_IT.match(text)
    if match is None:
        return None
    said, language = match.groupdict(), detect(text, request.language)
    first = again(replace(request, text=said["first"] or said["first_ru"] or said["first_th"]))
    abilities = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    if first.question or not first.steps or len({step.tool for step in first.steps}) > 1 or any(sources(step.args) for step in first.steps):
        return None
    head, subjects = first.steps[0], list(dict.fromkeys(_subject(step) for step in first.steps))
    with_it = said.get("it") or said.get("it_ru") or said.get("it_th") or ""
    noun = next(said[name] for name in ("en", "ru", "ru2", "th") if said.get(name))
    if (
        not all(subjects)
        or head.tool not in abilities
        or head.tool.endswith(".calendar")
        or (with_it and not head.tool.startswith("script."))
    ):
        return None
    number = 1 if with_it or len(subjects) > 1 else _made(first.steps, abilities[head.tool])
    plain = replace(request, earlier=(), recent=())
    made = [_others(noun, about, number, plain, language, abilities, again) for about in subjects]
    others = [step.model_copy(update={"id": f"{step.id}-{at}"}) for at, steps in enumerate(made, 1) for step in steps]
    if not all(made) or number > _MOST or any(step.tool == head.tool for step in others):
        return None
    plan = Plan(goal="; ".join(dict.fromkeys(step.title for step in (*first.steps, *others))), steps=[*first.steps, *others])
    return (
        plan.model_copy(update={"steps": [*first.steps, *said_without(Plan(steps=others), with_it, language).steps]}) if with_it else plan
    )


def _subject(step: Step) -> str:
    return next((str(step.args[name]) for name in ("topic", "prompt") if step.args.get(name)), "")


def _made(steps: list[Step], ability: Ability) -> int:
    """How many things the steps make."""
    count = ability.tool.input.model_fields.get("count")
    default = count.default if count is not None and isinstance(count.default, int) else 1
    return sum(int(step.args.get("count", default)) for step in steps)


def _others(
    noun: str, about: str, number: int, request: Request, language: str, abilities: dict[str, Ability], again: Callable[[Request], Plan]
) -> list[Step]:
    """So many of the other thing about the same."""
    if _WORDS.match(noun):
        one = again(replace(request, text=_WRITE.get(language, _WRITE["en"]).format(what=about)))
        if len(one.steps) != 1 or "seed" not in abilities[one.steps[0].tool].tool.input.model_fields:
            return []
        step = one.steps[0]
        return (
            [step.model_copy(update={"id": f"{step.id}-{at + 1}", "args": {**step.args, "seed": at}}) for at in range(number)]
            if number > 1
            else [step]
        )
    drawn = again(replace(request, text=_DRAW.get(language, _DRAW["en"]).format(what=about)))
    step = drawn.steps[0] if len(drawn.steps) == 1 else None
    if step is None or "prompt" not in step.args:
        return []
    return [step.model_copy(update={"args": {**step.args, "prompt": about, **({"count": number} if number > 1 else {})}})]

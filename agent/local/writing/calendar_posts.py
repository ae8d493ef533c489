# ruff: noqa: E501 - patterns read better unbroken
"""What was made of a content calendar, published on the calendar's own days: "publish them on those days"; and what is made for a week of it: "now
the pictures for the first week", «и по нему сразу картинки на первую неделю», "ทำรูปของสัปดาห์แรก".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.publishing.post_tools import PLAN
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step

_OLDEST = 3  # plans one looks back
_POSTED = ("video", "image")


def on_its_days(text: str, request: Request, index: Matcher, language: str) -> Plan:
    """Each film and picture that was made of an entry on that entry's day; what is to be done first, where there is none."""
    ability = index.whole(PLAN)
    choices = next((asset.meta["choices"] for asset in request.recent if asset.meta.get("choices")), [])
    due = {choice["seed"]: choice for choice in choices if choice.get("due")}
    made = _made(request, index)
    if ability is None or not made:
        return Plan(goal=text, reply=phrase("calendar_make_first", language))
    posts = [(ref, due[step.args["seed"]]) for step, ref in made if step.args.get("seed") in due]
    posts = sorted((post for post in posts if datetime.fromisoformat(post[1]["due"]) > NOW.get()), key=lambda post: str(post[1]["due"]))
    if not posts:
        return Plan(goal=text, reply=phrase("calendar_publish", language))
    told = [str(hit.value) for hit in slots.find(text, ability.slots["platforms"]) if hit.strength >= 1]
    places = [list(dict.fromkeys(told)) or [str(name) for name in choice.get("where") or []] for _, choice in posts]
    if not all(places):
        return Plan(goal=text, question=wording.asked(ability.slots["platforms"], language))
    zone = getattr(NOW.get().tzinfo, "key", "")
    steps = list[Step]()
    for number, ((ref, choice), where) in enumerate(zip(posts, places, strict=True), 1):
        args: dict[str, Any] = {"media": ref, "platforms": where, "when": choice["due"], **({"timezone": zone} if zone else {})}
        title = wording.sentence([wording.part_title(ability, args, "", language)])
        steps.append(Step(id=f"plan-{number}", tool=PLAN, title=title, args=args))
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)


_A_WEEK = lazy(r"\b(?:for |of )?(?:the |its )?(?:first week|week (?:one|1))\b(?: of (?:it|the calendar))?|(?<![а-яё])(?:на|для|за)?\s?перв(?:ую|ой|ая) недел[а-яё]+|(?:สำหรับ|ของ)?\s?(?:สัปดาห์|อาทิตย์)(?:แรก|ที่ (?:1|หนึ่ง))", re.IGNORECASE)
_OF_A_KIND = (
    ("picture", lazy(r"\b(?:pictures?|pics|images?|photos?|visuals?|graphics)\b|(?<![а-яё])(?:картинк|фото|визуал|изображени)[а-яё]*|รูป(?:ภาพ)?|ภาพ", re.IGNORECASE)),
    ("short", lazy(r"\b(?:videos?|vids|clips?|reels?|shorts)\b|(?<![а-яё])(?:видео|ролик|рилс|клип)[а-яё]*|คลิป|วิดีโอ|รีล", re.IGNORECASE)),
    ("post", lazy(r"\b(?:captions?|posts|texts?)\b|(?<![а-яё])(?:подпис|посты|тексты)[а-яё]*|แคปชั่น|โพสต์|ข้อความ", re.IGNORECASE)),
    ("", lazy(r"\b(?:all|everything|them|it|entries)\b|(?<![а-яё])(?:всё|все|их)(?![а-яё])|ทั้งหมด|ทุกอัน", re.IGNORECASE)),
)
_AROUND_IT = lazy(r"\b(?:ok(?:ay)?|now|and|then|please|pls|make|create|draw|do|generate|me|us|the|all|for|of|it|from|calendar|right away|straight away)\b|(?<![а-яё])(?:и|а|ок|теперь|сразу|тогда|пожалуйста|сделай|нарисуй|создай|по|нему|к|из|него|мне|плану?|этому|все|всё)(?:те)?(?![а-яё])|ช่วย|ขอ|ทำ|วาด|สร้าง|ให้|เลย|หน่อย|ด้วย|จาก|ตาม|ตาราง|นี้|ครับ|ค่ะ|(?<!โย)คะ|นะ", re.IGNORECASE)
_THE_FIRST = {"en": "make the first {n}", "ru": "сделай первые {n}", "th": "ทำ{n}อันแรก"}
_ONE_OF_IT = {"en": "make the first one", "ru": "сделай первый", "th": "ทำอันแรก"}
_WEEK = timedelta(days=7)


def week_made(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of what is made for the first week of a calendar, all of it of the kind that is said; None for any other message.

    again: plans the message with the entries by their number.
    """
    text = normalise(request.text)
    week = _A_WEEK.search(text)
    table = next((asset for asset in request.recent if asset.meta.get("choices")), None)
    choices: list[dict[str, Any]] = table.meta["choices"] if table else []
    due = [datetime.fromisoformat(choice["due"]) for choice in choices if choice.get("due")]
    if week is None or table is None or request.question or request.attachments or not due or len(due) < len(choices):
        return None
    rest = f"{text[: week.start()]} {text[week.end() :]}"
    kind = next(((name, words) for name, words in _OF_A_KIND if words.search(rest)), None)
    if kind is None or re.sub(r"[\W_]+", "", _AROUND_IT.sub(" ", kind[1].sub(" ", rest))):
        return None
    many = sum(1 for at in due if at.date() < (min(due) + _WEEK).date())
    language = detect(text, request.language)
    wish = _THE_FIRST.get(language, _THE_FIRST["en"]).format(n=many) if many > 1 else _ONE_OF_IT.get(language, _ONE_OF_IT["en"])
    entries = [{**choice, **({"kind": kind[0]} if kind[0] else {})} for choice in choices]
    as_said = copy(table)
    as_said.meta = {**table.meta, "choices": entries}
    return again(replace(request, text=wish, recent=[as_said if asset is table else asset for asset in request.recent]))


def asks_where(question: str, index: Matcher) -> bool:
    """Whether a question asks where something is to be published."""
    ability = index.whole(PLAN)
    return ability is not None and any(question == wording.asked(ability.slots["platforms"], language) for language in ("en", "ru", "th"))


def _made(request: Request, index: Matcher) -> Sequence[tuple[Step, str]]:
    """The steps that made films and pictures since the calendar, the newest work first, each with its file."""
    abilities: dict[str, Ability] = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    left = {kind: [asset.ref for asset in request.recent if asset.actual_kind == kind] for kind in _POSTED}
    found = list[tuple[Step, str]]()
    for plan in request.earlier[:_OLDEST]:
        if any(step.tool == "script.calendar" for step in plan.steps):
            break
        for step in reversed(plan.steps):
            kinds = list(abilities[step.tool].tool.output_kinds().values()) if step.tool in abilities else []
            kind = next((kind for kind in kinds if kind in _POSTED), "")
            if kind and left[kind] and "seed" in step.args:
                found.append((step, left[kind].pop(0)))
    return found

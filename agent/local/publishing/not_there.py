# ruff: noqa: E501 - patterns read better unbroken
"""Places that nothing can be published to, named beside what is published, called off or moved: "post to linkedin and telegram", «отмени завтрашний пост
в вк», "ยกเลิกโพสต์พรุ่งนี้ใน line". Named alone, nothing is done elsewhere for it; beside others, the plan tells that it is left out.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from agent.local.publishing.places import THERE, no_place, only_another_place, other_places, places_here
from agent.local.publishing.post_tools import CANCEL, MOVE, PLAN, WITHDRAW, WORDS, WRITTEN
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, texts_in

_OUT, _OF_POSTS = {PLAN, WORDS, WRITTEN}, {CANCEL, MOVE, WITHDRAW}
_TOLD = ("text", "description", "title", "topic", "details", "hashtags")
"""What goes out: a place in it is none that it goes to."""
_POST = r"(?:\s+(?:posts?|videos?|reels?|clips?|stor(?:y|ies)|publications?|one|stuff|things)\b|-?\s*(?:пост|публикаци|ролик)[а-яё]*)"
_AND = r"(?:\s*(?:,|&|\+|\b(?:and|n|plus)\b|(?<![а-яё])(?:и|плюс)(?![а-яё])|และ|กับ)\s*(?:(?:on|to|в|во|на|ลง|ใน)\s*)?)"
_FROM = lazy(r"(?:\b(?:from|off)\s+(?:the |my |our )?|(?<![а-яё])(?:из|со?)\s+|จาก\s?)$", re.IGNORECASE)
_COMMON = ("LINE", "Threads", "Likee")  # words by which other things are called


def not_there(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan, which tells what place is left out of it; in its place the answer where no other is named."""
    tools = {step.tool for step in plan.steps}
    asks = _asks_what(plan, index)
    if not (tools & (_OUT | _OF_POSTS) or asks) or request.question:
        return plan
    text, spec = _around(normalise(request.text), plan), places_here(index.abilities)
    named = _named(text, spec, of_posts=bool(tools & _OF_POSTS)) if spec is not None else []
    if spec is None or not named:
        return plan
    language = detect(text, request.language)
    if not any(hit.strength >= 1 for hit in slots.find(text, spec)) and tools <= _OUT | _OF_POSTS:
        return Plan(goal=plan.goal, reply=no_place(named[0], spec, language))
    note = phrase("without", language, part=", ".join(named))
    at = next((number for number, step in enumerate(plan.steps) if step.tool in _OUT | _OF_POSTS), None)
    if at is None or any(note in step.title for step in plan.steps):
        return plan
    steps = [step.model_copy(update={"title": f"{step.title} ({note})"}) if number == at else step for number, step in enumerate(plan.steps)]
    return plan.model_copy(update={"steps": steps})


def elsewhere_instead(request: Request, index: Matcher) -> Plan | None:
    """What is said where earlier work is to go to a place that nothing can be published to; None for any other message."""
    if not request.earlier or request.question or request.attachments:
        return None
    text, spec = normalise(request.text), places_here(index.abilities)
    place = only_another_place(text, index.abilities)
    return Plan(goal=text, reply=no_place(place, spec, detect(text, request.language))) if place and spec else None


def _asks_what(plan: Plan, index: Matcher) -> bool:
    """Whether a plan asks what is to go out."""
    asked = (spec.ask for ability in index.abilities if ability.tool.name == PLAN for spec in ability.input_specs if spec.name == "media")
    return bool(plan.question) and any(plan.question in ask.values() for ask in asked)


def _around(text: str, plan: Plan) -> str:
    """The message without what goes out."""
    told = texts_in([step.args.get(name) for step in plan.steps for name in _TOLD])
    for words in sorted((normalise(words) for words in told), key=len, reverse=True):
        at = text.lower().find(words.lower()) if words else -1
        text = f"{text[:at]} {text[at + len(words) :]}" if at >= 0 else text
    if not plan.steps:
        text = re.split(r":\s|\s+(?:что|that)\s+|\s?ว่า\s?", text, maxsplit=1)[0]
    return text


def _named(text: str, spec: Spec, *, of_posts: bool) -> list[str]:
    """The other places that something is to go to; of posts that are spoken of, also those they are called by: "the vk post"."""
    known = [hit for hit in slots.find(text, spec) if hit.strength >= 1]
    found = list[str]()
    for name, start, end in other_places(text):
        joined = any(re.fullmatch(_AND, text[hit.end : start]) or re.fullmatch(_AND, text[end : hit.start]) for hit in known)
        called = of_posts and name not in _COMMON and re.match(_POST, text[end:], re.IGNORECASE)
        beside = any(other == name or re.fullmatch(_AND, text[until:start]) for other, _, until in other_places(text) if other in found)
        led = re.search(rf"{THERE}$", text[:start], re.IGNORECASE) or (of_posts and _FROM.search(text[:start]))
        if led or joined or called or beside:
            found.append(name)
    return list(dict.fromkeys(found))

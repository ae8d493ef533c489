# ruff: noqa: E501 - patterns read better unbroken
"""Words that are wished for in two languages: "6 แคปชั่น ภาษาไทย 3 ภาษาอังกฤษ 3", "6 captions, 3 in Thai and 3 in English", "10 hashtags for a gym ทั้งไทยทั้งอังกฤษ",
«5 слоганов: 3 на русском и 2 на английском». Each language has its own, as many as are told, and none of its name is left in what they are about.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.follow_ups.target import renamed
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_WORDS = lazy(
    r"\b(?:captions?|hash ?tags?|slogans?|taglines?|ideas?|headlines?)\b|(?<![а-яё])(?:подпис|х[еэ]штег|слоган|иде[яюий]|заголовк)[а-яё]*|แคปชั่น|แคปชัน|แฮชแท็ก|สโลแกน|ไอเดีย|คำโปรย|พาดหัว", re.IGNORECASE
)
_TONGUES = {
    "th": r"(?:(?:ภาษา)?ไทย|thai\b|тайск[а-яё]+)", "en": r"(?:(?:ภาษา)?(?:อังกฤษ|eng(?:lish)?\b)|english\b|английск[а-яё]+)", "ru": r"(?:(?:ภาษา)?รัสเซีย|russian\b|русск[а-яё]+)",
}  # fmt: skip
_ANY = "|".join(_TONGUES.values())
_PIECE = r"(?:\s?(?:อัน|แบบ|ข้อ|คำ|แท็ก))?"
_BEHIND = lazy(rf"(?P<a>{_ANY})\s?(?P<na>\d{{1,2}}){_PIECE}\s*(?:,|และ|กับ|and|и)?\s*(?P<b>{_ANY})\s?(?P<nb>\d{{1,2}}){_PIECE}", re.IGNORECASE)
_BEFORE = lazy(
    rf"[\s,:;–—-]*\(?(?P<na>\d{{1,2}})\s+(?:\w+\s+)?(?:in|на)\s+(?P<a>{_ANY})(?:\s+языке)?\s*(?:,|and|и|\s)\s*(?P<nb>\d{{1,2}})\s+(?:in|на)\s+(?P<b>{_ANY})(?:\s+языке)?\)?", re.IGNORECASE
)
_BOTH = lazy(
    rf"\s*(?:เป็น|เอา|ขอ|มี)?(?:ทั้ง\s?(?:{_ANY})\s?(?:และ|กับ)?\s?ทั้ง\s?(?:{_ANY})|ทั้ง\s?(?:{_ANY})\s?(?:และ|กับ|,)\s?(?:{_ANY})|(?:{_ANY})(?P<mixed>ปน|ผสม)(?:{_ANY})|(?:{_ANY})\s?(?:และ|กับ)\s?(?:{_ANY}))(?:ด้วย|เลย|นะ|ค่ะ|ครับ)*", re.IGNORECASE,
)
_COUNT = lazy(r"(?<![\d.,:])\d{1,2}(?![\d.,:])")
_LONGEST, _FEWEST = 250, 2


def in_both_tongues(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the words in each of the languages; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST or '"' in text or not _WORDS.search(text):
        return None
    counted = _BEHIND.search(text) or _BEFORE.search(text)
    both = None if counted else _BOTH.search(text)
    found = counted or both
    if found is None:
        return None
    rest = re.sub(r"\s{2,}", " ", f"{text[: found.start()]} {text[found.end() :]}").strip(" ,:;")
    shares = _shares(found, rest) if counted else _halves(found, rest)
    plans = [(tongue, again(replace(request, text=said))) for tongue, said in shares]
    steps = [step for tongue, plan in plans for step in _told(plan, tongue, index, detect(text, request.language))]
    whole = len(plans) == _FEWEST and all(_of_words(plan, index) for _, plan in plans)
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps) if whole else None


def _shares(found: re.Match[str], rest: str) -> list[tuple[str, str]]:
    """The wish for so many in each language; nothing where the numbers make up none that is told."""
    total = int(found["na"]) + int(found["nb"])
    number = next((match for match in _COUNT.finditer(rest) if int(match[0]) == total), None)
    if number is None or _tongue(found["a"]) == _tongue(found["b"]):
        return []
    return [(_tongue(found[name]), f"{rest[: number.start()]}{found[f'n{name}']}{rest[number.end() :]}") for name in ("a", "b")]


def _halves(found: re.Match[str], rest: str) -> list[tuple[str, str]]:
    """The wish in each language; half as many of each where they are to be mixed."""
    tongues = [name for name, words in _TONGUES.items() if re.search(words, found[0], re.IGNORECASE)]
    number = _COUNT.search(rest) if found["mixed"] else None
    if number and int(number[0]) % _FEWEST == 0:
        rest = f"{rest[: number.start()]}{int(number[0]) // _FEWEST}{rest[number.end() :]}"
    return [(tongue, rest) for tongue in tongues] if len(tongues) == _FEWEST else []


def _tongue(said: str) -> str:
    return next(name for name, words in _TONGUES.items() if re.fullmatch(words, said, re.IGNORECASE))


def _of_words(plan: Plan, index: Matcher) -> bool:
    """Whether a plan does nothing but write, in a language that can be told."""
    abilities = [index.whole(step.tool) for step in plan.steps]
    return bool(plan.steps) and not plan.question and all(ability and ability.tool.domain == "script" and "language" in ability.slots for ability in abilities)


def _told(plan: Plan, tongue: str, index: Matcher, language: str) -> list[Step]:
    """The steps in that language, under names of their own."""
    names = {step.id: f"{step.id}-{tongue}" for step in plan.steps}
    steps = [step.model_copy(update={"id": names[step.id], "args": renamed(step.args, names), "needs": [names.get(need, need) for need in step.needs]}) for step in plan.steps]
    abilities = [(step, index.whole(step.tool)) for step in steps]
    return [wording.with_values(step, ability, {"language": tongue}, language) for step, ability in abilities if ability]

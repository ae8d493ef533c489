# ruff: noqa: E501 - patterns read better unbroken
"""Several texts that are read aloud, each as a file of its own: 'record these three lines separately: "Press one", "Press two"', or each in a voice of
its own: «мужским голосом скажи «Пристегнитесь», а женским «Приятного полёта»».
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_SAYS = lazy(
    r"\b(?:read|say|voice|record|speak|narrate|voice-?overs?)\b|(?<![а-яё])(?:озвуч|прочита|прочти|наговор|начита|запиши|зачита|произнес)[а-яё]*|อ่าน|พากย์|อัดเสียง|พูด", re.IGNORECASE
)
_APART = lazy(
    r"\b(?:separately|apart|individually|one by one|each(?: of (?:these|them))?|(?:as |in )?(?:its own|their own|separate|different|two|three|four|five|\d)(?: separate)? (?:(?:audio|voice|sound) )?files?)\b"
    r"|(?<![а-яё])(?:по отдельности|отдельн[а-яё]+(?: файл[а-яё]+)?|по одному|кажд[а-яё]+)(?![а-яё])|แยก(?:ไฟล์|กัน|เป็นไฟล์)?|คนละไฟล์|ทีละ(?:ประโยค|บท|ไฟล์)", re.IGNORECASE
)
_COUNTED = lazy(
    r"\b(?:(?:these|the|my) )*(?P<n>two|three|four|five|six|\d) (?:\w+ )?(?:lines?|phrases?|sentences?|texts?|prompts?|announcements?|messages?)\b|(?<![а-яё])(?:эти )?(?P<ru>две|два|три|четыре|пять|\d) (?:фраз|строк|текст|предложени|реплик)[а-яё]*|(?P<th>สอง|สาม|สี่|ห้า|\d)\s?(?:ประโยค|ข้อความ|บท|ท่อน)", re.IGNORECASE
)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "две": 2, "два": 2, "три": 3, "четыре": 4, "пять": 5, "สอง": 2, "สาม": 3, "สี่": 4, "ห้า": 5}
_QUOTED = lazy(r'"([^"]+)"')
_READ = {"en": 'read aloud: "{}"', "ru": 'прочитай вслух: "{}"', "th": 'อ่านออกเสียง "{}"'}
_LIST = lazy(r'"[^"]+"(?:\s*(?:,|;|and|и|และ|กับ|\d[.)])*\s*"[^"]+")+')
_MOST, _TWO_QUOTED, _SURE = 12, 4, 0.5
_VOICE = {"en": "{}", "ru": "{} голос", "th": "{}"}


def spoken_apart(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a recording of each; None where the texts are not told to be apart, or as many as there are, or each in another voice."""
    text = normalise(request.text)
    if request.question or request.attachments or text.count('"') < _TWO_QUOTED:
        return None
    said = [again(replace(request, text=wish)) for wish in in_voices(text, index)] or _apart(text, request, again)
    if any(len(plan.steps) != 1 or plan.question for plan in said) or len({str(plan.steps[0].args) for plan in said}) < len(said) or not said:
        return None
    steps = [plan.steps[0].model_copy(update={"id": f"{plan.steps[0].id}-{at}"}) for at, plan in enumerate(said, 1)]
    return Plan(goal="; ".join(step.title for step in steps), steps=steps)


def _apart(text: str, request: Request, again: Callable[[Request], Plan]) -> list[Plan]:
    """The plan of each of the texts that are listed; none where they are not told to be apart, or as many as there are."""
    listed = _LIST.search(text)
    texts, told = (_QUOTED.findall(listed[0]), f"{text[: listed.start()]} {text[listed.end() :]}") if listed else ([], "")
    counted = _COUNTED.search(told)
    number = next((value for value in counted.groups() if value), "").lower() if counted else ""
    as_many = bool(number) and _NUMBERS.get(number, int(number) if number.isdigit() else 0) == len(texts)
    if not _SAYS.search(told) or not (as_many or _APART.search(told)) or len(texts) > _MOST:
        return []
    language = detect(told, request.language)
    how = _COUNTED.sub("", _APART.sub("", _SAYS.sub("", told, count=1)))
    how = re.sub(r"^[\s\W]*(?:(?:please|can you|these|this|each|of|lines?|as|пожалуйста|эти|ช่วย|ขอ|หน่อย|เป็น)\W+)*|[\s\W]+$", "", how, flags=re.IGNORECASE)
    said = [again(replace(request, text=f"{_READ[language].format(words)}{f', {how}' if how else ''}")) for words in texts]
    if any(len(plan.steps) != 1 or plan.question or plan.steps[0].args.get("text") != words for plan, words in zip(said, texts, strict=True)):
        return [again(replace(request, text=_READ[language].format(words))) for words in texts]
    return said


def in_voices(text: str, index: Matcher) -> list[str]:
    """The wish for each of several texts whose voices are told one by one, before them or behind; empty where they are not."""
    spec = _voice(index)
    quotes = list(_QUOTED.finditer(text))
    around = _QUOTED.sub(lambda quote: " " * len(quote[0]), text)
    hits = sorted((hit for hit in slots.find(around, spec) if hit.strength >= _SURE), key=lambda hit: hit.start) if spec else []
    if not 1 < len(quotes) == len(hits) <= _MOST or len({str(hit.value) for hit in hits}) < 2:
        return []
    before = hits[0].start < quotes[0].start()
    if any((hit.start < quote.start()) != before for hit, quote in zip(hits, quotes, strict=True)):
        return []
    marks = [0, *(quote.end() for quote in quotes[:-1]), len(text)] if before else [*(quote.start() for quote in quotes), len(text)]
    if any(not low <= hit.start < high for hit, low, high in zip(hits, marks, marks[1:], strict=False)):
        return []
    language = detect(around)
    return [f"{_READ[language].format(quote[1])}, {_VOICE[language].format(around[hit.start : hit.end].strip())}" for quote, hit in zip(quotes, hits, strict=True)]


def _voice(index: Matcher) -> Spec | None:
    """The field in which a tool that speaks takes a voice by what it is: a man's, a woman's."""
    return next((ability.slots["voice"] for ability in index.abilities if {"text", "voice"} <= ability.slots.keys()), None)

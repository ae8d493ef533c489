# ruff: noqa: E501 - patterns read better unbroken
"""Lines that are told one by one and are to be spoken by more than one voice: numbered ("first one with a woman's voice and the second with a man's: 1) ... 2) ..."),
or with who says them («Маша: Привет! Петя: Привет. Озвучь двумя голосами»). Each becomes a recording of its own, for a recording here has one voice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.matching import Matcher
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_SAYS = lazy(r"\b(?:read|say|voice[ds]?|record|speak|narrate|voice-?overs?|act out|play the roles|perform)\b|(?<![а-яё])(?:озвуч|прочита|прочти|наговор|начита|зачита|произнес|запиши)[а-яё]*|อ่าน|พากย์|อัดเสียง|พูด", re.IGNORECASE)
_TWO = lazy(
    r"\b(?:two|2|both|different|separate|three|each)\b[^.:;]{0,24}?\bvoices?\b|\b(?:dialog(?:ue)?|conversation|sketch|scene)\b|(?<![а-яё])(?:двумя|тремя|разными|на два|в два|по ролям)(?: разными)?(?: голос[а-яё]*)?(?![а-яё])|(?<![а-яё])диалог[а-яё]*|(?:สอง|สาม|2|3|คนละ)\s?เสียง|บทสนทนา", re.IGNORECASE,
)
_NUMBERED = lazy(r"(?:^|(?<=[\s:;,.!?]))(?P<n>[1-9])\s?[.)]\s?(?=\S)")
_SPEAKER = lazy(r"(?:^|(?<=[\s.!?\"–—-]))(?P<who>(?-i:[A-Z])[a-z]{1,14}|(?-i:[А-ЯЁ])[а-яё]{1,14}|[\u0e01-\u0e4e]{2,14}|[AB12АБ])\s?:\s*(?=\S)", re.IGNORECASE)
_NO_SPEAKER = lazy(r"(?:dialog(?:ue)?|text|read|say|voice|title|topic|note|script|scene|conversation|lesson|example|диалог|урок[а-яё]*|текст|озвучь|прочитай|сцена|тема|пример|сценка|บทสนทนา|ข้อความ|อ่าน|พากย์|พูด|เรื่อง)", re.IGNORECASE)
_ORDER_BEHIND = lazy(
    r"(?:^|(?<=[.!?,;\s]))\s*(?:[-–—]+\s*)?(?:(?:please|pls|can you|could you|now|пожалуйста|ช่วย|ขอ)[\s,]*){0,3}(?:(?:read|say|voice|record|speak|narrate|perform)\s(?:it|this|that|them|these|with|in|each|the|both|as)\b[^:\n\"]{0,80}|(?:озвуч|прочита|прочти|наговор|начита|запиши)[а-яё]*(?:\s[^:\n\"]{0,80})?|(?:อ่าน|พากย์|พูด|อัดเสียง)[^:\n\"]{0,60}|(?:in|with)\s(?:two|2|different)\s(?:different )?voices\W*|(?:двумя|разными) голосами\W*)$", re.IGNORECASE,
)
_MAKES = lazy(
    r"\b(?:videos?|reels?|shorts?|clips?|films?|posters?|pictures?|captions?|posts?|scripts?|slogans?|ideas|music|songs?)\b|(?<![а-яё])(?:видео|ролик|рилс|клип|фильм|картин|плакат|афиш|подпис|пост(?!ав)|сценари|слоган|музык|песн)[а-яё]*|คลิป|วิดีโอ|รูป|ภาพ|โปสเตอร์|แคปชั|โพสต์|สคริปต์|เพลง|ดนตรี", re.IGNORECASE,
)
_SLOW = lazy(r"\bslow(?:ly|er)?\b|(?<![а-яё])(?:по)?медленн[а-яё]+|ช้า", re.IGNORECASE)
_WOMEN = lazy(r"(?:mum|mom|mother|woman|girl|grandma|granny|lady|wife|sister|daughter|queen|princess|(?:мам|бабушк|женщин|девочк|девушк|жен|сестр|дочк|тёт|тет)[а-яё]*|แม่|หญิง|สาว|ยาย|ย่า|ป้า|พี่สาว|น้องสาว|ผู้หญิง|ลูกสาว)", re.IGNORECASE)
_MEN = lazy(r"(?:dad|father|man|boy|grandpa|guy|husband|brother|son|king|prince|(?:пап|дедушк|мужчин|мальчик|парень|муж|брат|сын|дяд)[а-яё]*|พ่อ|ชาย|หนุ่ม|ตา|ปู่|ลุง|พี่ชาย|น้องชาย|ผู้ชาย|ลูกชาย)", re.IGNORECASE)
_WOMAN_LIKE = lazy(r"(?:[a-z]*(?:a|ie|lyn)|[а-яё]*[ая])", re.IGNORECASE)
"""Names that end so are mostly women's."""
_VOICED = {
    "en": {"female": 'read aloud in a woman\'s voice{how}: "{words}"', "male": 'read aloud in a man\'s voice{how}: "{words}"'},
    "ru": {"female": 'прочитай вслух женским голосом{how}: "{words}"', "male": 'прочитай вслух мужским голосом{how}: "{words}"'},
    "th": {"female": 'อ่านออกเสียงด้วยเสียงผู้หญิง{how} "{words}"', "male": 'อ่านออกเสียงด้วยเสียงผู้ชาย{how} "{words}"'},
}
_HOW = {"en": " slowly", "ru": " медленно", "th": "ช้าๆ"}
_MOST, _LONGEST, _SURE = 12, 1500, 0.5


def line_by_line(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a recording of each line; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST:
        return None
    found = _numbered(text) or _by_speakers(text)
    if found is None:
        return None
    lines, speakers, outside = found
    if not _SAYS.search(outside) or _MAKES.search(outside):
        return None
    voices = _of_speakers(speakers) if speakers else _told(outside, len(lines), index)
    if not voices or (speakers and not _TWO.search(outside)):
        return None
    language = detect(outside, request.language)
    how = _HOW.get(language, "") if _SLOW.search(outside) else ""
    wishes = [_VOICED.get(language, _VOICED["en"])[voice].format(how=how, words=words.replace('"', "'")) for words, voice in zip(lines, voices, strict=True)]
    plans = [again(replace(request, text=wish, earlier=(), recent=())) for wish in wishes]
    if any(len(plan.steps) != 1 or "text" not in plan.steps[0].args for plan in plans):
        return None
    steps = [plan.steps[0].model_copy(update={"id": f"{plan.steps[0].id}-{at}"}) for at, plan in enumerate(plans, 1)]
    return Plan(goal="; ".join(step.title for step in steps), steps=steps)


Found = tuple[list[str], list[str], str]
"""The lines, who says each (nobody, where they are numbered), and what stands around them."""


def _numbered(text: str) -> Found | None:
    marks = list[re.Match[str]]()
    for mark in _NUMBERED.finditer(text):
        if int(mark["n"]) == len(marks) + 1:
            marks.append(mark)
    return _cut(text, marks, []) if 2 <= len(marks) <= _MOST else None


def _by_speakers(text: str) -> Found | None:
    marks = [mark for mark in _SPEAKER.finditer(text) if not _NO_SPEAKER.fullmatch(mark["who"])]
    named = {mark["who"].lower() for mark in marks}
    return _cut(text, marks, [mark["who"] for mark in marks]) if 2 <= len(marks) <= _MOST and len(named) >= 2 else None


def _cut(text: str, marks: Sequence[re.Match[str]], speakers: list[str]) -> Found:
    lines = [text[mark.end() : end].strip(" \n") for mark, end in zip(marks, [*(mark.start() for mark in marks[1:]), len(text)], strict=True)]
    behind = _ORDER_BEHIND.search(lines[-1])
    outside = f"{text[: marks[0].start()]} {behind[0] if behind else ''}"
    if behind and behind.start():
        lines[-1] = lines[-1][: behind.start()]
    return [re.sub(r"[\s;–—-]+$", "", line).strip(' "') for line in lines], speakers, outside


def _told(outside: str, count: int, index: Matcher) -> list[str]:
    """The voice of each numbered line, as they are told one by one; one after the other where only two voices are asked for."""
    spec = next((ability.slots["voice"] for ability in index.abilities if {"text", "voice"} <= ability.slots.keys()), None)
    hits = sorted((hit for hit in slots.find(outside, spec) if hit.strength >= _SURE), key=lambda hit: hit.start) if spec else []
    said = [str(hit.value) for hit in hits]
    if len(said) == count and len(set(said)) > 1:
        return said
    return [("female", "male")[at % 2] for at in range(count)] if _TWO.search(outside) and len(set(said)) != 1 else []


def _of_speakers(speakers: Sequence[str]) -> list[str]:
    """A voice for each of those who speak: by what they are called, and another one than the first's where that tells nothing."""
    names = list(dict.fromkeys(name.lower() for name in speakers))
    known = {name: "female" if _WOMEN.fullmatch(name) else "male" if _MEN.fullmatch(name) else "" for name in names}
    guessed = {name: "female" if _WOMAN_LIKE.fullmatch(name) else "male" for name in names}
    voices = {name: known[name] or guessed[name] for name in names}
    if len(names) == 2 and len(set(voices.values())) == 1:
        other = next((name for name in reversed(names) if not known[name]), "")
        voices |= {other: "male" if voices[other] == "female" else "female"} if other else {}
    return [voices[name.lower()] for name in speakers]

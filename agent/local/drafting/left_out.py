# ruff: noqa: E501 - patterns read better unbroken
"""What of a wish nothing can be made of: said with the plan where the rest is understood, asked about where it is not."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request, Turn
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.altered import read
from agent.local.follow_ups.carriers import says_more
from agent.local.follow_ups.changes import targets_of
from agent.local.learned.frame import Frame
from agent.local.learned.marked import LIKELY, told_by
from agent.local.slots import entities
from agent.local.words import tokens
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step, texts_in

_YES = {"en": "yes", "ru": "да", "th": "ใช่"}
LEADS_TO = lazy(
    r"\b(?:add|with|use|play|end(?:s|ing)?|finish(?:es|ing)?|clos(?:e|es|ing)|say(?:s|ing)?|on|at the end)\b"
    r"|(?:добав|закон|заверш|сыгра|поставь)[а-яё]*|в конце|скажи|(?:ใส่|เพิ่ม|จบ|ปิดท้าย|ลงท้าย)(?:ด้วย|ว่า)?",
    re.IGNORECASE,
)
"""Leads to what is marked, and is no wish of its own."""

MANNER = ("audience", "avoid", "other", "ending", "look", "music", "instrument", "level", "style", "tone", "pace", "subs", "voice", "lang")
"""Roles whose words tell how something is to be; not what, which of it, or where it goes."""

_EXCEPT = lazy(
    r"^(?:except|but not|other than|apart from)\b|\bthe middle\b|^кроме|^за исключением|(?<![а-яё])середин|^(?:ยก)?เว้น|ตรงกลาง", re.IGNORECASE
)
_OF_A_PART, _MOST_OF_A_LIMIT = ("duration", "stretch", "share"), 9

_UNMADE = ("avoid", "other", "look", "music", "instrument", "ending")
_SURELY_ASKED = 0.9  # that something is asked for, for what else is said to be left out whatever it is
_SURE = 0.8  # that words tell how something is to be, for them to be said to be left out


def left_out(plan: Plan, language: str) -> str:
    """The part of a message that a plan asks to go on without; empty where it asks for something else, or nothing."""
    before, _, behind = phrase("ask_without", language, part="\0").partition("\0")
    said = plan.question or ""
    return said.removeprefix(before).removesuffix(behind) if said.startswith(before) and said.endswith(behind) else ""


def is_a_limit(part: str) -> bool:
    """Whether what is left out tells for which part of a file alone a wish holds: "except in the first 10 seconds", "the second half"."""
    return len(tokens(part)) <= _MOST_OF_A_LIMIT and bool(_EXCEPT.search(part) or any(e.kind in _OF_A_PART for e in entities(part)))


def gone_on(plan: Plan, request: Request, frame: Frame, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the rest, where what is left out only tells how something is to be; None where it is a wish of its own, or says of
    what or where the rest is to be done."""
    language = detect(frame.text, request.language)
    part = left_out(plan, language)
    if not part or not (frame.sure >= _SURELY_ASKED or tells_only_how(part, frame)):
        return None
    rest = again(replace(request, text=_YES[language], question=plan.question, history=[Turn("user", request.text)], language=language))
    return rest if rest.steps else None


def tells_only_how(part: str, frame: Frame) -> bool:
    """Whether a part of a message says nothing but how something is to be."""
    rest = part
    for mark in frame.marks:
        words = frame.words(mark)
        if mark.role in MANNER and mark.likely >= LIKELY:
            rest = without_words(rest, words)
    return rest != part and not says_more(LEADS_TO.sub(" ", rest))


def without_words(part: str, words: str) -> str:
    """A part of a message without some words of it, or without the end of them where it begins in their midst."""
    if part in words:
        return " "
    overlap = next((size for size in range(min(len(part), len(words)), 2, -1) if words.endswith(part[:size])), 0)
    return part.replace(words, " ") if words in part else part[overlap:]


def unmade(plan: Plan, frame: Frame, index: Matcher) -> list[str]:
    """The words of a message that tell how what is made is to be, and that nothing of the plan is told by."""
    targets = [target for target in targets_of(plan, index) if target.place is None and target.ability.tool.output_kinds()]
    said = " ".join(texts_in([step.args for step in plan.steps])).lower()
    found = []
    for mark in frame.marks if targets else ():
        if mark.role not in _UNMADE or mark.likely < _SURE:
            continue
        pieces = re.split(r"\s*,\s*", frame.words(mark))
        for words in pieces if len(pieces) > 1 else [frame.words(mark)]:
            whole = len(pieces) == 1
            told = ((list(told_by(frame, mark, target)) if whole else []) or read(words, target).values for target in targets)
            found += [] if words.lower() in said or any(told) else [words]
    return found


_IN_ANY_FILM = lazy(
    r"\b(?:(?:a |the |some |background )*(?:voice[- ]?overs?|narrations?|music|soundtracks?|sound|subtitles?|captions)|with|and|plus|please)\b|(?<![а-яё])(?:(?:фонов[а-яё]+ |закадров[а-яё]+ )?(?:озвучк|музык|голос|звук|субтитр)[а-яё]*|с|и|пожалуйста)(?![а-яё])|(?:มี|ใส่|พร้อม|กับ|และ)?(?:เสียงพากย์|เสียงบรรยาย|เพลงประกอบ|เพลง|ดนตรี|ซับ)", re.IGNORECASE,
)
"""What any film about something has: a voice, music, subtitles."""


def said_without(plan: Plan, part: str, language: str) -> Plan:
    """The plan, whose first step tells what is left out of it. What a film has anyway is not left out."""
    part = part.strip(" ,.;")
    film = plan.steps[0] if plan.steps and plan.steps[0].tool.startswith("video.") and "topic" in plan.steps[0].args else None
    has_it = film is not None and film.args.get("voice") != "none" and not re.search(r"\w", _IN_ANY_FILM.sub(" ", part))
    return plan if not plan.steps or has_it or not says_more(LEADS_TO.sub(" ", part)) else noted_without(plan, part, language)


def noted_at(plan: Plan, at: int, part: str, language: str) -> Plan:
    """The plan, whose step at that place tells what is left out of it."""
    named = noted_without(plan.model_copy(update={"steps": [plan.steps[at]]}), part, language).steps[0]
    steps = [*plan.steps[:at], named, *plan.steps[at + 1 :]]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def noted_without(plan: Plan, part: str, language: str) -> Plan:
    """The plan, whose first step tells what is left out, whatever it is."""
    first, *others = plan.steps
    begun, _, ended = phrase("without", language, part="\0").partition("\0")
    told = re.search(rf" \({re.escape(begun)}(?P<part>[^()]*){re.escape(ended)}\)$", first.title)
    name, part = (first.title[: told.start()], f"{told['part']}, {part}") if told else (first.title, part)
    title = f"{name} ({phrase('without', language, part=part)})"
    return plan.model_copy(update={"steps": [first.model_copy(update={"title": title}), *others]})


def not_without(step: Step, said: str, language: str) -> Step:
    """The step, of which nothing is said to be left out that stands in its words all the same."""
    begun, _, ended = phrase("without", language, part="\0").partition("\0")
    told = re.search(rf" \({re.escape(begun)}(?P<part>[^()]*){re.escape(ended)}\)$", step.title)
    if told is None:
        return step
    left = [part for part in re.split(r"\s*,\s*", told["part"]) if part.lower() not in said.lower()]
    note = f" ({phrase('without', language, part=', '.join(left))})" if left else ""
    return step.model_copy(update={"title": f"{step.title[: told.start()]}{note}"})
